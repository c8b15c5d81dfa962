import type { TextBlock, BroughtText, ReadingDoubt } from './brought-text.ts';

/**
 * What a reader was not certain of, gathered while it reads. Where each doubt stands is told at the
 * end, when it is known which blocks are paragraphs of the article.
 * @template Key what a reader knows a block by while it reads
 */
export class DoubtfulPlaces<Key> {
	readonly #at: { key?: Key; where?: string; says: string }[] = [];

	/** A doubt about a block. */
	add(key: Key, says: string): void {
		this.#at.push({ key, says });
	}

	/** A doubt about something that is no block. */
	addAt(where: string, says: string): void {
		this.#at.push({ where, says });
	}

	/** The text with its doubts: the reader’s, and what can be seen of its notes. */
	concluded(
		text: BroughtText,
		blockOf: (key: Key) => TextBlock | undefined = (key) => key as TextBlock
	): BroughtText {
		const places = placesOf(text.blocks);
		const place = (block: TextBlock | undefined) => (block && places.get(block)) ?? 'text';
		const doubts = this.#at.map(({ key, where, says }): ReadingDoubt => ({
			where: where ?? place(blockOf(key!)),
			says
		}));
		return {
			...text,
			doubts: [...text.doubts, ...doubts, ...ofCalls(text, places), ...ofNotes(text)]
		};
	}
}

/** What a block is called: `paragraph 21`, as the paragraphs of the text are counted. */
function placesOf(blocks: readonly TextBlock[]): Map<TextBlock, string> {
	let paragraphs = 0;
	return new Map(
		blocks.map((block) => {
			if (block.leftOut) return [block, 'outside the text'];
			if (block.kind === 'heading') return [block, `heading “${shortened(block.text)}”`];
			if (block.kind === 'table') return [block, `table after paragraph ${paragraphs}`];
			return [block, `paragraph ${++paragraphs}`];
		})
	);
}

export const shortened = (text: string): string =>
	text.length > 60 ? `${text.slice(0, 58).toWellFormed().trimEnd()} …` : text;

function ofCalls({ blocks, notes }: BroughtText, places: Map<TextBlock, string>): ReadingDoubt[] {
	const doubts: ReadingDoubt[] = [];
	const lost: string[] = [];
	for (const block of blocks)
		for (const { mark, note } of block.calls) {
			if (note !== undefined) continue;
			lost.push(mark);
			doubts.push({
				where: places.get(block)!,
				says: `The mark “${mark}” calls a note that was not found. Add the note, or say that this is no call.`
			});
		}
	if (notes.length > 0 || lost.length < 4) return doubts;
	return [
		{
			where: 'notes',
			says: `The text calls ${lost.length} notes, from “${lost[0]}” to “${lost.at(-1)}”, and has none. Bring it in again with its notes.`
		}
	];
}

function ofNotes({ blocks, notes }: BroughtText): ReadingDoubt[] {
	const called = new Set(blocks.flatMap(({ calls }) => calls.map(({ note }) => note)));
	const uncalled = notes.filter(({ ordinal }) => !called.has(ordinal));
	const doubts: ReadingDoubt[] = [];
	if (uncalled.length > 8 && uncalled.length * 2 > notes.length)
		doubts.push({
			where: 'notes',
			says: `Nothing in the text was found to call ${uncalled.length} of the ${notes.length} notes. Say where they are called.`
		});
	else
		for (const { mark, ordinal, kind, text } of uncalled)
			doubts.push({
				where: `note ${mark || ordinal}`,
				says:
					kind === 'reference'
						? `Nothing in the text was found to name “${shortened(text)}”. Say where it is cited, if it is.`
						: 'Nothing in the text was found to call it. Say where it is called.'
			});
	notes.forEach(({ mark, kind }, index) => {
		const next = notes[index + 1];
		if (!next || kind !== next.kind || !/^\d+$/.test(mark) || !/^\d+$/.test(next.mark)) return;
		const step = Number(next.mark) - Number(mark);
		if (step === 0 && kind === 'list')
			doubts.push({
				where: `note ${mark}`,
				says: `Two notes are marked ${mark}. Check where each is called.`
			});
		else if (step > 1)
			doubts.push({
				where: `note ${next.mark}`,
				says: `It comes after note ${mark}. Check whether ${step === 2 ? `note ${Number(mark) + 1} is` : `notes ${Number(mark) + 1} to ${Number(next.mark) - 1} are`} missing.`
			});
	});
	return doubts;
}

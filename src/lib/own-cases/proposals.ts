import type { Passage } from '#lib/domain/case.ts';
import { occurrences, type TextPlace, type Searched } from '#lib/domain/passage.ts';
import { trimmed } from '#lib/own-cases/sentences.ts';

/** A place that a lost passage may mean; a person chooses. */
export type Proposal = TextPlace;

/** The longest words that are looked for in what is like them; longer ones are cut. */
const longest = 300;

/**
 * Where a lost passage may stand: the same words first, then those that differ least, at most a third
 * of their letters.
 */
export async function proposalsFor(
	passage: Passage,
	paragraphs: readonly Searched[]
): Promise<Proposal[]> {
	const same = occurrences(passage, paragraphs)
		.sort(
			(one, other) =>
				Number(other.before) + Number(other.after) - Number(one.before) - Number(one.after)
		)
		.map(({ paragraph, from, to }) => ({ paragraph, from, to }));
	if (same.length >= 3) return same.slice(0, 3);
	const { default: search } = await import('approx-string-match');
	const words = passage.exact.slice(0, longest);
	const most = Math.floor(words.length / 3);
	const like = paragraphs.flatMap(({ number, text = '' }) => {
		const [best] = search(text, words, most).sort((one, other) => one.errors - other.errors);
		if (!best) return [];
		const span = wholeWords(text, best.start, best.end);
		const known = same.some(({ paragraph, from }) => paragraph === number && from === span.from);
		return known ? [] : [{ paragraph: number, ...span, errors: best.errors }];
	});
	like.sort((one, other) => one.errors - other.errors);
	return [...same, ...like.map(({ errors: _, ...found }) => found)].slice(0, 3);
}

/** A span without words cut in half. */
function wholeWords(text: string, start: number, end: number) {
	const before = /\S*$/.exec(text.slice(0, start))?.[0].length ?? 0;
	const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0;
	return trimmed(text, { from: start - before, to: end + after });
}

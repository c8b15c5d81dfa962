import { longestText, type BroughtText, type ReadingProgress } from './brought-text.ts';
import { noText, tooLong } from './bounds.ts';
import { lettersOf } from './character-set.ts';
import { tidied, visible, type Draft } from './draft.ts';
import { foundNotes } from './found-notes.ts';
import { byline } from './front-matter.ts';
import { openingOf } from './note-marks.ts';
import { dateAlone } from './printed-date.ts';

/**
 * Reads a file of plain text.
 * @throws Unreadable
 */
export function readText(bytes: Uint8Array, progress: ReadingProgress = () => {}): BroughtText {
	const { text, guessed } = lettersOf(bytes);
	const read = readPlain(text, progress);
	return guessed ? { ...read, doubts: [guessedLetters, ...read.doubts] } : read;
}

export const guessedLetters = {
	where: 'text',
	says: 'The file doesn’t say how its letters are written. It was read as Western European Windows. Check letters with accents, quotation marks and dashes.'
};

/**
 * Reads text that has no structure but its lines, as it is pasted.
 * @throws Unreadable
 */
export function readPlain(text: string, progress: ReadingProgress = () => {}): BroughtText {
	refuseLong(text.length);
	const drafts = draftsOf(text);
	if (drafts.length === 0) throw noText();
	progress(0.3);
	const read = foundNotes(drafts);
	progress(1);
	return read;
}

/** @throws Unreadable a text that is longer than an article is kept */
export function refuseLong(length: number): void {
	if (length > longestText) throw tooLong();
}

/** A text in blocks: by its empty lines, or where it has none, by its lines. */
function draftsOf(text: string): Draft[] {
	const lines = visible(
		text.replace(/\r\n?|[\u0085\u2028\f\v]/g, '\n').replace(/\u2029/g, '\n\n')
	).split('\n');
	const chunks: string[][] = [[]];
	for (const line of lines)
		if (line.trim() !== '') chunks.at(-1)!.push(line);
		else if (chunks.at(-1)!.length > 0) chunks.push([]);
	if (chunks.at(-1)!.length === 0) chunks.pop();
	const wide = chunks.some((chunk) => chunk.some((line) => line.length > 120));
	const inset = chunks.filter(isInset).length * 2 < chunks.length;
	const parted = chunks
		.flatMap((chunk, index) =>
			index < 4 && chunk.length < 8 && isHead(chunk)
				? chunk.map((line) => [line])
				: paragraphsOf(chunk, wide)
		)
		// A row of stars or dashes parts what stands around it, and says nothing.
		.filter((chunk) => chunk.some((line) => /[\p{L}\p{N}]/u.test(line)));
	const drafts = parted.map((chunk): Draft => ({
		kind: inset && isInset(chunk) ? 'quotation' : 'paragraph',
		lines: chunk.map((line) => tidied(line.replace(/^\s*>+ ?/, '')))
	}));
	return drafts.map((draft, index) =>
		withKind(draft, drafts[index - 1], drafts[index + 1], parted[index]!)
	);
}

/** Title, author and date stand below each other, without an empty line. */
const isHead = (chunk: string[]): boolean =>
	chunk.some((line) => dateAlone(line) !== undefined || byline(line.trim()) !== undefined);

/** Set in from the margin, or marked as an answer in a letter is. */
const isInset = (chunk: string[]): boolean =>
	chunk.every((line) => /^\s*>/.test(line)) ||
	(chunk.length > 1 && chunk.every((line) => /^(?: {3,}|\t)\S/.test(line)));

/** The paragraphs of lines that no empty line parts. */
function paragraphsOf(chunk: string[], wide: boolean): string[][] {
	if (chunk.length === 1) return [chunk];
	if (isTable(chunk) || isInset(chunk)) return [chunk];
	const [first, rule] = chunk;
	if (/^\s*(?:={3,}|-{3,})\s*$/.test(rule!))
		return [[first!], ...(chunk.length > 2 ? paragraphsOf(chunk.slice(2), wide) : [])];
	// An editor that breaks no lines writes a paragraph as one.
	if (wide) return byLine(chunk);
	const listed = chunk.filter((line) => isListed.test(line)).length > 1;
	const inset = chunk.filter((line) => /^(?: {2,}|\t)\S/.test(line)).length;
	// In a list, what is set in goes on with the item above it.
	const byInset = !listed && inset > 0 && inset * 2 < chunk.length;
	const width = Math.max(...chunk.slice(0, 1000).map((line) => line.length));
	const alone = chunk.length > 30;
	const paragraphs: string[][] = [];
	chunk.forEach((line, index) => {
		const before = chunk[index - 1];
		const begins =
			before === undefined ||
			(listed && isListed.test(line)) ||
			(byInset && /^(?: {2,}|\t)\S/.test(line)) ||
			// In a long run of lines, a short one ends its paragraph.
			(alone && before.length < width * 0.7 && /[.!?:”"’\d]\s*$/.test(before));
		if (begins) paragraphs.push([line]);
		else paragraphs.at(-1)!.push(line);
	});
	return paragraphs;
}

/** Each line is a paragraph; but a note may be broken where it is short. */
function byLine(chunk: string[]): string[][] {
	const paragraphs: string[][] = [];
	for (const line of chunk) {
		const last = paragraphs.at(-1);
		const goesOn = line.length < 120 && (/^\s{2,}/.test(line) || !openingOf(line.trim()));
		if (last && goesOn && openingOf(last[0]!.trim())) last.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs;
}

const isListed = /^\s*(?:[-•*–—]|\(?\d{1,3}[.)]|\[\d{1,3}\])\s+\S/;

/** Rows of as many cells each, parted by tabs. */
const isTable = (chunk: string[]): boolean => {
	const cells = chunk.map((line) => line.trim().split('\t').length);
	return chunk.length > 1 && cells[0]! > 1 && cells.every((count) => count === cells[0]);
};

function withKind(
	draft: Draft,
	before: Draft | undefined,
	after: Draft | undefined,
	source: string[]
): Draft {
	if (isTable(source))
		return {
			kind: 'table',
			lines: source.map((line) => line.trim().split('\t').map(tidied).join('\t'))
		};
	if (draft.kind === 'quotation') return draft;
	const text = draft.lines.join(' ');
	if (isQuoted(text)) return { ...draft, kind: 'quotation' };
	return isHeading(text, before, after) ? { ...draft, kind: 'heading' } : draft;
}

/** From its first letter to its last within one pair of quotation marks, but for the mark of a note. */
function isQuoted(text: string): boolean {
	const match = /^(?:"([^"]+)"|“([^”]+)”|«([^»]+)»)(?:\[?[\d⁰¹²³⁴-⁹*†‡]{0,4}\]?)$/u.exec(text);
	return match !== null && match[0].length > 60;
}

/** A sentence or a quotation ends here, perhaps with the mark of a note. */
const ends =
	/[.;,:”"](?:\s?\[[^\]]{1,8}\]|[⁰¹²³⁴-⁹]+|[*†‡]+|(?<=[.”"])\d{1,3})*$|[.!?”"]\)?\s?\[[^\]]{1,8}\]$|\[\d[\d, –-]*\]\.$/u;

function isHeading(text: string, before: Draft | undefined, after: Draft | undefined): boolean {
	if (after === undefined || text.length > 120 || ends.test(text)) return false;
	if (!/^[\p{Lu}\d“"‘]/u.test(text) || text.split(' ').length > 16) return false;
	if (!/\p{L}{2}/u.test(text)) return false;
	return before === undefined || !/[:,]$/.test(before.lines.at(-1)!);
}

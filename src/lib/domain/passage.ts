import type { Case, Evidence, NoteCall, Paragraph, Passage } from '#lib/domain/case.ts';

/**
 * Where a passage stands in an article. It is found exactly or it is lost: words that look alike are
 * for a person to choose, so that no item is ever tied to others than it was made from.
 */

/** A part of a paragraph’s text, `to` excluded, in UTF-16 units. */
export type Stretch = { from: number; to: number };

/** A passage found: in which paragraph, and where in its text. */
export type TextPlace = Stretch & { paragraph: number };

/** How much of what stands around a passage is kept with it, in UTF-16 units on each side. */
const around = 32;

/** A paragraph as far as passages are looked up in it. */
export type Searched = Pick<Paragraph, 'number' | 'text'>;

/** The passage that a span of a text is, with what stands around it. */
export function passageAt(text: string, { from, to }: Stretch): Passage {
	const prefix = text.slice(wholeLetter(text, Math.max(0, from - around)), from);
	const suffix = text.slice(to, wholeLetter(text, Math.min(text.length, to + around)));
	return { exact: text.slice(from, to), ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

/** No letter of two units is cut in half. */
const wholeLetter = (text: string, at: number): number =>
	/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;

/**
 * Where a passage stands.
 * @param hint the paragraph that it was made in: it decides where the same words stand twice
 * @returns undefined where it is lost: its words are gone, or stand in several places among which
 *   nothing decides, or in other surroundings than they did. A whole paragraph has no surroundings, and
 *   is found in no other one.
 */
export function locate(
	passage: Passage,
	paragraphs: readonly Searched[],
	hint: number | undefined
): TextPlace | undefined {
	const { prefix = '', suffix = '' } = passage;
	const isSame = ({ before, after }: Occurrence) => before && after;
	const near = occurrences(
		passage,
		paragraphs.filter(({ number }) => number === hint)
	);
	const here = near.filter(isSame);
	if (here.length === 1) return spanOf(here[0]!);
	const same = occurrences(passage, paragraphs).filter(isSame);
	if (same.length === 1 && (prefix !== '' || suffix !== '')) return spanOf(same[0]!);
	if (same.length > 0) return undefined;
	// Next to it something was corrected, on one side at most.
	const [only] = near;
	if (!only || near.length > 1) return undefined;
	// Whoever wrote a file by hand may have given no surroundings: the words stand in its paragraph, once.
	const bare = passage.prefix === undefined && passage.suffix === undefined;
	const stands = (prefix !== '' && only.before) || (suffix !== '' && only.after);
	return bare || stands ? spanOf(only) : undefined;
}

/** A passage whose words are gone: it is found nowhere, whatever the text has. No paragraph has an empty line. */
export const gone = ({ exact }: Passage): Passage => ({ exact, prefix: '\n\n' });

type Occurrence = TextPlace & { before: boolean; after: boolean };

const spanOf = ({ paragraph, from, to }: Occurrence): TextPlace => ({ paragraph, from, to });

/**
 * Everywhere that the exact words of a passage stand, and whether what stood around them does. Where
 * nothing stood on a side, its paragraph began or ended there.
 */
export function occurrences(passage: Passage, paragraphs: readonly Searched[]): Occurrence[] {
	const { exact, prefix = '', suffix = '' } = passage;
	const found: Occurrence[] = [];
	for (const { number, text = '' } of paragraphs)
		for (let from = text.indexOf(exact); from >= 0; from = text.indexOf(exact, from + 1)) {
			const to = from + exact.length;
			found.push({
				paragraph: number,
				from,
				to,
				before: prefix === '' ? from === 0 : text.endsWith(prefix, from),
				after: suffix === '' ? to === text.length : text.startsWith(suffix, to)
			});
		}
	return found;
}

/** Where the passages of a case’s items stand, by paragraph; those that are lost are not among them. */
export function placesOf({
	paragraphs,
	evidence
}: Pick<Case, 'paragraphs' | 'evidence'>): Map<number, (Stretch & { item: string })[]> {
	const places = new Map<number, (Stretch & { item: string })[]>();
	for (const { id, paragraph, passage } of evidence) {
		const found = passage && locate(passage, paragraphs, paragraph);
		if (!found) continue;
		const { from, to } = found;
		places.set(found.paragraph, [...(places.get(found.paragraph) ?? []), { item: id, from, to }]);
	}
	for (const each of places.values()) each.sort((one, other) => one.from - other.from);
	return places;
}

/** The items whose passage is lost, in their order. In a case without its text nothing can be. */
export function lostIn(
	{ paragraphs, evidence }: Pick<Case, 'paragraphs' | 'evidence'>,
	places: ReturnType<typeof placesOf>
): Evidence[] {
	if (paragraphs.every(({ text }) => text === undefined)) return [];
	const found = new Set([...places.values()].flatMap((each) => each.map(({ item }) => item)));
	return evidence.filter(({ id, passage }) => passage && !found.has(id));
}

/** A run of a paragraph’s text: the items whose passages it is part of, and the note called before it. */
export type TextPiece = { text: string; items: string[]; call?: Omit<NoteCall, 'at'> };

/** A paragraph’s text, parted wherever a passage begins or ends or a note is called. */
export function piecesOf(
	{ text = '', calls = [] }: Pick<Paragraph, 'text' | 'calls'>,
	places: readonly (Stretch & { item: string })[]
): TextPiece[] {
	const cuts = new Set([0, text.length, ...places.flatMap(({ from, to }) => [from, to])]);
	for (const { at } of calls) cuts.add(Math.min(at, text.length));
	const sorted = [...cuts].sort((one, other) => one - other);
	return sorted.flatMap((from, nth) => {
		const to = sorted[nth + 1] ?? from;
		const called = calls
			.filter(({ at }) => Math.min(at, text.length) === from)
			.map(({ at: _, ...call }): TextPiece => ({ text: '', items: [], call }));
		const items = places
			.filter((each) => each.from <= from && to <= each.to)
			.map(({ item }) => item);
		return to > from ? [...called, { text: text.slice(from, to), items }] : called;
	});
}

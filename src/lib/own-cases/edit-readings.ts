import type { LawBook, TermOfArt } from '#lib/domain/law-book.ts';
import type { ForumReading, Quotation } from '#lib/domain/legal-test.ts';
import type { Strength } from '#lib/domain/strength.ts';
import { withElementChanged } from '#lib/own-cases/edit-law.ts';

/**
 * Changes to what reads otherwise in some forums, to where the law draws the lines of the scale, and to
 * the terms that are looked for. The same book comes back where nothing changes.
 */

/** With a reading of an element that a forum has for itself; it reads as in the others until something is written. */
export const withReading = (law: LawBook, element: string, forum: string): LawBook =>
	withReadings(law, element, (readings) =>
		readings.some(({ forums }) => forums.includes(forum))
			? readings
			: [...readings, { forums: [forum] }]
	);

/** Without the reading of a forum: there it reads as in the others. */
export const withoutReading = (law: LawBook, element: string, forum: string): LawBook =>
	withReadings(law, element, (readings) =>
		readings.flatMap(({ forums, ...reading }) => {
			const left = forums.filter((each) => each !== forum);
			return left.length > 0 ? [{ ...reading, forums: left }] : [];
		})
	);

/** What a person writes of a reading; what is empty reads as in the other forums. */
export type ReadingFields = Partial<Omit<ForumReading, 'forums'>>;

/** With the reading of a forum changed. One that it shares with others becomes its own. */
export const withReadingFields = (
	law: LawBook,
	element: string,
	forum: string,
	fields: ReadingFields | ((was: ReadingFields) => ReadingFields)
): LawBook =>
	withReadings(law, element, (readings) =>
		readings.flatMap((reading) => {
			if (!reading.forums.includes(forum)) return [reading];
			const others = reading.forums.filter((each) => each !== forum);
			const { forums: _, ...was } = reading;
			const changed = typeof fields === 'function' ? fields(was) : fields;
			const said = Object.entries({ ...was, ...changed }).filter(
				([, each]) => each !== undefined && each.length > 0
			);
			const own: ForumReading = { forums: [forum], ...Object.fromEntries(said) };
			if (others.length === 0) return [own];
			const shared = { ...reading, forums: others };
			// Where it was the first of them it stays so: what lists them by forum keeps its order.
			return reading.forums[0] === forum ? [own, shared] : [shared, own];
		})
	);

/** With the words that a forum quotes at one place; one too many is added, `undefined` takes away. */
export const withReadingQuotation = (
	law: LawBook,
	element: string,
	forum: string,
	{ at, quotation }: { at: number; quotation: Quotation | undefined }
): LawBook =>
	withReadingFields(law, element, forum, ({ law: before = [] }) => ({
		law: before.toSpliced(at, 1, ...(quotation ? [quotation] : []))
	}));

function withReadings(
	law: LawBook,
	id: string,
	change: (readings: ForumReading[]) => ForumReading[]
): LawBook {
	return withElementChanged(law, id, ({ readings = [], ...element }) => {
		const next = change(readings);
		return { ...element, ...(next.length > 0 && { readings: next }) };
	});
}

/** With the place where the law draws the line of a strength; an empty one takes it out. */
export function withAnchor(law: LawBook, strength: Strength, text: string): LawBook {
	const { [strength]: was = '', ...others } = law.anchors;
	if (was === text.trim()) return law;
	return { ...law, anchors: text.trim() === '' ? others : { ...others, [strength]: text.trim() } };
}

/**
 * The terms of a book, one on each line: `mens rea, mental state = mental element, intent`. One that has
 * a comma, an equals sign or a quotation mark in it stands in quotation marks.
 */
export const termsAsWritten = ({ terms = [] }: Pick<LawBook, 'terms'>): string =>
	terms.map(termAsWritten).join('\n');

function termAsWritten({ said, means }: TermOfArt): string {
	const written = (term: string) =>
		/[,="“”]/.test(term) ? `"${term.replaceAll('"', '""')}"` : term;
	const side = (list: readonly string[]) =>
		list.map((term) => written(term.replace(/\s+/g, ' ').trim())).join(', ');
	return `${side(said)} = ${side(means)}`;
}

/** A term, in quotation marks or not, and the sign after it. */
const termAndSign = /\s*(?:"((?:[^"]|"")*)"|“([^”]*)”|([^,=]*))\s*([,=]|$)/y;

/** The sides of a line of terms. */
function sidesOf(line: string): string[][] {
	const sides: string[][] = [[]];
	termAndSign.lastIndex = 0;
	for (;;) {
		const [, quoted, curled, plain = '', sign] = termAndSign.exec(line)!;
		const term = quoted?.replaceAll('""', '"') ?? curled ?? plain.trim();
		if (term !== '') sides.at(-1)!.push(term);
		if (sign === '') return sides;
		if (sign === '=') sides.push([]);
	}
}

/** With the terms that are written so. @returns why they can’t be read, in a sentence */
export function withTerms(law: LawBook, text: string): LawBook | string {
	// A line that nobody changed is the term that it was.
	const before = new Map((law.terms ?? []).map((term) => [termAsWritten(term).trim(), term]));
	const terms: TermOfArt[] = [];
	for (const line of text.split('\n').map((each) => each.trim())) {
		if (line === '') continue;
		const [said = [], means = [], ...more] = sidesOf(line);
		const term = before.get(line) ?? { said, means };
		if (!before.has(line) && (said.length === 0 || means.length === 0 || more.length > 0))
			return `“${line}” is not read as a term. Write what lawyers say, an equals sign, and what the law says for it.`;
		terms.push(term);
	}
	const { terms: _, ...others } = law;
	return { ...others, ...(terms.length > 0 && { terms }) };
}

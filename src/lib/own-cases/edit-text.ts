import type { Case, Evidence, NoteCall, Paragraph, Passage } from '#lib/domain/case.ts';
import { byPlace } from '#lib/domain/from-outside.ts';
import { gone, locate, occurrences, passageAt, type TextPlace } from '#lib/domain/passage.ts';
import { withSidesMoved } from '#lib/own-cases/contradiction-sides.ts';
import { eachOnce, opensWith } from '#lib/own-cases/new-case.ts';

/**
 * Corrections of an article’s text. Paragraphs are numbered from 1 without a gap, so that what comes
 * after one that is parted, joined or taken out moves on; what names a paragraph moves with it. Notes
 * are never renumbered. An item stays at its words, of which each correction tells where they went;
 * where they are gone it is lost, and keeps the words that it was made from, though the same words
 * stand elsewhere.
 */

type Renumber = (number: number) => number;

/**
 * Where a passage is after a correction, from where it was. Where other words stand there, the
 * correction touched it: it is looked for there and nowhere else. Undefined where it went with its
 * paragraph.
 */
type Carry = (was: TextPlace) => TextPlace | undefined;

/** With the text of a paragraph corrected: the calls of notes stay at the words that they follow. */
export function withText(theCase: Case, number: number, text: string): Case {
	const written = normal(text);
	if (written === '') return withoutParagraph(theCase, number);
	const before = theCase.paragraphs.find((each) => each.number === number)?.text ?? '';
	const next = changed(theCase, number, (paragraph) => ({
		...paragraph,
		text: written,
		opens: opensWith(written),
		...(paragraph.calls && { calls: movedCalls(paragraph.calls, before, written) })
	}));
	return settled(theCase, next, carriedBy(number, before, written));
}

/** Words before what was corrected stay where they were, and those after it move with what follows. */
function carriedBy(paragraph: number, before: string, after: string): Carry {
	const { start, end } = sameEnds(before, after);
	const grown = after.length - before.length;
	return (was) => {
		if (was.paragraph !== paragraph || was.to <= start) return was;
		if (was.from < before.length - end) return { paragraph, from: start, to: after.length - end };
		return { paragraph, from: was.from + grown, to: was.to + grown };
	};
}

/** With a paragraph parted in two before the letter there. */
export function parted(theCase: Case, number: number, at: number): Case {
	const paragraph = theCase.paragraphs.find((each) => each.number === number);
	const text = paragraph?.text ?? '';
	const [first, second] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
	if (!paragraph || first === '' || second === '') return theCase;
	const { calls = [], heading, kind } = paragraph;
	const skipped = text.length - second.length;
	const before = calls.filter((call) => call.at <= first.length);
	const after = calls
		.filter((call) => call.at > first.length)
		.map((call) => ({ ...call, at: Math.max(0, call.at - skipped) }));
	const made = (part: string, own: NoteCall[]): Omit<Paragraph, 'number'> => ({
		opens: opensWith(part),
		text: part,
		...(kind && { kind }),
		...(own.length > 0 && { calls: own })
	});
	const parts = theCase.paragraphs.flatMap((each) =>
		each !== paragraph
			? [{ ...each, number: each.number > number ? each.number + 1 : each.number }]
			: [
					{ number, ...(heading !== undefined && { heading }), ...made(first, before) },
					{ number: number + 1, ...made(second, after) }
				]
	);
	return renumbered(
		theCase,
		parts,
		(old) => (old > number ? old + 1 : old),
		({ from, to }) => {
			if (to <= first.length) return { paragraph: number, from, to };
			if (from >= skipped) return { paragraph: number + 1, from: from - skipped, to: to - skipped };
			return { paragraph: number, from, to: first.length };
		},
		number
	);
}

/** With a paragraph joined to the one before it. */
export function joined(theCase: Case, number: number): Case {
	const second = theCase.paragraphs.find((each) => each.number === number);
	const first = theCase.paragraphs.find((each) => each.number === number - 1);
	if (first?.text === undefined || second?.text === undefined) return theCase;
	const text = `${first.text} ${second.text}`;
	const calls = [
		...(first.calls ?? []),
		...(second.calls ?? []).map((call) => ({ ...call, at: call.at + first.text!.length + 1 }))
	];
	const both = { ...first, text, ...(calls.length > 0 && { calls }) };
	const parts = theCase.paragraphs.flatMap((each) =>
		each === second
			? []
			: [
					each === first
						? both
						: { ...each, number: each.number > number ? each.number - 1 : each.number }
				]
	);
	const by = first.text.length + 1;
	return renumbered(
		theCase,
		parts,
		(old) => (old >= number ? old - 1 : old),
		({ from, to }) => ({ paragraph: number - 1, from: from + by, to: to + by }),
		number
	);
}

/**
 * With paragraphs written by hand after the one of that number, or before the first. An empty line
 * parts two of them.
 */
export function withParagraphs(theCase: Case, after: number, text: string): Case {
	const written = text
		.split(/\n[^\S\n]*\n/)
		.map(normal)
		.filter((each) => each !== '');
	if (written.length === 0) return theCase;
	const by = written.length;
	const at = theCase.paragraphs.filter(({ number }) => number <= after).length;
	const moved = (number: number) => (number > after ? number + by : number);
	const parts = theCase.paragraphs.map((each) => ({ ...each, number: moved(each.number) }));
	const added = written.map((each, nth) => ({
		number: after + 1 + nth,
		opens: opensWith(each),
		text: each
	}));
	return renumbered(theCase, parts.toSpliced(at, 0, ...added), moved);
}

/**
 * Without a paragraph. Its items stay, and are lost, though the same words stand elsewhere; the last
 * paragraph of an article can’t be taken out.
 */
export function withoutParagraph(theCase: Case, number: number): Case {
	const { paragraphs } = theCase;
	if (paragraphs.length < 2 || !paragraphs.some((each) => each.number === number)) return theCase;
	const parts = paragraphs
		.filter((each) => each.number !== number)
		.map((each) => ({ ...each, number: each.number > number ? each.number - 1 : each.number }));
	return renumbered(
		theCase,
		parts,
		(old) => (old > number ? old - 1 : Math.min(old, parts.length)),
		() => undefined,
		number
	);
}

/** With a heading above a paragraph, or without one. */
export const withHeading = (theCase: Case, number: number, heading: string): Case =>
	changed(theCase, number, ({ heading: _, ...paragraph }) => ({
		...paragraph,
		...(normal(heading) !== '' && { heading: normal(heading) })
	}));

/** With a paragraph made a heading of the one that follows it. */
export function asHeading(theCase: Case, number: number): Case {
	const paragraph = theCase.paragraphs.find((each) => each.number === number);
	const next = theCase.paragraphs.find((each) => each.number === number + 1);
	if (paragraph?.text === undefined || !next) return theCase;
	const heading = [paragraph.heading, paragraph.text, next.heading].filter(Boolean).join(' · ');
	return withoutParagraph(withHeading(theCase, number + 1, heading), number);
}

export const withKind = (theCase: Case, number: number, kind: Paragraph['kind']): Case =>
	changed(theCase, number, ({ kind: _, ...paragraph }) => ({
		...paragraph,
		...(kind && { kind })
	}));

/** With a note called before the letter there. */
export const withCall = (theCase: Case, number: number, call: NoteCall): Case =>
	changed(theCase, number, (paragraph) => ({
		...paragraph,
		calls: eachOnce([...(paragraph.calls ?? []), call].sort((one, other) => one.at - other.at))
	}));

/** Without one of the calls of a paragraph, by its place among them. */
export const withoutCall = (theCase: Case, number: number, nth: number): Case =>
	changed(theCase, number, ({ calls = [], ...paragraph }) => {
		const left = calls.filter((_, at) => at !== nth);
		return { ...paragraph, ...(left.length > 0 && { calls: left }) };
	});

/** NFC, runs of white space as one; the rows of a table stay. */
const normal = (text: string): string =>
	text
		.normalize('NFC')
		.split('\n')
		.map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');

const changed = (
	theCase: Case,
	number: number,
	change: (paragraph: Paragraph) => Paragraph
): Case => ({
	...theCase,
	paragraphs: theCase.paragraphs.map((each) => (each.number === number ? change(each) : each))
});

/**
 * What names paragraphs, after they got other numbers.
 * @param moved where a passage of the paragraph `of` is now; those of the others are where they were
 */
function renumbered(
	theCase: Case,
	paragraphs: Paragraph[],
	now: Renumber,
	moved?: (was: TextPlace) => TextPlace | undefined,
	of?: number
): Case {
	const next = {
		...theCase,
		paragraphs,
		evidence: theCase.evidence.map((item) =>
			item.paragraph === undefined ? item : { ...item, paragraph: now(item.paragraph) }
		),
		contradictions: theCase.contradictions.map((each) => ({
			...each,
			sides: each.sides.map((side) => ({ ...side, paragraph: now(side.paragraph) }))
		}))
	};
	return settled(theCase, next, (was) =>
		moved && was.paragraph === of ? moved(was) : { ...was, paragraph: now(was.paragraph) }
	);
}

/** Items where the correction took their passages, contradictions with them, and both in order. */
function settled(before: Case, after: Case, carry: Carry): Case {
	const were = new Map(before.evidence.map((item) => [item.id, item]));
	const evidence = after.evidence.map((item) => {
		const { passage, paragraph } = were.get(item.id)!;
		if (!passage) return item;
		const was = locate(passage, before.paragraphs, paragraph);
		return was
			? carried(item, passage, carry(was), after.paragraphs)
			: returned(item, passage, after.paragraphs);
	});
	return withSidesMoved({ ...after, evidence: evidence.sort(byPlace) });
}

/** An item that was found goes where its words went, or is lost; never to the same words elsewhere. */
function carried(
	item: Evidence,
	passage: Passage,
	to: TextPlace | undefined,
	paragraphs: readonly Paragraph[]
): Evidence {
	if (!to) return { ...item, passage: gone(passage) };
	const text = paragraphs.find(({ number }) => number === to.paragraph)?.text ?? '';
	const place = locate(passage, paragraphs, to.paragraph);
	if (text.slice(to.from, to.to) === passage.exact) {
		const stays = place?.paragraph === to.paragraph && place.from === to.from;
		return {
			...item,
			paragraph: to.paragraph,
			passage: stays ? passage : passageAt(text, to)
		};
	}
	const within = place?.paragraph === to.paragraph && place.from < to.to && to.from < place.to;
	const elsewhere = occurrences(passage, paragraphs).length > 0;
	return within || !elsewhere ? item : { ...item, passage: gone(passage) };
}

/** An item that was lost is found again in its own paragraph only. */
function returned(item: Evidence, passage: Passage, paragraphs: readonly Paragraph[]): Evidence {
	const place = locate(passage, paragraphs, item.paragraph);
	return place && place.paragraph !== item.paragraph ? { ...item, passage: gone(passage) } : item;
}

/** How much is the same at the beginning of two texts, and at their ends. */
function sameEnds(before: string, after: string): { start: number; end: number } {
	let start = 0;
	const least = Math.min(before.length, after.length);
	while (start < least && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return { start, end };
}

/** Calls after a correction: what stands before and after the corrected words keeps its place. */
function movedCalls(calls: readonly NoteCall[], before: string, after: string): NoteCall[] {
	const { start, end } = sameEnds(before, after);
	const grown = after.length - before.length;
	const moved = calls.map((call) => {
		if (call.at <= start) return call;
		if (call.at >= before.length - end) return { ...call, at: call.at + grown };
		return { ...call, at: Math.min(call.at, after.length - end) };
	});
	return eachOnce(moved);
}

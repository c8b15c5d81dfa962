import type { Mark } from '#lib/domain/assessment.ts';
import type { Grade } from '#lib/domain/grade.ts';
import { gradeWords } from '#lib/domain/grade-words.ts';
import { doubtWords, isBlank, markKey, rivalWords } from '#lib/domain/mark.ts';
import { relianceWords } from '#lib/domain/reliance-words.ts';
import { firstInWords } from '#lib/domain/choose-first.ts';
import { scale, type Answer, type Strength } from '#lib/domain/strength.ts';
import { amendedHead, result, type KeptHead, type Settings, type Step } from '#lib/keep/steps.ts';

/**
 * The history of an assessment, read from its steps: a line for each in plain words, the
 * assessment as it was after any of them, and what differs between two such points.
 */

/** An assessment at one point of its history. */
export type PointInHistory = { head: KeptHead; marks: ReadonlyMap<string, Mark> };

/** What a step did, or what lies between two points, of one mark. */
export type MarkChange = {
	/** The answers before and after, where they differ; none is unmarked. */
	answer?: { from: Answer | undefined; to: Answer | undefined };
	/** What else changed, a phrase each. */
	words: string[];
};

/** One step in words. A step of the forum, the standard or a grade is of no element. */
export type HistoryEntry = MarkChange & {
	number: number;
	at: string;
	count?: string;
	element?: string;
};

/** How a standard, or a forum, is called. */
type Naming = (id: string) => string;

/** A step in words. */
export function lineOf(step: Step, name: Naming): HistoryEntry {
	const { number, at } = step;
	if (step.kind === 'mark') {
		const { count, element } = step.after;
		return { number, at, count, element, ...markChange(step.before, step.after) };
	}
	const words =
		step.kind === 'settings'
			? settingsChange(step.before, step.after, name)
			: gradeChange(step.note, step.before, step.after);
	return { number, at, words: words.length > 0 ? words : ['set again, unchanged'] };
}

/**
 * The assessment as it was, or will be again, with so many steps in force.
 * @param now the assessment as it stands; its head’s position says how many are in force
 * @param steps all that are kept; beyond them nothing is known, and nothing is changed
 */
export function pointAt(
	now: PointInHistory,
	steps: readonly Step[],
	position: number
): PointInHistory {
	const back = position < now.head.position;
	const [from, to] = back ? [position, now.head.position] : [now.head.position, position];
	const between = steps
		.filter(({ number }) => number > from && number <= to)
		.sort((a, b) => (back ? b.number - a.number : a.number - b.number));
	let { head } = now;
	const marks = new Map(now.marks);
	for (const step of between) {
		const state = result(step, back);
		if ('amends' in state) head = amendedHead(head, state.amends);
		else {
			const key = markKey(state.mark.count, state.mark.element);
			if (isBlank(state.mark)) marks.delete(key);
			else marks.set(key, state.mark);
		}
	}
	return { head: { ...head, position }, marks };
}

/** What differs between two points: the head in words, and the marks that are not the same. */
export function differences(
	from: PointInHistory,
	to: PointInHistory,
	name: Naming
): { head: string[]; marks: (MarkChange & { count: string; element: string })[] } {
	const notes = new Set([
		...Object.keys(from.head.grades ?? {}),
		...Object.keys(to.head.grades ?? {})
	]);
	const head = settingsChange(from.head, to.head, name);
	for (const note of [...notes].sort((a, b) => Number(a) - Number(b)))
		head.push(...gradeChange(note, from.head.grades?.[note] ?? {}, to.head.grades?.[note] ?? {}));
	const marks = [...new Set([...from.marks.keys(), ...to.marks.keys()])].flatMap((key) => {
		const [before, after] = [from.marks.get(key), to.marks.get(key)];
		const change = markChange(before, after);
		const { count, element } = (before ?? after)!;
		return change.answer || change.words.length > 0 ? [{ count, element, ...change }] : [];
	});
	return { head, marks };
}

function markChange(before: Mark | undefined, after: Mark | undefined): MarkChange {
	const words: string[] = [];
	if (before?.split !== after?.split)
		words.push(after?.split ? 'marked by its parts' : 'marked as a whole again');
	if (before?.reason !== after?.reason) words.push(reasonChange(before?.reason, after?.reason));
	const items = new Set([
		...Object.keys(before?.reliance ?? {}),
		...Object.keys(after?.reliance ?? {})
	]);
	for (const item of items) {
		const [was, is] = [before?.reliance?.[item], after?.reliance?.[item]];
		if (was === is) continue;
		words.push(
			is === undefined
				? `${item} no longer ${relianceWords[was!]}`
				: `${item} ${relianceWords[is]}${was ? `, was ${relianceWords[was]}` : ''}`
		);
	}
	const explained = { ...before?.itemReasons, ...after?.itemReasons };
	for (const item of Object.keys(explained)) {
		const [was, is] = [before?.itemReasons?.[item], after?.itemReasons?.[item]];
		if (was !== is) words.push(`${item}: ${reasonChange(was, is)}`);
	}
	for (const id of after?.cites ?? [])
		if (!before?.cites?.includes(id)) words.push(`cites ${id.replaceAll('-', ' ')}`);
	for (const id of before?.cites ?? [])
		if (!after?.cites?.includes(id)) words.push(`no longer cites ${id.replaceAll('-', ' ')}`);
	if (before?.doubt !== after?.doubt)
		words.push(
			after?.doubt
				? `doubt: ${doubtWords[after.doubt]}`
				: `no more doubt about ${doubtWords[before!.doubt!]}`
		);
	const rivals = new Set([
		...Object.keys(before?.rivals ?? {}),
		...Object.keys(after?.rivals ?? {})
	]);
	for (const id of rivals) {
		const [was, is] = [before?.rivals?.[id], after?.rivals?.[id]];
		const name = `rival explanation “${id.replaceAll('-', ' ')}”`;
		if (was?.answer !== is?.answer)
			words.push(
				is?.answer
					? `${name}: ${rivalWords[is.answer].toLowerCase()}`
					: `${name} no longer answered`
			);
		if (was?.reason !== is?.reason) words.push(`${name}: ${reasonChange(was?.reason, is?.reason)}`);
	}
	const [first, chosen] = [before?.readFirst, after?.readFirst];
	if (first?.join() !== chosen?.join())
		words.push(`to read first: ${chosen ? firstInWords(chosen) : 'the case’s own choice'}`);
	const [was, is] = [before?.answer, after?.answer];
	return { ...(was !== is && { answer: { from: was, to: is } }), words };
}

function reasonChange(before: string | undefined, after: string | undefined): string {
	if (!after) return `reason taken away: “${firstWords(before!)}”`;
	if (!before) return `reason: “${firstWords(after)}”`;
	let same = 0;
	while (same < after.length && after[same] === before[same]) same += 1;
	const from = after.lastIndexOf(' ', same - 1) + 1;
	// What was cut from the end leaves nothing new to quote.
	return same === after.length
		? `reason shortened: “${firstWords(after)}”`
		: `reason edited: “${from > 0 ? '… ' : ''}${firstWords(after.slice(from))}”`;
}

const longestExcerpt = 60;

function firstWords(text: string): string {
	const words = text
		.slice(0, 4 * longestExcerpt)
		.replace(/\s+/g, ' ')
		.trim();
	if (words.length <= longestExcerpt) return words;
	const cut = words.slice(0, longestExcerpt);
	const at = cut.lastIndexOf(' ');
	// A cut must not halve a character that takes two places.
	return `${(at > 20 ? cut.slice(0, at) : cut).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

function settingsChange(before: Settings, after: Settings, name: Naming): string[] {
	const words: string[] = [];
	if (before.forum !== after.forum)
		words.push(`forum: ${name(before.forum)} → ${name(after.forum)}`);
	if (before.standard !== after.standard)
		words.push(`standard: ${name(before.standard)} → ${name(after.standard)}`);
	const drawn = { ...before.thresholds, ...after.thresholds };
	for (const id of Object.keys(drawn)) {
		const [was, is] = [before.thresholds?.[id], after.thresholds?.[id]];
		if (was !== is) words.push(`line of ${name(id)}: ${lineName(was)} → ${lineName(is)}`);
	}
	return words;
}

const lineName = (strength: Strength | undefined) =>
	strength ? scale[strength].label.toLowerCase() : 'the default';

function gradeChange(note: string, before: Grade, after: Grade): string[] {
	const [was, is] = [gradeName(before), gradeName(after)];
	return was === is ? [] : [`grade of note ${note}: ${was} → ${is}`];
}

function gradeName({ reliability, credibility }: Grade): string {
	const halves = [reliability, credibility].flatMap((half) =>
		half ? [`${half} ${gradeWords[half]}`] : []
	);
	return halves.length > 0 ? halves.join(', ') : 'ungraded';
}

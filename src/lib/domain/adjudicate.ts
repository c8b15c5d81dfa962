import type { Mark } from '#lib/domain/assessment.ts';
import { markKey, mostCites, reasonLimit, type Reliance } from '#lib/domain/mark.ts';
import { alternatives, parts, type Outline } from '#lib/domain/outline.ts';
import { answerLabel, type Answer } from '#lib/domain/strength.ts';

/**
 * One assessment out of several. Where they agree, or only one has marked an element, the mark is
 * taken over; where they differ, somebody resolves it and says why. Nothing is averaged and
 * nobody outvoted.
 *
 * What each said is kept in the reason of the mark, below a heading, and not in a field of its
 * own: so any Chapeau opens the file, every screen and export shows the record without knowing of
 * it, and whoever amends the mark later can neither lose it unseen nor leave it behind.
 */

export type Contribution = {
	name: string;
	/** By `markKey`. */
	marks: ReadonlyMap<string, Mark>;
};

/** What one assessment says of an element: an answer, or that it is judged by its parts; undefined is unmarked. */
export type Position = {
	name: string;
	answer: Answer | 'by-parts' | undefined;
	mark: Mark | undefined;
};

/** An element that at least one has marked. `alone`: the others left it unmarked, which is no disagreement. */
export type Question = {
	count: string;
	element: string;
	/** The element that it is a part of, which has to be judged by its parts for this to matter. */
	within?: string;
	status: 'agreed' | 'alone' | 'differs';
	/** Of everyone; for a part, of those who judge the whole by its parts. */
	positions: Position[];
	/** Whether “does not arise” and “by its parts” may be answers. */
	alternative: boolean;
	splittable: boolean;
};

/** An answer that somebody gave, or another one, and why. */
export type Resolution = { answer: Answer | 'by-parts'; reason: string };

export type Adjudication = {
	marks: Mark[];
	/** Those that stay unmarked, and what each of them lacks. */
	unresolved: { question: Question; lacks: 'answer' | 'reason' | 'possible-answer' }[];
	/** Taken over from one person, where no other marked it: for a second look. */
	alone: Question[];
};

/**
 * The elements that at least one has marked, in the order of the outline. A mark on a part counts
 * only for those who judge the whole by its parts.
 * @param trees the test's outline by count id
 */
export function questions(
	contributions: readonly Contribution[],
	trees: ReadonlyMap<string, Outline>
): Question[] {
	const found: Question[] = [];
	for (const [count, tree] of trees) {
		const roads = alternatives(tree);
		(function visit(node: Outline, within: string | undefined, judging: readonly Contribution[]) {
			if (node.kind !== 'element') {
				for (const part of parts(node)) visit(part, within, judging);
				return;
			}
			const splittable = node.split !== undefined;
			const positions = judging.map(({ name, marks }): Position => {
				const mark = marks.get(markKey(count, node.id));
				return { name, answer: mark?.split && splittable ? 'by-parts' : mark?.answer, mark };
			});
			const given = positions.flatMap(({ answer }) => answer ?? []);
			if (given.length > 0)
				found.push({
					count,
					element: node.id,
					...(within !== undefined && { within }),
					status: given.length === 1 ? 'alone' : new Set(given).size === 1 ? 'agreed' : 'differs',
					positions,
					alternative: roads.has(node.id),
					splittable
				});
			if (node.split) {
				const byParts = judging.filter((_, at) => positions[at]!.answer === 'by-parts');
				if (byParts.length > 0) visit(node.split, node.id, byParts);
			}
		})(tree, undefined, contributions);
	}
	return found;
}

/**
 * The marks that come of it.
 * @param asked as `questions` lists them, the whole before its parts
 * @param resolutions by `markKey`; one for an element that is agreed, or marked by one alone, overrules it
 * @param changed the moment of the adjudication
 */
export function adjudicate(
	asked: readonly Question[],
	resolutions: ReadonlyMap<string, Resolution>,
	changed: string
): Adjudication {
	const result: Adjudication = { marks: [], unresolved: [], alone: [] };
	const byParts = new Set<string>();
	for (const question of asked) {
		const { count, element, within, status, positions } = question;
		if (within !== undefined && !byParts.has(markKey(count, within))) continue;
		const resolution = resolutions.get(markKey(count, element));
		const lacks = lacking(question, resolution);
		if (lacks) {
			result.unresolved.push({ question, lacks });
			continue;
		}
		const answer = resolution?.answer ?? positions.find((each) => each.answer)!.answer!;
		if (answer === 'by-parts') byParts.add(markKey(count, element));
		if (status === 'alone' && !resolution) result.alone.push(question);
		result.marks.push({
			count,
			element,
			...(answer === 'by-parts' ? { split: true } : { answer }),
			...shared(positions.flatMap(({ mark, ...said }) => (said.answer === answer && mark) || [])),
			...reasonFor(positions, resolution),
			changed
		});
	}
	return result;
}

function lacking(
	{ status, alternative, splittable }: Question,
	resolution: Resolution | undefined
): Adjudication['unresolved'][number]['lacks'] | undefined {
	if (!resolution) return status === 'differs' ? 'answer' : undefined;
	if (resolution.answer === 'does-not-arise' && !alternative) return 'possible-answer';
	if (resolution.answer === 'by-parts' && !splittable) return 'possible-answer';
	return resolution.reason.trim() === '' ? 'reason' : undefined;
}

/** What those who gave the answer also say, where none of them says otherwise, and all that they cite. */
function shared(
	marks: readonly Mark[]
): Pick<Mark, 'reliance' | 'itemReasons' | 'cites' | 'doubt' | 'rivals'> {
	const reliance = new Map<string, Reliance | undefined>();
	for (const mark of marks)
		for (const [id, use] of Object.entries(mark.reliance ?? {}))
			reliance.set(id, !reliance.has(id) || reliance.get(id) === use ? use : undefined);
	const kept = [...reliance].flatMap(([id, use]) => (use ? [[id, use] as const] : []));
	const itemReasons = kept.flatMap(([id]) => {
		const [reason, ...others] = new Set(marks.flatMap((mark) => mark.itemReasons?.[id] ?? []));
		return reason && others.length === 0 ? [[id, reason] as const] : [];
	});
	const cites = [...new Set(marks.flatMap(({ cites = [] }) => cites))].slice(0, mostCites);
	const doubts = new Set(marks.map(({ doubt }) => doubt));
	const [doubt] = doubts;
	return {
		...(kept.length > 0 && { reliance: Object.fromEntries(kept) }),
		...(itemReasons.length > 0 && { itemReasons: Object.fromEntries(itemReasons) }),
		...(cites.length > 0 && { cites }),
		...(doubts.size === 1 && doubt && { doubt }),
		...sharedRivals(marks)
	};
}

/** What those who spoke of a rival explanation all answered, with the reason where it is the same. */
function sharedRivals(marks: readonly Mark[]): Pick<Mark, 'rivals'> {
	const rivals: NonNullable<Mark['rivals']> = {};
	for (const id of new Set(marks.flatMap((mark) => Object.keys(mark.rivals ?? {})))) {
		const said = marks.flatMap((mark) => mark.rivals?.[id] ?? []);
		const [first] = said;
		if (!first?.answer || said.some(({ answer }) => answer !== first.answer)) continue;
		const { answer, reason } = first;
		const same = said.every((each) => each.reason === reason);
		rivals[id] = { answer, ...(same && reason && { reason }) };
	}
	return Object.keys(rivals).length > 0 ? { rivals } : {};
}

/** The heading of the record, in the reason of a mark. */
export const recordHeading = 'What each said:';

/** The reason for the resolution, then the record; agreed in the very same words, those words alone. */
function reasonFor(
	positions: readonly Position[],
	resolution: Resolution | undefined
): Pick<Mark, 'reason'> {
	const said = new Set(positions.map(({ answer, mark }) => `${answer} ${mark?.reason ?? ''}`));
	if (!resolution && said.size === 1) {
		const reason = positions[0]?.mark?.reason;
		return reason ? { reason } : {};
	}
	// The record is worth more than the end of a very long resolution.
	const why = resolution ? `${shortened(resolution.reason.trim(), reasonLimit / 2)}\n\n` : '';
	return { reason: why + record(positions, reasonLimit - why.length) };
}

/**
 * What each said, in no more than so many characters: reasons are shortened alike, the longest
 * first; with too many people to name, how many gave each answer.
 */
export function record(positions: readonly Position[], limit: number): string {
	const lines = positions.map(({ name, answer, mark }) => ({
		head: `${name}: ${answerWords(answer)}${mark?.doubt ? `, in doubt (${mark.doubt.replace('-', ' ')})` : ''}.`,
		reason: mark?.reason?.trim() ?? ''
	}));
	const write = (longest: number) =>
		[
			recordHeading,
			...lines.map(({ head, reason }) =>
				reason && longest > 0 ? `– ${head} ${shortened(reason, longest)}` : `– ${head}`
			)
		].join('\n');
	let [fits, over] = [0, reasonLimit + 1];
	if (write(0).length > limit) return shortened(tally(positions), limit);
	while (over - fits > 1) {
		const middle = Math.floor((fits + over) / 2);
		if (write(middle).length <= limit) fits = middle;
		else over = middle;
	}
	return write(fits);
}

function tally(positions: readonly Position[]): string {
	const numbers = new Map<string, number>();
	for (const { answer } of positions)
		numbers.set(answerWords(answer), (numbers.get(answerWords(answer)) ?? 0) + 1);
	const said = [...numbers].sort(([, a], [, b]) => b - a).map(([words, n]) => `– ${words}: ${n}`);
	return [`${recordHeading} (${positions.length} people, too many to name)`, ...said].join('\n');
}

function answerWords(answer: Position['answer']): string {
	if (answer === undefined) return 'unmarked';
	return answer === 'by-parts' ? 'marked by its parts' : answerLabel(answer);
}

/** Cut to so many characters, and never through the middle of one. */
function shortened(text: string, limit: number): string {
	if (text.length <= limit) return text;
	return `${text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`.slice(
		0,
		limit
	);
}

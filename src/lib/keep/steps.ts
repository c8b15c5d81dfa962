import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { graded, type Grade } from '#lib/domain/grade.ts';
import { amended, type Amendment } from '#lib/domain/mark.ts';

/**
 * Every change to an assessment is one step: what was, and what came of it. Steps are numbered
 * from 1; an assessment's position is the number of the last step in force. Undo goes back one
 * position, and a new step takes the place of those that were undone.
 */

/** What a person may set on an assessment besides marks. */
export type Settings = Pick<AssessmentHead, 'forum' | 'standard' | 'thresholds'>;

/** What is chosen by arrows follows what was chosen just before, and is one step with it. */
type Run = { goesOn?: boolean };

/** A change as asked for, before it is known what it changes. */
export type Change =
	| ({ kind: 'mark'; count: string; element: string; amendment: Amendment } & Run)
	| ({ kind: 'settings'; settings: Partial<Settings> } & Run)
	| { kind: 'grade'; note: string; grade: Grade };

/** A change of the head rather than of a mark. */
export type HeadChange = Exclude<Change, { kind: 'mark' }>;

export type Step = { assessment: string; number: number; at: string } & (
	| { kind: 'mark'; before: Mark | undefined; after: Mark }
	| { kind: 'settings'; before: Settings; after: Settings }
	| { kind: 'grade'; note: string; before: Grade; after: Grade }
);

/** An assessment as it is kept: its head, where it stands among its steps, and whether it is thrown away. */
export type KeptHead = AssessmentHead & { position: number; deleted?: string };

/**
 * What is amended of a head without a step: its name, author, the case’s version, that it is thrown
 * away or taken back, and the memo’s head, field by field.
 */
export type HeadFields = Partial<Pick<KeptHead, 'name' | 'author' | 'case' | 'memo'>> & {
	deleted?: string | undefined;
};

/** A head with fields amended. What is not named stays; of the memo’s head an empty field goes. */
export function withFields(head: KeptHead, { memo, ...fields }: HeadFields): KeptHead {
	const amended = { ...head, ...fields } as KeptHead;
	const lines = Object.entries({ ...head.memo, ...memo }).filter(([, value]) => value);
	if (lines.length > 0) amended.memo = Object.fromEntries(lines);
	else delete amended.memo;
	if (!amended.deleted) delete amended.deleted;
	return amended;
}

/** A reason typed without a longer pause is one step, and so is what is gone through by arrows. */
const oneStrokeMs = 20_000;

/**
 * The step that a change makes.
 * @param last the step in force before it
 * @param existing the mark that it amends
 * @param at when, as an ISO moment
 */
export function stepOf(
	head: KeptHead,
	last: Step | undefined,
	existing: Mark | undefined,
	change: Change,
	at: string
): Step {
	const place = { assessment: head.id, number: head.position + 1, at };
	if (change.kind === 'settings') {
		const { forum, standard, thresholds } = head;
		const before = { forum, standard, thresholds };
		if (change.goesOn && last?.kind === 'settings' && isSoon(last, at))
			return { ...last, at, after: { ...last.after, ...change.settings } };
		return { ...place, kind: 'settings', before, after: { ...before, ...change.settings } };
	}
	if (change.kind === 'grade') {
		const { note, grade } = change;
		return { ...place, kind: 'grade', note, before: head.grades?.[note] ?? {}, after: grade };
	}
	const after = amended(change, existing, change.amendment, at);
	if (last && continues(last, change, at)) return { ...last, at, after };
	return { ...place, kind: 'mark', before: existing, after };
}

const isSoon = (last: Step, at: string) => Date.parse(at) - Date.parse(last.at) < oneStrokeMs;

/** A further stroke of the same reason, or arrow in the same scale, amends the last step instead of adding one. */
function continues(
	last: Step,
	change: Change & { kind: 'mark' },
	at: string
): last is Step & { kind: 'mark' } {
	if (
		last.kind !== 'mark' ||
		last.after.count !== change.count ||
		last.after.element !== change.element ||
		!isSoon(last, at)
	)
		return false;
	const [field, ...others] = Object.keys(change.amendment);
	if (others.length > 0) return false;
	if (field === 'answer' || field === 'doubt')
		return change.goesOn === true && isSameBut(field, last);
	if (field === 'rivals') return isSameBut(field, last) && goesOnAtRival(last, change);
	if (field === 'itemReasons')
		return (
			isSameBut(field, last) && isOfOne(Object.keys(change.amendment.itemReasons!), field, last)
		);
	return (
		field === 'reason' &&
		last.before?.reason !== last.after.reason &&
		last.before?.answer === last.after.answer
	);
}

/** Whether the last step was of the same rival explanation: its reason, still typed, or an arrow among its answers. */
function goesOnAtRival(
	{ before, after }: Step & { kind: 'mark' },
	{ amendment, goesOn }: Change & { kind: 'mark' }
): boolean {
	const [id, ...others] = Object.keys(amendment.rivals ?? {});
	if (id === undefined || !isOfOne([id, ...others], 'rivals', { before, after })) return false;
	const said = [before?.rivals?.[id], after.rivals?.[id], amendment.rivals?.[id]];
	const alike = (field: 'answer' | 'reason') =>
		new Set(said.map((each) => each?.[field])).size === 1;
	return alike('answer') || (goesOn === true && alike('reason'));
}

/** Whether a step, like the change that names these ids, was of one and the same entry of a field. */
function isOfOne(
	[id, ...others]: readonly string[],
	field: 'rivals' | 'itemReasons',
	{ before, after }: Pick<Step & { kind: 'mark' }, 'before' | 'after'>
): boolean {
	if (id === undefined || others.length > 0) return false;
	const entries = (mark: Mark | undefined): Record<string, unknown> => mark?.[field] ?? {};
	const [was, is] = [entries(before), entries(after)];
	return Object.keys({ ...was, ...is }).every(
		(each) => each === id || JSON.stringify(was[each]) === JSON.stringify(is[each])
	);
}

/** Whether a step changed nothing of a mark but one field. */
function isSameBut(
	field: 'answer' | 'doubt' | 'rivals' | 'itemReasons',
	{ before, after }: Step & { kind: 'mark' }
): boolean {
	const rest = (mark: Partial<Mark> = {}) => {
		const { count: _count, element: _element, changed: _changed, [field]: _field, ...rest } = mark;
		return JSON.stringify(
			Object.entries(rest)
				.filter(([, value]) => value !== undefined)
				.sort()
		);
	};
	return rest(before) === rest(after);
}

/** The state that a step leaves, or, taken back, the state it found: of one mark, or of the head. */
export function result(step: Step, back = false): { mark: Mark } | { amends: HeadChange } {
	if (step.kind === 'settings')
		return { amends: { kind: 'settings', settings: back ? step.before : step.after } };
	if (step.kind === 'grade')
		return { amends: { kind: 'grade', note: step.note, grade: back ? step.before : step.after } };
	const { count, element } = step.after;
	return { mark: back ? (step.before ?? { count, element, changed: step.at }) : step.after };
}

/** A head with a change made to it. */
export function amendedHead<Head extends AssessmentHead>(head: Head, change: HeadChange): Head {
	if (change.kind === 'grade') return graded(head, change.note, change.grade);
	// A threshold of one's own that is taken away is not among the settings any more.
	const amended: Head = { ...head, ...change.settings };
	if (!amended.thresholds) delete amended.thresholds;
	return amended;
}

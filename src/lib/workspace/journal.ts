import type { Mark } from '#lib/domain/assessment.ts';
import { placeOf } from '#lib/domain/mark.ts';
import type { Grades } from '#lib/domain/grade.ts';
import type { Change, KeptHead } from '#lib/keep/steps.ts';

/** A change on its way to the shelf, and the assessment it was made in, once one is open. */
export type Waiting = { change: Change; assessment: string | undefined };

/** Holds what is on its way, so that closing or reloading the page in that moment loses nothing. */
export type Journal = {
	read(): Waiting[];
	write(waiting: readonly Waiting[]): void;
	/** Which assessment this tab has open, so that a reload opens it again whatever other tabs do. */
	opened?(): string | undefined;
	open?(id: string): void;
};

/** What the device holds of an assessment that goes on in this tab only. */
export type OnDevice = { marks: readonly string[]; grades: Grades };

/** All that an assessment is, as changes: for a journal that alone outlives the page. */
export function everything(
	head: KeptHead,
	marks: ReadonlyMap<string, Mark>,
	device: OnDevice
): Waiting[] {
	const { id: assessment, forum, standard, thresholds, grades } = head;
	const settings = { forum, standard, thresholds };
	const changes: Change[] = [{ kind: 'settings', settings }];
	for (const note of new Set(Object.keys({ ...grades, ...device.grades })))
		changes.push({ kind: 'grade', note, grade: grades?.[note] ?? {} });
	for (const key of new Set([...marks.keys(), ...device.marks])) {
		const {
			count: _,
			element: __,
			changed: ___,
			cites,
			...rest
		}: Partial<Mark> = marks.get(key) ?? {};
		const blank = { answer: undefined, reason: undefined, doubt: undefined, split: undefined };
		const cited = Object.fromEntries((cites ?? []).map((id) => [id, true as const]));
		const amendment = { ...blank, readFirst: undefined, ...rest, cites: cited };
		changes.push({ kind: 'mark', ...placeOf(key), amendment });
	}
	return changes.map((change) => ({ change, assessment }));
}

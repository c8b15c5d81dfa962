import type { Mark } from '#lib/domain/assessment.ts';
import { asRecord, placeOf } from '#lib/domain/mark.ts';
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
export type OnDevice = { marks: ReadonlyMap<string, Mark>; grades: Grades };

/** All that an assessment is, as changes: for a journal that alone outlives the page. */
export function everything(
	head: KeptHead,
	marks: ReadonlyMap<string, Mark>,
	device: OnDevice
): Waiting[] {
	const { id: assessment, forum, standard, thresholds, grades, memo } = head;
	// The memo’s head is no setting, but goes with them where nothing else would keep it.
	const settings = { forum, standard, thresholds, ...(memo && { memo }) };
	const changes: Change[] = [{ kind: 'settings', settings }];
	for (const note of new Set(Object.keys({ ...grades, ...device.grades })))
		changes.push({ kind: 'grade', note, grade: grades?.[note] ?? {} });
	for (const key of new Set([...marks.keys(), ...device.marks.keys()])) {
		const mark = marks.get(key);
		const held = device.marks.get(key);
		const amendment = {
			...{ answer: mark?.answer, reason: mark?.reason, doubt: mark?.doubt, split: mark?.split },
			readFirst: mark?.readFirst,
			reliance: instead(held?.reliance, mark?.reliance),
			itemReasons: instead(held?.itemReasons, mark?.itemReasons),
			cites: instead(asRecord(held?.cites), asRecord(mark?.cites)),
			rivals: instead(held?.rivals, mark?.rivals)
		};
		changes.push({ kind: 'mark', ...placeOf(key), amendment });
	}
	return changes.map((change) => ({ change, assessment }));
}

/** What puts some entries in the place of others: those that are gone are taken away by name. */
const instead = <Value>(
	before: Record<string, Value> | undefined,
	now: Record<string, Value> | undefined
): Record<string, Value | undefined> => ({
	...Object.fromEntries(Object.keys(before ?? {}).map((id) => [id, undefined])),
	...now
});

import type { Mark } from '#lib/domain/assessment.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import { openLast } from '#lib/workspace/current.ts';
import type { Shelf } from '#lib/keep/shelf.ts';

/** What a person marked in a room, put among the device's assessments of its case. */

export type Keeping = {
	code: string;
	/** The room's id of the person. */
	person: string;
	name: string;
	/** What the assessment is called. */
	title: string;
	caseVersion: number;
	settings: Pick<FromInside['settings'], 'case' | 'forum' | 'standard' | 'naming'>;
	places: readonly Place[];
	/** By `markKey`, for each round. */
	first: ReadonlyMap<string, RoomMark>;
	second: ReadonlyMap<string, RoomMark>;
	/** Of the third round and those after it, in order. */
	later?: readonly ReadonlyMap<string, RoomMark>[];
	/** What has had a second round, by `markKey`. */
	twice: ReadonlySet<string>;
	/** How many rounds it has had, by `markKey`; two where nothing is said. */
	held?: ReadonlyMap<string, number>;
};

/** Updated: it was kept before, and is now as the room has it. Edited: it was worked on since, and is left alone. */
export type KeepingOutcome = { how: 'kept' | 'updated' | 'same' | 'edited'; id: string };

/**
 * The last mark of each element. In the room who did not mark again is unmarked in that round; of
 * one's own assessment the mark before is not taken away by that, with what was written since; and what
 * was answered of a rival explanation stands until it is answered again.
 */
export function lastMarks({ places, first, second, later = [] }: Keeping, now: string): Mark[] {
	return places.flatMap(({ count, element }) => {
		const key = markKey(count, element);
		const mark = [first, second, ...later].reduce((before: RoomMark, marks): RoomMark => {
			const again = marks.get(key);
			const rivals = { ...before.rivals, ...again?.rivals };
			return {
				...(again?.answer === undefined && before),
				...again,
				...(Object.keys(rivals).length > 0 && { rivals })
			};
		}, {});
		return Object.keys(mark).length > 0 ? [{ count, element, ...mark, changed: now }] : [];
	});
}

/** Where an earlier mark is kept, and the room counts the last as unmarked. */
export function firstStands<Of extends Place>({
	places,
	first,
	second,
	later = [],
	twice,
	held
}: Pick<Keeping, 'first' | 'second' | 'later' | 'twice' | 'held'> & {
	places: readonly Of[];
}): Of[] {
	return places.filter(({ count, element }) => {
		const key = markKey(count, element);
		const made = [first, second, ...later].slice(0, held?.get(key) ?? 2);
		const last = made.pop();
		return (
			twice.has(key) && made.some((marks) => marks.get(key)?.answer) && !last?.get(key)?.answer
		);
	});
}

/** What is kept of a person in a room, however often. */
export const assessmentId = ({ code, person }: Pick<Keeping, 'code' | 'person'>): string =>
	`room-${code}-${person}`;

export async function keepAsAssessment(
	shelf: Shelf,
	keeping: Keeping,
	now = new Date().toISOString()
): Promise<KeepingOutcome> {
	const { name, title, caseVersion, settings } = keeping;
	const id = assessmentId(keeping);
	const marks = lastMarks(keeping, now);
	const there = await shelf.open(id);
	if (there && !there.head.deleted) {
		// Steps are taken on the bench and nowhere else.
		if (there.head.position > 0 || there.steps.length > 0) return { how: 'edited', id };
		const sameCase = there.head.case.id === settings.case;
		if (sameCase && sameJudgements(there.marks, marks)) return { how: 'same', id };
	}
	await shelf.put({
		head: {
			id,
			case: { id: settings.case, version: caseVersion },
			// What was named or written at a memo's head since then is the person's own.
			name: there?.head.name ?? title,
			...(there?.head.memo && { memo: there.head.memo }),
			...(settings.naming === 'names' && { author: name }),
			forum: settings.forum,
			standard: settings.standard,
			created: there?.head.created ?? now,
			changed: now,
			position: 0
		},
		marks,
		steps: []
	});
	return { how: there && !there.head.deleted ? 'updated' : 'kept', id };
}

/** Makes the bench open with it. */
export async function openNext(shelf: Shelf, caseId: string, id: string): Promise<void> {
	await shelf.set(openLast(caseId), id);
}

function sameJudgements(a: readonly Mark[], b: readonly Mark[]): boolean {
	const written = (marks: readonly Mark[]) =>
		JSON.stringify(
			marks
				.map(({ count, element, answer, reason, doubt, reliance, rivals }) => [
					markKey(count, element),
					answer,
					reason,
					doubt,
					Object.entries(reliance ?? {}).sort(),
					Object.entries(rivals ?? {})
						.map(([id, said]) => [id, said.answer, said.reason])
						.sort()
				])
				.sort()
		);
	return written(a) === written(b);
}

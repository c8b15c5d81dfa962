import { markKey } from '#lib/domain/mark.ts';
import { alternatives } from '#lib/domain/outline.ts';
import { countsAllInAll, isAllInAll } from '#lib/rooms/all-in-all.ts';
import {
	phaseOfStage,
	roundAt,
	roundOfMarks,
	standingAt,
	steps,
	take,
	type Course,
	type Standing
} from '#lib/rooms/phases.ts';
import type { FromTeacher, MarkMessage, Refusal } from '#lib/rooms/protocol.ts';
import { layoutOf, treesOf, type Access, type Room } from '#lib/rooms/room.ts';

/** What the server lets in: marks and steps, whatever a page believes the room to be at. */

type At = Pick<Room, 'settings' | 'standing' | 'docket'>;

/** Checks the marks of one room: made once, and asked for every mark. */
export function admission({
	settings,
	docket,
	rivals,
	evidence
}: Pick<Room, 'settings' | 'docket' | 'rivals' | 'evidence'>) {
	const { places } = layoutOf({ settings, docket });
	const counts = new Set(countsAllInAll(settings, places));
	const stages = new Map(places.map(({ key, stage }) => [key, stage]));
	const roads = new Map([...treesOf(docket)].map(([id, tree]) => [id, alternatives(tree)]));
	/**
	 * Why a mark is not taken; undefined when it is.
	 * @param now the moment it reached the server, as an ISO date and time
	 */
	return function refusalOf(
		{ round, count, element, mark }: Pick<MarkMessage, 'round' | 'count' | 'element' | 'mark'>,
		access: Access,
		standing: Standing,
		now: string
	): Refusal | undefined {
		if (access !== 'present') return access;
		const asked = isAllInAll({ element }) && counts.has(count);
		const stage = asked ? 0 : stages.get(markKey(count, element));
		if (stage === undefined) return 'no-such-element';
		const at = standingAt(standing, settings, now);
		const phase = phaseOfStage(at, stage);
		if (phase === 'closed') return 'closed';
		if (phase === 'ahead') return 'not-begun';
		if (roundOfMarks(phase, at.held[stage]) !== round) return 'locked';
		// An answer and nothing else: nobody is asked for more.
		if (asked && (round !== 1 || Object.keys(mark).some((field) => field !== 'answer')))
			return 'not-understood';
		if (mark.answer === 'does-not-arise' && !roads.get(count)!.has(element)) return 'always-arises';
		if (mark.reliance && !Object.keys(mark.reliance).every((id) => evidence.has(id)))
			return 'no-such-evidence';
		if (mark.rivals) {
			const has = rivals.get(markKey(count, element)) ?? [];
			if (!Object.keys(mark.rivals).every((id) => has.includes(id))) return 'no-such-rival';
		}
		return undefined;
	};
}

/** Takes the teacher's step, or says why not. */
export function stepTaken(
	room: At & Pick<Room, 'people'>,
	{ from, to }: Pick<Extract<FromTeacher, { kind: 'step' }>, 'from' | 'to'>,
	now: string
): { standing: Standing; refusal?: undefined } | { standing?: undefined; refusal: Refusal } {
	const at = standingAt(room.standing, room.settings, now);
	const seen = from.since === undefined || from.since === at.since;
	// Who clicks “Lock” as the closing date locks has what they wanted, and not one step more.
	if (!seen || at.phase !== from.phase || at.stage !== from.stage)
		return { refusal: 'stepped-already' };
	const course = { ...courseOf(room), unanswered: !isAnswered(room, at) };
	const standing = take(at, to, course, now);
	return standing ? { standing } : { refusal: 'no-such-step' };
}

/** Whether anybody has an answer in the round that a room is at. */
function isAnswered(room: At & Pick<Room, 'people'>, at: Standing): boolean {
	const round = roundAt(at, at.stage);
	const keys = layoutOf(room).places.flatMap(({ key, stage }) => (stage === at.stage ? [key] : []));
	return room.people.some(({ marks }) =>
		keys.some((key) => marks[round]?.get(key)?.answer !== undefined)
	);
}

export function courseOf(room: Pick<Room, 'settings' | 'docket'>): Course {
	return { stages: layoutOf(room).stages.length, firstRound: room.settings.firstRound };
}

/** What the teacher's desk offers. */
export function stepsOf(room: At) {
	return steps(room.standing, courseOf(room));
}

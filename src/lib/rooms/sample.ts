import type { Docket } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Answer } from '#lib/domain/strength.ts';
import type { RoundsHad, Phase, Standing } from '#lib/rooms/phases.ts';
import type { Access, Person, Room } from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/** A small room for tests: one test, theft, put to two counts. */

const element = (id: string, forum?: string): Outline => ({
	kind: 'element',
	id,
	label: id,
	...(forum && { forums: [forum] })
});

export const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		element('intent'),
		element('pattern', 'icc'),
		{ kind: 'any', id: 'acts', label: 'Acts', of: [element('take'), element('keep')] }
	]
};

export const docket: Docket = {
	counts: [
		{ id: 'I', test: 'theft' },
		{ id: 'II', test: 'theft' }
	],
	tests: new Map([['theft', theft]])
};

/** What else could explain the facts that intent is inferred from. */
export const rivals = new Map([[markKey('I', 'intent'), ['a-grudge', 'error']]]);

/** Two evidence items of the case. */
export const evidence = new Set(['E1', 'E2']);

export const settings: RoomSettings = {
	case: 'the-bicycle',
	marking: { of: 'count', count: 'I' },
	pacing: 'all-at-once',
	forum: 'custom',
	standard: 'substantial-grounds',
	naming: 'names',
	reasons: 'optional',
	firstRound: 'before-discussion'
};

export const moment = '2026-02-03T09:00:00.000Z';

/** A standing in a phase that came about in the ordinary way, with a second round where it has one. */
export function standing(phase: Phase, stage = 0): Standing {
	const second = ['mark-again', 'locked-again', 'compare', 'closed'].includes(phase);
	const held = Array.from({ length: stage + 1 }, (_, at): RoundsHad =>
		at < stage || second ? 2 : 1
	);
	return { stage, phase, since: moment, held };
}

/** Of count I, by element: an answer alone, or a mark with all that belongs to it. */
export type Marked = Record<string, Answer | RoomMark>;

export function person(
	name: string,
	first: Marked = {},
	second: Marked = {},
	access: Access = 'present',
	third?: Marked
): Person {
	const marks = (marked: Marked) =>
		new Map(
			Object.entries(marked).map(([id, mark]) => [
				markKey('I', id),
				typeof mark === 'string' ? { answer: mark } : mark
			])
		);
	return {
		id: `id of ${name}`,
		name,
		access,
		here: access === 'present',
		marks: { 1: marks(first), 2: marks(second), ...(third && { 3: marks(third) }) }
	};
}

/** A class in a phase. The standard is reached by a strong mark. */
export function room(
	phase: Phase,
	people: readonly Person[],
	changed: Partial<RoomSettings> = {},
	stage = 0
): Room {
	return {
		digest: 'digest-of-the-bicycle',
		settings: { ...settings, ...changed },
		standing: standing(phase, stage),
		docket,
		rivals,
		evidence,
		threshold: 4,
		people,
		hiddenReasons: new Set(),
		expires: '2026-08-02T09:00:00.000Z'
	};
}

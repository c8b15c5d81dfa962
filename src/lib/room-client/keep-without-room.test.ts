import { expect, it } from 'vitest';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import type { Round } from '#lib/rooms/phases.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import type { JoinedRoom } from '#lib/room-client/database.ts';
import { keepAsAssessment } from '#lib/room-client/keep-as-assessment.ts';
import { keepingWithoutRoom } from '#lib/room-client/keep-without-room.ts';

/** Marks of a room that is deleted are kept by what the device has of it. */

const known: JoinedRoom = {
	code: 'ABCDEFGH',
	title: 'Seminar 4',
	name: 'Ada',
	person: 'p1',
	joined: '2026-02-03T09:00:00.000Z',
	expires: '2026-08-03T09:00:00.000Z',
	case: 'the-bicycle'
};
const element = (id: string) => ({ kind: 'element', id, label: id });
const facts = {
	id: 'the-bicycle',
	version: 3,
	counts: [{ id: 'I', test: 'theft' }],
	tests: [{ id: 'theft', root: { kind: 'all', id: 'theft', of: ['intent', 'take'].map(element) } }],
	forums: [{ id: 'icc', standard: 'reasonable-grounds' }]
} as unknown as CaseFacts;
const marks: Partial<Record<Round, [string, RoomMark][]>> = {
	1: [
		['I:take', { answer: 'weak' }],
		['I:intent', { answer: 'weak', reason: 'At first.' }],
		['I:all-in-all', { answer: 'strong' }]
	],
	2: [['I:intent', { answer: 'arguable' }]]
};
const ofRound = (round: Round) => new Map(marks[round]);

it('keeps the last mark of each element in the order of the case, and no mark of a whole count', async () => {
	const shelf = memoryShelf();
	const held = { forum: 'custom', standard: 'substantial-grounds', naming: 'names' } as const;
	const { id } = await keepAsAssessment(
		shelf,
		keepingWithoutRoom({ ...known, held }, facts, ofRound)
	);
	const kept = await shelf.open(id);
	expect(kept?.head).toMatchObject({
		case: { id: 'the-bicycle', version: 3 },
		name: 'Seminar 4',
		author: 'Ada',
		forum: 'custom',
		standard: 'substantial-grounds'
	});
	expect(kept?.marks.map(({ element, answer }) => [element, answer])).toEqual([
		['intent', 'arguable'],
		['take', 'weak']
	]);
});

it('names nobody, and takes the first forum, where the device was not told how the room was held', () => {
	expect(keepingWithoutRoom(known, facts, ofRound)).toMatchObject({
		settings: { forum: 'icc', standard: 'reasonable-grounds', naming: 'pseudonyms' }
	});
	expect(keepingWithoutRoom({ ...known, title: '' }, facts, ofRound).title).toBe('Room ABCD-EFGH');
});

import { expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { dossierOf } from '#lib/domain/dossier.ts';
import { law } from '#lib/law/law.ts';
import { OpenRoom, type Loaded } from '#lib/server/rooms/open-room.ts';
import { roomCaseOf } from '#lib/server/rooms/room-case.ts';

const theCase = roomCaseOf({ dossier: dossierOf(cases[0]!, law), held: [] }, 'digest');
const key = 'I:genocide/chapeau/intent';
const mark = (seq: number, answer: string): Loaded['marks'][number] => ({
	participant_id: 'ada',
	round: 1,
	count_id: 'I',
	element_id: 'genocide/chapeau/intent',
	answer,
	reason: null,
	doubt: null,
	reliance: null,
	rivals: null,
	seq,
	reason_hidden: 0,
	group_id: null
});
const person = (id: string): Loaded['participants'][number] => ({
	room_id: 'room',
	id,
	token_hash: `hash of ${id}`,
	name: id,
	number: null,
	group_id: null,
	moves: null,
	access: 'present',
	joined_at: 0,
	came_at: null,
	left_at: null,
	batch: 0,
	seen_at: 0
});
const read = (marks: Loaded['marks']): Loaded => ({
	room: {
		id: 'room',
		code: 'ABCDEF',
		desk_hash: '',
		projector_secret: null,
		join_secret: null,
		door_closed_at: null,
		first_locked_at: null,
		case_id: 'dprk-2012',
		case_version: 1,
		law_version: '1',
		case_digest: 'digest',
		elsewhere_shown_at: null,
		leading: null,
		locked: null,
		pairing: null,
		settings: JSON.stringify({
			case: 'dprk-2012',
			marking: { of: 'all' },
			pacing: 'all-at-once',
			forum: 'icc',
			standard: 'substantial-grounds',
			naming: 'names',
			reasons: 'optional',
			firstRound: 'before-discussion'
		}),
		phase: 'mark-alone',
		stage: 0,
		held: '[1]',
		open_round: 1,
		showing: null,
		timer_at: null,
		most_people: 10_000,
		version: 1,
		phase_at: 0,
		created_at: 0,
		deleted_at: null,
		deleted_by: null,
		expires_at: 1
	},
	participants: [person('ada')],
	marks,
	replies: []
});

it('read anew, a room keeps what was stored while it was read', () => {
	const before = read([mark(1, 'weak')]);
	const room = new OpenRoom(before, theCase, () => false);
	room.apply(mark(2, 'strong'));
	room.admit([person('ben')]);
	room.replace(before);
	expect(room.people.get('ada')!.marks[1].get(key)).toEqual({ answer: 'strong' });
	expect(room.people.get('ada')!.seqs[1].get(key)).toBe(2);
	expect([...room.people.keys()]).toEqual(['ada', 'ben']);
	expect(room.whose('hash of ben')?.id).toBe('ben');
	room.replace(read([mark(3, 'arguable')]));
	expect(room.people.get('ada')!.marks[1].get(key)).toEqual({ answer: 'arguable' });
});

it('takes no space for somebody who has deleted themselves', () => {
	const empty = { ...read([]), participants: [] };
	const bare = new OpenRoom(empty, theCase, () => false).bytes;
	const long = { ...mark(1, 'weak'), reason: 'words '.repeat(600) };
	const here = new OpenRoom(read([long]), theCase, () => false);
	expect(here.bytes - bare).toBeGreaterThan(3600);
	here.forget('ada');
	expect(here.bytes).toBe(bare);
	// The same where another process tells of it.
	const elsewhere = new OpenRoom(read([long]), theCase, () => false);
	elsewhere.setPeople([], performance.now() + 1);
	expect(elsewhere.bytes).toBe(bare);
});

it('lets nobody in by a secret that was ended', () => {
	const room = new OpenRoom(read([]), theCase, () => false);
	const { changes } = room;
	room.admit([{ ...person('ada'), token_hash: 'another hash' }]);
	expect(room.whose('hash of ada')).toBeUndefined();
	expect(room.whose('another hash')?.id).toBe('ada');
	// What was being read meanwhile is read again.
	expect(room.changes).toBeGreaterThan(changes);
});

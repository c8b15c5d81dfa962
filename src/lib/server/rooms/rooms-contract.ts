import { setTimeout as passed } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Phase, Standing } from '#lib/rooms/phases.ts';
import { type Db, inTransaction } from '#lib/server/database/database.ts';
import { isOrphan } from '#lib/server/database/faults.ts';
import {
	dropUnnamedCases,
	findCase,
	giveCase,
	idsOfUnkept,
	keepCase
} from '#lib/server/rooms/case-store.ts';
import { markGroups } from '#lib/server/rooms/mark-groups.ts';
import { eventsOf } from '#lib/server/rooms/event-store.ts';
import {
	distribution,
	setReasonHidden,
	storeMarks,
	storeWithTables
} from '#lib/server/rooms/mark-store.ts';
import { columnsRead, type SentMark } from '#lib/server/rooms/stored-mark.ts';
import {
	createRoom,
	findRoom,
	findRoomByCode,
	loadRoom,
	type RoomRow,
	setRoom,
	setRoomStanding,
	standingOf
} from '#lib/server/rooms/room-store.ts';
import { deleteRoom, eraseRoom, restoreRoom, sweepRooms } from '#lib/server/rooms/room-deletion.ts';
import { findParticipant, joinRoom, setAccess, setSeen } from '#lib/server/rooms/people-store.ts';
import { fits } from '#lib/server/rooms/secrets.ts';

const start = Date.UTC(2026, 0, 1);
const day = 86_400_000;
const choices = {
	case_id: 'dprk-2012',
	case_version: 3,
	law_version: '7',
	settings: '{"naming":"pseudonyms"}'
};

/** A room that takes marks in its first round, and people in it. */
export async function lesson(db: Db, people = 3) {
	const { room, desk } = await createRoom(db, choices, { now: start, days: 180 });
	const joined = [];
	for (let at = 0; at < people; at += 1) {
		const one = await joinRoom(
			db,
			{ room: room.id, name: `Person ${at}` },
			{ now: start + at, most: 1000 }
		);
		if (typeof one === 'string') throw new Error(one);
		joined.push(one);
	}
	return { room, desk, joined, people: joined.map(({ participant }) => participant.id) };
}

export function sent(
	room: string,
	participant: string,
	element: string,
	answer: string | null,
	seq: number,
	over: Partial<SentMark> = {}
): SentMark {
	return {
		room_id: room,
		participant_id: participant,
		round: 1,
		count_id: 'I',
		element_id: element,
		stage: 0,
		answer,
		reason: null,
		doubt: null,
		reliance: null,
		rivals: null,
		seq,
		updated_at: start + seq,
		...over
	};
}

const answersOf = async (db: Db, room: string) =>
	Object.fromEntries(
		(await loadRoom(db, room))!.marks.map(({ participant_id, element_id, answer, seq }) => [
			`${participant_id} ${element_id}`,
			[answer, seq]
		])
	);

const standing = (phase: Phase, over: Partial<Standing> = {}): Standing => ({
	stage: 0,
	phase,
	since: new Date(start + 1).toISOString(),
	held: [1],
	...over
});

const lock = (db: Db, room: RoomRow) => setRoomStanding(db, room, standing('locked'));

/** What rooms are on every database. */
export function roomsContract(open: () => Db): void {
	describe('a room', () => {
		it('is found by its code and by its id until it expires', async () => {
			const { room } = await createRoom(open(), choices, { now: start, days: 2 });
			expect(room).toMatchObject({ ...choices, version: 1, expires_at: start + 2 * day });
			expect(await findRoomByCode(open(), room.code, start)).toEqual(room);
			expect(await findRoom(open(), room.id, start + 2 * day - 1)).toEqual(room);
			expect(await findRoom(open(), room.id, start + 2 * day)).toBeUndefined();
			expect(await findRoomByCode(open(), room.code, start + 2 * day)).toBeUndefined();
			expect(await findRoomByCode(open(), 'AAAAA', start)).toBeUndefined();
		});

		it('keeps of the teacher’s secret what recognises it, and not the secret', async () => {
			const { room, desk } = await createRoom(open(), choices, { now: start, days: 2 });
			const kept = await findRoom(open(), room.id, start);
			expect(fits(desk, kept!.desk_hash)).toBe(true);
			expect(fits(`${desk}x`, kept!.desk_hash)).toBe(false);
			expect(JSON.stringify(kept)).not.toContain(desk);
		});

		it('takes another code when its first is taken', async () => {
			const { room } = await createRoom(open(), choices, { now: start, days: 2 });
			const codes = [room.code, room.code, `${room.code}2`];
			const other = await createRoom(open(), choices, {
				now: start,
				days: 2,
				code: () => codes.shift()!
			});
			expect(other.room.code).toBe(`${room.code}2`);
			await expect(
				createRoom(open(), choices, { now: start, days: 2, code: () => room.code })
			).rejects.toThrow('No free code');
		});

		it('goes on only from the version that the desk saw', async () => {
			const { room } = await lesson(open(), 0);
			const both = await Promise.all([1, 2].map(() => lock(open(), room)));
			expect(both.filter(Boolean)).toHaveLength(1);
			const kept = (await findRoom(open(), room.id, start))!;
			expect(kept.version).toBe(room.version + 1);
			expect(kept.open_round).toBeNull();
			expect(standingOf(kept)).toEqual(standing('locked'));
			expect(await setRoomStanding(open(), room, standing('reveal'))).toBeUndefined();
			expect(await setRoom(open(), room, { showing: 'I:intent' })).toBeUndefined();
			expect((await eventsOf(open(), room.id)).map(({ kind }) => kind)).toEqual([
				'opened',
				'phase'
			]);
		});

		it('has a timer until the next phase, and shows something until the next stage', async () => {
			const { room } = await lesson(open(), 0);
			const shown = await setRoom(open(), room, { showing: 'I:intent', timer_at: start + 60_000 });
			expect(shown).toMatchObject({ showing: 'I:intent', timer_at: start + 60_000 });
			const locked = await lock(open(), shown!);
			expect(locked).toMatchObject({ showing: 'I:intent', timer_at: null });
			const next = { ...standing('mark-alone'), stage: 1 };
			expect(await setRoomStanding(open(), locked!, next)).toMatchObject({ showing: null });
		});

		it('is deleted with all its data in one step, and no other with it', async () => {
			const [gone, stays] = [await lesson(open()), await lesson(open())];
			for (const { room, people } of [gone, stays])
				await storeMarks(open(), [sent(room.id, people[0]!, 'intent', 'weak', 1)]);
			expect(await eraseRoom(open(), gone.room.id)).toBe(true);
			expect(await eraseRoom(open(), gone.room.id)).toBe(false);
			for (const table of ['participants', 'marks', 'events'] as const) {
				const left = async (id: string) =>
					(await open().selectFrom(table).select('room_id').where('room_id', '=', id).execute())
						.length;
				expect(await left(gone.room.id)).toBe(0);
				expect(await left(stays.room.id)).toBeGreaterThan(0);
			}
			expect(await loadRoom(open(), gone.room.id)).toBeUndefined();
		});

		it('is there for nobody once it is deleted, and can be brought back with all it had', async () => {
			const { room, joined, people } = await lesson(open());
			await storeMarks(open(), [sent(room.id, people[0]!, 'intent', 'weak', 1)]);
			const before = (await loadRoom(open(), room.id))!;
			const now = start + day;
			expect(await deleteRoom(open(), room.id, 'teacher', now)).toBe(true);
			expect(await deleteRoom(open(), room.id, 'teacher', now)).toBe(false);
			expect(await findRoomByCode(open(), room.code, now)).toBeUndefined();
			expect(await findRoom(open(), room.id, now - 1)).toBeUndefined();
			expect(await loadRoom(open(), room.id)).toBeUndefined();
			const again = { room: room.id, name: 'Ada', token: joined[0]!.token };
			expect(await joinRoom(open(), again, { now: now - 1, most: 9 })).toBe('gone');
			expect(await storeMarks(open(), [sent(room.id, people[0]!, 'intent', 'strong', 2)])).toEqual([
				'gone'
			]);
			expect(await setRoom(open(), room, { showing: null })).toBeUndefined();

			const back = (await restoreRoom(open(), room.id, now + day))!;
			expect(back).toMatchObject({ code: room.code, deleted_at: null, expires_at: now + day });
			const after = (await loadRoom(open(), room.id))!;
			expect(after.marks).toEqual(before.marks);
			expect(after.participants).toEqual(before.participants);
		});

		it('ends when its time is over, is kept for seven days, and is erased then', async () => {
			const { room } = await createRoom(open(), choices, { now: start, days: 1 });
			const { room: later } = await createRoom(open(), choices, { now: start, days: 90 });
			const sweep = (now: number) => sweepRooms(open(), now);
			expect((await sweep(start + day - 1)).ended).not.toContain(room.id);
			expect((await sweep(start + day)).ended).toContain(room.id);
			expect((await sweep(start + 8 * day - 1)).erased).not.toContain(room.id);
			expect(await restoreRoom(open(), room.id, start + 10 * day)).toBeDefined();
			expect((await sweep(start + 8 * day)).erased).not.toContain(room.id);
			expect((await sweep(start + 10 * day)).ended).toContain(room.id);
			expect((await sweep(start + 17 * day)).erased).toContain(room.id);
			expect(await restoreRoom(open(), room.id, start + 20 * day)).toBeUndefined();
			expect(await loadRoom(open(), later.id)).toBeDefined();
		});

		it('keeps its case until the last room that names it is erased', async () => {
			const db = open();
			const kept = { digest: 'a'.repeat(64), dossier: '{"case":"as it was"}' };
			const opened = () =>
				inTransaction(db, async (trx) => {
					await keepCase(trx, kept, start);
					return createRoom(trx, { ...choices, case_digest: kept.digest }, { now: start, days: 1 });
				});
			const [{ room: first }, { room: second }] = [await opened(), await opened()];
			expect(await findCase(db, kept.digest)).toBe(kept.dossier);
			await deleteRoom(db, second.id, 'teacher', start);
			expect(await eraseRoom(db, first.id)).toBe(true);
			// The other can still be brought back.
			await dropUnnamedCases(db, start + day);
			expect(await findCase(db, kept.digest)).toBe(kept.dossier);
			expect(await restoreRoom(db, second.id, start + day)).toMatchObject({
				case_digest: kept.digest
			});
			expect(await eraseRoom(db, second.id)).toBe(true);
			expect(await findCase(db, kept.digest)).toBeUndefined();
		});

		it('without a case is not opened, and its case is not taken away while it is there', async () => {
			const db = open();
			const strange = { ...choices, case_digest: 'b'.repeat(64) };
			await expect(createRoom(db, strange, { now: start, days: 1 })).rejects.toThrow();
			const kept = { digest: 'c'.repeat(64), dossier: '{}' };
			await keepCase(db, kept, start);
			await createRoom(db, { ...choices, case_digest: kept.digest }, { now: start, days: 1 });
			await expect(
				db.deleteFrom('cases').where('digest', '=', kept.digest).execute()
			).rejects.toThrow();
			// One that a process of an older version has left behind goes by itself.
			await keepCase(db, { digest: 'd'.repeat(64), dossier: '{}' }, start);
			await dropUnnamedCases(db, start);
			expect(await findCase(db, 'd'.repeat(64))).toBe('{}');
			await dropUnnamedCases(db, start + 1);
			expect(await findCase(db, 'd'.repeat(64))).toBeUndefined();
			expect(await findCase(db, kept.digest)).toBe('{}');
		});

		it('from before rooms kept their case is given the version of it that there is now', async () => {
			const db = open();
			const ofCase = (case_id: string) =>
				createRoom(db, { ...choices, case_id }, { now: start, days: 1 });
			const [{ room: old }, { room: other }] = [await ofCase('old-case'), await ofCase('other')];
			expect(await idsOfUnkept(db)).toEqual(expect.arrayContaining(['old-case', 'other']));
			await giveCase(db, { id: 'old-case', digest: 'e'.repeat(64), dossier: '{}' }, start);
			// A second process gives it at the same time, of a later version: the first stands.
			await giveCase(db, { id: 'old-case', digest: 'f'.repeat(64), dossier: '{}' }, start);
			expect(await findRoom(db, old.id, start)).toEqual({ ...old, case_digest: 'e'.repeat(64) });
			expect(await findRoom(db, other.id, start)).toEqual(other);
			expect(await idsOfUnkept(db)).not.toContain('old-case');
		});

		it('that a clock ahead has ended goes on when the clock is right; one that its teacher deleted stays so, and goes in time', async () => {
			const { room } = await createRoom(open(), choices, { now: start, days: 30 });
			const { room: deleted } = await createRoom(open(), choices, { now: start, days: 30 });
			const ahead = start + 40 * day;
			await deleteRoom(open(), deleted.id, 'teacher', ahead);
			expect((await sweepRooms(open(), ahead)).ended).toContain(room.id);
			await sweepRooms(open(), start + day);
			expect(await findRoom(open(), room.id, start + day)).toBeDefined();
			expect(await findRoom(open(), deleted.id, start + day)).toBeUndefined();
			expect((await sweepRooms(open(), start + 8 * day)).erased).toContain(deleted.id);
		});

		it('is changed within a transaction that is given, and taken back with it', async () => {
			const { room, people } = await lesson(open());
			await expect(
				open()
					.transaction()
					.execute(async (trx) => {
						await storeMarks(trx, [sent(room.id, people[0]!, 'intent', 'weak', 1)]);
						await lock(trx, room);
						await setAccess(
							trx,
							{ room: room.id, participant: people[1]!, access: 'banned' },
							start
						);
						expect((await loadRoom(trx, room.id))!.marks).toHaveLength(1);
						throw new Error('taken back');
					})
			).rejects.toThrow('taken back');
			const { room: after, marks, participants } = (await loadRoom(open(), room.id))!;
			expect(after).toEqual(room);
			expect(marks).toEqual([]);
			expect(participants.map(({ access }) => access)).toEqual(Array(3).fill('present'));
		});
	});

	describe('a person', () => {
		it('comes back to their place with their token, even when the room is full', async () => {
			const { room, joined } = await lesson(open(), 2);
			const { participant, token } = joined[0]!;
			const again = await joinRoom(
				open(),
				{ room: room.id, name: 'Renamed', token },
				{ now: start + 50, most: 2 }
			);
			expect(again).toEqual({
				token,
				shown: [],
				participant: { ...participant, name: 'Renamed', seen_at: start + 50 }
			});
			expect(await findParticipant(open(), room.id, token)).toMatchObject({ name: 'Renamed' });
			expect(await joinRoom(open(), { room: room.id, name: 'Late' }, { now: start, most: 2 })).toBe(
				'full'
			);
		});

		it('gets a token of their own when they bring a strange one', async () => {
			const { room } = await lesson(open(), 0);
			const come = await joinRoom(
				open(),
				{ room: room.id, name: 'A', token: 'chosen' },
				{ now: start, most: 5 }
			);
			expect(come).toMatchObject({ participant: { name: 'A' } });
			expect(come).not.toMatchObject({ token: 'chosen' });
		});

		it('is one of no more than there are places, even when two come at once', async () => {
			const { room } = await lesson(open(), 0);
			const come = (db: Db, name: string) =>
				joinRoom(db, { room: room.id, name }, { now: start, most: 1 });
			let second: ReturnType<typeof come> | undefined;
			await open()
				.transaction()
				.execute(async (trx) => {
					expect(await come(trx, 'A')).toMatchObject({ participant: { name: 'A' } });
					second = come(open(), 'B');
					await passed(50);
				});
			expect(await second).toBe('full');
		});

		it('who is removed may come back, who is banned may not', async () => {
			const { room, joined, people } = await lesson(open(), 2);
			const stand = (at: number, access: 'removed' | 'banned') =>
				setAccess(open(), { room: room.id, participant: people[at]!, access }, start + 9);
			expect(await stand(0, 'removed')).toBe(true);
			expect(await stand(1, 'banned')).toBe(true);
			const back = (at: number) =>
				joinRoom(
					open(),
					{ room: room.id, name: 'Again', token: joined[at]!.token },
					{ now: start + 10, most: 5 }
				);
			expect(await back(0)).toMatchObject({ participant: { access: 'present' } });
			expect(await back(1)).toBe('banned');
			expect(
				await setAccess(open(), { room: room.id, participant: 'nobody', access: 'removed' }, start)
			).toBe(false);
			expect(
				(await eventsOf(open(), room.id))
					.slice(1)
					.map(({ kind, participant_id }) => [kind, people.indexOf(participant_id!)])
			).toEqual([
				['joined', 0],
				['joined', 1],
				['removed', 0],
				['banned', 1],
				['joined', 0],
				['renamed', 0]
			]);
		});

		it('does not come into a room that is gone or over', async () => {
			const { room } = await createRoom(open(), choices, { now: start, days: 1 });
			const come = (id: string, now: number) =>
				joinRoom(open(), { room: id, name: 'A' }, { now, most: 5 });
			expect(await come(room.id, start + day)).toBe('gone');
			expect(await come('no such room', start)).toBe('gone');
		});

		it('was seen last when they were seen last', async () => {
			const { room, people } = await lesson(open());
			await setSeen(open(), room.id, people.slice(0, 2), start + 500);
			await setSeen(open(), room.id, people.slice(0, 1), start + 400);
			await setSeen(open(), room.id, [], start + 900);
			const seen = new Map(
				(await loadRoom(open(), room.id))!.participants.map(({ id, seen_at }) => [id, seen_at])
			);
			expect(people.map((id) => seen.get(id))).toEqual([start + 500, start + 500, start + 2]);
		});
	});

	describe('marks', () => {
		it('are kept whole, and come back as they were sent', async () => {
			const { room, people } = await lesson(open());
			const mark = sent(room.id, people[0]!, 'intent', 'strong', 7, {
				reason: 'Because “the plan” says so.\n<b>It does</b> \u{1F4C4}',
				doubt: 'fact',
				reliance: '{"E31":"rely"}',
				rivals: '{"flight":{"answer":"open","reason":"字"}}'
			});
			expect(await storeMarks(open(), [mark])).toEqual(['stored']);
			const stored = { ...mark, reason_hidden: 0, group_id: null };
			expect((await loadRoom(open(), room.id))!.marks).toEqual([
				Object.fromEntries(columnsRead.map((column) => [column, stored[column]]))
			]);
		});

		it('take answers to rival explanations back as they give them; a process that knows of none leaves them', async () => {
			const { room, people } = await lesson(open());
			const rivals = '{"flight":{"answer":"open"}}';
			const store = (seq: number, rivals: string | null) =>
				storeMarks(open(), [sent(room.id, people[0]!, 'intent', 'weak', seq, { rivals })]);
			const kept = async () => (await loadRoom(open(), room.id))!.marks.map(({ rivals }) => rivals);
			await store(1, rivals);
			expect(await kept()).toEqual([rivals]);
			await store(2, null);
			expect(await kept()).toEqual([null]);
			await store(3, rivals);
			// As the version before wrote it.
			const { stage: _, rivals: __, ...row } = sent(room.id, people[0]!, 'intent', 'strong', 4);
			await open()
				.insertInto('marks')
				.values([row, { ...row, participant_id: people[1]! }])
				.onConflict((conflict) =>
					conflict
						.columns(['room_id', 'participant_id', 'round', 'count_id', 'element_id'])
						.doUpdateSet(({ ref }) => ({
							answer: ref('excluded.answer'),
							seq: ref('excluded.seq')
						}))
				)
				.execute();
			const after = (await loadRoom(open(), room.id))!.marks;
			expect(new Map(after.map((mark) => [mark.participant_id, mark.rivals]))).toEqual(
				new Map([
					[people[0]!, rivals],
					[people[1]!, null]
				])
			);
			expect(new Set(after.map(({ answer }) => answer))).toEqual(new Set(['strong']));
		});

		it('that come again or late change nothing', async () => {
			const { room, people } = await lesson(open());
			const person = people[0]!;
			const store = (answer: string, seq: number) =>
				storeMarks(open(), [sent(room.id, person, 'intent', answer, seq)]);
			await store('weak', 5);
			expect(await store('weak', 5)).toEqual(['stored']);
			expect(await store('strong', 4)).toEqual(['stored']);
			expect(await store('conclusive', 5)).toEqual(['stored']);
			expect(await answersOf(open(), room.id)).toEqual({ [`${person} intent`]: ['weak', 5] });
			await store('arguable', 6);
			expect(await answersOf(open(), room.id)).toEqual({ [`${person} intent`]: ['arguable', 6] });
		});

		it('of a table are told of those alone for whom they were written', async () => {
			const { room, people } = await lesson(open());
			const [ada, ben, cem] = people;
			await open().updateTable('participants').set({ group_id: '1' }).execute();
			await storeMarks(open(), [sent(room.id, ben!, 'intent', 'weak', 5)]);
			const mark = { ...sent(room.id, ada!, 'intent', 'strong', 5), forTable: true as const };
			const { outcomes, others } = await storeWithTables(open(), [mark]);
			expect(outcomes).toEqual(['stored']);
			expect(others.map(({ participant_id }) => participant_id)).not.toContain(ben);
			expect(cem === undefined || others.some((each) => each.participant_id === cem)).toBe(true);
			expect((await answersOf(open(), room.id))[`${ben} intent`]).toEqual(['weak', 5]);
		});

		it('are refused after the lock, but one that is there already is not called lost', async () => {
			const { room, people } = await lesson(open());
			const first = sent(room.id, people[0]!, 'intent', 'weak', 5);
			await storeMarks(open(), [first]);
			await lock(open(), room);
			expect(
				await storeMarks(open(), [
					first,
					{ ...first, participant_id: people[1]! },
					sent('no such room', people[0]!, 'intent', 'weak', 5)
				])
			).toEqual(['stored', 'closed', 'gone']);
			expect(await storeMarks(open(), [{ ...first, answer: 'strong', seq: 6 }])).toEqual([
				'closed'
			]);
			expect(await answersOf(open(), room.id)).toEqual({ [`${people[0]} intent`]: ['weak', 5] });
		});

		it('of a stage that the room has left are refused, in whatever round', async () => {
			const { room, people } = await lesson(open());
			await setRoomStanding(open(), room, standing('mark-alone', { stage: 1, held: [1, 1] }));
			const mark = sent(room.id, people[0]!, 'intent', 'weak', 1);
			expect(await storeMarks(open(), [mark, { ...mark, element_id: 'plan', stage: 1 }])).toEqual([
				'closed',
				'stored'
			]);
		});

		it('and a lock that come at once do so one after the other, in whatever process each is', async () => {
			const { room, people } = await lesson(open());
			const store = (db: Db, person: string) =>
				storeMarks(db, [sent(room.id, person, 'intent', 'weak', 1)]);
			const order: string[] = [];
			let locking: Promise<unknown> | undefined;
			await open()
				.transaction()
				.execute(async (trx) => {
					expect(await store(trx, people[0]!)).toEqual(['stored']);
					locking = lock(open(), room).then(() => order.push('locked'));
					await passed(50);
					order.push('stored');
				});
			await locking;
			expect(order).toEqual(['stored', 'locked']);

			const other = await lesson(open());
			let late: ReturnType<typeof storeMarks> | undefined;
			await open()
				.transaction()
				.execute(async (trx) => {
					await lock(trx, other.room);
					late = storeMarks(open(), [sent(other.room.id, other.people[0]!, 'intent', 'weak', 1)]);
					await passed(50);
				});
			expect(await late).toEqual(['closed']);
		});

		it('of the second round leave those of the first as they are', async () => {
			const { room, people } = await lesson(open());
			const first = sent(room.id, people[0]!, 'intent', 'weak', 5);
			await storeMarks(open(), [first]);
			await setRoomStanding(open(), room, standing('mark-again', { held: [2] }));
			expect(
				await storeMarks(open(), [
					{ ...first, answer: 'contradicted', seq: 9 },
					{ ...first, answer: 'strong', seq: 8, round: 2 }
				])
			).toEqual(['closed', 'stored']);
			const count = async (round: number) =>
				(await distribution(open(), room.id, round)).map(({ answer, people }) => [answer, people]);
			expect(await count(1)).toEqual([['weak', 1]]);
			expect(await count(2)).toEqual([['strong', 1]]);
		});

		it('are counted by answer; unmarked is no answer, who was removed counts, who was banned does not', async () => {
			const { room, people } = await lesson(open(), 5);
			const answers = ['weak', 'weak', null, 'contradicted', 'weak'];
			await storeMarks(
				open(),
				answers.map((answer, at) =>
					sent(room.id, people[at]!, 'intent', answer, 1, { reason: 'noted' })
				)
			);
			await setAccess(open(), { room: room.id, participant: people[4]!, access: 'banned' }, start);
			await setAccess(open(), { room: room.id, participant: people[0]!, access: 'removed' }, start);
			expect(await distribution(open(), room.id, 1)).toEqual([
				{ count_id: 'I', element_id: 'intent', answer: 'contradicted', people: 1 },
				{ count_id: 'I', element_id: 'intent', answer: 'weak', people: 2 }
			]);
		});

		it('whose reason the teacher hid stay so when the reason is changed', async () => {
			const { room, people } = await lesson(open());
			const mark = sent(room.id, people[0]!, 'intent', 'weak', 1, { reason: 'rude' });
			await storeMarks(open(), [mark]);
			expect(await setReasonHidden(open(), mark, true, start)).toBe(true);
			expect(await setReasonHidden(open(), { ...mark, element_id: 'other' }, true, start)).toBe(
				false
			);
			await storeMarks(open(), [{ ...mark, reason: 'ruder', seq: 2 }]);
			const hidden = async () => (await loadRoom(open(), room.id))!.marks[0];
			expect(await hidden()).toMatchObject({ reason: 'ruder', reason_hidden: 1 });
			await setReasonHidden(open(), mark, false, start);
			expect(await hidden()).toMatchObject({ reason_hidden: 0 });
		});
	});

	describe('groups of marks', () => {
		/** Groups whose commits can be counted, held up and made to fail. */
		function watched(options: { waitingLimit?: number } = {}) {
			const sizes: number[] = [];
			const gate = { wait: Promise.resolve(), fail: false };
			const groups = markGroups(open(), {
				...options,
				async store(db, marks) {
					sizes.push(marks.length);
					await gate.wait;
					const outcomes = await storeMarks(db, marks);
					if (gate.fail) throw new Error('the disk is full');
					return outcomes;
				}
			});
			return { groups, sizes, gate };
		}

		it('grow while one is on its way, and are acknowledged only when it is there', async () => {
			const { room, people } = await lesson(open());
			const { groups, sizes, gate } = watched();
			let release = () => {};
			gate.wait = new Promise((resolve) => (release = resolve));
			let acknowledged = 0;
			const submit = (element: string, seq: number) =>
				groups.submit(sent(room.id, people[0]!, element, 'weak', seq)).then((outcome) => {
					acknowledged += 1;
					return outcome;
				});
			const first = submit('first', 1);
			await new Promise(setImmediate);
			const rest = Array.from({ length: 30 }, (_, at) => submit(`element ${at}`, 1));
			await new Promise((resolve) => setTimeout(resolve, 20));
			expect({ sizes: [...sizes], acknowledged }).toEqual({ sizes: [1], acknowledged: 0 });
			release();
			expect(new Set(await Promise.all([first, ...rest]))).toEqual(new Set(['stored']));
			expect(sizes).toEqual([1, 30]);
			expect((await loadRoom(open(), room.id))!.marks).toHaveLength(31);
		});

		it('let the highest seq stand, in one group and across groups, in any order of arrival', async () => {
			const { room, people } = await lesson(open());
			const { groups, sizes } = watched();
			const person = people[0]!;
			const submit = (answer: string, seq: number) =>
				groups.submit(sent(room.id, person, 'intent', answer, seq));
			const told = await Promise.all([
				submit('weak', 2),
				submit('strong', 4),
				submit('arguable', 3),
				submit('conclusive', 4)
			]);
			expect(told).toEqual(Array(4).fill('stored'));
			expect(sizes).toEqual([1]);
			const stands = { [`${person} intent`]: ['strong', 4] };
			expect(await answersOf(open(), room.id)).toEqual(stands);
			expect(await submit('weak', 2)).toBe('stored');
			expect(await answersOf(open(), room.id)).toEqual(stands);
			expect(await submit('unsupported', 5)).toBe('stored');
			expect(await answersOf(open(), room.id)).toEqual({
				[`${person} intent`]: ['unsupported', 5]
			});
		});

		it('are of a thousand marks at most', async () => {
			const { room, people } = await lesson(open());
			const { groups, sizes } = watched();
			const told = await Promise.all(
				Array.from({ length: 1100 }, (_, at) =>
					groups.submit(sent(room.id, people[at % 3]!, `element ${at}`, 'weak', 1))
				)
			);
			expect(new Set(told)).toEqual(new Set(['stored']));
			expect(sizes).toEqual([1000, 100]);
			expect((await distribution(open(), room.id, 1)).length).toBe(1100);
		});

		it('say that they are busy beyond their bound, and lose none of those within it', async () => {
			const { room, people } = await lesson(open());
			const { groups } = watched({ waitingLimit: 10 });
			const submit = (at: number) =>
				groups.submit(sent(room.id, people[0]!, `element ${at}`, 'weak', 1));
			const told = await Promise.all(Array.from({ length: 15 }, (_, at) => submit(at)));
			expect(told).toEqual([...Array(10).fill('stored'), ...Array(5).fill('busy')]);
			expect((await loadRoom(open(), room.id))!.marks).toHaveLength(10);
			expect(await submit(11)).toBe('stored');
		});

		it('that fail acknowledge none, and the next goes on', async () => {
			const { room, people } = await lesson(open());
			const { groups, gate } = watched();
			gate.fail = true;
			const submit = (element: string, seq: number) =>
				groups.submit(sent(room.id, people[0]!, element, 'weak', seq));
			const told = await Promise.allSettled([submit('one', 1), submit('one', 2), submit('two', 1)]);
			expect(told.map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
			gate.fail = false;
			expect(await submit('one', 2)).toBe('stored');
		});

		it('reject alone what the database will never take', async () => {
			const { room, people } = await lesson(open());
			const { groups } = watched();
			const told = await Promise.allSettled(
				['nobody', ...people].map((person, at) =>
					groups.submit(sent(at === 2 ? 'no such room' : room.id, person, 'intent', 'weak', 1))
				)
			);
			expect(told).toEqual([
				{ status: 'rejected', reason: expect.toSatisfy(isOrphan) },
				{ status: 'fulfilled', value: 'stored' },
				{ status: 'fulfilled', value: 'gone' },
				{ status: 'fulfilled', value: 'stored' }
			]);
		});

		it('are flushed before a lock, and nothing gets in behind it', async () => {
			const { room, people } = await lesson(open());
			const { groups } = watched();
			const submit = (element: string) =>
				groups.submit(sent(room.id, people[0]!, element, 'weak', 1));
			const before = [submit('one'), submit('two')];
			await groups.flush();
			await lock(open(), room);
			expect(await Promise.all(before)).toEqual(['stored', 'stored']);
			expect(await submit('three')).toBe('closed');
		});

		it('take nothing more once closed, and answer what they had', async () => {
			const { room, people } = await lesson(open());
			const { groups } = watched();
			const last = groups.submit(sent(room.id, people[0]!, 'one', 'weak', 1));
			const closed = groups.close();
			expect(await groups.submit(sent(room.id, people[0]!, 'two', 'weak', 1))).toBe('busy');
			await closed;
			expect(await last).toBe('stored');
		});
	});
}

import { randomInt, randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { areAlike, distinct, withoutNumber } from '#lib/server/rooms/likeness.ts';
import { freeGroup, isGroupOf, mostAtTable, type Grouping } from '#lib/rooms/groups.ts';
import { withMove, type GroupLeft } from '#lib/rooms/moves.ts';
import { newPseudonym } from '#lib/rooms/pseudonyms.ts';
import { without } from '#lib/rooms/pairing.ts';
import type { Pairing } from '#lib/rooms/pairs.ts';
import type { Access } from '#lib/rooms/room.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { fewest } from '#lib/rooms/visibility.ts';
import { type Db, inTransaction, severalWriters } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { addEvent } from '#lib/server/rooms/event-store.ts';
import { hashOf, newSecret } from '#lib/server/rooms/secrets.ts';

/** The queries on the people of a room: who comes in, who is shown out, who deletes themselves. */

export type ParticipantRow = Selectable<Tables['participants']>;

/** People who came under pseudonyms are shown to the desk so many at a time. */
const together = fewest;

/** Of those who wait for their group to be full. */
const waits = -1;

/** Why somebody is not let in. */
export type Shut =
	| 'gone'
	| 'full'
	| 'banned'
	| 'door-closed'
	| 'closed'
	| 'name-needed'
	| 'name-fixed'
	| 'table-full';

export type Joined = {
	participant: ParticipantRow;
	token: string;
	/** Others whom the desk is shown now that this one is here. */
	shown: ParticipantRow[];
};

/**
 * A person comes in. With the token of an earlier visit they take their old place, marks and all,
 * and one who was removed is present again. Under names a name is given, and may be changed until
 * marks have been locked; under pseudonyms the room gives one.
 *
 * Where the room has groups, who names none is given one; who comes back has the one they had.
 *
 * @param person.anew as somebody else than whose token it is
 * @param most how many may be present
 */
export async function joinRoom(
	db: Db,
	person: {
		room: string;
		naming?: RoomSettings['naming'];
		name?: string | undefined;
		number?: string | undefined;
		grouping?: Grouping | undefined;
		group?: string | undefined;
		token?: string | undefined;
		anew?: boolean | undefined;
	},
	{ now, most, locked = false }: { now: number; most: number; locked?: boolean }
): Promise<Joined | Shut> {
	return inTransaction(db, async (trx) => {
		// Locked, so that two who join at once take neither the same name nor both the last place.
		const room = await trx
			.selectFrom('rooms')
			.select(['id', 'phase', 'door_closed_at', 'first_locked_at'])
			.where('id', '=', person.room)
			.where('expires_at', '>', now)
			.where('deleted_at', 'is', null)
			.$if(severalWriters(trx), (query) => query.forUpdate())
			.executeTakeFirst();
		if (!room) return 'gone';

		const before = person.token ? await findParticipant(trx, room.id, person.token) : undefined;
		// Nor as somebody else, on a device that says who they are.
		if (before?.access === 'banned') return 'banned';
		const known = person.anew ? undefined : before;

		const returns = known?.access === 'present';
		if (!returns) {
			if (room.door_closed_at !== null) return 'door-closed';
			if (room.phase === 'closed') return 'closed';
			const { present } = await trx
				.selectFrom('participants')
				.select(({ fn }) => fn.countAll<number>().as('present'))
				.where('room_id', '=', room.id)
				.where('access', '=', 'present')
				.executeTakeFirstOrThrow();
			if (present >= most) return 'full';
		}

		const taken = async () => {
			const rows = await trx
				.selectFrom('participants')
				.select(['id', 'name'])
				.where('room_id', '=', room.id)
				.execute();
			return rows.filter(({ id }) => id !== known?.id).map(({ name }) => name);
		};
		let name = known?.name;
		if (person.naming === 'pseudonyms')
			name ??= newPseudonym(new Set(await taken()), (limit) => randomInt(limit));
		else if (known && (person.name === undefined || isOwnName(person.name, known.name)))
			name = known.name;
		else if (person.name === undefined) return 'name-needed';
		else if (known && (locked || room.first_locked_at !== null)) return 'name-fixed';
		else name = distinct(person.name, await taken());

		let group = known?.group_id ?? null;
		if (person.grouping && group === null) {
			const seats = await groupsPresent(trx, room.id);
			const asked = person.group;
			if (asked !== undefined && isGroupOf(person.grouping, asked)) {
				if (isFull(person.grouping, asked, seats)) return 'table-full';
				group = asked;
			} else group = freeGroup(person.grouping, seats);
		}

		const token = known && person.token ? person.token : newSecret();
		const participant = await (known
			? trx
					.updateTable('participants')
					.set({
						name,
						access: 'present',
						seen_at: now,
						group_id: group,
						...(person.number !== undefined && { number: person.number }),
						...(!returns && { came_at: now })
					})
					.where('room_id', '=', room.id)
					.where('id', '=', known.id)
					.returningAll()
					.executeTakeFirstOrThrow()
			: trx
					.insertInto('participants')
					.values({
						room_id: room.id,
						id: randomUUID(),
						token_hash: hashOf(token),
						name,
						number: person.number ?? null,
						group_id: group,
						access: 'present',
						joined_at: now,
						seen_at: now,
						batch: person.naming === 'pseudonyms' ? waits : 0
					})
					.returningAll()
					.executeTakeFirstOrThrow());
		const event = { room_id: room.id, at: now, participant_id: participant.id };
		if (!returns) await addEvent(trx, { ...event, kind: 'joined' });
		if (known && known.name !== name)
			await addEvent(trx, {
				...event,
				kind: 'renamed',
				detail: JSON.stringify({ from: known.name, to: name })
			});
		const shown = person.naming === 'pseudonyms' ? await showWaiting(trx, room.id, together) : [];
		return { participant, token, shown };
	});
}

/** The group of each person who is in the room. */
async function groupsPresent(db: Db, room: string): Promise<string[]> {
	const rows = await db
		.selectFrom('participants')
		.select('group_id')
		.where('room_id', '=', room)
		.where('access', '=', 'present')
		.execute();
	return rows.flatMap(({ group_id }) => group_id ?? []);
}

const isFull = (grouping: Grouping, group: string, seats: readonly string[]): boolean =>
	grouping === 'tables' && seats.filter((seat) => seat === group).length >= mostAtTable;

/** The groups that somebody was in before. */
export const movesOf = ({ moves }: Pick<ParticipantRow, 'moves'>): GroupLeft[] =>
	moves === null ? [] : (JSON.parse(moves) as GroupLeft[]);

/**
 * Gives a person another table or role.
 * @returns the person as they are now; undefined when there is no such person
 */
export async function regroupPerson(
	db: Db,
	{
		room,
		participant,
		grouping,
		group
	}: { room: string; participant: string; grouping: Grouping; group: string },
	now: number
): Promise<ParticipantRow | 'table-full' | undefined> {
	return inTransaction(db, async (trx) => {
		// Held, so that no mark is stored for a table meanwhile, and nobody else takes its last seat.
		await trx
			.selectFrom('rooms')
			.select('id')
			.where('id', '=', room)
			.$if(severalWriters(trx), (query) => query.forUpdate())
			.executeTakeFirst();
		const known = await trx
			.selectFrom('participants')
			.selectAll()
			.where('room_id', '=', room)
			.where('id', '=', participant)
			.executeTakeFirst();
		if (!known || known.group_id === group) return known;
		if (isFull(grouping, group, await groupsPresent(trx, room))) return 'table-full';
		await addEvent(trx, {
			room_id: room,
			at: now,
			kind: 'regrouped',
			participant_id: participant,
			detail: JSON.stringify({ from: known.group_id ?? '', to: group })
		});
		return trx
			.updateTable('participants')
			.set({
				group_id: group,
				...(known.group_id !== null && {
					moves: JSON.stringify(withMove(movesOf(known), { group: known.group_id, until: now }))
				})
			})
			.where('room_id', '=', room)
			.where('id', '=', participant)
			.returningAll()
			.executeTakeFirst();
	});
}

/**
 * Gives a person another name, with a number after it where somebody has it.
 * @returns the person as they are now; undefined when there is no such person
 */
export async function renamePerson(
	db: Db,
	{ room, participant, name }: { room: string; participant: string; name: string },
	now: number
): Promise<ParticipantRow | undefined> {
	return inTransaction(db, async (trx) => {
		// Held, so that two take no name at once.
		await trx
			.selectFrom('rooms')
			.select('id')
			.where('id', '=', room)
			.$if(severalWriters(trx), (query) => query.forUpdate())
			.executeTakeFirst();
		const people = await trx
			.selectFrom('participants')
			.select(['id', 'name'])
			.where('room_id', '=', room)
			.execute();
		const known = people.find(({ id }) => id === participant);
		if (!known) return undefined;
		const others = people.filter(({ id }) => id !== participant).map(({ name }) => name);
		const next = distinct(name, others);
		const row = await trx
			.updateTable('participants')
			.set({ name: next })
			.where('room_id', '=', room)
			.where('id', '=', participant)
			.returningAll()
			.executeTakeFirst();
		if (known.name !== next)
			await addEvent(trx, {
				room_id: room,
				at: now,
				kind: 'renamed',
				participant_id: participant,
				detail: JSON.stringify({ from: known.name, to: next })
			});
		return row;
	});
}

/** Who gives the name that the room knows them by, with its number or without, has not changed it. */
function isOwnName(given: string, known: string): boolean {
	return given === known || areAlike(given, withoutNumber(known));
}

/**
 * Shows the desk those who wait, where there are enough of them that none can be told from when they
 * came.
 * @param least how many; when the room goes on to another phase, any
 * @returns who is shown from now on
 */
export async function showWaiting(db: Db, room: string, least = 1): Promise<ParticipantRow[]> {
	const waiting = await db
		.selectFrom('participants')
		.select('access')
		.where('room_id', '=', room)
		.where('batch', '=', waits)
		.execute();
	const counted = least > 1 ? waiting.filter(({ access }) => access === 'present') : waiting;
	if (counted.length < least) return [];
	return db
		.updateTable('participants')
		.set(({ selectFrom, fn, eb }) => ({
			batch: eb(
				selectFrom('participants')
					.select(fn.max('batch').as('last'))
					.where('room_id', '=', room)
					.$asScalar(),
				'+',
				2
			)
		}))
		.where('room_id', '=', room)
		.where('batch', '=', waits)
		.returningAll()
		.execute();
}

/** Whose token this is, whatever their access. */
export async function findParticipant(
	db: Db,
	room: string,
	token: string
): Promise<ParticipantRow | undefined> {
	return db
		.selectFrom('participants')
		.selectAll()
		.where('room_id', '=', room)
		.where('token_hash', '=', hashOf(token))
		.executeTakeFirst();
}

/**
 * @param person.as what the record calls it, where that is not the access: who left was not removed
 * @param person.missed marks were locked while they were away, so that they came back and were not there
 * @returns false when there is no such person
 */
export async function setAccess(
	db: Db,
	person: { room: string; participant: string; access: Access; as?: string; missed?: boolean },
	now: number
): Promise<boolean> {
	return inTransaction(db, async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('participants')
			// Who is readmitted was removed by mistake, and who leaves or is removed was there until now.
			.set({
				access: person.access,
				...(person.access !== 'present'
					? { left_at: now }
					: person.missed
						? { came_at: now }
						: { left_at: null })
			})
			.where('room_id', '=', person.room)
			.where('id', '=', person.participant)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return false;
		await addEvent(trx, {
			room_id: person.room,
			at: now,
			kind: person.as ?? person.access,
			participant_id: person.participant
		});
		return true;
	});
}

/**
 * The secret of a person's cookie opens nothing any more; their name and marks stay.
 * @returns the person as they are now; undefined when there is no such person
 */
export async function endSecret(
	db: Db,
	{ room, participant }: { room: string; participant: string }
): Promise<ParticipantRow | undefined> {
	return db
		.updateTable('participants')
		.set({ token_hash: hashOf(newSecret()) })
		.where('room_id', '=', room)
		.where('id', '=', participant)
		.returningAll()
		.executeTakeFirst();
}

/** These people were heard of just now. */
export async function setSeen(
	db: Db,
	room: string,
	participants: readonly string[],
	now: number
): Promise<void> {
	if (participants.length === 0) return;
	await db
		.updateTable('participants')
		.set({ seen_at: now })
		.where('room_id', '=', room)
		.where('id', 'in', participants)
		.where('seen_at', '<', now)
		.execute();
}

/**
 * Shows out all who came in since a moment. Under pseudonyms whole groups go, for who of a group came
 * when is not to be told.
 * @returns how many
 */
export async function removeSince(
	db: Db,
	room: string,
	since: number,
	now: number
): Promise<number> {
	return inTransaction(db, async (trx) => {
		const present = await trx
			.selectFrom('participants')
			.select(['id', 'batch', 'joined_at', 'came_at'])
			.where('room_id', '=', room)
			.where('access', '=', 'present')
			.execute();
		const isLate = ({ joined_at, came_at }: (typeof present)[number]) =>
			(came_at ?? joined_at) >= since;
		const groups = new Set(
			present.filter((each) => each.batch !== 0 && isLate(each)).map(({ batch }) => batch)
		);
		const out = present.filter((each) =>
			each.batch === 0 ? isLate(each) : groups.has(each.batch)
		);
		for (let at = 0; at < out.length; at += 500)
			await trx
				.updateTable('participants')
				.set({ access: 'removed', left_at: now })
				.where('room_id', '=', room)
				.where(
					'id',
					'in',
					out.slice(at, at + 500).map(({ id }) => id)
				)
				.execute();
		if (out.length > 0)
			await addEvent(trx, {
				room_id: room,
				at: now,
				kind: 'removed-since',
				detail: JSON.stringify({ since: new Date(since).toISOString(), people: out.length })
			});
		return out.length;
	});
}

/**
 * A person deletes what is theirs: their name, their marks, and what the record says of them. That
 * somebody did is all that stays.
 * @returns false when there is no such person
 */
export async function deletePerson(
	db: Db,
	{ room, participant }: { room: string; participant: string },
	now: number
): Promise<boolean> {
	return inTransaction(db, async (trx) => {
		// Marks that are being stored at this moment come before, or find nobody to belong to.
		const its = await trx
			.selectFrom('rooms')
			.select('pairing')
			.where('id', '=', room)
			.$if(severalWriters(trx), (query) => query.forUpdate())
			.executeTakeFirst();
		const { numDeletedRows } = await trx
			.deleteFrom('participants')
			.where('room_id', '=', room)
			.where('id', '=', participant)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return false;
		if (its?.pairing?.includes(participant)) {
			const pairing = JSON.parse(its.pairing) as Pairing;
			await trx
				.updateTable('rooms')
				.set({ pairing: JSON.stringify(without(pairing, (id) => id === participant)) })
				.where('id', '=', room)
				.execute();
		}
		await trx
			.updateTable('events')
			.set({ participant_id: null, detail: null })
			.where('room_id', '=', room)
			.where('participant_id', '=', participant)
			.execute();
		await addEvent(trx, { room_id: room, at: now, kind: 'deleted-own' });
		return true;
	});
}

/** Everyone who ever joined a room. */
export async function loadParticipants(db: Db, room: string): Promise<ParticipantRow[]> {
	return db.selectFrom('participants').selectAll().where('room_id', '=', room).execute();
}

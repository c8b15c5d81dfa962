import { randomUUID } from 'node:crypto';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import type { Docket } from '#lib/domain/evaluate.ts';
import type { Place } from '#lib/domain/mark.ts';
import { outline } from '#lib/domain/outlines.ts';
import { strengths } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';
import { layoutOf } from '#lib/rooms/room.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { type Db, inTransaction, openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { createRoom } from '#lib/server/rooms/room-store.ts';
import { hashOf, newSecret } from '#lib/server/rooms/secrets.ts';

/**
 * Rooms with people in them, put into the database before the server starts: so that a load of nine
 * thousand does not begin with nine thousand people at one door.
 */

/** `marked`: how many elements they have marked already, in the case’s order, with `seq` 1 and on. */
export type PreparedPerson = { id: string; token: string; marked: number };
export type PreparedRoom = { id: string; code: string; desk: string; people: PreparedPerson[] };

/** Everything at once, and every element of the case: the largest frames that a room has. */
export const settings: RoomSettings = {
	case: dprk2012.id,
	title: 'Load',
	marking: { of: 'all' },
	pacing: 'all-at-once',
	forum: 'icc',
	standard: 'substantial-grounds',
	naming: 'names',
	reasons: 'optional',
	firstRound: 'before-discussion'
};

export const docket: Docket = {
	counts: dprk2012.counts,
	tests: new Map(law.tests.map(({ id, root }) => [id, outline(root)]))
};

/** What such a room marks, in its order. */
export const places: readonly (Place & { key: string })[] = layoutOf({ settings, docket }).places;

/** The mark of a `seq`: so that of every stored mark it can be told whether it is the one that was sent. */
export const answerOf = (seq: number) => strengths[seq % strengths.length]!;

/** A class in the middle of it: everyone has come another part of the way, and some finish any moment. */
export const underWay = (person: number) => person % places.length;

/** @param marked how many elements a person has marked already */
export async function prepare(
	place: DatabasePlace,
	{
		rooms,
		people,
		marked = () => 0,
		most = people
	}: {
		rooms: number;
		people: number;
		marked?: (person: number) => number;
		/** How many may be in a room: a teacher of more than 300 sets it. */
		most?: number;
	}
): Promise<PreparedRoom[]> {
	const database = await openDatabase(place);
	try {
		const prepared: PreparedRoom[] = [];
		for (let at = 0; at < rooms; at += 1)
			prepared.push(
				await inTransaction(database.db, (trx) => prepareRoom(trx, people, marked, most))
			);
		return prepared;
	} finally {
		await database.close();
	}
}

async function prepareRoom(
	db: Db,
	size: number,
	marked: (person: number) => number,
	most: number
): Promise<PreparedRoom> {
	const now = Date.now();
	const { room, desk } = await createRoom(
		db,
		{
			case_id: dprk2012.id,
			case_version: dprk2012.version,
			law_version: law.version,
			settings: JSON.stringify(settings),
			most_people: most
		},
		{ now, days: 1 }
	);
	const people = Array.from({ length: size }, (_, at) => ({
		id: randomUUID(),
		token: newSecret(),
		marked: marked(at)
	}));
	for (const some of slices(people, 500))
		await db
			.insertInto('participants')
			.values(
				some.map(({ id, token }) => ({
					room_id: room.id,
					id,
					token_hash: hashOf(token),
					name: `Student ${people.findIndex((person) => person.id === id) + 1}`,
					access: 'present' as const,
					joined_at: now,
					seen_at: now
				}))
			)
			.execute();
	const marks = people.flatMap(({ id, marked }) =>
		places.slice(0, marked).map(({ count, element }, at) => ({
			room_id: room.id,
			participant_id: id,
			round: 1,
			count_id: count,
			element_id: element,
			answer: answerOf(at + 1),
			reason: null,
			doubt: null,
			reliance: null,
			rivals: null,
			seq: at + 1,
			updated_at: now
		}))
	);
	for (const some of slices(marks, 1000)) await db.insertInto('marks').values(some).execute();
	return { id: room.id, code: room.code, desk, people };
}

function slices<Item>(items: readonly Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
		items.slice(at * size, (at + 1) * size)
	);
}

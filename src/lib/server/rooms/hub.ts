import { markKey } from '#lib/domain/mark.ts';
import {
	protocolVersion as version,
	type FromServer,
	type MessageOf,
	type Refusal
} from '#lib/rooms/protocol.ts';
import { reasonsAt } from '#lib/rooms/reasons.ts';
import { type Database, serveDatabase } from '#lib/server/database/database.ts';
import type { storageSettings } from '#lib/server/database/settings.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import type { Inside } from '#lib/server/rooms/board.ts';
import { newProcessName, openBulletin } from '#lib/server/rooms/bulletin.ts';
import { caseShelf } from '#lib/server/rooms/case-shelf.ts';
import { deskOf, type TeacherAct } from '#lib/server/rooms/desk.ts';
import { failed } from '#lib/server/rooms/failed.ts';
import { Space, storedBytes, type Limits } from '#lib/server/rooms/limits.ts';
import { listening } from '#lib/server/rooms/listening.ts';
import { marksOf, toldMarkGroups } from '#lib/server/rooms/marks.ts';
import { roomsInMemory } from '#lib/server/rooms/memory.ts';
import { newRooms } from '#lib/server/rooms/new-rooms.ts';
import { openingSecrets } from '#lib/server/rooms/opening-secrets.ts';
import { hearing } from '#lib/server/rooms/other-processes.ts';
import { sentCaseReader } from '#lib/server/rooms/sent-case-reader.ts';
import { setSeen } from '#lib/server/rooms/people-store.ts';
import { peopleOf } from '#lib/server/rooms/people.ts';
import { presenceIn } from '#lib/server/rooms/presence.ts';
import { repliesOf } from '#lib/server/rooms/replies.ts';
import { recordOf } from '#lib/server/rooms/record-stream.ts';
import type { BuiltIn } from '#lib/server/rooms/room-case.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import { codesInUse } from '#lib/server/rooms/room-store.ts';
import { scrubbingOf } from '#lib/server/rooms/scrubbing.ts';
import { upkeep } from '#lib/server/rooms/upkeep.ts';

/**
 * All that can be asked of the rooms of this process, put together from its parts:
 *
 *   new-rooms ─► database ◄─ marks · desk · people      what is asked is stored first,
 *                   │               │
 *                   ▼               ▼
 *                 memory ─► open-room · board           then shown from memory,
 *                   ▲               │
 *   other-processes ┘           bulletin                then told to the other processes
 *
 * The database is the truth. What has been committed is shown from the memory.
 */

/** After a restart the rooms that were in use so shortly before are loaded ahead of those who come back. */
const warm = { within: 120_000, rooms: 40 };

export type Hub = Awaited<ReturnType<typeof openHub>>;

/** Opens the database and what stands on it. @param builtIn the cases that rooms can be opened with */
export async function openHub(
	settings: ReturnType<typeof storageSettings>,
	limits: Limits,
	builtIn: readonly BuiltIn[]
) {
	const database = await serveDatabase(settings.place);
	try {
		return await hubOver(database, settings, limits, builtIn);
	} catch (error) {
		// The next try must find the file free.
		await database.close();
		throw error;
	}
}

async function hubOver(
	database: Database,
	{ place, roomDays, openingSecret }: ReturnType<typeof storageSettings>,
	limits: Limits,
	builtIn: readonly BuiltIn[]
) {
	const { db } = database;
	const process = newProcessName();
	const cases = caseShelf(db, builtIn);
	const space = new Space(limits);
	const memory = roomsInMemory({ db, cases, space, process });
	const bulletin = await openBulletin(place, db, process, hearing(db, memory));
	const groups = toldMarkGroups(db, bulletin, (others) => {
		for (const mark of others) {
			const room = memory.withId(mark.room_id);
			if (room) memory.apply(room, mark);
		}
	});
	const scrubbing = scrubbingOf(database);
	const presence = presenceIn(place, bulletin);
	const desk = deskOf({ db, bulletin, groups, memory });
	const people = peopleOf({ db, memory, space, bulletin, groups, desk, scrubbing });
	const work = upkeep({ database, memory, space, presence, scrubbing });

	space.measured(await storedBytes(database));
	// Who is left out is given theirs when their room is opened.
	await cases.giveToUnkept().catch(failed);
	// A room that can't be loaded, or deleted, keeps nobody from the others.
	await work.expire().catch(failed);
	const codes = (await codesInUse(db, Date.now() - warm.within, warm.rooms)).values();
	const warmUp = async () => {
		for (const code of codes)
			await memory
				.find(code)
				.then((room) => {
					if (room) for (const board of Object.values(room.boards)) board.prepare();
				})
				.catch(failed);
	};
	// While one room is put together, the next is read.
	await Promise.all([warmUp(), warmUp()]);
	const rest = work.begin();

	/** What a teacher does at the desk, by room: at once, and in a day. */
	const acts = allowance({ atOnce: 120, perSecond: 2 });
	const actsADay = allowance({ atOnce: 5000, perSecond: 5000 / 86_400 });
	/** Records asked for, by room. */
	const records = allowance({ atOnce: 10, perSecond: 1 / 6 });

	return {
		database,
		cases,
		opening: openingSecrets(db, openingSecret),
		readSentCase: sentCaseReader(),
		...newRooms({ db, cases, space, days: roomDays }),
		find: memory.find,
		...people,
		...listening(memory, presence),
		...marksOf({ db, memory, space, groups }),
		...repliesOf({ db, memory, space, bulletin }),
		act(room: LoadedRoom, message: TeacherAct): Promise<FromServer> {
			if (acts.take(room.id) && actsADay.take(room.id)) return desk.act(room, message);
			return Promise.resolve({ kind: 'refused', version, why: 'too-many' });
		},
		/** The pieces of the record’s text, or why there are none now. */
		async record({ id, open }: LoadedRoom): Promise<{ pieces: Iterable<string> } | Refusal> {
			return records.take(id) ? { pieces: await recordOf(db, open) } : 'too-many';
		},
		reasons(
			room: LoadedRoom,
			viewer: Inside,
			{ count, element, round, person }: Extract<MessageOf<'teacher'>, { kind: 'reasons' }>
		): FromServer {
			const key = markKey(count, element);
			const found = reasonsAt(room.open.at(Date.now()), viewer, key, round, person);
			return { kind: 'reasons', version, ...found };
		},
		/** What is in the memory of this process. */
		counts: memory.counts,
		/** Ends every stream at once, stores what is on its way, and closes the database. */
		async close(): Promise<void> {
			rest();
			const rooms = [...memory.all()];
			const seen = rooms.map(({ id, local }) => ({ id, people: [...local.keys()] }));
			for (const room of rooms) memory.drop(room);
			const now = Date.now();
			for (const { id, people } of seen) await setSeen(db, id, people, now).catch(failed);
			await groups.close();
			await bulletin.close();
			await database.close();
		}
	};
}

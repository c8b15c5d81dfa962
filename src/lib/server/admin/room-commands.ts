import { readCode } from '#lib/rooms/join-code.ts';
import { recoverableDays } from '#lib/rooms/deletion.ts';
import {
	AdminFault,
	type Invocation,
	moment,
	plain,
	table,
	withDatabase
} from '#lib/server/admin/command.ts';
import type { Database, Db } from '#lib/server/database/database.ts';
import { announce } from '#lib/server/rooms/bulletin.ts';
import { deleteRoom, eraseRoom, restoreRoom } from '#lib/server/rooms/room-deletion.ts';
import { extendRoom, type RoomRow } from '#lib/server/rooms/room-store.ts';

const day = 86_400_000;
/** For how long a room comes back, in days. */
const usualDays = 30;

export async function listRooms({ place, now, say }: Invocation): Promise<void> {
	await withDatabase(place, async ({ db }) => {
		const rooms = await db
			.selectFrom('rooms')
			.selectAll()
			.select((eb) =>
				eb
					.selectFrom('participants')
					.whereRef('participants.room_id', '=', 'rooms.id')
					.select(({ fn }) => fn.countAll<number>().as('people'))
					.as('people')
			)
			.orderBy('created_at')
			.execute();
		if (rooms.length === 0) return say('There are no rooms.');
		const rows = rooms.map((room) => [
			room.code,
			titleOf(room),
			String(room.people ?? 0),
			moment(room.created_at),
			stateOf(room, now)
		]);
		for (const line of table(['code', 'title', 'people', 'opened', 'state'], rows)) say(line);
	});
}

export async function extend(asked: Invocation): Promise<void> {
	const { days, now, say, dryRun } = asked;
	if (days === undefined) throw new AdminFault('Say how long: extend CODE --days N');
	await withRoom(asked, async (database, room) => {
		if (isOver(room, now))
			throw new AdminFault(
				`Room ${room.code} is ${stateOf(room, now)}. Restore it: npm run admin -- restore ${room.code} --days ${days}`
			);
		const expires = room.expires_at + days * day;
		if (!dryRun && !(await extendRoom(database.db, room.id, expires))) throw gone(room);
		if (!dryRun) await announce(database, { room: room.id, what: 'room' });
		say(`Room ${room.code} ${dryRun ? 'would stay' : 'stays'} until ${moment(expires)}.`);
	});
}

export async function deleteByCode(asked: Invocation): Promise<void> {
	const { now, say, dryRun, forGood } = asked;
	await withRoom(asked, async (database, room) => {
		if (!forGood && room.deleted_at !== null)
			throw new AdminFault(`Room ${room.code} is ${stateOf(room, now)}.`);
		const { db } = database;
		if (!dryRun) {
			const done = forGood
				? await eraseRoom(db, room.id)
				: await deleteRoom(db, room.id, 'administrator', now);
			if (!done) throw gone(room);
			await announce(database, { room: room.id, what: 'gone' });
		}
		const is = dryRun ? 'would be' : 'is';
		if (!forGood)
			return say(
				`Room ${room.code} ${is} deleted for everyone. Until ${moment(now + recoverableDays * day)} you can restore it: npm run admin -- restore ${room.code}`
			);
		const clean = dryRun || (await database.scrub());
		say(
			`Room ${room.code} ${is} gone for good, with its names, marks and reasons. Backups from before still have it.${clean ? '' : ' Another program reads the file: the server clears its log within the hour.'}`
		);
	});
}

export async function restore(asked: Invocation): Promise<void> {
	const { now, say, dryRun, days = usualDays } = asked;
	await withRoom(asked, async ({ db }, room) => {
		if (!isOver(room, now))
			throw new AdminFault(
				`Room ${room.code} isn’t deleted: it stays until ${moment(room.expires_at)}.`
			);
		const expires = now + days * day;
		if (!dryRun && !(await restoreRoom(db, room.id, expires))) throw gone(room);
		say(`Room ${room.code} ${dryRun ? 'would be' : 'is'} back, until ${moment(expires)}.`);
	});
}

async function withRoom(
	{ place, argument }: Invocation,
	work: (database: Database, room: RoomRow) => Promise<void>
): Promise<void> {
	await withDatabase(place, async (database) => {
		const room = await byCode(database.db, argument);
		if (!room)
			throw new AdminFault(
				`There is no room ${plain(argument)}, nor has one been deleted in the last ${recoverableDays} days. See: npm run admin -- rooms`
			);
		await work(database, room);
	});
}

/** Whatever its state; the code as it stands in the list, or as somebody types it. */
async function byCode(db: Db, typed: string): Promise<RoomRow | undefined> {
	return db
		.selectFrom('rooms')
		.selectAll()
		.where('code', 'in', [typed, readCode(typed) ?? typed])
		.executeTakeFirst();
}

const gone = ({ code }: RoomRow) =>
	new AdminFault(`Room ${code} has just gone. Nothing was changed.`);

const isOver = ({ deleted_at, expires_at }: RoomRow, now: number) =>
	deleted_at !== null || expires_at <= now;

function stateOf({ deleted_at, deleted_by, expires_at }: RoomRow, now: number): string {
	if (deleted_at !== null) {
		const how =
			deleted_by === 'time'
				? 'expired'
				: `deleted by ${deleted_by === 'teacher' ? 'its teacher' : 'an administrator'}`;
		return `${how}, gone for good after ${moment(deleted_at + recoverableDays * day)}`;
	}
	return expires_at <= now ? `expired on ${moment(expires_at)}` : `until ${moment(expires_at)}`;
}

function titleOf({ settings }: RoomRow): string {
	try {
		const { title } = JSON.parse(settings) as { title?: unknown };
		return typeof title === 'string' ? plain(title) : '';
	} catch {
		return '';
	}
}

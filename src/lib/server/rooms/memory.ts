import { markKey } from '#lib/domain/mark.ts';
import { marksAsOne } from '#lib/rooms/groups.ts';
import type { Refusal } from '#lib/rooms/protocol.ts';
import { guarded } from '#lib/server/guarded.ts';
import type { Db } from '#lib/server/database/database.ts';
import type { Occupancy } from '#lib/server/metrics.ts';
import {
	endAll,
	endDesks,
	isSilent,
	renew,
	renewOwn,
	showOut,
	touch
} from '#lib/server/rooms/audience.ts';
import { Board, type Inside } from '#lib/server/rooms/board.ts';
import type { CaseShelf } from '#lib/server/rooms/case-shelf.ts';
import { failed } from '#lib/server/rooms/failed.ts';
import { withSecrets } from '#lib/server/rooms/key-store.ts';
import { parsedCase, type Space } from '#lib/server/rooms/limits.ts';
import { OpenRoom } from '#lib/server/rooms/open-room.ts';
import { loadParticipants } from '#lib/server/rooms/people-store.ts';
import { isConnected } from '#lib/server/rooms/presence.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import type { SomeMark } from '#lib/server/rooms/stored-mark.ts';
import { findRoomByCode, loadRoom } from '#lib/server/rooms/room-store.ts';

/**
 * The rooms of this process that somebody is in. The database is the truth: a room is read from it
 * when it is first asked for, read anew when what is here may be out of date, and dropped when nobody
 * listens any more, or sooner where the memory is full.
 */

/** A room that nobody listens to leaves the memory after this long. */
const idle = 60_000;
/** How long it may take until a closing date is looked at again. */
const lookAgain = 30_000;

export type Memory = ReturnType<typeof roomsInMemory>;

/** @param process the name of this process, which frames bear */
export function roomsInMemory({
	db,
	cases,
	space,
	process
}: {
	db: Db;
	cases: CaseShelf;
	space: Space;
	process: string;
}) {
	const asked = new Map<string, Promise<LoadedRoom | undefined>>();
	const byId = new Map<string, LoadedRoom>();
	const byCode = new Map<string, LoadedRoom>();
	/** Rooms that are being read, and whether there has been news of them since. */
	const loading = new Map<string, boolean>();

	/** The room with a code, read from the database where it is not here. */
	async function find(code: string): Promise<LoadedRoom | undefined> {
		let room = asked.get(code);
		if (!room) {
			room = load(code);
			asked.set(code, room);
			const forget = () => asked.get(code) === room && asked.delete(code);
			void room.then((found) => found ?? forget(), forget);
		}
		const found = await room;
		if (!found || found.gone) return undefined;
		if (found.open.row.expires_at <= Date.now()) {
			drop(found, 'no-such-room');
			return undefined;
		}
		found.usedAt = performance.now();
		return found;
	}

	async function load(code: string): Promise<LoadedRoom | undefined> {
		const row = await findRoomByCode(db, code, Date.now());
		if (!row) return undefined;
		makeSpace();
		await withSecrets(db, row);
		let loaded: Awaited<ReturnType<typeof loadRoom>>;
		try {
			// What another process stores while this one reads may be missing from what was read.
			do {
				loading.set(row.id, false);
				loaded = await loadRoom(db, row.id);
			} while (loading.get(row.id));
		} finally {
			loading.delete(row.id);
		}
		if (!loaded) return undefined;
		const itsCase = await cases.of(loaded.room);
		const local: LoadedRoom['local'] = new Map();
		const remote: LoadedRoom['remote'] = new Map();
		const open = new OpenRoom(loaded, itsCase, (person) => isConnected({ local, remote }, person));
		const board = (kind: Inside) => new Board(kind, open, process);
		const room: LoadedRoom = {
			id: loaded.room.id,
			code,
			open,
			boards: {
				teacher: board('teacher'),
				participant: board('participant'),
				projector: board('projector')
			},
			local,
			askers: new Map(),
			remote,
			turn: Promise.resolve(),
			usedAt: performance.now(),
			onWay: 0,
			heard: [],
			hearing: false,
			closing: undefined,
			hereTold: '',
			gone: false
		};
		byId.set(room.id, room);
		cases.hold(room.id, itsCase);
		weigh(room);
		byCode.set(code, room);
		watchClosing(room);
		return room;
	}

	/**
	 * Rooms that nobody listens to leave the memory before their time when it is full.
	 * @throws when that is not enough
	 */
	function makeSpace(): void {
		if (space.loadsMore) return;
		const silent = [...byId.values()].filter(isSilent).sort((a, b) => a.usedAt - b.usedAt);
		for (const room of silent) {
			drop(room);
			if (space.loadsMore) return;
		}
		throw new Error('The rooms in use fill the memory that MEMORY_MB gives them.');
	}

	/** What the room takes of the limits now, and its case, which other rooms may have too. */
	function weigh(room: LoadedRoom): void {
		space.hold(room.id, room.open.bytes + room.onWay);
		const { case: itsCase } = room.open;
		if (itsCase.size > 0) space.hold(itsCase.digest, parsedCase * itsCase.size, 0);
	}

	/** Ends all streams of a room, and leaves it to the database. */
	function drop(room: LoadedRoom, why?: Refusal): void {
		room.gone = true;
		clearTimeout(room.closing);
		for (const asker of room.askers.values()) clearTimeout(asker);
		endAll(room, why);
		asked.delete(room.code);
		byId.delete(room.id);
		space.release(room.id);
		if (cases.release(room.id, room.open.case)) space.release(room.open.case.digest);
		byCode.delete(room.code);
	}

	/** The room as the database has it, to all who listen. */
	async function reload(room: LoadedRoom): Promise<void> {
		let before: number;
		let since: number;
		let loaded: Awaited<ReturnType<typeof loadRoom>>;
		do {
			before = room.open.changes;
			since = performance.now();
			loaded = await loadRoom(db, room.id);
			if (room.gone) return;
			if (!loaded) return drop(room, 'no-such-room');
			// What was changed here meanwhile, a ban or a step, may be newer than what was read.
		} while (room.open.changes !== before);
		const { desk_hash } = room.open.row;
		room.open.replace(loaded, since);
		endDesks(room, desk_hash);
		weigh(room);
		watchClosing(room);
		// Hidden reasons come this way from other processes.
		showOut(room);
		renew(room, true);
	}

	/** Until it has worked: where the database was away, it may be so for a while. */
	function reloadSoon(room: LoadedRoom): void {
		const again = (error: unknown) => {
			failed(error);
			reloadSoon(room);
		};
		setTimeout(() => {
			if (!room.gone) void reload(room).catch(again);
		}, 1000).unref();
	}

	/** The people of the room as the database has them. */
	async function readPeople(room: LoadedRoom): Promise<void> {
		const since = performance.now();
		room.open.setPeople(await loadParticipants(db, room.id), since);
		weigh(room);
	}

	/** A mark has been stored, here or by another process. */
	function apply(room: LoadedRoom, stored: SomeMark): void {
		const isNewer = room.open.apply(stored);
		if (!room.gone) weigh(room);
		if (!isNewer) return;
		touch(room, markKey(stored.count_id, stored.element_id), stored.participant_id);
		if (marksAsOne(room.open.settings, stored.round)) renewOwn(room, stored.participant_id);
	}

	/** What is shown changes by itself when the closing date has come, or the time of the reveal. */
	function watchClosing(room: LoadedRoom): void {
		clearTimeout(room.closing);
		const { closes, reveals } = room.open.settings;
		const [next] = [closes, reveals]
			.map((date) => (date === undefined ? NaN : Date.parse(date)))
			.filter((date) => date >= Date.now())
			.sort((a, b) => a - b);
		if (next === undefined) return;
		// Looked at again now and then: the clock by which it closes can be set meanwhile.
		room.closing = setTimeout(
			guarded('rooms.failed', () => {
				if (Date.now() > next) {
					room.open.recount();
					renew(room, true);
				}
				watchClosing(room);
			}),
			Math.min(next - Date.now() + 1, lookAgain)
		);
		room.closing.unref();
	}

	return {
		find,
		drop,
		reload,
		reloadSoon,
		readPeople,
		apply,
		weigh,
		watchClosing,
		/** Those that are here; they may be dropped while they are looked through. */
		all: (): Iterable<LoadedRoom> => byId.values(),
		withId: (id: string): LoadedRoom | undefined => byId.get(id),
		withCode: (code: string): LoadedRoom | undefined => byCode.get(code),
		/** There is news of a room which may be on its way into the memory. */
		outdated(id: string): void {
			if (loading.has(id)) loading.set(id, true);
		},
		/** Drops the room if nobody has listened for a while. */
		dropIdle(room: LoadedRoom): void {
			if (isSilent(room) && performance.now() - room.usedAt > idle) drop(room);
		},
		counts(): Occupancy {
			const rooms = [...byId.values()];
			const streams = (kind: Inside) =>
				rooms.reduce((sum, { boards }) => sum + boards[kind].streams.size, 0);
			return {
				rooms: rooms.length,
				people: rooms.reduce((sum, { local }) => sum + local.size, 0),
				streams: {
					participant: streams('participant'),
					teacher: streams('teacher'),
					projector: streams('projector')
				}
			};
		}
	};
}

import type { ServerResponse } from 'node:http';
import { markKey } from '#lib/domain/mark.ts';
import {
	protocolVersion as version,
	type FromServer,
	type MarkMessage,
	type MessageOf,
	type Refusal
} from '#lib/rooms/protocol.ts';
import { readSettings, usualPeople, type RoomSettings } from '#lib/rooms/settings.ts';
import { reasonsAt } from '#lib/rooms/state.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';
import { guarded, logFailure } from '#lib/server/guarded.ts';
import { type Database, inTransaction, serveDatabase } from '#lib/server/database/database.ts';
import { readClock } from '#lib/server/database/clock.ts';
import { isOrphan } from '#lib/server/database/faults.ts';
import type { storageSettings } from '#lib/server/database/settings.ts';
import type { Occupancy } from '#lib/server/metrics.ts';
import { log } from '#lib/server/log.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { Board, Stream, type Inside } from '#lib/server/rooms/board.ts';
import { type Bulletin, type News, openBulletin } from '#lib/server/rooms/bulletin.ts';
import { deskOf, type TeacherAct } from '#lib/server/rooms/desk.ts';
import { caseShelf } from '#lib/server/rooms/case-shelf.ts';
import { dropUnnamedCases, keepCase } from '#lib/server/rooms/case-store.ts';
import { Space, storedBytes, turnover, weightOf, type Limits } from '#lib/server/rooms/limits.ts';
import { markGroups, type MarkGroups } from '#lib/server/rooms/mark-groups.ts';
import { everyBoard, type LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import type { BuiltIn } from '#lib/server/rooms/room-case.ts';
import { openingSecrets } from '#lib/server/rooms/opening-secrets.ts';
import { recordPieces } from '#lib/server/rooms/record-stream.ts';
import { OpenRoom, type Present } from '#lib/server/rooms/open-room.ts';
import {
	codesInUse,
	createRoom,
	eventsOf,
	findRoom,
	findRoomByCode,
	loadMarks,
	loadRoom,
	storeMarks,
	type StoredMark
} from '#lib/server/rooms/room-store.ts';
import { sweepRooms } from '#lib/server/rooms/room-deletion.ts';
import { codeOfSecret, withSecrets } from '#lib/server/rooms/key-store.ts';
import {
	deletePerson,
	endSecret,
	findParticipant,
	joinRoom,
	loadParticipants,
	setSeen,
	type Shut
} from '#lib/server/rooms/people-store.ts';
import { fits, hashOf } from '#lib/server/rooms/secrets.ts';

/**
 * The rooms of this process: those that somebody is in are in memory, and what has been committed
 * is shown from there. The database is the truth; other processes are heard through the bulletin.
 */

/** Streams of one person, of desks and of projectors in a room: the oldest makes way. */
const mostStreams = 8;
/** A room that nobody listens to leaves the memory after this long. */
const idle = 60_000;
/** After a restart the rooms that were in use so shortly before are loaded ahead of those who come back. */
const warm = { within: 120_000, rooms: 40 };
/** How much may wait for slow readers altogether, in bytes, and how long it is believed. */
const unread = { limit: 300_000_000, for: 500 };
/** A reader who is behind for so long makes way when too much waits. */
const slow = 5000;
/** Who asks without a stream, every three seconds or four, is here for so long after each time. */
const askerHere = 8000;
/** How long it may take until a closing date is looked at again. */
const lookAgain = 30_000;
/** How long another process is believed about who is connected to it. */
const hereFor = 40_000;

const refusalOf: Record<Shut, Refusal> = {
	gone: 'no-such-room',
	full: 'full',
	banned: 'banned',
	'door-closed': 'door-closed',
	closed: 'closed',
	'name-needed': 'name-needed',
	'name-fixed': 'name-fixed'
};

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
	const cases = caseShelf(db, builtIn);
	const space = new Space(limits);
	/** Something was erased, since the last time or before this process, that may be in the files yet. */
	let unscrubbed = true;
	const held = new Map<string, Promise<LoadedRoom | undefined>>();
	const here = new Map<string, LoadedRoom>();
	const byCode = new Map<string, LoadedRoom>();
	/** Rooms that are being read, and whether there has been news of them since. */
	const loading = new Map<string, boolean>();
	const marksOfPerson = allowance({ atOnce: 200, perSecond: 10 });
	const marksOfRoom = allowance({ atOnce: 20_000, perSecond: 4000 });
	/** What a teacher does at the desk, by room: at once, and in a day. */
	const acts = allowance({ atOnce: 120, perSecond: 2 });
	const actsADay = allowance({ atOnce: 5000, perSecond: 5000 / 86_400 });
	/** Records asked for, by room. */
	const records = allowance({ atOnce: 10, perSecond: 1 / 6 });
	/** Who comes and goes writes an event each time, by person. */
	const comings = allowance({ atOnce: 20, perSecond: 1 / 30 });
	let waiting = { bytes: 0, at: -Infinity };

	const bulletin: Bulletin = await openBulletin(place, db, {
		heard: (news, from) =>
			void hear(news, from).catch((error: unknown) => {
				failed(error);
				// What was told is lost; the room as it is now has it.
				const room = here.get(news.room);
				if (room) reloadSoon(room);
			}),
		changed: () => {
			for (const { id } of here.values()) void hear({ room: id, what: 'room' }, '').catch(failed);
		},
		missed: () => {
			for (const room of here.values()) void reload(room).catch(() => reloadSoon(room));
		}
	});
	const groups: MarkGroups = markGroups(db, {
		store: (to, marks) =>
			inTransaction(to, async (trx) => {
				const outcomes = await storeMarks(trx, marks);
				await bulletin.marks(
					trx,
					marks.filter((_, at) => outcomes[at] === 'stored')
				);
				return outcomes;
			})
	});

	space.measured(await storedBytes(database));
	// Who is left out is given theirs when their room is opened.
	await cases.giveToUnkept().catch(failed);
	// A room that can't be loaded, or deleted, keeps nobody from the others.
	await expireNow().catch(failed);
	for (const code of await codesInUse(db, Date.now() - warm.within, warm.rooms))
		await find(code).catch(failed);

	const everyRoom = () => {
		for (const room of here.values()) for (const kind of everyBoard) room.boards[kind].beat();
	};
	const beat = setInterval(guarded('rooms.failed', everyRoom), 20_000);
	const sweep = setInterval(guarded('rooms.failed', sweepNow), 15_000);
	const expire = setInterval(guarded('rooms.failed', expireNow), 3_600_000);
	for (const timer of [beat, sweep, expire]) timer.unref();

	// — Rooms —

	/** Reads the settings of a room that is to be opened, or says what is wrong with them. */
	function asked(
		settings: unknown,
		now = Date.now()
	):
		| { settings: RoomSettings; faults?: undefined }
		| { settings?: undefined; faults: [string, ...string[]] } {
		const id = (settings as { case?: unknown } | null)?.case;
		const found = typeof id === 'string' ? cases.offered(id) : undefined;
		if (!found) return { faults: ['Choose a case.'] };
		return readSettings(settings, found.case.known, new Date(now).toISOString());
	}

	/** Opens a room for a teacher, with settings that were read. */
	async function open(
		settings: RoomSettings,
		now = Date.now()
	): Promise<{ code: string; desk: string; expires: number } | Refusal> {
		if (!space.storesMore) return 'server-space';
		const { people = usualPeople, ...kept } = settings;
		const { case: itsCase, kept: keptCase } = cases.offered(settings.case)!;
		const { room, desk } = await inTransaction(db, async (trx) => {
			await keepCase(trx, keptCase, now);
			return createRoom(
				trx,
				{
					case_id: settings.case,
					case_version: itsCase.dossier.case.version,
					law_version: itsCase.dossier.law.version,
					case_digest: itsCase.digest,
					settings: JSON.stringify(kept),
					most_people: people
				},
				{ now, days: roomDays }
			);
		});
		return { code: room.code, desk, expires: room.expires_at };
	}

	/** The room with a code, in memory. */
	async function find(code: string): Promise<LoadedRoom | undefined> {
		let room = held.get(code);
		if (!room) {
			room = load(code);
			held.set(code, room);
			const forget = () => held.get(code) === room && held.delete(code);
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
		const local = new Map<string, number>();
		const remote: LoadedRoom['remote'] = new Map();
		const open = new OpenRoom(
			loaded,
			itsCase,
			(person) =>
				(local.get(person) ?? 0) > 0 ||
				[...remote.values()].some(
					({ at, people }) => people.has(person) && performance.now() - at < hereFor
				)
		);
		const board = (kind: Inside) => new Board(kind, open, bulletin.process);
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
		here.set(room.id, room);
		weigh(room);
		byCode.set(code, room);
		watchClosing(room);
		return room;
	}

	function weigh(room: LoadedRoom): void {
		space.hold(room.id, room.open.bytes + room.onWay);
	}

	/**
	 * Rooms that nobody listens to leave the memory before their time when it is full.
	 * @throws when that is not enough
	 */
	function makeSpace(): void {
		if (space.loadsMore) return;
		const silent = [...here.values()].filter(isSilent).sort((a, b) => a.usedAt - b.usedAt);
		for (const room of silent) {
			drop(room);
			if (space.loadsMore) return;
		}
		throw new Error('The rooms in use fill the memory that MEMORY_MB gives them.');
	}

	function isSilent(room: LoadedRoom): boolean {
		if (room.askers.size > 0) return false;
		return everyBoard.every((kind) => room.boards[kind].streams.size === 0);
	}

	/** Whether too much waits for slow readers for another to be let in. The slowest make way. */
	function isCrowded(): boolean {
		const now = performance.now();
		if (now - waiting.at < unread.for) return waiting.bytes > unread.limit;
		const streams = [...here.values()].flatMap(({ boards }) =>
			everyBoard.flatMap((kind) => [...boards[kind].streams])
		);
		const bytes = streams.reduce((sum, { response }) => sum + response.writableLength, 0);
		waiting = { bytes, at: now };
		if (bytes <= unread.limit) return false;
		for (const stream of streams) if (now - (stream.behindSince ?? now) > slow) stream.destroy();
		return true;
	}

	function drop(room: LoadedRoom, why?: Refusal): void {
		room.gone = true;
		clearTimeout(room.closing);
		for (const asker of room.askers.values()) clearTimeout(asker);
		for (const kind of everyBoard) room.boards[kind].end(why);
		held.delete(room.code);
		here.delete(room.id);
		space.release(room.id);
		byCode.delete(room.code);
	}

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

	/** Ends the streams of those who may not be in the room any more. */
	function showOut(room: LoadedRoom): void {
		forget(room);
		for (const stream of room.boards.participant.streams) {
			const access = room.open.people.get(stream.person!)?.access;
			if (access !== 'present') stream.end(access ?? 'not-joined');
		}
	}

	/** Nobody who comes later is told any more what was taken out of sight. */
	function forget(room: LoadedRoom): void {
		for (const kind of everyBoard) room.boards[kind].forget();
	}

	function renew(room: LoadedRoom, own = false): void {
		for (const kind of everyBoard) room.boards[kind].renew(own);
	}

	function watchClosing(room: LoadedRoom): void {
		clearTimeout(room.closing);
		const { closes } = room.open.settings;
		const left = closes === undefined ? -1 : Date.parse(closes) - Date.now();
		if (left < 0) return;
		// Looked at again now and then: the clock by which it closes can be set meanwhile.
		room.closing = setTimeout(
			guarded('rooms.failed', () => {
				if (Date.now() <= Date.parse(closes!)) return watchClosing(room);
				room.open.recount();
				renew(room, true);
			}),
			Math.min(left + 1, lookAgain)
		);
		room.closing.unref();
	}

	async function sweepNow(): Promise<void> {
		await scrubNow();
		const now = performance.now();
		for (const room of here.values()) {
			const people = [...room.local.keys()];
			await setSeen(db, room.id, people, Date.now());
			await tellHere(room, true);
			for (const [process, { at }] of room.remote)
				if (now - at > hereFor) {
					room.remote.delete(process);
					refreshHere(room);
				}
			if (isSilent(room) && now - room.usedAt > idle) drop(room);
		}
		space.measured(await storedBytes(database));
	}

	async function expireNow(): Promise<void> {
		const now = Date.now();
		const clock = await readClock(db, now);
		if (!clock.right)
			return log('error', 'clock.doubted', {
				why: `The clock says ${new Date(now).toISOString()}, and Chapeau was last at work at ${new Date(clock.last).toISOString()}. No room is deleted until the clock is set, or you say that it is right: npm run admin -- clock-is-right`
			});
		const { ended, erased } = await sweepRooms(db, now);
		for (const id of [...ended, ...erased]) {
			const room = here.get(id);
			if (room) drop(room, 'no-such-room');
		}
		log('info', 'rooms.swept', { expired: ended.length, erased: erased.length });
		unscrubbed ||= erased.length > 0;
		await dropUnnamedCases(db, now - 86_400_000);
		await scrubNow();
	}

	/** Until it has worked: somebody who reads the file beside us, a backup, holds it up. */
	async function scrubNow(): Promise<void> {
		if (unscrubbed) unscrubbed = !(await database.scrub());
	}

	// — Who is there —

	/**
	 * The room that a secret opens, if it has this code: by what is in memory, or else by the database,
	 * which is asked for the secret and never for the code. A desk’s is always asked for there: it may
	 * have been changed at another process a moment ago.
	 * @returns `gone` when the secret is right, and the room is deleted or over
	 */
	async function opened(
		as: Viewer,
		code: string,
		secret: string
	): Promise<LoadedRoom | 'gone' | undefined> {
		const room = byCode.get(code);
		const known = room !== undefined && as !== 'teacher' && isKnown(room, as, secret);
		if (!known && (await codeOfSecret(db, as, secret)) !== code) return undefined;
		const found = await find(code);
		if (found && as === 'teacher' && !fits(secret, found.open.row.desk_hash)) await reload(found);
		return found && !found.gone ? found : 'gone';
	}

	function isKnown({ open }: LoadedRoom, as: Exclude<Viewer, 'teacher'>, secret: string): boolean {
		const { row } = open;
		switch (as) {
			case 'participant':
				return open.whose(hashOf(secret)) !== undefined;
			case 'projector':
				return row.projector_secret !== null && fits(secret, hashOf(row.projector_secret));
			case 'stranger':
				return row.join_secret !== null && fits(secret, hashOf(row.join_secret));
		}
	}

	/** Whose token it is; one that another process has given is looked up. */
	async function participant(room: LoadedRoom, token: string): Promise<Present | undefined> {
		const known = room.open.whose(hashOf(token));
		if (known) return known;
		const found = await findParticipant(db, room.id, token);
		if (!found) return undefined;
		room.open.admit([found]);
		renew(room);
		return room.open.people.get(found.id);
	}

	async function join(
		room: LoadedRoom,
		{ name, anew }: { name?: string | undefined; anew?: boolean | undefined },
		token: string | undefined
	): Promise<{ person: Present; token: string } | Refusal> {
		const { open } = room;
		const known = token === undefined || anew ? undefined : await participant(room, token);
		const most = open.row.most_people;
		if (known ? !comings.take(known.id) : open.people.size >= most * turnover)
			return known ? 'too-many' : 'full';
		if (!known && !space.storesMore) return 'server-space';
		const joined = await joinRoom(
			db,
			{ room: room.id, naming: open.settings.naming, name, token, anew },
			{ now: Date.now(), most, locked: open.firstLock() !== undefined }
		);
		if (typeof joined === 'string') return refusalOf[joined];
		open.admit([joined.participant, ...joined.shown]);
		weigh(room);
		renew(room);
		await bulletin.tell({ room: room.id, what: 'people' });
		return { person: room.open.people.get(joined.participant.id)!, token: joined.token };
	}

	/** A person deletes what is theirs. Their streams end, and every figure is counted without them. */
	async function deleteOwn(room: LoadedRoom, person: Present): Promise<FromServer> {
		await groups.flush();
		const deleted = await deletePerson(db, { room: room.id, participant: person.id }, Date.now());
		if (!deleted) return { kind: 'refused', version, why: 'not-joined' };
		unscrubbed = true;
		void scrubNow().catch(failed);
		room.open.forget(person.id);
		weigh(room);
		showOut(room);
		renew(room, true);
		await bulletin.tell({ room: room.id, what: 'people' });
		return { kind: 'done', version };
	}

	/** Shows a person out at their own wish, and ends the secret by which they were let in. */
	async function leave(room: LoadedRoom, person: Present): Promise<FromServer> {
		const answer = await desk.setAccess(room, person.id, 'removed', 'left');
		if (answer.kind === 'done') await signOut(room, 'participant', person);
		return answer;
	}

	/**
	 * This browser is let in no more. A person’s streams and the secret of their cookie are ended. The
	 * secret of a desk or a projector is that of its link, which others have too: streams are cut, and
	 * who still has it comes back at once.
	 */
	async function signOut(room: LoadedRoom, as: Inside, person?: Present): Promise<void> {
		if (person) {
			const row = await endSecret(db, { room: room.id, participant: person.id });
			if (row) room.open.admit([row]);
		}
		cut(room, as, person?.id);
		await bulletin.tell({ room: room.id, what: 'cut', as, ...(person && { person: person.id }) });
	}

	function cut(room: LoadedRoom, as: Inside, person?: string): void {
		for (const stream of [...room.boards[as].streams])
			if (person === undefined || stream.person === person)
				stream.end(person === undefined ? undefined : 'not-joined');
	}

	/** Ends the desks that were opened by a link which is none any more. */
	function endDesks(room: LoadedRoom, before: string): void {
		if (room.open.row.desk_hash === before) return;
		for (const stream of [...room.boards.teacher.streams]) stream.end('not-yours');
	}

	function listen(
		room: LoadedRoom,
		kind: Inside,
		response: ServerResponse,
		person?: string,
		last?: string
	): void {
		// Told by the status: the page waits, and tries again by itself.
		if (isCrowded()) return void response.destroy();
		const board = room.boards[kind];
		const stream = new Stream(response, person);
		// A class is not looked through for each of its members.
		const known = person === undefined ? board.streams.size : (room.local.get(person) ?? 0);
		if (known >= mostStreams) [...board.streams].find((each) => each.person === person)?.end();
		if (person !== undefined) {
			came(room, person, 1);
			stream.onOver(() => came(room, person, -1));
		}
		board.add(stream, last);
	}

	/** The whole of the room for who asks without a stream, as a message; nothing while too much waits for others. */
	function whole(room: LoadedRoom, kind: Inside, person?: string): string | undefined {
		if (isCrowded()) return undefined;
		if (person !== undefined) asks(room, person);
		return room.boards[kind].whole(person);
	}

	function asks(room: LoadedRoom, person: string): void {
		const known = room.askers.get(person);
		clearTimeout(known);
		const gone = guarded('rooms.failed', () => {
			room.askers.delete(person);
			came(room, person, -1);
		});
		room.askers.set(person, setTimeout(gone, askerHere).unref());
		if (!known) came(room, person, 1);
	}

	function came(room: LoadedRoom, person: string, by: 1 | -1): void {
		const before = room.local.get(person) ?? 0;
		if (before + by > 0) room.local.set(person, before + by);
		else room.local.delete(person);
		room.usedAt = performance.now();
		if (before > 0 === before + by > 0) return;
		setHere(room, person, by > 0);
		void tellHere(room).catch(failed);
	}

	function setHere(room: LoadedRoom, person: string, isHere: boolean): void {
		if (!room.open.setHere(person, isHere)) return;
		for (const kind of everyBoard) room.boards[kind].touch(undefined, person);
	}

	/** Tells the others who is connected here: at once when that has changed, and now and then. */
	async function tellHere(room: LoadedRoom, again = false): Promise<void> {
		if (place.kind === 'sqlite' || room.gone) return;
		const people = [...room.local.keys()].sort();
		const told = people.join();
		if (!again && told === room.hereTold) return;
		room.hereTold = told;
		await bulletin.tell({ room: room.id, what: 'here', people, part: 0, last: true });
	}

	function refreshHere(room: LoadedRoom): void {
		for (const { id } of room.open.people.values()) {
			const elsewhere = [...room.remote.values()].some(({ people }) => people.has(id));
			setHere(room, id, room.local.has(id) || elsewhere);
		}
	}

	// — Marks —

	async function mark(
		room: LoadedRoom,
		person: Present,
		message: MarkMessage
	): Promise<FromServer> {
		const { seq, round, count, element, mark: given } = message;
		const not = (why: Refusal): FromServer => ({ kind: 'refused', version, why, seq });
		const now = Date.now();
		const { open } = room;
		const why = open.refusalOf(message, person.access, open.standing, new Date(now).toISOString());
		if (why === 'locked' || why === 'closed') {
			// Its answer may have been lost on the way: one that is there is acknowledged again.
			const known = (person.seqs[round].get(markKey(count, element)) ?? -1) >= seq;
			const kept = known || (await loadMarks(db, room.id, [[person.id, seq]])).length > 0;
			return kept ? { kind: 'taken', version, seq } : not(why);
		}
		if (why) return not(why);
		if (!marksOfPerson.take(person.id) || !marksOfRoom.take(room.id)) return not('too-many');
		const before = person.marks[round].get(markKey(count, element));
		const more = weightOf(given) - (before ? weightOf(before) : 0);
		const taken = { bytes: open.bytes + room.onWay, people: open.row.most_people };
		const noSpace = space.refusal(taken, more);
		if (noSpace) return not(noSpace);
		const sent = {
			room_id: room.id,
			participant_id: person.id,
			round,
			count_id: count,
			element_id: element,
			answer: given.answer ?? null,
			reason: given.reason || null,
			doubt: given.doubt ?? null,
			reliance:
				given.reliance && Object.keys(given.reliance).length > 0
					? JSON.stringify(given.reliance)
					: null,
			rivals:
				given.rivals && Object.keys(given.rivals).length > 0 ? JSON.stringify(given.rivals) : null,
			seq,
			updated_at: now,
			stage: open.stageOf(count, element)!
		};
		let outcome: Awaited<ReturnType<MarkGroups['submit']>>;
		room.onWay += more;
		weigh(room);
		try {
			outcome = await groups.submit(sent);
		} catch (error) {
			// Their person has deleted themselves, at another process perhaps.
			if (isOrphan(error)) return not('not-joined');
			failed(error);
			return not('busy');
		} finally {
			room.onWay -= more;
		}
		if (outcome === 'busy') return not('busy');
		if (outcome === 'gone') return not('no-such-room');
		if (outcome === 'closed') {
			const at = open.at(Date.now()).standing.phase;
			return not(at === 'closed' ? 'closed' : 'locked');
		}
		applied(room, sent);
		return { kind: 'taken', version, seq };
	}

	function applied(room: LoadedRoom, stored: Omit<StoredMark, 'reason_hidden'>): void {
		const isNewer = room.open.apply(stored);
		if (!room.gone) weigh(room);
		if (!isNewer) return;
		const key = markKey(stored.count_id, stored.element_id);
		for (const kind of everyBoard) room.boards[kind].touch(key, stored.participant_id);
	}

	const desk = deskOf({
		db,
		bulletin,
		groups,
		reload,
		renew,
		forget,
		showOut,
		endDesks,
		watchClosing,
		drop
	});

	/** The pieces of the record’s text, or why there are none now. */
	async function record(room: LoadedRoom): Promise<{ pieces: Iterable<string> } | Refusal> {
		if (!records.take(room.id)) return 'too-many';
		const events = await eventsOf(db, room.id);
		const pieces = recordPieces(
			room.open.at(Date.now()),
			events.map(({ at, kind, participant_id, detail }) => ({
				at: new Date(at).toISOString(),
				kind,
				...(participant_id !== null && { person: participant_id }),
				...(detail !== null && {
					detail: JSON.parse(detail) as Record<string, string | number>
				})
			})),
			new Date().toISOString()
		);
		return { pieces };
	}

	function reasons(
		room: LoadedRoom,
		viewer: Inside,
		{ count, element, round }: Extract<MessageOf<'teacher'>, { kind: 'reasons' }>
	): FromServer {
		const found = reasonsAt(room.open.at(Date.now()), viewer, markKey(count, element), round);
		return { kind: 'reasons', version, ...found };
	}

	// — Other processes —

	async function hear(news: News, from: string): Promise<void> {
		const room = here.get(news.room);
		if (!room) {
			if (loading.has(news.room)) loading.set(news.room, true);
			return;
		}
		switch (news.what) {
			case 'marks':
				room.heard.push(...news.marks);
				return readHeard(room);
			case 'flush':
				return room.boards.participant.say({ kind: 'flush', version });
			case 'room': {
				const row = await findRoom(db, room.id, Date.now());
				if (!row) return drop(room, 'no-such-room');
				if (row.version <= room.open.row.version) return;
				const { desk_hash, elsewhere_shown_at } = room.open.row;
				room.open.changed(row);
				if (elsewhere_shown_at !== null && row.elsewhere_shown_at === null) forget(room);
				endDesks(room, desk_hash);
				// Another phase shows people who waited for it.
				await readPeople(room);
				watchClosing(room);
				return renew(room, true);
			}
			case 'people':
				await readPeople(room);
				showOut(room);
				return renew(room, true);
			case 'cut':
				// The secret of their cookie has been ended.
				if (news.person !== undefined) await readPeople(room);
				return cut(room, news.as, news.person);
			case 'all':
				return reload(room);
			case 'gone':
				return drop(room, 'no-such-room');
			case 'here': {
				const known = room.remote.get(from) ?? { at: 0, people: new Set(), building: new Set() };
				if (news.part === 0) known.building = new Set();
				for (const person of news.people) known.building.add(person);
				if (news.last) known.people = known.building;
				known.at = performance.now();
				room.remote.set(from, known);
				if (news.last) refreshHere(room);
			}
		}
	}

	async function readPeople(room: LoadedRoom): Promise<void> {
		const since = performance.now();
		room.open.setPeople(await loadParticipants(db, room.id), since);
		weigh(room);
	}

	/** Reads what other processes have stored, all that was told of meanwhile together. */
	async function readHeard(room: LoadedRoom): Promise<void> {
		if (room.hearing) return;
		room.hearing = true;
		try {
			while (room.heard.length > 0 && !room.gone) {
				const some = room.heard.splice(0, 1000);
				const strangers = some.some(([person]) => !room.open.people.has(person));
				if (strangers) {
					room.open.admit(await loadParticipants(db, room.id));
					renew(room);
				}
				for (const stored of await loadMarks(db, room.id, some)) applied(room, stored);
			}
		} finally {
			room.hearing = false;
		}
	}

	return {
		database,
		cases,
		opening: openingSecrets(db, openingSecret),
		asked,
		open,
		find,
		opened,
		participant,
		join,
		deleteOwn,
		signOut,
		leave,
		listen,
		whole,
		mark,
		act(room: LoadedRoom, message: TeacherAct): Promise<FromServer> {
			if (acts.take(room.id) && actsADay.take(room.id)) return desk.act(room, message);
			return Promise.resolve({ kind: 'refused', version, why: 'too-many' });
		},
		record,
		reasons,
		/** What is in the memory of this process. */
		counts(): Occupancy {
			const rooms = [...here.values()];
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
		},
		/** Ends every stream at once, stores what is on its way, and closes the database. */
		async close(): Promise<void> {
			for (const timer of [beat, sweep, expire]) clearInterval(timer);
			const seen = [...here.values()].map(({ id, local }) => ({ id, people: [...local.keys()] }));
			for (const room of [...here.values()]) drop(room);
			const now = Date.now();
			for (const { id, people } of seen) await setSeen(db, id, people, now).catch(failed);
			await groups.close();
			await bulletin.close();
			await database.close();
		}
	};
}

let told: unknown;
/** Once, where a whole group of marks fails of it. */
function failed(error: unknown): void {
	if (error === told) return;
	told = error;
	logFailure('rooms.failed', error);
}

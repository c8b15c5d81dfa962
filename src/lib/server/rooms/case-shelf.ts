import { digestOf } from '#lib/domain/digest.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { isOwn } from '#lib/domain/own-id.ts';
import type { Held } from '#lib/domain/held.ts';
import { type Db, inTransaction } from '#lib/server/database/database.ts';
import {
	digestNamedBy,
	findCase,
	giveCase,
	idsOfUnkept,
	isNamed,
	type KeptCase
} from '#lib/server/rooms/case-store.ts';
import { roomCaseOf, type BuiltIn, type RoomCase } from '#lib/server/rooms/room-case.ts';
import type { RoomRow } from '#lib/server/rooms/room-store.ts';

/**
 * The cases of the rooms of this process, by digest: those that are built in, and those that rooms in
 * the database were opened with: versions of the built-in ones, and cases that came with a room.
 */

/** Besides the built-in ones, and those of the rooms in memory, so many stay that nobody has asked for lately. */
const most = 8;

/** For so long it is taken that a case is still named by a room, in milliseconds: another process may delete it. */
const trusted = 15_000;

export type CaseShelf = ReturnType<typeof caseShelf>;

/** A case that rooms can be opened with, and what it is kept as. */
export type Offered = { case: RoomCase; kept: KeptCase };

/** @param builtIn the cases that rooms can be opened with */
export function caseShelf(db: Db, builtIn: readonly BuiltIn[]) {
	const offers = new Map<string, () => Offered>(
		builtIn.map((each) => {
			let made: Offered | undefined;
			return [each.dossier.case.id, () => (made ??= offer(each))];
		})
	);
	/** Those of the rooms in memory, with these. */
	const inUse = new Map<string, { case: RoomCase; rooms: Set<string> }>();
	/** Others, and when a room was last known to name each. */
	const read = new Map<string, { case: RoomCase; named: number }>();
	const underway = new Map<string, Promise<RoomCase | undefined>>();

	const heldOf = (id: string) => offered(id)?.case.held ?? [];

	function offered(id: string): Offered | undefined {
		return offers.get(id)?.();
	}

	/** The case with a digest, if it is built in or a room that is there was opened with it. */
	async function find(digest: string): Promise<RoomCase | undefined> {
		const here = atHand(digest);
		if (here) {
			const known = read.get(digest);
			if (known) keepRead(digest, known.case, known.named);
			return here;
		}
		const found = await fromDatabase(digest);
		if (found) keepRead(digest, found, performance.now());
		else read.delete(digest);
		return found;
	}

	/** Without asking the database. */
	function atHand(digest: string): RoomCase | undefined {
		for (const id of offers.keys())
			if (offered(id)!.case.digest === digest) return offered(id)!.case;
		const used = inUse.get(digest);
		if (used) return used.case;
		const known = read.get(digest);
		return known && performance.now() - known.named < trusted ? known.case : undefined;
	}

	function keepRead(digest: string, itsCase: RoomCase, named: number): void {
		// Behind all others: a map keeps the order in which its keys came.
		read.delete(digest);
		read.set(digest, { case: itsCase, named });
		if (read.size > most) read.delete(read.keys().next().value!);
	}

	/** Asked once for all who wait. What is not there takes nobody's place. */
	function fromDatabase(digest: string): Promise<RoomCase | undefined> {
		const asked = underway.get(digest) ?? ask(digest).finally(() => underway.delete(digest));
		underway.set(digest, asked);
		return asked;
	}

	async function ask(digest: string): Promise<RoomCase | undefined> {
		if (!(await isNamed(db, digest, Date.now()))) return undefined;
		const known = read.get(digest);
		if (known) return known.case;
		const json = await findCase(db, digest);
		return json === undefined ? undefined : parsed(json, digest, heldOf);
	}

	return {
		offered,
		/** Whether a case is at hand without asking the database. */
		has: (digest: string): boolean => atHand(digest) !== undefined,
		find,
		/** A room with a case has come into the memory. */
		hold(room: string, itsCase: RoomCase): void {
			const used = inUse.get(itsCase.digest) ?? { case: itsCase, rooms: new Set() };
			used.rooms.add(room);
			inUse.set(itsCase.digest, used);
		},
		/**
		 * A room has left the memory, perhaps for ever: whether others name its case is asked anew.
		 * @returns whether it was the last with its case
		 */
		release(room: string, { digest }: RoomCase): boolean {
			const used = inUse.get(digest);
			if (!used?.rooms.delete(room) || used.rooms.size > 0) return false;
			inUse.delete(digest);
			if (used.case.size > 0) keepRead(digest, used.case, -Infinity);
			return true;
		},
		/**
		 * The case of a room. One that a process of an older version opened is given the case as it is
		 * built in now.
		 * @throws when it is not kept, nor built in
		 */
		async of(room: RoomRow): Promise<RoomCase> {
			if (room.case_digest === null) await given(room.case_id);
			// Another process, of another version, may have given it another.
			const digest = room.case_digest ?? (await digestNamedBy(db, room.id));
			const found = digest ? await find(digest) : undefined;
			if (!found) throw new Error(`The case “${room.case_id}” of a room is not there.`);
			return found;
		},
		/** Gives the rooms from before rooms kept their case that which is built in now. */
		async giveToUnkept(): Promise<void> {
			for (const id of await idsOfUnkept(db)) await given(id);
		}
	};

	async function given(id: string): Promise<void> {
		const found = offered(id);
		if (found) await inTransaction(db, (trx) => giveCase(trx, { id, ...found.kept }, Date.now()));
	}
}

function offer(builtIn: BuiltIn): Offered {
	const { dossier } = builtIn;
	const digest = digestOf(dossier);
	return { case: roomCaseOf(builtIn, digest), kept: { digest, dossier: JSON.stringify(dossier) } };
}

/**
 * What was read strictly before it was kept is not read so again: schemas grow stricter, and a room
 * opens for as long as it is there.
 * @throws when it is not what was kept
 */
function parsed(json: string, digest: string, held: (id: string) => readonly Held[]): RoomCase {
	const dossier = JSON.parse(json) as Dossier;
	// Of one that came with a room that takes longer than a class should wait, and nothing of ours
	// depends on it: see `read-sent-case.ts`, which has made the digest in a process of its own.
	if (!isOwn(dossier.case.id) && digestOf(dossier) !== digest)
		throw new Error(`The case ${digest} is not as it was kept.`);
	return roomCaseOf({ dossier, held: held(dossier.case.id) }, digest, json.length);
}

import { digestOf } from '#lib/domain/digest.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Held } from '#lib/domain/held.ts';
import { type Db, inTransaction } from '#lib/server/database/database.ts';
import {
	digestNamedBy,
	findCase,
	giveCase,
	idsOfUnkept,
	type KeptCase
} from '#lib/server/rooms/case-store.ts';
import { roomCaseOf, type BuiltIn, type RoomCase } from '#lib/server/rooms/room-case.ts';
import type { RoomRow } from '#lib/server/rooms/room-store.ts';

/**
 * The cases of the rooms of this process, by digest: those that are built in, with which rooms are
 * opened, and the versions of them that rooms in the database were opened with.
 */

/** Besides the built-in ones so many stay in memory that nobody has asked for lately. */
const most = 8;

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
	const read = new Map<string, RoomCase>();
	const underway = new Map<string, Promise<RoomCase | undefined>>();

	const heldOf = (id: string) => offered(id)?.case.held ?? [];

	function offered(id: string): Offered | undefined {
		return offers.get(id)?.();
	}

	/** The case with a digest, if it is built in or a room was opened with it. */
	async function find(digest: string): Promise<RoomCase | undefined> {
		for (const id of offers.keys())
			if (offered(id)!.case.digest === digest) return offered(id)!.case;
		const found = read.get(digest) ?? (await fromDatabase(digest));
		if (!found) return undefined;
		// Behind all others: a map keeps the order in which its keys came.
		read.delete(digest);
		read.set(digest, found);
		if (read.size > most) read.delete(read.keys().next().value!);
		return found;
	}

	/** Asked once for all who wait. What is not there takes nobody's place. */
	function fromDatabase(digest: string): Promise<RoomCase | undefined> {
		const asked =
			underway.get(digest) ??
			findCase(db, digest)
				.then((json) => (json === undefined ? undefined : parsed(json, digest, heldOf)))
				.finally(() => underway.delete(digest));
		underway.set(digest, asked);
		return asked;
	}

	return {
		offered,
		/** Whether a case is at hand without asking the database. */
		has: (digest: string): boolean =>
			read.has(digest) || [...offers.keys()].some((id) => offered(id)!.case.digest === digest),
		find,
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
	if (digestOf(dossier) !== digest) throw new Error(`The case ${digest} is not as it was kept.`);
	return roomCaseOf({ dossier, held: held(dossier.case.id) }, digest);
}

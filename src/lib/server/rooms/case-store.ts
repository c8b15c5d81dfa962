import { sql } from 'kysely';
import type { Db } from '#lib/server/database/database.ts';

/**
 * The cases that rooms were opened with, each once by its digest: a room goes on with its own when
 * the built-in one is corrected. Where a case comes from is not asked here.
 */

export type KeptCase = { digest: string; /** As JSON. */ dossier: string };

/** Keeps a case, for a room that is opened in the same transaction. */
export async function keepCase(db: Db, { digest, dossier }: KeptCase, now: number): Promise<void> {
	await db
		.insertInto('cases')
		.values({ digest, dossier, kept_at: now })
		// Written even where it is there, so that nobody takes it away before the room names it.
		.onConflict((conflict) => conflict.column('digest').doUpdateSet({ kept_at: now }))
		.execute();
}

/** The dossier with a digest, as JSON. */
export async function findCase(db: Db, digest: string): Promise<string | undefined> {
	const found = await db
		.selectFrom('cases')
		.select('dossier')
		.where('digest', '=', digest)
		.executeTakeFirst();
	return found?.dossier;
}

/** Whether a case is kept, whoever names it. */
export async function isKept(db: Db, digest: string): Promise<boolean> {
	const found = await db
		.selectFrom('cases')
		.select('digest')
		.where('digest', '=', digest)
		.executeTakeFirst();
	return found !== undefined;
}

/** Whether a room that is there names a case: one that nobody can enter any more gives its case to nobody. */
export async function isNamed(db: Db, digest: string, now: number): Promise<boolean> {
	const found = await db
		.selectFrom('rooms')
		.select('id')
		.where('case_digest', '=', digest)
		.where('deleted_at', 'is', null)
		.where('expires_at', '>', now)
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

/** The bytes of all cases that are kept. */
export async function keptBytes(db: Db): Promise<number> {
	const { bytes } = await db
		.selectFrom('cases')
		.select(sql<number | string | null>`sum(octet_length(dossier))`.as('bytes'))
		.executeTakeFirstOrThrow();
	return Number(bytes ?? 0);
}

/** The ids of the cases of rooms that name no version of them: rooms from before rooms did. */
export async function idsOfUnkept(db: Db): Promise<string[]> {
	const found = await db
		.selectFrom('rooms')
		.select('case_id')
		.distinct()
		.where('case_digest', 'is', null)
		.execute();
	return found.map(({ case_id }) => case_id);
}

/** Gives the rooms that name no version of a case this one. Call it in a transaction. */
export async function giveCase(
	db: Db,
	{ id, ...kept }: KeptCase & { id: string },
	now: number
): Promise<void> {
	await keepCase(db, kept, now);
	await db
		.updateTable('rooms')
		.set({ case_digest: kept.digest })
		.where('case_id', '=', id)
		.where('case_digest', 'is', null)
		.execute();
}

/** The digest that a room names by now. */
export async function digestNamedBy(db: Db, room: string): Promise<string | null | undefined> {
	const found = await db
		.selectFrom('rooms')
		.select('case_digest')
		.where('id', '=', room)
		.executeTakeFirst();
	return found?.case_digest;
}

/** A case goes with the last room that names it; those in the days after their deletion still do. */
export async function dropUnnamedCase(db: Db, digest: string): Promise<void> {
	await unnamed(db).where('digest', '=', digest).execute();
}

/** The same for all that were kept before a moment: a process of an older version erases rooms and no cases. */
export async function dropUnnamedCases(db: Db, before: number): Promise<void> {
	await unnamed(db).where('kept_at', '<', before).execute();
}

const unnamed = (db: Db) =>
	db
		.deleteFrom('cases')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('rooms')
						.select('id')
						.whereRef('rooms.case_digest', '=', 'cases.digest')
						.limit(1)
				)
			)
		);

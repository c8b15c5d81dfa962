import type { Db } from '#lib/server/database/database.ts';

/**
 * Whether the clock can be believed. What is deleted for good on the word of a wrong clock is lost,
 * so the server writes down when it was last at work and looks how far away that is.
 */

const day = 86_400_000;

/** A machine may be off for a summer; a clock whose battery is empty, or set by a slip, is further away. */
export const farDays = 60;

export type Clock = { right: true } | { right: false; last: number };

/** Compares the clock with the last moment that was believed, and writes down the new one. */
export async function readClock(db: Db, now: number): Promise<Clock> {
	const known = await db.selectFrom('clock').select('at').where('id', '=', 1).executeTakeFirst();
	if (known && Math.abs(now - known.at) > farDays * day) return { right: false, last: known.at };
	await setClock(db, now);
	return { right: true };
}

/** Says that the clock is right, however far from the last moment. */
export async function setClock(db: Db, now: number): Promise<void> {
	await db
		.insertInto('clock')
		.values({ id: 1, at: now })
		.onConflict((conflict) => conflict.column('id').doUpdateSet({ at: now }))
		.execute();
}

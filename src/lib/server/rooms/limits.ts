import { sql } from 'kysely';
import { z } from 'zod';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import { usualPeople } from '#lib/rooms/settings.ts';
import type { Database } from '#lib/server/database/database.ts';

/**
 * How much rooms may take of the machine. Everything is counted from what is stored, so that a
 * restart forgets nothing. Over a limit who asks is told, and nobody inside loses anything.
 */
export type Limits = {
	/** Bytes of one room for up to as many people as usual; a larger one may have more in proportion. */
	room: number;
	/** Bytes of the database. */
	stored: number;
	/** Bytes of the rooms in memory, as `weightOf` reckons them. */
	memory: number;
};

/** A room takes in so many times its people altogether, those who left or were removed with them. */
export const turnover = 4;

const Megabytes = z.coerce.number().int().min(1).max(1_000_000);
const Environment = z.object({
	ROOM_MB: Megabytes.default(64),
	STORAGE_MB: Megabytes.default(4000),
	MEMORY_MB: Megabytes.default(500)
});

/** @throws when a setting of the environment is wrong, with a sentence that names it */
export function limitsOf(environment: Record<string, string | undefined>): Limits {
	const set = Object.entries(environment).filter(([, value]) => value);
	const read = Environment.safeParse(Object.fromEntries(set));
	if (!read.success)
		throw new Error(
			read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
		);
	const { ROOM_MB, STORAGE_MB, MEMORY_MB } = read.data;
	const mega = 1_000_000;
	return { room: ROOM_MB * mega, stored: STORAGE_MB * mega, memory: MEMORY_MB * mega };
}

/** What a mark takes besides its texts: its row, its places in the indexes, its entries in memory. */
const markItself = 256;
const useItself = 24;
/** An answer to a rival explanation, with its id. */
const rivalItself = 96;
/** What a room and a person take besides the marks. */
export const roomItself = 20_000;
export const personItself = 600;
/** What a case takes for each letter of its JSON that was read from the database. */
export const parsedCase = 4;

/** The bytes that a mark is reckoned at, wherever it is kept. */
export function weightOf({
	reason,
	reliance,
	rivals
}: Pick<RoomMark, 'reason' | 'reliance' | 'rivals'>): number {
	const uses = reliance ? Object.keys(reliance).length : 0;
	let weight = markItself + useItself * uses + (reason ? Buffer.byteLength(reason) : 0);
	if (rivals)
		for (const { reason = '' } of Object.values(rivals))
			weight += rivalItself + Buffer.byteLength(reason);
	return weight;
}

/** The same of a reply. */
export const weightOfReply = (text: string): number => markItself + Buffer.byteLength(text);

/** From this part of the memory or the database on, only rooms that take little may still grow. */
const tight = 0.8;
const little = 4_000_000;

/** Of what the database may take, the part that cases may take which came with rooms. */
const partForCases = 0.25;

/** What is taken of the limits, by the rooms in memory and by the database as it was last measured. */
export class Space {
	readonly #limits: Limits;
	readonly #rooms = new Map<string, number>();
	#memory = 0;
	#stored = 0;

	constructor(limits: Limits) {
		this.#limits = limits;
	}

	/** The database was measured. What is stored until the next time is added by `hold`. */
	measured(bytes: number): void {
		this.#stored = bytes;
	}

	/**
	 * A room in memory, or its case, takes so much now.
	 * @param stored what of that is on its way to the database: as much as it takes more, where nothing is said
	 */
	hold(room: string, bytes: number, stored?: number): void {
		const more = bytes - (this.#rooms.get(room) ?? 0);
		this.#rooms.set(room, bytes);
		this.#memory += more;
		if (more > 0) this.#stored += stored ?? more;
	}

	/** Something was stored that belongs to no room in memory yet. */
	stores(bytes: number): void {
		this.#stored += bytes;
	}

	/** Whether a case may be kept beside those that are. @param kept the bytes of those */
	keepsCase(kept: number, more: number): boolean {
		const { stored } = this.#limits;
		return this.#stored + more < stored && kept + more < stored * partForCases;
	}

	/** A room, or its case, has left the memory. */
	release(room: string): void {
		this.#memory -= this.#rooms.get(room) ?? 0;
		this.#rooms.delete(room);
	}

	/** Whether another room may be opened, or somebody join. */
	get storesMore(): boolean {
		return this.#stored < this.#limits.stored;
	}

	/** Whether another room may be loaded. */
	get loadsMore(): boolean {
		return this.#memory < this.#limits.memory;
	}

	/** @returns the reason why a room may not grow by so much, if there is one */
	refusal(
		{ bytes, people }: { bytes: number; people: number },
		more: number
	): 'room-space' | 'server-space' | undefined {
		if (more <= 0) return undefined;
		const { room, stored, memory } = this.#limits;
		if (bytes + more > room * Math.max(1, people / usualPeople)) return 'room-space';
		const fullness = Math.max((this.#memory + more) / memory, (this.#stored + more) / stored);
		if (fullness > 1 || (fullness > tight && bytes + more > little)) return 'server-space';
		return undefined;
	}
}

/** The bytes that the database holds, without what lies free in its files. */
export async function storedBytes({
	db,
	engine
}: Pick<Database, 'db' | 'engine'>): Promise<number> {
	const { rows } = await (
		engine === 'sqlite'
			? sql<{ bytes: number }>`
				select (page_count - freelist_count) * page_size as bytes
				from pragma_page_count, pragma_freelist_count, pragma_page_size`
			: sql<{ bytes: number }>`
				select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint as bytes from pg_class
				where relname in ('cases', 'rooms', 'participants', 'marks', 'replies', 'events')
				and relkind = 'r' and pg_table_is_visible(oid)`
	).execute(db);
	return Number(rows[0]!.bytes);
}

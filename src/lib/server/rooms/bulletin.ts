import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Db } from '#lib/server/database/database.ts';
import { guarded } from '#lib/server/guarded.ts';
import { log } from '#lib/server/log.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import type { Inside } from '#lib/server/rooms/board.ts';
import type { ReplyPlace } from '#lib/rooms/reply.ts';
import type { StoredMark } from '#lib/server/rooms/stored-mark.ts';

/**
 * What one process tells the others of the rooms, over PostgreSQL: that marks were committed, that a
 * room, its people or all of it changed, that the marks are about to be locked, and who is connected.
 * A process that heard something reads the rest from the database, so that to hear a thing twice,
 * or in another order, does no harm.
 *
 * NOTIFY takes a lock of the whole server at commit: so there is one for a group of marks, and none
 * for a mark.
 */
export type News = { room: string } & (
	| { what: 'marks'; marks: [participant: string, seq: number][] }
	/** One person has answered another’s reason, or taken it back. */
	| ({ what: 'reply' } & ReplyPlace)
	| { what: 'room' | 'people' | 'all' | 'gone' | 'flush' }
	/** Streams of a viewer are cut: a browser has signed out. */
	| { what: 'cut'; as: Inside; person?: string }
	| { what: 'here'; people: string[]; part: number; last: boolean }
);

export type Bulletin = {
	/** Tells it with the transaction: when that is taken back, nobody has heard of it. */
	marks(
		trx: Db,
		marks: readonly Pick<StoredMark, 'room_id' | 'participant_id' | 'seq'>[]
	): Promise<void>;
	tell(news: News): Promise<void>;
	close(): Promise<void>;
};

export type Hearing = {
	heard(news: News, from: string): void;
	/** Another program, an administrator's, has written to the file: which rooms it changed is not told. */
	changed(): void;
	/** The line had been cut: what was told meanwhile is lost. */
	missed(): void;
};

const channel = 'chapeau_rooms';
/** PostgreSQL takes payloads of fewer than 8,000 bytes. */
const payloadLimit = 7900;

/** The name of a process among others; after a restart it has another. */
export const newProcessName = (): string => randomUUID().slice(0, 8);

/** @param process the name of this one; nobody hears their own news */
export async function openBulletin(
	place: DatabasePlace,
	db: Db,
	process: string,
	hearing: Hearing
): Promise<Bulletin> {
	if (place.kind === 'sqlite') {
		const stop = await watchFile(db, () => hearing.changed());
		return { marks: async () => {}, tell: async () => {}, close: async () => stop() };
	}
	const listener = listen(place.url, process, hearing);
	await listener.ready;
	const send = (to: Db, news: News) => notify(to, process, news);
	return {
		async marks(trx, marks) {
			const rooms = new Map<string, [string, number][]>();
			for (const { room_id, participant_id, seq } of marks) {
				const list = rooms.get(room_id) ?? [];
				list.push([participant_id, seq]);
				rooms.set(room_id, list);
			}
			for (const [room, list] of rooms)
				for (const some of inParts(list)) await send(trx, { room, what: 'marks', marks: some });
		},
		async tell(news) {
			if (news.what !== 'here') return send(db, news);
			const parts = inParts(news.people);
			for (const [part, people] of (parts.length > 0 ? parts : [[]]).entries())
				await send(db, { ...news, people, part, last: part >= parts.length - 1 });
		},
		close: () => listener.close()
	};
}

async function notify(db: Db, from: string, news: News): Promise<void> {
	await sql`select pg_notify(${channel}, ${JSON.stringify({ from, news })})`.execute(db);
}

/** Tells all processes what an administrator changed. Of a file the server sees that by itself. */
export async function announce({ engine, db }: Database, news: News): Promise<void> {
	if (engine === 'postgres') await notify(db, 'admin', news);
}

/** How often a file is looked at for what others have written, in milliseconds. */
const glance = 2000;

/** Tells when another connection has written to a SQLite file, from now on. */
async function watchFile(db: Db, changed: () => void): Promise<() => void> {
	const look = async () => {
		const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
		return rows[0]!.data_version;
	};
	let seen = await look();
	const timer = setInterval(async () => {
		try {
			const now = await look();
			if (now !== seen) changed();
			seen = now;
		} catch {
			// A database that can't be asked is told of by those who need it.
		}
	}, glance);
	timer.unref();
	return () => clearInterval(timer);
}

/** A list in parts that fit a payload each, with what stands around them. */
function inParts<Item>(list: readonly Item[]): Item[][] {
	const parts: Item[][] = [];
	let room = 0;
	for (const item of list) {
		const size = JSON.stringify(item).length + 1;
		if (size > room) {
			parts.push([]);
			room = payloadLimit - 200;
		}
		parts.at(-1)!.push(item);
		room -= size;
	}
	return parts;
}

/** How often the line is asked whether it is still there, and how long it may take to say so. */
const pulse = 10_000;
const patience = 5000;

function listen(url: string, self: string, hearing: Hearing) {
	let closed = false;
	let hangUp = () => {};
	const first = Promise.withResolvers<void>();
	const ended = (async () => {
		let before = false;
		for (let tries = 0; !closed;) {
			try {
				await once(() => {
					if (before) hearing.missed();
					before = true;
					tries = 0;
				});
			} catch (error) {
				if (closed) break;
				log('warn', 'database.line-broke', {
					error: error instanceof Error ? error : String(error)
				});
				tries += 1;
			}
			if (!closed) await new Promise((resolve) => setTimeout(resolve, Math.min(200 * tries, 2000)));
		}
	})();

	/** One life of the line. */
	async function once(opened: () => void): Promise<void> {
		const { Client } = await import('pg');
		const client = new Client({ connectionString: url, keepAlive: true });
		const broken = Promise.withResolvers<void>();
		broken.promise.catch(() => {});
		client.on('error', broken.reject);
		client.on('end', () => broken.reject(new Error('It was closed.')));
		client.on('notification', ({ payload }) => {
			// Anybody who may write to the database may say anything here.
			guarded('bulletin.failed', () => {
				const { from, news } = JSON.parse(payload!) as { from: string; news: News };
				if (from !== self) hearing.heard(news, from);
			})();
		});
		let beat: ReturnType<typeof setInterval> | undefined;
		try {
			await client.connect();
			await client.query(`listen ${channel}`);
			opened();
			first.resolve();
			let asked = false;
			beat = setInterval(() => {
				if (asked) return;
				asked = true;
				const late = setTimeout(() => broken.reject(new Error('It does not answer.')), patience);
				client
					.query('select 1')
					.then(() => (asked = false), broken.reject)
					.finally(() => clearTimeout(late));
			}, pulse);
			hangUp = () => broken.resolve();
			if (closed) hangUp();
			await broken.promise;
		} finally {
			clearInterval(beat);
			await Promise.race([
				client.end().catch(() => {}),
				new Promise((resolve) => setTimeout(resolve, 1000).unref())
			]);
		}
	}

	return {
		ready: first.promise,
		async close() {
			closed = true;
			first.resolve();
			hangUp();
			await ended;
		}
	};
}

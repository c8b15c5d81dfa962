import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';
import { migrations, refuseNewer } from '#lib/server/database/migrations.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { unusable, Unusable, whereOf } from '#lib/server/database/unusable.ts';

/** How long a database may take to say that it is there, in milliseconds. */
const patience = 2000;

/**
 * Whether rooms can be kept: the database answers, its schema is known, and its disk, where it is
 * ours, has room. @throws Unusable with a sentence that says why not
 */
export async function checkReady(
	{ db, engine }: Pick<Database, 'db' | 'engine'>,
	place: DatabasePlace,
	{ diskFloor }: { diskFloor: number }
): Promise<void> {
	try {
		await inTime(sql`select 1`.execute(db));
		await inTime(refuseNewer(db, migrations(engine)));
		if (place.kind === 'postgres') return;
		const { bavail, bsize } = await statfs(dirname(place.path));
		if (bavail * bsize < diskFloor)
			throw new Unusable(
				`The disk of ${whereOf(place)} has ${megabytes(bavail * bsize)} MB left, and ${megabytes(diskFloor)} MB should be free (DISK_FLOOR_MB). Make room.`
			);
	} catch (error) {
		throw unusable(error, place);
	}
}

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000);

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
	let late: ReturnType<typeof setTimeout>;
	const timeout = new Promise<never>((_, reject) => {
		late = setTimeout(() => reject(new Error('timeout: the database is too slow')), patience);
	});
	return Promise.race([work, timeout]).finally(() => clearTimeout(late));
}

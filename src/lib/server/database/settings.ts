import { z } from 'zod';

/** Where things are kept: a PostgreSQL database by its address, or one SQLite file. */
export type DatabasePlace = { kind: 'postgres'; url: string } | { kind: 'sqlite'; path: string };

const Environment = z.object({
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'must be the address of a PostgreSQL database, postgres://…')
		.optional(),
	DATABASE_PATH: z.string().min(1).default('data/chapeau.db'),
	ROOM_DAYS: z.coerce.number().int().min(1).max(3650).default(180),
	DISK_FLOOR_MB: z.coerce.number().int().min(0).max(1_000_000_000).default(200)
});

/** Reads the settings of the environment; one that is wrong is named, and nothing starts on a guess. */
export function storageSettings(environment: Record<string, string | undefined>): {
	place: DatabasePlace;
	roomDays: number;
	/** Bytes that must be free on the disk of the file, for the server to be called ready. */
	diskFloor: number;
} {
	// A variable that is set to nothing counts as not set.
	const set = Object.entries(environment).filter(([, value]) => value);
	const read = Environment.safeParse(Object.fromEntries(set));
	if (!read.success)
		throw new Error(
			read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
		);
	const { DATABASE_URL: url, DATABASE_PATH: path, ROOM_DAYS: roomDays } = read.data;
	return {
		place: url ? { kind: 'postgres', url } : { kind: 'sqlite', path },
		roomDays,
		diskFloor: read.data.DISK_FLOOR_MB * 1_000_000
	};
}

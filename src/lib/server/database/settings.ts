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
	OPENING_SECRET: z
		.string()
		.min(12, 'must have at least 12 characters, or anybody guesses it')
		.max(200, 'must have at most 200 characters')
		.optional(),
	DISK_FLOOR_MB: z.coerce.number().int().min(0).max(1_000_000_000).default(200)
});

/** Reads the settings of the environment; one that is wrong is named, and nothing starts on a guess. */
export function storageSettings(environment: Record<string, string | undefined>): {
	place: DatabasePlace;
	roomDays: number;
	/** What who opens a room has to know; those in the database do as well. */
	openingSecret: string | undefined;
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
		openingSecret: read.data.OPENING_SECRET,
		diskFloor: read.data.DISK_FLOOR_MB * 1_000_000
	};
}

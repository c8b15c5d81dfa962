import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { inUse } from '#lib/server/database/sqlite.ts';

/**
 * A database that cannot be used, told to whoever runs the server: what is wrong, what is safe, and
 * what to do. Its message holds no password.
 */
export class Unusable extends Error {
	override name = 'Unusable';
}

/** Another process keeps its rooms in the same file: two would lose sight of each other's marks. */
export class InUse extends Unusable {
	override name = 'InUse';
}

/** What this program does not know of the schema; `migrate` throws it. */
export class NewerSchema extends Error {
	override name = 'NewerSchema';
}

/** The server has not brought the schema up to date yet. */
export class OlderSchema extends Error {
	override name = 'OlderSchema';
}

/** Says what an error of opening or asking a database means. */
export function unusable(error: unknown, place: DatabasePlace): Unusable {
	if (error instanceof Unusable) return error;
	const at = whereOf(place);
	const { codes, message, newer } = causes(error);
	if (newer)
		return new Unusable(
			`The rooms in ${at} were brought up to date by a newer Chapeau (${newer}). They are safe. Start that newer Chapeau, or restore a backup from before (npm run admin -- restore-backup).`,
			{ cause: error }
		);
	if (error instanceof OlderSchema)
		return new Unusable(
			`The rooms in ${at} are of an earlier Chapeau (${error.message} is missing). Start this version of the server once: it brings them up to date.`,
			{ cause: error }
		);
	if (codes.includes(inUse))
		return new InUse(
			`Another Chapeau already keeps its rooms in ${at}. Use that one or stop it, or set DATABASE_PATH to another file; to share rooms among several, set DATABASE_URL.`,
			{ cause: error }
		);
	const words = place.kind === 'sqlite' ? sqliteWords : postgresWords;
	const found = words.find(([these]) => these.some((code) => codes.includes(code)));
	const said = found ? found[1](at) : `${at} can’t be used for rooms: ${message}`;
	return new Unusable(said, { cause: error });
}

/** The place in words, without user and password. */
export function whereOf(place: DatabasePlace): string {
	if (place.kind === 'sqlite') return place.path;
	try {
		const { hostname, port, pathname, searchParams } = new URL(place.url);
		const host = searchParams.get('host') ?? (hostname || 'localhost');
		return `${host}${port && `:${port}`}${pathname}`;
	} catch {
		return 'the PostgreSQL database of DATABASE_URL';
	}
}

type Words = readonly (readonly [
	codes: readonly (string | number)[],
	say: (at: string) => string
])[];

const restore =
	'Nothing in it was changed. Copy it to a safe place, then restore a backup (npm run admin -- restore-backup FILE), or set DATABASE_PATH to another file.';

/** By SQLite's primary result codes, and Node's names for what the file system says. */
const sqliteWords: Words = [
	[[26], (at) => `${at} is not a database. ${restore}`],
	[[11], (at) => `${at} is damaged. ${restore}`],
	[
		[8, 'EROFS'],
		(at) =>
			`${at} can only be read. Let the user who runs Chapeau write this file and its folder, or set DATABASE_PATH to a file elsewhere.`
	],
	[
		[14, 3, 23, 'EACCES', 'EPERM', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT'],
		(at) =>
			`${at} can’t be opened or made. Check that it is a file and no folder, and that the user who runs Chapeau may write it and its folder; or set DATABASE_PATH to a file elsewhere.`
	],
	[[13, 'ENOSPC', 'EDQUOT'], (at) => `The disk of ${at} is full. Make room; Chapeau tries again.`],
	[[5, 6], (at) => `${at} is locked by another program. Close that program; Chapeau tries again.`],
	[[10, 'EIO'], (at) => `The disk of ${at} reports errors. ${restore}`]
];

/** By SQLSTATE, and Node's names for what the network says. */
const postgresWords: Words = [
	[
		['28P01', '28000'],
		(at) => `PostgreSQL at ${at} refuses the user or the password. Correct DATABASE_URL.`
	],
	[
		['3D000'],
		(at) =>
			`PostgreSQL at ${at} has no database of that name. Make it (createdb), or correct DATABASE_URL.`
	],
	[
		['42501', '25006'],
		(at) =>
			`PostgreSQL at ${at} lets this user only read. Let it write and make tables there, or correct DATABASE_URL.`
	],
	[
		[
			...['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
			...['ETIMEDOUT', 'ECONNRESET', 'EPIPE', 'TIMEOUT', 'CLOSED'],
			...['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006', '08001', '08004']
		],
		(at) =>
			`PostgreSQL at ${at} doesn’t answer. Start it, or correct DATABASE_URL; Chapeau tries again.`
	]
];

/** The codes along an error's causes. `pg` gives some faults of the line no code, but fixed words. */
function causes(error: unknown) {
	const codes: (string | number)[] = [];
	let newer: string | undefined;
	let message = '';
	for (let at: unknown = error; at instanceof Error; at = at.cause) {
		const { code, errcode } = at as { code?: unknown; errcode?: unknown };
		if (typeof errcode === 'number') codes.push(errcode & 0xff);
		if (typeof code === 'string') codes.push(code);
		if (/timeout/i.test(at.message)) codes.push('TIMEOUT');
		if (/connection (terminated|ended)|closed/i.test(at.message)) codes.push('CLOSED');
		if (at instanceof NewerSchema) newer = at.message;
		message ||= at.message;
	}
	return { codes, newer, message: message || String(error) };
}

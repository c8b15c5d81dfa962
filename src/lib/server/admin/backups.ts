import {
	chmodSync,
	closeSync,
	copyFileSync,
	existsSync,
	fsyncSync,
	openSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { AdminFault, type Invocation, plain } from '#lib/server/admin/command.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { lockOf, makeOurs, prepareFiles } from '#lib/server/database/files.ts';
import { unusable } from '#lib/server/database/unusable.ts';

/**
 * Copies the database while the server writes to it, by SQLite's online backup. The copy is looked
 * through before it gets its name, so that what is called a backup is one.
 */
export async function backUp({ place, argument, dryRun, say }: Invocation): Promise<void> {
	const path = fileOf(place);
	const to = resolve(argument);
	if (existsSync(to)) throw new AdminFault(`${plain(to)} is there already. Name a new file.`);
	if (!existsSync(dirname(to)))
		throw new AdminFault(`There is no folder ${plain(dirname(to))}. Make it first.`);
	if (!existsSync(path))
		throw new AdminFault(
			`There is no database at ${path}. Set DATABASE_PATH as the server has it.`
		);
	if (dryRun) return say(`${path} (${megabytes(path)} MB) would be copied to ${to}.`);
	const part = `${to}.part`;
	rmSync(part, { force: true });
	makeOurs(part);
	const source = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
	try {
		await backup(source, part, { rate: 500 });
	} finally {
		source.close();
	}
	try {
		// One file, without a log beside it.
		const copy = new DatabaseSync(part);
		copy.exec('pragma journal_mode = delete');
		copy.close();
		checkBackup(part);
		flush(part);
		renameSync(part, to);
	} catch (error) {
		rmSync(part, { force: true });
		throw error;
	}
	say(
		`${to} has all rooms as they are now (${megabytes(to)} MB), with names and reasons: keep it where only you can read it, and delete it when the rooms in it should be gone.`
	);
}

/** Puts a backup in the place of the database; what was there stays beside it, under another name. */
export async function restoreBackup({
	place,
	argument,
	now,
	dryRun,
	say
}: Invocation): Promise<void> {
	const path = fileOf(place);
	const from = resolve(argument);
	if (!existsSync(from)) throw new AdminFault(`There is no file ${plain(from)}.`);
	checkBackup(from);
	const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
	const kept = `${path}-before-${stamp}`;
	if (existsSync(path) && resolve(path) === from)
		throw new AdminFault(`${plain(from)} is the database itself. Name a backup.`);
	const there = existsSync(path);
	if (dryRun && !there) return say(`${from} would become ${path}.`);
	if (!there) prepareFiles(path);
	const lock = new DatabaseSync(lockOf(path), { timeout: 2000 });
	try {
		try {
			lock.exec('begin exclusive');
		} catch {
			throw new AdminFault(
				`A server keeps its rooms in ${path}. Stop it, then restore the backup.`
			);
		}
		if (dryRun) return say(`${from} would become ${path}; what is there would be kept as ${kept}.`);
		const part = `${path}.part`;
		rmSync(part, { force: true });
		makeOurs(part);
		copyFileSync(from, part);
		chmodSync(part, 0o600);
		// A backup of a newer program is refused here, while all is as it was.
		await (await openDatabase({ kind: 'sqlite', path: part })).close();
		flush(part);
		// What was written ahead belongs to the old file, and would spoil the new one.
		for (const end of ['-wal', '-shm', ''])
			if (existsSync(path + end)) renameSync(path + end, kept + end);
		renameSync(part, path);
	} catch (error) {
		throw error instanceof AdminFault ? error : unusable(error, { kind: 'sqlite', path: from });
	} finally {
		lock.close();
	}
	say(
		`The rooms are those of ${from}, brought up to date. Start the server.${there ? ` What was there is kept as ${basename(kept)} beside it: delete it when you no longer need it.` : ''}`
	);
}

/** @throws when a file is no sound database of rooms */
function checkBackup(path: string): void {
	if (!hasRooms(path))
		throw new AdminFault(`${plain(path)} is a database, but not one of Chapeau’s rooms.`);
}

function hasRooms(path: string): boolean {
	try {
		const file = new DatabaseSync(path, { readOnly: true });
		try {
			const said = file.prepare('pragma quick_check(1)').get()?.['quick_check'];
			if (said !== 'ok') throw Object.assign(new Error(String(said)), { errcode: 11 });
			return file.prepare(`select 1 from sqlite_schema where name = 'rooms'`).all().length > 0;
		} finally {
			file.close();
		}
	} catch (error) {
		throw unusable(error, { kind: 'sqlite', path });
	}
}

function fileOf(place: Invocation['place']): string {
	if (place.kind === 'sqlite') return place.path;
	throw new AdminFault(
		'The rooms are in PostgreSQL: back it up and restore it by its own programs (pg_dump, pg_restore); see docs/running.md.'
	);
}

const megabytes = (path: string) => (statSync(path).size / 1_000_000).toFixed(1);

/** On the disk before it gets its name. */
function flush(path: string): void {
	const file = openSync(path, 'r+');
	fsyncSync(file);
	closeSync(file);
}

import { chmodSync, closeSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The files of a SQLite database. Names and reasons are in them, so they are for the user who runs
 * Chapeau and nobody else.
 */

/** Makes the folder and the file where they are missing, and keeps others from reading them. */
export function prepareFiles(path: string): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	makeOurs(path);
	// SQLite gives new files beside it the rights of the first.
	for (const name of [path, `${path}-wal`, `${path}-shm`]) keepFromOthers(name);
}

/** The empty database whose lock a server holds: one for one file, whatever links lead to it. */
export function lockOf(path: string): string {
	const lock = `${realpathSync(path)}-lock`;
	makeOurs(lock);
	return lock;
}

/**
 * Makes a file that its owner alone reads, unless it is there. One that is there is never opened: to
 * close it would let go of every lock that this process has on it.
 */
export function makeOurs(path: string): void {
	try {
		closeSync(openSync(path, 'wx', 0o600));
	} catch (error) {
		if ((error as { code?: string }).code !== 'EEXIST') throw error;
	}
}

/** A file of an earlier version may be readable by everyone; what its owner gave to a group stays. */
function keepFromOthers(path: string): void {
	try {
		const { mode } = statSync(path);
		if ((mode & 0o007) !== 0) chmodSync(path, mode & 0o770);
	} catch {
		// It is not there, or another's: what can't be used is told by who opens it.
	}
}

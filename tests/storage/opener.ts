/**
 * A process that serves a database, to be killed by a test. It prints `open`, and stays; or what is
 * wrong, and ends.
 */
import { serveDatabase } from '#lib/server/database/database.ts';
import { storageSettings } from '#lib/server/database/settings.ts';

try {
	await serveDatabase(storageSettings(process.env).place);
	process.stdout.write('open\n');
	setInterval(() => {}, 1000);
} catch (error) {
	process.stdout.write(`${(error as Error).message}\n`);
}

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { hasPostgres, startPostgres } from './postgres.ts';

/** Each database that there is on this machine, to run the same tests over. */

export type Ground = { fresh(): Promise<DatabasePlace>; end(): Promise<void> };

export const grounds: { name: string; begin(): Promise<Ground> }[] = [
	{
		name: 'SQLite',
		async begin() {
			const folder = mkdtempSync(join(tmpdir(), 'chapeau-sqlite-'));
			return {
				// In a folder that is not there yet.
				fresh: async () => ({
					kind: 'sqlite',
					path: join(folder, randomUUID(), 'chapeau.db')
				}),
				end: async () => rmSync(folder, { recursive: true })
			};
		}
	}
];

if (hasPostgres)
	grounds.push({
		name: 'PostgreSQL',
		async begin() {
			const server = await startPostgres();
			const control = await openDatabase({ kind: 'postgres', url: server.url });
			return {
				async fresh() {
					const name = `chapeau_${randomUUID().replaceAll('-', '')}`;
					await sql`create database ${sql.id(name)}`.execute(control.db);
					return { kind: 'postgres', url: server.url.replace('/postgres?', `/${name}?`) };
				},
				async end() {
					await control.close();
					await server.stop();
				}
			};
		}
	});
else
	console.log(
		'PostgreSQL is not installed here: the tests of storage and rooms ran over SQLite alone.'
	);

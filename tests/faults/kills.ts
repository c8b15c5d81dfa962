import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { startPostgres } from '../storage/postgres.ts';
import { keysOf } from '../load/keys.ts';
import { prepare } from '../load/prepared.ts';
import { serve } from '../load/server.ts';
import { Ledger, type Findings } from './findings.ts';
import type { Ground } from './run.ts';
import { Watcher } from './watcher.ts';
import { Writers } from './writers.ts';

/** The server is killed at any moment, again and again, while a hundred phones mark. */

export async function killSqlite(findings: Findings, ground: Ground): Promise<void> {
	findings.title(`kill -9 of the server, ${ground.kills} times, on SQLite`);
	await kills(findings, ground, { kind: 'sqlite', path: join(ground.folder, 'killed.db') });
}

export async function killPostgres(findings: Findings, ground: Ground): Promise<void> {
	findings.title(`kill -9 of the server, ${ground.kills} times, on PostgreSQL`);
	const postgres = await startPostgres({ sync: true });
	try {
		await kills(findings, ground, { kind: 'postgres', url: postgres.url });
	} finally {
		await postgres.stop();
	}
}

async function kills(findings: Findings, ground: Ground, place: DatabasePlace): Promise<void> {
	const rooms = await prepare(place, { rooms: 2, people: ground.people / 2 });
	const port = ground.ports[0]!;
	let server = await serve('Chapeau', { port, place, heard: findings.heard });
	const keys = [];
	for (const room of rooms) keys.push(await keysOf(server.address, room));
	const writers = new Writers(rooms, [server.address]);
	const ledger = new Ledger(rooms, writers);
	const unsound: string[] = [];
	let silent = 0;
	const watchers = keys.map(
		({ code, projector }) =>
			new Watcher([server.address], { code, as: 'projector', cookie: projector! })
	);
	try {
		writers.go();
		for (let kill = 0; kill < ground.kills; kill += 1) {
			if (!(await writers.more(50, 20_000))) silent += 1;
			await passed(randomInt(400));
			server.kill('SIGKILL');
			await server.gone;
			// What was said before the end has arrived.
			await passed(50);
			await ledger.check(place);
			if (place.kind === 'sqlite') unsound.push(...(await integrity(place)));
			server = await serve('Chapeau', { port, place, heard: findings.heard });
		}
		await writers.more(50, 20_000);
		await writers.rest();
		await ledger.check(place);
		ledger.tell(findings);
		findings.expect('after every restart marks were taken again', silent === 0);
		if (place.kind === 'sqlite')
			findings.expect(
				'SQLite finds its file sound after every kill',
				unsound.length === 0,
				unsound
			);
		await agree(findings, watchers, ledger);
	} finally {
		for (const watcher of watchers) watcher.close();
		await server.stop();
	}
}

async function integrity(place: DatabasePlace): Promise<string[]> {
	const database = await openDatabase(place);
	const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(
		database.db
	);
	await database.close();
	return rows.map((row) => row.integrity_check).filter((said) => said !== 'ok');
}

/** What projectors show is what is in the database. */
export async function agree(
	findings: Findings,
	watchers: readonly Watcher[],
	{ marked }: Ledger,
	roomOf: (watcher: number) => number = (watcher) => watcher
): Promise<void> {
	const same = await Promise.all(
		watchers.map((watcher, at) =>
			watcher.until(() => watcher.marked.join() === marked[roomOf(at)]!.join(), 10_000)
		)
	);
	const faults = watchers.flatMap((watcher) => watcher.faults);
	findings.expect(
		'every projector shows what is in the database',
		same.every(Boolean),
		watchers.flatMap((watcher, at) =>
			same[at] ? [] : [`shown ${watcher.marked.join()}`, `kept  ${marked[roomOf(at)]!.join()}`]
		)
	);
	findings.expect('every delta fitted the frame before it', faults.length === 0, faults);
}

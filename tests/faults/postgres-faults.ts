import { setTimeout as passed } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import { openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { startPostgres } from '../storage/postgres.ts';
import { keysOf } from '../load/keys.ts';
import { prepare } from '../load/prepared.ts';
import { serve } from '../load/server.ts';
import { Ledger, type Findings } from './findings.ts';
import { agree } from './kills.ts';
import type { Ground } from './run.ts';
import { Watcher } from './watcher.ts';
import { Writers } from './writers.ts';

/** One room on two app processes and one PostgreSQL that syncs, a projector and a desk at each. */
async function lesson(ground: Ground, heard: string[]) {
	const postgres = await startPostgres({ sync: true });
	const place: DatabasePlace = { kind: 'postgres', url: postgres.url };
	const rooms = await prepare(place, { rooms: 1, people: ground.people });
	const start = (at: number) => serve('Chapeau', { port: ground.ports[at]!, place, heard });
	const servers = [await start(0), await start(1)];
	const addresses = servers.map(({ address }) => address);
	const { code, projector, people } = await keysOf(addresses[0]!, rooms[0]!);
	return {
		postgres,
		place,
		rooms,
		servers,
		start,
		addresses,
		people,
		code,
		/** Stays with its own process. */
		projectors: addresses.map(
			(address) => new Watcher([address], { code, as: 'projector', cookie: projector! })
		)
	};
}

type Lesson = Awaited<ReturnType<typeof lesson>>;

async function end({ projectors, servers, postgres }: Lesson): Promise<void> {
	for (const watcher of projectors) watcher.close();
	for (const server of servers) await server.stop();
	await postgres.stop();
}

const sameRoom = () => 0;

/** The database goes away and comes back, with leave and without, while both processes write. */
export async function restartPostgres(findings: Findings, ground: Ground): Promise<void> {
	findings.title('PostgreSQL restarted under load: fast, and as in a crash, in turn');
	const here = await lesson(ground, findings.heard);
	const writers = new Writers(here.rooms, here.addresses, true);
	const ledger = new Ledger(here.rooms, writers);
	let silent = 0;
	const waits: number[] = [];
	try {
		writers.go();
		for (let restart = 0; restart < ground.restarts; restart += 1) {
			await writers.more(500, 20_000);
			await here.postgres.restart(restart % 2 === 0 ? 'fast' : 'immediate');
			const back = performance.now();
			if (!(await writers.more(1, 20_000))) silent += 1;
			waits.push(performance.now() - back);
			await ledger.check(here.place);
		}
		await writers.more(500, 20_000);
		await writers.rest();
		await ledger.check(here.place);
		findings.tell(
			`${ground.restarts} restarts; marks were taken again ${waits.map((ms) => `${ms.toFixed(0)} ms`).join(', ')} after PostgreSQL was ready`
		);
		ledger.tell(findings);
		findings.expect('after every restart marks were taken again', silent === 0);
		findings.expect(
			'both processes lived through it',
			here.servers.every(({ pid }) => lives(pid))
		);
		await agree(findings, here.projectors, ledger, sameRoom);
	} finally {
		await end(here);
	}
}

/** The line by which processes hear of each other is cut, while both write. */
export async function cutLine(findings: Findings, ground: Ground): Promise<void> {
	findings.title('The listening connections of two processes cut under load');
	const here = await lesson(ground, findings.heard);
	const writers = new Writers(here.rooms, here.addresses, true);
	const ledger = new Ledger(here.rooms, writers);
	const control = await openDatabase(here.place);
	/** Waits for so many connections that hear of rooms: one that was cut comes back. */
	async function listening(expected: number): Promise<number[]> {
		const late = performance.now() + 10_000;
		for (;;) {
			// It listens, and asks now and then whether it is there; no other connection does either.
			const { rows } = await control.db.executeQuery<{ pid: number }>(
				CompiledQuery.raw(
					`select pid from pg_stat_activity
					where pid <> pg_backend_pid() and (query like 'listen %' or query = 'select 1')`
				)
			);
			if (rows.length >= expected || performance.now() > late) return rows.map(({ pid }) => pid);
			await passed(50);
		}
	}
	const cuts: number[] = [];
	const apart: number[] = [];
	try {
		for (let cut = 0; cut < ground.cuts; cut += 1) {
			writers.go();
			await writers.more(300, 20_000);
			const pids = await listening(2);
			for (const pid of pids)
				await control.db.executeQuery(CompiledQuery.raw('select pg_terminate_backend($1)', [pid]));
			cuts.push(pids.length);
			await writers.more(500, 20_000);
			await writers.rest();
			await ledger.check(here.place);
			const marked = ledger.marked[0]!.join();
			for (const [at, watcher] of here.projectors.entries())
				if (!(await watcher.until(() => watcher.marked.join() === marked, 5000))) apart.push(at);
		}
		findings.tell(`${cuts.length} cuts, of ${cuts.join(', ')} connections`);
		ledger.tell(findings);
		findings.expect(
			'at each cut both listening connections were cut',
			cuts.every((n) => n === 2)
		);
		findings.expect(
			`after each cut both processes show what is in the database within 5 s`,
			apart.length === 0,
			apart.map((at) => `not the process ${at + 1}`)
		);
		await agree(findings, here.projectors, ledger, sameRoom);
	} finally {
		await control.close();
		await end(here);
	}
}

/** One of two processes dies; phones, marks and streams, move on to the other. */
export async function twoProcesses(findings: Findings, ground: Ground): Promise<void> {
	findings.title('Two processes, one killed with -9 under load, in turn');
	const here = await lesson(ground, findings.heard);
	const writers = new Writers(here.rooms, here.addresses, true);
	const ledger = new Ledger(here.rooms, writers);
	const phones = here.people.map(
		({ cookie }, at) =>
			new Watcher(here.addresses, { code: here.code, as: 'participant', cookie, at: at % 2 })
	);
	const moves: number[] = [];
	let stayed = 0;
	try {
		for (const phone of phones) await phone.until(({ full }) => full > 0, 10_000);
		writers.go();
		for (let kill = 0; kill < ground.moves; kill += 1) {
			const victim = kill % 2;
			await writers.more(500, 20_000);
			const fullBefore = phones.map(({ full }) => full);
			const moving = phones.flatMap(({ at }, n) => (at === victim ? [n] : []));
			here.servers[victim]!.kill('SIGKILL');
			const dead = performance.now();
			await here.servers[victim]!.gone;
			for (const n of moving) {
				const moved = await phones[n]!.until(
					({ at, full }) => at !== victim && full > fullBefore[n]!,
					10_000
				);
				if (!moved) stayed += 1;
			}
			moves.push(performance.now() - dead);
			findings.tell(
				`process ${victim + 1} killed: its ${moving.length} phones had the room again after ${moves.at(-1)!.toFixed(0)} ms; writers now ${writers.spread.join(' and ')}`
			);
			await writers.more(500, 20_000);
			await ledger.check(here.place);
			here.servers[victim] = await here.start(victim);
		}
		await writers.more(500, 20_000);
		await writers.rest();
		await passed(100);
		await ledger.check(here.place);
		ledger.tell(findings);
		findings.expect(`${stayed} phones did not get their room from the other process`, stayed === 0);
		const faults = phones.flatMap((phone) => phone.faults);
		findings.expect('every delta fitted the frame that the phone had', faults.length === 0, faults);
		await agree(findings, here.projectors, ledger, sameRoom);
	} finally {
		for (const phone of phones) phone.close();
		await end(here);
	}
}

function lives(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { quantile } from '../bench/report.ts';
import { CrowdProcess } from '../load/crowd-process.ts';
import { keysOf } from '../load/keys.ts';
import { asked, now, Line } from '../load/line.ts';
import { prepare, type PreparedRoom } from '../load/prepared.ts';
import { serve } from '../load/server.ts';
import type { Findings } from './findings.ts';
import type { Ground } from './run.ts';

/** Every sync takes 8 ms longer, as on a cheap cloud disk, while marks come and pages are read. */
const delayMs = 8;
/** What a page may take beside the same without the delay: twice as long, and 20 ms. */
const limit = { times: 2, ms: 20 };
const page = '/law';

export async function slowDisk(findings: Findings, ground: Ground): Promise<void> {
	const people = ground.people * 10;
	findings.title(`A disk that syncs ${delayMs} ms later, ${people} marks a second`);
	const library = join(ground.folder, 'slow-disk.so');
	const source = fileURLToPath(new URL('slow-disk.c', import.meta.url));
	const compiled = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], {
		encoding: 'utf8'
	});
	if (compiled.status !== 0) {
		findings.expect('not run: it needs a C compiler called cc', false, [
			compiled.stderr ?? String(compiled.error)
		]);
		return;
	}
	const path = join(ground.folder, 'slow.db');
	const rooms = await prepare({ kind: 'sqlite', path }, { rooms: 1, people });
	const pages: Record<'usual' | 'slow', number[]> = { usual: [], slow: [] };
	const acks: Record<'usual' | 'slow', number[]> = { usual: [], slow: [] };
	const faults: string[] = [];
	// In turn, so that neighbours disturb both alike.
	for (const which of ['usual', 'slow', 'usual', 'slow'] as const) {
		const copy = join(ground.folder, `slow-${pages.usual.length + pages.slow.length}.db`);
		copyFileSync(path, copy);
		const env = which === 'slow' ? { LD_PRELOAD: library, SLOW_DISK_MS: String(delayMs) } : {};
		const one = await measured(rooms, { kind: 'sqlite', path: copy }, env, ground, findings.heard);
		pages[which].push(...one.pages);
		acks[which].push(...one.acks);
		faults.push(...one.faults);
	}
	for (const which of ['usual', 'slow'] as const)
		findings.tell(
			`${which === 'usual' ? 'as it is' : `${delayMs} ms later`}: ${page} p50 ${ms(quantile(pages[which]))}, p99 ${ms(quantile(pages[which], 0.99))} of ${pages[which].length}; marks acknowledged p50 ${ms(quantile(acks[which]))}, p99 ${ms(quantile(acks[which], 0.99))} of ${acks[which].length}`
		);
	findings.expect(
		`the delay took hold: half of the marks waited at least ${delayMs} ms`,
		quantile(acks.slow) >= delayMs
	);
	const most = limit.times * quantile(pages.usual, 0.99) + limit.ms;
	findings.expect(
		`99 of 100 pages within ${ms(most)} (${limit.times} × as it is, and ${limit.ms} ms): ${ms(quantile(pages.slow, 0.99))}`,
		quantile(pages.slow, 0.99) <= most
	);
	findings.expect(
		'every mark was acknowledged and every stream went on',
		faults.length === 0,
		faults
	);
}

const ms = (figure: number) => `${figure.toFixed(1)} ms`;

async function measured(
	rooms: readonly PreparedRoom[],
	place: DatabasePlace,
	env: Record<string, string>,
	{ ports, seconds }: Ground,
	heard: string[]
) {
	const server = await serve('Chapeau', { port: ports[0]!, place, env, heard });
	const crowd = new CrowdProcess();
	try {
		const keys = await keysOf(server.address, rooms[0]!);
		await crowd.connect(server.address, [keys]);
		await asked(server.address, page);
		const marking = crowd.mark(1000, seconds * 1000);
		const line = new Line(server.address);
		const pages: number[] = [];
		const faults: string[] = [];
		const end = now() + seconds * 1000;
		while (now() < end) {
			const begun = now();
			await new Promise<void>((resolve) =>
				line.get(page, (answer) => {
					if (answer?.status !== 200) faults.push(`${page}: ${answer?.status}`);
					else pages.push(now() - begun);
					resolve();
				})
			);
			await passed(20);
		}
		line.close();
		const marked = await marking;
		if (marked.acknowledged !== marked.due)
			faults.push(`${marked.due - marked.acknowledged} of ${marked.due} not acknowledged`);
		faults.push(...marked.faults);
		return { pages, acks: marked.ackMs, faults };
	} finally {
		await crowd.end();
		await server.stop();
	}
}

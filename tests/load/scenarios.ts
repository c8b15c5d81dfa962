import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { now } from './line.ts';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { sharedState, visibleState } from '#lib/rooms/state.ts';
import type { Room } from '#lib/rooms/room.ts';
import { opening } from '#lib/rooms/phases.ts';
import { pace } from '#lib/server/rooms/board.ts';
import { newJoinSecret } from '#lib/server/rooms/secrets.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { quantile, type Row } from '../bench/report.ts';
import { CrowdProcess } from './crowd-process.ts';
import type { CrowdRoom, Marked } from './crowd.ts';
import type { FloorPlan } from './floor-server.ts';
import { kept } from './kept.ts';
import { keysOf } from './keys.ts';
import { crowdLimit, limits, sizes } from './limits.ts';
import { docket, places, prepare, settings, underWay, type PreparedRoom } from './prepared.ts';
import { kinds, serve, type Kind, type Server } from './server.ts';

/** What is measured, each of Chapeau and of the floor in turn. */

export type Ground = {
	/** A folder of this run. */
	folder: string;
	port: number;
	people?: number | undefined;
	rooms?: number | undefined;
	seconds?: number | undefined;
	profile?: string | undefined;
};
export type Told = { title: string; rows: Row[]; notes: string[] };

/** Both servers get the same rooms, each in a file of its own. */
type Prepared = { rooms: PreparedRoom[]; path: Record<Kind, string>; plan: string };

async function preparedFor(
	{ folder }: Ground,
	name: string,
	size: Parameters<typeof prepare>[1]
): Promise<Prepared> {
	const own = join(folder, name);
	mkdirSync(own);
	const path = { Chapeau: join(own, 'chapeau.db'), floor: join(own, 'floor.db') };
	const rooms = await prepare({ kind: 'sqlite', path: path.Chapeau }, size);
	copyFileSync(path.Chapeau, path.floor);
	const plan = join(own, 'plan.json');
	writeFileSync(plan, JSON.stringify(floorPlan()));
	return { rooms, path, plan };
}

/** The frames of Chapeau itself, for the floor to fill in. */
function floorPlan(): FloorPlan {
	const at = new Date().toISOString();
	const person = {
		id: 'one',
		name: 'One',
		access: 'present' as const,
		here: true,
		marks: { 1: new Map(), 2: new Map() }
	};
	const room: Room = {
		digest: '',
		settings,
		standing: opening(at),
		docket,
		rivals: new Map(),
		evidence: new Set(),
		threshold: 4,
		people: [person],
		hiddenReasons: new Set(),
		most: 1000,
		joinSecret: newJoinSecret(),
		expires: at
	};
	return {
		frames: {
			participant: visibleState(room, { viewer: 'participant', person: 'one' }),
			projector: sharedState(room, 'projector'),
			teacher: sharedState(room, 'teacher')
		},
		everyMs: pace
	};
}

function start(kind: Kind, { port, profile }: Ground, { path, plan }: Prepared): Promise<Server> {
	return serve(kind, {
		port,
		place: { kind: 'sqlite', path: path[kind] },
		args: kind === 'floor' ? [plan] : [],
		profile: kind === 'Chapeau' ? profile : undefined
	});
}

/** What a round of marks gave and cost. */
type Measured = Awaited<ReturnType<typeof marked>>;

async function marked(
	kind: Kind,
	ground: Ground,
	prepared: Prepared,
	{ everyMs, seconds, crowds }: { everyMs: number; seconds: number; crowds: number }
) {
	const { rooms } = prepared;
	const server = await start(kind, ground, prepared);
	const people = Array.from({ length: crowds }, () => new CrowdProcess());
	try {
		const keys: CrowdRoom[] = [];
		for (const room of rooms) keys.push(await keysOf(server.address, room));
		// Rooms are dealt out whole, so that a mark and the projector that shows it have one clock.
		const dealt = people.map((_, at) => rooms.map((_, n) => n).filter((n) => n % crowds === at));
		await passed(500);
		const idleHeap = await server.heap();
		const idleRss = server.rss();
		const connected = await Promise.all(
			people.map((crowd, at) =>
				crowd.connect(
					server.address,
					dealt[at]!.map((n) => keys[n]!)
				)
			)
		);
		const streams = connected.reduce((sum, one) => sum + one.streams, 0);
		await passed(2000);
		// Collected, as before: garbage is not held.
		const heldHeap = await server.heap();
		const heldRss = server.rss();

		const cpuBefore = server.cpu();
		const threadsBefore = server.threads();
		const begun = performance.now();
		let cpu = NaN;
		const all = Promise.all(people.map((crowd) => crowd.mark(everyMs, seconds * 1000)));
		await passed(seconds * 1000);
		cpu = ((server.cpu() - cpuBefore) / (performance.now() - begun)) * 1e5;
		const threads = Object.entries(server.threads())
			.map(([name, seconds_]) => [name, seconds_ - (threadsBefore[name] ?? 0)] as const)
			.map(([name, spent]) => `${name} ${((spent / seconds) * 100).toFixed(0)} %`);
		const results = await all;
		const workedRss = server.rss();
		const projected = await Promise.all(people.map((crowd) => crowd.projected()));

		const database = await openDatabase({ kind: 'sqlite', path: prepared.path[kind] });
		const lost: string[] = [];
		const wrong: string[] = [];
		let differing = 0;
		for (const [at, of] of dealt.entries())
			for (const [n, room] of of.entries()) {
				const found = await kept(database.db, rooms[room]!, results[at]!.taken[n]!);
				lost.push(...found.lost);
				wrong.push(...found.wrong);
				differing += found.marked.filter((m, place) => m !== projected[at]![n]![place]).length;
			}
		await database.close();
		return {
			streams,
			marks: merged(results),
			cpu,
			threads,
			lost,
			wrong,
			differing,
			streamKb: (heldRss - idleRss) / streams,
			heapKb: (heldHeap - idleHeap) / streams,
			rssMb: workedRss / 1024,
			crowdCpu: Math.max(...results.map((one) => one.cpu)) * 100,
			seconds
		};
	} finally {
		await Promise.all(people.map((crowd) => crowd.end()));
		await server.stop();
	}
}

function merged(results: readonly Marked[]): Omit<Marked, 'taken' | 'cpu'> {
	const sum = (of: (one: Marked) => number) => results.reduce((all, one) => all + of(one), 0);
	const sums = (of: (one: Marked) => Record<string, number>) => {
		const all: Record<string, number> = {};
		for (const one of results)
			for (const [what, n] of Object.entries(of(one))) all[what] = (all[what] ?? 0) + n;
		return all;
	};
	return {
		due: sum((one) => one.due),
		sent: sum((one) => one.sent),
		acknowledged: sum((one) => one.acknowledged),
		again: sum((one) => one.again),
		notShown: sum((one) => one.notShown),
		refused: sums((one) => one.refused),
		events: sums((one) => one.events),
		bytes: sums((one) => one.bytes),
		ackMs: results.flatMap((one) => one.ackMs),
		lateMs: results.flatMap((one) => one.lateMs),
		toProjectorMs: results.flatMap((one) => one.toProjectorMs),
		faults: results.flatMap((one) => one.faults)
	};
}

function marksTold(
	title: string,
	{ Chapeau, floor }: Record<Kind, Measured>,
	limited: { cpu: boolean }
): Told {
	const row = (
		what: string,
		unit: string,
		of: (one: Measured) => number,
		more: Partial<Row> = {}
	): Row => ({ what, unit, figure: of(Chapeau), floor: of(floor), ...more });
	const notes: string[] = [];
	for (const [kind, one] of [
		['Chapeau', Chapeau],
		['floor', floor]
	] as const) {
		const late = quantile(one.marks.lateMs, 0.99);
		notes.push(
			`Crowd against ${kind}: ${one.crowdCpu.toFixed(0)} % of a core, marks out ${late.toFixed(0)} ms late (p99).` +
				(one.crowdCpu > crowdLimit.cpu || late > crowdLimit.lateMs
					? ' The crowd was at its own limit, and the times are not the server’s alone.'
					: '')
		);
		notes.push(`${kind} by thread: ${one.threads.join(', ')}.`);
		for (const [what, n] of Object.entries(one.marks.refused))
			notes.push(`${kind} refused ${n}: ${what}`);
		for (const fault of [...one.marks.faults, ...one.wrong.slice(0, 5), ...one.lost.slice(0, 5)])
			notes.push(`${kind}: ${fault}`);
	}
	return {
		title,
		notes,
		rows: [
			row('streams held', '', (one) => one.streams),
			row('marks due', '', (one) => one.marks.due),
			row('marks acknowledged', '', (one) => one.marks.acknowledged),
			row('due and not acknowledged', '', (one) => one.marks.due - one.marks.acknowledged, {
				limit: limits.lost
			}),
			row('acknowledged and not in the database', '', (one) => one.lost.length, {
				limit: limits.lost
			}),
			row('in the database and never sent, or twice', '', (one) => one.wrong.length, {
				limit: limits.lost
			}),
			row('first marks acknowledged and never on the projector', '', (one) => one.marks.notShown, {
				limit: limits.lost
			}),
			row('counts on projectors that differ from the database', '', (one) => one.differing, {
				limit: limits.lost
			}),
			row('faults in streams and answers', '', (one) => one.marks.faults.length, {
				limit: limits.lost
			}),
			row('due to acknowledged, p50', 'ms', (one) => quantile(one.marks.ackMs), { digits: 1 }),
			row('due to acknowledged, p99', 'ms', (one) => quantile(one.marks.ackMs, 0.99), {
				digits: 1
			}),
			row('acknowledged to the projector, p50', 'ms', (one) => quantile(one.marks.toProjectorMs)),
			row(
				'acknowledged to the projector, p99',
				'ms',
				(one) => quantile(one.marks.toProjectorMs, 0.99),
				limited.cpu ? { limit: limits.toProjectorP99Ms } : {}
			),
			row(
				'CPU of the server, of one core',
				'%',
				(one) => one.cpu,
				limited.cpu ? { limit: limits.cpuPercent } : {}
			),
			row('memory for each stream held', 'KB', (one) => one.streamKb, {
				digits: 1,
				limit: limits.streamKb
			}),
			row('of it on the heap', 'KB', (one) => one.heapKb, { digits: 1 }),
			row('memory in all after the marks', 'MB', (one) => one.rssMb),
			row('frames to phones', '/s', (one) => one.marks.events['participant']! / one.seconds),
			row('frames to projectors', '/s', (one) => one.marks.events['projector']! / one.seconds, {
				digits: 1
			}),
			row('frames to desks', '/s', (one) => one.marks.events['teacher']! / one.seconds, {
				digits: 1
			}),
			...(['participant', 'projector', 'teacher'] as const).map((as) =>
				row(
					`bytes a frame, ${as}`,
					'',
					(one) => one.marks.bytes[as]! / Math.max(1, one.marks.events[as]!)
				)
			)
		]
	};
}

export async function oneRoom(ground: Ground): Promise<Told> {
	const size = sizes['one-room'];
	const people = ground.people ?? size.people;
	const seconds = ground.seconds ?? size.seconds;
	const prepared = await preparedFor(ground, 'one-room', {
		rooms: 1,
		people,
		marked: underWay
	});
	const measure = (kind: Kind) =>
		marked(kind, ground, prepared, { everyMs: size.everyMs, seconds, crowds: 1 });
	const both = { Chapeau: await measure('Chapeau'), floor: await measure('floor') };
	return marksTold(`One room: ${people} people, a mark each per second for ${seconds} s`, both, {
		cpu: true
	});
}

export async function manyRooms(ground: Ground): Promise<Told> {
	const size = sizes['many-rooms'];
	const rooms = ground.rooms ?? size.rooms;
	const people = ground.people ?? size.people;
	const seconds = ground.seconds ?? size.seconds;
	const prepared = await preparedFor(ground, 'many-rooms', { rooms, people, marked: underWay });
	const measure = (kind: Kind) =>
		marked(kind, ground, prepared, { everyMs: size.everyMs, seconds, crowds: 2 });
	const both = { Chapeau: await measure('Chapeau'), floor: await measure('floor') };
	return marksTold(
		`${rooms * people} people in ${rooms} rooms, a mark each every ${size.everyMs / 1000} s for ${seconds} s`,
		both,
		{ cpu: false }
	);
}

/** Everyone is there, the server is restarted, and everyone comes back. */
export async function backAgain(ground: Ground): Promise<Told> {
	const rooms = ground.rooms ?? sizes['back-again'].rooms;
	const people = ground.people ?? sizes['back-again'].people;
	const half = places.length >> 1;
	const prepared = await preparedFor(ground, 'back-again', { rooms, people, marked: () => half });
	const found: Partial<Record<Kind, Awaited<ReturnType<typeof restarted>>>> = {};
	for (const kind of kinds) found[kind] = await restarted(kind);
	const [Chapeau, floor] = [found.Chapeau!, found.floor!];

	async function restarted(kind: Kind) {
		const first = await start(kind, ground, prepared);
		const crowds = [new CrowdProcess(), new CrowdProcess()];
		let server = first;
		try {
			const keys: CrowdRoom[] = [];
			for (const room of prepared.rooms) keys.push(await keysOf(server.address, room));
			await passed(500);
			await server.heap();
			const idle = server.rss();
			const connected = await Promise.all(
				crowds.map((crowd, at) =>
					crowd.connect(
						server.address,
						keys.filter((_, n) => n % crowds.length === at)
					)
				)
			);
			const streams = connected.reduce((sum, one) => sum + one.streams, 0);
			await passed(2000);
			await server.heap();
			const held = (server.rss() - idle) / streams;
			await Promise.all(crowds.map((crowd) => crowd.comeBack()));
			const stopped = performance.now();
			const stoppedAt = now();
			await first.stop();
			const down = performance.now() - stopped;
			server = await start(kind, ground, prepared);
			const { listening } = server;
			const cpuBefore = server.cpu();
			const back = await Promise.all(crowds.map((crowd) => crowd.back(listening - 50, 15_000)));
			const times = back.flatMap(({ at }) => at).map((at) => at - listening);
			return {
				streams,
				held,
				down,
				cpuMs: (server.cpu() - cpuBefore) * 1000,
				missing: streams - times.length,
				p50: quantile(times),
				last: times.length === streams ? Math.max(...times) : NaN,
				away: times.length === streams ? listening + Math.max(...times) - stoppedAt : NaN,
				faults: back.flatMap(({ faults }) => faults)
			};
		} finally {
			await Promise.all(crowds.map((crowd) => crowd.end()));
			await server.stop();
		}
	}

	const row = (
		what: string,
		unit: string,
		of: (one: typeof Chapeau) => number,
		more: Partial<Row> = {}
	): Row => ({ what, unit, figure: of(Chapeau), floor: of(floor), ...more });
	return {
		title: `Back again: ${rooms * people} phones in ${rooms} rooms, the server restarted`,
		rows: [
			row('streams held', '', (one) => one.streams),
			row('memory for each stream held', 'KB', (one) => one.held, {
				digits: 1,
				limit: limits.streamKb
			}),
			row('SIGTERM to gone', 'ms', (one) => one.down),
			row('streams not back', '', (one) => one.missing, { limit: limits.lost }),
			row('listening to half of them back', 'ms', (one) => one.p50),
			row('listening to all of them back with full state', 'ms', (one) => one.last, {
				limit: limits.backMs
			}),
			row('SIGTERM to all of them back', 'ms', (one) => one.away),
			row('CPU of the server meanwhile', 'ms', (one) => one.cpuMs),
			row('faults in streams', '', (one) => one.faults.length, { limit: limits.lost })
		],
		notes: [
			'Phones come back as our page does: within a second of the break, and while nobody answers again after half a second and more (backAfter in line.ts).',
			...Chapeau.faults.concat(floor.faults).slice(0, 10)
		]
	};
}

import { setTimeout as passed } from 'node:timers/promises';
import { openDatabase } from '#lib/server/database/database.ts';
import { quantile, type Row } from '../bench/report.ts';
import { Browser, mark } from '../rooms/served.ts';
import { CrowdProcess } from './crowd-process.ts';
import { Hostile } from './hostile.ts';
import { kept } from './kept.ts';
import { keysOf } from './keys.ts';
import { asked } from './line.ts';
import { limits, sizes } from './limits.ts';
import { places, prepare, underWay } from './prepared.ts';
import type { Ground, Told } from './scenarios.ts';
import { serve } from './server.ts';

/** People whose phones come by the QR code while the lesson goes on, one every so many milliseconds. */
const newcomersEvery = 250;
/** What a school sets that has a proxy in front. */
const asASchoolSets = { ADDRESS_HEADER: 'x-forwarded-for' };

/**
 * A class in one room marks, others come by the link and by the code of a room beside it, and one
 * hostile address does all that it can meanwhile.
 */
export async function mixed(ground: Ground): Promise<Told> {
	const size = sizes.mixed;
	const people = ground.people ?? size.people;
	const seconds = ground.seconds ?? size.seconds;
	const path = `${ground.folder}/mixed.db`;
	const coming = Math.ceil((seconds * 1000) / newcomersEvery);
	// The teacher of a thousand sets how many may join; some hundred ghosts leave room for those who come.
	const [room, beside] = (await prepare(
		{ kind: 'sqlite', path },
		{ rooms: 2, people, marked: underWay, most: people + coming + 1000 }
	)) as [Awaited<ReturnType<typeof prepare>>[0], Awaited<ReturnType<typeof prepare>>[0]];
	const heard: string[] = [];
	const server = await serve('Chapeau', {
		port: ground.port,
		place: { kind: 'sqlite', path },
		env: asASchoolSets,
		heard,
		profile: ground.profile
	});
	let alive = true;
	void server.gone.then(() => (alive = false));
	const crowd = new CrowdProcess();
	try {
		const keys = await keysOf(server.address, room);
		await crowd.connect(server.address, [keys]);
		await passed(1000);
		const hostile = new Hostile(server.address, room.code);
		hostile.begin();
		let highest = server.rss();
		const watch = setInterval(() => {
			highest = Math.max(highest, server.rss() || 0);
		}, 250);
		const newcomers = come(server.address, room.code, beside.code, keys.teacher!);
		const marked = await crowd.mark(size.everyMs, seconds * 1000);
		const came = await newcomers.end();
		const told = await hostile.end();
		clearInterval(watch);
		const health = await asked(server.address, '/healthz').catch(() => undefined);
		const [projected] = await crowd.projected();
		const stayed = alive && health?.status === 200;
		await server.stop();

		const database = await openDatabase({ kind: 'sqlite', path });
		const found = await kept(database.db, room, marked.taken[0]!);
		await database.close();
		const refused = Object.values(marked.refused).reduce((sum, n) => sum + n, 0);
		const failures = heard.filter((line) => /event=(process|rooms|door)\./.test(line));
		const row = (what: string, figure: number, unit = '', more: Partial<Row> = {}): Row => ({
			what,
			unit,
			figure,
			...more
		});
		const none = { limit: limits.lost };
		return {
			title: `Mixed: ${people} honest people, a mark each per second for ${seconds} s, and one hostile address`,
			rows: [
				row('the process has ended', stayed ? 0 : 1, '', none),
				row('marks due', marked.due),
				row('honest marks refused or broken off', refused + marked.again, '', none),
				row('due and not acknowledged', marked.due - marked.acknowledged, '', none),
				row('acknowledged and not in the database', found.lost.length, '', none),
				row('in the database and never sent, or twice', found.wrong.length, '', none),
				row(
					'counts on the projector that differ from the database',
					found.marked.filter((m, place) => m !== projected![place]).length,
					'',
					none
				),
				row('faults in streams and answers', marked.faults.length, '', none),
				row('newcomers let in, by the link and by a code', came.joined),
				row('newcomers refused', came.refused.length, '', none),
				row('due to acknowledged, p99', quantile(marked.ackMs, 0.99), 'ms', {
					limit: limits.besideHostileMs
				}),
				row('to join and see the room, p99', quantile(came.ms, 0.99), 'ms', {
					limit: limits.besideHostileMs
				}),
				row('memory at its highest', highest / 1024, 'MB', { limit: limits.besideHostileMb }),
				row('failures in the log', failures.length, '', none)
			],
			notes: [
				`The hostile address was told: ${told.join('; ')}.`,
				...marked.faults.slice(0, 5),
				...found.lost.slice(0, 5),
				...found.wrong.slice(0, 5),
				...came.refused.slice(0, 5),
				...failures.slice(0, 5),
				...Object.entries(marked.refused).map(([what, n]) => `Honest marks refused ${n}: ${what}`)
			]
		};
	} finally {
		await crowd.end();
		if (alive) await server.stop();
	}
}

/** Phones that come one after another, each to see the room and make a mark: half by the link, half by a code. */
function come(
	{ host, port }: { host: string; port: number },
	code: string,
	beside: string,
	teacher: string
) {
	const origin = `http://${host}:${port}`;
	const result = { joined: 0, refused: [] as string[], ms: [] as number[] };
	let over = false;
	const work = (async () => {
		const desk = new Browser(origin);
		const [name, value] = teacher.split(/=(.*)/s) as [string, string];
		desk.cookies.set(name, value);
		const line = await desk.listen(code, 'teacher');
		const secret = line.inside.join!;
		line.close();
		const coming: Promise<void>[] = [];
		for (let n = 0; !over; n += 1) {
			coming.push(one(n));
			await passed(newcomersEvery);
		}
		await Promise.all(coming);

		async function one(n: number): Promise<void> {
			const phone = new Browser(origin);
			const begun = performance.now();
			try {
				const byLink = n % 2 === 0;
				const to = byLink ? code : beside;
				const more = byLink ? { secret } : {};
				await phone.say(to, 'stranger', { kind: 'listen', ...more });
				await phone.join(to, `Late ${n}`, more);
				const shown = await phone.listen(to, 'participant');
				if (!shown.inside.own) throw new Error('The room shows no place of one’s own.');
				result.ms.push(performance.now() - begun);
				if (!byLink) {
					const said = await phone.say(to, 'participant', mark(places[0]!.key, 'weak'));
					if (said.kind !== 'taken') result.refused.push(JSON.stringify(said));
				}
				phone.close();
				result.joined += 1;
			} catch (error) {
				result.refused.push(`newcomer ${n}: ${String(error)}`);
			}
		}
	})();
	return {
		async end() {
			over = true;
			await work;
			return result;
		}
	};
}

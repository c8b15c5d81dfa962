import { caseById } from '#lib/cases/cases.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { storedBytes } from '#lib/server/rooms/limits.ts';
import { quantile } from '../bench/report.ts';
import { ownProcess, unread } from '../rooms/own-process.ts';
import { Browser, intent, killing, mark, settings, step } from '../rooms/served.ts';
import type { Findings } from './findings.ts';
import type { Ground } from './run.ts';

/** What one address tries to store, in bytes, and what others may notice of it. */
const tried = 300_000_000;
const bound = { stored: 90_000_000, heap: 300_000_000, honestMs: 2000 };
const atOnce = 16;

class From extends Browser {
	readonly #address: string;
	constructor(origin: string, address: string) {
		super(origin);
		this.#address = address;
	}
	override fetch(path: string, body: unknown, headers: Record<string, string> = {}) {
		return super.fetch(path, body, { 'x-forwarded-for': this.#address, ...headers });
	}
}

/**
 * One address joins 300 names and sends as much text as it can, reads nothing of its streams, and
 * asks for the record, while a class goes on in another room.
 */
export async function flood(findings: Findings, { folder, people }: Ground): Promise<void> {
	findings.title(`300 MB from one address, beside ${people} honest people`);
	const path = `${folder}/flood.db`;
	const rooms = await ownProcess({ DATABASE_PATH: path, ADDRESS_HEADER: 'x-forwarded-for' });
	const refusals = new Map<string, number>();
	const honest = { refused: [] as string[], ms: [] as number[], over: false };
	try {
		const teacher = new From(rooms.origin, '10.0.0.1');
		const { code } = await teacher.open({ title: 'A class' });
		const phones = await Promise.all(
			Array.from({ length: people }, async (_, at) => {
				const phone = new From(rooms.origin, '10.0.0.1');
				await phone.join(code, `Name ${at}`);
				return phone;
			})
		);
		const lesson = (async () => {
			for (let at = 0; !honest.over; at += 1) {
				const begun = performance.now();
				const said = await phones[at % people]!.say(
					code,
					'participant',
					mark(at % 2 ? intent : killing, 'weak', { reason: 'The orders are not cited.' })
				);
				honest.ms.push(performance.now() - begun);
				if (said.kind !== 'taken') honest.refused.push(JSON.stringify(said));
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
		})();

		const hostile = new From(rooms.origin, '10.0.0.66');
		const opened = await hostile.open({ marking: { of: 'all' } });
		// By the link, which counts nobody: by the code alone a room lets in some 150 at once.
		const desk = await hostile.listen(opened.code, 'teacher');
		const secret = desk.inside.join!;
		desk.close();
		const names: From[] = [];
		for (let at = 0; at < 300; at += 1) {
			const name = new From(rooms.origin, '10.0.0.66');
			await name.join(opened.code, `Ghost ${at}`, { secret });
			names.push(name);
		}
		const line = await names[0]!.listen(opened.code, 'participant');
		const places = Object.keys(line.inside.elements);
		line.close();
		const sockets = await Promise.all(
			Array.from({ length: 40 }, () => unread(rooms, hostile, opened.code, 'teacher'))
		);
		const reason = '字'.repeat(4000);
		const reliance = Object.fromEntries(
			caseById(settings.case)!.evidence.map(({ id }) => [id, 'set-aside'])
		);
		let sent = 0;
		let next = 0;
		await Promise.all(
			Array.from({ length: atOnce }, async () => {
				while (sent < tried) {
					const at = next++;
					const body = mark(places[Math.floor(at / 300) % places.length]!, 'weak', {
						reason,
						reliance
					});
					sent += 16_000;
					const said = await names[at % 300]!.say(opened.code, 'participant', body).catch(
						(error: unknown) => ({ kind: String(error) })
					);
					const what = 'why' in said ? said.why : said.kind;
					refusals.set(what, (refusals.get(what) ?? 0) + 1);
				}
			})
		);
		await hostile.say(opened.code, 'teacher', step('mark-alone', 'locked'));
		await Promise.all(
			Array.from({ length: 20 }, () =>
				hostile.say(opened.code, 'teacher', { kind: 'record' }).catch(() => undefined)
			)
		);
		honest.over = true;
		await lesson;
		const heap = await rooms.heap();
		for (const [what, many] of refusals) findings.tell(`${many} × ${what}`);
		findings.expect('the process is alive', rooms.alive, rooms.log.split('\n').slice(-10));
		findings.expect(
			`${honest.refused.length} of ${honest.ms.length} honest marks refused`,
			honest.refused.length === 0,
			honest.refused
		);
		findings.expect(
			`99 of 100 honest marks within ${bound.honestMs} ms: ${quantile(honest.ms, 0.99).toFixed(0)} ms`,
			quantile(honest.ms, 0.99) <= bound.honestMs
		);
		findings.expect(
			`the heap is at most ${bound.heap / 1e6} MB: ${(heap / 1e6).toFixed(0)} MB`,
			heap <= bound.heap
		);
		for (const socket of sockets) socket.destroy();
	} finally {
		honest.over = true;
		await rooms.close();
	}
	const database = await openDatabase({ kind: 'sqlite', path });
	const stored = await storedBytes(database);
	await database.close();
	findings.expect(
		`at most ${bound.stored / 1e6} MB are stored: ${(stored / 1e6).toFixed(0)} MB`,
		stored <= bound.stored
	);
}

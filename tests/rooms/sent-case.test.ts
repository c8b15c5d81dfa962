import { connect } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '#lib/domain/digest.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { sentCaseLimit } from '#lib/rooms/sent-case-limit.ts';
import { grounds, type Ground } from '../storage/grounds.ts';
import { hasPostgres, startPostgres } from '../storage/postgres.ts';
import { factsAddress } from './case-address.ts';
import { sentCaseContract } from './sent-case-contract.ts';
import { Browser, environmentOf, intent, mark, serveRooms, settings } from './served.ts';

describe.each(grounds)('cases that come with rooms, over $name', ({ begin }) => {
	let ground: Ground;
	beforeAll(async () => {
		ground = await begin();
	});
	afterAll(() => ground.end());
	sentCaseContract(() => ground.fresh());
});

/** A case with something changed in it. */
const changed = (change: (dossier: Dossier) => void): Dossier => {
	const dossier = JSON.parse(JSON.stringify(ownCase())) as Dossier;
	change(dossier);
	return dossier;
};

// Each case that is sent is read by a process of its own, which a busy machine is slow to start.
describe('the door for cases', { timeout: 120_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-sent-'));
	let served: Awaited<ReturnType<typeof serveRooms>>;
	let file = 0;
	const serve = async (more: Record<string, string> = {}) => {
		file += 1;
		served = await serveRooms({
			DATABASE_PATH: join(folder, `${file}.db`),
			ADDRESS_HEADER: 'x-forwarded-for',
			...more
		});
	};
	beforeEach(() => serve());
	afterEach(() => served.close());
	afterAll(() => rmSync(folder, { recursive: true }));
	const from = (network: string) => new Browser(served.origin, { 'x-forwarded-for': network });

	it('says what is wrong with a case, where, and what to do', async () => {
		const browser = from('192.0.2.1');
		const faultOf = async (dossier: unknown) => {
			const said = await browser.send(dossier);
			return said.kind === 'faults' ? said.faults : said;
		};
		expect(await faultOf({ format: 'chapeau', version: 3 })).toEqual([
			'This is not a case. Choose one of your own.'
		]);
		expect(
			await faultOf(changed(({ case: theCase }) => (theCase.evidence[0]!.notes = [9])))
		).toEqual([expect.stringMatching(/case\.evidence\[0\]\.notes\[0\]: 9\. Expected .*Add what/)]);
		expect(
			await faultOf(
				changed((each) => Object.assign(each.case.notes[0]!, { address: 'javascript:1' }))
			)
		).toEqual([expect.stringMatching(/case\.notes\.0\.address/)]);
		expect(await faultOf(changed((each) => Object.assign(each.case, { more: 1 })))).toEqual([
			expect.stringContaining('has a fault at case')
		]);
		// What was held elsewhere on a built-in case would stand beside a stranger’s words.
		expect(await faultOf(changed(({ case: theCase }) => (theCase.id = 'dprk-2012')))).toEqual([
			expect.stringContaining('case.id: “dprk-2012”')
		]);
		expect(await faultOf(changed(({ case: theCase }) => (theCase.version = 2 ** 40)))).toEqual([
			expect.stringContaining('case.version')
		]);
		const long = 'x'.repeat(100_000);
		const [told] = (await faultOf(
			changed(({ case: theCase }) => (theCase.evidence[0]!.conductOf = long))
		)) as string[];
		expect(told!.length).toBeLessThan(700);
		const other = await browser.send(ownCase(), { case: 'own-another1' });
		expect(other).toMatchObject({ faults: ['There is no case “own-another1”.'] });
		expect(await browser.send(ownCase(), { standard: 'guesswork' })).toMatchObject({
			kind: 'faults'
		});
	});

	it('trusts no digest but its own, and takes the same case twice as one', async () => {
		const browser = from('192.0.2.1');
		const dossier = ownCase();
		const answer = await browser.send({ ...dossier, digest: 'f'.repeat(64) });
		expect(answer).toMatchObject({ kind: 'faults' });
		// In another order, and with blanks: the same case.
		const { law, case: theCase, ...head } = dossier;
		expect(await browser.send({ law, ...head, case: theCase })).toMatchObject({ kind: 'opened' });
		expect((await fetch(served.origin + factsAddress(digestOf(dossier)))).status).toBe(200);
		expect((await fetch(served.origin + factsAddress('f'.repeat(64)))).status).toBe(404);
	});

	it('reads nothing that is too large, is no JSON, is nested too deeply, or comes from elsewhere', async () => {
		const browser = from('192.0.2.1');
		browser.cookies.set('chapeau_probe', '1');
		const post = async (body: string, headers: Record<string, string> = {}) => {
			const response = await browser.fetch('/live/cases', body, headers);
			return { status: response.status, said: (await response.json()) as object };
		};
		const large = changed(({ case: theCase }) => (theCase.limits = ['x'.repeat(sentCaseLimit)]));
		const body = JSON.stringify({ kind: 'open-with-case', version, settings, dossier: large });
		expect(await post(body).catch(() => 'cut off')).toSatisfy(
			(answer) =>
				answer === 'cut off' ||
				/larger than 2 MB/.test(JSON.stringify((answer as { said: object }).said))
		);
		expect(await post('{"kind":')).toMatchObject({ said: { why: 'not-understood' } });
		expect(await post('['.repeat(1_000_000))).toMatchObject({ said: { why: 'not-understood' } });
		expect(await post('{}', { origin: 'https://elsewhere.example' })).toMatchObject({
			status: 403
		});
		expect(await post('{}', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
		expect(
			await post(JSON.stringify({ kind: 'open-with-case', version: version + 1, settings }))
		).toMatchObject({ said: { why: 'other-version' } });
		expect((await fetch(`${served.origin}/live/cases/x`, { method: 'POST' })).status).toBe(404);
		browser.cookies.clear();
		expect(await post('{}')).toMatchObject({ status: 428, said: { why: 'no-cookies' } });
	});

	it('counts the bytes of who does not say how many come, and hangs up', async () => {
		const { hostname, port, host } = new URL(served.origin);
		const socket = connect({ host: hostname, port: Number(port) });
		let sent = 0;
		let answer = '';
		socket.on('data', (part) => (answer += part.toString()));
		socket.on('error', () => undefined);
		socket.write(
			`POST /live/cases HTTP/1.1\r\nhost: ${host}\r\norigin: ${served.origin}\r\ncontent-type: application/json\r\ncookie: chapeau_probe=1\r\ntransfer-encoding: chunked\r\n\r\n`
		);
		const part = Buffer.alloc(65_536, 0x20);
		while (!socket.destroyed && !socket.closed && sent < 50_000_000 && answer === '') {
			socket.write(`${part.length.toString(16)}\r\n`);
			socket.write(part);
			socket.write('\r\n');
			sent += part.length;
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		socket.destroy();
		// Who goes on sending may lose the answer with the line.
		expect(answer === '' || answer.includes(' 413 ')).toBe(true);
		expect(sent).toBeLessThan(20_000_000);
		expect(await from('192.0.2.1').send(ownCase())).toMatchObject({ kind: 'opened' });
	});

	it('asks for the opening secret before it reads anything', async () => {
		await served.close();
		await serve({ OPENING_SECRET: 'Geheimnis für alle' });
		const browser = from('192.0.2.1');
		expect(await browser.send('nothing')).toMatchObject({ why: 'secret-needed' });
		const wrong = { 'x-opening-secret': 'wrong' };
		expect(await browser.send('nothing', {}, wrong)).toMatchObject({ why: 'secret-wrong' });
		const right = { 'x-opening-secret': encodeURIComponent('Geheimnis für alle') };
		expect(await browser.send(ownCase(), {}, right)).toMatchObject({ kind: 'opened' });
		const broken = { 'x-opening-secret': '%' };
		expect(await browser.send(ownCase(), {}, broken)).toMatchObject({ why: 'secret-needed' });
	});

	it('takes a dozen from a network, and then no more than one in two minutes', async () => {
		const browser = from('192.0.2.1');
		const kinds: string[] = [];
		for (let at = 0; at < 14; at += 1) {
			const said = await browser.send('nothing');
			kinds.push(said.kind === 'refused' ? said.why : said.kind);
		}
		expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(2);
		expect(await from('198.51.100.7').send(ownCase())).toMatchObject({ kind: 'opened' });
		// Rooms with built-in cases are opened all the same.
		await browser.open();
	});

	it('refuses what would unfold without end', async () => {
		// Twelve tests, each of which rests twice on the next: 4,096 ways to the last.
		const dossier = changed(({ case: theCase, law }) => {
			const [first] = law.tests;
			const chain = Array.from({ length: 16 }, (_, at) => ({
				...first!,
				id: `link-${at}`,
				root: {
					kind: 'any' as const,
					id: `link-${at}`,
					label: 'Link',
					of: [
						...['a', 'b'].map((side) => ({
							kind: 'count' as const,
							id: `link-${at}/${side}`,
							label: 'Another',
							test: at === 15 ? first!.id : `link-${at + 1}`
						})),
						{
							...(JSON.parse(
								JSON.stringify((first!.root as { of: { of: object[] }[] }).of[0]!.of[0])
							) as (typeof law.tests)[number]['root'] & { kind: 'element' }),
							id: `link-${at}/element`
						}
					]
				}
			}));
			law.tests.push(...chain);
			const numerals = 'II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ');
			theCase.counts.push(
				...chain.map(({ id }, at) => ({ ...theCase.counts[0]!, id: numerals[at]!, test: id }))
			);
		});
		for (const count of dossier.case.counts) delete count.joins;
		expect(await from('192.0.2.1').send(dossier)).toMatchObject({
			faults: [expect.stringContaining('the counts that they rest on')]
		});
	});
});

describe.runIf(hasPostgres)('a case that was sent to another process', () => {
	it('is served by this one, marks are checked against it, and it is gone from both', async () => {
		const postgres = await startPostgres();
		const environment = environmentOf({ kind: 'postgres', url: postgres.url });
		const one = await serveRooms(environment);
		const other = await serveRooms(environment);
		const dossier = ownCase();
		const teacher = new Browser(one.origin);
		const said = await teacher.send(dossier);
		if (said.kind !== 'opened') throw new Error(JSON.stringify(said));
		const ben = new Browser(other.origin);
		await ben.join(said.code, 'Ben');
		const facts = () => fetch(other.origin + factsAddress(digestOf(dossier)));
		expect((await facts()).status).toBe(200);
		expect(await ben.say(said.code, 'participant', mark(intent, 'weak'))).toMatchObject({
			kind: 'taken'
		});
		const line = await ben.listen(said.code, 'participant');
		await teacher.say(said.code, 'teacher', { kind: 'delete', code: said.code });
		await line.until(({ ended }) => ended);
		expect((await facts()).status).toBe(404);
		await one.close();
		await other.close();
		await postgres.stop();
	});
});

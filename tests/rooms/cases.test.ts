import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { caseById, cases } from '#lib/cases/cases.ts';
import type { Case } from '#lib/domain/case.ts';
import { digestOf } from '#lib/domain/digest.ts';
import { dossierOf, type Dossier } from '#lib/domain/dossier.ts';
import { bookOf } from '#lib/domain/book.ts';
import { type Book, type Sheet } from '#lib/domain/sheet.ts';
import { law } from '#lib/law/law.ts';
import { authoritiesAddress, bookAddress, factsAddress, sheetAddress } from './case-address.ts';
import { factsOf, type CaseFacts } from '#lib/rooms/case-facts.ts';
import { partsFormat } from '#lib/case-source/parts-format.ts';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { Browser, intent, killing, mark, serveRooms, step } from './served.ts';

/** A room has the case that it was opened with, whatever becomes of the built-in one. */

const folder = mkdtempSync(join(tmpdir(), 'chapeau-cases-'));
const DATABASE_PATH = join(folder, 'rooms.db');
let served: Awaited<ReturnType<typeof serveRooms>> | undefined;
afterEach(async () => {
	await served?.close();
	served = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

const asBuilt = cases.map((each) => dossierOf(each, law));
const first = asBuilt[0]!;
const item = 'E5';

/** The next version: another title, an item less, a rival explanation more, an element under another name. */
const corrected: Dossier = {
	...first,
	case: { ...without(first.case), version: first.case.version + 1, title: 'Corrected' },
	law: JSON.parse(
		JSON.stringify(first.law).replaceAll('"Intent to destroy, as such"', '"Special intent"')
	) as Dossier['law']
};

function without({ evidence, bearings, readFirst, rivals, ...rest }: Case): Case {
	const [rival] = rivals;
	return {
		...rest,
		evidence: evidence.filter(({ id }) => id !== item),
		bearings: bearings.filter((each) => each.evidence !== item),
		readFirst: readFirst.map((each) => ({
			...each,
			items: each.items.filter((id) => id !== item)
		})),
		rivals: [
			...rivals,
			{ ...rival!, id: 'a-later-one', count: 'I', element: 'genocide/chapeau/intent' }
		]
	};
}

const serve = async (first: Dossier) => {
	const builtIn = [first, ...asBuilt.slice(1)].map((dossier) => ({ dossier, held: [] }));
	served = await serveRooms({ DATABASE_PATH }, async () => builtIn);
	return served.origin;
};

async function read<Found>(origin: string, address: string): Promise<Found> {
	const response = await fetch(origin + address);
	expect(response.status).toBe(200);
	return (await response.json()) as Found;
}

/** The same browser, after the server has been started anew. */
function again(browser: Browser, origin: string): Browser {
	const one = new Browser(origin);
	for (const [name, value] of browser.cookies) one.cookies.set(name, value);
	return one;
}

describe('a room opened before its case was corrected', () => {
	it('keeps its case, its marks and its page', async () => {
		let origin = await serve(first);
		let teacher = new Browser(origin);
		const { code, desk: secret } = await teacher.open();
		let phone = new Browser(origin);
		await phone.join(code, 'Ada');
		const say = (of: Browser, message: Record<string, unknown>) =>
			of.say(code, 'participant', message);
		const marked = mark(intent, 'weak', { reason: 'A reason.', reliance: { [item]: 'rely' } });
		expect(await say(phone, marked)).toMatchObject({ kind: 'taken' });
		const before = await phone.listen(code, 'participant');
		const { digest } = before.inside;
		expect(digest).toBe(digestOf(first));
		before.close();
		await served!.close();

		origin = await serve(corrected);
		[teacher, phone] = [again(teacher, origin), again(phone, origin)];
		const after = await phone.listen(code, 'participant');
		expect(after.inside.digest).toBe(digest);
		expect(after.inside.own!.first[intent]).toEqual(marked.mark);
		const facts = await read<CaseFacts>(origin, factsAddress(digest));
		expect(facts).toEqual(factsOf(first.case, first.law));
		const book = await read<Book>(origin, bookAddress(digest, 'I'));
		expect(book).toEqual(JSON.parse(JSON.stringify(bookOf(first.case, 'I', first.law))));
		expect(book.evidence.map(({ id }) => id)).toContain(item);
		const sheet = await read<Sheet>(origin, sheetAddress(digest, 'I', 'genocide/chapeau/intent'));
		expect(sheet.element.label).toBe('Intent to destroy, as such');

		// Marks are taken by the case of the room, not by the one that is built in now.
		const on = (id: string) => mark(killing, 'arguable', { reliance: { [id]: 'rely' } });
		expect(await say(phone, on(item))).toMatchObject({ kind: 'taken' });
		const later = mark(intent, 'weak', { rivals: { 'a-later-one': { answer: 'open' } } });
		expect(await say(phone, later)).toMatchObject({ why: 'no-such-rival' });

		// A room that is opened now has the new version, beside it.
		const { code: newer } = await teacher.open();
		const other = new Browser(origin);
		await other.join(newer, 'Ben');
		const line = await other.listen(newer, 'participant');
		expect(line.inside.digest).toBe(digestOf(corrected));
		expect((await read<CaseFacts>(origin, factsAddress(line.inside.digest))).title).toBe(
			'Corrected'
		);
		expect(await other.say(newer, 'participant', on(item))).toMatchObject({
			why: 'no-such-evidence'
		});
		expect(await other.say(newer, 'participant', { ...later, seq: later.seq + 100 })).toMatchObject(
			{ kind: 'taken' }
		);

		// The lesson of the first goes on to its end, with all that was marked.
		const desk = (message: Record<string, unknown>) => teacher.say(code, 'teacher', message);
		teacher.cookies.set('chapeau_desk', secret);
		await desk(step('mark-alone', 'locked'));
		const { record } = (await desk({ kind: 'record' })) as { record: RoomRecord };
		expect(record.rows.map(({ element, mark }) => [element, mark.reliance])).toEqual([
			['genocide/chapeau/intent', { [item]: 'rely' }],
			['genocide/acts/killing', { [item]: 'rely' }]
		]);
		line.close();
		after.close();
	});
});

describe('a case of a room', () => {
	it('is read part by part, packed, for ever the same, and by nobody’s name', async () => {
		const origin = await serve(first);
		const digest = digestOf(first);
		const facts = await fetch(origin + factsAddress(digest));
		expect(facts.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(facts.headers.get('set-cookie')).toBeNull();
		expect(await facts.json()).toEqual(factsOf(first.case, first.law));
		const raw = async (encoding: string) => {
			const { request } = await import('node:http');
			return new Promise<{ packed: string | undefined; body: Buffer }>((resolve, reject) => {
				request(
					origin + bookAddress(digest, 'I'),
					{ headers: { 'accept-encoding': encoding } },
					(answer) => {
						const parts: Buffer[] = [];
						answer.on('data', (part: Buffer) => parts.push(part));
						answer.on('end', () =>
							resolve({ packed: answer.headers['content-encoding'], body: Buffer.concat(parts) })
						);
					}
				)
					.on('error', reject)
					.end();
			});
		};
		const plain = await raw('identity');
		expect(plain.packed).toBeUndefined();
		const [br, gzip, none] = [
			await raw('gzip, deflate, br, zstd'),
			await raw('gzip, deflate'),
			await raw('br;q=0')
		];
		expect([br.packed, gzip.packed, none.packed]).toEqual(['br', 'gzip', undefined]);
		expect(brotliDecompressSync(br.body)).toEqual(plain.body);
		expect(gunzipSync(gzip.body)).toEqual(plain.body);
		expect(br.body.length).toBeLessThan(plain.body.length / 4);
		const spoken = await read<{ elements: string[] }[]>(origin, authoritiesAddress(digest, 'I'));
		expect(spoken.length).toBeGreaterThan(0);
	});

	it('that no room has, or a part that it has not, is not there; nor is all of it at once', async () => {
		const origin = await serve(first);
		const digest = digestOf(first);
		for (const address of [
			factsAddress('0'.repeat(64)),
			factsAddress('A'.repeat(64)),
			`/live/cases/${partsFormat}/${digest}`,
			`/live/cases/${partsFormat}/${digest}/dossier`,
			`/live/cases/${partsFormat}/${digest}/facts/I`,
			`/live/cases/${partsFormat + 1}/${digest}/facts`,
			`/live/cases/0${partsFormat}x/${digest}/facts`,
			`/live/cases/${partsFormat}`,
			bookAddress(digest, 'XX'),
			bookAddress(digest, 'constructor'),
			`${bookAddress(digest, 'I')}/more`,
			sheetAddress(digest, 'I', 'cah/acts/murder'),
			`/live/cases/${partsFormat}/${digest}/sheets/I`,
			'/live/cases'
		]) {
			const response = await fetch(origin + address);
			expect([address, response.status]).toEqual([address, 404]);
			expect(response.headers.get('cache-control')).toBe('no-store');
		}
	});

	it('is not given, in a shape they do not know, to pages of another version', async () => {
		const origin = await serve(first);
		const digest = digestOf(first);
		expect((await fetch(origin + factsAddress(digest))).status).toBe(200);
		// Addresses bore no format in the first, and pages that ask by it are told to reload.
		for (const of of [digest, `${partsFormat - 1}/${digest}`, `${partsFormat + 1}/${digest}`])
			expect((await fetch(`${origin}/live/cases/${of}/facts`)).status, of).toBe(404);
	});

	it('is found for every built-in case', async () => {
		const origin = await serve(first);
		for (const dossier of asBuilt)
			expect(await read<CaseFacts>(origin, factsAddress(digestOf(dossier)))).toMatchObject({
				title: caseById(dossier.case.id)!.title
			});
	});
});

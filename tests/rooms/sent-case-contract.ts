import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '#lib/domain/digest.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { partAddress } from '#lib/case-source/of-room.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { eraseRoom } from '#lib/server/rooms/room-deletion.ts';
import { bookAddress, factsAddress } from './case-address.ts';
import { Browser, environmentOf, intent, killing, mark, serveRooms, step } from './served.ts';

/** A room with a case that no server ships: it came with the opening. */
export function sentCaseContract(fresh: () => Promise<DatabasePlace>): void {
	let place: DatabasePlace;
	let served: Awaited<ReturnType<typeof serveRooms>>;
	const serve = (more: Record<string, string> = {}) =>
		serveRooms({ ...environmentOf(place), ADDRESS_HEADER: 'x-forwarded-for', ...more });
	beforeEach(async () => {
		place = await fresh();
		served = await serve();
	});
	afterEach(() => served.close());

	/** The same browser, after the server has been started anew. */
	function again(browser: Browser): Browser {
		const one = new Browser(served.origin);
		for (const [name, value] of browser.cookies) one.cookies.set(name, value);
		return one;
	}
	async function opened(teacher: Browser, dossier: Dossier): Promise<{ code: string }> {
		const answer = await teacher.send(dossier);
		if (answer.kind !== 'opened') throw new Error(JSON.stringify(answer));
		return answer;
	}
	async function inDatabase<Found>(
		work: (db: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<Found>
	): Promise<Found> {
		const { db, close } = await openDatabase(place);
		try {
			return await work(db);
		} finally {
			await close();
		}
	}
	const digests = () =>
		inDatabase(async (db) => {
			const found = await db.selectFrom('cases').select('digest').execute();
			return found.map(({ digest }) => digest);
		});
	const status = async (digest: string, part = 'facts') =>
		(await fetch(served.origin + partAddress(digest, part))).status;

	describe('a room with a case of one’s own', () => {
		it('is marked, shown and taken away like any other, after a restart too', async () => {
			const dossier = ownCase();
			const digest = digestOf(dossier);
			let teacher = new Browser(served.origin);
			const { code } = await opened(teacher, dossier);
			const ada = new Browser(served.origin);
			let ben = new Browser(served.origin);
			await ada.join(code, 'Ada');
			await ben.join(code, 'Ben');
			const line = await ada.listen(code, 'participant');
			expect(line.inside.digest).toBe(digest);
			expect(line.inside.settings.case).toBe(dossier.case.id);
			line.close();
			const facts = await fetch(served.origin + factsAddress(digest));
			expect(facts.headers.get('cache-control')).toMatch(/^private, /);
			expect(((await facts.json()) as CaseFacts).title).toBe(dossier.case.title);
			const relied = mark(killing, 'weak', { reliance: { E1: 'rely' } });
			expect(await ada.say(code, 'participant', relied)).toMatchObject({ kind: 'taken' });
			const unknown = mark(killing, 'weak', { reliance: { E2: 'rely' } });
			expect(await ben.say(code, 'participant', unknown)).toMatchObject({
				why: 'no-such-evidence'
			});

			await served.close();
			served = await serve();
			[teacher, ben] = [again(teacher), again(ben)];
			expect(await ben.say(code, 'participant', mark(intent, 'strong'))).toMatchObject({
				kind: 'taken'
			});
			const book = await fetch(served.origin + bookAddress(digest, 'I'));
			expect(JSON.stringify(await book.json())).toContain('An agency counted 3,140 graves.');
			expect(await (await fetch(served.origin + partAddress(digest, 'dossier'))).json()).toEqual(
				JSON.parse(JSON.stringify(dossier))
			);
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			const { record } = (await teacher.say(code, 'teacher', { kind: 'record' })) as {
				record: RoomRecord;
			};
			expect(record.rows.map(({ name, element }) => [name, element])).toEqual([
				['Ada', 'genocide/acts/killing'],
				['Ben', 'genocide/chapeau/intent']
			]);
		});

		it('gives its case to nobody once it is deleted, and it goes with the last of them', async () => {
			const dossier = ownCase();
			const digest = digestOf(dossier);
			const teacher = new Browser(served.origin);
			const { code: one } = await opened(teacher, dossier);
			const desk = new Browser(served.origin);
			const { code: other } = await opened(desk, dossier);
			expect((await digests()).filter((each) => each === digest)).toEqual([digest]);
			expect(await status(digest)).toBe(200);
			expect(await teacher.say(one, 'teacher', { kind: 'delete', code: one })).toMatchObject({
				kind: 'done'
			});
			expect(await status(digest)).toBe(200);
			expect(await desk.say(other, 'teacher', { kind: 'delete', code: other })).toMatchObject({
				kind: 'done'
			});
			expect(await status(digest)).toBe(404);
			expect(await status(digest, 'dossier')).toBe(404);

			// For seven days whoever runs the server can bring the rooms back; then nothing is left.
			const rooms = await inDatabase((db) => db.selectFrom('rooms').select('id').execute());
			await inDatabase((db) => eraseRoom(db, rooms[0]!.id));
			expect(await digests()).toContain(digest);
			await inDatabase((db) => eraseRoom(db, rooms[1]!.id));
			expect(await digests()).not.toContain(digest);
		});

		it('is bounded by what cases may take of the database', async () => {
			await served.close();
			served = await serve({ STORAGE_MB: '1' });
			const teacher = new Browser(served.origin);
			const first = ownCase();
			await opened(teacher, first);
			const second = { ...first, case: { ...first.case, title: 'Another' } };
			expect(await teacher.send(second)).toMatchObject({ why: 'server-space' });
			expect(await digests()).toEqual([digestOf(first)]);
			// Rooms with built-in cases have the rest.
			await teacher.open();
		});
	});
}

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/server/database/database.ts';
import { isDuplicate, isOrphan, isRefusal } from '#lib/server/database/faults.ts';
import { migrate, migrations } from '#lib/server/database/migrations.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { NewerSchema } from '#lib/server/database/unusable.ts';

/**
 * What every database does.
 * @param open the database that the tests share
 * @param fresh where there is none yet
 */
export function databaseContract(open: () => Database, fresh: () => Promise<DatabasePlace>): void {
	let made = 0;
	const event = (room_id: string) => ({ room_id, at: 1, kind: 'tried' });

	/** A room of its own for each test, by its least row. */
	async function room(db = open().db, over: { id?: string; code?: string } = {}): Promise<string> {
		made += 1;
		const id = over.id ?? `room-${made}`;
		await db
			.insertInto('rooms')
			.values({
				id,
				code: over.code ?? `code-${made}`,
				desk_hash: '',
				case_id: 'case',
				case_version: 1,
				law_version: '1',
				settings: '{}',
				phase: 'mark-alone',
				stage: 0,
				held: '[1]',
				open_round: 1,
				showing: null,
				timer_at: null,
				version: 1,
				phase_at: 0,
				created_at: 0,
				expires_at: Number.MAX_SAFE_INTEGER
			})
			.execute();
		return id;
	}

	const events = async (id: string) =>
		(
			await open()
				.db.selectFrom('events')
				.select(({ fn }) => fn.countAll<number>().as('events'))
				.where('room_id', '=', id)
				.executeTakeFirstOrThrow()
		).events;

	const fault = (work: Promise<unknown>): Promise<unknown> =>
		work.then(
			() => expect.fail('nothing was refused'),
			(error: unknown) => error
		);

	it('gives counts and moments as numbers', async () => {
		const id = await room();
		expect(await events(id)).toBe(0);
		const { expires_at } = await open()
			.db.selectFrom('rooms')
			.select('expires_at')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(expires_at).toBe(Number.MAX_SAFE_INTEGER);
	});

	it('says of both kinds of duplicate that they are, and of nothing else', async () => {
		const id = await room();
		const key = await fault(room(undefined, { id }));
		const code = await fault(room(undefined, { code: `code-${made - 1}` }));
		const orphan = await fault(
			open().db.insertInto('events').values(event('no such room')).execute()
		);
		expect([key, code, orphan].map(isDuplicate)).toEqual([true, true, false]);
		expect([key, code, orphan].map(isOrphan)).toEqual([false, false, true]);
		expect([key, code, orphan].map(isRefusal)).toEqual([true, true, true]);
		const nonsense = await fault(sql`select nonsense`.execute(open().db));
		expect([isDuplicate, isOrphan, isRefusal].map((is) => is(nonsense))).toEqual([
			false,
			false,
			false
		]);
	});

	it('refuses what does not fit a column', async () => {
		const id = await room();
		const wrong = open()
			.db.updateTable('rooms')
			.set({ created_at: 'not a number' as unknown as number })
			.where('id', '=', id)
			.execute();
		expect(isRefusal(await fault(wrong))).toBe(true);
	});

	it('keeps the committed half of twenty transactions at once, and nothing of the other', async () => {
		const id = await room();
		const results = await Promise.allSettled(
			Array.from({ length: 20 }, (_, at) =>
				open()
					.db.transaction()
					.execute(async (trx) => {
						await trx.insertInto('events').values(event(id)).execute();
						await trx.selectFrom('events').selectAll().where('room_id', '=', id).execute();
						if (at % 2) throw new Error('thought better of');
					})
			)
		);
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
		expect(await events(id)).toBe(10);
	});

	describe('migrations', () => {
		const tables = async (db: Kysely<never>) =>
			(await db.introspection.getTables()).map(({ name }) => name);

		it('leave nothing of one that throws half way, nor of those before it in the same run', async () => {
			const { db, engine } = open();
			const steps: Record<string, Migration> = {
				...migrations(engine),
				'9998-whole': {
					up: (trx: Kysely<unknown>) =>
						trx.schema.createTable('whole').addColumn('id', 'text').execute()
				},
				'9999-half': {
					async up(trx: Kysely<unknown>) {
						await trx.schema.createTable('half').addColumn('id', 'text').execute();
						throw new Error('the power went');
					}
				}
			};
			await expect(migrate(db, steps)).rejects.toThrow(/9999-half.*the power went/);
			const left = await tables(db as unknown as Kysely<never>);
			expect(left).toContain('rooms');
			expect(left).not.toContain('whole');
			expect(left).not.toContain('half');
			await migrate(db, migrations(engine));
		});

		it('say so when the database is newer than the program', async () => {
			await expect(migrate(open().db, { '0000-other': { up: async () => {} } })).rejects.toThrow(
				NewerSchema
			);
		});

		it('are made once when several processes start at once', async () => {
			const place = await fresh();
			const several = await Promise.all(Array.from({ length: 4 }, () => openDatabase(place)));
			const id = await room(several[0]!.db);
			for (const { db, close } of several) {
				expect(await db.selectFrom('rooms').select('id').where('id', '=', id).execute()).toEqual([
					{ id }
				]);
				await close();
			}
		});
	});
}

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { readClock, setClock } from '#lib/server/database/clock.ts';
import { type Database, openDatabase } from '#lib/server/database/database.ts';
import { isDuplicate, isOrphan, isRefusal } from '#lib/server/database/faults.ts';
import { migrate, migrations, type SchemaStep } from '#lib/server/database/migrations.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { NewerSchema, OlderSchema } from '#lib/server/database/unusable.ts';

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

	describe('the clock', () => {
		const day = 86_400_000;
		it('is believed near the last moment, and far from it not until somebody says so', async () => {
			const { db, close } = await openDatabase(await fresh());
			const now = Date.UTC(2027, 0, 1);
			expect(await readClock(db, now)).toEqual({ right: true });
			expect(await readClock(db, now + 59 * day)).toEqual({ right: true });
			const last = now + 59 * day;
			for (const at of [last + 61 * day, last + 61 * day, last - 61 * day])
				expect(await readClock(db, at)).toEqual({ right: false, last });
			await setClock(db, last + 200 * day);
			expect(await readClock(db, last + 201 * day)).toEqual({ right: true });
			await close();
		});
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

		const more: Record<string, SchemaStep> = {
			'9000-more': {
				up: (trx: Kysely<unknown>) =>
					trx.schema.alterTable('rooms').addColumn('more', 'text').execute()
			}
		};
		const less: Record<string, SchemaStep> = {
			'9001-less': {
				contracts: true,
				up: (trx: Kysely<unknown>) => trx.schema.alterTable('rooms').dropColumn('more').execute()
			}
		};

		it('that only add are worked beside by a program that does not know them; it refuses once one took away', async () => {
			const place = await fresh();
			const older = await openDatabase(place);
			const id = await room(older.db);
			const own = migrations(older.engine);
			await migrate(older.db, { ...own, ...more });
			await room(older.db);
			const fresher = await openDatabase(place);
			expect(await fresher.db.selectFrom('rooms').select('id').execute()).toContainEqual({ id });
			await fresher.close();
			await migrate(older.db, { ...own, ...more, ...less });
			await expect(openDatabase(place)).rejects.toThrow(NewerSchema);
			await expect(openDatabase(place)).rejects.toThrow('step 9001-less');
			await migrate(older.db, { ...own, ...more, ...less });
			await older.close();
		});

		it('that were written beside each other are taken in whichever order they come', async () => {
			const place = await fresh();
			const { db, engine, close } = await openDatabase(place);
			const beside: Record<string, SchemaStep> = {
				'0001-too': {
					up: (trx: Kysely<unknown>) =>
						trx.schema.createTable('beside').addColumn('id', 'text').execute()
				}
			};
			await migrate(db, { ...migrations(engine), ...beside });
			expect(await tables(db as unknown as Kysely<never>)).toContain('beside');
			await close();
		});

		it('of a program from before there was that rule are called newer, and nothing is done', async () => {
			const place = await fresh();
			const { db, engine, close } = await openDatabase(place);
			await sql`drop table contractions`.execute(db);
			const { '0001-rooms': first } = migrations(engine);
			await expect(migrate(db, { '0001-rooms': first! })).rejects.toThrow(NewerSchema);
			await close();
		});

		it('bring a database of the first version up to date, with all that is in it', async () => {
			const place = await fresh();
			const { engine, db, close } = await openDatabase(place);
			// What the first version made, and nothing else.
			for (const { name } of await db.introspection.getTables({ withInternalKyselyTables: true }))
				await sql`drop table ${sql.table(name)} ${engine === 'postgres' ? sql`cascade` : sql``}`.execute(
					db
				);
			await migrate(db, { '0001-rooms': migrations(engine)['0001-rooms']! });
			const id = await room(db);
			await db
				.insertInto('events')
				.values({ ...event(id), at: 1234 })
				.execute();
			await close();

			await expect(openDatabase(place, { upgrade: false })).rejects.toThrow(OlderSchema);
			const upgraded = await openDatabase(place);
			expect(await upgraded.db.selectFrom('rooms').selectAll().execute()).toMatchObject([
				{ id, deleted_at: null, expires_at: Number.MAX_SAFE_INTEGER }
			]);
			// The clock is compared with the last thing that happened.
			expect(await readClock(upgraded.db, 1234 + 61 * 86_400_000)).toEqual({
				right: false,
				last: 1234
			});
			await upgraded.close();
			await (await openDatabase(place, { upgrade: false })).close();
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

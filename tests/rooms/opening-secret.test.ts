import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { type Database, openDatabase } from '#lib/server/database/database.ts';
import { addOpeningSecret, revokeOpeningSecret } from '#lib/server/rooms/opening-secrets.ts';
import { grounds, type Ground } from '../storage/grounds.ts';
import { Browser, environmentOf, serveRooms, settings } from './served.ts';

/** Rooms are opened by those only who know a secret, where there is one. */

describe.each(grounds)('opening over $name', ({ begin }) => {
	let ground: Ground;
	let database: Database;
	let environment: Record<string, string>;
	let served: Awaited<ReturnType<typeof serveRooms>> | undefined;

	beforeAll(async () => {
		ground = await begin();
		const place = await ground.fresh();
		environment = environmentOf(place);
		database = await openDatabase(place);
	}, 30_000);
	afterEach(async () => {
		await served?.close();
		served = undefined;
	});
	afterAll(async () => {
		await database.close();
		await ground.end();
	});

	async function serve(more: Record<string, string> = {}) {
		served = await serveRooms({ ...environment, ...more });
		const { origin } = served;
		return {
			asks: async () => (await fetch(`${origin}/live`)).json(),
			open: async (secret?: string, from = '10.0.0.1') => {
				const said = { kind: 'open', version, settings, ...(secret !== undefined && { secret }) };
				const response = await new Browser(origin).fetch('/live', said, {
					'x-forwarded-for': from
				});
				const answer = (await response.json()) as { kind: string; why?: string };
				return answer.why ?? answer.kind;
			}
		};
	}

	it('takes no secret where there is none', async () => {
		const { asks, open } = await serve();
		expect(await asks()).toEqual({ kind: 'opening', version, secret: false });
		expect(await open()).toBe('opened');
		expect(await open('whatever')).toBe('opened');
	});

	it('takes the secret of the environment, and that alone', async () => {
		const { asks, open } = await serve({ OPENING_SECRET: 'correct horse battery' });
		expect(await asks()).toEqual({ kind: 'opening', version, secret: true });
		expect(await open()).toBe('secret-needed');
		expect(await open('')).toBe('secret-needed');
		expect(await open('Correct horse battery')).toBe('secret-wrong');
		expect(await open('correct horse battery')).toBe('opened');
	});

	it('takes those of the database from the moment they are made until they are revoked', async () => {
		const { asks, open } = await serve();
		const history = await addOpeningSecret(database.db, 'History', 1);
		const law = await addOpeningSecret(database.db, 'Law', 2);
		expect(history.secret).toMatch(/^([2-9A-HJ-KM-NP-TV-Z]{5}-){4}[2-9A-HJ-KM-NP-TV-Z]{5}$/);
		expect(await asks()).toMatchObject({ secret: true });
		expect(await open()).toBe('secret-needed');
		expect(await open(law.secret)).toBe('opened');
		expect(await open(history.secret.toLowerCase().replaceAll('-', ' '))).toBe('opened');
		await revokeOpeningSecret(database.db, history.id, 3);
		expect(await open(history.secret)).toBe('secret-wrong');
		expect(await open(law.secret)).toBe('opened');
		const kept = JSON.stringify(
			await database.db.selectFrom('opening_secrets').selectAll().execute()
		);
		expect(kept).not.toContain(law.secret.replaceAll('-', ''));
		expect(kept).not.toContain(law.secret);
		await revokeOpeningSecret(database.db, law.id, 4);
		expect(await open()).toBe('opened');
	});

	it('counts tries before it looks, by who tries', async () => {
		const { open } = await serve({
			OPENING_SECRET: 'correct horse battery',
			ADDRESS_HEADER: 'x-forwarded-for'
		});
		const answers = [];
		for (let tries = 0; tries < 65; tries += 1) answers.push(await open(`guess number ${tries}`));
		expect(answers.indexOf('too-many')).toBe(60);
		expect(await open('correct horse battery')).toBe('too-many');
		expect(await open('correct horse battery', '10.0.0.2')).toBe('opened');
	});

	it('counts nobody who has a secret that was made, and for no opening what opened nothing', async () => {
		const { open } = await serve({ ADDRESS_HEADER: 'x-forwarded-for' });
		const { secret } = await addOpeningSecret(database.db, 'Law', 1);
		for (let tries = 0; tries < 130; tries += 1) await open(`guess number ${tries}`, '10.0.0.3');
		expect(await open('another guess', '10.0.0.3')).toBe('too-many');
		expect(await open(secret, '10.0.0.3')).toBe('opened');
	});
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grounds, type Ground } from '../storage/grounds.ts';
import { peopleContract } from './people-contract.ts';
import { Browser, environmentOf, intent, mark, serveRooms } from './served.ts';

describe.each(grounds)('people of a room over $name', ({ begin }) => {
	let ground: Ground;
	let environment: Record<string, string>;
	beforeAll(async () => {
		ground = await begin();
		environment = environmentOf(await ground.fresh());
	});
	afterAll(() => ground.end());
	peopleContract(() => environment);
});

it('of who deletes themselves no word is left in the SQLite files, while the server runs', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-deleted-'));
	const path = join(folder, 'rooms.db');
	const { origin, close } = await serveRooms({ DATABASE_PATH: path });
	const [teacher, phone] = [new Browser(origin), new Browser(origin)];
	const { code } = await teacher.open();
	await phone.join(code, 'Ada Lovelace');
	await phone.join(code, 'Ada Byron');
	await phone.say(code, 'participant', mark(intent, 'weak', { reason: 'Words of my own.' }));
	const words = ['Lovelace', 'Byron', 'Words of my own.'];
	const left = () =>
		words.filter((word) => ['', '-wal'].some((end) => readFileSync(path + end).includes(word)));
	expect(left()).toEqual(words);
	await phone.say(code, 'participant', { kind: 'delete-own' });
	await expect.poll(left, { timeout: 5000 }).toEqual([]);
	await close();
	rmSync(folder, { recursive: true });
});

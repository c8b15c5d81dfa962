import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grounds, type Ground } from '../storage/grounds.ts';
import { Browser, environmentOf, serveRooms } from './served.ts';
import { guessingContract } from './guessing-contract.ts';

describe.each(grounds)('strangers at the door over $name', ({ begin }) => {
	let ground: Ground;
	let environment: Record<string, string>;
	beforeAll(async () => {
		ground = await begin();
		environment = environmentOf(await ground.fresh());
	});
	afterAll(() => ground.end());
	guessingContract(() => environment);

	it('a class that joins by the code all at once gets in, though the server has just begun', async () => {
		const own = environmentOf(await ground.fresh());
		const before = await serveRooms(own);
		const { code } = await new Browser(before.origin).open();
		await before.close();
		const served = await serveRooms(own);
		try {
			const joined = await Promise.all(
				Array.from({ length: 100 }, (_, n) => new Browser(served.origin).join(code, `Student ${n}`))
			);
			expect(new Set(joined.map(({ name }) => name)).size).toBe(100);
		} finally {
			await served.close();
		}
	});
});

import { afterAll, beforeAll, describe } from 'vitest';
import { grounds, type Ground } from '../storage/grounds.ts';
import { environmentOf } from './served.ts';
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
});

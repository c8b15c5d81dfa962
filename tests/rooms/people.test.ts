import { afterAll, beforeAll, describe } from 'vitest';
import { grounds, type Ground } from '../storage/grounds.ts';
import { peopleContract } from './people-contract.ts';
import { environmentOf } from './served.ts';

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

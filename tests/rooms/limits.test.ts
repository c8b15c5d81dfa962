import { afterAll, beforeAll, describe } from 'vitest';
import { grounds, type Ground } from '../storage/grounds.ts';
import { limitsContract } from './limits-contract.ts';

describe.each(grounds)('limits over $name', ({ begin }) => {
	let ground: Ground;
	beforeAll(async () => {
		ground = await begin();
	});
	afterAll(() => ground.end());
	limitsContract(() => ground.fresh());
});

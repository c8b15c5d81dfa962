import { afterAll, beforeAll, describe } from 'vitest';
import { grounds, type Ground } from '../storage/grounds.ts';
import { doorContract } from './door-contract.ts';
import { environmentOf } from './served.ts';

describe.each(grounds)('the door over $name', ({ begin }) => {
	let ground: Ground;
	let environment: Record<string, string>;
	beforeAll(async () => {
		ground = await begin();
		environment = environmentOf(await ground.fresh());
	});
	afterAll(() => ground.end());
	doorContract(
		() => environment,
		async () => environmentOf(await ground.fresh())
	);
});

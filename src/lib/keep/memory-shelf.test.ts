import { describe, expect, it } from 'vitest';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import { at, blank, mark, shelfContract } from '#lib/keep/shelf-contract.ts';

describe('the shelf in memory', () => {
	shelfContract(async () => memoryShelf(), { shared: false });

	it('is a shelf of its own in each tab', async () => {
		const [one, two] = [memoryShelf(), memoryShelf()];
		const first = blank();
		await one.list(first.case.id, first);
		expect(await two.open(first.id)).toBeUndefined();
	});

	it('does not change what it has handed out', async () => {
		const shelf = memoryShelf();
		const first = blank();
		await shelf.list(first.case.id, first);
		const before = (await shelf.open(first.id))!;
		await shelf.commit(first.id, mark('intent', { answer: 'weak' }), at(0));
		expect(before).toMatchObject({ head: { position: 0 }, marks: [], steps: [] });
	});
});

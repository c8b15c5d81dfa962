import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryDocumentShelf, openDocumentShelf } from '#lib/keep/document-shelf.ts';
import { KeptDocument } from '#lib/keep/kept-document.svelte.ts';

afterEach(() => deleteDB('chapeau-debate'));

const add = (letter: string) => (text: string) => text + letter;
const kept = (body: unknown) => (typeof body === 'string' ? body : undefined);

for (const [name, open] of [
	['on the device', () => openDocumentShelf('debate', () => undefined)],
	['in memory', async () => memoryDocumentShelf()]
] as const)
	describe(`a shelf ${name}`, () => {
		it('keeps each change, and takes them back and again', async () => {
			const shelf = await open();
			await shelf.change('one', '', add('a'));
			await shelf.change('one', '', add('b'));
			expect(await shelf.open('one')).toBe('ab');
			expect(await shelf.move('one', true)).toBe('a');
			expect(await shelf.move('one', true)).toBe('');
			expect(await shelf.move('one', true)).toBeUndefined();
			expect(await shelf.move('one', false)).toBe('a');
			await shelf.change('one', '', add('c'));
			expect(await shelf.move('one', false)).toBeUndefined();
			expect(await shelf.open('one')).toBe('ac');
			expect(await shelf.open('two')).toBeUndefined();
		});

		it('tells one state of a document from every other', async () => {
			const shelf = await open();
			const stamp = async () => (await shelf.openStamped('one')).stamp;
			await shelf.change('one', '', add('a'), 'claim');
			expect((await shelf.openStamped('one')).body).toBe('a');
			const stamps = [await stamp()];
			expect(await stamp()).toBe(stamps[0]);
			const next = async (change: Promise<unknown>) => {
				await change;
				stamps.push(await stamp());
			};
			await next(shelf.change('one', '', add('b'), 'claim'));
			await next(shelf.change('one', '', add('c'), 'answer'));
			await next(shelf.move('one', true));
			await next(shelf.move('one', false));
			// In memory nothing tells them: what reads the document looks at all of it.
			if (name === 'in memory') expect(new Set(stamps)).toEqual(new Set([undefined]));
			else expect(new Set(stamps).size).toBe(5);
		});

		it('takes what is written on in one place as one step', async () => {
			const shelf = await open();
			for (const letter of 'abc') await shelf.change('one', '', add(letter), 'claim');
			await shelf.change('one', '', add('d'), 'answer');
			expect(await shelf.move('one', true)).toBe('abc');
			expect(await shelf.move('one', true)).toBe('');
		});

		it('takes back through two documents what was done last in either, and in both at once', async () => {
			const shelf = await open();
			const both = ['case', 'law'];
			const change = (letter: string, ...ids: string[]) =>
				shelf.changeAll(
					ids.map((id) => ({ id, begin: '', apply: (text) => `${text as string}${letter}` })),
					both
				);
			const stand = async () => Promise.all(both.map((id) => shelf.open(id)));
			await change('a', 'law');
			await change('b', 'case');
			await change('c', 'case', 'law');
			await change('d', 'law');
			expect(await stand()).toEqual(['bc', 'acd']);
			expect([...(await shelf.moveAll(both, true))]).toEqual([['law', 'ac']]);
			await shelf.moveAll(both, true);
			expect(await stand()).toEqual(['b', 'a']);
			await shelf.moveAll(both, true);
			expect(await stand()).toEqual(['', 'a']);
			await shelf.moveAll(both, false);
			await shelf.moveAll(both, false);
			expect(await stand()).toEqual(['bc', 'ac']);
			await shelf.moveAll(both, true);
			// What is done in one takes the way forward from both.
			await change('e', 'case');
			expect((await shelf.moveAll(both, false)).size).toBe(0);
			expect(await stand()).toEqual(['be', 'a']);
		});
	});

it('ends the way back for a case and its law where one has forgotten its steps', async () => {
	const shelf = await openDocumentShelf('debate', () => undefined);
	const both = ['case', 'law'];
	const change = (id: string) =>
		shelf.changeAll([{ id, begin: 0, apply: (steps) => (steps as number) + 1 }], both);
	await change('law');
	for (let step = 0; step < 201; step++) await change('case');
	let steps = 0;
	while ((await shelf.moveAll(both, true)).size > 0) steps += 1;
	expect(steps).toBe(200);
	expect([await shelf.open('case'), await shelf.open('law')]).toEqual([1, 1]);
	await change('law');
	expect([...(await shelf.moveAll(both, true))]).toEqual([['law', 1]]);
});

it('two tabs take turns: the second changes what the first has written', async () => {
	const [one, other] = [
		await openDocumentShelf('debate', () => undefined),
		await openDocumentShelf('debate', () => undefined)
	];
	await Promise.all([one.change('one', '', add('a')), other.change('one', '', add('b'))]);
	expect([...((await one.open('one')) as string)].sort()).toEqual(['a', 'b']);
});

it('what is written shows at once, is kept, and arrives in the other tab', async () => {
	const open = () => openDocumentShelf('debate', () => undefined);
	const [one, other] = [
		new KeptDocument('debate', 'one', '', kept),
		new KeptDocument('debate', 'one', '', kept)
	];
	await Promise.all([one.start(open), other.start(open)]);
	one.change(add('a'));
	expect(one.body).toBe('a');
	await expect.poll(() => one.saved).toBe('saved');
	await expect.poll(() => other.body).toBe('a');
	await other.undo();
	await expect.poll(() => one.body).toBe('');
	one.stop();
	other.stop();
});

it('two documents of one history change together, and undo in either takes both back', async () => {
	const open = () => openDocumentShelf('debate', () => undefined);
	const [one, other] = [
		new KeptDocument('debate', 'one', '', kept),
		new KeptDocument('debate', 'two', '', kept)
	];
	KeptDocument.together(one, other);
	await Promise.all([one.start(open), other.start(open)]);
	one.change(add('a'));
	one.changeWith(other, add('b'), add('b'));
	other.change(add('c'));
	expect([one.body, other.body]).toEqual(['ab', 'bc']);
	await one.undo();
	await expect.poll(() => other.body).toBe('b');
	await other.undo();
	await expect.poll(() => [one.body, other.body]).toEqual(['a', '']);
	await other.redo();
	await expect.poll(() => [one.body, other.body, one.saved]).toEqual(['ab', 'b', 'saved']);
	one.stop();
	other.stop();
});

it('goes on in memory, and says so, where the browser keeps nothing', async () => {
	const document = new KeptDocument('debate', 'one', '', kept);
	await document.start(() => Promise.reject(new Error('no')));
	document.change(add('a'));
	expect(document.saved).toBe('tab-only');
	expect(document.trouble).toContain('Save it to a file');
	await document.undo();
	expect(document.body).toBe('');
});

it('what another version has kept is shown by nobody and written over by nobody', async () => {
	const shelf = await openDocumentShelf('debate', () => undefined);
	await shelf.change<unknown>('one', '', () => ({ version: 99 }));
	const document = new KeptDocument('debate', 'one', '', kept);
	await document.start(async () => shelf);
	expect(document.saved).toBe('tab-only');
	expect(document.trouble).toContain('of another version and stays as it is');
	document.change(add('a'));
	await document.undo();
	document.change(add('b'));
	await expect.poll(() => document.body).toBe('b');
	expect(await shelf.open('one')).toEqual({ version: 99 });
	document.stop();
});

it('what has not reached the shelf when the page goes away is there in the next one', async () => {
	const open = () => openDocumentShelf('debate', () => undefined);
	const going = new KeptDocument('debate', 'one', '', kept);
	await going.start(open);
	going.change(add('a'));
	dispatchEvent(new Event('pagehide'));
	going.stop();
	// As if the page had gone before the shelf had it.
	const next = new KeptDocument('debate', 'one', '', kept);
	await next.start(async () => {
		await expect.poll(async () => (await open()).open('one')).toBe('a');
		const shelf = await open();
		await shelf.move('one', true);
		return shelf;
	});
	await expect.poll(() => next.saved).toBe('saved');
	expect(next.body).toBe('a');
	next.stop();
	const after = new KeptDocument('debate', 'one', '', kept);
	await after.start(open);
	expect(after.body).toBe('a');
	after.stop();
	expect(sessionStorage.length).toBe(0);
});

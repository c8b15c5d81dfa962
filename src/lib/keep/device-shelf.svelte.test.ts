import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDeviceShelf } from '#lib/keep/device-shelf.ts';
import { at, blank, mark, shelfContract } from '#lib/keep/shelf-contract.ts';

const open = () => openDeviceShelf(() => undefined);

describe('the shelf on the device', () => {
	shelfContract(open, { shared: true });

	it('holds the work after the tab is gone: another shelf finds it', async () => {
		const first = blank();
		const shelf = await open();
		await shelf.list(first.case.id, first);
		await shelf.commit(first.id, mark('intent', { answer: 'weak', reason: 'So.' }), at(60));
		const found = (await (await open()).open(first.id))!;
		expect(found).toMatchObject({
			head: { position: 1 },
			marks: [{ element: 'intent', answer: 'weak', reason: 'So.' }],
			steps: [{ number: 1 }]
		});
	});

	it('keeps the newest 2,000 steps and all marks', async () => {
		const first = blank();
		const shelf = await open();
		const steps = Array.from({ length: 2000 }, (_, index) => ({
			assessment: first.id,
			number: index + 1,
			at: at(index),
			kind: 'mark' as const,
			before: undefined,
			after: { count: 'I', element: `e${index}`, answer: 'weak' as const, changed: at(index) }
		}));
		await shelf.put({
			head: { ...first, position: 2000 },
			marks: steps.map(({ after }) => after),
			steps
		});
		await shelf.commit(first.id, mark('one-more', { answer: 'weak' }), at(9000));
		const opened = (await shelf.open(first.id))!;
		expect(opened.marks).toHaveLength(2001);
		expect(opened.steps).toHaveLength(2000);
		expect(opened.steps[0]?.number).toBe(2);
		expect(opened.steps.at(-1)?.number).toBe(2001);
	});

	it('keeps two assessments apart whose ids begin alike', async () => {
		const first = blank();
		const shelf = await open();
		await shelf.put({ head: { ...first, position: 0 }, marks: [], steps: [] });
		const longer = { ...first, id: `${first.id}0` };
		await shelf.put({ head: { ...longer, position: 0 }, marks: [], steps: [] });
		await shelf.commit(longer.id, mark('intent', { answer: 'weak' }), at(1));
		expect((await shelf.open(first.id))!.marks).toEqual([]);
		await shelf.put({ head: { ...first, position: 0 }, marks: [], steps: [] });
		expect((await shelf.open(longer.id))!.marks).toHaveLength(1);
	});
});

/** The database as version 2 made it, before a mark could say what to read first. */
it('takes up what version 2 kept, all as it was', async () => {
	await deleteDB('chapeau');
	const first = blank();
	const old = await openDB('chapeau', 2, {
		upgrade(database) {
			database.createObjectStore('assessments', { keyPath: 'id' });
			database.createObjectStore('marks', { keyPath: ['assessment', 'count', 'element'] });
			database.createObjectStore('steps', { keyPath: ['assessment', 'number'] });
			database.createObjectStore('settings');
		}
	});
	const kept = { count: 'I', element: 'intent', answer: 'weak', reason: 'So.', changed: at(2) };
	const step = {
		assessment: first.id,
		number: 1,
		at: at(2),
		kind: 'mark',
		before: undefined,
		after: kept
	};
	await old.put('assessments', { ...first, position: 1 });
	await old.put('marks', { ...kept, assessment: first.id });
	await old.put('steps', step);
	old.close();

	const opened = (await (await open()).open(first.id))!;
	expect(opened).toEqual({ head: { ...first, position: 1 }, marks: [kept], steps: [step] });
});

/** The database as the first version made it: 1, with a head and a step of “Convention and custom”. */
it('takes up what was kept under “Convention and custom”, and the steps that led there', async () => {
	await deleteDB('chapeau');
	const first = blank();
	const before = { forum: 'icc', standard: 'fully-conclusive' };
	const after = { ...before, forum: 'convention' };
	const old = await openDB('chapeau', 1, {
		upgrade(database) {
			database.createObjectStore('assessments', { keyPath: 'id' });
			database.createObjectStore('marks', { keyPath: ['assessment', 'count', 'element'] });
			database.createObjectStore('steps', { keyPath: ['assessment', 'number'] });
			database.createObjectStore('settings');
		}
	});
	const kept = {
		assessment: first.id,
		count: 'I',
		element: 'intent',
		answer: 'weak',
		changed: at(2)
	};
	await old.put('assessments', { ...first, ...after, position: 1 });
	await old.put('marks', kept);
	await old.put('steps', {
		assessment: first.id,
		number: 1,
		at: at(1),
		kind: 'settings',
		before,
		after
	});
	old.close();

	const opened = (await (await open()).open(first.id))!;
	expect(opened.head).toMatchObject({ forum: 'icj', standard: 'fully-conclusive', position: 1 });
	expect(opened.marks).toMatchObject([{ element: 'intent', answer: 'weak' }]);
	expect(opened.steps).toMatchObject([{ before, after: { ...before, forum: 'icj' } }]);
});

import { deleteDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import type { DocketData } from '#lib/domain/evaluate.ts';
import { openDeviceShelf } from '#lib/keep/device-shelf.ts';
import { at, blank, mark } from '#lib/keep/shelf-contract.ts';
import { currentOnDevice, standing } from '#lib/workspace/standing.ts';

const open = () => openDeviceShelf(() => undefined);

beforeEach(() => sessionStorage.clear());

it('makes nothing where nothing is kept', async () => {
	await deleteDB('chapeau');
	expect(await currentOnDevice('any')).toBeUndefined();
	expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('chapeau');
});

it('reads the assessment that is open here, else the one opened last, else the newest', async () => {
	const [one, two] = [blank(), blank()];
	const shelf = await open();
	const caseId = one.case.id;
	await shelf.put({ head: { ...one, changed: at(1), position: 0 }, marks: [], steps: [] });
	await shelf.put({
		head: { ...two, case: one.case, changed: at(2), position: 0 },
		marks: [],
		steps: []
	});
	const found = async () => (await currentOnDevice(caseId))?.head.id;
	expect(await found()).toBe(two.id);
	await shelf.set(`current:${caseId}`, one.id);
	expect(await found()).toBe(one.id);
	sessionStorage.setItem(`chapeau:open:${caseId}`, two.id);
	expect(await found()).toBe(two.id);
	await shelf.amend(two.id, { deleted: at(3) });
	expect(await found()).toBe(one.id);
	expect(await currentOnDevice('another case')).toBeUndefined();
});

it('counts what is answered, count by count, under the forum of the assessment', async () => {
	const first = blank();
	const shelf = await open();
	await shelf.list(first.case.id, first);
	await shelf.commit(first.id, mark('intent', { answer: 'weak' }), at(60));
	await shelf.commit(first.id, mark('acts', { reason: 'Only a reason.' }), at(90));
	const docket: DocketData = {
		counts: [
			{ id: 'I', test: 'asked' },
			{ id: 'II', test: 'not-heard' }
		],
		tests: [
			{
				id: 'asked',
				root: {
					kind: 'all',
					id: 'asked',
					label: 'Asked',
					of: [
						{ kind: 'element', id: 'intent', label: 'Intent' },
						{ kind: 'element', id: 'acts', label: 'Acts' },
						{ kind: 'element', id: 'elsewhere', label: 'Elsewhere', forums: ['another'] }
					]
				}
			},
			{
				id: 'not-heard',
				root: {
					kind: 'all',
					id: 'not-heard',
					label: 'Not heard',
					unheard: { [first.forum]: 'It hears none.' },
					of: [{ kind: 'element', id: 'a', label: 'A' }]
				}
			}
		]
	};
	const current = (await currentOnDevice(first.case.id))!;
	expect(standing(docket, current)).toEqual({
		marked: 1,
		of: 2,
		counts: new Map([
			['I', { marked: 1, of: 2 }],
			['II', { marked: 0, of: 0 }]
		])
	});
});

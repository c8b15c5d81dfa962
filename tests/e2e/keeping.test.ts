import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { awake, finding, heading, kept, open, reason, strength, write } from './bench.ts';
import { downloaded } from './download.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Assessments of this case' });
const openDialog = (page: Page) =>
	page.getByRole('button', { name: /assessments and files/ }).click();

async function chooseFile(page: Page, name: string, content: string | Buffer) {
	await dialog(page)
		.getByLabel('Open a file')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

const sample = (name: string) => readFile(new URL(`../samples/${name}`, import.meta.url));

const saving = (page: Page) =>
	downloaded(page, () => dialog(page).getByRole('button', { name: 'Save to a file' }).click());
const savedFile = async (page: Page) => (await saving(page)).bytes.toString('utf8');

test('two tabs stay in step, marks, undo and names alike', async ({ page, context }) => {
	await open(page);
	const other = await context.newPage();
	await open(other);
	await page.keyboard.press('4');
	await expect(strength(other, 'Strong')).toBeChecked();
	await reason(other).fill('from the second tab');
	await expect(reason(page)).toHaveValue('from the second tab');
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(reason(other)).toHaveValue('');
	await openDialog(page);
	const name = dialog(page).getByLabel('Name').first();
	await write(name, 'Renamed here');
	await name.press('Enter');
	await expect(other.getByRole('button', { name: /Renamed here/ })).toBeVisible();
	await other.close();
	expect(await kept(page, 'assessments')).toHaveLength(1);
});

test('several assessments stand side by side: new, duplicate, delete and restore', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('4');
	await openDialog(page);
	await dialog(page).getByRole('button', { name: 'Duplicate' }).click();
	await expect(dialog(page).getByText('The copy is open.')).toBeVisible();
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.keyboard.press('1');
	await openDialog(page);
	await dialog(page).getByRole('button', { name: 'Delete My assessment (copy)' }).click();
	await expect(strength(page, 'Strong')).toBeChecked();
	await dialog(page).getByRole('button', { name: 'Restore My assessment (copy)' }).click();
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(strength(page, 'Unsupported')).toBeChecked();
	await openDialog(page);
	await dialog(page).getByRole('button', { name: 'New', exact: true }).click();
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(page.locator('[data-saved]')).toContainText('0 of 9 marked');
	await page.reload();
	await awake(page);
	await expect(page.locator('[data-saved]')).toContainText('0 of 9 marked');
});

test('a reload opens the assessment that this tab had open, whatever another tab opened since', async ({
	page,
	context
}) => {
	await open(page);
	await page.keyboard.press('4');
	const other = await context.newPage();
	await open(other);
	await openDialog(other);
	await dialog(other).getByRole('button', { name: 'New', exact: true }).click();
	await expect(other.locator('[data-saved]')).toContainText('0 of 9 marked');
	await page.reload();
	await awake(page);
	await expect(strength(page, 'Strong')).toBeChecked();
});

test('an assessment deleted in another tab says so, and can be restored', async ({
	page,
	context
}) => {
	await open(page);
	await page.keyboard.press('4');
	const other = await context.newPage();
	await open(other);
	await openDialog(other);
	await dialog(other).getByRole('button', { name: 'Delete My assessment' }).click();
	await expect(page.getByRole('alert')).toContainText('was deleted in another tab');
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.getByRole('alert')).toBeHidden();
	await expect(strength(page, 'Strong')).toBeChecked();
});

test('a file goes out and comes in the same, as an assessment of its own', async ({ page }) => {
	await open(page);
	await page.keyboard.press('2');
	await reason(page).fill('“Quoted”, <b>not bold</b> = 1');
	await page.getByRole('button', { name: 'Discount' }).first().click();
	await openDialog(page);
	const first = await savedFile(page);
	await chooseFile(page, 'mine.json', first);
	await expect(dialog(page).getByText('“My assessment” is open.')).toBeVisible();
	const second = await savedFile(page);
	expect(JSON.parse(second)).toEqual(JSON.parse(first));
	expect(await kept(page, 'assessments')).toHaveLength(2);
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(reason(page)).toHaveValue('“Quoted”, <b>not bold</b> = 1');
});

test('bad files get one clear sentence each, and nothing changes', async ({ page }) => {
	await open(page);
	await page.keyboard.press('4');
	await openDialog(page);
	const good = await savedFile(page);
	const before = await kept(page, 'marks');
	const parsed = JSON.parse(good);
	const bad: [string, string | Buffer, RegExp][] = [
		['empty.json', '', /is empty/],
		['photo.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]), /is not a text file/],
		['cut.json', good.slice(0, good.length / 2), /is incomplete or damaged on line \d+/],
		['other.json', '{"hello": 1}', /is not a Chapeau assessment/],
		['newer.json', JSON.stringify({ ...parsed, version: 99 }), /saved by a newer Chapeau/],
		[
			'odd.json',
			JSON.stringify({ ...parsed, marks: [{ ...parsed.marks[0], answer: 'guilty' }] }),
			/a fault at marks\[0\]\.answer/
		],
		[
			'place.json',
			JSON.stringify({ ...parsed, marks: [{ ...parsed.marks[0], element: 'nowhere' }] }),
			/no element “nowhere”/
		],
		[
			'split.json',
			JSON.stringify({
				...parsed,
				marks: [{ ...parsed.marks[0], element: 'genocide/chapeau/intent', split: true }]
			}),
			/has no parts to be marked by/
		],
		[
			'later.json',
			JSON.stringify({ ...parsed, case: { ...parsed.case, version: 99 } }),
			/a newer version of this case/
		],
		['big.json', Buffer.alloc(9_000_000, 32), /is 9\.0 MB/]
	];
	for (const [name, content, sentence] of bad) {
		await chooseFile(page, name, content);
		await expect(dialog(page).getByRole('alert')).toHaveText(sentence);
		await expect(dialog(page).getByRole('alert')).toContainText('Nothing was changed.');
	}
	expect(await kept(page, 'assessments')).toHaveLength(1);
	expect(await kept(page, 'marks')).toEqual(before);
});

test('tables as spreadsheets save them open, and what was done to read them is said', async ({
	page
}) => {
	await open(page);
	await openDialog(page);
	for (const name of ['semicolons', 'utf16-tabs', 'empty-row-at-end', 'ansi'])
		await test.step(name, async () => {
			await chooseFile(page, `${name}.csv`, await sample(`marks-${name}.csv`));
			await expect(dialog(page).getByRole('status')).toContainText('“Tabelle” is open.');
			await expect(dialog(page).getByRole('alert')).toBeHidden();
		});
	await expect(dialog(page).getByRole('status')).toContainText(
		'Check names and reasons with accents'
	);
	await chooseFile(page, 'hand.csv', await sample('marks-row-added-by-hand.csv'));
	await expect(dialog(page).getByRole('status')).toContainText('1 mark has no time in the file');
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(strength(page, 'Strong')).toBeChecked();
	await expect(reason(page)).toHaveValue('A café, naïve – and “quoted”; two\nlines');
});

test('a file that is read otherwise than it says is asked about first', async ({ page }) => {
	await open(page);
	await openDialog(page);
	const content = JSON.parse(await savedFile(page)) as Record<string, unknown>;
	const odd = JSON.stringify({
		...content,
		name: 'Odd',
		standard: 'moral-certainty',
		law: '2031-01-01'
	});
	await chooseFile(page, 'odd.json', odd);
	const asked = dialog(page).getByRole('group', { name: /names the standard of proof/ });
	await expect(asked).toContainText('“moral-certainty”, which isn’t known here.');
	await expect(asked).toContainText('a later edition of the law (2031-01-01; this is ');
	await expect(asked).toBeFocused();
	expect(await kept(page, 'assessments')).toHaveLength(1);
	await asked.getByRole('button', { name: 'Don’t open it' }).click();
	await expect(dialog(page).getByRole('status')).toHaveText(
		'It was not opened. Nothing was changed.'
	);
	expect(await kept(page, 'assessments')).toHaveLength(1);
	await chooseFile(page, 'odd.json', odd);
	await asked.getByRole('button', { name: 'Open it', exact: true }).click();
	await expect(dialog(page).getByRole('status')).toContainText('“Odd” is open.');
	const back = JSON.parse(await savedFile(page)) as { standard: string };
	expect(back.standard).toBe('substantial-grounds');
});

test('a name that nobody could see is not taken, and a Hindi one names its file whole', async ({
	page
}) => {
	await open(page);
	await openDialog(page);
	const name = dialog(page).getByLabel('Name').first();
	await write(name, '\u200B\u3164');
	await name.press('Enter');
	await expect(dialog(page).getByRole('alert')).toHaveText(
		'The name needs at least one visible character. The old name stays.'
	);
	await expect(name).toHaveValue('My assessment');
	await chooseFile(page, 'mine.json', await sample('hindi-name.chapeau.json'));
	await expect(dialog(page).getByRole('status')).toContainText('is open.');
	expect((await saving(page)).name).toBe('हिन्दी मूल्यांकन.chapeau.json');
});

test('a mark made in the very moment of a reload or of leaving is kept', async ({ page }) => {
	await open(page);
	for (const [key, name] of [
		['4', 'Strong'],
		['2', 'Weak'],
		['5', 'Conclusive']
	] as const) {
		await page.evaluate((key) => {
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			location.reload();
		}, key);
		await page.waitForLoadState();
		await awake(page);
		await expect(strength(page, name)).toBeChecked();
	}
	await page.evaluate(() => {
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
		location.reload();
	});
	await page.waitForLoadState();
	await awake(page);
	await expect(page.locator('[data-saved]')).toContainText('0 of 9 marked');
});

test('where the browser keeps nothing, it says so, works on and offers a file', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await open(page);
	await expect(page.getByRole('alert')).toContainText('your work lives in this tab only');
	await page.keyboard.press('2');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('3');
	await expect(finding(page)).toContainText('at most weak');
	await page.keyboard.press('u');
	await expect(strength(page, 'Arguable')).not.toBeChecked();
	await openDialog(page);
	expect(JSON.parse(await savedFile(page)).marks).toHaveLength(1);
	page.on('dialog', (leaving) => leaving.accept());
	await page.reload();
	await awake(page);
	await expect(page.locator('[data-saved]')).toContainText('1 of 9 marked');
	await expect(finding(page)).toContainText('at most weak');
});

test('when the storage is full, what was kept stays, what is new is in the tab, and it can be kept later', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('4');
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(1);
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		(window as unknown as { makeRoom: () => void }).makeRoom = () => {
			IDBObjectStore.prototype.put = put;
		};
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('2');
	await expect(page.getByRole('alert')).toContainText('storage of this device is full');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('3');
	await expect(page.locator('[data-saved]')).toContainText('3 of 9 marked');
	expect(await kept(page, 'marks')).toHaveLength(1);
	await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
	await page.getByRole('button', { name: 'Try saving here again' }).click();
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
	expect(await kept(page, 'marks')).toHaveLength(3);
	await page.reload();
	await awake(page);
	await expect(page.locator('[data-saved]')).toContainText('3 of 9 marked');
	await expect(heading(page)).toHaveText('In whole or in part');
});

test('marks made with an earlier version of the case are kept, and what was corrected is said once', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	await page.keyboard.press('2');
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(1);
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('chapeau');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction('assessments', 'readwrite');
					const store = work.objectStore('assessments');
					const all = store.getAll();
					all.onsuccess = () => {
						for (const head of all.result)
							store.put({ ...head, case: { ...head.case, version: 1 } });
					};
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			})
	);
	await page.reload();
	await awake(page);
	const notice = page.getByRole('status').filter({ hasText: 'was made with version 1' });
	await expect(notice).toContainText('Version 2:');
	await expect(finding(page)).toContainText('at most weak');
	await expect(notice.getByRole('button', { name: 'Done' })).toBeVisible();

	// From there they are led through exactly their marks on what has changed, and a reload keeps the place.
	await page.goto('/cases/dprk-2012/findings');
	await notice.getByRole('button', { name: 'Show me (1 mark)' }).click();
	const walk = page.getByRole('status').filter({ hasText: '1 of 1 marks to check' });
	await expect(walk).toContainText('Intent to destroy');
	await expect(page).toHaveURL(/bench\/I\/genocide\/chapeau\/intent$/);
	await page.reload();
	await awake(page);
	await walk.getByRole('button', { name: 'Done' }).press('Enter');
	await expect(walk).toBeHidden();
	await page.reload();
	await awake(page);
	await expect(finding(page)).toContainText('at most weak');
	await expect(walk).toBeHidden();
	await expect(notice).toBeHidden();
});

import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { writeCaseFile } from '#lib/own-cases/case-file.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { expectAccessible } from './axe.ts';
import { awake, phone, show, strength } from './bench.ts';
import { downloaded } from './download.ts';
import { choose, turnTo } from './in-room.ts';
import { pickElements } from './open-form.ts';

/** A class marks a case that only its teacher’s browser knew: it is sent when the room is opened, and goes with it. */

const dossier = ownCase();
const { id, title } = dossier.case;
const item = 'An agency counted 3,140 graves.';
const text = 'Some families were spared.';

/** A device on which a case was opened from its file. */
async function withCase(page: Page, theirs = dossier): Promise<void> {
	await page.goto('/cases/new');
	await expect(page.getByRole('main')).toHaveAttribute('data-awake', 'true');
	await page.getByLabel('Open a case file').setInputFiles({
		name: 'coll.chapeau-case.json',
		mimeType: 'application/json',
		buffer: Buffer.from(writeCaseFile(theirs, true))
	});
	await page.waitForURL(`**/cases/${id}/edit`);
}

const newPhone = async (browser: Browser, browserName: string) =>
	(await browser.newContext({ serviceWorkers: 'block', ...phone(browserName) })).newPage();
const sent = (page: Page) =>
	expect(page.locator('.whereabouts')).toHaveAttribute('data-state', 'sent');

test('a class marks its teacher’s own case on phones, sees it on the wall, and keeps it', async ({
	page: desk,
	browser,
	browserName
}) => {
	test.setTimeout(150_000);
	await withCase(desk);
	await desk.goto(`/cases/${id}/edit/file`);
	await desk.getByRole('link', { name: 'Open a room with this case' }).click();
	await desk.waitForURL(/\/rooms\/open/);

	// — What is sent, to whom, and for how long, is said before anything is.
	await expect(desk.getByLabel('Case', { exact: true })).toHaveValue(id);
	const told = desk.getByRole('group', {
		name: 'This case leaves your device'
	});
	await expect(told).toContainText('It is sent to this server');
	await expect(told).toContainText('can keep a copy');
	await expect(told).toContainText('7 days after you delete that room');
	await expect(told.getByRole('checkbox', { name: /^Send the article’s text/ })).not.toBeChecked();
	await expectAccessible(desk, 'opening a room with a case of one’s own');
	await pickElements(desk, ['Killing']);
	await desk.getByRole('button', { name: 'Send the case and open the room' }).first().click();
	await desk.waitForURL(/\/desk$/);
	const code = new URL(desk.url()).pathname.split('/')[2]!;
	await expect(desk.getByText('Its case is your own', { exact: false })).toBeVisible();

	// — Three phones join; they are told that the case is none of Chapeau’s.
	const wall = await (
		await browser.newContext({
			serviceWorkers: 'block',
			viewport: { width: 1440, height: 900 }
		})
	).newPage();
	await wall.goto(await desk.getByLabel('The projector').inputValue());
	const ada = await newPhone(browser, browserName);
	const ben = await newPhone(browser, browserName);
	const cem = await newPhone(browser, browserName);
	/** Where the phones read the case. */
	const parts = new Set<string>();
	ada.on('request', (request) => {
		const found = /\/live\/cases\/\d+\/[0-9a-f]{64}\//.exec(request.url())?.[0];
		if (found) parts.add(found);
	});
	for (const [one, name] of [
		[ada, 'Ada'],
		[ben, 'Ben'],
		[cem, 'Cem']
	] as const) {
		await one.goto(`/rooms/${code}`);
		await expect(one.getByText(`“${title}”`)).toBeVisible();
		await expect(one.getByText('does not come with Chapeau', { exact: false })).toBeVisible();
		if (one === ada) await expectAccessible(ada, 'the door of a room with a case that was brought');
		await one.getByLabel('Your name').fill(name);
		await one.getByRole('button', { name: 'Join the room' }).click();
		await expect(one.getByRole('heading', { name: 'Killing' })).toBeVisible();
	}
	expect(parts.size).toBe(1);
	const [address] = parts as unknown as [string];

	// — They mark on the case’s own item; the wall shows the case’s own element and law.
	await turnTo(ada, 'Evidence');
	await expect(ada.getByText(item)).toBeVisible();
	await ada.getByRole('button', { name: 'Rely', exact: true }).click();
	await choose(ada, 'Strong');
	await sent(ada);
	await choose(ben, 'Weak');
	await sent(ben);
	await choose(cem, 'Contradicted');
	await sent(cem);
	await expect(wall.getByRole('heading', { name: 'Killing' })).toBeVisible();
	await expect(wall.locator('blockquote').first()).toBeVisible();
	await ada.reload();
	await expect(ada.getByRole('radio', { name: /Strong/ })).toBeChecked();

	const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
	await press('Lock the marks');
	await expect(desk.getByText('3,140 graves').first()).toBeVisible();
	await press('Show the class its marks');
	await expect(ben.getByText('What the class marked').first()).toBeVisible();
	await press('Begin the discussion');
	await press('Mark again');
	await choose(ben, 'Arguable');
	await sent(ben);
	await press('Lock the second marks');
	await press('Show what moved');

	// — What the teacher takes away names the case, its element and its item.
	const files: { name: string; bytes: Buffer }[] = [];
	const buttons = desk
		.getByRole('region', { name: 'Export' })
		.getByRole('button', { name: /^Save/ });
	for (let at = 0; at < (await buttons.count()); at += 1)
		files.push(await downloaded(desk, () => buttons.nth(at).click()));
	const ofMarks = files.find(({ name }) => name.endsWith('marks.csv'));
	expect(ofMarks!.bytes.toString('utf8')).toContain('Killing');
	const book = unzipSync(files.find(({ name }) => name.endsWith('.xlsx'))!.bytes);
	expect(
		Object.values(book)
			.map((part) => strFromU8(part))
			.join()
	).toContain('Killing');

	// — What a student keeps opens on their own device, with the case.
	await ada.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
	await expect(ada.getByText('Saved among the assessments on this device.')).toBeVisible();
	await ada.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
	await expect(ada.getByText('Already saved with these marks.')).toBeVisible();

	// — The room is deleted, and no address gives the case away.
	expect((await desk.request.get(`${address}facts`)).status()).toBe(200);
	const copy = await (await desk.request.get(`${address}dossier`)).text();
	expect(copy).toContain(item);
	expect(copy).not.toContain(text);
	await desk.getByRole('button', { name: 'Delete the room and all its data' }).click();
	await desk
		.getByRole('dialog')
		.getByRole('button', { name: /Delete/ })
		.click();
	await expect(desk.getByRole('heading', { name: 'The room is gone' })).toBeVisible();
	for (const part of ['facts', 'dossier', 'books/I'])
		expect((await desk.request.get(address + part)).status()).toBe(404);

	await ada.goto(`/cases/${id}/bench/I/genocide/acts/killing`);
	await awake(ada);
	await show(ada, 'Mark');
	await expect(strength(ada, 'Strong')).toBeChecked();
	await ada.goto(`/cases/${id}/article`);
	await expect(ada.getByRole('main')).toContainText(item);
	await expect(ada.getByRole('main')).not.toContainText(text);
	for (const one of [wall, ada, ben, cem]) await one.context().close();
});

test('a case is sent with its text where the teacher says so, and one that is not here is said to be missing', async ({
	page
}) => {
	// Another than the class’s: their rooms are open side by side, and the one’s case is gone with its room.
	const theirs = ownCase();
	theirs.case.title = `${title}, Again`;
	await withCase(page, theirs);
	await page.goto('/rooms/open');
	const cases = page.getByLabel('Case', { exact: true });
	await expect(cases.getByRole('option', { name: theirs.case.title })).toBeAttached();
	await cases.selectOption(id);
	await page.getByRole('checkbox', { name: /^Send the article’s text/ }).check();
	const asked = page.waitForRequest(/\/live\/cases$/);
	await page.getByRole('button', { name: 'Send the case and open the room' }).first().click();
	expect((await asked).postData()).toContain(text);
	await page.waitForURL(/\/desk$/);

	// The same settings again, with the case that is still here.
	await page.getByRole('link', { name: 'Duplicate for next term' }).click();
	await expect(cases).toHaveValue(id);
	await expect(page.getByText(/^These are the settings of room/)).toBeVisible();
	await page.getByRole('button', { name: 'Send the case and open the room' }).first().click();
	await page.waitForURL(/\/desk$/);

	await page.goto('/rooms/open?case=own-nothere1');
	await expect(page.getByText('This case could not be read.', { exact: false })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Open the room' }).first()).toBeEnabled();
});

import { codeInGroups } from '#lib/rooms/join-code.ts';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { choose, onward } from './in-room.ts';
import { pickElements } from './open-form.ts';
import { protocolVersion } from '#lib/rooms/protocol.ts';

/** A whole lesson in its own pages: the desk, the wall, three phones, and three people who only answer. */

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const elements = ['Protected group', 'Intent to destroy, as such'];

async function newPage(browser: Browser, options: object = {}): Promise<Page> {
	return (await browser.newContext({ serviceWorkers: 'block', ...options })).newPage();
}

const sent = (page: Page) =>
	expect(page.locator('.whereabouts')).toHaveAttribute('data-state', 'sent');

/** Somebody with no page of ours: joins and marks through the door, as a phone does. */
async function classmate(origin: string, code: string, name: string) {
	let cookie = '';
	const say = async (viewer: string, message: object) => {
		const response = await fetch(`${origin}/live/${code}?as=${viewer}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin, ...(cookie && { cookie }) },
			body: JSON.stringify({ version: protocolVersion, ...message })
		});
		cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
		return ((await response.json()) as { kind: string }).kind;
	};
	expect(await say('stranger', { kind: 'join', code, name })).toBe('joined');
	let seq = 0;
	return async (round: 1 | 2, answer: string) => {
		for (const element of ['genocide/chapeau/group', 'genocide/chapeau/intent'])
			expect(
				await say('participant', {
					kind: 'mark',
					seq: (seq += 1),
					round,
					count: 'I',
					element,
					mark: { answer, reason: `Words of ${name}.` }
				})
			).toBe('taken');
	};
}

test('a teacher, a wall and three phones go through a lesson, one phone without a line in the middle', async ({
	page: desk,
	browser,
	baseURL
}) => {
	test.setTimeout(120_000);
	// — The teacher opens a room of two elements and puts the wall up.
	await desk.goto('/rooms/open');
	await desk.getByLabel('Title').fill('Seminar 7');
	await pickElements(desk, elements);
	await desk.getByRole('button', { name: 'Open the room' }).first().click();
	await desk.waitForURL(/\/desk$/);
	const code = new URL(desk.url()).pathname.split('/')[2]!;
	const wall = await newPage(browser, { viewport: { width: 1440, height: 900 } });
	await wall.goto(await desk.getByLabel('The projector').inputValue());
	await expect(wall.getByText(codeInGroups(code)).first()).toBeVisible();

	// — The class joins by the code, in small letters and with a blank, as people type it.
	const phones: Page[] = [];
	for (const name of ['Ada', 'Ben', 'Cy']) {
		const one = await newPage(browser, phone);
		await one.goto('/rooms');
		await one
			.getByLabel(/code/i)
			.first()
			.fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
		await one.keyboard.press('Enter');
		await one.getByLabel('Your name').fill(name);
		await one.getByRole('button', { name: 'Join the room' }).click();
		await expect(one.getByRole('heading', { name: elements[0]! })).toBeVisible();
		phones.push(one);
	}
	const [ada, ben, cy] = phones as [Page, Page, Page];
	const others = [];
	for (const name of ['Dora', 'Eli', 'Fay'])
		others.push(await classmate(new URL(baseURL!).origin, code, name));

	// — Everyone marks alone: nobody’s marks are on the wall or the desk.
	for (const [one, answer] of [
		[ada, 'Weak'],
		[ben, 'Strong'],
		[cy, 'Arguable']
	] as const) {
		await choose(one, answer);
		await one.getByRole('textbox', { name: /^Reason/ }).fill(`${answer}, says this phone.`);
		await onward(one);
		await choose(one, answer);
		await sent(one);
	}
	for (const other of others) await other(1, 'conclusive');
	await expect(desk.getByText(/6 of 6 finished/).first()).toBeVisible();
	await expect(wall.getByText(/6 of 6/).first()).toBeVisible();
	for (const screen of [desk, wall]) {
		await expect(screen.getByText('says this phone')).toHaveCount(0);
		await expect(screen.getByText('Words of')).toHaveCount(0);
	}

	// — Locked: the teacher sees, the class does not.
	const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
	await press('Lock the marks');
	await expect(ada.getByText('Locked: marks are not taken now.')).toBeVisible();
	await expect(ada.getByRole('radio').first()).toBeDisabled();
	await expect(desk.getByText('says this phone').first()).toBeVisible();
	await expect(wall.getByText('says this phone')).toHaveCount(0);
	await expect(ben.getByText('What the class marked')).toHaveCount(0);

	// — Revealed and argued over, without names.
	await press('Show the class its marks');
	await expect(ben.getByText('What the class marked').first()).toBeVisible();
	await expect(wall.getByText(/of 6 reach(es)? the standard/).first()).toBeVisible();
	await press('Begin the discussion');
	await expect(wall.getByText('says this phone').first()).toBeVisible();
	for (const name of ['Ada', 'Dora'])
		await expect(wall.getByText(name, { exact: true })).toHaveCount(0);

	// — Marked again: one phone loses its line, marks, and comes back.
	await press('Mark again');
	await expect(cy.getByText('Your first mark', { exact: true })).toBeVisible();
	await cy.context().setOffline(true);
	await choose(cy, 'Contradicted');
	await expect(cy.locator('.whereabouts')).toHaveAttribute('data-state', 'waits');
	await choose(cy, 'Unsupported');
	for (const one of [ada, ben]) {
		await choose(one, 'Strong');
		await sent(one);
	}
	for (const other of others) await other(2, 'weak');
	await cy.context().setOffline(false);
	await sent(cy);
	await press('Lock the second marks');
	await press('Show what moved');

	// — Compared: before and after, on the wall and beside one’s own.
	// Of the first element only three marked twice: what moved there would tell of somebody.
	await expect(wall.getByText('Agreement', { exact: false }).first()).toBeVisible();
	await expect(wall.getByText('Changed their mark')).toHaveCount(0);
	await desk
		.getByRole('button', { name: new RegExp(elements[1]!) })
		.first()
		.click();
	await desk.getByRole('button', { name: 'Show on the projector' }).click();
	await expect(wall.getByText('Changed their mark')).toBeVisible();
	await expect(cy.getByText('Your second mark', { exact: true })).toBeVisible();
	await expect(cy.getByRole('region', { name: 'Your second mark' })).toContainText('Unsupported');
	await expect(ada.getByText(/On your own marks/).first()).toBeVisible();
	await expect(ada.getByText('The room has no second mark from you for 1 element.')).toBeVisible();

	// — Taken away: every mark once, the last of each.
	const record = await desk.evaluate(
		async ({ code, version }) => {
			const answer = await fetch(`/live/${code}?as=teacher`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ version, kind: 'record' })
			});
			return ((await answer.json()) as { record: { rows: Record<string, unknown>[] } }).record.rows;
		},
		{ code, version: protocolVersion }
	);
	const rows = record.map(
		({ name, round, element, mark }) =>
			`${String(name)} ${String(round)} ${String(element).split('/').at(-1)} ${(mark as { answer: string }).answer}`
	);
	expect(new Set(rows).size).toBe(rows.length);
	expect(rows.filter((row) => row.startsWith('Cy'))).toEqual([
		'Cy 1 group arguable',
		'Cy 1 intent arguable',
		'Cy 2 intent unsupported'
	]);
	expect(rows.filter((row) => / 1 /.test(row))).toHaveLength(12);

	// — Closed: the marks stay one’s own, and go on to the bench.
	await press('Close the room');
	await expect(ben.getByText('The room is closed', { exact: false }).first()).toBeVisible();
	await expect(ben.getByText('You left 1 element without a strength in the second')).toBeVisible();
	await ben.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
	await ben.getByRole('link', { name: /bench/i }).last().click();
	await expect(ben.getByRole('button', { name: /Seminar 7/ })).toBeVisible();
	for (const one of [wall, ...phones]) await one.context().close();
});

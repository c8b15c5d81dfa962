import { expect, test } from '@playwright/test';
import { Browser, intent, mark, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { choose } from './in-room.ts';

/** A third round, and elements in another order than planned, from the desk. */

const phone = { viewport: { width: 390, height: 844 }, serviceWorkers: 'block' } as const;

test('a class marks a third time, skips to an element that was added, and comes back', async ({
	page: desk,
	browser,
	baseURL
}) => {
	const teacher = new Browser(baseURL!);
	const { code, desk: secret } = await teacher.open({ pacing: 'one-by-one', pairs: true });
	const say = async (message: Record<string, unknown>) =>
		expect(await teacher.say(code, 'teacher', message)).toMatchObject({ kind: 'done' });
	const others = ['Ben', 'Cy', 'Di', 'Eve', 'Fay'].map((name) => ({
		name,
		one: new Browser(baseURL!)
	}));
	for (const { name, one } of others) {
		await one.join(code, name);
		await one.listen(code, 'participant');
	}
	const all = async (answer: string, round: 1 | 2 | 3) => {
		for (const { one } of others)
			expect(await one.say(code, 'participant', mark(intent, answer, { round }))).toMatchObject({
				kind: 'taken'
			});
	};
	await all('weak', 1);
	for (const [from, to] of [
		['mark-alone', 'locked'],
		['locked', 'reveal'],
		['reveal', 'mark-again']
	] as const)
		await say(step(from, to));
	const ada = await (await browser.newContext(phone)).newPage();
	await ada.goto(`/rooms/${code}`);
	await ada.getByLabel('Your name').fill('Ada');
	await ada.getByRole('button', { name: 'Join the room' }).click();
	await choose(ada, 'Weak');
	await expect(ada.getByText('connected, all sent')).toBeVisible();
	await all('arguable', 2);

	await desk.goto(`/rooms/${code}/desk#${secret}`);
	const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
	await press('Lock the second marks');
	await press('Show what moved');

	// Whoever differs is told of each other, by name and on nobody else’s screen.
	await press('Discuss it again');
	const partner = ada.getByRole('region', { name: 'Your partner' });
	await expect(partner).toContainText(/Talk with (Ben|Cy|Di|Eve|Fay)/);
	await expect(partner).toContainText('marked Arguable; you marked Weak.');
	await expect(desk.getByText('3 pairs are talking.')).toBeVisible();
	const met = (await partner.textContent())!.match(/Talk with (\w+)/)![1]!;
	await press('New pairs');
	await expect(desk.getByText('New pairs are made.')).toBeVisible();
	await expect(partner).not.toContainText(`Talk with ${met}`);
	await expect(partner).toContainText('marked Arguable; you marked Weak.');
	await press('Mark again: third round');
	await expect(partner).toHaveCount(0);

	// The second round is put away on the wall; a phone keeps its mark with one tap.
	const wall = await (
		await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
	).newPage();
	await wall.goto(await desk.getByLabel('The projector').inputValue());
	await expect(wall.getByText('The second round is put away until the comparison.')).toBeVisible();
	await expect(wall.getByRole('region', { name: 'How the class marked' })).toHaveCount(0);
	await expect(ada.getByText('Your second mark')).toBeVisible();
	await ada.getByRole('button', { name: 'Keep my mark' }).click();
	await expect(ada.getByText('connected, all sent')).toBeVisible();
	await all('strong', 3);
	await desk.getByLabel('Keep showing the second round').check();
	await expect(wall.getByText('The second round', { exact: true })).toBeVisible();
	await press('Lock the third marks');
	await press('Show what moved');
	const moved = desk.getByText(/From the second mark \(rows\) to the third \(columns\)/);
	await expect(moved).toBeVisible();
	await desk.getByText('What moved before, from the first mark to the second').click();
	await expect(desk.getByText(/From the first mark \(rows\) to the second/)).toBeVisible();
	await expect(ada.getByRole('region', { name: 'Your third mark' })).toContainText('Weak');
	await expect(wall.getByText(/\(\d+ before\)/).first()).toBeVisible();

	await desk.getByText('Other elements', { exact: true }).click();
	await desk.getByLabel('Add', { exact: true }).selectOption({ label: '1.1 Protected group' });
	await press('Add the element');
	await expect(desk.getByText('Protected group was added, after the others.')).toBeVisible();
	await press('Take it out again');
	await expect(desk.getByText('Protected group was taken out again.')).toBeVisible();
	await desk.getByLabel('Add', { exact: true }).selectOption({ label: '1.1 Protected group' });
	await press('Add the element');
	await expectAccessible(desk, 'the other elements', { within: 'main' });
	await desk.getByLabel('Go to').selectOption({ label: '1.1 Protected group (not done yet)' });
	await press('Go there');
	const title = ada.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('Protected group');
	await expect(wall.getByText('Element 3 of 3')).toBeVisible();
	// Locked, and put aside for the one that had three rounds.
	await press('Lock the marks');
	await desk.getByLabel('Go to').selectOption('0');
	await press('Go there');
	await expect(title).toHaveText('Intent to destroy, as such');
	await expect(ada.getByRole('region', { name: 'Your third mark' })).toContainText('Weak');
	for (const page of [ada, wall]) await page.context().close();
	for (const { one } of others) one.close();
});

import { expect, test } from '@playwright/test';
import { choose } from './in-room.ts';
import { heldOf } from '#lib/cases/held.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { Browser, mark, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { phone } from './bench.ts';

/** What judges held of the same case: shown to the class by its teacher once all is marked, and not before. */

const intent = 'I:genocide/chapeau/intent';
const [count, element] = intent.split(/:(.*)/s) as [string, string];
const words = heldOf('al-bashir-2009').flatMap(({ findings, dissents = [] }) =>
	[...findings, ...dissents].filter((each) => each.count === count).map(({ says }) => says)
);

test('the teacher shows what was held elsewhere, and phone and wall have it only then', async ({
	page: desk,
	browser,
	browserName,
	baseURL
}) => {
	test.setTimeout(120_000);
	const teacher = new Browser(baseURL!);
	const { code, desk: secret } = await teacher.open({
		case: 'al-bashir-2009',
		standard: 'reasonable-grounds-warrant',
		marking: { of: 'picked', elements: [{ count, element }] }
	});
	const key = await teacher.say(code, 'teacher', { kind: 'projector' });
	if (key.kind !== 'key') throw new Error(JSON.stringify(key));
	const wall = await (
		await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
	).newPage();
	const context = await browser.newContext({ ...phone(browserName), serviceWorkers: 'block' });
	const ada = await context.newPage();
	/** All that the phone and the wall were ever sent, but for the streams, which other tests read. */
	const sent: Promise<string>[] = [];
	for (const page of [ada, wall])
		page.on('response', (response) => {
			const type = response.headers()['content-type'] ?? '';
			if (/html|json/.test(type)) sent.push(response.text().catch(() => ''));
		});

	await ada.goto(`/rooms/${code}`);
	await ada.getByLabel('Your name').fill('Ada');
	await ada.getByRole('button', { name: 'Join the room' }).click();
	await choose(ada, 'Weak');
	await expect(ada.locator('.whereabouts')).toHaveAttribute('data-state', 'sent');
	for (const name of ['Ben', 'Cy', 'Di', 'Ed']) {
		const one = new Browser(baseURL!);
		await one.join(code, name);
		await one.say(code, 'participant', mark(intent, 'arguable'));
	}
	await desk.goto(`/rooms/${code}/desk#${secret}`);
	await wall.goto(`/rooms/${code}/projector#${key.secret}`);
	const go = async (from: Phase, to: Phase) =>
		expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({ kind: 'done' });
	const shows = desk.getByRole('button', { name: 'Show the class what was held elsewhere' });
	const held = ada.getByRole('region', { name: 'What was held elsewhere' });
	const onWall = wall.getByRole('region', { name: 'Held elsewhere' });

	await expect(desk.getByRole('button', { name: 'Lock the marks' })).toBeVisible();
	await expect(shows).toHaveCount(0);
	await go('mark-alone', 'locked');
	await go('locked', 'reveal');
	await expect(ada.getByRole('heading', { name: 'What the class marked' })).toBeVisible();
	await expect(shows).toHaveCount(0);
	await go('reveal', 'compare');
	await expect(shows).toHaveAttribute('aria-pressed', 'false');
	await expect(wall.locator(`[data-phase='compare']`)).toBeVisible();
	await expect(held).toHaveCount(0);
	await expect(onWall).toHaveCount(0);
	const before = (await Promise.all(sent)).join('\n').replaceAll('\\"', '"');
	expect(before).toContain(code);
	for (const says of words) expect(before.includes(says), says).toBe(false);

	await shows.click();
	await expect(shows).toHaveAttribute('aria-pressed', 'true');
	await expect(held).toContainText('Pre-Trial Chamber I, first decision');
	await expect(held).toContainText('4 March 2009');
	await expect(held).toContainText(/Standard: .*[Rr]easonable grounds/);
	await expect(held).toContainText('Not found.');
	await expect(held).toContainText(/Dissent: .*Ušacka/);
	await expect(held).toContainText(/from memory|seen/);
	await expect(held.getByText('Its weight here').first()).toBeVisible();
	await expectAccessible(ada, 'what was held elsewhere, on a phone');
	const over = () =>
		ada.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(await over()).toBe(0);
	await ada.setViewportSize({ width: 320, height: 640 });
	expect(await over()).toBe(0);

	await expect(onWall).toContainText('Not found.');
	await expect(onWall).toContainText('4 March 2009');
	await expect(onWall).toContainText(/Dissent: .*Ušacka/);
	// Nothing scrolls on the wall, of whatever size.
	for (const size of [
		{ width: 1440, height: 900 },
		{ width: 1024, height: 768 },
		{ width: 1280, height: 720 }
	]) {
		await wall.setViewportSize(size);
		await expect
			.poll(() =>
				wall.evaluate(() => {
					const aside = document.querySelector('aside')!;
					return aside.scrollHeight - aside.clientHeight;
				})
			)
			.toBeLessThanOrEqual(0);
	}
	await expectAccessible(wall, 'what was held elsewhere, on the wall');
	await expect(desk.getByRole('region', { name: 'What was held elsewhere' })).toBeVisible();
	await expectAccessible(desk, 'what was held elsewhere, at the desk');

	await shows.click();
	await expect(held).toHaveCount(0);
	await expect(onWall).toHaveCount(0);
});

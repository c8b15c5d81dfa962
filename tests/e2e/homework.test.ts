import { expect, test } from '@playwright/test';
import { nearMomentInWords } from '#lib/domain/day.ts';
import { Browser, intent, mark } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { choose } from './in-room.ts';

/** Homework on a phone, from its dates to a reply: nobody sits at the desk. */

test.use({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });

test('a phone says until when to mark and when the marks are shown, and then gives reasons to reply to', async ({
	page,
	baseURL
}) => {
	const teacher = new Browser(baseURL!);
	const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
	const [closes, reveals] = [at(3 * 86_400), at(4 * 86_400)];
	const { code } = await teacher.open({
		closes,
		reveals,
		replies: true,
		marking: {
			of: 'picked',
			elements: [{ count: 'I', element: 'genocide/chapeau/intent' }]
		}
	});
	const others = ['Ben', 'Cem', 'Dai', 'Eva'];
	for (const name of others) {
		const other = new Browser(baseURL!);
		await other.join(code, name);
		const reason = `${name} has read the orders.`;
		await other.say(code, 'participant', mark(intent, 'weak', { reason }));
	}
	await page.goto(`/rooms/${code}`);
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Join the room' }).click();
	const says = (moment: string) => page.getByText(nearMomentInWords(moment)).first();
	await expect(says(closes)).toBeVisible();
	await expect(says(reveals)).toBeVisible();
	await choose(page, 'Strong');
	await page.getByRole('textbox', { name: /^Reason/ }).fill('Ada has her doubts.');
	await page.getByRole('textbox', { name: /^Reason/ }).blur();
	await expect(page.getByText('connected, all sent')).toBeVisible();

	// The week passes: the date locks, and another shows.
	const soon = at(7);
	const close = { kind: 'close-by', closes: at(0.5), reveals: soon };
	expect(await teacher.say(code, 'teacher', close)).toMatchObject({ kind: 'done' });
	await expect(page.getByText('The first marks are locked').first()).toBeVisible();
	await expect(says(soon)).toBeVisible();
	await expect(page.locator('main').getByText('projector')).toHaveCount(0);
	await expect(page.getByRole('radio', { name: /Strong/ })).toBeDisabled();
	await expectAccessible(page, 'homework, locked', { within: 'main' });

	const replies = page.getByRole('region', { name: 'Reply to these reasons' });
	await expect(replies).toBeVisible({ timeout: 15_000 });
	await expect(replies.getByRole('article')).toHaveCount(2);
	await expect(replies.getByText('has read the orders.')).toHaveCount(2);
	await replies.getByRole('textbox', { name: 'Your reply to reason 1' }).fill('Who gave them?');
	await replies.getByRole('button', { name: 'Send' }).first().click();
	await expect(replies.getByText('You have replied to 1 of 2.')).toBeVisible();
	await expectAccessible(page, 'homework, replies', { within: 'main' });
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
});

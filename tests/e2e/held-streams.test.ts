import { expect, test } from '@playwright/test';
import { choose } from './in-room.ts';
import { heldBackWords } from '../../src/routes/rooms/words.ts';
import { Browser, step } from '../rooms/served.ts';
import { proxied } from './proxy.ts';

/**
 * What stands between a class and its server: a virus scanner that holds a stream back until it has
 * ended, one that lets its head through and nothing more, one that cuts it after a moment.
 */
type Mode = 'hold' | 'head only' | 'cut';

function filtered(baseURL: string, mode: Mode) {
	return proxied(baseURL, (answer, response) => {
		const isStream = answer.headers['content-type']?.includes('event-stream');
		const begin = () => response.writeHead(answer.statusCode!, answer.headers);
		if (!isStream || mode === 'cut') {
			answer.pipe(begin());
			if (isStream) setTimeout(() => response.destroy(), 2000);
			return;
		}
		if (mode === 'head only') begin().flushHeaders();
		answer.resume();
	});
}

for (const mode of ['hold', 'head only', 'cut'] as const)
	test(`phone, desk and wall go on where the network lets no stream through (${mode})`, async ({
		context,
		baseURL
	}) => {
		const proxy = await filtered(baseURL!, mode);
		try {
			const teacher = new Browser(baseURL!);
			const { code, desk } = await teacher.open({ title: 'Behind a filter' });
			const key = await teacher.say(code, 'teacher', { kind: 'projector' });
			if (key.kind !== 'key') throw new Error(key.kind);
			const [phone, deskPage, wall] = await Promise.all(
				['', `/desk#${desk}`, `/projector#${key.secret}`].map(async (path) => {
					const page = await context.newPage();
					await page.goto(`${proxy.origin}/rooms/${code}${path}`);
					return page;
				})
			);
			await phone!.getByLabel('Your name').fill('Ada');
			await phone!.getByRole('button', { name: 'Join the room' }).click();
			for (const page of [phone!, deskPage!, wall!])
				await expect(page.getByText(heldBackWords)).toBeVisible({ timeout: 20_000 });

			await choose(phone!, 'Strong');
			await expect(phone!.locator('.whereabouts')).toHaveText('Sent.');
			await expect(deskPage!.getByText('1 here')).toBeVisible({ timeout: 10_000 });
			await expect(deskPage!.locator('.line')).toHaveText('connected');
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			for (const news of [
				phone!.getByText('The first marks are locked').first(),
				wall!.locator('[data-phase=locked]'),
				deskPage!.getByRole('button', { name: 'Show the class its marks' })
			])
				await expect(news).toBeVisible({ timeout: 10_000 });
		} finally {
			proxy.close();
		}
	});

import { expect, test } from '@playwright/test';
import { refusalWords } from '#lib/rooms/protocol.ts';
import { Browser } from '../rooms/served.ts';
import { proxied } from './proxy.ts';

test('a browser that refuses cookies is told so when it joins, opens or leads a room, and nobody is left behind', async ({
	page,
	baseURL
}) => {
	let refuses = true;
	const proxy = await proxied(baseURL!, (answer, response) => {
		if (refuses) delete answer.headers['set-cookie'];
		answer.pipe(response.writeHead(answer.statusCode!, answer.headers));
	});
	try {
		const teacher = new Browser(baseURL!);
		const { code, desk } = await teacher.open();
		const line = await teacher.listen(code, 'teacher');
		const key = await teacher.say(code, 'teacher', { kind: 'projector' });
		const words = page.getByText(refusalWords['no-cookies']);

		await page.goto(`${proxy.origin}/rooms/${code}`);
		await page.getByLabel('Your name').fill('Ada');
		const join = page.getByRole('button', { name: 'Join the room' });
		for (let tries = 0; tries < 2; tries += 1) {
			await join.click();
			await expect(words).toBeVisible();
			await expect(join).toBeEnabled();
		}
		// What was typed stays, and does once cookies are allowed.
		expect(line.inside.progress.people).toBe(0);
		refuses = false;
		await join.click();
		await expect(page.getByRole('radio', { name: /Strong/ })).toBeVisible();
		await expect.poll(() => line.inside.progress.people).toBe(1);
		line.close();
		await page.context().clearCookies();
		refuses = true;

		await page.goto(`${proxy.origin}/rooms/open`);
		await page.getByRole('button', { name: 'Open the room' }).first().click();
		await expect(words).toBeVisible();
		expect(page.url()).toBe(`${proxy.origin}/rooms/open`);
		await page.goto(`${proxy.origin}/rooms/${code}/desk#${desk}`);
		await expect(words).toBeVisible();
		await page.goto(
			`${proxy.origin}/rooms/${code}/projector#${(key as { secret: string }).secret}`
		);
		await expect(words).toBeVisible();
		refuses = false;
		await page.goto(`${proxy.origin}/rooms/open`);
		await page.getByRole('button', { name: 'Open the room' }).first().click();
		await expect(page.locator('.line')).toHaveText('connected');
	} finally {
		proxy.close();
	}
});

import { codeInGroups } from '#lib/rooms/join-code.ts';
import { expect, test, type Page } from '@playwright/test';
import decode from 'qr/decode.js';
import type { Phase } from '#lib/rooms/phases.ts';
import { Browser, mark, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { unread } from './wall.ts';

const intent = 'I:genocide/chapeau/intent';
const killing = 'I:genocide/acts/killing';

/** Words and names that only some phases may show. */
const reasons = { weak: 'Only one witness says so.', strong: 'The orders to the agents.' };
const names = ['Adaeze', 'Benedikt', 'Chidinma', 'Dimitra', 'Ekaterina', 'Feodor'];
const first = ['weak', 'weak', 'weak', 'arguable', 'strong', 'cannot-tell'];
const second = ['weak', 'arguable', 'strong', 'strong', 'strong', 'cannot-tell'];

/** A room of six, and its projector. */
async function projected(
	page: Page,
	origin: string,
	firstRound: 'before-discussion' | 'after-discussion'
) {
	const teacher = new Browser(origin);
	const { code } = await teacher.open({ firstRound, title: 'Law 204' });
	const people = await Promise.all(
		names.map(async (name) => {
			const one = new Browser(origin);
			await one.join(code, name);
			return one;
		})
	);
	const key = await teacher.say(code, 'teacher', { kind: 'projector' });
	if (key.kind !== 'key') throw new Error(JSON.stringify(key));
	await page.goto(`/rooms/${code}/projector#${key.secret}`);
	await expect(page.getByRole('heading', { level: 1, name: 'Intent to destroy' })).toBeVisible();
	expect(page.url()).toBe(`${origin}/rooms/${code}/projector`);
	async function say(message: Record<string, unknown>) {
		expect(await teacher.say(code, 'teacher', message)).toMatchObject({ kind: 'done' });
	}
	return {
		code,
		say,
		async go(from: Phase, to: Phase) {
			await say(step(from, to));
			await expect(page.locator(`[data-phase='${to}']`)).toBeVisible();
		},
		async everyoneMarks(round: 1 | 2) {
			const answers = round === 1 ? first : second;
			await Promise.all(
				people.map(async (one, at) => {
					const reason = at === 0 ? reasons.weak : at === 4 ? reasons.strong : undefined;
					const made = mark(intent, answers[at], {
						round,
						...(reason && { reason }),
						reliance: { E9: 'rely' }
					});
					expect(await one.say(code, 'participant', made)).toMatchObject({ kind: 'taken' });
					const other = mark(killing, at < 3 ? 'strong' : 'weak', { round });
					expect(await one.say(code, 'participant', other)).toMatchObject({ kind: 'taken' });
				})
			);
		}
	};
}

/** Everything that the page holds, seen or unseen. */
const all = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
async function holdsNoMarks(page: Page, when: string) {
	const html = await all(page);
	for (const hidden of [...names, ...Object.values(reasons), 'class="bar', 'Krippendorff'])
		expect(html, when).not.toContain(hidden);
}
/** Numbers of the table under the bars, in the order of the scale. */
const counted = (page: Page) =>
	page
		.getByRole('region', { name: 'How the class marked' })
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)))
		);
const aside = (page: Page) => page.getByRole('complementary', { name: 'The class' });
const current = (page: Page) => page.locator('footer [aria-current=step]');

test('a class marks, sees its marks, argues and marks again, and the wall shows no more than the phase', async ({
	page,
	baseURL
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const { code, say, go, everyoneMarks } = await projected(page, baseURL!, 'before-discussion');

	await test.step('while people mark: the law, the way in, and how many have finished', async () => {
		await expect(page.locator('blockquote mark').first()).toHaveText('intent to destroy');
		const join = page.getByRole('region', { name: 'How to join' });
		await expect(join).toContainText(codeInGroups(code));
		const qr = join.getByRole('img', { name: 'QR code with the link to join' });
		const png = (await qr.screenshot()).toString('base64');
		const pixels = await page.evaluate(async (png) => {
			const image = new Image();
			image.src = `data:image/png;base64,${png}`;
			await image.decode();
			const canvas = document.createElement('canvas');
			const { naturalWidth: width, naturalHeight: height } = image;
			Object.assign(canvas, { width, height });
			const paint = canvas.getContext('2d')!;
			paint.drawImage(image, 0, 0);
			return { width, height, data: [...paint.getImageData(0, 0, width, height).data] };
		}, png);
		// A phone can't reach "localhost": where this computer has an address on a network, that is drawn.
		const [onNetwork = baseURL!] = (await page.request
			.get('/addresses.json')
			.then((answer) => answer.json())) as string[];
		expect([baseURL, onNetwork].map((origin) => `${origin}/rooms/${code}#j=`)).toContain(
			decode({ ...pixels, data: Uint8Array.from(pixels.data) }).replace(/[\w-]{22}$/, '')
		);
		await everyoneMarks(1);
		await expect(current(page)).toContainText('6 of 6 finished');
		await holdsNoMarks(page, 'mark alone');
		await expectAccessible(page, 'mark alone');
	});

	await test.step('locked: it says so, and shows nothing', async () => {
		await go('mark-alone', 'locked');
		await expect(aside(page)).toContainText('The marks are locked. They will be shown next.');
		await holdsNoMarks(page, 'locked');
	});

	await test.step('reveal: the bars on one screen, agreement and evidence, and no empty panel', async () => {
		await go('locked', 'reveal');
		expect(await counted(page)).toEqual([[0], [0], [3], [1], [1], [0]]);
		await expect(aside(page)).toContainText('Agreement');
		await expect(aside(page)).toContainText('E9');
		// Nobody named a cause of doubt.
		await expect(aside(page)).not.toContainText('Law or evidence?');
		for (const [width, height] of [
			[1440, 900],
			[1920, 1080],
			[1024, 768]
		] as const) {
			await page.setViewportSize({ width, height });
			const bars = await page.locator('.figures ol').boundingBox();
			expect(bars!.y + bars!.height, `${width} × ${height}`).toBeLessThan(height);
			expect(bars!.height, `${width} × ${height}`).toBeGreaterThan(height / 4);
			expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(
				0
			);
		}
		await page.setViewportSize({ width: 1440, height: 900 });
		const html = await all(page);
		expect(html).toContain('class="bar');
		expect(html).toContain('Krippendorff');
		for (const name of names) expect(html).not.toContain(name);
		await expectAccessible(page, 'reveal');
	});

	await test.step('it follows what the desk shows', async () => {
		await say({ kind: 'show', place: { count: 'I', element: 'genocide/acts/killing' } });
		await expect(page.getByRole('heading', { level: 1, name: 'Killing' })).toBeVisible();
		expect(await counted(page)).toEqual([[0], [0], [3], [0], [3], [0]]);
		await say({ kind: 'show', place: { count: 'I', element: 'genocide/chapeau/intent' } });
	});

	await test.step('discuss: along the scale how many, and a reason without a name', async () => {
		await go('reveal', 'discuss');
		const line = (strength: string) =>
			page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: strength }) });
		await expect(line('Strong')).toContainText(reasons.strong);
		await expect(line('Weak')).toContainText(reasons.weak);
		await expect(line('Weak').getByRole('cell').first()).toHaveText('3');
		const html = await all(page);
		for (const name of names) expect(html).not.toContain(name);
		await expectAccessible(page, 'discuss');
	});

	await test.step('mark again: progress, and the first round only where the teacher keeps it', async () => {
		await go('discuss', 'mark-again');
		await expect(current(page)).toContainText('0 of 6 finished');
		await everyoneMarks(2);
		await expect(current(page)).toContainText('6 of 6 finished');
		await expect(aside(page)).toContainText('The first round is put away');
		await expect(page.locator('.figures')).toHaveCount(0);
		await say({ kind: 'lead', firstRound: true });
		await expect(page.getByText('The first round', { exact: true })).toBeVisible();
		expect(await counted(page)).toEqual([[0], [0], [3], [1], [1], [0]]);
		await go('mark-again', 'locked-again');
		expect(await counted(page)).toEqual([[0], [0], [3], [1], [1], [0]]);
	});

	await test.step('compare: before and after, what moved, agreement and finding', async () => {
		await go('locked-again', 'compare');
		expect(await counted(page)).toEqual([
			[0, 0],
			[0, 0],
			[3, 1],
			[1, 1],
			[1, 3],
			[0, 0]
		]);
		await expect(aside(page)).toContainText(/Changed their mark\s*3\s*3 up, 0 down/);
		await expect(aside(page)).toContainText(/Agreement .*from/s);
		await expect(aside(page)).toContainText('Count I: the class’s finding');
		await expectAccessible(page, 'compare');
	});

	await test.step('closed: thanks, and what stays', async () => {
		await go('compare', 'closed');
		await expect(page.getByRole('heading', { name: 'The room is closed.' })).toBeVisible();
		await expect(page.getByText('You can keep your marks as an assessment')).toBeVisible();
		await expect(page.getByRole('region', { name: 'How to join' })).toHaveCount(0);
	});

	await test.step('a reload is let in by its cookie, and on a phone nothing sticks out', async () => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.reload();
		await expect(page.getByRole('heading', { name: 'The room is closed.' })).toBeVisible();
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	});
});

test('a class of twelve reads all of the wall of a low projector: nothing scrolls, and nothing is small', async ({
	page,
	baseURL
}) => {
	const teacher = new Browser(baseURL!);
	const { code } = await teacher.open({
		title: 'Law 204, the seminar on Mondays',
		marking: { of: 'count', count: 'I' }
	});
	const desk = await teacher.listen(code, 'teacher');
	const keys = Object.keys(desk.inside.elements);
	expect(keys.length).toBeGreaterThan(6);
	const answers = [
		...['contradicted', 'unsupported', 'weak', 'arguable'],
		...['strong', 'conclusive', 'cannot-tell']
	];
	const causes = ['law', 'fact', 'source', 'inference', 'not-addressed'];
	const words =
		'The article infers the purpose from what happened, and there is another explanation: punishing anybody who is thought disloyal, believer or not.';
	const people = await Promise.all(
		Array.from({ length: 12 }, async (_, at) => {
			const one = new Browser(baseURL!);
			await one.join(code, `Person ${at}`);
			return one;
		})
	);
	const everyoneMarks = (round: 1 | 2) =>
		Promise.all(
			people.map(async (one, at) => {
				for (const [place, key] of keys.entries()) {
					const made = mark(key, answers[(at * 3 + place + round) % 7], {
						round,
						...(at % 4 !== 0 && { reason: words.slice(at * 5) }),
						reliance: { [`E${(at % 5) + 3}`]: 'rely', [`E${(place % 3) + 9}`]: 'rely' },
						...(key === intent && {
							rivals: { 'keeping-power': { answer: at % 3 ? 'open' : 'excluded' } }
						})
					});
					const doubt = causes[(at + place) % 5];
					const said = { ...made, mark: { ...made.mark, doubt } };
					expect(await one.say(code, 'participant', said)).toMatchObject({ kind: 'taken' });
				}
			})
		);
	const link = await teacher.say(code, 'teacher', { kind: 'projector' });
	if (link.kind !== 'key') throw new Error(JSON.stringify(link));
	await page.goto(`/rooms/${code}/projector#${link.secret}`);
	async function read(phase: Phase) {
		await expect(page.locator(`[data-phase='${phase}']`)).toBeVisible();
		await expect(page.locator('.law h1')).toBeVisible();
		for (const [width, height] of [
			[1024, 768],
			[1280, 720],
			[800, 600],
			[960, 540],
			// 1366 × 768 at a zoom of 150 %.
			[911, 512]
		] as const) {
			await page.setViewportSize({ width, height });
			await expect.poll(() => unread(page), `${phase}, ${width} × ${height}`).toEqual([]);
		}
	}
	const go = async (from: Phase, to: Phase) => {
		expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({ kind: 'done' });
		await read(to);
	};
	const show = async (key: string) => {
		const [count, element] = key.split(/:(.*)/s);
		const shown = { kind: 'show', place: { count, element } };
		expect(await teacher.say(code, 'teacher', shown)).toMatchObject({ kind: 'done' });
		const title = key === intent ? 'Intent to destroy, as such' : 'Protected group';
		await expect(page.locator('.law h1')).toContainText(title);
	};
	await everyoneMarks(1);
	await read('mark-alone');
	await go('mark-alone', 'locked');
	await go('locked', 'reveal');
	// The tightest: all of it is there in few words, and what is left out is said to be.
	await expect(aside(page)).toContainText('Krippendorff’s alpha');
	await expect(aside(page)).toContainText(/Most doubts are about|Doubts about law/);
	await expect(aside(page)).toContainText(/At or above the standard\s*E\d/);
	await expect(aside(page)).toContainText(/\d more at the desk/);
	// An element with rival explanations, of which each has its line.
	await show(intent);
	await expect(aside(page)).toContainText('Rival explanations');
	await read('reveal');
	await go('reveal', 'discuss');
	await show(keys[0]!);
	await read('discuss');
	await expect(page.getByRole('region', { name: 'What was argued' })).toContainText(
		/\d+ more reasons are not shown/
	);
	await go('discuss', 'mark-again');
	await everyoneMarks(2);
	await go('mark-again', 'locked-again');
	await go('locked-again', 'compare');
	await expect(aside(page)).toContainText('On their own marks');
	await show(intent);
	await read('compare');
	await show(keys[0]!);
	// Where there is room again, more is shown again.
	await page.setViewportSize({ width: 1280, height: 1024 });
	await expect(aside(page)).toContainText('1 is full agreement');
	await go('compare', 'closed');
	desk.close();
});

test('where the first round is shown only after the second, the wall holds none of it before', async ({
	page,
	baseURL
}) => {
	const { go, everyoneMarks } = await projected(page, baseURL!, 'after-discussion');
	await everyoneMarks(1);
	await go('mark-alone', 'locked');
	await expect(aside(page)).toContainText('They will be shown after the second round.');
	await go('locked', 'discuss');
	await expect(page.getByText('What would point towards it')).toBeVisible();
	await holdsNoMarks(page, 'discuss');
	await go('discuss', 'mark-again');
	await everyoneMarks(2);
	await holdsNoMarks(page, 'mark again');
	await go('mark-again', 'locked-again');
	await holdsNoMarks(page, 'locked again');
	await go('locked-again', 'compare');
	expect(await counted(page)).toEqual([
		[0, 0],
		[0, 0],
		[3, 1],
		[1, 1],
		[1, 3],
		[0, 0]
	]);
});

test('without the link there is no projector', async ({ page, baseURL }) => {
	const teacher = new Browser(baseURL!);
	const { code } = await teacher.open();
	for (const place of [`/rooms/${code}/projector`, `/rooms/${code}/projector#guessed`]) {
		await page.goto(place);
		await expect(page.getByRole('main')).toContainText('Open this page with the projector link');
		expect(await all(page)).not.toContain('Law 204');
		await page.goto('about:blank');
	}
	const response = await page.goto('/rooms/0O1IL/projector');
	expect(response!.status()).toBe(404);
});

import {
	expect,
	test,
	type Browser as Chromium,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import type { Phase } from '#lib/rooms/phases.ts';
import { Browser, mark, step } from '../rooms/served.ts';
import { address, awake, finding, heading, open } from './bench.ts';
import {
	keptWords,
	still,
	translate,
	translateFromTheBeginning,
	visibleText
} from './translator.ts';

/** What a device keeps on which a few elements are marked; made once by each worker. */
let marked: ReturnType<typeof markSome> | undefined;

/** A device of its own, on which a few elements are marked, at a time that stands still. */
async function device(browser: Chromium, begun: boolean): Promise<Page> {
	const storageState = begun ? await (marked ??= markSome(browser)) : undefined;
	return newDevice(browser, storageState && { storageState });
}

/** The same, at the element that was marked last. */
async function bench(browser: Chromium): Promise<Page> {
	const page = await device(browser, true);
	await open(page, 'genocide/chapeau/part');
	return page;
}

async function newDevice(browser: Chromium, kept: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ ...kept, viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.clock.setFixedTime('2026-11-28T14:09:00Z');
	await page.addInitScript('window.print = () => undefined');
	return page;
}

async function markSome(browser: Chromium) {
	const page = await newDevice(browser);
	await open(page);
	for (const key of ['4', 'j', '2', 'j', '3']) await page.keyboard.press(key);
	await expect(page.locator('[data-saved]')).toContainText('3 of 9');
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
	// The keys come before the address does, and a reload goes by the address.
	await expect(page).toHaveURL(address('genocide/chapeau/part'));
	const kept = await page.context().storageState({ indexedDB: true });
	await page.context().close();
	return kept;
}

/** What can be read once nothing has changed for a moment. */
async function settled(page: Page): Promise<string> {
	// The search says how much it found after 700 ms without typing; the memo fetches its dialog on use.
	const { pathname } = new URL(page.url());
	await still(page, pathname === '/search' ? 900 : pathname.endsWith('/memo') ? 400 : 100);
	return visibleText(page);
}

/** Each says the same as the untranslated page; where one does not, from where on. */
async function sayTheSame(pages: Page[], plain: Page, when: string): Promise<void> {
	let [wanted, ...all] = await Promise.all([plain, ...pages].map(settled));
	// What one of them still fetches may be here on another; words that are wrong stay wrong.
	for (let more = 0; more < 40 && all.some((said) => said !== wanted); more += 1)
		[wanted, ...all] = await Promise.all([plain, ...pages].map(settled));
	for (const said of all) {
		let at = 0;
		while (at < wanted!.length && said[at] === wanted![at]) at += 1;
		const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
		expect(around(said), when).toBe(around(wanted!));
	}
}
const saysTheSame = (page: Page, plain: Page, when: string) => sayTheSame([page], plain, when);

/** What of a page can be pressed, in its order. */
const pressable = (page: Page) =>
	page.evaluateHandle(() => {
		const kinds =
			'main :is(select:enabled, button:enabled:not(.primary), summary, input[type="radio"]:enabled, input[type="checkbox"]:enabled)';
		return [...document.querySelectorAll<HTMLElement>(kinds)].filter(
			(each) => each.checkVisibility({ visibilityProperty: true }) && each.offsetWidth > 0
		);
	});

/** Waits until as much can be pressed on each: on a busy machine one is enabled later than its words are there. */
async function pressTheSame(pages: Page[]): Promise<void> {
	const kinds = (page: Page) =>
		pressable(page).then((all) => all.evaluate((all) => all.map(({ tagName }) => tagName).join()));
	for (let more = 0; more < 50; more += 1) {
		if (new Set(await Promise.all(pages.map(kinds))).size === 1) return;
		await pages[0]!.waitForTimeout(100);
	}
}

/** Presses the n-th thing of the page that can be pressed, or chooses another of its options. */
const press = async (page: Page, at: number): Promise<string> =>
	(await pressable(page)).evaluate((all, at) => {
		const control = all[at % all.length];
		if (!control) return 'nothing';
		if (control instanceof HTMLSelectElement) {
			control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
			control.dispatchEvent(new Event('change', { bubbles: true }));
		} else control.click();
		return `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`;
	}, at);

const inCase = (path: string) => `/cases/dprk-2012/${path}`;

/** Where a translated page was made to change, and whether it needs marks. */
const screens: Record<string, { at: string; begun: boolean }> = {
	start: { at: '/', begun: false },
	bench: { at: address('genocide/acts/killing'), begun: true },
	findings: { at: inCase('findings/I'), begun: true },
	matrix: { at: inCase('matrix'), begun: true },
	sources: { at: inCase('sources'), begun: true },
	article: { at: inCase('article'), begun: true },
	compare: { at: inCase('compare'), begun: true },
	history: { at: inCase('history'), begun: true },
	debate: { at: inCase('debate'), begun: true },
	clash: { at: inCase('debate/clash'), begun: true },
	fifteen: { at: inCase('debate/fifteen'), begun: true },
	flow: { at: inCase('debate/flow'), begun: true },
	memo: { at: inCase('memo'), begun: true },
	search: { at: '/search?q=intent', begun: false },
	law: { at: '/law/genocide-convention', begun: false },
	'opening a room': { at: '/rooms/open', begun: false }
};

for (const [name, { at, begun }] of Object.entries(screens))
	test(`translated, ${name} says what it would say untranslated, whatever is pressed`, async ({
		browser
	}) => {
		test.setTimeout(240_000);
		const opened = async () => {
			const page = await device(browser, begun);
			await page.goto(at);
			// Pressed earlier, it would be pressed on some of the pages alone.
			if (begun) await page.locator('html[data-awake]').waitFor({ state: 'attached' });
			if (at.includes('/debate')) await page.locator('main[data-ready]').waitFor();
			return page;
		};
		const [plain, once, again] = await Promise.all([opened(), opened(), opened()]);
		const pages = [once, again];
		await sayTheSame(pages, plain, 'before');
		for (const page of pages) await translate(page, page === again);
		await sayTheSame(pages, plain, 'translated');
		for (let act = 0; act < 10; act += 1) {
			await pressTheSame([plain, ...pages]);
			const [pressed] = await Promise.all([plain, ...pages].map((page) => press(page, act * 5)));
			await sayTheSame(pages, plain, `translated, ${pressed}`);
		}
		for (const page of [plain, once, again]) await page.context().close();
	});

test('on a translated bench the mark goes to the element that is shown, and the finding is the one that follows', async ({
	browser
}) => {
	const plain = await bench(browser);
	const translated = await bench(browser);
	await translate(translated, true);
	const keys = [
		'k',
		'k',
		'0',
		'j',
		'Shift+U',
		'u',
		'u',
		'Shift+U',
		'j',
		'j',
		'j',
		'5',
		's',
		'j',
		'1',
		't',
		'x',
		'k',
		's'
	];
	for (const key of keys) {
		await plain.keyboard.press(key);
		await translated.keyboard.press(key);
		await saysTheSame(translated, plain, key);
		await expect(heading(translated)).toHaveText(`‹${await heading(plain).textContent()}›`);
		const scales = (page: Page) =>
			page
				.locator('[data-scale]')
				.evaluateAll((all) => all.map((each) => each.getAttribute('data-scale')));
		expect(await scales(translated)).toEqual(await scales(plain));
	}
	await expect(finding(translated)).toBeVisible();
});

test('the law’s words are not translated, and say why where a translator was', async ({ page }) => {
	await open(page, 'genocide/chapeau/intent');
	const note = page.getByText(keptWords).first();
	const words = page.getByRole('main').locator('blockquote').first();
	const exact = await words.textContent();
	await expect(note).toBeHidden();
	await translate(page, true);
	await expect(note).toBeVisible();
	await expect(words).toHaveText(exact!);
	await expect(words).toHaveAttribute('lang', 'en');
	await page.goto('/law/genocide-convention');
	const provisions = page.locator('.provision .words');
	const exactly = provisions.locator('[translate=no]');
	const provided = await exactly.allTextContents();
	expect(provided).toContain((await provisions.first().locator('[translate=no]').textContent())!);
	expect(provided).toHaveLength(await provisions.count());
	await expect(note).toBeHidden();
	await translate(page, true);
	await expect(note).toBeVisible();
	expect(await exactly.allTextContents()).toEqual(provided);
});

test('translated back, a page is as it was, and goes on', async ({ browser }) => {
	const plain = await bench(browser);
	const page = await bench(browser);
	await translate(page, false);
	await page.evaluate(() => {
		for (const font of document.querySelectorAll('body font'))
			if (font.isConnected) font.replaceWith(font.textContent.replaceAll(/[‹›]/g, ''));
	});
	for (const key of ['ArrowUp', '5', 'ArrowDown']) {
		await page.keyboard.press(key);
		await plain.keyboard.press(key);
		await saysTheSame(page, plain, key);
	}
});

test('a page that is translated before it wakes says what it would say', async ({ browser }) => {
	const plain = await bench(browser);
	const page = await bench(browser);
	await translateFromTheBeginning(page);
	await page.reload();
	await plain.reload();
	await awake(page);
	await awake(plain);
	await expect(heading(page)).toHaveText(/^‹.*›$/);
	await saysTheSame(page, plain, 'awake');
	for (const key of ['ArrowUp', '5', 'ArrowDown', 'ArrowDown', '1']) {
		await page.keyboard.press(key);
		await plain.keyboard.press(key);
		await saysTheSame(page, plain, key);
	}
});

test('translated phones, desks and walls follow the room through its phases', async ({
	browser,
	baseURL
}) => {
	test.setTimeout(180_000);
	const teacher = new Browser(baseURL!);
	const { code, desk } = await teacher.open({ firstRound: 'before-discussion' });
	const projector = await teacher.say(code, 'teacher', { kind: 'projector' });
	if (projector.kind !== 'key') throw new Error(projector.kind);
	const people = await Promise.all(
		['Bo', 'Cy', 'Di', 'Ed', 'Flo'].map(async (name) => {
			const one = new Browser(baseURL!);
			await one.join(code, name);
			return one;
		})
	);
	const context = await browser.newContext();
	const phone = await context.newPage();
	await phone.goto(`/rooms/${code}`);
	await phone.getByLabel('Your name').fill('Ada');
	await phone.getByRole('button', { name: 'Join the room' }).click();
	await expect(phone.locator('[data-scale]')).toBeVisible();

	const addresses = [
		`/rooms/${code}`,
		`/rooms/${code}/desk#${new URL(desk, baseURL).hash.slice(1) || desk}`,
		`/rooms/${code}/projector#${projector.secret}`
	];
	const pairs: { plain: Page; translated: Page }[] = [];
	for (const at of addresses) {
		const plain = await context.newPage();
		await plain.goto(at);
		const translated = await context.newPage();
		await translated.goto(at);
		await expect(
			translated.locator('[data-phase], [data-scale], [data-line=open]').first()
		).toBeVisible();
		await settled(translated);
		await translate(translated, true);
		pairs.push({ plain, translated });
	}
	const compare = async (when: string) => {
		for (const { plain, translated } of pairs)
			await expect
				.poll(async () => (await settled(translated)) === (await settled(plain)), {
					message: `${when}: ${translated.url()}`
				})
				.toBe(true);
	};
	await compare('at first');
	let phase: Phase = 'mark-alone';
	for (const next of [
		'locked',
		'reveal',
		'discuss',
		'mark-again',
		'locked-again',
		'compare'
	] as const) {
		const round = phase === 'mark-again' ? 2 : 1;
		if (phase.startsWith('mark'))
			for (const [at, one] of people.entries()) {
				const answer = ['weak', 'arguable', 'strong', 'strong', 'weak'][at];
				await one.say(
					code,
					'participant',
					mark('I:genocide/chapeau/intent', answer, { round, reason: 'So.' })
				);
			}
		await compare(`${phase}, marked`);
		expect(await teacher.say(code, 'teacher', step(phase, next))).toMatchObject({ kind: 'done' });
		phase = next;
		await compare(phase);
	}
	await context.close();
});

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { By, Key } from 'selenium-webdriver';
import { strFromU8, unzipSync } from 'fflate';
import { Browser, intent, mark, step } from '../../rooms/served.ts';
import type { Served } from '../server.ts';
import type { Page } from './page.ts';

/** A journey begins on a device that has never been here. */
export type Journey = (page: Page, at: { server: Served; folder: string }) => Promise<void>;

/** Its driver tells nothing of downloads: the next file that a page hands over is kept in the page. */
const catchFile = (page: Page) =>
	page.run(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (file: Blob) => {
			const reader = new FileReader();
			reader.onload = () => (document.documentElement.dataset['file'] = String(reader.result));
			reader.readAsDataURL(file);
			return make(file);
		};
	});

async function caughtFile(page: Page): Promise<Uint8Array> {
	await page.until('a file is made', () => 'file' in document.documentElement.dataset);
	const address = await page.run(() => document.documentElement.dataset['file']!);
	return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const ready = (page: Page) =>
	page.until('the page is ready', () => document.querySelector('main[data-ready]') !== null);

export const journeys: Record<string, Journey> = {
	'marks by key, the finding follows, and a reload keeps both': async (page) => {
		await page.bench();
		await page.press('4');
		await page.chosen('strong');
		await page.press(Key.ARROW_DOWN);
		await page.heading('Intent to destroy');
		await page.press('2');
		await page.chosen('weak');
		await page.shows(
			'[aria-label="Finding"], [aria-labelledby="finding"], .finding',
			'at most weak'
		);
		await page.reload();
		await page.awake();
		await page.heading('Intent to destroy');
		await page.chosen('weak');
		await page.shows('[data-saved]', '2 of 9 marked');
	},

	'marks by pointer, relies on an item, and gives a reason': async (page) => {
		await page.bench('genocide/acts/killing');
		await page.click('.strengths label', 'Strong');
		await page.chosen('strong');
		await page.shows('main', 'relies on no evidence item yet');
		await page.click('button', 'Rely');
		await page.shows('main', 'Relying on');
		await page.write('textarea', 'Reason', 'Witnesses say so: «é», 한국어.');
		await page.until('it is kept', () => document.querySelector('[data-saved="saved"]') !== null);
		await page.reload();
		await page.awake();
		await page.chosen('strong');
		const reason = await page.find('textarea', 'Reason');
		assert.equal(await reason.getAttribute('value'), 'Witnesses say so: «é», 한국어.');
	},

	'undoes and redoes, after a reload too': async (page) => {
		await page.bench();
		await page.press('4', '2');
		await page.chosen('weak');
		await page.held(Key.CONTROL, 'z');
		await page.chosen('strong');
		await page.held(Key.SHIFT, 'U');
		await page.chosen('weak');
		await page.reload();
		await page.awake();
		await page.press('u', 'u');
		await page.until(
			'nothing is chosen',
			() => !document.querySelector('[data-scale] input:checked')
		);
	},

	'walks in the scale by arrows without leaving the element': async (page) => {
		await page.bench();
		await page.click('.strengths label', 'Arguable');
		await page.press(Key.ARROW_RIGHT);
		await page.chosen('strong');
		await page.heading('Protected group');
	},

	'keeps two tabs in step': async (page) => {
		await page.bench();
		const first = await page.driver.getWindowHandle();
		await page.driver.switchTo().newWindow('tab');
		await page.bench();
		await page.press('4');
		await page.chosen('strong');
		await page.driver.switchTo().window(first);
		await page.chosen('strong');
	},

	'shows in the findings what was marked': async (page) => {
		await page.bench();
		await page.press('4', Key.ARROW_DOWN, '2');
		await page.chosen('weak');
		await page.until('it is kept', () => document.querySelector('[data-saved="saved"]') !== null);
		await page.click('header a', 'Findings');
		await page.shows('[aria-label="The ladder of strengths"], main', 'Not made out: at most weak');
		await page.shows('main', 'What would establish the count');
	},

	'makes the memo': async (page) => {
		await page.bench();
		await page.press('4');
		await page.chosen('strong');
		await page.click('header a', 'Findings');
		await page.click('button', 'Export');
		await catchFile(page);
		await page.click('dialog[open] button', '.docx');
		const memo = unzipSync(await caughtFile(page));
		assert.match(strFromU8(memo['word/document.xml']!), /Memorandum/);
		await page.shows('dialog[open]', 'Saved as');
	},

	'saves marks to a file, and opens it': async (page, { folder }) => {
		await page.bench();
		await page.press('4');
		await page.chosen('strong');
		await page.click('button', 'My assessment');
		await catchFile(page);
		await page.click('dialog[open] button', 'Save to a file');
		const file = resolve(join(folder, 'mine.chapeau.json'));
		writeFileSync(file, await caughtFile(page));
		await page.driver.findElement(By.css('dialog[open] input[type=file]')).sendKeys(file);
		await page.shows('dialog[open]', '“My assessment” is open.');
		await page.click('dialog[open] button', 'Close');
		await page.chosen('strong');
	},

	'joins a room, marks, and sees what the class marked': async (page, { server }) => {
		const teacher = new Browser(server.origin);
		const { code } = await teacher.open();
		for (const name of ['Bo', 'Cy', 'Di', 'Ed']) {
			const classmate = new Browser(server.origin);
			await classmate.join(code, name);
			await classmate.say(code, 'participant', mark(intent, 'weak'));
		}
		await page.goto(`/rooms/${code}`);
		await page.write('input', 'Your name', 'Ada');
		await page.click('button', 'Join the room');
		await page.until('the scale is there', () => document.querySelector('[data-scale]') !== null);
		// What has just come under the pointer takes no press yet.
		await new Promise((later) => setTimeout(later, 1000));
		await page.click('[data-scale] label', 'Strong');
		await page.shows('.whereabouts', 'Sent');
		await page.reload();
		await page.chosen('strong');
		await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
		await page.shows('main', 'The first marks are locked');
		await teacher.say(code, 'teacher', step('locked', 'reveal'));
		await page.shows('main', 'What the class marked');
		await page.shows('main', '1 of 5 reaches');
	},

	'prepares a debate, and keeps it': async (page) => {
		await page.goto('/cases/dprk-2012/debate');
		await ready(page);
		await page.choose('select', 'Start from', 'Resolved: genocide of religious believers');
		await page.goto('/cases/dprk-2012/debate/clash');
		await ready(page);
		await page.click('summary', 'Intent to destroy, as such');
		await page.write('textarea', 'Our claim', 'The intent shows in what was done.');
		await page.click('h1');
		await page.press('f');
		await page.until('the negative is in front', () =>
			[...document.querySelectorAll('button[aria-pressed="true"]')].some(({ textContent }) =>
				textContent.trim().startsWith('Negative')
			)
		);
		await page.reload();
		await ready(page);
		await page.until('the claim is there', () =>
			[...document.querySelectorAll('textarea')].some(
				({ value }) => value === 'The intent shows in what was done.'
			)
		);
	},

	'flows a round by keyboard': async (page) => {
		await page.goto('/cases/dprk-2012/debate/flow');
		await ready(page);
		await page.choose('select', 'Start a new flow', 'Policy');
		await page.until('the first place has the focus', () =>
			Boolean(document.activeElement?.matches('[data-here]'))
		);
		await page.press(Key.ENTER, 'Intent is made out', Key.ENTER, Key.ESCAPE);
		await page.shows('button.argument', 'Intent is made out');
		await page.press('a', 'Repression explains it', Key.ENTER);
		await page.shows('button.argument', 'Repression explains it');
		await page.reload();
		await ready(page);
		await page.shows('button.argument', 'Repression explains it');
	},

	'brings documents in, and marks one up as far as a finding': async (page) => {
		await page.goto('/cases/new');
		await page.until(
			'the page is awake',
			() => document.querySelector('main[data-awake="true"]') !== null
		);
		const open = async (name: string) =>
			page.driver
				.findElement(By.css('input[type=file][accept*=".docx"]'))
				.sendKeys(resolve(`tests/samples/documents/${name}`));
		// In turn of another length, so that what is seen is of the document that was opened last.
		for (const [name, paragraphs] of [
			['hard.docx', 4],
			['libreoffice-tagged.pdf', 14],
			['hard.odt', 4],
			['sarn-valley.docx', 14]
		] as const) {
			await open(name);
			await page.until(
				`${name} is read`,
				(paragraphs) =>
					[...document.querySelectorAll('main p')].some(({ textContent }) =>
						new RegExp(`^\\s*${paragraphs} paragraphs, .* and 7 notes\\.`).test(textContent)
					),
				paragraphs
			);
		}
		await page.write('input', 'Publisher', 'The Marend Review');
		await page.write('input', 'Date', '2022');
		await page.click('button', 'Begin marking up');
		await page.shows('h2', 'Count I: Genocide');
		await page.press('g', Key.ENTER);
		await page.until('the statement has the focus', () =>
			Boolean(document.activeElement?.matches('[data-statement]'))
		);
		// What is typed at once is in the field of the reason.
		await page.press(Key.TAB, '+', '2', 'Nobody else was there.');
		await page.held(Key.CONTROL, Key.ENTER);
		await page.shows('main', 'E1');
		await page.click('a', 'Open the bench');
		await page.awake();
		await page.press('2');
		await page.chosen('weak');
		await page.until('it is kept', () => document.querySelector('[data-saved="saved"]') !== null);
		await page.reload();
		await page.awake();
		await page.chosen('weak');
	},

	'finds a provision, and goes there': async (page) => {
		await page.bench();
		await page.press('/');
		await page.press('7(1)(h)');
		await page.shows('[role="option"][aria-selected="true"]', 'Art. 7(1)(h)');
		await page.press(Key.ENTER);
		await page.until('the law is open', () => location.pathname.startsWith('/law/'));
	},

	'works without the server, once kept': async (page, { server }) => {
		await page.goto('/');
		await page.click('button', 'Keep for offline use');
		// Hundreds of files, on a machine that does other things.
		page.patience = 90_000;
		await page.shows('body', 'works without a connection');
		page.patience = 20_000;
		await server.stop();
		try {
			await page.bench();
			await page.press('4');
			await page.chosen('strong');
			await page.until('it is kept', () => document.querySelector('[data-saved="saved"]') !== null);
			await page.reload();
			await page.awake();
			await page.chosen('strong');
			await page.goto('/law/rome-statute');
			await page.heading('Rome Statute');
		} finally {
			await server.start();
		}
	}
};

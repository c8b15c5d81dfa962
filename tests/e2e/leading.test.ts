import { expect, test, type Page } from '@playwright/test';
import { Browser, intent, killing, mark, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { downloaded } from './download.ts';
import { choose, onward, turnTo } from './in-room.ts';
import { pickElements } from './open-form.ts';

/** How a teacher plans a lesson and leads a class through it, besides the phases. */

/** As browsers print by default. */
const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
const phone = { viewport: { width: 390, height: 844 }, serviceWorkers: 'block' } as const;

async function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

test('a lesson is planned, saved, opened again, and its class reads first what the teacher chose', async ({
	page,
	browser
}) => {
	await page.goto('/rooms/open');
	await expect(page.locator('main[data-awake=true]')).toBeVisible();
	await page.getByLabel('Title').fill('Seminar 7');
	await pickElements(page, ['Intent to destroy, as such']);
	const lesson = page.getByRole('list', { name: 'Elements of the lesson' });
	await lesson.getByText(/Read first: \d+ of/).click();
	const items = page.getByRole('group', { name: 'To read first on Intent to destroy, as such' });
	const chosen = items.getByRole('checkbox', { checked: true });
	while ((await chosen.count()) > 1) await chosen.last().uncheck();
	await expect(lesson).toContainText('Read first: 1 of');
	const item = /E\d+/.exec(await chosen.locator('..').innerText())![0];
	await lesson.getByLabel(/^Your note on it/).fill('Ask whether “as such” is met.');
	await page.getByText(/^Plan and notes/).click();
	await expect(page.getByRole('table', { name: 'The plan of the lesson' })).toContainText(
		'Read and mark alone'
	);
	await page.getByLabel('Notes for yourself').fill('Bring the map.');
	await expectAccessible(page, 'the lesson', { within: 'main' });

	const saved = await downloaded(page, () =>
		page.getByRole('button', { name: 'Save the lesson to a file' }).click()
	);
	expect(saved.name).toBe('Seminar 7.chapeau-lesson.json');
	await page.reload();
	await expect(page.locator('main[data-awake=true]')).toBeVisible();
	await page.getByLabel('Open a lesson').setInputFiles({
		name: saved.name,
		mimeType: 'application/json',
		buffer: saved.bytes
	});
	await expect(page.getByText(`“${saved.name}” is open.`)).toBeVisible();
	await expect(page.getByText('A lesson: 1 element')).toBeVisible();
	await expect(page.getByLabel('Title')).toHaveValue('Seminar 7');
	// What is no lesson changes nothing.
	await page.getByLabel('Open a lesson').setInputFiles({
		name: 'other.json',
		mimeType: 'application/json',
		buffer: Buffer.from(saved.bytes.toString('utf8').replace('"E', '"X'))
	});
	await expect(page.getByRole('alert').filter({ hasText: 'other.json' })).toContainText(
		'Nothing was changed.'
	);
	await expect(page.getByText('A lesson: 1 element')).toBeVisible();

	await page.getByRole('button', { name: 'Open the room' }).first().click();
	await page.waitForURL(/\/desk$/);
	const notes = page.getByRole('region', { name: 'Your notes' });
	await expect(notes).toContainText('Bring the map.');
	await expect(notes).toContainText('Ask whether “as such” is met.');

	const code = new URL(page.url()).pathname.split('/')[2]!;
	const student = await (await browser.newContext(phone)).newPage();
	const heard: string[] = [];
	student.on('response', async (response) => {
		if (response.url().includes('/live/')) heard.push(await response.text().catch(() => ''));
	});
	await student.goto(`/rooms/${code}`);
	await student.getByLabel('Your name').fill('Ada');
	await student.getByRole('button', { name: 'Join the room' }).click();
	await turnTo(student, 'Evidence');
	const evidence = student.getByRole('region', { name: 'Evidence' });
	await expect(evidence.getByRole('heading', { name: /^Read first/ })).toContainText('1 item');
	await expect(evidence.getByText(new RegExp(`^${item} ·`)).first()).toBeVisible();
	for (const answer of heard) expect(answer).not.toContain('Bring the map');
	await student.context().close();
});

test('phones mark in three panes, owe a reason, keep their marks, and follow the wall', async ({
	browser,
	baseURL
}) => {
	const teacher = new Browser(baseURL!);
	const { code } = await teacher.open({ reasons: 'required' });
	const ada = await (await browser.newContext(phone)).newPage();
	await ada.goto(`/rooms/${code}`);
	await ada.getByLabel('Your name').fill('Ada');
	await ada.getByRole('button', { name: 'Join the room' }).click();
	const title = ada.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('Intent to destroy, as such');
	for (const pane of ['Law', 'Evidence', 'Mark'] as const) {
		await turnTo(ada, pane);
		expect(await sideways(ada), pane).toBe(0);
		await expectAccessible(ada, pane, { within: 'main' });
	}
	// A small phone whose page is enlarged twice: nothing is cut, and the way on covers nothing.
	await ada.setViewportSize({ width: 160, height: 284 });
	expect(await sideways(ada)).toBe(0);
	await expect(ada.getByRole('navigation', { name: 'This element, and onward' })).toHaveCSS(
		'position',
		'static'
	);
	await ada.setViewportSize(phone.viewport);
	await choose(ada, 'Weak');
	await expect(ada.getByText('A reason is still needed.')).toBeVisible();
	await ada.getByLabel(/^Reason/).fill('Believers are one kind of suspect among many.');
	await expect(ada.getByText('A reason is still needed.')).toHaveCount(0);
	const say = async (message: Record<string, unknown>) =>
		expect(await teacher.say(code, 'teacher', message)).toMatchObject({ kind: 'done' });
	const show = (key: string) => say({ kind: 'show', place: { count: 'I', element: key.slice(2) } });

	// The wall turns: she is told, and taken along only once the teacher says so.
	await ada.getByLabel(/^Reason/).blur();
	await show(killing);
	await ada.getByRole('button', { name: 'Go there' }).click();
	await expect(title).toHaveText('Killing');
	await choose(ada, 'Arguable');
	await ada.getByLabel(/^Reason/).fill('Executions are attested.');
	await expect(ada.getByText('You have finished.')).toBeVisible();
	await ada.getByLabel(/^Reason/).blur();
	await say({ kind: 'lead', follow: true });
	await show(intent);
	await expect(title).toHaveText('Intent to destroy, as such');
	// Between two turns everybody may look elsewhere, and nobody is torn from what they write.
	await onward(ada);
	await expect(title).toHaveText('Killing');
	await ada.waitForTimeout(1200);
	await expect(title).toHaveText('Killing');
	await show(killing);
	await turnTo(ada, 'Mark');
	await ada.getByLabel(/^Reason/).focus();
	await show(intent);
	await expect(ada.getByRole('button', { name: 'Go there' })).toBeVisible();
	await expect(title).toHaveText('Killing');

	for (const [from, to] of [
		['mark-alone', 'locked'],
		['locked', 'reveal'],
		['reveal', 'mark-again']
	] as const)
		await say(step(from, to));
	// What she has written in this round already is not written over by what she keeps.
	await turnTo(ada, 'Mark');
	await ada.getByLabel(/^Reason/).fill('Executions are attested, and dated.');
	await ada.getByRole('button', { name: 'Keep all 2' }).click();
	await expect(ada.getByRole('button', { name: 'Kept' })).toBeVisible();
	await expect(ada.getByText('You have finished.')).toBeVisible();
	await expect(ada.getByText('connected, all sent')).toBeVisible();
	const record = await teacher.say(code, 'teacher', { kind: 'record' });
	await say(step('mark-again', 'locked-again'));
	const after = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(record.kind).toBe('record');
	const second =
		after.kind === 'record' ? after.record.rows.filter(({ round }) => round === 2) : [];
	expect(second.map(({ mark }) => [mark.answer, mark.reason])).toEqual([
		['weak', 'Believers are one kind of suspect among many.'],
		['arguable', 'Executions are attested, and dated.']
	]);
	await ada.context().close();
});

test('a class that reads chosen reasons alone sees none before, and the desk notes each student', async ({
	page: desk,
	browser,
	baseURL
}) => {
	test.setTimeout(90_000);
	const teacher = new Browser(baseURL!);
	const { code, desk: secret } = await teacher.open({ reasonsShown: 'chosen' });
	for (const name of ['Ben', 'Cy', 'Di', 'Eve', 'Fay']) {
		const one = new Browser(baseURL!);
		await one.join(code, name);
		const made = mark(intent, name < 'D' ? 'weak' : 'strong', {
			reason: `So says nobody but ${name}.`
		});
		expect(await one.say(code, 'participant', made)).toMatchObject({ kind: 'taken' });
	}
	await desk.goto(`/rooms/${code}/desk#${secret}`);
	const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
	const people = desk.getByRole('region', { name: /^People/ });
	await expect(people).toContainText('1 of 2');
	await press('Lock the marks');
	await press('Show the class its marks');
	const wall = await (
		await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
	).newPage();
	await wall.goto(await desk.getByLabel('The projector').inputValue());
	await press('Begin the discussion');
	const argued = wall.getByRole('region', { name: 'What was argued' });
	await expect(argued.getByRole('row', { name: /^Weak/ })).toContainText('2');
	await expect(wall.getByText('So says nobody')).toHaveCount(0);
	await desk.getByRole('button', { name: 'Choose it' }).first().click();
	await expect(wall.getByText('So says nobody')).toHaveCount(1);
	await expectAccessible(wall, 'the table');
	await desk.getByRole('button', { name: 'Chosen for the class' }).click();
	await expect(wall.getByText('So says nobody')).toHaveCount(0);

	await people.getByRole('button', { name: /^Ben/ }).click();
	const student = desk.getByRole('dialog', { name: 'Ben' });
	await expect(student).toContainText('So says nobody but Ben.');
	await student.getByLabel('Comment').fill('=Reads closely');
	await student.getByLabel('States the law').selectOption('2');
	await student.getByLabel('Away').selectOption('excused');
	await student.getByRole('button', { name: 'Rename' }).click();
	await student.getByLabel('New name of Ben').fill('Ben Ali');
	await student.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(student.getByRole('heading', { name: 'Ben Ali' })).toBeVisible();
	await expectAccessible(desk, 'a student', { within: 'dialog[open]' });
	// Somebody who never came is on the list, too.
	await student.getByLabel('A student who never joined').fill('Zoë');
	await student.getByRole('button', { name: 'Add as absent' }).click();
	const missing = desk.getByRole('dialog', { name: 'Zoë' });
	await expect(missing.getByLabel('Away')).toHaveValue('absent');
	const table = await downloaded(desk, () =>
		missing.getByRole('button', { name: /^Save everyone/ }).click()
	);
	const text = table.bytes.toString('utf8');
	expect(text).toContain(`"Ben Ali","excused","2","","","'=Reads closely"`);
	expect(text).toContain('"Cy","","","","",""');
	expect(text).toContain('"Zoë","absent","","","",""');
	await desk.reload();
	await people.getByRole('button', { name: /^Ben/ }).click();
	await expect(student.getByLabel('Comment')).toHaveValue('=Reads closely');
	await wall.context().close();
});

test('sheets and a quiz are printed for a class without phones', async ({ page }) => {
	await page.goto('/rooms/open');
	await expect(page.locator('main[data-awake=true]')).toBeVisible();
	await pickElements(page, ['Protected group', 'Intent to destroy, as such', 'Killing']);
	await page.getByLabel('Title').fill('Seminar 7');
	const address = await page
		.getByRole('link', { name: 'Sheets and a quiz to print' })
		.getAttribute('href');
	await page.goto(address!);
	const sheet = page.getByRole('region', { name: /Intent to destroy, as such$/ });
	await expect(sheet).toHaveCount(2);
	await expect(sheet.first()).toContainText('Count I: Genocide of religious believers');
	const quiz = page.getByRole('region', { name: 'Five questions on the law' });
	await expect(quiz.locator('ol > li')).toHaveCount(5);
	await expectAccessible(page, 'the sheets');
	// Each sheet is one page: three elements with an answer sheet each, the quiz and its answers.
	const printed = (await page.pdf({ format: 'A4', margin })).toString('latin1');
	expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(8);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await sideways(page)).toBe(0);
	// Testimony that describes killings is printed only where the teacher wants it.
	await page.goto(
		'/rooms/paper?case=dprk-2012&forum=icc&standard=4 Strong&element=III:cah/acts/murder E54'
	);
	const note = page.getByText('Its words are not printed here');
	await expect(note.first()).toBeVisible();
	await page.getByRole('checkbox', { name: 'Print testimony that describes killings' }).check();
	await expect(note).toHaveCount(0);
	await page.goto('/rooms/paper?case=dprk-2012');
	await expect(page.getByRole('alert')).toContainText('This address is incomplete.');
});

import { codeInGroups } from '#lib/rooms/join-code.ts';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { choose as mark } from './in-room.ts';
import { pickElements } from './open-form.ts';
import { cases } from '#lib/cases/cases.ts';
import { cellsOf } from '#lib/files/spreadsheet.ts';
import { openedWorkbook } from '#lib/export/opened-workbook.ts';
import { protocolVersion, type FromServer } from '#lib/rooms/protocol.ts';
import { expectAccessible } from './axe.ts';

/** A phone of the class, as far as the door knows it. */
class Phone {
	#cookie: string | undefined;
	#seq = 0;
	readonly origin: string;
	readonly code: string;

	constructor(origin: string, code: string) {
		this.origin = origin;
		this.code = code;
	}

	async say(as: 'stranger' | 'participant', message: object): Promise<FromServer> {
		const answer = await fetch(`${this.origin}/live/${this.code}?as=${as}`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				origin: this.origin,
				...(this.#cookie && { cookie: this.#cookie })
			},
			body: JSON.stringify({ version: protocolVersion, ...message })
		});
		this.#cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
		return (await answer.json()) as FromServer;
	}

	join(name?: string) {
		return this.say('stranger', { kind: 'join', code: this.code, ...(name && { name }) });
	}

	mark(round: 1 | 2, element: string, answer: string, reason?: string) {
		this.#seq += 1;
		return this.say('participant', {
			kind: 'mark',
			seq: this.#seq,
			round,
			count: 'I',
			element,
			mark: { answer, ...(reason && { reason }) }
		});
	}

	/** The reasons that the class reads of an element. */
	async reasons(element: string, round = 1): Promise<string[]> {
		const said = await this.say('participant', { kind: 'reasons', count: 'I', element, round });
		return said.kind === 'reasons' ? (said.reasons ?? []).map(({ text }) => text) : [];
	}
}

const group = 'genocide/chapeau/group';
const intent = 'genocide/chapeau/intent';

async function openForm(page: Page, address = '/rooms/open') {
	await page.goto(address);
	await expect(page.locator('main[data-awake=true]')).toBeVisible();
}

const opener = (page: Page) => page.getByRole('button', { name: 'Open the room' }).first();

/** Where the desk stands once it is connected. @returns the code of the room */
async function atDesk(page: Page): Promise<string> {
	await expect(page).toHaveURL(/\/rooms\/[0-9A-Z]{8}\/desk$/);
	await expect(page.locator('[data-line=open]')).toBeVisible();
	return /rooms\/(\w{8})/.exec(page.url())![1]!;
}

/** All of count I, whose nine elements these journeys go through. */
const wholeCount = (page: Page) => page.getByRole('radio', { name: /^One count/ }).check();

async function openRoom(page: Page): Promise<string> {
	await openForm(page);
	await wholeCount(page);
	await opener(page).click();
	return atDesk(page);
}

/** People who have joined, by name. */
async function joined(page: Page, code: string, names: readonly string[]): Promise<Phone[]> {
	const phones = names.map(() => new Phone(new URL(page.url()).origin, code));
	for (const [at, phone] of phones.entries())
		expect(await phone.join(names[at])).toMatchObject({ kind: 'joined' });
	return phones;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const course = (page: Page) => page.getByRole('region', { name: 'The course of the room' });
const people = (page: Page) => page.getByRole('region', { name: /^People/ });
const elements = (page: Page) => page.getByRole('region', { name: /^Elements/ });

test('one click opens a room, and the secret of its desk leaves the address', async ({ page }) => {
	await openForm(page);
	const lesson = page.getByRole('list', { name: 'Elements of the lesson' });
	const many = await lesson.getByRole('listitem').count();
	expect(many).toBeGreaterThanOrEqual(3);
	expect(many).toBeLessThanOrEqual(5);
	await expect(page.getByText(`A lesson: ${many} elements`)).toBeVisible();
	await opener(page).click();
	const code = await atDesk(page);
	await expect(page.getByRole('button', { name: 'Lock the marks' })).toBeVisible();
	await expect(course(page)).toContainText('Nobody has joined yet.');
	await expect(elements(page).locator('.two > ol > li')).toHaveCount(many);

	// The link of the desk is shown, and known on this device when the page is opened again.
	await page.getByRole('button', { name: /^Show this desk’s link/ }).click();
	const link = page.getByLabel('This desk', { exact: true });
	await expect(link).toHaveValue(new RegExp(`/rooms/${code}/desk#[\\w-]{20,}$`));
	const address = await link.inputValue();
	await page.reload();
	await atDesk(page);
	await expect(link).toHaveCount(0);
	await page.getByRole('button', { name: /^Show this desk’s link/ }).click();
	await expect(link).toHaveValue(address);
	await expect(page.getByLabel('The projector')).toHaveValue(
		new RegExp(`/rooms/${code}/projector#[\\w-]{20,}$`)
	);
	await expect(page.getByText('The room and all its data will be deleted on')).toBeVisible();
});

test('the form comes with one case, and fetches another once somebody turns to it', async ({
	page
}) => {
	const [here, other] = cases;
	const came = await (await page.request.get('/rooms/open')).text();
	expect(came).toContain(here!.evidence[0]!.short);
	expect(came).not.toContain(other!.evidence[0]!.short);

	await page.route(`**/rooms/open/${other!.id}.json`, (route) => route.abort());
	await openForm(page);
	const choice = page.getByRole('combobox', { name: 'Case', exact: true });
	await choice.selectOption(other!.title);
	await expect(page.getByText('This case could not load.')).toBeVisible();
	await expect(choice).toHaveValue(here!.id);

	await page.unroute(`**/rooms/open/${other!.id}.json`);
	await page.getByRole('radio', { name: 'Pseudonyms' }).check();
	await choice.selectOption(other!.title);
	const [count] = other!.counts;
	await wholeCount(page);
	await expect(page.getByText(`Count ${count!.id}, ${count!.title}: `)).toBeVisible();
	await expect(page.getByText('This case could not load.')).toHaveCount(0);
	await expect(page.getByRole('radio', { name: 'Pseudonyms' })).toBeChecked();
	await opener(page).click();
	await atDesk(page);
	await expect(page.getByText(other!.title)).toBeVisible();
});

test('whoever has not the link is not let in; the link opens the desk on another device', async ({
	page,
	browser
}) => {
	const code = await openRoom(page);
	await page.getByRole('button', { name: /^Show this desk’s link/ }).click();
	const link = await page.getByLabel('This desk', { exact: true }).inputValue();

	const context = await browser.newContext();
	const other = await context.newPage();
	await other.goto(`/rooms/${code}/desk`);
	await expect(other.getByRole('alert')).toHaveText(/Open this desk with its link/);
	await expect(other.getByRole('button', { name: 'Lock the marks' })).toHaveCount(0);
	await other.getByLabel('The desk’s link').fill(link.slice(0, -3));
	await press(other, 'Open the desk');
	await expect(other.getByText('Only the teacher of this room can do that.')).toBeVisible();
	await other.getByLabel('The desk’s link').fill(link);
	await press(other, 'Open the desk');
	await expect(other.getByRole('button', { name: 'Lock the marks' })).toBeVisible();

	const third = await (await browser.newContext()).newPage();
	await third.goto(link);
	await atDesk(third);
	// As mail programs leave it: with the # escaped, and the full stop of the sentence behind.
	const fourth = await (await browser.newContext()).newPage();
	await fourth.goto(`${link.replace('#', '%23')}.`);
	await atDesk(fourth);
	await fourth.context().close();
	// Opened in a tab that shows the closed desk already: nothing but the fragment changes.
	const fifth = await (await browser.newContext()).newPage();
	await fifth.goto(`/rooms/${code}/desk`);
	await expect(fifth.getByRole('alert')).toHaveText(/Open this desk with its link/);
	await fifth.goto(link);
	await atDesk(fifth);
	await expect(fifth.getByRole('button', { name: 'Lock the marks' })).toBeVisible();
	await fifth.context().close();
	// Who holds no secret is not told whether a code leads anywhere.
	await third.goto('/rooms/ZZZZZZ/desk');
	await expect(third.getByRole('alert')).toHaveText(/Open this desk with its link/);
	await context.close();
	await third.context().close();
});

test('a room of picked elements: what the forum does not ask for is not offered, and faults stand beside their fields', async ({
	page
}) => {
	await openForm(page);
	await page.getByLabel('Title').fill('Law 204');
	await pickElements(page, []);
	const first = page.getByRole('group', { name: 'Elements of count I', exact: true });
	await expect(first.getByRole('checkbox')).toHaveCount(9);
	await page.getByText('Custom, as the ad hoc tribunals applied it').click();
	await expect(first.getByRole('checkbox')).toHaveCount(8);
	await expect(first.getByLabel('Manifest pattern')).toHaveCount(0);

	await page.getByLabel('For homework').fill('2020-01-01T10:00');
	await opener(page).click();
	await expect(page.getByRole('alert')).toContainText('Pick at least one element.');
	const marking = page.getByRole('group', { name: 'What is marked' });
	await expect(marking.getByText('Pick at least one element.')).toBeVisible();

	await first.getByLabel('Killing').check();
	await first.getByLabel('Intent to destroy').check();
	await expect(page.getByText('A lesson: 2 elements')).toBeVisible();
	await opener(page).click();
	await expect(page.getByRole('alert')).toHaveText('The closing date has already passed.');
	await page.getByLabel('For homework').fill('2036-01-01T10:00');
	await page.getByText('One by one').click();
	await page.getByText('Pseudonyms', { exact: true }).click();
	await page.getByText('Required').click();
	await page.getByText('Only afterwards').click();
	await page.getByLabel('Standard of proof').selectOption('beyond-reasonable-doubt');
	await opener(page).click();
	await atDesk(page);

	await expect(page.getByText('Law 204', { exact: true })).toBeVisible();
	const settings = page.getByRole('region', { name: 'This room' });
	for (const value of [
		'a lesson, 2 elements',
		'One by one',
		'Custom, as the ad hoc tribunals applied it',
		'pseudonyms',
		'required',
		'only afterwards',
		/Beyond reasonable doubt/
	])
		await expect(settings.getByText(value, { exact: true })).toBeVisible();
	await expect(settings.getByLabel('Lock the open round automatically on')).toHaveValue(
		'2036-01-01T10:00'
	);
	// In the order of the law, not of the ticks.
	await expect(elements(page).getByRole('listitem')).toContainText([
		'Intent to destroy, as such',
		'Killing'
	]);
	await expect(course(page).getByRole('heading')).toHaveText('1.2 Intent to destroy, as such');

	// The next room may be like it; the closing date is not taken along, nor anybody’s marks.
	await page.getByRole('link', { name: 'Duplicate for next term' }).click();
	await expect(page.getByText(/These are the settings of room/)).toBeVisible();
	await expect(page.getByLabel('Title')).toHaveValue('Law 204');
	await expect(page.getByText('A lesson: 2 elements')).toBeVisible();
	await expect(page.getByLabel('For homework')).toHaveValue('');
	await opener(page).click();
	await atDesk(page);
	await expect(settings.getByText('only afterwards')).toBeVisible();
	await expect(settings.getByLabel('Lock the open round automatically on')).toHaveValue('');
});

test('the teacher leads a class through all phases, hides a reason, and gives them time', async ({
	page
}) => {
	const code = await openRoom(page);
	const phones = await joined(page, code, ['Ada', 'Ben', 'Cy', 'Di', 'Eve']);
	await expect(course(page)).toContainText('0 of 5 finished');
	for (const [at, phone] of phones.entries())
		for (const element of [group, intent])
			await phone.mark(1, element, at < 2 ? 'strong' : 'weak', `${at} ${element}`);
	await expect(course(page)).toContainText('including you');
	await expect(elements(page).getByRole('listitem').first()).toContainText('5 marked');
	await expect(
		elements(page).getByText('The marks on this element are not shown yet')
	).toBeVisible();
	await expect(elements(page)).not.toContainText('Reasons');

	await press(page, '5 min');
	await expect(course(page).getByRole('timer')).toContainText(/[45]:\d\d left/);
	await press(page, 'Clear the timer');
	await expect(course(page).getByRole('timer')).toHaveCount(0);

	// The desk sees the locked round, with names; the class does not yet, and a double click is one.
	await page.getByRole('button', { name: 'Lock the marks' }).dblclick();
	await expect(elements(page).getByText('2 of 5 reach the standard')).toBeVisible();
	await expect(elements(page)).toContainText(`0 ${group}`);
	await expect(elements(page)).toContainText('Ada');
	expect(await phones[0]!.mark(1, group, 'weak')).toMatchObject({ kind: 'refused', why: 'locked' });
	await expect(page.getByRole('button', { name: 'Show the class its marks' })).toBeVisible();
	expect(await phones[0]!.reasons(group)).toEqual([]);
	await press(page, 'Reopen the marking');
	await expect(page.getByRole('button', { name: 'Lock the marks' })).toBeVisible();
	await press(page, 'Lock the marks');
	await press(page, 'Show the class its marks');
	await expect(page.getByRole('button', { name: 'Begin the discussion' })).toBeVisible();
	expect(await phones[1]!.reasons(group)).toHaveLength(5);

	// Of the element that is projected, and of one that is asked for.
	const reason = (text: string) => elements(page).getByRole('listitem').filter({ hasText: text });
	await reason(`0 ${group}`).getByRole('button', { name: 'Hide it from the class' }).click();
	await expect(reason(`0 ${group}`)).toContainText('Hidden from the class.');
	expect(await phones[1]!.reasons(group)).not.toContain(`0 ${group}`);
	await elements(page)
		.getByRole('button', { name: /Intent to destroy/ })
		.click();
	await page.getByRole('button', { name: 'Show them' }).click();
	await reason(`0 ${intent}`).getByRole('button', { name: 'Hide it from the class' }).click();
	await expect(reason(`0 ${intent}`)).toContainText('Hidden from the class.');
	expect(await phones[1]!.reasons(intent)).not.toContain(`0 ${intent}`);
	await reason(`0 ${intent}`).getByRole('button', { name: 'Show it again' }).click();
	await expect(reason(`0 ${intent}`)).not.toContainText('Hidden');
	expect(await phones[1]!.reasons(intent)).toContain(`0 ${intent}`);

	await press(page, 'Show on the projector');
	await expect(elements(page).getByText('The projector shows this element.')).toBeVisible();

	await press(page, 'Begin the discussion');
	await press(page, 'Mark again');
	await expect(course(page)).toContainText('its new marks are hidden');
	for (const phone of phones) await phone.mark(2, intent, 'strong');
	await expect(elements(page).getByText('5 marked, second round')).toBeVisible();
	await press(page, 'Lock the second marks');
	await press(page, 'Show what moved');
	await expect(elements(page).getByText(/3 moved up, 0 moved down and 2 stayed/)).toBeVisible();
	await press(page, 'Close the room');
	await expect(page.getByRole('button', { name: 'Open the room again' })).toBeVisible();
	expect(await phones[0]!.mark(2, intent, 'weak')).toMatchObject({ why: 'closed' });
	await press(page, 'Open the room again');
	await expect(page.getByRole('button', { name: 'Close the room' })).toBeVisible();
});

test('a room that goes element by element comes to the next, and its closing date is set at the desk', async ({
	page
}) => {
	await openForm(page);
	await wholeCount(page);
	await page.getByText('One by one').click();
	await opener(page).click();
	const code = await atDesk(page);
	const [ada] = await joined(page, code, ['Ada']);
	await expect(course(page)).toContainText('Element 1 of 9');
	expect(await ada!.mark(1, intent, 'weak')).toMatchObject({ why: 'not-begun' });
	await ada!.mark(1, group, 'weak');
	await expect(course(page)).toContainText('1 of 1 finished');
	await press(page, 'Lock the marks');
	await press(page, 'Show the class its marks');
	await press(page, 'Compare without a second round');
	await expect(course(page)).toContainText('Next: 1.2 Intent to destroy, as such.');
	await press(page, 'Go on to the next element');
	await expect(course(page).getByRole('heading')).toHaveText('1.2 Intent to destroy, as such');
	await expect(elements(page).getByText('The projector shows this element.')).toBeVisible();
	expect(await ada!.mark(1, intent, 'weak')).toMatchObject({ kind: 'taken' });

	const field = page.getByLabel('Lock the open round automatically on');
	await field.fill('2036-01-01T10:00');
	// What happens in the room meanwhile takes nothing out of the field.
	await joined(page, code, ['Ben']);
	await expect(people(page).getByRole('listitem')).toHaveCount(2);
	await press(page, 'Set');
	await expect(page.getByText('The date is set.')).toBeVisible();
	await page.reload();
	await atDesk(page);
	await expect(field).toHaveValue('2036-01-01T10:00');
	await press(page, 'Clear');
	await expect(field).toHaveValue('');
	// It was no homework: the teacher says so, and phones speak of the projector again.
	await expect(page.getByText('The room is still homework.')).toBeVisible();
	const homework = page.getByRole('checkbox', { name: /^Homework/ });
	await homework.uncheck();
	await expect(page.getByText('Phones lead the class to the projector again.')).toBeVisible();
	await expect(homework).not.toBeChecked();
});

test('removed, banned and readmitted are three things', async ({ page }) => {
	const code = await openRoom(page);
	const [ada, ben] = await joined(page, code, ['Ada', 'Ben']);
	await ada!.mark(1, group, 'strong');
	await ben!.mark(1, group, 'weak');
	await expect(people(page).getByRole('listitem')).toHaveCount(2);

	await press(page, 'Remove Ada');
	await expect(people(page).getByText('Not in the room: 1')).toBeVisible();
	expect(await ada!.mark(1, intent, 'strong')).toMatchObject({ why: 'removed' });
	expect(await ada!.join('Ada')).toMatchObject({ kind: 'joined' });
	await expect(people(page).getByText('Not in the room')).toHaveCount(0);

	await press(page, 'Ban Ben');
	await expect(people(page).getByRole('listitem').filter({ hasText: 'Ben' })).toContainText(
		'banned'
	);
	expect(await ben!.mark(1, intent, 'strong')).toMatchObject({ why: 'banned' });
	expect(await ben!.join('Ben')).toMatchObject({ why: 'banned' });
	await expect(people(page).getByText('Ben can’t rejoin in the same browser.')).toBeVisible();
	await joined(page, code, ['Benny']);
	const benny = people(page).getByRole('listitem').filter({ hasText: 'Benny' });
	await expect(benny).toContainText('after a ban');
	await press(page, 'Lock the marks');
	await expect(elements(page).getByText('1 of 1 reaches the standard')).toBeVisible();
	await press(page, 'Readmit Ben');
	await expect(elements(page).getByText('1 of 2 reaches the standard')).toBeVisible();
});

test('the files of a room are saved and hold what was marked', async ({ page }) => {
	const code = await openRoom(page);
	const phones = await joined(page, code, ['Ruth Weiss', 'Jörg Müller', 'Nobody Else']);
	await phones[0]!.mark(1, group, 'contradicted', '=1+1, “quoted”');
	await phones[1]!.mark(1, group, 'cannot-tell');
	await press(page, 'Lock the marks');
	await expect(page.getByRole('button', { name: 'Show the class its marks' })).toBeVisible();

	const save = async (name: RegExp, within = page.getByRole('region', { name: 'Export' })) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			within.getByRole('button', { name }).click()
		]);
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	};
	const workbook = await save(/Save .xlsx Workbook/);
	expect(workbook.name).toBe(`Room ${code}.room.xlsx`);
	const { names, cells } = openedWorkbook(new Uint8Array(workbook.bytes));
	expect(names).toEqual(['Matrix', 'Marks', 'Event log', 'Participation', 'Acts', 'About']);
	const matrix = [...cells(1).values()];
	expect(matrix).toContain('Round 1: I 1.1 Protected group');
	expect(matrix).toContain('Contradicted');
	expect([...cells(2).values()]).toContain('=1+1, “quoted”');

	const marks = cellsOf((await save(/Save .csv Marks/)).bytes.toString('utf8'));
	const at = (head: string) => marks[0]!.indexOf(head);
	const ruth = marks.filter((row) => row[at('name')] === 'Ruth Weiss');
	expect(ruth.map((row) => row[at('level')])).toEqual(['0', '', '', '', '', '', '', '', '']);
	expect(ruth[0]![at('reason')]).toBe("'=1+1, “quoted”");
	const events = cellsOf((await save(/Save .csv Event log/)).bytes.toString('utf8'));
	expect(events.slice(1).map((row) => row[1])).toEqual([
		'opened',
		'joined',
		'joined',
		'joined',
		'phase'
	]);

	await page.getByRole('button', { name: /Fill in a gradebook/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Fill in a gradebook' });
	const lines = [
		'\uFEFFStudent,ID,SIS Login ID,Section,"Room, first (12)",Final Score',
		'    Points Possible,,,,9,(read only)',
		'"Weiss, Ruth",1,rw,LAW,,88',
		'"Mueller, Joerg",2,jm,LAW,3.00,77',
		'"Absent, Al",3,aa,LAW,2.00,66',
		'"Student, Test",4,,LAW,,'
	];
	const choose = (content: string, name = '2026 Grades.csv') =>
		dialog
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
	await choose('a,b\n1,2');
	await expect(dialog.getByRole('alert')).toHaveText(
		/not a gradebook exported from Canvas or Moodle/
	);
	await choose(lines.join('\r\n') + '\r\n');
	await expect(dialog.getByRole('alert')).toBeHidden();
	await expect(dialog.getByText('1 of 3 people of the room found among 3 students')).toBeVisible();
	await expect(
		dialog.getByText(/not found in the gradebook: Jörg Müller, Nobody Else\./)
	).toBeVisible();
	await expect(
		dialog.getByText(/not found in the room: Mueller, Joerg; Absent, Al\./)
	).toBeVisible();
	await dialog.getByLabel('Jörg Müller in the gradebook').fill('Mueller, Joerg (LAW)');
	await dialog.getByLabel('Jörg Müller in the gradebook').press('Tab');
	await dialog.getByLabel('Nobody Else in the gradebook').fill('Someone');
	await dialog.getByLabel('Nobody Else in the gradebook').press('Tab');
	await expect(dialog.getByLabel('Nobody Else in the gradebook')).toHaveValue('');
	await expect(dialog.getByText('1 of the cells has points already')).toBeVisible();
	await dialog.getByText('By rounds').click();
	await expect(dialog.getByRole('row', { name: /Ruth Weiss/ })).toContainText('9.00');
	await dialog.getByText('By share marked').click();
	const filled = await save(/Save the filled gradebook/, dialog);
	expect(filled.name).toBe('2026 Grades filled.csv');
	expect(filled.bytes.toString('utf8')).toBe(
		[
			...lines.slice(0, 2),
			'"Weiss, Ruth",1,rw,LAW,1.00,88',
			'"Mueller, Joerg",2,jm,LAW,1.00,77',
			...lines.slice(4)
		].join('\r\n') + '\r\n'
	);

	// Only the column, so that nothing newer on the platform is overwritten.
	const column = await save(/Save only this column/, dialog);
	expect(column.name).toBe('2026 Grades one column.csv');
	expect(column.bytes.toString('utf8')).toBe(
		[
			'\uFEFFStudent,ID,SIS Login ID,Section,"Room, first (12)"',
			'    Points Possible,,,,9',
			'"Weiss, Ruth",1,rw,LAW,1.00',
			'"Mueller, Joerg",2,jm,LAW,1.00'
		].join('\r\n') + '\r\n'
	);

	// Moodle’s gradebook doesn’t say how many points there are.
	const moodle = [
		'"First name",Surname,"ID number","Email address","Assignment: Room (Real)","Last downloaded from this course"',
		'Ruth,Weiss,,ruth@example.org,-,1795881600',
		'Jörg,Müllér,,joerg@example.org,"7,50",1795881600'
	];
	await choose(moodle.join('\n') + '\n', 'LAW Grades.csv');
	await expect(dialog.getByRole('row', { name: /Jörg Müller/ })).toContainText(
		'close to the name: please check'
	);
	await expect(dialog.getByRole('button', { name: 'Save only this column' })).toBeDisabled();
	await dialog.getByLabel('Points possible', { exact: true }).fill('4,5');
	const back = await save(/Save only this column/, dialog);
	expect(back.bytes.toString('utf8').split('\n').slice(1)).toEqual([
		'Ruth,Weiss,,ruth@example.org,"0,50",1795881600',
		'Jörg,Müllér,,joerg@example.org,"0,50",1795881600',
		''
	]);
});

test('a second press deletes the room, and says that it is gone', async ({ page, browser }) => {
	const code = await openRoom(page);
	const [ada] = await joined(page, code, ['Ada']);
	const ben = await (await browser.newContext()).newPage();
	await ben.goto(`/rooms/${code}`);
	await ben.getByLabel('Your name').fill('Ben');
	await ben.getByRole('button', { name: 'Join' }).click();
	await mark(ben, 'Arguable');
	await expect(ben.getByText('Sent.', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Delete the room and all its data' }).click();
	const dialog = page.getByRole('dialog', {
		name: `Delete room ${codeInGroups(code)} and all its data?`
	});
	await press(page, 'Keep the room');
	await expect(dialog).toBeHidden();
	expect(await ada!.mark(1, group, 'weak')).toMatchObject({ kind: 'taken' });

	await page.getByRole('button', { name: 'Delete the room and all its data' }).click();
	await press(page, 'Delete for everyone now');
	await expect(page.getByRole('heading', { name: 'The room is gone' })).toBeVisible();
	expect(await ada!.mark(1, group, 'weak')).toMatchObject({ why: 'no-such-room' });
	await page.reload();
	await expect(page.getByRole('alert')).toHaveText(/There is no room with this code/);

	// What a student marked is on the student’s device, to be read and kept.
	for (const again of [false, true]) {
		if (again) await ben.reload();
		await expect(ben.getByRole('alert')).toHaveText(/There is no room with this code/);
		await expect(ben.getByRole('region', { name: 'Sent' })).toContainText('Arguable');
	}
	await press(ben, 'Keep my marks as an assessment');
	await ben.getByRole('link', { name: 'Open on the bench' }).click();
	await expect(ben).toHaveURL(/\/cases\/dprk-2012\/bench\//);
	await ben.context().close();
});

test('a line that is lost and a step that another desk took are said', async ({
	page,
	context
}) => {
	const code = await openRoom(page);
	await context.setOffline(true);
	await press(page, 'Lock the marks');
	await expect(page.getByRole('alert')).toHaveText(/Lost contact with the server/);
	await context.setOffline(false);
	await expect(page.locator('[data-line=open]')).toBeVisible({ timeout: 10_000 });

	// What another desk does in the same moment is not done twice.
	await page.route(`**/live/${code}?as=teacher`, async (route) => {
		if (!route.request().postData()?.includes('"step"')) return route.continue();
		await route.fetch();
		await route.continue();
	});
	await press(page, 'Lock the marks');
	await expect(page.getByText('The room had already moved on. Nothing was changed.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Show the class its marks' })).toBeVisible();
});

const holds = async (page: Page) =>
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
		page.viewportSize()!.width
	);

for (const width of [1440, 320]) {
	test(`axe finds nothing on the form, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 820 });
		await openForm(page);
		await pickElements(page, []);
		await opener(page).click();
		await expect(page.getByRole('alert')).toContainText('Pick at least one element.');
		await holds(page);
		await expectAccessible(page, 'the form');
	});

	test(`axe finds nothing at the desk, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 820 });
		const code = await openRoom(page);
		const phones = await joined(page, code, ['Ada', 'Ben', 'Cy', 'Di', 'Eve']);
		for (const phone of phones) await phone.mark(1, group, 'weak', 'Because of the orders.');
		await press(page, '10 min');
		await press(page, 'Ban Eve');
		await press(page, 'Lock the marks');
		await expect(elements(page).getByText(/of \d reach(es)? the standard/)).toBeVisible();
		await holds(page);
		await expectAccessible(page, 'the desk');
		await page.getByRole('button', { name: /Fill in a gradebook/ }).click();
		const dialog = page.getByRole('dialog', { name: 'Fill in a gradebook' });
		await dialog.locator('input[type=file]').setInputFiles({
			name: 'a.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('Student,ID,Section,A (1)\n    Points Possible,,,9\n"X, Ada",1,LAW,\n')
		});
		await expect(dialog.getByRole('table')).toBeVisible();
		await holds(page);
		await expectAccessible(page, 'the gradebook', { within: 'dialog' });
	});
}

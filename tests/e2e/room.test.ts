import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { choose, onward, turnTo } from './in-room.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { protocolVersion, type FromServer, type RoomRecord } from '#lib/rooms/protocol.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { expectAccessible } from './axe.ts';
import { phone, show } from './bench.ts';

const [group, intent] = ['genocide/chapeau/group', 'genocide/chapeau/intent'];

/** A room, as its teacher has it in hand; what the desk’s page does is not the matter here. */
class Room {
	code = '';
	#at: { phase: Phase; stage: number } = { phase: 'mark-alone', stage: 0 };
	readonly #origin: string;
	readonly #cookies = new Map<string, string>();

	constructor(origin: string) {
		this.#origin = origin;
	}

	async say(path: string, message: object, who: string): Promise<FromServer> {
		const cookie = this.#cookies.get(who);
		const answer = await fetch(`${this.#origin}${path}`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				origin: this.#origin,
				...(cookie && { cookie })
			},
			body: JSON.stringify({ version: protocolVersion, ...message })
		});
		const given = answer.headers.get('set-cookie')?.split(';')[0];
		if (given) this.#cookies.set(who, given);
		return (await answer.json()) as FromServer;
	}

	static async open(page: Page, changed: Partial<RoomSettings> = {}): Promise<Room> {
		const room = new Room(new URL((await page.request.get('/')).url()).origin);
		const settings: RoomSettings = {
			case: 'dprk-2012',
			title: 'Seminar 4',
			marking: {
				of: 'picked',
				elements: [group, intent].map((element) => ({ count: 'I', element }))
			},
			pacing: 'all-at-once',
			forum: 'custom',
			standard: 'substantial-grounds',
			naming: 'names',
			reasons: 'optional',
			firstRound: 'before-discussion',
			...changed
		};
		const opened = await room.say('/live', { kind: 'open', settings }, 'teacher');
		if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
		room.code = opened.code;
		return room;
	}

	async step(phase: Phase): Promise<void> {
		const to = { phase, stage: 0 };
		const said = await this.teacher({ kind: 'step', from: this.#at, to });
		expect(said.kind, phase).toBe('done');
		this.#at = to;
	}

	teacher(message: object): Promise<FromServer> {
		return this.say(`/live/${this.code}?as=teacher`, message, 'teacher');
	}

	async record(): Promise<RoomRecord> {
		const said = await this.teacher({ kind: 'record' });
		if (said.kind !== 'record') throw new Error(said.kind);
		return said.record;
	}

	/** What the teacher may take away of one person: `1 intent strong`. */
	async marksOf(name: string): Promise<string[]> {
		return (await this.record()).rows
			.filter((row) => row.name === name)
			.map(({ round, element, mark }) =>
				[round, element.split('/').at(-1), mark.answer, mark.reason].filter(Boolean).join(' ')
			)
			.sort();
	}

	/** Classmates without a page, so that there are enough to be shown. */
	async classmates(names: readonly string[]): Promise<void> {
		for (const name of names)
			await this.say(
				`/live/${this.code}?as=stranger`,
				{ kind: 'join', code: this.code, name },
				name
			);
	}

	async mark(name: string, round: 1 | 2, element: string, answer: string): Promise<void> {
		const message = { kind: 'mark', seq: Date.now(), round, count: 'I', element };
		await this.say(
			`/live/${this.code}?as=participant`,
			{ ...message, mark: { answer, reason: `${name} says so.` } },
			name
		);
	}
}

async function join(page: Page, room: Room, name: string): Promise<void> {
	await page.goto(`/rooms/${room.code}`);
	await page.getByLabel('Your name').fill(name);
	await page.getByRole('button', { name: 'Join the room' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Protected group' })).toBeVisible();
}

const scale = (page: Page) => page.getByRole('group', { name: 'How strong is this element' });
const whereabouts = (page: Page) => page.locator('.whereabouts');
/** The first look at a radio is by its name; its words follow it. */
async function chosen(page: Page, answer: string): Promise<void> {
	await turnTo(page, 'Mark');
	await expect(page.getByRole('radio', { name: new RegExp(`^(\\S+ )?${answer}`) })).toBeChecked();
}

test('three phones go through all phases, one of them offline in the middle, and nothing is lost or doubled', async ({
	page,
	browser,
	browserName
}) => {
	const room = await Room.open(page);
	const contexts: BrowserContext[] = [];
	const phones: Page[] = [];
	for (const name of ['Ada', 'Bo', 'Cy']) {
		const context = await browser.newContext(phone(browserName));
		contexts.push(context);
		phones.push(await context.newPage());
		await join(phones.at(-1)!, room, name);
	}
	const [ada, bo, cy] = phones as [Page, Page, Page];
	await room.classmates(['Di', 'Ed']);

	await choose(ada, 'Strong');
	await expect(whereabouts(ada)).toHaveText('Sent.');
	await onward(ada);
	await choose(ada, 'Weak');
	await choose(bo, 'Weak');
	await expect(whereabouts(bo)).toContainText('Sent');

	// Cy loses the line, goes on, changes a mark made before, and comes back.
	await choose(cy, 'Arguable');
	await expect(whereabouts(cy)).toContainText('Sent');
	await contexts[2]!.setOffline(true);
	await choose(cy, 'Conclusive');
	await onward(cy);
	await choose(cy, 'Unsupported');
	await cy.getByRole('textbox', { name: /^Reason/ }).fill('Nothing cited goes to it.');
	await expect(whereabouts(cy)).toContainText(
		'Saved on this device. Will be sent when you reconnect.'
	);
	await expect(cy.getByText('No connection.')).toBeVisible();
	await contexts[2]!.setOffline(false);
	await expect(whereabouts(cy)).toHaveText('Sent.');
	await expect(cy.getByText('connected, all sent')).toBeVisible();

	// A reload is back in place.
	await cy.reload();
	await expect(cy.getByText('2 of 2', { exact: true })).toBeVisible();
	await chosen(cy, 'Unsupported');
	await expect(cy.getByRole('textbox', { name: /^Reason/ })).toHaveValue(
		'Nothing cited goes to it.'
	);

	await room.mark('Di', 1, group, 'strong');
	await room.mark('Ed', 1, group, 'weak');
	await room.step('locked');
	await expect(ada.getByText('The first marks are locked').first()).toBeVisible();
	await expect(ada.getByRole('radio', { name: /Weak/ })).toBeDisabled();
	await chosen(ada, 'Weak');
	expect(await room.marksOf('Ada')).toEqual(['1 group strong', '1 intent weak']);
	expect(await room.marksOf('Cy')).toEqual([
		'1 group conclusive',
		'1 intent unsupported Nothing cited goes to it.'
	]);
	await ada.reload();
	await chosen(ada, 'Weak');

	await room.step('reveal');
	await expect(bo.getByRole('heading', { name: 'What the class marked' })).toBeVisible();
	await expect(bo.getByRole('region', { name: 'Your mark' })).toContainText('Weak');
	await expect(bo.getByText('3 of 5 reach the standard')).toBeVisible();
	await bo.reload();
	await expect(bo.getByText('3 of 5 reach the standard')).toBeVisible();
	await expect(bo.getByText('Di says so.')).toBeVisible();

	await room.step('discuss');
	await room.step('mark-again');
	await expect(bo.getByRole('region', { name: 'Your first mark' })).toContainText('Weak');
	await expect(bo.getByRole('radio', { name: /Weak/ })).not.toBeChecked();
	await choose(bo, 'Strong');
	await expect(whereabouts(bo)).toContainText('Sent');
	await bo.reload();
	await chosen(bo, 'Strong');
	// Cy’s line is lost through the lock: the mark comes too late, and is said to be.
	await expect(scale(cy)).toBeVisible();
	await contexts[2]!.setOffline(true);
	await choose(cy, 'Weak');
	await expect(whereabouts(cy)).toContainText('Saved on this device. Will be sent');
	await room.step('locked-again');
	await room.step('compare');
	await contexts[2]!.setOffline(false);
	await expect(
		cy.getByRole('region', { name: 'Your second mark' }).getByText('already locked')
	).toBeVisible();
	await expect(cy.getByRole('region', { name: 'Your second mark' })).toContainText('Weak');

	await expect(bo.getByRole('region', { name: 'Your second mark' })).toContainText('Strong');
	await bo.reload();
	await expect(bo.getByRole('heading', { name: 'What it amounts to' })).toBeVisible();
	await expect(bo.getByText('On your own marks')).toBeVisible();
	expect(await room.marksOf('Bo')).toEqual(['1 group weak', '2 group strong']);
	expect(await room.marksOf('Cy')).toHaveLength(2);
	// Who did not mark again is unmarked the second time, and is told so.
	await expect(
		ada.getByText('The room has no second marks from you. Your own finding uses your first marks.')
	).toBeVisible();

	await room.step('closed');
	await bo.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
	await expect(bo.getByText('Saved among the assessments on this device.')).toBeVisible();
	await bo.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
	await expect(bo.getByText('Already saved with these marks.')).toBeVisible();
	await bo.getByRole('link', { name: 'Open on the bench' }).click();
	await bo.waitForURL(/\/bench\//);
	await show(bo, 'Mark');
	await chosen(bo, 'Strong');
	// What is kept is one’s own, and where it is not what the room counts the page says it.
	await expect(bo.getByText('so your first mark is kept there')).toHaveCount(0);
	await expect(ada.getByText('You left 2 elements without a strength in the second')).toBeVisible();
	await ada.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
	await ada.getByRole('link', { name: 'Open on the bench' }).click();
	await ada.waitForURL(/\/bench\//);
	await show(ada, 'Mark');
	await chosen(ada, 'Strong');
	await expect(cy.getByText('1 mark came too late to count')).toBeVisible();
	for (const context of contexts) await context.close();
});

test('what is typed when the marks are locked is sent first, and the keys mark as on the bench', async ({
	page
}) => {
	const room = await Room.open(page, { naming: 'pseudonyms' });
	await page.goto('/rooms');
	await page.getByLabel('Join with a code').fill('0');
	await page.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(page.getByText('A code never has 0')).toBeVisible();
	await page
		.getByLabel('Join with a code')
		.fill(` ${room.code.slice(0, 3).toLowerCase()} ${room.code.slice(3)}`);
	await page.keyboard.press('Enter');
	await expect(page.getByText('The room gives you a pseudonym.')).toBeVisible();
	await page.getByRole('button', { name: 'Join the room' }).click();
	await expect(scale(page)).toBeVisible();

	await page.keyboard.press('4');
	await chosen(page, 'Strong');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByText('2 of 2', { exact: true })).toBeVisible();
	await page.keyboard.press('t');
	await expect(page.getByRole('radio', { name: /Cannot tell/ })).toBeChecked();
	await page.keyboard.press('2');
	await page.keyboard.press('r');
	await expect(page.getByRole('textbox', { name: /^Reason/ })).toBeFocused();
	await page.keyboard.type('One report, retold 4 times.');
	await room.step('locked');
	await room.step('reveal');
	await expect(page.getByRole('region', { name: 'Your mark' })).toContainText('Weak');
	await page.reload();
	await expect(page.getByRole('region', { name: 'Your mark' })).toContainText(
		'One report, retold 4 times.'
	);
	// Alone, nobody else may see it; the door acknowledged it, so the person’s own part has it.
	await page.evaluate(async () => {
		for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
	});
	await page.reload();
	await expect(page.getByRole('region', { name: 'Your mark' })).toContainText(
		'One report, retold 4 times.'
	);
});

test('tabs of one browser share one stream, and each shows what another marks', async ({
	browser
}) => {
	const context = await browser.newContext();
	await context.addInitScript(() => {
		const made: EventSource[] = [];
		window.EventSource = class extends EventSource {
			constructor(address: string | URL) {
				super(address);
				made.push(this);
			}
		};
		Object.assign(window, {
			openStreams: () => made.filter(({ readyState }) => readyState !== EventSource.CLOSED).length
		});
	});
	/** How many streams all tabs have together. */
	const open = async () => {
		const each = await Promise.all(
			context
				.pages()
				.map((tab) =>
					tab.evaluate(() => (window as unknown as { openStreams(): number }).openStreams())
				)
		);
		return each.reduce((sum, streams) => sum + streams, 0);
	};

	const one = await context.newPage();
	const room = await Room.open(one);
	await join(one, room, 'Ada');
	await expect.poll(open).toBe(1);
	const others: Page[] = [];
	for (let more = 0; more < 7; more += 1) {
		const tab = await context.newPage();
		await tab.goto(`/rooms/${room.code}`);
		await expect(scale(tab)).toBeVisible();
		others.push(tab);
	}
	// With eight streams the seventh and every message would hang.
	await expect.poll(open).toBe(1);
	await choose(others[6]!, 'Strong');
	await expect(whereabouts(others[6]!)).toContainText('Sent');
	await chosen(one, 'Strong');
	await choose(one, 'Weak');
	await expect(whereabouts(one)).toContainText('Sent');
	await chosen(others[6]!, 'Weak');
	expect((await room.record()).people).toMatchObject([{ marked: [1, 0] }]);

	// The tab that has the stream goes; another takes it up and hears the lock.
	await others[6]!.close();
	await room.step('locked');
	await expect(one.getByText('The first marks are locked').first()).toBeVisible();
	await expect(others[0]!.getByText('The first marks are locked').first()).toBeVisible();
	await expect.poll(open).toBe(1);
	await context.close();
});

test('who leaves, is removed or comes to no room is told so in a sentence', async ({ page }) => {
	const room = await Room.open(page);
	await join(page, room, 'Ada');
	await page.getByText('You and this room').click();
	await page.getByRole('button', { name: 'Leave the room' }).click();
	await page.getByRole('button', { name: 'Leave', exact: true }).click();
	await expect(
		page.getByText('You have left this room, and this device is signed out.')
	).toBeVisible();
	await page.getByLabel('Your name, as your teacher knows it').fill('Ada');
	await page.getByRole('button', { name: 'Join the room' }).click();
	await choose(page, 'Weak');
	await expect(whereabouts(page)).toHaveAttribute('data-state', 'sent');

	// Somebody else on the same device finds nothing of hers.
	await page.getByText('You and this room').click();
	await page.getByRole('button', { name: 'Leave the room' }).click();
	await page.getByRole('button', { name: 'Leave', exact: true }).click();
	await page.getByLabel('Your name, as your teacher knows it').fill('Ben');
	await page.getByRole('button', { name: 'Join the room' }).click();
	await expect(scale(page)).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.reload();
	await expect(scale(page)).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	const both = await room.record();
	expect(both.people.map(({ name, access }) => [name, access])).toEqual([
		['Ada', 'removed'],
		['Ada (2)', 'removed'],
		['Ben', 'present']
	]);

	const ben = both.people.find(({ name }) => name === 'Ben');
	await room.teacher({ kind: 'remove', person: ben!.person });
	await expect(page.getByText('You have been removed from this room.')).toBeVisible();
	await room.teacher({ kind: 'ban', person: ben!.person });
	await page.reload();
	await expect(page.getByText('You can’t join this room again.')).toBeVisible();

	await room.teacher({ kind: 'delete', code: room.code });
	await page.reload();
	await expect(page.getByText('There is no room with this code.')).toBeVisible();
	await page.goto('/rooms/nonsense');
	await expect(page.getByText('A code never has 0, O, 1, I or L')).toBeVisible();
});

test('a page of another version than the room is asked to reload, and what was marked on it is sent then', async ({
	page
}) => {
	const room = await Room.open(page);
	await join(page, room, 'Ada');
	await choose(page, 'Weak');
	await expect(whereabouts(page)).toHaveText('Sent.');
	// From here on the server takes the page for one of the version before.
	const before = protocolVersion - 1;
	await page.route(`**/live/${room.code}?*`, (route) => {
		const request = route.request();
		const said = request.postData();
		return route.continue({
			url: request.url().replace(/version=\d+/, `version=${before}`),
			...(said && { postData: said.replace(/"version":\d+/, `"version":${before}`) })
		});
	});
	const refused = page.waitForResponse((answer) => answer.status() === 409);
	await choose(page, 'Strong');
	expect(await (await refused).json()).toMatchObject({ why: 'other-version' });
	await expect(whereabouts(page)).toContainText('Saved on this device.');
	await page.reload();
	await expect(page.getByText('This page is out of date.')).toBeVisible();
	expect(await room.marksOf('Ada')).toEqual([]);
	await page.unroute(`**/live/${room.code}?*`);
	await page.reload();
	await expect(whereabouts(page)).toHaveText('Sent.');
	await chosen(page, 'Strong');
	await room.step('locked');
	expect(await room.marksOf('Ada')).toEqual(['1 group strong']);
});

test('the pages of a room are accessible, and nothing scrolls sideways at 320 pixels', async ({
	browser,
	browserName
}) => {
	const context = await browser.newContext({
		...phone(browserName),
		viewport: { width: 320, height: 640 }
	});
	const page = await context.newPage();
	const room = await Room.open(page);
	const names = ['Bo', 'Cy', 'Di', 'Ed'];
	await room.classmates(names);
	const check = async (state: string) => {
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over, state).toBe(0);
		await expectAccessible(page, state);
	};
	await page.goto('/rooms');
	await expect(page.getByRole('heading', { name: 'Rooms', exact: true })).toBeVisible();
	await check('rooms');
	await page.goto(`/rooms/${room.code}`);
	await expect(page.getByLabel('Your name')).toBeVisible();
	await check('door');
	await join(page, room, 'Ada');
	await choose(page, 'Strong');
	await expect(whereabouts(page)).toContainText('Sent');
	for (const pane of ['Law', 'Evidence', 'Mark'] as const) {
		await turnTo(page, pane);
		await check(`mark alone, ${pane}`);
	}
	for (const name of names) await room.mark(name, 1, group, 'weak');
	await room.step('locked');
	await room.step('reveal');
	await expect(page.getByRole('heading', { name: 'What the class marked' })).toBeVisible();
	await check('reveal');
	await room.step('mark-again');
	await expect(scale(page)).toBeVisible();
	await choose(page, 'Arguable');
	for (const name of names) await room.mark(name, 2, group, 'strong');
	await room.step('locked-again');
	await room.step('compare');
	await expect(page.getByRole('region', { name: /^What moved/ })).toBeVisible();
	await check('compare');
	await context.close();
});

import { expect, test, type Page } from '@playwright/test';
import { evaluate } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { plain, range } from '#lib/domain/explain.ts';
import { nodes } from '#lib/domain/outline.ts';
import { bookOf } from '#lib/domain/book.ts';
import { sheetOf } from '#lib/domain/sheet.ts';
import { scale, strengths } from '#lib/domain/strength.ts';
import { cases } from '#lib/cases/cases.ts';
import { writeFile } from '#lib/files/file.ts';
import { law } from '#lib/law/law.ts';
import { lawVersion } from '#lib/law/version.ts';
import {
	address,
	awake,
	finding,
	heading,
	kept,
	next,
	open,
	pane,
	reason,
	strength
} from './bench.ts';

const docket = {
	counts: cases[0]!.counts,
	tests: new Map(law.tests.map(({ id, root }) => [id, root]))
};
const genocide = law.tests.find(({ id }) => id === 'genocide')!.root;
const whole = [...nodes(genocide)].filter(
	(node) => node.kind === 'element' && /^genocide\/(chapeau|acts)\/[^/]+$/.test(node.id)
);
/** Nine answers for the nine elements of Count I, none the same as its neighbour. */
const chosen = [4, 3, 3, 4, 5, 4, 2, 1, 0];

test('from the start page the bench is one click away', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Start marking' }).first().click();
	await expect(heading(page)).toHaveText('Protected group');
});

test('all of Count I is marked by keyboard alone, the finding is the domain’s, and a reload loses nothing', async ({
	page
}) => {
	await open(page);
	for (const [at, answer] of chosen.entries()) {
		await expect(heading(page)).toHaveText(whole[at]!.label);
		await page.keyboard.press(String(answer));
		await page.keyboard.press('r');
		await page.keyboard.type(`reason ${at}`);
		await page.keyboard.press('Escape');
		// After them comes what is marked beside the finding.
		if (at < whole.length - 1) await page.keyboard.press(at % 2 ? 'ArrowDown' : 'j');
	}
	const marks = new Map(
		whole.map((node, at) => [markKey('I', node.id), { answer: strengths[chosen[at]!]! }])
	);
	const expected = evaluate(docket, marks, 'icc').get('I')!;
	await expect(finding(page).getByRole('heading')).toHaveText(
		`Genocide of religious believers: ${plain(range(expected.root))}`
	);
	await expect(page.locator('[data-saved]')).toContainText('9 of 9 marked');
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');

	await page.reload();
	await expect(page.locator('[data-saved]')).toContainText('9 of 9 marked');
	await expect(finding(page)).toContainText(plain(range(expected.root)));
	for (const [at, node] of [...whole.entries()].reverse()) {
		await expect(heading(page)).toHaveText(node.label);
		await expect(reason(page)).toHaveValue(`reason ${at}`);
		await expect(
			page.locator(`[data-scale] input[value="${strengths[chosen[at]!]}"]`)
		).toBeChecked();
		await page.keyboard.press('ArrowUp');
	}
});

test('undo and redo survive a reload and lead to what they change', async ({ page }) => {
	await open(page);
	await page.keyboard.press('4');
	await page.keyboard.press('ArrowDown');
	await expect(heading(page)).toHaveText('Intent to destroy, as such');
	await page.keyboard.press('2');
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
	await page.reload();
	await expect(strength(page, 'Weak')).toBeChecked();

	await page.keyboard.press('Control+z');
	await expect(strength(page, 'Weak')).not.toBeChecked();
	await page.keyboard.press('u');
	await expect(heading(page)).toHaveText('Protected group');
	await expect(strength(page, 'Strong')).not.toBeChecked();
	await page.keyboard.press('Control+Shift+z');
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.keyboard.press('Shift+U');
	await expect(heading(page)).toHaveText('Intent to destroy, as such');
	await expect(strength(page, 'Weak')).toBeChecked();
});

test('“does not arise” is refused where the law requires the element, and drops an act out as a road', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	await expect(page.getByRole('radio', { name: /Does not arise/ })).toHaveCount(0);
	await page.keyboard.press('x');
	await expect(page.getByText('The law requires this element')).toBeAttached();
	expect(await kept(page, 'marks')).toEqual([]);

	await page.goto(address('genocide/acts/transfer'));
	await open(page, 'genocide/acts/transfer');
	await page.keyboard.press('x');
	await expect(page.getByRole('radio', { name: /Does not arise/ })).toBeChecked();
});

test('an act marked by its parts is as strong as the weakest, and says when the whole differs', async ({
	page
}) => {
	await open(page, 'genocide/acts/killing');
	await page.keyboard.press('5');
	await page.keyboard.press('s');
	const judgement = page.getByRole('region', { name: 'Its parts' });
	await expect(judgement).toContainText('Marked by its parts.');
	await page.keyboard.press('ArrowDown');
	await expect(heading(page)).toHaveText(/killed|Killed|person/i);
	await page.keyboard.press('4');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('2');
	await page.goto(address('genocide/acts/killing'));
	await expect(judgement).toContainText('at most weak');
	await expect(page.getByText('The finding follows the parts.')).toBeVisible();
});

test('a mark made by key before its element has opened is of that element, and leaving loses none', async ({
	page
}) => {
	// The line is so slow that no other element ever opens.
	await page.route(/\/data\/cases\/.*\/(books|sheets)\//, () => undefined);
	await page.route(/__data\.json/, () => undefined);
	await open(page, 'genocide/chapeau/group');
	for (const key of ['4', 'ArrowDown', '2', 'ArrowDown', '3', 'ArrowUp', 'ArrowUp', '5'])
		await page.keyboard.press(key);
	await expect(heading(page)).toHaveText('Protected group');
	await page.unrouteAll();
	await page.reload();
	await expect
		.poll(async () =>
			Object.fromEntries(
				(await kept(page, 'marks')).map(({ element, answer }) => [element, answer])
			)
		)
		.toEqual({
			'genocide/chapeau/group': 'conclusive',
			'genocide/chapeau/intent': 'weak',
			'genocide/chapeau/part': 'arguable'
		});
});

test('a high mark that relies on nothing is noticed until it relies on something', async ({
	page
}) => {
	await open(page, 'genocide/acts/killing');
	await strength(page, 'Strong').check();
	const notice = page.getByText('relies on no evidence item yet');
	await expect(notice).toBeVisible();
	await page.getByRole('button', { name: 'Rely' }).first().click();
	await expect(notice).toBeHidden();
	await expect(page.getByRole('region', { name: 'Your mark' })).toContainText('Relying on');
	await page.getByRole('button', { name: 'Set aside' }).first().click();
	await expect(page.getByRole('region', { name: 'Your mark' })).toContainText('Setting aside');
});

test('forum and standard change what the same marks amount to', async ({ page }) => {
	await open(page);
	for (const answer of ['4', '4', '4']) {
		await page.keyboard.press(answer);
		await page.keyboard.press('ArrowDown');
	}
	await expect(heading(page)).toHaveText(/Manifest pattern/);
	await page.goto(address('genocide/acts/killing'));
	await page.keyboard.press('4');
	await expect(finding(page)).toContainText('still open: substantial grounds');
	await page.getByLabel('Forum', { exact: true }).selectOption('custom');
	// “Substantial grounds” is the ICC’s: under custom its own standard takes its place.
	await expect(finding(page)).toContainText('Standard not met: beyond reasonable doubt');
	await page.getByLabel('Standard', { exact: true }).selectOption('reasonable-grounds-inquiry');
	await expect(finding(page)).toContainText('Standard met: reasonable grounds');
	// At the ICJ the same marks leave open whether the acts are the State’s.
	await page.getByLabel('Forum', { exact: true }).selectOption('icj');
	await expect(page.getByLabel('Standard', { exact: true })).toHaveValue('fully-conclusive');
	await page.getByLabel('Standard', { exact: true }).selectOption('high-certainty');
	await expect(finding(page)).toContainText('still open: proof at a high level of certainty');
	await page.reload();
	await expect(page.getByLabel('Forum', { exact: true })).toHaveValue('icj');
	await expect(page.getByLabel('Standard', { exact: true })).toHaveValue('high-certainty');
	// Both lists show what undo brings back, too.
	await awake(page);
	await page.keyboard.press('u');
	await expect(page.getByLabel('Standard', { exact: true })).toHaveValue('fully-conclusive');
	await page.keyboard.press('u');
	await expect(page.getByLabel('Forum', { exact: true })).toHaveValue('custom');
	await expect(page.getByLabel('Standard', { exact: true })).toHaveValue(
		'reasonable-grounds-inquiry'
	);
	await page.keyboard.press('Shift+U');
	await page.keyboard.press('Shift+U');
	await expect(page.getByLabel('Standard', { exact: true })).toHaveValue('high-certainty');
	await expect(page.getByLabel('Forum', { exact: true })).toHaveValue('icj');
	// Crimes against humanity are not heard there, and the bench says so.
	await page.goto(address('cah/chapeau/attack', 'III'));
	await expect(finding(page)).toContainText('no convention under which to hear');
});

test('single keys can be switched off, and arrows still walk', async ({ page }) => {
	await open(page);
	await page.keyboard.press('?');
	await page.getByLabel('Single-letter and number keys').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('4');
	await page.keyboard.press('ArrowDown');
	await expect(heading(page)).toHaveText('Intent to destroy, as such');
	expect(await kept(page, 'marks')).toEqual([]);
});

test('testimony that describes killings is covered once, until it is asked for', async ({
	page
}) => {
	const graphic = cases[0]!.evidence.find((item) => item.graphic)!;
	const bearing = cases[0]!.bearings.find(({ evidence }) => evidence === graphic.id)!;
	await open(page, bearing.element, bearing.count);
	const card = page.locator(`[id^="${graphic.id}-"]`).first();
	await expect(card.getByText(graphic.statement)).toBeHidden();
	await card.getByText('testimony that describes killings').click();
	await expect(card.getByText(graphic.statement)).toBeVisible();
	await card.getByRole('button', { name: 'Show such testimony from now on' }).click();
	await page.reload();
	await expect(card.getByText(graphic.statement)).toBeVisible();
});

test('an element opens at its beginning, however far one had scrolled in the one before', async ({
	page
}) => {
	for (const viewport of [
		{ width: 1440, height: 900 },
		{ width: 390, height: 800 }
	]) {
		await page.setViewportSize(viewport);
		await open(page, 'genocide/chapeau/intent');
		await page.evaluate(() => {
			scrollTo({ top: 3000, behavior: 'instant' });
			document.getElementById('element')!.scrollTo({ top: 600, behavior: 'instant' });
			document.getElementById('evidence')!.scrollTo({ top: 2000, behavior: 'instant' });
		});
		await page.keyboard.press('ArrowDown');
		await expect(heading(page)).toHaveText('In whole or in part');
		await expect(heading(page)).toBeInViewport();
		expect(await page.evaluate(() => document.getElementById('evidence')!.scrollTop)).toBe(0);
	}
});

test('each mark is announced with its element and its consequence', async ({ page }) => {
	await open(page);
	const said = page.locator('.unseen[role="status"]');
	await page.keyboard.press('4');
	await expect(said).toHaveText(
		/Protected group: Strong\. Genocide of religious believers: at most strong\./
	);
	// What meets the standard holds nothing down.
	const weakest = page.getByText('weakest required');
	await expect(weakest).toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('4');
	await expect(said).toHaveText(/Intent to destroy, as such: Strong\./);
	await expect(weakest).toHaveCount(0);
	await page.keyboard.press('3');
	await expect(weakest).toHaveCount(1);
});

test('a part of an act that is marked as a whole says that its mark does not count', async ({
	page
}) => {
	await open(page, 'genocide/acts/killing/killed');
	await expect(page.getByText('does not count until')).toBeVisible();
	await page.keyboard.press('0');
	await expect(page.locator('.unseen[role="status"]')).toContainText('It does not count now.');
	await page.keyboard.press('ArrowDown');
	await expect(heading(page)).toHaveText('Serious bodily or mental harm');
});

test('each strength says what it means: chosen or in focus on a wide screen, always on a phone, in its name everywhere', async ({
	page
}) => {
	await open(page);
	const words = (each: (typeof strengths)[number]) =>
		page.locator(`[data-scale] label:has(input[value="${each}"]) .words`);
	for (const [width, height] of [
		[1920, 1080],
		[1440, 640],
		[1280, 720],
		[1000, 700],
		[820, 1180],
		[640, 360],
		[390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		const rows = width < 816 || height < 480;
		if (rows) await pane(page, 'Mark').click();
		for (const [key, each] of strengths.entries()) {
			await page.keyboard.press(String(key));
			const radio = page.locator(`[data-scale] input[value="${each}"]`);
			await expect(radio).toBeChecked();
			await expect(radio).toHaveAccessibleName(new RegExp(scale[each].words));
			for (const other of strengths)
				await expect(words(other), `${other} at ${width} × ${height}`).toHaveCSS(
					'opacity',
					rows || other === each ? '1' : '0'
				);
			// Its name is whole, and so are the words of its meaning.
			const cut = await page
				.locator(`[data-scale] label:has(input[value="${each}"]) :is(.name, .words)`)
				.evaluateAll((all) =>
					all.filter(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth)
				);
			expect(cut, `${each} at ${width} × ${height}`).toEqual([]);
		}
		if (!rows) await expect(page.locator('.strengths')).toBeInViewport({ ratio: 1 });
	}
});

test('the mark is a row of its own: it covers neither the law nor the evidence, and the reason is in view', async ({
	page
}) => {
	for (const [width, height] of [
		[1440, 900],
		[1280, 720],
		[1024, 768],
		[820, 1180]
	] as const) {
		await page.setViewportSize({ width, height });
		await open(page, 'cah/acts/persecution', 'III');
		const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
		const [law, evidence, mark] = [
			await box('#element'),
			await box('#evidence'),
			await box('#mark')
		];
		expect(law.y + law.height, `${width} wide`).toBeLessThanOrEqual(mark.y + 0.5);
		expect(evidence.y + evidence.height).toBeLessThanOrEqual(mark.y + 0.5);
		expect(mark.y + mark.height).toBeLessThanOrEqual(height + 0.5);
		expect(evidence.x, 'beside the law').toBeGreaterThanOrEqual(law.x + law.width - 0.5);
		expect(law.height, 'room for the law').toBeGreaterThan(height / 4);
		await expect(reason(page)).toBeInViewport({ ratio: 1 });
		// The header is one row, however long the name.
		expect((await box('.bench > header')).height).toBeLessThan(64);
	}
});

test('rival explanations are answered by keyboard, undone, and kept; conclusive with one left is noticed', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	await page.keyboard.press('5');
	const left = page.getByText(/^Marked conclusive, but of the rival explanations/);
	await expect(left).toContainText('the only reasonable conclusion');
	await page.getByText('Rival explanations: 4 (0 answered)').press('Enter');
	const rival = page.getByRole('group', { name: 'Punishing flight and contact abroad' });
	await expect(rival.getByRole('link', { name: /^E75/ })).toHaveAttribute('href', /^#E75-/);
	await rival.getByRole('radio', { name: 'Excluded' }).press('Space');
	await expect(page.getByText('Rival explanations: 4 (1 answered)')).toBeVisible();
	await expect(left).not.toContainText('Punishing flight');
	await rival
		.getByRole('textbox', {
			name: 'Why Punishing flight and contact abroad is excluded or still open'
		})
		.fill('All of them fled.');
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');

	await page.reload();
	await page.getByText('Rival explanations: 4 (1 answered)').click();
	await expect(rival.getByRole('radio', { name: 'Excluded' })).toBeChecked();
	await expect(rival.getByRole('textbox')).toHaveValue('All of them fled.');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(rival.getByRole('radio', { name: 'Excluded' })).not.toBeChecked();
	await expect(page.getByText('Rival explanations: 4 (0 answered)')).toBeVisible();
});

test('items are walked, relied on, discounted and set aside by key, and each is a heading that its buttons name', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const items = page.locator('#evidence article');
	const said = page.locator('.unseen[role="status"]');
	const id = async (nth: number) => (await items.nth(nth).getAttribute('id'))!.replace(/-.*/, '');
	await page.keyboard.press('n');
	await expect(items.first()).toBeFocused();
	await page.keyboard.press('n');
	await expect(items.nth(1)).toBeFocused();
	await page.keyboard.press('d');
	await expect(items.nth(1)).toHaveAttribute('data-use', 'discount');
	await expect(said).toHaveText(`Discount ${await id(1)}.`);
	await page.keyboard.press('p');
	await page.keyboard.press('y');
	await expect(items.first()).toHaveAttribute('data-use', 'rely');
	await page.keyboard.press('a');
	await expect(items.first()).toHaveAttribute('data-use', 'set-aside');
	await page.keyboard.press('a');
	await expect(items.first()).not.toHaveAttribute('data-use');
	await expect(items.first()).toBeFocused();
	for (const label of ['Rely on', 'Discount', 'Set aside'])
		await expect(
			items.nth(1).getByRole('button', { name: `${label} ${await id(1)}`, exact: true })
		).toBeVisible();
	await expect(items.nth(1).getByRole('heading', { level: 4 })).toBeVisible();
	expect(await page.locator('#evidence').getByRole('heading', { level: 4 }).count()).toBe(
		await items.count()
	);

	// Switched off, the letters do nothing.
	await page.keyboard.press('?');
	await page.getByLabel('Single-letter and number keys').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await page.keyboard.press('y');
	const used = page.locator('#evidence article[data-use]');
	// One that bears both ways stands on both sides.
	for (const each of await used.all())
		await expect(each).toHaveAttribute('id', new RegExp(`^${await id(1)}-`));
	expect(await used.count()).toBeGreaterThan(0);
});

test('the rest of the evidence is folded by side, and a filter shows one kind of it', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const evidence = page.locator('#evidence');
	await expect(evidence.getByText(/^\d+ more for$/)).toBeVisible();
	await expect(evidence.getByText(/^\d+ more against$/)).toBeVisible();
	await expect(evidence.locator('details.more article')).toHaveCount(0);
	const before = await evidence.locator('article').count();
	await evidence.getByRole('button', { name: /^Rely/ }).first().click();
	await evidence.getByRole('button', { name: 'Filter' }).click();
	const filter = evidence.getByLabel('Show');
	await expect(filter).toBeFocused();
	await filter.selectOption({ label: 'All' });
	await expect.poll(() => evidence.locator('article').count()).toBeGreaterThan(before);
	await expect(evidence.locator('details.more')).toHaveCount(0);
	await filter.selectOption({ label: 'Relied on' });
	await expect(evidence.getByText('1 item is shown.')).toBeVisible();
	for (const each of await evidence.locator('article').all())
		await expect(each).toHaveAttribute('data-use', 'rely');
	await filter.selectOption({ label: 'Not handled yet' });
	await expect(evidence.locator('article').first()).not.toHaveAttribute('data-use');
	const shown = await evidence.locator('article').count();
	// What is handled now stays where it is, and so does the focus.
	const rely = evidence.getByRole('button', { name: /^Rely/ }).first();
	await rely.press('Enter');
	await expect(rely).toBeFocused();
	await expect(evidence.locator('article')).toHaveCount(shown);
	await filter.selectOption({ label: 'Read first' });
	await expect(evidence.locator('article')).toHaveCount(before);
	// Another element begins anew, and so does this one when one comes back.
	await filter.selectOption({ label: 'All' });
	for (const key of ['ArrowDown', 'ArrowUp']) {
		await evidence.getByRole('heading').first().click();
		await page.keyboard.press(key);
		await expect(filter).toHaveValue('first');
		await expect(evidence.getByText(/shown\.$/)).toHaveCount(0);
	}
	await expect(evidence.locator('article')).toHaveCount(before);
});

test('the evidence is filtered by where it first came from, by name or, without a connection, by its notes', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const evidence = page.locator('#evidence');
	const book = bookOf(cases[0]!, 'I', law);
	const sheet = sheetOf(book, 'genocide/chapeau/intent')!;
	// One behind several of the notes that the element's evidence cites.
	const { id, label } = cases[0]!.origins.find(
		(origin) => sheet.notes.filter(({ origins }) => origins.includes(origin.id)).length > 1
	)!;
	const notes = sheet.notes.flatMap(({ number, origins }) => (origins.includes(id) ? number : []));
	const items = new Set(
		sheet.bears.flatMap(({ evidence }) =>
			evidence.notes.some((note) => notes.includes(note)) ? evidence.id : []
		)
	);
	// All of the evidence comes once somebody works with it.
	await page.keyboard.press('n');
	await evidence.getByRole('button', { name: 'Filter' }).click();
	const filter = evidence.getByLabel('Show');
	await filter.selectOption({ label: `${label} (notes ${notes.join(', ')})` });
	await expect(evidence.getByText(/^\d+ items? (is|are) shown\.$/)).toContainText(
		String(items.size)
	);
	const shown = await evidence.locator('article').evaluateAll((all) => all.map(({ id }) => id));
	expect(new Set(shown.map((each) => each.split('-')[0]))).toEqual(items);

	await page.route('**/matrix.json', (route) => route.abort());
	await page.reload();
	await awake(page);
	await page.keyboard.press('n');
	await evidence.getByRole('button', { name: 'Filter' }).click();
	await filter.selectOption({ label: `Notes ${notes.join(', ')}` });
	await expect(evidence.locator('article')).toHaveCount(shown.length);
});

test('by headings a screen reader walks from the count to the law, the evidence and each item, and needs few stops', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const headings = page.locator('h1, h2, h3, h4, h5, h6').filter({ visible: true });
	const main = page.getByRole('main').getByRole('heading');
	await expect(main.first()).toHaveText('Intent to destroy, as such');
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
	const levels = await headings.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
	// None is skipped on the way down.
	for (const [at, level] of levels.entries())
		if (at > 0) expect(level - levels[at - 1]!).toBeLessThanOrEqual(1);
	for (const [level, name] of [
		[2, 'What would point towards it'],
		[2, 'What would point the other way'],
		[2, 'Evidence'],
		[3, /^\s*For \d+$/],
		[3, /^\s*Against \d+$/]
	] as const)
		await expect(main.and(page.locator(`h${level}`)).filter({ hasText: name })).toHaveCount(1);
	// Each item is a heading under its side, named by what it says, and its buttons say which item.
	const cards = page.locator('#evidence article');
	const items = await cards.count();
	expect(items).toBeGreaterThan(4);
	for (const card of await cards.all()) {
		await expect(card.getByRole('heading', { level: 4 })).toHaveCount(1);
		const id = (await card.getAttribute('id'))!.split('-')[0]!;
		for (const use of ['Rely on', 'Discount', 'Set aside'])
			await expect(card.getByRole('button', { name: `${use} ${id}`, exact: true })).toHaveCount(1);
	}
	// From the heading of the law to the mark’s way onward, by Tab alone.
	await page.getByRole('link', { name: 'The element before' }).focus();
	let stops = 0;
	for (; stops < 150; stops += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.textContent?.includes('Next'))) break;
	}
	expect(stops).toBeLessThan(20 + 5 * items);
});

test('a small sign says how far the law’s wording was checked, and in words on request', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const law = page.getByRole('region', { name: 'The law’s words' });
	const words = 'wording checked against two or more copies';
	const wording = law.getByRole('group').first();
	const sign = wording.locator(`summary[aria-label="${words}"]`);
	await expect(sign).toBeVisible();
	await expect(wording).toHaveText('', { useInnerText: true });
	await sign.focus();
	await page.keyboard.press('Enter');
	await expect(wording).toHaveText(words, { useInnerText: true });
});

test('a change of forum says which elements come and go, and Escape leaves the reason for the mark', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const said = page.locator('.unseen[role="status"]');
	await page.getByLabel('Forum', { exact: true }).selectOption('custom');
	await expect(said).toHaveText(/No longer asked for: .*Manifest pattern/);
	await page.getByLabel('Forum', { exact: true }).selectOption('icc');
	await expect(said).toHaveText(/Now asked for: .*Manifest pattern/);
	await page.keyboard.press('Control+z');
	await expect(said).toHaveText(/^Undone: forum and standard\. .*No longer asked for: .*pattern/);
	await page.keyboard.press('Control+Shift+z');
	await expect(said).toHaveText(/^Redone: forum and standard\. Now asked for: .*pattern/);
	await reason(page).focus();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('region', { name: 'Your mark' })).toBeFocused();
	await strength(page, 'Weak').check();
	await page.getByRole('button', { name: 'Clear the mark' }).press('Enter');
	await expect(page.locator('[data-scale] input').first()).toBeFocused();
});

test('g leads to the next gap and says what it lacks; after the last element Next leads to the gaps', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/group');
	const said = page.locator('.unseen[role="status"]');
	await page.keyboard.press('1');
	await page.keyboard.press('r');
	await page.keyboard.type('Nothing goes to it.');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('4');
	await page.keyboard.press('ArrowUp');
	await expect(heading(page)).toHaveText('Protected group');
	await page.keyboard.press('g');
	await expect(heading(page)).toHaveText('Intent to destroy, as such');
	await expect(said).toHaveText('Intent to destroy, as such: no reason yet.');
	await page.keyboard.press('g');
	await expect(heading(page)).toHaveText('In whole or in part');
	await expect(said).toHaveText('In whole or in part: not marked yet.');
	await expect(next(page)).toContainText('Manifest pattern');
	for (let at = 0; at < 12; at += 1) await page.keyboard.press('ArrowDown');
	await expect(next(page)).toContainText(/\d+ gaps in Count I/);
	await next(page).click();
	await expect(heading(page)).toHaveText('Intent to destroy, as such');
});

const onward = (page: Page) => page.getByRole('navigation', { name: 'This element, and onward' });
/** Opens a count and walks down to its last element. */
async function toTheLast(page: Page, count: string, first: string) {
	await open(page, first, count);
	for (let at = 0; at < 60; at += 1) await page.keyboard.press('ArrowDown');
}

test('from the last element the way leads to the gaps or past them to the check, and on to the memo', async ({
	page
}) => {
	await toTheLast(page, 'I', 'genocide/chapeau/group');
	await expect(next(page)).toContainText(/\d+ gaps in Count I$/);
	await expect(onward(page).getByText(/^0 of \d+ marked in all counts$/)).toBeVisible();
	await onward(page).getByRole('link', { name: 'Or go to Count II' }).click();
	await expect(page).toHaveURL(/\/bench\/II\//);

	await toTheLast(page, 'IV', 'r2p/state/risk');
	await expect(next(page)).toContainText(/\d+ gaps in Count IV$/);
	await onward(page).getByRole('link', { name: 'Or go to the check' }).click();
	await expect(heading(page)).toHaveText('Check before it goes out');
	await page.getByRole('link', { name: 'Next: read the memo' }).click();
	await expect(page.getByRole('heading', { name: 'Memorandum' })).toBeVisible();
	await page.getByRole('link', { name: 'Check', exact: true }).click();
	await expect(heading(page)).toHaveText('Check before it goes out');
});

test('without gaps the last element leads to the check', async ({ page }) => {
	const [theCase] = cases;
	const changed = '2026-11-23T16:30:00.000Z';
	const reliance = { [theCase!.evidence[0]!.id]: 'rely' as const };
	const marks = theCase!.counts.flatMap(({ id: count, test }) =>
		[...nodes(docket.tests.get(test)!)]
			.filter(({ kind }) => kind === 'element')
			.map(({ id: element }) => ({
				...{ count, element, answer: 'weak' as const, reason: 'Because.', reliance, changed }
			}))
	);
	const head = {
		...{ id: 'full', name: 'All of it', author: '', created: changed, changed },
		...{ forum: 'icc', standard: 'substantial-grounds' },
		case: { id: theCase!.id, version: theCase!.version }
	};
	await open(page);
	await page.getByRole('button', { name: /, assessments and files$/ }).click();
	await page.locator('input[type=file]').setInputFiles({
		name: 'full.json',
		mimeType: 'application/json',
		buffer: Buffer.from(writeFile(head, marks, lawVersion))
	});
	await expect(page.getByRole('status').filter({ hasText: /” is open\./ })).toBeVisible();
	await toTheLast(page, 'I', 'genocide/chapeau/group');
	await expect(next(page)).toContainText('Count II');
	await toTheLast(page, 'IV', 'r2p/state/risk');
	await expect(next(page)).toContainText('the check');
	await next(page).click();
	await expect(heading(page)).toHaveText('Check before it goes out');
});

test('what is done with an item has its reason, and an authority is ticked for the memo; a reload keeps both', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const item = page.locator('#evidence article').first();
	const why = item.getByRole('textbox', { name: /^Why\?/ });
	await expect(why).toHaveCount(0);
	await page.keyboard.press('n');
	await page.keyboard.press('d');
	await why.fill('The author relies on one refugee.');
	await page.keyboard.press('Escape');
	await expect(item).toBeFocused();

	await page.getByText(/^\d+ authorities$/).click();
	const cite = page.getByRole('checkbox', { name: /^Cite in the memo/ });
	// Those seen in full come first.
	await expect(page.locator('.authorities label').first()).toContainText('suggested');
	await cite.first().check();
	await expect(page.getByText('1 authority cited')).toBeVisible();
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');

	await page.reload();
	await expect(why).toHaveValue('The author relies on one refugee.');
	await expect(page.getByText('1 authority cited')).toBeVisible();
	const [mark] = await kept(page, 'marks');
	expect(Object.values(mark!.itemReasons as object)).toEqual(['The author relies on one refugee.']);
	expect(mark!.cites).toHaveLength(1);
	await page.getByText(/^\d+ authorities$/).click();
	await expect(cite.first()).toBeChecked();
});

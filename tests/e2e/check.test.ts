import { expect, test } from '@playwright/test';
import { cases } from '#lib/cases/cases.ts';
import type { Mark } from '#lib/domain/mark.ts';
import type { Answer } from '#lib/domain/strength.ts';
import { writeFile } from '#lib/files/file.ts';
import { lawVersion } from '#lib/law/version.ts';
import { expectAccessible } from './axe.ts';
import { address, heading, open } from './bench.ts';

const place = '/cases/dprk-2012/check';

test('the check names what a reviewer would ask, and leads there', async ({ page }) => {
	await open(page);
	await page.keyboard.press('4');
	await page.goto(place);
	await expect(heading(page)).toHaveText('Check before it goes out');
	const group = page.getByRole('region', { name: /^Marks and the evidence/ });
	await expect(group.getByText(/relies on no evidence item/)).toBeVisible();
	await expect(
		page.getByRole('region', { name: /^Marks without a reason/ }).getByRole('listitem')
	).toHaveCount(1);
	await expect(page.getByRole('region', { name: /^Counts not begun/ })).toContainText(
		'Nothing is marked in this count.'
	);
	await expectAccessible(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectAccessible(page, 'on a phone');
	await group.getByRole('link').click();
	await expect(page).toHaveURL(new RegExp(`${address('genocide/chapeau/group')}$`));
});

test('a mark with a reason that relies on something is not asked about', async ({ page }) => {
	await open(page);
	await page.keyboard.press('4');
	await page.getByRole('button', { name: 'Rely' }).first().click();
	await page.getByRole('textbox', { name: 'Reason' }).fill('Two witnesses saw it.');
	await page.goto(place);
	await expect(page.getByText(/points? to look at/)).toBeVisible();
	await expect(page.getByRole('region', { name: /^Marks/ })).toHaveCount(0);
});

test('the check has nothing to say of an assessment without a connection but how to go on', async ({
	page,
	context
}) => {
	await open(page);
	await page.route('**/data/cases/**', (route) => route.abort());
	await page.goto(place);
	await expect(page.getByRole('alert')).toContainText('Check the connection');
	await page.unroute('**/data/cases/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('region', { name: /^Counts not begun/ })).toBeVisible();
	await context.close();
});

/** An assessment that has something of everything that the check asks about. */
function asked() {
	const [theCase] = cases;
	const changed = '2026-11-23T16:30:00.000Z';
	const because = 'Because.';
	const intent = 'genocide/chapeau/intent';
	const ofIntent = theCase!.bearings.filter(
		({ count, element }) => count === 'I' && element === intent
	);
	const supports = ofIntent.flatMap((each) => (each.direction === 'supports' ? each.evidence : []));
	const against = ofIntent.find(
		({ evidence, direction }) => direction === 'undermines' && !supports.includes(evidence)
	)!;
	const mark = (element: string, answer: Answer, more: Partial<Mark> = { reason: because }) => ({
		...{ count: 'I', element, answer, changed },
		...more
	});
	const marks = [
		mark('genocide/chapeau/group', 'strong'),
		mark(intent, 'strong', {
			reason: because,
			reliance: { [against.evidence]: 'rely' },
			cites: ['akayesu-tj-inference-doctrine', 'no-such-authority']
		}),
		mark('genocide/acts/harm', 'unsupported'),
		mark('genocide/acts/killing', 'conclusive'),
		mark('genocide/acts/killing/killed', 'weak'),
		mark('genocide/acts/births', 'does-not-arise', {}),
		mark('genocide/acts/conditions', 'weak', {})
	];
	const head = {
		...{ id: 'asked', name: 'Something of everything', author: '', created: changed, changed },
		...{ forum: 'icc', standard: 'substantial-grounds' },
		case: { id: theCase!.id, version: theCase!.version }
	};
	return { file: writeFile(head, marks, lawVersion), item: against.evidence };
}

test('each thing that the check asks about is seen, and leads to its place', async ({ page }) => {
	const { file, item } = asked();
	await open(page);
	await page.getByRole('button', { name: /, assessments and files$/ }).click();
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
	await expect(page.getByRole('status').filter({ hasText: /” is open\./ })).toBeVisible();
	for (const [group, element, says] of [
		['Counts not begun', /^Count II:/, 'Nothing is marked in this count.'],
		[
			'Elements still to be marked',
			/^Count I: /,
			/^\d+ of \d+ elements are unmarked, the first of/
		],
		[
			'Marks and the evidence they rely on',
			/Protected group$/,
			'Marked strong, but the mark relies on no evidence item yet.'
		],
		[
			'Marks and the evidence they rely on',
			/Intent to destroy, as such$/,
			`Marked strong, but nothing it relies on supports the element; ${item} undermines it.`
		],
		[
			'Marks and the evidence they rely on',
			/Serious bodily or mental harm$/,
			/^Marked unsupported, but sources are cited for /
		],
		[
			'Marks and their parts',
			/Killing$/,
			'Marked conclusive as a whole, but its own parts come to at most weak. The finding follows the mark as a whole.'
		],
		['Marks without a reason', /births$/i, /^Marked “does not arise” without a reason\./],
		['Marks without a reason', /conditions of life$/i, 'Marked without a reason.'],
		['Authorities to verify', /Intent/, /Akayesu, para\. 524: .*Look it up before you cite it\.$/],
		[
			'Authorities to verify',
			/Intent/,
			'“no-such-authority” is cited, and the law has no such authority.'
		]
	] as const) {
		await page.goto(place);
		const point = page
			.getByRole('region', { name: new RegExp(`^${group}`) })
			.getByRole('listitem')
			.filter({ has: page.getByText(says) })
			.filter({ has: page.getByRole('link', { name: element }) });
		await expect(point).toHaveCount(1);
		const way = point.getByRole('link');
		const to = await way.getAttribute('href');
		await way.click();
		await expect(page).toHaveURL(new RegExp(`${to}$`));
		await expect(heading(page)).toBeVisible();
	}
});

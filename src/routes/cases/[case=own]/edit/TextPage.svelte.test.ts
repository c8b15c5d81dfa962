import '#lib/ui/tokens.css';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Case } from '#lib/domain/case.ts';
import { forget, keepNew, ownDossier } from '#lib/own-cases/kept-cases.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import Chain from '../Chain.svelte';
import EditLayout from './EditLayout.svelte';
import TextPage from './TextPage.svelte';

/** What a person says of an element, by keyboard, and what is kept of it. */

const made = ownCase();

/** The page on which a case is marked up, of a case that the device keeps. */
async function opened(id: string, change: (theCase: Case) => Case = (same) => same) {
	const dossier = { ...made, case: { ...change(made.case), id } };
	await keepNew(dossier);
	await render(Chain, {
		chain: [EditLayout, TextPage],
		data: { dossier },
		at: { count: undefined, side: undefined }
	});
	await expect.element(page.getByText('Saved on this device')).toBeVisible();
	return {
		/** What is kept, once that is so. */
		keeps: (look: (theCase: Case) => unknown) =>
			expect.poll(async () => look((await ownDossier(id))!.case)),
		id
	};
}
let open = '';
afterEach(() => forget(open));

describe('the mark-up of a text', () => {
	it('takes a silence and a rival explanation on the element, and undo takes each back', async () => {
		const { keeps } = await opened((open = 'own-said0001'));
		// The mental element is the first that is needed after the group: its key is shown beside it.
		const row = page.getByRole('button', { name: /with intent to destroy|Intent/i }).first();
		const key = row.element().querySelector('kbd')!.textContent!;
		await userEvent.keyboard(`e${key}`);
		await userEvent.keyboard('Nobody speaks of a plan.{Tab}');
		await keeps(({ silences }) => silences.map(({ why }) => why)).toEqual([
			'Nobody speaks of a plan.'
		]);
		await userEvent.keyboard('Fear of a rising{Enter}');
		await keeps(({ rivals }) => rivals.map(({ name }) => name)).toEqual(['Fear of a rising']);
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByRole('button', { name: 'Undo' }).click();
		await keeps(({ rivals, silences }) => [rivals, silences]).toEqual([[], []]);
	});

	it('of a case without counts makes items, and leads to the tests', async () => {
		await opened((open = 'own-said0003'), (theCase) => ({
			...theCase,
			counts: [],
			bearings: []
		}));
		await expect.element(page.getByRole('heading', { name: 'No counts yet' })).toBeVisible();
		await page.getByRole('button', { name: /^E1/ }).click();
		await page.getByLabelText('Statement, in your words').fill('An agency counted graves.');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect.element(page.getByText('E1 changed.')).toBeInTheDocument();
	});
});

import '#lib/ui/tokens.css';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Case } from '#lib/domain/case.ts';
import { withItem } from '#lib/own-cases/edit-items.ts';
import { withReadFirst, withRival } from '#lib/own-cases/edit-said.ts';
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
	const shown = await reopened(id);
	return {
		shown,
		/** What is kept, once that is so. */
		keeps: (look: (theCase: Case) => unknown) =>
			expect.poll(async () => look((await ownDossier(id))!.case)),
		id
	};
}
/** The page of a case that the device keeps already. */
async function reopened(id: string) {
	const dossier = (await ownDossier(id))!;
	const shown = await render(Chain, {
		chain: [EditLayout, TextPage],
		data: { dossier },
		at: { count: undefined, side: undefined }
	});
	await expect.element(page.getByText('Saved on this device')).toBeVisible();
	return shown;
}

const intent = { count: 'I', element: 'genocide/chapeau/intent' };
const withSecondItem = (theCase: Case): Case =>
	withItem(
		theCase,
		{
			paragraph: 2,
			statement: 'By March it had counted no more.',
			short: 'No more',
			figures: [],
			notes: [2],
			assertedBy: { kind: 'body', name: 'The agency' },
			support: 'report',
			cautions: []
		},
		[{ ...intent, direction: 'supports', why: 'It stopped.' }]
	);
const withTwoRivals = (theCase: Case): Case =>
	withRival(
		withRival(withSecondItem(theCase), intent, 'Fear of a rising', 'bcdfghjk'),
		intent,
		'A plan',
		'zzzzzzzz'
	);
const lookAtIntent = async () => {
	const row = page.getByRole('button', { name: /with intent to destroy|Intent/i }).first();
	(document.activeElement as HTMLElement | null)?.blur();
	await userEvent.keyboard(`e${row.element().querySelector('kbd')!.textContent!}`);
	await expect.element(page.getByLabelText(/^What else would explain/)).toBeVisible();
};

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

	it('loses nothing that was written and not added, and keeps what the page is left with', async () => {
		const { keeps, id, shown } = await opened((open = 'own-said0004'), withTwoRivals);
		await lookAtIntent();
		await page.getByLabelText(/^What else would explain/).fill('Half a thou');
		await page.getByRole('button', { name: 'Done' }).click();
		await lookAtIntent();
		await expect
			.element(page.getByLabelText(/^What else would explain/))
			.toHaveValue('Half a thou');
		// Refused: it stays as it was written, with the reason.
		await page.getByText('Fear of a rising').click();
		await userEvent.fill(page.getByRole('textbox', { name: 'Name', exact: true }), 'a plan');
		await userEvent.keyboard('{Tab}');
		await expect
			.element(page.getByText('Another explanation of this case has that name.'))
			.toBeVisible();
		await expect
			.element(page.getByRole('textbox', { name: 'Name', exact: true }))
			.toHaveValue('a plan');
		await page
			.getByRole('textbox', { name: 'What it says happened instead' })
			.fill('They feared a rising.');
		window.dispatchEvent(new PageTransitionEvent('pagehide'));
		await keeps(({ rivals }) => rivals[0]!.statement).toBe('They feared a rising.');
		await shown.unmount();
		await reopened(id);
		await expect
			.element(page.getByLabelText(/^What else would explain/))
			.toHaveValue('Half a thou');
	});

	it('says what it does not do where one looks', async () => {
		const { keeps } = await opened((open = 'own-said0005'), withTwoRivals);
		await lookAtIntent();
		await page.getByLabelText(/^What else would explain/).fill('A PLAN');
		await userEvent.keyboard('{Enter}');
		await expect
			.element(page.getByText('This element has an explanation of that name.'))
			.toBeVisible();
		await keeps(({ rivals }) => rivals.length).toBe(2);
	});

	it('leaves the focus near what it took away, or moved', async () => {
		const { keeps } = await opened((open = 'own-said0006'), (theCase) =>
			withReadFirst(withTwoRivals(theCase), intent, ['E1', 'E2'])
		);
		await lookAtIntent();
		const later = page.getByRole('button', { name: 'E1 later' });
		(later.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await keeps(({ readFirst }) => readFirst[0]!.items).toEqual(['E2', 'E1']);
		await expect.element(later).toHaveFocus();
		await page.getByText('A plan', { exact: true }).click();
		const out = page.getByRole('button', { name: 'Take it out' });
		(out.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await keeps(({ rivals }) => rivals.length).toBe(1);
		await expect.element(page.getByLabelText(/^What else would explain/)).toHaveFocus();
	});

	it('begins the contradictions of each item anew, and goes back to what was begun', async () => {
		await opened((open = 'own-said0007'), withSecondItem);
		await page.getByRole('button', { name: /^E1/ }).click();
		await page.getByText('Does not go together with another item').click();
		await page.getByRole('textbox', { name: 'Why it matters' }).fill('All, or some?');
		(document.activeElement as HTMLElement).blur();
		await userEvent.keyboard('n');
		await expect.element(page.getByRole('heading', { name: /^Item E2/ })).toBeVisible();
		await expect
			.element(page.getByRole('textbox', { name: 'Why it matters' }))
			.not.toBeInTheDocument();
		await page.getByText('Does not go together with another item').click();
		await expect.element(page.getByRole('textbox', { name: 'Why it matters' })).toHaveValue('');
		await page.getByRole('button', { name: 'Discard' }).click();
		await page.getByRole('button', { name: /^E1/ }).click();
		await expect
			.element(page.getByRole('textbox', { name: 'Why it matters' }))
			.toHaveValue('All, or some?');
	});

	it('by key, chooses other words for an item, and goes back to it', async () => {
		const { keeps } = await opened((open = 'own-said0008'), withSecondItem);
		await page.getByRole('button', { name: /^E1/ }).click();
		const statement = page.getByLabelText('Statement, in your words');
		await expect.element(statement).toHaveFocus();
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		await expect.element(page.getByRole('button', { name: 'Choose other words' })).toHaveFocus();
		await userEvent.keyboard('{Enter}{ArrowDown}');
		const taking = page.getByRole('button', { name: /^Take up the words chosen now/ });
		await expect.element(taking).toBeVisible();
		// Escape leaves the words as they were, and what is written in the form.
		await userEvent.keyboard('{Escape}');
		await expect.element(statement).toHaveFocus();
		await expect.element(taking).not.toBeInTheDocument();
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}{ArrowDown}{Enter}');
		await expect.element(statement).toHaveFocus();
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		await keeps(({ evidence }) =>
			evidence.flatMap(({ id, paragraph, passage }) => (id === 'E1' ? [paragraph, passage] : []))
		).toEqual([3, { exact: 'Some families were spared.' }]);
	});

	it('leaves keys without a modifier alone where they are switched off', async () => {
		localStorage.setItem('chapeau:shortcuts', 'off');
		try {
			const { keeps } = await opened((open = 'own-said0009'), withSecondItem);
			await page.getByRole('button', { name: /^E1/ }).click();
			await page.getByRole('button', { name: 'Take E1 out' }).click();
			await keeps(({ evidence }) => evidence.length).toBe(1);
			await userEvent.keyboard('u?npg');
			await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
			await expect.element(page.getByRole('heading', { name: /^Item/ })).not.toBeInTheDocument();
			expect(page.getByRole('button', { name: /^E1/ }).query()).toBeNull();
			// Those with a modifier, the arrows and the lists do all of it.
			await userEvent.keyboard('{Control>}z{/Control}{ArrowDown}{Enter}');
			await expect.element(page.getByRole('button', { name: /^E1/ })).toBeVisible();
			await expect.element(page.getByLabelText('Element to link')).toBeVisible();
		} finally {
			localStorage.removeItem('chapeau:shortcuts');
		}
	});

	it('opens a contradiction of which no item is made, and takes it out', async () => {
		const { keeps } = await opened((open = 'own-said0010'), (theCase) => ({
			...theCase,
			contradictions: [
				{
					id: 'april-or-may',
					title: 'April or May',
					kind: 'date',
					sides: [
						{ paragraph: 1, evidence: [], says: 'In April.' },
						{ paragraph: 2, evidence: [], notes: [2], says: 'In May.' }
					],
					why: 'When it began.',
					touches: [intent]
				}
			]
		}));
		await page.getByText(/April or May/).click();
		await page.getByRole('textbox', { name: 'What note * says' }).fill('In June.');
		await userEvent.keyboard('{Tab}');
		await keeps(({ contradictions }) => contradictions[0]!.sides[1]!.says).toBe('In June.');
		await page.getByRole('button', { name: 'Take it out' }).click();
		await keeps(({ contradictions }) => contradictions).toEqual([]);
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

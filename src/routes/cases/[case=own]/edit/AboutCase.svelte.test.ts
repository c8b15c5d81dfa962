import '#lib/ui/tokens.css';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Case } from '#lib/domain/case.ts';
import { forget, keepNew, ownDossier } from '#lib/own-cases/kept-cases.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import Chain from '../Chain.svelte';
import CorrectPage from './CorrectPage.svelte';
import CountsPage from './CountsPage.svelte';
import EditLayout from './EditLayout.svelte';
import TextPage from './TextPage.svelte';

/** What is said of the text as a whole, of whose conduct it describes, and of when something was. */

const made = ownCase();
let id = '';

/** A page of the editor, of a case that the device keeps. */
async function opened(own: string, screen: typeof CountsPage) {
	id = own;
	const dossier = { ...made, case: { ...made.case, id } };
	await keepNew(dossier);
	await render(Chain, {
		chain: [EditLayout, screen],
		data: { dossier },
		at: { count: undefined, side: undefined }
	});
	await expect.element(page.getByText('Saved on this device')).toBeVisible();
}
/** What is kept, once that is so. */
const keeps = (look: (theCase: Case) => unknown) =>
	expect.poll(async () => look((await ownDossier(id))!.case));

afterEach(async () => {
	await forget(id);
});

it('a date that was read wrongly is corrected, and the address of the text is given', async () => {
	await opened('own-about001', CorrectPage);
	await page.getByText('Title, kind, author, publisher, date and address').click();
	const date = page.getByLabelText(/^Date/);
	await date.fill('May 2024');
	await userEvent.tab();
	await expect.element(page.getByText(/^Give the date as a year/)).toBeVisible();
	await date.fill('2024-05');
	await userEvent.tab();
	await page.getByLabelText(/^Address/).fill('https://harrow.example/coll');
	await userEvent.tab();
	await keeps(({ article }) => [article.date, article.address]).toEqual([
		'2024-05',
		'https://harrow.example/coll'
	]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await keeps(({ article }) => [article.date, article.address]).toEqual(['2024-05', undefined]);
	await page.getByLabelText(/^What it is/).fill('report');
	await userEvent.tab();
	await keeps(({ article }) => article.label).toEqual('Report');
});

it('actors are added, renamed and accused; one goes as long as nothing is said of it', async () => {
	await opened('own-about002', CountsPage);
	const actors = ({ actors }: Case) => actors.map(({ label, accused = false }) => [label, accused]);
	await page.getByLabelText(/^Somebody else/).fill('Kestria');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect.element(page.getByText(/^Kestria is there already/)).toBeVisible();
	await page.getByLabelText(/^Somebody else/).fill('the rebels');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await keeps(actors).toEqual([
		['conduct of Kestria', true],
		['conduct of the rebels', false]
	]);
	await page.getByLabelText('Name', { exact: true }).last().fill('the armed men');
	await userEvent.tab();
	await page.getByRole('checkbox', { name: /Accused.*armed men/ }).click();
	await keeps(actors).toEqual([
		['conduct of Kestria', true],
		['conduct of the armed men', true]
	]);
	await page.getByRole('button', { name: 'Take the armed men out' }).click();
	await keeps(actors).toEqual([['conduct of Kestria', true]]);
});

it('a time that the passage names is set by a yes, and not without', async () => {
	await opened('own-about003', TextPage);
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
	await expect.element(page.getByLabelText('When (years)')).toHaveValue('');
	const chip = page.getByRole('checkbox', { name: '2022 when it was' });
	await chip.click();
	await expect.element(page.getByLabelText('When (years)')).toHaveValue('2022');
	await chip.click();
	await expect.element(page.getByLabelText('When (years)')).toHaveValue('');
});

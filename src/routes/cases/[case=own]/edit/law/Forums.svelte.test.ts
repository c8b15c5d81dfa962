import '#lib/ui/tokens.css';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { withForum, withStandard } from '#lib/own-cases/edit-forums.ts';
import { forget, keepNew, ownDossier } from '#lib/own-cases/kept-cases.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import Chain from '../../Chain.svelte';
import EditLayout from '../EditLayout.svelte';
import LawPage from './LawPage.svelte';

/** A standard of proof that a person added, and the forum that holds a new assessment to it. */

const id = 'own-forums001';
afterEach(() => forget(id));

it('a standard can be corrected in all it says, and says what keeps it from being removed', async () => {
	const made = ownCase();
	const fields = {
		label: 'Clear proof',
		phrase: 'clear proof',
		body: 'The panel',
		source: 'Rule 1',
		use: 'For a finding.',
		threshold: 'strong' as const,
		checked: 'recalled' as const
	};
	const first = withStandard(made.law, fields, [made.law.forums[0]!.id], 'bcdfghjk');
	const standard = first.standards.find(({ label }) => label === 'Clear proof')!.id;
	const law = withForum(
		first,
		{ label: 'Panel', name: 'Panel of Coll', words: 'Hears all.', standard },
		'zzzzzzzz'
	);
	await keepNew({ case: { ...made.case, id }, law, format: made.format, version: made.version });
	const dossier = (await ownDossier(id))!;
	await render(Chain, {
		chain: [EditLayout, LawPage],
		data: { dossier },
		at: { count: undefined, side: undefined }
	});
	await expect.element(page.getByText('Saved on this device')).toBeVisible();
	const keeps = (look: (found: (typeof law.standards)[number] | undefined) => unknown) =>
		expect.poll(async () =>
			look((await ownDossier(id))!.law.standards.find((each) => each.id === standard))
		);
	const within = page.getByRole('region', { name: 'Standards of proof' });
	await within.getByText('Clear proof').click();
	await within.getByLabelText('The least mark that reaches it').first().selectOptions('conclusive');
	await within.getByLabelText('How it was checked').first().selectOptions('verified');
	await keeps((found) => [found?.threshold, found?.checked]).toEqual(['conclusive', 'verified']);

	await expect.element(within.getByText(/It can’t be removed yet/)).toBeVisible();
	await expect.element(within.getByRole('link', { name: 'Panel' })).toBeVisible();
	const forum = page.getByRole('region', { name: 'Forums' });
	await forum.getByText('Panel of Coll').click();
	await forum
		.getByLabelText('Default standard of proof')
		.first()
		.selectOptions(law.standards.find((each) => each.id !== standard)!.id);
	await within.getByRole('button', { name: /^Remove it/ }).click();
	await keeps((found) => found).toBeUndefined();
});

import { expect, it } from 'vitest';
import { burdensOf, interventionBurdens } from '#lib/law/burdens.ts';
import { law } from '#lib/law/law.ts';

it('what a burden quotes stands in the provision that it names, word for word', () => {
	const provisions = new Map(
		law.instruments.flatMap(({ provisions }) => provisions.map(({ id, text }) => [id, text]))
	);
	const quoted = interventionBurdens.flatMap((burden) => burden.quoted ?? []);
	expect(quoted.length).toBeGreaterThan(2);
	for (const { provision, words } of quoted) expect(provisions.get(provision)).toContain(words);
});

it('an intervention has the five criteria, the authority, feasibility and harms to carry, asked of both sides', () => {
	expect(interventionBurdens.map(({ label }) => label)).toEqual([
		'Just cause',
		'Right intention',
		'Last resort',
		'Proportional means',
		'Reasonable prospects',
		'Right authority',
		'Feasibility',
		'Harms'
	]);
	for (const { prompts, source } of interventionBurdens) {
		expect(prompts.affirmative.length).toBe(prompts.negative.length);
		expect(source).not.toBe('');
	}
});

it('burdens belong to motions that the law book has', () => {
	const motions = new Set(law.motions.map(({ id }) => id));
	for (const id of Object.keys(burdensOf)) expect(motions).toContain(id);
});

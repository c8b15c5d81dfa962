import { describe, expect, it } from 'vitest';
import { alBashir2009 } from '#lib/cases/al-bashir-2009/case.ts';
import { held } from '#lib/cases/al-bashir-2009/held.ts';
import { assessedBy } from '#lib/domain/compare.ts';
import { Held } from '#lib/domain/held.ts';
import { outline } from '#lib/domain/outlines.ts';
import { nodes } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';

const elementsOf = (count: string) => {
	const { test } = alBashir2009.counts.find(({ id }) => id === count)!;
	const { root } = law.tests.find(({ id }) => id === test)!;
	return [...nodes(outline(root))].filter(({ kind }) => kind === 'element').map(({ id }) => id);
};
const intent = 'genocide/chapeau/intent';
const onIntent = (id: string) =>
	held.find((each) => each.id === id)!.findings.find(({ elements }) => elements.includes(intent));

describe.each(held.map((each) => [each.body, each] as const))('%s', (_, decision) => {
	it('is well formed, and speaks to elements of the counts, to each once', () => {
		expect(Held.parse(decision)).toEqual(decision);
		const places = decision.findings.flatMap(({ count, elements }) => {
			expect(elementsOf(count)).toEqual(expect.arrayContaining(elements));
			return elements.map((element) => `${count}:${element}`);
		});
		expect(new Set(places).size).toBe(places.length);
		for (const { count } of decision.dissents ?? [])
			expect(alBashir2009.counts.map(({ id }) => id)).toContain(count);
	});
	it('finds at the strength that its standard asks for', () => {
		const threshold = law.standards.find(({ id }) => id === decision.standard)?.threshold;
		for (const { found, strength } of decision.findings)
			expect(strength).toBe(found === 'found' ? threshold : undefined);
	});
	it('says what is recalled where it is not all seen', () => {
		const texts = [...decision.findings, ...decision.remarks, ...(decision.dissents ?? [])];
		for (const { says, citation, checked } of texts)
			if (says.includes('recalled')) expect(`${citation} ${checked} ${says}`).toMatch(/recalled/);
	});
});

describe('what was held', () => {
	it('moves on intent with the standard alone: refused, sent back, found', () => {
		const course = ['pre-trial-chamber-2009', 'appeals-chamber-2010', 'pre-trial-chamber-2010'];
		expect(course.map((id) => onIntent(id)?.found)).toEqual(['not-found', 'not-decided', 'found']);
		const [refused, sentBack, found] = course.map((id) => held.find((each) => each.id === id)!);
		expect(refused!.standard).toBe(found!.standard);
		expect(sentBack!.standard).toBeUndefined();
		expect(assessedBy(refused!).marks.get(`I:${intent}`)).toBeUndefined();
		expect(assessedBy(found!).marks.get(`I:${intent}`)).toEqual({ answer: 'arguable' });
	});
	it('names who dissented', () => {
		expect(held.flatMap(({ dissents = [] }) => dissents.map(({ by }) => by))).toContain(
			'Judge Ušacka'
		);
	});
});

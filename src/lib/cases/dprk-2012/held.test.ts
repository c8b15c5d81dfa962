import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { held } from '#lib/cases/dprk-2012/held.ts';
import { assessedBy, byDisagreement, compare, type Assessed } from '#lib/domain/compare.ts';
import type { Judgement } from '#lib/domain/evaluate.ts';
import { Held } from '#lib/domain/held.ts';
import { outline } from '#lib/domain/outlines.ts';
import { nodes } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';

const trees = new Map(law.tests.map(({ id, root }) => [id, outline(root)]));
const elementsOf = (count: string) => {
	const tree = trees.get(dprk2012.counts.find(({ id }) => id === count)?.test ?? '');
	return tree ? [...nodes(tree)].filter(({ kind }) => kind === 'element').map(({ id }) => id) : [];
};
const marked = (id: string) => {
	const later = held.find((each) => each.id === id)!;
	return assessedBy(later).marks;
};

describe.each(held.map((each) => [each.body, each] as const))('%s', (_, later) => {
	it('is well formed, and its standard is one of ours', () => {
		expect(Held.parse(later)).toEqual(later);
		if (later.standard) expect(law.standards.map(({ id }) => id)).toContain(later.standard);
		expect(later.date > dprk2012.article.date).toBe(true);
	});
	it('speaks only to elements of the count, to each once', () => {
		const places = later.findings.flatMap(({ count, elements }) =>
			elements.map((element) => `${count}:${element}`)
		);
		for (const { count, elements } of later.findings) {
			expect(dprk2012.counts.map(({ id }) => id)).toContain(count);
			expect(elementsOf(count)).toEqual(expect.arrayContaining(elements));
		}
		expect(new Set(places).size).toBe(places.length);
	});
	it('stands at the strength that its standard asks for where it found a crime, and nowhere else', () => {
		const threshold = law.standards.find(({ id }) => id === later.standard)?.threshold;
		const crimes = new Set(['genocide', 'cah']);
		const tests = new Map(dprk2012.counts.map(({ id, test }) => [id, test]));
		for (const { count, found, strength } of later.findings)
			expect(strength).toBe(
				found === 'found' && crimes.has(tests.get(count)!) ? threshold : undefined
			);
	});
});

describe('later findings', () => {
	it('come from several bodies, for and against, with the Government’s own answer', () => {
		expect(held.map(({ id }) => id)).toEqual([
			'coi-2014',
			'hogan-lovells-2014',
			'iba-2017',
			'ohchr-2021',
			'dprk-answers'
		]);
		const said = new Set(held.flatMap(({ findings }) => findings.map(({ found }) => found)));
		expect([...said].sort()).toEqual(['denied', 'found', 'not-decided', 'not-found']);
	});
	it('a denial is no mark, and an opinion without a standard stands on no scale', () => {
		expect(marked('dprk-answers').size).toBe(0);
		for (const { standard, findings } of held)
			if (!standard) expect(findings.every(({ strength }) => strength === undefined)).toBe(true);
	});
	it('say whose law was applied, which a denial does not do', () => {
		const lawOf = (id: string) => held.find((each) => each.id === id)!.law;
		expect(lawOf('coi-2014')).toMatch(/^Custom/);
		expect(lawOf('dprk-answers')).toBe('None named');
	});
	it('tell of the partial recantation where the testimony was relied on', () => {
		const coi = held.find(({ id }) => id === 'coi-2014')!;
		expect(coi.remarks.some(({ says }) => says.includes('Camp 18, not 14'))).toBe(true);
	});
});

describe('the Commission of Inquiry', () => {
	it('marks what it found of the acts and their contexts, and nothing on which it is silent', () => {
		const marks = marked('coi-2014');
		const silent = elementsOf('III').filter((id) => !marks.has(`III:${id}`));
		expect(silent).toEqual(
			expect.arrayContaining([
				'cah/acts/apartheid',
				'cah/chapeau/attack',
				'cah/chapeau/civilian',
				'cah/chapeau/nexus',
				'cah/chapeau/knowledge',
				'cah/acts/persecution/ground/ethnic',
				'cah/acts/sexual-violence/forced-pregnancy'
			])
		);
		const acts = elementsOf('III').filter((id) => /^cah\/acts\/[a-z-]+$/.test(id));
		expect(acts.filter((id) => !marks.has(`III:${id}`))).toEqual(['cah/acts/apartheid']);
		for (const [key, { answer }] of marks)
			if (key.startsWith('III:')) expect(answer).toBe('arguable');
	});
	it('marks nothing of genocide but the one question that it took up and left open', () => {
		const genocide = [...marked('coi-2014')].filter(([key]) => !key.startsWith('III:'));
		expect(genocide).toEqual([['I:genocide/chapeau/intent', { answer: 'cannot-tell' }]]);
	});
	it('can be set beside an assessment', () => {
		const mine: Assessed = {
			id: 'mine',
			name: 'Mine',
			forum: 'icc',
			standard: 'substantial-grounds',
			marks: new Map<string, Judgement>([
				['III:cah/acts/torture', { answer: 'unsupported' }],
				['III:cah/acts/murder', { answer: 'conclusive' }],
				['III:cah/acts/apartheid', { answer: 'contradicted' }]
			])
		};
		const docket = { counts: dprk2012.counts, tests: trees };
		const { rows } = compare([mine, assessedBy(held[0]!)], docket, law.standards);
		const [first] = byDisagreement(rows);
		expect(first).toMatchObject({ element: 'cah/acts/torture', spread: 2 });
		expect(rows.find(({ element }) => element === 'cah/acts/murder')?.spread).toBe(0);
		expect(rows.find(({ element }) => element === 'cah/acts/apartheid')).not.toHaveProperty(
			'spread'
		);
	});
});

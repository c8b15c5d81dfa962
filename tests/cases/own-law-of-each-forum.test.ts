import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { authoritiesOf, bookOf } from '#lib/domain/book.ts';
import { readIn } from '#lib/domain/sheet.ts';
import { law } from '#lib/law/law.ts';
import { finding, type Marks } from './finding.ts';

/** One case for each rule on which the three forums part, put so that a lawyer can check it. */
type Rule = {
	rule: string;
	count: 'I' | 'II' | 'III';
	act: string;
	marks: Marks;
	/** What the act comes to in each forum; `undefined` where the forum does not hear it. */
	comes: Partial<Record<'icc' | 'custom' | 'icj', string>>;
};

const rules: Rule[] = [
	{
		rule: 'people moved inside the State: forcible transfer at the ICC, no deportation in custom',
		count: 'III',
		act: 'acts/deportation',
		marks: {
			'acts/deportation/displaced': 'strong',
			'acts/deportation/lawfully-present': 'strong',
			'acts/deportation/aware': 'strong',
			'acts/deportation/mental': 'strong',
			'acts/deportation/intent-displace': 'strong',
			'acts/deportation/border': 'contradicted'
		},
		comes: { icc: 'strong', custom: 'contradicted' }
	},
	{
		rule: 'people held for long under a law and after a hearing: grave at the ICC, not arbitrary in custom',
		count: 'III',
		act: 'acts/imprisonment',
		marks: {
			'acts/imprisonment/deprived': 'strong',
			'acts/imprisonment/gravity': 'strong',
			'acts/imprisonment/aware': 'strong',
			'acts/imprisonment/mental': 'strong',
			'acts/imprisonment/intentional': 'strong',
			'acts/imprisonment/arbitrary': 'weak'
		},
		comes: { icc: 'strong', custom: 'weak' }
	},
	{
		rule: 'mass death accepted as likely, and not known to follow: enough in custom alone',
		count: 'III',
		act: 'acts/extermination',
		marks: {
			'acts/extermination/killed': 'strong',
			'acts/extermination/mass-killing': 'strong',
			'acts/extermination/mental': 'weak',
			'acts/extermination/large-scale-intent': 'strong'
		},
		comes: { icc: 'weak', custom: 'strong' }
	},
	{
		rule: 'an invasion that is no penetration: rape at the ICC alone',
		count: 'III',
		act: 'acts/sexual-violence/rape',
		marks: {
			'acts/sexual-violence': 'by its parts',
			'acts/sexual-violence/rape/invasion': 'strong',
			'acts/sexual-violence/rape/coercion': 'strong',
			'acts/sexual-violence/rape/mental': 'strong',
			'acts/sexual-violence/rape/penetration': 'contradicted',
			'acts/sexual-violence/rape/non-consent': 'strong',
			'acts/sexual-violence/rape/knew-non-consent': 'strong'
		},
		comes: { icc: 'strong', custom: 'contradicted' }
	},
	{
		rule: 'an attack on dignity without great suffering: an other inhumane act in custom alone',
		count: 'III',
		act: 'acts/other-inhumane',
		marks: {
			'acts/other-inhumane/suffering': 'weak',
			'acts/other-inhumane/character': 'strong',
			'acts/other-inhumane/aware': 'strong',
			'acts/other-inhumane/mental': 'strong',
			'acts/other-inhumane/dignity': 'strong',
			'acts/other-inhumane/intent-custom': 'strong'
		},
		comes: { icc: 'weak', custom: 'strong' }
	},
	{
		rule: 'harm that threatens no group: serious at the ICC, too little in custom and before the ICJ',
		count: 'I',
		act: 'acts/harm',
		marks: {
			'acts/harm/caused': 'strong',
			'acts/harm/members': 'strong',
			'acts/harm/mental': 'strong',
			'acts/harm/intentional': 'strong',
			'acts/harm/threatens': 'unsupported'
		},
		comes: { icc: 'strong', custom: 'unsupported', icj: 'unsupported' }
	},
	{
		rule: 'hardship that fell on everyone alike: not inflicted on the group in custom and before the ICJ',
		count: 'I',
		act: 'acts/conditions',
		marks: {
			'acts/conditions/inflicted': 'strong',
			'acts/conditions/members': 'strong',
			'acts/conditions/calculated': 'strong',
			'acts/conditions/mental': 'strong',
			'acts/conditions/on-group': 'weak'
		},
		comes: { icc: 'strong', custom: 'weak', icj: 'weak' }
	},
	{
		rule: 'children of 18: outside the Elements’ limit of age, which the Convention does not have',
		count: 'II',
		act: 'acts/transfer',
		marks: {
			'acts/transfer/transferred': 'strong',
			'acts/transfer/members': 'strong',
			'acts/transfer/another-group': 'strong',
			'acts/transfer/under-18': 'contradicted',
			'acts/transfer/knew-age': 'strong',
			'acts/transfer/mental': 'strong',
			'acts/transfer/children': 'strong',
			'acts/transfer/intentional': 'strong'
		},
		comes: { icc: 'contradicted', custom: 'strong', icj: 'strong' }
	},
	{
		rule: 'killing without the awareness of Article 30, and meant all the same',
		count: 'I',
		act: 'acts/killing',
		marks: {
			'acts/killing/killed': 'strong',
			'acts/killing/members': 'strong',
			'acts/killing/mental': 'weak',
			'acts/killing/intentional': 'strong'
		},
		comes: { icc: 'weak', custom: 'strong', icj: 'strong' }
	}
];

describe.each(rules)('$rule', ({ count, act, marks, comes }) => {
	it.each(Object.entries(comes))(`${act} at the %s: %s`, (forum, strength) => {
		const found = finding({ count, forum, marks: { ...marks, [act]: 'by its parts' } });
		expect(found.at(act)).toEqual([strength, strength]);
	});
});

describe('the other breaches of a State', () => {
	it('each have a finding of their own before the ICJ, and none of the count’s', () => {
		const marks: Marks = {
			'prevention/risk': 'strong',
			'prevention/means': 'arguable',
			'prevention/committed': 'conclusive',
			'complicity/aid': 'weak',
			'complicity/knowledge': 'strong'
		};
		const found = finding({ count: 'II', forum: 'icj', standard: 'high-certainty', marks });
		expect(found.at('prevention')).toEqual(['arguable', 'arguable']);
		expect(found.at('complicity')).toEqual(['weak', 'weak']);
		expect(found.at('punishment')).toEqual(['contradicted', 'conclusive']);
		expect(found.outcome).toBe('open');
		expect(found.range).toBe('nothing decided yet');
	});
});

describe('what an element reads', () => {
	const [theCase] = cases;
	const read = (count: string, element: string, forum: string) =>
		readIn(
			bookOf(theCase!, count, law).elements.find(({ id }) => id === element)!,
			forum
		);
	const authorities = (count: string, element: string) =>
		authoritiesOf(theCase!, count, law)
			.filter(({ elements }) => elements.includes(element))
			.map(({ id }) => id);

	it('is the Convention’s words where the Elements of Crimes are not the law', () => {
		const group = 'genocide/chapeau/group';
		const citations = (forum: string) => read('I', group, forum).law.map((each) => each.citation);
		expect(citations('icc')).toContain('Elements of Crimes, Art. 6(a), element 2');
		for (const forum of ['custom', 'icj'])
			expect(citations(forum)).toEqual(['Genocide Convention, Art. II']);
	});

	it('has forced abortion among the measures, and both parents of a child of two groups', () => {
		for (const forum of ['icc', 'custom', 'icj']) {
			const { asks } = read('II', 'genocide/acts/births', forum);
			expect(asks).toContain('forced abortion');
			expect(asks).toMatch(/by the father.*by the mother/);
			expect(authorities('II', 'genocide/acts/births')).toEqual(
				expect.arrayContaining(['eichmann-births', 'akayesu-tj-births', 'eccc-002-02-descent'])
			);
		}
	});

	it('has both lines on people who are only taken for members', () => {
		const { asks } = read('I', 'genocide/acts/killing/members', 'custom');
		expect(asks).toContain('Stakić');
		expect(asks).toContain('Bagilishema');
		expect(authorities('I', 'genocide/acts/killing/members')).toEqual(
			expect.arrayContaining(['stakic-ac-negative-group', 'nahimana-ac-perceived'])
		);
	});

	it('keeps custom’s words out of what the ICC asks of imprisonment, persecution and extermination', () => {
		const asks = (element: string) => read('III', element, 'icc').asks;
		expect(asks('cah/acts/persecution/deprivation')).not.toMatch(/custom/i);
		expect(asks('cah/acts/persecution/targeting')).not.toMatch(/custom/i);
		expect(asks('cah/acts/extermination')).not.toMatch(/later view/);
		expect(asks('cah/acts/imprisonment/gravity')).toMatch(
			/^The evidence must show that .* grave enough/
		);
	});
});

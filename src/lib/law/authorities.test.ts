import { describe, expect, it } from 'vitest';
import { Authority } from '#lib/domain/authority.ts';
import type { Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { authorities } from '#lib/law/authorities.ts';
import { law } from '#lib/law/law.ts';

const all: Authority[] = authorities;

/** Where the paragraph could not be established, and so must not be printed: [record, as a lawyer would read it]. */
const withoutNumber = [
	['al-bashir-ptc-groups', 'Al Bashir, ICC PTC I, 2009, on protected groups'],
	['krstic-ac-plan', 'Krstić, ICTY AC, 2004, on plan or policy'],
	['blagojevic-tj-harm', 'Blagojević and Jokić, ICTY TC I, 2005, on serious harm'],
	['tolimir-ac-harm', 'Tolimir, ICTY AC, 2015, on serious harm'],
	['eichmann-conditions', 'Eichmann, District Court of Jerusalem, 1961, on conditions of life'],
	['katanga-tj-murder', 'Katanga, ICC TC II, 2014, on murder'],
	['coi-dprk-extermination', 'UN Commission of Inquiry on the DPRK, 2014, on extermination'],
	['ruto-ptc-forced-departure', 'Ruto, Kosgey and Sang, ICC PTC II, 2012, on forced departure'],
	['ntaganda-tj-sexual-violence', 'Ntaganda, ICC TC VI, 2019, on rape and sexual slavery'],
	['ongwen-ac-forced-pregnancy', 'Ongwen, ICC AC, 2022, on forced pregnancy'],
	['ongwen-tj-forced-marriage', 'Ongwen, ICC TC IX, 2021, on forced marriage'],
	['burundi-ptc-disappearance', 'Burundi, ICC PTC III, 2017, on enforced disappearance']
] as const;

const chapeau = [
	'genocide/chapeau/group',
	'genocide/chapeau/intent',
	'genocide/chapeau/part',
	'genocide/chapeau/pattern',
	'cah/chapeau/attack',
	'cah/chapeau/civilian',
	'cah/chapeau/widespread',
	'cah/chapeau/systematic',
	'cah/chapeau/policy',
	'cah/chapeau/nexus',
	'cah/chapeau/knowledge'
];

describe('authorities', () => {
	it.each(all.map((authority) => [authority.id, authority] as const))(
		'%s is well formed',
		(_, authority) => {
			expect(Authority.parse(authority)).toEqual(authority);
		}
	);

	it.each(withoutNumber)('%s prints no paragraph (%s)', (id) => {
		const authority = all.find((candidate) => candidate.id === id);
		expect(authority).toBeDefined();
		expect(authority).not.toHaveProperty('pinpoint');
		expect(authority?.held).not.toMatch(/\bpara(s|graphs?)?\b/);
		expect(authority?.checked).toMatch(/^(recalled|holding-seen)$/);
	});

	it('say where the decision can be read; only a book has no address', () => {
		expect(all.filter(({ address }) => address === undefined).map(({ id }) => id)).toEqual([
			'elements-6-e-drafting'
		]);
	});

	it('hold something: that a point was considered is no holding', () => {
		for (const { id, held } of all)
			expect(held, id).not.toMatch(
				/^(Considered|Examined|Discussed|Looked at|Dealt with|Goes through|Works through|Took up|Asked whether|Heard)\b/
			);
	});

	it('say of every judgment at first instance what became of it', () => {
		const silent = all.filter(
			({ body, history }) => /\bTrial Chamber\b/.test(body) && !/Pre-Trial/.test(body) && !history
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it('say of a later history whether it was seen or is from memory', () => {
		const seen = new Set([
			'Blaškić',
			'Jelisić',
			'Krstić',
			'Tolimir',
			'Bemba',
			'Al Bashir',
			'Ongwen',
			'Khieu',
			'Kunarac',
			'Kayishema',
			'closing order'
		]);
		for (const { id, title, history } of all)
			if (history && ![...seen].some((name) => title.includes(name)))
				expect(history, id).toContain('from memory');
	});

	it('of the tribunals speak to what custom asks for, and to the ICC’s own parts only where they say that custom leaves them out', () => {
		const askedByTheIccAlone = new Set(
			law.tests.flatMap(({ root }) =>
				[...nodes<Node>(root)].filter(({ forums }) => forums?.join() === 'icc').map(({ id }) => id)
			)
		);
		const told = all
			.filter(({ body }) => /^(ICTY|ICTR|IRMCT) /.test(body))
			.flatMap(({ id, elements }) =>
				elements.filter((each) => askedByTheIccAlone.has(each)).map((each) => `${id} ${each}`)
			);
		expect(told).toEqual([
			'krstic-ac-pattern-not-custom genocide/chapeau/pattern',
			'kunarac-ac-no-policy cah/chapeau/policy',
			'blaskic-ac-no-policy cah/chapeau/policy',
			'semanza-ac-no-policy cah/chapeau/policy',
			'furundzija-ac-torture cah/acts/torture/not-lawful-sanctions',
			'akayesu-tj-sexual-violence cah/acts/sexual-violence/rape/invasion',
			'akayesu-tj-sexual-violence cah/acts/sexual-violence/other-sexual-violence',
			'kupreskic-tj-connection cah/acts/persecution/connection',
			'kupreskic-tj-disappearance cah/acts/disappearance'
		]);
	});

	it.each([
		['bosnia-serbia-attribution', 'genocide/state/attributable'],
		['bosnia-serbia-state-intent', 'genocide/state/intent'],
		['croatia-serbia-not-retroactive', 'genocide/state/in-force'],
		['bosnia-serbia-duty-to-prevent', 'genocide/prevention/risk'],
		['bosnia-serbia-punishment', 'genocide/punishment/failure'],
		['bosnia-serbia-complicity', 'genocide/complicity/knowledge'],
		['haradinaj-ac-torture', 'cah/acts/torture/purpose'],
		['djordjevic-ac-murder', 'cah/acts/murder/likely-death'],
		['seromba-ac-harm', 'genocide/acts/harm/threatens'],
		['nahimana-ac-perceived', 'genocide/acts/killing/members'],
		['stakic-ac-negative-group', 'genocide/acts/killing/members'],
		['eichmann-births', 'genocide/acts/births/imposed']
	])('%s stands with %s', (id, element) => {
		expect(all.find((each) => each.id === id)?.elements).toContain(element);
	});

	it.each([
		['bemba-tj-attack', 'acquitted'],
		['bemba-tj-civilian', 'acquitted'],
		['blaskic-tj-widespread-systematic', '16 of 19 convictions'],
		['tolimir-ac-harm', 'Žepa'],
		['tolimir-ac-conditions', 'Žepa'],
		['krstic-tj-distinct-part', 'aiding and abetting'],
		['al-bashir-ptc-groups', 'Reversed']
	])('%s says what became of the decision (%s)', (id, words) => {
		expect(all.find((each) => each.id === id)?.history).toContain(words);
	});

	it.each([
		['popovic-ac-discriminatory-intent', 'para. 742'],
		['krnojelac-ac-discriminatory-intent', 'para. 184'],
		['krnojelac-ac-perceived-membership', 'para. 185'],
		['karadzic-ac-98bis-inference', 'para. 80'],
		['stakic-ac-deportation', 'paras. 278–307']
	])('%s is at %s', (id, pinpoint) => {
		expect(all.find((each) => each.id === id)?.pinpoint).toBe(pinpoint);
	});

	it('tell what is seen from what is not in one and the same entry', () => {
		for (const { id, held, checked } of all)
			if (checked === 'recalled') expect(held, id).not.toContain('(from memory');
	});

	it.each(chapeau)('speak to %s', (element) => {
		expect(all.some(({ elements }) => elements.includes(element))).toBe(true);
	});
});

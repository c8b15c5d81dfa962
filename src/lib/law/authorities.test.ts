import { describe, expect, it } from 'vitest';
import { Authority } from '#lib/domain/authority.ts';
import { authorities } from '#lib/law/authorities.ts';

const all: Authority[] = authorities;

/** Where the paragraph could not be established, and so must not be printed: [record, as a lawyer would read it]. */
const withoutNumber = [
	['al-bashir-ptc-groups', 'Al Bashir, ICC PTC I, 2009, on protected groups'],
	['krstic-ac-plan', 'Krstić, ICTY AC, 2004, on plan or policy'],
	['blagojevic-tj-harm', 'Blagojević and Jokić, ICTY TC I, 2005, on serious harm'],
	['popovic-tj-harm', 'Popović et al., ICTY TC II, 2010, on serious harm'],
	['tolimir-ac-harm', 'Tolimir, ICTY AC, 2015, on serious harm'],
	['brdjanin-tj-conditions', 'Brđanin, ICTY TC II, 2004, on conditions of life'],
	['tolimir-ac-conditions', 'Tolimir, ICTY AC, 2015, on conditions of life'],
	['eichmann-conditions', 'Eichmann, District Court of Jerusalem, 1961, on conditions of life'],
	['popovic-tj-births', 'Popović et al., ICTY TC II, 2010, on preventing births'],
	['eichmann-births', 'Eichmann, District Court of Jerusalem, 1961, on preventing births'],
	['katanga-tj-murder', 'Katanga, ICC TC II, 2014, on murder'],
	['coi-dprk-extermination', 'UN Commission of Inquiry on the DPRK, 2014, on extermination'],
	['ruto-ptc-forced-departure', 'Ruto, Kosgey and Sang, ICC PTC II, 2012, on forced departure'],
	['ntaganda-tj-sexual-violence', 'Ntaganda, ICC TC VI, 2019, on rape and sexual slavery'],
	['ongwen-ac-forced-pregnancy', 'Ongwen, ICC AC, 2022, on forced pregnancy'],
	['ongwen-tj-forced-marriage', 'Ongwen, ICC TC IX, 2021, on forced marriage'],
	['burundi-ptc-disappearance', 'Burundi, ICC PTC III, 2017, on enforced disappearance'],
	['icj-opt-apartheid', 'ICJ, OPT Advisory Opinion, 2024, on apartheid']
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

	it('have an id each', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});

	it('name an element only once', () => {
		for (const { id, elements } of all) expect(new Set(elements).size, id).toBe(elements.length);
	});

	it.each(withoutNumber)('%s prints no paragraph (%s)', (id) => {
		const authority = all.find((candidate) => candidate.id === id);
		expect(authority).toBeDefined();
		expect(authority).not.toHaveProperty('pinpoint');
		expect(authority?.held).not.toMatch(/\bpara(s|graphs?)?\b/);
		expect(authority?.checked).toMatch(/^(recalled|holding-seen)$/);
	});

	it('claim a seen paragraph only where they print one', () => {
		for (const { id, checked, pinpoint } of all)
			if (checked === 'pinpoint-seen') expect(pinpoint, id).toBeDefined();
	});

	it.each(chapeau)('speak to %s', (element) => {
		expect(all.some(({ elements }) => elements.includes(element))).toBe(true);
	});
});

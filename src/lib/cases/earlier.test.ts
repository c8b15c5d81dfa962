import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { changesOf, earlierOf } from '#lib/cases/earlier.ts';
import type { Bearing, Case } from '#lib/domain/case.ts';
import { changedSince, fingerprints, toLookAt, type Basis } from '#lib/domain/changed.ts';
import { forumNow } from '#lib/domain/forum.ts';
import type { Element, LegalTest } from '#lib/domain/legal-test.ts';
import { law } from '#lib/law/law.ts';

const theCase = cases[0]!;
const basis: Basis = { case: theCase, ...law };
const forums = law.forums.map(({ id }) => id);
const changes = changesOf(theCase, law);

describe('what has changed since an earlier version of a case', () => {
	it('is known of every version before this one and of every forum, and ids stay', () => {
		for (const each of cases) {
			const known = Object.keys(earlierOf(each.id)).map(Number);
			expect(known).toEqual(Array.from({ length: each.version - 1 }, (_, at) => at + 1));
			for (const byForum of Object.values(earlierOf(each.id))) {
				expect(Object.keys(byForum).sort()).toEqual([...forums].sort());
				for (const [forum, was] of Object.entries(byForum)) {
					const now = fingerprints({ case: each, ...law }, forum);
					for (const key of Object.keys(was)) expect(now.has(key), key).toBe(true);
				}
			}
		}
	});
	it('names the elements whose law or bearings the third version set right', () => {
		for (const key of [
			'I:genocide/chapeau/intent',
			'III:cah/chapeau/policy',
			'III:cah/acts/murder',
			'III:cah/acts/imprisonment',
			'IV:r2p/failure'
		])
			expect(changes['2']!.icc!.own, key).toContain(key);
		expect(changes['2']!.custom!.parts).toContain('III:cah/acts/torture');
	});
	it('is fewer in each forum than in all of them together', () => {
		const all = new Set(forums.flatMap((each) => changes['2']![each]!.own));
		for (const each of forums) {
			expect(changes['2']![each]!.own.length, each).toBeGreaterThan(0);
			expect(changes['2']![each]!.own.length, each).toBeLessThan(all.size);
		}
	});
	it('leaves out what is as it was', () => {
		const now = fingerprints(basis, 'icc');
		const same = Object.entries(earlierOf(theCase.id)['2']!.icc!)
			.filter(([key, was]) => was.split(' ')[0] === now.get(key)!.own)
			.map(([key]) => key);
		expect(same).toContain('III:cah/acts/torture/custody');
		for (const key of same) expect(changes['2']!.icc!.own).not.toContain(key);
	});
	it('leaves out what the forum does not ask for, where no mark counts', () => {
		// The custom of the ad hoc tribunals asks for no policy; the ICJ hears no crimes against humanity.
		expect(changes['2']!.icc!.own).toContain('III:cah/chapeau/policy');
		expect(changes['2']!.custom!.own).not.toContain('III:cah/chapeau/policy');
		expect(changes['2']!.icj!.own.filter((key) => key.startsWith('III:'))).toEqual([]);
	});
});

/** A law with one crime, as two forums have it, and what changes in it. */
describe('a correction', () => {
	const intent: Element = {
		kind: 'element',
		id: 'theft/intent',
		label: 'Intent',
		guidance: {
			law: [{ provision: 'code/1', words: 'with intent to keep it' }],
			asks: 'That the taker meant to keep it.',
			questionsFor: ['Was it hidden?', 'Was it sold?'],
			questionsAgainst: ['Was it borrowed?', 'Was it given back?']
		}
	};
	const inCustom = (asks: string): Element => ({
		...intent,
		readings: [{ forums: ['custom'], asks }]
	});
	const evidence = theCase.evidence.slice(0, 1);
	const supports: Bearing = {
		count: 'I',
		element: intent.id,
		evidence: evidence[0]!.id,
		direction: 'supports',
		why: 'It was sold.'
	};
	const made = (
		element: Element,
		bearings: Bearing[] = [supports],
		authorities: Basis['authorities'] = []
	): Basis => ({
		case: { counts: [{ id: 'I', test: 'theft' } as Case['counts'][number]], bearings, evidence },
		tests: [
			{ id: 'theft', root: { kind: 'all', id: 'theft', label: 'Theft', of: [element] } }
		] as LegalTest[],
		authorities
	});
	/** Whether somebody who marked the intent under a forum is led to it again. */
	const leads = (before: Basis, after: Basis, forum: string) => {
		const was = Object.fromEntries(
			[...fingerprints(before, forum)].map(([key, { own, parts }]) => [key, `${own} ${parts}`])
		);
		return changedSince(was, fingerprints(after, forum)).own.length > 0;
	};
	const under = (before: Basis, after: Basis) =>
		['icc', 'custom', 'icj'].filter((forum) => leads(before, after, forum));

	it('of what custom alone asks leads who marked under custom, and not who marked under the ICC', () => {
		const before = made(inCustom('That the taker meant to keep it for good.'));
		const after = made(inCustom('That the taker meant to keep it, if only for a time.'));
		expect(under(before, after)).toEqual(['custom']);
	});
	it('of what the ICC reads, and custom reads otherwise, leads who marked under the ICC', () => {
		const reading = inCustom('That the taker meant to keep it for good.');
		const guidance = { ...intent.guidance, asks: 'That the taker meant to own it.' };
		expect(under(made(reading), made({ ...reading, guidance }))).toEqual(['icc', 'icj']);
	});
	it('of the words of the law, or of a question, leads everybody who reads them', () => {
		const quoted = {
			...intent.guidance,
			law: [{ provision: 'code/1', words: 'with intent to own it' }]
		};
		const asked = { ...intent.guidance, questionsFor: ['Was it hidden?', 'Was it eaten?'] };
		for (const guidance of [quoted, asked])
			expect(under(made(intent), made({ ...intent, guidance }))).toEqual(['icc', 'custom', 'icj']);
	});
	it('that sets an element before fewer forums leads nobody to where it is asked for no more', () => {
		expect(under(made(intent), made({ ...intent, forums: ['icc'] }))).toEqual([]);
	});
	it('that sets an element before a forum which did not ask for it leads who marked it there', () => {
		expect(under(made({ ...intent, forums: ['icc'] }), made(intent))).toEqual(['custom', 'icj']);
	});
	it('of which way an item points, or that sets an item aside, leads to the element', () => {
		const turned = { ...supports, direction: 'undermines' as const };
		expect(under(made(intent), made(intent, [turned]))).toHaveLength(3);
		expect(under(made(intent), made(intent, []))).toHaveLength(3);
	});
	it('that sets another authority beside an element leads to it', () => {
		const regina = [{ id: 'regina-v-ghosh', elements: [intent.id] }];
		expect(under(made(intent), made(intent, [supports], regina))).toHaveLength(3);
		const elsewhere = [{ id: 'regina-v-ghosh', elements: ['theft/acts'] }];
		expect(under(made(intent), made(intent, [supports], elsewhere))).toEqual([]);
	});
	it('of a word in the reason why an item bears on an element moves no mark', () => {
		expect(under(made(intent), made(intent, [{ ...supports, why: 'Otherwise.' }]))).toEqual([]);
	});
});

describe('who marked before', () => {
	const mark = (element: string, more: object) => ({ count: 'III', element, ...more });

	it('under “Convention and custom” is led through what changed in the forum that their standard belongs to', () => {
		const under = (standard: string) => forumNow({ forum: 'convention', standard }).forum;
		const led = (standard: string, ...elements: string[]) =>
			toLookAt(
				elements.map((element) => mark(element, { answer: 'weak' })),
				changes['2']![under(standard)]!
			).map(({ element }) => element);
		const both = ['cah/acts/torture', 'cah/chapeau/policy'];
		expect(led('beyond-reasonable-doubt', ...both)).toEqual(['cah/acts/torture']);
		expect(led('fully-conclusive', ...both)).toEqual([]);
	});
	it('is led through the marks that were made on what has changed, and no others', () => {
		const marks = [
			mark('cah/acts/murder', { answer: 'weak' }),
			mark('cah/acts/extermination', { reason: 'A note, and no mark.' }),
			mark('cah/acts/torture', { split: true }),
			mark('cah/acts/torture/pain', { answer: 'strong' })
		];
		const changed = {
			own: ['III:cah/acts/murder', 'III:cah/acts/extermination'],
			parts: ['III:cah/acts/torture']
		};
		expect(toLookAt(marks, changed).map(({ element }) => element)).toEqual([
			'cah/acts/murder',
			'cah/acts/torture'
		]);
	});
	it('is not led to an act for its new parts, where the act is marked as a whole', () => {
		const whole = [mark('cah/acts/torture', { answer: 'strong' })];
		expect(toLookAt(whole, { own: [], parts: ['III:cah/acts/torture'] })).toEqual([]);
	});
});

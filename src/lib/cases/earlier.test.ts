import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { changesOf, earlierOf } from '#lib/cases/earlier.ts';
import { changedSince, fingerprints, toLookAt } from '#lib/domain/changed.ts';
import { law } from '#lib/law/law.ts';

const [theCase] = cases;
const now = fingerprints(theCase!, law.tests);
const changes = changesOf(theCase!, law.tests);

describe('what has changed since an earlier version of a case', () => {
	it('is known of every version before this one, and ids stay', () => {
		for (const each of cases) {
			const known = Object.keys(earlierOf(each.id)).map(Number);
			expect(known).toEqual(Array.from({ length: each.version - 1 }, (_, at) => at + 1));
			for (const was of Object.values(earlierOf(each.id)))
				for (const key of Object.keys(was)) expect(now.has(key), key).toBe(true);
		}
	});
	it('names the elements whose law, bearings or forums the third version set right', () => {
		for (const key of [
			'I:genocide/chapeau/intent',
			'III:cah/chapeau/policy',
			'III:cah/acts/murder',
			'III:cah/acts/imprisonment',
			'IV:r2p/failure'
		])
			expect(changes['2']!.own, key).toContain(key);
		expect(changes['2']!.parts).toContain('III:cah/acts/torture');
	});
	it('leaves out what is as it was', () => {
		const was = earlierOf(theCase!.id)['2']!;
		const same = Object.keys(was).filter((key) => was[key]!.split(' ')[0] === now.get(key)!.own);
		expect(same.length).toBeGreaterThan(0);
		for (const key of same) expect(changes['2']!.own).not.toContain(key);
	});
	it('follows each of the things that a mark is made upon, and nothing else', () => {
		const was = Object.fromEntries(
			[...now].map(([key, { own, parts }]) => [key, `${own} ${parts}`])
		);
		const changed = (of: Parameters<typeof fingerprints>[0]) =>
			changedSince(was, fingerprints(of, law.tests)).own;
		expect(changed(theCase!)).toEqual([]);
		const { bearings } = theCase!;
		const [first] = bearings;
		const turned =
			first!.direction === 'supports' ? ('undermines' as const) : ('supports' as const);
		const at = `${first!.count}:${first!.element}`;
		expect(
			changed({ ...theCase!, bearings: [{ ...first!, direction: turned }, ...bearings.slice(1)] })
		).toEqual([at]);
		expect(changed({ ...theCase!, bearings: bearings.slice(1) })).toEqual([at]);
		// Another word in a reason moves no mark.
		expect(
			changed({ ...theCase!, bearings: [{ ...first!, why: 'Otherwise.' }, ...bearings.slice(1)] })
		).toEqual([]);
	});
});

describe('who marked before', () => {
	const mark = (element: string, more: object) => ({ count: 'III', element, ...more });

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

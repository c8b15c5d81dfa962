import { describe, expect, it } from 'vitest';
import type { Authority } from '#lib/domain/authority.ts';
import { wholes } from '#lib/domain/outline.ts';
import { authorities } from '#lib/law/authorities.ts';
import {
	everything,
	families,
	familiesOf,
	familyOf,
	findAuthorities,
	queryOf,
	questionOf,
	type AuthorityQuery
} from '#lib/law/find-authorities.ts';
import { law } from '#lib/law/law.ts';

const all: Authority[] = authorities;
const elements = all.flatMap((each) => each.elements);
const within = wholes(law.tests.map(({ root }) => root));
const find = (asked: Partial<AuthorityQuery>) =>
	findAuthorities(all, { ...everything, ...asked }, within);

describe('finding authorities', () => {
	it('puts every court and body into a family, and leaves no family empty', () => {
		const used = new Set(all.map(({ body }) => familyOf(body)));
		expect(familiesOf(all).map(({ id }) => id)).toEqual(
			families.map(({ id }) => id).filter((id) => id !== 'others')
		);
		expect([...used].toSorted()).toEqual(
			familiesOf(all)
				.map(({ id }) => id)
				.toSorted()
		);
		expect(familyOf('Preparatory Commission for the ICC')).toBe('bodies');
		expect(familyOf('US Military Tribunal at Nuremberg')).toBe('other-courts');
	});

	it('takes the law book of somebody else, whoever speaks in it', () => {
		const body = 'Institute of International Law';
		const theirs: Authority[] = [{ ...all[0]!, id: 'theirs', body }];
		expect(familiesOf(theirs).map(({ id }) => id)).toEqual(['others']);
		expect(findAuthorities(theirs, { ...everything, family: 'others' }, within)).toEqual(theirs);
		expect(findAuthorities(theirs, { ...everything, family: 'icc' }, within)).toEqual([]);
		const mixed = familiesOf([...theirs, ...all]).map(({ id }) => id);
		expect(mixed).toEqual(families.map(({ id }) => id));
	});

	it('asked for nothing gives all of them, oldest first', () => {
		const dates = find({}).map(({ date }) => date);
		expect(dates).toHaveLength(all.length);
		expect(dates).toEqual(dates.toSorted());
		expect(find({ order: 'newest' })[0]?.date).toBe(dates.at(-1));
	});

	it('finds a name without its accents, and asks for every word', () => {
		expect(find({ text: 'KRSTIC appeals' }).map(({ body }) => body)).toContain(
			'ICTY Appeals Chamber'
		);
		expect(find({ text: 'brdanin' }).every(({ title }) => title.includes('Brđanin'))).toBe(true);
		expect(find({ text: 'brdanin' }).length).toBeGreaterThan(0);
		expect(find({ text: 'krstic xyzzy' })).toEqual([]);
	});

	it('counts what speaks to a part of an element as speaking to it, and to no neighbour', () => {
		const killing = find({ about: 'genocide/acts/killing' });
		expect(killing.length).toBeGreaterThan(0);
		for (const each of killing)
			expect(each.elements.some((id) => /^genocide\/acts\/killing(\/|$)/.test(id))).toBe(true);
		// What is a part of what is told by the tree, never by an id.
		const about = { ...everything, about: 'genocide/acts/killing' };
		for (const neighbour of ['genocide/acts/killing-of-others', 'genocide/acts/killing/joy']) {
			const names = [{ ...killing[0]!, elements: [neighbour] }];
			expect(findAuthorities(names, about, within)).toEqual([]);
		}
	});

	it('keeps to the years given, both included, and waits until a year is written out', () => {
		const years = new Set(find({ from: '1998', to: '2001' }).map(({ date }) => date.slice(0, 4)));
		expect([...years].toSorted()).toEqual(['1998', '1999', '2000', '2001']);
		expect(find({ from: '20' })).toHaveLength(all.length);
	});

	it('keeps its question in an address, and reads from one only what it understands', () => {
		const asked: AuthorityQuery = {
			...{ text: 'Krstić & plan', family: 'icty', checked: 'verified' },
			...{ about: 'genocide/chapeau/intent', from: '1998', to: '2007', order: 'newest' }
		};
		expect(questionOf(queryOf(asked), elements)).toEqual(asked);
		expect(queryOf(everything)).toBe('');
		expect(
			questionOf('?family=nobody&checked=yes&about=nothing&from=199&order=any', elements)
		).toEqual(everything);
	});
});

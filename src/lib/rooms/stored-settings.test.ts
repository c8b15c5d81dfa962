import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { factsOf, namesOf } from '#lib/rooms/case-facts.ts';
import { placesToMark } from '#lib/rooms/settings.ts';
import { settings } from '#lib/rooms/sample.ts';
import { storedSettings } from '#lib/rooms/stored-settings.ts';

const kept = (changed: object) => storedSettings(JSON.stringify({ ...settings, ...changed }));

describe('the settings of a room that was opened before', () => {
	it('stay as they are where its forum is still one', () => {
		expect(kept({ forum: 'icc' })).toEqual({ ...settings, forum: 'icc' });
	});

	it('ask, under what was “Convention and custom”, for the elements of that time in their order', () => {
		const { forum, marking } = kept({ forum: 'convention', marking: { of: 'count', count: 'I' } });
		expect(forum).toBe('custom');
		expect(placesToMark({ forum, marking }, new Map()).map(({ element }) => element)).toEqual([
			'genocide/chapeau/group',
			'genocide/chapeau/intent',
			'genocide/chapeau/part',
			'genocide/acts/killing',
			'genocide/acts/harm',
			'genocide/acts/conditions',
			'genocide/acts/births',
			'genocide/acts/transfer'
		]);
	});

	it('name only elements that the law still has, so that each can be shown', () => {
		const { marking } = kept({ forum: 'convention', marking: { of: 'all' } });
		const called = namesOf(factsOf(cases[0]!, law));
		const places = placesToMark({ forum: 'custom', marking }, new Map());
		expect(places).toHaveLength(8 + 8 + 17 + 5);
		for (const { count, element } of places)
			expect([...called.keys()]).toContain(`${count}:${element}`);
	});

	it('are read for the ICJ where the room was held to its standard, and picked elements stay', () => {
		const elements = [{ count: 'III', element: 'cah/acts/apartheid' }];
		expect(
			kept({
				forum: 'convention',
				standard: 'fully-conclusive',
				marking: { of: 'picked', elements }
			})
		).toMatchObject({ forum: 'icj', marking: { of: 'picked', elements } });
	});
});

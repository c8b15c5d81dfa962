import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';
import { law } from '#lib/law/law.ts';
import { treesOfFacts } from '#lib/rooms/case-facts.ts';
import { caseToOpen } from '#lib/rooms/reading.ts';
import { Lesson } from '#lib/rooms/lesson.ts';
import { readSettings } from '#lib/rooms/settings.ts';
import {
	concerns,
	countKeys,
	draftFor,
	draftLike,
	draftOfLesson,
	freshDraft,
	howMany,
	lessonOf,
	settingsOf,
	timeNeeded,
	type Draft
} from './draft.ts';

const facts = caseToOpen(cases[0]!, law);
const fresh = freshDraft(facts);
const now = '2026-11-24T10:00:00.000Z';
const known = {
	case: facts.id,
	trees: treesOfFacts(facts),
	standards: new Set(facts.standards.map(({ id }) => id)),
	forums: new Set(facts.forums.map(({ id }) => id)),
	evidence: new Set(facts.evidence.map(({ id }) => id))
};
const read = (draft: Partial<Draft>) =>
	readSettings(settingsOf({ ...fresh, ...draft }, facts), known, now);

describe('the form of a new room', () => {
	it('opens without anything being filled in, with a lesson that fits into fifty minutes', () => {
		expect(read({}).faults).toBeUndefined();
		expect(howMany(fresh, facts)).toBeGreaterThanOrEqual(3);
		expect(howMany(fresh, facts)).toBeLessThanOrEqual(5);
		const total = (draft: Partial<Draft>) => timeNeeded({ ...fresh, ...draft }, facts).total;
		expect(total({})).toBeLessThanOrEqual(50);
		// A whole count was once promised for a lesson; it is 9 elements.
		expect(howMany({ ...fresh, of: 'count' }, facts)).toBe(9);
		expect(total({ of: 'count', pacing: 'one-by-one' })).toBeGreaterThan(50);
		expect(total({ of: 'all' })).toBeGreaterThan(90);
	});

	it('asks the room to read first what the teacher chose, on what is marked and nothing else', () => {
		const key = 'I:genocide/chapeau/intent';
		const other = 'III:cah/acts/murder';
		const readFirst = { [key]: ['E1'], [other]: ['E2'] };
		expect(read({ picked: new Set([key]), readFirst }).settings?.readFirst).toEqual({
			[key]: ['E1']
		});
		expect(read({ picked: new Set([key]) }).settings).not.toHaveProperty('readFirst');
		// An item that the case has no more is not asked for.
		const gone = read({ picked: new Set([key]), readFirst: { [key]: ['E999', 'E1'] } });
		expect(gone.settings?.readFirst).toEqual({ [key]: ['E1'] });
	});

	it('becomes a lesson and again the same form', () => {
		const key = 'I:genocide/chapeau/intent';
		const draft: Draft = {
			...fresh,
			title: 'Seminar 7',
			picked: new Set([key, 'III:cah/acts/murder']),
			readFirst: { [key]: ['E1'] },
			elementNotes: { [key]: 'Begin with the group.' },
			notes: 'Ten minutes for the vote.',
			groups: 'tables'
		};
		const lesson = Lesson.parse(JSON.parse(JSON.stringify(lessonOf(draft, facts))));
		expect(draftOfLesson(lesson, fresh)).toEqual(draft);
	});

	it('is for 300 people unless the teacher says otherwise', () => {
		expect(read({}).settings?.people).toBe(300);
		expect(read({ people: 1200 }).settings?.people).toBe(1200);
		expect(read({ people: null }).settings).not.toHaveProperty('people');
		const faults = [0, 10_001, 2.5].flatMap((people) => read({ people }).faults ?? []);
		expect(faults).toHaveLength(3);
		for (const fault of faults) expect(concerns(fault)).toBe('people');
	});

	it('sends what is picked in the order of the outline, and drops what the forum does not ask for', () => {
		const picked = new Set([
			'III:cah/acts/murder',
			'I:genocide/chapeau/pattern',
			'I:genocide/chapeau/intent'
		]);
		const elements = (forum: 'icc' | 'custom') => {
			const { settings } = read({ of: 'picked', picked, forum });
			return (
				settings?.marking.of === 'picked' && settings.marking.elements.map(({ element }) => element)
			);
		};
		expect(elements('icc')).toEqual([
			'genocide/chapeau/intent',
			'genocide/chapeau/pattern',
			'cah/acts/murder'
		]);
		expect(elements('custom')).toEqual(['genocide/chapeau/intent', 'cah/acts/murder']);
	});

	it('has of each count the elements of the forum', () => {
		expect(countKeys(facts, 'I', 'icc')).toHaveLength(9);
		expect(countKeys(facts, 'I', 'custom')).toHaveLength(8);
		// Three of the State, and six of its other breaches.
		expect(countKeys(facts, 'I', 'icj')).toHaveLength(8 + 3 + 6);
		expect(countKeys(facts, 'III', 'icj')).toEqual([]);
		// What rests on other counts is marked there.
		expect(countKeys(facts, 'IV', 'icc')).toHaveLength(9);
	});

	it('takes over the settings of another room, but for a closing date that is over', () => {
		const one = settingsOf(
			{
				...fresh,
				title: ' Law 204 ',
				of: 'picked',
				picked: new Set(['III:cah/acts/murder']),
				naming: 'pseudonyms',
				groups: 'roles',
				closes: '2030-01-02T10:00'
			},
			facts
		);
		expect(one.closes).toBe(new Date('2030-01-02T10:00').toISOString());
		const { closes: _, ...kept } = one;
		expect(settingsOf(draftLike(one, fresh), facts)).toEqual(kept);
	});

	it('keeps for another case what that one knows as well', () => {
		const other = caseToOpen(torture1984.case, torture1984.law);
		const draft: Draft = { ...fresh, title: 'Law 204', naming: 'pseudonyms', reasons: 'required' };
		const after = draftFor(other, draft);
		expect(after).toEqual({
			...freshDraft(other),
			title: 'Law 204',
			naming: 'pseudonyms',
			reasons: 'required'
		});
		expect(draftFor(facts, draft)).toEqual(draft);
		// Two built-in cases are held to the same law: what was chosen of it stays.
		const second = caseToOpen(cases[1]!, law);
		const asked = { ...draft, count: 'III', forum: 'icj', standard: 'fully-conclusive' };
		const { forum, standard } = draftFor(second, asked);
		expect({ forum, standard }).toEqual({ forum: 'icj', standard: 'fully-conclusive' });
	});

	it('puts each fault beside what it concerns', () => {
		const parts = (draft: Partial<Draft>) => read(draft).faults?.map(concerns);
		expect(parts({ picked: new Set() })).toEqual(['marking']);
		expect(parts({ of: 'count', count: 'XX' })).toEqual(['marking']);
		expect(parts({ closes: '2020-01-01T10:00' })).toEqual(['closes']);
		expect(parts({ title: 'a'.repeat(121) })).toEqual(['title']);
		expect(parts({ title: 'a\tb' })).toEqual(['title']);
		expect(parts({ standard: 'guesswork' })).toEqual(['standard']);
		expect(parts({ case: 'another' })).toEqual(['case']);
		const tables = { groups: 'tables', pairs: true, naming: 'pseudonyms' } as const;
		expect(parts(tables)).toEqual(['groups', 'groups']);
		expect(parts({ groups: 'tables', closes: '2199-01-01T10:00' })).toEqual(['groups']);
	});
});

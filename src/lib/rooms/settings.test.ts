import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { outline } from '#lib/domain/outlines.ts';
import { law } from '#lib/law/law.ts';
import {
	addable,
	placesToMark,
	readSettings,
	stagesOf,
	type AllowedSettings,
	type RoomSettings
} from '#lib/rooms/settings.ts';

const theCase = cases[0]!;
const tests = new Map(law.tests.map(({ id, root }) => [id, outline(root)]));
const known: AllowedSettings = {
	case: theCase.id,
	trees: new Map(theCase.counts.map(({ id, test }) => [id, tests.get(test)!])),
	standards: new Set(law.standards.map(({ id }) => id)),
	forums: new Set(law.forums.map(({ id }) => id)),
	evidence: new Set(theCase.evidence.map(({ id }) => id))
};
const now = '2026-02-03T09:00:00.000Z';
const usual = {
	case: theCase.id,
	marking: { of: 'all' },
	pacing: 'all-at-once',
	forum: 'icc',
	standard: 'substantial-grounds',
	naming: 'names',
	reasons: 'optional',
	firstRound: 'before-discussion'
};
const intent = { count: 'I', element: 'genocide/chapeau/intent' };
const group = { count: 'I', element: 'genocide/chapeau/group' };
const pattern = { count: 'I', element: 'genocide/chapeau/pattern' };
const picked = (...elements: unknown[]) => ({ of: 'picked', elements });
const read = (changed: object) => readSettings({ ...usual, ...changed }, known, now);

describe('a room’s settings', () => {
	it('name to read first no item that the case has not, and no more than are read first', () => {
		const key = 'I:genocide/chapeau/intent';
		expect(read({ readFirst: { [key]: ['E1'] } }).settings?.readFirst).toEqual({ [key]: ['E1'] });
		expect(read({ readFirst: { [key]: ['E999'] } }).faults).toEqual([
			'To read first: this case has no item “E999”.'
		]);
		const many = Array.from({ length: 7 }, (_, at) => `E${at + 1}`);
		expect(read({ readFirst: { [key]: many } }).faults).toEqual([
			'No more than 6 items are read first on one element.'
		]);
	});

	it('are taken as the teacher chose them', () => {
		const changed = {
			title: 'Public International Law 204',
			marking: picked(intent, group),
			closes: '2026-02-08T18:00:00.000Z'
		};
		expect(read(changed).settings).toEqual({ ...usual, ...changed });
	});
	it.each<[string, object, string]>([
		['no case', { case: undefined }, 'Choose a case.'],
		['another case', { case: 'atlantis' }, 'There is no case “atlantis”.'],
		[
			'a title that turns the text around it',
			{ title: 'Law\u202E204' },
			'The title has a hidden character that breaks the line or turns the direction of the text.'
		],
		[
			'a title that shows nothing',
			{ title: '\u200B\u3164' },
			'The title needs at least one visible character.'
		],
		['a long title', { title: 'x'.repeat(121) }, 'The title is longer than 120 characters.'],
		[
			'nothing to mark',
			{ marking: undefined },
			'Choose what is marked: the elements of a lesson, one count, or every count.'
		],
		['no such count', { marking: { of: 'count', count: 'IX' } }, 'This case has no count “IX”.'],
		['an empty count', { marking: { of: 'count', count: '' } }, 'Choose a count.'],
		['an empty list', { marking: picked() }, 'Pick at least one element.'],
		[
			'a list of far too many',
			{ marking: picked(...Array.from({ length: 201 }, () => intent)) },
			'Pick no more than 200 elements.'
		],
		[
			'an element twice',
			{ marking: picked(intent, group, intent) },
			'“genocide/chapeau/intent” of count I is picked twice.'
		],
		[
			'an element of another forum',
			{ marking: picked(pattern), forum: 'custom' },
			'In this forum count I has no element “genocide/chapeau/pattern” that is marked as a whole.'
		],
		[
			'a group of elements',
			{ marking: picked({ count: 'I', element: 'genocide/chapeau' }) },
			'In this forum count I has no element “genocide/chapeau” that is marked as a whole.'
		],
		[
			'an element of no count',
			{ marking: picked({ count: 'IX', element: 'x' }) },
			'This case has no count “IX”.'
		],
		[
			'an element without a count',
			{ marking: picked({ element: 'x' }) },
			'A picked element is named by its count and its id.'
		],
		[
			'no pacing',
			{ pacing: 'fast' },
			'Choose whether the elements are marked one by one or all at once.'
		],
		['no forum', { forum: '' }, 'Choose whose law decides.'],
		['no such forum', { forum: 'court' }, 'There is no forum “court”.'],
		[
			'no such standard',
			{ standard: 'gut-feeling' },
			'There is no standard of proof “gut-feeling”.'
		],
		['no standard', { standard: '' }, 'Choose a standard of proof.'],
		[
			'no naming',
			{ naming: undefined },
			'Choose whether people mark under names or under pseudonyms.'
		],
		['no word on reasons', { reasons: true }, 'Choose whether a mark needs a reason.'],
		[
			'no word on the first round',
			{ firstRound: 'never' },
			'Choose whether the first round is shown before the discussion or only after.'
		],
		['a date that is none', { closes: 'next Sunday' }, 'The closing date is not a date and time.'],
		[
			'a date in the past',
			{ closes: '2026-02-03T08:59:59.000Z' },
			'The closing date has already passed.'
		],
		[
			'elements added before it is open',
			{ added: [intent] },
			'Elements are added once the room is open.'
		],
		['a setting that there is not', { colour: 'red' }, 'A room has no setting “colour”.']
	])('with %s are refused, with a sentence', (_, changed, sentence) => {
		expect(read(changed)).toEqual({ faults: [sentence] });
	});
	it('are refused with a sentence for each fault', () => {
		expect(read({ naming: 'x', forum: '' }).faults).toHaveLength(2);
		expect(read({ standard: 'x', marking: { of: 'count', count: 'IX' } }).faults).toHaveLength(2);
	});
	it('are refused when they are no settings at all', () => {
		expect(readSettings(undefined, known, now).faults).toHaveLength(1);
	});
});

describe('what a room marks', () => {
	const marked = (changed: object) => placesToMark(read(changed).settings!, known.trees);
	it('is every element of every count that the forum asks for, each once, acts as wholes', () => {
		const all = marked({});
		expect(new Set(all.map(({ count }) => count))).toEqual(new Set(['I', 'II', 'III', 'IV']));
		expect(new Set(all.map(({ count, element }) => `${count} ${element}`)).size).toBe(all.length);
		expect(all).toContainEqual(pattern);
		expect(all.map(({ element }) => element)).not.toContain('genocide/acts/killing/el-1');
	});
	it('under the Convention leaves out the manifest pattern', () => {
		expect(marked({ forum: 'custom' })).not.toContainEqual(pattern);
	});
	it('is one count, in the order of the outline', () => {
		const places = marked({ marking: { of: 'count', count: 'I' } });
		expect(places.slice(0, 2)).toEqual([group, intent]);
		expect(places.every(({ count }) => count === 'I')).toBe(true);
	});
	it('is a picked list, in the order in which it was picked', () => {
		expect(marked({ marking: picked(intent, group) })).toEqual([intent, group]);
	});
	it('has what was added after the rest, one by one, so that nothing that was marked together changes', () => {
		const settings = { ...read({ marking: picked(intent, group) }).settings!, added: [pattern] };
		const places = placesToMark(settings, known.trees);
		expect(places).toEqual([intent, group, pattern]);
		const [all, one] = (['all-at-once', 'one-by-one'] as const).map((pacing) =>
			stagesOf({ ...settings, pacing }, places).map(({ length }) => length)
		);
		expect([all, one]).toEqual([
			[2, 1],
			[1, 1, 1]
		]);
	});
	it('may be added to from the same counts, by what the forum asks for and the room does not mark yet', () => {
		const settings = (changed: object) => read(changed).settings as RoomSettings;
		const more = addable(settings({ marking: picked(intent, group) }), known.trees);
		expect(more).toContainEqual(pattern);
		expect(new Set(more.map(({ count }) => count))).toEqual(new Set(['I']));
		for (const place of [intent, group]) expect(more).not.toContainEqual(place);
		const custom = settings({ marking: picked(intent), forum: 'custom' });
		expect(addable(custom, known.trees)).not.toContainEqual(pattern);
		expect(addable(settings({ marking: { of: 'count', count: 'I' } }), known.trees)).toEqual([]);
	});
	it('is one stage when all is marked at once, and a stage for each element otherwise', () => {
		expect(stagesOf({ pacing: 'all-at-once' }, [intent, group])).toEqual([
			['I:genocide/chapeau/intent', 'I:genocide/chapeau/group']
		]);
		expect(stagesOf({ pacing: 'one-by-one' }, [intent, group])).toEqual([
			['I:genocide/chapeau/intent'],
			['I:genocide/chapeau/group']
		]);
	});
});

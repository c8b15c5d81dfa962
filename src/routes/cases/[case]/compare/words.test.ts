import { describe, expect, it } from 'vitest';
import type { Concord } from '#lib/domain/compare.ts';
import { forums } from '#lib/law/forums.ts';
import {
	cellWords,
	concordWords,
	differWords,
	distinct,
	offWords,
	plainName,
	spreadWords,
	steps
} from './words.ts';

const open = { least: 0, most: 5 } as const;
const strong = { says: 'strength', level: 4, least: 4, most: 4 } as const;

describe('what one says of an element', () => {
	it('keeps unmarked, cannot tell, does not arise and not asked apart', () => {
		const person = { forum: 'custom' } as const;
		const said = (
			['unmarked', 'cannot-tell', 'does-not-arise', 'not-asked', 'as-whole'] as const
		).map((says) => cellWords({ says, ...open }, person, forums));
		expect(said).toEqual([
			'unmarked',
			'cannot tell',
			'does not arise',
			'not asked (Custom)',
			'not by its parts'
		]);
	});

	it('words an authority’s finding as the least it found, and its silence as silence', () => {
		const authority = { kind: 'authority', forum: 'icc' } as const;
		expect(cellWords(strong, { forum: 'icc' }, forums)).toBe('strong');
		expect(cellWords({ ...strong, most: 5 }, authority, forums)).toBe('at least strong');
		expect(cellWords({ says: 'unmarked', ...open }, authority, forums)).toBe('silent');
	});
});

it('a spread says how many steps, and between what', () => {
	expect(spreadWords({ spread: 3, marked: 2, lowest: 2, highest: 5 })).toBe(
		'3 steps: weak to conclusive'
	);
	expect(spreadWords({ spread: 0, marked: 2, lowest: 4, highest: 4 })).toBe('same: strong');
	// An authority’s “at least arguable” is compatible with strong.
	expect(spreadWords({ spread: 0, marked: 2, lowest: 3, highest: 4 })).toBe('no clear difference');
	expect(spreadWords({ marked: 1, lowest: 4, highest: 4 })).toBe('only one on the scale');
	expect(spreadWords({ marked: 0 })).toBe('nothing marked');
});

it('who differs is named with the distance, the furthest first', () => {
	const assessed = [{ name: 'Ann' }, { name: 'Bob' }, { name: 'The Commission' }];
	const differs = [
		{ at: 0, by: 0.5 },
		{ at: 1, by: -1.5 }
	];
	const cells = [{ level: 3 as const }, { level: 1 as const }, { level: 2 as const }];
	expect(
		differWords({ differs, cells, short: [{ at: 1, authority: 2, by: 1 }] }, assessed)
	).toEqual([
		'Bob 1½ steps below the median',
		'Ann half a step above the median',
		'Bob 1 step below what The Commission found'
	]);
	expect(steps(1)).toBe('1 step');
});

it('of two, one is above the other, whatever the authority says and whoever left it open', () => {
	const assessed = [
		{ name: 'Ann' },
		{ name: 'Cas' },
		{ name: 'Bob' },
		{ name: 'The Commission', kind: 'authority' as const }
	];
	const cells = [{ level: 1 as const }, {}, { level: 4 as const }, { level: 3 as const }];
	const differs = [
		{ at: 0, by: -1.5 },
		{ at: 2, by: 1.5 }
	];
	expect(differWords({ differs, cells, short: [] }, assessed)).toEqual(['Bob 3 steps above Ann']);
});

describe('agreement in words', () => {
	const of = (alpha: number, interval?: Concord['interval'], units = 10): Concord => ({
		agreement: { units, values: units * 2, alpha },
		interval
	});

	it('says why there is none', () => {
		const agreement = { units: 3, values: 6, alpha: undefined, why: 'all-the-same' } as const;
		expect(concordWords({ agreement, interval: undefined })).toMatch(
			/^No alpha: everyone gave the same answer/
		);
	});

	it('says that it may be chance where the interval reaches 0, and not otherwise', () => {
		expect(concordWords(of(0.4, { low: -0.1, high: 0.7 }))).toMatch(/may be chance/);
		expect(concordWords(of(0.4, { low: 0.1, high: 0.7 }))).not.toMatch(/no more than chance/);
	});

	it('says that little rests on it where elements are too few for an interval', () => {
		expect(concordWords(of(1, undefined, 3))).toMatch(/fewer than 5 elements/);
	});
});

it('the same name twice is told apart', () => {
	expect(distinct(['Mine', 'Mine', 'Mine (2)', 'Hers'])).toEqual([
		'Mine',
		'Mine (2)',
		'Mine (2) (2)',
		'Hers'
	]);
});

it('of many, how far they are from the median on average; who left it open does not count', () => {
	const assessed = [{}, {}, {}, { kind: 'authority' as const }];
	const cells = [{ level: 1 as const }, {}, { level: 4 as const }, { level: 0 as const }];
	expect(offWords({ off: 3, cells }, assessed)).toBe('on average 1.5 steps from the median');
});

it('a name cannot turn the words beside it around, nor be nothing', () => {
	expect(plainName('\u202eevil\u2066')).toBe('evil');
	expect(plainName('a\u0000b')).toBe('a b');
	expect(plainName('\u202e')).toBe('–');
	expect(plainName('تقييم عبد الله')).toBe('تقييم عبد الله');
});

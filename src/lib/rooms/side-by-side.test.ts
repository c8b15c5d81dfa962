import { describe, expect, it } from 'vitest';
import { person, room } from '#lib/rooms/sample.ts';
import {
	besideLines,
	classLines,
	distributionWords,
	nearing,
	nearingWords,
	stretchOf,
	stretchWords,
	wallPages,
	type BesideLine,
	type SetBeside
} from '#lib/rooms/side-by-side.ts';
import type { RoundsHad } from '#lib/rooms/phases.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import { showsSideBySide } from '#lib/rooms/visibility.ts';
import { visibleState } from '#lib/rooms/state.ts';
import { movementOf } from '#lib/rooms/tally.ts';
import type { Answer } from '#lib/domain/strength.ts';

/** Twelve students on intent: what each marked before the discussion and after it. */
const moves: [Answer | undefined, Answer | undefined][] = [
	['weak', 'strong'],
	['weak', 'arguable'],
	['unsupported', 'weak'],
	['conclusive', 'strong'],
	['strong', 'arguable'],
	['strong', 'conclusive'],
	['strong', 'strong'],
	['weak', 'weak'],
	['cannot-tell', 'strong'],
	['strong', 'cannot-tell'],
	['weak', undefined],
	['does-not-arise', 'does-not-arise']
];
const { cells } = movementOf(
	moves.map(([a, b]) => [a && { answer: a }, b && { answer: b }] as const)
);

describe('movement towards what others made of an element', () => {
	it('is told by those who chose a strength both times, and by no others', () => {
		const strong = { least: 4, most: 4 } as const;
		expect(nearing(cells, strong)).toEqual({ towards: 4, away: 2, alike: 2 });
		expect(nearingWords(nearing(cells, strong), strong)).toBe(
			'4 moved towards Strong, 2 away; 2 are as near as before.'
		);
	});

	it('does not count a move within what was held: at least Strong is met by both', () => {
		const atLeastStrong = stretchOf({ found: 'found', strength: 'strong' }, undefined)!;
		expect(stretchWords(atLeastStrong)).toBe('at least Strong');
		expect(nearing(cells, atLeastStrong)).toEqual({ towards: 3, away: 1, alike: 4 });
	});

	it('of what a court did not find is told against all below its standard', () => {
		const below = stretchOf({ found: 'not-found' }, 4)!;
		expect(stretchWords(below)).toBe('below Strong');
		expect(nearing(cells, below)).toEqual({ towards: 2, away: 2, alike: 4 });
	});

	it('is not told where there is no place on the scale to move to', () => {
		expect(stretchOf({ found: 'not-found' }, undefined)).toBeUndefined();
		expect(stretchOf({ found: 'not-decided' }, 4)).toBeUndefined();
		expect(stretchOf({ found: 'denied' }, 4)).toBeUndefined();
		expect(stretchOf({ found: 'found' }, 4)).toBeUndefined();
		expect(nearingWords({ towards: 0, away: 0, alike: 0 }, { least: 4, most: 4 })).toBe(
			'nobody chose a strength both times.'
		);
	});
});

describe('the lines beside a class', () => {
	const students = moves.map(([a, b], at) =>
		person(`P${at}`, a ? { intent: a } : {}, b ? { intent: b } : {})
	);
	const frame = visibleState(room('compare', students), { viewer: 'projector' }) as FromInside;

	it('begin with each round as it was marked, unmarked never as zero', () => {
		const lines = classLines(frame.elements['I:intent']);
		expect(lines.map(({ title }) => title)).toEqual([
			'The class, first round',
			'The class, second round'
		]);
		expect(
			lines.map((line) => (line.kind === 'class' ? distributionWords(line.distribution) : ''))
		).toEqual([
			'Unsupported 1, Weak 4, Strong 4, Conclusive 1; cannot tell 1, does not arise 1',
			'Weak 2, Arguable 2, Strong 4, Conclusive 1; cannot tell 1, does not arise 1, unmarked 1'
		]);
	});

	it('have an expert’s mark and another year’s numbers where they speak to the element, else nothing', () => {
		const numbers = { strengths: [0, 0, 1, 2, 3, 0], cannotTell: 0, doesNotArise: 0, unmarked: 1 };
		const beside: SetBeside[] = [
			{
				id: 'a',
				label: 'Professor Okoye',
				shown: true,
				of: 'person',
				answers: { 'I:intent': 'strong', 'I:take': 'cannot-tell' }
			},
			{ id: 'b', label: '2025', shown: true, of: 'class', rounds: { 'I:intent': [numbers] } }
		];
		expect(besideLines(beside, 'I:intent')).toEqual([
			{
				id: 'a',
				title: 'Professor Okoye',
				kind: 'one',
				says: 'Strong',
				at: { least: 4, most: 4 },
				measure: true
			},
			{ id: 'b 0', title: '2025', kind: 'class', distribution: numbers }
		]);
		// What cannot be told is no place on the scale, and nobody moves towards it.
		expect(besideLines(beside, 'I:take')).toEqual([
			{ id: 'a', title: 'Professor Okoye', kind: 'one', says: 'Cannot tell' }
		]);
		expect(besideLines(beside, 'I:keep')).toEqual([]);
	});
});

describe('the class is shown it', () => {
	const at = (phase: Parameters<typeof room>[0], stage = 0, stages = 1) => ({
		standing: {
			phase,
			held: Array.from({ length: stages }, (_, at) => (at <= stage ? 1 : 0)) as RoundsHad[]
		},
		stages,
		leading: { sideBySide: true as const }
	});
	it('only where the teacher wants it and nothing is marked any more', () => {
		expect(showsSideBySide(at('compare'))).toBe(true);
		expect(showsSideBySide(at('closed'))).toBe(true);
		expect(showsSideBySide(at('discuss'))).toBe(false);
		expect(showsSideBySide(at('compare', 0, 2))).toBe(false);
		expect(showsSideBySide({ ...at('compare'), leading: {} })).toBe(false);
	});
});

describe('the pages of a wall', () => {
	const line = (id: string): BesideLine => ({ id, title: id, kind: 'one', says: 'Strong' });
	const lines = (name: string, many: number) =>
		Array.from({ length: many }, (_, at) => line(`${name}${at + 1}`));
	const read = (own: number, others: number, whole = false) =>
		wallPages(lines('class', own), lines('other', others), whole).map(
			({ lines, whole }) => lines.map(({ id }) => id).join(' ') + (whole ? ' +whole' : '')
		);

	it('is one where all of it fits', () => {
		expect(read(2, 3)).toEqual(['class1 class2 other1 other2 other3']);
		expect(read(1, 1, true)).toEqual(['class1 other1 +whole']);
	});

	it('begins each with what the class marked last, and leaves nothing out', () => {
		expect(read(2, 9)).toEqual([
			'class1 class2 other1 other2 other3',
			'class2 other4 other5 other6 other7',
			'class2 other8 other9'
		]);
		expect(read(5, 2)).toEqual(['class1 class2 class3 class4 class5', 'class5 other1 other2']);
	});

	it('has the count as a whole on the last, or on one of its own', () => {
		expect(read(2, 4, true)).toEqual([
			'class1 class2 other1 other2 other3',
			'class2 other4 +whole'
		]);
		expect(read(2, 3, true)).toEqual(['class1 class2 other1 other2 other3', 'class2 +whole']);
	});

	it('is one where nobody marked and nothing stands beside', () => {
		expect(read(0, 0)).toEqual(['']);
		expect(read(0, 0, true)).toEqual([' +whole']);
		expect(read(0, 6)).toEqual(['other1 other2 other3 other4 other5', 'other6']);
	});
});

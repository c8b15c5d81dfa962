import { describe, expect, it } from 'vitest';
import { Lesson, lessonFaults, lessonFormat, lessonVersion, planOf } from '#lib/rooms/lesson.ts';
import type { ToRead } from '#lib/rooms/reading.ts';

const lesson: Lesson = {
	format: lessonFormat,
	version: lessonVersion,
	title: 'Seminar 7',
	case: { id: 'the-bicycle', version: 1 },
	elements: [
		{ count: 'I', element: 'intent', readFirst: ['E1'], note: 'Begin with the note.' },
		{ count: 'I', element: 'take' }
	],
	pacing: 'one-by-one',
	forum: 'custom',
	standard: 'substantial-grounds',
	naming: 'names',
	reasons: 'optional',
	firstRound: 'before-discussion',
	notes: 'Ask who would convict on this.'
};
const known = {
	case: 'the-bicycle',
	places: [
		{ count: 'I', element: 'intent' },
		{ count: 'I', element: 'take' }
	],
	evidence: new Set(['E1'])
};
const toRead: ToRead[] = ['intent', 'take'].map((element) => ({
	count: 'I',
	element,
	law: 200,
	items: [],
	first: []
}));

describe('a lesson', () => {
	it('is read as it was written, and nothing else is taken in', () => {
		expect(Lesson.parse(JSON.parse(JSON.stringify(lesson)))).toEqual(lesson);
		expect(Lesson.safeParse({ ...lesson, students: ['Ana'] }).success).toBe(false);
		expect(Lesson.safeParse({ ...lesson, elements: [] }).success).toBe(false);
	});

	it('names what its case does not know, with the path', () => {
		expect(lessonFaults(lesson, known)).toEqual([]);
		expect(lessonFaults(lesson, { ...known, case: 'another' })).toHaveLength(1);
		expect(lessonFaults(lesson, { ...known, evidence: new Set() })).toEqual([
			'elements[0].readFirst: this case has no item “E1”.'
		]);
		expect(lessonFaults(lesson, { ...known, places: known.places.slice(0, 1) })).toEqual([
			'elements[1]: count I has no element “take”.'
		]);
	});

	it('has a plan whose stretches follow one another without a gap', () => {
		for (const pacing of ['one-by-one', 'all-at-once'] as const) {
			const plan = planOf(toRead, { pacing, reasons: 'optional' }, undefined);
			expect(plan.map(({ what }) => what)).toEqual(
				pacing === 'all-at-once'
					? ['begin', 'mark', 'discuss', 'again', 'compare']
					: ['begin', ...['mark', 'discuss', 'again'], ...['mark', 'discuss', 'again'], 'compare']
			);
			let from = 0;
			for (const stretch of plan) {
				expect(stretch.from).toBe(from);
				from += stretch.minutes;
			}
		}
	});
});

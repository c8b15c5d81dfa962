import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cases } from '#lib/cases/cases.ts';
import { markKey } from '#lib/domain/mark.ts';
import { law } from '#lib/law/law.ts';
import { elementsOf, treesOfFacts } from '#lib/rooms/case-facts.ts';
import {
	howManyFit,
	proposedElements,
	proposedLesson,
	timeOf,
	usualLessons,
	wordsOn
} from '#lib/rooms/lesson-time.ts';
import { caseToOpen, type ToRead } from '#lib/rooms/reading.ts';
import { placesToMark, type RoomSettings } from '#lib/rooms/settings.ts';

const course = { pacing: 'all-at-once', reasons: 'optional' } as const;
const element = (id: string, sides: [pro: number, contra: number], words = 100): ToRead => ({
	count: 'I',
	element: id,
	law: 60,
	items: [
		...Array.from({ length: sides[0] }, (_, at) => ({
			id: `P${at}`,
			supports: true,
			undermines: false,
			words
		})),
		...Array.from({ length: sides[1] }, (_, at) => ({
			id: `C${at}`,
			supports: false,
			undermines: true,
			words
		}))
	],
	first: ['P0', 'C0']
});

describe('the time of a lesson', () => {
	it('is reckoned from the words of the law and of what is read first, at 200 a minute', () => {
		// 60 words of law and two items of 170 are two minutes.
		const one = element('intent', [4, 3], 170);
		expect(wordsOn(one, undefined)).toBe(400);
		expect(timeOf([one], course).read).toBe(2);
		// The teacher has one item read: 60 + 170 words.
		expect(timeOf([one], course, { 'I:intent': ['P1'] }).read).toBeCloseTo(1.15);
	});

	it('asks a minute more of each element where a reason is required, and discusses each where they come one by one', () => {
		const three = ['a', 'b', 'c'].map((id) => element(id, [1, 1]));
		const usual = timeOf(three, course);
		expect(timeOf(three, { ...course, reasons: 'required' }).mark - usual.mark).toBe(3);
		expect(usual.discuss).toBe(12);
		const five = [...three, element('d', [1, 1]), element('e', [1, 1])];
		expect(timeOf(five, course).discuss).toBe(15);
		expect(timeOf(five, { ...course, pacing: 'one-by-one' }).discuss).toBe(20);
	});

	it('says how many elements fit, and never more than there are', () => {
		const many = Array.from({ length: 12 }, (_, at) => element(`e${at}`, [6, 6]));
		const fits = usualLessons.map((minutes) => howManyFit(many, course, minutes));
		expect(fits).toEqual([...fits].sort((a, b) => a - b));
		for (const [at, minutes] of usualLessons.entries()) {
			const time = (number: number) => timeOf(many.slice(0, number), course).total;
			expect(time(fits[at]!)).toBeLessThanOrEqual(minutes);
			if (fits[at]! < many.length) expect(time(fits[at]! + 1)).toBeGreaterThan(minutes);
		}
	});

	it('grows with every element and every item', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(400)), { minLength: 1, maxLength: 9 }),
				(given) => {
					const all = given.map(([pro, contra, words], at) =>
						element(`e${at}`, [pro, contra], words)
					);
					const total = (some: ToRead[]) => timeOf(some, course).total;
					expect(total(all)).toBeGreaterThan(total(all.slice(1)));
				}
			)
		);
	});
});

describe('the lesson that is proposed', () => {
	it('has the elements with most on both sides, in the order of the law', () => {
		const all = [
			element('group', [9, 0]),
			element('intent', [5, 5]),
			element('part', [1, 0]),
			element('killing', [3, 2]),
			element('harm', [2, 4])
		];
		const chosen = proposedLesson(all, all, course, 30);
		expect(chosen.map(({ element }) => element)).toEqual(['intent', 'killing', 'harm']);
	});

	it('has three elements at least and five at most, and fits where three do', () => {
		for (const theCase of cases) {
			const facts = caseToOpen(theCase, law);
			for (const { id: forum } of facts.forums)
				for (const { id: count } of facts.counts)
					for (const minutes of usualLessons) {
						const places = placesToMark(
							{ marking: { of: 'count', count }, forum },
							treesOfFacts(facts)
						);
						const chosen = proposedLesson(places, facts.toRead, course, minutes);
						const { least, most } = proposedElements;
						expect(chosen.length).toBeLessThanOrEqual(most);
						expect(chosen.length).toBeGreaterThanOrEqual(Math.min(least, places.length));
						if (chosen.length > least) {
							const keys = new Set(chosen.map((each) => markKey(each.count, each.element)));
							const toRead = facts.toRead.filter((each) =>
								keys.has(markKey(each.count, each.element))
							);
							expect(timeOf(toRead, course).total).toBeLessThanOrEqual(minutes);
						}
					}
		}
	});
});

it('knows of every element of every case what there is to read', () => {
	for (const theCase of cases) {
		const facts = caseToOpen(theCase, law);
		const known = new Set(facts.toRead.map((each) => markKey(each.count, each.element)));
		const settings = { marking: { of: 'all' }, pacing: 'all-at-once' } as RoomSettings;
		for (const { id: forum } of facts.forums)
			for (const { key } of elementsOf(facts, { ...settings, forum })) expect(known).toContain(key);
		for (const { law, items, first } of facts.toRead) {
			expect(law).toBeGreaterThan(5);
			for (const id of first) expect(items.map((item) => item.id)).toContain(id);
			for (const { words } of items) expect(words).toBeGreaterThan(3);
		}
	}
});

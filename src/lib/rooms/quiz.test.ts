import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { bookOf } from '#lib/domain/book.ts';
import { sheetIn, sheetOf } from '#lib/domain/sheet.ts';
import { level, scale, strengths } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';
import { quizOf, type QuizMaterial } from '#lib/rooms/quiz.ts';

const names = strengths.map((strength) => scale[strength].label);
function material(count: string, forum: string, many: number): QuizMaterial {
	const book = bookOf(cases[0]!, count, law);
	const elements = book.elements.filter(({ within }) => !within);
	const standard = law.standards.find(({ id }) => id === 'substantial-grounds')!;
	return {
		sheets: elements.slice(0, many).map(({ id }) => sheetIn(sheetOf(book, id)!, forum)),
		otherLabels: elements.slice(many).map(({ label }) => label),
		standard: { label: standard.label, at: level(standard.threshold)! },
		strengths: names
	};
}

describe('a quiz on the law of a lesson', () => {
	it('has five questions, each with one right answer among different ones, and a reason', () => {
		for (const { id: count } of cases[0]!.counts)
			for (const { id: forum } of law.forums)
				for (const many of [3, 5]) {
					const quiz = quizOf(material(count, forum, many));
					expect(quiz).toHaveLength(5);
					for (const { options, right, because } of quiz) {
						expect(new Set(options).size).toBe(options.length);
						expect(options.length).toBeGreaterThanOrEqual(2);
						expect(options.length).toBeLessThanOrEqual(4);
						expect(options[right]).toBeDefined();
						expect(because).not.toBe('');
					}
				}
	});

	it('asks for the strength from which the standard is met', () => {
		const last = quizOf(material('I', 'icc', 4)).at(-1)!;
		expect(last.options[last.right]).toBe('Strong');
	});

	it('quotes the law exactly, and never counts as wrong an element with the same words', () => {
		const given = material('I', 'icc', 5);
		for (const question of quizOf(given)) {
			if (question.words === undefined) continue;
			const holders = given.sheets.filter(({ element }) =>
				element.law.some(({ words }) => words === question.words)
			);
			expect(holders).not.toEqual([]);
			if (question.asks.startsWith('Which element'))
				expect(
					question.options.filter((option) =>
						holders.some(({ element }) => element.label === option)
					)
				).toEqual([question.options[question.right]]);
		}
	});

	it('is the same for the same lesson, and does not always have the right answer in one place', () => {
		const all = ['I', 'II', 'III'].flatMap((count) => quizOf(material(count, 'icc', 5)));
		expect(all).toEqual(['I', 'II', 'III'].flatMap((count) => quizOf(material(count, 'icc', 5))));
		expect(new Set(all.map(({ right }) => right)).size).toBeGreaterThan(1);
	});
});

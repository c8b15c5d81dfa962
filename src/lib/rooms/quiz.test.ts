import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { bookOf } from '#lib/domain/book.ts';
import { readIn } from '#lib/domain/sheet.ts';
import { level, scale, strengths } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';
import { quizOf, type QuizMaterial } from '#lib/rooms/quiz.ts';

const names = strengths.map((strength) => scale[strength].label);
function material(count: string, forum: string, many: number): QuizMaterial {
	const book = bookOf(cases[0]!, count, law);
	const elements = book.elements.filter(({ within }) => !within);
	const standard = law.standards.find(({ id }) => id === 'substantial-grounds')!;
	return {
		elements: elements.slice(0, many).map((element) => readIn(element, forum)),
		others: elements.slice(many).map((element) => readIn(element, forum)),
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
			const holders = [...given.elements, ...given.others].filter(({ law }) =>
				law.some(({ words }) => words.includes(question.words!) || question.words!.includes(words))
			);
			expect(given.elements.some(({ law }) => law[0]?.words === question.words)).toBe(true);
			expect(
				question.options.filter((option) => holders.some(({ label }) => label === option))
			).toEqual([question.options[question.right]]);
		}
	});

	it('takes for no wrong answer an element that quotes a part of the words, or more of them', () => {
		const element = (label: string, words: string) => ({
			label,
			law: [
				{
					provision: 'code/1',
					citation: 'Code, s. 1',
					words,
					stress: [],
					checked: 'memory' as const
				}
			],
			questionsFor: ['Was it so?', 'Was it meant so?'],
			questionsAgainst: ['Was it otherwise?', 'Was it meant otherwise?']
		});
		const [first] = quizOf({
			elements: [element('Group', 'a racial group, as such')],
			others: [
				element('Intent', 'intent to destroy a racial group, as such'),
				element('Act', 'killing members of it')
			],
			standard: { label: 'Beyond reasonable doubt', at: 5 },
			strengths: names
		});
		expect(first!.options.sort()).toEqual(['Act', 'Group']);
	});

	it('is the same for the same lesson, and does not always have the right answer in one place', () => {
		const all = ['I', 'II', 'III'].flatMap((count) => quizOf(material(count, 'icc', 5)));
		expect(all).toEqual(['I', 'II', 'III'].flatMap((count) => quizOf(material(count, 'icc', 5))));
		expect(new Set(all.map(({ right }) => right)).size).toBeGreaterThan(1);
	});
});

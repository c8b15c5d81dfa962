import { describe, expect, it } from 'vitest';
import { law } from '#lib/law/law.ts';
import { oddOf, traced } from '#lib/own-cases/edit-notes.ts';
import { noteFields } from '#lib/own-cases/import/note-fields.ts';
import { readPlain } from '#lib/own-cases/import/plain-text.ts';
import { newCase } from '#lib/own-cases/new-case.ts';
import { exampleText } from './example-text.ts';

/** The guide promises some 800 words, seven notes and three traps. */
describe('the example of the guide', () => {
	const read = readPlain(exampleText);
	const about = {
		title: 'What Happened in Upper Sorrel',
		author: 'M. Rowan',
		publisher: 'The Harrow Review',
		date: '2023-05-14',
		accused: 'Kestria',
		tests: ['genocide']
	};
	const { case: theCase } = newCase('own-example1', about, read, law, noteFields);
	const note = (number: number) => theCase.notes.find((each) => each.number === number)!;
	const textOf = (number: number) => theCase.paragraphs.at(number)!.text!;

	it('has some 800 words besides its notes', () => {
		const [text] = exampleText.split('\nNotes\n');
		const words = text!.trim().split(/\s+/).length;
		expect(words).toBeGreaterThanOrEqual(780);
		expect(words).toBeLessThanOrEqual(850);
	});

	it('is read whole: ten paragraphs, and seven notes that are each called once', () => {
		expect(theCase.paragraphs).toHaveLength(10);
		expect(theCase.notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		const called = theCase.paragraphs.flatMap(({ calls = [] }) => calls.map((call) => call.note));
		expect(called).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(textOf(0)).toMatch(/^In the spring of 2021/);
		expect(textOf(-1)).toMatch(/still hold their posts\.$/);
	});

	it('has two notes with one origin', () => {
		expect(note(4).asPrinted).toContain('Radio Meridian');
		expect(note(6).asPrinted).toContain('retelling Radio Meridian');
		const both = traced(traced(theCase, 4, 'Radio Meridian'), 6, 'Radio Meridian');
		const odd = oddOf(both, both.notes[5]!).map(({ code }) => code);
		expect(odd).toContain('not-independent');
	});

	it('has one note that is dated after the text, and no other', () => {
		const late = theCase.notes.filter((each) =>
			oddOf(theCase, each).some(({ code }) => code === 'dated-after-article')
		);
		expect(late.map(({ number }) => number)).toEqual([5]);
	});

	it('makes people who were killed out of graves of any age', () => {
		expect(textOf(3)).toContain('counted 3,140 graves');
		expect(textOf(3)).toContain('it does not say how old the graves are');
		expect(textOf(-1)).toContain('More than three thousand people were killed');
	});
});

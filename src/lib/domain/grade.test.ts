import { describe, expect, it } from 'vitest';
import { credibilities, graded, reliabilities } from '#lib/domain/grade.ts';
import { gradeWords } from '#lib/domain/grade-words.ts';

describe('grading a note', () => {
	it('adds to the grades of other notes', () => {
		const head = { name: 'Mine', grades: { '1': { reliability: 'A' as const } } };
		expect(graded(head, '2', { credibility: '6' })).toEqual({
			name: 'Mine',
			grades: { '1': { reliability: 'A' }, '2': { credibility: '6' } }
		});
	});
	it('with neither half takes the grade away, and no empty record stays behind', () => {
		const head = { name: 'Mine', grades: { '1': { reliability: 'A' as const } } };
		expect(graded(head, '1', {})).toEqual({ name: 'Mine' });
		expect(graded<{ name: string; grades?: never }>({ name: 'Mine' }, '1', {})).toEqual({
			name: 'Mine'
		});
	});
	it('leaves the head that it was given as it was', () => {
		const head = Object.freeze({ grades: Object.freeze({ '1': { reliability: 'A' as const } }) });
		graded(head, '1', { reliability: 'B' });
		expect(head.grades['1']).toEqual({ reliability: 'A' });
	});
});

it('every letter and number says what it stands for', () => {
	for (const each of [...reliabilities, ...credibilities]) expect(gradeWords[each]).toBeTruthy();
});

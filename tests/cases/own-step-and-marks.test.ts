import { describe, expect, it } from 'vitest';
import { articleData } from '../../src/routes/cases/page-data.ts';
import { bookOf } from '#lib/domain/book.ts';
import type { Case } from '#lib/domain/case.ts';
import { evaluate } from '#lib/domain/evaluate.ts';
import { ownStepWords } from '#lib/domain/evidence-kinds.ts';
import { columnTitle, matrixOf, matrixSource } from '#lib/domain/matrix.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { sheetOf } from '#lib/domain/sheet.ts';
import { plainText } from '#lib/export/document.ts';
import { backingOf } from '#lib/debate/clash.ts';
import { sourcesOfRecord } from '#lib/export/assessed.ts';
import { footing } from '#lib/export/debated.ts';
import { memoOf } from '#lib/export/memo.ts';
import { recordOf } from '#lib/export/record.ts';
import { head } from '#lib/export/sample.ts';
import { law } from '#lib/law/law.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { annotationsOf } from '#lib/own-cases/web-annotations.ts';
import { entries } from '#lib/search/entries.ts';

/**
 * A text whose second note is printed as an asterisk, and of which one step is that of whoever marked it
 * up: the text counts graves, and does not say that the dead were killed.
 */
const made = ownCase();
const theCase: Case = {
	...made.case,
	bearings: made.case.bearings.map((bearing) => ({ ...bearing, ownStep: true }))
};
const book = bookOf(theCase, 'I', made.law);
const sheet = sheetOf(book, 'genocide/acts/killing')!;

const memo = () => {
	const docket = {
		counts: theCase.counts,
		tests: new Map(outlinesOf(theCase.counts, made.law.tests).map(({ id, root }) => [id, root]))
	};
	const { blocks, footnotes } = memoOf({
		record: recordOf(theCase, made.law, {}),
		head: { ...head, case: { id: theCase.id, version: 1 } },
		marks: new Map(),
		findings: evaluate(docket, new Map(), head.forum),
		made: '2026-11-30'
	});
	return [
		...blocks.flatMap((block) =>
			block.kind === 'paragraph'
				? [plainText(block.runs)]
				: block.kind === 'list'
					? block.items.map(plainText)
					: []
		),
		...footnotes.map(plainText)
	].join('\n');
};

describe('a step that the text does not take', () => {
	it('is told from the text’s on the bench', () => {
		expect(sheet.bears.map(({ ownStep }) => ownStep)).toEqual([true]);
		expect(
			sheetOf(bookOf(made.case, 'I', made.law), 'genocide/acts/killing')!.bears[0]
		).not.toHaveProperty('ownStep');
	});

	it('is told in the article and in the memo', () => {
		const { sections } = articleData(theCase);
		const [item] = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ items }) => items));
		expect(item!.bearsOn[0]!.ownSteps).toEqual(['genocide/acts/killing']);
		expect(memo()).toContain(`Graves are of the dead. [${ownStepWords}]`);
	});
});

describe('in a debate', () => {
	const sources = sourcesOfRecord(recordOf(theCase, made.law, {}));
	const backing = backingOf(
		{ marks: { affirmative: new Map(), negative: new Map() } },
		sources,
		'affirmative',
		{ count: 'I', id: 'genocide/acts/killing' }
	);

	it('an item is shown with the marks of its notes, and whose step it is', () => {
		expect(backing.items.map((item) => footing(item, { sources }))).toEqual([
			`E1, ¶ 2; note *; 1 origin: Note *, not traced yet; ${ownStepWords}`
		]);
	});
});

describe('a note printed as an asterisk', () => {
	it('is called so on the bench', () => {
		expect(sheet.notes.map(({ number, mark }) => [number, mark])).toEqual([[2, '*']]);
	});

	it('is called so in the article, and in the matrix', () => {
		const { sections } = articleData(theCase);
		const [item] = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ items }) => items));
		expect(item).toMatchObject({ notes: [2], marks: ['*'] });
		const { columns } = matrixOf(matrixSource(theCase, made.law.tests), {
			columns: 'notes',
			count: '',
			parts: false,
			context: false
		});
		expect(columns.map((column) => columnTitle('notes', column))).toEqual(['Note 1', 'Note *']);
	});

	it('is called so in the memo: in its footnotes and in its bibliography', () => {
		const said = memo();
		expect(said).toContain('Article, note *: ');
		expect(said).toContain('Note *. A count of graves');
		expect(said).not.toMatch(/note 2\b/i);
	});

	it('is called so in annotations, and where one searches', () => {
		expect(JSON.stringify(annotationsOf(theCase))).toContain('"Note *"');
		const found = entries(law, [theCase]).filter(({ kind }) => kind === 'note');
		expect(found.map(({ place }) => place)).toEqual(['Note 1', 'Note *']);
	});
});

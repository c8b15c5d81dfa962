import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import {
	basisWords,
	matrixOf,
	matrixSource,
	saysWhy,
	type ElementRow,
	type MatrixChoice,
	type MatrixSource
} from '#lib/domain/matrix.ts';
import { law } from '#lib/law/law.ts';

const element = (id: string, within = '', count = 'I') =>
	({ kind: 'element', count, id, label: id, number: '', depth: 1, within, forum: '' }) as const;
const source: MatrixSource = {
	counts: [
		{ id: 'I', title: 'Theft' },
		{ id: 'II', title: 'Robbery' }
	],
	lines: [
		{ kind: 'any', count: 'I', id: 'acts', label: 'Acts', number: '', depth: 0, within: '' },
		element('take'),
		element('take/thing', 'take'),
		element('keep'),
		element('hide'),
		element('lend'),
		element('force', '', 'II')
	],
	notes: [
		{ number: 1, title: 'Report', kind: 'news', origins: ['wire'], credit: '' },
		{ number: 2, title: 'Statute', kind: 'treaty', origins: ['statute'], credit: '' },
		{ number: 3, title: 'Reprint', kind: 'news', origins: ['wire'], credit: '' }
	],
	origins: [
		{ id: 'wire', label: 'A wire', kind: 'unknown' },
		{ id: 'statute', label: 'The statute', kind: 'text' }
	],
	evidence: [
		{ id: 'E1', paragraph: 4, short: 'one', notes: [1, 3] },
		{ id: 'E2', paragraph: 1, short: 'two', notes: [] },
		{ id: 'E3', paragraph: 2, short: 'three', notes: [1] }
	],
	headings: [{ from: 2, text: 'The theft' }],
	bearings: [
		{ evidence: 'E1', count: 'I', element: 'take', direction: 'supports' },
		{ evidence: 'E3', count: 'I', element: 'take/thing', direction: 'undermines' },
		{ evidence: 'E1', count: 'I', element: 'take/thing', direction: 'supports' },
		{ evidence: 'E2', count: 'I', element: 'keep', direction: 'supports' },
		{ evidence: 'E1', count: 'I', element: 'lend', direction: 'context' },
		{ evidence: 'E3', count: 'II', element: 'force', direction: 'supports' }
	],
	silences: [{ count: 'I', element: 'hide', why: 'Nobody looked.' }]
};
const plain: MatrixChoice = { columns: 'notes', count: '', parts: false, context: false };
const laid = (choice: Partial<MatrixChoice> = {}, of = source) =>
	matrixOf(of, { ...plain, ...choice });
const rowOf = (id: string, choice: Partial<MatrixChoice> = {}) =>
	laid(choice).rows.find((row): row is ElementRow => row.kind === 'element' && row.id === id)!;
const heads = (choice: Partial<MatrixChoice>) => laid(choice).columns.map(({ head }) => head);

describe('columns', () => {
	it('group notes by kind, and count within the kind', () => {
		expect(heads({})).toEqual(['2', '1', '3']);
		expect(laid().groups).toEqual([
			{ label: 'Treaty', from: 0, size: 1 },
			{ label: 'News', from: 1, size: 2 }
		]);
		expect(laid().columns.map(({ starts }) => starts)).toEqual([true, true, false]);
	});

	it('group origins by kind, and evidence by the heading that its paragraph stands under', () => {
		expect(heads({ columns: 'origins' })).toEqual(['The statute', 'A wire']);
		expect(heads({ columns: 'evidence' })).toEqual(['E2', 'E3', 'E1']);
		expect(laid({ columns: 'evidence' }).groups.map(({ label }) => label)).toEqual([
			'Opening',
			'The theft'
		]);
	});

	it('total the elements they bear on, a part never beside its whole', () => {
		for (const parts of [false, true])
			expect(laid({ parts }).columns.map(({ elements }) => elements)).toEqual([0, 2, 1]);
		expect(laid({ count: 'II' }).columns.map(({ elements }) => elements)).toEqual([0, 1, 0]);
	});
});

describe('rows', () => {
	it('hold what bears on their parts, each item once a direction', () => {
		const take = rowOf('take');
		expect(take.cells.get(1)).toEqual({ supports: [0], undermines: [1], context: [] });
		expect(take.cells.get(2)).toEqual({ supports: [0], undermines: [], context: [] });
		expect(take).toMatchObject({ items: 2, notes: 2, origins: 1, basis: 'cited' });
		expect(rowOf('take/thing', { parts: true }).cells.get(1)).toEqual({
			supports: [2],
			undermines: [1],
			context: []
		});
	});

	it('show parts only when asked to, and one count only when asked to', () => {
		const keys = (choice: Partial<MatrixChoice>) => laid(choice).rows.map(({ key }) => key);
		expect(keys({})).not.toContain('I:take/thing');
		expect(keys({ parts: true })).toContain('I:take/thing');
		expect(keys({ count: 'II' })).toEqual(['count II', 'II:force']);
	});

	it('tell evidence that cites nothing from no evidence at all, and from mere context', () => {
		expect(basisWords(rowOf('keep'))).toBe('Asserted, no note cited: 1 item');
		expect(basisWords(rowOf('hide'))).toBe('Nothing cited: no evidence in the text');
		expect(rowOf('hide').silence).toBe('Nobody looked.');
		expect(rowOf('lend').basis).toBe('context');
		expect([...rowOf('lend', { context: true }).cells.keys()]).toEqual([1, 2]);
		expect(saysWhy(rowOf('keep'))).toBe(true);
		expect(saysWhy(rowOf('keep', { columns: 'evidence' }))).toBe(false);
	});
});

describe('the built-in case', () => {
	const built = matrixSource(dprk2012, law.tests);

	it('has a row for every element of every count, parts under their wholes', () => {
		const rows = laid({ parts: true }, built).rows.filter(({ kind }) => kind === 'element');
		expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
		expect(rows.length).toBeGreaterThan(100);
		const keys = new Set(rows.map(({ key }) => key));
		for (const { count, element } of dprk2012.bearings)
			expect(keys).toContain(`${count}:${element}`);
	});

	it('shows every bearing in some cell once evidence, parts and context are shown', () => {
		const shown = laid({ columns: 'evidence', parts: true, context: true }, built);
		const met = new Set<number>();
		for (const row of shown.rows)
			if (row.kind === 'element')
				for (const cell of row.cells.values())
					for (const places of Object.values(cell)) places.forEach((place) => met.add(place));
		expect(met.size).toBe(dprk2012.bearings.length);
	});

	it('keeps the alternatives of an element under a line that says one is enough', () => {
		const rows = laid({ parts: true, count: 'III' }, built).rows;
		expect(rows.find(({ key }) => key === 'III:cah/acts/sexual-violence/forms')?.kind).toBe('any');
		expect(rows.some(({ key }) => key === 'III:cah/acts/murder/elements')).toBe(false);
	});
});

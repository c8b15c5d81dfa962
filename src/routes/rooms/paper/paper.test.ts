import { expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { bookOf } from '#lib/domain/book.ts';
import type { Book } from '#lib/domain/sheet.ts';
import { law } from '#lib/law/law.ts';
import { paperOf } from './paper.ts';

const intent = 'genocide/chapeau/intent';
const book = bookOf(cases[0]!, 'I', law);
const sheetOf = (of: Book, readFirst: string[] = []) =>
	paperOf(
		{
			case: cases[0]!.id,
			forum: 'icc',
			standard: { label: 'Substantial grounds', at: 4 },
			title: '',
			elements: [{ count: 'I', element: intent }],
			readFirst: readFirst.length > 0 ? { [`I:${intent}`]: readFirst } : {}
		},
		new Map([['I', of]])
	).elements[0]!;

it('prints what is read first, and says how much more there is', () => {
	const { sheet, first, more } = sheetOf(book);
	const ids = new Set(first.map(({ evidence }) => evidence.id));
	expect([...ids].sort()).toEqual([...sheet.element.readFirst].sort());
	expect(first.length + more).toBe(sheet.all.supports + sheet.all.undermines);
});

it('prints three for and three against at most where nothing was chosen', () => {
	const elements = book.elements.map((each) => ({ ...each, readFirst: [] }));
	const { sheet, first, more } = sheetOf({ ...book, elements });
	const sides = first.map(({ direction }) => direction);
	expect(sides.filter((side) => side === 'supports').length).toBe(3);
	expect(sides.filter((side) => side === 'undermines').length).toBeLessThanOrEqual(3);
	expect(more).toBe(sheet.all.supports + sheet.all.undermines - first.length);
	expect(more).toBeGreaterThan(10);
});

import { expect, test } from 'vitest';
import type { Bears } from '#lib/domain/sheet.ts';
import { minutesFor, readingOf, wordsOf } from '#lib/domain/read-first.ts';

const bear = (id: string, direction: Bears['direction'], statement = 'One two three.') =>
	({
		evidence: { id, statement, cautions: ['Careful here.'] },
		direction,
		why: 'It moves it.',
		inherited: false
	}) as unknown as Bears;

const ids = (bears: Bears[]) => bears.map(({ evidence }) => evidence.id);

test('what is chosen is read first, and the rest keeps its order', () => {
	const bears = [bear('E1', 'supports'), bear('E2', 'supports'), bear('E3', 'undermines')];
	const { first, rest } = readingOf(bears, ['E3', 'E2']);
	expect(ids(first)).toEqual(['E2', 'E3']);
	expect(ids(rest)).toEqual(['E1']);
});

test('where nothing is chosen, everything is read', () => {
	const { first, rest } = readingOf([bear('E1', 'context')], []);
	expect(ids(first)).toEqual(['E1']);
	expect(rest).toEqual([]);
});

test('context is never read first', () => {
	const both = [bear('E1', 'supports'), bear('E1', 'context')];
	const { first, rest } = readingOf(both, ['E1']);
	expect(first.map(({ direction }) => direction)).toEqual(['supports']);
	expect(rest.map(({ direction }) => direction)).toEqual(['context']);
});

test('an item that bears both ways is read once, each reason once', () => {
	expect(wordsOf([bear('E1', 'supports')])).toBe(3 + 2 + 3);
	expect(wordsOf([bear('E1', 'supports'), bear('E1', 'undermines')])).toBe(3 + 2 + 3 + 3);
});

test('two hundred words take a minute, and nothing takes none', () => {
	expect(minutesFor(500)).toBe(3);
	expect(minutesFor(20)).toBe(1);
});

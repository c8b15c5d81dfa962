import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bears } from '#lib/domain/sheet.ts';
import { choiceWith, firstInWords } from '#lib/domain/choose-first.ts';
import {
	chosenFirst,
	isLong,
	minutesFor,
	firstAndRestOf,
	wordsOf
} from '#lib/domain/read-first.ts';

const bear = (id: string, direction: Bears['direction'], statement = 'One two three.') =>
	({
		evidence: { id, statement, cautions: ['Careful here.'] },
		direction,
		why: 'It moves it.',
		inherited: false
	}) as unknown as Bears;

const ids = (bears: Bears[]) => bears.map(({ evidence }) => evidence.id);

test('what is chosen is read first in the order of the choice, and the rest keeps its own', () => {
	const bears = [bear('E1', 'supports'), bear('E2', 'supports'), bear('E3', 'undermines')];
	const { first, rest } = firstAndRestOf(bears, ['E3', 'E2']);
	expect(ids(first)).toEqual(['E3', 'E2']);
	expect(ids(rest)).toEqual(['E1']);
});

test('where nothing is chosen, everything is read', () => {
	const { first, rest } = firstAndRestOf([bear('E1', 'context')], []);
	expect(ids(first)).toEqual(['E1']);
	expect(rest).toEqual([]);
});

test('context is never read first', () => {
	const both = [bear('E1', 'supports'), bear('E1', 'context')];
	const { first, rest } = firstAndRestOf(both, ['E1']);
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

test('where nothing of the choice is on the page, everything is read', () => {
	const { first, rest } = firstAndRestOf([bear('E1', 'supports')], ['E9']);
	expect(ids(first)).toEqual(['E1']);
	expect(rest).toEqual([]);
});

test('with more than six items there is something to choose, if any of them counts', () => {
	const bears = (direction: Bears['direction'], ...numbers: number[]) =>
		numbers.map((number) => bear(`E${number}`, direction));
	expect(isLong([...bears('supports', 1, 2, 3, 4), ...bears('undermines', 5, 6, 7)])).toBe(true);
	expect(isLong([...bears('supports', 1, 2, 3), ...bears('undermines', 4, 5, 6)])).toBe(false);
	expect(isLong(bears('context', 1, 2, 3, 4, 5, 6, 7, 8, 9))).toBe(false);
	// Seven cards of six items: the item that bears both ways is one.
	expect(isLong([...bears('supports', 1, 2, 3, 4), ...bears('undermines', 4, 5, 6)])).toBe(false);
});

const seven = [
	...['E1', 'E2', 'E3', 'E4', 'E9'].map((id) => bear(id, 'supports')),
	...['E4', 'E5', 'E6', 'E7'].map((id) => bear(id, 'undermines')),
	bear('E8', 'context')
];

test('a person’s own choice stands in the place of the case’s, to read all among it', () => {
	expect(chosenFirst(seven, ['E1'], undefined)).toEqual(['E1']);
	expect(chosenFirst(seven, ['E1'], ['E2', 'E90'])).toEqual(['E2', 'E90']);
	expect(chosenFirst(seven, ['E1'], [])).toEqual([]);
});

test('a choice of which nothing bears on the element any more gives way to the case’s', () => {
	expect(chosenFirst(seven, ['E1'], ['E8', 'E90'])).toEqual(['E1']);
});

test('an item is put into a choice and taken out of it', () => {
	expect(choiceWith(seven, ['E1'], 'E5')).toEqual({ chosen: ['E1', 'E5'] });
	expect(choiceWith(seven, ['E1', 'E5'], 'E1')).toEqual({ chosen: ['E5'] });
	expect(choiceWith(seven, ['E5'], 'E5')).toEqual({ chosen: [] });
});

test('a side takes three items, and a fourth is told which take up the room', () => {
	expect(choiceWith(seven, ['E1', 'E2', 'E3'], 'E5')).toEqual({ chosen: ['E1', 'E2', 'E3', 'E5'] });
	expect(choiceWith(seven, ['E1', 'E2', 'E3', 'E5'], 'E9')).toEqual({ full: ['E1', 'E2', 'E3'] });
});

test('an item that bears both ways takes up one place, on the side that has room', () => {
	expect(choiceWith(seven, ['E5', 'E6', 'E7'], 'E4')).toEqual({
		chosen: ['E5', 'E6', 'E7', 'E4']
	});
	expect(choiceWith(seven, ['E4', 'E1', 'E2'], 'E3')).toEqual({
		chosen: ['E4', 'E1', 'E2', 'E3']
	});
	const six = ['E1', 'E2', 'E3', 'E5', 'E6', 'E7'];
	expect(choiceWith(seven, six, 'E4')).toEqual({ full: six });
	expect(choiceWith(seven, ['E4', 'E1', 'E2', 'E5', 'E6', 'E7'], 'E3')).toEqual({
		full: ['E4', 'E1', 'E2', 'E5', 'E6', 'E7']
	});
});

test('what bears on the element no more takes up no room', () => {
	expect(choiceWith(seven, ['E90', 'E91', 'E92', 'E1'], 'E5')).toEqual({ chosen: ['E1', 'E5'] });
});

test('however somebody chooses, no side has more than three, and each press is taken back by another', () => {
	const presses = fc.array(fc.constantFrom('E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E9'));
	fc.assert(
		fc.property(presses, (pressed) => {
			let chosen: string[] = [];
			for (const id of pressed) {
				const choice = choiceWith(seven, chosen, id);
				if ('full' in choice) {
					expect([3, 6]).toContain(choice.full.length);
					continue;
				}
				if (!chosen.includes(id)) expect(choiceWith(seven, choice.chosen, id)).toEqual({ chosen });
				({ chosen } = choice);
				expect(chosen.length).toBeLessThanOrEqual(6);
				for (const side of [
					['E1', 'E2', 'E3', 'E9'],
					['E5', 'E6', 'E7']
				])
					expect(chosen.filter((each) => side.includes(each)).length).toBeLessThanOrEqual(3);
			}
		})
	);
});

test('a choice is told by its items', () => {
	expect(firstInWords(['E3', 'E28'])).toBe('E3, E28');
	expect(firstInWords([])).toBe('all items');
});

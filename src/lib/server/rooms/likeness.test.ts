import { describe, expect, it } from 'vitest';
import { alikeAmong, areAlike, distinct, withoutNumber } from './likeness.ts';

describe('two names are alike', () => {
	it.each([
		['in another case', 'Ada Lovelace', 'ADA lovelace'],
		['with other blanks', 'Ada Lovelace', 'Ada  Lovelace'],
		['with no blank', 'Ada Lovelace', 'AdaLovelace'],
		['with a blank that has no width', 'Ada', 'A\u200Bda'],
		['with a filler', 'Ada', 'Ada\u3164'],
		['with Cyrillic letters', 'Ada', 'Аdа'],
		['with Greek ones', 'Ada', 'Αda'],
		['in full width', 'Ada', 'Ａｄａ'],
		['in the letters of mathematics', 'Ada', '𝐀𝐝𝐚'],
		['with an accent put together otherwise', 'Zoë', 'Zoe\u0308'],
		['with a one for an l', 'Paul', 'Pau1'],
		['with a capital I for an l', 'Paul', 'PauI'],
		['with a nought for an O', 'Oscar', '0scar'],
		['with another apostrophe', 'O’Neill', "O'Neill"]
	])('%s', (_, one, other) => {
		expect(areAlike(one, other)).toBe(true);
		expect(areAlike(other, one)).toBe(true);
	});
	it.each([
		['Ada', 'Ida'],
		['Zoe', 'Zoë'],
		['Ben', 'Bea'],
		['Ian', 'Jan'],
		['李', '王']
	])('%s and %s are not', (one, other) => {
		expect(areAlike(one, other)).toBe(false);
	});
});

describe('the name that a room writes', () => {
	it('is the name given, where it is the first of its kind', () => {
		expect(distinct('Ada', ['Ben'])).toBe('Ada');
	});
	it('has the next number where there are others', () => {
		expect(distinct('ADA', ['Ada'])).toBe('ADA (2)');
		expect(distinct('Аdа', ['Ada', 'ADA (2)'])).toBe('Аdа (3)');
		expect(distinct('Ada', ['Ada (2)'])).toBe('Ada (3)');
	});
	it('cannot be taken by writing the number oneself', () => {
		expect(distinct('Ada (2)', ['Ada', 'Ada (2)'])).toBe('Ada (2) (3)');
	});
	it('can be read without its number', () => {
		expect(withoutNumber('Ada (2)')).toBe('Ada');
		expect(withoutNumber('Ada')).toBe('Ada');
	});
});

it('among people those alike are found, whatever number they have', () => {
	const people = ['Ada', 'ada (2)', 'Ben', 'Cy'].map((name) => ({ id: name, name }));
	expect(alikeAmong(people)).toEqual(new Set(['Ada', 'ada (2)']));
});

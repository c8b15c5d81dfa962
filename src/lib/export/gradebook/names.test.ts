import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGradebook } from '#lib/export/gradebook/gradebook.ts';
import { matchesOf } from '#lib/export/gradebook/names.ts';

const people = (...names: string[]) => names.map((name) => ({ person: `id of ${name}`, name }));
const students = [
	{ row: 3, name: 'Weiss, Ruth', ids: ['1', 's1', 'ruth.weiss'], section: '' },
	{ row: 4, name: 'Müller-Lang, Jörg', ids: ['2', 's2', 'jml'], section: '' },
	{ row: 5, name: '=cmd, Al', ids: ['3', 's3', 'al'], section: '' }
];

describe('people found in a gradebook', () => {
	const found = (...names: string[]) =>
		[...matchesOf(students, people(...names))].map(([person, { row, by }]) => [
			person.slice('id of '.length),
			students.find((each) => each.row === row)!.name,
			by
		]);

	it('by name in either order, whatever the capitals, or by what they log in with', () => {
		expect(found('ruth  WEISS')).toEqual([['ruth  WEISS', 'Weiss, Ruth', 'name']]);
		expect(found('Weiss, Ruth')).toEqual([['Weiss, Ruth', 'Weiss, Ruth', 'name']]);
		expect(found('jörg müller-lang')).toEqual([['jörg müller-lang', 'Müller-Lang, Jörg', 'name']]);
		expect(found('JML')).toEqual([['JML', 'Müller-Lang, Jörg', 'id']]);
	});

	it('in plain letters, without hyphens or accents, as a guess', () => {
		for (const name of ['Jorg Muller Lang', 'Jörg Müllerlang', 'Muller-Lang Jorg'])
			expect(found(name)).toEqual([[name, 'Müller-Lang, Jörg', 'close']]);
	});

	it('as a guess where letters do not decompose, or signs and blanks part otherwise', () => {
		const file = new URL('../../../../tests/samples/gradebook-names.csv', import.meta.url);
		const { book } = readGradebook(new Uint8Array(readFileSync(file)));
		const joined = ['Lucja Nowak', 'Bjorn Sorby', 'Lan Do', 'Niamh OShea', 'Subin Han', '한수빈'];
		const matches = matchesOf(book!.students, people(...joined));
		expect(
			joined.map((name) => {
				const match = matches.get(`id of ${name}`);
				return [name, book!.students.find(({ row }) => row === match?.row)?.name, match?.by];
			})
		).toEqual([
			['Lucja Nowak', 'Nowak, Łucja', 'close'],
			['Bjorn Sorby', 'Sørby, Bjørn', 'close'],
			['Lan Do', 'Đỗ, Lan', 'close'],
			['Niamh OShea', "O'Shea, Niamh", 'close'],
			['Subin Han', 'Han, Su-bin', 'close'],
			['한수빈', '한, 수빈', 'close']
		]);
	});

	it.each([
		['Kjaersgaard, Ida', 'Ida Kjærsgaard'],
		['Þórsdóttir, Ösp', 'Osp Thorsdottir'],
		['Yıldız, Işık', 'Isik Yildiz'],
		['Weiß, Ruth', 'Ruth Weiss'],
		['Nguyễn, Thị Ánh', 'Nguyen Thi Anh'],
		['D’Arcy, Seán', 'Sean D Arcy']
	])('“%s” is close to “%s”', (inBook, typed) => {
		const student = { row: 1, name: inBook, ids: [], section: '' };
		expect([...matchesOf([student], people(typed)).values()]).toEqual([{ row: 1, by: 'close' }]);
	});

	it('with a middle name more or less as a guess, and by a first name alone never', () => {
		expect(found('Ruth Anna Weiss')).toEqual([['Ruth Anna Weiss', 'Weiss, Ruth', 'close']]);
		expect(found('Weiss Ruth')).toEqual([['Weiss Ruth', 'Weiss, Ruth', 'close']]);
		expect(found('Ruth', 'Weiss', '', '…')).toEqual([]);
	});

	it('not at all where two could be meant', () => {
		expect(found('Ruth Weiss', 'ruth weiss')).toEqual([]);
		const twins = [...students, { ...students[0]!, row: 99 }];
		expect(matchesOf(twins, people('Ruth Weiss'))).toEqual(new Map());
		// Whom the login names is out of the question for the other.
		expect(found('Ruth Weiss', 'ruth.weiss')).toEqual([['ruth.weiss', 'Weiss, Ruth', 'id']]);
	});

	it('of a large course too, though all had one name', () => {
		const [book, room] = [0, 1].map((same) =>
			Array.from({ length: 1000 }, (_, at) => ({
				row: at,
				name: same ? 'Schmidt, Anna' : `Number${at}, Person`,
				ids: [],
				section: ''
			}))
		);
		expect(
			matchesOf(book!, people(...book!.map(({ name }) => name.split(', ').reverse().join(' '))))
				.size
		).toBe(1000);
		expect(
			matchesOf(
				room!,
				room!.map((_, at) => ({ person: String(at), name: 'Anna Schmidt' }))
			).size
		).toBe(0);
	});

	it('of the largest gradebook, all of one name, in a moment', () => {
		const book = Array.from({ length: 10_000 }, (_, row) => ({
			...{ row, name: 'Schmidt, Anna Maria', ids: ['x'], section: '' }
		}));
		const room = Array.from({ length: 300 }, (_, at) => ({
			person: String(at),
			name: at % 2 ? 'Anna Schmidt' : 'x'
		}));
		expect(matchesOf(book, room).size).toBe(0);
	});

	it('nobody is given the row of another, and nobody two', () => {
		const name = fc
			.array(fc.constantFrom('Ruth', 'Anna', 'Weiss', 'Lang', ',', 'ö', 's1'), { maxLength: 4 })
			.map((parts) => parts.join(' '));
		fc.assert(
			fc.property(fc.array(name), fc.array(name), (inBook, inRoom) => {
				const book = inBook.map((each, row) => ({ row, name: each, ids: ['s1'], section: '' }));
				const rows = [
					...matchesOf(
						book,
						inRoom.map((each, at) => ({ person: String(at), name: each }))
					).values()
				].map(({ row }) => row);
				expect(new Set(rows).size).toBe(rows.length);
			})
		);
	});
});

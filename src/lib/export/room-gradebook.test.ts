import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	creditOf,
	filledIn,
	matchesOf,
	readGradebook,
	sheetOf,
	writtenOut,
	type Gradebook
} from '#lib/export/room-gradebook.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A gradebook as Canvas exports it. */
const exported = [
	'Student,ID,SIS User ID,SIS Login ID,Section,Notes,Essay (101),"Room, on genocide (102)",Labs Current Score,Current Score,Final Grade',
	',,,,,,,Manual Posting,,,',
	'    Points Possible,,,,,,100.00,10.00,(read only),(read only),(read only)',
	'"Weiss, Ruth",1,s1,ruth.weiss,LAW 204,"He said ""yes"", twice",88.50,,,,',
	'"Müller-Lang, Jörg",2,s2,jml,LAW 204,,,7.50,12.3,12.3,A',
	'"=""=cmd, Al""",3,s3,al,LAW 204,,,EX,,,',
	'"Student, Test",9,,e1b2,LAW 204,,,,,,'
].join('\n');

function read(bytes: Uint8Array): Gradebook {
	const { book, fault } = readGradebook(bytes);
	if (!book) throw new Error(fault);
	return book;
}

const people = (...names: string[]) => names.map((name) => ({ person: `id of ${name}`, name }));

describe('a gradebook that nothing was filled into', () => {
	it('comes out byte by byte as it went in, whatever bytes they are', () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 200 }),
			fc
				.array(fc.constantFrom('"', '""', ',', ';', '\r', '\n', '\r\n', 'a', 'é', ' ', '='), {
					maxLength: 60
				})
				.map((parts) => utf8(parts.join(''))),
			fc.constantFrom('', '\uFEFF').map((mark) => utf8(mark + exported))
		);
		fc.assert(
			fc.property(bytes, fc.constantFrom(',' as const, ';' as const), (given, separator) => {
				expect(writtenOut(sheetOf(given, separator))).toEqual(given);
			}),
			{ numRuns: 500 }
		);
	});

	it('comes out so after it was read as a gradebook, with marks, line ends and quotation of its own', () => {
		for (const end of ['\n', '\r\n', '\r'])
			for (const mark of ['', '\uFEFF'])
				for (const last of ['', end]) {
					const bytes = utf8(mark + exported.replaceAll('\n', end) + last);
					const book = read(bytes);
					expect(filledIn(book, book.assignments[0]!, new Map())).toEqual(bytes);
				}
	});
});

describe('a gradebook as it is read', () => {
	const book = read(utf8(exported));

	it('offers the assignments that have points, and no column that Canvas works out', () => {
		expect(book.assignments).toEqual([
			{ at: 6, name: 'Essay (101)', possible: 100 },
			{ at: 7, name: 'Room, on genocide (102)', possible: 10 }
		]);
	});

	it('has the students, and neither the rows above them nor the test student', () => {
		expect(book.students.map(({ name, ids }) => [name, ids])).toEqual([
			['Weiss, Ruth', ['1', 's1', 'ruth.weiss']],
			['Müller-Lang, Jörg', ['2', 's2', 'jml']],
			['=cmd, Al', ['3', 's3', 'al']]
		]);
	});

	it('may part names in two columns, and cells by semicolons with commas in numbers', () => {
		const other = read(
			utf8(
				'LastName;FirstName;ID;SIS Login ID;Section;Raum (7)\r\n    Points Possible;;;;;7,50\r\nWeiß;Ruth;1;rw;A;\r\n'
			)
		);
		expect(other.students).toMatchObject([{ row: 2, name: 'Weiß, Ruth', ids: ['1', 'rw'] }]);
		expect(other.assignments).toEqual([{ at: 5, name: 'Raum (7)', possible: 7.5 }]);
		expect(text(filledIn(other, other.assignments[0]!, new Map([[2, 0.5]])))).toContain(
			'\r\nWeiß;Ruth;1;rw;A;3,75\r\n'
		);
	});

	it('is read in the old encoding of Windows too, and goes back in it', () => {
		const latin = Uint8Array.from(exported.replace('Jörg', 'J\u00F6rg'), (sign) =>
			sign.charCodeAt(0)
		);
		const again = read(latin);
		expect(again.students[1]!.name).toBe('Müller-Lang, Jörg');
		const filled = filledIn(again, again.assignments[1]!, new Map([[4, 1]]));
		expect(Array.from(filled).filter((byte) => byte === 0xf6)).toHaveLength(1);
	});

	it('is refused in a sentence when it is none', () => {
		expect(readGradebook(utf8('name,mark\nRuth,3')).fault).toMatch(
			/^This is no gradebook as Canvas exports it/
		);
		expect(readGradebook(new Uint8Array()).fault).toMatch(/^This is no gradebook/);
		expect(readGradebook(utf8('Student,ID,Section,A (1)\nRuth,1,A,')).fault).toMatch(
			/no row “Points Possible”/
		);
		expect(readGradebook(utf8('Student,ID,A (1)\n    Points Possible,,10')).fault).toMatch(
			/no column “Section”/
		);
	});
});

describe('people found in a gradebook', () => {
	const { students } = read(utf8(exported));
	const found = (...names: string[]) =>
		[...matchesOf(students, people(...names))].map(([person, { row, by }]) => [
			person.slice('id of '.length),
			students.find((each) => each.row === row)!.name,
			by
		]);

	it('by name in either order, whatever the accents and capitals, or by what they log in with', () => {
		expect(found('ruth  WEISS')).toEqual([['ruth  WEISS', 'Weiss, Ruth', 'name']]);
		expect(found('Weiss, Ruth')).toEqual([['Weiss, Ruth', 'Weiss, Ruth', 'name']]);
		expect(found('Jorg Muller Lang')).toEqual([['Jorg Muller Lang', 'Müller-Lang, Jörg', 'name']]);
		expect(found('JML')).toEqual([['JML', 'Müller-Lang, Jörg', 'id']]);
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

describe('points for taking part', () => {
	it('follow how much was marked, by the way that the teacher chose, and nothing else', () => {
		const credits = (marked: [number, number], asked: [number, number]) => [
			creditOf('share', { marked }, asked),
			creditOf('all', { marked }, asked),
			creditOf('rounds', { marked }, asked)
		];
		expect(credits([9, 9], [9, 9])).toEqual([1, 1, 1]);
		expect(credits([9, 0], [9, 9])).toEqual([0.5, 0, 0.5]);
		expect(credits([3, 0], [6, 0])).toEqual([0.5, 0, 1]);
		expect(credits([0, 0], [9, 9])).toEqual([0, 0, 0]);
		// Without a second round nothing is asked of it, and before the first nothing at all.
		expect(credits([9, 2], [9, 0])).toEqual([1, 1, 1]);
		expect(credits([0, 0], [0, 0])).toEqual([0, 0, 0]);
	});

	it('go into the cells of those matched and into no other', () => {
		const book = read(utf8(exported));
		const [, room] = book.assignments;
		const lines = exported.split('\n');
		const filled = text(
			filledIn(
				book,
				room!,
				new Map([
					[3, 1],
					[4, 1 / 3],
					[5, 1]
				])
			)
		).split('\n');
		expect(filled[3]).toBe(lines[3]!.replace('88.50,,', '88.50,10.00,'));
		expect(filled[4]).toBe(lines[4]!.replace('7.50', '3.33'));
		// Who is excused stays excused.
		expect(filled[5]).toBe(lines[5]);
		expect(filled.filter((line, at) => line !== lines[at])).toHaveLength(2);
	});

	it('keep the quotation marks of a cell, and make room in a line that ends early', () => {
		const book = read(
			utf8('Student,ID,Section,A (1),B (2)\n    Points Possible,,,4,2\nOne,1,S,"3",1\nTwo,2,S')
		);
		const filled = text(
			filledIn(
				book,
				book.assignments[0]!,
				new Map([
					[2, 1],
					[3, 0]
				])
			)
		);
		expect(filled.split('\n').slice(2)).toEqual(['One,1,S,"4.00",1', 'Two,2,S,0.00']);
	});
});

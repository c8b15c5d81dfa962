import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditOf } from '#lib/export/gradebook/credit.ts';
import type { Gradebook } from '#lib/export/gradebook/roster.ts';
import { filledIn, readGradebook } from '#lib/export/gradebook/gradebook.ts';
import { csvFileOf, writtenOut } from '#lib/export/gradebook/csv-file.ts';

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

/** An assignment whose points are known. */
const first = ({ assignments }: Gradebook, at = 0, possible = 10) => ({
	possible,
	...assignments[at]!
});

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
			fc.property(
				bytes,
				fc.constantFrom(',' as const, ';' as const, '\t' as const),
				(given, separator) => {
					expect(writtenOut(csvFileOf(given, separator))).toEqual(given);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('comes out so after it was read as a gradebook, with marks, line ends and quotation of its own', () => {
		for (const end of ['\n', '\r\n', '\r'])
			for (const mark of ['', '\uFEFF'])
				for (const last of ['', end]) {
					const bytes = utf8(mark + exported.replaceAll('\n', end) + last);
					const book = read(bytes);
					expect(filledIn(book, first(book), new Map())).toEqual(bytes);
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
		expect(text(filledIn(other, first(other), new Map([[2, 0.5]])))).toContain(
			'\r\nWeiß;Ruth;1;rw;A;3,75\r\n'
		);
	});

	it('is read in the old encoding of Windows too, and goes back in it', () => {
		const latin = Uint8Array.from(exported.replace('Jörg', 'J\u00F6rg'), (sign) =>
			sign.charCodeAt(0)
		);
		const again = read(latin);
		expect(again.students[1]!.name).toBe('Müller-Lang, Jörg');
		const filled = filledIn(again, first(again, 1), new Map([[4, 1]]));
		expect(Array.from(filled).filter((byte) => byte === 0xf6)).toHaveLength(1);
	});

	it('is refused in a sentence when it is none', () => {
		expect(readGradebook(utf8('name,mark\nRuth,3')).fault).toMatch(
			/^This is not a gradebook exported from Canvas or Moodle/
		);
		expect(readGradebook(new Uint8Array()).fault).toMatch(/^This is not a gradebook/);
		expect(readGradebook(utf8('Student,ID,Section,A (1)\nRuth,1,A,')).fault).toMatch(
			/no row “Points Possible”/
		);
		expect(readGradebook(utf8('Student,ID,A (1)\n    Points Possible,,10')).fault).toMatch(
			/no column “Section”/
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
		const room = first(book, 1);
		const lines = exported.split('\n');
		const filled = text(
			filledIn(
				book,
				room,
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
				first(book),
				new Map([
					[2, 1],
					[3, 0]
				])
			)
		);
		expect(filled.split('\n').slice(2)).toEqual(['One,1,S,"4.00",1', 'Two,2,S,0.00']);
	});
});

describe('numbers are written as the gradebook writes its own:', () => {
	const canvas = (possible: string, cell: string, separator: string) => {
		const quoted = (text: string) => (separator === ',' && text.includes(',') ? `"${text}"` : text);
		const book = read(
			utf8(
				[
					['Student', 'ID', 'Section', 'A (1)', 'B (2)'],
					['    Points Possible', '', '', quoted(possible), '5'],
					['One', '1', 'S', quoted(cell), ''],
					['Two', '2', 'S', '', '']
				]
					.map((cells) => cells.join(separator))
					.join('\n')
			)
		);
		const lines = text(filledIn(book, first(book), new Map([[3, 0.375]]))).split('\n');
		return lines[3]!.slice(`Two${separator}2${separator}S${separator}`.length, -separator.length);
	};

	it.each([
		['a comma and one decimal, between semicolons', '10', '8,5', ';', '3,8'],
		['a comma in the points possible', '8,5', '', ';', '3,2'],
		['a comma within commas, in quotation marks', '10', '8,5', ',', '"3,8"'],
		['two decimals, as Canvas writes them', '10.00', '8.50', ',', '3.75'],
		['two decimals with a comma', '10,00', '8,50', ';', '3,75'],
		['two decimals beside whole points', '10', '8.50', ',', '3.75'],
		['whole numbers only: two decimals', '10', '8', ',', '3.75'],
		['nothing to go by, between semicolons', '10', '', ';', '3,75']
	])('%s', (_, possible, cell, separator, written) => {
		expect(canvas(possible, cell, separator)).toBe(written);
	});

	it('a whole number has no “,0” where the gradebook has none', () => {
		const book = read(
			utf8('Student;ID;Section;A (1)\n    Points Possible;;;10\nOne;1;S;8,5\nTwo;2;S;')
		);
		const filled = text(
			filledIn(
				book,
				first(book),
				new Map([
					[2, 1],
					[3, 0]
				])
			)
		);
		expect(filled.split('\n').slice(2)).toEqual(['One;1;S;10', 'Two;2;S;0']);
	});
});

describe('only the column filled', () => {
	it('has who the students are, the rows above them, and nobody who is not filled', () => {
		const book = read(utf8(exported));
		const made = text(
			filledIn(
				book,
				first(book, 1),
				new Map([
					[3, 1],
					[5, 1]
				]),
				'filled'
			)
		);
		expect(made.split('\n')).toEqual([
			'Student,ID,SIS User ID,SIS Login ID,Section,"Room, on genocide (102)"',
			',,,,,Manual Posting',
			'    Points Possible,,,,,10.00',
			'"Weiss, Ruth",1,s1,ruth.weiss,LAW 204,10.00',
			''
		]);
		// It is a gradebook of its own, which the platform and Chapeau read.
		expect(read(utf8(made)).students).toHaveLength(1);
	});
});

describe('a gradebook of Moodle', () => {
	const moodle = [
		'"First name","Last name","ID number",Institution,Department,"Email address","Assignment: Essay (Real)","Assignment: Room (Real)","Assignment: Room (Percentage)","Assignment: Room (Feedback)","Course total (Real)","Last downloaded from this course"',
		'Ruth,Weiss,S1,,,ruth@example.org,88.00,-,-,,88.00,1795881600',
		'"Jörg",Müller,,,,joerg@example.org,-,7.50,"75.00 %","Well, done",7.50,1795881600'
	];
	const book = read(utf8(moodle.join('\n') + '\n'));

	it('has its students and the columns of points, and says nothing of how many there are', () => {
		expect(book.platform).toBe('Moodle');
		expect(book.students).toEqual([
			{ row: 1, name: 'Weiss, Ruth', ids: ['S1', 'ruth@example.org'], section: '' },
			{ row: 2, name: 'Müller, Jörg', ids: ['joerg@example.org'], section: '' }
		]);
		expect(book.assignments).toEqual([
			{ at: 6, name: 'Assignment: Essay (Real)' },
			{ at: 7, name: 'Assignment: Room (Real)' }
		]);
	});

	it('is filled in one column, and goes back as it came in every other', () => {
		const lines = text(filledIn(book, first(book, 1, 10), new Map([[1, 0.5]]))).split('\n');
		expect(lines).toEqual([
			moodle[0],
			moodle[1]!.replace('88.00,-,-,', '88.00,5.00,-,'),
			moodle[2],
			''
		]);
	});

	it('with only that column keeps the time by which Moodle guards newer grades', () => {
		const made = text(filledIn(book, first(book, 1, 10), new Map([[1, 0.5]]), 'filled'));
		expect(made.split('\n')).toEqual([
			'"First name","Last name","ID number",Institution,Department,"Email address","Assignment: Room (Real)","Last downloaded from this course"',
			'Ruth,Weiss,S1,,,ruth@example.org,5.00,1795881600',
			''
		]);
	});

	it('of a site in another language is known by its time, with tabs and commas in numbers too', () => {
		const german = read(
			utf8(
				[
					'Vorname\tNachname\tID-Nummer\tE-Mail-Adresse\tAufgabe: Raum (Punkte)\tZuletzt geladen',
					'Ruth\tWeiss\t\truth@example.org\t8,50\t1795881600',
					'Jörg\tMüller\t7\tjoerg@example.org\t-\t1795881600'
				].join('\r\n')
			)
		);
		expect(german.students.map(({ name, ids }) => [name, ids])).toEqual([
			['Weiss, Ruth', ['ruth@example.org']],
			['Müller, Jörg', ['joerg@example.org']]
		]);
		expect(german.assignments).toEqual([{ at: 4, name: 'Aufgabe: Raum (Punkte)' }]);
		const lines = text(filledIn(german, first(german, 0, 10), new Map([[2, 1 / 3]]))).split('\r\n');
		expect(lines[2]).toBe('Jörg\tMüller\t7\tjoerg@example.org\t3,33\t1795881600');
	});

	it('in old order of names, without a time, is known by its heads', () => {
		const old = read(
			utf8('Surname,First name,Email address,Assignment: Room\nWeiss,Ruth,r@example.org,3\n')
		);
		expect(old.students[0]).toMatchObject({ name: 'Weiss, Ruth', ids: ['r@example.org'] });
	});
});

describe('a file as a spreadsheet saves it', () => {
	it('in UTF-16 with tabs becomes the same table in UTF-8 with commas, which platforms take', () => {
		const tabs =
			'Student\tID\tSection\tRoom (7)\r\n    Points Possible\t\t\t10\r\nWeiss, Łucja\t1\tA\t\r\n';
		const wide = new Uint8Array(2 + tabs.length * 2);
		const view = new DataView(wide.buffer);
		view.setUint16(0, 0xfeff, true);
		for (let at = 0; at < tabs.length; at += 1)
			view.setUint16(2 + 2 * at, tabs.charCodeAt(at), true);
		const book = read(wide);
		expect(text(filledIn(book, first(book), new Map([[2, 1]])))).toBe(
			'\uFEFFStudent,ID,Section,Room (7)\r\n    Points Possible,,,10\r\n"Weiss, Łucja",1,A,10.00\r\n'
		);
	});

	it('with an empty row at the end has no student there', () => {
		const book = read(utf8('Student,ID,Section,A (1)\n    Points Possible,,,4\nOne,1,S,\n,,,\n'));
		expect(book.students).toHaveLength(1);
	});
});

describe('a gradebook without end is refused in a sentence, and in a moment:', () => {
	const head = 'Student,ID,Section,A (1)\n    Points Possible,,,4\n';
	it('200,000 rows alike', () => {
		expect(readGradebook(utf8(head + '"Schmidt, Anna",1,S,\n'.repeat(200_000))).fault).toBe(
			'This gradebook has 200,000 students, and Chapeau fills in up to 10,000. Export it for one section.'
		);
	});
	it('line ends, separators, and more bytes than are read', () => {
		for (const sign of ['\n', ',', '\t'])
			expect(readGradebook(utf8(head + sign.repeat(7_000_000))).fault).toMatch(
				/more rows or cells than any gradebook/
			);
		expect(readGradebook(new Uint8Array(), 9_000_000).fault).toBe(
			'The file is 9.0 MB, but a gradebook can be at most 8.0 MB here. Export it for one section.'
		);
	});
});

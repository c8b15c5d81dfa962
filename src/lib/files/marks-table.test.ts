import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { theCase, trees } from '#lib/export/sample.ts';
import { forums } from '#lib/law/forums.ts';
import { standards } from '#lib/law/standards.ts';
import { lawVersion } from '#lib/law/version.ts';
import { readFile } from '#lib/files/file.ts';

const defaultStandard = forums[0]!.standard;

const known = {
	case: { ...theCase, forums: forums.map(({ id }) => id) },
	trees,
	standards,
	defaultStandard,
	law: lawVersion
};
const bytesOf = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../../../tests/samples/${name}`, import.meta.url)));
const opened = (bytes: Uint8Array | string, name = 'marks.csv') => {
	const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
	const reading = readFile(name, given, known);
	if (!reading.ok) throw new Error(reading.fault);
	return reading;
};
const fault = (text: string) => {
	const reading = readFile('marks.csv', new TextEncoder().encode(text), known);
	return reading.ok ? 'no fault' : reading.fault;
};
const commas = new TextDecoder().decode(bytesOf('marks-commas.csv'));
const asWritten = opened(commas).file;

/** The sample with the cell of a column changed in each row, or in one. */
function with_(column: string, text: string, only?: number) {
	const cells = (line: string) => line.match(/(?:"(?:[^"]|"")*"|[^,])*(?:,|$)/gs)!.slice(0, 25);
	const [heads, ...rows] = commas.match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g)!;
	const at = heads!.trim().split(',').indexOf(column);
	return (
		heads! +
		rows
			.map((row, number) => {
				const all = cells(row.trimEnd());
				if (only === undefined || only === number)
					all[at] = text + (at === all.length - 1 ? '' : ',');
				return `${all.join('')}\r\n`;
			})
			.join('')
	);
}

/** The sample, saved before there was such a column, with what the first row says of rival explanations. */
const withRivals = (text: string) =>
	commas
		.match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g)!
		.map((row, at) => `${row.trimEnd()},"${['rival explanations', text][at] ?? ''}"\r\n`)
		.join('');

describe('a table of marks that a spreadsheet saved again', () => {
	it('has answers to rival explanations, one on a line, as a person may type them', () => {
		const text = 'flight = Still open : Others fled.\r\nhunger=excluded\nlaw=unanswered: Later.';
		expect(opened(withRivals(text)).file.marks[0]!.rivals).toEqual({
			flight: { answer: 'open', reason: 'Others fled.\r' },
			hunger: { answer: 'excluded' },
			law: { reason: 'Later.' }
		});
		expect(opened(withRivals('')).file.marks).toEqual(asWritten.marks);
	});
	it('is refused where an answer to a rival explanation is none, or is there twice', () => {
		expect(fault(withRivals('flight=perhaps'))).toContain(
			'Row 2, column “rival explanations”, has “flight=perhaps”. Allowed there, for example'
		);
		expect(fault(withRivals('a=open\na=open'))).toContain('has “a” twice.');
		expect(fault(withRivals('A b=open'))).toMatch(/Nothing was changed\.$/);
	});
	it('is what Chapeau wrote', () => {
		expect(asWritten.marks).toEqual([
			{
				count: 'I',
				element: 'genocide/chapeau/group',
				answer: 'strong',
				reason: 'A café, naïve – and “quoted”; two\nlines',
				changed: '2026-11-23T16:30:00.000Z'
			},
			{
				count: 'I',
				element: 'genocide/chapeau/intent',
				answer: 'weak',
				reason: 'Motive is not intent.',
				changed: '2026-11-23T16:30:00.000Z'
			}
		]);
	});

	it.each([
		['with semicolons, as a German Excel', 'marks-semicolons.csv'],
		['in UTF-16 with tabs, as “Unicode text”', 'marks-utf16-tabs.csv'],
		['with an empty row at the end', 'marks-empty-row-at-end.csv']
	])('%s, is read as it was', (_, name) => {
		expect(opened(bytesOf(name))).toMatchObject({
			file: asWritten,
			questions: [],
			notices: []
		});
		// The same by another name: a table is known by its heads.
		expect(opened(bytesOf(name), 'marks.txt').file).toEqual(asWritten);
	});

	it('in the letters of an old Excel, is read as it was, and says that they are a guess', () => {
		const { file, notices } = opened(bytesOf('marks-ansi.csv'));
		expect(file).toEqual(asWritten);
		expect(notices).toEqual([
			'“marks.csv” doesn’t say how its letters are encoded. It was read as a Western European Windows file. Check names and reasons with accents.'
		]);
	});

	it('with a row added by hand, gives that mark the time of the last change, and says so', () => {
		const { file, notices } = opened(bytesOf('marks-row-added-by-hand.csv'));
		expect(file.marks).toHaveLength(3);
		expect(file.marks[2]).toEqual({
			count: 'I',
			element: 'genocide/chapeau/part',
			answer: 'weak',
			reason: 'Typed in the spreadsheet.',
			changed: '2026-11-23T16:30:00.000Z'
		});
		expect(notices).toEqual([
			'1 mark has no time in the file. The time of the assessment’s last change is used.'
		]);
	});

	it('with nothing but place and mark in a row, in the words of the screen, reads that mark', () => {
		const row = `I,genocide/chapeau/part,,,,,Weak${','.repeat(18)}\r\n`;
		expect(opened(commas + row).file.marks[2]).toMatchObject({ answer: 'weak' });
		const other = `I,genocide/chapeau/part,,,,,,Cannot tell${','.repeat(17)}\r\n`;
		expect(opened(commas + other).file.marks[2]).toMatchObject({ answer: 'cannot-tell' });
		const blank = `I,genocide/chapeau/part,,,,,Unmarked${','.repeat(18)}\r\n`;
		expect(opened(commas + blank).file).toEqual(asWritten);
	});

	it('with Excel’s own first line, and empty columns behind, is read as it was', () => {
		const semicolons = new TextDecoder().decode(bytesOf('marks-semicolons.csv'));
		expect(opened(`sep=;\r\n${semicolons}`).file).toEqual(asWritten);
		const wider = semicolons.replace(/(format|chapeau-assessment 2)\r\n/g, '$1;;;\r\n');
		expect(opened(wider)).toMatchObject({ file: asWritten, notices: [] });
	});

	it('with columns of somebody else’s, names those that were left out', () => {
		const more = commas.replace('format\r\n', 'format,Grade,\r\n').replace(/2\r\n/g, '2,B+,x\r\n');
		const { file, notices } = opened(more);
		expect(file).toEqual(asWritten);
		expect(notices).toEqual([
			'Chapeau doesn’t know these columns, and left them out: “Grade”, “column 27”.'
		]);
	});
});

describe('what can’t be read of a table is named by row and column:', () => {
	it.each([
		['answer', 'guilty', 'Row 2, column “answer”, has “guilty”. Allowed there: contradicted,'],
		['cause of doubt', 'mood', 'Row 2, column “cause of doubt”, has “mood”'],
		['by parts', 'perhaps', 'Row 2, column “by parts”, has “perhaps”'],
		['reliance', 'E7=love', 'Row 2, column “reliance”, has “E7=love”'],
		['marked', '23.11.2026', 'a fault at row 2, column “marked”: '],
		['element', 'genocide/malice', 'a fault at row 2, column “element”: count I has no element'],
		['count', 'IX', 'a fault at row 2, column “count”: this case has no count “IX”'],
		[
			'mark',
			'Weak',
			'Row 2, column “mark”, has “Weak”, and its column “answer” “strong”: make them alike'
		]
	])('%s', (column, text, sentence) => {
		expect(fault(with_(column, text, 0))).toContain(sentence);
		expect(fault(with_(column, text, 0))).toMatch(/Nothing was changed\.$/);
	});

	it.each([
		['case version', 'two', 'row 2, column “case version”'],
		['forum', 'moot', 'row 2, column “forum”'],
		['created', 'once', 'row 2, column “created”'],
		['thresholds', 'x=y', 'row 2, column “thresholds”'],
		['grades', '7=ZZ', 'row 2, column “grades”']
	])('%s, of the whole assessment', (column, text, place) => {
		expect(fault(with_(column, text))).toContain(`a fault at ${place}: `);
	});

	it('rows that don’t agree on their assessment, which one of them would decide in silence', () => {
		expect(fault(with_('standard', 'beyond-reasonable-doubt', 1))).toContain(
			'Row 3, column “standard”, has “beyond-reasonable-doubt”, and row 2 “substantial-grounds”: make them alike.'
		);
		expect(fault(with_('assessment', 'Another', 1))).toContain(
			'It holds more than one assessment: Row 3, column “assessment”,'
		);
	});

	it('a column that is missing, or there twice', () => {
		expect(fault(commas.replace('reliance', 'relied'))).toContain(
			'The column “reliance” is missing.'
		);
		expect(fault(commas.replace('number', 'element'))).toContain(
			'The column “element” is there twice.'
		);
	});
});

it('a table without end is refused before it is read whole', () => {
	const head = commas.slice(0, commas.indexOf('\n') + 1);
	expect(fault('\n'.repeat(7_900_000))).toContain('It has more than 60,000 rows.');
	expect(fault(head + '\r\n'.repeat(3_900_000))).toContain('It has more than 60,000 rows.');
	expect(fault(head + ','.repeat(7_900_000))).toContain('It has more than 1,000 columns.');
	expect(fault(`${head}"${'""'.repeat(3_900_000)}`)).toContain('left open in row 2');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssessmentFile, type Mark } from '#lib/domain/assessment.ts';
import { credibilities, reliabilities } from '#lib/domain/grade.ts';
import { doubts, fileVersion, reliances, rivalAnswers } from '#lib/domain/mark.ts';
import { answers, strengths } from '#lib/domain/strength.ts';
import { mended } from '#lib/domain/written-name.ts';
import { toCsv } from '#lib/export/csv.ts';
import { inert, revived } from '#lib/files/csv.ts';
import { assessed, head, marksEverywhere, places, theCase, trees } from '#lib/export/sample.ts';
import { forums } from '#lib/law/forums.ts';
import { standards } from '#lib/law/standards.ts';
import { lawVersion } from '#lib/law/version.ts';
import { readFile, writeFile, type CaseAtHand } from '#lib/files/file.ts';
import { readMarksTable } from '#lib/files/marks-table.ts';
import { cellsOf } from '#lib/files/spreadsheet.ts';

const defaultStandard = forums[0]!.standard;

const known: CaseAtHand = {
	case: { id: theCase.id, title: theCase.title, version: theCase.version },
	trees,
	standards,
	defaultStandard,
	law: lawVersion
};

const signs = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({
		unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', '＝', ' ', 'a')
	})
);

const mark = fc
	.record({
		at: fc.constantFrom(...places),
		answer: fc.option(fc.constantFrom(...answers), { nil: undefined }),
		reason: signs,
		doubt: fc.option(fc.constantFrom(...doubts), { nil: undefined }),
		split: fc.boolean(),
		reliance: fc.dictionary(
			fc.constantFrom(...theCase.evidence.map(({ id }) => id)),
			fc.constantFrom(...reliances),
			{ maxKeys: 3 }
		),
		itemReasons: fc.dictionary(
			fc.constantFrom(...theCase.evidence.map(({ id }) => id)),
			signs.filter((text) => text !== ''),
			{ maxKeys: 3 }
		),
		cites: fc.uniqueArray(fc.constantFrom('akayesu-tc-intent', 'jelisic-ac-intent', 'of-old'), {
			maxLength: 3
		}),
		rivals: fc.dictionary(
			fc.constantFrom('flight-and-contact', 'keeping-power', 'of-an-older-case'),
			fc
				.record({
					answer: fc.option(fc.constantFrom(...rivalAnswers), { nil: undefined }),
					reason: signs
				})
				.filter(({ answer, reason }) => answer !== undefined || reason !== ''),
			{ maxKeys: 3 }
		),
		readFirst: fc.option(
			fc.uniqueArray(fc.constantFrom(...theCase.evidence.map(({ id }) => id)), { maxLength: 6 }),
			{ nil: undefined }
		)
	})
	.map(
		({
			at: { count, element, splits, alternative },
			answer,
			reason,
			doubt,
			split,
			reliance,
			itemReasons,
			cites,
			rivals,
			readFirst
		}): Mark => ({
			count,
			element,
			...(answer && (answer !== 'does-not-arise' || alternative) && { answer }),
			...(reason && { reason }),
			...(Object.keys(reliance).length > 0 && { reliance }),
			...(Object.keys(itemReasons).length > 0 && { itemReasons }),
			...(cites.length > 0 && { cites }),
			...(doubt && { doubt }),
			...(split && splits && { split }),
			...(Object.keys(rivals).length > 0 && {
				rivals: Object.fromEntries(
					Object.entries(rivals).map(([id, { answer, reason }]) => [
						id,
						{ ...(answer && { answer }), ...(reason && { reason }) }
					])
				)
			}),
			...(readFirst && { readFirst }),
			changed: head.changed
		})
	);

const assessment = fc.record({
	marks: fc.uniqueArray(mark, {
		selector: ({ count, element }) => `${count}:${element}`,
		maxLength: 12
	}),
	name: signs.map((name) => mended(mended(name).slice(0, 200))).filter((name) => name !== ''),
	author: signs.map((author) => author.slice(0, 200)),
	forum: fc.constantFrom('icc', 'custom', 'icj'),
	thresholds: fc.dictionary(
		fc.constantFrom(...standards.map(({ id }) => id)),
		fc.constantFrom(...strengths),
		{
			minKeys: 1,
			maxKeys: 2
		}
	),
	memo: fc.record(
		{
			from: signs.filter((text) => text !== ''),
			matter: signs.filter((text) => text !== ''),
			final: fc.constant(true as const)
		},
		{ requiredKeys: [] }
	),
	grades: fc.dictionary(
		fc.integer({ min: 1, max: 40 }).map(String),
		fc.record(
			{
				reliability: fc.constantFrom(...reliabilities),
				credibility: fc.constantFrom(...credibilities)
			},
			{ requiredKeys: [] }
		)
	)
});

/** Marks in one order. */
const sorted = (marks: readonly Mark[]) =>
	[...marks].sort((a, b) => (`${a.count} ${a.element}` < `${b.count} ${b.element}` ? -1 : 1));

describe('marks as CSV', () => {
	it('any assessment comes back from CSV as it was, and fits the file’s schema', async () => {
		await fc.assert(
			fc.asyncProperty(assessment, async ({ marks, author, grades, memo, ...rest }) => {
				const of = await assessed(marks, {
					...rest,
					author,
					...(Object.keys(grades).length > 0 && { grades }),
					...(Object.keys(memo).length > 0 && { memo })
				});
				const { head: read, marks: back, law } = readMarksTable(toCsv(of));
				const { id: _, author: written, ...kept } = of.head;
				expect(read).toEqual({ ...kept, ...(written && { author: written }) });
				expect(sorted(back)).toEqual(sorted(marks));
				expect(law).toBe(of.record.law);
				const file = {
					format: 'chapeau-assessment',
					version: fileVersion,
					law,
					...read,
					marks: back
				};
				expect(AssessmentFile.safeParse(file).error).toBeUndefined();
			}),
			{ numRuns: 60 }
		);
	});

	it('any assessment comes back from its own JSON as it was', async () => {
		await fc.assert(
			fc.asyncProperty(assessment, async ({ marks, name, forum, memo }) => {
				const { head: of, record } = await assessed(marks, { name, forum, memo });
				const bytes = new TextEncoder().encode(writeFile(of, marks, record.law));
				const reading = readFile('a.json', bytes, known);
				if (!reading.ok) throw new Error(reading.fault);
				const { marks: back, ...read } = reading.file;
				const { id: _, ...kept } = of;
				expect(read).toMatchObject(kept);
				expect(sorted(back)).toEqual(sorted(marks));
			}),
			{ numRuns: 60 }
		);
	});

	it('has a line for every element of the case, and says which are unmarked', async () => {
		const lines = cellsOf(toCsv(await assessed(marksEverywhere('Because.').slice(0, 1))));
		expect(lines).toHaveLength(places.length + 1);
		expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
		const marked = lines.filter((cells) => cells[6] !== 'Unmarked');
		expect(marked).toHaveLength(2);
	});

	it('tells items from outside the article apart, on each element that they bear on', async () => {
		const of = await assessed([]);
		const [book, ...books] = of.record.books;
		const [item] = book!.evidence;
		const outside = {
			what: 'An image',
			found: 'An archive',
			collected: '2026-01-01',
			by: 'R. Weiss'
		};
		const evidence = book!.evidence.map((each) => (each === item ? { ...each, outside } : each));
		const record = { ...of.record, books: [{ ...book!, evidence }, ...books] };
		const [heads, ...lines] = cellsOf(toCsv({ ...of, record }));
		const at = (name: string) => heads!.indexOf(name);
		const told = lines.filter((cells) => cells[at('outside items')] === item!.id);
		expect(told.map((cells) => cells[at('element')])).toEqual(
			expect.arrayContaining(
				book!.bearings.filter((each) => each.evidence === item!.id).map(({ element }) => element)
			)
		);
		expect(lines.filter((cells) => cells[at('outside items')] !== '')).toEqual(told);
	});

	it('begins with the mark Excel looks for, ends lines as RFC 4180 has it, and quotes every cell', async () => {
		const csv = toCsv(await assessed([]));
		expect(csv.startsWith('\uFEFF"count","element"')).toBe(true);
		expect(csv.endsWith('"\r\n')).toBe(true);
		expect(csv.slice(1).replace(/"(?:[^"]|"")*"/g, '')).toMatch(/^[,\r\n]+$/);
	});

	it('reads cells that other programs wrote without quotation marks', () => {
		expect(cellsOf('a,"b ""c""",\n"",d,e')).toEqual([
			['a', 'b "c"', ''],
			['', 'd', 'e']
		]);
		expect(() => cellsOf('a,"b')).toThrow('left open');
		expect(() => cellsOf('"a"b')).toThrow('after a closing');
	});

	it('says what is missing of a table that is not ours', () => {
		expect(() => readMarksTable('a,b\r\n1,2')).toThrow('The column “count” is missing.');
	});
});

it('no text is a formula once it is made inert, and every text comes back', () => {
	fc.assert(
		fc.property(signs, (text) => {
			const written = inert(text);
			expect(revived(written)).toBe(text);
			for (const piece of written.split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^[=+\-@＝＋－＠]/);
		})
	);
});

describe('a CSV opened as a file', () => {
	const open = (text: string, name = 'marks.csv') =>
		readFile(name, new TextEncoder().encode(text), known);
	const fault = (text: string, name?: string) => {
		const reading = open(text, name);
		return reading.ok ? 'no fault' : reading.fault;
	};
	const table = async () =>
		toCsv(await assessed(marksEverywhere('Because, of “this”.\nAnd = that.')));

	it('gives the assessment that its own JSON gives', async () => {
		const of = await assessed(marksEverywhere('Because, of “this”.\nAnd = that.'), {
			grades: { 7: { reliability: 'B' } },
			thresholds: { 'substantial-grounds': 'arguable' }
		});
		const fromCsv = open(toCsv(of));
		const json = writeFile(of.head, [...of.marks.values()], of.record.law);
		const fromJson = open(json, 'mine.json');
		if (!fromCsv.ok || !fromJson.ok) throw new Error('It did not open.');
		expect({ ...fromCsv.file, marks: sorted(fromCsv.file.marks) }).toEqual({
			...fromJson.file,
			marks: sorted(fromJson.file.marks)
		});
		// By any name: a table is known by its heads, and JSON by its brace.
		expect(open(toCsv(of), 'table.txt').ok).toBe(true);
		expect(open(json, 'mine.csv').ok).toBe(true);
	});

	it('is refused whole with the row of the fault', async () => {
		const whole = await table();
		const [heads, first, ...rest] = whole.split('\r\n');
		const others = rest.filter((line) => !line.startsWith('"I","genocide/chapeau/intent"'));
		const intent = rest.find((line) => line.startsWith('"I","genocide/chapeau/intent"'))!;
		const changed = (from: string | RegExp, to: string) =>
			[heads, first, intent.replace(from, to), ...others].join('\r\n');
		expect(fault(changed(intent, intent))).toBe('no fault');
		expect(fault(changed(/"weak"|"unsupported"|"strong"|"arguable"/, '"guilty"'))).toMatch(
			/^“marks.csv” can’t be read as a table of marks\. Row 3, column “answer”, has “guilty”. Allowed there: contradicted, .* Nothing was changed\.$/
		);
		expect(fault(changed('genocide/chapeau/intent', 'genocide/chapeau/malice'))).toContain(
			'row 3, column “element”: count I has no element “genocide/chapeau/malice”'
		);
		expect(fault(changed(intent, `${intent}\r\n${intent}`))).toContain(
			'row 4: “genocide/chapeau/intent” of count I is marked twice'
		);
		expect(fault(changed(/"2026-11-23T16:30:00.000Z",(?="A first)/, '"yesterday",'))).toContain(
			'row 3, column “marked”: '
		);
	});

	it('of a case of one’s own says what its counts are, and asks where one is another here', async () => {
		const of = await assessed(marksEverywhere('Because.'));
		const id = 'own-abc123';
		const text = toCsv({ ...of, head: { ...of.head, case: { ...of.head.case, id } } });
		const read = (counts: typeof theCase.counts) =>
			readFile('marks.csv', new TextEncoder().encode(text), {
				...known,
				case: { ...known.case, id },
				counts
			});
		expect(read(theCase.counts)).toMatchObject({ ok: true, questions: [], notices: [] });
		const [first, ...others] = theCase.counts;
		const rewritten = read([{ ...first!, theory: 'Another story.' }, ...others]);
		expect(rewritten.ok && rewritten.questions[0]).toContain('Count I, “');
		expect(toCsv(of).split('\r\n')[0]).not.toContain('count digest');
	});

	it('that is not ours or breaks off says what to do', async () => {
		const whole = await table();
		const advice = /choose the \.csv file that Chapeau saved.*Nothing was changed\.$/;
		expect(fault('a,b\r\n1,2')).toMatch(/The column “count” is missing\. /);
		expect(fault('a,b\r\n1,2')).toMatch(advice);
		expect(fault(whole.slice(0, whole.length - 8))).toMatch(
			/A quotation mark is left open in row \d+\. /
		);
		expect(fault(whole.split('\r\n')[0]!)).toMatch(/There is no row of marks under the heads\. /);
		expect(fault(whole.replaceAll('chapeau-assessment 6', 'another 2'))).toMatch(advice);
		expect(fault(whole.replaceAll('chapeau-assessment 6', 'chapeau-assessment 9'))).toMatch(
			/saved by a newer Chapeau \(format 9;/
		);
		expect(fault(whole.replaceAll(theCase.id, 'other-case'))).toMatch(/belongs to another case/);
	});
});

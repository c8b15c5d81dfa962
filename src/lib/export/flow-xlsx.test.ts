import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { blankFlow, faultsOf, flowEdited, type Flow, type FlowEdit } from '#lib/debate/flow.ts';
import { columnsOf, formatIds, formatOf, type Format } from '#lib/debate/formats.ts';
import { linesOf } from '#lib/debate/flow-lines.ts';
import { toFlowXlsx } from '#lib/export/flow-xlsx.ts';
import { openedWorkbook } from '#lib/export/opened-workbook.ts';
import { printable } from '#lib/export/printable.ts';

const moment = '2026-11-24T10:00:00.000Z';
const rows = [
	{ id: 'group', label: 'Protected group', count: 'I' },
	{ id: 'intent', label: 'Intent to destroy, as such', count: 'I' },
	{ id: 'own', label: 'Standard', count: '' }
];
const empty = (speeches: Format['id'], name = 'A round'): Flow =>
	blankFlow({ case: 'dprk-r2p', name, speeches, rows }, moment);
const after = (flow: Flow, ...edits: FlowEdit[]) =>
	edits.reduce((now, edit) => flowEdited(now, edit, moment), flow);
const say = (
	id: string,
	row: string,
	speech: string,
	text: string,
	answers?: string
): FlowEdit => ({
	kind: 'write',
	id,
	row,
	speech,
	text,
	...(answers && { answers })
});

const round = after(
	empty('policy'),
	say('a', 'group', '1ac', 'The group is religious.'),
	say('b', 'group', '1nc', 'It is political.', 'a'),
	say('c', 'group', '1nc', 'It has no edges.', 'a'),
	say('d', 'group', '2ac', 'Faith is what is punished.', 'b'),
	say('e', 'group', '2ac', 'So say the notes.', 'c'),
	say('f', 'group', 'block', 'One origin.', 'd'),
	say('g', 'intent', '1nc', '=HYPERLINK("http://a.b")'),
	say('h', 'intent', '2nr', '+1'),
	{ kind: 'drop', id: 'g' },
	{ kind: 'cross', id: 'e' }
);

const opened = async (flow: Flow) =>
	openedWorkbook(new Uint8Array(await (await toFlowXlsx(flow)).arrayBuffer()));
const letters = 'ABCDEFGHIJ';

describe('a flow as a workbook', () => {
	let book: Awaited<ReturnType<typeof opened>>;
	let cells: ReturnType<typeof book.cells>;
	const line = (number: number) => [...'ABCDEFGH'].map((each) => cells.get(`${each}${number}`));
	beforeAll(async () => {
		expect(faultsOf(round)).toEqual([]);
		book = await opened(round);
		cells = book.cells(1);
	});

	it('has the speeches in their order under Verbatim Flow’s names, and the sheet’s name below', () => {
		expect(line(1)).toEqual(['Element', '1AC', '1NC', '2AC', 'Block', '1AR', '2NR', '2AR']);
		expect(cells.get('A2')).toBe('OnCase 1 Count I');
		expect(book.names).toEqual(['OnCase 1 Count I', 'OnCase 2 Other', 'Info']);
	});

	it('has a line for each element and each further answer, answers beside what they answer', () => {
		expect(line(3)).toEqual([
			'Protected group',
			'The group is religious.\n[answered]',
			'It is political.\n[answered]',
			'Faith is what is punished.\n[answered]',
			'One origin.\n[not answered]',
			'',
			'',
			''
		]);
		expect(line(4)).toEqual([
			'',
			'',
			'It has no edges.\n[not answered]',
			'So say the notes.\n[not answered; crossed out]',
			'',
			'',
			'',
			''
		]);
		expect(cells.get('A5')).toBe('Intent to destroy, as such');
		expect(cells.get('C5')).toBe('=HYPERLINK("http://a.b")\n[not answered; dropped]');
		expect(cells.get('G6')).toBe('+1');
		expect(cells.has('A7')).toBe(false);
		expect(book.cells(2).get('A3')).toBe('Standard');
	});

	it('shows in style what it says in words, and never only there', () => {
		const xml = book.part('xl/worksheets/sheet1.xml');
		const styles = book.part('xl/styles.xml');
		const fonts = [...styles.matchAll(/<font>([^]*?)<\/font>/g)].map(([, font]) => font!);
		const formats = [
			.../<cellXfs[^]*<\/cellXfs>/.exec(styles)![0].matchAll(/<xf [^>]*fontId="(\d+)"/g)
		].map(([, font]) => fonts[Number(font)]!);
		const fontOf = (at: string) =>
			formats[Number(new RegExp(`<c r="${at}"[^>]* s="(\\d+)"`).exec(xml)![1])]!;
		const struck: string[] = [];
		for (const [at, text] of cells) {
			if (!/^[B-H]\d/.test(at) || at.endsWith('1')) continue;
			const font = fontOf(at);
			expect(font.includes('<strike')).toBe(String(text).includes('crossed out'));
			expect(font.includes('<i/>')).toBe(String(text).includes('not answered'));
			expect(font.includes('<b/>')).toBe(String(text).includes('dropped'));
			if (font.includes('<strike')) struck.push(at);
		}
		expect(struck).toEqual(['D4']);
		expect(fontOf('B3')).toContain('345070');
		expect(fontOf('C3')).toContain('8A2F2F');
		expect(xml).toContain('<sheetPr><tabColor rgb="FF405C79"/><pageSetUpPr fitToPage="1"/>');
	});

	it('holds no formula, and keeps what looks like one as text', () => {
		const xml = book.part('xl/worksheets/sheet1.xml');
		expect(xml).not.toMatch(/<f[ >]/);
		expect([...cells.values()].filter((each) => typeof each !== 'string')).toEqual([]);
		const formats = /<cellXfs[^]*<\/cellXfs>/.exec(book.part('xl/styles.xml'))![0];
		expect(formats.match(/<xf /g)).toHaveLength(formats.match(/<xf quotePrefix="1" /g)!.length);
	});

	it('keeps the heads in view and says what its words mean', () => {
		const pane = /<pane [^>]*>/.exec(book.part('xl/worksheets/sheet1.xml'))![0];
		expect(pane).toContain('ySplit="1"');
		expect(pane).toContain('xSplit="1"');
		const said = [...book.cells(3).values()];
		for (const each of ['[answered]', '[not answered]', '[dropped]', '[crossed out]', 'Policy'])
			expect(said).toContain(each);
	});
});

describe('the sheets of a flow', () => {
	it('are one for each count; what the negative begins is off the case, without the first speech', async () => {
		const book = await opened(after(round, say('i', 'own', '1nc', 'Which standard?')));
		expect(book.names).toEqual(['OnCase 1 Count I', 'OffCase 1 Other', 'Info']);
		const cells = book.cells(2);
		expect([...'ABCDEFG'].map((each) => cells.get(`${each}1`))).toEqual([
			'Element',
			'1NC',
			'2AC',
			'Block',
			'1AR',
			'2NR',
			'2AR'
		]);
		expect(cells.get('B3')).toMatch(/^Which standard\?/);
		expect(cells.has('H1')).toBe(false);
		expect(book.part('xl/worksheets/sheet2.xml')).toContain('<tabColor rgb="FFBF5656"/>');
	});

	it.each([
		['lincoln-douglas', ['AC', 'NC', '1AR', 'NR', '2AR'], 'OnCase 1 Count I'],
		['public-forum', ['AC', 'NC', 'AR', 'NR', 'AS', 'NS', 'AF', 'NF'], 'OnCase 1 Count I'],
		['public-forum-con', ['NC', 'AC', 'NR', 'AR', 'NS', 'AS', 'NF', 'AF'], 'OffCase 1 Count I'],
		['british-parliamentary', ['PM', 'LO', 'DPM', 'DLO', 'MG', 'MO', 'GW', 'OW'], 'Flow 1 Count I'],
		['world-schools', ['P1', 'O1', 'P2', 'O2', 'P3', 'O3', 'OR', 'PR'], 'Flow 1 Count I']
	] as const)('of %s have its speeches', async (speeches, heads, name) => {
		const book = await opened(empty(speeches, ''));
		const cells = book.cells(1);
		expect(heads.map((_, at) => cells.get(`${letters[at + 1]!}1`))).toEqual(heads);
		expect(cells.has(`${letters[heads.length + 1]!}1`)).toBe(false);
		expect(book.names[0]).toBe(name);
	});

	it('that the Pro begins where the Con spoke first is the Pro’s, without the speech before', async () => {
		const book = await opened(
			after(empty('public-forum-con'), say('a', 'group', 'pro-c', 'A religious group.'))
		);
		const cells = book.cells(1);
		expect(book.names[0]).toBe('OnCase 1 Count I');
		expect([cells.get('B1'), cells.get('H1'), cells.has('I1')]).toEqual(['AC', 'AF', false]);
		expect(book.part('xl/worksheets/sheet1.xml')).toContain('<tabColor rgb="FF405C79"/>');
	});

	it('have names that Excel takes, whatever a count is called', async () => {
		const counts = ["a'b[c]:*?/\\d", '🌒'.repeat(10), 'History', 'x'.repeat(20), '<&">'];
		const flow = empty('policy');
		const book = await opened({
			...flow,
			rows: counts.map((count, at) => ({ id: String(at), label: 'Element', count }))
		});
		const names = book.names.slice(0, -1);
		expect(names).toHaveLength(counts.length);
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(counts.length);
		for (const name of names) expect(name).toMatch(/^OnCase \d Count[\p{L}\p{N} -]{0,19}$/u);
	});
});

it('whatever is flowed, every argument has one cell in its own speech and no cell has two', () => {
	const format = fc.constantFrom(...formatIds);
	const moves = fc.array(
		fc.record({
			row: fc.nat(2),
			speech: fc.nat(7),
			answers: fc.option(fc.nat(30), { nil: undefined })
		}),
		{ maxLength: 30 }
	);
	fc.assert(
		fc.property(format, moves, (speeches, made) => {
			const columns = columnsOf(formatOf(speeches));
			let flow = empty(speeches);
			made.forEach(({ row, speech, answers }, at) => {
				const id = `a${at}`;
				const said = columns[speech % columns.length]!.id;
				const before = flow.arguments[answers ?? -1];
				const place = (of: string) => columns.findIndex((each) => each.id === of);
				const answered = before && place(before.speech) < place(said) ? before.id : undefined;
				flow = after(flow, say(id, rows[row]!.id, said, `said ${at}`, answered));
			});
			expect(faultsOf(flow)).toEqual([]);
			const lines = linesOf(flow);
			const cells = lines.flatMap(({ said }) => [...said]);
			for (const [speech, argument] of cells) expect(argument.speech).toBe(speech);
			expect(cells.map(([, { id }]) => id).sort()).toEqual(
				flow.arguments.map(({ id }) => id).sort()
			);
			expect(lines.filter(({ nth }) => nth === 0).map(({ row }) => row)).toEqual(flow.rows);
			// Of several answers the first stands on the line of what it answers.
			for (const each of flow.arguments) {
				const lineOf = (id: string) =>
					lines.findIndex(({ said }) => [...said.values()].some((other) => other.id === id));
				const [first] = flow.arguments
					.filter(({ answers, row }) => answers === each.id && row === each.row)
					.sort(
						(a, b) =>
							columns.findIndex(({ id }) => id === a.speech) -
							columns.findIndex(({ id }) => id === b.speech)
					);
				if (first) expect(lineOf(first.id)).toBe(lineOf(each.id));
			}
		}),
		{ numRuns: 100 }
	);
});

it('a non-character takes no other sign with it', async () => {
	const book = await opened(after(empty('policy'), say('a', 'group', '1ac', 'a\u{10FFFE}bc')));
	expect(book.cells(1).get('B3')).toBe('abc');
});

it('any argument comes out of its cell as it went in', async () => {
	const signs = fc.oneof(
		fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
		fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '_x0041_', 'a\nb', '</t>'),
		// The library keeps texts as properties of an object, which has some of its own.
		fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype))
	);
	await fc.assert(
		fc.asyncProperty(signs, async (text) => {
			const book = await opened(after(empty('policy'), say('a', 'group', '1ac', text)));
			// The library leaves out U+FFFD, which stands for what could not be read.
			expect(book.cells(1).get('B3')).toBe(printable(text).replaceAll('\uFFFD', ''));
			expect(book.part('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
		}),
		{ numRuns: 30, examples: [['constructor'], ['__proto__']] }
	);
});

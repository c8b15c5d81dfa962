import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toXlsx } from '#lib/export/proof-chart.ts';
import { judged } from '#lib/export/judgements.ts';
import { printable } from '#lib/export/printable.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import { decoded, openedWorkbook } from '#lib/export/opened-workbook.ts';
import { assessed, head, marksEverywhere } from '#lib/export/sample.ts';
import { cellText } from '#lib/export/workbook.ts';

const opened = async (of: AssessedCase) =>
	openedWorkbook(new Uint8Array(await (await toXlsx(of)).arrayBuffer()));

describe('the proof chart', () => {
	let all: AssessedCase;
	let book: Awaited<ReturnType<typeof opened>>;
	beforeAll(async () => {
		all = await assessed(marksEverywhere('=1+1\n@SUM(A1)'), {
			grades: { '16': { reliability: 'F' } }
		});
		book = await opened(all);
	});

	it('has a line for each element in force, with its mark, reason and evidence', () => {
		const cells = book.cells(1);
		const heads = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((letter) =>
			cells.get(`${letter}1`)
		);
		expect(heads).toEqual([
			'Count',
			'No.',
			'Element',
			'The law’s words',
			'Mark',
			'Reason',
			'Cause of doubt',
			'Evidence for',
			'Evidence against'
		]);
		const lines = judged(all);
		lines.forEach((line, at) => {
			expect(cells.get(`A${at + 2}`)).toBe(line.book.count.id);
			expect(cells.get(`C${at + 2}`)).toBe(line.name);
			expect(cells.get(`F${at + 2}`)).toBe('=1+1\n@SUM(A1)');
		});
		expect(cells.has(`A${lines.length + 2}`)).toBe(false);
		const intent = lines.findIndex(({ node }) => node.id === 'genocide/chapeau/intent') + 2;
		expect(cells.get(`H${intent}`)).toMatch(/^E19 .+ \(¶ 5; no note\)/);
	});

	it('has a line for each element and item, to be pivoted, with its use and the reason for it', async () => {
		const place = { count: 'I', element: 'genocide/chapeau/intent' };
		const used = await assessed(
			[
				{
					...place,
					answer: 'weak',
					reliance: { E19: 'discount' },
					itemReasons: { E19: '=Hearsay' },
					changed: head.changed
				}
			],
			{}
		);
		const cells = (await opened(used)).cells(2);
		const rows = [...cells].flatMap(([at, text]) =>
			/^E\d+$/.test(at) &&
			text === 'E19' &&
			cells.get(`C${at.slice(1)}`) === 'Intent to destroy, as such'
				? Number(at.slice(1))
				: []
		);
		const row = rows.find((each) => cells.get(`A${each}`) === 'I')!;
		expect(['D', 'G', 'I', 'J', 'P'].map((letter) => cells.get(`${letter}${row}`))).toEqual([
			'Weak',
			'For',
			'Discounted',
			'=Hearsay',
			'No'
		]);
		const elements = judged(used);
		const silent = elements.filter(({ sheet }) => sheet.bears.length === 0);
		const lines = elements.reduce((sum, { sheet }) => sum + sheet.bears.length, silent.length);
		expect(cells.has(`A${lines + 1}`)).toBe(true);
		expect(cells.has(`A${lines + 2}`)).toBe(false);
	});

	it('has a line for each act, and which reach the standard', () => {
		const cells = book.cells(3);
		expect(['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => cells.get(`${letter}1`))).toEqual([
			'Count',
			'No.',
			'Acts',
			'Goes as far as',
			'Against the standard',
			'Still to be marked'
		]);
		expect([cells.get('A2'), cells.get('B2'), cells.get('C2')]).toEqual(['I', '(a)', 'Killing']);
		// Five of genocide twice, and eleven of crimes against humanity.
		expect(cells.has('A22')).toBe(true);
		expect(cells.has('A23')).toBe(false);
		const said = [...book.cells(5).values()];
		expect(said).toContain('Acts, Count III');
		expect(
			said.some((each) => /^Acts: .*substantial grounds to believe/.test(each as string))
		).toBe(true);
	});

	it('calls the sheet of the acts as the law calls them', async () => {
		expect(book.names).toContain('Acts');
		const purposes = new Map(
			[...all.findings].map(([count, finding]) => [
				count,
				{
					...finding,
					root: {
						...finding.root,
						parts: finding.root.parts.map((part) =>
							part.kind === 'any' ? { ...part, label: 'Purposes' } : part
						)
					}
				}
			])
		);
		const { names } = await opened({ ...all, findings: purposes });
		expect(names).toContain('Purposes');
		expect(names).not.toContain('Acts');
	});

	it('has a sheet with every source, and what was graded', () => {
		const cells = book.cells(4);
		expect(all.record.notes.map((_, at) => cells.get(`A${at + 2}`))).toEqual(
			all.record.notes.map(({ number }) => String(number))
		);
		expect(cells.get('H17')).toBe('F: reliability cannot be judged');
		expect(cells.get('H16')).toBe('');
	});

	it('freezes its heads, filters, sets widths, and repeats the heads in print', () => {
		const items = judged(all).reduce((sum, { sheet }) => sum + Math.max(1, sheet.bears.length), 0);
		for (const sheet of [1, 2, 4] as const) {
			const xml = book.part(`xl/worksheets/sheet${sheet}.xml`);
			expect(/<pane [^>]*>/.exec(xml)?.[0]).toContain('ySplit="1"');
			expect(/<pane [^>]*>/.exec(xml)?.[0]).toContain('state="frozen"');
			expect(xml.match(/<col [^>]*customWidth="1"/g)!.length).toBeGreaterThan(8);
			expect(/<\/sheetData><autoFilter ref="A1:([A-Z]+\d+)"\/>/.exec(xml)?.[1]).toBe(
				{ 1: `O${judged(all).length + 1}`, 2: `T${items + 1}`, 4: 'I41' }[sheet]
			);
		}
		const names = book.part('xl/workbook.xml');
		expect(names.match(/<definedNames>/g)).toHaveLength(1);
		expect(names).not.toContain('<definedNames/>');
		expect(names).toContain("'Proof chart'!$1:$1</definedName>");
	});

	it('holds nothing but text, which stays text when it is edited', () => {
		for (const sheet of [1, 2, 3, 4, 5]) {
			expect(book.part(`xl/worksheets/sheet${sheet}.xml`)).not.toMatch(/<f[ >]/);
			const cells = [...book.cells(sheet).values()];
			expect(cells.length).toBeGreaterThan(10);
			expect(cells.filter((each) => typeof each !== 'string')).toEqual([]);
		}
		const formats = /<cellXfs[^]*<\/cellXfs>/.exec(book.part('xl/styles.xml'))![0];
		expect(formats.match(/<xf /g)).toHaveLength(formats.match(/<xf quotePrefix="1" /g)!.length);
	});

	it('carries what it is and the limits of the case with it', () => {
		const said = [...book.cells(5).values()];
		expect(said).toContain(head.name);
		for (const limit of all.record.case.limits) expect(said).toContain(limit);
	});
});

it('any text comes out of a cell as it went in', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('_x0041_', '_x005F_', '=1', '_'))
			),
			(parts) => {
				const text = parts.join('');
				expect(decoded(cellText(text))).toBe(printable(text));
			}
		)
	);
});

it('a text that is too long for a cell says so by its last sign', () => {
	const cut = cellText('a'.repeat(40_000));
	expect(cut).toHaveLength(32_767);
	expect(cut.endsWith('a…')).toBe(true);
});

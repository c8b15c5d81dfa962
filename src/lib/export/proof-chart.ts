import writeXlsxFile, {
	type CellObject,
	type Feature,
	type Sheet
} from 'write-excel-file/universal';
import { flagWords, noteKinds, originKinds } from '#lib/domain/source-kinds.ts';
import { supportWords } from '#lib/domain/evidence-kinds.ts';
import { gradeWords } from '#lib/domain/grade.ts';
import { doubtWords } from '#lib/domain/mark.ts';
import type { Bears } from '#lib/domain/sheet.ts';
import { plain } from '#lib/export/citations/render.ts';
import { forumWords, inWords } from '#lib/export/document.ts';
import { answerWords, bearing, judged } from '#lib/export/judgements.ts';
import { printable } from '#lib/export/printable.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import type { Assessed } from '#lib/export/record.ts';

/**
 * The proof chart as a workbook: a line for each element, a sheet of sources, and what it is. Every
 * cell is text and marked as such, so that no program takes one for a formula, now or when its
 * content is edited.
 */

/** A column: its head, its width in characters, and what it holds. */
type Column<Line> = { head: string; width: number; of: (line: Line) => string };

/** Paper, by the numbers that Excel has for it. */
const [a3, a4] = [8, 9];

/** What Excel holds in a cell at most. */
const cellLimit = 32_767;

/**
 * A text as a cell holds it. Excel reads `_x0041_` as an escape, so its like in a text is escaped
 * itself.
 */
export function cellText(text: string): string {
	const escaped = printable(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
	return escaped.length <= cellLimit ? escaped : `${escaped.slice(0, cellLimit - 1)}…`;
}

const directionWords = {
	rely: ' [relied on]',
	discount: ' [discounted]',
	'set-aside': ' [set aside]'
};

/** The workbook of an assessment, as a Blob of the right type. */
export async function toXlsx(assessed: Assessed): Promise<Blob> {
	const { record, head } = assessed;
	const lines = judged(assessed);
	const labels = new Map(record.origins.map(({ id, label }) => [id, label]));
	type Line = (typeof lines)[number];
	const items = ({ sheet, mark }: Line, direction: Bears['direction']) =>
		bearing(sheet, direction)
			.map(({ evidence: { id, short, paragraph, notes } }) => {
				const use = mark?.reliance?.[id];
				const cited = notes.length > 0 ? `n. ${notes.join(', ')}` : 'no note';
				return `${id} ${short} (¶ ${paragraph}; ${cited})${use ? directionWords[use] : ''}`;
			})
			.join('\n');

	const chart: Column<Line>[] = [
		{ head: 'Count', width: 8, of: ({ book }) => book.count.id },
		{ head: 'No.', width: 8, of: ({ node }) => node.number ?? '' },
		{ head: 'Element', width: 28, of: ({ name }) => name },
		{
			head: 'The law’s words',
			width: 50,
			of: ({ sheet }) =>
				sheet.element.law.map(({ words, citation }) => `“${words}” (${citation})`).join('\n')
		},
		{ head: 'Mark', width: 18, of: ({ node }) => answerWords(node) },
		{ head: 'Reason', width: 60, of: ({ mark }) => mark?.reason ?? '' },
		{
			head: 'Cause of doubt',
			width: 20,
			of: ({ mark }) => (mark?.doubt ? doubtWords[mark.doubt] : '')
		},
		{ head: 'Evidence for', width: 60, of: (line) => items(line, 'supports') },
		{ head: 'Evidence against', width: 60, of: (line) => items(line, 'undermines') },
		{ head: 'Context', width: 36, of: (line) => items(line, 'context') },
		{
			head: 'Notes',
			width: 14,
			of: ({ sheet }) => sheet.notes.map(({ number }) => number).join(', ')
		},
		{
			head: 'Origins',
			width: 36,
			of: ({ sheet }) =>
				[...new Set(sheet.notes.flatMap(({ origins }) => origins))]
					.map((id) => labels.get(id) ?? id)
					.join('\n')
		},
		{ head: 'Why nothing cited matters', width: 36, of: ({ sheet }) => sheet.element.silence }
	];

	const evidence = new Map(
		record.books.flatMap((book) => book.evidence.map((item) => [item.id, item]))
	);
	const origins = new Map(record.origins.map((origin) => [origin.id, origin]));
	const sources: Column<(typeof record.notes)[number]>[] = [
		{ head: 'Note', width: 8, of: ({ number }) => String(number) },
		{
			head: 'As cited',
			width: 60,
			of: ({ number, title }) => plain(record.citations.notes[number] ?? []) || title
		},
		{ head: 'Kind', width: 22, of: ({ kind }) => noteKinds[kind] },
		{ head: 'Date as printed', width: 20, of: ({ datePrinted }) => datePrinted ?? 'none' },
		{
			head: 'Flags',
			width: 50,
			of: ({ flags }) => flags.map(({ code, text }) => `${flagWords[code]}: ${text}`).join('\n')
		},
		{
			head: 'Origins',
			width: 40,
			of: ({ origins: ids }) =>
				ids
					.map((id) => {
						const origin = origins.get(id);
						return origin ? `${origin.label} (${originKinds[origin.kind].toLowerCase()})` : id;
					})
					.join('\n')
		},
		{
			head: 'Cited for',
			width: 50,
			of: ({ number }) =>
				[...evidence.values()]
					.filter(({ notes }) => notes.includes(number))
					.map(
						({ id, short, support }) => `${id} ${short} (${supportWords[support].toLowerCase()})`
					)
					.join('\n')
		},
		{
			head: 'Reliability, as graded',
			width: 24,
			of: ({ number }) => gradeOf(head.grades?.[number]?.reliability)
		},
		{
			head: 'Credibility, as graded',
			width: 24,
			of: ({ number }) => gradeOf(head.grades?.[number]?.credibility)
		}
	];

	const standard = standardOf(record.standards, head);
	const about: Column<[string, string]>[] = [
		{ head: 'This workbook', width: 24, of: ([term]) => term },
		{ head: 'Content', width: 110, of: ([, value]) => value }
	];
	const { article } = record.case;
	const facts: [string, string][] = [
		['Assessment', head.name],
		['By', head.author ?? ''],
		['Case', record.case.title],
		[
			'Article',
			`${article.author}, “${article.title}”, ${article.publisher}, ${inWords(article.date)}`
		],
		['Forum', forumWords[head.forum].label],
		['Standard', `${standard.label}: “${standard.phrase}” (${standard.source})`],
		['Last changed', inWords(head.changed)],
		['Made', inWords(assessed.made)],
		['Versions', `case ${record.case.version}, law of ${inWords(record.law)}`],
		...record.case.limits.map((limit): [string, string] => ['Limit', limit])
	];

	return writeXlsxFile(
		[
			sheet('Proof chart', chart, lines, 3),
			sheet('Sources', sources, record.notes, 1),
			sheet('About', about, facts, 0)
		],
		{
			fontFamily: 'Calibri',
			fontSize: 10,
			features: [
				finish([
					{ name: 'Proof chart', columns: chart.length, lines: lines.length, filter: true },
					{ name: 'Sources', columns: sources.length, lines: record.notes.length, filter: true },
					{ name: 'About', columns: about.length, lines: facts.length, filter: false }
				])
			]
		}
	).toBlob();
}

const gradeOf = (grade: keyof typeof gradeWords | undefined) =>
	grade ? `${grade}: ${gradeWords[grade]}` : '';

function sheet<Line>(
	name: string,
	columns: Column<Line>[],
	lines: readonly Line[],
	frozenColumns: number
): Sheet<Blob> {
	const cell = (text: string, style: Partial<CellObject>): CellObject => ({
		value: cellText(text),
		type: String,
		wrap: true,
		alignVertical: 'top',
		borderColor: '#DFDACA',
		borderStyle: 'thin',
		...style
	});
	return {
		sheet: name,
		data: [
			columns.map(({ head }) => cell(head, { fontWeight: 'bold', backgroundColor: '#F1EDE0' })),
			...lines.map((line) => {
				const texts = columns.map(({ of }) => of(line));
				const height = heightOf(texts, columns);
				return texts.map((text) => cell(text, { height }));
			})
		],
		columns: columns.map(({ width }) => ({ width })),
		stickyRowsCount: 1,
		...(frozenColumns > 0 && { stickyColumnsCount: frozenColumns }),
		orientation: 'landscape'
	};
}

/** The most that a row can be high, in points; what is longer is read in the cell itself. */
const highest = 409;

/** How high a row must be to show its cells, in points. Not every program works it out by itself. */
function heightOf(texts: readonly string[], columns: readonly { width: number }[]): number {
	const most = Math.max(
		...texts.map((text, at) =>
			text
				.split('\n')
				.reduce(
					(sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[at]!.width * 1.2))),
					0
				)
		)
	);
	return Math.min(highest, most * 13 + 4);
}

/** The letters of a column: 1 is A. */
const letters = (at: number): string =>
	at > 26
		? letters(Math.floor((at - 1) / 26)) + letters(((at - 1) % 26) + 1)
		: String.fromCharCode(64 + at);

/**
 * What the library has no option for: filters under the heads, heads repeated on each printed page
 * that is one sheet wide, and cells that stay text when they are edited.
 */
function finish(
	sheets: { name: string; columns: number; lines: number; filter: boolean }[]
): Feature<Blob> {
	const names = sheets.flatMap(({ name, columns, lines, filter }, at) => [
		...(filter
			? [
					`<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${name}'!$A$1:$${letters(columns)}$${lines + 1}</definedName>`
				]
			: []),
		`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$1:$1</definedName>`
	]);
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (content, _, { sheetIndex }) => {
						const { columns, lines, filter } = sheets[sheetIndex]!;
						return content
							.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
							.replace(
								'</sheetData>',
								filter
									? `</sheetData><autoFilter ref="A1:${letters(columns)}${lines + 1}"/>`
									: '</sheetData>'
							)
							.replace(
								/<pageSetup paperSize="\d+"/,
								`<pageSetup paperSize="${sheetIndex === 0 ? a3 : a4}" fitToWidth="1" fitToHeight="0"`
							);
					}
				},
				'xl/workbook.xml': {
					transform: (content) =>
						content.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`)
				},
				'xl/styles.xml': {
					transform: (content) =>
						content.replace(/<cellXfs[^]*<\/cellXfs>/, (formats) =>
							formats.replaceAll('<xf ', '<xf quotePrefix="1" ')
						)
				}
			}
		}
	};
}

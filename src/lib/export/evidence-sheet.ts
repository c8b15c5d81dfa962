import { provenanceLines } from '#lib/domain/from-outside.ts';
import { noteKinds } from '#lib/domain/source-kinds.ts';
import { ownStepWords, supportWords } from '#lib/domain/evidence-kinds.ts';
import type { Answer } from '#lib/domain/strength.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { relianceWords } from '#lib/domain/reliance-words.ts';
import { capital } from '#lib/domain/sentence-words.ts';
import type { Bears } from '#lib/domain/sheet.ts';
import { answerWords, directionWords, judged, type Judged } from '#lib/export/judgements.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import { worksheet, type Face, type WorkbookColumn, type Worksheet } from '#lib/export/workbook.ts';

/** A line for each element and item that bears on it, to be filtered, sorted and counted by pivot tables. */

/** An element on which nothing bears has a line of its own, so that a count of elements has all of them. */
type Line = Judged & { bears: Bears | undefined };

/** Grounds on which black stays readable; the cell’s text says the same. */
const ofAnswer: Record<Answer, string> = {
	contradicted: '#F3D9D2',
	unsupported: '#E6E3DA',
	weak: '#F6EBCB',
	arguable: '#DDEBDF',
	strong: '#CFE4E6',
	conclusive: '#CBD8EA',
	'cannot-tell': '#EFEBDD',
	'does-not-arise': '#EFEBDD'
};
const ofDirection: Record<Bears['direction'], string> = {
	supports: '#DDEBDF',
	undermines: '#F3D9D2',
	context: '#EFEBDD'
};
const ground = (color: string | undefined): Face => (color ? { backgroundColor: color } : {});

/** The sheet, with filters and colours. */
export function evidenceSheet(assessed: AssessedCase): Worksheet {
	const { record, head } = assessed;
	const notes = new Map(record.notes.map((note) => [note.number, note]));
	const origins = new Map(record.origins.map(({ id, label }) => [id, label]));
	const lines = judged(assessed).flatMap((line): Line[] =>
		line.sheet.bears.length > 0
			? line.sheet.bears.map((bears) => ({ ...line, bears }))
			: [{ ...line, bears: undefined }]
	);
	const cited = ({ bears }: Line) =>
		(bears?.evidence.notes ?? []).flatMap((number) => notes.get(number) ?? []);
	const ofItem =
		(say: (bears: Bears, line: Line) => string) =>
		(line: Line): string =>
			line.bears ? say(line.bears, line) : '';
	const use = ({ mark, bears }: Line) => bears && mark?.reliance?.[bears.evidence.id];

	const foundOutside: WorkbookColumn<Line> = {
		head: 'Found outside the text',
		width: 40,
		of: ofItem(({ evidence: { outside } }) =>
			outside
				? provenanceLines(outside)
						.map(([heading, says]) => `${heading}: ${says}`)
						.join('\n')
				: ''
		)
	};
	const columns: WorkbookColumn<Line>[] = [
		{ head: 'Count', width: 8, of: ({ book }) => book.count.id },
		{ head: 'No.', width: 8, of: ({ node }) => node.number ?? '' },
		{ head: 'Element', width: 30, of: ({ name }) => name },
		{
			head: 'Mark',
			width: 16,
			of: ({ node }) => answerWords(node),
			face: ({ node }) => ground(node.answer && ofAnswer[node.answer])
		},
		{ head: 'Item', width: 8, of: ofItem(({ evidence }) => evidence.id) },
		{ head: 'What it says', width: 60, of: ofItem(({ evidence }) => evidence.statement) },
		{
			head: 'Direction',
			width: 11,
			of: ofItem(({ direction }) => directionWords[direction]),
			face: ({ bears }) => ground(bears && ofDirection[bears.direction])
		},
		{
			head: 'Why it bears',
			width: 40,
			of: ofItem(({ why, ownStep }) => (ownStep ? `${why} [${ownStepWords}]` : why))
		},
		{
			head: 'Use',
			width: 13,
			of: (line) => {
				const chosen = use(line);
				return line.bears ? (chosen ? capital(relianceWords[chosen]) : 'Not handled') : '';
			},
			face: (line) => (use(line) ? { fontWeight: 'bold' } : {})
		},
		{
			head: 'Reason for the use',
			width: 40,
			of: ofItem(({ evidence }, { mark }) => mark?.itemReasons?.[evidence.id] ?? '')
		},
		{ head: 'Support', width: 20, of: ofItem(({ evidence }) => supportWords[evidence.support]) },
		{ head: 'Said by', width: 24, of: ofItem(({ evidence }) => evidence.assertedBy.name) },
		{ head: 'Conduct of', width: 20, of: ofItem(({ evidence }) => evidence.conduct ?? '') },
		{
			head: 'Bears on',
			width: 18,
			of: ofItem(({ inherited }) => (inherited ? 'The whole element' : 'This element'))
		},
		{
			head: 'Paragraph',
			width: 11,
			of: ofItem(({ evidence }) => evidence.place.replace(/^¶ /, ''))
		},
		{
			head: 'Cited',
			width: 10,
			of: ofItem(({ evidence }) =>
				evidence.asserted ? 'No' : evidence.outside ? 'Not of the text' : 'Yes'
			)
		},
		{ head: 'Notes', width: 12, of: (line) => cited(line).map(printedMark).join(', ') },
		...(lines.some(({ bears }) => bears?.evidence.outside) ? [foundOutside] : []),
		{
			head: 'Kinds of source',
			width: 26,
			of: (line) => [...new Set(cited(line).map(({ kind }) => noteKinds[kind]))].join('\n')
		},
		{
			head: 'Origins',
			width: 36,
			of: (line) =>
				[...new Set(cited(line).flatMap((note) => note.origins))]
					.map((id) => origins.get(id) ?? id)
					.join('\n')
		},
		{
			head: 'Grades of its sources',
			width: 16,
			of: (line) =>
				cited(line)
					.flatMap(({ number }) => {
						const { reliability = '', credibility = '' } = head.grades?.[number] ?? {};
						return reliability || credibility ? `n. ${number}: ${reliability}${credibility}` : [];
					})
					.join('\n')
		}
	];
	return worksheet('Evidence', columns, lines, { frozen: 3, filter: true, paper: 'a3' });
}

import { textLabel } from '#lib/domain/article.ts';
import { flagLabel, noteKinds, originKinds } from '#lib/domain/source-kinds.ts';
import { supportWords } from '#lib/domain/evidence-kinds.ts';
import { gradeWords } from '#lib/domain/grade-words.ts';
import {
	actRange,
	actsOf,
	actsSentence,
	calledTogether,
	standingWords,
	waitingWords,
	type Act
} from '#lib/domain/acts.ts';
import { plain as sentence } from '#lib/domain/explain.ts';
import { doubtWords, rivalWords } from '#lib/domain/mark.ts';
import { firstInWords } from '#lib/domain/choose-first.ts';
import type { Bears } from '#lib/domain/sheet.ts';
import { plain } from '#lib/export/citations/render.ts';
import { forumNamed } from '#lib/domain/forum.ts';
import { dayInWords, localDay } from '#lib/domain/day.ts';
import { answerWords, bearing, judged } from '#lib/export/judgements.ts';
import { printedMarks, toldApart } from '#lib/domain/printed-mark.ts';
import { relianceWords } from '#lib/domain/reliance-words.ts';
import { answeredRivals } from '#lib/domain/rivals.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { quoted } from '#lib/export/quotation.ts';
import { defaultStyle } from '#lib/export/memo-choice.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import { evidenceSheet } from '#lib/export/evidence-sheet.ts';
import { worksheet, workbook, type WorkbookColumn } from '#lib/export/workbook.ts';

/** The proof chart as a workbook: a line for each element, one for each item, the sources, and what it is. */

/** The workbook of an assessment, as a Blob of the right type. */
export async function toXlsx(assessed: AssessedCase): Promise<Blob> {
	const { record, head } = assessed;
	const lines = judged(assessed);
	const apart = toldApart(record.notes);
	const labels = new Map(record.origins.map(({ id, label }) => [id, label]));
	type Line = (typeof lines)[number];
	const items = ({ sheet, mark }: Line, direction: Bears['direction']) =>
		bearing(sheet, direction)
			.map(({ evidence: { id, short, place, asserted, notes } }) => {
				const use = mark?.reliance?.[id];
				const cited =
					notes.length > 0
						? [`n. ${printedMarks(record.notes, notes).join(', ')}`]
						: asserted
							? ['no note']
							: [];
				return `${id} ${short} (${[place, ...cited].join('; ')})${use ? ` [${relianceWords[use]}]` : ''}`;
			})
			.join('\n');

	const chart: WorkbookColumn<Line>[] = [
		{ head: 'Count', width: 8, of: ({ book }) => book.count.id },
		{ head: 'No.', width: 8, of: ({ node }) => node.number ?? '' },
		{ head: 'Element', width: 28, of: ({ name }) => name },
		{
			head: 'The law’s words',
			width: 50,
			of: ({ sheet }) =>
				sheet.element.law.map(({ words, citation }) => `${quoted(words)} (${citation})`).join('\n')
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
			head: 'Rival explanations',
			width: 50,
			of: ({ sheet, mark }) =>
				answeredRivals(sheet.element.rivals, mark)
					.map(
						({ name, answer, reason }) =>
							`${name}: ${answer ? rivalWords[answer].toLowerCase() : 'no answer'}${reason ? `. ${reason}` : ''}`
					)
					.join('\n')
		},
		{
			head: 'Read first (own choice)',
			width: 20,
			of: ({ mark }) => (mark?.readFirst ? firstInWords(mark.readFirst) : '')
		},
		{
			head: 'Notes',
			width: 14,
			of: ({ sheet }) => sheet.notes.map(apart).join(', ')
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
	const sources: WorkbookColumn<(typeof record.notes)[number]>[] = [
		{ head: 'Note', width: 8, of: apart },
		{
			head: 'As cited',
			width: 60,
			of: ({ number, title }) => plain(record.citations[defaultStyle]?.notes[number] ?? []) || title
		},
		{ head: 'Kind', width: 22, of: ({ kind }) => noteKinds[kind] },
		{ head: 'Date as printed', width: 20, of: ({ datePrinted }) => datePrinted ?? 'none' },
		{
			head: 'Flags',
			width: 50,
			of: ({ flags }) =>
				flags.map(({ code, text }) => `${flagLabel(code, record.case.article)}: ${text}`).join('\n')
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
	const acts = record.books.flatMap(({ count }) =>
		actsOf(assessed.findings.get(count.id)!.root, standard.at).map((each) => ({ count, ...each }))
	);
	const together = calledTogether(acts);
	type ActLine = { count: (typeof acts)[number]['count']; act: Act };
	const actColumns: WorkbookColumn<ActLine>[] = [
		{ head: 'Count', width: 8, of: ({ count }) => count.id },
		{ head: 'No.', width: 8, of: ({ act }) => act.node.number ?? '' },
		{ head: together, width: 40, of: ({ act }) => act.node.label },
		{ head: 'Goes as far as', width: 26, of: ({ act }) => sentence(actRange(act)) },
		{ head: 'Against the standard', width: 22, of: ({ act }) => standingWords[act.stands] },
		{ head: 'Still to be marked', width: 50, of: ({ act }) => waitingWords(act) }
	];
	const about: WorkbookColumn<[string, string]>[] = [
		{ head: 'This workbook', width: 24, of: ([term]) => term },
		{ head: 'Content', width: 110, of: ([, value]) => value }
	];
	const { article } = record.case;
	const facts: [string, string][] = [
		['Assessment', head.name],
		['By', head.author ?? ''],
		['Case', record.case.title],
		[
			textLabel(article),
			`${article.author}, “${article.title}”, ${article.publisher}, ${dayInWords(article.date)}`
		],
		['Forum', forumNamed(record.forums, head.forum).name],
		['Standard', `${standard.label}: “${standard.phrase}” (${standard.source})`],
		...acts.map((each): [string, string] => [
			`${each.group.label}, Count ${each.count.id}`,
			sentence(actsSentence(each, standard.phrase))
		]),
		['Last changed', dayInWords(localDay(head.changed))],
		['Made', dayInWords(assessed.made)],
		['Versions', `case ${record.case.version}, law of ${dayInWords(record.law)}`],
		...record.case.limits.map((limit): [string, string] => ['Limit', limit])
	];

	return workbook([
		worksheet('Proof chart', chart, lines, { frozen: 3, filter: true, paper: 'a3' }),
		evidenceSheet(assessed),
		worksheet(
			together,
			actColumns,
			acts.flatMap(({ count, of }) => of.map((act) => ({ count, act }))),
			{ frozen: 1, filter: true }
		),
		worksheet('Sources', sources, record.notes, { frozen: 1, filter: true }),
		worksheet('About', about, facts)
	]);
}

const gradeOf = (grade: keyof typeof gradeWords | undefined) =>
	grade ? `${grade}: ${gradeWords[grade]}` : '';

import { authorityChecked } from '#lib/domain/authority-words.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { holdingWords } from '#lib/domain/held-words.ts';
import type { Held } from '#lib/domain/held.ts';
import { judgement, markKey } from '#lib/domain/mark.ts';
import { italic, strong, text, type Run } from '#lib/export/document.ts';
import type { AnsweredCount } from '#lib/export/memo-answer.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import type { Writing } from '#lib/export/writing.ts';

/**
 * What courts and others held on the facts of the case. It stands at the end and counts for nothing:
 * they had other evidence. Of a count on which nothing is marked it is left out, since a draft may be
 * read before the marks are made.
 */
export function heldSection(
	write: Writing,
	assessed: AssessedCase,
	counts: readonly AnsweredCount[],
	reasoned: boolean
) {
	const { held, standards, books } = assessed.record;
	if (held.length === 0) return;
	const marked = new Set([...assessed.marks.values()].filter(judgement).map((mark) => mark.count));
	const covered = counts.filter(({ book }) => !marked.has(book.count.id));
	// What is said beside the counts can give any of them away.
	const besides = books.every(({ count }) => marked.has(count.id));
	write.heading(1, 'What was held elsewhere', 'held-elsewhere');
	write.paragraph(
		text(
			'What courts and others held or found on the facts of this case is no part of the finding and no evidence for it: they had other evidence, and often another standard of proof. If you mean to mark the case yourself, do so before you read on. Each entry says how far it was checked.'
		)
	);
	if (covered.length > 0)
		write.paragraph(
			text(
				`Left out until something is marked on it: ${covered.map(({ book }) => `Count ${book.count.id}`).join(', ')}.`
			)
		);
	for (const each of held) {
		const rows = [
			...counts
				.filter((count) => !covered.includes(count))
				.flatMap((count) => holdingRows(each, count, assessed, reasoned)),
			...(besides ? remarkRows(each) : [])
		];
		if (rows.length === 0) continue;
		const standard = standards.find(({ id }) => id === each.standard);
		write.heading(2, each.body, `held-${each.id}`);
		write.paragraph(
			italic(each.title),
			text(
				`, ${dayInWords(each.date)}. Law applied: ${each.law}. ${standard ? `Standard: ${standard.phrase}.` : 'It named no standard of proof.'}`
			)
		);
		write.paragraph(strong('Its weight here. '), text(each.worth));
		if (!reasoned) write.list(each.limits.map((limit) => [text(limit)]));
		write.table(
			`${each.body}: what it held`,
			[
				{ head: 'On', width: 25 },
				{ head: 'Held', width: 50 },
				{ head: 'Source, and how far checked', width: 25 }
			],
			rows
		);
	}
}

type Cited = { citation: string; checked: Held['remarks'][number]['checked'] };
const sourceWords = ({ citation, checked }: Cited) => `${citation} (${authorityChecked[checked]})`;

/** What one body held on a count, a row for each thing it said; a reasoned memo keeps to the elements that are marked. */
function holdingRows(
	{ findings, dissents = [] }: Held,
	{ book }: AnsweredCount,
	assessed: AssessedCase,
	reasoned: boolean
): Run[][][] {
	const { id } = book.count;
	const labels = new Map(book.elements.map((each) => [each.id, each.label]));
	const names = new Map(
		book.elements.map(({ id, label, within }) => [
			id,
			within ? `${labels.get(within) ?? within}: ${label}` : label
		])
	);
	const isMarked = (element: string) => assessed.marks.get(markKey(id, element))?.answer;
	const rows = new Map<string, { on: string[]; words: Run[][] }>();
	for (const finding of findings) {
		if (finding.count !== id) continue;
		const elements = finding.elements.filter((each) => !reasoned || isMarked(each));
		if (elements.length === 0 && finding.elements.length > 0) continue;
		const words = [
			[
				strong(`${holdingWords(finding)}. `),
				text(`${finding.says}${finding.victims ? ` Victims: ${finding.victims}.` : ''}`)
			],
			[text(sourceWords(finding))]
		];
		const key = JSON.stringify(words);
		const { on } = rows.get(key) ?? rows.set(key, { on: [], words }).get(key)!;
		on.push(...elements.map((each) => names.get(each) ?? each));
	}
	return [
		...[...rows.values()].map(({ on, words }) => [
			[strong(`${id} `), text(on.join('; ') || 'The count as a whole')],
			...words
		]),
		...dissents
			.filter(({ count }) => count === id)
			.map((dissent) => [
				[strong(`${id} `), text('Dissent')],
				[strong(`${dissent.by}. `), text(dissent.says)],
				[text(sourceWords(dissent))]
			])
	];
}

const remarkRows = ({ remarks }: Held): Run[][][] =>
	remarks.map((remark) => [
		[text('Beside the counts')],
		[text(remark.says)],
		[text(sourceWords(remark))]
	]);

/** That others held something on these facts, for a memo that does not say what; undefined where nobody did. */
export const heldElsewhere = ({ record }: AssessedCase): string | undefined =>
	record.held.length > 0
		? `This memo leaves out what ${record.held.length === 1 ? 'another body has' : `${record.held.length} other bodies have`} said on these facts: the reasoned memo and the full annex have it at the end.`
		: undefined;

import { countNamed } from '#lib/domain/count-named.ts';
import { isOwn } from '#lib/domain/own-id.ts';
import { markKey } from '#lib/domain/mark.ts';
import { answerLabel } from '#lib/domain/strength.ts';
import { fileFormat, fileVersion, type RivalSaid } from '#lib/domain/mark.ts';
import { outsideItems, type AssessedCase } from '#lib/export/record.ts';
import { csvOf } from '#lib/files/csv.ts';
import {
	countColumns,
	marksColumns,
	nothingFirst,
	type MarksColumn
} from '#lib/files/marks-columns.ts';

/**
 * Marks as a table: a line for each element of the case, marked or not, with the assessment on
 * every line, so that tables of several people can be put under each other.
 */

const format = `${fileFormat} ${fileVersion}`;

/** The marks of an assessment as CSV. */
export function toCsv({
	record,
	head,
	marks
}: Pick<AssessedCase, 'record' | 'head' | 'marks'>): string {
	const about = {
		assessment: head.name,
		author: head.author ?? '',
		case: head.case.id,
		'case version': String(head.case.version),
		law: record.law,
		forum: head.forum,
		standard: head.standard,
		thresholds: written(head.thresholds ?? {}),
		grades: Object.entries(head.grades ?? {})
			.map(
				([note, { reliability, credibility }]) =>
					`${note}=${reliability ?? '-'}${credibility ?? '-'}`
			)
			.join(' '),
		memo: linesOf(head.memo ?? {}),
		created: head.created,
		changed: head.changed,
		format
	};
	const columns = isOwn(head.case.id)
		? marksColumns
		: marksColumns.filter((column) => !countColumns.includes(column));
	const outside = new Set(outsideItems(record).map(({ id }) => id));
	const lines = record.books.flatMap(({ count, elements, bearings }) =>
		elements.map((element) => {
			const mark = marks.get(markKey(count.id, element.id));
			const named = [
				...bearings.flatMap((each) => (each.element === element.id ? [each.evidence] : [])),
				...Object.keys({ ...mark?.reliance, ...mark?.itemReasons }),
				...(mark?.readFirst ?? [])
			];
			const values: Record<MarksColumn, string> = {
				count: count.id,
				element: element.id,
				number: element.number,
				label: element.label,
				'part of': element.within,
				'asked for in': element.forums.join(' '),
				mark: mark?.answer ? answerLabel(mark.answer) : 'Unmarked',
				answer: mark?.answer ?? '',
				reason: mark?.reason ?? '',
				'cause of doubt': mark?.doubt ?? '',
				'by parts': mark?.split ? 'yes' : '',
				reliance: written(mark?.reliance ?? {}),
				'item reasons': linesOf(mark?.itemReasons ?? {}),
				'outside items': [...new Set(named)].filter((id) => outside.has(id)).join(' '),
				cites: mark?.cites?.join(' ') ?? '',
				'rival explanations': rivalsText(mark?.rivals ?? {}),
				'read first': mark?.readFirst ? mark.readFirst.join(' ') || nothingFirst : '',
				marked: mark?.changed ?? '',
				'count title': count.title,
				'count test': count.test,
				'count digest': countNamed(count).digest,
				...about
			};
			return columns.map((column) => values[column]);
		})
	);
	return csvOf([columns, ...lines]);
}

/** Pairs as `E7=rely E16=set-aside`. */
const written = (of: Record<string, string>) =>
	Object.entries(of)
		.map(([id, value]) => `${id}=${value}`)
		.join(' ');

/** A line for each entry, as `E7: The reason.`; further lines of one are indented. */
const linesOf = (of: Record<string, string | true | undefined>) =>
	Object.entries(of)
		.filter((entry): entry is [string, string | true] => entry[1] !== undefined)
		.map(([id, text]) => `${id}: ${text === true ? 'yes' : text.replaceAll('\n', '\n  ')}`)
		.join('\n');

/**
 * A line for each rival explanation, as `keeping-power=open: The reason.`; further lines of a reason
 * are indented, so that none of them can be taken for an answer.
 */
export const rivalsText = (of: Record<string, RivalSaid>) =>
	Object.entries(of)
		.map(
			([id, { answer = 'unanswered', reason }]) =>
				`${id}=${answer}${reason ? `: ${reason.replaceAll('\n', '\n  ')}` : ''}`
		)
		.join('\n');

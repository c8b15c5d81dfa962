import { dayInWords } from '#lib/domain/day.ts';
import { forumNamed } from '#lib/domain/forum.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import type { Document } from '#lib/export/document.ts';
import type { Paper } from '#lib/export/memo-choice.ts';
import { printable } from '#lib/export/printable.ts';
import type { AssessedCase } from '#lib/export/record.ts';

/** A memo before its first heading: who to whom, when, about what, and under which law. */
export function memoHead(
	{ record, head, made: today }: AssessedCase,
	paper?: Paper
): Omit<Document, 'blocks' | 'footnotes'> {
	const { from, to, date, matter: of, reviewer, final } = head.memo ?? {};
	const { article, title } = record.case;
	const standard = standardOf(record.standards, head);
	const author = printable(from || head.author || '');
	const matter = printable(of || title);
	const made = date ? dayAsWritten(printable(date)) : dayInWords(today);
	const left = [...half('To', to), ...half('From', author)];
	const right = [...half('Date', made), ...half('Reviewer', reviewer || 'not yet reviewed')];
	return {
		title: `Memorandum: ${matter}`,
		subject: `${article.author}, “${article.title}”, ${article.publisher}, ${dayInWords(article.date)}`,
		matter,
		...(!final && { draft: true }),
		head: [
			...right.flatMap((each, at) => [...left.slice(at, at + 1), each]),
			{ term: 'Matter', value: matter },
			{
				term: 'Law',
				value: `${forumNamed(record.forums, head.forum).name}. Standard: ${standard.phrase}`
			}
		],
		author,
		made,
		language: 'en-GB',
		paper
	};
}

/** A day that a field for days gives is said in words; what somebody wrote instead stays. */
const dayAsWritten = (date: string) =>
	/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? dayInWords(date) : date;

const half = (term: string, value: string | undefined) =>
	value ? [{ term, value: printable(value), half: true as const }] : [];

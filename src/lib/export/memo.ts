import { provenanceLines } from '#lib/domain/from-outside.ts';
import { textWord } from '#lib/domain/article.ts';
import {
	actRange,
	actsOf,
	actsSentence,
	standingWords,
	waitingWords,
	type Acts
} from '#lib/domain/acts.ts';
import { consultedWords } from '#lib/domain/consulted.ts';
import { dayInWords, localDay } from '#lib/domain/day.ts';
import type { NodeFinding } from '#lib/domain/evaluate.ts';
import { plain, plainQuoted, range } from '#lib/domain/explain.ts';
import { forumNamed } from '#lib/domain/forum.ts';
import { sinceWords } from '#lib/domain/jurisdiction.ts';
import { wordingChecked } from '#lib/domain/law-words.ts';
import { doubtWords } from '#lib/domain/mark.ts';
import { partings, partingWords } from '#lib/domain/one-theory.ts';
import { particularsOf } from '#lib/domain/particulars.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { capital, listed } from '#lib/domain/sentence-words.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { italic, stopped, strong, text, type Document } from '#lib/export/document.ts';
import { answerWords, judgedIn, partsOf } from '#lib/export/judgements.ts';
import {
	answeredIn,
	answerSection,
	outcomeSection,
	type AnsweredCount
} from '#lib/export/memo-answer.ts';
import { authoritiesTable } from '#lib/export/memo-authorities.ts';
import type { MemoOptions } from '#lib/export/memo-choice.ts';
import { elementSection, groupWords, jurisdictionUnder } from '#lib/export/memo-element.ts';
import { heldSection } from '#lib/export/memo-held.ts';
import { memoHead } from '#lib/export/memo-head.ts';
import { quoted } from '#lib/export/quotation.ts';
import { outsideItems, type AssessedCase } from '#lib/export/record.ts';
import { Writing } from '#lib/export/writing.ts';

/**
 * The memo of an assessment: whole, with everything that bears on every element; or reasoned, with
 * the elements that are marked and the items that the marks rely on, discount, set aside or give a reason for.
 * @throws when the record has not got what the assessment names
 */
export function memoOf(
	assessed: AssessedCase,
	{ reasoned = false, ...chosen }: { reasoned?: boolean } & MemoOptions = {}
): Document {
	const { record } = assessed;
	const annex = reasoned && chosen.annex === true;
	const write = new Writing(assessed, chosen.style);
	const counts = answeredIn(assessed, chosen);

	answerSection(write, assessed, counts);
	for (const { book, explained } of counts)
		write.paragraph(
			strong(`Count ${book.count.id}, ${book.count.title}: ${plain(explained.range)}. `),
			text(
				[explained.verdict, ...explained.reasons]
					.map((each) => stopped(plainQuoted(each)))
					.join(' ')
			)
		);
	outcomeSection(write, assessed, counts);
	write.paragraph(text(howItAddsUp));
	lawSection(write, assessed, counts);
	for (const count of counts) countSection(write, assessed, count, reasoned);
	changeSection(write, assessed, counts);
	limitsSection(write, assessed, reasoned, annex);
	if (annex) annexSection(write, assessed, counts);
	for (const [at, count] of counts.entries()) {
		if (at === 0) write.heading(1, 'Table of marks', 'marks');
		marksTable(write, assessed, count, reasoned && !annex);
	}
	authoritiesTable(write, record);
	bibliography(write, assessed, reasoned && !annex);
	heldSection(write, assessed, counts, reasoned && !annex);
	return {
		...memoHead(assessed, chosen.paper),
		blocks: write.blocks,
		footnotes: write.footnotes
	};
}

/** Behind a shorter memo: every element of its counts, with everything that bears on it. */
export function annexSection(
	write: Writing,
	assessed: AssessedCase,
	counts: readonly AnsweredCount[]
) {
	write.heading(1, 'Annex: every element, with everything that bears on it', 'annex');
	for (const count of counts) countSection(write, assessed, count, false, true);
}

/** How marks amount to a finding. */
export const howItAddsUp =
	'Nothing is averaged: where all parts are needed the weakest decides, where one is enough the strongest does; what is unmarked stays open.';

/** From which assessment a memo is, and of which versions of the case and the law. */
export const madeFrom = ({ record, head }: AssessedCase) =>
	`Made with Chapeau from the assessment ${quoted(head.name)}, last changed on ${dayInWords(localDay(head.changed))}; version ${record.case.version} of the case, the law as corrected on ${dayInWords(record.law)}.`;

/** What was asked, and the law that it was held to. */
function lawSection(write: Writing, assessed: AssessedCase, counts: readonly AnsweredCount[]) {
	const { record, head } = assessed;
	const { author, title, publisher, date } = record.case.article;
	const standard = standardOf(record.standards, head);
	write.heading(1, 'Question and law', 'law');
	write.paragraph(
		text(
			`How strongly is each element made out on the evidence cited in ${author}, ${quoted(title)} (${publisher}, ${dayInWords(date)}), and does each count meet “${standard.phrase}”?`
		)
	);
	for (const { book } of counts)
		write.paragraph(
			strong(`Count ${book.count.id}, ${book.count.title}. `),
			text(book.count.theory)
		);
	write.paragraph(
		strong(`${standard.label}. `),
		text(`“${standard.phrase}” (${standard.source}; ${standard.body}). ${standard.use}`),
		...(standard.note ? [text(` ${standard.note}`)] : [])
	);
	write.paragraph(
		text(
			`Marks have six strengths, and it takes ${article_(standard.threshold)} to meet this standard. Which strength meets which standard is a choice made here, not law.`
		)
	);
	const forum = forumNamed(record.forums, head.forum);
	write.paragraph(strong(`${forum.name}. `), text(forum.words));
	const jurisdiction = jurisdictionUnder(assessed);
	if (jurisdiction?.missing)
		write.paragraph(strong('Jurisdiction. '), text(jurisdiction.missing.says));
	if (jurisdiction?.since) {
		const { since } = jurisdiction;
		write.paragraph(
			text(
				`${sinceWords(since)} ${since.before.length > 0 ? `That is so of the conduct in ${plain(listed(since.before.map((id) => [id])))}. ` : ''}An item below says so if its conduct lies before that day or on both sides of it, or if the time is not given.`
			)
		);
	}
}

const article_ = (strength: string) =>
	`${/^[aeiou]/.test(strength) ? 'an' : 'a'} ${strength} showing`;

/** One count: its theory’s particulars, its acts, and each of its elements. */
function countSection(
	write: Writing,
	assessed: AssessedCase,
	{ book, finding, explained, begun }: AnsweredCount,
	reasoned: boolean,
	annexed = false
) {
	const { count } = book;
	const standard = standardOf(assessed.record.standards, assessed.head);
	const id = `${annexed ? 'annex-' : ''}count-${count.id}`;
	write.heading(annexed ? 2 : 1, `Count ${count.id}: ${count.title}`, id);
	write.as(
		'mark',
		strong(`${capital(plain(explained.range))}. `),
		text(stopped(plain(explained.verdict)))
	);
	write.list(particularsOf(count.particulars).map(([of, says]) => [strong(`${of}: `), text(says)]));
	if (book.caution) write.as('small', italic(book.caution));
	for (const each of partings(finding, count.joins, assessed.marks, assessed.record.tells))
		write.as('small', text(partingWords(each)));
	const blank = reasoned && !begun;
	if (blank) write.paragraph(text('Nothing is marked in this count.'));
	for (const acts of blank ? [] : actsOf(finding.root, standard.at))
		actsSection(write, acts, standard.phrase);
	const judged = new Map(judgedIn(assessed, book).map((each) => [each.node, each]));
	const unmarked = [...judged.values()].filter(({ node }) => !isMarked(node));
	for (const { node, depth } of partsOf(finding)) {
		if (blank || (reasoned && !isMarked(node))) continue;
		const at = Math.min(depth + (annexed ? 3 : 2), 4) as 2 | 3 | 4;
		write.heading(at, node.label, `${id}-${node.id.replaceAll('/', '-')}`);
		const element = judged.get(node);
		if (element) elementSection(write, element, assessed, finding.root, reasoned);
		else write.as('mark', ...groupWords(node));
	}
	if (reasoned && unmarked.length > 0)
		write.paragraph(
			strong('Still to be marked: '),
			text(`${unmarked.map(({ name }) => name).join('; ')}.`)
		);
}

/** Whether it or a part of it is marked; a reference to other counts stands by theirs. */
const isMarked = (node: NodeFinding): boolean =>
	node.answer !== undefined || node.kind === 'count' || node.parts.some(isMarked);

function changeSection(
	write: Writing,
	{ turnsOn = [] }: AssessedCase,
	counts: readonly AnsweredCount[]
) {
	const all = counts.flatMap(({ book: { count } }) => {
		const turns = turnsOn.find((each) => each.count === count.id);
		return turns ? [{ ...turns, title: count.title }] : [];
	});
	if (all.length === 0) return;
	write.heading(1, 'What would change the result', 'turns-on');
	for (const { count, title, sentences, routes } of all) {
		write.heading(2, `Count ${count}: ${title}`, `turns-on-${count}`);
		write.list([...sentences, ...routes].map((sentence) => [text(sentence)]));
	}
}

/** Whether anybody has read what the article cites: in a memo that is signed it has to be true. */
export const sourcesRead = ({ record }: AssessedCase): string =>
	consultedWords(record.notes) || 'Nobody has read those sources in full for this memo.';

function limitsSection(write: Writing, assessed: AssessedCase, reasoned: boolean, annex: boolean) {
	const { article, limits } = assessed.record.case;
	write.heading(1, 'Limits', 'limits');
	write.paragraph(
		text(
			`The marks judge what one ${textWord(article)} says of its sources. ${sourcesRead(assessed)} The ${textWord(article)} is dated ${dayInWords(article.date)}; the marks take no account of what was found later.`
		)
	);
	write.list(limits.map((limit) => [text(limit)]));
	if (assessed.head.grades && Object.keys(assessed.head.grades).length > 0)
		write.paragraph(
			text(
				'Grades of sources are those of whoever made the marks, on the two Admiralty scales: A to F for how reliable the source is, 1 to 6 for how credible what it says. No grade counts in a finding.'
			)
		);
	if (reasoned)
		write.paragraph(
			text(
				`This memo sets out the elements that are marked and, of the evidence, what the marks rely on, discount, set aside or give a reason for. The ${annex ? '' : 'full '}annex has the rest.`
			)
		);
	write.as('small', text(madeFrom(assessed)));
}

function marksTable(
	write: Writing,
	assessed: AssessedCase,
	{ book, finding, begun }: AnsweredCount,
	reasoned: boolean
) {
	if (reasoned && !begun) return;
	const judged = new Map(judgedIn(assessed, book).map((each) => [each.node, each]));
	const parts = [...partsOf(finding)].filter(({ node }) => !reasoned || isMarked(node));
	if (parts.length === 0) return;
	write.table(
		`Count ${book.count.id}: ${book.count.title}`,
		[
			{ head: 'No.', width: 8 },
			{ head: 'Element', width: 36 },
			{ head: 'Mark', width: 23 },
			{ head: 'Cause of doubt', width: 18 },
			{ head: 'For', width: 5 },
			{ head: 'Against', width: 10 }
		],
		parts.map(({ node, depth }) => {
			const each = judged.get(node);
			const label = `${'\u2003'.repeat(Math.min(depth, 3))}${node.label}`;
			const doubt = each?.mark?.doubt;
			return [
				[text(node.number ?? '')],
				[each ? text(label) : strong(label)],
				[text(each ? answerWords(node) : capital(plain(range(node))))],
				[text(doubt ? doubtWords[doubt] : '')],
				[text(each ? String(each.sheet.all.supports) : '')],
				[text(each ? String(each.sheet.all.undermines) : '')]
			];
		})
	);
}

/** What is cited, in full. */
export function bibliography(write: Writing, { record }: AssessedCase, reasoned: boolean) {
	const { article } = record.case;
	write.heading(1, 'Bibliography', 'bibliography');
	write.heading(2, `The ${textWord(article)}`, 'bibliography-article');
	write.paragraph(...write.article());
	const quotes = record.instruments.filter(({ id }) => write.quotes(id));
	if (quotes.length > 0) write.heading(2, 'The law quoted', 'bibliography-law');
	write.list(quotes.map(({ short, citation }) => [italic(short), text(`: ${citation}`)]));
	if (quotes.length > 0)
		write.as('small', text(`Unless a quotation says otherwise: ${wordingChecked['two-copies']}.`));
	const notes = record.notes.filter(({ number }) => !reasoned || write.cites(number));
	if (notes.length > 0)
		write.heading(
			2,
			`The notes of the ${textWord(article)}${reasoned ? ' that are cited here' : ''}`,
			'bibliography-notes'
		);
	for (const note of notes)
		write.paragraph(text(`Note ${printedMark(note)}. `), ...write.note(note.number));
	outsideAnnex(write, record);
}

/** Where each item that is not of the article comes from: nobody can look it up there. */
function outsideAnnex(write: Writing, record: AssessedCase['record']) {
	const items = outsideItems(record);
	if (items.length === 0) return;
	const { article } = record.case;
	write.heading(2, `Evidence from outside the ${textWord(article)}`, 'bibliography-outside');
	for (const { id, statement, outside } of items) {
		write.as('label', strong(`${id} `), text(statement));
		write.list(
			provenanceLines(outside).map(([heading, says]) => [strong(`${heading}: `), text(says)])
		);
	}
}

/** Which acts reach the standard: in a sentence, and one by one. */
function actsSection(write: Writing, acts: Acts, phrase: string) {
	write.paragraph(text(plain(actsSentence(acts, phrase))));
	write.table(
		`Count ${acts.group.count}, ${acts.group.label.toLowerCase()}: what reaches “${phrase}”`,
		[
			{ head: 'No.', width: 8 },
			{ head: acts.group.label, width: 32 },
			{ head: 'Goes as far as', width: 18 },
			{ head: 'Against the standard', width: 17 },
			{ head: 'Still to be marked', width: 25 }
		],
		acts.of.map((act) => [
			[text(act.node.number ?? '')],
			[text(act.node.label)],
			[text(capital(plain(actRange(act))))],
			[text(standingWords[act.stands])],
			[text(waitingWords(act))]
		])
	);
}

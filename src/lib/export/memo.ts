import { textLabel, textWord } from '#lib/domain/article.ts';
import { dayInWords, localDay } from '#lib/domain/day.ts';
import {
	actRange,
	actsOf,
	actsSentence,
	standingWords,
	waitingWords,
	type Acts
} from '#lib/domain/acts.ts';
import { supportWords } from '#lib/domain/evidence-kinds.ts';
import type { NodeFinding } from '#lib/domain/evaluate.ts';
import { explain, plain, range } from '#lib/domain/explain.ts';
import { forumNamed } from '#lib/domain/forum.ts';
import { doubtWords, rivalWords, type Reliance } from '#lib/domain/mark.ts';
import { sinceWords, timingWords } from '#lib/domain/jurisdiction.ts';
import { notices } from '#lib/domain/notices.ts';
import { partings, partingWords } from '#lib/domain/one-theory.ts';
import { particularsOf } from '#lib/domain/particulars.ts';
import { answeredRivals, rivalNotice } from '#lib/domain/rivals.ts';
import type { Bears } from '#lib/domain/sheet.ts';
import { meaning } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import {
	cited,
	italic,
	stopped,
	strong,
	text,
	unstopped,
	type Document,
	type Run
} from '#lib/export/document.ts';
import { answerWords, bearing, judgedIn, partsOf, type Judged } from '#lib/export/judgements.ts';
import { paragraphsOf, printable } from '#lib/export/printable.ts';
import type { AssessedCase, CaseRecord } from '#lib/export/record.ts';
import { capital } from '#lib/domain/sentence-words.ts';
import { Writing } from '#lib/export/writing.ts';

/** The counts that a memo is of: all, or some. */
export type OfCounts = { counts?: readonly string[] | undefined };

/** The books of the counts chosen, in the case’s order. */
export const booksOf = ({ record }: AssessedCase, { counts }: OfCounts) =>
	record.books.filter(({ count }) => !counts || counts.includes(count.id));

/**
 * The memo of an assessment: whole, with everything that bears on every element; or reasoned, with
 * the elements that are marked and the items that the marks rely on, discount or set aside.
 * @throws when the record has not got what the assessment names
 */
export function memoOf(
	assessed: AssessedCase,
	{ reasoned = false, counts }: { reasoned?: boolean } & OfCounts = {}
): Document {
	const { record, head, turnsOn } = assessed;
	const books = booksOf(assessed, { counts });
	const { article } = record.case;
	const standard = standardOf(record.standards, head);
	const threshold = standard.at;
	const articleRuns = articleOf(record);
	const write = new Writing();
	const explained = books.map((book) => ({
		book,
		finding: assessed.findings.get(book.count.id)!,
		...explain(assessed.findings.get(book.count.id)!, { phrase: standard.phrase, threshold })
	}));

	write.heading(1, 'Question', 'question');
	write.paragraph(
		text('On the evidence cited in '),
		...unstopped(articleRuns),
		text(
			`, and on nothing else, how strongly is each element made out, and is each count made out to “${standard.phrase}”?`
		)
	);
	for (const { count } of books)
		write.paragraph(strong(`Count ${count.id}, ${count.title}. `), text(count.theory));

	write.heading(1, 'Short answer', 'answer');
	for (const { book, range, verdict, reasons } of explained)
		write.paragraph(
			strong(`Count ${book.count.id}, ${book.count.title}: ${plain(range)}. `),
			text([verdict, ...reasons].map((sentence) => stopped(plain(sentence))).join(' '))
		);
	write.paragraph(
		text(
			'This is what the marks below amount to on the evidence cited in the case. Nothing is averaged: where all parts are needed the weakest decides, where one is enough the strongest does; what is unmarked stays open.'
		)
	);

	write.heading(1, 'Standard and forum', 'standard');
	write.paragraph(
		strong(`${standard.label}. `),
		text(`“${standard.phrase}” (${standard.source}; ${standard.body}). ${standard.use}`),
		...(standard.note ? [text(` ${standard.note}`)] : [])
	);
	write.paragraph(
		text(
			`On the scale of six used here, it takes ${article_(standard.threshold)} to reach it. Which strength reaches which standard is a choice made here, not law.`
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
				`${sinceWords(since)} ${since.before.length > 0 ? `Before it lies the conduct in ${since.before.join(', ')}. ` : ''}Each item below says where its conduct lies before that day, on both sides of it, or at a time that is not given.`
			)
		);
	}

	for (const { book, finding, range: whole, verdict } of explained) {
		write.heading(1, `Count ${book.count.id}: ${book.count.title}`, `count-${book.count.id}`);
		write.as('mark', strong(`${capital(plain(whole))}. `), text(stopped(plain(verdict))));
		write.list(
			particularsOf(book.count.particulars).map(([of, says]) => [strong(`${of}: `), text(says)])
		);
		if (book.caution) write.as('small', italic(book.caution));
		for (const each of partings(finding, book.count.joins, assessed.marks, record.tells))
			write.as('small', text(partingWords(each)));
		for (const acts of actsOf(finding.root, threshold)) actsSection(write, acts, standard.phrase);
		const judged = new Map(judgedIn(assessed, book).map((each) => [each.node, each]));
		const isSet = (node: NodeFinding): boolean =>
			!reasoned || node.answer !== undefined || node.kind === 'count' || node.parts.some(isSet);
		const unmarked = [...judged.values()].filter(({ node }) => !isSet(node));
		for (const { node, depth } of partsOf(finding)) {
			if (!isSet(node)) continue;
			const at = Math.min(depth + 2, 4) as 2 | 3 | 4;
			write.heading(at, node.label, `count-${book.count.id}-${node.id.replaceAll('/', '-')}`);
			const element = judged.get(node);
			if (element) elementSection(write, element, assessed, finding.root, reasoned);
			else write.as('mark', ...groupWords(node));
		}
		if (unmarked.length > 0)
			write.paragraph(
				strong('Not marked: '),
				text(`${unmarked.map(({ name }) => name).join('; ')}.`)
			);
	}

	const turns = turnsOn?.filter(({ count }) => books.some((book) => book.count.id === count)) ?? [];
	if (turns.length > 0) {
		write.heading(1, 'What it turns on', 'turns-on');
		for (const { count, sentences } of turns) {
			const title = books.find((book) => book.count.id === count)?.count.title ?? '';
			write.heading(2, `Count ${count}: ${title}`, `turns-on-${count}`);
			write.list(sentences.map((sentence) => [text(sentence)]));
		}
	}

	write.heading(1, 'Limits', 'limits');
	write.paragraph(
		text(
			`Whoever made these marks judged what one ${textWord(article)} says of its sources. Nobody has read those sources in full for it. The ${textWord(article)} is dated ${dayInWords(article.date)}; what was found later is not in these marks.`
		)
	);
	write.list(record.case.limits.map((limit) => [text(limit)]));
	if (reasoned)
		write.paragraph(
			text(
				'This memo sets out the elements that are marked and, of the evidence, what the marks rely on, discount or set aside. The full annex has the rest.'
			)
		);
	write.as(
		'small',
		text(
			`Made with Chapeau from the assessment “${head.name}”, last changed on ${dayInWords(localDay(head.changed))}; version ${record.case.version} of the case, the law as corrected on ${dayInWords(record.law)}.`
		)
	);

	write.heading(1, 'Table of marks', 'marks');
	for (const { book, finding } of explained) {
		const judged = new Map(judgedIn(assessed, book).map((each) => [each.node, each]));
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
			[...partsOf(finding)].map(({ node, depth }) => {
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

	write.heading(1, 'Bibliography', 'bibliography');
	write.heading(2, `The ${textWord(article)}`, 'bibliography-article');
	write.paragraph(...articleRuns);
	write.heading(2, 'The law quoted', 'bibliography-law');
	write.list(
		record.instruments
			.filter(({ id }) => write.quotes(id))
			.map(({ short, citation }) => [italic(short), text(`: ${citation}`)])
	);
	write.heading(2, `What the ${textWord(article)} cites, as it prints it`, 'bibliography-notes');
	for (const { number, title } of record.notes) {
		if (reasoned && !write.cites(number)) continue;
		const runs = cited(record.citations.notes[number] ?? []);
		write.paragraph(text(`Note ${number}. `), ...(runs.length > 0 ? runs : [text(title)]));
	}

	return { ...frameOf(assessed), blocks: write.blocks, footnotes: write.footnotes };
}

const many = (count: number, one: string, more = `${one}s`) =>
	`${count} ${count === 1 ? one : more}`;

/** What a memo is about, and under what it was judged. */
export function frameOf(assessed: AssessedCase): Omit<Document, 'blocks' | 'footnotes'> {
	const { record, head } = assessed;
	const { article } = record.case;
	const standard = standardOf(record.standards, head);
	const subject = `${article.author}, “${article.title}”, ${article.publisher}, ${dayInWords(article.date)}`;
	return {
		title: `Memorandum: ${record.case.title}`,
		subject,
		head: [
			{ term: 'Re', value: record.case.title },
			{
				term: textLabel(article),
				value: subject
			},
			{ term: 'Assessment', value: printable(head.name) },
			...(head.author ? [{ term: 'By', value: printable(head.author) }] : []),
			{ term: 'Forum', value: forumNamed(record.forums, head.forum).name },
			{ term: 'Standard', value: `${standard.label}: “${standard.phrase}”` },
			{ term: 'Date', value: dayInWords(assessed.made) }
		],
		author: printable(head.author ?? ''),
		made: assessed.made,
		language: 'en-GB'
	};
}

/** The case’s text, as it is cited in full. */
export function articleOf({ citations, case: { article } }: CaseRecord): Run[] {
	if (citations.article.length > 0) return cited(citations.article);
	const { author, title, publisher, date } = article;
	return [text(`${author}, ‘${title}’ (${publisher}, ${dayInWords(date)}).`)];
}

/** Which acts reach the standard: in a sentence, and one by one. */
function actsSection(write: Writing, acts: Acts, phrase: string) {
	write.paragraph(text(plain(actsSentence(acts, phrase))));
	write.table(
		`Count ${acts.group.count}, ${acts.group.label.toLowerCase()}: which reach “${phrase}”`,
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

const article_ = (strength: string) =>
	`${/^[aeiou]/.test(strength) ? 'an' : 'a'} ${strength} showing`;

/** How a group of parts, or a reference to other counts, stands. */
function groupWords(node: NodeFinding): Run[] {
	if (node.aside) return [strong(`${capital(plain(range(node)))}.`)];
	const how =
		node.kind === 'all'
			? 'All of its parts are needed.'
			: node.kind === 'any'
				? 'One of these alternatives is enough.'
				: node.parts.length > 0
					? `It rests on the strongest of ${node.parts.map(({ count }) => `Count ${count}`).join(', ')}.`
					: 'No count of this case goes to it.';
	return [strong(`${capital(plain(range(node)))}. `), text(how)];
}

/** What stands in the way of the forum that the marks are read under. */
const jurisdictionUnder = ({ record, head }: AssessedCase) =>
	record.jurisdictions.find(({ forum }) => forum === head.forum);

const useWords: Record<Reliance, string> = {
	rely: 'Relied on.',
	discount: 'Discounted.',
	'set-aside': 'Set aside.'
};

const directions = { supports: 'For', undermines: 'Against', context: 'Context' } as const;

function elementSection(
	write: Writing,
	element: Judged,
	assessed: AssessedCase,
	root: NodeFinding,
	reasoned: boolean
) {
	const { node, sheet, mark } = element;
	for (const quoted of sheet.element.law) write.quotation(quoted);

	const answer = node.answer;
	if (node.kind === 'split') {
		write.as('mark', strong(`${answerWords(node)}.`));
		if (answer)
			write.as(
				'mark',
				text(
					`As a whole it is marked ${answerWords({ ...node, kind: 'element' }).toLowerCase()}; the finding follows the parts.`
				)
			);
	} else if (answer === undefined) write.as('mark', strong('Unmarked.'));
	else write.as('mark', strong(`${answerWords(node)}: `), text(`${meaning(answer)}.`));
	if (mark?.doubt) write.as('mark', italic('Cause of doubt: '), text(`${doubtWords[mark.doubt]}.`));

	const reasons = paragraphsOf(mark?.reason ?? '');
	for (const reason of reasons) write.paragraph(text(reason));
	if (answer !== undefined && reasons.length === 0) write.as('small', text('No reason is given.'));
	for (const notice of notices(
		{ count: element.book.count.id, test: '', root },
		node,
		assessed.marks,
		undefined,
		sheet.bears
	))
		if (notice.code !== 'one-left') write.as('small', text(notice.text));

	rivalSection(write, element, forumNamed(assessed.record.forums, assessed.head.forum).inference);

	if (sheet.element.silence)
		write.paragraph(strong('Nothing cited for it. '), text(sheet.element.silence));
	// What bears on an act as a whole has been set out there.
	const own = (each: Bears) =>
		!each.inherited && (!reasoned || mark?.reliance?.[each.evidence.id] !== undefined);
	for (const direction of ['supports', 'undermines', 'context'] as const) {
		const items = bearing(sheet, direction).filter(own);
		if (items.length === 0) continue;
		write.as('label', strong(directions[direction]));
		write.list(items.map((each) => evidenceRuns(write, each, element, assessed)));
	}
	if (sheet.bears.length === 0 && !sheet.element.silence)
		write.paragraph(strong('Nothing cited. '), text('No passage of the text bears on it.'));
	if (sheet.bears.length > 0)
		write.as(
			'small',
			text(
				`Behind what bears on it: ${many(sheet.noteCount, 'note')}, ${many(sheet.origins, 'origin')}.`
			)
		);
}

/** Each rival explanation with its answer, and what speaks for it and excludes it, by number. */
function rivalSection(write: Writing, { sheet, mark }: Judged, inference: string | undefined) {
	const { rivals } = sheet.element;
	const notice = rivalNotice(rivals, mark, inference);
	if (notice) write.as('small', text(notice));
	const all = answeredRivals(rivals, mark);
	if (all.length === 0) return;
	write.as('label', strong('Rival explanations'));
	const items = (side: { evidence: string }[]) =>
		side.length > 0 ? side.map(({ evidence }) => evidence).join(', ') : 'nothing';
	write.list(
		all.map(({ name, rival, answer, reason }) => [
			strong(`${name}: ${answer ? rivalWords[answer].toLowerCase() : 'no answer'}. `),
			...(rival
				? [
						text(
							`${rival.statement} For it: ${items(rival.speaksFor)}. Against it: ${items(rival.excludes)}.${rival.absence ? ` ${rival.absence}` : ''} `
						)
					]
				: [text('The case as it is here does not have this explanation. ')]),
			...(reason ? [italic(paragraphsOf(reason).join(' '))] : [])
		])
	);
}

/** One item with a footnote to the notes it cites. */
function evidenceRuns(
	write: Writing,
	{ evidence, why }: Bears,
	{ mark }: Judged,
	assessed: AssessedCase
): Run[] {
	const { record } = assessed;
	const { id, statement, paragraph, support, assertedBy, notes } = evidence;
	const use = mark?.reliance?.[id];
	const timing = timingWords(jurisdictionUnder(assessed)?.since, id);
	const runs: Run[] = [strong(`${id} `), text(statement), ...write.notes(notes, record)];
	runs.push(
		text(
			` (¶\u00A0${paragraph}; ${supportWords[support].toLowerCase()}; asserted by ${assertedBy.name}${notes.length === 0 ? '; no note cited' : ''}${timing ? `; ${timing}` : ''}.) `
		)
	);
	if (use) runs.push(strong(`${useWords[use]} `));
	runs.push(italic(why));
	return runs;
}

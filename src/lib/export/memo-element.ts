import type { Mark } from '#lib/domain/assessment.ts';
import { ownStepWords, supportWords } from '#lib/domain/evidence-kinds.ts';
import type { NodeFinding } from '#lib/domain/evaluate.ts';
import { plain, range } from '#lib/domain/explain.ts';
import { forumNamed } from '#lib/domain/forum.ts';
import { timingWords } from '#lib/domain/jurisdiction.ts';
import { doubtWords, rivalWords } from '#lib/domain/mark.ts';
import { notices } from '#lib/domain/notices.ts';
import { relianceWords } from '#lib/domain/reliance-words.ts';
import { answeredRivals, rivalNotice } from '#lib/domain/rivals.ts';
import { capital, strongestOf } from '#lib/domain/sentence-words.ts';
import type { Bears } from '#lib/domain/sheet.ts';
import { meaning } from '#lib/domain/strength.ts';
import { italic, stopped, strong, text, type Run } from '#lib/export/document.ts';
import { answerWords, bearing, directionWords, type Judged } from '#lib/export/judgements.ts';
import { authoritiesOfElement } from '#lib/export/memo-authorities.ts';
import { paragraphsOf } from '#lib/export/printable.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import { unbroken, type Writing } from '#lib/export/writing.ts';

/** How a memo sets out one element: the law, the mark and its reason, what is cited for it and against it. */

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What stands in the way of the forum that the marks are read under. */
export const jurisdictionUnder = ({ record, head }: AssessedCase) =>
	record.jurisdictions.find(({ forum }) => forum === head.forum);

/** How a group of parts, or a reference to other counts, stands. */
export function groupWords(node: NodeFinding): Run[] {
	if (node.aside) return [strong(`${capital(plain(range(node)))}.`)];
	const how =
		node.kind === 'all'
			? 'All of its parts are needed.'
			: node.kind === 'any'
				? 'One of these alternatives is enough.'
				: node.parts.length > 0
					? `It rests on ${strongestOf(node.parts.map(({ count }) => count))}.`
					: 'No count of this case goes to it.';
	return [strong(`${capital(plain(range(node)))}. `), text(how)];
}

export function elementSection(
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
	if (node.kind === 'element' && answer !== undefined && reasons.length === 0)
		write.as('small', text('No reason is given.'));
	// They speak to whoever marks, and a memo that is signed speaks to its reader.
	if (!assessed.head.memo?.final)
		for (const notice of notices(
			{ count: element.book.count.id, test: '', root },
			node,
			assessed.marks,
			undefined,
			sheet.bears
		))
			if (notice.code !== 'one-left') write.as('small', text(notice.text));

	authoritiesOfElement(write, element, assessed.record);
	rivalSection(write, element, forumNamed(assessed.record.forums, assessed.head.forum).inference);

	if (sheet.element.silence)
		write.paragraph(strong('Nothing cited for it. '), text(sheet.element.silence));
	const listed = (each: Bears) =>
		setOut(each, mark) && (!reasoned || useRuns(mark, each.evidence.id).length > 0);
	for (const direction of ['supports', 'undermines', 'context'] as const) {
		const items = bearing(sheet, direction).filter(listed);
		if (items.length === 0) continue;
		write.as('label', strong(directionWords[direction]));
		write.list(items.map((each) => evidenceRuns(write, each, element, assessed)));
	}
	if (sheet.bears.length === 0 && !sheet.element.silence)
		write.paragraph(strong('Nothing cited. '), text('No passage of the text bears on it.'));
	if (sheet.bears.length > 0)
		write.as(
			'small',
			text(
				`Sources for this element: ${many(sheet.noteCount, 'note')}, from ${many(sheet.origins, 'original source')}.`
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

/** One item with a footnote to the notes it cites; of one that the mark uses, why, and what to be careful of. */
function evidenceRuns(
	write: Writing,
	{ evidence, why, ownStep }: Bears,
	{ mark }: Judged,
	assessed: AssessedCase
): Run[] {
	const { id, statement, place, asserted, support, assertedBy, notes, cautions } = evidence;
	const timing = timingWords(jurisdictionUnder(assessed)?.since, id);
	const use = useRuns(mark, id);
	return [
		strong(`${id} `),
		text(statement),
		...write.notes(notes),
		text(
			` (${unbroken(place)}; ${supportWords[support].toLowerCase()}; asserted by ${assertedBy.name}${asserted ? '; no note cited' : ''}${timing ? `; ${timing}` : ''}.) `
		),
		...use,
		italic(why),
		...(ownStep ? [text(` [${ownStepWords}]`)] : []),
		...(use.length > 0 && cautions.length > 0 ? cautionRuns(write, id, cautions) : [])
	];
}

/** What to be careful of, where the memo first uses the item; after that, where that was. */
function cautionRuns(write: Writing, id: string, cautions: readonly string[]): Run[] {
	const before = write.saidAt(`caution ${id}`);
	const where = before === write.section ? 'as above.' : `see ${before}.`;
	return [strong(' Caution: '), text(before ? where : cautions.join(' '))];
}

/** What bears on an act as a whole is set out there, and under a part only where the part’s mark uses it. */
export const setOut = ({ inherited, evidence }: Bears, mark: Mark | undefined): boolean =>
	!inherited || useRuns(mark, evidence.id).length > 0;

/** What a mark does with an item and why: `Discounted: a single source.`; empty where it says neither. */
export function useRuns(mark: Mark | undefined, id: string): Run[] {
	const use = mark?.reliance?.[id];
	const why = paragraphsOf(mark?.itemReasons?.[id] ?? '').join(' ');
	if (!why) return use ? [strong(`${capital(relianceWords[use])}. `)] : [];
	return [strong(`${use ? capital(relianceWords[use]) : 'Remark'}: `), text(`${stopped(why)} `)];
}

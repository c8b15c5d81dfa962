import { actsOf, actsSentence } from '#lib/domain/acts.ts';
import { textWord } from '#lib/domain/article.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { elementsOf, type NodeFinding } from '#lib/domain/evaluate.ts';
import { plain } from '#lib/domain/explain.ts';
import { capital } from '#lib/domain/sentence-words.ts';
import type { Bears, Book } from '#lib/domain/sheet.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { stopped, strong, text, type Document } from '#lib/export/document.ts';
import { judgedIn } from '#lib/export/judgements.ts';
import { answeredIn, answerSection, outcomeSection } from '#lib/export/memo-answer.ts';
import { authoritiesByName, authoritiesTable } from '#lib/export/memo-authorities.ts';
import type { MemoOptions } from '#lib/export/memo-choice.ts';
import { setOut } from '#lib/export/memo-element.ts';
import { heldElsewhere } from '#lib/export/memo-held.ts';
import { memoHead } from '#lib/export/memo-head.ts';
import { howItAddsUp, madeFrom, sourcesRead } from '#lib/export/memo.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import { unbroken, Writing } from '#lib/export/writing.ts';

/** What a reader with five minutes needs of an assessment; the reasoned memo and the annex have the rest. */

const pointsAtMost = 3;

/**
 * The short memo: the answer, a table of the counts against each standard of the forum, and of each
 * count the acts that reach the standard, the strongest points each way, and what would change it.
 * @throws when the record has not got what the assessment names
 */
export function shortMemoOf(assessed: AssessedCase, chosen: MemoOptions = {}): Document {
	const { record, head } = assessed;
	const { article } = record.case;
	const write = new Writing(assessed, chosen.style);
	const counts = answeredIn(assessed, chosen);
	const { phrase, at: threshold } = standardOf(record.standards, head);

	answerSection(write, assessed, counts);
	outcomeSection(write, assessed, counts);
	for (const { book, finding, begun, explained } of counts) {
		const { id, title } = book.count;
		write.heading(1, `Count ${id}: ${title}`, `count-${id}`);
		// Of a count that the forum does not hear there is no finding, whatever is marked of it.
		if (explained.outcome === 'not-heard') {
			write.paragraph(strong('Not heard here. '), text(stopped(plain(explained.verdict))));
			continue;
		}
		if (!begun) {
			write.paragraph(text('Nothing is marked in this count.'));
			continue;
		}
		write.paragraph(
			strong(`${capital(plain(explained.range))}. `),
			text([explained.verdict, ...explained.reasons].map((each) => stopped(plain(each))).join(' '))
		);
		const acts = actsOf(finding.root, threshold);
		for (const each of acts) write.paragraph(text(plain(actsSentence(each, phrase))));
		const points = pointsSection(write, assessed, book);
		const named = new Set([
			...explained.heldDownBy,
			...acts.flatMap(({ of }) =>
				of.flatMap(({ node, stands }) => (stands === 'reaches' ? [node, ...elementsOf(node)] : []))
			),
			...points.map(({ node }) => node)
		]);
		const authorities = authoritiesByName(
			write,
			judgedIn(assessed, book).filter(({ node }) => named.has(node)),
			record
		);
		if (authorities.length > 0) write.paragraph(strong('Authorities. '), ...authorities);
		const changes = changesOf(assessed, id);
		if (changes.length > 0) {
			write.as('label', strong('What would change it'));
			write.list(changes.map((sentence) => [text(sentence)]));
		}
	}

	write.heading(1, 'Limits', 'limits');
	write.paragraph(
		text(
			`Whoever made these marks judged what one ${textWord(article)} of ${dayInWords(article.date)} says of its sources. ${sourcesRead(assessed)} ${howItAddsUp}`
		)
	);
	const elsewhere = heldElsewhere(assessed);
	if (elsewhere) write.paragraph(text(elsewhere));
	write.as('small', text(madeFrom(assessed)));
	authoritiesTable(write, record, {
		elements: counts.flatMap(({ book }) => judgedIn(assessed, book))
	});
	return {
		...memoHead(assessed, chosen.paper),
		contents: false,
		blocks: write.blocks,
		footnotes: write.footnotes
	};
}

/** The strongest points for and against a count, beside each other; each says where it stands, and the annex why it is relied on. */
function pointsSection(write: Writing, assessed: AssessedCase, book: Book): Point[] {
	const { points, relied } = pointsOf(assessed, book);
	if (!relied || write.saidAt('which points') === undefined)
		write.as(
			'small',
			text(
				relied
					? 'The points are items that the marks rely on, in the order of the elements.'
					: 'The marks of this count rely on no item yet. The points are items that the case gives to be read first.'
			)
		);
	const sides = (
		[
			['supports', 'Strongest for'],
			['undermines', 'Strongest against']
		] as const
	).map(([direction, label]) => ({
		label,
		of: points.filter(({ bears }) => bears.direction === direction).slice(0, pointsAtMost)
	}));
	write.beside(
		sides.map(({ label, of }) => ({
			label,
			items: of.map(({ bears: { evidence }, on }) => [
				strong(`${evidence.id} `),
				text(evidence.statement),
				...write.notes(evidence.notes),
				text(` (${unbroken(evidence.place)}${evidence.asserted ? ', no note' : ''}; on “${on}”)`)
			])
		}))
	);
	return sides.flatMap(({ of }) => of);
}

type Point = { bears: Bears; node: NodeFinding; on: string };

/**
 * The strongest points are those that the person relies on, in the order of the elements. Where the
 * marks of a count rely on nothing, the case’s own choice stands in, without what is discounted or set
 * aside; nobody is ranked by us.
 */
function pointsOf(assessed: AssessedCase, book: Book): { points: Point[]; relied: boolean } {
	const all = judgedIn(assessed, book).flatMap(({ sheet, mark, node, name }) =>
		sheet.bears
			.filter((each) => setOut(each, mark))
			.map((bears) => ({
				bears,
				node,
				on: name,
				use: mark?.reliance?.[bears.evidence.id],
				first: sheet.element.readFirst.includes(bears.evidence.id)
			}))
	);
	const relied = all.filter(({ use }) => use === 'rely');
	const chosen =
		relied.length > 0 ? relied : all.filter(({ use, first }) => first && use === undefined);
	const seen = new Set<string>();
	return {
		relied: relied.length > 0,
		points: chosen.filter(({ bears }) => {
			const key = `${bears.direction} ${bears.evidence.id}`;
			return !seen.has(key) && seen.add(key);
		})
	};
}

/** The marks that decide, and the shortest routes; the annex has all that it turns on. */
function changesOf({ turnsOn }: AssessedCase, count: string): string[] {
	const { sentences = [], routes = [] } = turnsOn?.find((each) => each.count === count) ?? {};
	return [...sentences.slice(0, 2), ...routes];
}

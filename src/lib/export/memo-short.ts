import { actsOf, actsSentence } from '#lib/domain/acts.ts';
import { textWord } from '#lib/domain/article.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { elementsOf, isMeasured, type NodeFinding } from '#lib/domain/evaluate.ts';
import { plain, plainQuoted } from '#lib/domain/explain.ts';
import { capital } from '#lib/domain/sentence-words.ts';
import type { Bears, Book } from '#lib/domain/sheet.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { noHinge, noProp } from '#lib/domain/turns-on-words.ts';
import { italic, lettersIn, stopped, strong, text, type Document } from '#lib/export/document.ts';
import { judgedIn, type Judged } from '#lib/export/judgements.ts';
import { answeredIn, answerSection, outcomeSection } from '#lib/export/memo-answer.ts';
import { authoritiesByName, authoritiesTable } from '#lib/export/memo-authorities.ts';
import type { MemoOptions } from '#lib/export/memo-choice.ts';
import { setOut } from '#lib/export/memo-element.ts';
import { heldElsewhere, heldSection } from '#lib/export/memo-held.ts';
import { memoHead } from '#lib/export/memo-head.ts';
import {
	annexSection,
	bibliography,
	howItAddsUp,
	madeFrom,
	sourcesRead
} from '#lib/export/memo.ts';
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
	const whole = written(assessed, { ...chosen, annex: false }, true);
	const fits = lettersIn(whole) <= mostLetters;
	return fits && !chosen.annex ? whole : written(assessed, chosen, fits);
}

/** What five pages hold, of A4 or Letter. */
const mostLetters = 13_600;

/** @param why whether each point against says why it tells against the count */
function written(assessed: AssessedCase, chosen: MemoOptions, why: boolean): Document {
	const { record, head } = assessed;
	const { article } = record.case;
	const write = new Writing(assessed, chosen.style, { history: chosen.annex === true });
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
		const acts = actsOf(finding.root, threshold);
		// Which acts reach the standard is said next, of each.
		const reasons = explained.reasons.filter(
			(each) => acts.length === 0 || each !== explained.strongest
		);
		write.paragraph(
			strong(`${capital(plain(explained.range))}. `),
			text([explained.verdict, ...reasons].map((each) => stopped(plainQuoted(each))).join(' '))
		);
		for (const each of acts) write.paragraph(text(plain(actsSentence(each, phrase))));
		const points = pointsSection(write, assessed, book, why);
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
		const changes = isMeasured(finding.root) ? changesOf(assessed, id) : [];
		if (changes.length > 0) {
			write.as('label', strong('What would change it'));
			write.list(changes.map((sentence) => [text(sentence)]));
		}
	}

	write.heading(1, 'Limits', 'limits');
	write.paragraph(
		text(
			`The marks judge what one ${textWord(article)} of ${dayInWords(article.date)} says of its sources. ${sourcesRead(assessed)} ${howItAddsUp}`
		)
	);
	const elsewhere = chosen.annex ? undefined : heldElsewhere(assessed);
	if (elsewhere) write.paragraph(text(elsewhere));
	write.as('small', text(madeFrom(assessed)));
	if (chosen.annex) annexSection(write, assessed, counts);
	authoritiesTable(write, record, {
		elements: counts.flatMap(({ book }) => judgedIn(assessed, book))
	});
	if (chosen.annex) {
		bibliography(write, assessed, false);
		heldSection(write, assessed, counts, false);
	}
	return {
		...memoHead(assessed, chosen.paper),
		...(!chosen.annex && { contents: false }),
		blocks: write.blocks,
		footnotes: write.footnotes
	};
}

const sides = [
	{ direction: 'supports', label: 'Strongest for', way: 'for' },
	{ direction: 'undermines', label: 'Strongest against', way: 'against' }
] as const;

/** The strongest points for and against a count, beside each other; each says where it stands, and the annex why it is relied on. */
function pointsSection(
	write: Writing,
	assessed: AssessedCase,
	book: Book,
	whyAgainst: boolean
): Point[] {
	const judged = judgedIn(assessed, book);
	const all = sides.map((side) => ({ ...side, ...pointsOf(judged, side.direction) }));
	const instead = all.some(({ relied }) => !relied);
	if (instead || write.saidAt('which points') === undefined)
		write.as('small', text(whichWords(all)));
	write.beside(
		all.map(({ label, way, points, bearing }) => ({
			label,
			items: points.map(({ bears: { evidence, why }, on }) => [
				strong(`${evidence.id} `),
				text(evidence.statement),
				...write.notes(evidence.notes),
				// What a text asserts speaks for itself; why it tells against the count has to be said.
				...(whyAgainst && way === 'against' ? [text(' '), italic(why)] : []),
				text(` (${unbroken(evidence.place)}${evidence.asserted ? ', no note' : ''}; on “${on}”)`)
			]),
			none:
				bearing === 0
					? `No item bears ${way} it.`
					: bearing === 1
						? `The only item ${way} is not relied on.`
						: `None of the ${bearing} items ${way} is relied on.`
		}))
	);
	return all.flatMap(({ points }) => points);
}

/** By what the points are chosen; a list without points says so itself. */
function whichWords(all: readonly (Points & { way: string })[]): string {
	const instead = all.filter(({ relied }) => !relied);
	if (instead.length === 0)
		return 'The points are items that the marks rely on, taken from each element in turn.';
	const [side] = instead.length < all.length ? instead : [];
	const none = `The marks of this count rely on no item ${side ? `${side.way} it` : 'yet'}.`;
	if (instead.every(({ points }) => points.length === 0)) return none;
	const others = instead.some(({ unchosen }) => unchosen)
		? '; of an element for which it gives none, the first'
		: '';
	return `${none} The points${side ? ` ${side.way}` : ''} are items that the case gives to be read first${others}.`;
}

type Point = {
	bears: Bears;
	node: NodeFinding;
	on: string;
	/** Its element has no item that the case gives to be read first. */
	unchosen: boolean;
};
type Points = {
	points: Point[];
	/** Whether the marks rely on them. */
	relied: boolean;
	/** Whether some stand in for what the case has not chosen. */
	unchosen: boolean;
	/** How many items bear that way, relied on or not. */
	bearing: number;
};

/**
 * The strongest points of a side are those that the person relies on: the first of each element, then
 * the second. Where the marks of a count rely on nothing of that side, the case’s own choice stands in,
 * without what is discounted or set aside; nobody is ranked by us.
 */
function pointsOf(judged: readonly Judged[], direction: Bears['direction']): Points {
	// What does not arise is no road to the count, and so decides nothing against it.
	const arising = judged.filter(({ node }) => node.answer !== 'does-not-arise' && !node.dropped);
	const all = arising.flatMap(({ sheet, mark, node, name }) => {
		const { readFirst } = sheet.element;
		return sheet.bears
			.filter((each) => each.direction === direction && setOut(each, mark))
			.map((bears) => ({
				bears,
				node,
				on: name,
				use: mark?.reliance?.[bears.evidence.id],
				unchosen: readFirst.length === 0,
				first: readFirst.length === 0 || readFirst.includes(bears.evidence.id)
			}));
	});
	const relied = all.filter(({ use }) => use === 'rely');
	const chosen =
		relied.length > 0 ? relied : all.filter(({ use, first }) => first && use === undefined);
	const points = inTurn(onceEach(chosen)).slice(0, pointsAtMost);
	return {
		points,
		unchosen: points.some(({ unchosen }) => unchosen),
		relied: relied.length > 0,
		bearing: onceEach(all).length
	};
}

function onceEach<Each extends Point>(points: readonly Each[]): Each[] {
	const seen = new Set<string>();
	return points.filter(
		({ bears: { evidence } }) => !seen.has(evidence.id) && seen.add(evidence.id)
	);
}

/** The first of each element, then the second of each. */
function inTurn(points: readonly Point[]): Point[] {
	const before = new Map<NodeFinding, number>();
	const turns = points.map((point) => {
		const turn = before.get(point.node) ?? 0;
		before.set(point.node, turn + 1);
		return { point, turn };
	});
	return turns.sort((one, other) => one.turn - other.turn).map(({ point }) => point);
}

/** The marks that decide, and the shortest routes; the annex has all that it turns on. */
function changesOf({ turnsOn }: AssessedCase, count: string): string[] {
	const { sentences = [], routes = [] } = turnsOn?.find((each) => each.count === count) ?? {};
	const [first, second] = sentences;
	// Where nothing turns it, that is one thing to say.
	const nothing = first === plain(noHinge) && second === plain(noProp);
	return [
		...(nothing
			? ['No single mark, note or origin decides the outcome: it takes more than one to change it.']
			: sentences.slice(0, 2)),
		...routes
	];
}

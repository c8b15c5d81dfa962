import { textWord } from '#lib/domain/article.ts';
import {
	fieldWords,
	noCount,
	otherSide,
	pointAt,
	sideWords,
	type Contention,
	type OwnMotion,
	type Point,
	type Prepared,
	type Side
} from '#lib/debate/preparation.ts';
import type { QuotedLaw } from '#lib/domain/sheet.ts';
import {
	aimWords,
	attacksAt,
	backingAt,
	booksInIssue,
	cautionsOf,
	itemsNamed,
	backingWords,
	paraphrase,
	rivalAttacksAt,
	type Debated
} from '#lib/export/debated.ts';
import { consultedWords } from '#lib/domain/consulted.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { stressed } from '#lib/export/document.ts';
import { answerWords, judgedIn, type Judged } from '#lib/export/judgements.ts';
import { printable } from '#lib/export/printable.ts';
import { runsWithin, within } from '#lib/export/quotation.ts';
import { wordingChecked } from '#lib/domain/law-words.ts';
import type { Behind } from '#lib/debate/clash.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import { capital } from '#lib/domain/sentence-words.ts';

/**
 * A side’s blocks as debaters file them: pockets hold hats, hats hold blocks, and under a block
 * stand tags. A card is a tag with a cite and the words that it cites; only the law is quoted here and
 * what the person quotes, so only these make cards. Everything else is an analytic: a tag with one paragraph of our own
 * words at most. That is also how openCaselist tells them apart, for which a tag with two
 * paragraphs is a card whose first is the cite.
 */
export type Blocks = {
	title: string;
	side: Side;
	/** What is said on every page. */
	notice: string;
	lines: BlockLine[];
};

export type BlockLine =
	| { kind: 'pocket' | 'hat' | 'block' | 'tag' | 'analytic'; text: string }
	/** What is read out of a cite, and the rest of it. */
	| { kind: 'cite'; read: string; rest: string }
	/** The law’s words, whole, to be put between “ and ”. */
	| { kind: 'words'; runs: { text: string; stressed: boolean }[] };

/** What is taken along. */
export type BlocksWanted = {
	/** `worked-on` leaves out what this side has neither marked nor written on. */
	which?: 'all' | 'worked-on';
	/** Everything on an element in its block, however long it gets. */
	whole?: boolean;
	/** What a burden of the motion asks; undefined for a contention of the person’s own. */
	asks?: (contention: string) => string | undefined;
};

/** About two pages of a block, in letters; what does not fit stands in the appendix. */
const blockLength = 5000;
/** The most of a claim that stands over its block. */
const claimLength = 600;

/**
 * The blocks of one side. A block begins with the claim and what was chosen for it; what goes beyond
 * two pages, of that too, stands in an appendix, unless all of it is wanted in the block.
 */
export function blocksOf(
	debated: Debated,
	side: Side,
	{ which = 'all', whole = false, asks }: BlocksWanted = {}
): Blocks {
	const { preparation, sides } = debated;
	const assessed = sides[side];
	const { record } = assessed;
	const write = new Writing();
	const appendix = new Writing();
	definitions(write, debated);
	for (const { id, label } of preparation.contentions) {
		const point = pointAt(preparation, side, noCount, id);
		if (which === 'worked-on' && !point) continue;
		if (!write.has('pocket', besideTheLaw)) write.pocket([besideTheLaw]);
		write.block(`${label} – ${sideWords[side]}`);
		contention(write, { id, label }, point, asks);
	}
	for (const book of booksInIssue(debated)) {
		const inForce = judgedIn(assessed, book).filter(({ node }) => !node.dropped);
		const elements = inForce.filter((each) => which === 'all' || workedOn(each, debated, side));
		if (elements.length === 0) continue;
		const quoted = inForce[0]?.sheet.element.law[0];
		const instrument = quoted && instrumentOf(assessed, quoted)?.short;
		write.pocket([instrument, `Count ${book.count.id}: ${book.count.title}`]);
		let hat = '';
		for (const element of elements) {
			// An element that stands in no group is a part of the count itself.
			const within = element.within[0] ?? assessed.findings.get(book.count.id)!.root.label;
			if (within !== hat) write.hat(`${within} (Count ${book.count.id})`);
			hat = within;
			write.block(`${element.name} – ${sideWords[side]}`);
			const behind = blockOf(write, element, debated, side, whole);
			if (behind.lines.length === 0) continue;
			appendix.block(`${element.name} – ${sideWords[side]}, more (Count ${book.count.id})`);
			appendix.lines.push(...behind.lines);
		}
	}
	if (appendix.lines.length > 0) {
		write.pocket(['Appendix: the rest on each element']);
		write.lines.push(...appendix.lines);
	}
	const { article, limits } = record.case;
	write.pocket(['About these blocks']);
	write.analytic(
		`Paraphrase of one ${textWord(article)}`,
		`Everything about the evidence is our paraphrase of ${article.author}, “${article.title}”, ${article.publisher}, ${dayInWords(article.date)}. ${consultedWords(record.notes) || 'We have not read its sources in full.'} Read them before you quote them.`
	);
	write.analytic('Limits', limits.join(' '));
	return {
		title: preparation.motion.text || record.case.title,
		side,
		notice: `${sideWords[side]}. Cards quote the law${hasOwnCards(preparation, side) ? ' and what this side added' : ''}; the evidence is paraphrased from one ${textWord(article)}.`,
		lines: write.lines
	};
}

/** A side’s blocks on a motion without a case: its contentions. */
export function blocksOfOwnMotion(
	motion: OwnMotion,
	side: Side,
	{ which = 'all', asks }: BlocksWanted = {}
): Blocks {
	const write = new Writing();
	const title = motion.motion.text.trim() || motion.name.trim() || 'A motion';
	write.pocket([title]);
	if (oneLine(motion.definitions[noCount]))
		write.analytic('What the motion means', motion.definitions[noCount]!);
	for (const each of motion.contentions) {
		const point = pointAt(motion, side, noCount, each.id);
		if (which === 'worked-on' && !point) continue;
		write.block(`${each.label} – ${sideWords[side]}`);
		contention(write, each, point, asks);
	}
	return {
		title,
		side,
		notice: `${sideWords[side]}. Cards quote what this side added; everything else is in its own words.`,
		lines: write.lines
	};
}

const besideTheLaw = 'Beside the law’s elements';

const hasOwnCards = (preparation: Prepared, side: Side): boolean =>
	preparation[side].points.some(({ cards }) => cards);

/** What the person wrote of the motion’s words. */
function definitions(write: Writing, { preparation }: Debated) {
	const written = Object.entries(preparation.definitions).filter(([, text]) => oneLine(text));
	if (written.length === 0) return;
	write.pocket(['Definitions']);
	for (const [count, text] of written)
		write.analytic(
			count === noCount ? 'What the motion means' : `Count ${count}, in one sentence`,
			text
		);
}

/** What a side says on a contention; the best case against it is nobody else’s to read. */
function contention(
	write: Writing,
	{ id, label }: Contention,
	point: Point | undefined,
	asks: BlocksWanted['asks']
) {
	write.analytic(
		oneLine(point?.claim) || `${label}: no claim written yet`,
		asks?.(id) ?? 'A contention of our own.'
	);
	write.said(fieldWords.evidence, point?.evidence);
	ownCards(write, label, point);
	write.said(fieldWords.theySay, point?.theySay);
	write.said(fieldWords.answer, point?.answer);
}

/** The cards that the person brought: tagged by what they are for. */
function ownCards(write: Writing, label: string, point: Point | undefined) {
	for (const [at, card] of (point?.cards ?? []).entries()) ownCard(write, label, card, at + 1);
}

function ownCard(
	write: Writing,
	label: string,
	{ quotation, citation }: NonNullable<Point['cards']>[number],
	number: number
) {
	const [words, where] = [oneLine(quotation), oneLine(citation)];
	if (!words || !where) {
		// Half a card is said, and is none.
		if (words || where) write.analytic(`${label}: card ${number}, not finished`, words || where);
		return;
	}
	const [, read = where, rest = ''] = /^([^,.;]{1,80})(.*)$/s.exec(where) ?? [];
	write.tag(`${label}: our card ${number}`);
	write.card({ read, rest }, [{ text: within(words), stressed: false }]);
}

const workedOn = ({ node, book }: Judged, { preparation }: Debated, side: Side): boolean =>
	node.answer !== undefined || pointAt(preparation, side, book.count.id, node.id) !== undefined;

const instrumentOf = ({ record }: AssessedCase, { provision }: QuotedLaw) =>
	record.instruments.find(({ id }) => provision.startsWith(`${id}/`));

/** A card of the law. Words that nobody has compared with a copy are no card: where they stand is said. */
function law(write: Writing, { node }: Judged, quoted: QuotedLaw, assessed: AssessedCase) {
	const { citation, words, stress, checked } = quoted;
	const instrument = instrumentOf(assessed, quoted);
	if (checked === 'memory' || !instrument) {
		write.analytic(
			`${node.label}: ${citation}, not quoted`,
			`Our copy of these words has not been compared with the instrument. Check them in: ${instrument ? `${instrument.title} (${instrument.citation})` : citation}.`
		);
		return;
	}
	const { short, title, citation: full, adopted } = instrument;
	const year = /\b\d\d(\d\d)\b/.exec(adopted)?.[1];
	write.tag(`${node.label}: the law’s words, ${citation}`);
	write.card(
		{
			read: year ? `${short} ${year}` : short,
			rest: `, ${citation.slice(short.length + 2)}. ${title}, adopted ${adopted}. ${full}. ${capital(wordingChecked[checked])}.`
		},
		runsWithin(stressed(words, stress)).flatMap((run) =>
			'text' in run ? [{ text: run.text, stressed: run.face === 'strong' }] : []
		)
	);
}

/**
 * The block of an element: the claim and the mark, what was chosen and the side’s cards, what it will
 * hear and answers, the law; then, as far as two pages go, the rest.
 * @returns what did not fit
 */
function blockOf(
	write: Writing,
	element: Judged,
	debated: Debated,
	side: Side,
	whole: boolean
): Writing {
	const { node, book } = element;
	const assessed = debated.sides[side];
	const place = { count: book.count.id, id: node.id };
	const point = pointAt(debated.preparation, side, place.count, place.id);
	const backing = backingAt(debated, side, place);
	const other = otherSide(side);
	const said = new Set<string>();
	const begun = write.length;
	const marked = `Marked by us: ${answerWords(node).toLowerCase()}. Evidence: ${backing.words}.`;
	const claim = oneLine(point?.claim);
	const isLong = claim.length > claimLength && !whole;
	write.analytic(
		(isLong ? `${claim.slice(0, claimLength)} …` : claim) || `${node.label}: no claim written yet`,
		marked
	);
	const behind = new Writing();
	if (isLong) behind.said(`${fieldWords.claim}, whole`, claim);
	const room = (part: Writing) => whole || write.length - begun + part.length <= blockLength;
	/** What was chosen and written: in its order, as far as each finds room. */
	const own = (piece: (to: Writing) => void) => {
		const part = new Writing();
		piece(part);
		(room(part) ? write : behind).lines.push(...part.lines);
	};
	own((to) => to.said(fieldWords.evidence, point?.evidence));
	const item = (to: Writing, head: string, each: Behind) => {
		if (!said.has(each.id))
			to.analytic(`${head}: ${each.id} ${each.short}`, itemWords(each, debated));
		said.add(each.id);
	};
	const uses = point?.uses ?? [];
	for (const each of itemsNamed(debated, uses)) own((to) => item(to, 'Paraphrase', each));
	for (const [at, card] of (point?.cards ?? []).entries())
		own((to) => ownCard(to, node.label, card, at + 1));
	own((to) => to.said(fieldWords.theySay, point?.theySay));
	own((to) => to.said(fieldWords.answer, point?.answer));
	for (const each of element.sheet.element.law) own((to) => law(to, element, each, assessed));

	// What follows is there for whoever has the time: as much of it as two pages take.
	let full = false;
	const rest = (piece: (to: Writing) => void) => {
		const part = new Writing();
		piece(part);
		full ||= !room(part);
		(full ? behind : write).lines.push(...part.lines);
	};
	const items = (head: string, all: readonly Behind[]) => {
		for (const each of all) rest((to) => item(to, head, each));
	};
	for (const attack of attacksAt(debated, side, place))
		rest((to) =>
			to.analytic(
				`Our attack: ${node.label}`,
				`${aimWords(attack, side)} Their evidence: ${backingWords(attack.against)}. Ours: ${backingWords(attack.with)}.`
			)
		);
	for (const attack of attacksAt(debated, other, place))
		rest((to) =>
			to.analytic(
				`Their attack: ${node.label}`,
				`${aimWords(attack, other)} Our evidence: ${backingWords(attack.against)}. Theirs: ${backingWords(attack.with)}.`
			)
		);
	rest((to) =>
		to.analytic(`${node.label}: what it asks, in our words`, element.sheet.element.asks)
	);
	const [attacker, answerer] = side === 'negative' ? ['Our', 'Their'] : ['Their', 'Our'];
	for (const { name, attack, answer } of rivalAttacksAt(debated, element))
		rest((to) => {
			to.analytic(`${attacker} attack, another explanation: ${name}`, attack);
			to.analytic(`${answerer} answer: ${name}`, answer);
		});
	items('Paraphrase', backing.items);
	for (const { against } of attacksAt(debated, side, place))
		items('Paraphrase, their evidence', against.items);
	for (const attack of attacksAt(debated, other, place))
		items('Paraphrase, their evidence', attack.with.items);
	return behind;
}

function itemWords(item: Behind, debated: Debated): string {
	const cautions = cautionsOf(item).map((each) => each.replace(/\.$/, ''));
	const warned = cautions.length === 0 ? '' : ` Cautions: ${cautions.join('; ')}.`;
	return `${paraphrase(item, debated)}${warned}`;
}

/**
 * A text as one paragraph, its line ends as pilcrows, which is how debaters condense; its first
 * sign is never one that a wiki takes for a heading.
 */
export const oneLine = (text = ''): string =>
	printable(text)
		.trim()
		.replace(/\s*\n\s*/g, ' ¶ ')
		.replace(/\s+/g, ' ')
		.replace(/^[#=]/, '– $&');

/** Blocks being written. */
class Writing {
	readonly lines: BlockLine[] = [];

	/** About how much room it takes, in letters; a heading takes a line of its own. */
	get length(): number {
		return this.lines.reduce(
			(sum, line) =>
				sum +
				('text' in line
					? line.text.length + (line.kind === 'analytic' ? 0 : 80)
					: line.kind === 'cite'
						? line.read.length + line.rest.length
						: line.runs.reduce((all, { text }) => all + text.length, 0)),
			0
		);
	}

	has(kind: 'pocket', text: string): boolean {
		return this.lines.some((line) => line.kind === kind && line.text === text);
	}

	#put(kind: 'pocket' | 'hat' | 'block' | 'tag' | 'analytic', text: string) {
		const line = oneLine(text);
		if (line) this.lines.push({ kind, text: line });
	}

	pocket(parts: readonly (string | undefined)[]) {
		this.#put('pocket', parts.filter(Boolean).join(' – '));
	}

	hat(text: string) {
		this.#put('hat', text);
	}

	block(text: string) {
		this.#put('block', text);
	}

	tag(text: string) {
		this.#put('tag', text);
	}

	card(cite: { read: string; rest: string }, runs: { text: string; stressed: boolean }[]) {
		this.lines.push({ kind: 'cite', ...cite }, { kind: 'words', runs });
	}

	/** A tag with a paragraph of our own words. */
	analytic(tag: string, text: string) {
		this.tag(tag);
		this.#put('analytic', text);
	}

	/** What a person wrote under a head; nothing where they wrote nothing. */
	said(head: string, text = '') {
		if (oneLine(text)) this.analytic(head, text);
	}
}

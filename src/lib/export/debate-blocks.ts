import { textWord } from '#lib/domain/article.ts';
import { fieldWords, otherSide, pointAt, sideWords, type Side } from '#lib/debate/preparation.ts';
import type { QuotedLaw } from '#lib/domain/sheet.ts';
import {
	aimWords,
	attacksAt,
	backingAt,
	booksInIssue,
	cautionsOf,
	backingWords,
	paraphrase,
	rivalAttacksAt,
	type Debated
} from '#lib/export/debated.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { stressed } from '#lib/export/document.ts';
import { answerWords, judgedIn, type Judged } from '#lib/export/judgements.ts';
import { printable } from '#lib/export/printable.ts';
import { runsWithin } from '#lib/export/quotation.ts';
import { wordingChecked } from '#lib/domain/law-words.ts';
import type { Behind } from '#lib/debate/clash.ts';
import type { AssessedCase } from '#lib/export/record.ts';
import { capital } from '#lib/domain/sentence-words.ts';

/**
 * A side’s blocks as debaters file them: pockets hold hats, hats hold blocks, and under a block
 * stand tags. A card is a tag with a cite and the words that it cites; only the law is quoted here,
 * so only the law makes cards. Everything else is an analytic: a tag with one paragraph of our own
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

/**
 * The blocks of one side.
 * @param which `worked-on` leaves out what this side has neither marked nor written on
 */
export function blocksOf(debated: Debated, side: Side, which: 'all' | 'worked-on' = 'all'): Blocks {
	const { preparation, sides } = debated;
	const assessed = sides[side];
	const { record } = assessed;
	const write = new Writing();
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
			for (const each of element.sheet.element.law) law(write, element, each, assessed);
			write.analytic(
				`${element.node.label}: what it asks, in our words`,
				element.sheet.element.asks
			);
			own(write, element, debated, side);
		}
	}
	const { article, limits } = record.case;
	write.pocket(['About these blocks']);
	write.analytic(
		`Paraphrase of one ${textWord(article)}`,
		`Everything about the evidence is our paraphrase of ${article.author}, “${article.title}”, ${article.publisher}, ${dayInWords(article.date)}. We have not read its sources in full. Read them before you quote them.`
	);
	write.analytic('Limits', limits.join(' '));
	return {
		title: preparation.motion.text || record.case.title,
		side,
		notice: `${sideWords[side]}. Cards quote the law; the evidence is paraphrased from one ${textWord(article)}.`,
		lines: write.lines
	};
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

/** What the side says on an element: its claim and mark, the evidence in paraphrase, the clash. */
function own(write: Writing, element: Judged, debated: Debated, side: Side) {
	const { node, book } = element;
	const place = { count: book.count.id, id: node.id };
	const point = pointAt(debated.preparation, side, place.count, place.id);
	const backing = backingAt(debated, side, place);
	const marked = `Marked by us: ${answerWords(node).toLowerCase()}. Evidence: ${backing.words}.`;
	write.analytic(oneLine(point?.claim) || `${node.label}: no claim written yet`, marked);
	write.said(fieldWords.evidence, point?.evidence);
	const said = new Set<string>();
	const items = (head: string, all: readonly Behind[]) => {
		for (const item of all) {
			if (!said.has(item.id))
				write.analytic(`${head}: ${item.id} ${item.short}`, itemWords(item, debated));
			said.add(item.id);
		}
	};
	items('Paraphrase', backing.items);
	write.said(fieldWords.theySay, point?.theySay);
	write.said(fieldWords.answer, point?.answer);
	const other = otherSide(side);
	for (const attack of attacksAt(debated, side, place)) {
		write.analytic(
			`Our attack: ${node.label}`,
			`${aimWords(attack, side)} Their evidence: ${backingWords(attack.against)}. Ours: ${backingWords(attack.with)}.`
		);
		items('Paraphrase, their evidence', attack.against.items);
	}
	for (const attack of attacksAt(debated, other, place)) {
		write.analytic(
			`Their attack: ${node.label}`,
			`${aimWords(attack, other)} Our evidence: ${backingWords(attack.against)}. Theirs: ${backingWords(attack.with)}.`
		);
		items('Paraphrase, their evidence', attack.with.items);
	}
	const [attacker, answerer] = side === 'negative' ? ['Our', 'Their'] : ['Their', 'Our'];
	for (const { name, attack, answer } of rivalAttacksAt(debated, element)) {
		write.analytic(`${attacker} attack, another explanation: ${name}`, attack);
		write.analytic(`${answerer} answer: ${name}`, answer);
	}
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

import type { Behind } from '#lib/debate/clash.ts';
import {
	fieldWords,
	noCount,
	otherSide,
	pointAt,
	sides,
	sideWords,
	type Contention,
	type Point,
	type PointField,
	type Preparation,
	type Side
} from '#lib/debate/preparation.ts';
import type { NodeFinding } from '#lib/domain/evaluate.ts';
import { explain, plain } from '#lib/domain/explain.ts';
import type { Level } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import {
	attacksAt,
	attackWords,
	backingAt,
	booksInIssue,
	cautionsOf,
	itemsNamed,
	paraphrase,
	rivalAttacksAt,
	type Debated
} from '#lib/export/debated.ts';
import { answerWords, judgedIn, type Judged } from '#lib/export/judgements.ts';
import { printable } from '#lib/export/printable.ts';

type Stance = 'pro' | 'con';

/**
 * A debate as a tree of arguments, which Kialo and Argdown both know: each argument speaks for or
 * against the one above it. What a side claims speaks for or against the count, what it rests on
 * for the claim, what the other side will say against it.
 */
export type Argued = {
	/** Names the argument; the same name is the same argument, said again. */
	name: string;
	text: string;
	stance: Stance;
	below: Argued[];
};

/** What a debate is about, and everything argued on it. */
export function argumentsOf(debated: Debated): { motion: string; below: Argued[] } {
	const { preparation, sides: assessed } = debated;
	const { record, head } = assessed.affirmative;
	const { phrase, at: threshold } = standardOf(record.standards, head);
	return {
		motion: printable(preparation.motion.text).trim() || record.case.title,
		below: [
			...booksInIssue(debated).map((book) => {
				const { count } = book;
				const found = sides.map((side) => {
					const finding = assessed[side].findings.get(count.id)!;
					const { verdict } = explain(finding, { phrase, threshold });
					return `On the marks of the ${sideWords[side].toLowerCase()}: ${lowered(plain(verdict))}.`;
				});
				// Both sides’ marks are under one law, so the same elements are in force for either.
				const elements = new Map<string, Partial<Record<Side, Judged>>>();
				for (const side of sides)
					for (const each of judgedIn(assessed[side], book)) {
						if (each.node.dropped && !pointAt(preparation, side, count.id, each.node.id)) continue;
						elements.set(each.node.id, { ...elements.get(each.node.id), [side]: each });
					}
				return {
					name: `Count ${count.id}`,
					text: `Count ${count.id}, ${count.title}: made out on the evidence cited, to “${phrase}”. ${found.join(' ')}`,
					stance: 'pro' as const,
					below: [...elements.values()].flatMap((held) =>
						sides.flatMap((side) => {
							const element = held[side];
							return element ? claimOf(debated, side, element) : [];
						})
					)
				};
			}),
			...preparation.contentions.flatMap((each) =>
				sides.flatMap((side) => contentionOf(preparation, side, each))
			)
		]
	};
}

/** What one side argues beside the law’s elements; nothing where it claims nothing. */
function contentionOf(preparation: Preparation, side: Side, { id, label }: Contention): Argued[] {
	const point = pointAt(preparation, side, noCount, id);
	const written = (field: PointField) => printable(point?.[field] ?? '').trim();
	if (!written('claim')) return [];
	const name = `${printable(label)}, ${sideWords[side].toLowerCase()}`;
	const say = (field: PointField, stance: Stance, below: Argued[] = []): Argued[] =>
		written(field)
			? [
					{
						name: `${name}: ${fieldWords[field].toLowerCase()}`,
						text: written(field),
						stance,
						below
					}
				]
			: [];
	const answer = say('answer', written('theySay') ? 'con' : 'pro');
	return [
		{
			name,
			text: `${printable(label)}: ${written('claim')}`,
			stance: side === 'affirmative' ? 'pro' : 'con',
			below: [
				...say('evidence', 'pro'),
				...cardsOf(name, point),
				...(written('theySay') ? say('theySay', 'con', answer) : answer),
				...say('steelman', 'con')
			]
		}
	];
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What one side argues on an element; nothing where it has neither marked it nor written on it, and nobody attacks it there. */
function claimOf(debated: Debated, side: Side, element: Judged): Argued[] {
	const { node, name, book } = element;
	const place = { count: book.count.id, id: node.id };
	const point = pointAt(debated.preparation, side, place.count, place.id);
	const written = (field: PointField) => printable(point?.[field] ?? '').trim();
	const attacks = attacksAt(debated, otherSide(side), place);
	if (!point && node.answer === undefined && attacks.length === 0) return [];
	const title = `${place.count} ${name}, ${sideWords[side].toLowerCase()}`;
	const own = side === 'affirmative' ? 'pro' : 'con';
	const stance = written('claim') ? own : (stanceOf(node, debated.contest.threshold) ?? own);
	const say = (label: string, text: string, stance: Stance, below: Argued[] = []): Argued[] =>
		text ? [{ name: `${title}: ${label}`, text, stance, below }] : [];
	const labelled = (field: PointField, stance: Stance, below: Argued[] = []) =>
		say(fieldWords[field].toLowerCase(), written(field), stance, below);
	const answer = labelled('answer', written('theySay') ? 'con' : 'pro');
	const chosen = itemsNamed(debated, point?.uses ?? []);
	return [
		{
			name: title,
			text: `${node.label}: ${written('claim') || `${answerWords(node).toLowerCase()}, as the ${sideWords[side].toLowerCase()} marks it.`}`,
			stance,
			below: [
				...labelled('evidence', 'pro'),
				...chosen.map((item) => evidenceOf(item, debated)),
				...cardsOf(title, point),
				// What points a side’s way does not carry a mark that concedes the element.
				...(stance === own ? backingAt(debated, side, place).items : [])
					.filter(({ id }) => !chosen.some((each) => each.id === id))
					.map((item) => evidenceOf(item, debated)),
				...(written('theySay') ? labelled('theySay', 'con', answer) : answer),
				...labelled('steelman', 'con'),
				...attacks.flatMap((attack, at) =>
					say(
						`attack${at > 0 ? ` ${at + 1}` : ''}`,
						attackWords(attack, otherSide(side)),
						'con',
						attack.with.items.map((item) => evidenceOf(item, debated))
					)
				),
				// Another explanation is the negative’s attack on what the affirmative would infer.
				...(side === 'affirmative' ? rivalAttacksAt(debated, element) : []).flatMap((rival) =>
					say(
						`another explanation, ${rival.name}`,
						printable(rival.attack),
						'con',
						say(`answer to ${rival.name}`, printable(rival.answer), 'con')
					)
				)
			]
		}
	];
}

/** The cards that a side brought to what it claims; of half a card, the half. */
const cardsOf = (title: string, point: Point | undefined): Argued[] =>
	(point?.cards ?? []).flatMap(({ quotation, citation }, at) => {
		const [words, where] = [printable(quotation).trim(), printable(citation).trim()];
		const text = [words && `“${words}”`, where && (words ? `(${where})` : where)];
		return words || where
			? [
					{
						name: `${title}: card ${at + 1}`,
						text: text.filter(Boolean).join(' '),
						stance: 'pro',
						below: []
					}
				]
			: [];
	});

/** Whether a mark by itself speaks for the count or against it; undefined where it leaves that open. */
function stanceOf({ least, most }: NodeFinding, threshold: Level): Stance | undefined {
	if (least >= threshold) return 'pro';
	return most < threshold ? 'con' : undefined;
}

/** An item in our words, said to be so, with its cautions against it. */
const evidenceOf = (item: Behind, debated: Debated): Argued => ({
	name: item.id,
	text: paraphrase(item, debated),
	stance: 'pro',
	below: cautionsOf(item).map((text, at) => ({
		name: `${item.id}: caution ${at + 1}`,
		text,
		stance: 'con',
		below: []
	}))
});

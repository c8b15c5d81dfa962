import { ownStepWords } from '#lib/domain/evidence-kinds.ts';
import { textWord } from '#lib/domain/article.ts';
import { evaluate, type Docket, type NodeFinding } from '#lib/domain/evaluate.ts';
import { markKey, rivalWords } from '#lib/domain/mark.ts';
import { answeredRivals } from '#lib/domain/rivals.ts';
import type { RivalOfElement } from '#lib/domain/sheet.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { answerLabel, scale, strengthAt } from '#lib/domain/strength.ts';
import {
	attacksOf,
	backingOf,
	countsInIssue,
	itemsOf,
	type Attack,
	type Backing,
	type Behind,
	type ClashSources,
	type Contest
} from '#lib/debate/clash.ts';
import { marksOf, type Preparation, type Side } from '#lib/debate/preparation.ts';
import { sourcesOfRecord } from '#lib/export/assessed.ts';
import type { Judged } from '#lib/export/judgements.ts';
import type { AssessedCase, CaseRecord } from '#lib/export/record.ts';

/** A preparation with what both sides’ marks amount to, ready for every form. */
export type Debated = {
	preparation: Preparation;
	sides: Record<Side, AssessedCase>;
	contest: Contest;
	sources: ClashSources;
	/** What each side attacks; the other’s are its defences. */
	attacks: Record<Side, Attack[]>;
};

/**
 * @param docket the case’s counts and their tests
 * @param made ISO date of the day
 */
export function debatedOf(
	record: CaseRecord,
	docket: Docket,
	preparation: Preparation,
	made: string
): Debated {
	const { motion, forum } = preparation;
	const marks = {
		affirmative: marksOf(preparation.affirmative),
		negative: marksOf(preparation.negative)
	};
	const contest: Contest = {
		docket,
		forum,
		threshold: standardOf(record.standards, preparation).at,
		counts: motion.counts,
		marks
	};
	const sources = sourcesOfRecord(record);
	const assessed = (side: Side): AssessedCase => ({
		record,
		head: {
			id: side,
			case: preparation.case,
			name: motion.text,
			forum,
			standard: preparation.standard,
			...(preparation.thresholds && { thresholds: preparation.thresholds }),
			created: preparation.created,
			changed: preparation.changed
		},
		marks: marks[side],
		findings: evaluate(docket, marks[side], forum),
		made
	});
	return {
		preparation,
		sides: { affirmative: assessed('affirmative'), negative: assessed('negative') },
		contest,
		sources,
		attacks: {
			affirmative: attacksOf(contest, sources, 'affirmative'),
			negative: attacksOf(contest, sources, 'negative')
		}
	};
}

/** The counts that the motion puts in issue and those that they rest on, in the record’s order. */
export function booksInIssue({ preparation, contest, sides }: Debated) {
	const counts = countsInIssue(contest.docket, preparation.motion.counts);
	return sides.affirmative.record.books.filter(({ count }) => counts.has(count.id));
}

type NodeAt = Pick<NodeFinding, 'count' | 'id'>;

export const backingAt = ({ contest, sources }: Debated, side: Side, at: NodeAt): Backing =>
	backingOf(contest, sources, side, at);

/** Items of the case as they were chosen, in that order; an item that the case has no more is none. */
export function itemsNamed({ sources }: Debated, ids: readonly string[]): Behind[] {
	const byId = new Map(itemsOf(sources, new Set(ids)).map((each) => [each.id, each]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The attacks that a side makes on one element. */
export const attacksAt = ({ attacks }: Debated, side: Side, { count, id }: NodeAt): Attack[] =>
	attacks[side].filter(({ change }) => change.node.count === count && change.node.id === id);

/** What an attack aims at, as a sentence; the negative wants no more than a level, the affirmative no less. */
export function aimWords({ change: { node, act, from, to } }: Attack, attacker: Side): string {
	const aim =
		to === undefined
			? 'by its parts'
			: `to ${scale[strengthAt(to)].label.toLowerCase()} or ${attacker === 'affirmative' ? 'higher' : 'lower'}`;
	const was = from === undefined ? 'unmarked' : answerLabel(from).toLowerCase();
	switch (act) {
		case 'lower':
			return `Bring “${node.label}” down from ${was} ${aim}.`;
		case 'raise':
			return `Bring “${node.label}” up from ${was} ${aim}.`;
		case 'mark':
			return `“${node.label}” is ${was}: bring it ${aim}.`;
		case 'reopen':
			return `“${node.label}” was said not to arise: take it up again, and bring it ${aim}.`;
	}
}

/** What a side has to show, in words, with the items by their numbers. */
export const backingWords = ({ words, items }: Backing): string =>
	items.length === 0 ? words : `${words} (${items.map(({ id }) => id).join(', ')})`;

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Where an item stands in the article, with the notes it cites and how many origins they have. */
export function footing(
	{ id, place, outside, notes, marks, origins, ownStep }: Behind,
	{ sources }: Pick<Debated, 'sources'>
): string {
	const step = ownStep ? `; ${ownStepWords}` : '';
	if (outside)
		return `${id}, ${place}; found at ${outside.found}, collected ${outside.collected} by ${outside.by}${step}`;
	const label = (origin: string) => sources.origins.find(({ id }) => id === origin)?.label;
	const cited =
		notes.length === 0
			? 'no note cited'
			: `${notes.length === 1 ? 'note' : 'notes'} ${marks.join(', ')}; ${many(origins.length, 'origin')}: ${origins.map((each) => label(each) ?? each).join(', ')}`;
	return `${id}, ${place}; ${cited}${step}`;
}

/** The article’s words are nowhere quoted: what it says is said to be in our words. */
export const paraphrase = (item: Behind, debated: Pick<Debated, 'sources' | 'sides'>): string =>
	item.outside
		? `From outside the ${textWord(debated.sides.affirmative.record.case.article)}: ${item.statement} (${footing(item, debated)})`
		: `In paraphrase, the ${textWord(debated.sides.affirmative.record.case.article)} says: ${item.statement} (${footing(item, debated)})`;

/** The cautions of an item, each once: several flags of a note can be the same in words. */
export const cautionsOf = ({ cautions }: Behind): string[] => [...new Set(cautions)];

/** What an attack aims at, what the other side rests on there, and what the attacker has. */
export const attackWords = (attack: Attack, attacker: Side): string =>
	`${aimWords(attack, attacker)} It rests on ${backingWords(attack.against)}. Against it: ${backingWords(attack.with)}.`;

/** A rival explanation as the negative’s attack on an element, and the affirmative’s answer to it. */
export type RivalAttack = { name: string; attack: string; answer: string };

const inWords = (side: RivalOfElement['speaksFor']) =>
	side.map(({ evidence, why }) => `${evidence}: ${why}`).join(' ');

/** The attacks by rival explanations on an element, each with what the affirmative’s mark says of it. */
export const rivalAttacksAt = (
	{ sides }: Pick<Debated, 'sides'>,
	{ book, node, sheet }: Pick<Judged, 'book' | 'node' | 'sheet'>
): RivalAttack[] =>
	answeredRivals(
		sheet.element.rivals,
		sides.affirmative.marks.get(markKey(book.count.id, node.id))
	).flatMap(({ name, rival, answer, reason }) =>
		rival
			? {
					name,
					attack: [rival.statement, inWords(rival.speaksFor) || (rival.absence ?? '')].join(' '),
					answer: [
						answer ? `${rivalWords[answer]}.` : 'Not answered yet.',
						reason ?? '',
						inWords(rival.excludes) || (rival.absence ?? '')
					]
						.filter(Boolean)
						.join(' ')
				}
			: []
	);

import { textWord } from '#lib/domain/article.ts';
import type { Bearing, Case, Count, Evidence } from '#lib/domain/case.ts';
import { provenanceLines } from '#lib/domain/from-outside.ts';
import { notSetOut } from '#lib/domain/not-set-out.ts';
import { locate } from '#lib/domain/passage.ts';
import {
	difference,
	lackedCount,
	taking,
	takingBoth,
	type Difference,
	type Taking,
	type CaseWithLaw
} from '#lib/own-cases/difference.ts';
import { withChangedCount, withTest } from '#lib/own-cases/edit-counts.ts';
import {
	givenIn,
	linksOf,
	withChangedItem,
	nextId,
	withItem,
	withoutItem,
	type Link
} from '#lib/own-cases/edit-items.ts';
import { headDifferences } from '#lib/own-cases/head-differences.ts';
import { lawDifferences } from '#lib/own-cases/law-differences.ts';
import { numberOf, roman } from '#lib/own-cases/new-case.ts';
import { noteDifferences } from '#lib/own-cases/note-differences.ts';
import { pairsOf, type Pair } from '#lib/own-cases/paired-items.ts';
import { saidDifferences } from '#lib/own-cases/said-differences.ts';
import {
	actorNames,
	countWords,
	noteNames,
	pairedCounts,
	withMyCounts
} from '#lib/own-cases/their-names.ts';

/**
 * What differs between two people’s versions of one case. Nothing is merged by itself: each difference
 * is taken over by itself, or left.
 */

/** Of the cases and of their law. */
export const versionDifferences = (mine: CaseWithLaw, theirs: CaseWithLaw): Difference[] => [
	...lawDifferences(mine, theirs),
	...countDifferences(mine, theirs),
	...differencesOf(mine.case, theirs.case).filter(({ kind }) => kind !== 'count')
];

/** Of the cases alone: a count whose test mine may lack is only looked at. */
export function differencesOf(mine: Case, saved: Case): Difference[] {
	const theirs = withMyCounts(mine, saved);
	const pairs = pairsOf(mine, theirs);
	const names = { ours: called(mine, mine), others: called(mine, theirs) };
	return [
		...headDifferences(mine, theirs),
		...textDifferences(mine, theirs),
		...countDifferences({ case: mine }, { case: saved }),
		...noteDifferences(mine, theirs),
		...pairs.flatMap((pair) => itemDifferences(mine, theirs, pair, names)),
		...saidDifferences(mine, theirs)
	];
}

/** What the notes and actors of an item, and its text, are called. */
type Called = { note: (number: number) => string; actor: (id: string) => string; text: string };

/** Theirs, as they are called in mine. */
const called = (mine: Case, theirs: Case): Called => ({
	note: noteNames(mine, theirs).words,
	actor: actorNames(mine, theirs).words,
	text: textWord(mine.article)
});

/** An item as a reader tells it from another: its words and what is said of them. */
const wordsOf = (
	{
		statement,
		assertedBy,
		support,
		notes,
		figures,
		cautions,
		conductOf,
		graphic,
		outside
	}: Evidence,
	{ note, actor, text }: Called
) =>
	[
		...(outside
			? [
					`From outside the ${text}: ${provenanceLines(outside)
						.map((line) => line.join(': '))
						.join('; ')}.`
				]
			: []),
		statement,
		`Asserted by ${assertedBy.name} (${assertedBy.kind}, ${support}).`,
		...(outside
			? []
			: [notes.length > 0 ? `Notes ${notes.map(note).toSorted().join(', ')}.` : 'Not cited.']),
		...(conductOf !== undefined ? [`Its conduct: ${actor(conductOf)}.`] : []),
		...figures.map(({ value, of }) => `${value} ${of}.`),
		...cautions,
		...(graphic ? ['Shown after a content note.'] : [])
	].join(' ');

function itemDifferences(
	mine: Case,
	theirs: Case,
	{ own, other }: Pair,
	{ ours, others }: { ours: Called; others: Called }
): Difference[] {
	const takes = (item: Evidence, change: (theCase: Case) => Case): Taking =>
		taking(mine, (theCase) => lackedBy(theCase, theirs, item), change);
	if (!own) {
		return [
			{
				key: `item new ${other!.id}`,
				kind: 'item',
				about: `${other!.id} of theirs`,
				theirs: wordsOf(other!, others),
				...takes(other!, (theCase) => withTheirs(theCase, theirs, other!))
			}
		];
	}
	if (!other)
		return [
			{
				key: `item gone ${own.id}`,
				kind: 'item',
				about: own.id,
				mine: wordsOf(own, ours),
				take: (theCase) => withoutItem(theCase, own.id)
			}
		];
	const found: Difference[] = [];
	const [one, two] = [wordsOf(own, ours), wordsOf(other, others)];
	if (one !== two || !sameWords(own, other))
		found.push({
			key: `item ${own.id}`,
			kind: 'item',
			about: own.id,
			mine: one,
			theirs: two,
			...takes(other, (theCase) =>
				withChangedItem(theCase, own.id, draftFor(theCase, theirs, other), linksOf(theCase, own.id))
			)
		});
	return [...found, ...bearingDifferences(mine, theirs, own, other)];
}

/** What an item of theirs names that mine lacks, in a sentence: it waits until that is taken over. */
const lackedBy = (theCase: Case, theirs: Case, { notes, conductOf }: Evidence): string =>
	noteNames(theCase, theirs).lacked(notes) ||
	actorNames(theCase, theirs).lacked(conductOf === undefined ? [] : [conductOf]);

/** With an item of theirs under the next number, what it bears on, its time and who was harmed. */
function withTheirs(theCase: Case, theirs: Case, other: Evidence): Case {
	const id = nextId(theCase);
	const links = linksOf(theirs, other.id).filter(
		({ count }) => lackedCount(theCase, theirs, count) === ''
	);
	const taken = withItem(theCase, draftFor(theCase, theirs, other), links, id);
	const added = <Entry extends { evidence: string }>(
		here: readonly Entry[],
		there: readonly Entry[]
	): Entry[] => [
		...here,
		...there.flatMap((each) => (each.evidence === other.id ? [{ ...each, evidence: id }] : []))
	];
	return {
		...taken,
		periods: added(taken.periods, theirs.periods),
		victims: added(taken.victims, theirs.victims)
	};
}

const sameWords = (own: Evidence, other: Evidence): boolean =>
	own.passage?.exact === other.passage?.exact && own.short === other.short;

function bearingDifferences(
	mine: Case,
	theirs: Case,
	own: Evidence,
	other: Evidence
): Difference[] {
	const keyOf = ({ count, element, direction }: Link) => `${direction} ${count} ${element}`;
	const ours = new Map(linksOf(mine, own.id).map((link) => [keyOf(link), link]));
	const others = new Map(linksOf(theirs, other.id).map((link) => [keyOf(link), link]));
	return [...new Set([...ours.keys(), ...others.keys()])].flatMap((key): Difference[] => {
		const [one, two] = [ours.get(key), others.get(key)];
		if (one && two && one.why === two.why && one.ownStep === two.ownStep) return [];
		const { direction, count, element } = (one ?? two)!;
		const said = ({ why, ownStep }: Link) => `${why}${ownStep ? ' (own step)' : ''}`;
		const lacked = two ? lackedCount(mine, theirs, count) : '';
		const taken = (theCase: Case) => {
			const kept = linksOf(theCase, own.id).filter((link) => keyOf(link) !== key);
			const { id: _, ...draft } = theCase.evidence.find(({ id }) => id === own.id) ?? own;
			return withChangedItem(theCase, own.id, draft, two ? [...kept, two] : kept);
		};
		return [
			{
				key: `bearing ${own.id} ${key}`,
				kind: 'bearing',
				about: `${own.id} ${directionWords[direction]} ${element}, count ${count}`,
				...(one && { mine: said(one) }),
				...(two && { theirs: said(two) }),
				...(lacked === '' ? { take: taken } : { first: lacked })
			}
		];
	});
}

const directionWords: Record<Bearing['direction'], string> = {
	supports: 'for',
	undermines: 'against',
	context: 'as context for'
};

/** An item of theirs with the notes, the actor and the paragraph that it has in mine. */
function draftFor(theCase: Case, theirs: Case, { id: _, ...item }: Evidence): Omit<Evidence, 'id'> {
	const { conductOf, paragraph, passage, ...others } = item;
	const [actor] = actorNames(theCase, theirs).known(conductOf === undefined ? [] : [conductOf]);
	const found = passage && locate(passage, theCase.paragraphs, paragraph);
	return {
		...others,
		...(passage && { passage }),
		...(actor !== undefined && { conductOf: actor }),
		notes: noteNames(theCase, theirs)
			.known(item.notes)
			.sort((one, other) => one - other),
		...(paragraph !== undefined && {
			paragraph: found?.paragraph ?? Math.min(paragraph, theCase.paragraphs.length)
		})
	};
}

/** @param theirs with its law, where a count that they added can be taken over with its test */
function countDifferences(
	mine: { case: Case } & Partial<CaseWithLaw>,
	theirs: { case: Case } & Partial<CaseWithLaw>
): Difference[] {
	return pairedCounts(mine.case, theirs.case).flatMap(({ own, other }): Difference[] => {
		if (!other) {
			const { id } = own!;
			return [{ key: `count ${id}`, kind: 'count', about: `count ${id}`, mine: countWords(own!) }];
		}
		const added = (): Difference => {
			const id = freeNumber(mine.case, other);
			return {
				key: `count new ${other.id}`,
				kind: 'count',
				about: `count ${other.id} of theirs${id === other.id ? '' : `, as your Count ${id}`}`,
				theirs: countWords(other),
				...(mine.law &&
					theirs.law &&
					addedCount(
						{ case: mine.case, law: mine.law },
						{ case: theirs.case, law: theirs.law },
						other
					))
			};
		};
		if (!own) return [added()];
		const found = difference(
			{ key: `count ${own.id}`, kind: 'count', about: `count ${own.id}` },
			countWords(own),
			countWords(other),
			{ take: (theCase) => withChangedCount(theCase, own.id, () => ({ ...other, id: own.id })) }
		);
		return found.length > 0 && isAnotherTheory(own, other) ? [...found, added()] : found;
	});
}

/** Under one number and test, what may be another count, so that both can be kept. */
const isAnotherTheory = (own: Count, other: Count): boolean =>
	own.theory !== other.theory && own.theory !== notSetOut && other.theory !== notSetOut;

/** The number that a count of theirs gets in mine: its own where I never had that, or else my next. */
function freeNumber(mine: Case, { id }: Count): string {
	const { counts: most } = givenIn(mine);
	const had = new Set(mine.counts.map((count) => count.id));
	for (let number = 1; number <= most; number += 1) had.add(roman(number));
	if (!had.has(id)) return id;
	let next = most + 1;
	while (had.has(roman(next))) next += 1;
	return roman(next);
}

/** With a count of theirs under a number that is free in mine, and with its test where mine has none of that id. */
function addedCount(mine: CaseWithLaw, theirs: CaseWithLaw, count: Count): Taking {
	return takingBoth(
		mine,
		() => '',
		({ case: theCase, law }) => {
			const isHere = pairedCounts(theCase, theirs.case).some(
				({ own, other }) => own && other === count && countWords(own) === countWords(other)
			);
			if (isHere) return { case: theCase, law };
			const id = freeNumber(theCase, count);
			const has = law.tests.some((test) => test.id === count.test);
			const given = givenIn(theCase);
			return {
				law: has ? law : withTest(law, theirs.law, count.test),
				case: {
					...theCase,
					given: { ...given, counts: Math.max(given.counts, numberOf(id)) },
					counts: [...theCase.counts, { ...count, id }]
				}
			};
		}
	);
}

function textDifferences(mine: Case, theirs: Case): Difference[] {
	const text = ({ paragraphs }: Case) => paragraphs.map((each) => each.text ?? '').join('\n');
	if (text(mine) === text(theirs) || text(theirs).trim() === '') return [];
	const at = mine.paragraphs.find((own, nth) => own.text !== theirs.paragraphs[nth]?.text);
	const number = at?.number ?? mine.paragraphs.length;
	return [
		{
			key: 'text',
			kind: 'text',
			about: `the text, from paragraph ${number}`,
			mine: mine.paragraphs[number - 1]?.text ?? '',
			theirs: theirs.paragraphs[number - 1]?.text ?? ''
		}
	];
}

import type { Bearing, Case, Evidence } from '#lib/domain/case.ts';
import { provenanceLines } from '#lib/domain/from-outside.ts';
import { lackedCount, type Difference } from '#lib/own-cases/difference.ts';
import { pairsOf, type Pair } from '#lib/own-cases/paired-items.ts';
import { saidDifferences } from '#lib/own-cases/said-differences.ts';
import {
	linksOf,
	withChangedItem,
	nextId,
	withItem,
	withoutItem,
	type Link
} from '#lib/own-cases/edit-items.ts';

/**
 * What differs between two people’s versions of one case. Nothing is merged by itself: each difference
 * is taken over by itself, or left.
 */

export function differencesOf(mine: Case, theirs: Case): Difference[] {
	const pairs = pairsOf(mine, theirs);
	return [
		...textDifferences(mine, theirs),
		...countDifferences(mine, theirs),
		...noteDifferences(mine, theirs),
		...pairs.flatMap((pair) => itemDifferences(mine, theirs, pair)),
		...saidDifferences(mine, theirs)
	];
}

/** An item as a reader tells it from another: its words and what is said of them. */
const wordsOf = ({
	statement,
	assertedBy,
	support,
	notes,
	figures,
	cautions,
	conductOf,
	graphic,
	outside
}: Evidence) =>
	[
		...(outside
			? [
					`From outside the article: ${provenanceLines(outside)
						.map((line) => line.join(': '))
						.join('; ')}.`
				]
			: []),
		statement,
		`Asserted by ${assertedBy.name} (${assertedBy.kind}, ${support}).`,
		...(outside ? [] : [notes.length > 0 ? `Notes ${notes.join(', ')}.` : 'Not cited.']),
		...(conductOf !== undefined ? [`Conduct of ${conductOf}.`] : []),
		...figures.map(({ value, of }) => `${value} ${of}.`),
		...cautions,
		...(graphic ? ['Shown after a content note.'] : [])
	].join(' ');

function itemDifferences(mine: Case, theirs: Case, { own, other }: Pair): Difference[] {
	if (!own) {
		return [
			{
				key: `item new ${other!.id}`,
				kind: 'item',
				about: `${other!.id} of theirs`,
				theirs: wordsOf(other!),
				take: (theCase) => withTheirs(theCase, theirs, other!)
			}
		];
	}
	if (!other)
		return [
			{
				key: `item gone ${own.id}`,
				kind: 'item',
				about: own.id,
				mine: wordsOf(own),
				take: (theCase) => withoutItem(theCase, own.id)
			}
		];
	const found: Difference[] = [];
	if (wordsOf(own) !== wordsOf(other) || !sameWords(own, other))
		found.push({
			key: `item ${own.id}`,
			kind: 'item',
			about: own.id,
			mine: wordsOf(own),
			theirs: wordsOf(other),
			take: (theCase) =>
				withChangedItem(theCase, own.id, draftFor(theCase, other), linksOf(theCase, own.id))
		});
	return [...found, ...bearingDifferences(mine, theirs, own, other)];
}

/** With an item of theirs under the next number, what it bears on, its time and who was harmed. */
function withTheirs(theCase: Case, theirs: Case, other: Evidence): Case {
	const id = nextId(theCase);
	const links = linksOf(theirs, other.id).filter(
		({ count }) => lackedCount(theCase, theirs, count) === ''
	);
	const taken = withItem(theCase, draftFor(theCase, other), links, id);
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

/** An item for a case that may lack its notes and its paragraph. */
function draftFor(theCase: Case, { id: _, ...item }: Evidence): Omit<Evidence, 'id'> {
	const notes = new Set(theCase.notes.map(({ number }) => number));
	const { conductOf, ...others } = item;
	const known = theCase.actors.some((actor) => actor.id === conductOf);
	return {
		...others,
		...(known && conductOf !== undefined && { conductOf }),
		notes: item.notes.filter((number) => notes.has(number)),
		...(item.paragraph !== undefined && {
			paragraph: Math.min(item.paragraph, theCase.paragraphs.length)
		})
	};
}

function noteDifferences(mine: Case, theirs: Case): Difference[] {
	const others = new Map(theirs.notes.map((note) => [note.number, note]));
	return mine.notes.flatMap((own): Difference[] => {
		const other = others.get(own.number);
		if (!other || other.asPrinted !== own.asPrinted) return [];
		const said = ({ title, author, publisher, datePrinted, date, kind, address }: typeof own) =>
			[author, title, publisher, datePrinted, date, kind, address].filter(Boolean).join(', ');
		if (said(own) === said(other)) return [];
		return [
			{
				key: `note ${own.number}`,
				kind: 'note',
				about: `note ${own.mark ?? own.number}`,
				mine: said(own),
				theirs: said(other),
				take: (theCase) => ({
					...theCase,
					notes: theCase.notes.map((note) =>
						note.number === own.number
							? {
									...(note.consulted && { consulted: note.consulted }),
									...other,
									origins: note.origins,
									flags: note.flags
								}
							: note
					)
				})
			}
		];
	});
}

function countDifferences(mine: Case, theirs: Case): Difference[] {
	const ids = new Set([...mine.counts, ...theirs.counts].map(({ id }) => id));
	return [...ids].flatMap((id): Difference[] => {
		const own = mine.counts.find((count) => count.id === id);
		const other = theirs.counts.find((count) => count.id === id);
		const said = ({ title, theory, particulars }: NonNullable<typeof own>) =>
			[title, theory, ...Object.values(particulars)].join(' · ');
		if (own && other && own.test === other.test && said(own) === said(other)) return [];
		const takes = own && other && own.test === other.test;
		return [
			{
				key: `count ${id}`,
				kind: 'count',
				about: `count ${id}`,
				...(own && { mine: said(own) }),
				...(other && { theirs: said(other) }),
				...(takes && {
					take: (theCase: Case) => ({
						...theCase,
						counts: theCase.counts.map((count) => (count.id === id ? other : count))
					})
				})
			}
		];
	});
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

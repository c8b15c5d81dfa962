import type { Case, Contradiction, Rival } from '#lib/domain/case.ts';
import type { Place } from '#lib/domain/mark.ts';
import { inOrder } from '#lib/own-cases/contradiction-sides.ts';
import { difference, lackedCount, taking, type Difference } from '#lib/own-cases/difference.ts';
import {
	isNamed,
	isNameTaken,
	settled,
	withLimits,
	withOneSide,
	withReadFirst,
	withSilence
} from '#lib/own-cases/edit-said.ts';
import { paired, pairsOf } from '#lib/own-cases/paired-items.ts';
import { itemNames, noteNames } from '#lib/own-cases/their-names.ts';

/**
 * What differs in what two versions of a case say besides their items: of elements, of what does not go
 * together, of times, of who was harmed, and limits. Their items are named as mine are. What names one
 * that is not mine yet can’t be taken over before that item is: nothing is taken over in part.
 */
export function saidDifferences(mine: Case, theirs: Case): Difference[] {
	return [
		...limitDifferences(mine, theirs),
		...reasonDifferences(mine, theirs),
		...readFirstDifferences(mine, theirs),
		...rivalDifferences(mine, theirs),
		...periodDifferences(mine, theirs),
		...victimDifferences(mine, theirs),
		...contradictionDifferences(mine, theirs)
	];
}

const placeKey = ({ count, element }: Place) => `${count} ${element}`;
const placeWords = ({ count, element }: Place) => `${element}, count ${count}`;
const samePlace = (one: Place, other: Place) => placeKey(one) === placeKey(other);

const limitDifferences = (mine: Case, theirs: Case): Difference[] =>
	difference(
		{ key: 'limits', kind: 'text', about: 'the limits of the case' },
		mine.limits.join(' '),
		theirs.limits.join(' '),
		{ take: (theCase) => withLimits(theCase, theirs.limits.join('\n')) }
	);

const reasonDifferences = (mine: Case, theirs: Case): Difference[] =>
	(
		[
			['silences', 'silent on', withSilence],
			['oneSided', 'one side only on', withOneSide]
		] as const
	).flatMap(([list, words, change]) =>
		paired<Place & { why: string }>(mine[list], theirs[list], [samePlace]).flatMap(
			({ own, other }) => {
				const place = (own ?? other)!;
				return difference(
					{
						key: `${list} ${placeKey(place)}`,
						kind: 'said',
						about: `${words} ${placeWords(place)}`
					},
					own?.why ?? '',
					other?.why ?? '',
					taking(
						mine,
						(theCase) => (other ? lackedCount(theCase, theirs, other.count) : ''),
						(theCase) => change(theCase, place, other?.why ?? '')
					)
				);
			}
		)
	);

function readFirstDifferences(mine: Case, theirs: Case): Difference[] {
	const names = itemNames(mine, theirs);
	return paired(mine.readFirst, theirs.readFirst, [samePlace]).flatMap(({ own, other }) => {
		const place = (own ?? other)!;
		return difference(
			{
				key: `read first ${placeKey(place)}`,
				kind: 'said',
				about: `read first on ${placeWords(place)}`
			},
			(own?.items ?? []).join(', '),
			(other?.items ?? []).map(names.words).join(', '),
			taking(
				mine,
				(theCase) =>
					other
						? lackedCount(theCase, theirs, other.count) ||
							itemNames(theCase, theirs).lacked(other.items)
						: '',
				(theCase) =>
					withReadFirst(theCase, place, itemNames(theCase, theirs).known(other?.items ?? []))
			)
		);
	});
}

const itemsOf = ({ speaksFor, excludes }: Rival): string[] =>
	[...speaksFor, ...excludes].map(({ evidence }) => evidence);

function rivalDifferences(mine: Case, theirs: Case): Difference[] {
	const names = itemNames(mine, theirs);
	const said = (rival: Rival | undefined, itemWords: (id: string) => string) =>
		rival
			? [
					`${rival.name}: ${rival.statement}`,
					...rival.speaksFor.map(({ evidence, why }) => `${itemWords(evidence)} fits it: ${why}`),
					...rival.excludes.map(
						({ evidence, why }) => `${itemWords(evidence)} is not explained: ${why}`
					),
					...(rival.absence === undefined ? [] : [rival.absence])
				].join(' ')
			: '';
	/** Of a version of mine: with its items. */
	const here = (rival: Rival, theCase: Case): Rival => {
		const own = itemNames(theCase, theirs);
		const known = (list: Rival['speaksFor']) =>
			list.flatMap(({ evidence, why }) =>
				own.known([evidence]).map((each) => ({ evidence: each, why }))
			);
		return settled({
			...rival,
			speaksFor: known(rival.speaksFor),
			excludes: known(rival.excludes)
		});
	};
	/** The id that an explanation of theirs has in a version of mine. */
	const idIn = ({ rivals }: Case, own: Rival | undefined, other: Rival): string =>
		own?.id ??
		(rivals.find(({ id }) => id === other.id) ?? rivals.find(({ name }) => isNamed(other, name)))
			?.id ??
		other.id;
	const lacked = (theCase: Case, own: Rival | undefined, other: Rival): string => {
		const id = idIn(theCase, own, other);
		return (
			lackedCount(theCase, theirs, other.count) ||
			itemNames(theCase, theirs).lacked(itemsOf(other)) ||
			(!(own && isNamed(own, other.name)) && isNameTaken(theCase, id, other.name)
				? `Another explanation in your version is called “${other.name}”: rename it first.`
				: '')
		);
	};
	return paired(mine.rivals, theirs.rivals, [
		(own, other) => samePlace(own, other) && own.id === other.id,
		// Two who write the same explanation apart give it different ids.
		(own, other) => samePlace(own, other) && isNamed(own, other.name)
	]).flatMap(({ own, other }) => {
		const rival = (own ?? other)!;
		const isOwn = (each: Rival) => own !== undefined && each.id === own.id && samePlace(each, own);
		return difference(
			{
				key: `rival ${placeKey(rival)} ${own ? own.id : `new ${rival.id}`}`,
				kind: 'said',
				about: `“${rival.name}” as another explanation of ${placeWords(rival)}`
			},
			said(own, (id) => id),
			said(other, names.words),
			taking(
				mine,
				(theCase) => (other ? lacked(theCase, own, other) : ''),
				(theCase) => {
					if (!other) return { ...theCase, rivals: theCase.rivals.filter((each) => !isOwn(each)) };
					const id = idIn(theCase, own, other);
					const taken = { ...here(other, theCase), id };
					const at = theCase.rivals.findIndex((each) => each.id === id && samePlace(each, taken));
					const rivals = theCase.rivals.toSpliced(at < 0 ? theCase.rivals.length : at, 1, taken);
					// Its name is the same wherever it stands.
					return {
						...theCase,
						rivals: rivals.map((each) => (each.id === id ? { ...each, name: other.name } : each))
					};
				}
			)
		);
	});
}

const periodDifferences = (mine: Case, theirs: Case): Difference[] =>
	ofItems(mine, theirs, {
		list: 'periods',
		about: 'the time of',
		words: ({ words, from, to }) => `${words} (${from ?? '…'}–${to})`
	});

const victimDifferences = (mine: Case, theirs: Case): Difference[] =>
	ofItems(mine, theirs, {
		list: 'victims',
		about: 'who was harmed according to',
		words: ({ of }) => of.join(', ')
	});

/** What is said once of an item, of those that both have. */
function ofItems<List extends 'periods' | 'victims'>(
	mine: Case,
	theirs: Case,
	{
		list,
		about,
		words
	}: { list: List; about: string; words: (entry: Case[List][number]) => string }
): Difference[] {
	type Entry = Case[List][number];
	const find = (theCase: Case, item: string): Entry | undefined =>
		(theCase[list] as Entry[]).find(({ evidence }) => evidence === item);
	return pairsOf(mine, theirs).flatMap(({ own, other }) => {
		if (!own || !other) return [];
		const [one, two] = [find(mine, own.id), find(theirs, other.id)];
		return difference(
			{ key: `${list} ${own.id}`, kind: 'item', about: `${about} ${own.id}` },
			one ? words(one) : '',
			two ? words(two) : '',
			{
				take: (theCase) => {
					const others = (theCase[list] as Entry[]).filter(({ evidence }) => evidence !== own.id);
					return { ...theCase, [list]: two ? [...others, { ...two, evidence: own.id }] : others };
				}
			}
		);
	});
}

type Side = Contradiction['sides'][number];

/** A contradiction with the notes of its sides by their names in mine. */
type Named = Omit<Contradiction, 'sides'> & {
	sides: (Omit<Side, 'notes'> & { notes?: string[] })[];
};

const restingOn = ({ sides, ...others }: Contradiction, name: (note: number) => string): Named => ({
	...others,
	sides: sides.map(({ notes, ...side }) => ({ ...side, ...(notes && { notes: notes.map(name) }) }))
});

/** What a side rests on: its items, or the notes of one that has none; empty where it has neither. */
const restsOn = ({ evidence, notes = [] }: Named['sides'][number]): string =>
	evidence.length > 0
		? evidence.toSorted().join(' ')
		: notes.map((note) => `note ${note}`).join(' ');

/** The same sides at odds in the same way, in whatever order, whoever wrote it. */
function sameOdds(one: Named, other: Named): boolean {
	const [own, others] = [one, other].map(({ sides }) => sides.map(restsOn).sort()) as [
		string[],
		string[]
	];
	return (
		one.kind === other.kind &&
		!own.includes('') &&
		own.length === others.length &&
		own.every((side, at) => side === others[at])
	);
}

function contradictionDifferences(mine: Case, theirs: Case): Difference[] {
	const itemsIn = ({ sides }: Contradiction) => sides.flatMap(({ evidence }) => evidence);
	const [itemsNamed, notesNamed] = [itemNames(mine, theirs), noteNames(mine, theirs)];
	/** Of theirs, with the items of mine that are known, or all of them in words. */
	const renamed = (
		each: Contradiction,
		names: (items: readonly string[]) => string[]
	): Contradiction => ({
		...each,
		sides: each.sides.map((side) => ({ ...side, evidence: names(side.evidence) }))
	});
	const notesIn = ({ sides }: Contradiction) => sides.flatMap(({ notes = [] }) => notes);
	const touchedIn = (each: Contradiction, theCase: Case) =>
		each.touches.filter(({ count }) => lackedCount(theCase, theirs, count) === '');
	/** Of a version of mine: with its items, paragraphs and notes, and what it touches there. */
	const here = (each: Contradiction, theCase: Case): Contradiction => ({
		...each,
		sides: renamed(each, itemNames(theCase, theirs).known).sides.map(({ notes, ...side }) => {
			const first = theCase.evidence.find(({ id }) => id === side.evidence[0]);
			const known = notes && noteNames(theCase, theirs).known(notes);
			return {
				...side,
				...(known && { notes: known }),
				paragraph: first?.paragraph ?? Math.min(side.paragraph, theCase.paragraphs.length)
			};
		}),
		touches: touchedIn(each, theCase)
	});
	const lacked = (theCase: Case, each: Contradiction): string =>
		itemNames(theCase, theirs).lacked(itemsIn(each)) ||
		noteNames(theCase, theirs).lacked(notesIn(each)) ||
		(touchedIn(each, theCase).length === 0
			? lackedCount(theCase, theirs, each.touches[0]!.count)
			: '');
	const said = (each: Named | undefined) =>
		each
			? [
					`${each.title} (${each.kind}).`,
					...each.sides
						.map(({ evidence, notes = [], says }) => {
							const on = [...evidence, ...notes.map((note) => `note ${note}`)].join(', ');
							return on === '' ? says : `${on}: ${says}`;
						})
						.sort(),
					each.why,
					...(each.reading === undefined ? [] : [each.reading]),
					`It touches ${each.touches.map(placeWords).toSorted().join('; ')}.`
				].join(' ')
			: '';
	const others = theirs.contradictions.map((each) => ({
		whole: each,
		named: restingOn(
			renamed(each, (items) => items.map(itemsNamed.words)),
			notesNamed.words
		)
	}));
	const own = mine.contradictions.map((each) => ({
		whole: each,
		named: restingOn(each, String)
	}));
	return paired<{ whole: Contradiction; named: Named }>(own, others, [
		(one, other) => one.whole.id === other.whole.id,
		(one, other) => sameOdds(one.named, other.named)
	]).flatMap(({ own: one, other }) => {
		const { id, title } = (one ?? other)!.whole;
		const shown = other && touchedIn(other.whole, mine);
		return difference(
			{
				key: `contradiction ${one ? id : `new ${id}`}`,
				kind: 'contradiction',
				about: `“${title}”`
			},
			said(one?.named),
			said(other && { ...other.named, touches: shown!.length > 0 ? shown! : other.whole.touches }),
			taking(
				mine,
				(theCase) => (other ? lacked(theCase, other.whole) : ''),
				(theCase) => {
					const kept = theCase.contradictions.filter((each) => each.id !== id);
					return other
						? inOrder({
								...theCase,
								contradictions: [...kept, { ...here(other.whole, theCase), id }]
							})
						: { ...theCase, contradictions: kept };
				}
			)
		);
	});
}

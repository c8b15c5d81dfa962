import type { Case, Contradiction, Rival } from '#lib/domain/case.ts';
import type { Place } from '#lib/domain/mark.ts';
import type { Difference } from '#lib/own-cases/difference.ts';
import { inOrder } from '#lib/own-cases/edit-contradictions.ts';
import {
	settled,
	withLimits,
	withOneSide,
	withReadFirst,
	withSilence
} from '#lib/own-cases/edit-said.ts';
import { pairsOf } from '#lib/own-cases/paired-items.ts';

/**
 * What differs in what two versions of a case say besides their items: of elements, of what does not go
 * together, of times and limits. Their items are named as mine are; one that is not mine yet is left
 * out, so that it is taken over first.
 */
export function saidDifferences(mine: Case, theirs: Case): Difference[] {
	const named = namesIn(mine, theirs);
	return [
		...limitDifferences(mine, theirs),
		...reasonDifferences(mine, theirs),
		...readFirstDifferences(mine, theirs, named),
		...rivalDifferences(mine, theirs, named),
		...periodDifferences(mine, theirs),
		...contradictionDifferences(mine, theirs, named)
	];
}

/** The id that an item of theirs has in a version of mine; undefined where it has none. */
type Names = (theirs: string) => string | undefined;
function namesIn(mine: Case, theirs: Case): Names {
	const found = new Map(
		pairsOf(mine, theirs).flatMap(({ own, other }) => (own && other ? [[other.id, own.id]] : []))
	);
	return (id) => found.get(id);
}

const placeKey = ({ count, element }: Place) => `${count} ${element}`;
const placeWords = ({ count, element }: Place) => `${element}, count ${count}`;

/** Entries of both versions under one key, in the order of mine. */
function together<Entry>(
	mine: readonly Entry[],
	theirs: readonly Entry[],
	keyOf: (entry: Entry) => string
): { key: string; own?: Entry; other?: Entry }[] {
	const [own, others] = [mine, theirs].map(
		(list) => new Map(list.map((each) => [keyOf(each), each]))
	) as [Map<string, Entry>, Map<string, Entry>];
	return [...new Set([...own.keys(), ...others.keys()])].map((key) => {
		const [one, other] = [own.get(key), others.get(key)];
		return { key, ...(one && { own: one }), ...(other && { other }) };
	});
}

/** A difference between two texts, where there is one. */
function difference(
	found: Pick<Difference, 'key' | 'kind' | 'about'>,
	mine: string,
	theirs: string,
	take: (mine: Case) => Case
): Difference[] {
	if (mine === theirs) return [];
	return [{ ...found, ...(mine !== '' && { mine }), ...(theirs !== '' && { theirs }), take }];
}

const limitDifferences = (mine: Case, theirs: Case): Difference[] =>
	difference(
		{ key: 'limits', kind: 'text', about: 'the limits of the case' },
		mine.limits.join(' '),
		theirs.limits.join(' '),
		(theCase) => withLimits(theCase, theirs.limits.join('\n'))
	);

const reasonDifferences = (mine: Case, theirs: Case): Difference[] =>
	(
		[
			['silences', 'silent on', withSilence],
			['oneSided', 'one side only on', withOneSide]
		] as const
	).flatMap(([list, words, change]) =>
		together<Place & { why: string }>(mine[list], theirs[list], placeKey).flatMap(
			({ key, own, other }) =>
				difference(
					{ key: `${list} ${key}`, kind: 'said', about: `${words} ${placeWords((own ?? other)!)}` },
					own?.why ?? '',
					other?.why ?? '',
					(theCase) => change(theCase, (own ?? other)!, other?.why ?? '')
				)
		)
	);

function readFirstDifferences(mine: Case, theirs: Case, named: Names): Difference[] {
	const known = (items: readonly string[] = [], names = named) =>
		items.flatMap((id) => names(id) ?? []);
	return together(mine.readFirst, theirs.readFirst, placeKey).flatMap(({ key, own, other }) =>
		difference(
			{
				key: `read first ${key}`,
				kind: 'said',
				about: `read first on ${placeWords((own ?? other)!)}`
			},
			(own?.items ?? []).join(', '),
			known(other?.items).join(', '),
			(theCase) =>
				withReadFirst(theCase, (own ?? other)!, known(other?.items, namesIn(theCase, theirs)))
		)
	);
}

function rivalDifferences(mine: Case, theirs: Case, named: Names): Difference[] {
	// Two who write the same explanation apart give it different ids.
	const keyOf = (rival: Rival) => `${placeKey(rival)} ${rival.name.toLocaleLowerCase('en')}`;
	const said = (rival: Rival | undefined) =>
		rival
			? [
					rival.statement,
					...rival.speaksFor.map(({ evidence, why }) => `${evidence} fits it: ${why}`),
					...rival.excludes.map(({ evidence, why }) => `${evidence} is not explained: ${why}`),
					...(rival.absence === undefined ? [] : [rival.absence])
				].join(' ')
			: '';
	const here = (rival: Rival, names: Names): Rival => {
		const known = (list: Rival['speaksFor']) =>
			list.flatMap(({ evidence, why }) => {
				const own = names(evidence);
				return own === undefined ? [] : [{ evidence: own, why }];
			});
		return settled({
			...rival,
			speaksFor: known(rival.speaksFor),
			excludes: known(rival.excludes)
		});
	};
	return together(mine.rivals, theirs.rivals, keyOf).flatMap(({ key, own, other }) =>
		difference(
			{
				key: `rival ${key}`,
				kind: 'said',
				about: `“${(own ?? other)!.name}” as another explanation of ${placeWords((own ?? other)!)}`
			},
			said(own),
			said(other && here(other, named)),
			(theCase) => {
				const others = theCase.rivals.filter((rival) => keyOf(rival) !== key);
				if (!other) return { ...theCase, rivals: others };
				const taken = here(other, namesIn(theCase, theirs));
				const id = own?.id ?? sameElsewhere(theCase, other) ?? other.id;
				return { ...theCase, rivals: [...others, { ...taken, id }] };
			}
		)
	);
}

/** The id that an explanation of the same name has at another element. */
const sameElsewhere = ({ rivals }: Case, { name }: Rival): string | undefined =>
	rivals.find((rival) => rival.name.toLocaleLowerCase('en') === name.toLocaleLowerCase('en'))?.id;

function periodDifferences(mine: Case, theirs: Case): Difference[] {
	const said = (theCase: Case, id: string) => {
		const found = theCase.periods.find(({ evidence }) => evidence === id);
		return found ? `${found.words} (${found.from ?? '…'}–${found.to})` : '';
	};
	return pairsOf(mine, theirs).flatMap(({ own, other }) =>
		own && other
			? difference(
					{ key: `period ${own.id}`, kind: 'item', about: `the time of ${own.id}` },
					said(mine, own.id),
					said(theirs, other.id),
					(theCase) => {
						const others = theCase.periods.filter(({ evidence }) => evidence !== own.id);
						const taken = theirs.periods.find(({ evidence }) => evidence === other.id);
						return {
							...theCase,
							periods: taken ? [...others, { ...taken, evidence: own.id }] : others
						};
					}
				)
			: []
	);
}

function contradictionDifferences(mine: Case, theirs: Case, named: Names): Difference[] {
	/** Of a version of mine: with its items, paragraphs and notes, and what it touches there. */
	const here = (each: Contradiction, theCase: Case, names: Names): Contradiction => ({
		...each,
		sides: each.sides.map(({ notes, ...side }) => {
			const evidence = side.evidence.flatMap((id) => names(id) ?? []);
			const first = theCase.evidence.find(({ id }) => id === evidence[0]);
			const known = notes?.filter((note) => theCase.notes.some(({ number }) => number === note));
			return {
				...side,
				evidence,
				...(known && { notes: known }),
				paragraph: first?.paragraph ?? Math.min(side.paragraph, theCase.paragraphs.length)
			};
		}),
		touches: each.touches.filter(({ count }) => theCase.counts.some(({ id }) => id === count))
	});
	// What the same items are sides of is the same, whoever wrote it.
	const keyOf = ({ id, sides }: Contradiction) =>
		sides.every(({ evidence }) => evidence.length > 0)
			? sides.map(({ evidence }) => evidence.toSorted().join(' ')).join(' / ')
			: id;
	const said = (each: Contradiction | undefined) =>
		each
			? [
					`${each.title} (${each.kind}).`,
					...each.sides.map(({ says }) => says),
					each.why,
					...(each.reading === undefined ? [] : [each.reading]),
					`It touches ${each.touches.map(placeWords).toSorted().join('; ')}.`
				].join(' ')
			: '';
	const others = new Map(
		theirs.contradictions.map((each) => [keyOf(here(each, mine, named)), each])
	);
	const own = new Map(mine.contradictions.map((each) => [keyOf(each), each]));
	return [...new Set([...own.keys(), ...others.keys()])].flatMap((key) => {
		const [one, other] = [own.get(key), others.get(key)];
		return difference(
			{
				key: `contradiction ${key}`,
				kind: 'contradiction',
				about: `“${(one ?? other)!.title}”`
			},
			said(one),
			said(other && here(other, mine, named)),
			(theCase) => {
				const kept = theCase.contradictions.filter((each) => each.id !== one?.id);
				if (!other) return { ...theCase, contradictions: kept };
				const taken = here(other, theCase, namesIn(theCase, theirs));
				const id = one?.id ?? other.id;
				return inOrder({ ...theCase, contradictions: [...kept, { ...taken, id }] });
			}
		);
	});
}

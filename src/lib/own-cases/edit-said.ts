import type { Case, Rival } from '#lib/domain/case.ts';
import type { Place } from '#lib/domain/mark.ts';
import { slugOf } from '#lib/own-cases/own-law.ts';
import { notSetOut } from '#lib/domain/not-set-out.ts';

/**
 * Changes to what a case says of an element besides the evidence on it: its silence, why it stands on
 * one side, what to read first, and the explanations that speak against inferring it. The same case
 * comes back where nothing changes.
 */

/** The side of a rival explanation that an item stands on. */
export type RivalSide = 'speaksFor' | 'excludes';

/** What stands on a side of a rival explanation that has no items, until somebody says why. */
export const nothingOnThisSide = 'Nothing is set out on this side.';

const at =
	({ count, element }: Place) =>
	(each: Place): boolean =>
		each.count === count && each.element === element;

/** With the reason why it matters that nothing goes to an element; an empty one takes the silence out. */
export const withSilence = (theCase: Case, place: Place, why: string): Case =>
	withReason(theCase, 'silences', place, why);

/** With the reason why all the evidence on an element is on one side; an empty one takes it out. */
export const withOneSide = (theCase: Case, place: Place, why: string): Case =>
	withReason(theCase, 'oneSided', place, why);

function withReason(
	theCase: Case,
	list: 'silences' | 'oneSided',
	{ count, element }: Place,
	said: string
): Case {
	const why = said.trim();
	const here = at({ count, element });
	const was = theCase[list].find(here);
	if ((was?.why ?? '') === why) return theCase;
	return { ...theCase, [list]: put(theCase[list], here, why && { count, element, why }) };
}

/** With the items of an element that are read first, in that order; none takes the choice out. */
export function withReadFirst(
	theCase: Case,
	{ count, element }: Place,
	items: readonly string[]
): Case {
	const here = at({ count, element });
	const chosen = [...new Set(items)];
	if (chosen.join(' ') === (theCase.readFirst.find(here)?.items ?? []).join(' ')) return theCase;
	const choice = chosen.length > 0 && { count, element, items: chosen };
	return { ...theCase, readFirst: put(theCase.readFirst, here, choice) };
}

/** A list with an entry in the place of the one that is there, at its end where none is, or without it. */
function put<Entry>(
	list: readonly Entry[],
	here: (entry: Entry) => boolean,
	entry: Entry | false | ''
): Entry[] {
	if (!entry) return list.filter((each) => !here(each));
	return list.some(here) ? list.map((each) => (here(each) ? entry : each)) : [...list, entry];
}

/** An item of a list one step nearer to its beginning, or to its end. */
export function moved(list: readonly string[], item: string, by: 1 | -1): string[] {
	const from = list.indexOf(item);
	const to = from + by;
	if (from < 0 || to < 0 || to >= list.length) return [...list];
	return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/**
 * With a rival explanation of an element, which nothing is said of yet. One that another element has
 * under the same name is the same explanation.
 * @param fresh letters that nobody had before
 */
export function withRival(
	theCase: Case,
	{ count, element }: Place,
	named: string,
	fresh: string
): Case {
	const name = named.trim();
	const same = theCase.rivals.find((each) => isNamed(each, name));
	if (name === '' || hasRival(theCase, { count, element }, name)) return theCase;
	const rival: Rival = {
		id: same?.id ?? `${slugOf(name)}-${fresh}`,
		count,
		element,
		name: same?.name ?? name,
		statement: same?.statement ?? notSetOut,
		speaksFor: [],
		excludes: [],
		absence: nothingOnThisSide
	};
	return { ...theCase, rivals: [...theCase.rivals, rival] };
}

/** Whether an explanation has a name, in capitals or not. */
export const isNamed = (rival: Pick<Rival, 'name'>, name: string): boolean =>
	rival.name.toLocaleLowerCase('en') === name.trim().toLocaleLowerCase('en');

/** Whether an element has an explanation of that name. */
export const hasRival = ({ rivals }: Case, place: Place, name: string): boolean =>
	rivals.some((each) => at(place)(each) && isNamed(each, name));

/** Whether another explanation of the case has that name: under one name there is one. */
export const isNameTaken = ({ rivals }: Case, id: string, name: string): boolean =>
	rivals.some((each) => each.id !== id && isNamed(each, name));

/**
 * What a person writes of a rival explanation; its name is the same wherever it stands, and nothing
 * changes where another one has it.
 */
export type RivalWords = Partial<Pick<Rival, 'name' | 'statement' | 'absence'>>;

export function withRivalWords(theCase: Case, place: Place, id: string, words: RivalWords): Case {
	const { name, ...here } = words;
	if (name && isNameTaken(theCase, id, name)) return theCase;
	return withRivals(theCase, (rival) => {
		if (rival.id !== id) return rival;
		const named = name ? { ...rival, name } : rival;
		return at(place)(rival) ? settled({ ...named, ...here }) : named;
	});
}

export const withoutRival = (theCase: Case, place: Place, id: string): Case => ({
	...theCase,
	rivals: theCase.rivals.filter((rival) => rival.id !== id || !at(place)(rival))
});

/** With an item on a side of a rival explanation; it leaves the other one. */
export function withRivalItem(
	theCase: Case,
	place: Place,
	id: string,
	side: RivalSide,
	{ evidence, why: said }: { evidence: string; why: string }
): Case {
	const why = said.trim();
	if (why === '') return theCase;
	const other = side === 'speaksFor' ? 'excludes' : 'speaksFor';
	return withRivals(theCase, (rival) =>
		rival.id === id && at(place)(rival)
			? settled({
					...rival,
					[side]: put(rival[side], (each) => each.evidence === evidence, { evidence, why }),
					[other]: rival[other].filter((each) => each.evidence !== evidence)
				})
			: rival
	);
}

export const withoutRivalItem = (theCase: Case, place: Place, id: string, evidence: string): Case =>
	withRivals(theCase, (rival) =>
		rival.id === id && at(place)(rival) ? withoutItemOnIt(rival, evidence) : rival
	);

/** A rival explanation of which an item says nothing. */
export const withoutItemOnIt = (rival: Rival, evidence: string): Rival =>
	settled({
		...rival,
		speaksFor: rival.speaksFor.filter((each) => each.evidence !== evidence),
		excludes: rival.excludes.filter((each) => each.evidence !== evidence)
	});

/** A side without items says so, and where both have some nothing is said. */
export function settled({ absence, ...rival }: Rival): Rival {
	const bare = rival.speaksFor.length === 0 || rival.excludes.length === 0;
	return bare ? { ...rival, absence: absence || nothingOnThisSide } : rival;
}

function withRivals(theCase: Case, change: (rival: Rival) => Rival): Case {
	return { ...theCase, rivals: theCase.rivals.map(change) };
}

/** With what a reader must know of the case as a whole, each in a line of its own. */
export function withLimits(theCase: Case, lines: string): Case {
	const limits = lines
		.split('\n')
		.map((each) => each.trim())
		.filter((each) => each !== '');
	return limits.join('\n') === theCase.limits.join('\n') ? theCase : { ...theCase, limits };
}

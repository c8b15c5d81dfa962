import { alphaText, alphaWords, leastUnits, noAlphaWords } from '#lib/domain/agreement.ts';
import {
	isDivided,
	type Assessed,
	type Cell,
	type Concord,
	type Row
} from '#lib/domain/compare.ts';
import { plain, range } from '#lib/domain/explain.ts';
import { forumNamed, type ForumWords } from '#lib/domain/forum.ts';
import { asSeen, mended } from '#lib/domain/written-name.ts';
import { scale, strengthAt, type Level } from '#lib/domain/strength.ts';

/** The words of a comparison, apart from the screens that show them. */

export const word = (level: Level) => scale[strengthAt(level)].label.toLowerCase();

/** What one assessment says of an element. */
export function cellWords(
	{ says, level, least, most }: Cell,
	by: Pick<Assessed, 'kind' | 'forum'>,
	forums: readonly ForumWords[]
) {
	const authority = by.kind === 'authority';
	switch (says) {
		case 'strength':
			return authority ? `at least ${word(least)}` : word(level!);
		case 'by-parts':
			return `by its parts: ${plain(range({ least, most }))}`;
		case 'as-whole':
			return 'not by its parts';
		case 'not-asked':
			return `not asked (${forumNamed(forums, by.forum).label})`;
		case 'unmarked':
			return authority ? 'silent' : 'unmarked';
		case 'cannot-tell':
			return authority ? 'considered, left open' : 'cannot tell';
		case 'does-not-arise':
			return 'does not arise';
	}
}

/** A number of levels in words: a median may lie half way. */
export function steps(number: number): string {
	const whole = Math.floor(number);
	if (number === 0.5) return 'half a step';
	const said = whole === number ? String(whole) : `${whole}½`;
	return `${said} ${number === 1 ? 'step' : 'steps'}`;
}

/** How far they differ on an element, at the least. */
export function spreadWords(row: Pick<Row, 'spread' | 'marked' | 'lowest' | 'highest'>): string {
	const { spread, marked, lowest, highest } = row;
	if (spread === undefined) {
		if (marked === 0) return 'nothing marked';
		return lowest === undefined ? 'none on the scale' : 'only one on the scale';
	}
	if (spread === 0)
		return lowest === highest && lowest !== undefined
			? `same: ${word(lowest)}`
			: 'no clear difference';
	return lowest !== undefined && highest !== undefined && highest - lowest === spread
		? `${steps(spread)}: ${word(lowest)} to ${word(highest)}`
		: `${steps(spread)} apart`;
}

/** How far people are off the median, on average. */
export function offWords(
	{ off, cells }: Pick<Row, 'off'> & { cells: readonly Pick<Cell, 'level'>[] },
	assessed: readonly Pick<Assessed, 'kind'>[]
): string {
	const many = cells.filter(
		({ level }, at) => level !== undefined && assessed[at]!.kind !== 'authority'
	).length;
	return `on average ${(off / many).toFixed(1)} steps from the median`;
}

/** The sides of the standard, where they lie on both. */
export function sidesWords(row: Pick<Row, 'sides'>): string {
	return isDivided(row)
		? `divided: ${row.sides.reach} ${row.sides.reach === 1 ? 'meets' : 'meet'} it, ${row.sides.short} ${row.sides.short === 1 ? 'falls' : 'fall'} short`
		: '';
}

export function medianWords(median: number): string {
	return Number.isInteger(median)
		? word(median as Level)
		: `between ${word(Math.floor(median) as Level)} and ${word(Math.ceil(median) as Level)}`;
}

/**
 * Who differs, from the other where there are two, else from the median, or from an authority, and
 * by how much; the furthest first.
 */
export function differWords(
	{
		differs,
		short,
		cells
	}: Pick<Row, 'differs' | 'short'> & { cells: readonly Pick<Cell, 'level'>[] },
	assessed: readonly Pick<Assessed, 'name' | 'kind'>[]
) {
	const name = (at: number) => assessed[at]!.name;
	const onScale = cells.filter(
		({ level }, at) => level !== undefined && assessed[at]!.kind !== 'authority'
	).length;
	const [low, high] = differs.toSorted((a, b) => a.by - b.by);
	return [
		...(low && high && onScale === 2
			? [`${name(high.at)} ${steps(high.by - low.by)} above ${name(low.at)}`]
			: differs
					.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
					.map(
						({ at, by }) =>
							`${name(at)} ${steps(Math.abs(by))} ${by > 0 ? 'above' : 'below'} the median`
					)),
		...short
			.toSorted((a, b) => b.by - a.by)
			.map(
				({ at, by, authority }) => `${name(at)} ${steps(by)} below what ${name(authority)} found`
			)
	];
}

/** Alpha with its interval, for a column of numbers. */
export function intervalWords({ agreement, interval }: Concord): string {
	if (agreement.alpha === undefined) return 'none';
	const between = interval ? `, ${alphaText(interval.low)} to ${alphaText(interval.high)}` : '';
	return `${alphaText(agreement.alpha)}${between}`;
}

/** The agreement in a sentence. */
export function concordWords({ agreement, interval }: Concord): string {
	const { alpha, units } = agreement;
	if (alpha === undefined) return `No alpha: ${noAlphaWords[agreement.why]}.`;
	const over = `over ${units} ${units === 1 ? 'element' : 'elements'} on which two or more chose a strength`;
	const doubt =
		interval === undefined
			? units < leastUnits
				? ` With fewer than ${leastUnits} elements there is no interval, and the number means little.`
				: ' No interval can be given: most samples drawn again are identical.'
			: interval.low <= 0 && alpha > 0
				? ' The interval includes 0: this may be chance.'
				: '';
	return `Alpha ${alphaText(alpha)} ${over}: ${alphaWords(alpha)}.${doubt}`;
}

/**
 * A name as text runs: without control characters, and without those that turn the direction of
 * what stands beside it, our own words too.
 */
export function plainName(name: string): string {
	return mended(name) || '–';
}

/** Names that tell everyone apart: the second “My assessment” becomes “My assessment (2)”. */
export function distinct(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		let free = name;
		for (let next = 2; taken.has(asSeen(free)); next += 1) free = `${name} (${next})`;
		taken.add(asSeen(free));
		return free;
	});
}

/** Some of many names. */
export function some(names: readonly string[], most = 5): string {
	const more = names.length - most;
	return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

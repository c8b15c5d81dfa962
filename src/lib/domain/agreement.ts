/**
 * Krippendorff’s alpha: how far several people agree beyond chance, with gaps allowed. 1 is full
 * agreement, 0 what chance would give, below 0 is worse than chance. Computed by the coincidence
 * matrix, as in Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011).
 *
 * Everything rests on how many gave each value to each unit, so that a thousand people cost no
 * more than two.
 */

/** How two values differ. The strengths are ordinal: their order counts, not the distance between them. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** How many gave each value to one unit, by the value’s place in order. Gaps are simply not counted. */
export type Frequencies = readonly number[];

/** A unit that fewer than two have valued pairs with nothing, and is left out of `units` and `values`. */
export type Agreement = { units: number; values: number } & (
	{ alpha: number; why?: undefined } | { alpha: undefined; why: 'nothing-to-pair' | 'all-the-same' }
);

/** Why there is no alpha, in words. Everybody giving one same value is not alpha 1: chance would do the same. */
export const noAlphaWords: Record<NonNullable<Agreement['why']>, string> = {
	'nothing-to-pair': 'no element has been marked by two or more people',
	'all-the-same':
		'everyone gave the same answer everywhere, so agreement cannot be told from chance'
};

/** Alpha with two places and a true minus. */
export function alphaText(alpha: number): string {
	return alpha
		.toFixed(2)
		.replace('-', '−')
		.replace(/^−0\.00$/, '0.00');
}

/** What alpha comes to, in words. Krippendorff draws lines at 0.667 and 0.8; that at 0.05 is ours. */
export function alphaWords(alpha: number): string {
	if (alpha < 0) return 'less agreement than chance would give: they differ systematically';
	if (alpha < 0.05) return 'about the agreement that chance would give';
	if (alpha < 0.667) return 'more agreement than chance would give, but too little to rely on';
	return alpha < 0.8 ? 'fair agreement, enough for tentative conclusions' : 'close agreement';
}

/**
 * Counts per unit from who said what.
 * @param ratings a row for each person, with a place for each unit; undefined is a gap
 * @param values all values that may occur, in order
 * @throws when a rating is not one of the values
 */
export function countsOf<Value>(
	ratings: readonly (readonly (Value | undefined)[])[],
	values: readonly Value[]
): number[][] {
	const places = new Map(values.map((value, at) => [value, at]));
	const width = ratings.reduce((most, row) => Math.max(most, row.length), 0);
	const units = Array.from({ length: width }, () => values.map(() => 0));
	for (const row of ratings)
		row.forEach((value, unit) => {
			if (value === undefined) return;
			const place = places.get(value);
			if (place === undefined) throw new Error(`“${String(value)}” is not one of the values.`);
			units[unit]![place]! += 1;
		});
	return units;
}

/**
 * Alpha of a set of units.
 * @param values what the places stand for, ascending: needed by interval and ratio; 0, 1, 2… when left out
 */
export function agreement(
	units: readonly Frequencies[],
	metric: Metric = 'ordinal',
	values?: readonly number[]
): Agreement {
	return prepare(units, metric, values).all;
}

export type Interval = { low: number; high: number };

/** The fewest units that an interval is given for: with fewer, resamples do little but repeat themselves. Our choice. */
export const leastUnits = 5;

/**
 * An interval for alpha, by the bootstrap: units are drawn again with replacement and alpha is
 * computed anew each time; the interval holds the middle of what comes out.
 *
 * This is the plain bootstrap which Zapf et al. (BMC Medical Research Methodology 16:93, 2016)
 * recommend, and not the algorithm of Krippendorff and of Hayes’s macro. Theirs draws single pairs
 * of values and keeps the expected disagreement, takes pairs of one unit for independent, and gives
 * intervals that are too narrow (also Gwet, “Standard Error of Krippendorff’s Alpha Coefficient”, 2015).
 *
 * Draws in which all is the same have no alpha and are left out. The same data and seed always give
 * the same interval.
 * @returns undefined where alpha is, with fewer than `leastUnits` units, or when most draws have no alpha
 */
export function bootstrap(
	units: readonly Frequencies[],
	{
		metric = 'ordinal',
		values,
		resamples = 2000,
		level = 0.95,
		seed = 1
	}: {
		metric?: Metric;
		values?: readonly number[] | undefined;
		resamples?: number;
		level?: number;
		seed?: number;
	} = {}
): Interval | undefined {
	const { pairable, all, alphaOf } = prepare(units, metric, values);
	if (all.alpha === undefined || pairable.length < leastUnits) return undefined;
	const random = randomFrom(seed);
	const found: number[] = [];
	const drawn = new Int32Array(pairable.length);
	for (let at = 0; at < resamples; at += 1) {
		drawn.fill(0);
		for (let draw = 0; draw < pairable.length; draw += 1)
			drawn[Math.floor(random() * pairable.length)]! += 1;
		const alpha = alphaOf(drawn);
		if (alpha !== undefined) found.push(alpha);
	}
	if (found.length * 2 < resamples || found.length === 0) return undefined;
	found.sort((a, b) => a - b);
	return { low: quantile(found, (1 - level) / 2), high: quantile(found, (1 + level) / 2) };
}

/** The units that pair, and alpha of any number of each of them. */
function prepare(units: readonly Frequencies[], metric: Metric, values?: readonly number[]) {
	const width = units.reduce((most, unit) => Math.max(most, unit.length), 0);
	const pairs: [number, number][] = [];
	for (let c = 0; c < width; c += 1) for (let k = c + 1; k < width; k += 1) pairs.push([c, k]);
	const sum = (unit: Frequencies) => unit.reduce((total, count) => total + count, 0);
	const pairable = units
		.filter((unit) => sum(unit) >= 2)
		.map((unit) => ({
			counts: Array.from({ length: width }, (_, at) => unit[at] ?? 0),
			/** Off the diagonal of the coincidence matrix, one half of it. */
			coincidences: pairs.map(([c, k]) => ((unit[c] ?? 0) * (unit[k] ?? 0)) / (sum(unit) - 1))
		}));
	const marginals = new Float64Array(width);
	const observed = new Float64Array(pairs.length);

	/** @param times how often each unit is taken */
	function alphaOf(times: ArrayLike<number>): number | undefined {
		marginals.fill(0);
		observed.fill(0);
		let n = 0;
		pairable.forEach(({ counts, coincidences }, at) => {
			const often = times[at]!;
			if (often === 0) return;
			for (let c = 0; c < width; c += 1) {
				marginals[c]! += often * counts[c]!;
				n += often * counts[c]!;
			}
			for (let pair = 0; pair < pairs.length; pair += 1)
				observed[pair]! += often * coincidences[pair]!;
		});
		let disagreement = 0;
		let expected = 0;
		for (let pair = 0; pair < pairs.length; pair += 1) {
			const [c, k] = pairs[pair]!;
			const apart = difference(metric, c, k, marginals, values);
			disagreement += observed[pair]! * apart;
			expected += marginals[c]! * marginals[k]! * apart;
		}
		return expected === 0 ? undefined : 1 - ((n - 1) * disagreement) / expected;
	}

	const head = {
		units: pairable.length,
		values: pairable.reduce((total, { counts }) => total + sum(counts), 0)
	};
	const alpha = alphaOf(pairable.map(() => 1));
	const all: Agreement =
		alpha !== undefined
			? { ...head, alpha }
			: { ...head, alpha, why: pairable.length === 0 ? 'nothing-to-pair' : 'all-the-same' };
	return { pairable, all, alphaOf };
}

/** The squared difference of two values by their places, the lower first. */
function difference(
	metric: Metric,
	c: number,
	k: number,
	marginals: Float64Array,
	values: readonly number[] | undefined
): number {
	if (metric === 'nominal') return 1;
	if (metric === 'ordinal') {
		let between = 0;
		for (let g = c; g <= k; g += 1) between += marginals[g]!;
		return (between - (marginals[c]! + marginals[k]!) / 2) ** 2;
	}
	const low = values?.[c] ?? c;
	const high = values?.[k] ?? k;
	return metric === 'interval' ? (high - low) ** 2 : ((high - low) / (high + low)) ** 2;
}

/** The quantile of a sorted list, between its neighbours where it falls between two. */
function quantile(sorted: readonly number[], share: number): number {
	const at = share * (sorted.length - 1);
	const low = sorted[Math.floor(at)]!;
	const high = sorted[Math.ceil(at)]!;
	return low + (high - low) * (at - Math.floor(at));
}

/** Numbers from 0 up to 1, the same ones for a seed (the generator mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

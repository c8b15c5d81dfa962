import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, bootstrap, countsOf, leastUnits, type Metric } from '#lib/domain/agreement.ts';

const digits = (row: string) =>
	row.split(' ').map((value) => (value === '.' ? undefined : Number(value)));
const letters = (row: string) => row.split(' ');

/** Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011), sections A, B and C to E. */
const binary = countsOf(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'].map(digits), [0, 1]);
const nominal = countsOf(['a a b b d c c c e d d a', 'b a b b b c c c e d d d'].map(letters), [
	'a',
	'b',
	'c',
	'd',
	'e'
]);
const fiveValues = [1, 2, 3, 4, 5];
const fourObservers = countsOf(
	[
		'1 2 3 3 2 1 4 1 2 . . .',
		'1 2 3 3 2 2 4 1 2 5 . 3',
		'. 3 3 3 2 3 4 2 2 5 1 .',
		'1 2 3 3 2 4 4 1 2 5 1 .'
	].map(digits),
	fiveValues
);

/** “Krippendorff’s alpha”, Wikipedia, “A computational example”. */
const fourValues = [1, 2, 3, 4];
const threeCoders = countsOf(
	[
		'. . . . . 3 4 1 2 1 1 3 3 . 3',
		'1 . 2 1 3 3 4 3 . . . . . . .',
		'. . 2 1 3 4 4 . 2 1 1 3 3 . 4'
	].map(digits),
	fourValues
);

/**
 * Hayes and Krippendorff, “Answering the Call for a Standard Reliability Measure for Coding Data”,
 * Communication Methods and Measures 1:77–89 (2007): forty units by five observers.
 */
const fiveObservers = (() => {
	const units = [
		...['112.2', '1101.', '2333.', '.00.0', '000.0', '000.0', '102.1', '1.20.', '222.2', '2111.'],
		...['.100.', '0000.', '1222.', '33223', '111.1', '111.1', '212.2', '1233.', '1101.', '000.0'],
		...['0011.', '00.00', '2333.', '0000.', '12.22', '0111.', '00010', '1212.', '1122.', '112.2'],
		...['110.0', '2121.', '22.22', '3222.', '222.2', '223.2', '222.2', '22.12', '2222.', '111.1']
	].map((unit) => digits([...unit].join(' ')));
	return countsOf(
		[0, 1, 2, 3, 4].map((person) => units.map((unit) => unit[person])),
		[0, 1, 2, 3]
	);
})();

describe('alpha comes out as published', () => {
	it('for two observers and two values: 0.095', () => {
		expect(agreement(binary, 'nominal').alpha).toBeCloseTo(0.095, 3);
	});
	it('for two observers and five names: 0.692', () => {
		expect(agreement(nominal, 'nominal').alpha).toBeCloseTo(0.692, 3);
	});
	it.each([
		['nominal', 0.743],
		['ordinal', 0.815],
		['interval', 0.849],
		['ratio', 0.797]
	] as const)('for four observers and twelve units with gaps, %s: %d', (metric, published) => {
		const found = agreement(fourObservers, metric, fiveValues);
		expect(found.alpha).toBeCloseTo(published, 3);
		// The twelfth unit has one value, which pairs with nothing.
		expect(found).toMatchObject({ units: 11, values: 40 });
	});
	it.each([
		['nominal', 0.477],
		['ordinal', 0.7598],
		['interval', 0.757]
	] as const)('for five observers and forty units with gaps, %s: %d', (metric, published) => {
		const found = agreement(fiveObservers, metric);
		expect(found.alpha).toBeCloseTo(published, 3);
		expect(found).toMatchObject({ units: 40, values: 159 });
	});
	it.each([
		['nominal', 0.691],
		['interval', 0.811]
	] as const)('for three coders and fifteen units with gaps, %s: %d', (metric, published) => {
		const found = agreement(threeCoders, metric, fourValues);
		expect(found.alpha).toBeCloseTo(published, 3);
		expect(found).toMatchObject({ units: 12, values: 26 });
	});
});

describe('alpha', () => {
	it('is not given, with the reason, where no unit has two values', () => {
		for (const units of [[], [[0, 1, 0]], [[1], [0, 1]]])
			expect(agreement(units)).toEqual({
				alpha: undefined,
				why: 'nothing-to-pair',
				units: 0,
				values: 0
			});
	});
	it('is not given, with the reason, where only one value ever occurs', () => {
		expect(agreement([[0, 3], [0, 2], [1]])).toEqual({
			alpha: undefined,
			why: 'all-the-same',
			units: 2,
			values: 5
		});
	});
	it('refuses a rating that is no value', () => {
		expect(() => countsOf([[6]], [0, 1, 2, 3, 4, 5])).toThrow('6');
	});
});

const metrics: Metric[] = ['nominal', 'ordinal', 'interval'];
const rating = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
const table = fc
	.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 10 }))
	.chain(([people, units]) =>
		fc.array(fc.array(rating, { minLength: units, maxLength: units }), {
			minLength: people,
			maxLength: people
		})
	);
const scale = [0, 1, 2, 3, 4, 5];

/** From its definition, pair by pair: what two people said of one unit against what any two said of any. */
function byPairs(ratings: (number | undefined)[][], metric: Metric): number | undefined {
	const units = countsOf(ratings, scale).filter((unit) => unit.reduce((a, b) => a + b) >= 2);
	const values = units.flatMap((unit) =>
		unit.flatMap((often, at) => Array<number>(often).fill(at))
	);
	const apart = (a: number, b: number) => {
		if (metric === 'nominal') return Number(a !== b);
		if (metric === 'interval') return (a - b) ** 2;
		const [low, high] = [Math.min(a, b), Math.max(a, b)];
		const inside = values.filter((value) => value > low && value < high).length;
		const ends = values.filter((value) => value === low || value === high).length;
		return a === b ? 0 : (inside + ends / 2) ** 2;
	};
	let within = 0;
	for (const unit of units) {
		const said = unit.flatMap((often, at) => Array<number>(often).fill(at));
		for (const [i, a] of said.entries())
			for (const [j, b] of said.entries()) if (i !== j) within += apart(a, b) / (said.length - 1);
	}
	let among = 0;
	for (const a of values) for (const b of values) among += apart(a, b);
	return among === 0 ? undefined : 1 - ((values.length - 1) * within) / among;
}

describe('whatever the marks, alpha', () => {
	it('is what its definition gives when every pair is taken one by one', () => {
		fc.assert(
			fc.property(table, fc.constantFrom(...metrics), (ratings, metric) => {
				const expected = byPairs(ratings, metric);
				const { alpha } = agreement(countsOf(ratings, scale), metric);
				if (expected === undefined) expect(alpha).toBeUndefined();
				else expect(alpha).toBeCloseTo(expected, 9);
			})
		);
	});
	it('is never over 1, and 1 just where all agree and not all is the same', () => {
		fc.assert(
			fc.property(table, (ratings) => {
				const units = countsOf(ratings, scale);
				const { alpha } = agreement(units);
				if (alpha === undefined) return;
				expect(alpha).toBeLessThanOrEqual(1);
				const agree = units.every(
					(unit) =>
						unit.filter((often) => often > 0).length <= 1 || unit.reduce((a, b) => a + b) < 2
				);
				expect(alpha === 1).toBe(agree);
			})
		);
	});
	it('does not change when people or units are taken in another order', () => {
		fc.assert(
			fc.property(table, (ratings) => {
				const { alpha } = agreement(countsOf(ratings, scale));
				const turned = ratings.map((row) => row.toReversed()).toReversed();
				const other = agreement(countsOf(turned, scale)).alpha;
				if (alpha === undefined) expect(other).toBeUndefined();
				else expect(other).toBeCloseTo(alpha, 9);
			})
		);
	});
	it('does not change when someone joins who marks nothing', () => {
		fc.assert(
			fc.property(table, (ratings) => {
				const silent = ratings[0]!.map(() => undefined);
				expect(agreement(countsOf([...ratings, silent], scale))).toEqual(
					agreement(countsOf(ratings, scale))
				);
			})
		);
	});
	it('is the same for any steps between the values, as long as their order stays', () => {
		fc.assert(
			fc.property(
				table,
				fc.uniqueArray(fc.nat(20), { minLength: 6, maxLength: 6 }),
				(ratings, names) => {
					const steps = names.sort((a, b) => a - b);
					const renamed = ratings.map((row) =>
						row.map((at) => (at === undefined ? at : steps[at]))
					);
					const all = Array.from({ length: 21 }, (_, at) => at);
					const { alpha } = agreement(countsOf(ratings, scale));
					const other = agreement(countsOf(renamed, all)).alpha;
					if (alpha === undefined) expect(other).toBeUndefined();
					else expect(other).toBeCloseTo(alpha, 9);
				}
			)
		);
	});
});

describe('the interval', () => {
	it('is the same each time for the same seed, and moves with the seed', () => {
		expect(bootstrap(fourObservers)).toEqual(bootstrap(fourObservers));
		expect(bootstrap(fourObservers, { seed: 2 })).not.toEqual(bootstrap(fourObservers));
	});
	it('holds alpha for the published data, and is wider for a higher level', () => {
		const { alpha } = agreement(fourObservers);
		const usual = bootstrap(fourObservers)!;
		expect(usual.low).toBeLessThan(alpha!);
		expect(usual.high).toBeGreaterThan(alpha!);
		expect(usual.high).toBeLessThanOrEqual(1);
		const wider = bootstrap(fourObservers, { level: 0.99 })!;
		expect(wider.low).toBeLessThan(usual.low);
	});
	it('narrows when there are many more units like these', () => {
		const width = ({ low, high }: { low: number; high: number }) => high - low;
		const many = Array.from({ length: 20 }, () => fourObservers).flat();
		expect(width(bootstrap(many)!)).toBeLessThan(width(bootstrap(fourObservers)!) / 2);
	});
	it('is not given where alpha is not, nor for fewer units than can be drawn from', () => {
		expect(bootstrap([])).toBeUndefined();
		expect(bootstrap(Array.from({ length: 9 }, () => [0, 2]))).toBeUndefined();
		const varied = [
			[2, 0],
			[0, 2],
			[1, 1],
			[2, 0],
			[0, 2]
		];
		expect(varied).toHaveLength(leastUnits);
		expect(bootstrap(varied)).toBeDefined();
		expect(bootstrap(varied.slice(1))).toBeUndefined();
	});
	it('is a single point where all agree: every draw gives 1', () => {
		const agreed = [
			[2, 0],
			[0, 2],
			[2, 0],
			[0, 2],
			[2, 0],
			[0, 2]
		];
		expect(bootstrap(agreed)).toEqual({ low: 1, high: 1 });
	});
});

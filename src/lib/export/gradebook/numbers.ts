import type { CsvFile } from '#lib/export/gradebook/csv-file.ts';

/** How a gradebook writes its numbers. */
export type Numbers = {
	decimal: '.' | ',';
	/** The most decimals. */
	decimals: number;
	/** Whether zeros at the end are left out, as a spreadsheet does. */
	short: boolean;
};

const number = /^-?\d+(?:[.,]\d+)*$/;

/** A number of either way of writing: the last point or comma is the decimal sign, as Canvas reads it. */
export function numberOf(text: string): number | undefined {
	if (!number.test(text)) return undefined;
	const parts = text.split(/[.,]/);
	const last = parts.pop()!;
	return Number(parts.length === 0 ? last : `${parts.join('')}.${last}`);
}

/** The way of writing that the numbers of a gradebook have in common; two decimals where none shows. */
export function numbersOf(cells: readonly string[], separator: CsvFile['separator']): Numbers {
	const all = cells.filter((cell) => number.test(cell));
	const parted = all.flatMap((cell) => {
		const [, sign, decimals] = /([.,])(\d+)$/.exec(cell) ?? [];
		return sign && decimals ? [{ sign, decimals: decimals.length }] : [];
	});
	const commas = parted.filter(({ sign }) => sign === ',').length;
	const decimal =
		parted.length === 0 ? (separator === ';' ? ',' : '.') : commas * 2 > parted.length ? ',' : '.';
	if (parted.length === 0) return { decimal, decimals: 2, short: false };
	const lengths = parted.map(({ decimals }) => decimals);
	const decimals = Math.min(
		lengths.reduce((most, each) => Math.max(most, each), 0),
		4
	);
	const uneven = lengths.some((each) => each < decimals) || parted.length < all.length;
	// A platform writes all with the same decimals, but the whole points possible.
	return { decimal, decimals, short: uneven && decimals !== 2 };
}

/** Points as the gradebook writes them. */
export function pointsOf(share: number, possible: number, { decimal, decimals, short }: Numbers) {
	const scale = 10 ** decimals;
	const points = (Math.round(share * possible * scale) / scale).toFixed(decimals);
	return (short ? points.replace(/\.?0+$/, '') : points).replace('.', decimal);
}

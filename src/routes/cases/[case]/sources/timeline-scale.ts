/** Where years stand on the timeline of sources, in hundredths of its width. */
export type TimelineScale = {
	at: (year: number) => number;
	/** The first year that has a place; what began before it, or nobody knows when, begins there. */
	first: number;
	/** Years before it stand closer together. */
	bend?: number;
	/** Years that are written above, in their order. */
	ticks: number[];
};

/** The share of the width that the years before the bend have. */
const bendAt = 22;
const mostTicks = 5;

/**
 * A scale from the first year of all to the end. Where what the sources are cited for began long before
 * the first of them was published, that background is compressed.
 * @param published the years of publication @param covered the years that periods begin in
 * @param end the year after which nothing has a place of its own
 */
export function timelineScale(
	published: readonly number[],
	covered: readonly number[],
	end: number
): TimelineScale {
	const within = (years: readonly number[]) => years.filter((year) => year < end).map(Math.floor);
	const earliest = Math.min(end - 1, ...within(published));
	const first = Math.min(earliest, ...within(covered));
	const isLong = earliest - first > Math.max(10, (end - earliest) / 2);
	const bend = isLong ? earliest : first;
	const share = isLong ? bendAt : 0;
	const at = (year: number) => {
		if (year <= first) return 0;
		if (year < bend) return ((year - first) / (bend - first)) * share;
		return share + ((Math.min(year, end) - bend) / (end - bend)) * (100 - share);
	};
	const step =
		[1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 500].find((each) => (end - bend) / each <= mostTicks) ??
		1000;
	const ticks = isLong ? [first] : [];
	for (let year = bend; year < end; year += step) ticks.push(year);
	return { at, first, ...(isLong && { bend }), ticks };
}

import { lowered, raised } from './draft.ts';
import type { Line, Region } from './pdf-lines.ts';

/** A page in the order in which it is read. */
export type LaidOut = { number: number; height: number; regions: Region[] };

/**
 * Takes from pages what is printed at the head and at the foot of each: what comes again at the same
 * height with other figures at most, and numbers of pages.
 */
export function takeRunningHeads(pages: readonly LaidOut[]): Map<number, Line[]> {
	const edges = new Map<LaidOut, Line[]>();
	const counts = new Map<string, Set<number>>();
	for (const page of pages) {
		const lines = page.regions
			.flatMap((region) => region.lines)
			.sort((one, other) => other.y - one.y);
		const near = [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])].filter(
			({ y }) => y > 0.82 * page.height || y < 0.14 * page.height
		);
		edges.set(page, near);
		for (const line of near)
			for (const key of keysOf(line)) {
				const on = counts.get(key) ?? new Set();
				counts.set(key, on.add(page.number));
			}
	}
	const taken = new Map<number, Line[]>();
	for (const [page, near] of edges) {
		const heads = near.filter(
			(line) =>
				isPageNumber(line.text) || keysOf(line).some((key) => (counts.get(key)?.size ?? 0) > 1)
		);
		// A page of two lines is no page of running heads.
		if (heads.length === 0 || near.length === page.regions.flatMap(({ lines }) => lines).length)
			continue;
		taken.set(page.number, heads);
		for (const region of page.regions)
			region.lines = region.lines.filter((line) => !heads.includes(line));
		page.regions = page.regions.filter(({ lines }) => lines.length > 0).map(fitted);
	}
	return taken;
}

/** The edges of a region once lines are taken from it. */
export const fitted = ({ lines }: Region): Region => ({
	lines,
	left: Math.min(...lines.map(({ x }) => x)),
	right: Math.max(...lines.map(({ right }) => right))
});

/** A head is known by its words and its height, which may differ by a point or two. */
function keysOf({ text, y }: Line): string[] {
	const words = lowered(text)
		.replace(/\d+|\b[ivxlc]+\b/gi, '#')
		.replace(/\s+/g, ' ')
		.trim();
	return [Math.floor(y / 4), Math.round(y / 4 + 0.5)].map((height) => `${height} ${words}`);
}

const isPageNumber = (text: string): boolean =>
	!text.includes(raised.from) &&
	/^(?:page |p\. ?|[-–—|] ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?[-–—|]| ?(?:of|\/) ?\d{1,4})?$/i.test(
		lowered(text).trim()
	);

import { lowered, raised } from './draft.ts';
import type { PrintedLine, Region } from './pdf-lines.ts';

/** A page in the order in which it is read. */
export type LaidOut = { number: number; height: number; regions: Region[] };

/**
 * Takes from pages what is printed at the head and at the foot of each: what comes again at the same
 * height, with other numbers of pages at most, and apart from the text.
 */
export function takeRunningHeads(pages: readonly LaidOut[]): Map<number, PrintedLine[]> {
	const edges = pages.map((page) => {
		const lines = page.regions
			.flatMap((region) => region.lines)
			.sort((one, other) => other.y - one.y);
		return { page, edges: [lines.slice(0, 3), lines.slice(-3).reverse()] };
	});
	/** Lines of pages, by their words and their height. */
	const alike = new Map<string, { line: PrintedLine; page: number }[]>();
	for (const { page, edges: both } of edges)
		for (const line of both.flatMap((edge) => edge.slice(0, 2)))
			for (const key of keysOf(line))
				alike.set(key, [...(alike.get(key) ?? []), { line, page: page.number }]);
	const comesAgain = (line: PrintedLine, page: number) =>
		keysOf(line).some((key) => {
			const all = alike.get(key)!;
			const at = all.findIndex((each) => each.line === line);
			return all
				.slice(Math.max(0, at - 4), at + 5)
				.some((each) => each.page !== page && isSame(line.text, page, each.line.text, each.page));
		});

	const taken = new Map<number, PrintedLine[]>();
	for (const { page, edges: both } of edges) {
		const isHead = (line: PrintedLine) =>
			(line.y > 0.8 * page.height || line.y < 0.16 * page.height) &&
			!line.text.startsWith(raised.from) &&
			(isPageNumber(line.text) || comesAgain(line, page.number));
		const heads = both.flatMap((edge) => {
			const count = edge.slice(0, 2).findIndex((line) => !isHead(line));
			const some = count < 0 ? edge.slice(0, 2) : edge.slice(0, count);
			while (some.length > 0 && !isApart(some.at(-1)!, edge[some.length])) some.pop();
			return some;
		});
		if (heads.length === 0) continue;
		taken.set(page.number, heads);
		for (const region of page.regions)
			region.lines = region.lines.filter((line) => !heads.includes(line));
		page.regions = page.regions.filter(({ lines }) => lines.length > 0).map(fitted);
	}
	return taken;
}

/** The text begins further away than its lines stand from each other. */
const isApart = (head: PrintedLine, next: PrintedLine | undefined): boolean =>
	isPageNumber(head.text) ||
	(next !== undefined && Math.abs(head.y - next.y) > 1.45 * Math.max(head.size, next.size));

/** The same words, with the same numbers or numbers that go on as the pages do. */
function isSame(one: string, page: number, other: string, otherPage: number): boolean {
	const [numbers, others] = [one, other].map((text) => lowered(text).match(/\d+/g) ?? []);
	return numbers!.every((number, index) => {
		const same = others![index];
		return number === same || Number(number) - page === Number(same) - otherPage;
	});
}

/** The edges of a region once lines are taken from it. */
export const fitted = ({ lines }: Region): Region => ({
	lines,
	left: Math.min(...lines.map(({ x }) => x)),
	right: Math.max(...lines.map(({ right }) => right))
});

/** A head is known by its words and its height, which may differ by a point or two. */
function keysOf({ text, y }: PrintedLine): string[] {
	const words = lowered(text).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
	return [Math.floor(y / 4), Math.round(y / 4 + 0.5)].map((height) => `${height} ${words}`);
}

const isPageNumber = (text: string): boolean =>
	!text.includes(raised.from) &&
	/^(?:page |p\. ?|[-–—|] ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?[-–—|]| ?(?:of|\/) ?\d{1,4})?$/i.test(
		lowered(text).trim()
	);

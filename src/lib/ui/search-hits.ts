import type { Piece, Result } from '#lib/search/extract.ts';

/** Before an extract that does not begin where its text does. */
export const lead = '… ';

/**
 * Marks what was typed in the results, over their text and without elements of its own: a stroke
 * changes a few dozen text nodes and nothing else. A browser without the Highlight API shows the
 * results unmarked.
 */
export function markHits(
	results: readonly Result[],
	row: (at: number) => HTMLElement | null
): void {
	const ranges = results.flatMap((result, at) => {
		const within = (part: string, pieces: readonly Piece[], from = 0) =>
			hits(row(at)?.querySelector(part)?.firstChild, pieces, from);
		return [
			...within('.place', result.place),
			...within('.name', result.title),
			...within('.text', result.extract, result.moreBefore ? lead.length : 0)
		];
	});
	globalThis.CSS?.highlights?.set('search-hit', new Highlight(...ranges));
}

/** Takes the marking away. */
export function unmarkHits(): void {
	globalThis.CSS?.highlights?.delete('search-hit');
}

function hits(node: Node | null | undefined, pieces: readonly Piece[], from: number): Range[] {
	if (!node) return [];
	let at = from;
	return pieces.flatMap(({ text, hit }) => {
		const start = at;
		at += text.length;
		if (!hit || at > (node.nodeValue?.length ?? 0)) return [];
		const range = new Range();
		range.setStart(node, start);
		range.setEnd(node, at);
		return [range];
	});
}

import type { Paper } from '#lib/export/memo-choice.ts';

/** The sizes of paper with the margins of a memo, in twentieths of a point, as Word measures pages. */
const papers: Record<
	Paper,
	{ width: number; height: number; sides: number; top: number; bottom: number }
> = {
	a4: { width: 11906, height: 16838, sides: 1474, top: 1247, bottom: 1361 },
	letter: { width: 12240, height: 15840, sides: 1440, top: 1134, bottom: 1247 }
};

/** A page of a section, and the length of a line on it. */
export function wordPage(paper: Paper = 'a4') {
	const { width, height, sides, top, bottom } = papers[paper];
	return {
		line: width - 2 * sides,
		page: {
			size: { width, height },
			margin: { top, right: sides, bottom, left: sides, header: 567, footer: 624 }
		}
	};
}

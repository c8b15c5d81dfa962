import type { Paper } from '#lib/export/memo-choice.ts';

/** The sizes of paper with the margins of a memo, in twentieths of a point, as Word measures pages. */
const papers: Record<Paper, { width: number; height: number; sides: number }> = {
	a4: { width: 11906, height: 16838, sides: 1474 },
	letter: { width: 12240, height: 15840, sides: 1530 }
};

/** A page of a section, and the length of a line on it. */
export function wordPage(paper: Paper = 'a4') {
	const { width, height, sides } = papers[paper];
	return {
		line: width - 2 * sides,
		page: {
			size: { width, height },
			margin: { top: 1247, right: sides, bottom: 1361, left: sides, header: 567, footer: 624 }
		}
	};
}

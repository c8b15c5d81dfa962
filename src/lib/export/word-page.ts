/** A4 with margins of 2.5 cm, in twentieths of a point, as Word measures pages. */
const page = { width: 11906, height: 16838, margin: 1417 };

/** The length of a line. */
export const line = page.width - 2 * page.margin;

/** The page of a section. */
export const wordPage = {
	size: { width: page.width, height: page.height },
	margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin }
};

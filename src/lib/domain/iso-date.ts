/** Dates as a case has them: a year, a month or a day, in ISO’s form. */

/** Whether a date is later than another, as far as both say: `2023-03` is not later than `2023`. */
export function isLater(date: string, other: string): boolean {
	const both = Math.min(date.length, other.length);
	return date.slice(0, both) > other.slice(0, both);
}

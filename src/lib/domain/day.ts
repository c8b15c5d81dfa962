/** Days as ISO has them and as people read them, the same on every screen and in every file. */

/** By hand: the browser’s own formats take a slow phone a tenth of a second for the first date. */
export const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const two = (number: number) => String(number).padStart(2, '0');

/** A date in words, `28 November 2026`; one that gives no day stays as it is given. */
export function dayInWords(date: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
	const name = months[Number(month) - 1];
	return name ? `${Number(day)} ${name} ${year}` : date;
}

/** The day of a moment where the reader is, not in Greenwich, as an ISO date. */
export const localDay = (moment: string | number): string => today(new Date(moment));

/** Today where the reader is, as an ISO date. */
export function today(now = new Date()): string {
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The time of a moment where the reader is: `14:09`. */
export function timeInWords(moment: string | number): string {
	const at = new Date(moment);
	return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The day of a moment where the reader is, in words. */
export const localDayInWords = (moment: string | number): string => dayInWords(localDay(moment));

/** A moment where the reader is, in words: `28 November 2026, 14:09`. */
export const momentInWords = (moment: string | number): string =>
	`${localDayInWords(moment)}, ${timeInWords(moment)}`;

/** A moment not far off, where the reader is: `28 November at 14:09`. */
export const nearMomentInWords = (moment: string): string =>
	`${localDayInWords(moment).replace(/ \d+$/, '')} at ${timeInWords(moment)}`;

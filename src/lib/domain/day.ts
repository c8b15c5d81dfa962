/** Days as ISO has them and as people read them, the same on every screen and in every file. */

/** Made once each, and only where one is said: a format is dear. */
let words: Intl.DateTimeFormat | undefined;
let clock: Intl.DateTimeFormat | undefined;

/** A date in words, `28 November 2026`; one that gives no day stays as it is given. */
export function dayInWords(date: string): string {
	if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
	words ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
	return words.format(new Date(date));
}

/** The day of a moment where the reader is, not in Greenwich, as an ISO date. */
export const localDay = (moment: string | number): string => today(new Date(moment));

/** Today where the reader is, as an ISO date. */
export function today(now = new Date()): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The time of a moment where the reader is: `14:09`. */
export function timeInWords(moment: string | number): string {
	clock ??= new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
	return clock.format(new Date(moment));
}

/** The day of a moment where the reader is, in words. */
export const localDayInWords = (moment: string | number): string => dayInWords(localDay(moment));

/** A moment where the reader is, in words: `28 November 2026, 14:09`. */
export const momentInWords = (moment: string | number): string =>
	`${localDayInWords(moment)}, ${timeInWords(moment)}`;

/** A moment not far off, where the reader is: `28 November at 14:09`. */
export const nearMomentInWords = (moment: string): string =>
	new Date(moment).toLocaleString('en-GB', {
		day: 'numeric',
		month: 'long',
		hour: '2-digit',
		minute: '2-digit'
	});

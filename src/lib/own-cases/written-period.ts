import type { Period } from '#lib/domain/case.ts';

/** The time of an item, as a person writes it: in the text’s terms, with years where those have none. */

export type WrittenYears = { from: string; to: string };

const noYears: WrittenYears = { from: '', to: '' };

/** The years that words have; before `until 1993` no beginning is named. */
function yearsIn(words: string): { from?: number; to: number } | undefined {
	const years = [...words.matchAll(/\b\d{4}\b/g)].map(([year]) => Number(year));
	if (years.length === 0) return undefined;
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return years.length === 1 && /^(until|up to|before|by)\b/i.test(words) ? { to } : { from, to };
}

/** The years that words have, as they are written in a form. */
export function yearsAsWritten(words: string): WrittenYears {
	const read = yearsIn(words.trim());
	return read ? written(read) : noYears;
}

const written = ({ from, to }: { from?: number | undefined; to: number }): WrittenYears => ({
	from: from === undefined ? '' : String(from),
	to: String(to)
});

/** Before our era it has a minus, of whichever kind. */
const yearOf = (year: string): number => Number(year.trim().replace('−', '-'));

/**
 * The period that is meant; undefined where nothing is written, or no year can be told.
 * @param years what is written in them leads; an end alone says that no beginning is named
 */
export function periodOf(
	said: string,
	{ from, to }: WrittenYears = noYears
): Omit<Period, 'evidence'> | undefined {
	const words = said.trim();
	if (words === '') return undefined;
	const read = yearsIn(words);
	const end = to.trim() === '' ? read?.to : yearOf(to);
	if (end === undefined) return undefined;
	const start = from.trim() !== '' ? yearOf(from) : to.trim() === '' ? read?.from : undefined;
	return { ...(start !== undefined && { from: start }), to: end, words };
}

/** What is still to be said of the time, in a sentence; empty where nothing is. */
export function missingOfPeriod(said: string, years: WrittenYears = noYears): string {
	for (const year of [years.from, years.to])
		if (year.trim() !== '' && !/^[-−]?\d{1,6}$/.test(year.trim()))
			return 'Write each year in digits, such as 1993, or −44 before our era.';
	const period = periodOf(said, years);
	if (!period) return 'Give the time with its year, such as “spring of 1993”, or the years below.';
	if (period.from !== undefined && period.from > period.to)
		return 'The time ends before it begins: correct its years.';
	return '';
}

/** A period as it is written in a form: years only where the words do not say the same. */
export function periodAsWritten(period: Period | undefined): {
	period: string;
	years?: WrittenYears;
} {
	if (!period) return { period: '' };
	const { words, from, to } = period;
	const read = yearsIn(words);
	if (read?.from === from && read?.to === to) return { period: words };
	return { period: words, years: written(period) };
}

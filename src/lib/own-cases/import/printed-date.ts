/** Dates as they are printed, in English, and what day they name. */

const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;
const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;

const forms = [
	String.raw`${year}-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?`,
	String.raw`${month} ?${day},? ?${year}`,
	String.raw`${day} ${month},? ?${year}`,
	String.raw`(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.]${year}`,
	String.raw`${month},? ${year}`,
	year
].map((form) => ({
	within: new RegExp(String.raw`(?<![\p{L}\d/.–-])(?:${form})(?![\p{L}\d/–-])(?!\.\d)`, 'iu'),
	whole: new RegExp(`^(?:${form})$`, 'iu')
}));

export type PrintedDate = {
	/** As printed. */
	printed: string;
	/** `2006`, `2006-05` or `2006-05-21`; absent where a day could be a month. */
	iso?: string;
	/** Where it stands. */
	at: number;
};

/** The fullest date in a text, if there is one: a day rather than a year. */
export function dateIn(text: string): PrintedDate | undefined {
	for (const { within } of forms) {
		const match = within.exec(text);
		if (match) return dateOf(match);
	}
	return undefined;
}

/** A text that is a date and nothing else: `Feb 15, 2012`. */
export function dateAlone(text: string): PrintedDate | undefined {
	const bare = text
		.trim()
		.replace(
			/^(?:(?:first |last )?(?:published|posted|updated|modified)(?: on)?|date)\s*:?\s*/i,
			''
		)
		.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i, '');
	for (const { whole } of forms) {
		const match = whole.exec(bare);
		if (match) return { ...dateOf(match), at: 0 };
	}
	return undefined;
}

function dateOf(match: RegExpExecArray): PrintedDate {
	const { year, month, number, day, first, second } = match.groups!;
	const found = { printed: match[0].trim(), at: match.index };
	const named =
		month && months.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase()));
	const two = (of: string | number) => String(of).padStart(2, '0');
	if (first && second) {
		// 20/06/2007 can only be June; of 5/6/2007 either number could be the month.
		const [one, other] = [Number(first), Number(second)];
		if (one > 12 && one <= 31 && other >= 1 && other <= 12)
			return { ...found, iso: `${year}-${two(other)}-${two(one)}` };
		if (other > 12 && other <= 31 && one >= 1 && one <= 12)
			return { ...found, iso: `${year}-${two(one)}-${two(other)}` };
		if (one === other && one >= 1 && one <= 12)
			return { ...found, iso: `${year}-${two(one)}-${two(other)}` };
		return found;
	}
	const iso = [year!];
	if (typeof named === 'number') iso.push(two(named + 1));
	else if (number) iso.push(number);
	if (day && iso.length === 2) iso.push(two(Number(day)));
	return { ...found, iso: iso.join('-') };
}

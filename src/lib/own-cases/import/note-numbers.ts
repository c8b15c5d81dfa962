/**
 * How a word processor prints the number of a note. Word keeps the format and the place where the
 * count begins anew, and not the number that is printed.
 */
export type Numbering = {
	/** `decimal`, `lowerRoman`, `chicago` …, as Word’s files name them. */
	format: string;
	start: number;
	restart: 'continuous' | 'eachSect' | 'eachPage';
};

const roman = (number: number): string =>
	(
		[
			[1000, 'm'],
			[900, 'cm'],
			[500, 'd'],
			[400, 'cd'],
			[100, 'c'],
			[90, 'xc'],
			[50, 'l'],
			[40, 'xl'],
			[10, 'x'],
			[9, 'ix'],
			[5, 'v'],
			[4, 'iv'],
			[1, 'i']
		] as const
	).reduce(
		({ text, left }, [value, letters]) => ({
			text: text + letters.repeat(Math.floor(left / value)),
			left: left % value
		}),
		{ text: '', left: number }
	).text;

/** a … z, then aa … zz, as word processors go on. */
const letter = (number: number): string =>
	String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** * † ‡ §, then each twice. */
const chicago = (number: number): string => '*†‡§'[(number - 1) % 4]!.repeat(Math.ceil(number / 4));

const formats: Record<string, (number: number) => string> = {
	decimal: String,
	decimalZero: (number) => String(number).padStart(2, '0'),
	numberInDash: (number) => `- ${number} -`,
	lowerRoman: roman,
	upperRoman: (number) => roman(number).toUpperCase(),
	lowerLetter: letter,
	upperLetter: (number) => letter(number).toUpperCase(),
	chicago,
	none: () => '',
	decimalEnclosedCircle: (number) =>
		number <= 20 ? String.fromCodePoint(0x245f + number) : String(number),
	decimalFullWidth: (number) =>
		String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
};

/** The highest number that letters and symbols are repeated for. */
const mostRepeated = 780;

/** The mark that is printed for a number, or nothing where the format isn’t known here. */
export function markInFormat(number: number, format: string): string | undefined {
	const print = Object.hasOwn(formats, format) ? formats[format]! : undefined;
	return number > mostRepeated && format !== 'decimalZero' && print
		? String(number)
		: print?.(number);
}

/** The text of a note without the mark that stands before it. */
export const withoutMark = (text: string, mark: string): string =>
	text.startsWith(mark) ? text.slice(mark.length).trimStart() : text;

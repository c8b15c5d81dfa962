import { raised } from './draft.ts';
import { marksIn } from './note-marks.ts';

/**
 * Where a text may call a note. A superscript that was copied as plain text is a number among
 * numbers: years, figures and articles look the same. So every number that could be a call is
 * gathered with how likely it is, and the ascending sequence of the list of notes decides.
 */
export type Candidate = {
	/** What is taken out of the text, if it is a call. */
	from: number;
	to: number;
	mark: string;
	value: number;
	/** `sure` is printed as a mark; `likely` is stuck to a word; `weak` is a number by itself. */
	kind: 'sure' | 'likely' | 'weak';
	weight: number;
	/** Not a number: a letter or a sign. */
	other?: true;
};

/** Words before a number that make it part of what they name. */
const names =
	/(?:^|[^\p{L}])(?:articles?|arts?|sections?|sects?|secs?|chapters?|chs?|chaps?|parts?|paragraphs?|paras?|pars?|clauses?|rules?|regulations?|principles?|protocols?|annex(?:es)?|appendix|appendices|schedules?|titles?|volumes?|vols?|books?|pages?|pp?|nos?|numbers?|nrs?|figures?|figs?|tables?|tab|notes?|fn|footnotes?|camps?|units?|phases?|stages?|groups?|class|types?|levels?|grades?|rooms?|blocks?|zones?|areas?|districts?|divisions?|regiments?|brigades?|battalions?|routes?|highways?|resolutions?|res|cases?|docs?|decisions?|orders?|counts?|exhibits?|items?|points?|steps?|lines?|verses?|world wars?|days?|weeks?|years?|age|aged|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|the|a|an|of|in|on|at|to|by|for|from|with|and|or|than|about|around|over|under|nearly|almost|only|some|between|within|after|before|since|until|until|least|most|every|each|all|these|those|its|their|his|her|another|further|other|last|next|past|first|up|cost|costs|is|are|was|were|has|have|had|v|vs|s|ss)\.?$/iu;

/** What a number follows without a space: `Art.7`, `No.22`. */
const abbreviated =
	/(?:^|[^\p{L}])(?:arts?|sects?|secs?|chs?|chaps?|pts?|paras?|pars?|cl|reg|vols?|bks?|pp?|nos?|nrs?|figs?|tab|nn?|fn|res|docs?|v|vs|ss?|c|ca|cf|ed|eds)\.$/iu;

/** What follows a number that counts something. */
const counted =
	/^\s?(?:%|°|per ?cent|percent|million|billion|thousand|hundred|dozen|years?|months?|weeks?|days?|hours?|minutes?|seconds?|people|persons?|men|women|children|victims|others|times|km|kilomet|met(?:re|er)s?|miles?|feet|acres?|hectares?|tons?|tonnes?|kg|january|february|march|april|may|june|july|august|september|october|november|december|jan\b|feb\b|mar\b|apr\b|jun\b|jul\b|aug\b|sept?\b|oct\b|nov\b|dec\b|a\.?m\b|p\.?m\b|st\b|nd\b|rd\b|th\b)/iu;

const asMark =
	/\uFDD0([^\uFDD0\uFDD1]{1,60})\uFDD1|([⁰¹²³⁴-⁹]+(?:[,⁻–-][⁰¹²³⁴-⁹]+)*)|\s?\[(?:\^|n(?:ote)?s?\.? )?(\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,20}|[*†‡§a-z])\](?!\()|\^(\d{1,3})\b|(?<=[\p{L}\p{P}])([*†‡§¶]{1,4})(?![\p{L}\d*†‡§¶]|\s?\d)|(\d+)/gu;

/** All that may be a call in a text, in its order. */
export function candidatesIn(text: string): Candidate[] {
	const found: Candidate[] = [];
	for (const match of text.matchAll(asMark)) {
		const [whole, above, superscript, bracketed, caret, sign, digits] = match;
		const from = match.index;
		const to = from + whole.length;
		if (digits !== undefined) {
			const one = inNumbers(text, from, to, digits, found.at(-1));
			if (one) found.push(one);
			continue;
		}
		if (from === 0) continue;
		const printed = (above ?? superscript ?? bracketed ?? caret ?? sign)!;
		const marks = marksIn(printed);
		if (!marks) continue;
		if ((above || superscript) && isPower(text.slice(0, from), printed)) continue;
		if (sign?.includes('*') && closesEmphasis(text, from)) continue;
		// `[t]he` and `soldier[s]` are an editor’s.
		if (/[a-z]/.test(bracketed ?? '') && (whole[0] !== ' ' || /\p{L}/u.test(text[to] ?? '')))
			continue;
		for (const { mark, value } of marks)
			found.push({
				from,
				to,
				mark,
				value,
				kind: 'sure',
				weight: 10,
				...(!/\d/.test(mark) && { other: true as const })
			});
	}
	return found;
}

/** `25 km²` */
const isPower = (before: string, printed: string): boolean =>
	/^[²³23]$/.test(printed) && /(?:^|[\s\d(/])(?:[ckmd]?m|ft|mi|yd|in)$|\d$/.test(before.slice(-8));

/** A star that ends what one began: `*never*`. */
function closesEmphasis(text: string, at: number): boolean {
	const begun = text.lastIndexOf('*', at - 1);
	return (
		begun >= 0 &&
		at - begun < 300 &&
		/^$|[\s(“"*]/.test(text[begun - 1] ?? '') &&
		/\S/.test(text[begun + 1]!)
	);
}

function inNumbers(
	text: string,
	from: number,
	to: number,
	digits: string,
	last: Candidate | undefined
): Candidate | undefined {
	if (from === 0) return undefined;
	const after = text.slice(to, to + 14);
	const next = after[0] ?? '';
	const before = text.slice(Math.max(0, from - 24), from);
	const previous = before.at(-1)!;
	const beforeThat = before.at(-2) ?? '';
	if (/^[%‰°]|^[-–/]\d|^\.\d|^,\d{3}/.test(after)) return undefined;
	if (/\p{L}/u.test(next) && !/\p{Lu}/u.test(next)) return undefined;

	const found = (
		kind: Candidate['kind'],
		weight: number,
		{ mark = digits, start = from } = {}
	): Candidate => ({ from: start, to, mark, value: Number(mark), kind, weight });

	// `in 200730`: a year, and a note.
	const stuck = /^((?:1[0-9]|20)\d\d)([1-9]\d{0,2})$/.exec(digits);
	if (stuck)
		return /[\s(“"]/.test(previous) && !/\p{L}/u.test(next)
			? found('weak', 3, { mark: stuck[2]!, start: from + 4 })
			: undefined;
	if (digits.length > 4 || digits[0] === '0') return undefined;

	if (/\p{L}/u.test(previous)) {
		if (/\p{L}/u.test(next) || !/[\p{L}\d]/u.test(beforeThat)) return undefined;
		return /\p{Ll}/u.test(previous) ? found('likely', 5) : found('weak', 2);
	}
	if (/[.,;:!?…]/.test(previous)) {
		if (/\d/.test(beforeThat)) {
			// A second note at the same place: `law.12,13`.
			if (last && last.to === from - 1 && last.value < Number(digits))
				return { ...found('likely', 5), from: from - 1 };
			if (previous === '.' && /^(?:,\d{1,3})?(?:$|\s+["“‘(]?\p{Lu})/u.test(after))
				return found('weak', 3);
			if (previous === ',' && /(?:^|\D)(?:1[5-9]|20)\d\d,$/.test(before) && /^$|^\s/.test(after))
				return found('weak', 3);
			return /[;!?]/.test(previous) ? found('likely', 5) : undefined;
		}
		if (/\s/.test(beforeThat) || abbreviated.test(before)) return undefined;
		return found('likely', 6);
	}
	// What closes, not what opens.
	if (/["”’'»)\]]/.test(previous)) {
		if (beforeThat === '' || /[\s(]/.test(beforeThat)) return undefined;
		return /\p{L}/u.test(next) && previous === "'" ? undefined : found('likely', 6);
	}
	if (previous === raised.to) return undefined;
	if (/\s/.test(previous)) {
		if (/\p{L}/u.test(next) || /^,\d/.test(after) || counted.test(after)) return undefined;
		const start = from - 1;
		if (/[.!?”"»)]/.test(beforeThat))
			return /^$|^\s+["“‘(]?\p{Lu}/u.test(after) ? found('weak', 3, { start }) : undefined;
		if (/[,;:]/.test(beforeThat))
			return /^\s\p{Ll}|^$/u.test(after) ? found('weak', 2, { start }) : undefined;
		if (!/[\p{L}\d’]/u.test(beforeThat) || names.test(before.slice(0, -1))) return undefined;
		return found('weak', 1, { start });
	}
	return undefined;
}

/**
 * Of candidates in the order of the text, those that together follow the sequence of a list best:
 * each number greater than the one before. A number by itself counts only where the numbers on both
 * sides of it are called too.
 */
export function inSequence<C extends Candidate>(
	candidates: readonly C[],
	first: number,
	last: number
): C[] {
	const from = candidates.filter(({ value }) => value >= first && value <= last);
	// The best sequence that ends at or before a value, kept by Fenwick’s sums.
	const best = new Array<number>(last - first + 2).fill(-1);
	const total = new Float64Array(from.length);
	const before = new Int32Array(from.length);
	from.forEach(({ value, weight }, index) => {
		let earlier = -1;
		for (let at = value - first; at > 0; at -= at & -at)
			if (best[at]! >= 0 && (earlier < 0 || total[best[at]!]! > total[earlier]!))
				earlier = best[at]!;
		total[index] = weight + (earlier < 0 ? 0 : total[earlier]!);
		before[index] = earlier;
		for (let at = value - first + 1; at < best.length; at += at & -at)
			if (best[at]! < 0 || total[index]! > total[best[at]!]!) best[at] = index;
	});
	let end = -1;
	total.forEach((sum, index) => {
		if (end < 0 || sum > total[end]!) end = index;
	});
	const sequence: C[] = [];
	for (let at = end; at >= 0; at = before[at]!) sequence.push(from[at]!);
	sequence.reverse();
	const called = new Set(sequence.map(({ value }) => value));
	return sequence.filter(
		({ kind, value }) =>
			kind !== 'weak' ||
			((value === first || called.has(value - 1)) && (value === last || called.has(value + 1)))
	);
}

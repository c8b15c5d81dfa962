import type { Entry } from './entries.ts';

/**
 * Things asked for by their number. Each has keys such as `7-1-h`, `e-31`, `note-7`, `para-12`, and
 * what a person types is read as one of those, or is not a reference at all.
 */

/** What a person typed, read as a reference. */
export type Reference = {
	/** Any of these may be meant. */
	keys: string[];
	/** The instrument named with it, as its addresses begin. */
	within?: string;
};

/** A name of an instrument, in lower case, and how the addresses of its provisions begin. */
export type InstrumentName = { name: string; within: string };

const roman = /^[ivx]+$/;

/** The parts of a number as cited, joined by hyphens: `Art. 7(1)(h)` and `7 1 h` are both `7-1-h`. */
function numberKey(cited: string): string {
	return (cited.toLowerCase().match(/[a-z]+|\d+/g) ?? [])
		.filter((part) => !/^(arts?|articles?|elements?|el)$/.test(part))
		.join('-');
}

/** The keys an entry is found by; none where it has no number. */
export function keysOf({ kind, place, address }: Entry): string[] {
	const anchor = address.slice(address.indexOf('#') + 1);
	switch (kind) {
		case 'provision': {
			const [, word, number] = /, (fn|para)\. (\d+)$/.exec(place) ?? [];
			if (word === 'fn') return [`fn-${number}`];
			if (word === 'para' && anchor === number) return [`para-${number}`, number];
			const pinpoint = place.slice(place.indexOf(', ') + 2);
			return [...new Set([numberKey(pinpoint), numberKey(anchor)])];
		}
		case 'count':
		case 'evidence':
			return [numberKey(place.split(',')[0]!)];
		case 'paragraph':
			return [`para-${anchor.slice(1)}`];
		case 'note':
			return [anchor];
		default:
			return [];
	}
}

/** Reads what was typed as a reference; undefined where it is words to look for. */
export function readReference(
	typed: string,
	instruments: readonly InstrumentName[]
): Reference | undefined {
	let rest = ` ${typed.toLowerCase()} `;
	// “Penal Code” before “Code”: the longest name that stands there is meant.
	const named = instruments
		.filter(({ name }) => placeOfName(name, rest) >= 0)
		.sort((a, b) => b.name.length - a.name.length)[0];
	const within = named?.within;
	if (named) {
		const at = placeOfName(named.name, rest);
		rest = `${rest.slice(0, at)} ${rest.slice(at + named.name.length)}`;
	}
	rest = rest.trim();
	const keys = keysTyped(rest, within !== undefined);
	return keys && { keys, ...(within !== undefined && { within }) };
}

/** Where a name stands as words of its own; below zero where it does not. */
function placeOfName(name: string, typed: string): number {
	for (let at = typed.indexOf(name); at >= 0; at = typed.indexOf(name, at + 1))
		if (!/\w/.test(typed[at - 1] ?? '') && !/\w/.test(typed[at + name.length] ?? '')) return at;
	return -1;
}

function keysTyped(typed: string, named: boolean): string[] | undefined {
	const [, word, number] = /^([a-z]+|¶+|§+)?[\s.:#-]*(\d{1,6})$/.exec(typed) ?? [];
	if (number !== undefined) {
		const plain = String(Number(number));
		if (word === undefined)
			return [plain, `note-${plain}`, `para-${plain}`, `e-${plain}`, `fn-${plain}`];
		if (/^(n|nn|notes?|endnotes?)$/.test(word)) return [`note-${plain}`, `fn-${plain}`];
		if (/^(fn|fns|footnotes?)$/.test(word)) return [`fn-${plain}`];
		if (/^(p|pp|paras?|paragraphs?|¶+|§+)$/.test(word)) return [`para-${plain}`];
		if (/^(e|ev|evidence|items?)$/.test(word)) return [`e-${plain}`];
	}
	const [, count] = /^counts?\s+([ivx]+)$/.exec(typed) ?? [];
	if (count !== undefined) return [`count-${count}`];

	// A pinpoint: numbers, letters and roman numbers with brackets, dots and spaces between.
	const [, article, pinpoint] =
		/^((?:arts?|articles?)\b[\s.]*)?([\da-z\s().,/:;-]+)$/.exec(typed) ?? [];
	if (pinpoint === undefined) return undefined;
	const key = numberKey(pinpoint);
	const parts = key.split('-');
	if (!parts.every((part) => /^(\d+|[a-z]|[ivx]+|fn|last|sentence)$/.test(part))) return undefined;
	if (/^\d/.test(parts[0]!)) return [key];
	if (!roman.test(parts[0]!)) return undefined;
	return named || article !== undefined || /[()]/.test(pinpoint) || parts[0]!.length > 1
		? [key]
		: undefined;
}

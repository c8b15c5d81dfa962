import { textWord } from '#lib/domain/article.ts';
import type { Authority } from '#lib/domain/authority.ts';
import type { Case, Note } from '#lib/domain/case.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { capital } from '#lib/domain/sentence-words.ts';

/**
 * CSL-JSON items (citation style language, data schema 1.0.2) for what a case cites and for what
 * the law rests on. An item says what the note or the record says, and no more: what is not
 * printed is left out, and what is printed wrong is kept as words, never as a date to sort by.
 */

export type CslType =
	'article-newspaper' | 'broadcast' | 'document' | 'hearing' | 'legal_case' | 'report' | 'treaty';

/** A comma or stop that a title is printed with at its end, which no style expects; that of “et al.” and the like stays. */
export const endOfTitle = /,$|(?<=\p{Ll}{4})\.$/u;

/** `family` and `given` only where the words clearly are a personal name, else `literal`. */
export type CslName = { family: string; given: string } | { literal: string };

/** A date as parts, as far as it is given, or the words printed where they make no true date. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string };

export interface CslItem {
	id: string;
	type: CslType;
	title: string;
	author?: CslName[];
	/** The newspaper of a news item. */
	'container-title'?: string;
	publisher?: string;
	/** The court or chamber of a case. */
	authority?: string;
	/** The number of a decision or document. */
	number?: string;
	issued?: CslDate;
	/** Where the whole can be read. */
	URL?: string;
	/** Where it is cited and for what, how far it was checked, and what is wrong with the words printed; a line each. */
	note: string;
	/** Not a field of works in CSL: where in it to look, as a citation's locator. */
	custom?: { locator: string; label: 'paragraph' };
}

/** The court of a case; else who published it, which of a body's own report is the body. */
export function bodyOf({ type, authority, publisher, author = [] }: CslItem): string | undefined {
	const [first] = author;
	return (
		authority ??
		publisher ??
		(type === 'report' && first && 'literal' in first ? first.literal : undefined)
	);
}

/** Words that only an institution's name has. */
const institutionWords =
	/\b(Agency|Association|Centre|Center|Coalition|Commission|Committee|Council|Court|Department|Foundation|Government|Institute|International|Ministry|Nations|Office|Organi[sz]ation|Press|Secretariat|UN|University|Watch)\b/;

/**
 * The names in a printed author. “A and B” are two. Two or three words are a person, the last of
 * them the family name; but an institution's words, and a name that the case keeps as printed, stay
 * one literal.
 */
export function namesOf(printed: string, asPrinted: readonly string[] = []): CslName[] {
	if (institutionWords.test(printed)) return [{ literal: printed }];
	return printed.split(' and ').map((name) => {
		const words = name.split(' ');
		const personal =
			(words.length === 2 || words.length === 3) &&
			words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word)) &&
			!asPrinted.includes(name);
		return personal
			? { family: words.at(-1)!, given: words.slice(0, -1).join(' ') }
			: { literal: name };
	});
}

const issuedOn = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

const typeOfNote: Record<Note['kind'], CslType> = {
	treaty: 'treaty',
	// Neither CSL nor RIS has a type for a resolution or a statement. As a report it keeps its number and its body.
	'un-document': 'report',
	'court-document': 'report',
	'government-report': 'report',
	'ngo-report': 'report',
	'ngo-statement': 'report',
	scholarship: 'report',
	news: 'article-newspaper',
	broadcast: 'broadcast',
	testimony: 'hearing',
	reference: 'document'
};

/** Flags a reader must know of before citing the words as printed. */
const saidInTheNote = [
	'incomplete-title',
	'wrong-attribution',
	'wrong-date',
	'dated-after-article'
];

/** What of a case is cited. */
type CitedCase = Pick<Case, 'id' | 'title' | 'article'>;

/** By author and year; where no person wrote it, by what the case is called. */
function citing({ title, article }: CitedCase): string {
	const [first] = namesOf(article.author);
	return first && 'family' in first ? `${first.family} ${article.date.slice(0, 4)}` : `“${title}”`;
}

/**
 * A note of a case as a CSL item, as the article prints it. A date that is flagged as wrong or as
 * later than the article stays the words printed.
 */
export function itemOfNote(theCase: CitedCase, note: Note): CslItem {
	const { number, author, namesAsPrinted, title, publisher, datePrinted, date, kind, flags } = note;
	const { address, consulted } = note;
	const read = consulted
		? `read by whoever prepared this case, on ${dayInWords(consulted.date)}`
		: 'not read in full by Chapeau';
	const wrongDate = flags.some(
		({ code }) => code === 'wrong-date' || code === 'dated-after-article'
	);
	const issued = wrongDate ? datePrinted && { literal: datePrinted } : date && issuedOn(date);
	const said = [
		`Cited in ${citing(theCase)}, n. ${printedMark(note)}; as printed there, ${read}.`,
		...(wrongDate && datePrinted ? [`Date as printed: “${datePrinted}”.`] : []),
		...flags.filter(({ code }) => saidInTheNote.includes(code)).map(({ text }) => text)
	];
	return {
		id: `${theCase.id}-note-${number}`,
		type: typeOfNote[kind],
		title,
		...(author && { author: namesOf(author, namesAsPrinted) }),
		...(publisher && { [kind === 'news' ? 'container-title' : 'publisher']: publisher }),
		...numberIn(title, kind === 'un-document'),
		...(issued && { issued }),
		...(address && { URL: address }),
		note: said.join(' ')
	};
}

/** The article a case reads, which cites all the others. */
export function itemOfArticle({ id, article }: CitedCase): CslItem {
	return {
		id: `${id}-article`,
		type: 'document',
		title: article.title,
		author: namesOf(article.author),
		publisher: article.publisher,
		issued: issuedOn(article.date),
		...(article.address && { URL: article.address }),
		note: `The ${textWord(article)} this case reads.`
	};
}

function howChecked({ checked, pinpoint }: Authority): string {
	const seen = 'seen by Chapeau in a stored source';
	if (checked === 'recalled') return 'from memory, not verified by Chapeau';
	if (!pinpoint) return `holding ${seen}`;
	return {
		verified: `holding and pinpoint ${seen}`,
		'holding-seen': `holding ${seen}, pinpoint from memory`,
		'pinpoint-seen': `pinpoint ${seen}, holding from memory`
	}[checked];
}

/** The number of a resolution that a title says. */
function numberIn(title: string, document: boolean): { number?: string } {
	const number = document && /\bresolution (\d+ \([IVX]+\)|\d+\/\d+)/i.exec(title)?.[1];
	return number ? { number } : {};
}

/** A title without the number of its document at the end, and the number: `…, A/HRC/25/63`. */
const titled = (title: string) => {
	const [, name = title, number] = /^(.*), ([A-Z]+[-/][\w().-]+\/[\w()/.-]+)$/.exec(title) ?? [];
	return { name, number };
};

/** Letters that no mark can be taken off. */
const base: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * The id of the work an authority is found in, e.g. `prosecutor-v-radislav-krstic-2004-04-19`: of a
 * decision by its parties and its date. Reference managers keep it as the key of the item.
 */
export function workOf({ title, date }: Pick<Authority, 'title' | 'date'>): string {
	const { name } = titled(title);
	const parties = /\(([^()]+ v\. [^()]+)\)/.exec(name)?.[1] ?? name;
	const slug = parties
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đłøßæœ]/g, (letter) => base[letter]!)
		.replace(/[’']/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return `${slug.length > 60 ? slug.slice(0, 60).replace(/-[^-]*$/, '') : slug}-${date}`;
}

const firstNumber = ({ pinpoint = '' }: Authority) => Number(/\d+/.exec(pinpoint)?.[0] ?? Infinity);

/**
 * The works that authorities are found in, an item each, however many holdings of it are cited:
 * a list by author and date would else tell one judgment from itself by letters. A case where a
 * court decided, else a report of the body. The note says what became of it, and lists the pinpoints with what was held; a
 * single one is a locator in `custom` too.
 */
export function itemsOfAuthorities(authorities: readonly Authority[]): CslItem[] {
	return [...Map.groupBy(authorities, workOf)].map(([id, holdings]) => {
		const { title, body, date } = holdings[0]!;
		const { name, number } = titled(title);
		const address = holdings.find((each) => each.address)?.address;
		const decided = /\b(Chamber|Court|Tribunal|Judges)\b/.test(body);
		const only = holdings.length === 1 ? holdings[0]!.pinpoint : undefined;
		const paragraphs = /^paras?\. (.+)$/.exec(only ?? '')?.[1];
		const said = holdings
			.toSorted((one, other) => firstNumber(one) - firstNumber(other) || 0)
			.map(
				(holding) =>
					`${holding.pinpoint ? `At ${holding.pinpoint}` : 'Without a pinpoint'}: ${holding.held} (${capital(howChecked(holding))}.)`
			);
		return {
			id,
			type: decided ? 'legal_case' : 'report',
			title: name,
			...(decided ? { authority: body } : { author: [{ literal: body }] }),
			...(number ? { number } : numberIn(title, !decided)),
			issued: issuedOn(date),
			...(address && { URL: address }),
			note: [
				'Cited in Chapeau, in Chapeau’s words.',
				...new Set(holdings.flatMap(({ history }) => (history ? [`Since then: ${history}`] : []))),
				...said
			].join('\n'),
			...(paragraphs && { custom: { locator: paragraphs, label: 'paragraph' } })
		};
	});
}

/** Everything a case cites: the article itself first, then its notes in order. */
export const citationsOfCase = (theCase: CitedCase & Pick<Case, 'notes'>): CslItem[] => [
	itemOfArticle(theCase),
	...theCase.notes.map((note) => itemOfNote(theCase, note))
];

/** CSL-JSON text of the items given. */
export const toCslJson = (items: CslItem[]): string => `${JSON.stringify(items, null, '\t')}\n`;

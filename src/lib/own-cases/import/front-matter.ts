import type { TextBlock } from './brought-text.ts';
import { dateAlone, dateIn } from './printed-date.ts';

/** What a document says of itself, apart from its text. */
export type Known = {
	title?: string;
	author?: string;
	date?: string;
	/** Its title stands in the document’s data and need not stand in the text. */
	certain?: true;
};

type Front = { title?: string; author?: string; date?: string };

/** The most blocks that stand before an article begins. */
const most = 14;

/**
 * Tells what stands before the article: title, date, author, credits of pictures. These blocks are
 * left out; what cannot be told stays.
 */
export function frontOf(blocks: readonly TextBlock[], known: Known = {}): Front {
	const kept = blocks.filter(({ leftOut }) => leftOut === undefined).slice(0, most);
	const begins = kept.findIndex(isProse);
	const head = begins < 0 ? kept.filter(({ text }) => text.length < 200) : kept.slice(0, begins);
	const front: Front = {};
	const titles: TextBlock[] = [];
	for (const block of head) {
		const { text } = block;
		const date = dateAlone(text);
		const by = byline(text, known);
		if (isCredit(text)) block.leftOut = 'around';
		else if (date) {
			block.leftOut = 'byline';
			front.date ??= date.printed;
		} else if (by) {
			block.leftOut = 'byline';
			front.author ??= by.author;
			if (by.date) front.date ??= by.date;
		} else titles.push(block);
	}
	const title = titleAmong(titles, known);
	if (title) {
		front.title = title.text;
		title.leftOut = 'title';
		for (const block of titles) {
			if (block === title) continue;
			const at = head.indexOf(block);
			const beside = [head[at - 1], head[at + 1]].some((each) => each?.leftOut === 'byline');
			if (at < head.indexOf(title)) block.leftOut = 'around';
			else if (beside && !front.author && isName(block.text)) {
				front.author = block.text;
				block.leftOut = 'byline';
			} else if (head.slice(at + 1).some(({ leftOut }) => leftOut === 'byline'))
				// A second line of the title: what is said of the author comes after it.
				block.leftOut = 'title';
		}
	}
	return {
		...(known.title && { title: known.title }),
		...(known.author && { author: known.author }),
		...(known.date && { date: known.date }),
		...front,
		...(known.certain && known.title && { title: known.title })
	};
}

/** The article has begun: sentences, not lines. */
const isProse = ({ kind, text }: TextBlock): boolean =>
	kind !== 'heading' &&
	!isCredit(text) &&
	(text.length >= 200 ||
		kind !== 'paragraph' ||
		(text.length >= 40 && /[.!?…:][”"’)]*$/.test(text) && / \p{Ll}/u.test(text)));

const isCredit = (text: string): boolean =>
	text.length < 200 &&
	/^(?:photo(?:graph)?s?|images?|pictures?|credits?|illustration|courtesy|caption|source|share|print|listen|download|advertisement)\b(?:\s*(?:credits?|by|of|courtesy))?\s*(?:[:©/|]|$)|^©/i.test(
		text
	);

/** A line that says who wrote it, perhaps with a date. */
export function byline(
	text: string,
	known: Known = {}
): { author: string; date?: string } | undefined {
	if (text.length > 120) return undefined;
	if (known.author !== undefined && text === known.author) return { author: text };
	const date = dateIn(text);
	const dated = date !== undefined && date.printed.length > 4;
	const rest = (dated ? text.replace(date.printed, '') : text)
		.replace(/[\s|,·•—–-]+$|^[\s|,·•—–-]+/gu, '')
		.trim();
	const named = /^(?:written |posted |published )?by:?\s+(?<name>\p{Lu}.*)$/iu.exec(rest)?.groups
		?.name;
	const author = named ?? (dated && isName(rest) ? rest : undefined);
	if (author === undefined || author.split(' ').length > 10) return undefined;
	return { author, ...(dated && { date: date.printed }) };
}

/** Two to five words in capitals, as names are: `Robert Park`, `Ursula K. Le Guin`. */
const isName = (text: string): boolean =>
	/^(?:(?:Dr|Prof|Sir|Dame|Lt|Gen|Hon)\.? )*\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|van|von|der|den|bin|al|la|le|du|da|and|&) ?)*\p{Lu}[\p{L}.’'-]*){1,6}$/u.test(
		text
	);

function titleAmong(titles: TextBlock[], { title, certain }: Known): TextBlock | undefined {
	const same = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
	const known = title && same(title);
	const said = known
		? titles.find(({ text }) => same(text) === known || (!certain && known.startsWith(same(text))))
		: undefined;
	if (said || certain) return said;
	const possible = titles.filter(
		({ text }) => text.length <= 250 && !/[.;,]$/.test(text) && !isSection(text)
	);
	return possible.find(({ text }) => text.split(' ').length > 2) ?? possible[0];
}

/** A heading that every article could have. */
const isSection = (text: string): boolean =>
	/^(?:(?:\d+|[ivx]+|[a-z])[.)] .*|introduction|abstract|summary|executive summary|background|contents|preface|foreword|overview|key points)$/i.test(
		text
	);

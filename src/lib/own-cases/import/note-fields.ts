import type { Note } from '#lib/domain/case.ts';
import { dateAlone, dateIn } from './printed-date.ts';

/**
 * What a printed note says of its source. Notes are printed in as many ways as there are editors:
 * these are first guesses, for a person to look at, and whatever is not printed stays absent.
 */
export type NoteFields = Pick<Note, 'title' | 'kind'> &
	Partial<Pick<Note, 'author' | 'publisher' | 'datePrinted' | 'date'>> & {
		/** Where it can be found: `https://…`. */
		address?: string;
	};

/** Reads the fields of a note from its printed text. */
export function noteFields(printed: string): NoteFields {
	const { text, address } = withoutAddress(printed.replace(/\s+/g, ' ').trim());
	const found = inQuotes(text) ?? byYear(text) ?? inSegments(text);
	const { author, title, publisher, datePrinted, date } = found;
	return {
		...(author && { author }),
		title: title || text || printed.trim() || 'Untitled',
		...(publisher && { publisher }),
		...(datePrinted && { datePrinted }),
		...(date && { date }),
		...(address && { address }),
		kind: kindOfSource(text, found)
	};
}

type Found = Partial<Pick<NoteFields, 'author' | 'title' | 'publisher' | 'datePrinted' | 'date'>>;

const visited =
	/[,;.]?\s*[([]?(?:(?:last )?(?:accessed|visited|retrieved|viewed|consulted|checked)(?: on| at| from)?:?)\s+[^()[\]]{4,30}?\d{4}[)\]]?/gi;

/** The address of a source, and the note without it and what leads to it. */
function withoutAddress(printed: string): { text: string; address?: string } {
	const link = /<?(?<url>(?:https?:\/\/|www\.)[^\s<>"“”]+)>?/i.exec(printed);
	const doi = link ? null : /\bdoi:?\s*(?<doi>10\.\d{4,9}\/[^\s,;<>]+)/i.exec(printed);
	const raw = (link?.groups?.url ?? doi?.groups?.doi)?.replace(/[.,;:)\]]+$/, '');
	const text = ((link ?? doi) ? printed.replace((link ?? doi)![0], ' ') : printed)
		.replace(visited, '')
		.replace(
			/^(?:see(?: also| generally| e\.g\.,?)?|cf\.|e\.g\.,?|compare|quoted in|cited in)\s+/i,
			''
		)
		.replace(
			/[,;.(<]*\s*(?:available )?(?:at|from|online|url|link)?:?\s*[>)]*\s*\.?\s*$/i,
			(end) => (/[a-z]/i.test(end) || raw ? '' : end)
		)
		.replace(/[\s,;]+$/, '')
		.trim();
	if (raw === undefined) return { text };
	const address = doi ? `https://doi.org/${raw}` : /^www/i.test(raw) ? `https://${raw}` : raw;
	return URL.canParse(address) ? { text, address } : { text };
}

const quoted = /"([^"]+)"|“([^”]+(?:”(?=\p{L})[^”]+)*)”|(?<![\p{L}\d])‘(.+?)’(?![\p{L}\d])/u;

/** `Author, “Title,” Publisher, Date`; or the author after the title, as newspapers are cited. */
function inQuotes(text: string): Found | undefined {
	const match = quoted.exec(text);
	if (!match || match.index > 160) return undefined;
	const inside = (match[1] ?? match[2] ?? match[3])!;
	const rest = text.slice(match.index + match[0].length);
	// A comma before the closing mark is the sentence’s, unless the sentence has its own.
	const whole = rest.startsWith(',') ? inside : inside.replace(/,$/, '');
	const ends = /\s(\d{1,2}[/.]\d{1,2}[/.]\d{4})$/.exec(whole)?.[1];
	const title = (ends ? whole.slice(0, -ends.length) : whole).trim();
	const first = text.slice(0, match.index).replace(/[\s,:.]+$/, '');
	const before = first && !/^(?:in|the|a)$/i.test(first) ? first : undefined;
	const found = whoAndWhen(rest, title, before === undefined);
	const dated = found.datePrinted === undefined && ends ? datedBy(dateAlone(ends)) : {};
	return { ...found, ...dated, title, ...(before && { author: before }) };
}

/** `Okoro, A. (2004). The Plan. Meridian Press.` */
function byYear(text: string): Found | undefined {
	const match =
		/^(?<author>\p{Lu}[^()]{1,120}?),?\s+\((?<date>(?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{3,20})?)\)[.,:]?\s+(?<rest>.+)$/u.exec(
			text
		);
	if (!match || !/\p{L}/u.test(match.groups!.rest![0]!) || /^\d|^v\.? /.test(match.groups!.rest!))
		return undefined;
	const { author, date, rest } = match.groups!;
	// What has its year behind it as a law has, is no author.
	if (isLaw(author!)) return undefined;
	const [title, ...others] = rest!.replace(/\.$/, '').split(/(?<=\p{Ll}\p{Ll}[”’]?)\. /u);
	const publisher = others.at(-1)?.split(/: /).at(-1);
	return {
		author: author!,
		title: title!,
		...(publisher && { publisher }),
		datePrinted: date!,
		...(/^\d{4}/.test(date!) && { date: date!.slice(0, 4) })
	};
}

/** Without quotation marks: `Title, Publisher, Date`, or `Author, Title (Publisher, Year)`. */
function inSegments(text: string): Found {
	const bare = text.replace(/\.$/, '');
	const book =
		/^(?<head>.+?)\s*\((?<in>[^()]*?(?:1[5-9]|20)\d\d)\)(?:,? (?:p{1,2}\.? ?)?[\d–-]+)?$/.exec(
			bare
		);
	const head = (book?.groups?.head ?? bare).replace(/[\s,]+$/, '');
	const segments = head.split(/,\s+/);
	if (book) {
		const year = /(?:1[5-9]|20)\d\d$/.exec(book.groups!.in!)![0];
		const publisher = book
			.groups!.in!.slice(0, -4)
			.replace(/[\s,]+$/, '')
			.split(/:\s*/)
			.at(-1);
		const author = segments.length > 1 && isPersons(segments[0]!) ? segments.shift() : undefined;
		return {
			...(author && { author }),
			title: segments.join(', ').replace(/ \d+$/, ''),
			...(publisher && { publisher }),
			datePrinted: year,
			date: year
		};
	}
	const title: string[] = [];
	let author: string | undefined;
	if (
		segments.length > 1 &&
		isPersons(segments[0]!) &&
		!isPinpoint(segments[1]!) &&
		dateIn(segments[1]!) === undefined
	)
		author = segments.shift();
	// A body that names itself first publishes what comes next.
	const body =
		author === undefined &&
		segments.length > 1 &&
		isBody.test(segments[0]!) &&
		!ofBodies.test(segments[1]!.replace(/\b(?:the|of|for|on|in|and)\b/gi, '')) &&
		dateIn(segments.slice(1).join(', '))?.at !== 0
			? segments.shift()
			: undefined;
	title.push(segments.shift()!);
	while (segments.length > 0 && isPinpoint(segments[0]!)) title.push(segments.shift()!);
	const found = whoAndWhen(segments.join(', '), title[0]!, author === undefined);
	return {
		...found,
		title: title.join(', '),
		...(author && { author }),
		...(body && { publisher: body })
	};
}

const isBody =
	/^(?:the )?(?:\p{Lu}[\p{L}.’'-]*\s)+(?:committee|commission|council|department|ministry|university|institute|foundation|watch|international|worldwide|network|coalition|alliance|association|society|union|league|group|forum|project|initiative|organi[sz]ation|nations|embassy|bureau)$/iu;

/** What a work does, and none of its publishers: `retelling Radio Meridian`. */
const isSaidOf = (segment: string): boolean =>
	/^(?:retelling|citing|quoting|summari[sz]ing|based on|(?:as )?(?:quoted|cited|retold) (?:in|by))\b/i.test(
		segment
	);

const isPinpoint = (segment: string): boolean =>
	/^(?:articles?|arts?\.?|paras?\.?|paragraphs?|sections?|secs?\.?|pp?\.?|pages?|chapters?|ch\.?|¶+|§+) ?[\divxlc]/i.test(
		segment
	);

const datedBy = (date: ReturnType<typeof dateIn>): Pick<Found, 'datePrinted' | 'date'> =>
	date ? { datePrinted: date.printed, ...(date.iso && { date: date.iso }) } : {};

/** Who wrote and who published, and when, of what follows a title. */
function whoAndWhen(rest: string, title: string, authorOpen: boolean): Found {
	let text = rest.replace(/^[\s,.;:]+|[\s,.;:]+$/g, '');
	const full = dateIn(text);
	let dated: Pick<Found, 'datePrinted' | 'date'> = {};
	if (full && full.printed.length > 4) {
		dated = datedBy(full);
		text = text.replace(full.printed, '').replace(/\(\s*\)/, '');
	}
	const segments = text
		.split(/,\s+|;\s+|\s*[()]\s*/)
		.map((each) => each.replace(/^[\s,.;:]+|[\s,;:]+$/g, ''))
		.filter((each) => each !== '');
	const named: string[] = [];
	for (const segment of segments)
		if (isSaidOf(segment)) continue;
		else if (/^(?:1[5-9]|20)\d\d$/.test(segment)) {
			if (!dated.datePrinted) dated = { datePrinted: segment, date: segment };
		} else if (!isPinpoint(segment) && !/^[\d\s:–-]+$/.test(segment)) named.push(segment);
	let author: string | undefined;
	if (authorOpen && named.length > 0 && isPersons(named[0]!) && !title.includes(named[0]!))
		author = named.shift();
	const publisher = named.findLast((each) => !/\d/.test(each)) ?? named.at(-1);
	return { ...(author && { author }), ...(publisher && { publisher }), ...dated };
}

/** Words that no person is called. */
const ofBodies =
	/\b(?:the|of|for|on|in|times|post|news|daily|weekly|guardian|herald|tribune|telegraph|gazette|press|journal|review|quarterly|magazine|radio|television|tv|broadcasting|agency|agence|committee|commission|council|court|tribunal|chamber|department|ministry|office|government|university|college|institute|institution|school|centre|center|foundation|fund|trust|house|watch|international|worldwide|global|network|coalition|alliance|association|society|union|league|group|forum|project|initiative|bank|church|organi[sz]ation|nations|embassy|congress|parliament|senate|police|library|museum|archive|archives|bureau|service|services|books|publishers?|publishing|media|online|company|inc|ltd|llc|report|statute|convention|charter|constitution|decree|act|code|treaty|protocol|resolution|article|letter|interviews?|testimony|ibid|id|supra|decision|judgment|case|annual|statement|rights|peace|party)\b/i;

/** One person or several, by how names look: `Antony Barnett`, `Christian Oliver and Kang Buseong`. */
function isPersons(text: string): boolean {
	if (ofBodies.test(text.replace(/\band\b/g, '')) || /\d/.test(text)) return false;
	return text.split(/\s+(?:and|&)\s+/).every((name) => {
		const words = name.split(' ');
		return (
			words.length >= 2 &&
			words.length <= 5 &&
			words.every((word) =>
				/^(?:\p{Lu}[\p{L}’'.-]*|de|van|von|der|den|bin|al|da|di|la|le|du)$/u.test(word)
			) &&
			!words.some((word) => /^\p{Lu}{2,}$/u.test(word))
		);
	});
}

const isLaw = (text: string): boolean =>
	/\b(?:convention|treaty|covenant|charter|protocol|statute|agreement|pact|constitution|act|decree|code|resolution)\b/i.test(
		text
	);

/** What kind of source it is, by its words. */
function kindOfSource(
	text: string,
	{ author, title = '', publisher = '', date }: Found
): Note['kind'] {
	const isQuoted = quoted.test(text);
	const by = `${publisher} ${isQuoted ? '' : title}`;
	if (
		!author &&
		!isQuoted &&
		/\b(?:convention|treaty|covenant|charter|protocols?|statute of the|pact)\b/i.test(title) &&
		!/\breport\b/i.test(title)
	)
		return 'treaty';
	if (
		/\s(?:v\.?|vs\.?)\s\p{Lu}|\bcase no\b|\bcase \d|\bjudge?ment\b|\bindictment\b|\b(?:arrest warrant|affidavit|pre-trial|appeals chamber|trial chamber)\b/iu.test(
			text
		)
	)
		return 'court-document';
	if (
		/\b(?:UN|U\.N\.|United Nations|OHCHR|UNHCR|UNICEF|UNDP|WFP|WHO|General Assembly|Special Rapporteur|Human Rights Council|Secretary-General)\b|\b[AES]\/(?:RES|HRC|CN\.|\d)/.test(
			isQuoted ? `${publisher} ${title.replace(/\bUN\b.*$/, '')}` : text
		) ||
		/\bUN Doc\b|\b[AES]\/(?:RES|HRC|CN\.\d|\d{2})/.test(text)
	)
		return 'un-document';
	if (
		/^(?:testimony|interviews?|witness|statement of (?:mr|ms|mrs|dr)|letters? (?:to|from)|e-?mails? (?:to|from)|conversation|hearing)\b/i.test(
			title
		)
	)
		return 'testimony';
	if (/\b(?:BBC(?! News)|PBS|NPR|radio|television|documentary|film|podcast|broadcast)\b/i.test(by))
		return 'broadcast';
	if (
		/\b(?:department|ministry|minister|government|state department|congress(?:ional)?|parliament|senate|house of|embassy|attorney general|white house|(?:states|national|royal|federal|presidential) commission|(?:statistical|statistics|census) (?:office|bureau|agency|service)|official gazette|decree)\b/i.test(
			by
		)
	)
		return 'government-report';
	if (/^The \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(publisher) && date && date.length > 7)
		return 'news';
	if (
		/\b(?:times|post|guardian|news|daily|herald|tribune|telegraph|gazette|chronicle|observer|agence|reuters|associated press|jazeera|magazine|weekly|newsweek|economist|courier|messenger|(?:press|news) agency|msnbc|cnn|standard|mail|mirror|globe|star)\b|-presse\b|\bwall street journal\b/i.test(
			publisher
		)
	)
		return 'news';
	if (
		/\b(?:university|press|journal|review|quarterly|institute|law reports|books|academy|studies|proceedings|yearbook)\b|\bdoi\b/i.test(
			publisher
		) ||
		/\(\d{4}\) \d+ /.test(text)
	)
		return 'scholarship';
	if ((publisher && !isPersons(publisher)) || (publisher && author === undefined))
		return /\b(?:reacts?|alert|statement|appeals?|urges?|urgent|calls on|press release|protests?|open letter|reveals?|condemns?|welcomes?|responds?)\b/i.test(
			title
		)
			? 'ngo-statement'
			: 'ngo-report';
	if (author && date && date.length > 4) return 'news';
	if (author && date) return 'scholarship';
	return 'reference';
}

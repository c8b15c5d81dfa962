import { bodyOf, type CslItem, type CslName } from '#lib/export/citations/csl.ts';

/**
 * Items as BibTeX, UTF-8, for LaTeX and reference managers. The item's id is its key; titles are
 * kept as printed by a second pair of braces.
 *
 * Decisions and treaties have biblatex's types, which styles that do not know them set as `misc`.
 * A treaty is `@legislation`, although biblatex has `@legal` for treaties: Zotero's own translator
 * (zotero/translators, BibTeX.js) leaves out every entry of a type that it does not know, and
 * `@legal` is one. It also keeps no institution and no number of a case: for it, and for styles
 * that set `misc`, both stand in `howpublished` too.
 *
 * BibTeX has no place for words instead of a date (such a date stands only in the note) and none
 * for a locator (the note names the paragraphs). The note is `annote`, which no style prints.
 */
export function toBibtex(items: CslItem[]): string {
	return items.map(entry).join('\n');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const special: Record<string, string> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts braces even where they are escaped.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}'
};

/** Text safe inside braces: one line, and nothing TeX would take for a command. */
const tex = (text: string) =>
	text
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replace(/[\\{}~^<>]/g, (character) => special[character]!)
		.replace(/[&%$#_]/g, '\\$&')
		// Two hyphens or quotes would be joined into another sign.
		.replace(/([-'`,!?])(?=[-'`,])/g, '$1{}');

const name = (each: CslName) =>
	'literal' in each ? `{${tex(each.literal)}}` : `${tex(each.family)}, ${tex(each.given)}`;

function entry(item: CslItem): string {
	const [year, month, day] =
		item.issued && 'date-parts' in item.issued ? item.issued['date-parts'][0] : [];
	const body = bodyOf(item);
	const kind = kinds[item.type] ?? 'misc';
	const institution = kind === 'techreport' || kind === 'jurisdiction';
	const published =
		kind === 'jurisdiction'
			? [body, item.number && `No. ${item.number}`].filter(Boolean).join(', ')
			: !institution && body;
	const fields: [string, string | undefined][] = [
		['author', item.author && `{${item.author.map(name).join(' and ')}}`],
		['title', `{{${tex(item.title)}}}`],
		['journal', item['container-title'] && `{${tex(item['container-title'])}}`],
		['institution', institution && body && `{${tex(body)}}`],
		['howpublished', published && `{${tex(published)}}`],
		// Without it a style prints “Technical report”.
		['type', kind === 'techreport' && '{Report}'],
		['number', item.number && `{${tex(item.number)}}`],
		['year', year && `{${year}}`],
		['month', month && months[month - 1]],
		['day', day && `{${day}}`],
		['url', item.URL && `{${item.URL.replace(/[{}\\]/g, encodeURIComponent)}}`],
		['annote', `{${tex(item.note)}}`]
	].filter((pair): pair is [string, string] => Boolean(pair[1]));
	return `@${kind}{${item.id},\n${fields.map(([key, value]) => `\t${key} = ${value}`).join(',\n')}\n}\n`;
}

const kinds: Partial<Record<CslItem['type'], string>> = {
	'article-newspaper': 'article',
	legal_case: 'jurisdiction',
	report: 'techreport',
	treaty: 'legislation'
};

import type { CslItem, CslName } from '#lib/export/citations/csl.ts';

/**
 * Items as BibTeX, UTF-8, for LaTeX and reference managers. The item's id is its key; titles are
 * kept as printed by a second pair of braces.
 *
 * BibTeX knows only articles and reports among our types: everything else is `misc`, with the
 * publisher or court as `howpublished`. It has no place for words instead of a date (such a date
 * stands only in the note) and none for a locator (the note names the paragraphs).
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
	const body = item.publisher ?? item.authority;
	const report = item.type === 'report';
	const article = item.type === 'article-newspaper';
	const fields: [string, string | undefined][] = [
		['author', item.author && `{${item.author.map(name).join(' and ')}}`],
		['title', `{{${tex(item.title)}}}`],
		['journal', item['container-title'] && `{${tex(item['container-title'])}}`],
		[report ? 'institution' : 'howpublished', body && `{${tex(body)}}`],
		['number', item.number && `{${tex(item.number)}}`],
		['year', year && `{${year}}`],
		['month', month && months[month - 1]],
		['day', day && `{${day}}`],
		['note', `{${tex(item.note)}}`]
	].filter((pair): pair is [string, string] => Boolean(pair[1]));
	const kind = report ? 'techreport' : article ? 'article' : 'misc';
	return `@${kind}{${item.id},\n${fields.map(([key, value]) => `\t${key} = ${value}`).join(',\n')}\n}\n`;
}

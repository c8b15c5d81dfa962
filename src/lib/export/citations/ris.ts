import { bodyOf, type CslItem, type CslName } from '#lib/export/citations/csl.ts';

/**
 * Items as RIS, for Zotero, EndNote, Mendeley and the like: UTF-8, one line for each value.
 *
 * The tags are those that Zotero's own translator reads (zotero/translators, RIS.js of 2023): a
 * treaty is a statute (`STAT`), which RIS has no nearer type for; the docket number of a decision
 * stands in `SV`, the number of a report in `SN`, the court and the body in `PB`. RIS has no type
 * for a document (`GEN`), none for words in the place of a date (such a date stands only in the
 * note), and no locator (the note names the paragraphs).
 */
export function toRis(items: CslItem[]): string {
	return items.map((item) => `${lines(item).join('\r\n')}\r\n`).join('\r\n');
}

const types: Record<CslItem['type'], string> = {
	'article-newspaper': 'NEWS',
	broadcast: 'MPCT',
	document: 'GEN',
	hearing: 'HEAR',
	legal_case: 'CASE',
	report: 'RPRT',
	treaty: 'STAT'
};

/** The tag of a number; elsewhere `M1`. */
const numbers: Partial<Record<CslItem['type'], string>> = { legal_case: 'SV', report: 'SN' };

const name = (each: CslName) =>
	'literal' in each ? each.literal : `${each.family}, ${each.given}`;

function lines(item: CslItem): string[] {
	const [year, month, day] =
		item.issued && 'date-parts' in item.issued ? item.issued['date-parts'][0] : [];
	const two = (part?: number) => part?.toString().padStart(2, '0') ?? '';
	const values: [string, string | undefined][] = [
		['TY', types[item.type]],
		['ID', item.id],
		['TI', item.title],
		...(item.author ?? []).map((each): [string, string] => ['AU', name(each)]),
		['T2', item['container-title']],
		['PB', bodyOf(item)],
		[numbers[item.type] ?? 'M1', item.number],
		['PY', year?.toString()],
		['DA', month === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
		['UR', item.URL],
		['N1', item.note]
	];
	return [
		...values
			.filter((pair): pair is [string, string] => Boolean(pair[1]))
			// A value ends with its line, and two spaces and a hyphen would begin another.
			.map(([tag, value]) => `${tag}  - ${value.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`),
		'ER  - '
	];
}

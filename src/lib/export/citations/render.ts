import { endOfTitle, type CslItem } from '#lib/export/citations/csl.ts';

/** The styles a citation can be written in, by the name of their file. */
export const styles = { oscola: 'OSCOLA', bluebook: 'Bluebook', chicago: 'Chicago' } as const;
export type Style = keyof typeof styles;

/** A stretch of a citation in one type face. */
export interface CitationRun {
	text: string;
	face: 'plain' | 'italic' | 'small-caps';
}

/** The text of a citation without its faces, e.g. to copy it. */
export const plain = (runs: CitationRun[]): string => runs.map(({ text }) => text).join('');

/** Private characters stand for a change of face until citeproc is done; texts lose their own. */
const marks = { italic: '\uE000', 'small-caps': '\uE001', plain: '\uE002', end: '\uE003' } as const;
const anyMark = /[\uE000-\uE003]/g;

function runsOf(marked: string): CitationRun[] {
	const runs: CitationRun[] = [];
	const faces: CitationRun['face'][] = ['plain'];
	for (const part of marked.split(/([\uE000-\uE003])/)) {
		if (part === marks.end) faces.pop();
		else if (part === marks.italic) faces.push('italic');
		else if (part === marks['small-caps']) faces.push('small-caps');
		else if (part === marks.plain) faces.push('plain');
		else if (part !== '') {
			const last = runs.at(-1);
			const face = faces.at(-1) ?? 'plain';
			if (last?.face === face) last.text += part;
			else runs.push({ text: part, face });
		}
	}
	return runs;
}

/**
 * What a style's file leaves out of a decision of an international court, given in the place it
 * has: the Bluebook its number and the sign for paragraphs, Chicago the paragraphs at the end.
 */
function toCite(style: Style, item: CslItem) {
	// A footnote has no address: a lawyer cites the decision itself.
	const { custom, number, URL: _, ...asPrinted } = item;
	const work = {
		...asPrinted,
		title: item.title.replace(endOfTitle, ''),
		// A title that says the number says it once.
		...(number && !item.title.includes(number) && { number })
	};
	const decision = item.type === 'legal_case';
	if (style === 'bluebook')
		return {
			work: decision && item.number ? { ...work, title: `${item.title}, ${item.number}` } : work,
			cite: custom && { locator: `${/[–,]/.test(custom.locator) ? '¶¶' : '¶'} ${custom.locator}` }
		};
	if (style === 'chicago' && decision)
		return {
			work: { ...work, authority: `${item.authority},` },
			cite: custom && {
				suffix: `, ${/[–,]/.test(custom.locator) ? 'paras.' : 'para.'} ${custom.locator}`
			}
		};
	return { work, cite: custom };
}

/**
 * Writes each item as a first footnote in a style, by citeproc-js (Frank Bennett). Loads the
 * processor and the style's file when called.
 * @returns the runs of each citation, by the item's id
 */
export async function render(items: CslItem[], style: Style): Promise<Map<string, CitationRun[]>> {
	const [{ default: CSL }, sheet, british, american] = await Promise.all([
		import('citeproc'),
		{
			oscola: () => import('#lib/export/citations/styles/oscola.json'),
			bluebook: () => import('#lib/export/citations/styles/bluebook.json'),
			chicago: () => import('#lib/export/citations/styles/chicago.json')
		}[style](),
		import('#lib/export/citations/styles/en-GB.json'),
		import('#lib/export/citations/styles/en-US.json')
	]);
	CSL.Output.Formats.runs = {
		...CSL.Output.Formats.text,
		text_escape: (text: string) => (text ?? '').replace(anyMark, ''),
		'@font-style/italic': `${marks.italic}%%STRING%%${marks.end}`,
		'@font-style/normal': `${marks.plain}%%STRING%%${marks.end}`,
		'@font-variant/small-caps': `${marks['small-caps']}%%STRING%%${marks.end}`,
		'@font-variant/normal': `${marks.plain}%%STRING%%${marks.end}`
	};
	const given = new Map(items.map((item) => [item.id, toCite(style, item)]));
	const engine = new CSL.Engine(
		{
			retrieveLocale: (language) => (language === 'en-GB' ? british.default : american.default),
			// citeproc writes into what it is given.
			retrieveItem: (id) => structuredClone(given.get(id)!.work)
		},
		structuredClone(sheet.default)
	);
	engine.setOutputFormat('runs');
	engine.updateItems(items.map(({ id }) => id));
	return new Map(
		items.map(({ id }) => {
			const marked = engine.makeCitationCluster([{ id, ...given.get(id)!.cite }]);
			// The Bluebook file puts a comma before the brackets of what has a title only.
			return [id, runsOf(style === 'bluebook' ? marked.replace(/,(\uE003?) \(/g, '$1 (') : marked)];
		})
	);
}

import { strToU8, zipSync } from 'fflate';

/** The parts of a Word document, written by hand as Word and other programs write them. */
export type DocxParts = {
	body: string;
	footnotes?: string;
	endnotes?: string;
	styles?: string;
	settings?: string;
	/** Addresses of links, by id: of the text and of the footnotes. */
	links?: Record<string, string>;
	noteLinks?: Record<string, string>;
	core?: string;
	/** What stands at the head and at the foot of each page: `rHead` and `rFoot` in a section. */
	header?: string;
	footer?: string;
	/** What stands beside the document in the file. */
	more?: Record<string, string>;
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = [
	['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
	['r', office],
	['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
	['v', 'urn:schemas-microsoft-com:vml'],
	['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
	['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math']
]
	.map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
	.join(' ');
const part = (root: string, content: string) =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${names}>${content}</w:${root}>`;
const relations = (all: readonly (readonly [id: string, type: string, target: string])[]) =>
	`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
		.map(
			([id, type, target]) =>
				`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`
		)
		.join('')}</Relationships>`;
const linked = (links: Record<string, string> = {}) =>
	Object.entries(links).map(([id, address]) => [id, 'hyperlink', address] as const);

/** What Word looks for, and LibreOffice doesn’t: the type of each part. */
const contentTypes = (names: string[]): string => {
	const types = names.flatMap((name) => {
		const type = /^word\/(\w+?)1?\.xml$/.exec(name)?.[1];
		return type === undefined
			? []
			: `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type === 'document' ? 'document.main' : type}+xml"/>`;
	});
	return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
};

/** The styles that the samples use, with the ids of a German Word: names stay English. */
const usualStyles = `
	<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
	<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr></w:style>
	<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/><w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
	<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
	<w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Chapter of ours"/><w:basedOn w:val="berschrift1"/></w:style>
	<w:style w:type="paragraph" w:styleId="Rumpf"><w:name w:val="Body in heading’s look"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
	<w:style w:type="paragraph" w:styleId="IntensivesZitat"><w:name w:val="Intense Quote"/><w:basedOn w:val="Standard"/><w:pPr><w:ind w:left="720" w:right="720"/></w:pPr></w:style>
	<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
	<w:style w:type="paragraph" w:styleId="Funotentext"><w:name w:val="footnote text"/><w:basedOn w:val="Standard"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
	<w:style w:type="character" w:styleId="Funotenzeichen"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
	<w:style w:type="character" w:styleId="Geheim"><w:name w:val="Hidden words"/><w:rPr><w:vanish/></w:rPr></w:style>`;

/** A Word document, packed. */
export function docxOf(parts: DocxParts): Uint8Array<ArrayBuffer> {
	const { body, footnotes, endnotes, styles = usualStyles, settings, core } = parts;
	const files: Record<string, string> = {
		'_rels/.rels': relations([
			['rId1', 'officeDocument', 'word/document.xml'],
			...(core === undefined
				? []
				: [['rId2', 'metadata/core-properties', 'docProps/core.xml'] as const])
		]),
		'word/_rels/document.xml.rels': relations([
			['rId1', 'styles', 'styles.xml'],
			...(settings === undefined ? [] : [['rId2', 'settings', 'settings.xml'] as const]),
			...(footnotes === undefined ? [] : [['rId3', 'footnotes', '/word/footnotes.xml'] as const]),
			...(endnotes === undefined ? [] : [['rId4', 'endnotes', 'endnotes.xml'] as const]),
			...(parts.header === undefined ? [] : [['rHead', 'header', 'header1.xml'] as const]),
			...(parts.footer === undefined ? [] : [['rFoot', 'footer', 'footer1.xml'] as const]),
			...linked(parts.links)
		]),
		'word/document.xml': part('document', `<w:body>${body}</w:body>`),
		'word/styles.xml': part('styles', styles)
	};
	if (settings !== undefined) files['word/settings.xml'] = part('settings', settings);
	if (footnotes !== undefined) {
		files['word/footnotes.xml'] = part('footnotes', separators('footnote') + footnotes);
		files['word/_rels/footnotes.xml.rels'] = relations(linked(parts.noteLinks));
	}
	if (parts.header !== undefined) files['word/header1.xml'] = part('hdr', parts.header);
	if (parts.footer !== undefined) files['word/footer1.xml'] = part('ftr', parts.footer);
	if (endnotes !== undefined)
		files['word/endnotes.xml'] = part('endnotes', separators('endnote') + endnotes);
	if (core !== undefined)
		files['docProps/core.xml'] =
			`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core}</cp:coreProperties>`;
	Object.assign(files, parts.more);
	files['[Content_Types].xml'] = contentTypes(Object.keys(files));
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
		{ mtime: '2026-01-01' }
	) as Uint8Array<ArrayBuffer>;
}

const separators = (kind: 'footnote' | 'endnote') =>
	`<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`;

/** A paragraph of runs, which are text unless they are written out. */
export const p = (...runs: string[]): string => styled('', ...runs);
export const styled = (style: string, ...runs: string[]): string =>
	`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
export const r = (text: string, look = ''): string =>
	`<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** Where a footnote or an endnote is called. */
export const fn = (id: number, mark?: string): string => reference('footnote', id, mark);
export const en = (id: number, mark?: string): string => reference('endnote', id, mark);
const reference = (kind: string, id: number, mark?: string) =>
	`<w:r><w:rPr><w:rStyle w:val="Funotenzeichen"/></w:rPr><w:${kind}Reference w:id="${id}"${mark === undefined ? '/>' : ` w:customMarkFollows="1"/>${mark.startsWith('<') ? mark : `<w:t>${mark}</w:t>`}`}</w:r>`;
/** The content of a note: its paragraphs, the first with the note’s own mark. */
export const footnote = (id: number, ...paragraphs: string[]): string =>
	note('footnote', id, paragraphs);
export const endnote = (id: number, ...paragraphs: string[]): string =>
	note('endnote', id, paragraphs);
const note = (kind: string, id: number, paragraphs: string[]) =>
	`<w:${kind} w:id="${id}">${paragraphs
		.map((text, index) =>
			text.startsWith('<w:p')
				? text
				: p(...(index === 0 ? [`<w:r><w:${kind}Ref/></w:r>`, r(` ${text}`)] : [text]))
		)
		.join('')}</w:${kind}>`;

/** The document on which other readers fail: marks of its writer’s own, changes tracked, notes everywhere. */
export const hardDocx = (): Uint8Array<ArrayBuffer> =>
	docxOf({
		body: [
			styled('Titel', 'The Emptying of the Sarn Valley', fn(1, '*')),
			styled('berschrift1', 'What happened'),
			p(
				'Between March and May the army of Orvania cleared forty-one villages.',
				fn(2),
				' Those who stayed were counted',
				`<w:del w:id="90" w:author="A">${'<w:r><w:delText> and registered</w:delText></w:r>'}${fn(3)}</w:del>`,
				`<w:ins w:id="91" w:author="A">${r(' and moved')}${fn(4)}</w:ins>`,
				' to two camps.'
			),
			styled('IntensivesZitat', 'Nobody shall remain east of the river.', fn(5)),
			`<w:tbl><w:tblPr/><w:tblGrid/>
				<w:tr><w:tc>${p('Village')}</w:tc><w:tc>${p('Houses burnt')}</w:tc></w:tr>
				<w:tr><w:tc>${p('Upper Sarn')}</w:tc><w:tc>${p('61', fn(6))}</w:tc></w:tr>
				<w:tr><w:trPr><w:del w:id="92" w:author="A"/></w:trPr><w:tc>${p('Lower Sarn')}</w:tc><w:tc>${p('40')}</w:tc></w:tr>
			</w:tbl>`,
			p('The government denies it.', en(1), ' The Red Cross was not let in.', fn(7)),
			'<w:sectPr/>'
		].join(''),
		footnotes: [
			footnote(
				1,
				p(r('*', '<w:vertAlign w:val="superscript"/>'), ' Written for the Lorne Institute.')
			),
			footnote(2, 'Ministry of Land, Return 14 (Vessa, 2 June 1994).'),
			footnote(3, 'Deleted with its call.'),
			footnote(
				4,
				'Order 7 of the Eastern Command.',
				'The order was read out in Upper Sarn on 9 March.'
			),
			footnote(5, 'Radio Vessa, 11 March 1994.'),
			footnote(6, 'Count by the parish.'),
			footnote(7, 'Letter of 3 May 1994, on file.')
		].join(''),
		endnotes: endnote(1, 'Statement of the Foreign Ministry, 20 May 1994.')
	});

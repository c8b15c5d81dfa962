/**
 * Makes the documents beside this file from `sarn-valley.md`, an invented text, as Chromium and
 * LibreOffice make them: `node tests/samples/documents/make.ts`. What they make differs with their
 * versions, so it is kept here, and made anew only by hand.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { docxOf, fn, footnote, hardDocx, p, styled } from '#lib/own-cases/import/docx.sample.ts';
import { chromium as options } from '../../chromium.js';

const here = import.meta.dirname;
const source = readFileSync(join(here, 'sarn-valley.md'), 'utf8');
const paragraphs = source.split(/\n\n/).map((each) => each.trim());
const notes = [...source.matchAll(/^\[\^(\d)\]: (.+)$/gm)].map(([, number, text]) => ({
	number: Number(number),
	text: text!
}));
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const rowsOf = (table: string) =>
	table
		.split('\n')
		.filter((row) => !/^\| -/.test(row))
		.map((row) =>
			row
				.slice(2, -2)
				.split('|')
				.map((cell) => cell.trim())
		);

const onePage =
	'<w:pgSz w:w="8391" w:h="11906"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
const twoColumns =
	'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:num="2" w:space="500"/>';

/** What Word would keep of the text. */
function word(layout: string): Uint8Array {
	const runs = (text: string) =>
		escaped(text)
			.split(/(\[\^\d\])/)
			.filter((each) => each !== '')
			.map((each) => {
				const number = /^\[\^(\d)\]$/.exec(each)?.[1];
				return number ? fn(Number(number)) : each;
			});
	const body = paragraphs
		.filter((each) => !each.startsWith('[^'))
		.map((each) => {
			if (each.startsWith('# ')) return styled('Titel', ...runs(each.slice(2)));
			if (each.startsWith('## ')) return styled('berschrift1', ...runs(each.slice(3)));
			if (each.startsWith('> ')) return styled('IntensivesZitat', ...runs(each.slice(2)));
			if (each.startsWith('|'))
				return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rowsOf(
					each
				)
					.map(
						(row) =>
							`<w:tr>${row.map((cell) => `<w:tc>${p(...runs(cell))}</w:tc>`).join('')}</w:tr>`
					)
					.join('')}</w:tbl>`;
			return p(...runs(each));
		})
		.join('');
	return docxOf({
		body: `${body}<w:sectPr><w:headerReference w:type="default" r:id="rHead"/><w:footerReference w:type="default" r:id="rFoot"/>${layout}</w:sectPr>`,
		header: p('The Sarn Review 12 (1997)'),
		footer: p('<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'),
		footnotes: notes
			.map(({ number, text }) =>
				footnote(
					number,
					`<w:p><w:pPr><w:pStyle w:val="Funotentext"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Funotenzeichen"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escaped(text)}</w:t></w:r></w:p>`
				)
			)
			.join(''),
		core: '<dc:title>The Emptying of the Sarn Valley</dc:title><dc:creator>Ilse Marend</dc:creator>'
	});
}

/** A page of the web, with its notes at the end. */
function page(): string {
	const inline = (text: string) =>
		escaped(text).replace(/\[\^(\d)\]/g, '<sup id="call-$1"><a href="#note-$1">$1</a></sup>');
	const body = paragraphs
		.filter((each) => !each.startsWith('[^'))
		.map((each) => {
			if (each.startsWith('# ')) return `<h1>${inline(each.slice(2))}</h1>`;
			if (each.startsWith('## ')) return `<h2>${inline(each.slice(3))}</h2>`;
			if (each.startsWith('> ')) return `<blockquote><p>${inline(each.slice(2))}</p></blockquote>`;
			if (each.startsWith('|'))
				return `<table>${rowsOf(each)
					.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`)
					.join('')}</table>`;
			return `<p>${inline(each)}</p>`;
		})
		.join('\n');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Emptying of the Sarn Valley</title>
<style>body{font:11pt/1.4 serif;text-align:justify;hyphens:auto}sup{font-size:7pt;vertical-align:super;line-height:0}td{padding:0 1em;text-align:left}blockquote{margin:1em 3em}</style></head>
<body>${body}<h2>Notes</h2><ol>${notes.map(({ number, text }) => `<li id="note-${number}">${escaped(text)}</li>`).join('')}</ol></body></html>`;
}

function convert(from: string, filter: string, to: string): void {
	const folder = mkdtempSync(join(tmpdir(), 'sample-'));
	const { status } = spawnSync(
		'soffice',
		[
			'--headless',
			`-env:UserInstallation=file://${folder}/profile`,
			'--convert-to',
			filter,
			'--outdir',
			folder,
			from
		],
		{ stdio: 'inherit' }
	);
	if (status !== 0) throw new Error(`LibreOffice could not make ${to}`);
	const made = from
		.split('/')
		.at(-1)!
		.replace(/\.\w+$/, `.${filter.split(':')[0]}`);
	writeFileSync(join(here, to), readFileSync(join(folder, made)));
	rmSync(folder, { recursive: true });
}

const docx = join(here, 'sarn-valley.docx');
writeFileSync(docx, word(onePage));
writeFileSync(join(here, 'hard.docx'), hardDocx());
convert(docx, 'odt', 'sarn-valley.odt');
convert(join(here, 'hard.docx'), 'odt', 'hard.odt');
const tagged = (value: boolean) =>
	`pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${value}"},"ExportBookmarks":{"type":"boolean","value":"false"}}`;
convert(docx, tagged(true), 'libreoffice-tagged.pdf');
convert(docx, tagged(false), 'libreoffice.pdf');

const scratch = mkdtempSync(join(tmpdir(), 'sample-'));
writeFileSync(join(scratch, 'columns.docx'), word(twoColumns));
convert(join(scratch, 'columns.docx'), tagged(false), 'libreoffice-columns.pdf');
writeFileSync(
	join(scratch, 'locked.docx'),
	docxOf({ body: p('Nobody reads this without the word.') })
);
convert(
	join(scratch, 'locked.docx'),
	'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"sarn"}}',
	'locked.pdf'
);
rmSync(scratch, { recursive: true });

const browser = await chromium.launch(options);
const tab = await browser.newPage();
/** Long words may be parted anywhere, and are. */
const parted = (html: string) =>
	html.replace(/(?<=>[^<]*)\b[a-z]{8,}\b/g, (word) => word.replace(/.{3}(?=.{3})/g, '$&\u00ad'));
await tab.setContent(
	parted(page()).replace(
		'</style>',
		'body{columns:2;column-gap:8mm;font-size:10pt}h1{column-span:all}</style>'
	)
);
await tab.pdf({ path: join(here, 'chromium-columns.pdf'), format: 'A4' });
await tab.setContent(page());
for (const [name, isTagged] of [
	['chromium-tagged.pdf', true],
	['chromium.pdf', false]
] as const)
	await tab.pdf({
		path: join(here, name),
		format: 'A5',
		tagged: isTagged,
		displayHeaderFooter: true,
		headerTemplate:
			'<div style="font-size:8pt;width:100%;text-align:center">The Sarn Review 12 (1997)</div>',
		footerTemplate:
			'<div style="font-size:8pt;width:100%;text-align:center"><span class="pageNumber"></span></div>',
		margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' }
	});
await browser.close();

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Unreadable, type BroughtText } from './brought-text.ts';
import { readEpub } from './read-epub.ts';

const rain = 'It rained on the harbour all that long winter. '.repeat(4).trim();
const xhtml = (body: string) =>
	`<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;

const book = {
	mimetype: 'application/epub+zip',
	'META-INF/container.xml':
		'<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
	'OPS/book.opf': `<package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Salt Works</dc:title><dc:creator>Miriam Oduya</dc:creator><dc:date>2019-03-03</dc:date></metadata>
		<manifest><item id="n" href="notes.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/><item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/><item id="nav" properties="nav" href="nav.xhtml" media-type="application/xhtml+xml"/></manifest>
		<spine><itemref idref="nav"/><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/><itemref idref="n" linear="no"/></spine></package>`,
	'OPS/nav.xhtml': xhtml(
		'<nav epub:type="toc"><ol><li><a href="text/two.xhtml">Two</a></li></ol></nav>'
	),
	'OPS/cover.xhtml': xhtml('<section epub:type="cover"><p>The Salt Works</p></section>'),
	'OPS/text/one a.xhtml': xhtml(
		`<h1>The coast<a id="x"/></h1><p>Closed.<a epub:type="noteref" href="../notes.xhtml#n1">1</a>&#160;Opened. ${rain}</p>`
	),
	'OPS/text/two.xhtml': xhtml(
		`<h1>The law</h1><p>Denied.<a epub:type="noteref" href="../notes.xhtml#n2">1</a> ${rain}</p><aside epub:type="footnote" id="star"><p>* Beside it.</p></aside><p>Told.<a epub:type="noteref" href="#star">*</a> ${rain}</p>`
	),
	'OPS/notes.xhtml': xhtml(
		'<section epub:type="rearnotes"><h2>Notes</h2><p id="n1"><a href="text/one%20a.xhtml#x">1</a> Decree 44.</p><p id="n2">1. Statement.</p></section>'
	)
};
const packed = (files: Record<string, string>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const refused = (files: Record<string, string>) => {
	try {
		readEpub(packed(files));
	} catch (error) {
		return error instanceof Unreadable ? error.message : `${error}`;
	}
	return 'opened';
};
const kept = ({ blocks }: BroughtText) => blocks.filter(({ leftOut }) => leftOut === undefined);

describe('a book', () => {
	const read = readEpub(packed(book));

	it('has its pages in the order of its spine, without cover and contents', () => {
		expect(kept(read).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
			'heading: The coast',
			`paragraph: Closed. Opened. ${rain}`,
			'heading: The law',
			`paragraph: Denied. ${rain}`,
			`paragraph: Told. ${rain}`
		]);
		expect(read).toMatchObject({
			title: 'The Salt Works',
			author: 'Miriam Oduya',
			date: '2019-03-03'
		});
	});
	it('has its notes across its pages, each with the mark that is printed', () => {
		expect(read.notes).toEqual([
			{ ordinal: 1, mark: '*', text: 'Beside it.', kind: 'footnote' },
			{ ordinal: 2, mark: '1', text: 'Decree 44.', kind: 'endnote' },
			{ ordinal: 3, mark: '1', text: 'Statement.', kind: 'endnote' }
		]);
		expect(kept(read).flatMap(({ calls }) => calls)).toEqual([
			{ at: 7, mark: '1', note: 2 },
			{ at: 7, mark: '1', note: 3 },
			{ at: 5, mark: '*', note: 1 }
		]);
	});
});

describe('a book whose notes stand in a page of their own, by chapter', () => {
	const read = readEpub(
		packed({
			...book,
			'OPS/notes.xhtml': xhtml(
				`<h1>Notes</h1><h2>The coast</h2><p id="n1"><a href="text/one%20a.xhtml#x">1</a>. Decree 44.</p><p>It was repealed.</p><h2>The law</h2><p id="n2"><a href="text/two.xhtml#y">1</a>. Statement.</p>`
			)
		})
	);

	it('has them without the stops after their marks, and with all of their paragraphs', () => {
		expect(read.notes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
			'* Beside it.',
			'1 Decree 44.\nIt was repealed.',
			'1 Statement.'
		]);
	});
	it('has no headings of chapters at its end, where nothing stands below them but notes', () => {
		expect(kept(read).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))).toEqual([
			'The coast',
			'The law'
		]);
	});
});

describe('a book is refused', () => {
	const locking = (file: string) => ({
		...book,
		'META-INF/encryption.xml': `<encryption><enc:EncryptedData xmlns:enc="x"><enc:CipherData><enc:CipherReference URI="${file}"/></enc:CipherData></enc:EncryptedData></encryption>`
	});
	it('where its pages are locked, and not where only its letters are', () => {
		expect(refused(locking('OPS/text/two.xhtml'))).toMatch(/^The book is locked by its publisher/);
		expect(refused(locking('OPS/fonts/serif.otf'))).toBe('opened');
	});
	it('where it has no package, no pages or no text', () => {
		expect(refused({ 'a.xhtml': xhtml('<p>Text</p>') })).toMatch(/^The file isn’t a book in EPUB/);
		expect(refused({ ...book, 'OPS/book.opf': '<package/>' })).toMatch(/^The file isn’t a book/);
		const empty = Object.fromEntries(
			Object.entries(book).map(([name, text]) => [name, /text|notes/.test(name) ? xhtml('') : text])
		);
		expect(refused({ ...empty, 'OPS/cover.xhtml': xhtml('') })).toMatch(/^There is no text in it/);
	});
});

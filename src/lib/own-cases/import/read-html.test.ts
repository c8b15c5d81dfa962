import { describe, expect, it } from 'vitest';
import { Unreadable, type BroughtText } from './brought-text.ts';
import { readHtml, readPage } from './read-html.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const kept = ({ blocks }: BroughtText) => blocks.filter(({ leftOut }) => leftOut === undefined);
const shown = (text: BroughtText) => kept(text).map(({ kind, text }) => `${kind}: ${text}`);
const out = ({ blocks }: BroughtText) =>
	blocks.flatMap(({ leftOut, text }) => (leftOut ? [`${leftOut}: ${text}`] : []));
const notes = (text: BroughtText) => text.notes.map(({ mark, text }) => `${mark} ${text}`);
/** The words before each call and after it. */
const calls = ({ blocks }: BroughtText) =>
	blocks.flatMap(({ text, calls }) =>
		calls.map(
			({ at, mark, note }) =>
				`${text.slice(Math.max(0, at - 8), at)}|${mark}→${note ?? 'none'}|${text.slice(at, at + 4)}`
		)
	);
const rain = 'It rained on the harbour all that long winter. '.repeat(4).trim();

describe('a page', () => {
	const read = readPage(`<!doctype html><html><head><title>The Salt Works | The Meridian</title>
		<meta name="author" content="Miriam Oduya"><style>p { color: red }</style></head>
		<body><header class="site"><a href="/">The Meridian</a></header>
		<nav><ul><li><a href="/world">World</a></li></ul></nav>
		<main><article>
			<h1>The Salt Works</h1>
			<p class="byline">By <a rel="author" href="/oduya">Miriam Oduya</a></p>
			<time datetime="2019-03-03">3 March 2019</time>
			<p>In 2014 the coast was closed<sup><a href="#fn1" id="ref1">1</a></sup>&nbsp;by decree. ${rain}</p>
			<script>alert(1)</script><p hidden>Never shown.</p><p style="display: none">Nor this.</p>
			<h2>What the law <em>asks</em></h2>
			<blockquote><p>They counted us at dawn.</p><p>And at night.<sup><a href="#fn2">2</a></sup></p></blockquote>
			<table><tr><th>Year</th><th>Dead</th></tr><tr><td>2014</td><td>1,100<a href="#fn3" class="footnote-ref">[3]</a></td></tr></table>
			<ol><li>First demand.</li><li><p>Second demand.</p><p>It has a reason.</p></li></ol>
			<p>Line one<br>line two. H<sub>2</sub>O, 25 km<sup>2</sup> and caf&eacute;.</p>
			<figure><img alt="x"><figcaption>Photo: Anna Ibarra</figcaption></figure>
			<div class="share-buttons"><p>Share this</p></div>
		</article>
		<aside><p>Related: the price of ice, and why the north has no port.</p></aside></main>
		<footer>
			<section role="doc-endnotes"><h2>Notes</h2><ol>
				<li id="fn1"><p>Decree 44, <i>Official Gazette</i>. <a href="#ref1" role="doc-backlink">↩</a></p></li>
				<li id="fn2"><a href="https://radio.example/wells">Interview</a>, January 2019.</li>
				<li id="fn3"><p>Ministry of Works.</p><p>Its own count is lower.</p></li>
			</ol></section><p>© The Meridian</p></footer></body></html>`);

	it('has its blocks in order, without what is not shown', () => {
		expect(shown(read)).toEqual([
			`paragraph: In 2014 the coast was closed by decree. ${rain}`,
			'heading: What the law asks',
			'quotation: They counted us at dawn.',
			'quotation: And at night.',
			'table: Year\tDead\n2014\t1,100',
			'paragraph: 1. First demand.',
			'paragraph: 2. Second demand.',
			'paragraph: It has a reason.',
			'paragraph: Line one line two. H2O, 25 km2 and café.'
		]);
	});
	it('has the notes that stand outside the article, and each is called where it is', () => {
		expect(notes(read)).toEqual([
			'1 Decree 44, Official Gazette.',
			'2 Interview <https://radio.example/wells>, January 2019.',
			'3 Ministry of Works.\nIts own count is lower.'
		]);
		expect(calls(read)).toEqual(['s closed|1→1| by ', 't night.|2→2|', '14\t1,100|3→3|']);
		expect(read.notes.map(({ kind }) => kind)).toEqual(['endnote', 'endnote', 'endnote']);
		expect(read.doubts).toEqual([]);
	});
	it('has title, author and date, and leaves out what stands around', () => {
		expect(read).toMatchObject({
			title: 'The Salt Works',
			author: 'Miriam Oduya',
			date: '3 March 2019'
		});
		expect(out(read)).toEqual([
			'around: The Meridian',
			'title: The Salt Works',
			'byline: By Miriam Oduya',
			'byline: 3 March 2019',
			'around: Photo: Anna Ibarra',
			'around: Share this',
			'around: Related: the price of ice, and why the north has no port.',
			'around: Notes',
			'around: © The Meridian'
		]);
	});
});

describe('notes by their links', () => {
	const article = (inside: string) => readPage(`<article><p>${rain}</p>${inside}</article>`);

	it('may be named anchors that lead to each other, as word processors write them', () => {
		const read = article(
			`<p>It was closed.<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> It was opened.<a href="#_ftn2" name="_ftnref2">[2]</a></p>
			<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Decree 44.</p><p>Second paragraph.</p></div>
			<div id="ftn2"><p><a href="#_ftnref2" name="_ftn2">[2]</a> Decree 45.</p></div>`
		);
		expect(notes(read)).toEqual(['1 Decree 44.\nSecond paragraph.', '2 Decree 45.']);
		expect(calls(read)).toEqual([' closed.|1→1| It ', ' opened.|2→2|']);
		expect(read.notes[0]!.kind).toBe('footnote');
	});
	it('of Word are read with its title and quotations', () => {
		const call = (of: 'ftn' | 'edn', number: number, mark: string) =>
			`<a style='mso-footnote-id:${of}${number}' href="#_${of}${number}" name="_${of}ref${number}"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>${mark}<![endif]></span></span></a>`;
		const note = (of: 'ftn' | 'edn', number: number, mark: string, text: string) =>
			`<div style='mso-element:footnote' id=${of}${number}><p class=MsoFootnoteText><a href="#_${of}ref${number}" name="_${of}${number}"><span class=MsoFootnoteReference>${mark}</span></a> ${text}<o:p></o:p></p></div>`;
		const read =
			readPage(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Draft 3</title></head><body><div class=WordSection1>
			<p class=MsoTitle>The Drowned Fields<o:p></o:p></p><p class=MsoNormal>By Ida Voss</p>
			<h1>Who gave the order?</h1>
			<p class=MsoNormal>The dam was opened on 3 May.${call('ftn', 1, '[1]')} <del>Nobody knew.</del><ins>Nobody was told.</ins>${call('ftn', 2, '*')} ${rain}</p>
			<p class=MsoIntenseQuote>“Nobody opened anything.”${call('edn', 1, '[i]')}</p></div>
			<div style='mso-element:footnote-list'><hr align=left size=1 width="33%">${note('ftn', 1, '[1]', 'Kessler (2014) 12.')}${note('ftn', 2, '*', 'The Herald.')}</div>
			<div style='mso-element:endnote-list'>${note('edn', 1, '[i]', 'Orders.')}</div></body></html>`);
		expect(read).toMatchObject({ title: 'The Drowned Fields', author: 'Ida Voss' });
		expect(
			read.blocks.filter(({ leftOut }) => !leftOut).map(({ kind, text }) => `${kind}: ${text}`)
		).toEqual([
			'heading: Who gave the order?',
			`paragraph: The dam was opened on 3 May. Nobody was told. ${rain}`,
			'quotation: “Nobody opened anything.”'
		]);
		expect(calls(read)).toEqual(['n 3 May.|1→1| Nob', 'as told.|*→2| It ', 'ything.”|i→3|']);
		expect(notes(read)).toEqual(['1 Kessler (2014) 12.', '* The Herald.', 'i Orders.']);
		expect(read.notes.map(({ kind }) => kind)).toEqual(['footnote', 'footnote', 'endnote']);
	});
	it('may be called more than once, and have letters that lead back', () => {
		const read = article(
			`<p>Closed.<sup id="cite_ref-1-0" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup> Opened.<sup id="cite_ref-1-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p>
			<h2>References</h2><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-1-0"><sup><i>a</i></sup></a> <a href="#cite_ref-1-1"><sup><i>b</i></sup></a></span> <span class="reference-text">Decree 44.</span></li></ol>`
		);
		expect(notes(read)).toEqual(['1 Decree 44.']);
		expect(calls(read)).toEqual(['Closed.|1→1| Ope', ' Opened.|1→1|']);
	});
	it('keep marks of their own, and several in one place', () => {
		const read = article(
			`<p>Closed <sup>[<a href="#a">*</a>, <a href="#b">†</a>]</sup>, it said. So[<a href="#c" role="doc-noteref">12</a>].</p>
			<p id="a">* First.</p><p id="b">† Second.</p><aside id="c" role="doc-footnote">12. Third.</aside>`
		);
		expect(notes(read)).toEqual(['* First.', '† Second.', '12 Third.']);
		expect(calls(read)).toEqual(['Closed|*→1|, it', 'Closed|†→2|, it', 'said. So|12→3|.']);
		expect(read.notes.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
	});
	it('may be hidden until they are asked for, or stand in lines without blocks', () => {
		const read = article(
			`<p>Closed.<a href="#n1" epub:type="noteref">1</a></p><aside epub:type="footnote" id="n1" hidden>Decree 44.</aside>`
		);
		expect(notes(read)).toEqual(['1 Decree 44.']);
		const loose = readPage(
			`<body>${rain}<br><br>Closed.<a href="#f1"><sup>1</sup></a> Opened.<a href="#f2"><sup>2</sup></a><br><br><a name="f1">1</a> Decree 44.<br><a name="f2">2</a> Decree <i>45</i>.<br></body>`
		);
		expect(notes(loose)).toEqual(['1 Decree 44.', '2 Decree 45.']);
		expect(calls(loose)).toEqual(['Closed.|1→1| Ope', ' Opened.|2→2|']);
	});
	/** As programs write two notes, `One.` and `Two.`, called after `Closed.` and `Opened.` */
	const programs: [string, string][] = [
		[
			'Word',
			`<p>Closed.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span>[1]</span><![endif]></span></span></a> Opened.<a href="#_ftn2" name="_ftnref2"><span>[2]</span></a></p><div style='mso-element:footnote-list'><br clear=all><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> One.</p></div><div id=ftn2><p><a href="#_ftnref2" name="_ftn2">[2]</a> Two.</p></div></div>`
		],
		[
			'LibreOffice',
			`<p>Closed.<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup> Opened.<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>One.</p></div><div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>Two.</p></div>`
		],
		[
			'Google Docs',
			`<p><span>Closed.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>&nbsp;Opened.</span><sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;One.</span></p></div><div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;Two.</span></p></div>`
		],
		[
			'pandoc',
			`<p>Closed.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> Opened.<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p><section id="footnotes" class="footnotes" role="doc-endnotes"><hr/><ol><li id="fn1"><p>One.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li><li id="fn2"><p>Two.<a href="#fnref2" class="footnote-back">↩︎</a></p></li></ol></section>`
		],
		[
			'a newsletter',
			`<p>Closed.<a data-component-name="FootnoteAnchor" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a> Opened.<a id="footnote-anchor-2" href="#footnote-2">2</a></p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false">1</a><div class="footnote-content"><p>One.</p></div></div><div class="footnote"><a id="footnote-2" href="#footnote-anchor-2" class="footnote-number">2</a><div class="footnote-content"><p>Two.</p></div></div>`
		],
		[
			'a table of notes',
			`<p>Closed.<a href="#n1">[1]</a> Opened.<a href="#n2">[2]</a></p><table><tr><td><a name="n1">1</a></td><td>One.</td></tr><tr><td><a name="n2">2</a></td><td>Two.</td></tr></table>`
		],
		[
			'a list of terms',
			`<p>Closed.<sup><a href="#n1">1</a></sup> Opened.<sup><a href="#n2">2</a></sup></p><dl><dt id="n1">1</dt><dd>One.</dd><dt id="n2">2</dt><dd>Two.</dd></dl>`
		],
		[
			'a page with its whole address in each link',
			`<p>Closed.<sup><a href="https://x.example/a#n1">1</a></sup> Opened.<sup><a href="https://x.example/a#n2">2</a></sup></p><p id="n1">1 One. <a href="https://x.example/a#top">back</a></p><p id="n2">2 Two.</p>`
		]
	];
	it.each(programs)('are read as they are written by %s', (_, html) => {
		const read = article(html);
		expect(notes(read)).toEqual(['1 One.', '2 Two.']);
		expect(calls(read)).toEqual(['Closed.|1→1| Ope', ' Opened.|2→2|']);
		expect(shown(read)).toEqual([`paragraph: ${rain}`, 'paragraph: Closed. Opened.']);
	});

	it('are no table of contents', () => {
		const read = article(
			`<ol><li><a href="#s1">1</a></li><li><a href="#s2">2</a></li></ol><h2 id="s1">1 The coast</h2><p>${rain}</p><h2 id="s2">2 The law</h2><p>${rain}</p>`
		);
		expect(read.notes).toEqual([]);
	});
	it('leave out what follows them at the end, and say so', () => {
		const read = article(
			`<p>Closed.<sup><a href="#f1">1</a></sup> Opened.<sup><a href="#f2">2</a></sup></p><h2>Notes</h2><p id="f1">1. One.</p><p id="f2">2. Two.</p><h3>You may also like</h3><p>The price of ice.</p>`
		);
		expect(out(read)).toEqual([
			'around: Notes',
			'after-notes: You may also like',
			'after-notes: The price of ice.'
		]);
		expect(read.doubts.map(({ where }) => where)).toEqual(['after the notes']);
	});
});

describe('a page without links to its notes', () => {
	it('has them found by what is raised, and by the numbers of a list', () => {
		const read = readPage(
			`<div><p>Closed in 1990.<sup>1</sup>Opened<sup>2</sup> on the 10<sup>th</sup> day. ${rain}</p>
			<p>It covers 25 km<sup>2</sup>. ${rain}<sup>3</sup></p>
			<h3>Notes</h3><ol><li>Decree 44.</li><li>Decree 45.</li><li>Map.</li></ol></div>`
		);
		expect(notes(read)).toEqual(['1 Decree 44.', '2 Decree 45.', '3 Map.']);
		expect(calls(read)).toEqual(['in 1990.|1→1| Ope', '. Opened|2→2| on ', ' winter.|3→3|']);
		expect(kept(read)[0]!.text).toContain('Opened on the 10th day.');
		expect(kept(read)[1]!.text).toContain('25 km2.');
	});
	it('may have its paragraphs by broken lines, and be nothing but a piece', () => {
		const read = readPage(`${rain}<br/><br/>Second.<br>Third line.<b>Bold</b>`);
		expect(shown(read)).toEqual([`paragraph: ${rain}`, 'paragraph: Second. Third line.Bold']);
	});
	it('may have a table in a cell of a table', () => {
		const read = readPage(
			`<p>${rain}</p><table><tr><td>Year</td><td>Dead <table><tr><td></td><td>men</td></tr><tr><td>women</td><td>all</td></tr></table></td></tr></table>`
		);
		expect(shown(read)[1]).toBe('table: Year\tDead men women all');
	});
	it('has the densest prose for its article, where nothing says which it is', () => {
		const read = readPage(
			`<body><div id="top"><div>Menu <a href="a">One</a> <a href="b">Two</a></div></div><div id="main"><div id="text"><p>${rain}</p><p>${rain}</p><p>Short.</p></div></div><div id="bottom"><p>Contact us.</p></div></body>`
		);
		expect(shown(read)).toEqual([`paragraph: ${rain}`, `paragraph: ${rain}`, 'paragraph: Short.']);
		expect(out(read)).toEqual(['around: Menu One Two', 'around: Contact us.']);
	});
});

describe('the letters of a page', () => {
	const page = (charset: string) => `<meta charset="${charset}"><p>“Café” – ${rain}</p>`;
	const western = (text: string) =>
		Uint8Array.from(
			[...text].map((c) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[c] ?? c.charCodeAt(0))
		);
	it('are those of its mark, of what it declares, or UTF-8', () => {
		const expected = `“Café” – ${rain}`;
		const wide = (text: string) =>
			new Uint8Array([
				0xff,
				0xfe,
				...new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer)
			]);
		for (const file of [
			bytes(page('utf-8')),
			western(page('windows-1252')),
			western(page('iso-8859-1')),
			wide(page('utf-16')),
			bytes(`\uFEFF${page('windows-1252')}`),
			bytes(`<p>“Café” – ${rain}</p>`)
		])
			expect(readHtml(file).blocks[0]!.text).toBe(expected);
	});
});

describe('a page is refused', () => {
	const refused = (html: string) => {
		try {
			readPage(html);
		} catch (error) {
			return error instanceof Unreadable ? error.message : `${error}`;
		}
		return 'opened';
	};
	it('in a sentence, where it has no text or is nested without end', () => {
		expect(refused('<p></p><script>1</script>')).toMatch(/^There is no text in it/);
		expect(refused(`${'<div>'.repeat(5000)}Deep.`)).toMatch(/^The page is nested far deeper/);
		expect(refused(`<p>${'word '.repeat(450_000)}</p>`)).toMatch(/^The text is longer/);
	});
});

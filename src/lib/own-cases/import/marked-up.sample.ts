import { strToU8, zipSync } from 'fflate';

/** Small documents with a little of everything, for tests that harm them. */

export const marked = `---
title: The Salt Works
---

# The Salt Works

In 2014 the *coast* was closed[^12] by decree.[^law] It **rained**.

> They counted us at dawn.[^12]

| Year | Dead |
| ---- | ---- |
| 2014 | 1,100[^b] |

1. First demand.
2. Second <sup>3</sup> demand, \`code\` and [a link](https://crf.example).

[^law]: Constitution, Article 7.
[^12]: Decree 44.

    A second paragraph.
[^b]: Ministry of Works.
`;

export const page = `<!doctype html><html><head><meta charset="utf-8"><title>The Salt Works</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>The Salt Works</h1><p>Closed<sup><a href="#fn1" id="r1">1</a></sup> in 2014&nbsp;by <b>decree</b>. [<a href="#fn2">2</a>]</p>
<blockquote><p>At dawn.<br><br>At night.</p></blockquote><table><tr><td>Year</td><td>Dead<a href="#fn2" role="doc-noteref">*</a></td></tr></table>
<ol start="3"><li>One</li><li hidden>Two</li></ol><!-- none --><script>1 < 2</script></article>
<ol><li id="fn1">Decree 44. <a href="#r1">&#8617;</a></li><li><a name="fn2">2</a> Statement.</li></ol></body></html>`;

/** The parts of a book of two chapters. */
export const book = {
	mimetype: 'application/epub+zip',
	'META-INF/container.xml': '<container><rootfile full-path="a/b.opf"/></container>',
	'a/b.opf':
		'<package><dc:title>The Salt Works</dc:title><item id="x" href="x.xhtml"/><item id="n" href="n.xhtml"/><itemref idref="x"/><itemref idref="n"/></package>',
	'a/x.xhtml': `<html><body><h1>The coast</h1><p>Closed.<a epub:type="noteref" href="n.xhtml#n1">1</a> Opened.</p></body></html>`,
	'a/n.xhtml': '<html><body><aside id="n1"><p>1. Decree 44.</p></aside></body></html>'
};

export const packedBook = (parts: Record<string, string> = book): Uint8Array<ArrayBuffer> =>
	zipSync(
		Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)]))
	) as Uint8Array<ArrayBuffer>;

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteFields } from './note-fields.ts';
import { readPlain } from './plain-text.ts';
import { readGiven } from './readers.ts';
import { saltWorks } from './salt-works.sample.ts';
import { expectRefusedOrWhole } from './whole.sample.ts';

/**
 * Files that were cut off, mixed up or changed on their way, and files that somebody made to be
 * awkward: each is refused in a sentence or opened whole, within a second.
 */

const marked = `---
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

const page = `<!doctype html><html><head><meta charset="utf-8"><title>The Salt Works</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>The Salt Works</h1><p>Closed<sup><a href="#fn1" id="r1">1</a></sup> in 2014&nbsp;by <b>decree</b>. [<a href="#fn2">2</a>]</p>
<blockquote><p>At dawn.<br><br>At night.</p></blockquote><table><tr><td>Year</td><td>Dead<a href="#fn2" role="doc-noteref">*</a></td></tr></table>
<ol start="3"><li>One</li><li hidden>Two</li></ol><!-- none --><script>1 < 2</script></article>
<ol><li id="fn1">Decree 44. <a href="#r1">&#8617;</a></li><li><a name="fn2">2</a> Statement.</li></ol></body></html>`;

const book = {
	mimetype: 'application/epub+zip',
	'META-INF/container.xml': '<container><rootfile full-path="a/b.opf"/></container>',
	'a/b.opf':
		'<package><dc:title>The Salt Works</dc:title><item id="x" href="x.xhtml"/><item id="n" href="n.xhtml"/><itemref idref="x"/><itemref idref="n"/></package>',
	'a/x.xhtml': `<html><body><h1>The coast</h1><p>Closed.<a epub:type="noteref" href="n.xhtml#n1">1</a> Opened.</p></body></html>`,
	'a/n.xhtml': '<html><body><aside id="n1"><p>1. Decree 44.</p></aside></body></html>'
};

/** What is put into a file by accident, or to see what happens. */
const inserted = fc.oneof(
	fc.constantFrom(
		...[
			'\n\n',
			'\r',
			'\n',
			'\t',
			' ',
			'1',
			'12 ',
			'[3]',
			'¹',
			'*',
			'†',
			'"',
			'“',
			'.5 ',
			'\n2 ',
			'\n\n[4] '
		],
		...[
			'Notes\n\n',
			'<',
			'>',
			'</p>',
			'<p>',
			'<sup>',
			'<a href="#fn1">',
			'&',
			'&#x0;',
			'<table>',
			'<br>'
		],
		...[
			'[^12]',
			'[^',
			'> ',
			'# ',
			'| ',
			'```',
			'---\n',
			'\uFDD0',
			'\uFDD1',
			'\u0000',
			'\u0301',
			'\u202E',
			'\uD800'
		],
		...[
			'<div hidden>',
			'<script>',
			'<!--',
			']]>',
			'(Smith 2004)',
			'\n\nReferences\n\nSmith (2004) A.\n\n'
		]
	),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const change = fc.oneof(
	fc.record({ kind: fc.constant('put' as const), at: fc.nat(), text: inserted }),
	fc.record({
		kind: fc.constantFrom('lose' as const, 'double' as const),
		at: fc.nat(),
		length: fc.nat(300)
	}),
	fc.record({
		kind: fc.constant('repeat' as const),
		at: fc.nat(),
		length: fc.nat(12),
		times: fc.nat(400)
	})
);
const changes = fc.array(change, { minLength: 1, maxLength: 8 });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(text: string, all: readonly Change[]): string {
	let now = text;
	for (const each of all) {
		const at = each.at % (now.length + 1);
		if (each.kind === 'put') now = now.slice(0, at) + each.text + now.slice(at);
		else {
			const piece = now.slice(at, at + each.length);
			if (each.kind === 'lose') now = now.slice(0, at) + now.slice(at + each.length);
			if (each.kind === 'double') now = now.slice(0, at) + piece + now.slice(at);
			if (each.kind === 'repeat') now = now.slice(0, at) + piece.repeat(each.times) + now.slice(at);
		}
	}
	return now;
}

/** Bytes that are no letters of any kind. */
const broken = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });
function withBytes(bytes: Uint8Array, all: readonly (readonly [number, number])[]): Uint8Array {
	for (const [at, byte] of all) if (bytes.length > 0) bytes[at % bytes.length] = byte;
	return bytes;
}

/** `HARMED_FILES=10000` tries more of them than every test run has the time for. */
const tries = Number(process.env.HARMED_FILES ?? 400);

describe('a harmed text', { timeout: tries * 100 + 20_000 }, () => {
	const texts = [
		['a.txt', saltWorks],
		['a.md', marked],
		['a.html', page]
	] as const;
	// Each reader is fetched on first use, which is no part of what is timed.
	beforeAll(async () => {
		for (const [name, text] of texts) await readGiven({ bytes: strToU8(text), name });
	}, 60_000);

	it.each(texts)('is refused in a sentence or opened whole: %s', async (name, text) => {
		const outcomes = { refused: 0, whole: 0 };
		await fc.assert(
			fc.asyncProperty(changes, fc.oneof(fc.constant([]), broken), async (all, bytes) => {
				const given = { bytes: withBytes(strToU8(changed(text, all)), bytes), name };
				outcomes[await expectRefusedOrWhole(given)]++;
			}),
			{ numRuns: tries }
		);
		expect(outcomes.whole).toBeGreaterThan(tries / 2);
	});

	it('is refused in a sentence or opened whole: a part of a book', async () => {
		const outcomes = { refused: 0, whole: 0 };
		const parts = Object.entries(book).slice(1) as [keyof typeof book, string][];
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...parts), changes, async ([name, text], all) => {
				const files = { ...book, [name]: changed(text, all) };
				const packed = zipSync(
					Object.fromEntries(Object.entries(files).map(([path, part]) => [path, strToU8(part)]))
				);
				outcomes[await expectRefusedOrWhole({ bytes: packed, name: 'a.epub' })]++;
			}),
			{ numRuns: tries }
		);
		expect(outcomes.refused).toBeGreaterThan(0);
		expect(outcomes.whole).toBeGreaterThan(tries / 4);
	});

	it('is refused in a sentence or opened whole: the bytes of a book', async () => {
		const packed = zipSync(
			Object.fromEntries(Object.entries(book).map(([path, part]) => [path, strToU8(part)]))
		);
		await fc.assert(
			fc.asyncProperty(broken, fc.option(fc.nat(packed.length)), async (all, end) => {
				await expectRefusedOrWhole({
					bytes: withBytes(packed.slice(0, end ?? undefined), all),
					name: 'a.epub'
				});
			}),
			{ numRuns: tries }
		);
	});
});

describe('words of any kind', () => {
	it('are read whole, and none but marks and white space is lost', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'Word',
						'and',
						'end.',
						'1',
						'12',
						'[2]',
						'\n\n',
						'\n',
						'1. ',
						'* ',
						'“',
						'(Smith 2004)'
					),
					{
						minLength: 5,
						maxLength: 60
					}
				),
				(words) => {
					const text = words.join(' ');
					if (!/[\p{L}\p{N}]/u.test(text)) return;
					const { blocks, notes } = readPlain(text);
					const letters = (all: string) => all.replace(/[^\p{L}]/gu, '');
					const read = [...blocks, ...notes].map(({ text }) => letters(text)).join('');
					expect([...read].sort().join('')).toBe([...letters(text)].sort().join(''));
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('have fields as a note, whatever they are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const { title, date, address } = noteFields(text);
				expect(title).not.toBe('');
				if (date !== undefined) expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
				if (address !== undefined) expect(URL.canParse(address)).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});

import { describe, expect, it } from 'vitest';
import type { BroughtText } from './brought-text.ts';
import { withFootnotes } from './inline-notes.ts';
import { readMarkdown, readMarked } from './read-markdown.ts';

const kept = ({ blocks }: BroughtText) => blocks.filter(({ leftOut }) => leftOut === undefined);
const shown = (text: BroughtText) => kept(text).map(({ kind, text }) => `${kind}: ${text}`);
const notes = (text: BroughtText) =>
	text.notes.map(({ ordinal, mark, text }) => `${ordinal} [${mark}] ${text}`);
const calls = ({ blocks }: BroughtText) =>
	blocks.flatMap(({ text, calls }) =>
		calls.map(
			({ at, mark, note }) => `${text.slice(Math.max(0, at - 8), at)}|${mark}→${note ?? 'none'}`
		)
	);
const rain = 'It rained on the harbour all that long winter. '.repeat(4).trim();

describe('a document with footnotes', () => {
	const read = readMarked(`---
title: "The Salt Works"
author: Miriam Oduya
---

# The Salt Works

In 2014 the *coast* was closed[^12] by
decree.[^law] ${rain}

## What the law asks

> They counted us at dawn.[^12]

| Year | Dead |
| ---- | ---- |
| 2014 | 1,100[^b] |

1. First demand.
2. Second demand.

   It has a reason.

It is not known.[^9]

[^law]: Constitution, Article 7.
[^12]: Decree 44,
    *Official Gazette*.

    A second paragraph.
[^b]: Ministry of [Works](https://works.example).
[^never]: Called by nothing.
`);

	it('has its blocks, title and author', () => {
		expect(read).toMatchObject({ title: 'The Salt Works', author: 'Miriam Oduya' });
		expect(shown(read)).toEqual([
			`paragraph: In 2014 the coast was closed by decree. ${rain}`,
			'heading: What the law asks',
			'quotation: They counted us at dawn.',
			'table: Year\tDead\n2014\t1,100',
			'paragraph: 1. First demand.',
			'paragraph: 2. Second demand.',
			'paragraph: It has a reason.',
			'paragraph: It is not known.'
		]);
	});
	it('keeps each label beside the place of its note', () => {
		expect(notes(read)).toEqual([
			'1 [law] Constitution, Article 7.',
			'2 [12] Decree 44, Official Gazette.\nA second paragraph.',
			'3 [b] Ministry of Works <https://works.example>.',
			'4 [never] Called by nothing.'
		]);
		expect(calls(read)).toEqual([
			's closed|12→2',
			' decree.|law→1',
			'at dawn.|12→2',
			'14\t1,100|b→3',
			't known.|9→none'
		]);
	});
	it('may name another note in a note, whose words stay', () => {
		const { notes: found } = readMarked(
			`${rain}[^1] And on.[^2]\n\n[^1]: Kessler.\n[^2]: See [^1], above.\n`
		);
		expect(found.map(({ text }) => text)).toEqual(['Kessler.', 'See 1, above.']);
	});
	it('says what calls nothing and what nothing calls', () => {
		expect(read.doubts.map(({ where, says }) => `${where}: ${says}`)).toEqual([
			'paragraph 6: The mark “9” calls a note that was not found. Add the note, or say that this is no call.',
			'note never: Nothing in the text was found to call it. Say where it is called.'
		]);
	});
});

describe('notes that stand in the line, as pandoc has them', () => {
	it('are notes, and are called where they stand', () => {
		const read = readMarked(
			`The coast was closed.^[Decree 44, *Gazette* [no. 3](https://works.example), at 5.] ${rain}\n\n> They counted us at dawn.^[Diary,\n> entry of May.]\n`
		);
		expect(notes(read)).toEqual([
			'1 [1] Decree 44, Gazette no. 3 <https://works.example>, at 5.',
			'2 [2] Diary, entry of May.'
		]);
		expect(calls(read)).toEqual([' closed.|1→1', 'at dawn.|2→2']);
		expect(shown(read)).toEqual([
			`paragraph: The coast was closed. ${rain}`,
			'quotation: They counted us at dawn.'
		]);
	});
	it('have numbers that no label has', () => {
		const read = readMarked(
			`One.[^1] Two.^[Second.] Three.[^3] Four.^[Fourth.] ${rain}\n\n[^1]: First.\n[^3]: Third.\n`
		);
		expect(calls(read).map((call) => call.replace(/^.*\|/, ''))).toEqual([
			'1→1',
			'2→3',
			'3→2',
			'4→4'
		]);
		expect(notes(read)).toEqual(['1 [1] First.', '2 [3] Third.', '3 [2] Second.', '4 [4] Fourth.']);
	});
	it('are words where they are escaped, code, a link or no more than a mark', () => {
		for (const words of ['a\\^[b c]', '`x^[b c]`', 'a^[b c', '`` ^[b `c] ``'])
			expect(readMarked(`${words} ${rain}`).notes, words).toEqual([]);
		expect(readMarked(`Closed^[b c](https://works.example) ${rain}`).notes).toEqual([]);
		expect(readMarked(`Closed^[12] ${rain}`).notes).toEqual([]);
		const fenced = readMarked(`${rain}^[A note.]\n\n~~~\n^[b c]\n~~~\n\nAnd ^[d e] on.\n`);
		expect(fenced.notes.map(({ text }) => text)).toEqual(['A note.', 'd e']);
	});
	it('take no time though thousands of them are never closed', () => {
		const began = performance.now();
		withFootnotes('^['.repeat(500_000));
		withFootnotes('^[a b] `'.repeat(200_000));
		withFootnotes('^[a b ^[c d] '.repeat(200_000));
		expect(performance.now() - began).toBeLessThan(5_000);
	});
});

describe('a bracket that is escaped', () => {
	it('is words and calls no note', () => {
		const read = readMarked(
			`Closed.[^1] He wrote \\[^9], then \\[\\^8\\] and [\\^7]. ${rain} But \\\\[^6]\n\n[^1]: Decree 44.\n`
		);
		expect(kept(read)[0]!.text).toBe(`Closed. He wrote [^9], then [^8] and [^7]. ${rain} But \\`);
		expect(calls(read).map((call) => call.replace(/^.*\|/, ''))).toEqual(['1→1', '6→none']);
	});
});

describe('a document without footnotes', () => {
	it('has its notes found: raised, in brackets, in a list', () => {
		const raised = readMarked(
			`# Title of it\n\nClosed.<sup>1</sup> Opened.<sup>2</sup> ${rain}\n\n## Notes\n\n1. Decree 44.\n2. Decree 45.\n`
		);
		expect(notes(raised)).toEqual(['1 [1] Decree 44.', '2 [2] Decree 45.']);
		expect(calls(raised)).toEqual(['Closed.|1→1', ' Opened.|2→2']);
		const bracketed = readMarkdown(
			new TextEncoder().encode(
				`Closed [1]. Opened [2]. ${rain}\n\n[1] Decree 44.\n[2] Decree 45.\n`
			)
		);
		expect(notes(bracketed)).toEqual(['1 [1] Decree 44.', '2 [2] Decree 45.']);
		expect(kept(bracketed)[0]!.text).toBe(`Closed. Opened. ${rain}`);
	});
	it('has its words without the signs of Markdown and HTML', () => {
		const read = readMarked(
			`A **bold** \`code\` [link](x) ![picture](y) &amp; <b>tag</b>. ${rain}\n\n<div>Some <i>words</i><!-- none --></div>\n\n    code\n\n---\n\n- one\n- two\n`
		);
		expect(shown(read)).toEqual([
			`paragraph: A bold code link & tag. ${rain}`,
			'paragraph: Some words',
			'paragraph: code',
			'paragraph: one',
			'paragraph: two'
		]);
	});
	it('is refused where it is nested without end, and keeps signs that stress nothing', () => {
		for (const deep of ['> '.repeat(400), '1. '.repeat(400), '- '.repeat(90_000)])
			expect(() => readMarked(`${deep}a`)).toThrow(/^The text is nested far deeper/);
		const stars = `${'*a '.repeat(2000)}${'_b* '.repeat(2000)}`.trim();
		expect(kept(readMarked(stars))[0]!.text).toBe(stars);
	});
});

import fc from 'fast-check';
import { Marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { plainText, type Document } from '#lib/export/document.ts';
import { memoOf } from '#lib/export/memo.ts';
import { escaped, toMarkdown } from '#lib/export/markdown.ts';
import { paragraphsOf } from '#lib/export/printable.ts';
import { assessed, marksEverywhere } from '#lib/export/sample.ts';

const marked = new Marked({ gfm: true });
const parse = (markdown: string) => marked.lexer(markdown).filter(({ type }) => type !== 'space');

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What a reader sees of some Markdown. */
const seen = (markdown: string) =>
	(marked.parse(markdown) as string)
		.replace(/<br>\n?/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replace(/&([#\w]+);/g, (_, name: string) => entities[name]!)
		.trim();

describe('the memo as Markdown', () => {
	it('has the document’s headings, quotations, lists and tables, in order, when it is parsed', async () => {
		const memo = memoOf(
			await assessed(marksEverywhere('One.\n\nTwo.'), {
				turnsOn: [{ count: 'I', sentences: ['Note 16.'], routes: [] }]
			})
		);
		// Before the first heading stand the title, that it is a draft, and the head.
		const tokens = parse(toMarkdown(memo)).slice(3);
		const kinds = {
			heading: 'heading',
			paragraph: 'paragraph',
			quotation: 'blockquote',
			list: 'list'
		};
		const wanted = memo.blocks.flatMap(({ kind }) =>
			kind === 'table'
				? ['paragraph', 'table']
				: kind === 'beside'
					? ['paragraph', 'list', 'paragraph', 'list']
					: [kinds[kind]]
		);
		expect(tokens.slice(0, wanted.length).map(({ type }) => type)).toEqual(wanted);
		const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
		expect(headings.map(({ depth }) => depth - 1)).toEqual(
			memo.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
		);
		const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');
		expect(tables.map(({ rows, header }) => [rows.length, header.length])).toEqual(
			memo.blocks.flatMap((block) =>
				block.kind === 'table' ? [[block.rows.length, block.columns.length]] : []
			)
		);
		const lists = tokens.filter((token): token is Tokens.List => token.type === 'list');
		expect(lists.map(({ items }) => items.length)).toEqual(
			memo.blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))
		);
	});

	it('says in each paragraph what the document says', async () => {
		const memo = memoOf(await assessed(marksEverywhere('One.\n\nTwo.')));
		const only: Document = {
			...memo,
			draft: undefined,
			head: [],
			footnotes: [],
			blocks: memo.blocks.filter(({ kind }) => kind === 'paragraph')
		};
		const read = seen(toMarkdown(only)).split('\n').filter(Boolean).slice(1);
		// Where a footnote is cited is told below.
		const squeezed = (text: string) =>
			text
				.replace(/\[\^\d+\]/g, '')
				.replace(/\s+/g, ' ')
				.trim();
		expect(read.map(squeezed)).toEqual(
			only.blocks.flatMap((block) => ('runs' in block ? [squeezed(plainText(block.runs))] : []))
		);
	});

	it('has each footnote where it is cited and at the end', async () => {
		const memo = memoOf(await assessed([]));
		const markdown = toMarkdown(memo);
		memo.footnotes.forEach((_, at) => {
			expect(markdown.split(`[^${at + 1}]`)).toHaveLength(3);
			expect(markdown).toContain(`\n[^${at + 1}]: `);
		});
	});
});

it('no text becomes anything but text', () => {
	const hazards = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom(
			'# a',
			'- ',
			'+ ',
			'1. ',
			'1) ',
			'* ',
			'> ',
			'---',
			'===',
			'```',
			'    ',
			'\t',
			'\n',
			'\r\n',
			'\n\n',
			'[a](b)',
			'![a](b)',
			'[^1]',
			'<b>',
			'<!--',
			'&amp;',
			'&#42;',
			'**a**',
			'_a_',
			'~~a~~',
			'|',
			'| a |\n|---|',
			'\\',
			'`',
			'https://a.b',
			'www.a.b',
			'a@b.cd',
			':',
			'[a]: b',
			'$$',
			'- [ ] '
		)
	);
	fc.assert(
		fc.property(fc.array(hazards, { maxLength: 6 }), (parts) => {
			const paragraphs = paragraphsOf(parts.join(''));
			const markdown = toMarkdown({
				title: 'T',
				matter: 'M',
				head: [],
				author: '',
				made: '2026-11-24',
				language: 'en-GB',
				blocks: paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
				footnotes: []
			});
			const tokens = parse(markdown).slice(1);
			expect(tokens.map(({ type }) => type)).toEqual(paragraphs.map(() => 'paragraph'));
			const inner = tokens.flatMap((token) => (token as Tokens.Paragraph).tokens as Token[]);
			expect(['text', 'escape', 'br']).toEqual(
				expect.arrayContaining([...new Set(inner.map(({ type }) => type))])
			);
			expect(
				seen(markdown)
					.split('\n')
					.slice(1)
					.map((line) => line.trim())
			).toEqual(paragraphs.flatMap((text) => text.split('\n')).map((line) => line.trim()));
		}),
		{ numRuns: 500 }
	);
});

it('a cell of a table stays one cell', () => {
	expect(escaped('a|b')).toBe('a\\|b');
});

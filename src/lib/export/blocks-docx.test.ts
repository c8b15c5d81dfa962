import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, type BlockLine } from '#lib/export/blocks.ts';
import { toBlocksDocx } from '#lib/export/blocks-docx.ts';
import { sourcesOfRecord } from '#lib/export/assessed.ts';
import { prepared, roundOf } from '#lib/export/blocks-sample.ts';
import type { CaseRecord } from '#lib/export/record.ts';
import { record as recordOfCase } from '#lib/export/sample.ts';
import type { Side } from '#lib/debate/preparation.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const textIn = (xml: string) =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
		.map(([, text]) => text!.replace(/&(\w+);/g, (_, name: string) => entities[name]!))
		.join('');

type Read = { style: string; text: string; runs: { style: string; text: string }[] };

/** The paragraphs of a Word file with their styles, as its reader sees them. */
async function readBack(
	lines: readonly BlockLine[]
): Promise<{ paragraphs: Read[]; styles: string }> {
	const blob = await toBlocksDocx(lines, 'A side');
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const document = strFromU8(files['word/document.xml']!);
	return {
		styles: strFromU8(files['word/styles.xml']!),
		paragraphs: [...document.matchAll(/<w:p>([^]*?)<\/w:p>/g)].map(([, content]) => ({
			style: /<w:pStyle w:val="([^"]*)"/.exec(content!)?.[1] ?? '',
			text: textIn(content!),
			runs: [...content!.matchAll(/<w:r>([^]*?)<\/w:r>/g)].map(([, inner]) => ({
				style: /<w:rStyle w:val="([^"]*)"/.exec(inner!)?.[1] ?? '',
				text: textIn(inner!)
			}))
		}))
	};
}

/**
 * What openCaselist does with a file, as far as it matters here: text as Markdown, headings by the
 * outline, the highest level that there is splits it, a card’s cite is looked for in the first
 * paragraph below its tag, and a line that begins with # or = is taken for a heading.
 */
function caselist(paragraphs: readonly Read[]) {
	const markdown = paragraphs.map(({ style, text }) => {
		const level = Number(/^Heading([1-4])$/.exec(style)?.[1] ?? 0);
		return level > 0 ? `${'#'.repeat(level)} ${text}` : text;
	});
	const levels = markdown.flatMap((line) => /^(#+) /.exec(line)?.[1]!.length ?? []);
	const highest = Math.min(...levels);
	const entries: { title: string; lines: string[] }[] = [];
	for (const line of markdown) {
		const heading = /^(#+) (.*)$/.exec(line);
		if (heading?.[1]!.length === highest) entries.push({ title: heading[2]!, lines: [] });
		else entries.at(-1)?.lines.push(line);
	}
	const cites: { tag: string; cite: string }[] = [];
	paragraphs.forEach(({ style, text }, at) => {
		const first = paragraphs[at + 1];
		const cite = first?.runs.find((run) => run.style === 'Style13ptBold');
		if (style === 'Heading4' && cite) cites.push({ tag: text, cite: cite.text });
	});
	return { entries, cites, headings: levels.length };
}

let record: CaseRecord;
beforeAll(async () => (record = await recordOfCase()));
const blocks = (side: Side, text?: string) => {
	const preparation = prepared(text);
	return blocksOf(preparation, roundOf(preparation), record, sourcesOfRecord(record), side);
};

describe('the blocks of a side as a Word file', () => {
	it('come back style by style as they were set', async () => {
		const lines = blocks('affirmative');
		const { paragraphs } = await readBack(lines);
		const styleOf = {
			pocket: 'Heading1',
			hat: 'Heading2',
			block: 'Heading3',
			tag: 'Heading4',
			cite: 'Normal',
			body: 'Normal'
		};
		const faceOf = { cite: 'Style13ptBold', underline: 'StyleUnderline', emphasis: 'Emphasis' };
		expect(paragraphs).toHaveLength(lines.length);
		lines.forEach((line, at) => {
			const read = paragraphs[at]!;
			expect(read.style).toBe(styleOf[line.kind]);
			if ('text' in line) expect(read.text).toBe(line.text);
			else
				expect(read.runs).toEqual(
					line.runs.map(({ text, face }) => ({ text, style: face ? faceOf[face] : '' }))
				);
		});
	});

	it('define each style that they use, of the right kind', async () => {
		const { styles } = await readBack(blocks('negative'));
		for (const id of ['Heading1', 'Heading2', 'Heading3', 'Heading4'])
			expect(styles).toMatch(new RegExp(`w:type="paragraph"[^>]*w:styleId="${id}"`));
		for (const id of ['Style13ptBold', 'StyleUnderline', 'Emphasis'])
			expect(styles).toMatch(new RegExp(`w:type="character"[^>]*w:styleId="${id}"`));
	});

	it('quote nothing but the law’s own words', () => {
		const lines = blocks('affirmative');
		const held = new Set(
			record.books.flatMap((book) =>
				book.elements.flatMap((each) => each.law.map(({ words }) => words))
			)
		);
		let cards = 0;
		lines.forEach((line, at) => {
			if (line.kind !== 'cite') return;
			cards += 1;
			expect(lines[at - 1]).toMatchObject({ kind: 'tag' });
			const body = lines[at + 1];
			if (body?.kind !== 'body') throw new Error('A card without words.');
			expect(held).toContain(body.runs.map(({ text }) => text).join(''));
			expect(line.runs[0]!.text).toMatch(/^[A-Z].* (19|20)\d\d$/);
		});
		expect(cards).toBeGreaterThan(5);
	});

	it('say of each paraphrase in its tag that it is one, and give it no cite', () => {
		const lines = blocks('affirmative');
		const statements = record.books[0]!.evidence.map(({ statement }) =>
			statement.replace(/\s+/g, ' ')
		);
		let analytics = 0;
		lines.forEach((line, at) => {
			if (line.kind !== 'body') return;
			const said = line.runs.map(({ text }) => text).join('');
			if (!statements.some((each) => said.includes(each))) return;
			analytics += 1;
			const tag = lines[at - 1];
			expect(tag).toMatchObject({ kind: 'tag' });
			expect((tag as { text: string }).text).toContain('paraphrase, not the source’s words');
			expect(line.runs.every(({ face }) => face === undefined)).toBe(true);
		});
		expect(analytics).toBeGreaterThan(5);
	});

	it('are split by openCaselist at the pocket, and every card’s cite is found', async () => {
		const lines = blocks('affirmative');
		const read = caselist((await readBack(lines)).paragraphs);
		expect(read.entries.map(({ title }) => title)).toEqual([
			`Count I: ${record.books[0]!.count.title}`
		]);
		expect(read.cites).toHaveLength(lines.filter(({ kind }) => kind === 'cite').length);
	});

	it('whatever a person writes, makes no heading, no table and no cite of its own', async () => {
		const plain = caselist((await readBack(blocks('affirmative'))).paragraphs);
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.string({ unit: 'grapheme', minLength: 1 }),
					fc.string({
						unit: fc.constantFrom('#', '=', ' ', '\n', 'a', '<', '&', '|'),
						minLength: 1
					})
				),
				async (text) => {
					const { paragraphs } = await readBack(blocks('affirmative', `x\n${text}`));
					for (const each of paragraphs) expect(each.text).not.toMatch(/^\s*[#=]/);
					expect(caselist(paragraphs).cites).toEqual(plain.cites);
					expect(caselist(paragraphs).headings).toBe(plain.headings);
				}
			),
			{ numRuns: 12 }
		);
	}, 30_000);
});

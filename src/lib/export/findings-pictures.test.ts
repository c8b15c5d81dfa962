import { describe, expect, it } from 'vitest';
import { deciding } from '#lib/domain/evaluate.ts';
import { explain, plain } from '#lib/domain/explain.ts';
import { answerWords, partsOf } from '#lib/export/judgements.ts';
import { ladderPicture } from '#lib/export/ladder-picture.ts';
import { assessed, elementsOfXml, marksEverywhere } from '#lib/export/sample.ts';
import { escaped, scale, wrapped } from '#lib/export/svg.ts';
import { decidingBelow, treePicture } from '#lib/export/tree-picture.ts';

const marks = marksEverywhere('Because.').filter((_, at) => at % 3 > 0);
const hostile = { name: 'Mine </svg> & “more”\u0000', author: '<script>' };
/** The texts of a picture, its titles left out. */
const texts = (svg: string) =>
	[...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
const fetchesNothing = (svg: string) =>
	expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|<style/);

describe('the picture of the ladder', () => {
	it('is well-formed, says what it is, and keeps what users wrote as text', async () => {
		const { svg, width, height } = ladderPicture(await assessed(marks, hostile));
		expect(elementsOfXml(svg).slice(0, 3)).toEqual(['svg', 'title', 'desc']);
		expect(svg).toContain('Mine &lt;/svg&gt; &amp; “more”');
		expect(svg).toContain('by &lt;script&gt;');
		expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
		fetchesNothing(svg);
	});

	it('shows each count’s interval by place and in words, and the outcome', async () => {
		const all = await assessed(marks);
		const { svg } = ladderPicture(all);
		const rows = svg.split('<g class="count">').slice(1);
		expect(rows).toHaveLength(all.findings.size);
		[...all.findings.values()].forEach((finding, at) => {
			const { least, most } = finding.root;
			expect(rows[at]!.match(/class="within"/g)).toHaveLength(most - least + 1);
			expect(rows[at]!.match(/class="without"/g) ?? []).toHaveLength(5 - most + least);
			const { range } = explain(finding, { phrase: '', threshold: 4 });
			expect(texts(rows[at]!).join(' ').toLowerCase()).toContain(escaped(plain(range)));
		});
	});

	it('draws no interval for a count that the forum does not hear, and says so', async () => {
		const { svg } = ladderPicture(
			await assessed(marks, { forum: 'icj', standard: 'fully-conclusive' })
		);
		const row = svg.split('<g class="count">').find((each) => each.includes('<title>Count III'))!;
		expect(row).not.toContain('class="within"');
		expect(texts(row).join(' ')).toContain('Not heard here.');
	});

	it('draws the standard where the assessment draws it, with forum, name and date', async () => {
		const line = async (standard: string) => {
			const { svg } = ladderPicture(await assessed(marks, { standard }));
			return Number(/class="standard" d="M([\d.]+) /.exec(svg)![1]);
		};
		expect(await line('reasonable-basis')).toBeLessThan(await line('substantial-grounds'));
		expect(await line('substantial-grounds')).toBeLessThan(await line('beyond-reasonable-doubt'));
		const said = texts(ladderPicture(await assessed(marks)).svg).join('\n');
		for (const words of ['International Criminal Court', 'A first reading', '24 November 2026'])
			expect(said).toContain(words);
		const drawn = await assessed(marks, { thresholds: { 'substantial-grounds': 'weak' } });
		expect(texts(ladderPicture(drawn).svg)).toContain('Substantial grounds: weak or above');
	});
});

describe('the picture of a tree', () => {
	it('is well-formed for every count, and keeps what users wrote as text', async () => {
		const all = await assessed(marks, hostile);
		for (const count of all.findings.keys()) {
			const { svg } = treePicture(all, count);
			expect(elementsOfXml(svg).slice(0, 3)).toEqual(['svg', 'title', 'desc']);
			expect(svg).toContain('Mine &lt;/svg&gt; &amp; “more”');
			fetchesNothing(svg);
		}
		expect(() => treePicture(all, 'X')).toThrow('no count X');
	});

	it('has every node in force once, with its answer and its interval', async () => {
		const all = await assessed(marks);
		for (const [count, finding] of all.findings) {
			const rows = treePicture(all, count).svg.split('<g class="node">').slice(2);
			const nodes = [...partsOf(finding)];
			expect(rows).toHaveLength(nodes.length);
			nodes.forEach(({ node }, at) => {
				const said = texts(rows[at]!).join(' ');
				expect(said).toContain(escaped(node.label.slice(0, 20)));
				if (node.kind === 'element') expect(said).toContain(answerWords(node));
				const outline = /class="interval" x="[\d.]+" y="[\d.]+" width="(\d+)"/.exec(rows[at]!);
				expect(Number(outline?.[1] ?? 0)).toBe(
					node.dropped ? 0 : (node.most - node.least + 1) * 30
				);
			});
		}
	});

	it('names as deciding the parts without which the ends would be others', async () => {
		const all = await assessed(marks);
		for (const { root } of all.findings.values()) {
			const { least, most } = decidingBelow(root);
			for (const part of root.parts) {
				expect(least.has(part)).toBe(deciding(root).least.includes(part));
				expect(most.has(part)).toBe(deciding(root).most.includes(part));
			}
			for (const node of least) expect(node.least).toBe(root.least);
			for (const node of most) expect(node.most).toBe(root.most);
		}
	});

	it('says unmarked of what is not marked, and gives it neither strength nor colour', async () => {
		const nothing = await assessed([]);
		for (const { svg } of [ladderPicture(nothing), treePicture(nothing, 'III')])
			for (const colour of scale) expect(svg).not.toContain(colour);
		const { svg } = treePicture(await assessed([]), 'I');
		expect(svg).toContain('>Unmarked<');
		expect(texts(svg).filter((words) => /\((\d)\)$/.test(words!))).toEqual([]);
	});
});

it('words are wrapped to lines that hold them, a longer word parted', () => {
	expect(wrapped('one two  three', 7)).toEqual(['one two', 'three']);
	expect(wrapped('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
	expect(wrapped(' ', 4)).toEqual([]);
});

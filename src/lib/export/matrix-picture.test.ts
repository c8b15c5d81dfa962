import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { matrixOf, matrixSource, type ElementRow } from '#lib/domain/matrix.ts';
import { matrixPicture } from '#lib/export/matrix-picture.ts';
import { elementsOfXml } from '#lib/export/sample.ts';
import { law } from '#lib/law/law.ts';

const source = matrixSource(dprk2012, law.tests);
const matrix = matrixOf(source, { columns: 'notes', count: '', parts: false, context: true });
const of = {
	matrix,
	caseTitle: 'A <case> & “more”',
	date: '2026-01-31',
	assessment: 'Mine </svg>',
	answerOf: ({ id }: ElementRow) =>
		id === 'genocide/chapeau/group' ? ('strong' as const) : undefined
};

describe('the picture of a matrix', () => {
	const { svg, width, height } = matrixPicture(of);

	it('is well-formed, and escapes what users and cases wrote', () => {
		expect(elementsOfXml(svg)[0]).toBe('svg');
		expect(svg).toContain('A &lt;case&gt; &amp; “more”');
		expect(svg).toContain('Mine &lt;/svg&gt;');
		const lone = matrixPicture({ ...of, assessment: 'a\u0000b\ud800c' }).svg;
		expect(lone).toContain('abc');
	});

	it('has every cell, every row and every column', () => {
		const cells = matrix.rows.reduce(
			(sum, row) => sum + (row.kind === 'element' ? row.cells.size : 0),
			0
		);
		expect(svg.match(/<g class="cell">/g)).toHaveLength(cells);
		for (const { number } of source.notes) expect(svg).toContain(`<title>Note ${number}: `);
		expect(svg).toContain('Responsibility to protect');
	});

	it('has a title, the case, the date, fonts with fallbacks, and fetches nothing', () => {
		expect(svg).toMatch(/<title>Every element against every note: .*2026-01-31<\/title>/);
		expect(svg).toContain('sans-serif');
		expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(/);
	});

	it('shows a mark as a mark, and what is unmarked as unmarked', () => {
		expect(svg.match(/<title>Strong<\/title>/g)).toHaveLength(2);
		expect(svg).toContain('<title>Unmarked</title>');
		expect(svg).not.toContain('<title>Unsupported</title>');
	});

	it('grows with what is shown', () => {
		const larger = matrixPicture({
			...of,
			matrix: matrixOf(source, { columns: 'evidence', count: '', parts: true, context: true })
		});
		expect(larger.width).toBeGreaterThan(width);
		expect(larger.height).toBeGreaterThan(height);
	});
});

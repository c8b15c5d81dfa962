import { describe, expect, it } from 'vitest';
import { openedWorkbook } from '#lib/export/opened-workbook.ts';
import { worksheet, workbook, worksheetName } from '#lib/export/workbook.ts';

const width = 60;
const made = async (texts: readonly string[]) => {
	const blob = await workbook([
		worksheet('Reasons', [{ head: 'Reason', width, of: (text: string) => text }], texts)
	]);
	return openedWorkbook(new Uint8Array(await blob.arrayBuffer()));
};
const heights = (xml: string) =>
	[...xml.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].map(([, , height]) => Number(height));

describe('a row', () => {
	it('is high enough for wide signs, which need twice the room and higher lines', async () => {
		const korean =
			'기사에 인용된 증거는 박해의 동기를 보일 뿐이고, 집단을 그 자체로 파괴하려는 의도는 보이지 않는다. '.repeat(
				9
			);
		expect([...korean].filter((sign) => /\p{Script=Hangul}/u.test(sign)).length).toBeGreaterThan(
			350
		);
		const { part } = await made([
			korean,
			'x'.repeat(korean.length),
			'🕊'.repeat(100),
			'הא'.repeat(36)
		]);
		const [wide, narrow, emoji, hebrew] = heights(part('xl/worksheets/sheet1.xml'));
		// A column of 60 has room for 32 Korean signs of 10 points, in lines of 14.5.
		const signs = [...korean].filter((sign) => /\p{Script=Hangul}/u.test(sign)).length;
		const lines = (signs + (korean.length - signs) / 2) / 32;
		expect(wide).toBeGreaterThanOrEqual(Math.ceil(lines) * 14.5);
		expect(wide!).toBeGreaterThan(narrow! * 1.8);
		expect(emoji).toBeGreaterThanOrEqual(Math.ceil(100 / 32) * 14.5);
		expect(hebrew).toBe(16 + 4);
	});

	it('gives marks no room of their own', async () => {
		const { part } = await made(['a\u0301'.repeat(72), 'a'.repeat(72)]);
		const [marked, bare] = heights(part('xl/worksheets/sheet1.xml'));
		expect(marked).toBe(bare);
	});

	it('is never higher than Excel lets it be', async () => {
		const { part } = await made(['集'.repeat(9000)]);
		expect(heights(part('xl/worksheets/sheet1.xml'))).toEqual([409]);
	});
});

describe('a cell', () => {
	it('is read in the direction of its text', async () => {
		const { part } = await made(['המסמך אומר (7)!', 'The word קבוצה', 'تقول', '기사에']);
		const formats = [
			...part('xl/styles.xml')
				.match(/<cellXfs[^]*<\/cellXfs>/)![0]
				.matchAll(/<xf [^]*?(?:<\/xf>|\/>)(?=<xf|<\/cellXfs)/g)
		].map(([format]) => format);
		const cells = [...part('xl/worksheets/sheet1.xml').matchAll(/<c r="A(\d)" s="(\d+)"/g)];
		const direction = cells
			.slice(1)
			.map(([, , at]) => /readingOrder="(\d)"/.exec(formats[Number(at)]!)?.[1] ?? 'by its signs');
		expect(direction).toEqual(['2', 'by its signs', '2', 'by its signs']);
	});
});

describe('the name of a sheet', () => {
	it('is the title, where Excel lets a sheet be called so', () => {
		expect(worksheetName('Rival explanations')).toBe('Rival explanations');
	});
	it('leaves out what Excel does not take', () => {
		expect(worksheetName('Purposes: to punish/coerce [any]?')).toBe(
			'Purposes to punish coerce any'
		);
		expect(worksheetName('Prohibited purposes of whoever did it')).toBe(
			'Prohibited purposes of whoever'
		);
	});
});

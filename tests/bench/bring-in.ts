import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { Document, FootnoteReferenceRun, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { limits } from './limits.ts';
import { open } from './page.ts';
import type { Row } from './report.ts';

/** Large documents brought in: how long until they are read, and whether the page stays quick meanwhile. */
export async function bringIn(
	browser: Browser,
	origin: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const word = await largeWord();
	const pdf = await largePdf(browser);
	const rows: Row[] = [];
	const notes: string[] = [];
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-bench-'));
	for (const [what, name, bytes, limit] of [
		['Word', 'large.docx', word, limits.wordMs],
		['PDF of 100 pages', 'large.pdf', pdf, limits.pdfMs]
	] as const) {
		const file = join(folder, name);
		writeFileSync(file, bytes);
		const { page, context } = await open(browser);
		await page.goto(`${origin}/cases/new`, { waitUntil: 'networkidle' });
		await page.locator('main[data-awake="true"]').waitFor();
		await page.evaluate(() => {
			window.benchLong = [];
			new PerformanceObserver((list) =>
				list.getEntries().forEach(({ duration }) => window.benchLong.push(duration))
			).observe({ type: 'longtask' });
		});
		const before = Date.now();
		// By its path: bytes that are handed over are unpacked in the page, which is a long task by itself.
		await page.getByLabel('Open a document').setInputFiles(file);
		await page.getByRole('heading', { name: '2. Look it over' }).waitFor({ timeout: 60_000 });
		const took = Date.now() - before;
		const long = await page.evaluate(() => window.benchLong);
		rows.push(
			{ what: `${what}, until it can be looked over`, figure: took, unit: 'ms', limit },
			{
				what: '  tasks of the page over 50 ms meanwhile',
				figure: long.length,
				unit: '',
				limit: limits.bringInLongTasks
			},
			{ what: '  the longest of them', figure: Math.max(0, ...long), unit: 'ms' }
		);
		const found = await page
			.getByText(/\d+ paragraphs?, /)
			.first()
			.innerText();
		notes.push(`${name}, ${(bytes.byteLength / 1e6).toFixed(1)} MB: ${found}`);
		await context.close();
	}
	rmSync(folder, { recursive: true });
	return { rows, notes };
}

declare global {
	interface Window {
		benchLong: number[];
	}
}

const sentence = (at: number) =>
	`Witness ${at} told the inquiry that ${(at * 7919) % 9973} people were taken from the valley in the week of ${1 + (at % 28)} April, and that none of them was heard of again.`;

/** Words that do not repeat, so that a zip of them stays large. */
const noise = (at: number) =>
	Array.from({ length: 24 }, (_, n) =>
		((at * 104_729 + n * 15_485_863) % 2_147_483_647).toString(36)
	).join(' ');

/** A Word file of 2 MB: nearly as many letters as are read, two hundred footnotes, and a picture. */
async function largeWord(): Promise<Buffer> {
	const paragraphs = 4000;
	let state = 1;
	// Random enough that no zip makes it smaller (xorshift32).
	const picture = Uint8Array.from({ length: 1_000_000 }, () => {
		state ^= state << 13;
		state ^= state >>> 17;
		return (state ^= state << 5);
	});
	const footnotes = Object.fromEntries(
		Array.from({ length: 200 }, (_, at) => [
			at + 1,
			{ children: [new Paragraph(`Record ${at + 1} of the inquiry, ${noise(at)}.`)] }
		])
	);
	return Packer.toBuffer(
		new Document({
			footnotes,
			sections: [
				{
					children: [
						new Paragraph({
							children: [
								new ImageRun({
									type: 'png',
									data: picture,
									transformation: { width: 400, height: 300 }
								})
							]
						}),
						...Array.from(
							{ length: paragraphs },
							(_, at) =>
								new Paragraph({
									children: [
										new TextRun(`${sentence(at)} ${noise(at)} ${noise(at + paragraphs)}.`),
										...(at % 20 === 0 ? [new FootnoteReferenceRun(at / 20 + 1)] : [])
									]
								})
						)
					]
				}
			]
		})
	);
}

/** A PDF of 100 pages, printed by the browser. */
async function largePdf(browser: Browser): Promise<Buffer> {
	const page = await browser.newPage();
	const pages = Array.from(
		{ length: 100 },
		(_, at) =>
			`<section>${Array.from({ length: 9 }, (_, n) => `<p>${sentence(at * 9 + n)} ${sentence(at * 31 + n)}</p>`).join('')}</section>`
	);
	await page.setContent(
		`<style>section{break-after:page}section:last-child{break-after:auto}</style>${pages.join('')}`
	);
	const made = await page.pdf({ format: 'A4' });
	await page.close();
	return made;
}

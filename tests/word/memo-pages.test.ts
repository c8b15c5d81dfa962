import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText, type Document } from '#lib/export/document.ts';
import type { MemoLength, Paper } from '#lib/export/memo-choice.ts';
import { toDocx } from '#lib/export/memo-docx.ts';
import { assessed, marksEverywhere } from '#lib/export/sample.ts';
import { memoIn } from '#lib/export/take-away.ts';

/**
 * Memos of a half-marked and of a fully marked assessment as pages, as LibreOffice lays them out.
 * Where it, or what reads its pages, is not installed, nothing is checked here.
 */

const has = (program: string, ask: string) => spawnSync(program, [ask]).error === undefined;
const laysOut = has('soffice', '--version') && has('pdftotext', '-v');

const because =
	'Three of the notes say so of their own knowledge and at different times; the fourth retells a broadcast. What is reported fits the wording, but nobody who is quoted saw who gave the order.';
const said = {
	memo: {
		from: 'A. Laurent',
		to: 'J. Okafor, partner',
		matter: 'Pro bono 12',
		final: true as const
	}
};
const everywhere = marksEverywhere(because).map((mark, at) => ({
	...mark,
	...(at % 4 === 0 && { cites: ['akayesu-tj-inference-doctrine', 'krstic-ac-inference'] })
}));
/** As many authorities as a memo that is signed may have, on what the short one names. */
const cited = marksEverywhere(because).map((mark, at) => ({
	...mark,
	cites: [
		...['akayesu-tj-groups', 'jelisic-tj-groups', 'akayesu-tj-inference-doctrine'],
		...['krstic-ac-inference', 'croatia-serbia-only-inference', 'jelisic-ac-motive'],
		...['al-bashir-ptc-concrete-threat', 'akayesu-tj-killing']
	].filter((_, each) => each % 4 === at % 4)
}));
const half = everywhere.filter((_, at) => at % 2 === 0);

type Laid = { name: string; length: MemoLength; paper: Paper; memo: Document; pages: string[] };
const laid: Laid[] = [];
const sizes: Record<Paper, RegExp> = { a4: /\(A4\)/, letter: /\(letter\)/ };

const words = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(!laysOut)('LibreOffice lays out', () => {
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-pages-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	beforeAll(async () => {
		// One count shows how a long memo is set; four take the program many times as long.
		for (const [which, marks, length, paper, counts] of [
			['half', half, 'short', 'a4', undefined],
			['half', half, 'reasoned', 'letter', ['I']],
			['half', half, 'whole', 'letter', ['IV']],
			['full', everywhere, 'short', 'letter', undefined],
			['cited', cited, 'short', 'letter', undefined],
			['full', everywhere, 'reasoned', 'a4', ['I']],
			['full', everywhere, 'whole', 'a4', ['IV']]
		] as const) {
			const memo = await memoIn(await assessed(marks, said), { length, paper, counts });
			const name = `${which}-${length}-${paper}`;
			writeFileSync(
				join(folder, `${name}.docx`),
				new Uint8Array(await (await toDocx(memo)).arrayBuffer())
			);
			laid.push({ name, length, paper, memo, pages: [] });
		}
		const profile = pathToFileURL(join(folder, 'profile')).href;
		const { status, stderr } = spawnSync(
			'soffice',
			[
				...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf'],
				...['--outdir', folder, ...laid.map(({ name }) => join(folder, `${name}.docx`))]
			],
			{ encoding: 'utf8' }
		);
		if (status !== 0) throw new Error(`It could not be laid out: ${stderr}`);
		for (const each of laid) {
			const pdf = join(folder, `${each.name}.pdf`);
			const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
			each.pages = text.split('\f').slice(0, -1);
		}
	}, 300_000);

	it('a short memo on three to five pages', () => {
		for (const { name, length, pages } of laid)
			if (length === 'short') {
				expect(pages.length, name).toBeGreaterThanOrEqual(3);
				expect(pages.length, name).toBeLessThanOrEqual(5);
			}
	});

	it('the answer on the first page, whatever the length', () => {
		for (const { name, memo, pages } of laid) {
			const [heading, answer] = memo.blocks;
			if (heading?.kind !== 'heading' || answer?.kind !== 'paragraph') throw new Error(name);
			expect(words(pages[0]!), name).toContain(`1 ${heading.text}`);
			expect(words(pages[0]!), name).toContain(words(plainText(answer.runs.slice(0, 1))).trim());
		}
	});

	it('each page with its number and that of the last', () => {
		for (const { name, pages } of laid)
			pages.forEach((page, at) =>
				expect(words(page), name).toContain(`Page ${at + 1} of ${pages.length}`)
			);
	});

	it('the contents with the pages that the headings stand on', () => {
		for (const { name, memo, pages } of laid) {
			if (memo.contents === false) continue;
			const headings = memo.blocks.flatMap((block) =>
				block.kind === 'heading' && block.level < 4 ? block : []
			);
			const lines = pages.join('\n').split('\n');
			const entries = headings.map(({ number }) =>
				lines.find((line) => line.trim().startsWith(`${number} `) && /\S {3,}\d+$/.test(line))
			);
			const listed = new Set(entries);
			const others = pages.map((page) =>
				words(
					page
						.split('\n')
						.filter((line) => !listed.has(line))
						.join('\n')
				)
			);
			let from = 0;
			for (const [nth, { number, text }] of headings.entries()) {
				const said = `${number} ${text}`;
				const at = others.findIndex((page, at) => at >= from && page.includes(said));
				expect(/\d+$/.exec(entries[nth] ?? '')?.[0], `${name}: ${said}`).toBe(String(at + 1));
				from = at;
			}
		}
	});

	it('each on the paper that was chosen', () => {
		for (const { name, paper } of laid) {
			const about = spawnSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' });
			expect(about.stdout, name).toMatch(sizes[paper]);
		}
	});

	it('nothing that a program says of what it lacks, and no quotation marked twice', () => {
		for (const { name, pages } of laid)
			for (const page of pages)
				expect(page, name).not.toMatch(/\b(undefined|NaN|null)\b|\[object|[“"][“"]|[”"][”"]/);
	});
});

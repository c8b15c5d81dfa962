import type { Browser } from 'playwright';
import { assessedOf } from '#lib/export/assessed.ts';
import type { CaseRecord } from '#lib/export/record.ts';
import { docket, head, marksEverywhere } from '#lib/export/sample.ts';
import { forms, take } from '#lib/export/take-away.ts';
import { writeFile } from '#lib/files/file.ts';
import { limits, runs } from './limits.ts';
import { benchPath, open } from './page.ts';
import { quantile, type Row } from './report.ts';

const reason =
	'The notes that it cites retell one broadcast, and nobody else has seen the camp.\n\nWhat is said of it goes to the act, and not to the intent behind it.';

/** The Word memo of the case with every element marked and reasoned: the making alone, and from the click to the file. */
export async function memo(
	browser: Browser,
	origin: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const marks = marksEverywhere(reason);
	const place = `${origin}/data/cases/${head.case.id}/record.json`;
	const caseRecord = (await (await fetch(place)).json()) as CaseRecord;
	const form = forms.find(({ id }) => id === 'memo')!;
	let bytes = 0;
	const inNode: number[] = [];
	for (let run = -1; run < runs.memos; run += 1) {
		const before = performance.now();
		const assessed = assessedOf(caseRecord, docket, { head, marks }, '2026-11-24');
		bytes = (await take(form, assessed)).blob.size;
		if (run >= 0) inNode.push(performance.now() - before);
	}

	const inPage: number[] = [];
	for (let run = 0; run < runs.memos; run += 1) {
		const { page, context } = await open(browser);
		await page.goto(origin + benchPath, { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: /assessments and files/ }).click();
		await page.locator('input[type=file]').setInputFiles({
			name: 'full.json',
			mimeType: 'application/json',
			buffer: Buffer.from(writeFile(head, marks, caseRecord.law))
		});
		await page
			.getByRole('status')
			.filter({ hasText: /” is open\./ })
			.waitFor();
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		const button = page.getByRole('button', { name: /^Save for Word/ });
		await button.waitFor();
		const before = Date.now();
		await Promise.all([page.waitForEvent('download'), button.click()]);
		inPage.push(Date.now() - before);
		await context.close();
	}
	return {
		rows: [
			{
				what: 'made in Node, marks to file',
				figure: quantile(inNode),
				unit: 'ms',
				limit: limits.memoMs
			},
			{
				what: 'in the page, click to download, its code fetched anew',
				figure: quantile(inPage),
				unit: 'ms',
				limit: limits.memoMs
			}
		],
		notes: [
			`${marks.length} marks, each with a reason of ${reason.length} characters; a file of ${(bytes / 1000).toFixed(0)} kB. The middle of ${runs.memos} runs; slowest in the page ${Math.max(...inPage)} ms.`
		]
	};
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { blankFlow } from '#lib/debate/flow.ts';
import { toBlocksDocx } from '#lib/export/debate-blocks-docx.ts';
import { blocksOf } from '#lib/export/debate-blocks.ts';
import { debated, saying } from '#lib/export/debate-sample.ts';
import { toFlowXlsx } from '#lib/export/flow-xlsx.ts';
import { memoLengths } from '#lib/export/memo-choice.ts';
import { assessed, head, marksEverywhere, record } from '#lib/export/sample.ts';
import { forms, take } from '#lib/export/take-away.ts';

/**
 * The files for Word and Excel, held to the rules by which Office opens them: the schemas of Office
 * Open XML as Microsoft’s own SDK has them, and what it checks beyond (ids, relations, values).
 */

const ending = process.platform === 'win32' ? '.exe' : '';
const program = join(
	...['tests', 'word', 'rules', 'node_modules', '@xarsh'],
	`ooxml-validator-${process.platform}-${process.arch}`,
	`ooxml-validator${ending}`
);
const folder = mkdtempSync(join(tmpdir(), 'chapeau-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Office would object to in a file, part by part. */
async function objections(name: string, file: Blob | Uint8Array): Promise<string[]> {
	const path = join(folder, name);
	writeFileSync(path, file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file);
	const { stdout, stderr } = spawnSync(program, [path, 'Microsoft365'], { encoding: 'utf8' });
	if (!stdout) throw new Error(`It could not be checked: ${stderr}`);
	const { errors } = JSON.parse(stdout) as {
		errors: { path: string | null; xPath: string | null; description: string }[];
	};
	return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
}

const hebrew = 'המסמך אומר "קבוצה" (הערה 7).\nICC & <b>';
const cites = ['akayesu-tj-inference', 'krstic-ac-inference', 'no-such-authority'];

/** Every element marked, with reasons in two scripts, and authorities cited. */
const marked = async () =>
	assessed(
		marksEverywhere(hebrew).map((mark) => ({
			...mark,
			cites,
			itemReasons: Object.fromEntries(
				Object.keys(mark.reliance ?? {}).map((id) => [id, hebrew] as const)
			)
		})),
		{
			memo: { from: hebrew, to: hebrew, matter: hebrew },
			grades: Object.fromEntries(
				(await record()).notes.map(({ number }) => [
					number,
					{ reliability: 'B' as const, credibility: '2' as const }
				])
			)
		}
	);
const memo = forms.find(({ id }) => id === 'memo')!;
const chart = forms.find(({ id }) => id === 'chart')!;

// Installed by `npm test`; where no such program is made for a machine, nothing is checked here.
describe.skipIf(!existsSync(program))('Office opens', () => {
	it.each([...memoLengths.map(({ id }) => [id, 'a4'] as const), ['short', 'letter'] as const])(
		'the %s memo on %s',
		async (length, paper) => {
			const { blob } = await take(memo, await marked(), { length, paper });
			expect(await objections(`${length}-${paper}.docx`, blob)).toEqual([]);
		}
	);

	it('the memo of an assessment without marks', async () => {
		for (const { id: length } of memoLengths) {
			const { blob } = await take(memo, await assessed([]), { length });
			expect(await objections(`bare-${length}.docx`, blob)).toEqual([]);
		}
	});

	it('the blocks of both sides of a debate', async () => {
		for (const side of ['affirmative', 'negative'] as const) {
			const file = await toBlocksDocx(blocksOf(await debated(saying(hebrew)), side));
			expect(await objections(`${side}.docx`, file)).toEqual([]);
		}
	});

	it('the proof chart and the flow of a debate', async () => {
		const { blob } = await take(chart, await marked());
		expect(await objections('chart.xlsx', blob)).toEqual([]);
		const rows = [{ id: 'intent', label: 'Intent to destroy, as such', count: 'I' }];
		const flow = blankFlow(
			{ case: head.case.id, name: hebrew, speeches: 'policy', rows },
			head.changed
		);
		expect(await objections('flow.xlsx', await toFlowXlsx(flow))).toEqual([]);
	});

	it('no memo in which two elements have changed places', async () => {
		const { blob } = await take(memo, await assessed([]));
		const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
		const part = 'word/styles.xml';
		const styles = strFromU8(files[part]!);
		const turned = styles.replace(/(<w:name [^>]*\/>)(<w:basedOn [^>]*\/>)/, '$2$1');
		expect(turned).not.toBe(styles);
		expect(await objections('turned.docx', zipSync({ ...files, [part]: strToU8(turned) }))).toEqual(
			[expect.stringContaining('/word/styles.xml')]
		);
	});
});

import { today } from '#lib/domain/day.ts';
import { sideWords, titleOf } from '#lib/debate/preparation.ts';
import { burdenAt } from '#lib/law/burdens.ts';
import { fileName } from '#lib/export/file-name.ts';
import type { Debate } from './debate.svelte.ts';
import { textFile, toOpenAgain, type MadeFile } from './debate-files.svelte.ts';

/** What is carried into a round: blocks of the side in front, both sides for other tools, or the preparation itself. */
export type Carried = 'blocks' | 'kialo' | 'argdown' | 'json';

/**
 * Makes a file of a preparation.
 * @param blocks `lean`: only of what the side has marked or written on; `whole`: nothing of it put behind
 */
export async function carried(
	what: Carried,
	debate: Debate,
	blocks: { lean: boolean; whole: boolean }
): Promise<MadeFile> {
	const { body } = debate;
	const { front } = body;
	const title = titleOf(body) || 'Debate';
	const named = (kind: string, what: string) => fileName(`${what}, ${title}`, kind);
	if (what === 'json') return toOpenAgain(body, named('json', 'Preparation'));
	const { debatedOf } = await import('#lib/export/debated.ts');
	const debated = debatedOf(debate.record!, debate.docket, body, today());
	if (what === 'blocks') {
		const [{ blocksOf }, { toBlocksDocx }] = await Promise.all([
			import('#lib/export/debate-blocks.ts'),
			import('#lib/export/debate-blocks-docx.ts')
		]);
		const made = blocksOf(debated, front, {
			which: blocks.lean ? 'worked-on' : 'all',
			whole: blocks.whole,
			asks: (id) => burdenAt(id)?.asks
		});
		return [await toBlocksDocx(made), named('docx', `${sideWords[front]} blocks`)];
	}
	if (what === 'kialo') {
		const { toKialo } = await import('#lib/export/debate-kialo.ts');
		return [textFile(toKialo(debated), 'text/plain'), named('txt', 'Kialo')];
	}
	const { toDebateArgdown } = await import('#lib/export/debate-argdown.ts');
	return [textFile(toDebateArgdown(debated), 'text/argdown'), named('argdown', 'Debate')];
}

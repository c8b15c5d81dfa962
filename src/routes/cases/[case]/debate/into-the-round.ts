import { today } from '#lib/domain/day.ts';
import { sideWords } from '#lib/debate/preparation.ts';
import { fileName } from '#lib/export/file-name.ts';
import type { Debate } from './debate.svelte.ts';
import { textFile, toOpenAgain, type MadeFile } from './debate-files.svelte.ts';

/** What is carried into a round: blocks of the side in front, both sides for other tools, or the preparation itself. */
export type Carried = 'blocks' | 'kialo' | 'argdown' | 'json';

/** Makes a file of a preparation. @param lean only of what the side has marked or written on */
export async function carried(what: Carried, debate: Debate, lean: boolean): Promise<MadeFile> {
	const { body } = debate;
	const { front } = body;
	const title = body.motion.text || 'debate';
	const named = (ending: string, of = title) => fileName(of, ending, { otherwise: 'debate' });
	if (what === 'json') return toOpenAgain(body, named('debate.json'));
	const { debatedOf } = await import('#lib/export/debated.ts');
	const debated = debatedOf(debate.record!, debate.docket, body, today());
	if (what === 'blocks') {
		const [{ blocksOf }, { toBlocksDocx }] = await Promise.all([
			import('#lib/export/debate-blocks.ts'),
			import('#lib/export/debate-blocks-docx.ts')
		]);
		const blocks = blocksOf(debated, front, lean ? 'worked-on' : 'all');
		return [await toBlocksDocx(blocks), named('blocks.docx', `${sideWords[front]}: ${title}`)];
	}
	if (what === 'kialo') {
		const { toKialo } = await import('#lib/export/debate-kialo.ts');
		return [textFile(toKialo(debated), 'text/plain'), named('kialo.txt')];
	}
	const { toDebateArgdown } = await import('#lib/export/debate-argdown.ts');
	return [textFile(toDebateArgdown(debated), 'text/argdown'), named('argdown')];
}

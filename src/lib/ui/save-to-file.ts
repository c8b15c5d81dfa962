import { fileName } from '#lib/export/file-name.ts';
import { handOver } from '#lib/ui/hand-over.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** Hands the current assessment to the browser as a file to keep. */
export async function saveToFile(workspace: Workspace): Promise<void> {
	const { writeFile } = await import('#lib/files/file.ts');
	await workspace.settled();
	const { head, marks } = workspace.snapshot();
	const text = writeFile(head, marks, workspace.law, workspace.counts);
	const blob = new Blob([text], { type: 'application/json' });
	handOver(blob, fileName(head.name, 'chapeau.json'));
}

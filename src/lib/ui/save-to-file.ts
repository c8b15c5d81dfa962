import { fileName } from '#lib/export/file-name.ts';
import { handOver } from '#lib/ui/hand-over.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** Hands the current assessment to the browser as a file to keep. */
export async function saveToFile(workspace: Workspace): Promise<void> {
	const { writeFile } = await import('#lib/files/file.ts');
	await workspace.settled();
	const { head, marks } = workspace.snapshot();
	const blob = new Blob([writeFile(head, marks, workspace.law)], { type: 'application/json' });
	handOver(blob, fileName(head.name, 'chapeau.json'));
}

import { lawVersion } from '#lib/law/version.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** Hands the current assessment to the browser as a file to keep. */
export async function saveToFile(workspace: Workspace): Promise<void> {
	const { writeFile } = await import('#lib/workspace/file.ts');
	await workspace.settled();
	const { head, marks } = workspace.snapshot();
	const blob = new Blob([writeFile(head, marks, lawVersion)], { type: 'application/json' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = `${head.name.replace(/[^\p{L}\p{N} _-]+/gu, '').trim() || 'assessment'}.chapeau.json`;
	link.click();
	// The browser needs the address until the file is written.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

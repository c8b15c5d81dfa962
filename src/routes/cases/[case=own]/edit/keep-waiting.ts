import type { Dossier } from '#lib/domain/dossier.ts';
import { Workspace } from '#lib/workspace/workspace.svelte.ts';
import { openShelf, sessionJournal } from '../../[case]/wake.ts';

/**
 * Keeps the marks with which this tab left the bench before the device had them, so that a file that is
 * made now has them too.
 */
export async function keepWaiting({ case: { id, version }, law }: Dossier): Promise<void> {
	const journal = sessionJournal(id);
	if (journal.read().length === 0) return;
	const { id: forum, standard } = law.forums[0]!;
	// Nothing is found here, so that it needs none of the counts.
	const docket = { counts: [], tests: new Map() };
	const bench = new Workspace(
		{ id, version, law: law.version },
		docket,
		{ forum, standard },
		[],
		journal
	);
	await bench.start(openShelf);
	bench.stop();
}

import type { KeptHead } from '#lib/keep/steps.ts';

/**
 * Which of a case's assessments is the open one: this tab's, else what any tab opened last, else the
 * newest. So `Workspace` opens it, and `sessionJournal` notes it; both are loaded by every bench, and
 * import nothing for it.
 */

/** Where this tab notes it, for a reload. */
export const openInTab = (caseId: string) => `chapeau:open:${caseId}`;

/** The shelf's setting that notes it for all tabs. */
export const openLast = (caseId: string) => `current:${caseId}`;

const newestFirst = (heads: readonly KeptHead[]) =>
	[...heads].sort((a, b) => b.changed.localeCompare(a.changed));

/** @param wanted an id, which may be gone or thrown away */
export function currentOf(
	heads: readonly KeptHead[],
	wanted: string | null | undefined
): KeptHead | undefined {
	const live = newestFirst(heads).filter(({ deleted }) => !deleted);
	return live.find(({ id }) => id === wanted) ?? live[0];
}

import type { Jurisdiction } from '#lib/domain/jurisdiction.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** The device’s choice to leave out of what bears what lies before a forum’s jurisdiction. */
const preference = 'outside-jurisdiction';

type Reader = Pick<Workspace, 'forum' | 'preference'>;

/** What stands in the way of the forum that the marks are read under. */
export const jurisdictionOf = (workspace: Reader, all: readonly Jurisdiction[]) =>
	all.find(({ forum }) => forum === workspace.forum);

export const leavesOut = (workspace: Pick<Reader, 'preference'>) =>
	workspace.preference(preference) === 'yes';

/** Ids of the evidence items that are left out of what is shown and counted. */
export const leftOut = (workspace: Reader, all: readonly Jurisdiction[]): readonly string[] =>
	(leavesOut(workspace) && jurisdictionOf(workspace, all)?.since?.before) || [];

export const leaveOut = (workspace: Pick<Workspace, 'prefer'>, so: boolean) =>
	workspace.prefer(preference, so ? 'yes' : 'no');

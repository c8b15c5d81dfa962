import { today } from '#lib/domain/day.ts';
import { isOutgrown } from '#lib/domain/final-memo.ts';
import { asDraft } from '#lib/domain/memo-draft.ts';
import { assessedOf } from '#lib/export/assessed.ts';
import type { AssessedCase, CaseRecord } from '#lib/export/record.ts';
import { fetchPublished } from '#lib/case-source/published.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** The record of a case, fetched once; a failure is not kept. */
export const recordOfCase = (id: string): Promise<CaseRecord> =>
	fetchPublished(`/data/cases/${id}/record.json`);

/**
 * The open assessment as it stands, with all that its forms are made from. A memo that was declared
 * final of other marks is a draft.
 * @param law the forum and the standard that it is read under, where not its own; unknown ones are not heeded
 */
export async function assessedNow(
	workspace: Workspace,
	caseId: string,
	law: { forum?: string | undefined; standard?: string | undefined } = {}
): Promise<AssessedCase> {
	const record = await recordOfCase(caseId);
	await workspace.settled();
	const { head, marks } = workspace.snapshot();
	const forum = record.forums.find(({ id }) => id === law.forum)?.id ?? head.forum;
	const standard = record.standards.find(({ id }) => id === law.standard)?.id ?? head.standard;
	const memo = head.memo && (isOutgrown(head, marks) ? asDraft(head.memo) : head.memo);
	const read = { ...head, forum, standard, ...(memo && { memo }) };
	return assessedOf(record, workspace.docket, { head: read, marks }, today());
}

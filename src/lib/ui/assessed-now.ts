import { today } from '#lib/domain/day.ts';
import { assessedOf } from '#lib/export/assessed.ts';
import type { AssessedCase, CaseRecord } from '#lib/export/record.ts';
import { fetchPublished } from '#lib/case-source/published.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** The record of a case, fetched once; a failure is not kept. */
export const recordOfCase = (id: string): Promise<CaseRecord> =>
	fetchPublished(`/data/cases/${id}/record.json`);

/** The open assessment as it stands, with all that its forms are made from. */
export async function assessedNow(workspace: Workspace, caseId: string): Promise<AssessedCase> {
	const record = await recordOfCase(caseId);
	await workspace.settled();
	return assessedOf(record, workspace.docket, workspace.snapshot(), today());
}

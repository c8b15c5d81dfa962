import { assessedOf } from '#lib/export/assessed.ts';
import type { Assessed, CaseRecord } from '#lib/export/record.ts';
import { fetchPublished } from '#lib/ui/published.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/** The record of a case, fetched once; a failure is not kept. */
export const recordOfCase = (id: string): Promise<CaseRecord> =>
	fetchPublished(`/data/cases/${id}/record.json`);

/** The open assessment as it stands, with all that its forms are made from. */
export async function assessedNow(workspace: Workspace, caseId: string): Promise<Assessed> {
	const record = await recordOfCase(caseId);
	await workspace.settled();
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	// The day where the reader is, not in Greenwich.
	const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	return assessedOf(record, workspace.docket, workspace.snapshot(), today);
}

import { assessedOf } from '#lib/export/assessed.ts';
import type { Assessed, CaseRecord } from '#lib/export/record.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

const records = new Map<string, Promise<CaseRecord>>();

/** The record of a case, fetched once; a failure is not kept. */
export function recordOfCase(id: string): Promise<CaseRecord> {
	const known = records.get(id);
	if (known) return known;
	const fetched = fetch(`/data/cases/${id}/record.json`).then(async (answer) => {
		if (!answer.ok) throw new Error(`The record of the case answered ${answer.status}.`);
		return (await answer.json()) as CaseRecord;
	});
	records.set(id, fetched);
	fetched.catch(() => records.delete(id));
	return fetched;
}

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

import type { Mark } from '#lib/domain/assessment.ts';
import { docketOf, evaluate, progress, type DocketData } from '#lib/domain/evaluate.ts';
import { forumNow } from '#lib/domain/forum.ts';
import { markKey } from '#lib/domain/mark.ts';
import { openDatabase } from '#lib/keep/open-database.ts';
import { currentOf, openInTab, openLast } from '#lib/workspace/current.ts';
import type { Kept } from '#lib/keep/device-shelf.ts';
import type { KeptHead } from '#lib/keep/steps.ts';

/** How far somebody has come in a case on this device, told without opening the case. */

export type CaseProgress = {
	marked: number;
	of: number;
	/** By count, as the bench says it; of one that the forum does not hear there is nothing to mark. */
	counts: ReadonlyMap<string, { marked: number; of: number }>;
};

/** The assessment that the bench of a case would open. */
type Current = { head: KeptHead; marks: Mark[] };

/**
 * Reads it and leaves everything as it is: where nothing is kept, nothing is made.
 * @returns undefined where there is none, or where the browser keeps nothing
 */
export async function currentOnDevice(caseId: string): Promise<Current | undefined> {
	try {
		const database = await openDatabase<Kept>('chapeau', undefined, {
			// It is not there, and is not to be.
			upgrade(_database, _from, _to, work) {
				work.done.catch(() => undefined);
				work.abort();
			}
		});
		try {
			const read = database.transaction(['assessments', 'marks', 'settings']);
			const heads = await read.objectStore('assessments').getAll();
			const wanted = openHere(caseId) ?? (await read.objectStore('settings').get(openLast(caseId)));
			const head = currentOf(
				heads.filter((each) => each.case.id === caseId),
				wanted
			);
			if (!head) return undefined;
			const marks = await read
				.objectStore('marks')
				.getAll(IDBKeyRange.bound([head.id], [head.id, []]));
			return { head: forumNow(head), marks: marks.map(({ assessment: _, ...mark }) => mark) };
		} finally {
			database.close();
		}
	} catch {
		return undefined;
	}
}

function openHere(caseId: string): string | undefined {
	try {
		return sessionStorage.getItem(openInTab(caseId)) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Counted as the bench counts, under the forum that the marks are read under. */
export function standing(docket: DocketData, { head, marks }: Current): CaseProgress {
	const byPlace = new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]));
	const findings = evaluate(docketOf(docket), byPlace, head.forum);
	const counts = new Map([...findings].map(([count, finding]) => [count, progress(finding)]));
	const sum = (of: 'marked' | 'of') =>
		[...counts.values()].reduce((total, each) => total + each[of], 0);
	return { marked: sum('marked'), of: sum('of'), counts };
}

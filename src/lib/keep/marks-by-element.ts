import { isBlank } from '#lib/domain/mark.ts';
import type { Kept } from '#lib/keep/device-shelf.ts';
import { openDatabase } from '#lib/keep/open-database.ts';

/**
 * How many marks the assessments of a case have on each element on this device, by the element’s id.
 * It only looks: where there is no database, none is made.
 */
export async function marksByElement(caseId: string): Promise<Map<string, number>> {
	const found = new Map<string, number>();
	try {
		if (!(await indexedDB.databases()).some(({ name }) => name === 'chapeau')) return found;
		const database = await openDatabase<Kept>('chapeau', undefined, {
			blocking: () => database.close()
		});
		const read = database.transaction(['assessments', 'marks']);
		const heads = await read.objectStore('assessments').getAll();
		for (const head of heads) {
			if (head.case.id !== caseId || head.deleted) continue;
			const marks = await read
				.objectStore('marks')
				.getAll(IDBKeyRange.bound([head.id], [head.id, []]));
			for (const mark of marks)
				if (!isBlank(mark)) found.set(mark.element, (found.get(mark.element) ?? 0) + 1);
		}
		database.close();
	} catch {
		// What can’t be looked at is not counted: the marks stay in any case.
	}
	return found;
}

import { fetchPublished } from '#lib/case-source/published.ts';
import type { Case } from '#lib/domain/case.ts';
import { dossierOf } from '#lib/domain/dossier.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { keepAsOwn } from '#lib/own-cases/open-case-file.ts';

/**
 * Keeps a copy of a built-in case as one of one’s own, with the law that its counts need.
 * @returns its id on this device, or why there is none, in a sentence
 */
export async function copyOfBuiltIn(id: string): Promise<{ id: string } | { fault: string }> {
	let theCase: Case;
	let law: LawBook;
	try {
		[theCase, law] = await Promise.all([
			fetchPublished<Case>(`/data/cases/${id}.json`),
			fetchPublished<LawBook>('/data/law.json')
		]);
	} catch {
		return { fault: 'The case could not load. Check your connection and try again.' };
	}
	try {
		const { corrections: _, version: __, ...rest } = theCase;
		const copy: Case = { ...rest, corrections: [], version: 1, title: `${theCase.title} (copy)` };
		return { id: await keepAsOwn(dossierOf(copy, law)) };
	} catch {
		return {
			fault: 'This browser keeps nothing, so a copy has no place here. Nothing was changed.'
		};
	}
}

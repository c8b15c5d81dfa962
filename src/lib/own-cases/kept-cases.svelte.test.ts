import { expect, it } from 'vitest';
import type { Case } from '#lib/domain/case.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import { ownId } from '#lib/domain/own-id.ts';
import {
	caseKey,
	forget,
	keepNew,
	lawKey,
	noteMarked,
	openedToMark,
	openShelf,
	ownDossier,
	stateOf,
	UnreadableCase,
	wasOpened
} from '#lib/own-cases/kept-cases.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';

/** A case that was opened to be marked is not checked again until it, its law or its versions change. */

async function opened(id: string, build = 'this build') {
	const dossier = await openedToMark((await ownDossier(id, build))!);
	return { dossier, state: stateOf(dossier), known: wasOpened(dossier) };
}

async function kept() {
	const dossier = ownCase();
	const id = ownId(freshId());
	await keepNew({ ...dossier, case: { ...dossier.case, id } });
	return id;
}

it('is the same the second time, and read anew after a change', async () => {
	const id = await kept();
	const first = await opened(id);
	expect(first.known).toBe(false);
	expect(await opened(id)).toEqual({ ...first, known: true });
	// Another build may check otherwise.
	expect(await opened(id, 'another build')).toEqual(first);

	// The first mark on it is noted beside it.
	await noteMarked(id);
	expect(await opened(id)).toEqual(first);
	expect((await opened(id)).known).toBe(true);

	const shelf = await openShelf();
	await shelf.change(caseKey(id), undefined as unknown, (body) => {
		const theCase = body as Case;
		const [item, ...others] = theCase.evidence;
		return item
			? { ...theCase, evidence: [{ ...item, statement: 'Another.' }, ...others] }
			: { ...theCase, title: 'Another' };
	});
	const changed = await opened(id);
	expect(changed.known).toBe(false);
	expect(changed.dossier).not.toEqual(first.dossier);
	await forget(id);
});

it('whose law can’t be read is said to be so, however often it was opened', async () => {
	const id = await kept();
	await opened(id);
	const shelf = await openShelf();
	await shelf.change(lawKey(id), undefined as unknown, () => ({ tests: 'none' }) as unknown);
	await expect(ownDossier(id, 'this build')).rejects.toThrow(UnreadableCase);
	await forget(id);
});

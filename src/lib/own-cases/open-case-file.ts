import type { Dossier } from '#lib/domain/dossier.ts';
import { bytesWithin } from '#lib/files/file-text.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import { caseFileLimit, readCaseFile, sameCase } from '#lib/own-cases/case-file.ts';
import { keepNew, noteVersion, ownDossier, UnreadableCase } from '#lib/own-cases/kept-cases.ts';
import { isOwn, ownId } from '#lib/domain/own-id.ts';

/**
 * Opens the file of a case and keeps it on this device.
 * @returns the id that it has here, or why it can’t be opened, in a sentence
 */
export async function openCaseFile(file: File): Promise<{ id: string } | { fault: string }> {
	const opened = readCaseFile(file.name, await bytesWithin(file, caseFileLimit), file.size);
	if (!opened.ok) return { fault: opened.fault };
	try {
		return { id: await keepAsOwn(opened.dossier) };
	} catch {
		return {
			fault: 'This browser keeps nothing, so the case could not be saved here. Nothing was changed.'
		};
	}
}

/**
 * Keeps a case as one of one’s own: under its id where it is free, so that assessments made of it
 * elsewhere fit; one that is here already, unchanged, is not kept twice.
 */
export async function keepAsOwn(dossier: Dossier): Promise<string> {
	const { id } = dossier.case;
	const here = isOwn(id) ? await ownDossier(id).catch(unreadable) : undefined;
	if (here && here !== 'unreadable' && sameCase(here, dossier)) {
		if (here.case.version < dossier.case.version) await noteVersion(id, dossier.case.version);
		return id;
	}
	const kept = isOwn(id) && !here ? id : ownId(freshId());
	await keepNew({ ...dossier, case: { ...dossier.case, id: kept } });
	return kept;
}

/** What is kept here and can’t be read is written over by nobody. */
function unreadable(fault: unknown): 'unreadable' {
	if (fault instanceof UnreadableCase) return 'unreadable';
	throw fault;
}

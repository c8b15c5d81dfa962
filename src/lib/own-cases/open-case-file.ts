import type { Dossier } from '#lib/domain/dossier.ts';
import { counted } from '#lib/domain/number-words.ts';
import { bytesWithin } from '#lib/files/file-text.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import {
	caseFileLimit,
	readCaseFile,
	sameCase,
	type OpenedCase
} from '#lib/own-cases/case-file.ts';
import { bundleLimit, isBundle, readBundle, type OpenedBundle } from '#lib/own-cases/bundle.ts';
import { keepAssessments } from '#lib/own-cases/kept-assessments.ts';
import { keepNew, noteElsewhere, ownDossier, UnreadableCase } from '#lib/own-cases/kept-cases.ts';
import { isOwn, ownId } from '#lib/domain/own-id.ts';

/** Reads the file of a case, or of a case with its assessments: whole, or not at all, with a sentence. */
export async function readCaseOrBundle(file: File): Promise<OpenedBundle | OpenedCase> {
	const bundled = isBundle(await file.slice(0, 200).text());
	const bytes = await bytesWithin(file, bundled ? bundleLimit : caseFileLimit);
	return (bundled ? readBundle : readCaseFile)(file.name, bytes, file.size);
}

/**
 * Opens the file of a case, or of a case with its assessments, and keeps what is in it on this device.
 * @returns the id that the case has here, with what is to be known of its assessments, in sentences;
 *   or why it can’t be opened
 */
export async function openCaseFile(
	file: File
): Promise<{ id: string; notices: string[] } | { fault: string }> {
	const opened = await readCaseOrBundle(file);
	if (!opened.ok) return { fault: opened.fault };
	try {
		const id = await keepAsOwn(opened.dossier);
		if (!('assessments' in opened)) return { id, notices: [] };
		const { assessments, notices } = opened;
		const kept = await keepAssessments(id, assessments);
		if (assessments.length > 0) await noteElsewhere(id, opened.dossier);
		const here = assessments.length - kept;
		return {
			id,
			notices: [
				`${counted(kept, 'assessment')} came with the case${here > 0 ? `; ${here} ${here === 1 ? 'was' : 'were'} here already` : ''}.`,
				...notices
			]
		};
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
		if (here.case.version < dossier.case.version) await noteElsewhere(id, dossier);
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

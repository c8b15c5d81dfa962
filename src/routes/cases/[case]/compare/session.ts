import type { Answer } from '#lib/domain/strength.ts';
import { keepInTab, readInTab } from '#lib/keep/tab-session.ts';

/** A resolution on its way: the answer, the reason, or both. */
export type ResolutionDraft = { answer?: Answer | 'by-parts' | undefined; reason: string };

/** What a reload must not lose. */
export type Work = {
	device: string[];
	/** What there was on the device to choose from. */
	seen: string[];
	authorities: string[];
	standard: string;
	order: 'disagreement' | 'outline';
	name: string;
	resolutions: [string, ResolutionDraft][];
};
export type ChosenFile = { name: string; text: string };

const workPlace = (caseId: string) => `chapeau:compare:${caseId}`;
const filesPlace = (caseId: string) => `chapeau:compare-files:${caseId}`;

/** A tab’s comparison in progress, by case; the files apart, as they are long and seldom change. */
export const session = {
	work: (caseId: string) => readInTab(workPlace(caseId)) as Work | undefined,
	files: (caseId: string) => (readInTab(filesPlace(caseId)) ?? []) as ChosenFile[],
	keepWork: (caseId: string, work: Work) => keepInTab(workPlace(caseId), work),
	keepFiles: (caseId: string, files: ChosenFile[]) => keepInTab(filesPlace(caseId), files)
};

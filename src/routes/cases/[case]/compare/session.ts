import type { Answer } from '#lib/domain/strength.ts';

/** A resolution on its way: the answer, the reason, or both. */
export type Draft = { answer?: Answer | 'by-parts' | undefined; reason: string };

/** What a reload must not lose. */
export type Work = {
	device: string[];
	/** What there was on the device to choose from. */
	seen: string[];
	authorities: string[];
	standard: string;
	order: 'disagreement' | 'outline';
	name: string;
	resolutions: [string, Draft][];
};
export type FileText = { name: string; text: string };

const workPlace = (caseId: string) => `chapeau:compare:${caseId}`;
const filesPlace = (caseId: string) => `chapeau:compare-files:${caseId}`;

function read<Kept>(place: string): Kept | undefined {
	try {
		return JSON.parse(sessionStorage.getItem(place) ?? 'null') ?? undefined;
	} catch {
		return undefined;
	}
}

/** @returns false when the session could not keep it */
function write(place: string, what: unknown): boolean {
	try {
		sessionStorage.setItem(place, JSON.stringify(what));
		return true;
	} catch {
		return false;
	}
}

/** A tab’s comparison in progress, by case; the files apart, as they are long and seldom change. */
export const session = {
	work: (caseId: string) => read<Work>(workPlace(caseId)),
	files: (caseId: string) => read<FileText[]>(filesPlace(caseId)) ?? [],
	keepWork: (caseId: string, work: Work) => write(workPlace(caseId), work),
	keepFiles: (caseId: string, files: FileText[]) => write(filesPlace(caseId), files)
};

import { dossierVersion } from '#lib/domain/dossier.ts';

/**
 * Brings the saved file of a case forward, one version of the format at a time. What each version
 * changed is said beside its step; the newest is described by `Dossier`.
 */
type Saved = { version: number } & Record<string, unknown>;

const steps: Record<number, (file: Saved) => Saved> = {
	/** Version 2 may have items from outside the article, of no paragraph. Version 1 had none. */
	1: (file) => ({ ...file, version: 2 })
};

/** @returns the file in the newest format; unchanged when its version is not one that was ever written */
export function upgradedDossier(file: Saved): Saved {
	let at = file;
	while (at.version < dossierVersion) {
		const step = steps[at.version];
		if (!step) return file;
		at = step(at);
	}
	return at;
}

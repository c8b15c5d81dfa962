import { broughtForward, type FormatSteps, type Saved } from '#lib/domain/brought-forward.ts';
import { dossierVersion } from '#lib/domain/dossier.ts';

/**
 * Brings the saved file of a case forward, one version of the format at a time. What each version
 * changed is said beside its step; the newest is described by `Dossier`.
 */
const steps: FormatSteps = {
	/** Version 2 may have items from outside the article, of no paragraph. Version 1 had none. */
	1: (file) => ({ ...file, version: 2 })
};

/** The file in the newest format: see `broughtForward`. */
export const upgradedDossier = (file: Saved): Saved => broughtForward(file, steps, dossierVersion);

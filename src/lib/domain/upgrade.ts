import { broughtForward, type FormatSteps, type Saved } from '#lib/domain/brought-forward.ts';
import { forumNow } from '#lib/domain/forum.ts';
import { fileVersion } from '#lib/domain/mark.ts';

/**
 * Brings a saved file of an older format forward, one version at a time. What each version
 * changed is said beside its step; the newest is described by `AssessmentFile`.
 */
const steps: FormatSteps = {
	/** Version 2 may hold a person's grades of the notes and thresholds of the standards. Version 1 had neither. */
	1: (file) => ({ ...file, version: 2 }),
	/** Version 3 knows no forum “Convention and custom”: it opens as custom, or as the court of States (see `forumNow`). */
	2: (file) => ({ ...forumNow(file as Saved & { forum: string; standard: string }), version: 3 }),
	/** Version 4 may say of a mark what its person reads first. Version 3 had no such choice. */
	3: (file) => ({ ...file, version: 4 }),
	/** Version 5 may give a reason for each item and cite authorities, and may hold the head of a memo. */
	4: (file) => ({ ...file, version: 5 }),
	/** Version 6 may say what the counts are that it has marks on. Version 5 had only their numbers. */
	5: (file) => ({ ...file, version: 6 })
};

/** The file in the newest format: see `broughtForward`. */
export const upgraded = (file: Saved): Saved => broughtForward(file, steps, fileVersion);

import { z } from 'zod';
import { AssessmentFile } from '#lib/domain/assessment.ts';
import { Dossier } from '#lib/domain/dossier.ts';

export const bundleFormat = 'chapeau-bundle';
export const bundleVersion = 1;

/** The most assessments in one file. */
export const mostAssessments = 200;

/**
 * A case with assessments of it, in one file for a colleague. Each part is as in a file of its own, with
 * a version of its own; this is the shape of those that are saved now.
 */
export const Bundle = z.strictObject({
	format: z.literal(bundleFormat),
	version: z.literal(bundleVersion),
	case: Dossier,
	assessments: z.array(AssessmentFile).max(mostAssessments)
});

import { mended } from '#lib/domain/written-name.ts';

/**
 * The name under which an assessment is kept: one that can be shown in a list, at most 200
 * characters long, whatever file or field it came from.
 */
export const assessmentName = (name: string): string =>
	mended(name).slice(0, 200) || 'Unnamed assessment';

import type { Actor, Case, Evidence } from '#lib/domain/case.ts';

/** The words for what supports an evidence item. */
export const supportWords: Record<Evidence['support'], string> = {
	testimony: 'Witness testimony',
	report: 'Report',
	estimate: 'Estimate',
	'official-statement': 'Official statement',
	'legal-text': 'Legal text',
	'legal-conclusion': 'Legal conclusion',
	press: 'Press',
	assertion: 'Assertion',
	inference: 'Inference'
};

/** Beside an item whose step to the element the text does not take. */
export const ownStepWords = 'step of whoever prepared the case, not the text’s';

/** The actor whose conduct an item describes; undefined where it describes nobody’s. */
export function actorOf(
	{ actors }: Pick<Case, 'actors'>,
	{ conductOf }: Pick<Evidence, 'conductOf'>
): Actor | undefined {
	return actors.find(({ id }) => id === conductOf);
}

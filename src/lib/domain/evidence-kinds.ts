import type { Evidence } from '#lib/domain/case.ts';

/** The words for what supports an evidence item, and whose conduct it describes. */
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

export const conductWords: Record<Evidence['conductOf'], string> = {
	dprk: 'conduct of North Korea',
	china: 'conduct of China',
	traffickers: 'conduct of traffickers',
	refugees: 'conduct of refugees',
	'international-community': 'conduct of the international community',
	'soviet-union': 'conduct of the Soviet Union',
	none: ''
};

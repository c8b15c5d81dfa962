import type { Contradiction } from '#lib/domain/case.ts';

/** What differs between the sides of a contradiction, in words. */
export const contradictionWords: Record<Contradiction['kind'], string> = {
	figure: 'Numbers',
	date: 'Time',
	scope: 'Who or what is meant',
	attribution: 'Who says it',
	law: 'Law',
	logic: 'Reasoning'
};

import type { Evidence } from '#lib/domain/case.ts';

/** Who asserts an item, as a person chooses it. */
export const asserterWords: Record<Evidence['assertedBy']['kind'], string> = {
	author: 'The author',
	body: 'A body or organization',
	witness: 'A witness',
	official: 'An official',
	scholar: 'A scholar',
	instrument: 'A legal text',
	press: 'The press'
};

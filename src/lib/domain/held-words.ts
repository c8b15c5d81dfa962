import type { Holding } from '#lib/domain/held.ts';
import { scale } from '#lib/domain/strength.ts';

const foundWords: Record<Holding['found'], string> = {
	found: 'Found',
	'not-found': 'Not found',
	'not-decided': 'Not decided',
	denied: 'Denied'
};

/** What was held, in two or three words: `Found: at least arguable`. */
export const holdingWords = ({ found, strength }: Pick<Holding, 'found' | 'strength'>): string =>
	`${foundWords[found]}${strength ? `: at least ${scale[strength].label.toLowerCase()}` : ''}`;

import type { Plugin } from 'vite';

/** What a font’s table may say at most of the characters that its codes stand for: four times the plane that all fonts use. */
const most = 'const MAX_MAP_RANGE = 2 ** 18;';
const theirs = 'const MAX_MAP_RANGE = 2 ** 24 - 1;';

export const isPdfWorker = /\/pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs$/;

/**
 * pdf.js lets a table have sixteen million entries, and one harmed byte makes so many of one line: 32
 * seconds, and 1.8 GB of a phone’s memory.
 * @returns its worker with a smaller bound
 * @throws when the line is not there any more
 */
export function withBoundedTables(code: string): string {
	if (!code.includes(theirs))
		throw new Error('pdf.js bounds its character tables otherwise: see character-tables.ts.');
	return code.replace(theirs, most);
}

export const boundedCharacterTables = (): Plugin => ({
	name: 'chapeau-bounded-character-tables',
	transform: { filter: { id: isPdfWorker }, handler: withBoundedTables }
});

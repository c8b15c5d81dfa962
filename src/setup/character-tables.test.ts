import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isPdfWorker, withBoundedTables } from './character-tables.ts';

it('the pdf.js that is installed has the bound that is made smaller', () => {
	const worker = fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'));
	expect(worker).toMatch(isPdfWorker);
	const bounded = withBoundedTables(readFileSync(worker, 'utf8'));
	expect(bounded).toContain('const MAX_MAP_RANGE = 2 ** 18;');
	expect(() => withBoundedTables(bounded)).toThrow('bounds its character tables otherwise');
});

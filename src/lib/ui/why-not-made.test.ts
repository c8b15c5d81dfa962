import { describe, expect, it } from 'vitest';
import { Undrawable } from '#lib/ui/drawing.ts';
import { whyNotMade } from './why-not-made.ts';

describe('why a file could not be made', () => {
	const why = (error: unknown) => whyNotMade('The picture', error, 'Save it as SVG.');
	it('is never the browser’s own sentence', () => {
		// As Chromium, Firefox and Safari have it.
		for (const words of [
			'Failed to fetch dynamically imported module: http://localhost/a.js',
			'error loading dynamically imported module',
			'Importing a module script failed.'
		])
			expect(why(new TypeError(words))).toBe(
				'The picture: the code that makes it could not be fetched. Check the connection and press again.'
			);
		for (const error of [new TypeError('a.b is undefined'), new DOMException('Tainted'), 'x'])
			expect(why(error)).toBe('The picture: it could not be made. Save it as SVG.');
	});
	it('is ours where we know it', () => {
		expect(why(new Undrawable('It is too large.'))).toBe('It is too large.');
	});
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Arrows and shapes; what is printed on a key stays typed, as the name of the key. */
const typed = /[\u2190-\u21a8\u21aa-\u21b4\u21b6-\u21ff\u25a0-\u25ff]/u;
const namesKeys = /(MarkUpKeys|HelpDialog)\.svelte$/;

it('arrows and shapes are drawn: few typefaces have them, and they differ from device to device', () => {
	const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('.svelte') && !namesKeys.test(name)
	);
	expect(pages.length).toBeGreaterThan(200);
	const found = pages.flatMap((name) =>
		readFileSync(join('src', name), 'utf8')
			.replace(/<style>[^]*<\/style>|<!--[^]*?-->|\/\*[^]*?\*\/|\/\/.*|<kbd>[^]*?<\/kbd>/g, '')
			.split('\n')
			.filter((line) => typed.test(line))
			.map((line) => `${name}: ${line.trim()}`)
	);
	expect(found).toEqual([]);
	// The wall sets its own beside the line of the standard.
	const styled = pages
		.filter((name) => !name.endsWith('Distribution.svelte'))
		.filter((name) => {
			const [styles = ''] =
				/<style>[^]*<\/style>/.exec(readFileSync(join('src', name), 'utf8')) ?? [];
			return [...styles.matchAll(/content: '(.*?)'/g)].some(([, words]) => typed.test(words!));
		});
	expect(styled).toEqual([]);
});

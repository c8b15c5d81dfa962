import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { journeys } from './firefox-journeys.ts';

it.each(Object.entries(journeys))('every journey of %s is there, by its title', (file, titles) => {
	const source = readFileSync(new URL(`../e2e/${file}`, import.meta.url), 'utf8');
	expect(titles.filter((title) => !source.includes(`test('${title}'`))).toEqual([]);
});

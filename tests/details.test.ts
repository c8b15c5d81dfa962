import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('what a person has opened is closed by nothing else that changes', () => {
	const set: string[] = [];
	let all = 0;
	for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.svelte')) continue;
		const source = readFileSync(join('src', name), 'utf8');
		for (const [tag] of source.matchAll(/<details\b(?:[^>{]|\{[^}]*\})*>/g)) {
			all += 1;
			if (/(?<!bind:)\bopen=\{|\{open\}/.test(tag))
				set.push(`${name}: ${tag}. Say it with openAtFirst.`);
		}
	}
	expect(all).toBeGreaterThan(50);
	expect(set).toEqual([]);
});

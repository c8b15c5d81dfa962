import { describe, expect, it } from 'vitest';
import { importedPackages, shipped, thirdParties } from '#lib/server/third-party.ts';

describe('the lockfile is walked', () => {
	const lock = {
		packages: {
			'': { version: '1' },
			'node_modules/a': { version: '1', dependencies: { b: '*' } },
			'node_modules/b': { version: '1', dependencies: { c: '*' } },
			'node_modules/a/node_modules/b': { version: '2', dependencies: { c: '*', '@s/d': '*' } },
			'node_modules/c': { version: '1', dependencies: { a: '*' } },
			'node_modules/@s/d': { version: '1' },
			'node_modules/tool': { version: '1' }
		}
	};
	it('to what each package finds, and to nothing that builds only', () => {
		expect(shipped(['a'], lock)).toEqual([
			'node_modules/@s/d',
			'node_modules/a',
			'node_modules/a/node_modules/b',
			'node_modules/c'
		]);
	});
});

describe('the notices', () => {
	const all = thirdParties('.');
	const named = (name: string) => all.find((each) => each.name === name)!;

	it('name what ships to browsers and on the server, and no tool', () => {
		const names = all.map(({ name }) => name);
		for (const name of [
			'svelte',
			'@sveltejs/kit',
			'citeproc',
			'docx',
			'fflate',
			'pg',
			'pg-types',
			'zod'
		])
			expect(names).toContain(name);
		for (const tool of [
			'vite',
			'vitest',
			'typescript',
			'eslint',
			'playwright',
			'rollup',
			'fast-check'
		])
			expect(names).not.toContain(tool);
		expect(importedPackages('.')).toContain('@fontsource-variable/source-serif-4');
	});
	it('give each a version, a licence and its text', () => {
		expect(all.filter(({ version, licence }) => !version || !licence)).toEqual([]);
		expect(named('citeproc').text).toMatch(/Common Public Attribution License/i);
		expect(named('@fontsource-variable/source-serif-4').text).toContain('SIL OPEN FONT LICENSE');
		expect(named('zod').text).toContain('Permission is hereby granted');
		expect(all.filter(({ text }) => text.length < 200).map(({ name }) => name)).toEqual([]);
	});
	it('name no licence that would bind what it ships with', () => {
		const strange = all.filter(
			({ licence }) =>
				!/^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|MIT-0)\b/.test(
					licence
				)
		);
		expect(strange.map(({ name, licence }) => `${name} ${licence}`)).toEqual([
			'citeproc CPAL-1.0 OR AGPL-1.0'
		]);
	});
});

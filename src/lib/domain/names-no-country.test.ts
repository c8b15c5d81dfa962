import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Which country, court or instrument a case is about is data: of the case, and of its law book. The
 * code that works on any case names none, not even in a comment.
 */
const folders = ['domain', 'workspace', 'export', 'rooms', 'debate', 'ui', 'search'];

const names = new RegExp(
	[
		/\b(dprk|north.korea|pyongyang|china|chinese|soviet|russia|rwanda|yugoslavia|serbia|bosnia|myanmar|sudan|darfur|al.bashir|germany|israel|ukraine)\b/,
		/\b(icc|icj|icty|ictr|irmct|eccc|hague|nuremberg|ad hoc tribunals?)\b/,
		/\b(international criminal court|international court of justice)\b/,
		/\b(rome.statute|(genocide|geneva|torture).conventions?|elements of crimes|world summit|security council)\b/
	]
		.map(({ source }) => source)
		.join('|'),
	'gi'
);

/** What was kept before the law had three forums names the one that it had, and is brought forward by name. */
const kept: Record<string, string[]> = {
	'domain/forum.ts': ['icc', 'icj']
};

const lib = new URL('..', import.meta.url).pathname;
const sources = globSync(`{${folders.join(',')}}/**/*.{ts,svelte}`, { cwd: lib }).filter(
	(path) => !/(\.test|\.sample|sample|-contract)\.ts$/.test(path)
);

it('reads the sources of every folder', () => {
	for (const folder of folders)
		expect(
			sources.some((path) => path.startsWith(`${folder}/`)),
			folder
		).toBe(true);
});

it.each(sources)('%s names no country, court or instrument', (path) => {
	const found = readFileSync(`${lib}${path}`, 'utf8')
		.split('\n')
		.flatMap((line, at) =>
			[...line.matchAll(names)]
				.filter(([name]) => !kept[path]?.includes(name.toLowerCase()))
				.map(([name]) => `${at + 1}: ${name}`)
		);
	expect(found).toEqual([]);
});

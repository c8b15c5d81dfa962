import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileFormat, fileVersion } from '#lib/domain/mark.ts';

const readme = readFileSync('README.md', 'utf8');
const running = readFileSync('docs/running.md', 'utf8');
const sources = ['src', 'tests']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
	)
	.concat('svelte.config.js', 'vite.config.ts', 'playwright.config.ts')
	.filter((name) => /\.(ts|js|svelte)$/.test(name) && !name.includes('node_modules'));

/** Beside what is read by name: the keys of a schema of the environment, and what is taken apart from it. */
const namedSettings = (text: string) => [
	...[...text.matchAll(/const Environment = z\.object\(\{([\s\S]*?)\n\}\);/g)].flatMap(([, keys]) =>
		[...keys!.matchAll(/^\t([A-Z_]+):/gm)].map((match) => match[1]!)
	),
	...[...text.matchAll(/const \{ ([A-Z_, ]+) \} = environment/g)].flatMap(([, names]) =>
		names!.split(', ')
	)
];

it('docs/running.md names every variable that a person may set', () => {
	// Set by CI, by our own build, or only ever by our tests.
	const internal = new Set(['CI', 'CHAPEAU_VERSION']);
	const read = new Set(
		sources.flatMap((name) =>
			[...readFileSync(name, 'utf8').matchAll(/process\.env\.([A-Z_]+)/g)].map((match) => match[1]!)
		)
	);
	for (const name of sources)
		for (const setting of namedSettings(readFileSync(name, 'utf8'))) read.add(setting);
	expect([...read]).toEqual(expect.arrayContaining(['PORT', 'ROOM_DAYS', 'ORIGIN', 'IMPRINT']));
	const missing = [...read].filter(
		(name) => !internal.has(name) && !running.includes(`\`${name}\``)
	);
	expect(missing).toEqual([]);
});

it('the README names every place at which data is published', () => {
	const places = readdirSync('src/routes/data', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('+server.ts'))
		.map((name) =>
			`/data/${name.replaceAll('\\', '/').replace('/+server.ts', '')}`
				.replace('[case]', 'dprk-2012')
				.replace('[count]', 'I')
				.replace('[element]', 'genocide.chapeau.intent')
		)
		.flatMap((place) =>
			place.includes('[name]')
				? ['law', 'case', 'assessment'].map((name) => place.replace('[name]', name))
				: [place]
		);
	expect(places.length).toBeGreaterThan(4);
	expect(places.filter((place) => !readme.includes(`\`${place}\``))).toEqual([]);
});

it('the README names the file format and its newest version', () => {
	expect(readme).toContain(`\`${fileFormat}\`, version ${fileVersion}`);
});

it('the README names every command of package.json that it should', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	for (const name of ['start', 'test', 'bench', 'load', 'faults', 'dev', 'format']) {
		expect(scripts[name]).toBeDefined();
		expect(readme).toMatch(new RegExp(`npm (run )?${name}`));
	}
});

it('docs/asvs.md counts its own lines, and gives a reason for each', () => {
	const text = readFileSync('docs/asvs.md', 'utf8');
	const lines = [
		...text.matchAll(
			/^\| (\d+\.\d+\.\d+) +\| (.+?) +\| (met|\*\*not met\*\*|n\/a) +\| (.*?) *\|$/gm
		)
	];
	expect(lines.length).toBe([...text.matchAll(/^\| \d/gm)].length);
	expect(new Set(lines.map(([, id]) => id)).size).toBe(lines.length);
	expect(lines.filter(([, , , , why]) => why!.length < 4)).toEqual([]);
	const count = (state: string) => lines.filter((line) => line[3] === state).length;
	const [met, not, none] = [count('met'), count('**not met**'), count('n/a')];
	expect(text).toContain(
		`**${met + not} apply, ${met} are met, ${not} are not.** ${none} don’t apply`
	);
});

it('docs/asvs.md names files that exist', () => {
	const files = new Set(sources.map((name) => name.replaceAll('\\', '/').split('/').at(-1)));
	const named = [...readFileSync('docs/asvs.md', 'utf8').matchAll(/`([\w./-]+\.ts)`/g)];
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter(([, name]) => !files.has(name!.split('/').at(-1)!))).toEqual([]);
});

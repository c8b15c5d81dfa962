import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Which file imports which, types and `import()` included. */
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /(?<!\.d)\.(ts|svelte)$/.test(name))
	.map((name) => join('src', name));
const here = new Set(modules);

function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const script = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n')
		: text;
	return ts
		.preProcessFile(script + dynamicIn(text, file))
		.importedFiles.map(({ fileName }) =>
			fileName.startsWith('#lib/')
				? join('src/lib', fileName.slice(5))
				: normalize(join(dirname(file), fileName))
		)
		.filter((name) => here.has(name));
}

/** A component may be fetched in its markup: `{#await import('./MadeEarlier.svelte')}`. */
const dynamicIn = (text: string, file: string) =>
	file.endsWith('.svelte')
		? [...text.replace(/<script[^]*?<\/script>/g, '').matchAll(/\bimport\('[^']+'\)/g)]
				.map(([call]) => `\n${call};`)
				.join('')
		: '';

/** The groups of names that reach each other in a circle (Tarjan’s strongly connected components). */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const path: string[] = [];
	const found: string[][] = [];
	function visit(name: string): void {
		index.set(name, index.size);
		low.set(name, index.get(name)!);
		path.push(name);
		for (const next of edges.get(name) ?? []) {
			if (!index.has(next)) visit(next);
			if (path.includes(next)) low.set(name, Math.min(low.get(name)!, low.get(next)!));
		}
		if (low.get(name) !== index.get(name)) return;
		const circle = path.splice(path.indexOf(name));
		// A component may draw itself within itself.
		if (circle.length > 1) found.push(circle.sort());
	}
	for (const name of edges.keys()) if (!index.has(name)) visit(name);
	return found;
}

/** What is there for tests, and may be imported by them and each other alone. */
const forTests = /\.test\.ts$|(?:^|[/.-])(?:sample|contract)\.ts$|\/opened-\w+\.ts$/;

const forTestsInUse = (edges: ReadonlyMap<string, readonly string[]>): string[] =>
	[...edges]
		.filter(([file]) => !forTests.test(file))
		.flatMap(([file, imported]) =>
			imported.filter((name) => forTests.test(name)).map((name) => `${file} imports ${name}`)
		);

describe('imports', () => {
	const edges = new Map(modules.map((file) => [file, importsOf(file)]));

	it('are found: those of a component, of a type and of what is fetched on use', () => {
		expect(modules.length).toBeGreaterThan(500);
		const all = (file: string) => edges.get(join('src', file));
		expect(all('lib/ui/SearchButton.svelte')).toContain('src/lib/ui/SearchDialog.svelte');
		expect(all('lib/keep/shelf.ts')).toContain('src/lib/keep/steps.ts');
		expect(all('routes/cases/[case]/+layout.svelte')).toContain(
			'src/routes/cases/[case]/MadeEarlier.svelte'
		);
		expect(
			circles(
				new Map([
					['a', ['b']],
					['b', ['c']],
					['c', ['b']]
				])
			)
		).toEqual([['b', 'c']]);
	});

	it('go in no circle', () => {
		expect(circles(edges)).toEqual([]);
	});

	it('of samples and contracts are those of tests', () => {
		expect(modules.filter((file) => forTests.test(file)).length).toBeGreaterThan(100);
		expect(forTestsInUse(edges)).toEqual([]);
		const planted = new Map([
			['src/routes/page.svelte', ['src/lib/domain/theft.sample.ts']],
			['src/lib/rooms/a-sample.ts', ['src/lib/rooms/sample.ts']],
			['src/lib/rooms/room.ts', ['src/lib/rooms/store-contract.ts', 'src/lib/rooms/phases.ts']]
		]);
		expect(forTestsInUse(planted)).toEqual([
			'src/routes/page.svelte imports src/lib/domain/theft.sample.ts',
			'src/lib/rooms/room.ts imports src/lib/rooms/store-contract.ts'
		]);
	});

	it('of the folders of src/lib go in no circle either', () => {
		const folderOf = (file: string) => /^src\/lib\/([^/]+)\//.exec(file)?.[1];
		const between = new Map<string, string[]>();
		for (const [file, imported] of edges) {
			const from = folderOf(file);
			// Samples and contracts take from wherever they like.
			if (!from || forTests.test(file)) continue;
			const to = imported.flatMap((name) => folderOf(name) ?? []).filter((name) => name !== from);
			between.set(from, [...(between.get(from) ?? []), ...to]);
		}
		expect(between.size).toBeGreaterThan(10);
		expect(circles(between)).toEqual([]);
	});
});

describe('each folder of src/lib', () => {
	const folders = readdirSync('src/lib', { withFileTypes: true })
		.filter((each) => each.isDirectory())
		.map(({ name }) => name);
	const lint = new ESLint();
	const faultsOf = async (folder: string, code: string) => {
		const [result] = await lint.lintText(code, { filePath: `src/lib/${folder}/planted.ts` });
		return result!.messages.map(({ ruleId }) => ruleId);
	};

	it.each(folders)('has its fence: %s', async (folder) => {
		expect(await faultsOf(folder, "export * from '../../routes/words.ts';\n")).toEqual([
			'no-restricted-imports'
		]);
		expect(await faultsOf(folder, "export const late = import('left-pad');\n")).toEqual([
			'no-restricted-syntax'
		]);
		expect(await faultsOf(folder, "export type { A } from './sample.ts';\n")).toEqual([
			'no-restricted-imports'
		]);
		expect(await faultsOf(folder, "export const late = import('./sample.ts');\n")).toEqual([
			'no-restricted-syntax'
		]);
		expect(await faultsOf(folder, `export * from '#lib/${folder}/another.ts';\n`)).toEqual([]);
	});
});

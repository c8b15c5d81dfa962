import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the page of an element needs at once comes in two files, since on a slow line twenty small ones
 * take four rounds of asking: the framework, and all that the bench imports, found by walking. What is
 * fetched on use stays out of both.
 */

/** Where the bench begins. */
const bench = [
	'src/routes/cases/[case]/+layout.svelte',
	'src/routes/cases/[case]/bench/+layout.svelte',
	'src/routes/cases/[case]/bench/[count]/[...element]/+page.svelte',
	'src/routes/cases/[case]/bench/[count]/[...element]/+page.ts'
];

const framework = /vite\/preload-helper|node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\//;

/** What the page asks for once it is awake. */
const shelf = /node_modules\/idb\/|src\/lib\/keep\/device-shelf/;

/**
 * All modules that some reach, themselves among them.
 * @param importsOf what a module imports, without what it fetches on use
 */
export function reached(
	from: readonly string[],
	importsOf: (module: string) => readonly string[]
): Set<string> {
	const found = new Set<string>();
	const next = [...from];
	for (let module = next.pop(); module !== undefined; module = next.pop()) {
		if (found.has(module)) continue;
		found.add(module);
		next.push(...importsOf(module));
	}
	return found;
}

/** The modules of the bench, by their paths from `root`. */
export const benchModules = (importsOf: (module: string) => readonly string[], root = '') =>
	reached(
		bench.map((path) => (root ? resolve(root, path) : path)),
		importsOf
	);

type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** The groups of modules that Rolldown makes a file of each. */
export function chunksOfTheBench(root: string) {
	let modules: Set<string> | undefined;
	return [
		{ name: 'framework', test: framework },
		{
			name: (id: string, graph: Graph) => {
				modules ??= benchModules((each) => graph.getModuleInfo(each)?.importedIds ?? [], root);
				return modules.has(id) ? 'bench' : null;
			}
		},
		{ name: 'shelf', test: shelf }
	];
}

/**
 * Kit takes two functions of Svelte in a way that keeps all of it; taken by name, what nothing uses is
 * left out. Where Kit no longer does, this does nothing.
 */
export const takesByName: Plugin = {
	name: 'chapeau-takes-by-name',
	transform: {
		filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/ },
		handler: (code) =>
			code.replace(
				'const { onMount, tick } = svelte;',
				'const onMount = svelte.onMount, tick = svelte.tick;'
			)
	}
};

/**
 * What each page imports is listed in a script that every page brings, so that going there asks for
 * all of it at once. It was a third of that script. Of the scripts of a page only its own is listed:
 * the rest is asked for when that has come, one round later the first time.
 */
export const onlyThePage = (file: string, needed: string[]): string[] =>
	/\/nodes\//.test(file)
		? needed.filter((each) => /\/nodes\/|\/page-[^/]+\.js$|\.css$/.test(each))
		: needed;

/** Gives the script of a page a name by which `onlyThePage` knows it. */
export const namedPages: Plugin = {
	name: 'chapeau-named-pages',
	outputOptions(options) {
		const usual = options.chunkFileNames;
		if (typeof usual !== 'string' || !usual.includes('/immutable/')) return options;
		return {
			...options,
			chunkFileNames: ({ facadeModuleId }) =>
				/\+(page|layout)\.svelte$/.test(facadeModuleId ?? '')
					? usual.replace('[hash]', 'page-[hash]')
					: usual
		};
	}
};

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

const bundled = /generated\/client-optimized\/nodes\/\d+\.js$/;

const framework =
	/rolldown\/runtime|vite\/preload-helper|node_modules\/(svelte|@sveltejs|esm-env|clsx)\//;

/** Svelte’s own of which neither the bench nor the phone of a room has anything. */
const forOtherPages =
	/svelte\/src\/(reactivity\/set|internal\/shared\/clone|internal\/client\/dom\/elements\/bindings\/input)\.js$/;

/** Of every page, and so no part of the bench. */
const ofEveryPage = /src\/lib\/ui\/later\.ts$/;

/** Where a phone in a room begins, and the desk beside it. */
const phone = 'src/routes/rooms/[code]/+page.svelte';
const desk = 'src/routes/rooms/[code]/desk/+page.svelte';

const ofRooms = /\/src\/(lib\/rooms|lib\/room-client|routes\/rooms)\//;

/** Small, and wherever something is named. */
const words =
	/\/src\/lib\/domain\/(day|own-id|sentence-words|number-words|reliance-words|written-name|outlines)\.ts$/;

/** What the page asks for once it is awake. */
const shelf = /src\/lib\/keep\/device-shelf/;

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

/**
 * The groups of modules that Rolldown makes a file of each, for browsers. A file that only hands on what is
 * in another costs a request and some 400 bytes, most of them headers: what is asked for by name may have
 * more exports than it says, and so one such module of a group, as Kit’s start and the page of the bench
 * are, is the file of the group itself.
 */
export function filesOfTheBench(root: string): Plugin {
	let modules: Record<'bench' | 'phone' | 'desk', Set<string>> | undefined;
	const [, , page] = bench.map((path) => resolve(root, path));
	const fileOf = (id: string, graph: Graph): string | null => {
		if (forOtherPages.test(id)) return 'forms';
		if (framework.test(id) || ofEveryPage.test(id)) return 'framework';
		if (shelf.test(id)) return 'shelf';
		const importsOf = (each: string) => graph.getModuleInfo(each)?.importedIds ?? [];
		if (bundled.test(id)) return importsOf(id).includes(page!) ? 'bench' : null;
		if (id.includes('node_modules')) return null;
		const from = (path: string) => reached([resolve(root, path)], importsOf);
		modules ??= { bench: benchModules(importsOf, root), phone: from(phone), desk: from(desk) };
		const onPhone = modules.phone.has(id);
		// What both mark by is little, and a file of its own would cost either more.
		if (modules.bench.has(id)) return onPhone ? 'framework' : 'bench';
		if (words.test(id)) return 'words';
		return onPhone && modules.desk.has(id) && ofRooms.test(id) ? 'room' : null;
	};
	const groups = [{ name: fileOf, includeDependenciesRecursively: false }];
	return {
		name: 'chapeau-files-of-the-bench',
		apply: 'build',
		config: {
			order: 'post',
			handler: ({ build }) =>
				build?.ssr ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
		},
		options: (options) =>
			Object.keys(options.input ?? {}).includes('entry/start')
				? { ...options, preserveEntrySignatures: 'allow-extension' }
				: options,
		// They do nothing by being read: the first page need not fetch them for that.
		transform: {
			filter: { id: forOtherPages },
			handler: (code) => ({ code, moduleSideEffects: false })
		}
	};
}

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

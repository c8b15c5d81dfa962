import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

/** Of every page: its outermost layout, and what is shown where a page fails. */
const everyPage = ['src/routes/+layout.svelte', 'src/routes/+error.svelte'];

const bundled = /generated\/client-optimized\/nodes\/\d+\.js$/;

const framework =
	/rolldown\/runtime|vite\/preload-helper|node_modules\/(svelte|@sveltejs|esm-env|clsx)\//;

/** Svelte’s own of which the bench has nothing, and the phone of a room nothing before its door. */
const forOtherPages =
	/svelte\/src\/(reactivity\/set|internal\/shared\/clone|internal\/client\/dom\/elements\/(bindings\/(input|select)|customizable-select))\.js$/;

/** What the shelf of marks and what is kept of rooms are opened with, wherever one goes first. */
const ofEveryShelf = /src\/lib\/keep\/open-database\.ts$/;

/** Where a phone in a room begins, and the desk beside it. */
const phone = 'src/routes/rooms/[code]/+page.svelte';
const desk = 'src/routes/rooms/[code]/desk/+page.svelte';

const ofRooms = /\/src\/(lib\/rooms|lib\/room-client|routes\/rooms)\//;

/** Small, and wherever something is named. */
const words =
	/\/src\/lib\/domain\/(day|own-id|sentence-words|number-words|reliance-words|written-name|outlines)\.ts$/;

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
	let modules: Record<'every' | 'bench' | 'phone' | 'desk', Set<string>> | undefined;
	const [, , page] = bench.map((path) => resolve(root, path));
	const fileOf = (id: string, graph: Graph): string | null => {
		if (forOtherPages.test(id)) return 'forms';
		if (framework.test(id) || ofEveryShelf.test(id)) return 'framework';
		const importsOf = (each: string) => graph.getModuleInfo(each)?.importedIds ?? [];
		if (bundled.test(id)) return importsOf(id).includes(page!) ? 'bench' : null;
		if (id.includes('node_modules')) return null;
		const from = (...paths: string[]) =>
			reached(
				paths.map((path) => resolve(root, path)),
				importsOf
			);
		modules ??= {
			every: from(...everyPage),
			bench: benchModules(importsOf, root),
			phone: from(phone),
			desk: from(desk)
		};
		if (modules.every.has(id)) return 'framework';
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
 * the rest is asked for when that has come, one round later the first time. What every page has already is
 * never listed.
 */
export const onlyThePage = (file: string, needed: string[]): string[] =>
	needed
		.filter((each) => !/\/(entry|assets)\/start\.[^/]+$/.test(each))
		.filter((each) => !/\/nodes\//.test(file) || /\/nodes\/|\/page-[^/]+\.js$|\.css$/.test(each));

/**
 * Kit asks for each layout, and for the page of errors, by a file of its own that hands on what another file
 * has, some 400 bytes each. On the bench there were five. What is of every page comes with the list of pages,
 * and the layouts of the bench with its page.
 */
export function handedOn(root: string): Plugin {
	const [caseLayout, benchLayout, page] = bench.map((path) => resolve(root, path));
	return {
		name: 'chapeau-handed-on',
		apply: 'build',
		transform: {
			filter: { id: /generated\/client-optimized\/(app|nodes\/\d+)\.js$/ },
			handler(code, id, options) {
				if (options?.ssr) return undefined;
				if (!id.endsWith('/app.js')) {
					if (pagesOf(code, dirname(id)).component !== page) return undefined;
					return withLayouts(code, { caseLayout: caseLayout!, benchLayout: benchLayout! });
				}
				const pages = pagesBeside(id);
				return withoutHandingOn(code, {
					atOnce: pages.filter((each) =>
						everyPage.some((of) => each.component === resolve(root, of))
					),
					layouts: {
						caseLayout: pages.find((each) => each.component === caseLayout),
						benchLayout: pages.find((each) => each.component === benchLayout)
					},
					page: pages.find((each) => each.component === page)
				});
			}
		},
		outputOptions(options) {
			const usual = options.entryFileNames;
			if (typeof usual !== 'string' || !usual.includes('/immutable/')) return options;
			const named = shorter(usual);
			const unasked = [...everyPage, ...bench.slice(0, 2)].map((path) => resolve(root, path));
			return {
				...options,
				entryFileNames: ({ facadeModuleId, name }) =>
					facadeModuleId &&
					bundled.test(facadeModuleId) &&
					unasked.includes(
						pagesOf(readFileSync(facadeModuleId, 'utf8'), dirname(facadeModuleId)).component
					)
						? named.replace('[name]', `${name}${notAskedFor}`)
						: named
			};
		}
	};
}

/** In the name of a file that nothing asks for: pages don’t name it among what they need. */
export const notAskedFor = '-handed-on';

type PageFile = { number: number; component: string; universal: boolean };

/** What a file of Kit’s hands on. */
const pagesOf = (code: string, folder: string): Omit<PageFile, 'number'> => ({
	component: resolve(folder, /default as component \} from "([^"]+)"/.exec(code)?.[1] ?? '.'),
	universal: /\buniversal\b/.test(code)
});

const pagesBeside = (list: string): PageFile[] =>
	readdirSync(join(dirname(list), 'nodes')).map((name) => {
		const folder = join(dirname(list), 'nodes');
		return { number: parseInt(name), ...pagesOf(readFileSync(join(folder, name), 'utf8'), folder) };
	});

/** The page of the bench, which has its layouts too. Taken by name, its loading needs no object of all that its file has. */
export const withLayouts = (code: string, layouts: Readonly<Record<string, string>>): string =>
	[
		code.replace(
			/import \* as universal from ("[^"]+");\s*export \{ universal \};/,
			'import { load } from $1;\nexport const universal = { load };'
		),
		...Object.entries(layouts).map(
			([name, path]) => `export { default as ${name} } from ${JSON.stringify(path)};`
		)
	].join('\n');

/** Kit’s list of all pages, in which these are asked for by no file of their own. */
export function withoutHandingOn(
	code: string,
	{
		atOnce,
		layouts,
		page
	}: {
		atOnce: readonly PageFile[];
		layouts: Readonly<Record<string, PageFile | undefined>>;
		page: PageFile | undefined;
	}
): string {
	const loads = (number: number) => `() => import('./nodes/${number}')`;
	let text = code;
	for (const { number, component, universal } of atOnce) {
		if (universal || !text.includes(`${loads(number)},`)) continue;
		text = `import component${number} from ${JSON.stringify(component)};\n${text.replace(
			`${loads(number)},`,
			`() => Promise.resolve({ component: component${number} }),`
		)}`;
	}
	if (!page || !text.includes(`${loads(page.number)},`)) return text;
	text = `const bench = ${loads(page.number)};\n${text.replace(`${loads(page.number)},`, 'bench,')}`;
	for (const [name, layout] of Object.entries(layouts))
		if (layout && !layout.universal)
			text = text.replace(
				`${loads(layout.number)},`,
				`async () => ({ component: (await bench()).${name} }),`
			);
	return text;
}

/** Seven letters of a hash tell a file from all others, and are as few as can be; every page brings a list of a hundred such names. */
const shorter = (names: string) => names.replace('[hash]', '[hash:7]');

/** Gives the script of a page a name by which `onlyThePage` knows it. */
export const namedPages: Plugin = {
	name: 'chapeau-named-pages',
	outputOptions(options) {
		const { chunkFileNames, assetFileNames } = options;
		if (typeof chunkFileNames !== 'string' || !chunkFileNames.includes('/immutable/'))
			return options;
		const usual = shorter(chunkFileNames);
		return {
			...options,
			...(typeof assetFileNames === 'string' && { assetFileNames: shorter(assetFileNames) }),
			chunkFileNames: ({ facadeModuleId }) =>
				/\+(page|layout)\.svelte$/.test(facadeModuleId ?? '')
					? usual.replace('[hash', 'page-[hash')
					: usual
		};
	}
};

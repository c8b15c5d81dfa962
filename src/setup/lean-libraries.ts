import type { Plugin } from 'vite';

/**
 * Libraries as the build takes them for browsers, without what no page of ours uses. Where a later version
 * has other lines they stay whole: tests/bench-chunk.test.ts says so.
 */

/** What is otherwise in Kit’s client: as it stands there, and as it is taken. */
type Change = readonly [was: string | RegExp, is: string];

/** Taken by name, what nothing uses of Svelte is left out. */
const byName: Change[] = [
	['const { onMount, tick } = svelte;', 'const onMount = svelte.onMount, tick = svelte.tick;']
];

/** The package that reads the data of the pages one goes on to is fetched beside the first such data. */
const readLater: Change[] = [
	[
		"import * as devalue from 'devalue';",
		"const unflattener = () => import('devalue').then(({ unflatten }) => unflatten);"
	],
	[
		'const fetcher = DEV ? dev_fetch : window.fetch;\n\tconst res = await fetcher(data_url.href, {});',
		'unflattener().catch(noop);\n\tconst res = await window.fetch(data_url.href, {});'
	],
	[
		'async function process_stream(resolve, res) {',
		'async function process_stream(resolve, res) {\n\tconst unflatten = await unflattener();'
	],
	['return devalue.unflatten(data, {', 'return unflatten(data, {']
];

/** No data of ours comes in parts, so it is read whole. */
const readWhole: Change[] = [
	["import { read_ndjson } from './ndjson.js';\n", ''],
	[/\tconst reader = .*\(res\.body\)\.getReader\(\);\n/, ''],
	[
		'for await (const node of read_ndjson(reader)) {',
		"for (const line of (await res.text()).split('\\n')) {\n\t\tif (!line) continue;\n\t\tconst node = JSON.parse(line);"
	]
];

/** Our addresses are paths. */
const noHashRouter: Change[] = [[/\bapp\.hash\b/g, 'false']];

/** Data is fetched where a link is pressed, never as one comes near it. */
const preloadOnPress: Change[] = [
	[/\tcontainer\.addEventListener\('mousemove'[^]*?\n\t\}\);\n/, ''],
	[/\tconst observer = new IntersectionObserver\([^]*?\n\t\);\n/, ''],
	[/ else if \(priority <= options\.preload_code\) \{[^]*?\n\t\t\}/, ''],
	[/\tfunction after_navigate\(\) \{[^]*?\n\tafter_navigate\(\);\n/, '']
];

/** Our forms send nothing by themselves. */
const noForms: Change[] = [[/\tcontainer\.addEventListener\('submit'[^]*?\n\t\}\);\n/, '']];

/** There are no remote functions, and nothing asks for all data anew. */
const noRemoteFunctions: Change[] = [
	[/\tif \(__SVELTEKIT_PAYLOAD__\.data\) \{[^]*?\n\t\}\n/, ''],
	[/\tif \(options\.invalidateAll\) \{\n\t\tdiscard_load_cache\(\);\n\t\}\n/, ''],
	[/\t\t\tif \(options\.invalidateAll\) \{[^]*?\n\t\t\t\}\n/, ''],
	[/\tif \(options\.invalidateAll\) \{[^]*?\n\t\}\n/, '']
];

/** Pages fetch by address, not by a request of their own making. */
const byAddress: Change[] = [
	[/\t\t\t\tif \(resource instanceof Request\) \{[^]*?\n\t\t\t\t\}\n/, '']
];

/** An address is that of its own page. */
const noRerouting: Change[] = [
	[
		'const rerouted = await get_rerouted_url(url);\n\t\tif (!rerouted) return;',
		'const rerouted = url;'
	]
];

/** The page of errors is at hand, and so needs no other in its place. */
const errorsAtHand: Change[] = [[/\t\tconst error_template = [^]*?\n\n(?=\t\tthrow error;)/, '']];

/** What loads data asks for its address by its parts and not by the whole. */
const byParts: Change[] = [[/\t\t\turl: make_trackable\([^]*?\n\t\t\t\),\n/, '\t\t\turl,\n']];

/**
 * What a page brings with it, it is asked for by address alone, and keeps for no time of its own: none of our
 * data has an age, and none is in Base64.
 */
const broughtWithThePage: Change[] = [
	["import { hash } from '../../utils/hash.js';\n", ''],
	["import { base64_decode } from '../utils.js';\n", ''],
	[/ else if \(BROWSER\) \{\n\twindow\.fetch = [^]*?\n\}\n/, '\n'],
	[/\t\tconst b64 = [^]*?cache\.set\(.*\n/, ''],
	[/\tif \(cache\.size > 0\) \{[^]*?\n\t\}\n/, ''],
	[/\tif \(opts\?\.headers \|\| opts\?\.body\) \{[^]*?\n\t\}\n/, '']
];

/**
 * Kit’s client, with less of what the first page has no use for. Where Kit’s own lines are others by then,
 * they stay as they are.
 */
export const leanKit: Plugin = {
	name: 'chapeau-lean-kit',
	apply: 'build',
	transform: {
		filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/(client|fetcher)\.js$/ },
		handler: (code, id) =>
			id.endsWith('/client.js') ? lean(code) : (changed(code, changesOfFetcher) ?? code)
	}
};

/** What is changed together or not at all. */
export const changesOfKit: Readonly<Record<string, readonly Change[]>> = {
	byName,
	readLater,
	readWhole,
	noHashRouter,
	preloadOnPress,
	noForms,
	noRemoteFunctions,
	byAddress,
	noRerouting,
	errorsAtHand,
	byParts
};
export const changesOfFetcher = broughtWithThePage;

/** The text of Kit’s client as the build takes it. */
export const lean = (code: string): string =>
	Object.values(changesOfKit).reduce((text, changes) => changed(text, changes) ?? text, code);

/** The text with all of the changes, or nothing where one of them finds no place. */
export function changed(text: string, changes: readonly Change[]): string | undefined {
	let now = text;
	for (const [was, is] of changes) {
		const before = now;
		now = now.replace(was, is);
		if (now === before) return undefined;
	}
	return now;
}

/**
 * Zod writes JSON Schemas too, a fifth of it, and hangs the way to them on each schema. They are written
 * where the pages are built; browsers only read by schemas.
 */
export const readsOnly: Plugin = {
	name: 'chapeau-reads-only',
	apply: 'build',
	transform: {
		filter: { id: /node_modules\/zod\/v4\/classic\/schemas\.js$/ },
		handler: (code, _, options) => (options?.ssr ? undefined : withoutJsonSchemas(code))
	}
};

/** The text of Zod’s schemas as browsers get it. */
export const withoutJsonSchemas = (code: string): string =>
	code
		.replaceAll(/inst\._zod\.processJSONSchema = .*processors\.\w+Processor\(.*\);/g, '')
		.replaceAll(/create(Standard|To)JSONSchemaMethod\(this, [^)]*\)(\(params\))?/g, 'undefined');

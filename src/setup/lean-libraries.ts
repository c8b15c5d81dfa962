import type { Plugin } from 'vite';

/**
 * Libraries as the build takes them for browsers, without what no page of ours uses. Where a later version
 * has other lines they stay whole: tests/bench-chunk.test.ts says so.
 */

/** What is otherwise in Kit’s client: as it stands there, and as it is taken. */
const byName = [
	['const { onMount, tick } = svelte;', 'const onMount = svelte.onMount, tick = svelte.tick;']
] as const;
const readLater = [
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
] as const;

/**
 * Kit’s client, with less of what the first page has no use for. Two functions of Svelte it takes in a way
 * that keeps all of it; taken by name, what nothing uses is left out. The package by which it reads the
 * data of the pages one goes on to is fetched beside the first such data. Where Kit’s own lines are others
 * by then, they stay as they are.
 */
export const leanKit: Plugin = {
	name: 'chapeau-lean-kit',
	apply: 'build',
	transform: {
		filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/ },
		handler: (code) => lean(code)
	}
};

/** The text of Kit’s client as the build takes it. */
export const lean = (code: string): string =>
	[byName, readLater].reduce<string>(
		(text, changes) =>
			changes.every(([was]) => text.includes(was))
				? changes.reduce((changed, [was, is]) => changed.replace(was, is), text)
				: text,
		code
	);

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

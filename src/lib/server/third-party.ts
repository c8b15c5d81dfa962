import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What of other people's ships with Chapeau, to browsers and on the server, with the licences it
 * ships under. It is found in the sources and the lockfile when the pages are built.
 */
export type ThirdParty = { name: string; version: string; licence: string; text: string };

type Lock = {
	packages: Record<
		string,
		{ version?: string; license?: string; dependencies?: Record<string, string> }
	>;
};

/** SvelteKit's server is built in without a line of ours that imports it. */
const always = ['svelte', '@sveltejs/kit', '@sveltejs/adapter-node'];

/** What brings tools that build, and ships alone. */
const alone = new Set(['@sveltejs/adapter-node']);

/** Read by whoever develops, and never shipped. */
const notShipped = /\.test\.ts$|^src\/setup\/|\/in-development\.ts$|\.sample\.ts$|contract\.ts$/;

/** The packages that the sources below `src` name in an import. */
export function importedPackages(root: string): string[] {
	const names = new Set<string>(always);
	for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
		const file = `src/${name.replaceAll('\\', '/')}`;
		if (!/\.(ts|js|svelte|css)$/.test(file) || notShipped.test(file)) continue;
		const text = readFileSync(join(root, file), 'utf8');
		for (const [, found] of text.matchAll(
			/(?:\bfrom\s+|\bimport\s*\(?\s*|@import\s+|url\()['"]?((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^'")\s]*)?['"]/g
		))
			if (existsSync(join(root, 'node_modules', found!, 'package.json'))) names.add(found!);
	}
	return [...names].sort();
}

/** The packages of the lockfile that those named need while they run, they themselves with them. */
export function shipped(names: readonly string[], lock: Lock): string[] {
	const found = new Set<string>();
	const left = names.map((name) => ({ name, from: '' }));
	for (let next = left.pop(); next; next = left.pop()) {
		const path = resolved(next.name, next.from, lock);
		// Types are read by whoever develops, and are no part of what runs.
		if (path === undefined || found.has(path) || next.name.startsWith('@types/')) continue;
		found.add(path);
		if (alone.has(next.name)) continue;
		for (const name of Object.keys(lock.packages[path]!.dependencies ?? {}))
			left.push({ name, from: path });
	}
	return [...found].sort();
}

/** Where a package finds another: in its own folder, or in the next one above. */
function resolved(name: string, from: string, { packages }: Lock): string | undefined {
	const folders = from === '' ? [] : from.split(/\/?node_modules\//).slice(1);
	for (let depth = folders.length; depth >= 0; depth -= 1) {
		const path = [...folders.slice(0, depth), name].map((each) => `node_modules/${each}`).join('/');
		if (packages[path]) return path;
	}
	return undefined;
}

/** @param root the folder of package-lock.json and node_modules */
export function thirdParties(root: string): ThirdParty[] {
	const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
	return shipped(importedPackages(root), lock)
		.map((path) => {
			const { version = '', license } = lock.packages[path]!;
			const folder = join(root, path);
			const licence = license ?? stated(folder);
			return {
				name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
				version,
				licence,
				text: textsOf(folder) || (licence === 'MIT' ? mit(folder) : '')
			};
		})
		.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** Old packages write their licence in forms that the lockfile does not take over. */
function stated(folder: string): string {
	const { license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		license?: string | { type?: string };
		licenses?: { type?: string }[];
	};
	const one = typeof license === 'string' ? license : license?.type;
	return one ?? licenses?.map(({ type }) => type).join(' OR ') ?? '';
}

function textsOf(folder: string): string {
	return readdirSync(folder)
		.filter((name) => /^(licen[cs]e|copying|notice)(\b|[-_.])/i.test(name))
		.sort()
		.map((name) => readFileSync(join(folder, name), 'utf8').trim())
		.join('\n\n');
}

/** Some packages name the licence and leave out its text, which it asks to be handed on. */
function mit(folder: string): string {
	const { author, contributors = [] } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	) as { author?: Person; contributors?: Person[] };
	const people = [author, ...contributors].flatMap((person) => {
		const name = typeof person === 'string' ? person : person?.name;
		return name ? [name] : [];
	});
	return `The MIT License (MIT)

Copyright (c) ${people.join(', ') || 'the authors'}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

type Person = string | { name?: string };

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { plainPolicy } from '#lib/plain-page/plain-page.ts';

type Headers = Record<string, string>;

/**
 * The headers of every response. What is not a page of ours may run, load and frame nothing, and has
 * the one style of a plain page; pages rendered on request bring their own policy, which replaces this one.
 */
export const headersOfAll: Headers = {
	'content-security-policy': plainPolicy,
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()'
};

/**
 * These say something of documents alone. The scripts, styles and fonts of a version do without: a
 * page brings a dozen of them.
 */
export const headersOfDocuments = [
	'x-frame-options',
	'cross-origin-opener-policy',
	'permissions-policy'
] as const;
/** Nor have they a style of their own, which the policy of all would name. */
export const headersOfVersioned: Headers = {
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
};
export const isVersioned = (path: string) => path.startsWith('/_app/immutable/');

/**
 * A worker that reads somebody’s document fetches its scripts from us, and nothing else from anywhere:
 * its policy is the one that its own file comes with, and not that of the page that began it.
 */
export const headersOfModuleWorkers: Headers = {
	'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'"
};
export const isOfModuleWorker = (path: string) => path.startsWith('/_app/immutable/workers/');

/**
 * Where a request came by https: the browser comes by nothing else for a year. Other hosts of the
 * same domain are not ours to speak for.
 */
export const headersOfHttps: Headers = { 'strict-transport-security': 'max-age=31536000' };

/** The service worker may fetch from us, and run itself; it is asked for anew each time. */
export const workerHeaders: Headers = {
	...headersOfAll,
	'content-security-policy':
		"default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
	'cache-control': 'no-cache'
};

/**
 * The headers of prerendered pages, by the path they are served at. A page carries its policy in a
 * meta element, repeated here because `frame-ancestors` counts only in a header; and it names its
 * scripts, which a slow phone asks for some 300 ms earlier when it need not parse the page first. The
 * largest come first: over plain http a browser asks for six files at a time, and the seventh waits.
 * @param folder the build’s `prerendered`, beside its `client`
 * @throws when a page carries no policy
 */
export function prerenderedHeaders(folder: URL): Map<string, Headers> {
	const sizes = new Map<string, number>();
	function size(script: string): number {
		const known = sizes.get(script) ?? statSync(new URL(`../client${script}`, folder)).size;
		sizes.set(script, known);
		return known;
	}
	const pages = new Map<string, Headers>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const path = `/${name.slice(0, -'.html'.length)}`
			.replaceAll('\\', '/')
			.replace(/\/?index$/, '/');
		const page = readFileSync(new URL(name, folder), 'utf8');
		const policy = page.match(/http-equiv="content-security-policy" content="([^"]*)"/)?.[1];
		if (policy === undefined) throw new Error(`The page ${name} carries no policy.`);
		const scripts = [...page.matchAll(/<link href="([^"]+)" rel="modulepreload">/g)]
			.map((match) => new URL(match[1]!, `http://localhost${path}`).pathname)
			.sort((a, b) => size(b) - size(a))
			.map((script) => `<${script}>; rel=modulepreload`);
		pages.set(path, {
			...headersOfAll,
			'content-security-policy': `${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'`,
			...(scripts.length > 0 && { link: scripts.join(', ') })
		});
	}
	return pages;
}

import { readFileSync } from 'node:fs';
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
 * The headers of prerendered pages, by the path they are served at, as the build wrote them down.
 * @param file the build’s `page-headers.json`
 */
export function prerenderedHeaders(file: URL): Map<string, Headers> {
	const pages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Headers>;
	return new Map(
		Object.entries(pages).map(([path, ofPage]) => [path, { ...headersOfAll, ...ofPage }])
	);
}

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes what the headers of the prerendered pages say beyond those of all, as
 * `page-headers.json`: a server that starts would read a hundred megabytes of pages for it.
 *
 * A page carries its policy in a meta element, repeated because `frame-ancestors` counts only in a
 * header; and it names its scripts, so that a browser need not parse the page first. The largest come
 * first: over plain http a browser asks for six files at a time, and the seventh waits.
 *
 * @param {string} build the folder that adapter-node writes
 * @throws when a page carries no policy
 */
export function writePageHeaders(build) {
	/** @type {Map<string, number>} */
	const sizes = new Map();
	/** @param {string} script */
	function size(script) {
		const known = sizes.get(script) ?? statSync(join(build, 'client', script)).size;
		sizes.set(script, known);
		return known;
	}
	/** @type {Record<string, Record<string, string>>} */
	const pages = {};
	const folder = join(build, 'prerendered');
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const path = `/${name.slice(0, -'.html'.length)}`
			.replaceAll('\\', '/')
			.replace(/\/?index$/, '/');
		const page = readFileSync(join(folder, name), 'utf8');
		const policy = page.match(/http-equiv="content-security-policy" content="([^"]*)"/)?.[1];
		if (policy === undefined) throw new Error(`The page ${name} carries no policy.`);
		const scripts = [...page.matchAll(/<link href="([^"]+)" rel="modulepreload">/g)]
			.map((match) => new URL(/** @type {string} */ (match[1]), `http://localhost${path}`).pathname)
			.sort((a, b) => size(b) - size(a))
			.map((script) => `<${script}>; rel=modulepreload`);
		pages[path] = {
			'content-security-policy': `${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'`,
			...(scripts.length > 0 && { link: scripts.join(', ') })
		};
	}
	writeFileSync(join(build, 'page-headers.json'), JSON.stringify(pages));
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headersOfAll, prerenderedHeaders } from '#lib/server/headers.ts';
import { writePageHeaders } from './page-headers.js';

const policy = (content: string) =>
	`<meta http-equiv="content-security-policy" content="${content}">`;
const preload = (href: string) => `<link href="${href}" rel="modulepreload">`;

describe('the headers of a built page', () => {
	let build: string;
	const put = (name: string, text: string) => {
		mkdirSync(join(build, name, '..'), { recursive: true });
		writeFileSync(join(build, name), text);
	};
	/** As a server that starts finds them. */
	const of = (path: string) => {
		writePageHeaders(build);
		return prerenderedHeaders(pathToFileURL(join(build, 'page-headers.json'))).get(path);
	};

	beforeEach(() => (build = mkdtempSync(join(tmpdir(), 'chapeau-headers-'))));
	afterEach(() => rmSync(build, { recursive: true }));

	it('name its scripts, the largest first: of ten, a browser asks for six at a time', () => {
		put('client/_app/small.js', 'a');
		put('client/_app/large.js', 'a'.repeat(900));
		put('client/_app/middle.js', 'a'.repeat(90));
		put(
			'prerendered/law/index.html',
			policy('script-src &#39;self&#39;') +
				preload('../_app/small.js') +
				preload('../_app/large.js') +
				preload('../_app/middle.js')
		);
		expect(of('/law/')).toMatchObject({
			...headersOfAll,
			'content-security-policy': "script-src 'self'; frame-ancestors 'none'",
			link: '</_app/large.js>; rel=modulepreload, </_app/middle.js>; rel=modulepreload, </_app/small.js>; rel=modulepreload'
		});
	});
	it('name none where it has none', () => {
		put('prerendered/about.html', policy("default-src 'self'"));
		expect(of('/about')).not.toHaveProperty('link');
	});
	it('are refused for a page without a policy', () => {
		put('prerendered/about.html', '<p>');
		expect(() => of('/about')).toThrow('about.html carries no policy');
	});
});

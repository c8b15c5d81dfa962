import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { writeOfflineSize } from './src/setup/offline-size.js';
import { writePageHeaders } from './src/setup/page-headers.js';
import { styleClass } from './src/setup/style-class.js';
import { withTighterGzip } from './src/setup/tighter-gzip.js';

/** Every page begins with it, and its bytes come before the first paint: without indentation and remarks. */
const template = '.svelte-kit/app.html';
const page = readFileSync('src/app.html', 'utf8')
	.replace(/^\s+/gm, '')
	.replace(/^\/\/.*\n/gm, '');
mkdirSync('.svelte-kit', { recursive: true });
writeFileSync(template, page);

/** The one inline script we write ourselves, in app.html, is allowed by its hash. */
const inline = page.match(/<script>([\s\S]*?)<\/script>/)?.[1];
if (inline === undefined) throw new Error('src/app.html has no inline script to hash');
/** @type {`sha256-${string}`} */
const earlyCapture = `sha256-${createHash('sha256').update(inline).digest('base64')}`;

const node = withTighterGzip(adapter({ precompress: true }));

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
		cssHash: styleClass(5)
	},
	kit: {
		files: { appTemplate: template },
		adapter: {
			...node,
			async adapt(builder) {
				await node.adapt(builder);
				writeOfflineSize('build');
				writePageHeaders('build');
			}
		},
		// One request less before the first paint; the policy allows each style by its hash.
		inlineStyleThreshold: 64_000,
		// The page of a case of one’s own is kept once and serves for all of its addresses, however deep.
		paths: { relative: false },
		// The layout does, once the page is at rest.
		serviceWorker: { register: false },
		version: { name: process.env.CHAPEAU_VERSION ?? 'development' },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', earlyCapture],
				'style-src': ['self'],
				// The server writes `style:` directives as attributes.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		}
	}
};

import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * A folder of `src/lib` with all that it may import, by `import()` too; a file beside goes by `./`.
 * Tests, and what only tests import, look wherever they like.
 * @param {string} folder
 * @param {string[]} below other folders of `src/lib`
 * @param {string[]} packages
 * @param {string} message
 * @returns {import('eslint').Linter.Config}
 */
const fence = (folder, below, packages, message) => {
	const folders = [folder, ...below].join('|');
	const known = [
		`#lib/(?:${folders})/`,
		String.raw`\./`,
		...packages.map((name) => `${name}(?:[/:]|$)`)
	];
	const outside = `^(?!${known.join('|')})`;
	const inSelector = outside.replaceAll('/', String.raw`\/`);
	return {
		files: [`src/lib/${folder}/**`],
		ignores: forTests,
		rules: {
			'no-restricted-imports': ['error', { patterns: [{ regex: outside, message }, notForTests] }],
			'no-restricted-syntax': [
				'error',
				{ selector: `ImportExpression[source.value=/${inSelector}/]`, message },
				{ selector: `TSImportType[source.value=/${inSelector}/]`, message },
				...lateForTests
			]
		}
	};
};

const forTests = ['**/*.test.ts', '**/*sample.ts', '**/*contract.ts', '**/opened-*.ts'];
const notForTests = {
	regex: '(sample|contract|/opened-[a-z]+)\\.ts$',
	message: 'Samples and contracts are for tests.'
};
const lateForTests = ['ImportExpression', 'TSImportType'].map((kind) => ({
	selector: `${kind}[source.value=/${notForTests.regex.replaceAll('/', String.raw`\/`)}/]`,
	message: notForTests.message
}));

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'data/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows names better.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
			],
			// Chapeau is served at the root of its address, and addresses of elements are made in one place.
			'svelte/no-navigation-without-resolve': 'off',
			// Dates are made to be written down, maps behind the screen to be read: neither is reactive.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['src/**'],
		ignores: forTests,
		rules: {
			'no-restricted-imports': ['error', { patterns: [notForTests] }],
			'no-restricted-syntax': ['error', ...lateForTests]
		}
	},
	// Every folder of `src/lib` has its fence (tests/imports.test.ts): the pure ones first.
	fence(
		'domain',
		[],
		['zod', '@noble/hashes'],
		'The domain is pure: it imports zod, a hash and itself, no framework, no platform and no other part of the app.'
	),
	fence('law', ['domain'], [], 'The law is data: it knows the domain’s types and nothing else.'),
	fence('cases', ['domain', 'law'], [], 'A case is data: it knows the domain’s types and the law.'),
	fence(
		'search',
		['domain'],
		[],
		'What is searched, and how, is pure: it imports the domain and itself.'
	),
	fence(
		'debate',
		['domain'],
		['zod'],
		'The core of a debate is pure: it imports zod, the domain and itself.'
	),
	fence(
		'rooms',
		['domain'],
		['zod'],
		'The core of rooms is pure, and the same on both sides of the line: it imports zod, the domain and itself.'
	),
	fence('links', [], [], 'What a link means needs nothing else.'),
	fence('plain-page', [], [], 'A page for when nothing else works needs nothing else.'),
	fence(
		'offline',
		[],
		['svelte', '\\$app', '\\$service-worker'],
		'What keeps the pages on the device knows none of them.'
	),
	fence(
		'files',
		['domain'],
		['zod', 'papaparse'],
		'What people open and save: it knows the domain, no screen and no storage.'
	),
	fence(
		'case-source',
		['domain'],
		['svelte'],
		'Where a case is read from: it knows what a case is, and none of the cases.'
	),
	fence(
		'keep',
		['domain'],
		['svelte', 'zod', 'idb'],
		'What keeps work on this device knows what is kept, no screen and no server.'
	),
	fence(
		'own-cases',
		['domain', 'keep', 'files'],
		[
			'svelte',
			'zod',
			'@noble/hashes',
			'fflate',
			'htmlparser2',
			'domhandler',
			'domutils',
			'mdast-util-from-markdown',
			'mdast-util-gfm-footnote',
			'mdast-util-gfm-table',
			'micromark-extension-gfm-footnote',
			'micromark-extension-gfm-table',
			'pdfjs-dist',
			'approx-string-match'
		],
		'A case of one’s own: it knows what a case is, how it is kept and how documents are read, and no screen.'
	),
	fence(
		'workspace',
		['domain', 'keep', 'files'],
		['svelte', 'zod', 'idb'],
		'A person’s work on this device: it knows no screen, no export and no room.'
	),
	fence(
		'export',
		['domain', 'debate', 'rooms', 'files'],
		[
			'docx',
			'citeproc',
			'@citation-js',
			'@retorquere',
			'@argdown',
			'write-excel-file',
			'fflate',
			'bidi-js',
			'get-east-asian-width'
		],
		'What is taken away is made from findings and records: it knows no screen and no storage.'
	),
	fence(
		'room-client',
		['domain', 'rooms', 'keep', 'workspace', 'case-source'],
		['svelte', 'zod', 'idb'],
		'A room in the browser: it knows the core of rooms, what this device keeps, and no screen.'
	),
	fence(
		'ui',
		['domain', 'law', 'search', 'files', 'keep', 'workspace', 'export', 'case-source'],
		['svelte', '\\$app'],
		'A component that two pages use knows neither of them, and no room.'
	),
	fence(
		'server',
		['domain', 'law', 'cases', 'rooms', 'links', 'plain-page', 'case-source'],
		['node', 'zod', 'kysely', 'pg', 'ipaddr.js', 'prom-client', 'unicode-confusables', 'vite'],
		'The server knows the rooms and their cases, and nothing of what runs in a browser.'
	)
);

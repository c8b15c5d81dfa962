import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * @param {string} folder
 * @param {string} forbidden a regular expression over import specifiers
 * @param {string} message
 * @returns {import('eslint').Linter.Config}
 */
const fence = (folder, forbidden, message) => ({
	files: [`src/lib/${folder}/**`],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }]
	}
});

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
	// A folder with a fence of its own has the narrower one below.
	{
		files: ['src/lib/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '(^|/)routes/', message: 'What lies below the pages knows none of them.' }
					]
				}
			]
		}
	},
	fence(
		'domain',
		'^(?!zod$|@noble/hashes/|#lib/domain/)',
		'The domain is pure: it imports zod, a hash and itself, no framework, no platform and no other part of the app.'
	),
	fence(
		'law',
		'^(?!#lib/(domain|law)/)',
		'The law is data: it knows the domain’s types and nothing else.'
	),
	fence(
		'cases',
		'^(?!#lib/(domain|law|cases)/)',
		'A case is data: it knows the domain’s types and the law.'
	),
	fence(
		'debate',
		'^(?!zod$|#lib/(domain|debate)/)',
		'The core of a debate is pure: it imports zod, the domain and itself.'
	),
	fence(
		'rooms',
		'^(?!zod$|#lib/(domain|rooms)/)',
		'The core of rooms is pure, and the same on both sides of the line: it imports zod, the domain and itself.'
	)
);

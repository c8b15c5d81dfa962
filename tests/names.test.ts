import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** One word names one thing, so that a name says by itself which thing is meant. */

const sources = readdirSync('src/lib', { recursive: true, encoding: 'utf8' })
	.filter((name) => /(?<!\.test|\.d)\.(ts|svelte)$/.test(name))
	.map((name) => join('src/lib', name));

/** The types that a module exports, classes and interfaces included; an alias of another’s is none of its own. */
function typesOf(file: string, text = readFileSync(file, 'utf8')): string[] {
	const script = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n')
		: text;
	return ts
		.createSourceFile(file, script, ts.ScriptTarget.Latest)
		.statements.filter(
			(each) =>
				ts.isTypeAliasDeclaration(each) ||
				ts.isInterfaceDeclaration(each) ||
				ts.isClassDeclaration(each)
		)
		.filter(
			({ modifiers }) =>
				modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
		)
		.flatMap(({ name }) => (name ? [name.text] : []));
}

/**
 * The type and its schema are one thing in two files: pages that only mark are to load no zod.
 */
const twice: Record<string, string[]> = {
	Mark: ['src/lib/domain/assessment.ts', 'src/lib/domain/mark.ts']
};

describe('the exported types of src/lib', () => {
	it('are found: types, interfaces and classes, in components too', () => {
		const text = 'export type A = 1; type B = 2; export interface C {} export class D {}';
		expect(typesOf('a.ts', text)).toEqual(['A', 'C', 'D']);
		expect(typesOf('a.svelte', `<script module lang="ts">${text}</script><p>A</p>`)).toEqual([
			'A',
			'C',
			'D'
		]);
		expect(sources.length).toBeGreaterThan(300);
	});

	it('have each a name of their own', () => {
		const places = new Map<string, string[]>();
		for (const file of sources)
			for (const name of new Set(typesOf(file)))
				places.set(name, [...(places.get(name) ?? []), file].sort());
		expect(Object.fromEntries([...places].filter(([, files]) => files.length > 1))).toEqual(twice);
	});
});

describe('the key of a place', () => {
	it('is made and read in one module', () => {
		const byHand = /(?<!:)\$\{[\w.]*count[\w.]*\}:\$\{|split\(':'\)/;
		const makers = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((name) => /(?<!\.test)\.(ts|svelte)$/.test(name))
			.filter((name) => byHand.test(readFileSync(join('src', name), 'utf8')));
		expect(makers).toEqual(['lib/domain/mark.ts']);
	});
});

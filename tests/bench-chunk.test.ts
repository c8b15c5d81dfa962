import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { benchModules, reached } from '../src/setup/bench-chunk.ts';
import { lean, withoutJsonSchemas } from '../src/setup/lean-libraries.ts';

const compilerOptions = {
	module: ts.ModuleKind.ESNext,
	target: ts.ScriptTarget.ESNext,
	verbatimModuleSyntax: true
};

/** Our own modules that one imports, without types and without what it fetches on use. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const script = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n')
		: text;
	const { outputText } = ts.transpileModule(script, { compilerOptions });
	return [...outputText.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm)]
		.map(([, name]) =>
			name!.startsWith('#lib/')
				? join('src/lib', name!.slice(5))
				: normalize(join(dirname(file), name!))
		)
		.filter((name) => name.startsWith('src') && existsSync(name));
}

describe('the file of the bench', () => {
	it('is what some modules reach, however they go round', () => {
		const imports: Record<string, string[]> = { a: ['b'], b: ['c', 'a'], c: [], d: ['a'] };
		expect([...reached(['a'], (each) => imports[each]!)].sort()).toEqual(['a', 'b', 'c']);
	});

	it('holds these modules, which a first visit waits for, and no other', () => {
		const modules = [...benchModules(importsOf)].map((each) =>
			each
				.replace('src/routes/cases/[case]/', '')
				.replace('src/lib/', '')
				.replace('[count]/[...element]/', '')
		);
		expect(modules.sort()).toEqual([
			'+layout.svelte',
			'bench/+layout.svelte',
			'bench/+page.svelte',
			'bench/+page.ts',
			'bench/ElementLaw.svelte',
			'bench/EvidenceCard.svelte',
			'bench/EvidenceColumn.svelte',
			'bench/FindingStrip.svelte',
			'bench/Judgement.svelte',
			'bench/Masthead.svelte',
			'bench/Onward.svelte',
			'bench/Outline.svelte',
			'bench/OutlineRow.svelte',
			'bench/bench.svelte.ts',
			'case-source/built-in.ts',
			'case-source/case-source.svelte.ts',
			'case-source/published.ts',
			'domain/evaluate.ts',
			'domain/evidence-kinds.ts',
			'domain/explain.ts',
			'domain/forum.ts',
			'domain/grade.ts',
			'domain/jurisdiction.ts',
			'domain/law-words.ts',
			'domain/mark.ts',
			'domain/outline.ts',
			'domain/particulars.ts',
			'domain/printed-mark.ts',
			'domain/read-first.ts',
			'domain/sheet.ts',
			'domain/strength.ts',
			'domain/threshold.ts',
			'keep/durable.ts',
			'keep/fresh-id.ts',
			'keep/memory-shelf.ts',
			'keep/shelf.ts',
			'keep/steps.ts',
			'ui/ElementQuestions.svelte',
			'ui/Questions.svelte',
			'ui/QuotedLaw.svelte',
			'ui/Scale.svelte',
			'ui/SearchButton.svelte',
			'ui/SentenceText.svelte',
			'ui/SiteHeader.svelte',
			'ui/StandardOptions.svelte',
			'ui/StrengthBars.svelte',
			'ui/StressedWords.svelte',
			'ui/keys.ts',
			'ui/last-place.ts',
			'ui/later.ts',
			'wake.ts',
			'workspace/journal.ts',
			'workspace/left-out.ts',
			'workspace/shown-assessment.svelte.ts',
			'workspace/unchanged.ts',
			'workspace/workspace.svelte.ts'
		]);
	});
});

describe('the file of the framework', () => {
	const client = readFileSync('node_modules/@sveltejs/kit/src/runtime/client/client.js', 'utf8');

	it('leaves to later what of Kit’s client the first page has no use for', () => {
		const text = lean(client);
		expect(text).toContain('svelte.onMount');
		expect(text).not.toContain('const { onMount');
		expect(text).toContain("import('devalue')");
		expect(text).not.toMatch(/^import .*devalue|devalue\.unflatten/m);
	});

	it('keeps lines of Kit that are not as they were', () => {
		const other = client.replace('devalue.unflatten', 'devalue.other');
		expect(lean(other)).toContain("import * as devalue from 'devalue';");
	});

	it('has none of what Svelte needs for attributes and properties that are spread, 2 kB', () => {
		const spread = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
			(name) =>
				name.endsWith('.svelte') &&
				/\{\.\.\.|<svelte:element/.test(readFileSync(join('src', name), 'utf8'))
		);
		expect(spread).toEqual([]);
	});
});

describe('what browsers get of Zod', () => {
	const schemas = withoutJsonSchemas(
		readFileSync('node_modules/zod/v4/classic/schemas.js', 'utf8')
	);

	it('writes no JSON Schemas', () => {
		expect(schemas).toContain('aggregateChecks(inst)');
		expect(schemas).not.toMatch(/Processor\(|JSONSchemaMethod\(/);
	});

	it('is asked for none by our own code, but where the pages are built', () => {
		const asking = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
			(name) =>
				/(?<!\.test)\.(ts|svelte)$/.test(name) &&
				/toJSONSchema|jsonSchemaOf/.test(readFileSync(join('src', name), 'utf8'))
		);
		expect(asking.sort()).toEqual([
			'lib/domain/json-schema.ts',
			'routes/data/schema/[name].json/+server.ts'
		]);
	});
});

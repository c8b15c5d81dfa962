import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { benchModules, reached, withLayouts, withoutHandingOn } from '../src/setup/bench-chunk.ts';
import {
	changed,
	changesOfFetcher,
	changesOfKit,
	lean,
	withoutJsonSchemas
} from '../src/setup/lean-libraries.ts';

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
			// Named by the page and rendered on the server alone: browsers get nothing of it.
			'bench/Foreseen.svelte',
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
			'domain/standards-offered.ts',
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
			'ui/Sign.svelte',
			'ui/SiteHeader.svelte',
			'ui/StrengthBars.svelte',
			'ui/StressedWords.svelte',
			'ui/keys.ts',
			'ui/last-place.ts',
			'ui/later.ts',
			'ui/outcome-signs.ts',
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

	it.each(Object.entries(changesOfKit))(
		'finds in Kit’s client what is taken otherwise: %s',
		(_, of) => expect(changed(client, of)).toBeDefined()
	);

	it('finds in what Kit fetches with what is taken otherwise', () => {
		const fetcher = readFileSync(
			'node_modules/@sveltejs/kit/src/runtime/client/fetcher.js',
			'utf8'
		);
		const text = changed(fetcher, changesOfFetcher)!;
		expect(text).toContain('return Promise.resolve(new Response(body, init));');
		expect(text).not.toMatch(/hash\(|base64|cache\.(get|set)/);
	});

	it('loads no data by the whole address, or by anything but an address', () => {
		const loads = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
			.filter((name) => /\+(page|layout)\.ts$/.test(name))
			.flatMap((name) =>
				[
					...readFileSync(join('src/routes', name), 'utf8').matchAll(
						/const load: \w+ = (?:async )?(\([^)]*\))/g
					)
				].map(([, takes]) => takes)
			);
		expect(new Set(loads)).toEqual(
			new Set(['({ params, fetch })', '({ fetch, params })', '({ params })'])
		);
	});

	it('is still a script, without what our pages have no use for', () => {
		const text = lean(client);
		const { diagnostics } = ts.transpileModule(text, { compilerOptions, reportDiagnostics: true });
		expect(diagnostics).toEqual([]);
		expect(text).not.toMatch(
			/app\.hash|error_template|await get_rerouted_url\(url\);\n\t\tif|'mousemove'|IntersectionObserver|'submit'|read_ndjson|query_keys = |instanceof Request\) \{/
		);
	});

	it('takes of Kit no more than our pages use', () => {
		const used = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((name) => /(?<!\.test)\.(ts|svelte|html)$/.test(name))
			.flatMap((name) =>
				(
					readFileSync(join('src', name), 'utf8').match(
						/preload-code|preload-data="(?!tap)[^"]*|\bpreload(Code|Data)\(|invalidate(All)?\b|\.remote\.ts|export const reroute|use:enhance|fetch\(new Request/g
					) ?? []
				).map((what) => `${name}: ${what}`)
			);
		expect(used.filter((each) => !each.startsWith('setup/'))).toEqual([]);
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

describe('Kit’s list of pages', () => {
	const list = `export { matchers } from './matchers.js';

export const nodes = [
	() => import('./nodes/0'),
	() => import('./nodes/1'),
	() => import('./nodes/2'),
	() => import('./nodes/12'),
	() => import('./nodes/13')
];
`;
	const file = (number: number, component: string, universal = false) => ({
		number,
		component,
		universal
	});
	const pages = {
		atOnce: [file(0, '/src/+layout.svelte')],
		layouts: { caseLayout: file(2, '/src/cases/+layout.svelte'), benchLayout: undefined },
		page: file(12, '/src/+page.svelte', true)
	};

	it('has at once what is of every page, and asks for a layout of the bench by its page', () => {
		const text = withoutHandingOn(list, pages);
		expect(text).toContain(`import component0 from "/src/+layout.svelte";`);
		expect(text).toContain('() => Promise.resolve({ component: component0 }),');
		expect(text).toContain("const bench = () => import('./nodes/12');");
		expect(text).toContain('async () => ({ component: (await bench()).caseLayout }),');
		expect(text).toContain("() => import('./nodes/1'),");
		expect(text).not.toMatch(/import\('.\/nodes\/[02]'\)/);
	});

	it('stays as it is where Kit writes it otherwise, or a layout loads data of its own', () => {
		const other = list.replaceAll("import('./nodes", 'import("./nodes');
		expect(withoutHandingOn(other, pages)).toBe(other);
		const loading = { ...pages, atOnce: [file(0, '/src/+layout.svelte', true)] };
		expect(withoutHandingOn(list, loading)).toContain("() => import('./nodes/0'),");
	});

	it('finds the layouts of the bench in the file of its page', () => {
		const text = withLayouts(
			`import * as universal from "../+page.ts";\nexport { universal };\nexport { default as component } from "../+page.svelte";`,
			{ caseLayout: '/src/cases/+layout.svelte' }
		);
		expect(text).toContain(`import { load } from "../+page.ts";`);
		expect(text).toContain('export const universal = { load };');
		expect(text).toContain(`export { default as caseLayout } from "/src/cases/+layout.svelte";`);
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

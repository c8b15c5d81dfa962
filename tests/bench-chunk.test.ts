import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { benchModules, reached } from '../src/setup/bench-chunk.ts';

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

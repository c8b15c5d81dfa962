import { ArgdownApplication, ModelPlugin, ParserPlugin } from '@argdown/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toDebateArgdown } from '#lib/export/debate-argdown.ts';
import { argumentsOf, type Argued } from '#lib/export/debate-arguments.ts';
import { debated, sample, saying } from '#lib/export/debate-sample.ts';
import type { Debated } from '#lib/export/debated.ts';

/** A text as Argdown’s own parser reads it. */
function parsed(input: string) {
	const app = new ArgdownApplication();
	app.addPlugin(new ParserPlugin(), 'parse');
	app.addPlugin(new ModelPlugin(), 'build');
	const { parserErrors, lexerErrors, statements, relations, tags } = app.run({
		process: ['parse', 'build'],
		input,
		throwExceptions: true
	});
	expect(lexerErrors ?? []).toEqual([]);
	expect((parserErrors ?? []).map(({ message }) => message)).toEqual([]);
	return {
		tags: tags ?? {},
		said: (title: string) =>
			statements?.[title]?.members.map(({ text }) => text?.trim()).filter(Boolean),
		titles: Object.keys(statements ?? {}),
		relations: (relations ?? []).map(
			({ relationType, from, to }) => `${from?.title} ${relationType} ${to?.title}`
		)
	};
}

/** The relations that the tree of arguments has. */
function related(all: Debated): Set<string> {
	const found = new Set<string>();
	const said = new Set<string>();
	(function gather(each: readonly Argued[], above: string) {
		for (const { name, stance, below } of each) {
			found.add(`${name} ${stance === 'pro' ? 'support' : 'attack'} ${above}`);
			if (said.has(name)) continue;
			said.add(name);
			gather(below, name);
		}
	})(argumentsOf(all).below, 'Motion');
	return found;
}

describe('a debate as an argument map', () => {
	let all: Debated;
	let map: ReturnType<typeof parsed>;
	beforeAll(async () => {
		all = await debated();
		map = parsed(toDebateArgdown(all));
	});

	it('has the motion, and both sides for and against the counts in issue', () => {
		expect(map.said('Motion')).toEqual([sample.motion.text]);
		expect(map.relations).toContain('Count I support Motion');
		expect(map.relations).toContain('I Intent to destroy, as such, affirmative support Count I');
		expect(map.relations).toContain('I Intent to destroy, as such, negative attack Count I');
	});

	it('has each argument’s supports and attacks, and no others', () => {
		const wanted = related(all);
		expect(wanted.size).toBeGreaterThan(20);
		expect(new Set(map.relations)).toEqual(wanted);
		const claim = 'I Intent to destroy, as such, affirmative';
		expect(map.relations).toContain(`${claim}: what they will say attack ${claim}`);
		expect(map.relations).toContain(`${claim}: our answer attack ${claim}: what they will say`);
		expect(map.relations).toContain(`${claim}: attack attack ${claim}`);
		expect(map.relations).toContain(`E19 support ${claim}`);
		const rival = 'Political repression of any dissent';
		expect(map.relations).toContain(`${claim}: another explanation, ${rival} attack ${claim}`);
		expect(map.relations).toContain(
			`${claim}: answer to ${rival} attack ${claim}: another explanation, ${rival}`
		);
	});

	it('says each argument once', () => {
		expect(map.said('I Intent to destroy, as such, negative: our answer')).toEqual([
			'The negative’s answer.'
		]);
		for (const title of map.titles) expect(map.said(title)).toHaveLength(1);
	});
});

it('any text stays text', async () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: fc.constantFrom(...'[]{}<>+-_*#@/\\|:;,.() \n=~"\'a1') })
	);
	const { titles } = parsed(toDebateArgdown(await debated()));
	await fc.assert(
		fc.asyncProperty(text, async (words) => {
			const all = await debated(saying(`b${words}`));
			const map = parsed(toDebateArgdown(all));
			expect(map.titles).toEqual(titles);
			expect(new Set(map.relations)).toEqual(related(all));
			expect(map.tags).toEqual({});
		}),
		{ numRuns: 12 }
	);
});

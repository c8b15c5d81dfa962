import { ArgdownApplication, ModelPlugin, ParserPlugin } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOf, toDebateArgdown, toKialo } from '#lib/export/debate-map.ts';
import { prepared } from '#lib/export/debate-sample.ts';

const nameOf = (_: string, element: string) => (element.endsWith('intent') ? 'Intent' : 'Killing');
const map = (text?: string) => mapOf(prepared(text), nameOf);

function parsed(input: string) {
	const app = new ArgdownApplication();
	app.addPlugin(new ParserPlugin(), 'parse');
	app.addPlugin(new ModelPlugin(), 'build');
	const { parserErrors, lexerErrors, statements, relations } = app.run({
		process: ['parse', 'build'],
		input,
		throwExceptions: true
	});
	expect([...(lexerErrors ?? []), ...(parserErrors ?? [])]).toEqual([]);
	return {
		said: (title: string) =>
			statements?.[title]?.members.map(({ text }) => text?.trim()).filter(Boolean),
		titles: Object.keys(statements ?? {}),
		relations: (relations ?? []).map(
			({ relationType, from, to }) => `${from?.title} ${relationType} ${to?.title}`
		)
	};
}

describe('both sides as a map', () => {
	it('have the affirmative’s claims for the motion and the negative’s against it', () => {
		expect(map().below.map(({ does, text }) => `${does} ${text}`)).toEqual([
			'supports Intent (Count I): Said of it.',
			'supports Killing (Count I): Said of it.',
			'attacks Intent (Count I): Said of it.'
		]);
	});

	it('as Kialo writes it, are numbered by their places', () => {
		expect(toKialo(map('A: b.'))).toBe(
			[
				'Discussion Title: Resolved: on the evidence cited.',
				'',
				'1. Resolved: on the evidence cited.',
				'1.1. Pro: Intent (Count I): A: b.',
				'1.1.1. Pro: A: b.',
				'1.1.2. Con: A: b.',
				'1.1.3. Con: A: b.',
				'1.1.3.1. Con: A: b.',
				'1.2. Pro: Killing (Count I): A: b.',
				'1.3. Con: Intent (Count I): A: b.',
				''
			].join('\n')
		);
	});

	it('as Argdown, support and attack as they should', () => {
		const { relations, said, titles } = parsed(toDebateArgdown(map()));
		expect(titles).toHaveLength(8);
		expect(said('Motion')).toEqual(['Resolved: on the evidence cited.']);
		expect(relations).toContain('A1.1 support Motion');
		expect(relations).toContain('A1.3 attack Motion');
		expect(relations).toContain('A1.1.3 attack A1.1');
		expect(relations).toContain('A1.1.3.1 attack A1.1.3');
	});

	it('stay what they are, whatever is written in them', () => {
		const text = fc.string({ unit: fc.constantFrom(...'[]{}<>+-_*#@/\\|:;,.() \n=~"\'a1') });
		const titles = parsed(toDebateArgdown(map())).titles;
		fc.assert(
			fc.property(text, (some) => {
				expect(parsed(toDebateArgdown(map(`x ${some}`))).titles).toEqual(titles);
				const lines = toKialo(map(`x ${some}`))
					.trimEnd()
					.split('\n');
				expect(lines).toHaveLength(10);
				for (const line of lines.slice(3)) expect(line).toMatch(/^1(\.\d)+\. (Pro|Con): /);
			}),
			{ numRuns: 100 }
		);
	});
});

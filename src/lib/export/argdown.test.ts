import { ArgdownApplication, ModelPlugin, ParserPlugin } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, toArgdown } from '#lib/export/argdown.ts';
import { judged } from '#lib/export/judgements.ts';
import { assessed, head, marksEverywhere } from '#lib/export/sample.ts';

/** A text as Argdown's own parser reads it. */
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
		tags,
		said: (title: string) =>
			statements?.[title]?.members.map(({ text }) => text?.trim()).filter(Boolean),
		titles: Object.keys(statements ?? {}),
		relations: (relations ?? []).map(
			({ relationType, from, to }) => `${from?.title} ${relationType} ${to?.title}`
		)
	};
}

describe('an assessment as an argument map', () => {
	it('has every count as a claim, and every element and item of evidence as a statement', async () => {
		const all = await assessed(marksEverywhere('Because.'));
		const { titles, said, relations } = parsed(toArgdown(all));
		for (const { count } of all.record.books) {
			expect(titles).toContain(`Count ${count.id}`);
			expect(said(`Count ${count.id}`)![0]).toContain(count.title);
		}
		for (const { name, book } of judged(all)) expect(titles).toContain(`${book.count.id} ${name}`);
		expect(relations).toContain('E22 support I Protected group');
		expect(relations).toContain('E19 attack I Protected group');
		expect(relations).toContain('I Protected group support I Chapeau');
		expect(relations).toContain('I Chapeau support Count I');
		expect(relations).toContain('Count III support IV Crimes against humanity');
	});

	it('has each rival explanation as an attack, and the answer to it', async () => {
		const { relations } = parsed(toArgdown(await assessed(marksEverywhere('Because.'))));
		const at = 'I Intent to destroy, as such';
		const rival = `${at}: Political repression of any dissent`;
		expect(relations).toContain(`${rival} attack ${at}`);
		expect(relations).toContain(`${rival}, answer attack ${rival}`);
	});

	it('says unmarked where nothing is marked', async () => {
		const { said } = parsed(toArgdown(await assessed([])));
		expect(said('I Protected group')).toEqual(['Protected group: Unmarked.']);
	});

	it('any name and reason stay text', async () => {
		const reason = '=== \n# a [E7] <x> + - #tag @[x] // /* {a: 1} \\ *b* https://a.b';
		const all = await assessed(
			[{ count: 'I', element: 'genocide/chapeau/group', reason, changed: head.changed }],
			{ name: '"]}: \n===', author: "'x\\" }
		);
		const { said, tags } = parsed(toArgdown(all));
		expect(said('I Protected group')).toEqual([
			`Protected group: Unmarked. ${reason.replace(/\s+/g, ' ')}`
		]);
		expect(tags ?? {}).toEqual({});
	});
});

it('no text becomes anything but text', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: fc.constantFrom(...'[]{}<>+-_*#@/\\|:;,.() \n=~"\'a1') })
	);
	fc.assert(
		fc.property(text, (reason) => {
			const { titles, said, relations } = parsed(`[A]: x${escaped(`b${reason}`)}\n  + [B]: y\n`);
			expect(titles).toEqual(['A', 'B']);
			expect(relations).toEqual(['B support A']);
			expect(said('A')![0]!.replace(/\s+/g, '')).toBe(
				`xb${escaped(reason).replace(/\\(.)/gu, '$1')}`.replace(/\s+/g, '')
			);
		}),
		{ numRuns: 300 }
	);
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { argumentsOf, type Argued } from '#lib/export/debate-arguments.ts';
import { edited } from '#lib/debate/preparation.ts';
import { toKialo } from '#lib/export/debate-kialo.ts';
import { debated, intent, sample, saying } from '#lib/export/debate-sample.ts';
import type { Debated } from '#lib/export/debated.ts';

type Line = { number: string; stance: string; text: string };

/** A discussion as those who read Kialo’s export take it apart: a line an argument, by its number. */
function read(text: string): { title: string; lines: Line[] } {
	const [first, second, ...rest] = text.split('\n');
	expect(second).toBe('');
	expect(rest.pop()).toBe('');
	return {
		title: /^Discussion Title: (.*)$/.exec(first!)![1]!,
		lines: rest.map((line) => {
			const [, number, , stance = '', text] = /^((?:\d+\.)+) ((Pro|Con): )?(.*)$/.exec(line)!;
			return { number: number!, stance, text: text! };
		})
	};
}

const unescaped = (text: string) => text.replace(/\\([\\()[\]-])/g, '$1');

describe('a debate as a discussion in Kialo', () => {
	let all: Debated;
	let lines: Line[];
	const at = (number: string) => lines.find((line) => line.number === number)!;
	const textOf = (part: string) => lines.find(({ text }) => text.includes(part))!;
	beforeAll(async () => {
		all = await debated();
		lines = read(toKialo(all)).lines;
	});

	it('has the motion as its title and thesis, and the counts in issue for it', () => {
		expect(read(toKialo(all)).title).toBe(sample.motion.text);
		expect(at('1.')).toEqual({ number: '1.', stance: '', text: sample.motion.text });
		expect(at('1.1.').text).toMatch(/^Count I, /);
		expect(at('1.2.').text).toMatch(/^Count III, /);
		expect(at('1.3.')).toBeUndefined();
	});

	it('numbers each argument under the one that it speaks for or against', () => {
		const known = new Set(lines.map(({ number }) => number));
		expect(known.size).toBe(lines.length);
		for (const { number, stance } of lines) {
			if (number === '1.') continue;
			expect(stance).toMatch(/^(Pro|Con)$/);
			expect(known).toContain(number.replace(/\d+\.$/, ''));
			const last = Number(/(\d+)\.$/.exec(number)![1]);
			if (last > 1) expect(known).toContain(number.replace(/\d+\.$/, `${last - 1}.`));
		}
	});

	it('lets each side claim for or against the count, and be answered', () => {
		for (const [side, stance] of [
			['affirmative', 'Pro'],
			['negative', 'Con']
		] as const) {
			const claim = textOf(`The ${side}’s claim.`);
			expect(claim.stance).toBe(stance);
			expect(claim.number).toMatch(/^1\.1\.\d+\.$/);
			const they = textOf(`The ${side}’s theySay.`);
			expect(they).toMatchObject({ stance: 'Con' });
			expect(they.number.startsWith(claim.number)).toBe(true);
			const answer = textOf(`The ${side}’s answer.`);
			expect(answer).toMatchObject({ number: `${they.number}1.`, stance: 'Con' });
			expect(textOf(`The ${side}’s evidence.`)).toMatchObject({
				number: `${claim.number}1.`,
				stance: 'Pro'
			});
			expect(textOf(`The ${side}’s steelman.`).stance).toBe('Con');
		}
	});

	it('names the evidence and its origins in an attack under the claim attacked, and the cautions under the evidence', () => {
		const claim = textOf('The affirmative’s claim.');
		const attack = lines.find(
			({ number, text }) => number.startsWith(claim.number) && /^Bring /.test(text)
		)!;
		expect(attack.stance).toBe('Con');
		expect(attack.text).toMatch(/^Bring “.+” down from strong to arguable or lower\. It rests on /);
		const { against } = all.attacks.negative.find(
			({ change }) => change.node.id === intent.element
		)!;
		expect(against.items.some(({ cautions }) => cautions.length > 0)).toBe(true);
		expect(attack.text).toContain(against.words);
		for (const { id, statement, cautions } of against.items) {
			expect(attack.text).toMatch(new RegExp(`\\b${id}\\b`));
			const said = lines.find(({ text }) => unescaped(text).includes(statement))!;
			const below = lines.filter(({ number }) => number.startsWith(said.number));
			expect(below.slice(1).map(({ text }) => unescaped(text))).toEqual([...new Set(cautions)]);
			expect(below.slice(1).every(({ stance }) => stance === 'Con')).toBe(true);
		}
	});

	it('takes a mark by itself for what it is: a negative that marks an element strong concedes it', () => {
		const conceded = textOf('Protected group: strong, as the negative marks it.');
		expect(conceded.stance).toBe('Pro');
		expect(lines.some(({ number }) => number === `${conceded.number}1.`)).toBe(false);
		expect(textOf('In whole or in part: arguable, as the negative marks it.').stance).toBe('Con');
	});

	it('says evidence once, as paraphrase, and refers to it where it comes again', () => {
		const references = lines.filter(({ text }) => text.startsWith('->'));
		expect(references.length).toBeGreaterThan(0);
		for (const { text } of references) {
			const to = at(/^-> See ((?:\d+\.)+)$/.exec(text)![1]!);
			expect(to.text).toMatch(/^In paraphrase, the article says: /);
		}
	});
});

it('what a side chose and quotes stands below its claim, each item once', async () => {
	const at = { side: 'affirmative', ...intent } as const;
	const { against } = (await debated()).attacks.negative.find(
		({ change }) => change.node.id === intent.element
	)!;
	const [chosen] = against.items;
	const moment = '2026-11-24T09:00:00.000Z';
	const with_ = [
		{ kind: 'use', ...at, evidence: chosen!.id, on: true },
		{
			kind: 'card',
			...at,
			card: { id: 'a', quotation: 'None was spared.', citation: 'Okoye, 2024' }
		}
	] as const;
	const all = await debated(with_.reduce((made, edit) => edited(made, edit, moment), sample));
	const { lines } = read(toKialo(all));
	const claim = lines.find(({ text }) => text.includes('The affirmative’s claim.'))!;
	/** What a line says, itself or where it refers to. */
	const said = ({ text }: Line): string => {
		const [, there] = /^-> See ((?:\d+\.)+)$/.exec(text) ?? [];
		return there ? said(lines.find(({ number }) => number === there)!) : unescaped(text);
	};
	const below = lines.filter(
		({ number }) =>
			number.startsWith(claim.number) &&
			number.split('.').length === claim.number.split('.').length + 1
	);
	expect(said(below[1]!)).toContain(chosen!.statement);
	expect(below[2]).toMatchObject({ stance: 'Pro' });
	expect(unescaped(below[2]!.text)).toBe('“None was spared.” (Okoye, 2024)');
	expect(below.filter((line) => said(line).includes(chosen!.statement))).toHaveLength(1);
});

it('any text stays the text of one argument', async () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('-> See 1.1.', '1.1. Con: x', 'a\n1.2. Pro: b', '[a](https://b.c)', '\\', ' ')
	);
	await fc.assert(
		fc.asyncProperty(text, async (words) => {
			const all = await debated(saying(words));
			const { title, lines } = read(toKialo(all));
			const wanted: string[] = [];
			const { motion, below } = argumentsOf(all);
			const said = new Set<string>();
			(function gather(each: Argued[]) {
				for (const { name, text, below } of each) {
					wanted.push(said.has(name) ? '' : text.replace(/\s+/g, ' ').trim());
					if (said.has(name)) continue;
					said.add(name);
					gather(below);
				}
			})(below);
			const oneLine = motion.replace(/\s+/g, ' ').trim();
			expect(unescaped(title)).toBe(oneLine);
			expect(lines.map(({ text }) => (text.startsWith('-> See') ? '' : unescaped(text)))).toEqual([
				oneLine,
				...wanted
			]);
		}),
		{ numRuns: 40 }
	);
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import type { Answer } from '#lib/domain/strength.ts';
import { plainText, type Document } from '#lib/export/document.ts';
import { memoOf } from '#lib/export/memo.ts';
import { assessed } from '#lib/export/sample.ts';

/**
 * One and the same set of marks, and the memo of it under each forum: where the law is the same the
 * memo is, and where it differs the memo says so.
 */

const changed = '2026-11-28T10:00:00.000Z';
const mark = (count: string, element: string, answer: Answer | 'by its parts'): Mark => ({
	count,
	element,
	...(answer === 'by its parts' ? { split: true } : { answer }),
	changed
});
const marks = [
	mark('III', 'cah/chapeau/attack', 'strong'),
	mark('III', 'cah/chapeau/civilian', 'strong'),
	mark('III', 'cah/chapeau/widespread', 'strong'),
	mark('III', 'cah/chapeau/policy', 'weak'),
	mark('III', 'cah/chapeau/nexus', 'strong'),
	mark('III', 'cah/chapeau/knowledge', 'strong'),
	mark('III', 'cah/acts/torture', 'by its parts'),
	mark('III', 'cah/acts/torture/pain', 'strong'),
	mark('III', 'cah/acts/torture/custody', 'weak'),
	mark('III', 'cah/acts/torture/purpose', 'strong'),
	mark('III', 'cah/acts/torture/intentional', 'strong'),
	mark('III', 'cah/acts/murder', 'weak'),
	mark('III', 'cah/acts/disappearance', 'conclusive')
];

type Memo = { answer: string; acts: string; parts: string[]; law: string[]; all: string };

async function under(forum: string): Promise<Memo> {
	// The same standard, so that nothing differs but the law.
	const document = memoOf(await assessed(marks, { forum, standard: 'reasonable-grounds-inquiry' }));
	const lines = linesOf(document);
	const law = document.blocks.findIndex(
		(each) => each.kind === 'heading' && each.id === 'bibliography-law'
	);
	const instruments = document.blocks[law + 1];
	return {
		answer: lines.find((line) => line.startsWith('Count III, Crimes against humanity: '))!,
		acts: lines.findLast((line) => /^Acts: .*(reach|marked)/.test(line))!,
		parts: document.blocks.flatMap((block) =>
			block.kind === 'heading' && /^count-(I|III)-/.test(block.id) ? block.id : []
		),
		law:
			instruments?.kind === 'list'
				? instruments.items.map((runs) => plainText(runs).split(':')[0]!)
				: [],
		all: lines.join('\n')
	};
}

const linesOf = ({ blocks }: Document) =>
	blocks.flatMap((block) =>
		block.kind === 'paragraph'
			? plainText(block.runs)
			: block.kind === 'list'
				? block.items.map(plainText)
				: []
	);
const without = (some: readonly string[], others: readonly string[]) =>
	some.filter((each) => !others.includes(each));

describe('the memo of one and the same set of marks', () => {
	let icc: Memo;
	let custom: Memo;
	let icj: Memo;
	beforeAll(async () => {
		[icc, custom, icj] = [await under('icc'), await under('custom'), await under('icj')];
	});

	it('finds otherwise where the law asks otherwise: a policy at the ICC, none in custom', () => {
		expect(icc.answer).toBe(
			'Count III, Crimes against humanity: weak. Standard not met: reasonable grounds. Limited by “State or organizational policy” (weak).'
		);
		expect(custom.answer).toMatch(
			/^Count III, Crimes against humanity: strong\. Standard met: reasonable grounds\. /
		);
		expect(icj.answer).toMatch(/not heard here\. The ICJ has no convention under which to hear/);
	});
	it('has the acts by the law of the forum: torture falls with custody, and stands on its purpose', () => {
		expect(icc.acts).toMatch(
			/^Acts: Enforced disappearance of persons reaches “reasonable grounds”; Murder \(weak\) and Torture \(at most weak\) fall short; /
		);
		expect(custom.acts).toMatch(
			/^Acts: Torture reaches “reasonable grounds”; Murder \(weak\) falls short; /
		);
		expect(custom.acts).not.toContain('disappearance');
	});
	it('sets out the parts that only one of them asks for', () => {
		const [onlyIcc, onlyCustom] = [
			without(icc.parts, custom.parts),
			without(custom.parts, icc.parts)
		];
		for (const part of [
			'count-I-genocide-chapeau-pattern',
			'count-III-cah-chapeau-policy',
			'count-III-cah-acts-torture-custody',
			'count-III-cah-acts-disappearance',
			'count-III-cah-acts-apartheid'
		])
			expect(onlyIcc).toContain(part);
		expect(onlyCustom).toContain('count-III-cah-acts-torture-purpose');
		expect(icc.parts.filter((part) => custom.parts.includes(part)).length).toBeGreaterThan(25);
	});
	it('lists the instruments that its own texts quote, and no others', () => {
		expect(icc.law).toContain('Elements of Crimes');
		for (const statute of ['ICTY Statute', 'ICTR Statute'])
			expect([icc, custom].map(({ law }) => law.includes(statute))).toEqual([false, true]);
	});
	it('says under the ICC alone that it has no jurisdiction, and what lies before its time', () => {
		for (const words of [
			'Jurisdiction. ',
			'Conduct before 1 July 2002',
			'conduct before and after'
		])
			expect([icc, custom, icj].map(({ all }) => all.includes(words))).toEqual([
				true,
				false,
				false
			]);
	});
});

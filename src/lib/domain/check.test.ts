import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import { toCheck } from '#lib/domain/check.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Book } from '#lib/domain/sheet.ts';

const element = (id: string, label: string, split?: Outline): Outline => ({
	kind: 'element',
	id,
	label,
	...(split && { split })
});
const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		element('intent', 'Intent to keep'),
		{
			kind: 'any',
			id: 'acts',
			label: 'Acts',
			of: [
				element('take', 'Taking', {
					kind: 'all',
					id: 'take/elements',
					label: 'Elements of taking',
					of: [element('take/thing', 'A thing'), element('take/away', 'Carried away')]
				}),
				element('keep', 'Keeping')
			]
		}
	]
};
const docket = {
	counts: [
		{ id: 'I', test: 't' },
		{ id: 'II', test: 't' }
	],
	tests: new Map([['t', theft]])
};
const bookElement = (id: string, within = '') =>
	({ id, label: id, within }) as Book['elements'][number];
const book = (id: string) =>
	({
		count: { id, title: `Count ${id} title` },
		elements: [
			bookElement('intent'),
			bookElement('take'),
			bookElement('take/thing', 'take'),
			bookElement('keep')
		],
		evidence: [
			{ id: 'E1', notes: [1] },
			{ id: 'E2', notes: [] }
		],
		bearings: [
			{ evidence: 'E1', element: 'intent', direction: 'supports', why: 'He said so.' },
			{ evidence: 'E2', element: 'intent', direction: 'undermines', why: 'He gave it back.' }
		],
		notes: []
	}) as unknown as Book;
const authorities = new Map([
	['seen', { title: 'R v. Seen', pinpoint: 'para. 3', checked: 'verified' as const }],
	['recalled', { title: 'R v. Recalled', pinpoint: 'para. 7', checked: 'recalled' as const }],
	['half', { title: 'R v. Half', checked: 'holding-seen' as const }]
]);

/** What there is to check, as `check place: text`, given the marks of count I by element. */
function found(made: Record<string, Partial<Mark>>, counts = ['I']) {
	const marks = new Map<string, Mark>(
		Object.entries(made).map(([element, fields]) => [
			markKey('I', element),
			{ count: 'I', element, changed: '2026-01-01T00:00:00.000Z', ...fields }
		])
	);
	return toCheck({ docket, marks, forum: 'icc' }, counts.map(book), authorities).map(
		({ check, count, element, text }) => `${check} ${count}/${element}: ${text}`
	);
}
const reasoned = { reason: 'Because.', reliance: { E1: 'rely' } } as const;
const whole: Record<string, Partial<Mark>> = {
	intent: { answer: 'strong', ...reasoned },
	take: { answer: 'weak', reason: 'Because.' },
	keep: { answer: 'does-not-arise', reason: 'Nothing was kept.' }
};

describe('the check before a memo goes out', () => {
	it('finds nothing where all is marked, reasoned and relied on', () => {
		expect(found(whole)).toEqual([]);
	});
	it('names a count that was not begun, and leads to its first element', () => {
		expect(found(whole, ['I', 'II'])).toEqual([
			'untouched II/intent: Nothing is marked in this count.'
		]);
	});
	it('counts what is unmarked, and leads to the first', () => {
		expect(found({ intent: whole.intent! })).toEqual([
			'unmarked I/take: 2 of 3 elements are unmarked, the first of them: Taking.'
		]);
	});
	it('asks about a strong mark that relies on nothing', () => {
		expect(found({ ...whole, intent: { answer: 'strong', reason: 'Because.' } })).toEqual([
			expect.stringContaining('evidence I/intent: Marked strong')
		]);
	});
	it('asks about a strong mark that relies on what speaks against it', () => {
		const intent = { ...whole.intent, reliance: { E2: 'rely' } } as const;
		expect(found({ ...whole, intent })).toEqual([
			expect.stringMatching(/^evidence I\/intent: .*E2/)
		]);
	});
	it('asks about “does not arise” without a reason, and about any mark without one', () => {
		expect(
			found({ ...whole, keep: { answer: 'does-not-arise' }, take: { answer: 'weak' } })
		).toEqual([
			'reason I/take: Marked without a reason.',
			expect.stringContaining('reason I/keep: Marked “does not arise” without a reason')
		]);
	});
	it('asks about a mark that its own parts contradict', () => {
		const parts = {
			'take/thing': { answer: 'contradicted', reason: 'None.' },
			take: { answer: 'strong', reason: 'Because.', reliance: { E1: 'rely' } }
		} as const;
		expect(found({ ...whole, ...parts })).toEqual([
			expect.stringMatching(/^parts I\/take: Marked strong as a whole/)
		]);
	});
	it('names authorities that are cited from memory, and those that the law does not have', () => {
		const intent = { ...whole.intent, cites: ['seen', 'recalled', 'half', 'gone'] };
		expect(found({ ...whole, intent })).toEqual([
			'authority I/intent: R v. Recalled, para. 7: from memory, not verified. Look it up before you cite it.',
			'authority I/intent: R v. Half: holding seen, no paragraph given. Look it up before you cite it.',
			'authority I/intent: “gone” is cited, and the law has no such authority.'
		]);
	});
	it('asks for no reason of a mark that does not count: an act that is marked by its parts', () => {
		const parts = {
			take: { answer: 'weak', split: true },
			'take/thing': { answer: 'weak', reason: 'Because.' },
			'take/away': { answer: 'weak' }
		} as const;
		expect(found({ ...whole, ...parts })).toEqual(['reason I/take/away: Marked without a reason.']);
	});
	it('says nothing of a mark that does not count: a part of an act judged as a whole', () => {
		expect(found({ ...whole, 'take/away': { answer: 'weak' } })).toEqual([]);
	});
});

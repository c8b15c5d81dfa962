import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import { elementNode, evaluate, type NodeFinding } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { notices } from '#lib/domain/notices.ts';
import type { Outline } from '#lib/domain/outline.ts';

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
		element('belongs', 'Belongs to another'),
		element('take', 'Taking', {
			kind: 'all',
			id: 'take/elements',
			label: 'Elements of taking',
			of: [element('take/thing', 'A thing'), element('take/away', 'Carried away')]
		})
	]
};
const docket = { counts: [{ id: 'I', test: 't' }], tests: new Map([['t', theft]]) };
const changed = '2026-01-01T00:00:00.000Z';

/** The notices for one element, given marks by element. */
function noticed(
	of: string,
	made: Record<string, Partial<Mark>>,
	bears: Parameters<typeof notices>[4] = []
) {
	const marks = new Map<string, Mark>(
		Object.entries(made).map(([element, fields]) => [
			markKey('I', element),
			{ count: 'I', element, changed, ...fields }
		])
	);
	const finding = evaluate(docket, marks, 'icc').get('I')!;
	let whole: NodeFinding | undefined;
	if (of === 'take') {
		const split = new Map(marks);
		split.set('I:take', { count: 'I', element: 'take', changed, split: true });
		whole = elementNode(evaluate(docket, split, 'icc').get('I')!.root, 'take');
	}
	return notices(finding, elementNode(finding.root, of)!, marks, whole, bears).map(
		({ text }) => text
	);
}

describe('a strong or conclusive mark that relies on nothing', () => {
	it('is mentioned', () => {
		expect(noticed('intent', { intent: { answer: 'strong' } })).toEqual([
			'Marked strong, but the mark relies on no evidence item yet.'
		]);
		expect(noticed('intent', { intent: { answer: 'conclusive' } })).toEqual([
			'Marked conclusive, but the mark relies on no evidence item yet.'
		]);
	});
	it('is mentioned when every item is only discounted or set aside', () => {
		const reliance = { E1: 'discount', E2: 'set-aside' } as const;
		expect(noticed('intent', { intent: { answer: 'strong', reliance } })).toHaveLength(1);
	});
	it('is not mentioned once it relies on one item', () => {
		expect(noticed('intent', { intent: { answer: 'strong', reliance: { E1: 'rely' } } })).toEqual(
			[]
		);
	});
	it('is not mentioned of a lower mark: Unsupported needs nothing to rely on', () => {
		for (const answer of ['contradicted', 'unsupported', 'weak', 'arguable'] as const)
			expect(noticed('intent', { intent: { answer } })).toEqual([]);
	});
	it('is not mentioned where there is no strength at all', () => {
		expect(noticed('intent', {})).toEqual([]);
		expect(noticed('intent', { intent: { answer: 'cannot-tell' } })).toEqual([]);
	});
	it('is not mentioned of an act that is judged by its parts', () => {
		const made = {
			take: { answer: 'strong', split: true },
			'take/thing': { answer: 'strong' },
			'take/away': { answer: 'strong' }
		} as const;
		expect(noticed('take', made)).toEqual([]);
	});
});

describe('a mark as a whole that its own parts belie', () => {
	const low = { 'take/thing': { answer: 'weak' } } as const;
	const relied = { reliance: { E1: 'rely' } } as const;

	it('is mentioned when the parts fall short, and the mark decides', () => {
		expect(noticed('take', { ...low, take: { answer: 'strong', ...relied } })).toEqual([
			'Marked strong as a whole, but its own parts come to at most weak. The finding follows the mark as a whole.'
		]);
	});
	it('is mentioned when the act is split, and the parts decide', () => {
		expect(noticed('take', { ...low, take: { answer: 'strong', split: true } })).toEqual([
			'Marked strong as a whole, but its own parts come to at most weak. The finding follows the parts.'
		]);
	});
	it('is mentioned when the parts go further than the mark', () => {
		const high = {
			'take/thing': { answer: 'strong' },
			'take/away': { answer: 'conclusive' }
		} as const;
		expect(noticed('take', { ...high, take: { answer: 'arguable' } })).toEqual([
			'Marked arguable as a whole, but its own parts come to at least strong. The finding follows the mark as a whole.'
		]);
	});
	it('is not mentioned while unmarked parts may still bear it out', () => {
		const half = { 'take/thing': { answer: 'conclusive' } } as const;
		expect(noticed('take', { ...half, take: { answer: 'weak' } })).toEqual([]);
	});
	it('is not mentioned when the parts come to the same', () => {
		const same = { 'take/thing': { answer: 'weak' }, 'take/away': { answer: 'strong' } } as const;
		expect(noticed('take', { ...same, take: { answer: 'weak' } })).toEqual([]);
	});
	it('is not mentioned of an act without a mark as a whole', () => {
		expect(noticed('take', { ...low, take: { split: true } })).toEqual([]);
	});
});

describe('the last element left unmarked', () => {
	const two = { intent: { answer: 'weak' }, belongs: { answer: 'weak' } } as const;

	it('is named', () => {
		expect(noticed('intent', two)).toEqual(['One element of this count is left unmarked: Taking.']);
	});
	it('is the last part, where an act is split', () => {
		const made = { ...two, take: { split: true }, 'take/thing': { answer: 'weak' } } as const;
		expect(noticed('intent', made)).toEqual([
			'One element of this count is left unmarked: Carried away.'
		]);
	});
	it('is not named while two are left, nor when none is', () => {
		expect(noticed('intent', { intent: { answer: 'weak' } })).toEqual([]);
		expect(noticed('intent', { ...two, take: { answer: 'weak' } })).toEqual([]);
	});
	it('counts “cannot tell” as marked: it was judged', () => {
		expect(noticed('intent', { ...two, take: { answer: 'cannot-tell' } })).toEqual([]);
	});
});

describe('a mark that does not go together with what it relies on', () => {
	const item = (id: string, direction: 'supports' | 'undermines' | 'context', notes = [1]) => ({
		evidence: { id, ...(notes.length === 0 && { asserted: true as const }) },
		direction
	});
	const both = [
		item('E1', 'supports'),
		item('E2', 'undermines'),
		item('E3', 'undermines'),
		item('E4', 'context')
	];
	const said = (answer: Mark['answer'], reliance: Mark['reliance'], bears = both) =>
		noticed(
			'intent',
			{ intent: { answer, ...(reliance && { reliance }) } as Partial<Mark> },
			bears
		);

	it('is mentioned when it is strong or conclusive and relies only on what undermines', () => {
		expect(said('strong', { E2: 'rely' })).toEqual([
			'Marked strong, but nothing it relies on supports the element; E2 undermines it.'
		]);
		expect(said('conclusive', { E2: 'rely', E3: 'rely', E1: 'discount', E4: 'rely' })).toEqual([
			'Marked conclusive, but nothing it relies on supports the element; E2 and E3 undermine it.'
		]);
	});
	it('is mentioned the other way just as much: contradicted on supporting items only', () => {
		expect(said('contradicted', { E1: 'rely', E2: 'set-aside' })).toEqual([
			'Marked contradicted, but nothing it relies on undermines the element; E1 supports it.'
		]);
	});
	it('is not mentioned once one item goes its way, nor of a mark in between', () => {
		expect(said('strong', { E1: 'rely', E2: 'rely' })).toEqual([]);
		expect(said('contradicted', { E1: 'rely', E3: 'rely' })).toEqual([]);
		for (const answer of ['weak', 'arguable', 'cannot-tell'] as const)
			expect(said(answer, { E2: 'rely' })).toEqual([]);
	});
	it('is not mentioned of an item that bears both ways', () => {
		const two = [item('E5', 'supports'), item('E5', 'undermines')];
		expect(said('strong', { E5: 'rely' }, two)).toEqual([]);
		expect(said('contradicted', { E5: 'rely' }, two)).toEqual([]);
	});
	it('is not mentioned of items that are not at hand, or of context alone', () => {
		expect(said('strong', { E9: 'rely' })).toEqual([]);
		expect(said('contradicted', { E4: 'rely' })).toEqual([]);
	});
});

describe('unsupported, though items are cited for the element', () => {
	const item = (number: number, notes: number[]) => ({
		evidence: { id: `E${number}`, ...(notes.length === 0 && { asserted: true as const }) },
		direction: 'supports' as const
	});
	const mark = (reliance: Mark['reliance'] = {}) => ({
		intent: { answer: 'unsupported', reliance } as const
	});

	it('is mentioned, with the items', () => {
		expect(noticed('intent', mark(), [item(1, [4]), item(2, [])])).toEqual([
			'Marked unsupported, but sources are cited for E1. If you give it no weight, discount or set aside.'
		]);
		const many = [1, 2, 3, 4, 5, 6].map((number) => item(number, [number]));
		expect(noticed('intent', mark(), many)[0]).toContain('for E1, E2, E3, E4 and 2 more.');
	});
	it('is not mentioned of what the mark discounts or sets aside', () => {
		const given = mark({ E1: 'discount', E2: 'set-aside' });
		expect(noticed('intent', given, [item(1, [4]), item(2, [5])])).toEqual([]);
	});
	it('is not mentioned where items are asserted only, or bear on the act as a whole', () => {
		expect(noticed('intent', mark(), [item(1, [])])).toEqual([]);
		expect(noticed('intent', mark(), [{ ...item(1, [4]), inherited: true }])).toEqual([]);
	});
});

describe('“does not arise” without a reason', () => {
	it('is mentioned until there is one', () => {
		const text = 'Marked “does not arise” without a reason. Say why, so that a reader can follow.';
		expect(noticed('belongs', { belongs: { answer: 'does-not-arise' } })).toEqual([text]);
		expect(noticed('belongs', { belongs: { answer: 'does-not-arise', reason: ' ' } })).toEqual([
			text
		]);
		const reason = 'No child was moved.';
		expect(noticed('belongs', { belongs: { answer: 'does-not-arise', reason } })).toEqual([]);
	});
});

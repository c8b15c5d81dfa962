import { expect, it } from 'vitest';
import { questions } from '#lib/domain/adjudicate.ts';
import { byPlace } from '#lib/domain/compare.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { states } from './adjudication.ts';

const part = (id: string): Outline => ({ kind: 'element', id, label: id });
const tree: Outline = {
	kind: 'all',
	id: 't',
	label: 'T',
	of: [
		{
			kind: 'element',
			id: 'act',
			label: 'Act',
			split: { kind: 'all', id: 'p', label: 'P', of: [part('act/one')] }
		},
		part('intent')
	]
};
const changed = '2026-01-01T00:00:00.000Z';
const mark = (element: string, fields: object) => ({ count: 'I', element, changed, ...fields });
const asked = questions(
	[
		{
			name: 'Ann',
			marks: byPlace([
				mark('act', { split: true }),
				mark('act/one', { answer: 'weak' as const }),
				mark('intent', { answer: 'weak' as const })
			])
		},
		{ name: 'Bob', marks: byPlace([mark('act', { answer: 'strong' as const })]) }
	],
	new Map([['I', tree]])
);

it('a difference waits for an answer, then for a reason; what one alone marked is taken over', () => {
	expect([...states(asked, new Map())]).toEqual(
		[
			['intent', 'taken-over'],
			['act', 'no-answer']
		].map(([id, state]) => [`I:${id}`, state])
	);
	expect(states(asked, new Map([['I:act', { answer: 'strong', reason: ' ' }]])).get('I:act')).toBe(
		'no-reason'
	);
});

it('a part arises only once its whole is resolved to be judged by its parts', () => {
	expect(
		states(asked, new Map([['I:act', { answer: 'strong', reason: 'x' }]])).has('I:act/one')
	).toBe(false);
	const split = states(asked, new Map([['I:act', { answer: 'by-parts', reason: 'x' }]]));
	expect([split.get('I:act'), split.get('I:act/one')]).toEqual(['resolved', 'taken-over']);
});

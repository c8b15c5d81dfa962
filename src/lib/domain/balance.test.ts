import { expect, test } from 'vitest';
import { balances } from '#lib/domain/balance.ts';
import type { Bearing, Case } from '#lib/domain/case.ts';

const item = (id: string, notes: number[]) =>
	({ id, notes }) as unknown as Case['evidence'][number];
const bears = (evidence: string, element: string, direction: Bearing['direction']): Bearing => ({
	evidence,
	count: 'I',
	element,
	direction,
	why: 'Because.'
});

/** Two notes retell one broadcast; the third has a source of its own. */
const dossier = {
	evidence: [item('E1', [1]), item('E2', [2, 3]), item('E3', [])],
	notes: [
		{ number: 1, origins: ['broadcast'] },
		{ number: 2, origins: ['broadcast'] },
		{ number: 3, origins: ['survey'] }
	],
	bearings: [
		bears('E1', 'intent', 'supports'),
		bears('E2', 'intent', 'supports'),
		bears('E3', 'intent', 'undermines'),
		bears('E3', 'intent', 'context'),
		bears('E1', 'group', 'supports'),
		bears('E3', 'part', 'context')
	],
	oneSided: [{ count: 'I', element: 'group', why: 'Nobody disputes it.' }]
} as unknown as Case;

test('each side has its items and its origins, and context is on neither', () => {
	expect(balances(dossier)[0]).toEqual({
		count: 'I',
		element: 'intent',
		for: 2,
		against: 1,
		cited: 2,
		asserted: 1,
		originsFor: 2,
		originsAgainst: 0
	});
});

test('an element with one side only names it, and the reason that the case gives', () => {
	expect(balances(dossier)[1]!.oneSided).toEqual({ side: 'for', why: 'Nobody disputes it.' });
});

test('an element with context alone has no balance', () => {
	expect(balances(dossier).map(({ element }) => element)).toEqual(['intent', 'group']);
});

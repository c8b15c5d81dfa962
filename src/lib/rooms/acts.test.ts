import { describe, expect, it } from 'vitest';
import { actsSentence } from '#lib/domain/acts.ts';
import { plain } from '#lib/domain/explain.ts';
import { actsOfClass } from '#lib/rooms/acts.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import type { Room } from '#lib/rooms/room.ts';
import { docket, person, room } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';

const facts: CaseFacts = {
	id: 'the-bicycle',
	version: 3,
	title: 'The bicycle',
	article: { title: 'Gone', author: 'A. Reporter', publisher: 'The Paper', date: '2026-01-02' },
	law: '2026-01-01',
	counts: docket.counts.map((count) => ({ ...count, title: 'Theft', theory: 'It was taken.' })),
	tests: [...docket.tests].map(([id, root]) => ({ id, root })),
	evidence: [],
	rivals: [],
	forums: [],
	anchors: {},
	standards: []
};
const people = [
	person('Ada', { take: 'strong', keep: 'weak' }, { take: 'strong', keep: 'strong' }),
	person('Ben', { take: 'strong', keep: 'weak' }, { take: 'weak', keep: 'strong' }),
	person('Cem', { take: 'strong', keep: 'cannot-tell' }, { take: 'weak', keep: 'strong' })
];
const said = (of: Room, when: 'before' | 'after' = 'before') =>
	[...actsOfClass(visibleState(of, { viewer: 'teacher' }) as FromInside, facts, 4, when)].map(
		([count, acts]) => `${count}: ${plain(actsSentence(acts, 'good grounds'))}`
	);

describe('which acts reach the standard, by the median of a class', () => {
	it('is told once the marks are revealed, and not while they are made', () => {
		expect(said(room('reveal', people))).toEqual([
			'I: Acts: take reaches “good grounds”; keep (weak) falls short.'
		]);
		expect(said(room('mark-alone', people))).toEqual([]);
	});
	it('follows the second marks once those are shown', () => {
		expect(said(room('compare', people), 'after')).toEqual([
			'I: Acts: keep reaches “good grounds”; take (weak) falls short.'
		]);
	});
	it('leaves open an act that nobody marked', () => {
		const only = [person('Ada', { take: 'weak' }), person('Ben', { take: 'weak' })];
		expect(said(room('reveal', only))).toEqual([
			'I: Acts: none reaches “good grounds” yet; take (weak) falls short; still to be marked: keep.'
		]);
	});
	it('is left out where the room marks one act or none', () => {
		const picked = (...elements: string[]) =>
			room('reveal', people, {
				marking: { of: 'picked', elements: elements.map((element) => ({ count: 'I', element })) }
			});
		expect(said(picked('intent', 'take'))).toEqual([]);
		expect(said(picked('take', 'keep'))).toHaveLength(1);
	});
});

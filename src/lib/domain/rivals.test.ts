import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import { answeredRivals, rivalNotice, rivalsLine } from '#lib/domain/rivals.ts';
import type { RivalOfElement } from '#lib/domain/sheet.ts';

const rival = (id: string, name: string): RivalOfElement => ({
	id,
	name,
	statement: `It was ${name}.`,
	speaksFor: [{ evidence: 'E1', why: 'It fits.' }],
	excludes: [{ evidence: 'E2', why: 'It does not fit.' }]
});
const rivals = [
	rival('hunger', 'hunger'),
	rival('a-grudge', 'a grudge'),
	rival('error', 'error, not design')
];
const noticed = (answer: Mark['answer'], said: Mark['rivals'], split?: true) =>
	rivalNotice(rivals, { answer, rivals: said, ...(split && { split }) }, 'None may be left.');

describe('the rival explanations of an element', () => {
	it('stand in the order of the case, each with what is said of it', () => {
		const said = { 'a-grudge': { answer: 'open' as const, reason: 'They had quarrelled.' } };
		expect(
			answeredRivals(rivals, { rivals: said }).map(({ id, answer }) => `${id} ${answer}`)
		).toEqual(['hunger undefined', 'a-grudge open', 'error undefined']);
	});

	it('of which the case knows nothing are still shown, last and by their id', () => {
		const [found] = answeredRivals([], { rivals: { 'old-grudge': { answer: 'excluded' } } });
		expect(found).toEqual({ id: 'old-grudge', name: 'old grudge', answer: 'excluded' });
	});
});

it('a mark says in one line what it answers', () => {
	expect(
		rivalsLine({
			rivals: {
				'a-grudge': { answer: 'open', reason: 'They had quarrelled.' },
				error: { answer: 'excluded' }
			}
		})
	).toBe('a grudge: still open (They had quarrelled.); error: excluded');
	expect(rivalsLine({})).toBe('');
});

describe('a mark of conclusive', () => {
	it('is noticed while an explanation is still open, which is named', () => {
		const said = {
			hunger: { answer: 'open' },
			'a-grudge': { answer: 'excluded' },
			error: { answer: 'excluded' }
		} as const;
		expect(noticed('conclusive', said)).toBe(
			'Marked conclusive, but of the rival explanations “hunger” is still open. None may be left.'
		);
	});

	it('is noticed while an explanation has no answer: unanswered is never excluded', () => {
		expect(noticed('conclusive', undefined)).toBe(
			'Marked conclusive, but of the rival explanations “hunger”, “a grudge” and “error, not design” have no answer. None may be left.'
		);
		expect(noticed('conclusive', { hunger: { reason: 'To be thought over.' } })).toContain(
			'hunger'
		);
	});

	it('is not noticed once all are excluded', () => {
		const excluded = { answer: 'excluded' } as const;
		expect(
			noticed('conclusive', { hunger: excluded, 'a-grudge': excluded, error: excluded })
		).toBeUndefined();
	});

	it('asks nothing of a lesser mark, of one by parts, or of none', () => {
		expect(noticed('strong', undefined)).toBeUndefined();
		expect(noticed('conclusive', undefined, true)).toBeUndefined();
		expect(rivalNotice(rivals, undefined)).toBeUndefined();
		expect(rivalNotice([], { answer: 'conclusive' })).toBeUndefined();
	});
});

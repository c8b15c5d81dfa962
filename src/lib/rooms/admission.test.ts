import { describe, expect, it } from 'vitest';
import { admission, courseOf, stepsOf, stepTaken } from '#lib/rooms/admission.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { refusalWords, type MarkMessage } from '#lib/rooms/protocol.ts';
import type { Access } from '#lib/rooms/room.ts';
import { moment, person, room, standing } from '#lib/rooms/sample.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

const later = '2026-02-03T09:30:00.000Z';

function sent(
	phase: Phase,
	message: Partial<Pick<MarkMessage, 'round' | 'count' | 'element' | 'mark'>> = {},
	{
		access = 'present',
		settings = {},
		stage = 0
	}: { access?: Access; settings?: Partial<RoomSettings>; stage?: number } = {}
) {
	const of = room(phase, [], settings, stage);
	const mark = { round: 1, count: 'I', element: 'intent', mark: { answer: 'weak' }, ...message };
	return admission(of)(mark as MarkMessage, access, of.standing, later);
}

describe('a mark', () => {
	it('is taken while its round is being made', () => {
		expect(sent('mark-alone')).toBeUndefined();
		expect(sent('mark-again', { round: 2 })).toBeUndefined();
	});
	it.each(['locked', 'reveal', 'discuss', 'mark-again', 'locked-again', 'compare'] as const)(
		'of the first round is refused in “%s”, whatever the page does',
		(phase) => {
			expect(refusalWords[sent(phase)!]).toBe(
				'The marks were already locked, so this one did not count.'
			);
		}
	);
	it('of the second round is refused before that has begun and after it is locked', () => {
		expect(sent('mark-alone', { round: 2 })).toBe('locked');
		expect(sent('locked-again', { round: 2 })).toBe('locked');
	});
	it('is refused in a closed room', () => {
		expect(sent('closed')).toBe('closed');
	});
	it('is refused once the closing date has come', () => {
		const closes = '2026-02-03T09:29:59.000Z';
		expect(sent('mark-alone', {}, { settings: { closes } })).toBe('locked');
		expect(sent('mark-alone', {}, { settings: { closes: '2026-02-03T09:30:01.000Z' } })).toBe(
			undefined
		);
	});
	it('of who was removed or banned is refused, and says which', () => {
		expect(sent('mark-alone', {}, { access: 'removed' })).toBe('removed');
		expect(sent('mark-alone', {}, { access: 'banned' })).toBe('banned');
	});
	it('answers the rival explanations that its element has, and no others', () => {
		const answers = (...ids: string[]) => ({
			rivals: Object.fromEntries(ids.map((id) => [id, { answer: 'open' as const }]))
		});
		expect(sent('mark-alone', { mark: answers('error', 'a-grudge') })).toBeUndefined();
		expect(sent('mark-alone', { mark: answers('error', 'hunger') })).toBe('no-such-rival');
		expect(sent('mark-alone', { mark: answers('constructor') })).toBe('no-such-rival');
		expect(sent('mark-alone', { element: 'take', mark: answers('error') })).toBe('no-such-rival');
		expect(sent('locked', { mark: answers('hunger') })).toBe('locked');
	});
	it('rests on evidence items that the case has, and on no others', () => {
		const on = (...ids: string[]) => ({
			reliance: Object.fromEntries(ids.map((id) => [id, 'rely' as const]))
		});
		expect(sent('mark-alone', { mark: on('E1', 'E2') })).toBeUndefined();
		expect(sent('mark-alone', { mark: on() })).toBeUndefined();
		expect(sent('mark-alone', { mark: on('E1', 'E3') })).toBe('no-such-evidence');
		expect(sent('mark-alone', { mark: on('constructor') })).toBe('no-such-evidence');
		expect(sent('locked', { mark: on('E3') })).toBe('locked');
	});
	it('of what the room does not mark is refused', () => {
		expect(sent('mark-alone', { element: 'honour' })).toBe('no-such-element');
		expect(sent('mark-alone', { count: 'II' })).toBe('no-such-element');
		expect(sent('mark-alone', { element: 'pattern' })).toBe('no-such-element');
		expect(sent('mark-alone', { element: 'pattern' }, { settings: { forum: 'icc' } })).toBe(
			undefined
		);
	});
	it('that does not arise fits an alternative and nothing that the law requires', () => {
		const mark = { answer: 'does-not-arise' } as const;
		expect(sent('mark-alone', { mark })).toBe('always-arises');
		expect(sent('mark-alone', { element: 'take', mark })).toBeUndefined();
	});
	it('of a room that goes one by one is taken for the present element alone', () => {
		const at = { settings: { pacing: 'one-by-one' }, stage: 1 } as const;
		expect(sent('mark-alone', { element: 'intent' }, at)).toBe('locked');
		expect(sent('mark-alone', { element: 'take' }, at)).toBeUndefined();
		expect(sent('mark-alone', { element: 'keep' }, at)).toBe('not-begun');
	});
	it('may be empty: it is taken back', () => {
		expect(sent('mark-alone', { mark: {} })).toBeUndefined();
	});
});

describe('a step of the teacher', () => {
	const at = (phase: Phase) => ({ phase, stage: 0 });
	it('is taken', () => {
		const { standing: now } = stepTaken(
			room('mark-alone', []),
			{ from: at('mark-alone'), to: at('locked') },
			later
		);
		expect(now).toEqual({ ...standing('locked'), since: later, locked: [[later]] });
	});
	it('is taken once, however often it was clicked', () => {
		const click = { from: at('mark-alone'), to: at('locked') };
		expect(stepTaken(room('locked', []), click, later)).toEqual({ refusal: 'stepped-already' });
	});
	it('is taken from the phase that the teacher saw, and not from a later one of the same name', () => {
		const click = {
			from: { ...at('compare'), since: '2026-02-03T08:00:00.000Z' },
			to: at('discuss')
		};
		expect(stepTaken(room('compare', []), click, later)).toEqual({ refusal: 'stepped-already' });
		const seen = { ...click, from: { ...click.from, since: moment } };
		expect(stepTaken(room('compare', []), seen, later).standing?.phase).toBe('discuss');
	});
	it('takes a round back only while nobody has answered in it', () => {
		const back = { from: at('mark-again'), to: at('compare') };
		const stays = [person('Ada', { intent: 'weak' })];
		const answered = [person('Ada', { intent: 'weak' }, { intent: 'strong' })];
		expect(stepTaken(room('mark-again', stays), back, later).standing?.held[0]).toBe(1);
		expect(stepTaken(room('mark-again', answered), back, later).refusal).toBe('no-such-step');
	});
	it('of locking is not taken twice when the closing date was first', () => {
		const closed = room('mark-alone', [], { closes: '2026-02-03T09:10:00.000Z' });
		const click = { from: at('mark-alone'), to: at('locked') };
		expect(stepTaken(closed, click, later)).toEqual({ refusal: 'stepped-already' });
	});
	it('is refused where it is not possible', () => {
		expect(
			stepTaken(room('reveal', []), { from: at('reveal'), to: at('mark-alone') }, later)
		).toEqual({ refusal: 'no-such-step' });
	});
	it('is offered as the room’s settings have it', () => {
		const later = room('locked', [], { firstRound: 'after-discussion', pacing: 'one-by-one' });
		expect(courseOf(later)).toEqual({ stages: 3, firstRound: 'after-discussion' });
		expect(stepsOf(later).next).toEqual(at('discuss'));
		expect(later.standing.since).toBe(moment);
	});
});

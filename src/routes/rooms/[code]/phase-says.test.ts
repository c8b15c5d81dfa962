import { describe, expect, it } from 'vitest';
import type { Phase, Round } from '#lib/rooms/phases.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { phaseSays } from './phase-says.ts';

const since = '2026-02-03T09:00:00.000Z';
const later = '2026-02-04T09:00:00.000Z';
const now = Date.parse('2026-02-03T10:00:00.000Z');
const says = (
	phase: Phase,
	settings: Partial<RoomSettings> = {},
	{ round = 1 as Round, mayReply = false, at = now, begun = since } = {}
) =>
	phaseSays({ phase, since: begun }, { firstRound: 'before-discussion', ...settings }, round, {
		now: at,
		mayReply
	});

describe('what a phone says of a phase', () => {
	it('tells of a reveal that is to come, and not of one that was past when the round was locked', () => {
		const dates = { closes: since, reveals: later };
		expect(says('locked', dates)).toContain('The class sees them on 4 February');
		const past = [
			says('locked', dates, { begun: '2026-02-05T09:00:00.000Z' }),
			says('locked', dates, { at: Date.parse(later) + 1 })
		];
		for (const words of past) {
			expect(words).not.toContain('February');
			expect(words).toContain('Come back here for what comes next.');
		}
	});

	it('sends nobody to a projector whose room is homework', () => {
		expect(says('locked')).toContain('Watch the projector');
		for (const settings of [{ closes: later }, { replies: true }, { homework: true }] as const)
			expect(says('locked', settings)).toContain('Come back here');
	});

	it('leads to the projector again once the teacher says that the class sits together', () => {
		for (const settings of [{ closes: later }, {}])
			expect(says('locked', { ...settings, homework: false })).toContain('Watch the projector');
	});

	it('asks for replies only where there are reasons to reply to', () => {
		for (const phase of ['reveal', 'discuss'] as const) {
			expect(says(phase, { replies: true }, { mayReply: true })).toContain('reply to them');
			expect(says(phase, { replies: true })).not.toContain('reply');
		}
		expect(says('discuss', { replies: true })).toBe('Read what the class marked, and why.');
	});
});

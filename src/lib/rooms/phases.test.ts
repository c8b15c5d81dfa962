import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	opening,
	phaseOfStage,
	phases,
	phaseWords,
	rounds,
	roundOfMarks,
	standingAt,
	steps,
	stepWords,
	take,
	type Course,
	type Standing
} from '#lib/rooms/phases.ts';
import { viewers, visibility } from '#lib/rooms/visibility.ts';

const now = '2026-02-03T09:00:00.000Z';
const before: Course = { stages: 1, firstRound: 'before-discussion' };
const after: Course = { stages: 1, firstRound: 'after-discussion' };

/** Presses the obvious button until there is none. */
function lesson(course: Course) {
	const said: string[] = [];
	let standing = opening(now);
	for (;;) {
		const { next } = steps(standing, course);
		if (!next) return [...said, phaseWords[standing.phase]];
		said.push(`${phaseWords[standing.phase]} → ${stepWords(standing, next)}`);
		standing = take(standing, next, course, now)!;
	}
}

describe('the teacher’s one obvious next step', () => {
	it('leads through a lesson in which the first marks are shown before the discussion', () => {
		expect(lesson(before)).toEqual([
			'Mark alone → Lock the marks',
			'Locked → Show the class its marks',
			'Reveal → Begin the discussion',
			'Discuss → Mark again',
			'Mark again → Lock the second marks',
			'Locked again → Show what moved',
			'Compare → Close the room',
			'Closed'
		]);
	});
	it('never shows the first marks before the second are made, where the teacher chose that', () => {
		expect(lesson(after)).toEqual([
			'Mark alone → Lock the marks',
			'Locked → Begin the discussion',
			'Discuss → Mark again',
			'Mark again → Lock the second marks',
			'Locked again → Show what moved',
			'Compare → Close the room',
			'Closed'
		]);
	});
	it('takes each element through all phases where they are marked one by one', () => {
		const lessons = lesson({ ...before, stages: 3 });
		expect(lessons).toHaveLength(3 * 7 + 1);
		expect(lessons.filter((step) => step.endsWith('Go on to the next element'))).toHaveLength(2);
	});
});

describe('what else is possible', () => {
	const others = (phase: Standing['phase'], course = before) =>
		steps({ phase, stage: 0 }, course).others.map((to) => stepWords({ phase, stage: 0 }, to));
	it.each([
		['mark-alone', []],
		['locked', ['Reopen the marking']],
		['reveal', ['Mark again', 'Compare without a second round']],
		['discuss', ['Compare without a second round']],
		['mark-again', []],
		['locked-again', ['Reopen the marking']],
		['compare', []],
		['closed', ['Open the room again']]
	] as const)('while “%s”: %s', (phase, words) => {
		expect(others(phase)).toEqual(words);
	});
	it('a room may close after any element that has been compared', () => {
		expect(others('compare', { ...before, stages: 2 })).toEqual(['Close the room']);
	});
	it('a comparison without a second round counts one round', () => {
		const standing: Standing = { stage: 0, phase: 'discuss', since: now, held: [1] };
		expect(take(standing, { phase: 'compare', stage: 0 }, before, now)!.held).toEqual([1]);
	});
	it('no other step is taken', () => {
		const standing = opening(now);
		for (const phase of phases.filter((phase) => phase !== 'locked'))
			expect(take(standing, { phase, stage: 0 }, before, now)).toBeUndefined();
		expect(take(standing, { phase: 'locked', stage: 1 }, before, now)).toBeUndefined();
	});
});

describe('who may write', () => {
	it('marks are written while marking alone, into the first round, and while marking again, into the second', () => {
		expect(Object.fromEntries(phases.map((phase) => [phase, roundOfMarks(phase)]))).toEqual({
			'mark-alone': 1,
			locked: undefined,
			reveal: undefined,
			discuss: undefined,
			'mark-again': 2,
			'locked-again': undefined,
			compare: undefined,
			closed: undefined
		});
	});
	it('of a room that goes one by one, only the present element is open', () => {
		const at = { stage: 1, phase: 'mark-alone' } as const;
		expect([0, 1, 2].map((stage) => phaseOfStage(at, stage))).toEqual([
			'compare',
			'mark-alone',
			'ahead'
		]);
	});
});

describe('a closing date', () => {
	const closes = '2026-02-08T18:00:00.000Z';
	const marking = { ...opening(now) };
	it('locks what is being marked when it comes, to the millisecond', () => {
		expect(standingAt(marking, closes, '2026-02-08T17:59:59.999Z').phase).toBe('mark-alone');
		expect(standingAt(marking, closes, closes)).toMatchObject({ phase: 'locked', since: closes });
		const again: Standing = { ...marking, phase: 'mark-again', held: [2] };
		expect(standingAt(again, closes, closes).phase).toBe('locked-again');
	});
	it('is the same moment however its time zone is written', () => {
		expect(standingAt(marking, '2026-02-08T18:00:00Z', closes).phase).toBe('locked');
	});
	it('does not bind a round that is opened after it, as in the lesson after the homework', () => {
		const again: Standing = { ...marking, phase: 'mark-again', since: '2026-02-09T08:00:00.000Z' };
		expect(standingAt(again, closes, '2026-02-09T08:10:00.000Z')).toBe(again);
	});
	it('changes no other phase', () => {
		for (const phase of phases.filter((phase) => roundOfMarks(phase) === undefined))
			expect(standingAt({ ...marking, phase }, closes, '2027-01-01T00:00:00.000Z').phase).toBe(
				phase
			);
	});
});

it('no path writes marks into a round that has been shown or discussed, nor while it is locked', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('before-discussion', 'after-discussion' as const),
			fc.integer({ min: 1, max: 3 }),
			fc.array(fc.nat({ max: 5 }), { maxLength: 40 }),
			(firstRound, stages, choices) => {
				const course: Course = { stages, firstRound };
				const sealed = new Set<string>();
				let standing = opening(now);
				for (const choice of choices) {
					for (let stage = 0; stage < stages; stage += 1) {
						const phase = phaseOfStage(standing, stage);
						const writes = phase === 'ahead' ? undefined : roundOfMarks(phase);
						if (writes) expect(sealed).not.toContain(`${stage} ${writes}`);
						// Once anyone but the teacher has seen or argued about a round it stays as it is.
						for (const round of rounds) {
							const shown = viewers
								.filter((viewer) => viewer !== 'teacher')
								.some(
									(viewer) =>
										visibility({
											viewer,
											phase,
											settings: { naming: 'names', firstRound },
											round,
											whose: 'other',
											marked: 30
										}).breakdown
								);
							if (shown) sealed.add(`${stage} ${round}`);
						}
						if (phase === 'discuss') sealed.add(`${stage} 1`);
						if (phase === 'locked' || phase === 'locked-again') expect(writes).toBeUndefined();
					}
					const { next, others } = steps(standing, course);
					const possible = [...(next ? [next] : []), ...others];
					const step = possible[choice % possible.length]!;
					const went = take(standing, step, course, now)!;
					// Nothing goes back before a stage that has begun, and rounds are only added.
					expect(went.stage).toBeGreaterThanOrEqual(standing.stage);
					standing.held.forEach((held, at) => expect(went.held[at]).toBeGreaterThanOrEqual(held));
					standing = went;
				}
			}
		),
		{ numRuns: 300 }
	);
});

it('every walk can end in a closed room', () => {
	for (const firstRound of ['before-discussion', 'after-discussion'] as const)
		for (const phase of phases) {
			let standing: Standing = { stage: 0, phase, since: now, held: [1] };
			for (let step = 0; step < 8 && standing.phase !== 'closed'; step += 1)
				standing = take(
					standing,
					steps(standing, { stages: 1, firstRound }).next!,
					{ stages: 1, firstRound },
					now
				)!;
			expect(standing.phase).toBe('closed');
		}
});

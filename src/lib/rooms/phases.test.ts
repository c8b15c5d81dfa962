import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	begun,
	elementSteps,
	isMarking,
	lockOf,
	mostRounds,
	opening,
	phaseOfStage,
	phases,
	phaseWords,
	rounds,
	roundOfMarks,
	standingAt,
	steps,
	stillAhead,
	stepWords,
	take,
	type Course,
	type CourseStep,
	type RoundsHad,
	type Phase,
	type Standing
} from '#lib/rooms/phases.ts';
import { viewers, visibility } from '#lib/rooms/visibility.ts';

const now = '2026-02-03T09:00:00.000Z';
/** How many rounds an element has had in a phase, where it has two in all. */
const ordinary = (phase: Phase): RoundsHad =>
	['mark-again', 'locked-again', 'compare', 'closed'].includes(phase) ? 2 : 1;
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
	const others = (phase: Phase, course = before, held = ordinary(phase)) => {
		const at = { phase, stage: 0, held: [held] };
		return steps(at, course).others.map((to) => stepWords(at, to));
	};
	it.each([
		['mark-alone', []],
		['locked', ['Reopen the marking']],
		['reveal', ['Mark again', 'Compare without a second round']],
		['discuss', ['Compare without a second round']],
		['mark-again', []],
		['locked-again', ['Reopen the marking']],
		['compare', ['Discuss it again', 'Mark again: third round']],
		['closed', ['Open the room again']]
	] as const)('while “%s”: %s', (phase, words) => {
		expect(others(phase)).toEqual(words);
	});
	it('a room may close after any element that has been compared', () => {
		expect(others('compare', { ...before, stages: 2 })).toContain('Close the room');
	});
	it('after a comparison without a second round the class may discuss what it was shown, or mark again', () => {
		expect(others('compare', before, 1)).toEqual(['Begin the discussion', 'Mark again']);
		const after = { ...before, firstRound: 'after-discussion' } as const;
		expect(others('compare', after, 1)).toEqual(['Mark again']);
	});
	it('no element has more than five rounds', () => {
		expect(others('compare', before, mostRounds)).toEqual([]);
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
		expect(
			Object.fromEntries(phases.map((phase) => [phase, roundOfMarks(phase, ordinary(phase))]))
		).toEqual({
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
		const at = { stage: 1, phase: 'mark-alone', held: [2, 1] } as const;
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
		expect(standingAt(marking, { closes }, '2026-02-08T17:59:59.999Z').phase).toBe('mark-alone');
		expect(standingAt(marking, { closes }, closes)).toMatchObject({
			phase: 'locked',
			since: closes
		});
		const again: Standing = { ...marking, phase: 'mark-again', held: [2] };
		expect(standingAt(again, { closes }, closes).phase).toBe('locked-again');
	});
	it('is the same moment however its time zone is written', () => {
		expect(standingAt(marking, { closes: '2026-02-08T18:00:00Z' }, closes).phase).toBe('locked');
	});
	it('does not bind a round that is opened after it, as in the lesson after the homework', () => {
		const again: Standing = { ...marking, phase: 'mark-again', since: '2026-02-09T08:00:00.000Z' };
		expect(standingAt(again, { closes }, '2026-02-09T08:10:00.000Z')).toBe(again);
		// Nobody is told of a date that does not bind the round.
		expect(stillAhead(closes, marking, Date.parse(closes) - 1)).toBe(closes);
		expect(stillAhead(closes, marking, Date.parse(closes))).toBeUndefined();
		expect(stillAhead(closes, again, Date.parse(closes) - 1)).toBeUndefined();
	});
	it('is followed by the reveal, which shows the first round and nothing else', () => {
		const reveals = '2026-02-09T08:00:00.000Z';
		const dates = { closes, reveals };
		expect(standingAt(marking, dates, '2026-02-09T07:59:59.999Z').phase).toBe('locked');
		expect(standingAt(marking, dates, reveals)).toMatchObject({ phase: 'reveal', since: reveals });
		// Locked by hand before, it is shown at its time all the same; locked after it, by hand alone.
		const locked: Standing = { ...marking, phase: 'locked', since: closes };
		expect(standingAt(locked, { reveals }, reveals).phase).toBe('reveal');
		const late = { ...locked, since: '2026-02-09T09:00:00.000Z' };
		expect(standingAt(late, dates, '2026-02-10T09:00:00.000Z').phase).toBe('locked');
		const again: Standing = { ...marking, phase: 'mark-again', held: [2] };
		expect(standingAt(again, dates, reveals).phase).toBe('locked-again');
	});
	it('changes no other phase', () => {
		for (const phase of phases.filter((phase) => !isMarking(phase)))
			expect(standingAt({ ...marking, phase }, { closes }, '2027-01-01T00:00:00.000Z').phase).toBe(
				phase
			);
	});
});

describe('a third round', () => {
	const compared: Standing = { stage: 0, phase: 'compare', since: now, held: [2] };
	const walk = (...names: Phase[]) =>
		names.reduce((at, phase) => take(at, { phase, stage: 0 }, after, now)!, compared);
	it('is discussed, marked, locked and compared as the second was', () => {
		const again = walk('discuss', 'mark-again');
		expect(again.held).toEqual([3]);
		expect(roundOfMarks(again.phase, again.held[0])).toBe(3);
		expect(stepWords(again, { phase: 'locked-again', stage: 0 })).toBe('Lock the third marks');
		expect(walk('discuss', 'mark-again', 'locked-again', 'compare').held).toEqual([3]);
	});
	it('that is locked and opened again is the same round', () => {
		expect(walk('mark-again', 'locked-again', 'mark-again').held).toEqual([3]);
	});
	it('is taken back where nobody has answered, and not otherwise', () => {
		const again = walk('discuss', 'mark-again');
		const back: CourseStep = { phase: 'compare', stage: 0 };
		expect(take(again, back, after, now)).toBeUndefined();
		expect(take(again, back, { ...after, unanswered: true }, now)).toEqual(compared);
		expect(stepWords(again, back)).toBe('Take back the third round');
		const locked = walk('mark-again', 'locked-again', 'mark-again');
		expect(take(locked, back, { ...after, unanswered: true }, now)?.held).toEqual([2]);
	});
	it('need not come of a second discussion', () => {
		expect(walk('discuss', 'compare')).toEqual(compared);
	});
});

describe('another element', () => {
	const three: Course = { ...before, stages: 3 };
	const go = (standing: Standing, ...to: CourseStep[]) =>
		to.reduce((at: Standing, step) => take(at, step, three, now)!, standing);
	const compared: Standing = { stage: 0, phase: 'compare', since: now, held: [2] };
	it('may be skipped, and is still the obvious next one in the end', () => {
		const skipped = go(compared, { phase: 'mark-alone', stage: 2 });
		expect(skipped.held).toEqual([2, 0, 1]);
		expect([0, 1, 2].map((stage) => phaseOfStage(skipped, stage))).toEqual([
			'compare',
			'ahead',
			'mark-alone'
		]);
		const done: Standing = { ...skipped, phase: 'compare' };
		expect(steps(done, three).next).toEqual({ phase: 'mark-alone', stage: 1 });
	});
	it('that was compared is as it was, and has another round if the teacher wants', () => {
		const second: Standing = { ...compared, stage: 1, held: [2, 1] };
		const back = go(second, { phase: 'compare', stage: 0 });
		expect(back.held).toEqual([2, 1]);
		expect(stepWords(second, { phase: 'compare', stage: 0 })).toBe('Go back to this element');
		expect(go(back, { phase: 'mark-again', stage: 0 }).held).toEqual([3, 1]);
	});
	it('puts aside one whose locked marks nobody has seen, which is marked on later', () => {
		const locked: Standing = { ...compared, stage: 1, phase: 'locked', held: [2, 1] };
		const gone = go(locked, { phase: 'mark-alone', stage: 2 });
		expect(gone.held).toEqual([2, 0, 1]);
		expect(phaseOfStage(gone, 1)).toBe('ahead');
		const done: Standing = { ...gone, phase: 'compare' };
		expect(go(done, { phase: 'mark-alone', stage: 1 }).held).toEqual([2, 1, 1]);
	});
	it('is not to be had while the class marks, nor where leaving would show what is hidden', () => {
		const to = (phase: Phase, firstRound: Course['firstRound']) =>
			elementSteps({ stage: 0, phase, held: [ordinary(phase)] }, { stages: 3, firstRound }).length;
		for (const firstRound of ['before-discussion', 'after-discussion'] as const)
			expect(phases.filter((phase) => to(phase, firstRound) > 0)).toEqual(
				firstRound === 'before-discussion'
					? ['locked', 'reveal', 'discuss', 'compare']
					: ['locked', 'compare']
			);
	});
});

describe('when a round was locked', () => {
	const at = (minute: number) => `2026-02-03T09:${String(minute).padStart(2, '0')}:00.000Z`;
	const marking = opening(at(0));
	it('is kept, of each round, and forgotten where the lock is opened again', () => {
		const locked = take(marking, { phase: 'locked', stage: 0 }, before, at(5))!;
		expect(lockOf(locked, 0, 1)).toBe(at(5));
		const reopened = take(locked, { phase: 'mark-alone', stage: 0 }, before, at(6))!;
		expect(lockOf(reopened, 0, 1)).toBeUndefined();
		const again = begun({ ...locked, phase: 'locked-again', held: [2] }, at(20));
		expect([lockOf(again, 0, 1), lockOf(again, 0, 2)]).toEqual([at(5), at(20)]);
		expect(
			lockOf(take(again, { phase: 'mark-again', stage: 0 }, before, at(21))!, 0, 2)
		).toBeUndefined();
	});
	it('is the closing date, where that locked it', () => {
		expect(lockOf(standingAt(marking, { closes: at(30) }, at(40)), 0, 1)).toBe(at(30));
	});
});

it('no path writes marks into a round that has been shown or discussed, nor while it is locked', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('before-discussion', 'after-discussion' as const),
			fc.integer({ min: 1, max: 3 }),
			fc.array(fc.nat({ max: 8 }), { maxLength: 60 }),
			(firstRound, stages, choices) => {
				const course: Course = { stages, firstRound };
				const sealed = new Set<string>();
				let standing = opening(now);
				for (const choice of choices) {
					let open = 0;
					for (let stage = 0; stage < stages; stage += 1) {
						const phase = phaseOfStage(standing, stage);
						const held = standing.held[stage] ?? 0;
						const writes = roundOfMarks(phase, held);
						if (writes) {
							open += 1;
							expect(sealed).not.toContain(`${stage} ${writes}`);
							expect(writes).toBe(held);
						}
						// Once anyone but the teacher has seen or argued about a round it stays as it is, and stays seen.
						for (const round of rounds) {
							const shown = viewers
								.filter((viewer) => viewer !== 'teacher')
								.some(
									(viewer) =>
										visibility({
											viewer,
											phase,
											settings: { naming: 'names', firstRound },
											held,
											round,
											whose: 'other',
											marked: 30
										}).breakdown
								);
							if (shown) sealed.add(`${stage} ${round}`);
							// What is being marked, or is to be marked, nobody sees.
							if (shown) expect(round).toBeLessThanOrEqual(writes ? held - 1 : held);
						}
						if (phase === 'discuss') sealed.add(`${stage} ${held}`);
					}
					expect(open).toBe(isMarking(standing.phase) ? 1 : 0);
					const { next, others } = steps(standing, course);
					const elements = elementSteps(standing, course);
					const possible = [...(next ? [next] : []), ...others, ...elements];
					const step = possible[choice % possible.length]!;
					const went = take(standing, step, course, now)!;
					// Rounds are only added, but for a first one that is put aside unseen.
					standing.held.forEach((held, at) => {
						const aside = went.stage !== at && at === standing.stage && standing.phase === 'locked';
						expect(went.held[at]).toBe(aside ? 0 : at === went.stage ? went.held[at] : held);
						if (!aside) expect(went.held[at]).toBeGreaterThanOrEqual(held);
						else expect(sealed).not.toContain(`${at} 1`);
					});
					expect(went.held[went.stage]).toBeGreaterThan(0);
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

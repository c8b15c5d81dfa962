import type { RoomSettings } from '#lib/rooms/settings.ts';

/**
 * A room's phases, held by the server. People mark alone, the marks are locked and revealed,
 * argued over, made again, locked again and compared. A room that marks its elements one by one
 * takes each of them, a stage, through all phases.
 *
 * A lock can be reopened until the class has seen or argued about the round, and never after: a
 * first mark is worth something because it was made alone. A room closes from the comparison
 * only, so that closing it can show nothing that was still hidden.
 */
export const phases = [
	'mark-alone',
	'locked',
	'reveal',
	'discuss',
	'mark-again',
	'locked-again',
	'compare',
	'closed'
] as const;
export type Phase = (typeof phases)[number];

/** The first round is marked alone, the second after the discussion. */
export type Round = 1 | 2;
export const rounds: readonly Round[] = [1, 2];

/** What each phase is called. */
export const phaseWords: Record<Phase, string> = {
	'mark-alone': 'Mark alone',
	locked: 'Locked',
	reveal: 'Reveal',
	discuss: 'Discuss',
	'mark-again': 'Mark again',
	'locked-again': 'Locked again',
	compare: 'Compare',
	closed: 'Closed'
};

/** Where a room stands. */
export type Standing = {
	/** Place of the stage in `stagesOf`. */
	stage: number;
	phase: Phase;
	/** When the phase began, as an ISO date and time. */
	since: string;
	/** How many rounds each stage has had so far, by its place. */
	held: readonly Round[];
};

/** What decides which steps there are. */
export type Course = { stages: number; firstRound: RoomSettings['firstRound'] };

export type CourseStep = { phase: Phase; stage: number };

export function opening(now: string): Standing {
	return { stage: 0, phase: 'mark-alone', since: now, held: [1] };
}

/** The teacher's one obvious next step, and what else is possible. */
export function steps(
	{ phase, stage }: CourseStep,
	{ stages, firstRound }: Course
): { next: CourseStep | undefined; others: CourseStep[] } {
	const to = (phase: Phase): CourseStep => ({ phase, stage });
	switch (phase) {
		case 'mark-alone':
			return { next: to('locked'), others: [] };
		case 'locked':
			return {
				next: to(firstRound === 'before-discussion' ? 'reveal' : 'discuss'),
				others: [to('mark-alone')]
			};
		case 'reveal':
			return { next: to('discuss'), others: [to('mark-again'), to('compare')] };
		case 'discuss':
			return { next: to('mark-again'), others: [to('compare')] };
		case 'mark-again':
			return { next: to('locked-again'), others: [] };
		case 'locked-again':
			return { next: to('compare'), others: [to('mark-again')] };
		case 'compare':
			return stage + 1 < stages
				? { next: { phase: 'mark-alone', stage: stage + 1 }, others: [to('closed')] }
				: { next: to('closed'), others: [] };
		case 'closed':
			return { next: undefined, others: [to('compare')] };
	}
}

/** What the button of a step says. */
export function stepWords(from: CourseStep, to: CourseStep): string {
	if (to.stage !== from.stage) return 'Go on to the next element';
	switch (to.phase) {
		case 'mark-alone':
			return 'Reopen the marking';
		case 'locked':
			return 'Lock the marks';
		case 'reveal':
			return 'Show the class its marks';
		case 'discuss':
			return 'Begin the discussion';
		case 'mark-again':
			return from.phase === 'locked-again' ? 'Reopen the marking' : 'Mark again';
		case 'locked-again':
			return 'Lock the second marks';
		case 'compare':
			if (from.phase === 'closed') return 'Open the room again';
			return from.phase === 'locked-again' ? 'Show what moved' : 'Compare without a second round';
		case 'closed':
			return 'Close the room';
	}
}

/** The standing after a step; undefined when the step is not possible from here. */
export function take(
	standing: Standing,
	to: CourseStep,
	course: Course,
	now: string
): Standing | undefined {
	const { next, others } = steps(standing, course);
	const possible = [next, ...others].some(
		(step) => step?.phase === to.phase && step.stage === to.stage
	);
	if (!possible) return undefined;
	const held = [...standing.held];
	held[to.stage] = to.phase === 'mark-again' ? 2 : (held[to.stage] ?? 1);
	return { stage: to.stage, phase: to.phase, since: now, held };
}

const locks: Partial<Record<Phase, Phase>> = {
	'mark-alone': 'locked',
	'mark-again': 'locked-again'
};

/**
 * Where a room stands at a moment: what was being marked when its closing date came is locked.
 * A round that is opened after that date is not bound by it.
 */
export function standingAt(standing: Standing, closes: string | undefined, now: string): Standing {
	const locked = locks[standing.phase];
	if (!locked || closes === undefined) return standing;
	const date = Date.parse(closes);
	if (Date.parse(standing.since) >= date || Date.parse(now) < date) return standing;
	return { ...standing, phase: locked, since: closes };
}

/** The round that participants' marks go to in a phase; in every other phase nobody writes marks. */
export function roundOfMarks(phase: Phase): Round | undefined {
	if (phase === 'mark-alone') return 1;
	return phase === 'mark-again' ? 2 : undefined;
}

/** The phase of one stage: those before the current one have been compared, those after are ahead. */
export function phaseOfStage({ stage, phase }: CourseStep, of: number): Phase | 'ahead' {
	if (of > stage) return 'ahead';
	if (of < stage) return phase === 'closed' ? 'closed' : 'compare';
	return phase;
}

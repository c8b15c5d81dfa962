import type { RoomSettings } from '#lib/rooms/settings.ts';

/**
 * A room's phases, held by the server. People mark alone, the marks are locked and revealed,
 * argued over, made again, locked again and compared. After a comparison the same can be discussed and
 * marked once more. A room that marks its elements one by one takes each of them, a stage, through
 * the phases, in whatever order the teacher wants.
 *
 * A lock can be reopened until the class has seen or argued about the round, and never after: a
 * first mark is worth something because it was made alone. A room closes from the comparison
 * only, so that closing it can show nothing that was still hidden; and it leaves an element either
 * compared, or put aside with nothing shown of it.
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

/** The first round is marked alone, each later one after the class has argued. */
export const rounds = [1, 2, 3, 4, 5] as const;
export type Round = (typeof rounds)[number];
export const mostRounds: Round = 5;

/** How many rounds an element has had; none where it has not begun, or was put aside. */
export type RoundsHad = 0 | Round;

/** Something for each round; most rooms have two. */
export type InRounds<Of> = Readonly<Record<1 | 2, Of> & Partial<Record<Round, Of>>>;

/** What the rounds are called, in words and in frames. */
export const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
export type Ordinal = (typeof ordinals)[number];
export const ordinalOf = (round: Round): Ordinal => ordinals[round - 1]!;

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
	held: readonly RoundsHad[];
	/** When each round of each stage was locked, by stage, then by round. Not known of rooms from before it was kept. */
	locked?: readonly (readonly string[])[];
};

/** What decides which steps there are. */
export type Course = {
	stages: number;
	firstRound: RoomSettings['firstRound'];
	/** Nobody has answered in the round that is being marked, so that it can be taken back. */
	unanswered?: boolean;
};

export type CourseStep = { phase: Phase; stage: number };

/** Where a teacher sees the room, with when that phase began. */
export type SeenStep = CourseStep & Pick<Standing, 'since'>;

type At = Pick<Standing, 'phase' | 'stage' | 'held'>;

export function opening(now: string): Standing {
	return { stage: 0, phase: 'mark-alone', since: now, held: [1] };
}

/** The round that a stage is at, or was at last; the first where it has not begun. */
export function roundAt({ held }: Pick<Standing, 'held'>, stage: number): Round {
	return held[stage] || 1;
}

/** The rounds that some stage of a room has had. */
export function roundsHeld({ held }: Pick<Standing, 'held'>): Round[] {
	return rounds.filter((round) => held.some((had) => had >= round));
}

/** The teacher’s one obvious next step, and what else is possible with the same element. */
export function steps(
	at: At,
	{ stages, firstRound, unanswered }: Course
): { next: CourseStep | undefined; others: CourseStep[] } {
	const { phase, stage } = at;
	const to = (phase: Phase): CourseStep => ({ phase, stage });
	const round = roundAt(at, stage);
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
			return { next: to('locked-again'), others: unanswered ? [to('compare')] : [] };
		case 'locked-again':
			return { next: to('compare'), others: [to('mark-again')] };
		case 'compare': {
			const ahead = notBegun(at, stages);
			// A first round that is not shown in a discussion would be seen to go.
			const stays = round > 1 || firstRound === 'before-discussion';
			const again =
				round === mostRounds ? [] : stays ? [to('discuss'), to('mark-again')] : [to('mark-again')];
			return ahead === undefined
				? { next: to('closed'), others: again }
				: { next: { phase: 'mark-alone', stage: ahead }, others: [...again, to('closed')] };
		}
		case 'closed':
			return { next: undefined, others: [to('compare')] };
	}
}

/** The next stage that has not begun, after the present one or else before it. */
function notBegun({ stage, held }: At, stages: number): number | undefined {
	const ahead = Array.from({ length: stages }, (_, at) => at).filter((at) => !held[at]);
	return ahead.find((at) => at > stage) ?? ahead[0];
}

/**
 * The other elements that the room can go to from here: one that was compared is as it was, one that
 * has not begun begins. Where the marks are locked and nobody has seen them, the present element is
 * put aside: its marks are kept, and it is marked on when the room comes back to it.
 */
export function elementSteps(at: At, { stages, firstRound }: Course): CourseStep[] {
	const { phase, stage, held } = at;
	const shown = firstRound === 'before-discussion' || roundAt(at, stage) > 1;
	const leaves =
		phase === 'locked' ||
		phase === 'compare' ||
		(shown && (phase === 'reveal' || phase === 'discuss'));
	if (!leaves) return [];
	return Array.from({ length: stages }, (_, to): CourseStep[] =>
		to === stage ? [] : [{ phase: held[to] ? 'compare' : 'mark-alone', stage: to }]
	).flat();
}

/** What the button of a step says. */
export function stepWords(from: At, to: CourseStep): string {
	const round = roundAt(from, from.stage);
	if (to.stage !== from.stage)
		return to.phase === 'compare' ? 'Go back to this element' : 'Go on to the next element';
	switch (to.phase) {
		case 'mark-alone':
			return 'Reopen the marking';
		case 'locked':
			return 'Lock the marks';
		case 'reveal':
			return 'Show the class its marks';
		case 'discuss':
			return from.phase === 'compare' && round > 1 ? 'Discuss it again' : 'Begin the discussion';
		case 'mark-again':
			if (from.phase === 'locked-again') return 'Reopen the marking';
			return round === 1 ? 'Mark again' : `Mark again: ${ordinalOf((round + 1) as Round)} round`;
		case 'locked-again':
			return `Lock the ${ordinalOf(round)} marks`;
		case 'compare':
			if (from.phase === 'closed') return 'Open the room again';
			if (from.phase === 'locked-again') return 'Show what moved';
			if (from.phase === 'mark-again') return `Take back the ${ordinalOf(round)} round`;
			return round === 1 ? 'Compare without a second round' : 'Back to what moved';
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
	const possible = [next, ...others, ...elementSteps(standing, course)].some(
		(step) => step?.phase === to.phase && step.stage === to.stage
	);
	if (!possible) return undefined;
	const { stage, phase } = standing;
	const held = Array.from(
		{ length: Math.max(standing.held.length, to.stage + 1) },
		(_, at): RoundsHad => standing.held[at] ?? 0
	);
	let locked = standing.locked ?? [];
	if (to.stage !== stage && phase === 'locked') {
		held[stage] = 0;
		locked = withLocks(locked, stage, []);
	}
	const round = held[to.stage]!;
	const takenBack = phase === 'mark-again' && to.phase === 'compare';
	if (takenBack) locked = withLocks(locked, stage, (locked[stage] ?? []).slice(0, round - 1));
	// A lock that is reopened is none.
	if (phase === 'locked' || phase === 'locked-again')
		if (to.phase === 'mark-alone' || to.phase === 'mark-again')
			locked = withLocks(
				locked,
				stage,
				(locked[stage] ?? []).slice(0, roundAt({ held }, stage) - 1)
			);
	if (round === 0) held[to.stage] = 1;
	else if (takenBack) held[to.stage] = (round - 1) as Round;
	else if (to.phase === 'mark-again' && phase !== 'locked-again')
		held[to.stage] = (round + 1) as Round;
	const { locked: _, ...rest } = standing;
	return begun(
		{ ...rest, ...to, held, ...(locked.some((each) => each.length > 0) && { locked }) },
		now
	);
}

/** The same phase as it began at a moment: where it is a lock, that is when the round was locked. */
export function begun(standing: Standing, now: string): Standing {
	const { stage, phase, locked = [] } = standing;
	if (phase !== 'locked' && phase !== 'locked-again') return { ...standing, since: now };
	const round = roundAt(standing, stage);
	const before = Array.from({ length: round - 1 }, (_, at) => locked[stage]?.[at] ?? '');
	return { ...standing, since: now, locked: withLocks(locked, stage, [...before, now]) };
}

const withLocks = (
	locked: readonly (readonly string[])[],
	stage: number,
	its: readonly string[]
): readonly (readonly string[])[] =>
	Array.from({ length: Math.max(locked.length, stage + 1) }, (_, at) =>
		at === stage ? its : (locked[at] ?? [])
	);

/** When a round of a stage was locked; undefined where it is open, or nobody kept the moment. */
export function lockOf(
	{ locked }: Pick<Standing, 'locked'>,
	stage: number,
	round: Round
): string | undefined {
	return locked?.[stage]?.[round - 1] || undefined;
}

const locks: Partial<Record<Phase, Phase>> = {
	'mark-alone': 'locked',
	'mark-again': 'locked-again'
};

/**
 * Where a room stands at a moment: what was being marked when its closing date came is locked, and a
 * first round that was locked is shown when the time of the reveal comes. A round that is opened or
 * locked after its date is not bound by it.
 */
export function standingAt(
	standing: Standing,
	{ closes, reveals }: Pick<RoomSettings, 'closes' | 'reveals'>,
	now: string
): Standing {
	const comes = (date: string | undefined, since: string): date is string =>
		binds(date, since) && Date.parse(date) <= Date.parse(now);
	const locked = locks[standing.phase];
	const at: Standing =
		locked && comes(closes, standing.since)
			? begun({ ...standing, phase: locked }, closes)
			: standing;
	return at.phase === 'locked' && comes(reveals, at.since)
		? begun({ ...at, phase: 'reveal' }, reveals)
		: at;
}

const binds = (date: string | undefined, since: string): date is string =>
	date !== undefined && Date.parse(since) < Date.parse(date);

/**
 * A date by which a phase still ends by itself, to be told of; none where it was past when the phase
 * began, or is by now.
 * @param since when the phase began
 */
export const stillAhead = (
	date: string | undefined,
	{ since }: Pick<Standing, 'since'>,
	now: number
): string | undefined => (binds(date, since) && Date.parse(date) > now ? date : undefined);

/** Whether participants write marks in a phase. */
export function isMarking(phase: Phase | 'ahead'): boolean {
	return phase === 'mark-alone' || phase === 'mark-again';
}

/**
 * The round that participants' marks go to; in every phase in which they mark nothing, undefined.
 * @param held how many rounds the element has had, with the one that is open
 */
export function roundOfMarks(
	phase: Phase | 'ahead',
	held: RoundsHad | undefined
): Round | undefined {
	if (phase === 'mark-alone') return 1;
	return phase === 'mark-again' && held !== undefined && held > 1 ? (held as Round) : undefined;
}

/** The phase of one stage: another than the present one has been compared, or has not begun. */
export function phaseOfStage({ stage, phase, held }: At, of: number): Phase | 'ahead' {
	if (of === stage) return phase;
	if (!held[of]) return 'ahead';
	return phase === 'closed' ? 'closed' : 'compare';
}

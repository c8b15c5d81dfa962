import { answerLabel, type Level } from '#lib/domain/strength.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import type { Distribution, Movement, AnswerOrUnmarked } from '#lib/rooms/tally.ts';
import { fewest } from '#lib/rooms/visibility.ts';

/** The words of what a room shows, apart from the parts that show them. */

/** What a room’s parts need of its standard: its label, and the level from which it is reached. */
export type StandardLine = { label: string; at: Level };

/** Said where a virus scanner or a filter on the way keeps streams from coming through. */
export const heldBackWords =
	'This network holds back live updates. The page checks for news every few seconds instead.';

export function people(number: number): string {
	return number === 1 ? '1 person' : `${number} people`;
}

export function positionLabel(position: AnswerOrUnmarked): string {
	return position === 'unmarked' ? 'Unmarked' : answerLabel(position);
}

/** Why there is no breakdown, and from whom it is kept. */
export function tooFewWords(naming: RoomSettings['naming']): string {
	return `Fewer than ${fewest} people have marked this element. Showing their marks could identify someone, so ${
		naming === 'names' ? 'only the teacher sees them' : 'nobody sees them, not even the teacher'
	}.`;
}

/** Both sides of the standard, and all that is no strength and so on neither side. */
export function sidesOf({ strengths }: Distribution, { at }: StandardLine) {
	const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
	return { reach: sum(strengths.slice(at)), short: sum(strengths.slice(0, at)) };
}

export function sidesWords(distribution: Distribution, line: StandardLine): string {
	const { reach, short } = sidesOf(distribution, line);
	if (reach + short === 0) return 'Nobody chose a strength.';
	return `${reach} of ${reach + short} ${reach === 1 ? 'reaches' : 'reach'} the standard, ${line.label.toLowerCase()}; ${short} ${short === 1 ? 'falls' : 'fall'} short.`;
}

/** The answers that are no strength, and those who gave none: numbers beside the scale, never on it. */
export function asideOf({ cannotTell, doesNotArise, unmarked }: Distribution) {
	return [
		{ position: 'cannot-tell', number: cannotTell },
		{ position: 'does-not-arise', number: doesNotArise },
		{ position: 'unmarked', number: unmarked }
	] as const;
}

export function movementWords({ up, down, same }: Movement): string {
	if (up + down + same === 0) return 'Nobody chose a strength both times.';
	return `Of ${up + down + same} who chose a strength both times, ${up} moved up, ${down} moved down and ${same} stayed.`;
}

/** On how many people’s own marks a count is made out, and for how many that is open. */
export function spreadWords(
	all: number,
	{
		'made-out': madeOut,
		'not-made-out': not,
		open
	}: Record<'made-out' | 'not-made-out' | 'open', number>
): string {
	// What is judged against no standard is neither made out nor not.
	if (madeOut + not + open === 0) return '';
	const whole =
		madeOut === 0
			? `none of the ${all} makes`
			: madeOut === all && all > 1
				? `all ${all} make`
				: `${madeOut} of ${all} ${madeOut === 1 ? 'makes' : 'make'}`;
	const still = open === 0 ? '' : ` For ${people(open)} it is still open.`;
	return `On their own marks, ${whole} out the count.${still}`;
}

/** The phases as a class lives them: a lock is a moment of the marking that it ends. */
export type Stop = 'mark-alone' | 'reveal' | 'discuss' | 'mark-again' | 'compare' | 'closed';

export function stopOf(phase: Phase): Stop {
	if (phase === 'locked') return 'mark-alone';
	return phase === 'locked-again' ? 'mark-again' : phase;
}

export function stopsOf({ firstRound }: Pick<RoomSettings, 'firstRound'>): Stop[] {
	return firstRound === 'before-discussion'
		? ['mark-alone', 'reveal', 'discuss', 'mark-again', 'compare', 'closed']
		: ['mark-alone', 'discuss', 'mark-again', 'compare', 'closed'];
}

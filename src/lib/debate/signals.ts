import type { Format, Speech } from '#lib/debate/formats.ts';

/** What is signalled while a speech is made: after how many milliseconds, how often the bell rings, and what it says. */
export type Signal = { at: number; rings: 1 | 2 | 3; words: string };

const minute = 60_000;

/**
 * The signals of a speech, in their order. Where points of information may be put, the bell says when;
 * elsewhere it says that a minute is left. Two rings are the time, three the end of what is let pass.
 */
export function signalsOf(
	{ minutes, guarded }: Pick<Speech, 'minutes' | 'guarded'>,
	{ grace }: Pick<Format, 'grace'> = {}
): Signal[] {
	const end = minutes * minute;
	const before: Signal[] = guarded
		? [
				{ at: guarded * minute, rings: 1, words: 'Points of information may be put.' },
				{
					at: end - guarded * minute,
					rings: 1,
					words: 'Protected time: no more points of information.'
				}
			]
		: minutes > 1
			? [{ at: end - minute, rings: 1, words: 'One minute left.' }]
			: [];
	return [
		...before,
		{ at: end, rings: 2, words: 'Time.' },
		...(grace
			? [
					{
						at: end + grace * 1000,
						rings: 3 as const,
						words: `${grace} seconds over: nothing more counts.`
					}
				]
			: [])
	];
}

/** The last signal that falls between two readings of the clock; of several, the person hears one. */
export const signalBetween = (
	signals: readonly Signal[],
	before: number,
	now: number
): Signal | undefined => signals.findLast(({ at }) => before < at && at <= now);

/** What holds at a moment of a speech, in words; empty before it begins and where nothing is to be known. */
export function phaseWords(speech: Pick<Speech, 'minutes' | 'guarded'>, spent: number): string {
	const end = speech.minutes * minute;
	if (spent > end) return 'Over time';
	if (!speech.guarded) return '';
	return spent < speech.guarded * minute || spent >= end - speech.guarded * minute
		? 'Protected: no points'
		: 'Points may be put';
}

import { sideOf } from '#lib/rooms/all-in-all.ts';
import type { Answer, Level } from '#lib/domain/strength.ts';
import type { AllInAll, FrameFinding } from '#lib/rooms/frame.ts';

/** How a first impression of a count stands to what its elements amount to. */

/** How a person’s first impression stands to what their elements amount to, in a sentence. */
export function besideOwnFinding(
	answer: Answer | undefined,
	finding: Pick<FrameFinding, 'outcome'> | undefined,
	threshold: Level
): string {
	const side = sideOf(answer, threshold);
	if (!side) return 'You did not mark it all in all.';
	switch (finding?.outcome) {
		case undefined:
			return 'You marked none of its elements, so there is nothing to set beside it.';
		case 'open':
			return 'Your elements leave it open: something that could decide it is not marked.';
		case 'judged':
			return 'This count is judged, and set against no standard of proof.';
		case 'not-heard':
			return 'This forum does not hear the count, so your elements amount to no finding.';
		case 'made-out':
			return side === 'reaches'
				? 'Both meet the standard.'
				: 'All in all you stayed below the standard; element by element you met it.';
		case 'not-made-out':
			return side === 'short'
				? 'Neither meets the standard.'
				: 'All in all you met the standard; element by element you did not. What the law requires is only as strong as its weakest part.';
	}
}

/** The same of a class, in numbers: nothing where nobody is on a side. */
export function besideClassFindings({ against }: AllInAll): string[] {
	if (!against) return [];
	const sides = [
		['reaches', 'at or above the standard'],
		['short', 'below it, or could not tell']
	] as const;
	return sides.flatMap(([side, words]) => {
		const { 'made-out': madeOut, 'not-made-out': not, open } = against[side];
		const all = madeOut + not + open;
		if (all === 0) return [];
		const rest = open > 0 ? `; for ${open} it is open` : '';
		return [
			`Of ${all} who were ${words} all in all, ${madeOut} ${madeOut === 1 ? 'makes' : 'make'} out the count on their own elements and ${not} ${not === 1 ? 'does' : 'do'} not${rest}.`
		];
	});
}

import { dayInWords } from '#lib/domain/day.ts';
import { holdingWords } from '#lib/domain/held-words.ts';
import type { Place } from '#lib/domain/mark.ts';
import { level } from '#lib/domain/strength.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import type { Elsewhere, FromInside } from '#lib/rooms/frame.ts';
import {
	besideLines,
	classLines,
	stretchOf,
	wallPages,
	type BesideLine,
	type SetBeside,
	type WallPage
} from '#lib/rooms/side-by-side.ts';

/** What was held elsewhere, as the pages of a room put it. */

type Finding = Elsewhere['findings'][number];

export type Voice = Pick<Elsewhere, 'id' | 'body' | 'title' | 'date' | 'standard' | 'worth'> & {
	limits: readonly string[];
	/** On the element itself. */
	on: Finding[];
	/** On the count as a whole. */
	whole: Finding[];
	dissents: Elsewhere['dissents'];
};

/** Those who spoke to an element or to its count, the earliest first. */
export function voicesOn(elsewhere: readonly Elsewhere[], { count, element }: Place): Voice[] {
	return elsewhere
		.map(({ findings, dissents, ...voice }) => ({
			...voice,
			on: findings.filter((each) => each.count === count && each.elements.includes(element)),
			whole: findings.filter((each) => each.count === count && each.elements.length === 0),
			dissents: dissents.filter((each) => each.count === count)
		}))
		.filter(({ on, whole }) => on.length + whole.length > 0);
}

/** In two words, for the wall. */
export const seenWords: Record<Finding['checked'], string> = {
	verified: 'seen',
	'holding-seen': 'seen',
	'pinpoint-seen': 'holding from memory',
	recalled: 'from memory'
};

/** The class in each of its rounds and what was held elsewhere, as lines of one element. */
export const classAndHeld = (
	frame: Pick<FromInside, 'elements' | 'elsewhere'>,
	element: Place & { key: string },
	{ standards }: Pick<CaseFacts, 'standards'>
): BesideLine[] => [
	...classLines(frame.elements[element.key]),
	...heldLines(frame.elsewhere ?? [], element, standards)
];

/** The same with what the teacher has set beside the class, page by page; the desk turns the wall’s. */
export function besideOnWall(
	frame: Pick<FromInside, 'elements' | 'elsewhere' | 'allInAll'>,
	element: Place & { key: string },
	{ standards }: Pick<CaseFacts, 'standards'>,
	beside: readonly SetBeside[]
): WallPage[] {
	const whole = frame.allInAll?.[element.count];
	return wallPages(
		classLines(frame.elements[element.key]),
		[...heldLines(frame.elsewhere ?? [], element, standards), ...besideLines(beside, element.key)],
		whole?.distribution !== undefined || whole?.tooFew === true
	);
}

/** What was held of an element, each as a line beside the class: of the count as a whole where nothing was said of the element. */
export function heldLines(
	elsewhere: readonly Elsewhere[],
	place: Place,
	standards: CaseFacts['standards']
): BesideLine[] {
	return voicesOn(elsewhere, place).flatMap(({ id, body, date, standard, on, whole }) => {
		const its = standards.find((each) => each.id === standard);
		return (on.length > 0 ? on : whole).map((finding, at): BesideLine => {
			const stretch = stretchOf(finding, its && level(its.threshold));
			const notes = [
				dayInWords(date),
				...(its ? [its.label.toLowerCase()] : []),
				...(on.length === 0 ? ['on the whole count'] : []),
				seenWords[finding.checked]
			];
			return {
				id: `held ${id} ${at}`,
				title: body,
				note: notes.join(', '),
				kind: 'one',
				says: holdingWords(finding),
				...(stretch && { at: stretch, ...(on.length > 0 && { measure: true as const }) })
			};
		});
	});
}

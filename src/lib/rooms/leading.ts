import { z } from 'zod';
import { markKey } from '#lib/domain/mark.ts';
import { rounds, type Round } from '#lib/rooms/phases.ts';
import { PlaceGiven } from '#lib/rooms/settings.ts';

/**
 * How the teacher leads the class besides the phases: where phones go, and what the wall shows of a
 * round. All of it can be changed at any time, and none of it shows what `visibility` hides.
 */

/** The most reasons that are chosen in a room. */
export const mostChosen = 300;

/** The last page of reasons that the wall turns to. */
export const lastPage = 50;

export const Leading = z.strictObject({
	/** Phones go to the element that the wall shows. */
	follow: z.literal(true).optional(),
	/** The wall keeps the bars of the round before while the class marks again. */
	firstRound: z.literal(true).optional(),
	/** Of the reasons on the wall: one for each strength is a page. */
	page: z.int().min(1).max(lastPage).optional(),
	/** Wall and phones set side by side what others made of an element, once the room is over. */
	sideBySide: z.literal(true).optional(),
	/** The reasons that the teacher has chosen for the class, in the order in which they are read. */
	reasons: z
		.array(
			z.strictObject({
				person: z.string().min(1).max(64),
				round: z.literal(rounds),
				...PlaceGiven.shape
			})
		)
		.max(mostChosen)
		.optional()
});
export type Leading = z.infer<typeof Leading>;

/** What all who are in the room know of it: whose reasons were chosen they do not. */
export const LeadingShown = Leading.omit({ reasons: true });

export function shownOf({ reasons: _, ...shown }: Leading): z.infer<typeof LeadingShown> {
	return shown;
}

/** A page belongs to the reasons of one element in one phase: what comes next begins with its first. */
export const firstPage = ({ page: _, ...leading }: Leading): Leading => leading;

/** Ids of the people whose reasons were chosen for an element in a round, in order. */
export function chosenOn(leading: Leading | undefined, round: Round, key: string): string[] {
	return (leading?.reasons ?? [])
		.filter((each) => each.round === round && markKey(each.count, each.element) === key)
		.map(({ person }) => person);
}

type Chosen = NonNullable<Leading['reasons']>[number];

/** With a reason chosen, as the last of those of its element, or no longer chosen. @returns undefined where there is no room for it */
export function withReason(leading: Leading, reason: Chosen, chosen: boolean): Leading | undefined {
	const { reasons = [], ...rest } = leading;
	const others = reasons.filter(
		(each) =>
			each.person !== reason.person ||
			each.round !== reason.round ||
			each.count !== reason.count ||
			each.element !== reason.element
	);
	const next = chosen ? [...others, reason] : others;
	if (next.length > mostChosen) return undefined;
	return { ...rest, ...(next.length > 0 && { reasons: next }) };
}

/** Whether a reason that was chosen before is so no longer. */
export function takesBack(before: Leading, after: Leading): boolean {
	const named = ({ person, round, count, element }: Chosen) =>
		`${round} ${person} ${markKey(count, element)}`;
	const still = new Set(after.reasons?.map(named));
	return (before.reasons ?? []).some((reason) => !still.has(named(reason)));
}

/** What a database keeps of it; nothing where nothing is led so. */
export function storedLeading(json: string | null): Leading {
	return json === null ? {} : Leading.parse(JSON.parse(json));
}

export const leadingToStore = (leading: Leading): string | null =>
	Object.keys(leading).length === 0 ? null : JSON.stringify(leading);

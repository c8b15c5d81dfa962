import { z } from 'zod';

/**
 * The groups of a class. At tables everybody marks alone in the first round, and from the second on a
 * table marks as one: what one of them marks is the mark of each. In roles everybody marks alone, for
 * the part that is theirs.
 */

export const groupings = ['tables', 'roles'] as const;
export type Grouping = (typeof groupings)[number];

export const roles = ['prosecution', 'defence', 'judges'] as const;
export type CourtRole = (typeof roles)[number];

/** Tables have numbers from 1 to this. */
export const lastTable = 99;

/** The most who sit at a table: all of them argue before one of them marks. */
export const mostAtTable = 10;

/** Whoever is given a table comes to one that has fewer. */
const usualTable = 4;

/** A role, or the number of a table. */
export const Group = z.string().regex(/^(?:prosecution|defence|judges|[1-9]\d?)$/);

const isRole = (group: string): group is CourtRole => (roles as readonly string[]).includes(group);

/** Whether a room with such groups has this one. */
export function isGroupOf(grouping: Grouping, group: string): boolean {
	return Group.safeParse(group).success && isRole(group) === (grouping === 'roles');
}

/** Whether what one of a group marks is marked for all of it. */
export function marksAsOne({ groups }: { groups?: Grouping | undefined }, round: number): boolean {
	return groups === 'tables' && round > 1;
}

/** Tables by their numbers, roles as a court hears them. */
export function byGroup(one: string, other: string): number {
	const place = (group: string) => (isRole(group) ? roles.indexOf(group) : Number(group));
	return place(one) - place(other);
}

export const roleWords: Record<CourtRole, { label: string; you: string; means: string }> = {
	prosecution: {
		label: 'Prosecution',
		you: 'You are the prosecution.',
		means: 'Mark how strongly you would ask the judges to hold each element proven.'
	},
	defence: {
		label: 'Defence',
		you: 'You are the defence.',
		means: 'Mark how strong you would have to concede that each element is.'
	},
	judges: {
		label: 'Judges',
		you: 'You are one of the judges.',
		means: 'Mark what you hold: how strong each element is on this evidence.'
	}
};

export const groupWords = (group: string): string =>
	isRole(group) ? roleWords[group].label : `Table ${group}`;

/**
 * The group of somebody who has chosen none: the smallest role; a table that is not full yet, or else
 * the next.
 * @param taken the group of each person who is in the room
 */
export function freeGroup(grouping: Grouping, taken: readonly string[]): string {
	const sizes = new Map<string, number>();
	for (const group of taken) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	const size = (group: string) => sizes.get(group) ?? 0;
	const smallest = (groups: readonly string[]) =>
		groups.reduce((least, group) => (size(group) < size(least) ? group : least));
	if (grouping === 'roles') return smallest(roles);
	const tables = Array.from({ length: lastTable }, (_, at) => String(at + 1));
	const begun = tables.filter((table) => size(table) > 0 && size(table) < usualTable);
	return begun[0] ?? smallest(tables);
}

import type { Authority } from '#lib/domain/authority.ts';
import { crimesAgainstHumanityActs } from '#lib/law/authorities/crimes-against-humanity-acts.ts';
import { crimesAgainstHumanity } from '#lib/law/authorities/crimes-against-humanity.ts';
import { genocideActs } from '#lib/law/authorities/genocide-acts.ts';
import { genocide } from '#lib/law/authorities/genocide.ts';
import { protectedGroups } from '#lib/law/authorities/protected-groups.ts';

/**
 * What courts and other bodies held, one record for each holding, in our own words. Where we are
 * not sure of a paragraph, no number is given: `checked` says how far the rest can be relied on.
 */
export const authorities = [
	...protectedGroups,
	...genocide,
	...genocideActs,
	...crimesAgainstHumanity,
	...crimesAgainstHumanityActs
] satisfies Authority[];

import type { Authority } from '#lib/domain/authority.ts';

/** How far an authority has been checked, in words. */
export const authorityChecked: Record<Authority['checked'], string> = {
	verified: 'holding and paragraph seen',
	'holding-seen': 'holding seen, paragraph from memory',
	'pinpoint-seen': 'paragraph seen, holding from memory',
	recalled: 'from memory, not verified'
};

/** How far an authority has been checked; of one without a paragraph, nothing is said of it. */
export const howChecked = ({
	checked,
	pinpoint
}: Pick<Authority, 'checked' | 'pinpoint'>): string =>
	checked === 'holding-seen' && !pinpoint
		? 'holding seen, no paragraph given'
		: authorityChecked[checked];

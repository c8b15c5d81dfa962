import type { Authority } from '#lib/domain/authority.ts';

/** How far an authority has been checked, in words. */
export const authorityChecked: Record<Authority['checked'], string> = {
	verified: 'holding and paragraph seen',
	'holding-seen': 'holding seen, paragraph recalled',
	'pinpoint-seen': 'paragraph seen, holding recalled',
	recalled: 'recalled, unchecked'
};

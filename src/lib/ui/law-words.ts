import type { Authority } from '#lib/domain/authority.ts';
import type { Checked } from '#lib/domain/instrument.ts';

/** How far the wording of a provision has been compared, in words. */
export const wordingChecked: Record<Checked['level'], string> = {
	'two-copies': 'wording checked against two copies or more',
	'one-copy': 'wording checked against one copy',
	memory: 'wording not yet compared with any copy: do not quote'
};

/** How far an authority has been checked, in words. */
export const authorityChecked: Record<Authority['checked'], string> = {
	verified: 'holding and paragraph seen',
	'holding-seen': 'holding seen, paragraph recalled',
	'pinpoint-seen': 'paragraph seen, holding recalled',
	recalled: 'recalled, unchecked'
};

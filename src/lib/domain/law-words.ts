import type { Checked } from '#lib/domain/instrument.ts';

/** How far the wording of a provision has been compared, in words. */
export const wordingChecked: Record<Checked['level'], string> = {
	'two-copies': 'wording checked against two or more copies',
	'one-copy': 'wording checked against one copy',
	memory: 'wording not yet compared with any copy: do not quote'
};

import type { Checked } from '#lib/domain/instrument.ts';

/** How far the wording of a provision has been compared, in words. */
export const wordingChecked: Record<Checked['level'], string> = {
	'two-copies': 'wording checked against two or more copies',
	'one-copy': 'wording checked against one copy',
	memory: 'wording not yet compared with any copy: do not quote'
};

/**
 * The language of a provision’s words, as `lang` has it. Ours are in English. What people add to a law
 * book has ids that begin with `own-`, and may be in any: empty, so that nothing reads it as English.
 */
export const lawLanguage = (provision: string): 'en' | '' =>
	provision.startsWith('own-') ? '' : 'en';

import type { Particulars } from '#lib/domain/case.ts';

/** What a count alleges, as it is read: heading and text. */
export const particularsOf = ({
	group,
	acts,
	whose,
	when
}: Particulars): [heading: string, text: string][] => [
	['Against', group],
	['Acts', acts],
	['Whose', whose],
	['When', when]
];

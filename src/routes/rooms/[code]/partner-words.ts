import type { Own } from '#lib/rooms/frame.ts';

/** With whom to talk, for those who do not see it: the page shows more. */
export function partnerWords({ place, with: others }: NonNullable<Own['partner']>): string {
	if (others.length === 0) return 'Your partner has left. Join another pair.';
	const names = others.flatMap(({ name }) => name ?? []);
	return names.length > 0
		? `Talk with ${names.join(' and ')}.`
		: `Go to place ${place} and talk with whoever is there.`;
}

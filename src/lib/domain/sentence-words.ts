import type { Phrase } from '#lib/domain/explain.ts';

/** Names in a row, as a sentence has them: `one, two and three`. */
export const listed = (names: readonly Phrase[][], last: 'and' | 'or' = 'and'): Phrase[] =>
	names.flatMap((name, at) => [
		...(at === 0 ? [] : [at === names.length - 1 ? ` ${last} ` : ', ']),
		...name
	]);

/** What rests on counts: `Count III`; of several, `the stronger of Counts I and II`. */
export const strongestOf = (counts: readonly string[]): string =>
	counts.length === 1
		? `Count ${counts[0]}`
		: `the ${counts.length === 2 ? 'stronger' : 'strongest'} of Counts ${listed(counts.map((count) => [count])).join('')}`;

/** Begins with a capital letter, as a sentence does. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

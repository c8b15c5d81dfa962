import type { Phrase } from '#lib/domain/explain.ts';

/** Names in a row, as a sentence has them: `one, two and three`. */
export const listed = (names: readonly Phrase[][], last: 'and' | 'or' = 'and'): Phrase[] =>
	names.flatMap((name, at) => [
		...(at === 0 ? [] : [at === names.length - 1 ? ` ${last} ` : ', ']),
		...name
	]);

/** Begins with a capital letter, as a sentence does. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

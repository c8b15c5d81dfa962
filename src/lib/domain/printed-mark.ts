import type { Note } from '#lib/domain/case.ts';

/** How an article prints its notes. What is stored and linked is the number; what is shown is the mark. */

type Marked = Pick<Note, 'number'> & { mark?: string | undefined };

/** The mark of a note, as the article prints it: `7`, `*`, `iv`. */
export const printedMark = ({ number, mark }: Marked): string => mark ?? String(number);

/** The marks of notes that are named by number; one that is not among them keeps its number. */
export const printedMarks = (notes: readonly Marked[], numbers: readonly number[]): string[] =>
	numbers.map((number) => printedMark(notes.find((note) => note.number === number) ?? { number }));

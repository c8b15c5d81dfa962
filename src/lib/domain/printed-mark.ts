import type { Note } from '#lib/domain/case.ts';

/** How an article prints its notes. What is stored and linked is the number; what is shown is the mark. */

type Marked = Pick<Note, 'number'> & { mark?: string | undefined };

/** The mark of a note, as the article prints it: `7`, `*`, `iv`. */
export const printedMark = ({ number, mark }: Marked): string => mark ?? String(number);

/** The marks of notes that are named by number; one that is not among them keeps its number. */
export const printedMarks = (notes: readonly Marked[], numbers: readonly number[]): string[] =>
	numbers.map((number) => printedMark(notes.find((note) => note.number === number) ?? { number }));

/**
 * Tells notes apart by their marks. Where they are counted anew in each chapter, several have one mark:
 * their number stands behind it, `1 (no. 17)`.
 */
export function toldApart(notes: readonly Marked[]): (note: Marked) => string {
	const times = new Map<string, number>();
	for (const note of notes) times.set(printedMark(note), (times.get(printedMark(note)) ?? 0) + 1);
	return (note) => {
		const mark = printedMark(note);
		return (times.get(mark) ?? 0) > 1 ? `${mark} (no. ${note.number})` : mark;
	};
}

import type { Numbers } from '#lib/export/gradebook/numbers.ts';
import type { CsvFile } from '#lib/export/gradebook/csv-file.ts';

/** A gradebook, as it is read from what a platform exported. */

/** A grade that can be filled: a column of its own. */
export type Assignment = {
	/** Its column, counted from 0. */
	at: number;
	/** As the header has it: `Room on genocide (12345)`. */
	name: string;
	/** The points to be had, where the gradebook says; in Moodle’s the teacher does. */
	possible?: number;
};

export type Student = {
	/** The line, counted from 0. */
	row: number;
	/** `Last, First`, as the gradebook has it. */
	name: string;
	/** What a person may have given as their name besides: the ids of the gradebook. */
	ids: string[];
	section: string;
};

/** What a platform’s reader finds in a file. */
export type Roster = {
	platform: 'Canvas' | 'Moodle';
	assignments: Assignment[];
	students: Student[];
	/** The columns that say who a row is of; with the one filled they make a gradebook too. */
	identifying: number[];
	/** The rows above the students, which go along with them. */
	heads: number[];
	/** A cell without a grade. */
	empty: string;
};

export type Gradebook = Roster & {
	csv: CsvFile;
	/** How its numbers are written. */
	numbers: Numbers;
	/** A cell as it reads. */
	says: (row: number, column: number) => string;
};

/** What a reader of a platform’s gradebook is given, and gives: nothing where it is none of its own. */
export type Reader = (
	csv: CsvFile,
	header: string[],
	says: Gradebook['says']
) => { book: Roster; fault?: undefined } | { book?: undefined; fault: string } | undefined;

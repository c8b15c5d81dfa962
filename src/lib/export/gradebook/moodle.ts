import type { Reader } from '#lib/export/gradebook/roster.ts';
import { numberOf } from '#lib/export/gradebook/numbers.ts';

/**
 * What Moodle writes and takes is read from its own exporter and importer
 * (`grade/export/txt/grade_export_txt.php`, `grade/import/csv/classes/load_data.php`): one header
 * row; first what the site shows of a person, names first; then a column for each grade, named
 * `Assignment: Essay (Real)` or without its way of showing; last the time of the export, the same
 * 10-digit number in every row, by which Moodle refuses a file that is older than a grade. A grade
 * that is not there is `-`. Nothing says how many points there are to be had. Heads are in the
 * language of the site, so that a file is known by its time too.
 */

/** What Moodle calls the parts on a person, in English. */
const personal = new Set([
	'First name',
	'Last name',
	'Surname',
	'ID number',
	'Institution',
	'Department',
	'Email address',
	'Username',
	'Suspended from this course'
]);
const identifies = new Set(['ID number', 'Email address', 'Username']);
/** Columns that are no points: what Moodle works out itself, shown in another way, or in words. */
const noPoints = /\((Percentage|Letter|Feedback)\)$|^Feedback: |^(Course|Category) total\b/;
const time = /^1\d{9}$/;
const noGrade = '-';

export const moodleBook: Reader = (csv, header, says) => {
	const width = header.length;
	const rows = csv.lines
		.map((_, row) => row)
		.filter((row) => row > 0 && (says(row, 0) !== '' || says(row, 1) !== ''));
	const timed = rows.length > 0 && rows.every((row) => time.test(says(row, width - 1)));
	const english =
		header[0] === 'First name' || header[0] === 'Surname' || header[0] === 'Last name';
	if (width < 3 || (!english && !timed)) return undefined;

	const last =
		timed || header[width - 1] === 'Last downloaded from this course' ? width - 1 : width;
	const address = (at: number) =>
		rows.some((row) => says(row, at) !== '') &&
		rows.every((row) => says(row, at) === '' || /^\S+@\S+$/.test(says(row, at)));
	// In English by their names; elsewhere what comes before the address is of the person too.
	const known = header.map((name) => personal.has(name));
	const ends = english ? known.lastIndexOf(true) : header.findIndex((_, at) => address(at));
	if (ends < 1)
		return {
			fault:
				'This gradebook has no column with the addresses of its students. Export it from Moodle as “Plain text file”, with the columns on the person that Moodle puts in front.'
		};
	const assignments = header.flatMap((name, at) => {
		if (at <= ends || at >= last || noPoints.test(name)) return [];
		const points = rows.every((row) => {
			const cell = says(row, at);
			return cell === '' || cell === noGrade || numberOf(cell) !== undefined;
		});
		return points ? [{ at, name }] : [];
	});
	const turned = header[0] === 'Surname' || header[0] === 'Last name';
	const ids = header.flatMap((name, at) =>
		at > 1 && at <= ends && (english ? identifies.has(name) : address(at)) ? [at] : []
	);
	const students = rows.map((row) => {
		const [first, second] = turned ? [says(row, 1), says(row, 0)] : [says(row, 0), says(row, 1)];
		return {
			row,
			name: [second, first].filter(Boolean).join(', '),
			ids: ids.map((at) => says(row, at)).filter(Boolean),
			section: ''
		};
	});
	return {
		book: {
			platform: 'Moodle',
			assignments,
			students,
			identifying: header.map((_, at) => at).filter((at) => at <= ends || at >= last),
			heads: [0],
			empty: noGrade
		}
	};
};

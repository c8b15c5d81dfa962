import type { Reader } from '#lib/export/gradebook/roster.ts';
import { numberOf } from '#lib/export/gradebook/numbers.ts';

/**
 * What Canvas writes and takes is read from its own exporter and importer (`gradebook_exporter.rb`,
 * `gradebook_importer.rb`): a header that begins with `Student` and `ID` (or `LastName`,
 * `FirstName`, `ID`) and ends its part on students with `Section`; columns named `Title (id)`; a
 * row that says which of them are posted by hand; the row `Points Possible`, in which what cannot
 * be imported is `(read only)`; commas or semicolons between cells.
 */

/** Columns that Canvas works out itself, though nothing says so where their points are missing. */
const totals = /(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)/;

export const canvasBook: Reader = (csv, header, says) => {
	const named = header[0] === 'LastName' && header[1] === 'FirstName';
	if (header[named ? 2 : 1] !== 'ID' || (!named && header[0] !== 'Student')) return undefined;
	const section = header.indexOf('Section');
	const pointsRow = csv.lines
		.slice(0, 5)
		.findIndex((_, row) => row > 0 && says(row, 0).includes('Points Possible'));
	if (section < 0 || pointsRow < 0)
		return {
			fault: `This gradebook has no ${section < 0 ? 'column “Section”' : 'row “Points Possible”'}. Please export it from Canvas again, and leave its rows and columns unchanged.`
		};
	const assignments = header.flatMap((name, at) => {
		const possible = numberOf(says(pointsRow, at));
		const fillable =
			at > section && /\S\s+\(\d+\)$/.test(name) && !totals.test(name) && (possible ?? 0) > 0;
		return fillable ? [{ at, name, possible: possible! }] : [];
	});
	const ids = ['ID', 'SIS User ID', 'SIS Login ID', 'Integration ID']
		.map((each) => header.indexOf(each))
		.filter((at) => at >= 0 && at < section);
	const students = csv.lines.flatMap((_, row) => {
		if (row <= pointsRow) return [];
		const name = (named ? [says(row, 0), says(row, 1)] : [says(row, 0)])
			// Canvas writes a name that begins with an equals sign as ="…".
			.map((part) => /^="(.*)"$/.exec(part)?.[1] ?? part)
			.filter(Boolean)
			.join(', ');
		// The teacher’s own view of the course is no student.
		if (name === '' || name === 'Student, Test') return [];
		return [
			{
				row,
				name,
				ids: ids.map((at) => says(row, at)).filter(Boolean),
				section: says(row, section)
			}
		];
	});
	return {
		book: {
			platform: 'Canvas',
			assignments,
			students,
			identifying: header.map((_, at) => at).filter((at) => at <= section),
			heads: csv.lines.map((_, row) => row).filter((row) => row <= pointsRow),
			empty: ''
		}
	};
};

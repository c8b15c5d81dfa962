import {
	aboutOf,
	actsTable,
	eventsOf,
	marksOf,
	matrixOf,
	participationOf,
	repliesTable,
	rivalsTable,
	type RoomTaken,
	type LinesWithColumns
} from '#lib/export/room-tables.ts';
import { worksheet, workbook, type WorksheetLayout } from '#lib/export/workbook.ts';

/** All that a teacher takes away of a room, as a workbook. */
export function roomWorkbook(taken: RoomTaken): Promise<Blob> {
	const acts = actsTable(taken);
	const rivals = rivalsTable(taken);
	const replies = repliesTable(taken);
	return workbook([
		made('Matrix', matrixOf(taken), { frozen: 2, filter: true, paper: 'a3' }),
		made('Marks', marksOf(taken), { frozen: 2, filter: true, paper: 'a3' }),
		made('Event log', eventsOf(taken), { filter: true }),
		made('Participation', participationOf(taken), { filter: true }),
		...(acts.lines.length > 0 ? [made(acts.title, acts, { filter: true })] : []),
		...(rivals.lines.length > 0 ? [made('Rival explanations', rivals, { filter: true })] : []),
		...(replies.lines.length > 0 ? [made('Replies', replies, { filter: true })] : []),
		made('About', aboutOf(taken), {})
	]);
}

const made = <Item>(
	name: string,
	{ columns, lines }: LinesWithColumns<Item>,
	layout: WorksheetLayout
) => worksheet(name, columns, lines, layout);

import { fileName } from '#lib/export/file-name.ts';
import type { RoomTaken } from '#lib/export/room-tables.ts';

/** The files that a teacher takes away of a room. Nothing of a file is fetched before it is asked for. */
export type RoomForm = {
	id: string;
	label: string;
	/** What it is good for, in a few words. */
	use: string;
	/** The end of its file’s name. */
	extension: string;
	make: (taken: RoomTaken) => Promise<Blob>;
};

const csv = (content: string) => new Blob([content], { type: 'text/csv;charset=utf-8' });

export const roomForms = [
	{
		id: 'workbook',
		label: 'Workbook',
		use: 'for Excel and LibreOffice: a matrix of person, element and round, all marks with reasons, the event log and who took part',
		extension: 'room.xlsx',
		make: async (taken) => (await import('#lib/export/room-workbook.ts')).roomWorkbook(taken)
	},
	{
		id: 'marks',
		label: 'Marks',
		use: 'for statistics: a line for each person, element and round',
		extension: 'marks.csv',
		make: async (taken) => {
			const { marksOf, tableAsCsv } = await import('#lib/export/room-tables.ts');
			return csv(tableAsCsv(marksOf(taken)));
		}
	},
	{
		id: 'events',
		label: 'Event log',
		use: 'what happened in the room, in order: phases, who joined, what was hidden',
		extension: 'events.csv',
		make: async (taken) => {
			const { eventsOf, tableAsCsv } = await import('#lib/export/room-tables.ts');
			return csv(tableAsCsv(eventsOf(taken)));
		}
	}
] as const satisfies RoomForm[];

/** A name that tells one room’s files from another’s. */
export const roomFileName = ({ code, frame }: Pick<RoomTaken, 'code' | 'frame'>, kind: string) =>
	fileName(frame.settings.title ?? '', kind, { end: ` ${code}`, otherwise: 'Room' });

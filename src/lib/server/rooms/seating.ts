import { marksAsOne } from '#lib/rooms/groups.ts';
import { isMarking, roundAt } from '#lib/rooms/phases.ts';
import { type Db, inTransaction } from '#lib/server/database/database.ts';
import type { Bulletin } from '#lib/server/rooms/bulletin.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import type { Memory } from '#lib/server/rooms/memory.ts';
import { takeOver } from '#lib/server/rooms/table-marks.ts';

/** Gives a person who has come to a table what it has marked, where a round is open that it marks as one. */
export type Seating = (room: LoadedRoom, person: string) => Promise<void>;

export function seatingOf({
	db,
	memory,
	bulletin
}: {
	db: Db;
	memory: Memory;
	bulletin: Pick<Bulletin, 'marks'>;
}): Seating {
	return async function seat(room, person) {
		const { settings, layout } = room.open;
		// By the date, too: what it has locked is locked.
		const { standing } = room.open.at(Date.now());
		const { phase, stage } = standing;
		if (!isMarking(phase) || !marksAsOne(settings, roundAt(standing, stage))) return;
		const places = layout.places.filter((place) => place.stage === stage);
		const stored = await inTransaction(db, async (trx) => {
			const rows = await takeOver(trx, { room: room.id, participant: person }, places);
			await bulletin.marks(trx, rows);
			return rows;
		});
		for (const mark of stored) memory.apply(room, mark);
	};
}

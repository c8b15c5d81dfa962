import type { Refusal } from '#lib/rooms/protocol.ts';
import { readSettings, usualPeople, type RoomSettings } from '#lib/rooms/settings.ts';
import { type Db, inTransaction } from '#lib/server/database/database.ts';
import type { CaseShelf } from '#lib/server/rooms/case-shelf.ts';
import { keepCase } from '#lib/server/rooms/case-store.ts';
import type { Space } from '#lib/server/rooms/limits.ts';
import { createRoom } from '#lib/server/rooms/room-store.ts';

/** How a teacher opens a room. @param days how long it is there */
export function newRooms({
	db,
	cases,
	space,
	days
}: {
	db: Db;
	cases: CaseShelf;
	space: Space;
	days: number;
}) {
	return {
		/** Reads the settings of a room that is to be opened, or says what is wrong with them. */
		asked(
			settings: unknown,
			now = Date.now()
		):
			| { settings: RoomSettings; faults?: undefined }
			| { settings?: undefined; faults: [string, ...string[]] } {
			const id = (settings as { case?: unknown } | null)?.case;
			const found = typeof id === 'string' ? cases.offered(id) : undefined;
			if (!found) return { faults: ['Choose a case.'] };
			return readSettings(settings, found.case.known, new Date(now).toISOString());
		},
		/** Opens a room with settings that were read, and keeps its case with it. */
		async open(
			settings: RoomSettings,
			now = Date.now()
		): Promise<{ code: string; desk: string; expires: number } | Refusal> {
			if (!space.storesMore) return 'server-space';
			const { people = usualPeople, ...kept } = settings;
			const { case: itsCase, kept: keptCase } = cases.offered(settings.case)!;
			const { room, desk } = await inTransaction(db, async (trx) => {
				await keepCase(trx, keptCase, now);
				return createRoom(
					trx,
					{
						case_id: settings.case,
						case_version: itsCase.dossier.case.version,
						law_version: itsCase.dossier.law.version,
						case_digest: itsCase.digest,
						settings: JSON.stringify(kept),
						most_people: people
					},
					{ now, days }
				);
			});
			return { code: room.code, desk, expires: room.expires_at };
		}
	};
}

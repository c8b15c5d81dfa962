import type { Refusal } from '#lib/rooms/protocol.ts';
import { readSettings, usualPeople, type RoomSettings } from '#lib/rooms/settings.ts';
import { type Db, inTransaction } from '#lib/server/database/database.ts';
import type { CaseShelf } from '#lib/server/rooms/case-shelf.ts';
import { isKept, keepCase, keptBytes } from '#lib/server/rooms/case-store.ts';
import type { Space } from '#lib/server/rooms/limits.ts';
import type { SentRoom } from '#lib/server/rooms/read-sent-case.ts';
import { createRoom } from '#lib/server/rooms/room-store.ts';

/** A room that was opened, with the secret of its desk, which is told this once. */
export type NewRoom = { code: string; desk: string; expires: number };

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
	/** Opens a room, and keeps its case with it. */
	async function opened(
		{ settings, caseVersion, lawVersion, kept }: SentRoom,
		now: number
	): Promise<NewRoom> {
		const { people = usualPeople, ...ofRoom } = settings;
		const { room, desk } = await inTransaction(db, async (trx) => {
			await keepCase(trx, kept, now);
			return createRoom(
				trx,
				{
					case_id: settings.case,
					case_version: caseVersion,
					law_version: lawVersion,
					case_digest: kept.digest,
					settings: JSON.stringify(ofRoom),
					most_people: people
				},
				{ now, days }
			);
		});
		return { code: room.code, desk, expires: room.expires_at };
	}

	/** The bytes that a case takes which was sent: none where the same is kept already. */
	const bytesToKeep = async ({ kept }: SentRoom): Promise<number> =>
		(await isKept(db, kept.digest)) ? 0 : Buffer.byteLength(kept.dossier);

	return {
		bytesToKeep,
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
		/** Opens a room with settings that were read, and a case that is built in. */
		async open(settings: RoomSettings, now = Date.now()): Promise<NewRoom | Refusal> {
			if (!space.storesMore) return 'server-space';
			const { case: itsCase, kept } = cases.offered(settings.case)!;
			const { case: theCase, law } = itsCase.dossier;
			return opened({ settings, caseVersion: theCase.version, lawVersion: law.version, kept }, now);
		},
		/** Opens a room with a case that was sent and read. */
		async openWithCase(sent: SentRoom, now = Date.now()): Promise<NewRoom | Refusal> {
			const more = await bytesToKeep(sent);
			const fits = more === 0 ? space.storesMore : space.keepsCase(await keptBytes(db), more);
			if (!fits) return 'server-space';
			const room = await opened(sent, now);
			space.stores(more);
			return room;
		}
	};
}

import type { Db } from '#lib/server/database/database.ts';
import { loadRoom } from '#lib/server/rooms/room-store.ts';
import { answerOf, places, type PreparedRoom } from './prepared.ts';

/** What is in the database of a room, beside what its people were told. */
export type Kept = {
	/** Rows of marks. */
	rows: number;
	/** Acknowledged, and not there in that version or a later one. */
	lost: string[];
	/** There, and never sent; or there twice. */
	wrong: string[];
	/** By place: how many have marked it. */
	marked: number[];
};

/**
 * @param taken by person and place: the highest `seq` that was acknowledged, 0 for none
 * @param sentBy by person: the highest `seq` that was ever sent; asked once the database has been read
 */
export async function kept(
	db: Db,
	room: PreparedRoom,
	taken: readonly (readonly number[])[],
	sentBy?: () => readonly number[]
): Promise<Kept> {
	const { marks } = (await loadRoom(db, room.id))!;
	const sent = sentBy?.();
	const personAt = new Map(room.people.map(({ id }, at) => [id, at]));
	const placeAt = new Map(places.map(({ count, element }, at) => [`${count} ${element}`, at]));
	const found = room.people.map(() => places.map(() => 0));
	const wrong: string[] = [];
	for (const { participant_id, round, count_id, element_id, answer, seq } of marks) {
		const person = personAt.get(participant_id);
		const place = placeAt.get(`${count_id} ${element_id}`);
		const what = `${participant_id} ${count_id} ${element_id} ${seq} ${answer}`;
		if (person === undefined || place === undefined || round !== 1) wrong.push(`nobody’s: ${what}`);
		else if (found[person]![place]! !== 0) wrong.push(`twice: ${what}`);
		else if (answer !== answerOf(seq) || seq > (sent?.[person] ?? Infinity))
			wrong.push(`never sent: ${what}`);
		else found[person]![place] = seq;
	}
	const lost = taken.flatMap((byPlace, person) =>
		byPlace.flatMap((seq, place) =>
			found[person]![place]! >= seq
				? []
				: [
						`${room.people[person]!.id} ${places[place]!.key}: ${seq}, kept ${found[person]![place]}`
					]
		)
	);
	return {
		rows: marks.length,
		lost,
		wrong,
		marked: places.map((_, place) => found.filter((byPlace) => byPlace[place]! > 0).length)
	};
}

/**
 * A process that writes marks as the server will, to be killed by a test. Each line it prints is a
 * mark that was acknowledged: `participant element seq`. With a `count` it ends by itself.
 */
import { openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { markGroups } from '#lib/server/rooms/mark-groups.ts';

export type WriterTask = {
	place: DatabasePlace;
	room: string;
	participants: string[];
	seq: number;
	count?: number;
};

const { place, room, participants, seq, count } = JSON.parse(process.argv[2]!) as WriterTask;
const database = await openDatabase(place);
const groups = markGroups(database.db);
let last = seq;

async function phone(participant: string): Promise<void> {
	while (count === undefined || last < seq + count) {
		const mark = { element: `element-${last % 7}`, seq: ++last };
		const outcome = await groups.submit({
			room_id: room,
			participant_id: participant,
			round: 1,
			stage: 0,
			count_id: 'I',
			element_id: mark.element,
			answer: 'strong',
			reason: `written as ${mark.seq}`,
			doubt: null,
			reliance: null,
			rivals: null,
			seq: mark.seq,
			updated_at: Date.now()
		});
		if (outcome === 'stored') process.stdout.write(`${participant} ${mark.element} ${mark.seq}\n`);
	}
}

await Promise.all(participants.map(phone));
await groups.close();
await database.close();

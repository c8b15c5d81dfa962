import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** The floor's writer: takes a group of marks, and answers when it is on the disk. */

/** Room, person, count, element, answer, seq, moment. */
export type FloorRow = [string, string, string, string, string, number, number];

const database = new DatabaseSync(workerData as string, { timeout: 5000 });
database.exec('pragma journal_mode = wal; pragma synchronous = full;');
const upsert = database.prepare(
	`insert into marks (room_id, participant_id, round, count_id, element_id, answer, seq, updated_at)
	values (?, ?, 1, ?, ?, ?, ?, ?)
	on conflict (room_id, participant_id, round, count_id, element_id)
	do update set answer = excluded.answer, seq = excluded.seq, updated_at = excluded.updated_at
	where excluded.seq > marks.seq`
);

parentPort!.on('message', (rows: FloorRow[]) => {
	database.exec('begin immediate');
	for (const row of rows) upsert.run(...row);
	database.exec('commit');
	parentPort!.postMessage(rows.length);
});

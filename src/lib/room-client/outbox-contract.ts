import { describe, expect, it } from 'vitest';
import type { KeptMark, Outbox } from '#lib/room-client/outbox.ts';

const place = { count: 'I', element: 'genocide/chapeau/intent' };
const key = 'I:genocide/chapeau/intent';
let made = 0;
/** A room that no other test knows, since all tests of a browser share its database. */
const newRoom = () => `room ${Date.now()} ${(made += 1)} ${Math.random()}`;

/**
 * What every outbox does.
 * @param open opens one over the same place, with a clock
 */
export function outboxContract(open: (now?: () => number) => Promise<Outbox>): void {
	const bySeq = (a: KeptMark, b: KeptMark) => a.seq - b.seq;

	describe('an outbox', () => {
		it('keeps the newest mark of a place and round, and lets it wait', async () => {
			const [outbox, room] = [await open(), newRoom()];
			await outbox.keep(room, 1, place, { answer: 'weak' });
			const kept = await outbox.keep(room, 1, place, { answer: 'strong', reason: 'So.' });
			await outbox.keep(room, 2, place, { answer: 'arguable' });
			const all = (await outbox.all(room)).sort(bySeq);
			expect(all).toEqual([
				kept,
				expect.objectContaining({ round: 2, key, mark: { answer: 'arguable' } })
			]);
			expect(kept).toEqual({
				room,
				round: 1,
				key,
				...place,
				mark: { answer: 'strong', reason: 'So.' },
				seq: expect.any(Number) as number,
				state: 'waits'
			});
		});

		it('gives numbers that rise, though the clock stands or is set back', async () => {
			let time = 1000;
			const [outbox, room] = [await open(() => time), newRoom()];
			const seqs: number[] = [];
			for (time of [1000, 1000, 500, 2000])
				seqs.push((await outbox.keep(room, 1, place, { answer: 'weak' })).seq);
			expect(seqs).toEqual([1000, 1001, 1002, 2000]);
		});

		it('gives a mark that answers another of the table a higher number, though this clock be behind', async () => {
			const [outbox, room] = [await open(() => 1000), newRoom()];
			const kept = await outbox.keep(room, 2, place, { answer: 'weak' }, 5000);
			expect(kept.seq).toBe(5001);
			expect((await outbox.keep(room, 2, place, { answer: 'strong' })).seq).toBe(5002);
		});

		it('gives no number twice to marks made at once', async () => {
			const [outbox, room] = [await open(), newRoom()];
			const elements = Array.from({ length: 20 }, (_, at) => `element ${at}`);
			const kept = await Promise.all(
				elements.map((element) => outbox.keep(room, 1, { count: 'I', element }, { answer: 'weak' }))
			);
			expect(new Set(kept.map(({ seq }) => seq)).size).toBe(20);
		});

		it('lets a mark go that is acknowledged, and keeps it as the person’s own', async () => {
			const [outbox, room] = [await open(), newRoom()];
			const kept = await outbox.keep(room, 1, place, { answer: 'weak' });
			expect(await outbox.settle(kept, 'taken')).toEqual({ ...kept, state: 'taken' });
			expect(await outbox.all(room)).toEqual([{ ...kept, state: 'taken' }]);
		});

		it('lets a newer mark wait on when an older one of its place is acknowledged', async () => {
			const [outbox, room] = [await open(), newRoom()];
			const old = await outbox.keep(room, 1, place, { answer: 'weak' });
			const kept = await outbox.keep(room, 1, place, { answer: 'strong' });
			expect(await outbox.settle(old, 'taken')).toEqual(kept);
			expect(await outbox.settle(old, 'locked')).toEqual(kept);
			expect(await outbox.all(room)).toEqual([kept]);
		});

		it('keeps a mark that came too late, says why, and can let it wait again', async () => {
			const [outbox, room] = [await open(), newRoom()];
			const kept = await outbox.keep(room, 1, place, { answer: 'weak' });
			const late = await outbox.settle(kept, 'locked');
			expect(late).toEqual({ ...kept, state: 'refused', why: 'locked' });
			await outbox.again([late!]);
			expect(await outbox.all(room)).toEqual([kept]);
		});

		it('lets go of a mark, and keeps one of its place that is newer', async () => {
			const [outbox, room] = [await open(), newRoom()];
			const old = await outbox.keep(room, 2, place, { answer: 'weak' });
			const kept = await outbox.keep(room, 2, place, { answer: 'strong' });
			await outbox.drop([old]);
			expect(await outbox.all(room)).toEqual([kept]);
			await outbox.drop([kept]);
			expect(await outbox.all(room)).toEqual([]);
		});

		it('knows of a mark at a table that the table has the one before it', async () => {
			const [outbox, room] = [await open(), newRoom()];
			const table = { group: '1', version: 0, mark: {} };
			const first = await outbox.keep(room, 2, place, { answer: 'weak' }, 0, table);
			const second = await outbox.keep(room, 2, place, { answer: 'strong' }, 0, table);
			const resting = { ...second, table: { group: '1', version: first.seq, mark: first.mark } };
			expect(await outbox.settle(first, 'taken')).toEqual(resting);
			expect(await outbox.all(room)).toEqual([resting]);
		});

		it('forgets one room and no other', async () => {
			const [outbox, room, other] = [await open(), newRoom(), newRoom()];
			await outbox.keep(room, 1, place, { answer: 'weak' });
			const kept = await outbox.keep(other, 1, place, { answer: 'weak' });
			await outbox.forget(room);
			expect(await outbox.all(room)).toEqual([]);
			expect(await outbox.all(other)).toEqual([kept]);
			expect(await outbox.settle({ ...kept, room }, 'taken')).toBeUndefined();
		});
	});
}

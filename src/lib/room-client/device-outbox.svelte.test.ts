import { describe, expect, it } from 'vitest';
import { openDeviceOutbox } from '#lib/room-client/device-outbox.ts';
import { outboxContract } from '#lib/room-client/outbox-contract.ts';
import { joinedRooms, openedRooms } from '#lib/room-client/own-rooms.ts';

outboxContract(openDeviceOutbox);

describe('the outbox on the device', () => {
	it('is one for all tabs: they take no number twice, and find what another kept', async () => {
		const [one, two] = [await openDeviceOutbox(), await openDeviceOutbox()];
		const room = `tabs ${Math.random()}`;
		const kept = await Promise.all(
			Array.from({ length: 20 }, (_, at) =>
				(at % 2 ? one : two).keep(room, 1, { count: 'I', element: `e${at}` }, { answer: 'weak' })
			)
		);
		expect(new Set(kept.map(({ seq }) => seq)).size).toBe(20);
		expect(await one.all(room)).toHaveLength(20);
	});
});

describe('the rooms of this device', () => {
	it('lists them newest first, without those that have expired', async () => {
		const room = (code: string, opened: string, expires: string) => ({
			code,
			title: code,
			desk: 'secret',
			opened,
			expires
		});
		await openedRooms.add(room('AAAAAA', '2026-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'));
		await openedRooms.add(room('BBBBBB', '2026-01-02T00:00:00.000Z', '2026-03-01T00:00:00.000Z'));
		await openedRooms.add(room('CCCCCC', '2026-01-03T00:00:00.000Z', '2026-01-09T00:00:00.000Z'));
		const now = Date.parse('2026-02-01T00:00:00.000Z');
		const codes = async () => (await openedRooms.list(now)).map(({ code }) => code);
		expect(await codes()).toEqual(['BBBBBB', 'AAAAAA']);
		await openedRooms.forget('BBBBBB');
		expect(await codes()).toEqual(['AAAAAA']);
		await openedRooms.forget('AAAAAA');
		await openedRooms.forget('CCCCCC');
	});

	it('keeps the rooms that were joined apart', async () => {
		const joined = {
			code: 'AAAAAA',
			title: 'Seminar',
			name: 'Ada',
			person: 'p1',
			joined: '2026-01-01T00:00:00.000Z',
			expires: '2026-03-01T00:00:00.000Z'
		};
		await joinedRooms.add(joined);
		const now = Date.parse('2026-02-01T00:00:00.000Z');
		expect(await joinedRooms.list(now)).toEqual([joined]);
		expect(await openedRooms.list(now)).toEqual([]);
		// Its time is over: what was marked there is still to be found.
		const later = Date.parse('2026-04-01T00:00:00.000Z');
		expect(await joinedRooms.list(later)).toEqual([]);
		expect(await joinedRooms.list(0)).toEqual([joined]);
		await joinedRooms.forget('AAAAAA');
	});
});

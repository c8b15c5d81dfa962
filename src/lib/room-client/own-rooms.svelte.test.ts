import { beforeEach, describe, expect, it } from 'vitest';
import { roomsDatabase, type OpenedRoom } from '#lib/room-client/database.ts';
import { openedRooms } from '#lib/room-client/own-rooms.ts';
import { withNote } from '#lib/rooms/student-notes.ts';

const room: OpenedRoom = {
	code: 'K7PM4QRS',
	title: 'Seminar 7',
	desk: 'a secret',
	opened: '2026-02-03T09:00:00.000Z'
};
const students = { ada: { comment: 'Reads closely.' } };

beforeEach(async () => {
	await (await roomsDatabase()).clear('opened');
	await openedRooms.add(room);
});

describe('what this device has of a room that was opened on it', () => {
	it('takes what two desks note in one moment, and loses neither', async () => {
		await Promise.all(
			['ada', 'ben'].map((person) =>
				openedRooms.amend(
					room.code,
					(known) =>
						known && {
							...known,
							students: withNote(known.students ?? {}, person, { away: 'excused' })
						}
				)
			)
		);
		expect((await openedRooms.get(room.code))?.students).toEqual({
			ada: { away: 'excused' },
			ben: { away: 'excused' }
		});
	});

	it('keeps what the teacher noted when the desk is signed out, and opens it no more', async () => {
		await openedRooms.amend(room.code, (known) => known && { ...known, students });
		await openedRooms.signOut(room.code);
		expect(await openedRooms.list()).toEqual([]);
		expect(await openedRooms.get(room.code)).toEqual({ ...room, desk: '', students });
	});

	it('is forgotten whole where nothing was noted', async () => {
		await openedRooms.signOut(room.code);
		expect(await openedRooms.get(room.code)).toBeUndefined();
	});

	it('is there after its day, since the room may have been given longer', async () => {
		await openedRooms.amend(room.code, () => ({
			...room,
			students,
			expires: '2026-02-04T09:00:00.000Z'
		}));
		expect(await openedRooms.list()).toEqual([]);
		expect((await openedRooms.get(room.code))?.students).toEqual(students);
	});
});

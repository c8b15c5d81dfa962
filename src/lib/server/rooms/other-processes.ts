import { takesBack } from '#lib/rooms/leading.ts';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import type { ReplyPlace } from '#lib/rooms/reply.ts';
import type { Db } from '#lib/server/database/database.ts';
import { cut, endDesks, forgetShown, renew, showOut } from '#lib/server/rooms/audience.ts';
import type { Hearing, News } from '#lib/server/rooms/bulletin.ts';
import { failed } from '#lib/server/rooms/failed.ts';
import type { Memory } from '#lib/server/rooms/memory.ts';
import { loadParticipants } from '#lib/server/rooms/people-store.ts';
import { hearWhoIsThere } from '#lib/server/rooms/presence.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import { loadMarks } from '#lib/server/rooms/mark-store.ts';
import { loadReply } from '#lib/server/rooms/reply-store.ts';
import { findRoom } from '#lib/server/rooms/room-store.ts';

/** What other processes tell of the rooms that are in the memory of this one. */
export function hearing(db: Db, memory: Memory): Hearing {
	async function hear(news: News, from: string): Promise<void> {
		const room = memory.withId(news.room);
		if (!room) return memory.outdated(news.room);
		switch (news.what) {
			case 'marks':
				room.heard.push(...news.marks);
				return readHeard(room);
			case 'reply':
				return readReply(room, news);
			case 'flush':
				return room.boards.participant.say({ kind: 'flush', version });
			case 'room':
				return readRoom(room);
			case 'people':
				await memory.readPeople(room);
				showOut(room);
				return renew(room, true);
			case 'cut':
				// The secret of their cookie has been ended.
				if (news.person !== undefined) await memory.readPeople(room);
				return cut(room, news.as, news.person);
			case 'all':
				return memory.reload(room);
			case 'gone':
				return memory.drop(room, 'no-such-room');
			case 'here':
				return hearWhoIsThere(room, news, from);
		}
	}

	async function readReply(
		room: LoadedRoom,
		{ from, to, count, element }: ReplyPlace
	): Promise<void> {
		const place = { from, to, count, element };
		if (!room.open.people.has(from) || !room.open.people.has(to)) await memory.readPeople(room);
		const reply = await loadReply(db, room.id, place);
		room.open.setReply(reply ?? { ...place, text: '', hidden: false });
		memory.weigh(room);
		renew(room, [from, to]);
	}

	async function readRoom(room: LoadedRoom): Promise<void> {
		const row = await findRoom(db, room.id, Date.now());
		if (!row) return memory.drop(room, 'no-such-room');
		if (row.version <= room.open.row.version) return;
		const { leading } = room.open;
		const { desk_hash, elsewhere_shown_at } = room.open.row;
		room.open.changed(row);
		const hides = elsewhere_shown_at !== null && row.elsewhere_shown_at === null;
		if (hides || takesBack(leading, room.open.leading)) forgetShown(room);
		endDesks(room, desk_hash);
		// Another phase shows people who waited for it.
		await memory.readPeople(room);
		memory.watchClosing(room);
		renew(room, true);
	}

	/** Reads what other processes have stored, all that was told of meanwhile together. */
	async function readHeard(room: LoadedRoom): Promise<void> {
		if (room.hearing) return;
		room.hearing = true;
		try {
			while (room.heard.length > 0 && !room.gone) {
				const some = room.heard.splice(0, 1000);
				const strangers = some.some(([person]) => !room.open.people.has(person));
				if (strangers) {
					room.open.admit(await loadParticipants(db, room.id));
					renew(room);
				}
				for (const stored of await loadMarks(db, room.id, some)) memory.apply(room, stored);
			}
		} finally {
			room.hearing = false;
		}
	}

	return {
		heard: (news, from) =>
			void hear(news, from).catch((error: unknown) => {
				failed(error);
				// What was told is lost; the room as it is now has it.
				const room = memory.withId(news.room);
				if (room) memory.reloadSoon(room);
			}),
		changed() {
			for (const { id } of memory.all()) void hear({ room: id, what: 'room' }, '').catch(failed);
		},
		missed() {
			for (const room of memory.all())
				void memory.reload(room).catch(() => memory.reloadSoon(room));
		}
	};
}

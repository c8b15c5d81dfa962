import type { FromServer, Refusal } from '#lib/rooms/protocol.ts';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';
import type { Db } from '#lib/server/database/database.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { cut, renew, showOut } from '#lib/server/rooms/audience.ts';
import type { Inside } from '#lib/server/rooms/board.ts';
import type { Bulletin } from '#lib/server/rooms/bulletin.ts';
import type { Desk } from '#lib/server/rooms/desk.ts';
import { codeOfSecret } from '#lib/server/rooms/key-store.ts';
import { turnover, type Space } from '#lib/server/rooms/limits.ts';
import type { MarkGroups } from '#lib/server/rooms/mark-groups.ts';
import type { Memory } from '#lib/server/rooms/memory.ts';
import type { Present } from '#lib/server/rooms/open-room.ts';
import {
	deletePerson,
	endSecret,
	findParticipant,
	joinRoom,
	type Shut
} from '#lib/server/rooms/people-store.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import type { Scrubbing } from '#lib/server/rooms/scrubbing.ts';
import { fits, hashOf } from '#lib/server/rooms/secrets.ts';

const refusalOf: Record<Shut, Refusal> = {
	gone: 'no-such-room',
	full: 'full',
	banned: 'banned',
	'door-closed': 'door-closed',
	closed: 'closed',
	'name-needed': 'name-needed',
	'name-fixed': 'name-fixed',
	'table-full': 'table-full'
};

/** Who is let into a room and by what, who joins it, and how they go: leaving, signed out or deleted. */
export function peopleOf({
	db,
	memory,
	space,
	bulletin,
	groups,
	desk,
	scrubbing
}: {
	db: Db;
	memory: Memory;
	space: Space;
	bulletin: Bulletin;
	groups: MarkGroups;
	desk: Desk;
	scrubbing: Scrubbing;
}) {
	/** Who comes and goes writes an event each time, by person. */
	const comings = allowance({ atOnce: 20, perSecond: 1 / 30 });

	/**
	 * The room that a secret opens, if it has this code: by what is in memory, or else by the database,
	 * which is asked for the secret and never for the code. A desk’s is always asked for there: it may
	 * have been changed at another process a moment ago.
	 * @returns `gone` when the secret is right, and the room is deleted or over
	 */
	async function opened(
		as: Viewer,
		code: string,
		secret: string
	): Promise<LoadedRoom | 'gone' | undefined> {
		const room = memory.withCode(code);
		const known = room !== undefined && as !== 'teacher' && isKnown(room, as, secret);
		if (!known && (await codeOfSecret(db, as, secret)) !== code) return undefined;
		const found = await memory.find(code);
		if (found && as === 'teacher' && !fits(secret, found.open.row.desk_hash))
			await memory.reload(found);
		return found && !found.gone ? found : 'gone';
	}

	/** Whose token it is; one that another process has given is looked up. */
	async function participant(room: LoadedRoom, token: string): Promise<Present | undefined> {
		const known = room.open.whose(hashOf(token));
		if (known) return known;
		const found = await findParticipant(db, room.id, token);
		if (!found) return undefined;
		room.open.admit([found]);
		renew(room);
		return room.open.people.get(found.id);
	}

	async function join(
		room: LoadedRoom,
		{
			name,
			number,
			group,
			anew
		}: {
			name?: string | undefined;
			number?: string | undefined;
			group?: string | undefined;
			anew?: boolean | undefined;
		},
		token: string | undefined
	): Promise<{ person: Present; token: string } | Refusal> {
		const { open } = room;
		const known = token === undefined || anew ? undefined : await participant(room, token);
		const most = open.row.most_people;
		if (known ? !comings.take(known.id) : open.people.size >= most * turnover)
			return known ? 'too-many' : 'full';
		if (!known && !space.storesMore) return 'server-space';
		const joined = await joinRoom(
			db,
			{
				room: room.id,
				naming: open.settings.naming,
				name,
				number: open.settings.asksNumber ? number : undefined,
				grouping: open.settings.groups,
				group,
				token,
				anew
			},
			{ now: Date.now(), most, locked: open.firstLock() !== undefined }
		);
		if (typeof joined === 'string') return refusalOf[joined];
		open.admit([joined.participant, ...joined.shown]);
		memory.weigh(room);
		// Who comes back may be somebody’s partner; and a table is told who has come to it.
		renew(room, open.pairing !== undefined || open.toldOfSeats(joined.participant.id));
		await bulletin.tell({ room: room.id, what: 'people' });
		return { person: room.open.people.get(joined.participant.id)!, token: joined.token };
	}

	/** A person deletes what is theirs. Their streams end, and every figure is counted without them. */
	async function deleteOwn(room: LoadedRoom, person: Present): Promise<FromServer> {
		await groups.flush();
		const deleted = await deletePerson(db, { room: room.id, participant: person.id }, Date.now());
		if (!deleted) return { kind: 'refused', version, why: 'not-joined' };
		scrubbing.begin();
		room.open.forget(person.id);
		memory.weigh(room);
		showOut(room);
		renew(room, true);
		await bulletin.tell({ room: room.id, what: 'people' });
		return { kind: 'done', version };
	}

	/** Shows a person out at their own wish, and ends the secret by which they were let in. */
	async function leave(room: LoadedRoom, person: Present): Promise<FromServer> {
		const answer = await desk.setAccess(room, person.id, 'removed', 'left');
		if (answer.kind === 'done') await signOut(room, 'participant', person);
		return answer;
	}

	/**
	 * This browser is let in no more. A person’s streams and the secret of their cookie are ended. The
	 * secret of a desk or a projector is that of its link, which others have too: streams are cut, and
	 * who still has it comes back at once.
	 */
	async function signOut(room: LoadedRoom, as: Inside, person?: Present): Promise<void> {
		if (person) {
			const row = await endSecret(db, { room: room.id, participant: person.id });
			if (row) room.open.admit([row]);
		}
		cut(room, as, person?.id);
		await bulletin.tell({ room: room.id, what: 'cut', as, ...(person && { person: person.id }) });
	}

	return { opened, participant, join, deleteOwn, leave, signOut };
}

function isKnown({ open }: LoadedRoom, as: Exclude<Viewer, 'teacher'>, secret: string): boolean {
	const { row } = open;
	switch (as) {
		case 'participant':
			return open.whose(hashOf(secret)) !== undefined;
		case 'projector':
			return row.projector_secret !== null && fits(secret, hashOf(row.projector_secret));
		case 'stranger':
			return row.join_secret !== null && fits(secret, hashOf(row.join_secret));
	}
}

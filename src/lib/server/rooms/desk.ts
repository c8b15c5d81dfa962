import { randomInt } from 'node:crypto';
import { stepTaken } from '#lib/rooms/admission.ts';
import { deleteRoom } from '#lib/server/rooms/room-deletion.ts';
import { deleted } from '#lib/server/security-log.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { firstPage, leadingToStore, withReason } from '#lib/rooms/leading.ts';
import { elementToDiscuss, nextPairing, without } from '#lib/rooms/pairing.ts';
import type { Pairing } from '#lib/rooms/pairs.ts';
import { begun, isMarking, roundAt, type Standing } from '#lib/rooms/phases.ts';
import {
	protocolVersion as version,
	type FromServer,
	type MessageOf,
	type Refusal
} from '#lib/rooms/protocol.ts';
import { handleOfReply } from '#lib/rooms/replies.ts';
import { addable, groupFaults, homeworkFaults, isHomework } from '#lib/rooms/settings.ts';
import { treesOf } from '#lib/rooms/room.ts';
import { isGroupOf, marksAsOne } from '#lib/rooms/groups.ts';
import { isOver, namesGroups } from '#lib/rooms/visibility.ts';
import { inTransaction, type Db } from '#lib/server/database/database.ts';
import { endDesks, forgetShown, renew, showOut } from '#lib/server/rooms/audience.ts';
import type { Bulletin } from '#lib/server/rooms/bulletin.ts';
import { addEvent } from '#lib/server/rooms/event-store.ts';
import type { Memory } from '#lib/server/rooms/memory.ts';
import type { MarkGroups } from '#lib/server/rooms/mark-groups.ts';
import type { Present } from '#lib/server/rooms/open-room.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import {
	loadParticipants,
	regroupPerson,
	removeSince,
	renamePerson,
	setAccess
} from '#lib/server/rooms/people-store.ts';
import { isMarked, placesAnswered, setReasonHidden } from '#lib/server/rooms/mark-store.ts';
import { setReplyHidden } from '#lib/server/rooms/reply-store.ts';
import { setRoom, setRoomDates, setRoomStanding } from '#lib/server/rooms/room-store.ts';
import { hashOf, newSecret } from '#lib/server/rooms/secrets.ts';

/** What a teacher does from the desk: each act is stored, then shown, then told to the other processes. */

/** Whether people have something of others in their own part: whom to talk with, what to reply to, who sits with them. */
const hasOwnOfOthers = ({ open }: LoadedRoom): boolean =>
	open.pairing !== undefined || open.settings.replies === true || open.settings.groups === 'tables';

/** What is typed on phones when the teacher locks gets this long to arrive, in milliseconds. */
const grace = 800;

export type TeacherAct = Exclude<
	MessageOf<'teacher'>,
	{ kind: 'listen' | 'reasons' | 'record' | 'projector' | 'sign-out' }
>;

const refused = (why: Refusal): FromServer => ({ kind: 'refused', version, why });
const done = { kind: 'done', version } as const satisfies FromServer;

export type Desk = ReturnType<typeof deskOf>;

export function deskOf({
	db,
	bulletin,
	groups,
	memory
}: {
	db: Db;
	bulletin: Bulletin;
	groups: MarkGroups;
	memory: Memory;
}) {
	/** Does what the teacher says, one thing after the other. */
	function act(room: LoadedRoom, message: TeacherAct): Promise<FromServer> {
		const turn = room.turn.then(() => (room.gone ? refused('no-such-room') : acted(room, message)));
		room.turn = turn.catch(() => undefined);
		return turn;
	}

	async function acted(room: LoadedRoom, message: TeacherAct): Promise<FromServer> {
		const now = Date.now();
		const { open } = room;
		/** Shows what was stored, and tells of it; without a row another desk was first. */
		const shown = async (row: Awaited<ReturnType<typeof setRoom>>, own: boolean) => {
			if (!row) {
				await memory.reload(room);
				return refused('stepped-already');
			}
			open.changed(row);
			memory.watchClosing(room);
			renew(room, own);
			await bulletin.tell({ room: room.id, what: 'room' });
			return done;
		};
		const amend = async (change: Parameters<typeof setRoom>[2], own = false) =>
			shown(await setRoom(db, open.row, change), own);
		switch (message.kind) {
			case 'step': {
				const asked = stepTaken(open.at(now), message, new Date(now).toISOString());
				if (asked.refusal !== undefined) return refused(asked.refusal);
				if (isMarking(message.from.phase)) await flush(room);
				// Marks that were on their way are not buried with a round that is taken back.
				const { from, to } = message;
				const takesBack = from.phase === 'mark-again' && to.phase === 'compare';
				if (takesBack && (await isAnswered(room, from.stage))) return refused('no-such-step');
				// The phase begins when it begins for everyone: after what was on its way has arrived.
				const since = new Date().toISOString();
				const standing = begun(asked.standing, since);
				const byDate = open.at(now).standing !== open.standing;
				const row = await setRoomStanding(db, open.row, standing, {
					pairing: pairingFor(room, standing),
					dateLocked: byDate ? open.firstLock() : undefined
				});
				// Who waited to be shown is shown with the phase.
				if (row) await read(room);
				return shown(row, true);
			}
			case 'pair': {
				const pairing = pairingFor(room, open.at(now).standing);
				if (!pairing) return refused('no-such-step');
				return shown(await setRoom(db, open.row, { pairing: JSON.stringify(pairing) }), true);
			}
			case 'add-element': {
				const { count, element } = message;
				const { settings } = open;
				if (open.at(now).standing.phase === 'closed') return refused('closed');
				const isIt = (place: Place) => place.count === count && place.element === element;
				if (open.layout.places.some(isIt)) return refused('element-there');
				const place = addable(settings, treesOf(open.case.docket)).find(isIt);
				if (!place) return refused('not-to-add');
				const row = await inTransaction(db, async (trx) => {
					const added = [...(settings.added ?? []), place];
					const changed = JSON.stringify({ ...settings, added });
					const row = await setRoom(trx, open.row, { settings: changed });
					const detail = JSON.stringify(place);
					if (row)
						await addEvent(trx, { room_id: room.id, at: now, kind: 'element-added', detail });
					return row;
				});
				return shown(row, true);
			}
			case 'remove-element': {
				const { count, element } = message;
				const { added = [], ...settings } = open.settings;
				if (open.at(now).standing.phase === 'closed') return refused('closed');
				const last = added.at(-1);
				// Another’s place would move the stages that come after it.
				if (!last || last.count !== count || last.element !== element)
					return refused('not-to-remove');
				const stage = open.stageOf(count, element)!;
				if (open.at(now).standing.held[stage] || (await isMarked(db, room.id, last)))
					return refused('not-to-remove');
				const row = await inTransaction(db, async (trx) => {
					const left = added.slice(0, -1);
					const changed = JSON.stringify({ ...settings, ...(left.length > 0 && { added: left }) });
					const isShown = open.row.showing === markKey(count, element);
					const row = await setRoom(trx, open.row, {
						settings: changed,
						...(isShown && { showing: null })
					});
					const detail = JSON.stringify(last);
					if (row)
						await addEvent(trx, { room_id: room.id, at: now, kind: 'element-removed', detail });
					return row;
				});
				return shown(row, true);
			}
			case 'show': {
				const place = message.place && markKey(message.place.count, message.place.element);
				if (place !== null && !open.layout.places.some(({ key }) => key === place))
					return refused('no-such-element');
				// What is shown already stays at its page.
				const leading = place === open.row.showing ? open.leading : firstPage(open.leading);
				return amend({ showing: place, leading: leadingToStore(leading) });
			}
			case 'timer':
				return amend({ timer_at: message.until === null ? null : Date.parse(message.until) });
			case 'people':
				return amend({ most_people: message.most });
			case 'close-by': {
				const { closes: _, reveals: before, ...rest } = open.settings;
				const { closes, reveals: given = before ?? null } = message;
				// The page sends the date of a reveal that has been along with the new date.
				const reveals = given === before && Date.parse(given ?? '') <= now ? null : given;
				const settings = {
					...rest,
					...(closes !== null && { closes }),
					...(closes === null && isHomework(open.settings) && { homework: true as const }),
					...(reveals !== null && { reveals })
				};
				if (homeworkFaults(settings).length > 0) return refused('reveal-too-soon');
				if (groupFaults(settings).length > 0) return refused('no-such-step');
				const { standing } = open.at(now);
				const shownByDate = standing !== open.standing && standing.phase === 'reveal';
				const row = await setRoomDates(db, open.row, JSON.stringify(settings), {
					shown: shownByDate ? standing : undefined,
					lock: standing === open.standing ? undefined : open.firstLock()
				});
				// Who waited to be shown is shown with the phase.
				if (row && shownByDate) await read(room);
				return shown(row, true);
			}
			case 'homework': {
				const { homework } = message;
				// Tables sit together.
				if (homework && open.settings.groups === 'tables') return refused('no-such-step');
				if (homework === isHomework(open.settings)) return done;
				return amend({ settings: JSON.stringify({ ...open.settings, homework }) });
			}
			case 'hide-reason': {
				const { person, round, count, element, hidden } = message;
				const place = { count, element };
				const at = { room_id: room.id, round, count_id: count, element_id: element };
				// The others of a table have the same, word for word, wherever they sit by now.
				const copies = marksAsOne(open.settings, round)
					? open.sameMarkAs(person, round, place)
					: [];
				const mark = { ...at, participant_id: person };
				if (!(await setReasonHidden(db, mark, hidden, now, copies)))
					return refused('no-such-person');
				for (const each of [person, ...copies]) open.setReasonHidden(each, round, place, hidden);
				forgetShown(room);
				renew(room, hasOwnOfOthers(room));
				await bulletin.tell({ room: room.id, what: 'all' });
				return done;
			}
			case 'hide-reply': {
				const { handle, count, element, hidden } = message;
				// Words that several wrote to one reason have one handle.
				const named = () =>
					open.replies.filter(
						(each) =>
							each.count === count && each.element === element && handleOfReply(each) === handle
					);
				if (named().length === 0) return refused('no-such-reason');
				for (const reply of named()) await setReplyHidden(db, room.id, reply, hidden);
				// As they are by now: one may have been written anew meanwhile.
				for (const reply of named()) open.setReply({ ...reply, hidden });
				forgetShown(room);
				renew(room, true);
				await bulletin.tell({ room: room.id, what: 'all' });
				return done;
			}
			case 'choose-reason': {
				const { person, round, count, element, chosen } = message;
				if (chosen && !open.people.has(person)) return refused('no-such-person');
				if (!open.layout.places.some(({ key }) => key === markKey(count, element)))
					return refused('no-such-element');
				const next = withReason(open.leading, { person, round, count, element }, chosen);
				if (!next) return refused('room-space');
				const said = await amend({ leading: leadingToStore(next) }, hasOwnOfOthers(room));
				// Where only chosen reasons are read, one that is no longer chosen is gone at once.
				if (!chosen && said.kind === 'done') forgetShown(room);
				return said;
			}
			case 'lead': {
				const { follow, firstRound, sideBySide, page } = message;
				const { reasons } = open.leading;
				const stages = open.layout.stages.length;
				if (sideBySide && !isOver({ standing: open.at(now).standing, stages }))
					return refused('no-such-step');
				const on = {
					follow: follow ?? open.leading.follow ?? false,
					firstRound: firstRound ?? open.leading.firstRound ?? false,
					sideBySide: sideBySide ?? open.leading.sideBySide ?? false,
					page: page ?? open.leading.page ?? 0
				};
				return amend({
					leading: leadingToStore({
						...(on.follow && { follow: true }),
						...(on.firstRound && { firstRound: true }),
						...(on.sideBySide && { sideBySide: true }),
						...(on.page > 0 && { page: on.page }),
						...(reasons && { reasons })
					})
				});
			}
			case 'rename': {
				const { person, name } = message;
				if (open.settings.naming !== 'names') return refused('no-such-step');
				const row = await renamePerson(db, { room: room.id, participant: person, name }, now);
				if (!row) return refused('no-such-person');
				open.admit([row]);
				renew(room, true);
				await bulletin.tell({ room: room.id, what: 'people' });
				return done;
			}
			case 'regroup': {
				const { person, group } = message;
				const { settings } = open;
				if (!namesGroups(settings) || !settings.groups || !isGroupOf(settings.groups, group))
					return refused('no-such-step');
				// Who watches the roles change would know whose marks have gone from one to the other.
				if (settings.groups === 'roles' && open.firstLock() !== undefined)
					return refused('roles-fixed');
				const row = await regroupPerson(
					db,
					{ room: room.id, participant: person, grouping: settings.groups, group },
					now
				);
				if (row === 'table-full') return refused('table-full');
				if (!row) return refused('no-such-person');
				open.admit([row]);
				renew(room, true);
				await bulletin.tell({ room: room.id, what: 'people' });
				return done;
			}
			case 'remove':
			case 'ban':
			case 'readmit': {
				const access = { remove: 'removed', ban: 'banned', readmit: 'present' } as const;
				return setTo(room, message.person, access[message.kind]);
			}
			case 'door': {
				if (message.open === (open.row.door_closed_at === null)) return done;
				const kind = message.open ? 'door-opened' : 'door-closed';
				const row = await inTransaction(db, async (trx) => {
					const row = await setRoom(trx, open.row, { door_closed_at: message.open ? null : now });
					if (row) await addEvent(trx, { room_id: room.id, at: now, kind });
					return row;
				});
				return shown(row, false);
			}
			case 'elsewhere': {
				const { standing } = open.at(now);
				const stages = open.layout.stages.length;
				if (message.shown && !isOver({ standing, stages })) return refused('no-such-step');
				if (message.shown === (open.row.elsewhere_shown_at !== null)) return done;
				const kind = message.shown ? 'elsewhere-shown' : 'elsewhere-hidden';
				const row = await inTransaction(db, async (trx) => {
					const elsewhere_shown_at = message.shown ? now : null;
					const row = await setRoom(trx, open.row, { elsewhere_shown_at });
					if (row) await addEvent(trx, { room_id: room.id, at: now, kind });
					return row;
				});
				if (row && !message.shown) forgetShown(room);
				return shown(row, false);
			}
			case 'remove-since': {
				const people = await removeSince(db, room.id, Date.parse(message.since), now);
				await read(room);
				showOut(room);
				renew(room, hasOwnOfOthers(room));
				await bulletin.tell({ room: room.id, what: 'people' });
				return { ...done, people };
			}
			case 'new-desk': {
				const secret = newSecret();
				const before = open.row.desk_hash;
				const row = await inTransaction(db, async (trx) => {
					const row = await setRoom(trx, open.row, { desk_hash: hashOf(secret) });
					if (row) await addEvent(trx, { room_id: room.id, at: now, kind: 'new-desk' });
					return row;
				});
				const said = await shown(row, false);
				if (said.kind !== 'done') return said;
				endDesks(room, before);
				return { kind: 'desk', version, secret };
			}
			case 'delete':
				if (message.code !== room.code) return refused('not-understood');
				await groups.flush();
				await deleteRoom(db, room.id, 'teacher', now);
				deleted(room.id);
				memory.drop(room, 'no-such-room');
				await bulletin.tell({ room: room.id, what: 'gone' });
				return done;
		}
	}

	/** New pairs, where a discussion begins in which people are to talk with those who differ. */
	function pairingFor({ open }: LoadedRoom, standing: Standing): Pairing | undefined {
		if (standing.phase !== 'discuss' || !open.settings.pairs) return undefined;
		const room = { ...open.at(Date.now()), standing };
		const asked = elementToDiscuss(room);
		if (!asked) return undefined;
		const last = open.pairing && without(open.pairing, (id) => !open.people.has(id));
		return nextPairing(last, asked, (limit) => randomInt(limit));
	}

	/** Whether anybody has answered in the round that a stage is at, at whatever process. */
	async function isAnswered({ id, open }: LoadedRoom, stage: number): Promise<boolean> {
		const answered = await placesAnswered(db, id, roundAt(open.standing, stage));
		return answered.some(({ count, element }) => open.stageOf(count, element) === stage);
	}

	async function read(room: LoadedRoom): Promise<void> {
		const since = performance.now();
		room.open.setPeople(await loadParticipants(db, room.id), since);
	}

	async function setTo(
		room: LoadedRoom,
		person: string,
		access: Present['access'],
		as: string = access
	): Promise<FromServer> {
		// What is so already is written nowhere.
		if (room.open.people.get(person)?.access === access) return done;
		const now = Date.now();
		const left = room.open.people.get(person)?.stay.left;
		const missed = left !== undefined && room.open.lockedSince(left);
		const asked = { room: room.id, participant: person, access, as, missed };
		const changed = await setAccess(db, asked, now);
		if (!changed) return refused('no-such-person');
		room.open.setAccess(person, access, now);
		showOut(room);
		renew(room, hasOwnOfOthers(room));
		await bulletin.tell({ room: room.id, what: 'people' });
		return done;
	}

	/** What is typed on phones is sent, and what has arrived is stored, before the marks are locked. */
	async function flush(room: LoadedRoom): Promise<void> {
		await bulletin.tell({ room: room.id, what: 'flush' });
		if (room.local.size > 0 || room.remote.size > 0) {
			room.boards.participant.say({ kind: 'flush', version });
			await new Promise((resolve) => setTimeout(resolve, grace));
		}
		await groups.flush();
	}

	return { act, setAccess: setTo };
}

import type { Refusal } from '#lib/rooms/protocol.ts';
import { log } from '#lib/server/log.ts';
import { refusals } from '#lib/server/metrics.ts';

/**
 * What somebody who looks into an incident asks for: which rooms were opened, entered as a desk,
 * changed at their door or deleted, who was sent away, and what was refused. A room is named by its
 * id, which opens nothing; a person and an address by nothing at all (docs/decisions/001).
 */

/** Events of a room's own record that are told here too, and as what. */
const ofRecord: Record<string, string> = {
	opened: 'room.opened',
	'new-desk': 'room.desk-changed',
	'door-closed': 'room.door-closed',
	'door-opened': 'room.door-opened',
	renamed: 'person.renamed',
	removed: 'person.removed',
	'removed-since': 'people.removed',
	banned: 'person.banned',
	present: 'person.readmitted',
	'deleted-own': 'person.deleted',
	'reason-hidden': 'reason.hidden'
};

/** An event was put into the record of a room. */
export function recorded({ kind, room_id }: { kind: string; room_id: string }): void {
	const event = Object.hasOwn(ofRecord, kind) ? ofRecord[kind] : undefined;
	if (event !== undefined) log('info', `security.${event}`, { room: room_id });
}

/** Somebody showed the secret of a desk or a projector. */
export function unlocked(room: string, as: 'teacher' | 'projector'): void {
	log('info', 'security.room.unlocked', { room, as });
}

/** A room was deleted by its teacher; those whose time is over are told as `rooms.swept`. */
export function deleted(room: string): void {
	log('info', 'security.room.deleted', { room });
}

/** What strangers are refused, and people who were sent away. A mark that came late is none of these. */
const strange: ReadonlySet<Refusal> = new Set([
	'not-yours',
	'not-joined',
	'no-such-room',
	'banned',
	'removed',
	'too-many'
]);

/** Counts a refusal of the rooms, and logs it where it may be part of an attack. */
export function refusedAs(why: Refusal): void {
	refusals.inc({ kind: why });
	if (strange.has(why)) log('info', 'security.refused', { why });
}

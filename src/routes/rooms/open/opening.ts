import { openedRooms } from '#lib/room-client/own-rooms.ts';
import { openRoom, openRoomWithCase, opensWithSecret } from '#lib/room-client/say.ts';
import type { Lesson } from '#lib/rooms/lesson.ts';
import { refusalWords } from '#lib/rooms/protocol.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

export type Opening =
	| { code: string; desk: string; faults?: undefined }
	/** `secret` when it was refused for the opening secret. */
	| { code?: undefined; faults: string[]; secret?: true };

const unreachable =
	'Can’t reach the server, so no room was opened. Check your connection and try again.';
const late =
	'The server did not answer in time. It may have opened a room all the same: nobody has its code, and it is deleted by itself. Try again in a minute.';
const busy =
	'The server is reading other cases, so no room was opened. Nothing is lost: try again in a minute.';

/**
 * Asks the door for a room, and remembers on this device the link of its desk and the teacher’s plan.
 * @param more `dossier`: a case of one’s own that is sent along, as JSON
 */
export async function opening(
	settings: RoomSettings,
	{
		secret,
		lesson,
		dossier
	}: {
		secret?: string | undefined;
		lesson?: Lesson | undefined;
		dossier?: string | undefined;
	} = {}
): Promise<Opening> {
	const ask = () =>
		dossier === undefined
			? openRoom(settings, secret)
			: openRoomWithCase(settings, dossier, secret);
	let said = await ask();
	if (said.kind === 'refused' && said.why === 'no-cookies') {
		// The cookie that came with the page may have been cleared since, or the server not been reached.
		await opensWithSecret();
		said = await ask();
	}
	if (said.kind === 'faults') return { faults: said.faults };
	if (said.kind === 'refused' && (said.why === 'secret-needed' || said.why === 'secret-wrong'))
		return { faults: [refusalWords[said.why]], secret: true };
	if (said.kind === 'refused' && said.why === 'busy') return { faults: [busy] };
	if (said.kind === 'refused') return { faults: [refusalWords[said.why]] };
	if (said.kind === 'offline' && said.late) return { faults: [late] };
	if (said.kind !== 'opened') return { faults: [unreachable] };
	const { code, desk } = said;
	try {
		const opened = new Date().toISOString();
		await openedRooms.add({
			code,
			title: settings.title ?? '',
			desk,
			opened,
			...(lesson && { lesson })
		});
	} catch {
		// A device that keeps nothing is no fault: the desk shows its link, and says what it is worth.
	}
	return { code, desk };
}

import {
	FromServer,
	openingSecretHeader,
	protocolVersion as version,
	type MessageOf
} from '#lib/rooms/protocol.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';

/** What is said to the door, one message at a time, and what comes back. */

type WithoutVersion<Message> = Message extends unknown ? Omit<Message, 'version'> : never;

/** What a viewer may say; the version is added on the way. */
export type Saying<Of extends Viewer> = WithoutVersion<MessageOf<Of>>;

/** The door was not reached, or what came back was none of its words: the message may or may not have arrived. */
export type Offline = {
	kind: 'offline';
	/** It was reached, perhaps, and did not answer in time. */ late?: true;
};

/** What the door answers. */
export type Reply = FromServer | Offline;

/** After so long without an answer the line is taken to be gone, in milliseconds. */
const patience = 10_000;
/** All that a large class has marked takes its time. */
const patienceForRecord = 120_000;
/** Longer than the server takes to receive a case, and to read it after those that came before. */
const patienceForCase = 120_000;

export function say<Of extends Viewer>(
	code: string,
	viewer: Of,
	message: Saying<Of>,
	keepalive = false
): Promise<Reply> {
	return post(`/live/${code}?as=${viewer}`, message, keepalive);
}

/** Opens a room: `opened`, `faults`, or why not. */
export function openRoom(settings: RoomSettings, secret?: string): Promise<Reply> {
	return post('/live', { kind: 'open', settings, probed: true, ...(secret && { secret }) });
}

/**
 * The same with a case of one’s own, which is sent along.
 * @param dossier as JSON
 */
export function openRoomWithCase(
	settings: RoomSettings,
	dossier: string,
	secret?: string
): Promise<Reply> {
	const head = JSON.stringify({ version, kind: 'open-with-case', settings });
	return send('/live/cases', `${head.slice(0, -1)},"dossier":${dossier}}`, patienceForCase, {
		headers: secret ? { [openingSecretHeader]: encodeURIComponent(secret) } : {}
	});
}

/**
 * Whether opening a room takes a secret; undefined when the server could not be asked. The answer
 * brings the cookie by which is told whether this browser keeps any.
 */
export async function opensWithSecret(): Promise<boolean | undefined> {
	try {
		const response = await fetch('/live', { signal: AbortSignal.timeout(patience) });
		const said = FromServer.parse(await response.json());
		return said.kind === 'opening' ? said.secret : undefined;
	} catch {
		return undefined;
	}
}

function post(address: string, message: object, keepalive = false): Promise<Reply> {
	const long = 'kind' in message && message.kind === 'record';
	const body = JSON.stringify({ version, ...message });
	return send(address, body, long ? patienceForRecord : patience, { keepalive });
}

/** @param more `keepalive`: sent even while the page goes away */
async function send(
	address: string,
	body: string,
	within: number,
	{ headers, keepalive = false }: { headers?: Record<string, string>; keepalive?: boolean }
): Promise<Reply> {
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body,
			signal: AbortSignal.timeout(within),
			keepalive
		});
		return FromServer.parse(await response.json());
	} catch (error) {
		const late = error instanceof DOMException && error.name === 'TimeoutError';
		return { kind: 'offline', ...(late && { late }) };
	}
}

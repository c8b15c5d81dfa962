import type { IncomingMessage, ServerResponse } from 'node:http';
import { refused, reply } from '#lib/server/rooms/door/answer.ts';

/** 200 picked elements, or a reason of 4,000 characters, in the widest letters. */
export const bodyLimit = 65_536;

/** The body, as text; undefined when it was too large, and then that has been said. */
export async function bodyOf(
	request: IncomingMessage,
	response: ServerResponse
): Promise<string | undefined> {
	const bytes = await bytesOf(request, bodyLimit);
	if (bytes) return bytes.toString('utf8');
	response.setHeader('connection', 'close');
	reply(response, { message: refused('not-understood') }, 413);
	return undefined;
}

/**
 * The body; undefined when it is larger than the limit, of which no more than that was read.
 * @param late undefined too when it is not here by then
 */
export async function bytesOf(
	request: IncomingMessage,
	limit: number,
	late?: AbortSignal
): Promise<Buffer | undefined> {
	const parts: Buffer[] = [];
	let size = 0;
	let whole = true;
	let leave = (): void => undefined;
	// By its events: an iterator for each of a thousand marks a second shows in the profile.
	await new Promise<void>((resolve, reject) => {
		request.on('data', (part: Buffer) => {
			size += part.length;
			if (size <= limit) return void parts.push(part);
			leave();
		});
		leave = () => {
			whole = false;
			parts.length = 0;
			request.removeAllListeners('data').pause();
			resolve();
		};
		late?.addEventListener('abort', leave);
		request.on('end', resolve);
		request.on('error', reject);
		request.on('close', () => {
			if (!request.complete) reject(new Error('The line broke in the middle of a request.'));
		});
	});
	late?.removeEventListener('abort', leave);
	return whole ? Buffer.concat(parts) : undefined;
}

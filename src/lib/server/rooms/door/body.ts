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

/** The body; undefined when it is larger than the limit, of which no more than that was read. */
export async function bytesOf(
	request: IncomingMessage,
	limit: number
): Promise<Buffer | undefined> {
	const parts: Buffer[] = [];
	let size = 0;
	// By its events: an iterator for each of a thousand marks a second shows in the profile.
	await new Promise<void>((resolve, reject) => {
		request.on('data', (part: Buffer) => {
			size += part.length;
			if (size <= limit) return void parts.push(part);
			parts.length = 0;
			request.removeAllListeners('data').pause();
			resolve();
		});
		request.on('end', resolve);
		request.on('error', reject);
		request.on('close', () => {
			if (!request.complete) reject(new Error('The line broke in the middle of a request.'));
		});
	});
	return size <= limit ? Buffer.concat(parts) : undefined;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { refused, reply } from '#lib/server/rooms/door/answer.ts';

/** 200 picked elements, or a reason of 4,000 characters, in the widest letters. */
export const bodyLimit = 65_536;

/** The body, as text; undefined when it was too large, and then that has been said. */
export async function bodyOf(
	request: IncomingMessage,
	response: ServerResponse
): Promise<string | undefined> {
	const parts: Buffer[] = [];
	let size = 0;
	// By its events: an iterator for each of a thousand marks a second shows in the profile.
	await new Promise<void>((resolve, reject) => {
		request.on('data', (part: Buffer) => {
			size += part.length;
			if (size <= bodyLimit) return void parts.push(part);
			request.removeAllListeners('data').pause();
			resolve();
		});
		request.on('end', resolve);
		request.on('error', reject);
		request.on('close', () => {
			if (!request.complete) reject(new Error('The line broke in the middle of a request.'));
		});
	});
	if (size <= bodyLimit) return Buffer.concat(parts).toString('utf8');
	response.setHeader('connection', 'close');
	reply(response, { message: refused('not-understood') }, 413);
	return undefined;
}

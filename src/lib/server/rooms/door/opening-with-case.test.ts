import { createServer, request, type ClientRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import type { OpeningAtDoor } from '#lib/server/rooms/door/opening.ts';
import { openingWithCase } from '#lib/server/rooms/door/opening-with-case.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';

let server: Server;
afterEach(() => {
	server.closeAllConnections();
	server.close();
});

/** A door before rooms of which each case that is sent says how many bytes of it are new. */
async function serve({
	patience,
	needed = false,
	read = () => Promise.resolve()
}: {
	patience?: number;
	needed?: boolean;
	read?: (gone: AbortSignal) => Promise<void>;
} = {}) {
	const openWithCase = vi.fn();
	const hub = {
		opening: { needed: () => Promise.resolve(needed) },
		async readSentCase(bytes: Uint8Array, gone: AbortSignal) {
			await read(gone);
			return { room: Number(new TextDecoder().decode(bytes)) };
		},
		bytesToKeep: (room: number) => Promise.resolve(room),
		openWithCase
	} as unknown as Hub;
	const opening = {
		secretRefused: () => Promise.resolve(undefined),
		async opened(_: unknown, open: () => Promise<unknown>) {
			await open();
			return { message: { kind: 'opened', version, code: 'CODE', desk: 'desk' } };
		}
	} as unknown as OpeningAtDoor;
	const handle = openingWithCase(
		Promise.resolve(hub),
		opening,
		{ network: ({ headers }) => headers['x-from'] as string },
		patience
	);
	server = createServer((asked, answer) => void handle(asked, answer).catch(() => undefined));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const begin = (from: string): ClientRequest =>
		request({
			port,
			host: '127.0.0.1',
			method: 'POST',
			headers: { 'x-from': from, cookie: 'chapeau_probe=1', 'content-length': '8' }
		}).on('error', () => undefined);
	const answerTo = (sending: ClientRequest) =>
		new Promise<string>((resolve) => {
			sending.on('response', (response) => {
				let text = '';
				response.on('data', (part) => (text += String(part)));
				response.on('end', () => resolve(`${response.statusCode} ${text}`));
			});
		});
	return {
		openWithCase,
		begin,
		answerTo,
		send(bytes: number, from = 'school') {
			const sending = begin(from);
			sending.end(String(bytes).padStart(8));
			return answerTo(sending);
		}
	};
}

describe('a room that is opened with a case', () => {
	it('is opened for nobody who has gone', async () => {
		const began = Promise.withResolvers<void>();
		const ended = Promise.withResolvers<void>();
		const { begin, openWithCase, send } = await serve({
			read: (gone) => {
				began.resolve();
				if (openWithCase.mock.calls.length > 0) return Promise.resolve();
				return new Promise((resolve) => {
					gone.addEventListener('abort', () => {
						resolve();
						ended.resolve();
					});
				});
			}
		});
		const sending = begin('school');
		sending.end('     100');
		await began.promise;
		sending.destroy();
		await ended.promise;
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(openWithCase).not.toHaveBeenCalled();
		openWithCase(0);
		expect(await send(100)).toContain('"opened"');
	});

	it('waits no longer than a while for the case', async () => {
		const { begin, answerTo, openWithCase } = await serve({ patience: 50 });
		const sending = begin('school');
		sending.write('1');
		expect(await answerTo(sending)).toMatch(/^408 .*took too long to arrive/);
		expect(openWithCase).not.toHaveBeenCalled();
	});

	it('keeps so many bytes of new cases from a network in a day, and any number of the same', async () => {
		const { send } = await serve();
		expect(await send(19_999_999)).toContain('"opened"');
		expect(await send(2_000_000)).toContain('"opened"');
		expect(await send(2_000_000)).toMatch(/^429 .*Too many new cases/);
		expect(await send(0)).toContain('"opened"');
		expect(await send(2_000_000, 'another school')).toContain('"opened"');
	});

	it('asks nobody for an allowance who has the opening secret', async () => {
		const { send } = await serve({ needed: true });
		for (let at = 0; at < 4; at += 1) expect(await send(19_000_000)).toContain('"opened"');
	});
});

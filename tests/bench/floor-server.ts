import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export type Floor = { address: string; close: () => void };

/** Serves floor.html, and nothing else, gzipped. */
export async function serveFloor(): Promise<Floor> {
	const page = gzipSync(readFileSync(new URL('floor.html', import.meta.url)), { level: 9 });
	const server = createServer((request, response) => {
		if (request.url !== '/') {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'content-encoding': 'gzip',
			'content-length': page.length,
			'cache-control': 'no-store'
		});
		response.end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

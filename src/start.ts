/**
 * The production entry: an http server of our own around the built handler. It chooses the port,
 * says whether the request came by http or https, puts the security headers on every response,
 * which hooks cannot do for static and prerendered files, and stands the door of the rooms in front.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '#lib/server/port.ts';
import { headersOfAll, prerenderedHeaders, workerHeaders } from '#lib/server/headers.ts';
import { roomsAt } from '#lib/server/rooms/rooms.ts';

const build = new URL('../build/', import.meta.url);

// Behind a proxy that sets PROTOCOL_HEADER we believe the proxy; otherwise we are plain http, and
// whatever the client claims is overwritten.
const proxied = Boolean(process.env.PROTOCOL_HEADER);
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
const { handler } = (await import(new URL('handler.js', build).href)) as { handler: Handler };
const pages = prerenderedHeaders(new URL('prerendered/', build)).set(
	'/service-worker.js',
	workerHeaders
);

function fail(error: Error): never {
	console.error(error.message);
	process.exit(1);
}

const rooms = (() => {
	try {
		return roomsAt(process.env);
	} catch (error) {
		return fail(error as Error);
	}
})();

const server = createServer((request, response) => {
	if (!proxied) request.headers['x-forwarded-proto'] = 'http';
	const path = pathOf(request.url);
	const headers = pages.get(path) ?? headersOfAll;
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	if (rooms.serves(path)) void rooms.handle(request, response);
	else
		handler(request, response, () => {
			response.statusCode = 404;
			response.end('Not found');
		});
});
// Longer than a proxy keeps an idle line, so that it never sends on one that we are closing.
server.keepAliveTimeout = 65_000;

/** The path asked for, decoded; anything may stand here, so nothing here may throw. */
function pathOf(url = '/'): string {
	const path = url.split('?', 1)[0]!;
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

const host = process.env.HOST ?? '0.0.0.0';
const port = await freePort(process.env.PORT, host).catch(fail);

// A class that comes back after a restart is served at once, and does not find us loading.
await rooms.open().catch(fail);
server.listen({ port, host, backlog: 4096 }, () => {
	const address = server.address();
	const at = typeof address === 'object' && address ? address.port : port;
	console.log(`Chapeau is at http://localhost:${at}`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.once(signal, () => {
		const closed = new Promise<void>((resolve) => server.close(() => resolve()));
		// The streams of rooms would never end by themselves; what is on its way is stored first.
		const stored = rooms.close().catch(console.error);
		void stored.then(() => server.closeIdleConnections());
		setTimeout(() => server.closeAllConnections(), 2000).unref();
		void Promise.all([closed, stored]).then(() => process.exit(0));
	});
}

/**
 * The production entry: an http server of our own around the built handler. It chooses the port,
 * says whether the request came by http or https, and puts the security headers on every response,
 * which hooks cannot do for static and prerendered files.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '#lib/server/port.ts';
import { headersOfAll, prerenderedHeaders } from '#lib/server/headers.ts';

const build = new URL('../build/', import.meta.url);

// Behind a proxy that sets PROTOCOL_HEADER we believe the proxy; otherwise we are plain http, and
// whatever the client claims is overwritten.
const proxied = Boolean(process.env.PROTOCOL_HEADER);
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
const { handler } = (await import(new URL('handler.js', build).href)) as { handler: Handler };
const pages = prerenderedHeaders(new URL('prerendered/', build));

const server = createServer((request, response) => {
	if (!proxied) request.headers['x-forwarded-proto'] = 'http';
	const headers = pages.get(pathOf(request.url)) ?? headersOfAll;
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	handler(request, response, () => {
		response.statusCode = 404;
		response.end('Not found');
	});
});

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
const port = await freePort(process.env.PORT, host).catch((error: Error) => {
	console.error(error.message);
	process.exit(1);
});

server.listen({ port, host, backlog: 4096 }, () => {
	const address = server.address();
	const at = typeof address === 'object' && address ? address.port : port;
	console.log(`Chapeau is at http://localhost:${at}`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 2000).unref();
	});
}

import {
	createServer,
	STATUS_CODES,
	type IncomingMessage,
	type Server,
	type ServerResponse
} from 'node:http';
import type { Duplex } from 'node:stream';
import { meantLink } from '#lib/links/meant-link.ts';
import { otherPages, plainPage } from '#lib/plain-page/plain-page.ts';
import {
	headersOfAll,
	headersOfDocuments,
	headersOfHttps,
	headersOfVersioned,
	headersOfModuleWorkers,
	isOfModuleWorker,
	isVersioned
} from '#lib/server/headers.ts';
import { settle } from '#lib/server/http/forwarded.ts';
import { requestPath } from '#lib/server/http/request-path.ts';
import type { ServerSettings } from '#lib/server/http/settings.ts';
import { log } from '#lib/server/log.ts';
import { refusals } from '#lib/server/metrics.ts';

/** How long somebody may take to send a request, in milliseconds: whoever sends a byte a second holds a line, not the server. */
export const usualPatience = { headers: 15_000, request: 60_000, check: 5000 };

/** Headers of one request, together in bytes and in number. A browser sends some twenty. */
const most = { bytes: 16_384, headers: 100 };

/** No page takes a form: what is written goes to the rooms. */
const methods = {
	pages: ['GET', 'HEAD'],
	rooms: ['GET', 'POST', 'PUT', 'DELETE']
};

/** What answers some of the paths. @param path decoded, and read alike by everybody */
export type Handler = {
	serves(path: string): boolean;
	handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> | void;
};

/** SvelteKit’s handler; `next` is called for what it does not know. */
export type Pages = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => unknown;

/**
 * The http server around everything: it refuses what is not a request, settles how a request came,
 * and puts the security headers on every answer, its own refusals and those of the parser with them.
 *
 * @param parts asked in this order; the pages get what none of them serves
 * @param headers of single paths, instead of those of all
 * @param patience shorter only for a test
 */
export function appServer(
	settings: ServerSettings,
	{
		health,
		rooms,
		pages,
		headers
	}: {
		health: Handler;
		rooms: Handler;
		pages: Pages;
		headers: ReadonlyMap<string, Record<string, string>>;
	},
	patience = usualPatience
): Server {
	const server = createServer(
		{
			maxHeaderSize: most.bytes,
			headersTimeout: patience.headers,
			requestTimeout: patience.request,
			connectionsCheckingInterval: patience.check,
			// Longer than a proxy keeps an idle line, so that it never sends on one that we are closing.
			keepAliveTimeout: 65_000,
			// The answer to a request without one would bear none of our headers: we refuse it ourselves.
			requireHostHeader: false
		},
		answer
	);
	// Node leaves out what is beyond this number without a word; at it we refuse.
	server.maxHeadersCount = most.headers;

	function answer(request: IncomingMessage, response: ServerResponse): void {
		// Unheard, the error of one broken line would end the process; whoever goes away is no fault of ours.
		request.on('error', () => {});
		response.on('error', () => response.destroy());
		put(response, headersOfAll);
		if (request.rawHeaders.length >= 2 * most.headers)
			return refuse(response, 431, 'This request has too many headers.');
		const meant = meantLink(request.url ?? '');
		if (meant !== undefined) return lead(request, response, meant);
		const path = requestPath(request.url);
		if (path === 414) return refuse(response, 414, 'This address is too long.');
		if (path === 400) return refuse(response, 400, 'This address can’t be read.');
		const came = health.serves(path) ? undefined : settle(request, settings);
		if (came?.fault !== undefined) return refuse(response, came.status, came.fault);
		if (came?.secure) put(response, headersOfHttps);
		put(response, headers.get(path) ?? {});
		if (isVersioned(path)) spare(response);
		if (isOfModuleWorker(path)) put(response, headersOfModuleWorkers);

		const ofRooms = rooms.serves(path);
		const allowed = ofRooms ? methods.rooms : methods.pages;
		if (!allowed.includes(request.method!)) {
			response.setHeader('allow', allowed.join(', '));
			return refuse(response, 405, `This server does not accept ${request.method} here.`);
		}
		const part = health.serves(path) ? health : ofRooms ? rooms : undefined;
		void (async () => {
			try {
				if (part) await part.handle(request, response, path);
				else await pages(request, response, () => refuse(response, 404, 'There is no such page.'));
			} catch (error) {
				log('error', 'request.failed', { method: request.method, error: error as Error });
				if (response.headersSent) response.destroy();
				else refuse(response, 500, 'Something went wrong. Your marks are safe on your device.');
			}
		})();
	}

	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		// A line that broke has nobody to answer, and one with an answer on it no room for another.
		const begun = (socket as { _httpMessage?: ServerResponse })._httpMessage?.headersSent;
		if (error.code === 'ECONNRESET' || begun || !socket.writable) return void socket.destroy();
		const status =
			error.code === 'HPE_HEADER_OVERFLOW'
				? 431
				: error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
					? 408
					: 400;
		refuseRaw(socket, status);
	});
	server.on('checkExpectation', (_request, response: ServerResponse) => {
		put(response, headersOfAll);
		refuse(response, 417, 'Nothing is expected here.');
	});
	server.on('connect', (_request, socket) => refuseRaw(socket, 405));
	return server;
}

/** To the address that a link meant: what stands behind its `#` stays in the browser from here on. */
function lead(request: IncomingMessage, response: ServerResponse, location: string): void {
	if (!methods.pages.includes(request.method!)) {
		response.setHeader('allow', methods.pages.join(', '));
		return refuse(response, 405, `This server does not accept ${request.method} here.`);
	}
	response.writeHead(302, { location, 'cache-control': 'no-store', 'content-length': 0 }).end();
}

function put(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * Takes from the answer with a file of a version what says nothing of it: a page brings a dozen of
 * them, and nobody asks again for what never changes.
 */
function spare(response: ServerResponse): void {
	for (const name of headersOfDocuments) response.removeHeader(name);
	put(response, headersOfVersioned);
	// HTTP/1.1 keeps a line open without being told to.
	response.removeHeader('connection');
	const writeHead = response.writeHead.bind(response) as (
		status: number,
		headers?: Record<string, unknown>
	) => ServerResponse;
	response.writeHead = ((status: number, headers: Record<string, unknown> = {}) => {
		const { ETag: _, 'Last-Modified': __, 'Cache-Control': ___, ...others } = headers;
		// A cache on the way keeps what has an age without being told that it may.
		if (status < 300) response.setHeader('cache-control', 'max-age=31536000,immutable');
		return writeHead(status, others);
	}) as ServerResponse['writeHead'];
}

/** Answers a browser with a page, and others in plain text. What was still to come of the request is not waited for. */
export function refuse(response: ServerResponse, status: number, sentence: string): void {
	refusals.inc({ kind: `http-${status}` });
	const asked = response.req.headers.accept?.includes('text/html');
	const text = asked ? refusalPage(status, sentence) : `${sentence}\n`;
	if (status !== 404 && status !== 405) response.setHeader('connection', 'close');
	response.writeHead(status, {
		'content-type': `text/${asked ? 'html' : 'plain'}; charset=utf-8`,
		'content-length': Buffer.byteLength(text),
		'cache-control': 'no-store'
	});
	response.end(text);
}

const refusalPage = (status: number, sentence: string) =>
	plainPage({
		title: status === 404 ? 'Page not found' : 'This page could not be shown',
		words: sentence,
		ways: otherPages,
		code: `Error ${status}`
	});

/** For what never became a request. */
function refuseRaw(socket: Duplex, status: number): void {
	refusals.inc({ kind: `http-${status}` });
	socket.on('error', () => socket.destroy());
	const lines = Object.entries({
		...headersOfAll,
		'content-length': '0',
		connection: 'close',
		...(status === 405 && { allow: 'GET, HEAD, POST' })
	}).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
	// Whoever goes on sending is not listened to for long.
	setTimeout(() => socket.destroy(), 1000).unref();
}

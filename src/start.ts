/**
 * The production entry: reads the settings, stands the http server of our own around the built
 * pages and the rooms, and says where it is. It builds nothing.
 */
import { networkInterfaces } from 'node:os';
import { reachableAt, whereItIs } from '#lib/server/addresses.ts';
import { prerenderedHeaders, workerHeaders } from '#lib/server/headers.ts';
import { healthPart } from '#lib/server/health.ts';
import { appServer, type Pages } from '#lib/server/http/serve.ts';
import { serverSettings } from '#lib/server/http/settings.ts';
import { lastResort } from '#lib/server/last-resort.ts';
import { forAPerson, log } from '#lib/server/log.ts';
import { registry, watchProcess } from '#lib/server/metrics.ts';
import { freePort, listenFault } from '#lib/server/port.ts';
import { roomsAt } from '#lib/server/rooms/rooms.ts';
import { readSite } from '#lib/server/site.ts';

const build = new URL('../build/', import.meta.url);

function fail(error: Error): never {
	if (forAPerson) console.error(error.message);
	else log('error', 'server.failed', { why: error.message });
	process.exit(1);
}

/** What throws here has a sentence for whoever started the server. */
function orFail<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		return fail(error as Error);
	}
}

const settings = orFail(() => serverSettings(process.env));
const rooms = orFail(() => roomsAt(process.env));
// The page that shows it would fail for whoever opens it, long after anybody looks.
orFail(() => readSite(process.env));
// Every request is left with one word for how it came (see `settle`); the pages are told where to read it.
process.env.PROTOCOL_HEADER ||= 'x-forwarded-proto';
// The host has been compared with it by then, and pages take no list.
delete process.env['ORIGIN'];

const { handler } = (await import(new URL('handler.js', build).href)) as { handler: Pages };
const headers = prerenderedHeaders(new URL('page-headers.json', build)).set(
	'/service-worker.js',
	workerHeaders
);
const health = healthPart(settings, {
	ready: () => rooms.ready(),
	metrics: () => registry.metrics(),
	addresses: () => reachableAt(host, listensAt(), networkInterfaces(), settings.origins)
});
watchProcess(() => rooms.counts());
const server = appServer(settings, { health, rooms, pages: handler, headers });

const host = process.env.HOST || '0.0.0.0';
const port = await freePort(process.env.PORT, host).catch(fail);

function listensAt(): number {
	const address = server.address();
	return typeof address === 'object' && address ? address.port : port;
}

// A class that comes back after a restart is served at once, and does not find us loading.
await rooms.open().catch(fail);
server.once('error', (error) => fail(listenFault(error, port, host)));
server.listen({ port, host, backlog: 4096 }, () => {
	const at = listensAt();
	const lines = whereItIs(host, at, networkInterfaces(), settings.origins);
	if (forAPerson) console.log(lines.join('\n'));
	else log('info', 'server.listening', { host, port: at, node: process.versions.node });
});

/** Ends the streams of rooms, which never would by themselves, once what is on its way is stored. */
async function end(): Promise<void> {
	health.stop();
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	const stored = rooms.close().catch((error: Error) => log('error', 'rooms.not-closed', { error }));
	void stored.then(() => server.closeIdleConnections());
	setTimeout(() => server.closeAllConnections(), 2000).unref();
	await Promise.all([closed, stored]);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const)
	process.once(signal, () => {
		log('info', 'server.stopping', { signal });
		void end().then(() => process.exit(0));
	});
lastResort(process, end);

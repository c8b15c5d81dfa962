/**
 * The rooms in a process of their own, as `src/start.ts` serves them but for the pages: what ends
 * this process would end that one. Says its port, and ends when nobody listens to it any more.
 */
import type { AddressInfo } from 'node:net';
import { appServer, refuse } from '#lib/server/http/serve.ts';
import { serverSettings } from '#lib/server/http/settings.ts';
import { lastResort } from '#lib/server/last-resort.ts';
import { roomsAt } from '#lib/server/rooms/rooms.ts';

const rooms = roomsAt(process.env);
const serve = () =>
	appServer(serverSettings(process.env), {
		health: { serves: () => false, handle: () => {} },
		rooms,
		pages: (_, response) => refuse(response, 404, 'There are no pages here.'),
		headers: new Map()
	});
const [server, narrow] = [serve(), serve()];
// Lines through a file hold 200 KB, those of the network several MB: a reader can be slow there at once.
narrow.listen(process.env['NARROW'], () =>
	server.listen({ port: 0, host: '127.0.0.1' }, () =>
		process.send!((server.address() as AddressInfo).port)
	)
);
async function end(): Promise<void> {
	await rooms.close();
	for (const each of [server, narrow]) each.closeAllConnections();
}
lastResort(process, end);
process.once('disconnect', () => void end().then(() => process.exit(0)));
process.on('message', (message) => {
	if (message === 'memory') {
		globalThis.gc?.();
		process.send!(process.memoryUsage().heapUsed);
	}
	if (message === 'fail')
		setImmediate(() => {
			throw new Error('Nobody expected this.');
		});
	if (message === 'reject') void Promise.reject(new Error('Nobody waits for this.'));
});

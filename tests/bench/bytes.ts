import type { Browser } from 'playwright';
import { gzipSync } from 'node:zlib';
import { limits } from './limits.ts';
import { benchPath, open, pause } from './page.ts';
import type { Row } from './report.ts';

type Loaded = { url: string; type: string; wire: number; raw: number; gzip9: number };

/** How long nothing may happen on the wire before the page counts as idle. */
const quietMs = 2000;

/** What the bench page brings over the wire until it is idle, with an empty cache. */
export async function bytes(
	browser: Browser,
	origin: string,
	floorAddress: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const bench = await load(browser, origin + benchPath);
	const floor = await load(browser, floorAddress);
	const scripts = bench.filter(({ type }) => type === 'Script');
	const foreign = bench.filter(({ url }) => new URL(url).origin !== origin);
	const kb = (each: readonly Loaded[], of: 'wire' | 'raw' | 'gzip9' = 'wire') =>
		each.reduce((sum, loaded) => sum + loaded[of], 0) / 1000;
	const types = [...new Set(bench.map(({ type }) => type))];
	const row = (what: string, figure: number, more: Partial<Row> = {}): Row => ({
		what,
		figure,
		unit: 'kB',
		digits: 1,
		...more
	});
	return {
		rows: [
			row('client JavaScript', kb(scripts), { limit: limits.scriptKb }),
			row('  the same by gzip -9, without headers', kb(scripts, 'gzip9')),
			row('everything', kb(bench), { floor: kb(floor), limit: limits.everythingKb }),
			...types.map((type) => {
				const each = bench.filter((loaded) => loaded.type === type);
				return row(`  ${type} × ${each.length}`, kb(each));
			}),
			{
				what: 'requests that leave the origin',
				figure: foreign.length,
				unit: '',
				limit: limits.foreignRequests
			}
		],
		notes: [
			`Raw: ${kb(scripts, 'raw').toFixed(1)} kB of JavaScript, ${kb(bench, 'raw').toFixed(1)} kB in all. Largest on the wire: ${largest(bench)}.`,
			...foreign.map(({ url }) => `Left the origin: ${url}`)
		]
	};
}

function largest(loaded: readonly Loaded[]): string {
	return [...loaded]
		.sort((a, b) => b.wire - a.wire)
		.slice(0, 5)
		.map(
			({ url, wire }) => `${new URL(url).pathname.split('/').at(-1)} ${(wire / 1000).toFixed(1)} kB`
		)
		.join(', ');
}

async function load(browser: Browser, address: string): Promise<Loaded[]> {
	const opened = await open(browser);
	const { controls, page, context } = opened;
	await controls.send('Network.setCacheDisabled', { cacheDisabled: true });
	const underway = new Map<string, { url: string; type: string }>();
	const bodies: Promise<Loaded>[] = [];
	let lastHeard = Date.now();
	controls.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		lastHeard = Date.now();
		if (/^https?:/.test(request.url))
			underway.set(requestId, { url: request.url, type: type ?? 'Other' });
	});
	controls.on('Network.loadingFailed', ({ requestId }) => underway.delete(requestId));
	controls.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		lastHeard = Date.now();
		const request = underway.get(requestId);
		underway.delete(requestId);
		if (!request) return;
		bodies.push(
			controls
				.send('Network.getResponseBody', { requestId })
				.then(({ body, base64Encoded }) => Buffer.from(body, base64Encoded ? 'base64' : 'utf8'))
				.catch(() => Buffer.alloc(0))
				.then((body) => ({
					...request,
					wire: encodedDataLength,
					raw: body.length,
					gzip9: gzipSync(body, { level: 9 }).length
				}))
		);
	});
	await page.goto(address, { waitUntil: 'load' });
	while (underway.size > 0 || Date.now() - lastHeard < quietMs) await pause(100);
	const loaded = await Promise.all(bodies);
	await context.close();
	return loaded;
}

import type { Browser } from 'playwright';
import { Browser as Teacher } from '../rooms/served.ts';
import { limits, viewports } from './limits.ts';
import { open, pause } from './page.ts';
import type { Row } from './report.ts';

/** How long a person stands at the door, and reads the law: what comes by itself comes meanwhile. */
const lookMs = 5000;

/**
 * What a first visit of a phone to a room brings over the wire, from the door until its first mark is
 * acknowledged, with an empty cache: streams and what is said to the room as well.
 */
export async function phone(
	browser: Browser,
	origin: string
): Promise<{ rows: Row[]; notes: string[] }> {
	const { code } = await new Teacher(origin).open();
	const opened = await open(browser, 'room');
	const { controls, page } = opened;
	const requests = new Map<string, { url: string; type: string; begun: number; wire: number }>();
	let mark: string | undefined;
	let acknowledged = Infinity;
	controls.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
		const { url, postData } = request;
		if (!/^https?:/.test(url)) return;
		requests.set(requestId, { url, type: type ?? 'Other', begun: timestamp, wire: 0 });
		if (postData?.includes('"kind":"mark"')) mark ??= requestId;
	});
	const count = (requestId: string, wire: number, whole = false) => {
		const request = requests.get(requestId);
		if (request) request.wire = whole ? wire : request.wire + wire;
	};
	controls.on('Network.responseReceived', ({ requestId, response }) =>
		count(requestId, response.encodedDataLength)
	);
	// Of a stream, which does not end.
	controls.on('Network.dataReceived', ({ requestId, dataLength, encodedDataLength }) => {
		if (requests.get(requestId)?.type === 'EventSource')
			count(requestId, encodedDataLength || dataLength);
	});
	controls.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
		count(requestId, encodedDataLength, true);
		if (requestId === mark) acknowledged = timestamp;
	});

	await page.goto(`${origin}/rooms/${code}`, { waitUntil: 'load' });
	await page.getByLabel('Your name').fill('Ada');
	await pause(lookMs);
	await page.getByRole('button', { name: 'Join the room' }).click();
	await page.locator('[data-scale]').waitFor({ state: 'attached' });
	await pause(lookMs);
	await page
		.getByRole('navigation', { name: 'This element, and onward' })
		.getByRole('link', { name: 'Mark' })
		.click();
	await page.getByRole('radio', { name: /^(\S+ )?Weak/ }).check({ force: true });
	await page.locator('.whereabouts[data-state=sent]').waitFor();
	if (acknowledged === Infinity) throw new Error('The room never acknowledged the mark.');
	const brought = [...requests.values()].filter(({ begun }) => begun < acknowledged);
	const kept = await page.evaluate(async () => {
		const shelves = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
		return (await Promise.all(shelves)).flat().map(({ url }) => url);
	});
	await opened.context.close();

	const kb = (each: typeof brought) => each.reduce((sum, { wire }) => sum + wire, 0) / 1000;
	const row = (what: string, figure: number, more: Partial<Row> = {}): Row => ({
		what,
		figure,
		unit: 'kB',
		digits: 1,
		...more
	});
	const asked = new Set([...requests.values()].map(({ url }) => url));
	const forLater = [
		...kept.filter((url) => !asked.has(url)),
		...brought.map(({ url }) => url).filter((url) => /\/books\//.test(url))
	];
	return {
		rows: [
			row('from the door to the first mark acknowledged', kb(brought), {
				limit: limits.phoneVisitKb
			}),
			...[...new Set(brought.map(({ type }) => type))].map((type) => {
				const each = brought.filter((request) => request.type === type);
				return row(`  ${type} × ${each.length}`, kb(each));
			}),
			{
				what: 'files fetched for later before that mark',
				figure: forLater.length,
				unit: '',
				limit: limits.fetchedWhileMarking
			}
		],
		notes: [
			`${viewports.room.width} × ${viewports.room.height}. Largest on the wire: ${[...brought]
				.sort((a, b) => b.wire - a.wire)
				.slice(0, 8)
				.map(
					({ url, wire }) =>
						`${new URL(url).pathname.split('/').at(-1)} ${(wire / 1000).toFixed(1)} kB`
				)
				.join(', ')}.`,
			...forLater.map((url) => `For later: ${url}`)
		]
	};
}

/// <reference types="@sveltejs/kit" />
import { meantLink } from '#lib/links/meant-link.ts';
import type { FromPage, OfflineCopy } from '#lib/offline/kept.ts';
import { plainPage, plainPolicy } from '#lib/plain-page/plain-page.ts';
import { build, files, prerendered, version } from '$service-worker';

/**
 * Keeps pages on the device, for when there is no connection.
 *
 * Of a room, from the first visit on, its own page and what that is made of: it holds nothing of the
 * room, and what comes from the door of the rooms is never kept. Everything else, all pages and data
 * of one version, only for who has used the bench or asks for it, and then as the page says, some at
 * a time: it alone knows when nobody marks. Once all is there, pages are served from the device, so
 * that a page and its scripts are always of one version; the next one is fetched beside it, waits
 * until somebody asks for it, and never takes over by itself.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const pagesOf = 'chapeau-pages-';
const scriptsOf = 'chapeau-scripts-';
const roomsOf = 'chapeau-rooms-';
const [pages, scripts, rooms] = [pagesOf + version, scriptsOf + version, roomsOf + version];

/** A phone has other things to do: so many at a time. */
const atATime = 3;

/** Pictures for the README, which no page shows. */
const shown = files.filter((path) => !path.startsWith('/images/'));

/** Whoever asks for other people's licences has a connection; nobody's phone need keep them. */
const kept = prerendered.filter((path) => !path.startsWith('/about/'));

/** The page of every case of one’s own: what it shows is made on the device. */
const ownCases = '/cases/own-shell/bench';

/** With a page come the data that it is opened with from another page, and the way in at the head of a bench. */
const paths = new Set([
	...kept,
	...kept
		.filter((path) => !/\.[a-z]+$/.test(path))
		.map((path) => `${path.replace(/\/$/, '')}/__data.json`),
	...kept.flatMap((path) => {
		const [, bench, count] = path.match(/^(\/cases\/[^/]+\/bench)(\/[^/]+)\//) ?? [];
		return bench !== undefined ? [bench, bench + count] : [];
	}),
	...shown,
	ownCases
]);

const everything = [...build, ...paths];

/** Stands among the pages of a version once all of them are there. */
const wholeMark = '/_app/whole';

/** How many are fetched before the page is asked again whether somebody marks. */
const atOnce = 24;

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('message', (event) => {
	const said = event.data as FromPage;
	if (said === 'use') return void worker.skipWaiting();
	const [port] = event.ports;
	const answered = answerTo(said).then(
		(kept) => port?.postMessage(kept),
		() => port?.postMessage('failed')
	);
	event.waitUntil(answered);
});

function answerTo(said: Exclude<FromPage, 'use'>): Promise<OfflineCopy> {
	switch (said.kind) {
		case 'look':
			return look();
		case 'keep':
			return keepSome();
		case 'room':
			return keepRoom(said.path, said.parts).then(look);
	}
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (pathname === '/live' || pathname.startsWith('/live/')) return;
	// What stands behind an escaped # is led on from here, and reaches no server.
	const meant = request.mode === 'navigate' ? meantLink(pathname + search) : undefined;
	if (meant !== undefined) return event.respondWith(Response.redirect(meant, 302));
	const isOwn = request.mode === 'navigate' && pathname.startsWith('/cases/own-');
	event.respondWith(answer(request, isOwn ? ownCases : decodeURI(pathname)));
});

async function look(): Promise<OfflineCopy> {
	const names = await caches.keys();
	const wanted = names.some((name) => name.startsWith(pagesOf));
	const whole = wanted && (await isWhole());
	const all = everything.length;
	if (!wanted || whole) return { wanted, whole, done: whole ? all : 0, all };
	return { wanted, whole, done: all - (await left()).length, all };
}

let knownWhole = false;
async function isWhole(): Promise<boolean> {
	knownWhole ||= (await caches.has(pages)) && !!(await (await caches.open(pages)).match(wholeMark));
	return knownWhole;
}

async function missing(): Promise<string[]> {
	const [shelf, own] = await Promise.all([caches.open(pages), caches.open(scripts)]);
	const requests = [...(await own.keys()), ...(await shelf.keys())];
	const there = new Set(requests.map(({ url }) => decodeURI(new URL(url).pathname)));
	return everything.filter((path) => !there.has(path));
}

/** What `missing` found, less what has been kept since: to ask for nine hundred keys takes a phone a while. */
let known: readonly string[] | undefined;
const left = async () => (known ??= await missing());

let underWay: Promise<OfflineCopy> | undefined;

/** Some of what is not kept yet. Several tabs that ask at once are answered by the same. */
function keepSome(): Promise<OfflineCopy> {
	underWay ??= fill().finally(() => (underWay = undefined));
	return underWay;
}

/** Fetches some of what is not kept yet; what was kept before a break stays. */
async function fill(): Promise<OfflineCopy> {
	const earlier = (await caches.keys()).filter(
		(name) => name.startsWith(scriptsOf) && name !== scripts
	);
	const before = await Promise.all(earlier.map((name) => caches.open(name)));
	const [shelf, own] = await Promise.all([caches.open(pages), caches.open(scripts)]);
	const come = new Set<string>();
	try {
		await each((await left()).slice(0, atOnce), async (path) => {
			await take(path);
			come.add(path);
		});
	} finally {
		known = known?.filter((path) => !come.has(path));
	}
	// The browser may have taken some away meanwhile.
	if (known?.length === 0 && (known = await missing()).length === 0) {
		await shelf.put(wholeMark, new Response());
		if (!worker.registration.waiting) await clear();
	}
	return look();

	async function take(path: string): Promise<void> {
		if (!path.startsWith('/_app/')) return keep(shelf, path);
		// Named by their content: one that is there is the same.
		for (const cache of before) {
			const same = await cache.match(path);
			if (same) return own.put(path, same);
		}
		await keep(own, path);
	}
}

/** What a page of a room needs to be opened again, and its scripts: most come from what the browser has. */
async function keepRoom(path: string, parts: readonly string[]): Promise<void> {
	if (!path.startsWith('/rooms/')) return;
	const [own, seen] = await Promise.all([caches.open(scripts), caches.open(rooms)]);
	const fixed = new Set(files);
	await each([path, ...parts], async (part) => {
		const cache = part.startsWith('/_app/immutable/') ? own : seen;
		if (cache === seen && part !== path && !fixed.has(part)) return;
		if (await cache.match(part)) return;
		const response = await fetch(part);
		if (response.ok && !response.redirected) await cache.put(part, response);
	});
}

async function each(list: readonly string[], work: (path: string) => Promise<void>) {
	const left = [...list];
	const one = async () => {
		for (let path = left.shift(); path !== undefined; path = left.shift()) await work(path);
	};
	await Promise.all(Array.from({ length: atATime }, one));
}

/** @throws when it cannot be had: then this version is not whole, and is tried again later */
async function keep(cache: Cache, path: string): Promise<void> {
	const named = path.startsWith('/_app/immutable/');
	const response = await fetch(path, { cache: named ? 'default' : 'no-cache' });
	// A page that needs no data has none, which is kept as well.
	const none = response.status === 404 && path.endsWith('/__data.json');
	if (!response.ok && !none) throw new Error(`${path} was answered with ${response.status}.`);
	await cache.put(path, response.redirected ? Response.redirect(response.url, 307) : response);
}

async function takeOver(): Promise<void> {
	await clear();
	await worker.clients.claim();
}

/**
 * Lets go of earlier versions. Where all of one was kept, it stays until all of this one is there. The
 * scripts and the rooms of the version before stay: a tab that still shows it may ask for one.
 */
async function clear(): Promise<void> {
	const names = await caches.keys();
	const old = (of: string, own: string) =>
		names.filter((name) => name.startsWith(of) && name !== own);
	const oldPages = old(pagesOf, pages);
	if (oldPages.length > 0 && !(await isWhole())) return;
	const gone = [
		...oldPages,
		...old(scriptsOf, scripts).slice(0, -1),
		...old(roomsOf, rooms).slice(0, -1)
	];
	await Promise.all(gone.map((name) => caches.delete(name)));
}

async function answer(request: Request, pathname: string): Promise<Response> {
	const named = pathname.startsWith('/_app/immutable/');
	if (named || (await isWhole())) {
		const kept = await held(pathname, [pages, scripts]);
		if (kept) return kept;
	}
	const isRoom = request.mode === 'navigate' && pathname.startsWith('/rooms/');
	try {
		const response = await fetch(request);
		const cache = isRoom ? rooms : named ? scripts : undefined;
		if (cache && response.ok) await (await caches.open(cache)).put(pathname, response.clone());
		return response;
	} catch (error) {
		const kept = await held(pathname);
		if (kept) return kept;
		if (request.mode !== 'navigate') throw error;
		return offline();
	}
}

/** @param own where to look first; then, for a tab or a page of the version before, everywhere */
async function held(pathname: string, own?: readonly string[]): Promise<Response | undefined> {
	for (const name of own ?? []) {
		const found = (await caches.has(name)) && (await (await caches.open(name)).match(pathname));
		if (found) return found;
	}
	if (own && !pathname.startsWith('/_app/')) return undefined;
	// The newest first.
	for (const name of (await caches.keys()).reverse()) {
		const found = name.startsWith('chapeau-') && (await (await caches.open(name)).match(pathname));
		if (found) return found;
	}
	return undefined;
}

function offline(): Response {
	const page = plainPage({
		title: 'No connection',
		words:
			'This page is not saved on this device. Your marks are safe. Try again when you are online. To have every page offline next time, press “Keep for offline use” on <a href="/">Chapeau’s first page</a>.'
	});
	return new Response(page, {
		status: 503,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': plainPolicy
		}
	});
}

/// <reference types="@sveltejs/kit" />
import { meantLink } from '#lib/links/meant-link.ts';
import { build, files, prerendered, version } from '$service-worker';

/**
 * Everything but rooms without a connection, after one visit: all pages and data of one version are
 * kept on the device, and served from there. A page and its scripts are so always of one version; the
 * next one is fetched beside it, waits until somebody asks for it, and never takes over by itself.
 *
 * The pages of rooms hold nothing of a room, so the last one seen is shown when there is no line;
 * what comes from the door of the rooms is never kept.
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
	...shown
]);

worker.addEventListener('install', (event) => event.waitUntil(fill()));

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('message', ({ data }) => {
	if (data === 'use') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (pathname === '/live' || pathname.startsWith('/live/')) return;
	// What stands behind an escaped # is led on from here, and reaches no server.
	const meant = request.mode === 'navigate' ? meantLink(pathname + search) : undefined;
	if (meant !== undefined) return event.respondWith(Response.redirect(meant, 302));
	event.respondWith(answer(request, decodeURI(pathname)));
});

/** Fetches what is not kept yet; what was kept before a break stays. */
async function fill(): Promise<void> {
	const earlier = (await caches.keys()).filter(
		(name) => name.startsWith(scriptsOf) && name !== scripts
	);
	const known = await Promise.all(earlier.map((name) => caches.open(name)));
	const own = await caches.open(scripts);
	await each(build, async (path) => {
		if (await own.match(path)) return;
		// Named by their content: one that is there is the same.
		for (const cache of known) {
			const same = await cache.match(path);
			if (same) return own.put(path, same);
		}
		await keep(own, path);
	});
	const shelf = await caches.open(pages);
	await each([...paths], async (path) => {
		if (!(await shelf.match(path))) await keep(shelf, path);
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
	const response = await fetch(path, { cache: 'no-cache' });
	// A page that needs no data has none.
	if (response.status === 404 && path.endsWith('/__data.json')) return;
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
	await cache.put(path, response.redirected ? Response.redirect(response.url, 307) : response);
}

/** The scripts of the version before stay: a tab that still shows it may ask for one. */
async function takeOver(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(scriptsOf) && name !== scripts).slice(0, -1);
	const oldPages = names.filter(
		(name) =>
			(name.startsWith(pagesOf) && name !== pages) || (name.startsWith(roomsOf) && name !== rooms)
	);
	await Promise.all([...old, ...oldPages].map((name) => caches.delete(name)));
	await worker.clients.claim();
}

async function answer(request: Request, pathname: string): Promise<Response> {
	const kept = await held(pathname);
	if (kept) return kept;
	const isRoom = request.mode === 'navigate' && pathname.startsWith('/rooms/');
	try {
		const response = await fetch(request);
		if (isRoom && response.ok) await (await caches.open(rooms)).put(pathname, response.clone());
		return response;
	} catch (error) {
		if (request.mode !== 'navigate') throw error;
		const room = isRoom ? await (await caches.open(rooms)).match(pathname) : undefined;
		return room ?? offline();
	}
}

async function held(pathname: string): Promise<Response | undefined> {
	for (const name of [pages, scripts]) {
		const found = await (await caches.open(name)).match(pathname);
		if (found) return found;
	}
	// A tab of the version before.
	if (!pathname.startsWith('/_app/')) return undefined;
	return caches.match(pathname);
}

function offline(): Response {
	return new Response(
		`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>No connection · Chapeau</title><h1>There is no connection, and this page is not kept on this device.</h1><p>Nothing that you marked is lost. <a href="/">Chapeau’s first page</a> and the pages of the case work without a connection.</p></html>`,
		{
			status: 503,
			headers: {
				'content-type': 'text/html; charset=utf-8',
				'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
			}
		}
	);
}

import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForwarded } from '#lib/server/http/forwarded.ts';
import { refuse, type Handler } from '#lib/server/http/serve.ts';
import type { ServerSettings } from '#lib/server/http/settings.ts';
import { log } from '#lib/server/log.ts';
import type { Readiness } from '#lib/server/rooms/rooms.ts';

/** How long an answer holds, in milliseconds: who asks more often is not what the database is busy with. */
const fresh = { ready: 2000, metrics: 1000 };

const paths = new Set(['/healthz', '/readyz', '/metrics', '/addresses.json']);

/**
 * `/healthz`: the process answers. `/readyz`: rooms can be opened and marks kept. `/metrics`: the
 * numbers, for this computer itself or for whoever has the token. `/addresses.json`: where phones
 * reach this computer, for its own pages. None of them says more than that to a stranger.
 *
 * @param ready asked at most every two seconds, by whoever comes first
 * @param metrics the numbers in the Prometheus text format
 * @param addresses the origins by which other devices reach the server
 */
export function healthPart(
	settings: ServerSettings,
	{
		ready,
		metrics,
		addresses
	}: {
		ready: () => Promise<Readiness>;
		metrics: () => Promise<string>;
		addresses: () => string[];
	}
): Handler & { stop(): void } {
	let stopping = false;
	let was = true;
	const readiness = kept(fresh.ready, async (): Promise<Readiness> => {
		const is = await ready().catch((error: Error) => ({ ok: false as const, why: error.message }));
		if (is.ok !== was) {
			if (is.ok) log('info', 'server.ready');
			else log('warn', 'server.not-ready', { why: is.why });
		}
		was = is.ok;
		return is;
	});
	const numbers = kept(fresh.metrics, metrics);

	return {
		serves: (path) => paths.has(path),
		/** From now on no new people should be sent here. */
		stop: () => void (stopping = true),
		async handle(request, response, path) {
			if (path === '/healthz') return say(response, 200, 'ok');
			if (path === '/readyz') {
				const is = stopping
					? { ok: false as const, why: 'The server is stopping.' }
					: await readiness();
				if (is.ok) return say(response, 200, 'ready');
				return say(response, 503, isNear(request, settings) ? is.why : 'not ready');
			}
			if (path === '/addresses.json') {
				if (!isNear(request, settings)) return refuse(response, 404, 'There is no such page.');
				return say(response, 200, JSON.stringify(addresses()), 'application/json');
			}
			if (!mayRead(request, settings))
				return refuse(
					response,
					403,
					'The numbers are for this computer itself, or for whoever has METRICS_TOKEN.'
				);
			say(response, 200, await numbers(), 'text/plain; version=0.0.4; charset=utf-8');
		}
	};
}

function mayRead(request: IncomingMessage, settings: ServerSettings): boolean {
	const { metricsToken } = settings;
	if (metricsToken === undefined) return isNear(request, settings);
	const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
	return given !== undefined && timingSafeEqual(hash(given), hash(metricsToken));
}

const hash = (text: string) => createHash('sha256').update(text).digest();

/**
 * Whether somebody on this computer asks, and asks us: a proxy on it passes on what strangers ask,
 * and a page that a browser here shows may have had its own name lead to us.
 */
export function isNear(request: IncomingMessage, settings: ServerSettings): boolean {
	const from = request.socket.remoteAddress ?? '';
	const loopback = from === '::1' || /^(::ffff:)?127\./.test(from);
	const to = request.headers.host ?? '';
	const byName = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(to);
	return loopback && byName && !isForwarded(request, settings);
}

function say(
	response: ServerResponse,
	status: number,
	text: string,
	type = 'text/plain; charset=utf-8'
): void {
	const body = text.endsWith('\n') ? text : `${text}\n`;
	response.writeHead(status, {
		'content-type': type,
		'content-length': Buffer.byteLength(body),
		'cache-control': 'no-store'
	});
	response.end(body);
}

/** The same answer for all who ask at once, and for a while after. Monotonic: a clock may step back. */
function kept<Result>(holds: number, ask: () => Promise<Result>): () => Promise<Result> {
	let last: { at: number; answer: Promise<Result> } | undefined;
	return () => {
		const now = performance.now();
		if (!last || now - last.at > holds) {
			const answer = ask();
			last = { at: now, answer };
			answer.catch(() => (last = undefined));
		}
		return last.answer;
	};
}

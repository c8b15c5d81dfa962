import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { headersOfAll, headersOfDocuments } from '#lib/server/headers.ts';
import { healthPart } from '#lib/server/health.ts';
import { appServer, usualPatience } from '#lib/server/http/serve.ts';
import type { Readiness } from '#lib/server/rooms/rooms.ts';
import { serverSettings } from '#lib/server/http/settings.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

type Seen = { path: string; protocol: unknown; host: unknown };

/** A server around pages and rooms that say what reached them. */
async function serve(
	environment: Record<string, string> = {},
	readiness: () => Promise<Readiness> = async () => ({ ok: true }),
	patience = usualPatience
) {
	const settings = serverSettings(environment);
	const asked = { ready: 0, metrics: 0 };
	const told = (by: string) => (request: IncomingMessage, response: ServerResponse) => {
		const seen: Seen & { by: string } = {
			by,
			path: request.url!,
			protocol: request.headers['x-forwarded-proto'],
			host: request.headers[settings.hostHeader ?? 'host']
		};
		response.end(JSON.stringify(seen));
	};
	const health = healthPart(settings, {
		ready: () => ((asked.ready += 1), readiness()),
		metrics: async () => ((asked.metrics += 1), 'a 1\n'),
		addresses: () => ['http://192.168.1.20:3000']
	});
	const parts: Parameters<typeof appServer>[1] = {
		health,
		rooms: {
			serves: (path) => path === '/live' || path.startsWith('/live/'),
			handle: told('rooms')
		},
		pages: (request, response, next) => {
			if (request.url === '/none') return next();
			if (request.url === '/broken') throw new Error('It broke.');
			if (request.url === '/late') return Promise.reject(new Error('It broke later.'));
			if (request.url?.endsWith('.js'))
				return response
					.writeHead(200, { ETag: 'W/"1"', 'Last-Modified': 'a day', 'Cache-Control': 'immutable' })
					.end();
			told('pages')(request, response);
		},
		headers: new Map([['/page', { 'content-security-policy': 'its own' }]])
	};
	const server = appServer(settings, parts, patience);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;

	/** Sends bytes as they are: what clients that behave can’t send. */
	function raw(text: string, wait = 3000): Promise<{ status: number; head: string; body: string }> {
		return new Promise((resolve, reject) => {
			const socket = connect(port, '127.0.0.1', () => socket.write(text));
			let all = '';
			const timer = setTimeout(() => {
				socket.destroy();
				reject(new Error(`No end came, but: ${all.slice(0, 200)}`));
			}, wait);
			socket.setEncoding('utf8').on('data', (part) => (all += part));
			socket.on('error', reject);
			socket.on('close', () => {
				clearTimeout(timer);
				const [head = '', body = ''] = all.split('\r\n\r\n');
				resolve({ status: Number(head.split(' ')[1]), head: head.toLowerCase(), body });
			});
		});
	}
	const ask = (target: string, lines: string[] = [], method = 'GET', host = 'localhost') =>
		raw(
			[`${method} ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...lines, '', ''].join(
				'\r\n'
			)
		);
	return { raw, ask, port, asked, server, health };
}

const seen = (body: string) => JSON.parse(body) as Seen & { by: string };

describe('a refusal', () => {
	it('is a page for a browser, with a way on, and plain text for others', async () => {
		const { ask } = await serve();
		for (const [path, status, words] of [
			['/broken', 500, 'Your marks are safe'],
			['/none', 404, 'There is no such page.'],
			[`/?${'a'.repeat(5000)}`, 414, 'This address is too long.']
		] as const) {
			const page = await ask(path, ['Accept: text/html,*/*;q=0.8']);
			expect(page.status).toBe(status);
			expect(page.head).toContain('content-type: text/html; charset=utf-8');
			expect(page.body).toContain(words);
			expect(page.body).toContain('<a href="/law">Law</a>');
			const plain = await ask(path, ['Accept: */*']);
			expect(plain.head).toContain('content-type: text/plain; charset=utf-8');
			expect(plain.body).not.toContain('<');
		}
	});
});

describe('every answer bears the security headers', () => {
	const names = Object.keys(headersOfAll);

	it.each<[string, number, string]>([
		['a page', 200, 'GET /page HTTP/1.1\r\nHost: a\r\n'],
		['the rooms', 200, 'POST /live HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n'],
		['a path that is none', 400, 'GET /live%2Fx HTTP/1.1\r\nHost: a\r\n'],
		['no page', 404, 'GET /none HTTP/1.1\r\nHost: a\r\n'],
		['a fault of the pages', 500, 'GET /broken HTTP/1.1\r\nHost: a\r\n'],
		['a later fault of the pages', 500, 'GET /late HTTP/1.1\r\nHost: a\r\n'],
		['TRACE', 405, 'TRACE / HTTP/1.1\r\nHost: a\r\n'],
		['TRACE of rooms', 405, 'TRACE /live HTTP/1.1\r\nHost: a\r\n'],
		['DELETE of a page', 405, 'DELETE /page HTTP/1.1\r\nHost: a\r\n'],
		['CONNECT', 405, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n'],
		['no host', 400, 'GET / HTTP/1.1\r\n'],
		['two hosts', 400, 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n'],
		['a host that is none', 400, 'GET / HTTP/1.1\r\nHost: a/b@c\r\n'],
		['a long address', 414, `GET /?${'a'.repeat(5000)} HTTP/1.1\r\nHost: a\r\n`],
		['long headers', 431, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n`],
		['many headers', 431, `GET / HTTP/1.1\r\nHost: a\r\n${'X: a\r\n'.repeat(150)}`],
		['no http', 400, 'HELO there\r\n'],
		['an expectation', 417, 'GET / HTTP/1.1\r\nHost: a\r\nExpect: the unexpected\r\n'],
		['health', 200, 'GET /healthz HTTP/1.1\r\nHost: a\r\n'],
		['metrics, to others', 403, 'GET /metrics HTTP/1.1\r\nHost: a\r\n'],
		[
			'smuggling',
			400,
			'POST /live HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n'
		]
	])('%s (%i)', async (_, status, head) => {
		const { raw } = await serve();
		const answer = await raw(`${head}Connection: close\r\n\r\n`);
		expect(answer.status).toBe(status);
		for (const name of names) expect(answer.head).toContain(`\r\n${name}: `);
		expect(answer.head).not.toContain('strict-transport-security');
		if (answer.body && status >= 400) expect(answer.head).toContain('charset=utf-8');
		if (status === 405) expect(answer.head).toContain('\r\nallow: ');
	});

	it('but a file of a version only those that say something of it', async () => {
		const { ask } = await serve();
		const { head } = await ask('/_app/immutable/chunks/one.js');
		for (const name of names)
			if (headersOfDocuments.some((one) => one === name)) expect(head).not.toContain(`${name}: `);
			else expect(head).toContain(`\r\n${name}: `);
		expect(head).toContain('\r\ncache-control: max-age=31536000,immutable\r\n');
		expect(head).not.toMatch(/\r\n(etag|last-modified): /i);
	});

	it('and a worker may fetch scripts of ours, and nothing else', async () => {
		const { ask } = await serve();
		const { head } = await ask('/_app/immutable/workers/chunks/one.js');
		expect(head).toContain(
			"\r\ncontent-security-policy: default-src 'none'; script-src 'self'; frame-ancestors 'none'\r\n"
		);
	});

	it('and of a page its own policy', async () => {
		const { ask } = await serve();
		expect((await ask('/page')).head).toContain('content-security-policy: its own');
	});
});

describe('paths', () => {
	it.each([
		'/live%2Fx',
		'/live/../rooms',
		'/live/%2e%2e/rooms',
		'//live',
		'/live//',
		'http://a/live'
	])('%s reaches nobody', async (target) => {
		const { ask } = await serve();
		for (const method of ['GET', 'POST']) {
			const answer = await ask(target, ['Content-Length: 0'], method);
			expect(answer.status).toBe(400);
		}
	});
	it('of rooms reach the rooms, others the pages', async () => {
		const { ask } = await serve();
		expect(seen((await ask('/live/ABC?as=teacher')).body).by).toBe('rooms');
		expect(seen((await ask('/lively')).body).by).toBe('pages');
	});
});

describe('a link whose # a mail program escaped', () => {
	it('leads on to what it meant, and what stands behind reaches neither the pages nor the log', async () => {
		const marks = `1.${'a'.repeat(8000)}.1x2y3z4`;
		const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const { ask } = await serve();
		const answer = await ask(`/cases/dprk-2012/shared%23${marks}`);
		const posted = await ask(`/cases/dprk-2012/shared%23${marks}`, ['Content-Length: 0'], 'POST');
		const written = logged.mock.calls.flat().join('');
		logged.mockRestore();
		expect(answer.status).toBe(302);
		expect(answer.head).toContain(`\r\nlocation: /cases/dprk-2012/shared#${marks}`);
		expect(answer.head).toContain('\r\ncache-control: no-store');
		expect(answer.head).toContain('\r\nreferrer-policy: ');
		expect(answer.body).toBe('');
		expect(posted.status).toBe(405);
		expect(written).not.toContain('aaaa');
	});
	it('leads to no other site', async () => {
		const { ask } = await serve();
		for (const target of ['//evil.example%23x', '/%2Fevil.example%23x', '/\\\\evil.example%23x'])
			expect((await ask(target)).status).toBe(400);
	});
});

describe('whoever sends slowly holds a line for a while only', () => {
	const short = { headers: 300, request: 600, check: 50 };
	it.each([
		['a head', 'GET / HTTP/1.1\r\nHost: a\r\nX: '],
		['a body', 'POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{'],
		['a body of rooms', 'POST /live HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{'],
		['nothing at all', '']
	])('%s', async (_, text) => {
		const { raw } = await serve({}, undefined, short);
		// It ends: otherwise the test's own patience would.
		await raw(text);
	});
	it('and that while is a minute at most', () => {
		expect(usualPatience.headers).toBeLessThanOrEqual(20_000);
		expect(usualPatience.request).toBeLessThanOrEqual(60_000);
	});
});

describe('https is known', () => {
	const proto = (value: string) => [`X-Forwarded-Proto: ${value}`];
	const proxied = { PROTOCOL_HEADER: 'X-Forwarded-Proto' };

	it.each<[Record<string, string>, string, string]>([
		[{}, 'https', 'http'],
		[proxied, 'https', 'https'],
		[proxied, 'HTTPS', 'https'],
		[proxied, 'http', 'http'],
		[proxied, 'gopher', 'http'],
		// What stands left of our own proxy’s value anybody can write.
		[proxied, 'https, http', 'http'],
		[proxied, 'http, https', 'https'],
		[{ ...proxied, XFF_DEPTH: '2' }, 'https, http', 'https'],
		[{ ...proxied, XFF_DEPTH: '2' }, 'evil, https, http', 'https'],
		[{ ...proxied, XFF_DEPTH: '2' }, 'https', 'https']
	])('with %j and “%s” as %s, by pages and rooms alike', async (environment, value, protocol) => {
		const { ask } = await serve(environment);
		for (const target of ['/page', '/live']) {
			const answer = await ask(target, proto(value));
			expect(seen(answer.body).protocol).toBe(protocol);
			expect(answer.head.includes('strict-transport-security: max-age=')).toBe(
				protocol === 'https'
			);
		}
	});

	it('the same when the header comes twice', async () => {
		const { ask } = await serve(proxied);
		const answer = await ask('/page', [...proto('https'), ...proto('http')]);
		expect(seen(answer.body).protocol).toBe('http');
	});
});

describe('with ORIGIN', () => {
	it('nothing is served under another name, as when one is made to lead here', async () => {
		const { ask } = await serve({ ORIGIN: 'http://chapeau.school:3000' });
		expect((await ask('/live', [], 'POST', 'evil.example:3000')).status).toBe(421);
		expect((await ask('/page', [], 'GET', 'chapeau.school')).status).toBe(421);
		const answer = await ask('/page', [], 'GET', 'evil.example:3000');
		expect(answer.body).toContain('Use http://chapeau.school:3000');
		expect((await ask('/page', [], 'GET', 'CHAPEAU.school:3000')).status).toBe(200);
		// Whoever looks after the server asks by its number.
		expect((await ask('/healthz', [], 'GET', '10.1.2.3')).status).toBe(200);
	});
	it('the protocol counts, and the host that the proxy names', async () => {
		const { ask } = await serve({
			ORIGIN: 'https://chapeau.school',
			PROTOCOL_HEADER: 'x-forwarded-proto',
			HOST_HEADER: 'x-forwarded-host'
		});
		const named = ['X-Forwarded-Host: evil.example, chapeau.school'];
		expect((await ask('/page', [...named, 'X-Forwarded-Proto: http'])).status).toBe(421);
		const answer = await ask('/page', [...named, 'X-Forwarded-Proto: https']);
		expect(seen(answer.body).host).toBe('chapeau.school');
	});
});

describe('health', () => {
	it('says that the process lives, and whether rooms can be used', async () => {
		let is: Readiness = { ok: true };
		const { ask, health } = await serve({}, async () => is);
		expect(await ask('/healthz')).toMatchObject({ status: 200, body: 'ok\n' });
		expect(await ask('/readyz')).toMatchObject({ status: 200, body: 'ready\n' });
		is = { ok: false, why: 'The disk of /srv/x is full.' };
		await new Promise((resolve) => setTimeout(resolve, 2100));
		expect(await ask('/readyz')).toMatchObject({ status: 503, body: `${is.why}\n` });
		// A stranger learns no paths.
		const stranger = await ask('/readyz', ['X-Forwarded-For: 203.0.113.9']);
		expect(stranger).toMatchObject({ status: 503, body: 'not ready\n' });
		expect((await ask('/healthz')).status).toBe(200);
		health.stop();
		expect((await ask('/readyz')).status).toBe(503);
	});
	it('a database that fails to answer is not ready', async () => {
		const { ask } = await serve({}, () => Promise.reject(new Error('gone')));
		expect(await ask('/readyz')).toMatchObject({ status: 503, body: 'gone\n' });
	});
	it('asks once for all who ask at once', async () => {
		const { ask, asked } = await serve();
		await Promise.all(Array.from({ length: 50 }, () => ask('/readyz')));
		await Promise.all(Array.from({ length: 50 }, () => ask('/metrics')));
		expect(asked).toEqual({ ready: 1, metrics: 1 });
	});
});

describe('where phones reach this computer', () => {
	it('is told to its own pages', async () => {
		const { ask } = await serve();
		const { body, head } = await ask('/addresses.json');
		expect(JSON.parse(body)).toEqual(['http://192.168.1.20:3000']);
		expect(head).toContain('cache-control: no-store');
	});
	it('and to nobody else', async () => {
		const { ask } = await serve();
		expect((await ask('/addresses.json', [], 'GET', '192.168.1.20:3000')).status).toBe(404);
		expect((await ask('/addresses.json', ['X-Forwarded-For: 203.0.113.9'])).status).toBe(404);
	});
});

describe('metrics', () => {
	const token = 'a-token-of-some-length';
	const bearer = [`Authorization: Bearer ${token}`];

	it('are for this computer itself', async () => {
		const { ask, port } = await serve();
		expect(await ask('/metrics')).toMatchObject({ status: 200, body: 'a 1\n' });
		expect((await ask('/metrics', [], 'GET', `127.0.0.1:${port}`)).status).toBe(200);
	});
	it.each([
		'X-Forwarded-For: 203.0.113.9',
		'X-Forwarded-For: 127.0.0.1',
		'X-Forwarded-Proto: https',
		'X-Forwarded-Anything: x',
		'Forwarded: for=127.0.0.1',
		'X-Real-IP: 127.0.0.1',
		'Via: 1.1 proxy'
	])('and not for whom a proxy on it passes on (%s)', async (line) => {
		const { ask } = await serve();
		expect((await ask('/metrics', [line])).status).toBe(403);
	});
	it('nor where the settings name another header', async () => {
		const { ask } = await serve({ ADDRESS_HEADER: 'CF-Connecting-IP' });
		expect((await ask('/metrics', ['CF-Connecting-IP: 127.0.0.1'])).status).toBe(403);
	});
	it('nor for a page whose name leads here', async () => {
		const { ask } = await serve();
		expect((await ask('/metrics', [], 'GET', 'evil.example')).status).toBe(403);
	});
	it('or for whoever has the token, and then for nobody else', async () => {
		const { ask } = await serve({ METRICS_TOKEN: token });
		expect((await ask('/metrics')).status).toBe(403);
		expect((await ask('/metrics', ['Authorization: Bearer wrong'])).status).toBe(403);
		expect((await ask('/metrics', [...bearer, 'X-Forwarded-For: 203.0.113.9'])).status).toBe(200);
	});
});

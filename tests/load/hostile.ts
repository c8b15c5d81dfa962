import { connect, type Socket } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { codeLength, codeLetters } from '#lib/rooms/join-code.ts';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { Browser, mark, settings } from '../rooms/served.ts';
import type { Address } from './line.ts';
import { places } from './prepared.ts';

/**
 * One address that tries, all at once and for as long as it is let, what was once enough to end a
 * lesson: it guesses codes, opens rooms with what is none, joins the class a hundred times over,
 * stores as much text as it can, and holds streams and requests that it neither reads nor finishes.
 */
export class Hostile {
	readonly #address: Address;
	readonly #origin: string;
	/** The room of the class: its code stands on the wall. */
	readonly #code: string;
	readonly #sockets = new Set<Socket>();
	readonly #told = new Map<string, number>();
	readonly #work: Promise<void>[] = [];
	#over = false;

	constructor(address: Address, code: string) {
		this.#address = address;
		this.#origin = `http://${address.host}:${address.port}`;
		this.#code = code;
	}

	#browser(): Browser {
		return new Browser(this.#origin, { 'x-forwarded-for': hostileAddress });
	}

	begin(): void {
		const each = (name: string, everyMs: number, once: () => Promise<string>) =>
			this.#work.push(this.#again(name, everyMs, once));
		const guesser = this.#browser();
		each('guess', 50, async () => {
			const code = Array.from({ length: codeLength }, pick).join('');
			return this.#said(guesser, `/live/${code}?as=stranger`, { kind: 'listen', version });
		});
		each('unlock', 200, async () =>
			this.#said(guesser, `/live/${this.#code}?as=stranger`, {
				kind: 'unlock',
				version,
				as: 'teacher',
				secret: 'x'.repeat(43)
			})
		);
		let opening = 0;
		const wrong = [
			'{"a":'.repeat(10_000),
			'{',
			JSON.stringify({ kind: 'open', version, settings: { ...settings, standard: 'hunch' } }),
			JSON.stringify({ kind: 'open', version: 1, settings })
		];
		each('open', 50, async () => this.#said(guesser, '/live', wrong[opening++ % wrong.length]!));
		let ghost = 0;
		each('join', 25, async () =>
			this.#said(this.#browser(), `/live/${this.#code}?as=stranger`, {
				kind: 'join',
				version,
				code: this.#code,
				name: `Ghost ${ghost++}`
			})
		);
		this.#work.push(this.#fill());
		for (let n = 0; n < 60; n += 1) {
			this.#hold('GET / HTTP/1.1\r\nHost: ');
			this.#hold(
				this.#head('POST', `/live/${this.#code}?as=stranger`, 'Content-Length: 60000\r\n') + '{'
			);
		}
	}

	/** A room of its own: three hundred names, streams that nobody reads, and large reasons. */
	async #fill(): Promise<void> {
		const teacher = this.#browser();
		const { code } = await teacher.open({ marking: { of: 'all' } });
		const names: Browser[] = [];
		for (let at = 0; at < 300 && !this.#over; at += 1) {
			const name = this.#browser();
			if (await name.join(code, `Name ${at}`).catch(() => undefined)) names.push(name);
			for (const [as, who] of [
				['participant', name],
				['teacher', teacher]
			] as const)
				this.#hold(
					this.#head(
						'GET',
						`/live/${code}?as=${as}&version=${version}`,
						`Cookie: ${who.cookie}\r\n`
					)
				);
		}
		const reliance = Object.fromEntries(
			Array.from({ length: 200 }, (_, at) => [`E${100_000 + at}`, 'set-aside'])
		);
		let next = 0;
		const send = async () => {
			const at = next++;
			const place = places[Math.floor(at / names.length) % places.length]!;
			const body = mark(place.key, 'weak', { reason: '字'.repeat(4000), reliance });
			return this.#said(names[at % names.length]!, `/live/${code}?as=participant`, {
				version,
				...body
			});
		};
		await Promise.all(
			Array.from({ length: 8 }, () => this.#again('16 KB mark', 0, send)).concat(
				this.#again('record', 500, () =>
					this.#said(teacher, `/live/${code}?as=teacher`, { kind: 'record', version })
				)
			)
		);
	}

	async #said(browser: Browser, path: string, body: unknown): Promise<string> {
		const response = await browser.fetch(path, body);
		await response.arrayBuffer();
		return String(response.status);
	}

	async #again(name: string, everyMs: number, once: () => Promise<string>): Promise<void> {
		while (!this.#over) {
			const said = await once().catch(() => 'broken off');
			const key = `${name}: ${said}`;
			this.#told.set(key, (this.#told.get(key) ?? 0) + 1);
			// A machine that attacks is slower than one that only waits; this one must leave room to measure.
			await passed(Math.max(everyMs, 2));
		}
	}

	#head(method: string, path: string, more: string): string {
		const { host, port } = this.#address;
		return `${method} ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nOrigin: ${this.#origin}\r\nContent-Type: application/json\r\nX-Forwarded-For: ${hostileAddress}\r\n${more}\r\n`;
	}

	/** A socket that is written to once, a byte now and then, and never read. */
	#hold(text: string): void {
		const socket = connect(this.#address);
		socket.pause();
		socket.on('error', () => {});
		socket.on('close', () => this.#sockets.delete(socket));
		this.#sockets.add(socket);
		socket.write(text);
		if (text.startsWith('GET /live')) return;
		const slow = setInterval(() => socket.write(' '), 2000).unref();
		socket.on('close', () => clearInterval(slow));
	}

	/** Ends it. @returns what it was told, and how often */
	async end(): Promise<string[]> {
		this.#over = true;
		await Promise.race([Promise.allSettled(this.#work), passed(5000)]);
		for (const socket of this.#sockets) socket.destroy();
		return [...this.#told].map(([what, n]) => `${what} × ${n}`).sort();
	}
}

/** As the proxy in front says it. The class comes from elsewhere. */
const hostileAddress = '203.0.113.66';

const pick = () => codeLetters[Math.floor(Math.random() * codeLetters.length)]!;

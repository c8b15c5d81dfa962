import { connect, type Socket } from 'node:net';

/**
 * The least of HTTP that a phone needs, over bare sockets: thousands of them must cost the machine
 * less than the server that is measured.
 */

/** Where a server listens. */
export type Address = { host: string; port: number };

/** Milliseconds on a clock that all processes of the machine share. */
export const now = () => clockAhead + performance.now();
const clockAhead = Number(process.hrtime.bigint()) / 1e6 - performance.now();

export type Answer = { status: number; headers: string; body: string };

const endOfHead = '\r\n\r\n';

function statusOf(head: string): number {
	return Number(head.slice(9, 12));
}

/** Undoes the chunks of a body, as they come in. */
class Chunks {
	/** The last chunk has come. */
	done = false;
	#rest = '';

	add(text: string): string {
		let rest = this.#rest + text;
		let body = '';
		while (!this.done) {
			const line = rest.indexOf('\r\n');
			if (line === -1) break;
			const length = parseInt(rest, 16);
			if (length === 0) {
				this.done = rest.includes(endOfHead);
				break;
			}
			if (rest.length < line + length + 4) break;
			body += rest.slice(line + 2, line + 2 + length);
			rest = rest.slice(line + length + 4);
		}
		this.#rest = rest;
		return body;
	}
}

/** One connection that is kept, and on it one request after another. */
export class Line {
	readonly #address: Address;
	#socket: Socket | undefined;
	#waiting: { answered: (answer: Answer | undefined) => void } | undefined;
	#text = '';

	constructor(address: Address) {
		this.#address = address;
	}

	get busy(): boolean {
		return this.#waiting !== undefined;
	}

	/** @param answered gets nothing when the connection broke before the answer had come */
	post(
		path: string,
		cookie: string,
		body: string,
		answered: (answer: Answer | undefined) => void
	): void {
		const { host, port } = this.#address;
		this.#waiting = { answered };
		this.#open().write(
			`POST ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nOrigin: http://${host}:${port}\r\nContent-Type: application/json\r\n${cookie && `Cookie: ${cookie}\r\n`}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
		);
	}

	get(path: string, answered: (answer: Answer | undefined) => void): void {
		const { host, port } = this.#address;
		this.#waiting = { answered };
		this.#open().write(`GET ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`);
	}

	close(): void {
		this.#socket?.destroy();
	}

	#open(): Socket {
		if (this.#socket) return this.#socket;
		const socket = connect({ ...this.#address, noDelay: true });
		this.#socket = socket;
		this.#text = '';
		socket.setEncoding('latin1');
		socket.on('data', (text: string) => {
			this.#text += text;
			const answer = this.#read();
			if (answer) this.#answer(answer);
		});
		// The end follows.
		socket.on('error', () => {});
		socket.on('close', () => {
			if (this.#socket !== socket) return;
			this.#socket = undefined;
			this.#answer(undefined);
		});
		return socket;
	}

	#read(): Answer | undefined {
		const end = this.#text.indexOf(endOfHead);
		if (end === -1) return undefined;
		const headers = this.#text.slice(0, end);
		const after = this.#text.slice(end + 4);
		const length = /\r\ncontent-length: (\d+)/i.exec(headers)?.[1];
		let body: string;
		if (length !== undefined) {
			if (after.length < Number(length)) return undefined;
			body = after;
		} else {
			const chunks = new Chunks();
			body = chunks.add(after);
			if (!chunks.done) return undefined;
		}
		this.#text = '';
		return { status: statusOf(headers), headers, body: utf8(body) };
	}

	#answer(answer: Answer | undefined): void {
		const waiting = this.#waiting;
		this.#waiting = undefined;
		waiting?.answered(answer);
	}
}

const utf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString();

/** A request of its own, for what is asked seldom. */
export function asked(address: Address, path: string, cookie = '', body?: string): Promise<Answer> {
	const line = new Line(address);
	return new Promise<Answer>((resolve, reject) => {
		const answered = (answer: Answer | undefined) =>
			answer ? resolve(answer) : reject(new Error(`${path}: the connection broke.`));
		if (body === undefined) line.get(path, answered);
		else line.post(path, cookie, body, answered);
	}).finally(() => line.close());
}

/** An event stream. Tells each event by its data, and its end once. */
export class Stream {
	/** What came over the line, in bytes. */
	bytes = 0;
	readonly #socket: Socket;

	constructor(
		address: Address,
		path: string,
		cookie: string,
		{ event, ended }: { event: (data: string) => void; ended: (status: number | undefined) => void }
	) {
		const { host, port } = address;
		const socket = connect({ ...address, noDelay: true });
		this.#socket = socket;
		socket.setEncoding('latin1');
		const chunks = new Chunks();
		let status: number | undefined;
		let text = '';
		socket.on('data', (more: string) => {
			this.bytes += more.length;
			if (status === undefined) {
				text += more;
				const end = text.indexOf(endOfHead);
				if (end === -1) return;
				status = statusOf(text);
				more = text.slice(end + 4);
				text = '';
			}
			if (status !== 200) {
				socket.destroy();
				return;
			}
			text += chunks.add(more);
			for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
				const block = text.slice(0, end);
				text = text.slice(end + 2);
				const data = block.startsWith('data: ') ? 0 : block.indexOf('\ndata: ') + 1;
				if (data > 0 || block.startsWith('data: ')) event(block.slice(data + 6));
			}
			if (chunks.done) socket.destroy();
		});
		socket.on('error', () => {});
		socket.on('close', () => ended(status));
		socket.write(
			`GET ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nAccept: text/event-stream\r\nCookie: ${cookie}\r\n\r\n`
		);
	}

	close(): void {
		this.#socket.destroy();
	}
}

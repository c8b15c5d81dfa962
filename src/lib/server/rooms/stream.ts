import type { ServerResponse } from 'node:http';
import { protocolVersion as version, type FromServer, type Refusal } from '#lib/rooms/protocol.ts';

/** How much may wait for a slow reader, in bytes. */
const unreadLimit = 256_000;

/** How long an ended stream may take to hand over what is left for a slow reader. */
const grace = 2000;

/** One line to one browser. */
export class Stream {
	/** The reader is slow: what came meanwhile was left out, and a full frame is next. */
	behindSince: number | undefined;
	readonly response: ServerResponse;
	readonly person: string | undefined;
	#over = false;
	readonly #whenOver: (() => void)[] = [];

	constructor(response: ServerResponse, person?: string) {
		this.response = response;
		this.person = person;
		// Nobody else hears them, and an error that nobody hears ends the process.
		response.on('error', () => this.#finish());
		response.on('close', () => this.#finish());
	}

	/** Called once, as soon as the stream has ended or is broken. */
	onOver(then: () => void): void {
		if (this.#over) then();
		else this.#whenOver.push(then);
	}

	write(text: string): void {
		if (this.#over) return;
		if (this.response.writableLength > unreadLimit) this.behindSince ??= performance.now();
		else if (this.behindSince === undefined) this.response.write(text);
	}

	/** Says why, and ends. Who does not read even that is cut off. */
	end(why?: Refusal): void {
		if (this.#over) return;
		this.#finish();
		const { response } = this;
		response.end(why && eventOf({ kind: 'refused', version, why }));
		const late = setTimeout(() => response.destroy(), grace).unref();
		response.on('close', () => clearTimeout(late));
	}

	/** Gives up a line that is no longer read. */
	destroy(): void {
		this.#finish();
		this.response.destroy();
	}

	#finish(): void {
		if (this.#over) return;
		this.#over = true;
		for (const then of this.#whenOver) then();
	}
}

/** A message as an event of a stream. */
export function eventOf(message: FromServer): string {
	const id = 'id' in message ? `id: ${message.id}\n` : '';
	return `${id}data: ${JSON.stringify(message)}\n\n`;
}

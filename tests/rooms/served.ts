import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FromServer } from '#lib/rooms/protocol.ts';
import { FromServer as Message, protocolVersion as version } from '#lib/rooms/protocol.ts';
import type { Frame, FromInside } from '#lib/rooms/frame.ts';
import { applied } from '#lib/rooms/delta.ts';
import type { Phase, Round } from '#lib/rooms/phases.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { headersOfAll } from '#lib/server/headers.ts';
import { roomsAt } from '#lib/server/rooms/rooms.ts';

/** The settings that name a database. */
export function environmentOf(place: DatabasePlace): Record<string, string> {
	return place.kind === 'postgres' ? { DATABASE_URL: place.url } : { DATABASE_PATH: place.path };
}

/**
 * The door of the rooms on a port of its own, as `src/start.ts` stands it before the pages.
 * @param builtIn the cases that rooms can be opened with, where they are not those of today
 */
export async function serveRooms(
	environment: Record<string, string>,
	builtIn?: Parameters<typeof roomsAt>[1]
) {
	const rooms = roomsAt(environment, builtIn);
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(headersOfAll)) response.setHeader(name, value);
		void rooms.handle(request, response);
	});
	await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1' }, resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		server,
		close: async () => {
			await rooms.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

export const settings: RoomSettings = {
	case: 'dprk-2012',
	title: 'Law 204',
	marking: {
		of: 'picked',
		elements: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'I', element: 'genocide/acts/killing' }
		]
	},
	pacing: 'all-at-once',
	forum: 'icc',
	standard: 'substantial-grounds',
	naming: 'names',
	reasons: 'optional',
	firstRound: 'before-discussion'
};

export const [intent, killing] = ['I:genocide/chapeau/intent', 'I:genocide/acts/killing'] as const;

/** A browser, as far as the door knows one: an origin, and cookies. */
export class Browser {
	readonly origin: string;
	readonly cookies = new Map<string, string>();
	readonly lines: Line[] = [];
	readonly headers: Record<string, string>;

	/** @param headers that its proxy adds to everything */
	constructor(origin: string, headers: Record<string, string> = {}) {
		this.origin = origin;
		this.headers = headers;
	}

	get cookie(): string {
		return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	async fetch(
		path: string,
		body: unknown,
		headers: Record<string, string> = {}
	): Promise<Response> {
		const response = await fetch(this.origin + path, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				origin: this.origin,
				...this.headers,
				...(this.cookies.size > 0 && { cookie: this.cookie }),
				...headers
			},
			body: typeof body === 'string' ? body : JSON.stringify(body)
		});
		for (const line of response.headers.getSetCookie()) {
			const [name, value] = line.split(';', 1)[0]!.split('=') as [string, string];
			if (value) this.cookies.set(name, value);
			else this.cookies.delete(name);
		}
		return response;
	}

	/** Says one thing; the version is added. */
	async say(code: string, viewer: Viewer, message: Record<string, unknown>): Promise<FromServer> {
		const response = await this.fetch(`/live/${code}?as=${viewer}`, { version, ...message });
		return Message.parse(await response.json());
	}

	async open(changed: Partial<RoomSettings> = {}): Promise<{ code: string; desk: string }> {
		const asked = { kind: 'open', version, settings: { ...settings, ...changed } };
		const answer = Message.parse(await (await this.fetch('/live', asked)).json());
		if (answer.kind !== 'opened') throw new Error(JSON.stringify(answer));
		return { code: answer.code, desk: answer.desk };
	}

	/**
	 * Asks for a room with a case that is sent along, as a browser does that has been at the door.
	 * @param changed of its settings
	 */
	async send(
		dossier: unknown,
		changed: Partial<RoomSettings> = {},
		headers: Record<string, string> = {}
	): Promise<FromServer> {
		if (!this.cookies.has('chapeau_probe')) this.cookies.set('chapeau_probe', '1');
		const { case: theCase } = dossier as Partial<Dossier>;
		const asked = { ...settings, case: theCase?.id ?? 'own-nothing1', ...changed };
		const body = { kind: 'open-with-case', version, settings: asked, dossier };
		return Message.parse(await (await this.fetch('/live/cases', body, headers)).json());
	}

	/** Joins; under pseudonyms without a name. @param more the secret of a link, say */
	async join(
		code: string,
		name?: string,
		more: Record<string, unknown> = {}
	): Promise<{ person: string; name: string }> {
		const asked = { kind: 'join', code, ...(name && { name }), ...more };
		const answer = await this.say(code, 'stranger', asked);
		if (answer.kind !== 'joined') throw new Error(JSON.stringify(answer));
		return { person: answer.person, name: answer.name };
	}

	/** Opens a stream and waits for its first message. */
	async listen(code: string, viewer: Viewer, last?: string): Promise<Line> {
		const line = new Line(this, code, viewer, last);
		this.lines.push(line);
		await line.until(({ all }) => all.length > 0);
		return line;
	}

	close(): void {
		for (const line of this.lines) line.close();
	}
}

/** A stream of events, read to the end. */
export class Line {
	readonly all: FromServer[] = [];
	/** Everything that came, as text. */
	text = '';
	frame: Frame | undefined;
	id: string | undefined;
	ended = false;
	status = 0;
	headers: Headers | undefined;
	readonly #stop = new AbortController();
	readonly #waiting = new Set<() => void>();

	constructor(browser: Browser, code: string, viewer: Viewer, last: string | undefined) {
		void this.#read(browser, code, viewer, last);
	}

	async #read(browser: Browser, code: string, viewer: Viewer, last: string | undefined) {
		try {
			const response = await fetch(
				`${browser.origin}/live/${code}?as=${viewer}&version=${version}`,
				{
					headers: {
						...browser.headers,
						...(browser.cookies.size > 0 && { cookie: browser.cookie }),
						...(last && { 'last-event-id': last })
					},
					signal: this.#stop.signal
				}
			);
			this.status = response.status;
			this.headers = response.headers;
			let rest = '';
			for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
				this.text += part;
				rest += part;
				for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
					const data = rest.slice(0, end).match(/^data: (.*)$/m)?.[1];
					rest = rest.slice(end + 2);
					if (data) this.#take(Message.parse(JSON.parse(data)));
				}
			}
		} catch (error) {
			if (!this.#stop.signal.aborted) this.text += `\nended: ${String(error)}`;
		}
		this.ended = true;
		for (const wake of this.#waiting) wake();
	}

	#take(message: FromServer): void {
		this.all.push(message);
		if (message.kind === 'frame') [this.frame, this.id] = [message.frame, message.id];
		if (message.kind === 'delta') {
			if (message.from !== this.id) throw new Error(`${message.from} does not follow ${this.id}.`);
			this.frame = applied(this.frame!, message.delta);
			this.id = message.id;
		}
		for (const wake of this.#waiting) wake();
	}

	get inside(): FromInside {
		if (!this.frame || this.frame.viewer === 'stranger') throw new Error('There is no frame.');
		return this.frame;
	}

	/** Resolves once it is so; after five seconds it never will be. */
	async until(isSo: (line: Line) => boolean): Promise<void> {
		const late = Date.now() + 5000;
		while (!isSo(this)) {
			if (Date.now() > late)
				throw new Error(`It did not come about: ${JSON.stringify(this.all.at(-1))}`);
			await new Promise<void>((resolve) => {
				const timer = setTimeout(wake, 100);
				const waiting = this.#waiting;
				function wake() {
					clearTimeout(timer);
					waiting.delete(wake);
					resolve();
				}
				waiting.add(wake);
			});
		}
	}

	phase(phase: Phase, stage = 0): Promise<void> {
		return this.until(({ frame }) => {
			if (!frame || frame.viewer === 'stranger') return false;
			return frame.standing.phase === phase && frame.standing.stage === stage;
		});
	}

	close(): void {
		this.#stop.abort();
	}
}

let seq = 0;
/** A mark, made a moment later than the last. */
export function mark(
	key: string,
	answer: string | undefined,
	more: {
		round?: Round;
		reason?: string;
		seq?: number;
		reliance?: Record<string, string>;
		rivals?: object;
		table?: { group?: string; version: number };
	} = {}
) {
	const [count, element] = key.split(/:(.*)/s) as [string, string];
	const { round = 1, reason, reliance, rivals, table } = more;
	return {
		kind: 'mark',
		seq: more.seq ?? ++seq,
		round,
		count,
		element,
		...(table && { table }),
		mark: {
			...(answer !== undefined && { answer }),
			...(reason !== undefined && { reason }),
			...(reliance && { reliance }),
			...(rivals && { rivals })
		}
	};
}

/** The teacher’s step from one phase to another. */
export function step(from: Phase, to: Phase, stage = 0) {
	return { kind: 'step', from: { phase: from, stage }, to: { phase: to, stage } };
}

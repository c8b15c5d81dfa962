import type { FromInside } from '#lib/rooms/frame.ts';
import { protocolVersion, type Refusal } from '#lib/rooms/protocol.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';
import {
	browserWorld,
	Line,
	type LastFrame,
	type LineState,
	type World
} from '#lib/room-client/line.ts';
import { say, type Reply, type Saying } from '#lib/room-client/say.ts';
import { Tabs, type Channel } from '#lib/room-client/tabs.ts';

/**
 * A room as one viewer sees it, at this moment, in this tab. The tabs of a browser share one
 * stream (see tabs.ts); which of them has it makes no difference to what is read here.
 */

/** What the tab that has the stream tells the others. */
type News =
	| { kind: 'state'; line: LineState; held: LastFrame | undefined; heldBack: boolean }
	| { kind: 'flush' }
	| { kind: 'refused'; why: Refusal };

/** A page that nobody looked at for so long asks whether its line still lives, in milliseconds. */
const nap = 5000;

export class LiveRoom<Of extends Exclude<Viewer, 'stranger'>> {
	readonly code: string;
	readonly viewer: Of;
	/** What is typed and not sent is sent now: the marks are about to be locked. */
	onflush: (() => void) | undefined;

	/** The last frame that came; it stays while the line is lost. */
	frame = $state.raw<FromInside>();
	line = $state.raw<LineState>('connecting');
	/** The network holds streams back: what stands here is asked for every few seconds. */
	heldBack = $state.raw(false);
	/** Why there is no line, nor will be. */
	refusal = $state.raw<Refusal>();

	readonly #world: World;
	readonly #channel: (name: string) => Channel;
	readonly #line: Line;
	#tabs: Tabs<News> | undefined;
	#held: LastFrame | undefined;
	#forgetPage: (() => void) | undefined;

	constructor(
		{ code, viewer, onflush }: { code: string; viewer: Of; onflush?: () => void },
		world: World = browserWorld,
		channel: (name: string) => Channel = openChannel
	) {
		this.code = code;
		this.viewer = viewer;
		this.onflush = onflush;
		this.#world = world;
		this.#channel = channel;
		this.#line = new Line(
			`/live/${code}?as=${viewer}&version=${protocolVersion}`,
			{
				held: (held) => this.#hear({ ...this.#news(), line: 'open', held }),
				state: (line) => {
					if (line !== this.line) this.#hear({ ...this.#news(), line });
				},
				heldBack: (heldBack) => this.#hear({ ...this.#news(), heldBack }),
				flush: () => this.#hear({ kind: 'flush' }),
				refused: (why) => this.#hear({ kind: 'refused', why })
			},
			world
		);
	}

	/** This moment by the server's clock, by which timers run. */
	serverNow(): number {
		return this.#world.now() + (this.#held?.ahead ?? 0);
	}

	async send(message: Saying<Of>, keepalive = false): Promise<Reply> {
		const answer = await say(this.code, this.viewer, message, keepalive);
		// What cannot be reached by a message is hardly reached by a line that still looks open.
		if (answer.kind === 'offline' && this.line === 'open' && this.#tabs?.leads) this.#line.again();
		return answer;
	}

	/** Begins, or begins again after a refusal. */
	start(): void {
		this.refusal = undefined;
		this.line = 'connecting';
		this.#forgetPage ??= this.#minePage();
		this.#join();
	}

	/** What was seen as one person is not shown to another. */
	forget(): void {
		this.#part();
		this.#held = undefined;
		this.frame = undefined;
	}

	stop(): void {
		this.#forgetPage?.();
		this.#forgetPage = undefined;
		this.#part();
	}

	#join(): void {
		this.#part();
		this.#tabs = new Tabs<News>(
			this.#channel(`chapeau room ${protocolVersion} ${this.viewer} ${this.code}`),
			{
				lead: () => this.#line.open(this.#held, this.heldBack),
				follow: () => this.#line.close(),
				heard: (news) => this.#take(news),
				asked: () => this.#news()
			},
			this.#world
		);
		this.#tabs.start(document.visibilityState === 'visible');
	}

	#part(): void {
		this.#line.close();
		this.#tabs?.stop();
		this.#tabs = undefined;
	}

	/** All that is known. */
	#news() {
		const { line, heldBack } = this;
		return { kind: 'state' as const, line, held: this.#held, heldBack };
	}

	/** From the line of this tab. */
	#hear(news: News): void {
		this.#tabs?.tell(news);
		this.#take(news);
	}

	#take(news: News): void {
		switch (news.kind) {
			case 'state':
				this.line = news.line;
				this.heldBack = news.heldBack;
				if (!news.held) return;
				this.#held = news.held;
				this.frame = news.held.frame;
				return;
			case 'flush':
				return this.onflush?.();
			case 'refused':
				this.stop();
				this.refusal = news.why;
		}
	}

	/** Follows the page's sleep and waking. @returns how to stop that */
	#minePage(): () => void {
		let hiddenAt = this.#world.now();
		const gone = new AbortController();
		const on = { signal: gone.signal };
		document.addEventListener(
			'visibilitychange',
			() => {
				const visible = document.visibilityState === 'visible';
				const led = this.#tabs?.leads;
				this.#tabs?.seen(visible);
				if (!visible) hiddenAt = this.#world.now();
				else if (led && (this.line !== 'open' || Math.abs(this.#world.now() - hiddenAt) > nap))
					this.#line.again();
			},
			on
		);
		addEventListener('online', () => this.#tabs?.leads && this.#line.again(), on);
		addEventListener('pagehide', () => this.#part(), on);
		addEventListener('pageshow', ({ persisted }) => persisted && this.#join(), on);
		return () => gone.abort();
	}
}

/** Where there is no channel every tab is the only one. */
function openChannel(name: string): Channel {
	if (typeof BroadcastChannel !== 'undefined') return new BroadcastChannel(name);
	return { onmessage: null, postMessage: () => undefined, close: () => undefined };
}

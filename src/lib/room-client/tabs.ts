/**
 * The tabs of one browser that show the same room to the same viewer have one stream between them:
 * a browser opens no more than six connections to a server over HTTP/1.1, and streams would take
 * them all. One tab leads: it has the stream and tells the others what comes. The tab that is
 * looked at takes the lead, for the browser puts the others to sleep.
 *
 * Neither `navigator.locks` nor shared workers are there over plain http on a school's network, so
 * the lead is claimed over a channel: the latest claim stands.
 */

/** A claim: the latest wins, and of two of the same moment the tab that sorts last. */
type Claim = readonly [moment: number, tab: string];

type Said<News> =
	/** A claim, and repeated while it holds. */
	| { kind: 'lead'; claim: Claim }
	| { kind: 'bye'; claim: Claim }
	/** Who has come late asks for what is known. */
	| { kind: 'ask' }
	| { kind: 'news'; claim: Claim; news: News };

/** What is needed of a channel; `BroadcastChannel` has it. */
export type Channel = Pick<BroadcastChannel, 'onmessage' | 'postMessage' | 'close'>;

export type TabsEvents<News> = {
	/** This tab has the lead now. */
	lead(): void;
	/** Another has it. */
	follow(): void;
	/** What the one that leads has told. */
	heard(news: News): void;
	/** What another tab asks for: all that is known. */
	asked(): News | undefined;
};

export type TabsWorld = {
	now(): number;
	random(): number;
	after(milliseconds: number, then: () => void): () => void;
};

/** How often who leads says so, and after how long without a word it is taken for gone, in milliseconds. */
export const beat = 3000;
export const silence = 8000;
/** After a farewell the tabs that are looked at do not all claim in the same moment. */
const stagger = 200;

export class Tabs<News> {
	readonly #channel: Channel;
	readonly #events: TabsEvents<News>;
	readonly #world: TabsWorld;
	readonly #tab: string;
	#claim: Claim | undefined;
	#highest: Claim = [0, ''];
	#visible = false;
	#heardAt = 0;
	#callOff: () => void = () => undefined;

	constructor(channel: Channel, events: TabsEvents<News>, world: TabsWorld) {
		this.#channel = channel;
		this.#events = events;
		this.#world = world;
		this.#tab = `${world.now()}-${world.random()}`;
		channel.onmessage = ({ data }: MessageEvent<Said<News>>) => this.#hear(data);
	}

	get leads(): boolean {
		return this.#claim !== undefined;
	}

	start(visible: boolean): void {
		this.#visible = visible;
		this.#heardAt = this.#world.now();
		if (visible) this.claim();
		else {
			this.#say({ kind: 'ask' });
			this.#watch();
		}
	}

	/** The tab is looked at, or no longer. */
	seen(visible: boolean): void {
		this.#visible = visible;
		if (visible && !this.leads) this.claim();
	}

	claim(): void {
		// A tab that is new has heard of no claim; the clock that all share tells it to be the latest.
		this.#claim = [Math.max(this.#highest[0] + 1, this.#world.now()), this.#tab];
		this.#highest = this.#claim;
		this.#beat();
		this.#events.lead();
	}

	/** Tells the tabs that follow. */
	tell(news: News): void {
		if (this.#claim) this.#say({ kind: 'news', claim: this.#claim, news });
	}

	/** The tab goes. */
	stop(): void {
		this.#callOff();
		if (this.#claim) this.#say({ kind: 'bye', claim: this.#claim });
		this.#claim = undefined;
		this.#channel.onmessage = null;
		this.#channel.close();
	}

	#hear(said: Said<News>): void {
		if (said.kind === 'ask') {
			const news = this.leads ? this.#events.asked() : undefined;
			if (news !== undefined) this.tell(news);
			return;
		}
		const known = compare(said.claim, this.#highest);
		if (known < 0) {
			// Somebody claims who has not heard of this one.
			if (this.#claim && said.kind === 'lead') this.#beat();
			return;
		}
		if (said.kind === 'bye') return this.#left();
		this.#heardAt = this.#world.now();
		this.#highest = said.claim;
		if (this.#claim) {
			this.#claim = undefined;
			this.#watch();
			this.#events.follow();
		}
		if (said.kind === 'news') this.#events.heard(said.news);
	}

	#left(): void {
		if (this.leads || !this.#visible) return;
		this.#heardAt = -Infinity;
		this.#callOff();
		this.#callOff = this.#world.after(this.#world.random() * stagger, () => {
			if (this.#heardAt === -Infinity) this.claim();
			else this.#watch();
		});
	}

	#beat(): void {
		this.#callOff();
		this.#say({ kind: 'lead', claim: this.#claim! });
		this.#callOff = this.#world.after(beat, () => this.#beat());
	}

	/** Claims the lead when nothing has been heard of it for too long. */
	#watch(): void {
		this.#callOff();
		this.#callOff = this.#world.after(silence / 4, () => {
			// A clock that was set back says nothing of how long it was: better ask once too often.
			const silent = Math.abs(this.#world.now() - this.#heardAt) > silence;
			if (silent && this.#visible) this.claim();
			else this.#watch();
		});
	}

	#say(said: Said<News>): void {
		this.#channel.postMessage(said);
	}
}

function compare(a: Claim, b: Claim): number {
	return a[0] - b[0] || (a[1] < b[1] ? -1 : Number(a[1] > b[1]));
}

import { freshId } from '#lib/keep/fresh-id.ts';
import { keepInTab, readInTab } from '#lib/keep/tab-session.ts';
import { collection, firstId, isOf, openShelf, type Kind } from './kept.ts';

/** One document of a drawer, as it is listed. */
export type Listed = { id: string; title: string; changed: string };

/** How a document shows in the list; undefined for one that cannot be read here. */
type Showing = (body: unknown) => { title: string; changed: string } | undefined;

/** Ids of what was thrown away: it stays on the device until it is deleted for good. */
type Bin = { thrown: string[] };
const emptyBin: Bin = { thrown: [] };
const binOf = (body: unknown): Bin => (body as Bin | undefined) ?? emptyBin;

/**
 * The preparations of a case, or its flows: which there are, and which is open in this tab. Nothing
 * takes the place of another: what is begun or opened from a file comes beside what was there.
 */
export class Drawer {
	readonly #kind: Kind;
	readonly #of: string;
	readonly #show: Showing;
	readonly #place: string;
	#channel: BroadcastChannel | undefined;
	#soon: ReturnType<typeof setTimeout> | undefined;
	/** What this page has added, in turn. */
	readonly #order: string[] = [];

	/** Which is open; undefined until the device has said. */
	open = $state<string>();
	all = $state.raw<Listed[]>([]);
	thrown = $state.raw<Listed[]>([]);
	/** What was thrown away last, so that it can be brought back at once. */
	gone = $state.raw<Listed>();
	/** What was added last, and not come to yet. */
	added: string | undefined;
	/** Whether the browser keeps anything: without, there is one document, in this tab. */
	keeps = $state(true);

	constructor(kind: Kind, of: string, show: Showing) {
		this.#kind = kind;
		this.#of = of;
		this.#show = show;
		this.#place = `chapeau:open:${firstId(kind, of)}`;
	}

	get #first(): string {
		return firstId(this.#kind, this.#of);
	}

	get #bin(): string {
		return `bin-${this.#first}`;
	}

	/** Looks for what there is, and opens what was open last. @returns how to stop */
	start(): () => void {
		void this.look().then(() => this.#choose());
		if (typeof BroadcastChannel !== 'undefined') {
			this.#channel = new BroadcastChannel(`chapeau-${collection}`);
			// While one writes, it is told at each letter.
			this.#channel.onmessage = () => {
				clearTimeout(this.#soon);
				this.#soon = setTimeout(() => void this.look(), 300);
			};
		}
		return () => {
			clearTimeout(this.#soon);
			this.#channel?.close();
		};
	}

	#choose(): void {
		const last = (readInTab(this.#place) as string | undefined) ?? remembered(this.#place);
		const known = (id: string | undefined) => this.all.some((each) => each.id === id);
		const thrown = (id: string) => this.thrown.some((each) => each.id === id);
		if (known(last)) this.open = last;
		else this.open = this.all[0]?.id ?? (thrown(this.#first) ? this.#fresh() : this.#first);
	}

	#fresh = (): string => `${this.#first}:${freshId()}`;

	/** Reads the list anew. */
	async look(): Promise<void> {
		try {
			const shelf = await openShelf();
			const ids = (await shelf.ids()).filter((id) => isOf(this.#kind, this.#of, id));
			const bin = binOf(await shelf.open(this.#bin));
			const listed = await Promise.all(
				ids.map(async (id) => {
					// What a later version wrote is listed too: it is not ours to lose.
					const shown = this.#show(await shelf.open(id)) ?? {
						title: 'Made with a newer version',
						changed: ''
					};
					return { id, ...shown };
				})
			);
			// Of documents changed in the same moment the one added last comes first.
			const nth = ({ id }: Listed) => this.#order.indexOf(id);
			listed.sort(
				(one, other) =>
					other.changed.localeCompare(one.changed) ||
					nth(other) - nth(one) ||
					one.title.localeCompare(other.title)
			);
			this.all = listed.filter(({ id }) => !bin.thrown.includes(id));
			this.thrown = listed.filter(({ id }) => bin.thrown.includes(id));
		} catch {
			this.keeps = false;
		}
	}

	/** Opens another in this tab. */
	turnTo(id: string): void {
		this.open = id;
		keepInTab(this.#place, id);
		remember(this.#place, id);
	}

	/** Keeps a document beside the others, and opens it. @returns false where the browser keeps nothing */
	async add(body: object): Promise<boolean> {
		try {
			const shelf = await openShelf();
			const id = this.#fresh();
			await shelf.change(id, body, () => body);
			this.#order.push(id);
			await this.#told();
			this.added = id;
			this.turnTo(id);
			return true;
		} catch {
			this.keeps = false;
			return false;
		}
	}

	/** The document as it is kept; undefined where it never was. */
	async read(id: string): Promise<unknown> {
		return (await openShelf()).open(id);
	}

	/** Changes one that need not be open. */
	async change<Body extends object>(id: string, apply: (body: Body) => Body): Promise<void> {
		const shelf = await openShelf();
		const body = (await shelf.open(id)) as Body | undefined;
		if (body) await shelf.change(id, body, apply);
		await this.#told(id);
	}

	/** Throws one away, from where it can be brought back. */
	async throwAway(id: string): Promise<void> {
		this.gone = this.all.find((each) => each.id === id);
		await this.#binned(({ thrown }) => ({ thrown: [...thrown.filter((each) => each !== id), id] }));
		if (this.open === id) this.turnTo(this.all[0]?.id ?? this.#fresh());
	}

	async bringBack(id: string): Promise<void> {
		await this.#binned(({ thrown }) => ({ thrown: thrown.filter((each) => each !== id) }));
	}

	/** Deletes one that was thrown away, for good. */
	async deleteForGood(id: string): Promise<void> {
		await (await openShelf()).remove(id);
		await this.bringBack(id);
	}

	async #binned(apply: (bin: Bin) => Bin): Promise<void> {
		const shelf = await openShelf();
		await shelf.change(this.#bin, emptyBin, (bin) => apply(binOf(bin)));
		await this.#told();
	}

	/** Reads the list, and tells the other tabs; of one document, whoever has it open too. */
	async #told(id = ''): Promise<void> {
		await this.look();
		if (typeof BroadcastChannel === 'undefined') return;
		const told = new BroadcastChannel(`chapeau-${collection}`);
		told.postMessage(id);
		told.close();
	}
}

function remembered(place: string): string | undefined {
	try {
		return localStorage.getItem(place) ?? undefined;
	} catch {
		return undefined;
	}
}

function remember(place: string, id: string): void {
	try {
		localStorage.setItem(place, id);
	} catch {
		// It is found again by its name.
	}
}

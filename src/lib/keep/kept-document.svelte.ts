import {
	memoryDocumentShelf,
	type DocumentChange,
	type DocumentShelf
} from '#lib/keep/document-shelf.ts';
import { askToKeep } from '#lib/keep/durable.ts';
import { keepInTab, readInTab } from '#lib/keep/tab-session.ts';

/** What documents with one history share: they wait for each other, and are kept in one place. */
type Line = {
	shelf: DocumentShelf | undefined;
	queue: Promise<unknown>;
	waiting: number;
	/** What the shelf has said since the last time nothing waited. */
	kept: Map<string, unknown>;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	documents: KeptDocument<any>[];
};

/**
 * One document on the screen: shown as it is written, kept with each change, and the same in every
 * tab. What a tab shows is what it wrote, until the shelf says what is kept.
 */
export class KeptDocument<Body> {
	readonly #collection: string;
	readonly #id: string;
	readonly #begin: Body;
	readonly #read: (body: unknown) => Body | undefined;
	#line: Line;
	#channel: BroadcastChannel | undefined;

	body = $state.raw<Body>() as Body;
	saved = $state<'opening' | 'saving' | 'saved' | 'tab-only'>('opening');
	/** Why it is not kept on the device, in a sentence. */
	trouble = $state('');

	/**
	 * @param collection what it is kept with, as `debate`: the shelf has its documents
	 * @param begin what there is where nothing is kept
	 * @param read what is kept, parsed; undefined where it is none of ours
	 */
	constructor(
		collection: string,
		id: string,
		begin: Body,
		read: (body: unknown) => Body | undefined
	) {
		this.#collection = collection;
		this.#id = id;
		this.#begin = begin;
		this.#read = read;
		this.body = begin;
		this.#line = {
			shelf: undefined,
			queue: Promise.resolve(),
			waiting: 0,
			kept: new Map(),
			documents: [this]
		};
	}

	/** Lets documents share one history: undo in any of them takes back what was done last in all of them. Before they start. */
	static together(
		// eslint-disable-next-line @typescript-eslint/no-explicit-any
		...documents: KeptDocument<any>[]
	): void {
		const line = documents[0]!.#line;
		line.documents = documents;
		for (const each of documents) each.#line = line;
	}

	async start(open: () => Promise<DocumentShelf>): Promise<void> {
		try {
			const shelf = await open();
			// Another document of the history may have gone on in memory meanwhile.
			this.#line.shelf ??= shelf;
			await this.#refresh();
			if (this.saved === 'opening') this.saved = 'saved';
			this.#takeHeld();
			addEventListener('pagehide', this.#hold);
			if (typeof BroadcastChannel !== 'undefined') {
				this.#channel = new BroadcastChannel(`chapeau-${this.#collection}`);
				this.#channel.onmessage = ({ data }) => {
					if (data === this.#id && this.#line.waiting === 0) void this.#refresh();
				};
			}
		} catch {
			this.#goOnInMemory();
		}
	}

	stop(): void {
		removeEventListener('pagehide', this.#hold);
		this.#channel?.close();
	}

	/** A page that goes away does not wait for the shelf: what is on its way is held for the next one in this tab. */
	readonly #hold = (): void => {
		if (this.#line.waiting > 0) keepInTab(this.#held, this.body);
	};

	#takeHeld(): void {
		const held = readInTab(this.#held);
		if (held === undefined) return;
		keepInTab(this.#held, undefined);
		const body = this.#read(held);
		// It may have reached the shelf all the same.
		if (body === undefined || JSON.stringify(held) === JSON.stringify(this.body)) return;
		this.change(() => body);
	}

	get #held(): string {
		return `chapeau:${this.#collection}:${this.#id}`;
	}

	/** @param place see `DocumentShelf.change` */
	change(apply: (body: Body) => Body, place?: string): void {
		if (this.saved === 'opening') return;
		const next = apply(this.body);
		if (next === this.body) return;
		this.body = next;
		askToKeep();
		void this.#after((shelf) => shelf.changeAll([this.#changed(apply)], this.#ids, place));
	}

	/** One change to this document and to another that shares its history. */
	changeWith<Other>(
		other: KeptDocument<Other>,
		apply: (body: Body) => Body,
		applyOther: (body: Other) => Other
	): void {
		if (this.saved === 'opening' || other.saved === 'opening') return;
		const [next, nextOther] = [apply(this.body), applyOther(other.body)];
		if (next === this.body && nextOther === other.body) return;
		this.body = next;
		other.body = nextOther;
		askToKeep();
		const changes = [this.#changed(apply), other.#changed(applyOther)];
		void this.#after((shelf) => shelf.changeAll(changes, this.#ids));
	}

	/** @returns whether there was something to take back */
	undo(): Promise<boolean> {
		return this.#move(true);
	}

	/** @returns whether there was something to take again */
	redo(): Promise<boolean> {
		return this.#move(false);
	}

	async #move(back: boolean): Promise<boolean> {
		let moved = false;
		await this.#after(async (shelf) => {
			const bodies = await shelf.moveAll(this.#ids, back);
			moved = bodies.size > 0;
			return bodies;
		});
		return moved;
	}

	get #ids(): string[] {
		return this.#line.documents.map((each) => each.#id);
	}

	#changed(apply: (body: Body) => Body): DocumentChange {
		return { id: this.#id, begin: this.#begin, apply: (body) => apply(body as Body) };
	}

	/** One after another, and what is kept is shown once nothing waits any more. */
	#after(task: (shelf: DocumentShelf) => Promise<Map<string, unknown>>): Promise<void> {
		const line = this.#line;
		line.waiting += 1;
		for (const each of line.documents) if (each.saved === 'saved') each.saved = 'saving';
		const done = line.queue.then(async () => {
			try {
				for (const [id, body] of await task(line.shelf!)) line.kept.set(id, body);
				line.waiting -= 1;
				if (line.waiting > 0) return;
				const { kept } = line;
				line.kept = new Map();
				for (const each of line.documents) each.#take(kept);
			} catch {
				line.waiting -= 1;
				this.#goOnInMemory();
				for (const each of line.documents) {
					const { body } = each;
					await line.shelf!.change<unknown>(each.#id, body, () => body);
				}
			}
		});
		line.queue = done;
		return done;
	}

	#take(kept: ReadonlyMap<string, unknown>): void {
		if (this.saved === 'saving') this.saved = 'saved';
		if (!kept.has(this.#id)) return;
		const body = this.#read(kept.get(this.#id));
		if (body !== undefined) this.body = body;
		this.#channel?.postMessage(this.#id);
	}

	#goOnInMemory(
		why = 'This browser does not keep it: it is gone when the tab is closed. Save it to a file.'
	): void {
		if (this.saved === 'tab-only') return;
		this.#line.shelf = memoryDocumentShelf();
		for (const each of this.#line.documents) {
			each.saved = 'tab-only';
			each.trouble = why;
		}
	}

	async #refresh(): Promise<void> {
		const kept = await this.#line.shelf!.open(this.#id).catch(() => undefined);
		if (kept === undefined || this.#line.waiting > 0) return;
		const body = this.#read(kept);
		if (body !== undefined) this.body = body;
		// Written by a version that this one does not know: nothing is written over it.
		else
			this.#goOnInMemory(
				'What is kept on this device is of another version and stays as it is: reload the page to see it. What you write now is gone with the tab; save it to a file.'
			);
	}
}

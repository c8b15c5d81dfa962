import { memoryDocumentShelf, type DocumentShelf } from '#lib/keep/document-shelf.ts';
import { askToKeep } from '#lib/keep/durable.ts';
import { keepInTab, readInTab } from '#lib/keep/tab-session.ts';

/**
 * One document on the screen: shown as it is written, kept with each change, and the same in every
 * tab. What a tab shows is what it wrote, until the shelf says what is kept.
 */
export class KeptDocument<Body> {
	readonly #collection: string;
	readonly #id: string;
	readonly #begin: Body;
	readonly #read: (body: unknown) => Body | undefined;
	#shelf: DocumentShelf | undefined;
	#queue: Promise<unknown> = Promise.resolve();
	#waiting = 0;
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
	}

	async start(open: () => Promise<DocumentShelf>): Promise<void> {
		try {
			this.#shelf = await open();
			await this.#refresh();
			if (this.saved === 'opening') this.saved = 'saved';
			this.#takeHeld();
			addEventListener('pagehide', this.#hold);
			if (typeof BroadcastChannel !== 'undefined') {
				this.#channel = new BroadcastChannel(`chapeau-${this.#collection}`);
				this.#channel.onmessage = ({ data }) => {
					if (data === this.#id && this.#waiting === 0) void this.#refresh();
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
		if (this.#waiting > 0) keepInTab(this.#held, this.body);
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
		void this.#after((shelf) => shelf.change(this.#id, this.#begin, apply, place));
	}

	undo(): Promise<void> {
		return this.#after((shelf) => shelf.move(this.#id, true));
	}

	redo(): Promise<void> {
		return this.#after((shelf) => shelf.move(this.#id, false));
	}

	/** One after another, and what is kept is shown once nothing waits any more. */
	#after(task: (shelf: DocumentShelf) => Promise<unknown>): Promise<void> {
		this.#waiting += 1;
		if (this.saved === 'saved') this.saved = 'saving';
		const done = this.#queue.then(async () => {
			try {
				const kept = await task(this.#shelf!);
				this.#waiting -= 1;
				if (this.#waiting > 0) return;
				const body = kept === undefined ? undefined : this.#read(kept);
				if (body !== undefined) this.body = body;
				if (this.saved === 'saving') this.saved = 'saved';
				this.#channel?.postMessage(this.#id);
			} catch {
				this.#waiting -= 1;
				this.#goOnInMemory();
				const { body } = this;
				await this.#shelf!.change(this.#id, body, () => body);
			}
		});
		this.#queue = done;
		return done;
	}

	#goOnInMemory(
		why = 'This browser does not keep it: it is gone when the tab is closed. Save it to a file.'
	): void {
		this.#shelf = memoryDocumentShelf();
		this.saved = 'tab-only';
		this.trouble = why;
	}

	async #refresh(): Promise<void> {
		const kept = await this.#shelf!.open(this.#id).catch(() => undefined);
		if (kept === undefined || this.#waiting > 0) return;
		const body = this.#read(kept);
		if (body !== undefined) this.body = body;
		// Written by a version that this one does not know: nothing is written over it.
		else
			this.#goOnInMemory(
				'What is kept on this device is of another version and stays as it is: reload the page to see it. What you write now is gone with the tab; save it to a file.'
			);
	}
}

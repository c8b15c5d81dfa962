import type { FromPage, OfflineCopy } from '#lib/offline/kept.ts';

/**
 * The version that this device keeps, and the next one. All of it, some megabytes, is kept only for
 * who has used the bench or asks for it, and fetched while nobody marks and no class joins: each part
 * when nothing was pressed for a while. A new version is offered, and comes when it is asked for:
 * never in the middle of work.
 */

/** After a touch or a key nothing is fetched for so long, in milliseconds: less where somebody asked for it and waits. */
const quiet = { unasked: 8000, asked: 1500 };
/** How often it is looked whether it is quiet. */
const glance = 250;
/** The wait after what could not be fetched. */
const later = 20_000;
/** A worker that says nothing for so long is none that answers. */
const patience = 10_000;
const patienceToFetch = 120_000;

export class Version {
	/** Whether the browser can keep it: not over plain http on a network. */
	able = $state(false);
	/** All of this version is on the device: it works without a connection. */
	kept = $state(false);
	/** How much is there while it is being kept. */
	progress = $state.raw<{ done: number; all: number }>();
	/** Another version is ready. */
	offered = $state(false);
	#registration: ServiceWorkerRegistration | undefined;
	#asked = false;
	#wanted: 'asked' | 'unasked' | undefined;
	#keeping = false;
	#touched = -Infinity;
	/** How much this version had when it was last asked. */
	#there: { done: number; all: number } | undefined;

	/** Lets the device keep the room it is in. Harmless where the browser cannot. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const { serviceWorker } = navigator;
		const hadOne = serviceWorker.controller !== null;
		// Before anything is waited for: who marks meanwhile is marking.
		const touched = () => (this.#touched = performance.now());
		for (const event of ['pointerdown', 'keydown', 'input'])
			addEventListener(event, touched, { capture: true, passive: true });
		try {
			const registration = await serviceWorker.register('/service-worker.js');
			this.#registration = registration;
			registration.addEventListener('updatefound', () => this.#follow(registration));
			this.#follow(registration);
		} catch {
			// Without a connection, or where storage is refused, everything goes on as it is.
			return;
		}
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#asked) location.reload();
			// Another tab asked for it: this one goes on, and may follow.
			else if (hadOne) this.offered = true;
		});
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.look();
		});
		setInterval(() => void this.look(), 3_600_000);
		addEventListener('appinstalled', () => this.keep());
		const { active, waiting } = await serviceWorker.ready;
		await this.#consider(active!);
		this.able = true;
		if (waiting) await this.#consider(waiting);
		if (matchMedia('(display-mode: standalone)').matches) this.#want('unasked');
		if (this.#wanted && !this.kept) this.#want(this.#wanted);
		this.visit();
	}

	/** Somebody has marked on the bench: they may want it without a connection. */
	used(): void {
		this.#touched = performance.now();
		this.#want('unasked');
	}

	/** Somebody asks for it. */
	keep(): void {
		this.#want('asked');
	}

	/** A page is shown. That of a room is kept from the first visit on. */
	visit(): void {
		const path = location.pathname;
		if (!path.startsWith('/rooms/')) return;
		const parts = performance
			.getEntriesByType('resource')
			.map(({ name }) => new URL(name))
			.filter(({ origin }) => origin === location.origin)
			.map(({ pathname }) => pathname);
		const active = this.#registration?.active;
		if (active) void tell(active, { kind: 'room', path, parts: [...new Set(parts)] });
	}

	/** Asks whether there is a newer version. */
	async look(): Promise<void> {
		await this.#registration?.update().catch(() => undefined);
	}

	/** Goes over to the version that is ready. Whatever was marked is kept already. */
	use(): void {
		const waiting = this.#registration?.waiting;
		if (!waiting) return location.reload();
		this.#asked = true;
		waiting.postMessage('use' satisfies FromPage);
	}

	#want(how: 'asked' | 'unasked'): void {
		if (this.#wanted !== 'asked') this.#wanted = how;
		if (!this.able) return;
		if (!this.kept) this.progress ??= this.#there;
		void this.#fetch();
	}

	#follow(registration: ServiceWorkerRegistration): void {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && registration.active) void this.#consider(coming);
		});
	}

	/** What a worker keeps decides what is done next. */
	async #consider(worker: ServiceWorker): Promise<void> {
		const state = await tell(worker, { kind: 'look' });
		const waits = worker === this.#registration?.waiting;
		if (state && !waits) this.#there = { done: state.done, all: state.all };
		// The worker of a version that kept everything before it took over says nothing.
		if (state === undefined || state.whole) this.#has(waits);
		else if (state.wanted) this.#want('unasked');
		else if (waits) this.offered = true;
	}

	#has(waits: boolean): void {
		if (waits) this.offered = true;
		else this.kept = true;
	}

	/** Keeps all of the version that waits, or of this one, a part whenever it is quiet. */
	async #fetch(): Promise<void> {
		if (this.#keeping) return;
		this.#keeping = true;
		let before = -1;
		for (;;) {
			await this.#untilQuiet();
			const { waiting = null, active = null } = this.#registration ?? {};
			const worker = waiting ?? active;
			const state = worker ? await tell(worker, { kind: 'keep' }) : undefined;
			if (state?.whole) {
				this.progress = undefined;
				this.#has(worker === waiting);
				break;
			}
			if (state && !this.kept) this.progress = this.#there = { done: state.done, all: state.all };
			// Nothing came: the line is lost, or the device is full.
			if (!state || state.done === before) await pause(later);
			before = state?.done ?? -1;
		}
		this.#keeping = false;
	}

	async #untilQuiet(): Promise<void> {
		const isQuiet = () =>
			performance.now() - this.#touched >= quiet[this.#wanted ?? 'unasked'] &&
			!location.pathname.startsWith('/rooms');
		while (!isQuiet()) await pause(glance);
	}
}

const pause = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** @returns undefined when nothing came of it */
function tell(
	worker: ServiceWorker,
	message: Exclude<FromPage, 'use'>
): Promise<OfflineCopy | undefined> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const wait = message.kind === 'look' ? patience : patienceToFetch;
		const late = setTimeout(() => resolve(undefined), wait);
		port1.onmessage = ({ data }: MessageEvent<OfflineCopy | 'failed'>) => {
			clearTimeout(late);
			port1.close();
			resolve(data === 'failed' ? undefined : data);
		};
		worker.postMessage(message, [port2]);
	});
}

/**
 * The version that this device keeps, and the next one. A new version is offered, and comes when it
 * is asked for: never in the middle of work.
 */
export class Version {
	/** All of this version is on the device: it works without a connection. */
	kept = $state(false);
	/** Another version is ready. */
	offered = $state(false);
	#registration: ServiceWorkerRegistration | undefined;
	#asked = false;

	/** Begins to keep this version, which takes some megabytes. Harmless where the browser cannot. */
	async start(): Promise<void> {
		// Over plain http on a network there is none.
		if (!('serviceWorker' in navigator)) return;
		const { serviceWorker } = navigator;
		const hadOne = serviceWorker.controller !== null;
		try {
			const registration = await serviceWorker.register('/service-worker.js');
			this.#registration = registration;
			this.kept = registration.active !== null;
			this.offered = registration.waiting !== null && registration.active !== null;
			registration.addEventListener('updatefound', () => this.#follow(registration));
			this.#follow(registration);
		} catch {
			// Without a connection, or where storage is refused, everything goes on as it is.
			return;
		}
		void serviceWorker.ready.then(() => (this.kept = true));
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#asked) location.reload();
			// Another tab asked for it: this one goes on, and may follow.
			else if (hadOne) this.offered = true;
		});
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.look();
		});
		setInterval(() => void this.look(), 3_600_000);
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
		waiting.postMessage('use');
	}

	#follow(registration: ServiceWorkerRegistration): void {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && registration.active) this.offered = true;
		});
	}
}

/** The secret that opens rooms on this server, as this device keeps it for the next one. */

const key = 'chapeau:opening-secret';

/** Empty when there is none, or the device keeps nothing. */
export function keptSecret(): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

/** Keeps it; an empty one is forgotten. */
export function keepSecret(secret: string): void {
	try {
		if (secret) localStorage.setItem(key, secret);
		else localStorage.removeItem(key);
	} catch {
		// What keeps nothing asks again.
	}
}

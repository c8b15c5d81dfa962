let asked = false;

/**
 * Asks the browser not to clear the device's records when its space runs short: once a page, at
 * the first thing that is kept; in Firefox once a device, since it puts the question to the person.
 */
export function askToKeep(): void {
	if (asked || typeof document === 'undefined') return;
	asked = true;
	try {
		const name = 'chapeau:asked-to-keep';
		if (/Firefox/.test(navigator.userAgent)) {
			if (localStorage.getItem(name)) return;
			localStorage.setItem(name, 'yes');
		}
		void navigator.storage.persist().catch(() => undefined);
	} catch {
		// On plain http, and in old browsers, there is nothing to ask.
	}
}

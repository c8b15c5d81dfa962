/** Does a task once what has changed until now has been painted. */
export function afterPaint(task: () => void): void {
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = task;
		port2.postMessage(undefined);
	});
}

/** Does a task once the page has nothing more urgent to do. */
export function atRest(task: () => void): void {
	// Safari has no requestIdleCallback.
	const later = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200));
	later(task);
}

/** Sets the page in its typeface, which is fetched then: see tokens.css. */
export const setTypeface = (): void => document.documentElement.setAttribute('data-typeface', '');

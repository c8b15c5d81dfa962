/** Does a task once the page has nothing more urgent to do. */
export function atRest(task: () => void): void {
	// Safari has no requestIdleCallback.
	const later = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200));
	later(task);
}

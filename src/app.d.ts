declare global {
	interface Window {
		/** Marks made before the page woke, as [mark key, answer], in their order; absent when there are none. */
		chapeauEarly?: [string, string][];
	}
}

export {};

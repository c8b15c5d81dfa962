/** A document with the steps back from it and forward again. Steps hold whole documents, which share what did not change. */
export type Undoable<Kept> = {
	past: readonly Kept[];
	now: Kept;
	future: readonly Kept[];
	at?: string;
};

const stepsKept = 500;

export const fresh = <Kept>(now: Kept): Undoable<Kept> => ({ past: [], now, future: [] });

/**
 * The next state of it.
 * @param at what is being written in; as long as it stays the same, it is one step
 */
export function taken<Kept>(state: Undoable<Kept>, next: Kept, at?: string): Undoable<Kept> {
	if (next === state.now) return state;
	const goesOn = at !== undefined && at === state.at;
	return {
		past: goesOn ? state.past : [...state.past, state.now].slice(-stepsKept),
		now: next,
		future: [],
		...(at !== undefined && { at })
	};
}

export function undone<Kept>(state: Undoable<Kept>): Undoable<Kept> {
	const before = state.past.at(-1);
	if (before === undefined) return state;
	return { past: state.past.slice(0, -1), now: before, future: [state.now, ...state.future] };
}

export function redone<Kept>(state: Undoable<Kept>): Undoable<Kept> {
	const [next, ...future] = state.future;
	if (next === undefined) return state;
	return { past: [...state.past, state.now], now: next, future };
}

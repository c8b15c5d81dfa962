import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { fresh, redone, taken, undone, type Undoable } from '#lib/keep/undoable.ts';

/**
 * Where whole documents are kept, as preparations and flows of a debate: each collection in a database
 * of its own, so that it can change without the one of the marks. A document and each step back from it are records; a change reads where the
 * document stands and writes both in one strict transaction, so two tabs take turns, and the one
 * that comes second changes what the first has written.
 */
export interface DocumentShelf {
	open(id: string): Promise<unknown>;
	/**
	 * Makes a change to the document as it is kept and resolves once that is kept.
	 * @param begin the document where there is none yet
	 * @param place what is being written in; as long as it stays the same, it is one step
	 */
	change<Body>(id: string, begin: Body, apply: (body: Body) => Body, place?: string): Promise<Body>;
	/** Undo, and redo: undefined where there is nothing to take back or to take again. */
	move(id: string, back: boolean): Promise<unknown>;
	/** The ids of all documents that are kept. */
	ids(): Promise<string[]>;
	/** Lets go of a document and of the way back to it. */
	remove(id: string): Promise<void>;
}

type KeptDocument = { id: string; position: number; body: unknown };
type KeptStep = {
	document: string;
	number: number;
	/** The whole document; where `parts` says so, only what differs. */
	before: unknown;
	after: unknown;
	parts?: true;
	place: string;
};

interface Kept extends DBSchema {
	documents: { key: string; value: KeptDocument };
	steps: { key: [string, number]; value: KeptStep };
}

const stepsKept = 200;

/**
 * @param collection as `debate`
 * @param onBlocked called when another window with a newer version needs this one to reload
 * @throws when the browser has no IndexedDB or does not let us use it
 */
export async function openDocumentShelf(
	collection: string,
	onBlocked: () => void
): Promise<DocumentShelf> {
	// Version 2 keeps of a step what differs. The number alone tells: a window from before would take a part for the whole.
	const database = await openDB<Kept>(`chapeau-${collection}`, 2, {
		upgrade(database, from) {
			if (from > 0) return;
			database.createObjectStore('documents', { keyPath: 'id' });
			database.createObjectStore('steps', { keyPath: ['document', 'number'] });
		},
		blocking: () => {
			database.close();
			onBlocked();
		}
	});
	return shelfOver(database);
}

function shelfOver(database: IDBPDatabase<Kept>): DocumentShelf {
	const write = () =>
		database.transaction(['documents', 'steps'], 'readwrite', { durability: 'strict' });
	return {
		async open(id) {
			return (await database.get('documents', id))?.body;
		},

		async change<Body>(id: string, begin: Body, apply: (body: Body) => Body, place = '') {
			const work = write();
			const [documents, steps] = [work.objectStore('documents'), work.objectStore('steps')];
			const kept = await documents.get(id);
			const before = (kept?.body ?? begin) as Body;
			const after = apply(before);
			if (after === before && kept) {
				await work.done;
				return after;
			}
			const { position = 0 } = kept ?? {};
			const last = position > 0 ? await steps.get([id, position]) : undefined;
			const goesOn = place !== '' && last?.place === place;
			const began = goesOn ? stateOf(last, 'before', before) : before;
			const number = goesOn ? position : position + 1;
			await steps.delete(IDBKeyRange.bound([id, number], [id, []]));
			await Promise.all([
				steps.delete(IDBKeyRange.bound([id], [id, number - stepsKept])),
				steps.put({ document: id, number, ...differing(began, after), place }),
				documents.put({ id, position: number, body: after }),
				work.done
			]);
			return after;
		},

		async move(id, back) {
			const work = write();
			const [documents, steps] = [work.objectStore('documents'), work.objectStore('steps')];
			const kept = await documents.get(id);
			const step = kept && (await steps.get([id, back ? kept.position : kept.position + 1]));
			if (!step) {
				await work.done;
				return undefined;
			}
			const body = stateOf(step, back ? 'before' : 'after', kept.body);
			await Promise.all([
				documents.put({ id, position: back ? step.number - 1 : step.number, body }),
				work.done
			]);
			return body;
		},

		ids: () => database.getAllKeys('documents'),

		async remove(id) {
			const work = write();
			await Promise.all([
				work.objectStore('documents').delete(id),
				work.objectStore('steps').delete(IDBKeyRange.bound([id], [id, []])),
				work.done
			]);
		}
	};
}

/** A member of a document by the names that lead to it; without a value where it is not there. */
type Part = { at: string[]; value?: unknown };

/** So deep a document is told apart: of a long one, a step holds a few lists and not all of them. */
const deepestPart = 2;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs between two states of a document, of which one was made from the other: what stayed the same is the same object. */
function differing(before: unknown, after: unknown): Pick<KeptStep, 'before' | 'after' | 'parts'> {
	if (!isRecord(before) || !isRecord(after)) return { before, after };
	const [was, is]: [Part[], Part[]] = [[], []];
	const compare = (old: Record<string, unknown>, now: Record<string, unknown>, above: string[]) => {
		for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
			const [one, other] = [old[name], now[name]];
			if (one === other) continue;
			const at = [...above, name];
			if (at.length < deepestPart && isRecord(one) && isRecord(other)) compare(one, other, at);
			else {
				was.push(name in old ? { at, value: one } : { at });
				is.push(name in now ? { at, value: other } : { at });
			}
		}
	};
	compare(before, after, []);
	return { before: was, after: is, parts: true };
}

/** @param beside the other state of the same step */
function stateOf(step: KeptStep, side: 'before' | 'after', beside: unknown): unknown {
	if (!step.parts) return step[side];
	let state = beside as Record<string, unknown>;
	for (const part of step[side] as Part[]) state = withPart(state, part.at, part);
	return state;
}

function withPart(
	state: Record<string, unknown>,
	[name, ...below]: string[],
	part: Part
): Record<string, unknown> {
	if (below.length > 0)
		return { ...state, [name!]: withPart(state[name!] as Record<string, unknown>, below, part) };
	const { [name!]: _, ...others } = state;
	return 'value' in part ? { ...others, [name!]: part.value } : others;
}

/** A shelf in this tab’s memory, for where the browser keeps nothing. It is gone with the tab. */
export function memoryDocumentShelf(): DocumentShelf {
	const kept = new Map<string, Undoable<unknown>>();
	return {
		async open(id) {
			return kept.get(id)?.now;
		},
		async change<Body>(id: string, begin: Body, apply: (body: Body) => Body, place = '') {
			const state = (kept.get(id) ?? fresh(begin)) as Undoable<Body>;
			const after = apply(state.now);
			kept.set(id, taken(state, after, place || undefined));
			return after;
		},
		async move(id, back) {
			const state = kept.get(id);
			const next = state && (back ? undone(state) : redone(state));
			if (!next || next === state) return undefined;
			kept.set(id, next);
			return next.now;
		},
		ids: async () => [...kept.keys()],
		remove: async (id) => void kept.delete(id)
	};
}

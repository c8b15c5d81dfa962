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
}

type KeptDocument = { id: string; position: number; body: unknown };
type KeptStep = {
	document: string;
	number: number;
	before: unknown;
	after: unknown;
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
	const database = await openDB<Kept>(`chapeau-${collection}`, 1, {
		upgrade(database) {
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
			const number = goesOn ? position : position + 1;
			await steps.delete(IDBKeyRange.bound([id, number], [id, []]));
			await Promise.all([
				steps.delete(IDBKeyRange.bound([id], [id, number - stepsKept])),
				steps.put({ document: id, number, before: goesOn ? last.before : before, after, place }),
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
			const body = back ? step.before : step.after;
			await Promise.all([
				documents.put({ id, position: back ? step.number - 1 : step.number, body }),
				work.done
			]);
			return body;
		}
	};
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
		}
	};
}

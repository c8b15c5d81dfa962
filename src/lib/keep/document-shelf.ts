import type { DBSchema, IDBPDatabase } from 'idb';
import { freshId } from '#lib/keep/fresh-id.ts';
import { openDatabase } from '#lib/keep/open-database.ts';
import { movesNext } from '#lib/keep/shared-history.ts';
import { fresh, redone, taken, undone, type Undoable } from '#lib/keep/undoable.ts';

/**
 * Where whole documents are kept, as preparations and flows of a debate: each collection in a database
 * of its own, so that it can change without the one of the marks. A document and each step back from it are records; a change reads where the
 * document stands and writes both in one strict transaction, so two tabs take turns, and the one
 * that comes second changes what the first has written.
 *
 * Documents that belong together, as a case and its law, share one history: each keeps steps of its own,
 * and what is taken back is what was done last in any of them.
 */
export interface DocumentShelf {
	open(id: string): Promise<unknown>;
	/**
	 * The document, and what tells its state from every other it has had on this device: undefined where
	 * that is not kept.
	 */
	openStamped(id: string): Promise<{ body: unknown; stamp?: string }>;
	/**
	 * Makes a change to the document as it is kept and resolves once that is kept.
	 * @param begin the document where there is none yet
	 * @param place what is being written in; as long as it stays the same, it is one step
	 */
	change<Body>(id: string, begin: Body, apply: (body: Body) => Body, place?: string): Promise<Body>;
	/**
	 * Changes documents in one step: all of them are kept, or none.
	 * @param together the ids of all documents that share their history
	 * @returns by id, those that it was asked to change
	 */
	changeAll(
		changes: readonly DocumentChange[],
		together: readonly string[],
		place?: string
	): Promise<Map<string, unknown>>;
	/** Undo, and redo: undefined where there is nothing to take back or to take again. */
	move(id: string, back: boolean): Promise<unknown>;
	/** Undo, and redo, through the shared history of documents; by id, those that moved. */
	moveAll(ids: readonly string[], back: boolean): Promise<Map<string, unknown>>;
	/** The ids of all documents that are kept. */
	ids(): Promise<string[]>;
	/** Lets go of a document and of the way back to it. */
	remove(id: string): Promise<void>;
}

export type DocumentChange = {
	id: string;
	/** The document where there is none yet. */
	begin: unknown;
	apply: (body: unknown) => unknown;
};

type KeptDocument = {
	id: string;
	position: number;
	body: unknown;
	/** Fresh with each write; a window from before writes none. */
	stamp?: string;
	/** When the latest of its steps was taken that are kept no more; absent where all are. */
	forgotten?: number;
};
type KeptStep = {
	document: string;
	number: number;
	/** The whole document; where `parts` says so, only what differs. */
	before: unknown;
	after: unknown;
	parts?: true;
	place: string;
	/** When it was taken, later than every step before it in the same history; absent in what was kept before documents shared one. */
	at?: number;
	/** How many documents the step changed, where more than one. */
	documents?: number;
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
	const database = await openDatabase<Kept>(`chapeau-${collection}`, 2, {
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

	async function changeAll(
		changes: readonly DocumentChange[],
		together: readonly string[],
		place = ''
	): Promise<Map<string, unknown>> {
		const work = write();
		const [documents, steps] = [work.objectStore('documents'), work.objectStore('steps')];
		const stands = new Map<string, { kept?: KeptDocument; last?: KeptStep }>();
		for (const id of new Set([...changes.map((change) => change.id), ...together])) {
			const kept = await documents.get(id);
			const last = kept && kept.position > 0 ? await steps.get([id, kept.position]) : undefined;
			stands.set(id, { ...(kept && { kept }), ...(last && { last }) });
		}
		const made = changes.map(({ id, begin, apply }) => {
			const { kept, last } = stands.get(id)!;
			const before = kept ? kept.body : begin;
			return { id, kept, last, before, after: apply(before) };
		});
		const changed = made.filter(({ kept, before, after }) => after !== before || !kept);
		const result = new Map(made.map(({ id, after }) => [id, after]));
		if (changed.length === 0) {
			await work.done;
			return result;
		}
		const latest = Math.max(
			0,
			...[...stands.values()].flatMap(({ kept, last }) => [last?.at ?? 0, kept?.forgotten ?? 0])
		);
		const goesOn =
			place !== '' &&
			changed.every(({ last }) => last?.place === place && (last.at ?? 0) === latest);
		const at = goesOn ? latest : Math.max(Date.now(), latest + 1);
		const numbered = changed.map((each) => {
			const { position = 0 } = each.kept ?? {};
			return { ...each, number: goesOn ? position : position + 1 };
		});
		const oldest = new Map<string, KeptStep>();
		for (const { id, number } of numbered) {
			const step = number > stepsKept && (await steps.get([id, number - stepsKept]));
			if (step) oldest.set(id, step);
		}
		const written: Promise<unknown>[] = [];
		for (const { id, kept, last, before, after, number } of numbered) {
			const began = goesOn ? stateOf(last!, 'before', before) : before;
			const goes = oldest.get(id);
			const forgotten = goes ? (goes.at ?? 0) : kept?.forgotten;
			written.push(
				steps.delete(IDBKeyRange.bound([id, number], [id, []])),
				steps.delete(IDBKeyRange.bound([id], [id, number - stepsKept])),
				steps.put({
					document: id,
					number,
					...differing(began, after),
					place,
					at,
					...(changed.length > 1 && { documents: changed.length })
				}),
				documents.put({
					id,
					position: number,
					body: after,
					stamp: freshId(),
					...(forgotten !== undefined && { forgotten })
				})
			);
		}
		// What was taken back in the others can’t be taken again after this.
		for (const [id, { kept }] of stands)
			if (kept && !changed.some((each) => each.id === id))
				written.push(steps.delete(IDBKeyRange.bound([id, kept.position + 1], [id, []])));
		await Promise.all([...written, work.done]);
		return result;
	}

	async function moveAll(ids: readonly string[], back: boolean): Promise<Map<string, unknown>> {
		const work = write();
		const [documents, steps] = [work.objectStore('documents'), work.objectStore('steps')];
		const stands: (KeptDocument & { step?: KeptStep })[] = [];
		for (const id of ids) {
			const kept = await documents.get(id);
			const step = kept && (await steps.get([id, back ? kept.position : kept.position + 1]));
			if (kept) stands.push({ ...kept, ...(step && { step }) });
		}
		const moved = movesNext(stands, back).map(({ step, ...kept }) => ({
			...kept,
			position: back ? step!.number - 1 : step!.number,
			body: stateOf(step!, back ? 'before' : 'after', kept.body),
			stamp: freshId()
		}));
		await Promise.all([...moved.map((each) => documents.put(each)), work.done]);
		return new Map(moved.map(({ id, body }) => [id, body]));
	}

	return {
		async open(id) {
			return (await database.get('documents', id))?.body;
		},

		async openStamped(id) {
			const { body, stamp, position } = (await database.get('documents', id)) ?? {};
			// A window from before keeps the stamp where it undoes, but not the place among the steps.
			return { body, ...(stamp !== undefined && { stamp: `${stamp} ${position}` }) };
		},

		async change<Body>(id: string, begin: Body, apply: (body: Body) => Body, place = '') {
			const change = { id, begin, apply: (body: unknown) => apply(body as Body) };
			return (await changeAll([change], [id], place)).get(id) as Body;
		},

		changeAll,

		async move(id, back) {
			return (await moveAll([id], back)).get(id);
		},

		moveAll,

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

/** A shelf in this tab’s memory, for where the browser keeps nothing. It is gone with the tab. All its documents share one history. */
export function memoryDocumentShelf(): DocumentShelf {
	type Bodies = Readonly<Record<string, unknown>>;
	let state: Undoable<Bodies> = fresh({});
	const begun = (id: string, begin: unknown) => {
		if (id in state.now) return;
		const withIt = (bodies: Bodies) => ({ ...bodies, [id]: begin });
		const { past, now, future } = state;
		state = { ...state, past: past.map(withIt), now: withIt(now), future: future.map(withIt) };
	};
	async function changeAll(
		changes: readonly DocumentChange[],
		_together: readonly string[],
		place = ''
	) {
		for (const { id, begin } of changes) begun(id, begin);
		const result = new Map(changes.map(({ id, apply }) => [id, apply(state.now[id])]));
		if ([...result].some(([id, after]) => after !== state.now[id]))
			state = taken(state, { ...state.now, ...Object.fromEntries(result) }, place || undefined);
		return result;
	}
	async function moveAll(_ids: readonly string[], back: boolean) {
		const before = state.now;
		state = back ? undone(state) : redone(state);
		return new Map(Object.entries(state.now).filter(([id, body]) => before[id] !== body));
	}
	return {
		open: async (id) => state.now[id],
		openStamped: async (id) => ({ body: state.now[id] }),
		async change<Body>(id: string, begin: Body, apply: (body: Body) => Body, place = '') {
			const change = { id, begin, apply: (body: unknown) => apply(body as Body) };
			return (await changeAll([change], [id], place)).get(id) as Body;
		},
		changeAll,
		move: async (id, back) => (await moveAll([id], back)).get(id),
		moveAll,
		ids: async () => Object.keys(state.now),
		async remove(id) {
			const { [id]: _, ...others } = state.now;
			state = fresh(others);
		}
	};
}

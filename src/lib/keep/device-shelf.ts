import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Mark } from '#lib/domain/assessment.ts';
import { forumNow } from '#lib/domain/forum.ts';
import { isBlank, markKey } from '#lib/domain/mark.ts';
import { openDatabase } from '#lib/keep/open-database.ts';
import { Missing, type Moved, type Shelf } from '#lib/keep/shelf.ts';
import {
	amendedHead,
	result,
	stepOf,
	withFields,
	type KeptHead,
	type Step
} from '#lib/keep/steps.ts';

/**
 * IndexedDB: one record a mark and one a step, written in one strict transaction, which is what
 * survives a killed browser. Each transaction reads where the assessment stands before it writes,
 * so two tabs take turns and neither writes over the other.
 */
export interface Kept extends DBSchema {
	assessments: { key: string; value: KeptHead };
	marks: { key: [string, string, string]; value: Mark & { assessment: string } };
	steps: { key: [string, number]; value: Step };
	settings: { key: string; value: string };
}

/** Older steps go, so that opening stays quick: 1,400 steps load in about 14 ms. */
const stepsKept = 2000;

const all = (id: string) => IDBKeyRange.bound([id], [id, []]);

/**
 * @param onBlocked called when another window with a newer version needs this one to reload
 * @throws when the browser has no IndexedDB or does not let us use it
 */
export async function openDeviceShelf(onBlocked: () => void): Promise<Shelf> {
	const database = await openDatabase<Kept>('chapeau', 4, {
		async upgrade(database, from, _, work) {
			if (from === 1) return takeUpForums(work);
			// Version 3 holds what to read first, version 4 reasons for items, authorities cited and the
			// memo’s head. The number alone tells: a window from before would drop them.
			if (from > 1) return;
			database.createObjectStore('assessments', { keyPath: 'id' });
			database.createObjectStore('marks', { keyPath: ['assessment', 'count', 'element'] });
			database.createObjectStore('steps', { keyPath: ['assessment', 'number'] });
			database.createObjectStore('settings');
		},
		blocking: () => {
			database.close();
			onBlocked();
		}
	});
	return shelfOver(database);
}

/**
 * Version 2 of the database knows no forum “Convention and custom”: heads, and the steps that set it,
 * are read as `forumNow` has it, so that what is undone leads to no forum that there is not.
 */
async function takeUpForums(
	work: IDBPTransaction<Kept, ('assessments' | 'marks' | 'steps' | 'settings')[], 'versionchange'>
): Promise<void> {
	const heads = work.objectStore('assessments');
	for (const head of await heads.getAll())
		if (forumNow(head) !== head) await heads.put(forumNow(head));
	const steps = work.objectStore('steps');
	for (const step of await steps.getAll())
		if (step.kind === 'settings')
			await steps.put({ ...step, before: forumNow(step.before), after: forumNow(step.after) });
}

function shelfOver(database: IDBPDatabase<Kept>): Shelf {
	const write = (...stores: ('assessments' | 'marks' | 'steps' | 'settings')[]) =>
		database.transaction(stores, 'readwrite', { durability: 'strict' });

	return {
		async list(caseId, blank) {
			const work = write('assessments');
			const store = work.objectStore('assessments');
			const heads = (await store.getAll()).filter((head) => head.case.id === caseId);
			if (heads.every((head) => head.deleted)) {
				const first = { ...blank, position: 0 };
				await store.add(first);
				heads.push(first);
			}
			await work.done;
			return heads;
		},

		async open(id) {
			const read = database.transaction(['assessments', 'marks', 'steps']);
			const [head, marks, steps] = await Promise.all([
				read.objectStore('assessments').get(id),
				read.objectStore('marks').getAll(all(id)),
				read.objectStore('steps').getAll(all(id))
			]);
			if (!head) return undefined;
			return { head, marks: marks.map(({ assessment: _, ...mark }) => mark), steps };
		},

		async put({ head, marks, steps }) {
			const work = write('assessments', 'marks', 'steps');
			const kept = [
				work.objectStore('assessments').put(head),
				work.objectStore('marks').delete(all(head.id)),
				work.objectStore('steps').delete(all(head.id)),
				...marks.map((mark) => work.objectStore('marks').put({ ...mark, assessment: head.id })),
				...steps.map((step) => work.objectStore('steps').put(step))
			];
			await Promise.all([...kept, work.done]);
		},

		async amend(id, fields) {
			const work = write('assessments');
			const store = work.objectStore('assessments');
			const head = await store.get(id);
			if (!head) return undefined;
			const amended = withFields(head, fields);
			await Promise.all([store.put(amended), work.done]);
			return amended;
		},

		async commit(id, change, at) {
			const work = write('assessments', 'marks', 'steps');
			const steps = work.objectStore('steps');
			const head = await work.objectStore('assessments').get(id);
			if (!head) throw new Missing();
			const [last, existing] = await Promise.all([
				head.position > 0 ? steps.get([id, head.position]) : undefined,
				change.kind === 'mark'
					? work.objectStore('marks').get([id, change.count, change.element])
					: undefined
			]);
			const { assessment: _, ...mark } = existing ?? { assessment: id };
			const step = stepOf(head, last, existing && (mark as Mark), change, at);
			await steps.delete(IDBKeyRange.bound([id, step.number], [id, []]));
			await Promise.all([
				steps.delete(IDBKeyRange.bound([id], [id, step.number - stepsKept])),
				steps.put(step),
				keep(work, head, step, false, step.number, at),
				work.done
			]);
			return { step, position: step.number, how: 'taken' };
		},

		async move(id, back) {
			const work = write('assessments', 'marks', 'steps');
			const head = await work.objectStore('assessments').get(id);
			if (!head) throw new Missing();
			const step = await work
				.objectStore('steps')
				.get([id, back ? head.position : head.position + 1]);
			if (!step) return undefined;
			const position = back ? step.number - 1 : step.number;
			await Promise.all([
				keep(work, head, step, back, position, new Date().toISOString()),
				work.done
			]);
			return { step, position, how: back ? 'undone' : 'redone' } satisfies Moved;
		},

		async moveTo(id, from, to) {
			const work = write('assessments', 'marks', 'steps');
			const head = await work.objectStore('assessments').get(id);
			if (!head) throw new Missing();
			if (head.position !== from) return [];
			const back = to < from;
			const [low, high] = back ? [to + 1, from] : [from + 1, to];
			if (low > high) return [];
			const steps = await work
				.objectStore('steps')
				.getAll(IDBKeyRange.bound([id, low], [id, high]));
			const moved: Moved[] = [];
			const marks = new Map<string, Mark>();
			const changed = new Date().toISOString();
			let now = head;
			for (const step of back ? steps.reverse() : steps) {
				if (step.number !== (back ? now.position : now.position + 1)) break;
				const state = result(step, back);
				if ('mark' in state) marks.set(markKey(state.mark.count, state.mark.element), state.mark);
				const position = back ? step.number - 1 : step.number;
				now = { ...('amends' in state ? amendedHead(now, state.amends) : now), position, changed };
				moved.push({ step, position, how: back ? 'undone' : 'redone' });
			}
			await Promise.all([
				work.objectStore('assessments').put(now),
				...[...marks.values()].map((mark) => keepMark(work, id, mark)),
				work.done
			]);
			return moved;
		},

		setting: (name) => database.get('settings', name),

		async set(name, value) {
			await database.put('settings', value, name);
		}
	};

	async function keep(
		work: ReturnType<typeof write>,
		head: KeptHead,
		step: Step,
		back: boolean,
		position: number,
		changed: string
	): Promise<void> {
		const state = result(step, back);
		const amended = 'amends' in state ? amendedHead(head, state.amends) : head;
		await Promise.all([
			work.objectStore('assessments').put({ ...amended, position, changed }),
			'mark' in state && keepMark(work, head.id, state.mark)
		]);
	}

	async function keepMark(
		work: ReturnType<typeof write>,
		assessment: string,
		mark: Mark
	): Promise<void> {
		const marks = work.objectStore('marks');
		if (isBlank(mark)) await marks.delete([assessment, mark.count, mark.element]);
		else await marks.put({ ...mark, assessment });
	}
}

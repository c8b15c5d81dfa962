import type { openDB } from 'idb';

/**
 * IndexedDB by promises, with the types of the package `idb` and as much of what it does as is used here: a
 * page that marks waits for no more. Databases, transactions and stores are as the browser has them, only that
 * a request is a promise, `done` is the end of a transaction, and a database has the methods of its stores.
 */
export const openDatabase = ((name, version, { upgrade, blocking, terminated } = {}) => {
	const request = indexedDB.open(name, version);
	request.onupgradeneeded = (event) =>
		upgrade?.(
			promising(request.result),
			event.oldVersion,
			event.newVersion,
			promising(request.transaction),
			event
		);
	return promised(request).then((database: IDBDatabase) => {
		database.onclose = () => terminated?.();
		database.onversionchange = (event) => blocking?.(event.oldVersion, event.newVersion, event);
		return promising(database);
	});
}) as typeof openDB;

const ofOneStore = /^(get|put|add|delete|clear|count)/;
const writes = /^(put|add|delete|clear)/;

const ends = new WeakMap<IDBTransaction, Promise<void>>();

/** Types are those of `openDB`. */
/* eslint-disable @typescript-eslint/no-explicit-any */
function promising(value: any): any {
	if (value instanceof IDBRequest) return promised(value);
	if (value instanceof IDBTransaction) endOf(value);
	else if (!(value instanceof IDBDatabase || value instanceof IDBObjectStore)) return value;
	return new Proxy<any>(value, {
		get(target, name: string) {
			if (target instanceof IDBTransaction) {
				if (name === 'done') return endOf(target);
				if (name === 'store') return promising(target.objectStore(target.objectStoreNames[0]!));
			}
			if (target instanceof IDBDatabase && ofOneStore.test(name))
				return async (store: string, ...given: unknown[]) => {
					const work = target.transaction(store, writes.test(name) ? 'readwrite' : 'readonly');
					const [result] = await Promise.all([
						promising(work).store[name](...given),
						writes.test(name) && endOf(work)
					]);
					return result;
				};
			const member = target[name];
			return typeof member === 'function'
				? (...given: unknown[]) => promising(member.apply(target, given))
				: promising(member);
		},
		set: (target, name, to) => Reflect.set(target, name, to, target)
	});
}
/* eslint-enable @typescript-eslint/no-explicit-any */

function promised<Result>(request: IDBRequest<Result>): Promise<Result> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error!);
	});
}

/** Asked for before the transaction ends; whoever does not wait for it need not hear that it failed. */
function endOf(work: IDBTransaction): Promise<void> {
	let end = ends.get(work);
	if (!end) {
		end = new Promise((resolve, reject) => {
			work.oncomplete = () => resolve();
			work.onabort = () => reject(work.error ?? new DOMException('AbortError', 'AbortError'));
		});
		end.catch(() => undefined);
		ends.set(work, end);
	}
	return end;
}

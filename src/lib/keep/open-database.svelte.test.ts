import { afterEach, describe, expect, it } from 'vitest';
import type { DBSchema } from 'idb';
import { openDatabase } from './open-database.ts';

interface Kept extends DBSchema {
	things: { key: string; value: { id: string; worth: number } };
	numbers: { key: string; value: number };
}

const name = 'open-database-test';
const opened: { close(): void }[] = [];
async function open(more: Parameters<typeof openDatabase<Kept>>[2] = {}) {
	const database = await openDatabase<Kept>(name, 1, {
		upgrade(database) {
			database.createObjectStore('things', { keyPath: 'id' });
			database.createObjectStore('numbers');
		},
		...more
	});
	opened.push(database);
	return database;
}

afterEach(async () => {
	for (const database of opened.splice(0)) database.close();
	await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
});

describe('a database opened by promises', () => {
	it('has the methods of its stores, each in a transaction of its own', async () => {
		const database = await open();
		expect(await database.put('things', { id: 'a', worth: 1 })).toBe('a');
		await database.add('numbers', 7, 'seven');
		expect(await database.get('things', 'a')).toEqual({ id: 'a', worth: 1 });
		expect(await database.get('things', 'b')).toBeUndefined();
		expect(await database.getAllKeys('numbers')).toEqual(['seven']);
		await expect(database.add('things', { id: 'a', worth: 2 })).rejects.toThrow();
		await database.delete('things', 'a');
		expect(await database.getAll('things')).toEqual([]);
	});

	it('writes several stores in one transaction, and tells when it is done', async () => {
		const database = await open();
		const work = database.transaction(['things', 'numbers'], 'readwrite');
		const things = work.objectStore('things');
		await things.put({ id: 'a', worth: 1 });
		const found = await things.get('a');
		await Promise.all([work.objectStore('numbers').put(found!.worth + 1, 'next'), work.done]);
		expect(await database.get('numbers', 'next')).toBe(2);
		const one = database.transaction('numbers', 'readwrite');
		await one.store.put(3, 'next');
		await one.done;
		expect(await database.get('numbers', 'next')).toBe(3);
	});

	it('tells of a transaction that is given up, and keeps none of it', async () => {
		const database = await open();
		const work = database.transaction('numbers', 'readwrite');
		work.store.put(1, 'one').catch(() => undefined);
		work.abort();
		await expect(work.done).rejects.toThrow();
		expect(await database.get('numbers', 'one')).toBeUndefined();
	});

	it('changes nothing where the upgrade is given up', async () => {
		const opening = openDatabase(name, undefined, {
			upgrade(_database, _from, _to, work) {
				work.done.catch(() => undefined);
				work.abort();
			}
		});
		await expect(opening).rejects.toThrow();
		expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
	});

	it('hears that another window needs a newer version', async () => {
		let asked: (number | null)[] = [];
		await open({
			blocking: (current, wanted, event) => {
				(event.target as IDBDatabase).close();
				asked = [current, wanted];
			}
		});
		opened.push(await openDatabase(name, 2));
		expect(asked).toEqual([1, 2]);
	});
});

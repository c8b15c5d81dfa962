import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptFacts } from '#lib/room-client/kept-facts.ts';
import { joinedRooms } from '#lib/room-client/own-rooms.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import { partsFormat } from '#lib/case-source/parts-format.ts';

const facts = (title: string) => ({ id: 'a', title }) as CaseFacts;
const open = () => openDB('chapeau-room-cases', 1);
const join = (code: string, digest: string) =>
	joinedRooms.add({
		code,
		digest,
		title: '',
		name: 'Ada',
		person: 'p',
		joined: '2026-11-28T10:00:00.000Z',
		expires: '2027-11-28T10:00:00.000Z'
	});

beforeEach(async () => {
	await keptFacts.get('one');
	const database = await open();
	await database.clear('facts');
	database.close();
});

// Other tests read the rooms of the same device.
afterEach(async () => {
	for (const code of ['AAAAAAAA', 'BBBBBBBB']) await joinedRooms.forget(code);
});

it('keeps the facts of a joined room by the format of what is made and the digest', async () => {
	await join('AAAAAAAA', 'one');
	await keptFacts.put('one', facts('One'));
	expect(await keptFacts.get('one')).toEqual(facts('One'));
	expect(await keptFacts.get('two')).toBeUndefined();
	const database = await open();
	expect(await database.getAllKeys('facts')).toEqual([`${partsFormat} one`]);
	database.close();
});

it('lets go of what no joined room names, and of what was made in another format', async () => {
	await join('AAAAAAAA', 'one');
	const database = await open();
	await database.put('facts', facts('Of a room that was left'), `${partsFormat} left`);
	await database.put('facts', facts('Of another shape'), `${partsFormat + 1} one`);
	expect(await keptFacts.get('one')).toBeUndefined();
	await keptFacts.put('one', facts('One'));
	expect(await database.getAllKeys('facts')).toEqual([`${partsFormat} one`]);
	database.close();
});

it('finds what was kept before there were formats, while the first is the one', async () => {
	await join('AAAAAAAA', 'one');
	await join('BBBBBBBB', 'two');
	const database = await open();
	await database.put('facts', facts('Kept before'), 'one');
	expect(await keptFacts.get('one')).toEqual(
		(partsFormat as number) === 1 ? facts('Kept before') : undefined
	);
	await keptFacts.put('two', facts('Two'));
	expect(await keptFacts.get('one')).toEqual(
		(partsFormat as number) === 1 ? facts('Kept before') : undefined
	);
	database.close();
});

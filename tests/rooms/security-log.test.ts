import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser, step, mark, intent } from './served.ts';

/** The log as whoever runs the server gets it: from a process of its own. */
const folder = mkdtempSync(join(tmpdir(), 'chapeau-log-'));
let server: ReturnType<typeof spawn>;
let origin: string;
let said = '';

const [count, element] = intent.split(/:(.*)/s);
const place = { count, element };

beforeAll(async () => {
	server = spawn(process.execPath, [join('tests', 'rooms', 'log-server.ts')], {
		env: { ...process.env, VITEST: '', LOG_LEVEL: 'info', DATABASE_PATH: join(folder, 'rooms.db') },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	server.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
	origin = await new Promise((resolve) =>
		server.stdout!.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()))
	);
}, 30_000);
afterAll(() => {
	server.kill();
	rmSync(folder, { recursive: true, force: true });
});

it('tells what was done and refused, and nobody’s name, code, secret or address', async () => {
	const teacher = new Browser(origin);
	const { code, desk } = await teacher.open({ title: 'Völkerrecht 3b' });
	const [ada, ben] = [new Browser(origin), new Browser(origin)];
	const { person } = await ada.join(code, 'Ada Lovelace');
	await ben.join(code, 'Ben Bitdiddle');
	await ada.say(
		code,
		'participant',
		mark(intent, 'strong', { reason: 'Because of paragraph 12.' })
	);
	await new Browser(origin).say(code, 'stranger', { kind: 'unlock', as: 'teacher', secret: desk });
	const wrong = desk.replace(/.{4}$/, 'AAAA');
	await new Browser(origin).say(code, 'stranger', { kind: 'unlock', as: 'teacher', secret: wrong });
	await teacher.say(code, 'teacher', { kind: 'ban', person });
	await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
	await teacher.say(code, 'teacher', { kind: 'delete', code });
	await expect.poll(() => said).toContain('security.room.deleted');

	const events = [...said.matchAll(/event=security\.(\S+)(.*)/g)].map(([, event]) => event);
	expect(events).toEqual([
		'room.opened',
		'room.unlocked',
		'refused',
		'person.banned',
		'room.deleted'
	]);
	const rooms = new Set([...said.matchAll(/ room=(\S+)/g)].map(([, id]) => id));
	expect(rooms.size).toBe(1);
	for (const line of said.trim().split('\n')) expect(line).toMatch(/^time=\S+Z level=\w+ event=/);
	const secrets = [...teacher.cookies.values(), ...ada.cookies.values(), ...ben.cookies.values()];
	for (const word of [
		code,
		desk,
		wrong,
		person,
		...secrets,
		'Ada',
		'Ben',
		'Völker',
		'paragraph',
		'127.0.0.1'
	])
		expect(said).not.toContain(word);
});

it('tells what happens at the door, and of people without saying who', async () => {
	const from = said.length;
	const teacher = new Browser(origin);
	const { code } = await teacher.open();
	const since = new Date().toISOString();
	const [ada, ben] = [new Browser(origin), new Browser(origin)];
	await ada.join(code, 'Ada Lovelace');
	await ada.join(code, 'Ada Byron');
	const { person } = await ben.join(code, 'Ben Bitdiddle');
	await ben.say(code, 'participant', mark(intent, 'weak', { reason: 'Because.' }));
	for (const message of [
		{ kind: 'remove', person },
		{ kind: 'readmit', person },
		{ kind: 'hide-reason', person, round: 1, ...place, hidden: true },
		{ kind: 'door', open: false },
		{ kind: 'door', open: true },
		{ kind: 'new-desk' },
		{ kind: 'remove-since', since }
	])
		expect((await teacher.say(code, 'teacher', message)).kind).not.toBe('refused');
	await ada.say(code, 'participant', { kind: 'delete-own' });
	await expect.poll(() => said.slice(from)).toContain('security.person.deleted');
	const told = said.slice(from);
	const events = [...told.matchAll(/event=security\.(\S+)/g)].map(([, event]) => event);
	expect(events).toEqual([
		'room.opened',
		'person.renamed',
		'person.removed',
		'person.readmitted',
		'reason.hidden',
		'room.door-closed',
		'room.door-opened',
		'room.desk-changed',
		'people.removed',
		'person.deleted'
	]);
	for (const word of [code, person, 'Ada', 'Ben', 'Because', ...teacher.cookies.values()])
		expect(told).not.toContain(word);
});

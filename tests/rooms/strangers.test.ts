import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownProcess, unread } from './own-process.ts';
import { Browser, intent, mark, step } from './served.ts';

/** What a stranger may try, and the process stays for everybody else. */

let rooms: Awaited<ReturnType<typeof ownProcess>>;
const sockets: Socket[] = [];
beforeEach(async () => {
	rooms = await ownProcess();
});
afterEach(async () => {
	for (const socket of sockets.splice(0)) socket.destroy();
	await rooms.close();
});

/** A revealed room with reasons enough that a frame is more than a narrow line holds. */
async function longFrames(people: number) {
	const teacher = new Browser(rooms.origin);
	const { code } = await teacher.open();
	const phones: { browser: Browser; person: string }[] = [];
	for (let at = 0; at < people; at += 1) {
		const browser = new Browser(rooms.origin);
		const { person } = await browser.join(code, `${at} ${'名'.repeat(50)}`);
		const reason = `${at} ${'字'.repeat(500)}`;
		await browser.say(code, 'participant', mark(intent, 'weak', { reason }));
		phones.push({ browser, person });
	}
	await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
	await teacher.say(code, 'teacher', step('locked', 'reveal'));
	return { teacher, code, phones };
}

async function frames(teacher: Browser, code: string, many: number): Promise<void> {
	for (let at = 0; at < many; at += 1) {
		const until = new Date(Date.now() + 60_000 + at * 1000).toISOString();
		await teacher.say(code, 'teacher', { kind: 'timer', until });
		await wait(250);
	}
}

/** The lines that the server has not given up: read now, they come to no end. */
async function stillOpen(): Promise<Socket[]> {
	for (const socket of sockets) socket.resume();
	await wait(300);
	return sockets.filter((socket) => !socket.readableEnded && !socket.destroyed);
}

describe('streams that nobody reads', () => {
	it('of a desk, more than eight, end themselves and nothing else', async () => {
		const { teacher, code } = await longFrames(120);
		for (let at = 0; at < 12; at += 1) sockets.push(await unread(rooms, teacher, code, 'teacher'));
		await frames(teacher, code, 3);
		expect(rooms.alive).toBe(true);
		await wait(2000);
		expect(await stillOpen()).toHaveLength(8);
		const line = await teacher.listen(code, 'teacher');
		expect(line.inside.viewer).toBe('teacher');
		line.close();
	});
	it('of somebody who is removed, end themselves and nothing else', async () => {
		const teacher = new Browser(rooms.origin);
		const { code } = await teacher.open({ marking: { of: 'all' } });
		const phone = new Browser(rooms.origin);
		const { person } = await phone.join(code, 'Ada');
		const line = await phone.listen(code, 'participant');
		const places = Object.keys(line.inside.elements).slice(0, 22);
		for (const key of places)
			await phone.say(code, 'participant', mark(key, 'weak', { reason: '字'.repeat(4000) }));
		line.close();
		for (let at = 0; at < 7; at += 1) sockets.push(await unread(rooms, phone, code, 'participant'));
		const desk = await teacher.listen(code, 'teacher');
		await desk.until(({ inside }) => inside.progress.here === 1);
		await teacher.say(code, 'teacher', { kind: 'remove', person });
		await desk.until(({ inside }) => inside.progress.people === 0);
		await frames(teacher, code, 5);
		desk.close();
		expect(rooms.alive).toBe(true);
		await expect.poll(stillOpen, { timeout: 10_000 }).toEqual([]);
	});
});

describe('a process', () => {
	it('survives what is no http, bodies that break off, and requests for nothing', async () => {
		const { port } = rooms;
		const head = `host: 127.0.0.1:${port}\r\norigin: http://127.0.0.1:${port}\r\ncontent-type: application/json`;
		for (const text of [
			'\0\0\0\r\n\r\n',
			'GET /live HTTP/9.9\r\n\r\n',
			`GET / HTTP/1.1\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`,
			`POST /live HTTP/1.1\r\n${head}\r\ncontent-length: 5000\r\n\r\n{"kind"`,
			`POST /live HTTP/1.1\r\n${head}\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n`,
			`GET //[ HTTP/1.1\r\n${head}\r\n\r\n`,
			`GET /live/%ff?as=teacher HTTP/1.1\r\n${head}\r\n\r\n`,
			`GET /live/AAAAAA?as=teacher HTTP/1.1\r\n${head}\r\ncookie: =;;;=\r\n\r\n`
		]) {
			const socket = connect({ port, host: '127.0.0.1' });
			socket.on('error', () => {});
			socket.resume().write(text);
			await wait(50);
			socket.resetAndDestroy();
		}
		await new Browser(rooms.origin).open();
		expect(rooms.alive).toBe(true);
	});

	it('goes on after a promise that nobody waited for, and logs it', async () => {
		rooms.send('reject');
		await new Browser(rooms.origin).open();
		expect(rooms.log).toMatch(/level=error event=process\.unheard error="Nobody waits for this\."/);
		expect(rooms.alive).toBe(true);
	});

	it('ends its streams and stores what is on its way after an error that nobody expected', async () => {
		const teacher = new Browser(rooms.origin);
		const { code } = await teacher.open();
		const phone = new Browser(rooms.origin);
		await phone.join(code, 'Ada');
		const line = await phone.listen(code, 'participant');
		rooms.send('fail');
		await line.until(({ ended }) => ended);
		expect(line.text).not.toContain('ended:');
		expect(await rooms.ended()).toBe(1);
		expect(rooms.log).toMatch(/level=error event=process\.failed error="Nobody expected this\."/);
	});
});

import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lastResort } from '#lib/server/last-resort.ts';

class Process extends EventEmitter {
	readonly codes: number[] = [];
	exit(code: number): void {
		this.codes.push(code);
	}
}

let lines: string[];
beforeEach(() => {
	lines = [];
	vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

it('logs a promise that nobody waited for, and a line that broke, and goes on', () => {
	const end = vi.fn(async () => {});
	const running = new Process();
	lastResort(running, end);
	running.emit('unhandledRejection', new Error('no row'));
	running.emit(
		'uncaughtException',
		Object.assign(new Error('write after end'), { code: 'ERR_STREAM_WRITE_AFTER_END' })
	);
	expect(end).not.toHaveBeenCalled();
	expect(running.codes).toEqual([]);
	expect(lines.map((line) => /event=(\S+)/.exec(line)?.[1])).toEqual([
		'process.unheard',
		'process.line-broke'
	]);
});

it('ends cleanly and once after any other error, with a code that says so', async () => {
	let ended = () => {};
	const end = vi.fn(() => new Promise<void>((resolve) => (ended = resolve)));
	const running = new Process();
	lastResort(running, end);
	running.emit('uncaughtException', new TypeError('x is undefined'));
	running.emit('uncaughtException', new TypeError('y is undefined'));
	expect(end).toHaveBeenCalledTimes(1);
	expect(running.codes).toEqual([]);
	ended();
	await vi.waitFor(() => expect(running.codes).toEqual([1]));
});

it('ends although the clean end fails, or never comes', async () => {
	const failing = new Process();
	lastResort(failing, () => Promise.reject(new Error('disk full')));
	failing.emit('uncaughtException', new Error('a'));
	await vi.waitFor(() => expect(failing.codes).toEqual([1]));
	vi.useFakeTimers();
	const hanging = new Process();
	lastResort(hanging, () => new Promise(() => {}));
	hanging.emit('uncaughtException', new Error('b'));
	vi.advanceTimersByTime(5000);
	expect(hanging.codes).toEqual([1]);
});

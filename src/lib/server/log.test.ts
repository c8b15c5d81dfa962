import { describe, expect, it } from 'vitest';
import { openLog, type LogOptions } from '#lib/server/log.ts';

function logged(options: Partial<LogOptions> = {}) {
	const lines: string[] = [];
	const clock = { now: 0 };
	const log = openLog({
		write: (line) => lines.push(line),
		now: () => clock.now,
		wall: () => new Date('2026-11-28T14:09:00Z'),
		...options
	});
	return { ...log, lines, clock };
}

describe('the log', () => {
	it('writes time, level, event and fields on one line', () => {
		const { log, lines } = logged();
		log('info', 'server.listening', { port: 3000, host: '::1', proxied: false, none: undefined });
		expect(lines).toEqual([
			'time=2026-11-28T14:09:00.000Z level=info event=server.listening port=3000 host=::1 proxied=false\n'
		]);
	});

	it('leaves no way to begin a line of one’s own, or to command a terminal', () => {
		const { log, lines } = logged();
		log('warn', 'request.refused', { why: 'a\nlevel=info "b"\u001b[2J\u009b1m\u202e\u2028' });
		expect(lines).toHaveLength(1);
		expect(lines[0]!.trimEnd()).toContain(
			'why="a\\nlevel=info \\"b\\"\\u001b[2J\\u009b1m\\u202e\\u2028"'
		);
		expect(lines[0]!.slice(0, -1)).toMatch(/^[\x20-\x7e]*$/);
	});

	it('cuts long values, and gives a stack on level error only', () => {
		const { log, lines } = logged();
		log('warn', 'a', { error: new Error('x'.repeat(100_000)) });
		log('error', 'b', { error: new Error('gone') });
		expect(lines[0]!.length).toBeLessThan(600);
		expect(lines[0]).not.toContain('stack=');
		expect(lines[1]).toMatch(/error=gone stack="Error: gone\\n {4}at /);
	});

	it('leaves lines out in a flood of one event, counts them, and goes on with others', () => {
		const { log, lines, clock } = logged();
		for (let n = 0; n < 100_000; n += 1) log('warn', 'request.refused');
		expect(lines).toHaveLength(20);
		log('warn', 'database.failed');
		expect(lines).toHaveLength(21);
		clock.now += 3000;
		log('warn', 'request.refused');
		log('warn', 'request.refused');
		expect(lines).toHaveLength(22);
		expect(lines.at(-1)).toContain('left_out=99980');
	});

	it('tells of what was left out when nothing follows', () => {
		const { log, tell, lines } = logged();
		for (let n = 0; n < 30; n += 1) log('warn', 'request.refused');
		tell();
		tell();
		expect(lines).toHaveLength(21);
		expect(lines.at(-1)).toContain('left_out=10');
	});

	it('goes on when the clock steps back', () => {
		const { log, lines, clock } = logged({ wall: () => new Date(0) });
		clock.now = 60_000;
		log('info', 'a');
		clock.now = 0;
		log('info', 'a');
		expect(lines).toHaveLength(2);
	});

	it('writes nothing below its level, and never throws', () => {
		const { log, lines } = logged({ least: 'warn' });
		log('info', 'a');
		expect(lines).toEqual([]);
		const full = logged({
			write: () => {
				throw new Error('ENOSPC');
			}
		});
		expect(() => full.log('error', 'b')).not.toThrow();
	});

	it('is readable at a terminal', () => {
		const { log, lines } = logged({ readable: true });
		log('warn', 'disk.low', { free_mb: 12 });
		expect(lines).toEqual(['14:09:00 warn disk.low free_mb=12\n']);
	});
});

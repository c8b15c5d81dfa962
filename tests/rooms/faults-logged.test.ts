import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { Browser, serveRooms, settings } from './served.ts';

let folder: string;
const lines: string[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'chapeau-logged-'));
	lines.length = 0;
	const keep = (...words: unknown[]) => (lines.push(...words.map(String)), true);
	vi.spyOn(process.stderr, 'write').mockImplementation(keep);
	vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

it('a fault behind the door is logged though the body was read, a line each, and not without end', async () => {
	// There can be no folder where there is a file.
	writeFileSync(join(folder, 'file'), '');
	const served = await serveRooms({ DATABASE_PATH: join(folder, 'file', 'chapeau.db') });
	try {
		const response = await new Browser(served.origin).fetch('/live', {
			kind: 'open',
			version,
			settings
		});
		expect(response.status).toBe(503);
		const said = lines.filter((line) => line.includes('event=door.failed'));
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^time=\S+ level=error event=door\.failed error=.*\n$/);
		expect(said[0]!.trimEnd()).not.toContain('\n');
		for (let at = 0; at < 60; at += 1)
			await new Browser(served.origin).fetch('/live', { kind: 'open', version, settings });
		expect(lines.filter((line) => line.includes('event=door.failed')).length).toBeLessThan(30);
	} finally {
		await served.close();
	}
});

it('who goes away in the middle of a sentence is not', async () => {
	const served = await serveRooms({ DATABASE_PATH: join(folder, 'chapeau.db') });
	try {
		const gone = new AbortController();
		const body = new ReadableStream({
			start(controller) {
				controller.enqueue(new TextEncoder().encode('{"kind"'));
				setTimeout(() => gone.abort(), 50);
			}
		});
		await fetch(`${served.origin}/live`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: served.origin },
			body,
			duplex: 'half',
			signal: gone.signal
		} as RequestInit).catch(() => {});
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(lines).toEqual([]);
	} finally {
		await served.close();
	}
});

import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { FromServer } from '#lib/rooms/protocol.ts';
import { recordOf } from '#lib/rooms/record.ts';
import { moment, person, room } from '#lib/rooms/sample.ts';
import { recordPieces, writePieces } from '#lib/server/rooms/record-stream.ts';

const events = [{ at: moment, kind: 'opened' }];
const reason = 'x'.repeat(3000);
const people = Array.from({ length: 200 }, (_, at) =>
	person(`Name ${at}`, { intent: { answer: 'weak', reason }, take: 'strong' })
);

it.each([
	['with every mark', room('compare', people)],
	['while the class marks, with none', room('mark-alone', people)],
	['of a room where nobody is', room('compare', [])]
])('the pieces of a record, %s, are the record', (_, held) => {
	const pieces = [...recordPieces(held, events, moment)];
	expect(FromServer.parse(JSON.parse(pieces.join('')))).toEqual({
		kind: 'record',
		version: expect.any(Number),
		record: recordOf(held, events, moment)
	});
});

it('no piece holds more than some people’s marks', () => {
	const pieces = [...recordPieces(room('compare', people), events, moment)];
	expect(pieces.length).toBeGreaterThan(8);
	for (const piece of pieces) expect(piece.length).toBeLessThan(100_000);
});

/** Who reads one piece and then nothing. */
class Reader extends EventEmitter {
	readonly pieces: string[] = [];
	destroyed = false;
	ended = false;
	writeHead(): void {}
	write(piece: string): boolean {
		this.pieces.push(piece);
		return false;
	}
	end(): void {
		this.ended = true;
	}
}

it('no more is made than is read, and others come in between', async () => {
	const reader = new Reader();
	let made = 0;
	function* pieces() {
		while (made < 20) yield `${(made += 1)}`;
	}
	const written = writePieces(reader as unknown as ServerResponse, pieces());
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(made).toBe(1);
	reader.emit('drain');
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(made).toBe(2);
	reader.destroyed = true;
	reader.emit('close');
	await written;
	expect(made).toBeLessThan(5);
	expect(reader.ended).toBe(false);
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestOfFile } from '#lib/own-cases/file-digest.ts';

describe('the digest of a chosen file', () => {
	it.each([0, 3, 512 * 1024, 512 * 1024 + 1, 1_300_000])(
		'is its SHA-256, of %i bytes as of any',
		async (size) => {
			const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251);
			const seen: number[] = [];
			const digest = await digestOfFile(new Blob([bytes]), (done) => seen.push(done));
			expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'));
			expect(seen.at(-1) ?? 1).toBe(1);
		}
	);

	it('is given up when another file is chosen', async () => {
		const given = new AbortController();
		const digest = digestOfFile(
			new Blob([new Uint8Array(2_000_000)]),
			() => given.abort(new Error('another')),
			given.signal
		);
		await expect(digest).rejects.toThrow('another');
	});
});

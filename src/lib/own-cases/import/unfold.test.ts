import { Zip, ZipDeflate, strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostUnfolded, Unreadable } from './brought-text.ts';
import { mostParts, unfold } from './unfold.ts';

const all = () => true;
const words = (parts: Map<string, Uint8Array>) =>
	Object.fromEntries([...parts].map(([name, content]) => [name, strFromU8(content)]));
const sentence = (open: () => unknown): string => {
	try {
		open();
	} catch (error) {
		if (error instanceof Unreadable) return error.message;
		throw error;
	}
	return '';
};

const letter = {
	'word/document.xml': strToU8('<p>Dear Sir</p>'.repeat(500)),
	'a.txt': strToU8('a')
};

describe('a packed document', () => {
	it('gives the parts that are asked for, in the order of its list', () => {
		const packed = zipSync({ ...letter, 'picture.png': [new Uint8Array(1000), { level: 0 }] });
		expect(words(unfold(packed, (name) => /\.(xml|txt)$/.test(name)))).toEqual({
			'word/document.xml': '<p>Dear Sir</p>'.repeat(500),
			'a.txt': 'a'
		});
		expect([...unfold(packed, all).keys()]).toEqual(['word/document.xml', 'a.txt', 'picture.png']);
	});

	it('may have been packed as a stream, without sizes before its parts', () => {
		const pieces: Uint8Array[] = [];
		const zip = new Zip((_, piece) => pieces.push(piece));
		for (const name of ['one', 'two']) {
			const part = new ZipDeflate(name);
			zip.add(part);
			part.push(strToU8(name.repeat(10_000)), true);
		}
		zip.end();
		const parts = words(unfold(new Uint8Array(Buffer.concat(pieces)), all));
		expect(parts).toEqual({ one: 'one'.repeat(10_000), two: 'two'.repeat(10_000) });
	});

	it('may have a comment at its end, and may stand anywhere in a longer buffer', () => {
		const packed = zipSync(letter);
		const withComment = new Uint8Array(packed.byteLength + 7);
		withComment.set(packed);
		new DataView(withComment.buffer).setUint16(packed.byteLength - 2, 7, true);
		expect(unfold(withComment, all).size).toBe(2);
		const longer = new Uint8Array(packed.byteLength + 100).fill(80);
		longer.set(packed, 50);
		expect(unfold(longer.subarray(50, 50 + packed.byteLength), all).size).toBe(2);
	});

	it('says how far it is', () => {
		const said: number[] = [];
		unfold(zipSync({ big: crypto.getRandomValues(new Uint8Array(60_000)) }), all, (done) =>
			said.push(done)
		);
		expect(said).toEqual([...said].sort((a, b) => a - b));
		expect(said.length).toBeGreaterThan(5);
		expect(said.at(-1)).toBe(1);
	});
});

describe('a packed document is refused', () => {
	it('when it unfolds past the limit, whatever it declares', () => {
		const two = zipSync({ 'a.xml': new Uint8Array(600_000), 'b.xml': new Uint8Array(400_000) });
		const open = (most: number, wanted: (name: string) => boolean = all) =>
			sentence(() => unfold(two, wanted, undefined, most));
		expect(open(1_000_000)).toBe('');
		expect(open(999_999)).toMatch(/more than 50 MB/);
		// The declared size of each part becomes 1.
		const view = new DataView(two.buffer);
		for (let at = 0; at < two.length - 46; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
		expect(open(999_999)).toMatch(/more than 50 MB/);
		expect(open(999_999, (name) => name === 'a.xml')).toBe('');
	});

	it('as soon as it is past the limit, not when all of it is unfolded', () => {
		const said: number[] = [];
		const most = mostUnfolded / 2;
		const bomb = zipSync({ 'a.xml': new Uint8Array(mostUnfolded) }, { level: 1 });
		expect(sentence(() => unfold(bomb, all, (done) => said.push(done), most))).toMatch(/50 MB/);
		expect(said.at(-1)).toBeLessThan(0.6);
	});

	it('when it has too many parts', () => {
		const many = (count: number) =>
			zipSync(
				Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}`, new Uint8Array()])),
				{ level: 0 }
			);
		expect(unfold(many(mostParts), (name) => name === '7').size).toBe(1);
		expect(sentence(() => unfold(many(mostParts + 1), all))).toMatch(/more than 10,000 parts/);
	});

	it('when it is locked, no zip, cut off or damaged', () => {
		const locked = zipSync(letter);
		const view = new DataView(locked.buffer);
		for (let at = 0; at < locked.length - 46; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
		expect(sentence(() => unfold(locked, all))).toMatch(/password/);

		const packed = zipSync(letter);
		for (const bytes of [new Uint8Array(), strToU8('A letter'), packed.subarray(0, -30)])
			expect(sentence(() => unfold(bytes, all))).toMatch(/damaged or incomplete/);
		// One letter of the content.
		const one = packed.slice();
		one[60]! ^= 1;
		expect(sentence(() => unfold(one, all))).toMatch(/damaged or incomplete/);
	});

	it('or opened whole, however its bytes are changed', () => {
		const packed = zipSync(letter);
		const whole = JSON.stringify(words(unfold(packed, all)));
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(packed.length - 1), fc.integer({ min: 0, max: 255 })), {
					minLength: 1,
					maxLength: 6
				}),
				fc.option(fc.nat(packed.length)),
				(changes, end) => {
					const bytes = packed.slice(0, end ?? undefined);
					for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
					let parts = new Map<string, Uint8Array>();
					const said = sentence(() => (parts = unfold(bytes, all)));
					if (said) expect(said).toMatch(/^The file .*\.$/);
					// Names have no checksum, contents do.
					for (const content of parts.values())
						if (content.length > 0) expect(whole).toContain(strFromU8(content));
				}
			),
			{ numRuns: 3000 }
		);
	});
});

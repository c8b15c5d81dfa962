import { expect, it } from 'vitest';
import { bytesWithin, textOf } from '#lib/files/file-text.ts';

const words = 'Łucja, naïve – “quoted”, 한수빈';
const utf8 = new TextEncoder().encode(words);
const utf16 = (text: string, little: boolean) => {
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, little);
	for (let at = 0; at < text.length; at += 1)
		view.setUint16(2 + at * 2, text.charCodeAt(at), little);
	return bytes;
};

it('text is read in each encoding that programs save', () => {
	expect(textOf(utf8)).toEqual({ text: words });
	expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ text: words });
	expect(textOf(utf16(words, true))).toEqual({ text: words });
	expect(textOf(utf16(words, false))).toEqual({ text: words });
	// “café – x” as an old Excel saves it: nothing says which letters these are.
	const ansi = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x78]);
	expect(textOf(ansi)).toEqual({ text: 'café – x', guessed: true });
});

it('a picture is no text, nor half a letter of UTF-16', () => {
	expect(textOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0x01]))).toBeUndefined();
	expect(textOf(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toBeUndefined();
});

it('a file over the limit is not read at all', async () => {
	const large = new File(['x'.repeat(11)], 'large.csv');
	large.slice = () => {
		throw new Error('It was read.');
	};
	expect(await bytesWithin(large, 10)).toHaveLength(0);
	const small = new File(['x'.repeat(10)], 'small.csv');
	expect(await bytesWithin(small, 10)).toHaveLength(10);
});

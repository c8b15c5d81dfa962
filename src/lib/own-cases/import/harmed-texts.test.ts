import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { book, marked, packedBook, page } from './marked-up.sample.ts';
import { noteFields } from './note-fields.ts';
import { readPlain } from './plain-text.ts';
import { readGiven } from './readers.ts';
import { saltWorks } from './salt-works.sample.ts';
import { expectRefusedOrWhole } from './whole.sample.ts';

/**
 * Files that were cut off, mixed up or changed on their way, and files that somebody made to be
 * awkward: each is refused in a sentence or opened whole, within a second.
 */

/** What is put into a file by accident, or to see what happens. */
const inserted = fc.oneof(
	fc.constantFrom(
		...[
			'\n\n',
			'\r',
			'\n',
			'\t',
			' ',
			'1',
			'12 ',
			'[3]',
			'¹',
			'*',
			'†',
			'"',
			'“',
			'.5 ',
			'\n2 ',
			'\n\n[4] '
		],
		...[
			'Notes\n\n',
			'<',
			'>',
			'</p>',
			'<p>',
			'<sup>',
			'<a href="#fn1">',
			'&',
			'&#x0;',
			'<table>',
			'<br>'
		],
		...[
			'[^12]',
			'[^',
			'> ',
			'# ',
			'| ',
			'```',
			'---\n',
			'\uFDD0',
			'\uFDD1',
			'\u0000',
			'\u0301',
			'\u202E',
			'\uD800'
		],
		...[
			'<div hidden>',
			'<script>',
			'<!--',
			']]>',
			'(Smith 2004)',
			'\n\nReferences\n\nSmith (2004) A.\n\n'
		]
	),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const change = fc.oneof(
	fc.record({ kind: fc.constant('put' as const), at: fc.nat(), text: inserted }),
	fc.record({
		kind: fc.constantFrom('lose' as const, 'double' as const),
		at: fc.nat(),
		length: fc.nat(300)
	}),
	fc.record({
		kind: fc.constant('repeat' as const),
		at: fc.nat(),
		length: fc.nat(12),
		times: fc.nat(400)
	})
);
const changes = fc.array(change, { minLength: 1, maxLength: 8 });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(text: string, all: readonly Change[]): string {
	let now = text;
	for (const each of all) {
		const at = each.at % (now.length + 1);
		if (each.kind === 'put') now = now.slice(0, at) + each.text + now.slice(at);
		else {
			const piece = now.slice(at, at + each.length);
			if (each.kind === 'lose') now = now.slice(0, at) + now.slice(at + each.length);
			if (each.kind === 'double') now = now.slice(0, at) + piece + now.slice(at);
			if (each.kind === 'repeat') now = now.slice(0, at) + piece.repeat(each.times) + now.slice(at);
		}
	}
	return now;
}

/** Bytes that are no letters of any kind. */
const broken = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });
function withBytes(bytes: Uint8Array, all: readonly (readonly [number, number])[]): Uint8Array {
	for (const [at, byte] of all) if (bytes.length > 0) bytes[at % bytes.length] = byte;
	return bytes;
}

/** `npm run harmed` tries more of them than every test run has the time for. */
const tries = 60;

describe('a harmed text', { timeout: 60_000 }, () => {
	const texts = [
		['a.txt', saltWorks],
		['a.md', marked],
		['a.html', page]
	] as const;
	// Each reader is fetched on first use, which is no part of what is timed.
	beforeAll(async () => {
		for (const [name, text] of texts) await readGiven({ bytes: strToU8(text), name });
	}, 60_000);

	it.each(texts)('is refused in a sentence or opened whole: %s', async (name, text) => {
		const outcomes = { refused: 0, whole: 0 };
		await fc.assert(
			fc.asyncProperty(changes, fc.oneof(fc.constant([]), broken), async (all, bytes) => {
				const given = { bytes: withBytes(strToU8(changed(text, all)), bytes), name };
				outcomes[await expectRefusedOrWhole(given)]++;
			}),
			{ numRuns: tries }
		);
		expect(outcomes.whole).toBeGreaterThan(tries / 2);
	});

	it('is refused in a sentence or opened whole: a part of a book', async () => {
		const outcomes = { refused: 0, whole: 0 };
		const parts = Object.entries(book).slice(1) as [keyof typeof book, string][];
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...parts), changes, async ([name, text], all) => {
				const files = { ...book, [name]: changed(text, all) };
				const packed = packedBook(files);
				outcomes[await expectRefusedOrWhole({ bytes: packed, name: 'a.epub' })]++;
			}),
			{ numRuns: tries }
		);
		expect(outcomes.refused).toBeGreaterThan(0);
		expect(outcomes.whole).toBeGreaterThan(tries / 4);
	});

	it('is refused in a sentence or opened whole: the bytes of a book', async () => {
		const packed = packedBook();
		await fc.assert(
			fc.asyncProperty(broken, fc.option(fc.nat(packed.length)), async (all, end) => {
				await expectRefusedOrWhole({
					bytes: withBytes(packed.slice(0, end ?? undefined), all),
					name: 'a.epub'
				});
			}),
			{ numRuns: tries }
		);
	});
});

describe('words of any kind', () => {
	it('are read whole, and none but marks and white space is lost', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'Word',
						'and',
						'end.',
						'1',
						'12',
						'[2]',
						'\n\n',
						'\n',
						'1. ',
						'* ',
						'“',
						'(Smith 2004)'
					),
					{
						minLength: 5,
						maxLength: 60
					}
				),
				(words) => {
					const text = words.join(' ');
					if (!/[\p{L}\p{N}]/u.test(text)) return;
					const { blocks, notes } = readPlain(text);
					const letters = (all: string) => all.replace(/[^\p{L}]/gu, '');
					const read = [...blocks, ...notes].map(({ text }) => letters(text)).join('');
					expect([...read].sort().join('')).toBe([...letters(text)].sort().join(''));
				}
			),
			{ numRuns: 500 }
		);
	});

	it('have fields as a note, whatever they are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const { title, date, address } = noteFields(text);
				expect(title).not.toBe('');
				if (date !== undefined) expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
				if (address !== undefined) expect(URL.canParse(address)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});
});

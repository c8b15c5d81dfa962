import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { longestText, mostBytes } from './brought-text.ts';
import { docxOf, hardDocx, p } from './docx.sample.ts';
import { readGiven } from './readers.ts';
import { expectRefusedOrWhole, expectWhole, readersAtHand } from './whole.sample.ts';

const sample = (name: string) => new Uint8Array(readFileSync(`tests/samples/documents/${name}`));

beforeAll(readersAtHand);

describe('a document of any kind', () => {
	it('is told by its content, and read whole', async () => {
		for (const name of ['hard.docx', 'hard.odt', 'sarn-valley.docx', 'sarn-valley.odt'])
			expectWhole(await readGiven({ bytes: sample(name), name: 'renamed.bin' }));
	});

	it.each([
		// Numbers that a copy left stuck to the words; note 2 is called again in the last paragraph.
		[
			'harbour-of-lisk.txt',
			['1', '2 3', '4 5', '6 2 7'],
			[/^Harbour Gazette/, /Ledger/, /Dall/, /Salt Houses/, /Oderin/, /Circular 7/, /Yearbook/]
		],
		// Authors and years in brackets, and a list of references.
		[
			'the-quiet-census.html',
			['1 3', '5 2', '', '4', '', '5 3'],
			[/^Bureau of the Census/, /^Dresk/, /^Halvik/, /^Lund/, /^Senn, Maria, and Tove Avel/]
		]
	])('has each note called in the right paragraph: %s', async (name, called, printed) => {
		const { blocks, notes } = await readGiven({ bytes: sample(name), name });
		const paragraphs = blocks.filter(({ kind, leftOut }) => kind !== 'heading' && !leftOut);
		expect(paragraphs.map(({ calls }) => calls.map(({ note }) => note).join(' '))).toEqual(called);
		expect(notes.map(({ text }) => text)).toEqual(
			printed.map((words) => expect.stringMatching(words))
		);
		expect(paragraphs.map(({ text }) => text).join(' ')).not.toMatch(/[.”]\d/);
	});

	it('says how far it is, from nothing to all', async () => {
		const heard: number[] = [];
		await readGiven({ bytes: hardDocx(), name: 'a.docx' }, (done) => heard.push(done));
		expect(heard).toEqual([...heard].sort((one, other) => one - other));
		expect(heard.at(-1)).toBe(1);
	});

	it('in another script is read, and said to be', async () => {
		const bytes = docxOf({
			body: p('Все жители долины были выселены за девятнадцать дней. '.repeat(5))
		});
		const { doubts } = await readGiven({ bytes, name: 'a.docx' });
		expect(doubts).toContainEqual({ where: 'text', says: expect.stringContaining('script') });
	});

	it('that has notes and no text is refused', async () => {
		const notes = {
			bytes: strToU8('[^12]: Decree 44.\n\n[^b]: Ministry of Works.\n'),
			name: 'a.md'
		};
		await expect(readGiven(notes)).rejects.toThrow('There is no text in it.');
	});

	it('that is too large or too long is refused before it costs anything', async () => {
		const large = { bytes: new Uint8Array(mostBytes + 1), name: 'a.txt' };
		await expect(readGiven(large)).rejects.toThrow('The file is larger than 20 MB.');
		const long = docxOf({ body: p('word '.repeat(longestText / 5 + 1)) });
		await expect(readGiven({ bytes: long, name: 'a.docx' })).rejects.toThrow('The text is longer');
	});

	it('of 2 MB with 600 notes is read whole', async () => {
		const notes = Array.from({ length: 600 }, (_, index) => index + 1);
		const { fn, footnote } = await import('./docx.sample.ts');
		const bytes = docxOf({
			body: notes.map((id) => p('It was found in the valley. '.repeat(110), fn(id))).join(''),
			footnotes: notes.map((id) => footnote(id, `Source ${id}.`)).join('')
		});
		const brought = await readGiven({ bytes, name: 'a.docx' });
		expect(brought.notes).toHaveLength(600);
	});
});

/** What goes wrong with files: letters change, pieces are lost, doubled or cut off. */
const harm = fc.oneof(
	fc.record({ kind: fc.constant('set' as const), at: fc.nat(), value: fc.nat(255) }),
	fc.record({
		kind: fc.constantFrom('lose' as const, 'double' as const),
		at: fc.nat(),
		length: fc.nat(400)
	}),
	fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
	fc.record({
		kind: fc.constant('put' as const),
		at: fc.nat(),
		text: fc.constantFrom(
			'<',
			'>',
			'&',
			'"',
			'</w:p>',
			'<w:p>',
			'<w:del>',
			' ',
			'\0',
			'�',
			']]>',
			'<![CDATA[',
			'99999999999'
		)
	})
);
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harmed(bytes: Uint8Array, harms: readonly Harm[]): Uint8Array {
	let now = [...bytes];
	for (const each of harms) {
		const at = each.at % Math.max(1, now.length);
		if (each.kind === 'set') now[at] = each.value;
		if (each.kind === 'lose') now.splice(at, each.length);
		if (each.kind === 'double') now.splice(at, 0, ...now.slice(at, at + each.length));
		if (each.kind === 'cut') now = now.slice(0, at);
		if (each.kind === 'put') now.splice(at, 0, ...strToU8(each.text));
	}
	return Uint8Array.from(now);
}

/** `npm run harmed` tries more of them than every test run has the time for. */
const harmedFiles = 60;

describe('a harmed document', { timeout: 60_000 }, () => {
	const harms = fc.array(harm, { minLength: 1, maxLength: 6 });

	it.each(['hard.docx', 'hard.odt'])(
		'is refused in a sentence or opened whole: %s',
		async (name) => {
			const bytes = sample(name);
			await fc.assert(
				fc.asyncProperty(harms, async (all) => {
					await expectRefusedOrWhole({ bytes: harmed(bytes, all), name });
				}),
				{ numRuns: harmedFiles }
			);
		}
	);

	it.each(['hard.docx', 'hard.odt'])('and so is one harmed within: %s', async (name) => {
		const parts = unzipSync(sample(name));
		const inside = Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part));
		const outcomes = { refused: 0, whole: 0 };
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...inside), harms, async (part, all) => {
				const bytes = zipSync({ ...parts, [part]: harmed(parts[part]!, all) }, { level: 1 });
				outcomes[await expectRefusedOrWhole({ bytes, name })] += 1;
			}),
			{ numRuns: harmedFiles }
		);
		expect(outcomes.refused).toBeGreaterThan(harmedFiles / 15);
		expect(outcomes.whole).toBeGreaterThan(harmedFiles / 15);
	});
});

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { answers } from '#lib/domain/strength.ts';
import { canLink, fragmentOf, linkLimit, unfold } from '#lib/export/link.ts';
import { mended } from '#lib/domain/written-name.ts';
import { lawVersion } from '#lib/law/version.ts';
import { readFile, writeFile } from '#lib/files/file.ts';

const at = '2026-01-01T00:00:00.000Z';
const theCase = { id: 'c', title: 'The case', version: 1 };
const head: AssessmentHead = {
	id: 'a',
	case: { id: 'c', version: 1 },
	name: 'For the class',
	author: 'A. Analyst',
	forum: 'icc',
	standard: 'substantial-grounds',
	created: at,
	changed: at
};
const elements = Array.from({ length: 40 }, (_, number) => `test/part-${number}`);
const trees = new Map([
	[
		'I',
		{
			kind: 'any' as const,
			id: 'test',
			label: 'Test',
			of: elements.map((id) => ({ kind: 'element' as const, id, label: id }))
		}
	]
]);
const known = {
	case: theCase,
	trees,
	standards: [{ id: 'substantial-grounds', label: 'Substantial grounds' }],
	defaultStandard: 'substantial-grounds',
	law: lawVersion
};
const mark = (element: string, fields: Partial<Mark>): Mark => ({
	count: 'I',
	element,
	...fields,
	changed: at
});

async function carried(fragment: string): Promise<string> {
	const unfolded = await unfold(fragment);
	if (!unfolded.ok) throw new Error(unfolded.fault);
	return new TextDecoder().decode(unfolded.bytes);
}
async function fault(fragment: string): Promise<string> {
	const unfolded = await unfold(fragment);
	return unfolded.ok ? 'none' : unfolded.fault;
}

/** As `link.ts` wraps, with other content. */
async function wrapped(bytes: Uint8Array): Promise<string> {
	const data = Buffer.from(bytes).toString('base64url');
	let hash = 0x811c9dc5;
	for (const letter of data) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return `1.${data}.${hash.toString(36).padStart(7, '0')}`;
}

describe('a link', () => {
	it.each(['.', ')', '?utm_source=mail', '&fbclid=x.y', '%20', ' (see above)'])(
		'is read with what a message put behind it: %s',
		async (behind) => {
			const fragment = await fragmentOf('{"a":1}');
			expect(await carried(fragment + behind)).toBe('{"a":1}');
			expect(await fault(fragment.slice(0, -1) + behind)).toMatch(/damaged/);
		}
	);
	it('brings any assessment over whole', async () => {
		const someMarks = fc
			.uniqueArray(fc.constantFrom(...elements), { maxLength: 12 })
			.chain((places) =>
				fc.tuple(
					...places.map((place) =>
						fc
							.record({
								answer: fc.constantFrom(...answers),
								reason: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
							})
							.map((fields) => mark(place, fields))
					)
				)
			);
		await fc.assert(
			fc.asyncProperty(someMarks, fc.string({ unit: 'grapheme' }), async (marks, name) => {
				const text = writeFile({ ...head, name: mended(`x${name}`) }, marks, lawVersion);
				const fragment = await fragmentOf(text);
				// Nothing that an address would have to escape, and an end that no message swallows.
				expect(fragment).toMatch(/^1\.[\w-]+\.[a-z0-9]{7}$/);
				const bytes = new TextEncoder().encode(await carried(`#${fragment}`));
				expect(readFile('link', bytes, known)).toEqual({
					ok: true,
					file: JSON.parse(text),
					text: JSON.stringify(JSON.parse(text)),
					questions: [],
					notices: []
				});
			}),
			{ numRuns: 50 }
		);
	});

	it('cut short or altered anywhere never brings over something else', async () => {
		const fragment = await fragmentOf(
			writeFile(head, [mark(elements[0]!, { answer: 'weak' })], '1')
		);
		await fc.assert(
			fc.asyncProperty(
				fc.nat(fragment.length - 1),
				fc.constantFrom('', 'a', 'Z', '0', '-', '%20', '.'),
				async (place, instead) => {
					fc.pre(fragment[place] !== instead);
					const altered = fragment.slice(0, place) + instead + fragment.slice(place + 1);
					expect(await fault(altered)).toMatch(/^The link (is damaged|was made by a newer)/);
					expect(await fault(fragment.slice(0, place))).toMatch(
						/^(The link is damaged|This address carries no assessment)/
					);
				}
			)
		);
	});

	it('to forty marks with a word of reason each is within the limit', async () => {
		const marks = elements.map((element, number) =>
			mark(element, { answer: answers[number % 8]!, reason: `Reason number ${number}.` })
		);
		expect((await fragmentOf(writeFile(head, marks, '1'))).length).toBeLessThan(linkLimit);
	});
});

describe('a fragment that carries no assessment', () => {
	it('says that there is none', async () => {
		for (const none of ['', '#']) expect(await fault(none)).toMatch(/^This address carries no/);
	});
	it('of another kind is called damaged', async () => {
		for (const other of ['#notes', '#1.', '#1..', '#1.abc', '#hello world'])
			expect(await fault(other)).toMatch(/^The link is damaged/);
		expect(await fault(await wrapped(new Uint8Array([1, 2, 3])))).toMatch(/^The link is damaged/);
	});
	it('of a newer version says so', async () => {
		expect(await fault('#2.abcdef.0000000')).toMatch(/newer Chapeau \(version 2/);
	});
	it('unfolding to more than a file may have is refused', async () => {
		const bomb = await wrapped(deflateRawSync(Buffer.alloc(30_000_000)));
		expect(bomb.length).toBeLessThan(50_000);
		expect(await fault(bomb)).toMatch(/more than 8 MB/);
	});
});

describe('where the browser cannot compress', () => {
	afterEach(() => vi.unstubAllGlobals());
	it('says so instead of calling the link damaged', async () => {
		const fragment = await fragmentOf('{}');
		vi.stubGlobal('DecompressionStream', undefined);
		expect(canLink()).toBe(false);
		expect(await fault(fragment)).toMatch(/^This browser can’t read the link/);
	});
});

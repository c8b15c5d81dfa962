import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { dossierVersion } from '#lib/domain/dossier.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';
import { Bundle, mostAssessments } from '#lib/domain/bundle.ts';
import { bundleLimit, isBundle, readBundle, writeBundle } from '#lib/own-cases/bundle.ts';
import { readCaseFile, writeCaseFile } from '#lib/own-cases/case-file.ts';
import { readCaseOrBundle } from '#lib/own-cases/open-case-file.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const made = ownCase();
const dossier = { ...made, case: { ...made.case, version: 3 } };
const head = (name: string, version: number): AssessmentHead => ({
	id: name,
	case: { id: dossier.case.id, version },
	name,
	forum: 'icc',
	standard: 'substantial-grounds',
	created: '2026-11-01T10:00:00.000Z',
	changed: '2026-11-02T10:00:00.000Z'
});
const marks: Mark[] = [
	{
		count: 'I',
		element: 'genocide/acts/killing',
		answer: 'strong',
		reason: 'The graves.',
		changed: '2026-11-02T10:00:00.000Z'
	}
];
const written = writeBundle(dossier, true, [
	{ head: head('Mine', 3), marks },
	{ head: head('Older', 1), marks }
]);
const harmed = (change: (bundle: Record<string, never>) => void) => {
	const bundle = JSON.parse(written) as Record<string, never>;
	change(bundle);
	const opened = readBundle('a.json', bytes(JSON.stringify(bundle)));
	return opened.ok ? '' : opened.fault;
};

describe('a case with its assessments, in one file', () => {
	it('is opened as it was saved, and says which marks are of another version', () => {
		expect(isBundle(written)).toBe(true);
		expect(Bundle.safeParse(JSON.parse(written)).error).toBeUndefined();
		const opened = readBundle('a.json', bytes(written));
		if (!opened.ok) throw new Error(opened.fault);
		expect(opened.dossier).toEqual(dossier);
		expect(opened.assessments.map(({ name, law, marks: its }) => [name, law, its])).toEqual([
			['Mine', dossier.law.version, marks],
			['Older', dossier.law.version, marks]
		]);
		expect(opened.notices).toEqual([
			'“Older” was made with version 1 of the case; this is version 3. Its marks are unchanged: look at what they rest on.'
		]);
		const again = writeBundle(
			opened.dossier,
			true,
			opened.assessments.map(({ marks, ...of }) => ({ head: { ...of, id: of.name }, marks }))
		);
		expect(JSON.parse(again)).toEqual(JSON.parse(written));
	});

	it.each([
		['of a newer version', (it: Record<string, unknown>) => (it['version'] = 2), /newer Chapeau/],
		[
			'with something unknown in it',
			(it: Record<string, unknown>) => (it['more'] = 1),
			/has a fault/
		],
		[
			'with more assessments than anybody makes',
			(it: Record<string, unknown[]>) => (it['assessments'] = Array(mostAssessments + 1).fill({})),
			/has a fault at assessments/
		],
		[
			'whose case has a fault',
			(it: Record<string, Record<string, unknown>>) => (it['case']!['law'] = 3),
			/has a fault at law/
		],
		[
			'with marks of another case',
			(it: Record<string, { case: { id: string } }[]>) =>
				(it['assessments']![1]!.case.id = 'own-other1'),
			/^“a.json, assessment 2” belongs to another case/
		],
		[
			'with marks of a version that the case has not',
			(it: Record<string, { case: { version: number } }[]>) =>
				(it['assessments']![0]!.case.version = 9),
			/^“a.json, assessment 1” was made with a newer version/
		],
		[
			'with a mark where the law asks for nothing',
			(it: Record<string, { marks: { element: string }[] }[]>) =>
				(it['assessments']![0]!.marks[0]!.element = 'genocide/nothing'),
			/has no element/
		]
	])('%s is refused whole, in a sentence', (_, change, says) => {
		const fault = harmed(change as never);
		expect(fault).toMatch(says);
		expect(fault).toMatch(/Nothing was changed\.$/);
	});

	it('is refused before it costs anything where it is too large, and where it is broken off', () => {
		for (const opened of [
			readBundle('a.json', new Uint8Array(), bundleLimit + 1),
			readBundle('a.json', bytes(written.slice(0, 5000))),
			readBundle('a.json', bytes(`{"format":"chapeau-bundle","case":${'['.repeat(100_000)}`))
		])
			expect(opened).toMatchObject({ ok: false });
	});

	it('is opened whole or refused, whatever is harmed in it', () => {
		fc.assert(
			fc.property(fc.nat({ max: written.length - 1 }), fc.string({ maxLength: 5 }), (at, text) => {
				const opened = readBundle(
					'a.json',
					bytes(written.slice(0, at) + text + written.slice(at + 3))
				);
				expect(opened.ok ? opened.dossier.format : opened.fault).toMatch(/^chapeau-case$|\.$/);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('a file of the first format', () => {
	const file = 'tests/cases/files/format-1.chapeau-case.json';

	it('is brought forward and opens, with everything in it', () => {
		const text = readFileSync(file);
		expect(JSON.parse(text.toString())).toMatchObject({ version: 1 });
		const opened = readCaseFile(file, new Uint8Array(text));
		expect(opened).toEqual({ ok: true, dossier: { ...torture1984, version: dossierVersion } });
	});

	it('and one of a format that there never was is refused', () => {
		const text = readFileSync(file, 'utf8').replace('"version": 1,', '"version": 0,');
		expect(readCaseFile(file, bytes(text))).toMatchObject({ ok: false });
	});
});

it('a colleague’s file is read as what it says it is, with assessments or without', async () => {
	const dossier = ownCase();
	const read = async (text: string) => readCaseOrBundle(new File([text], 'theirs.json'));
	for (const text of [writeBundle(dossier, true, []), writeCaseFile(dossier, true)])
		expect(await read(text)).toMatchObject({ ok: true, dossier });
	expect(await read(writeBundle(dossier, true, []).slice(0, -40))).toMatchObject({
		ok: false,
		fault: expect.stringContaining('incomplete or damaged')
	});
});

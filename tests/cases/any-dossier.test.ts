import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '#lib/domain/article.ts';
import { balances } from '#lib/domain/balance.ts';
import { Dossier } from '#lib/domain/dossier.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { evaluate } from '#lib/domain/evaluate.ts';
import { explain } from '#lib/domain/explain.ts';
import { matrixOf, matrixSource } from '#lib/domain/matrix.ts';
import { outline } from '#lib/domain/outlines.ts';
import { firstElement } from '#lib/domain/outline.ts';
import { authoritiesOf, bookOf } from '#lib/domain/book.ts';
import { sheetIn, sheetOf } from '#lib/domain/sheet.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';
import { toArgdown } from '#lib/export/argdown.ts';
import { assessedOf } from '#lib/export/assessed.ts';
import { citationsOfCase } from '#lib/export/citations/csl.ts';
import { toCsv } from '#lib/export/csv.ts';
import { memoOf } from '#lib/export/memo.ts';
import { toEarl } from '#lib/export/earl.ts';
import { recordOf } from '#lib/export/record.ts';
import { factsOf } from '#lib/rooms/case-facts.ts';
import { entries } from '#lib/search/entries.ts';

/**
 * Whatever a dossier of somebody else’s says: its faults can be read, and what is not refused works,
 * from the first mark to the memo.
 */

/** Every place in a document, with what stands there. */
function* leaves(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
	if (path.length > 0) yield path;
	if (value === null || typeof value !== 'object') return;
	for (const [key, each] of Object.entries(value))
		yield* leaves(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

type Holder = Record<string | number, unknown>;

const places = [...leaves(torture1984)];
const values = [
	...new Set(
		places.map((path) => path.reduce<unknown>((at, key) => (at as Holder)[key], torture1984))
	)
];

/** The small dossier with a few things put in the place of others, taken out or said twice. */
const mutated = fc
	.array(
		fc.record({
			place: fc.constantFrom(...places),
			how: fc.constantFrom('another', 'out', 'twice', 'text', 'number'),
			value: fc.constantFrom(...values),
			text: fc.oneof(
				fc.string(),
				fc.constantFrom('constructor', 'I', 'E1', '2021-02-30', '“ “ ¶9')
			),
			number: fc.oneof(fc.integer(), fc.nat({ max: 12 }))
		}),
		{ minLength: 1, maxLength: 4 }
	)
	.map((changes) => {
		const dossier = structuredClone(torture1984) as unknown as Holder;
		for (const { place, how, value, text, number } of changes) {
			const key = place.at(-1)!;
			let holder: unknown = dossier;
			for (const each of place.slice(0, -1))
				holder =
					holder !== null && typeof holder === 'object' ? (holder as Holder)[each] : undefined;
			if (holder === null || typeof holder !== 'object') continue;
			const was = (holder as Holder)[key];
			if (how === 'another') {
				// Of the same kind, so that more than the schema has something to say.
				const same = values.filter((each) => typeof each === typeof was);
				(holder as Holder)[key] = structuredClone(
					same[values.indexOf(value) % same.length] ?? value
				);
			} else if (how === 'text') (holder as Holder)[key] = text;
			else if (how === 'number') (holder as Holder)[key] = number;
			else if (Array.isArray(holder) && typeof key === 'number') {
				if (how === 'out') holder.splice(key, 1);
				else holder.splice(key, 0, structuredClone(was));
			} else if (how === 'out') delete (holder as Holder)[key];
		}
		return Dossier.safeParse(dossier);
	})
	.filter(({ success }) => success)
	.map(({ data }) => data!);

const moment = '2026-11-28T10:00:00.000Z';

describe('of any dossier that satisfies the schema', () => {
	it('the faults can be read', () => {
		fc.assert(
			fc.property(mutated, (dossier) => {
				for (const fault of dossierFaults(dossier)) {
					expect(fault.path).toMatch(/^(case|law)\b/);
					for (const words of [fault.value, fault.expected, fault.mend]) expect(words).not.toBe('');
					expect(fault.mend).toMatch(/^[A-Z“].*\.$/s);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('one that is not refused can be marked, found, shown and taken away in every forum', () => {
		const answers = ['strong', 'weak', 'cannot-tell', 'arguable'] as const;
		fc.assert(
			fc.property(mutated, (dossier) => {
				const { case: theCase, law } = dossier;
				fc.pre(!dossierFaults(dossier).some(({ kind }) => kind === 'refuse'));
				const docket = {
					counts: theCase.counts,
					tests: new Map(law.tests.map(({ id, root }) => [id, outline(root)]))
				};
				const record = recordOf(theCase, law, {});
				for (const forum of law.forums) {
					const standard = standardOf(law.standards, { standard: forum.standard });
					for (const finding of evaluate(docket, new Map(), forum.id).values()) {
						explain(finding, { phrase: standard.phrase, threshold: standard.at });
						// Nothing is made out, and nothing refuted, before anything is marked.
						expect([finding.root.least, finding.root.most]).toEqual([0, 5]);
					}
					const marks = record.books.flatMap(({ count, elements }) =>
						elements.map(({ id }, at) => ({
							count: count.id,
							element: id,
							answer: answers[at % answers.length]!,
							changed: moment
						}))
					);
					const head = {
						id: 'one',
						case: { id: theCase.id, version: theCase.version },
						name: 'A first reading',
						forum: forum.id,
						standard: forum.standard,
						created: moment,
						changed: moment
					};
					const assessed = assessedOf(record, docket, { head, marks }, '2026-11-29');
					expect(memoOf(assessed).blocks.length).toBeGreaterThan(20);
					for (const write of [toArgdown, toCsv, toEarl]) expect(write(assessed)).not.toBe('');
				}
				for (const { id, test } of theCase.counts) {
					const book = bookOf(theCase, id, law);
					authoritiesOf(theCase, id, law);
					const first = firstElement(docket.tests.get(test)!);
					expect(sheetIn(sheetOf(book, first)!, law.forums[0]!.id).element.id).toBe(first);
				}
				matrixOf(matrixSource(theCase, law.tests), {
					columns: 'notes',
					count: '',
					parts: true,
					context: true
				});
				sectionsOf(theCase);
				balances(theCase);
				citationsOfCase(theCase);
				entries(law, [theCase]);
				factsOf(theCase, law);
			}),
			{ numRuns: 150 }
		);
	});
});

import { describe, expect, it } from 'vitest';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { Dossier } from '#lib/domain/dossier.ts';
import { law as ourLaw } from '#lib/law/law.ts';
import { sentCaseFault } from '#lib/rooms/sent-case.ts';
import { readCaseFile, writeCaseFile } from './case-file.ts';
import { withCount, withoutCount, withTest } from './edit-counts.ts';
import { withoutTest } from './edit-law.ts';
import { withItem } from './edit-items.ts';
import { lawRefusal } from './law-check.ts';
import { newCase } from './new-case.ts';
import { about, brought } from './own-cases.sample.ts';

/** Somebody brings in a text and chooses no legal test yet. */
describe('a case without counts', () => {
	const dossier = newCase('own-coll001', { ...about, tests: [] }, brought, ourLaw, (title) => ({
		title,
		kind: 'reference'
	}));
	const refused = (of: Dossier) => dossierFaults(of).filter(({ kind }) => kind === 'refuse');

	it('is sound, opened again from its file, and says what it lacks', () => {
		expect(Dossier.parse(dossier)).toEqual(dossier);
		expect(refused(dossier)).toEqual([]);
		const bytes = new TextEncoder().encode(writeCaseFile(dossier, true));
		expect(readCaseFile('a.json', bytes)).toEqual({ ok: true, dossier });
		expect(dossierFaults(dossier).map(({ path }) => path)).toContain('case.counts');
	});

	it('can be marked up, and gets a count later', () => {
		const theCase = withItem(
			dossier.case,
			{
				paragraph: 1,
				statement: 'The wells were sealed.',
				short: 'Wells sealed',
				figures: [],
				notes: [1],
				assertedBy: { kind: 'author', name: 'M. Rowan' },
				support: 'assertion',
				cautions: []
			},
			[]
		);
		const counted = {
			...dossier,
			case: withCount(theCase, 'genocide', 'Genocide'),
			law: withTest(dossier.law, ourLaw, 'genocide')
		};
		expect(refused(counted)).toEqual([]);
		expect(counted.case.counts.map(({ id }) => id)).toEqual(['I']);
		expect(sentCaseFault(counted)).toBeUndefined();
	});

	it('is one again once its last count, and then its last test, are taken out', () => {
		const law = withTest(dossier.law, ourLaw, 'genocide');
		const counted = withCount(dossier.case, 'genocide', 'Genocide');
		const bare = withoutCount(counted, 'I');
		expect(bare.counts).toEqual([]);
		expect(refused({ ...dossier, case: bare, law })).toEqual([]);
		const without = withoutTest(law, 'genocide');
		expect(without.tests).toEqual([]);
		expect(lawRefusal({ case: bare, law }, { case: bare, law: without })).toBeUndefined();
		// The number of a count that was taken out is never given again.
		expect(withCount(bare, 'genocide', 'Genocide').counts.map(({ id }) => id)).toEqual(['II']);
	});

	it('opens no room: a class would have nothing to mark', () => {
		expect(sentCaseFault(dossier)?.path).toBe('case.counts');
	});
});

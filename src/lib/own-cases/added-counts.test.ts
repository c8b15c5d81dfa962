import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/domain/case.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { law as ours } from '#lib/law/law.ts';
import type { CaseWithLaw, Difference } from './difference.ts';
import { versionDifferences } from './differences.ts';
import { withChangedCount, withCount, withTest, withoutCount } from './edit-counts.ts';
import { linksOf, withChangedItem } from './edit-items.ts';
import { withReadFirst, withSilence } from './edit-said.ts';
import { ownCase } from './own-cases.sample.ts';

/** Two people work apart on one case, and each adds a count: both call theirs Count II. */
describe('counts that two people added apart', () => {
	const { case: theCase, law } = ownCase();
	const base: CaseWithLaw = { case: theCase, law };
	const attack = 'cah/chapeau/attack';
	const failure = 'r2p/failure';

	/** With a count more, on which E1 bears and of which something is said. */
	function adding(version: CaseWithLaw, test: string, theory: string, element: string) {
		const added = withCount(version.case, test, ours.tests.find(({ id }) => id === test)!.title);
		const { id } = added.counts.at(-1)!;
		const { id: _, ...item } = added.evidence[0]!;
		const links = [
			...linksOf(added, 'E1'),
			{ count: id, element, direction: 'supports' as const, why: `It speaks to ${theory}` }
		];
		const linked = withChangedItem(added, 'E1', item, links);
		const place = { count: id, element };
		return {
			law: withTest(version.law, ours, test),
			case: withSilence(
				withReadFirst(
					withChangedCount(linked, id, (count) => ({ ...count, theory })),
					place,
					['E1']
				),
				place,
				`Not said of ${theory}`
			)
		};
	}
	const mine = adding(base, 'cah', 'An attack.', attack);
	const theirs = adding(base, 'r2p', 'A failure.', failure);

	const take = (version: CaseWithLaw, { take, takeBoth }: Difference): CaseWithLaw =>
		takeBoth ? takeBoth(version) : { ...version, case: take!(version.case) };
	const named = (one: CaseWithLaw, other: CaseWithLaw, key: string) =>
		versionDifferences(one, other).find((each) => each.key === key)!;
	/** With all taken over that only they have, one after the other. */
	function merged(one: CaseWithLaw, other: CaseWithLaw): CaseWithLaw {
		let version = one;
		for (let nth = 0; nth < 12; nth += 1) {
			const next = versionDifferences(version, other).find(
				(each) => each.mine === undefined && (each.take ?? each.takeBoth)
			);
			if (!next) break;
			version = take(version, next);
		}
		return version;
	}
	const numbered = ({ counts }: Case) => counts.map(({ id, test }) => `${id} ${test}`);
	const refused = (version: CaseWithLaw) =>
		dossierFaults({ ...ownCase(), ...version }).filter(({ kind }) => kind === 'refuse');

	it('are two: theirs gets the next number of mine, and the page says which', () => {
		const found = named(mine, theirs, 'count new II');
		expect(found.about).toBe('count II of theirs, as your Count III');
		const taken = take(mine, found);
		expect(numbered(taken.case)).toEqual(['I genocide', 'II cah', 'III r2p']);
		expect(taken.case.given!.counts).toBe(3);
		expect(refused(taken)).toEqual([]);
	});

	it('bring what is said of them under the number that they have in mine', () => {
		const all = merged(mine, theirs);
		expect(linksOf(all.case, 'E1').map(({ count, element }) => `${count} ${element}`)).toEqual([
			'I genocide/acts/killing',
			`II ${attack}`,
			`III ${failure}`
		]);
		expect(all.case.silences.map(({ count, why }) => `${count} ${why}`)).toEqual([
			'II Not said of An attack.',
			'III Not said of A failure.'
		]);
		expect(all.case.readFirst.map(({ count }) => count)).toEqual(['II', 'III']);
		expect(refused(all)).toEqual([]);
		// What is left is mine alone.
		expect(versionDifferences(all, theirs).filter((each) => each.theirs !== undefined)).toEqual([]);
	});

	it('wait with what is said of them until the count is there', () => {
		const silence = named(mine, theirs, `silences II of theirs ${failure}`);
		expect(silence.about).toBe(`silent on ${failure}, count II of theirs`);
		expect(silence.take).toBeUndefined();
		expect(silence.first).toMatch(/^Take over count II of theirs first/);
	});

	it('are the same under two numbers where both say the same', () => {
		const both = adding(theirs, 'cah', 'An attack.', attack);
		const found = versionDifferences(mine, both).filter(({ kind }) => kind !== 'law');
		expect(found.map(({ about }) => about)).toEqual([
			'count II of theirs, as your Count III',
			`E1 for ${failure}, count II of theirs`,
			`silent on ${failure}, count II of theirs`,
			`read first on ${failure}, count II of theirs`
		]);
		const all = merged(mine, both);
		expect(numbered(all.case)).toEqual(['I genocide', 'II cah', 'III r2p']);
		expect(versionDifferences(all, both)).toEqual([]);
	});

	it('of one test are replaced or kept beside each other, as the person chooses', () => {
		const other = adding(base, 'cah', 'A policy.', attack);
		const [replace, beside] = versionDifferences(mine, other).filter(
			({ kind }) => kind === 'count'
		);
		expect([replace!.about, beside!.about]).toEqual([
			'count II',
			'count II of theirs, as your Count III'
		]);
		const replaced = take(mine, replace!);
		expect(replaced.case.counts.map(({ id, theory }) => `${id} ${theory}`).slice(1)).toEqual([
			'II A policy.'
		]);
		const kept = take(mine, beside!);
		expect(kept.case.counts.map(({ id, theory }) => `${id} ${theory}`).slice(1)).toEqual([
			'II An attack.',
			'III A policy.'
		]);
		for (const version of [replaced, kept])
			expect(
				versionDifferences(version, other).filter(({ key }) => key.startsWith('count new'))
			).toEqual([]);
	});

	it('never get the number of a count that I took out, on which marks may rest', () => {
		const without = { ...mine, case: withoutCount(mine.case, 'II') };
		const found = named(without, theirs, 'count new II');
		expect(found.about).toBe('count II of theirs, as your Count III');
		expect(numbered(take(without, found).case)).toEqual(['I genocide', 'III r2p']);
	});

	it('are taken over once, however often that is pressed', () => {
		const found = named(mine, theirs, 'count new II');
		expect(numbered(take(take(mine, found), found).case)).toHaveLength(3);
	});
});

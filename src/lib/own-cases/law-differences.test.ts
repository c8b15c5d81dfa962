import { describe, expect, it } from 'vitest';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { law as ours } from '#lib/law/law.ts';
import type { CaseWithLaw } from './difference.ts';
import { versionDifferences } from './differences.ts';
import { withCount, withTest } from './edit-counts.ts';
import { withAuthority, withForum, withStandard, withStandardFields } from './edit-forums.ts';
import { withCopyOfTest, withElementChanged, withoutPart } from './edit-law.ts';
import { withInstrument, withProvisionFields } from './edit-wording.ts';
import { lawRefusal } from './law-check.ts';
import { ownCase } from './own-cases.sample.ts';

/** Two people write law for one case apart: what differs is said, and taken over whole by choice. */
describe('the law of two versions of a case', () => {
	const { case: theCase, law } = ownCase();
	const mine: CaseWithLaw = { case: theCase, law };
	const about = (one: CaseWithLaw, other: CaseWithLaw) =>
		versionDifferences(one, other).map((each) => each.about);
	/** Takes over all that can be, one after the other, as the page does. */
	function merged(one: CaseWithLaw, other: CaseWithLaw): CaseWithLaw {
		let version = one;
		for (let nth = 0; nth < 20; nth += 1) {
			const next = versionDifferences(version, other).find(
				({ take, takeBoth }) => take ?? takeBoth
			);
			if (!next) break;
			const taken = next.takeBoth
				? next.takeBoth(version)
				: { ...version, case: next.take!(version.case) };
			expect(lawRefusal(version, taken), next.about).toBeUndefined();
			version = taken;
		}
		return version;
	}

	it('that is the same differs in nothing', () => {
		expect(versionDifferences(mine, structuredClone(mine))).toEqual([]);
	});

	const standard = {
		label: 'Clear proof',
		phrase: 'clear proof',
		body: 'The panel',
		source: 'Rule 1',
		use: 'For a finding.',
		threshold: 'strong' as const,
		checked: 'recalled' as const
	};
	const [first] = law.forums;
	const own = withStandard(law, standard, [first!.id], 'bcdfghjk');
	const id = own.standards.find(({ label }) => label === 'Clear proof')!.id;
	const panel = { label: 'Panel', name: 'The Panel of Coll', words: 'Hears all.', standard: id };
	const killing = 'genocide/acts/killing';
	const decision = {
		title: 'Panel v. Rowan',
		body: 'The Panel',
		date: '2024-01-01',
		held: 'Killing is to be shown.',
		checked: 'recalled' as const
	};

	it('differs in forums, standards and authorities, which are taken over', () => {
		const theirs = {
			...mine,
			law: withAuthority(withForum(own, panel, 'zzzzzzzz'), killing, decision, 'dddddddd')
		};
		expect(about(mine, theirs)).toEqual([
			'the forum “Panel”',
			'the standard of proof “Clear proof”',
			'the authority “Panel v. Rowan”'
		]);
		const taken = merged(mine, theirs);
		expect(versionDifferences(taken, theirs)).toEqual([]);
		expect(taken.law.forums.at(-1)).toMatchObject(panel);
	});

	it('says which fields differ, and replaces mine by choice', () => {
		const one = { ...mine, law: own };
		const theirs = { ...mine, law: withStandardFields(own, id, { threshold: 'conclusive' }) };
		const [found, ...more] = versionDifferences(one, theirs);
		expect(more).toEqual([]);
		expect(found!.about).toBe('the standard of proof “Clear proof”: threshold');
		expect(found!.theirs).toContain('Conclusive or above');
		expect(versionDifferences(found!.takeBoth!(one), theirs)).toEqual([]);
	});

	it('differs in the words of an instrument, by their pinpoints', () => {
		const written = withInstrument(
			law,
			{
				title: 'Code of Coll',
				short: 'Code',
				citation: '1990',
				adopted: '1990',
				nature: 'A statute.'
			},
			{
				pinpoint: '§ 1',
				text: 'Whoever kills.',
				checked: { level: 'one-copy', note: 'Compared.' }
			},
			'bcdfghjk'
		);
		const provision = written.instruments.at(-1)!.provisions[0]!.id;
		const theirs = {
			...mine,
			law: withProvisionFields(written, provision, { text: 'Whoever takes a life.' })
		};
		const one = { ...mine, law: written };
		const [found] = versionDifferences(one, theirs);
		expect(found).toMatchObject({ about: 'the words of “Code”: § 1' });
		expect(found!.theirs).toContain('Whoever takes a life.');
		expect(versionDifferences(merged(one, theirs), theirs)).toEqual([]);
		expect(versionDifferences(merged(mine, theirs), theirs)).toEqual([]);
	});

	it('has a count that they added taken over with its test', () => {
		const theirs = {
			law: withTest(law, ours, 'cah'),
			case: withCount(theCase, 'cah', 'Crimes against humanity')
		};
		const count = versionDifferences(mine, theirs).find(({ key }) => key === 'count new II')!;
		expect(count.about).toBe('count II of theirs');
		const taken = count.takeBoth!(mine);
		expect(taken.case.counts.map((each) => each.id)).toEqual(['I', 'II']);
		expect(taken.law.tests.map((test) => test.id)).toContain('cah');
		expect(
			dossierFaults({ ...ownCase(), ...taken }).filter(({ kind }) => kind === 'refuse')
		).toEqual([]);
		expect(versionDifferences(taken, theirs)).toEqual([]);
	});

	const copy = withCopyOfTest(law, law, 'genocide', {
		title: 'Genocide of Coll',
		fresh: 'bcdfghjk'
	});
	const copied = copy.tests.find(({ title }) => title === 'Genocide of Coll')!.id;
	const part = (name: string) => `${copied}/${name}`;

	it('differs in the parts of a test, which is replaced unless mine says something of what goes', () => {
		const one = { ...mine, law: copy };
		const asks = 'Was somebody killed?';
		const changed = withElementChanged(copy, part('acts/killing'), (element) => ({
			...element,
			guidance: { ...element.guidance, asks }
		}));
		const theirs = { ...mine, law: withoutPart(changed, part('chapeau/pattern')) };
		const [found] = versionDifferences(one, theirs).filter(({ key }) => key.includes(' tests '));
		expect(found!.about).toContain('the test “Genocide of Coll”');
		expect(found!.about).toContain('Killing');
		expect(found!.theirs).toContain(asks);
		expect(about(merged(one, theirs), theirs)).toEqual([]);

		const linked = {
			...one,
			case: {
				...theCase,
				silences: [{ count: 'I', element: part('chapeau/pattern'), why: 'None.' }]
			}
		};
		const waits = versionDifferences(linked, theirs).find(({ key }) => key === found!.key)!;
		expect(waits.takeBoth).toBeUndefined();
		expect(waits.first).toMatch(/take that out first/);
	});

	it('differs in why a forum can’t hear the case', () => {
		const why = { forum: first!.id, short: 'No member', says: 'Kestria is no party.' };
		const theirs = { law, case: { ...theCase, jurisdiction: [why] } };
		const [found] = versionDifferences(mine, theirs);
		expect(found!.takeBoth!(mine).case.jurisdiction).toEqual([why]);
	});

	it('differs in which decisions are of the case itself, which is taken over one by one', () => {
		const [one, two] = law.authorities.map(({ id }) => id) as [string, string];
		const decided = (...ownOutcomes: string[]): CaseWithLaw => ({
			law,
			case: { ...theCase, ownOutcomes }
		});
		const { title } = law.authorities[0]!;
		expect(about(mine, decided(one))).toEqual([`whether “${title}” decided this case`]);
		expect(merged(mine, decided(one)).case.ownOutcomes).toEqual([one]);
		expect(merged(decided(one), decided(two)).case.ownOutcomes).toEqual([two]);
		expect(merged(decided(one), mine).case).not.toHaveProperty('ownOutcomes');
	});

	it('names as deciding the case only a decision that mine has, and says nothing of one that theirs lacks', () => {
		const ownLaw = withAuthority(law, killing, decision, 'dddddddd');
		const { id } = ownLaw.authorities.at(-1)!;
		const theirs = { law: ownLaw, case: { ...theCase, ownOutcomes: [id] } };
		const [, outcome] = versionDifferences(mine, theirs);
		expect(outcome).toMatchObject({ first: 'Take over the authority “Panel v. Rowan” first.' });
		expect(versionDifferences(merged(mine, theirs), theirs)).toEqual([]);
		expect(about(theirs, mine)).toEqual(['the authority “Panel v. Rowan”']);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/domain/case.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { Dossier } from '#lib/domain/dossier.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';
import { memoryDocumentShelf } from '#lib/keep/document-shelf.ts';
import { law as ours } from '#lib/law/law.ts';
import { withCount, withTest } from '#lib/own-cases/edit-counts.ts';
import {
	partsGoneWith,
	withFirstForum,
	withForum,
	withKnownStandard,
	withStandard,
	withoutForum,
	withoutJurisdictionOf,
	withoutStandard
} from '#lib/own-cases/edit-forums.ts';
import { withItem } from '#lib/own-cases/edit-items.ts';
import {
	canMove,
	copyTitle,
	elementsBelow,
	newTestId,
	parentOf,
	testWith,
	withCopyOfTest,
	withElement,
	withGroup,
	withGuidance,
	withHearing,
	withKind,
	withMoved,
	withNewTest,
	withPartFields,
	withQuotation,
	withTestFields,
	withoutElements,
	withoutGroup,
	withoutPart,
	withoutTest,
	type Move
} from '#lib/own-cases/edit-law.ts';
import {
	firstProvisionId,
	partsFrom,
	pasted,
	quotersOf,
	withInstrument,
	withProvision,
	withProvisionFields,
	withoutProvision
} from '#lib/own-cases/edit-wording.ts';
import { lawRefusal, placeOfFault } from '#lib/own-cases/law-check.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { isOwnLaw } from '#lib/own-cases/own-law.ts';

const refused = (dossier: Dossier) =>
	dossierFaults(dossier).filter(({ kind }) => kind === 'refuse');
const checked = { level: 'two-copies' as const, note: 'Two copies agree to the letter.' };
const [convention] = torture1984.law.instruments;
const definition = convention!.provisions.find(({ pinpoint }) => pinpoint === 'Art. 1(1)')!.text;

/** The Convention of 1984 and a test of one element, in the law of an own case about genocide. */
function begun(): Dossier {
	const dossier = ownCase();
	const { title, short, citation, adopted, nature } = convention!;
	const withWords = withInstrument(
		dossier.law,
		{ title, short, citation, adopted, nature },
		{ pinpoint: 'Art. 1(1)', text: pasted(definition), checked },
		'bbbbbbbb'
	);
	const law = withNewTest(
		withWords,
		{
			title: 'Torture',
			source: 'Article 1(1) of the Convention against Torture.',
			element: 'Severe pain or suffering',
			fresh: 'cccccccc'
		},
		firstProvisionId(short, 'Art. 1(1)', 'bbbbbbbb')
	);
	const test = newTestId('Torture', 'cccccccc');
	return { ...dossier, law, case: withCount(dossier.case, test, 'Torture') };
}

const torture = newTestId('Torture', 'cccccccc');
const provision = firstProvisionId(convention!.short, 'Art. 1(1)', 'bbbbbbbb');
const rootOf = (law: LawBook, test = torture) => law.tests.find(({ id }) => id === test)!.root;
const outlined = (node: Node): unknown =>
	'of' in node
		? { [`${node.kind} ${node.label}`]: node.of.map(outlined) }
		: node.kind === 'element' && node.split
			? { [node.label]: outlined(node.split) }
			: node.label;
const idOf = (law: LawBook, label: string) =>
	[...nodes<Node>(rootOf(law))].find((node) => node.label === label)!.id;
const added = (law: LawBook, label: string, where: Parameters<typeof withElement>[1], at: number) =>
	withElement(law, where, { label, provision, fresh: `dddddd${'bcdfghjkmn'[at]}d` });

describe('a test written from nothing', () => {
	const { law, case: theCase } = begun();

	it('is sound from its first moment, and a count is made of it at once', () => {
		const dossier = begun();
		expect(Dossier.parse(dossier)).toEqual(dossier);
		expect(refused(dossier)).toEqual([]);
		expect(theCase.counts.at(-1)).toMatchObject({ test: torture, title: 'Torture' });
	});

	it('says what is still to be written, and where', () => {
		const said = dossierFaults(begun()).filter(
			({ path }) => placeOfFault(law, path)?.kind === 'test'
		);
		expect(said.map(({ value }) => value)).toEqual([
			'what it asks is not set out yet',
			'no question for it',
			'no question against it'
		]);
		expect(placeOfFault(law, said[0]!.path)).toMatchObject({
			test: torture,
			part: `${torture}/severe-pain-or-suffering-cccccccc`,
			words: 'Torture: Severe pain or suffering'
		});
	});

	it('becomes the tree of Article 1 by adding, grouping and moving', () => {
		let now = added(law, 'Intentionally inflicted', { below: torture }, 0);
		now = added(now, 'A confession', { below: torture }, 1);
		now = withGroup(now, idOf(now, 'A confession'), 'any', { label: 'Purpose', fresh: 'ffffffff' });
		now = added(now, 'Punishment', { below: idOf(now, 'Purpose') }, 2);
		now = added(now, 'Physical pain', { below: idOf(now, 'Severe pain or suffering') }, 3);
		now = added(now, 'Official part', { after: idOf(now, 'Purpose') }, 4);
		expect(outlined(rootOf(now))).toEqual({
			'all Torture': [
				{
					'Severe pain or suffering': { 'all Parts of Severe pain or suffering': ['Physical pain'] }
				},
				'Intentionally inflicted',
				{ 'any Purpose': ['A confession', 'Punishment'] },
				'Official part'
			]
		});
		const official = idOf(now, 'Official part');
		const inside = withMoved(now, official, 'in');
		expect(outlined(rootOf(inside))).toMatchObject({
			'all Torture': [{}, 'Intentionally inflicted', { 'any Purpose': { length: 3 } }]
		});
		expect(withMoved(inside, official, 'out').tests).toEqual(now.tests);
		expect(canMove(now, official, 'down')).toBe(false);
		expect(canMove(now, torture, 'up')).toBe(false);
		expect(refused({ ...begun(), law: inside })).toEqual([]);
	});

	it('takes a part out of the parts of an element, and the last one leaves none behind', () => {
		const whole = idOf(law, 'Severe pain or suffering');
		const one = added(law, 'Physical pain', { below: whole }, 0);
		const out = withMoved(one, idOf(one, 'Physical pain'), 'out');
		expect(outlined(rootOf(out))).toEqual({
			'all Torture': ['Severe pain or suffering', 'Physical pain']
		});
	});

	it('goes with the last element of a group, but not without any', () => {
		const grouped = withGroup(
			added(law, 'A confession', { below: torture }, 0),
			`${torture}/a-confession-ddddddbd`,
			'any',
			{ label: 'Purpose', fresh: 'ffffffff' }
		);
		expect(outlined(rootOf(withoutPart(grouped, `${torture}/a-confession-ddddddbd`)))).toEqual({
			'all Torture': ['Severe pain or suffering']
		});
		expect(withoutPart(law, idOf(law, 'Severe pain or suffering'))).toBe(law);
		expect(withoutPart(law, torture)).toBe(law);
	});
});

describe('words of the law', () => {
	const { law } = begun();
	const pain = idOf(law, 'Severe pain or suffering');

	it('are one line however they are pasted', () => {
		expect(pasted(' any act by which\n\tsevere pain ')).toBe('any act by which severe pain');
	});

	it('say where they part from the provision', () => {
		expect(partsFrom(definition, 'is intentionally inflicted on a person')).toBeUndefined();
		const words = 'is intentionally inflicted upon a person';
		const { agrees, then } = partsFrom(definition, words)!;
		expect(words.slice(0, agrees)).toBe('is intentionally inflicted ');
		expect(then).toMatch(/^on a person for such/);
		expect(partsFrom(definition, 'Ωmega')).toEqual({ agrees: 0, then: '' });
	});

	it('that do not stand in the provision are refused, and say what to do', () => {
		const before = begun();
		const after = {
			...before,
			law: withQuotation(law, pain, 0, { provision, words: 'inflicted upon a person' })
		};
		expect(lawRefusal(before, after)).toMatch(/“inflicted upon a person”.*Copy the words/);
		const right = withQuotation(law, pain, 0, { provision, words: 'severe pain or suffering' });
		expect(lawRefusal(before, { ...before, law: right })).toBeUndefined();
	});

	it('that are missing are named by the part that lacks them', () => {
		const before = begun();
		const after = { ...before, law: withGuidance(law, pain, (each) => ({ ...each, asks: '' })) };
		const refusal = lawRefusal(before, after);
		expect(refusal).toMatch(/^Torture: Severe pain or suffering: /);
		expect(refusal).not.toMatch(/tests|root/);
	});

	it('that are corrected take along what quotes them only when asked', () => {
		const other = 'Other words altogether.';
		expect(quotersOf(law, provision, other).map(({ id }) => id)).toEqual([pain]);
		const before = begun();
		const bare = withProvisionFields(law, provision, { text: other });
		expect(lawRefusal(before, { ...before, law: bare })).toContain('exactly as they stand');
		const whole = withProvisionFields(law, provision, { text: other }, true);
		expect(lawRefusal(before, { ...before, law: whole })).toBeUndefined();
		expect(elementsBelow(whole, pain)[0]!.guidance.law).toEqual([{ provision, words: other }]);
	});

	it('that are quoted can’t be taken out', () => {
		expect(withoutProvision(law, provision)).toBe(law);
		const { id } = law.instruments.find((each) => isOwnLaw(each.id))!;
		const two = withProvision(
			law,
			id,
			{ pinpoint: 'Art. 1(2)', text: 'More.', checked },
			'hhhhhhhh'
		);
		const second = two.instruments.find((each) => each.id === id)!.provisions[1]!.id;
		expect(withoutProvision(two, second).instruments).toEqual(law.instruments);
	});
});

describe('a copy of a test that came with the book', () => {
	const dossier = ownCase();
	const copy = newTestId('Genocide, as we read it', 'jjjjjjjj');
	const law = withCopyOfTest(dossier.law, ours, 'genocide', {
		title: 'Genocide, as we read it',
		fresh: 'jjjjjjjj'
	});

	it('has parts of its own, and the test itself stays as it is', () => {
		expect(refused({ ...dossier, law })).toEqual([]);
		expect(law.tests[0]).toBe(dossier.law.tests[0]);
		const before = new Set([...nodes<Node>(rootOf(law, 'genocide'))].map(({ id }) => id));
		const own = [...nodes<Node>(rootOf(law, copy))].map(({ id }) => id);
		expect(own).toHaveLength(before.size);
		expect(own.filter((id) => before.has(id))).toEqual([]);
		expect(withPartFields(law, 'genocide/chapeau/intent', { label: 'Changed' })).toBe(law);
		expect(
			withGuidance(law, `${copy}/chapeau/intent`, (each) => ({ ...each, asks: 'Otherwise.' }))
		).not.toBe(law);
	});

	it('keeps what authorities say of its elements', () => {
		const speaks = (element: string) =>
			law.authorities.filter(({ elements }) => elements.includes(element)).length;
		expect(speaks(`${copy}/chapeau/intent`)).toBe(speaks('genocide/chapeau/intent'));
		expect(speaks(`${copy}/chapeau/intent`)).toBeGreaterThan(3);
	});

	it('of a test that the case lacks does not bring that test', () => {
		const taken = withCopyOfTest(dossier.law, ours, 'cah', {
			title: 'Attacks on civilians',
			fresh: 'kkkkkkkk'
		});
		expect(taken.tests.map(({ id }) => id)).toEqual([
			'genocide',
			'own-attacks-on-civilians-kkkkkkkk'
		]);
		expect(refused({ ...dossier, law: taken })).toEqual([]);
	});
});

it('a copy of a test, and a copy of that, have names of their own', () => {
	const { law } = begun();
	const copied = (title: string, fresh: string) =>
		withCopyOfTest(law, law, torture, { title, fresh });
	expect(copyTitle(law, 'Torture')).toBe('Torture (copy)');
	expect(copyTitle(copied('Torture (copy)', 'pppppppp'), 'Torture (copy)')).toBe(
		'Torture (copy 2)'
	);
});

describe('forums and standards', () => {
	const before = begun();
	const committee = 'own-committee-mmmmmmmm';
	const law = withForum(
		before.law,
		{
			label: 'Committee',
			name: 'Committee against Torture',
			words: 'Watches how States keep the Convention; it tries nobody.',
			standard: 'substantial-grounds'
		},
		'mmmmmmmm'
	);

	it('hear the tests that they were added for, and not those that came with the book', () => {
		expect(refused({ ...before, law })).toEqual([]);
		expect(rootOf(law, 'genocide')).toMatchObject({
			unheard: { [committee]: expect.stringContaining('change a copy') }
		});
		expect(rootOf(law)).not.toHaveProperty('unheard');
		// A test that is taken up later is not written for it either.
		const later = withTest(law, ours, 'cah');
		expect(refused({ ...before, law: later })).toEqual([]);
		expect(rootOf(later, 'cah')).toMatchObject({
			unheard: { [committee]: expect.any(String) }
		});
	});

	it('go with what they alone ask for, and come back with a test that names them', () => {
		const alone = withFirstForum(law, committee);
		expect(alone.forums[0]!.id).toBe(committee);
		const without = ['icc', 'custom', 'icj'].reduce(withoutForum, alone);
		expect(without.forums.map(({ id }) => id)).toEqual([committee]);
		expect(without.standards.map(({ id }) => id)).toEqual(['substantial-grounds']);
		expect(without.anchors).toEqual({});
		expect(withoutForum(without, committee)).toBe(without);
		expect(partsGoneWith(law, 'icc').size).toBeGreaterThan(0);
		const again = withTest(without, ours, 'cah');
		expect(refused({ ...before, law: again, case: before.case })).toEqual([]);
		expect(again.forums.map(({ id }) => id)).toEqual([committee, 'icc', 'custom', 'icj']);
	});

	it('take along the links of what stands below a group that they alone ask for', () => {
		const two = added(law, 'Purpose', { after: idOf(law, 'Severe pain or suffering') }, 0);
		const purpose = idOf(two, 'Purpose');
		const grouped = withGroup(two, purpose, 'any', { label: 'Purposes', fresh: 'nnnnnnnn' });
		const asked = withPartFields(grouped, idOf(grouped, 'Purposes'), { forums: [committee] });
		const [bearing] = before.case.bearings;
		const linked = {
			...before,
			law: asked,
			case: {
				...before.case,
				bearings: [
					...before.case.bearings,
					{ ...bearing!, count: before.case.counts.at(-1)!.id, element: purpose }
				]
			}
		};
		expect(refused(linked)).toEqual([]);
		const gone = partsGoneWith(asked, committee);
		expect([...gone]).toEqual([idOf(asked, 'Purposes'), purpose]);
		const after = { law: withoutForum(asked, committee), case: withoutElements(linked.case, gone) };
		expect(lawRefusal(linked, after)).toBeUndefined();
		expect(after.case.bearings).toEqual(before.case.bearings);
	});

	it('know the standards that are theirs', () => {
		const own = withStandard(
			law,
			{
				label: 'Reasonable ground',
				phrase: 'reasonable ground to believe',
				body: 'Authorities of a State party',
				source: 'Convention against Torture, Art. 12',
				use: 'Opening an investigation.',
				threshold: 'arguable',
				checked: 'recalled'
			},
			[committee],
			'nnnnnnnn'
		);
		const { id } = own.standards.find((each) => isOwnLaw(each.id))!;
		expect(refused({ ...before, law: own })).toEqual([]);
		expect(withoutStandard(own, id).standards).toEqual(law.standards);
		expect(withoutStandard(own, 'substantial-grounds')).toBe(own);
		expect(withKnownStandard(own, committee, 'substantial-grounds', false)).toEqual(own);
	});
});

/** What a person can do to a law book, at parts of it that exist or not. */
function edits() {
	let made = 0;
	const fresh = () => {
		made += 1;
		return [...String(made).padStart(8, '0')].map((digit) => 'bcdfghjkmn'[Number(digit)]).join('');
	};
	const parts = (law: LawBook) =>
		law.tests.flatMap(({ root }) => [...nodes<Node>(root)].map(({ id }) => id));
	const some = <Item>(list: readonly Item[], at: number): Item => list[at % list.length]!;
	const at = fc.nat(400);
	const words = fc.constantFrom('Intent', 'Purpose', 'Étendue', '???', 'A'.repeat(90));
	type Edit = (dossier: Dossier) => Dossier;
	const onLaw =
		(edit: (law: LawBook) => LawBook): Edit =>
		(dossier) => ({
			...dossier,
			law: edit(dossier.law)
		});
	const provisions = (law: LawBook) =>
		law.instruments.flatMap(({ provisions }) => provisions.map(({ id }) => id));
	return fc.oneof(
		fc.tuple(at, at, words, fc.boolean()).map(([where, quoted, label, below]) =>
			onLaw((law) => {
				const id = some(parts(law), where);
				return withElement(law, below ? { below: id } : { after: id }, {
					label,
					provision: some(provisions(law), quoted),
					fresh: fresh()
				});
			})
		),
		fc
			.tuple(at, fc.constantFrom<'all' | 'any'>('all', 'any'), words)
			.map(([n, kind, label]) =>
				onLaw((law) => withGroup(law, some(parts(law), n), kind, { label, fresh: fresh() }))
			),
		at.map((n) => onLaw((law) => withoutGroup(law, some(parts(law), n)))),
		fc
			.tuple(at, fc.constantFrom<'all' | 'any'>('all', 'any'))
			.map(([n, kind]) => onLaw((law) => withKind(law, some(parts(law), n), kind))),
		fc
			.tuple(at, fc.constantFrom<Move>('up', 'down', 'in', 'out'))
			.map(([n, move]) => onLaw((law) => withMoved(law, some(parts(law), n), move))),
		fc
			.tuple(at, words, fc.subarray(['icc', 'custom', 'icj']))
			.map(([n, label, forums]) =>
				onLaw((law) => withPartFields(law, some(parts(law), n), { label, forums }))
			),
		at.map((n): Edit => (dossier) => {
			const id = some(parts(dossier.law), n);
			const law = withoutPart(dossier.law, id);
			const gone = law === dossier.law ? [] : elementsBelow(dossier.law, id);
			return {
				...dossier,
				law,
				case: withoutElements(dossier.case, new Set(gone.map((each) => each.id)))
			};
		}),
		fc.tuple(at, at, fc.nat(40)).map(([n, quoted, to]) =>
			onLaw((law) => {
				const provision = some(provisions(law), quoted);
				return withQuotation(law, some(parts(law), n), 0, {
					provision,
					words: definition.slice(0, to)
				});
			})
		),
		fc
			.tuple(at, fc.string(), fc.boolean())
			.map(([n, text, whole]) =>
				onLaw((law) =>
					withProvisionFields(law, some(provisions(law), n), { text: pasted(text) }, whole)
				)
			),
		at.map((n) => onLaw((law) => withoutProvision(law, some(provisions(law), n)))),
		fc
			.tuple(at, words)
			.map(([n, title]) =>
				onLaw((law) => withCopyOfTest(law, ours, some(ours.tests, n).id, { title, fresh: fresh() }))
			),
		fc
			.tuple(at, words)
			.map(([n, title]) => onLaw((law) => withTestFields(law, some(law.tests, n).id, { title }))),
		at.map((n) => onLaw((law) => withoutTest(law, some(law.tests, n).id))),
		fc
			.tuple(at, at, fc.boolean())
			.map(([n, forum, hears]) =>
				onLaw((law) =>
					withHearing(
						law,
						some(law.tests, n).id,
						some(law.forums, forum).id,
						hears ? undefined : 'No.'
					)
				)
			),
		fc
			.tuple(words, at)
			.map(([label, n]) =>
				onLaw((law) =>
					withForum(
						law,
						{ label, name: label, words: label, standard: some(law.standards, n).id },
						fresh()
					)
				)
			),
		at.map((n): Edit => (dossier) => {
			const { id } = some(dossier.law.forums, n);
			const gone = partsGoneWith(dossier.law, id);
			return {
				...dossier,
				law: withoutForum(dossier.law, id),
				case: withoutElements(withoutJurisdictionOf(dossier.case, id), gone)
			};
		})
	);
}

describe('any series of changes', () => {
	/** As the desk keeps them: what would be refused is said, and the dossier stays. */
	const kept = (dossier: Dossier, edit: (dossier: Dossier) => Dossier) => {
		const next = edit(dossier);
		return lawRefusal(dossier, next) === undefined ? next : dossier;
	};

	it('leaves a dossier that is sound, and ids that are never used twice', () => {
		fc.assert(
			fc.property(fc.array(edits(), { maxLength: 14 }), (list) => {
				const ever = new Map<string, string>();
				let dossier = begun();
				for (const edit of list) {
					dossier = kept(dossier, edit);
					for (const { root, id } of dossier.law.tests)
						for (const node of nodes<Node>(root)) {
							expect(ever.get(node.id) ?? id).toBe(id);
							ever.set(node.id, id);
						}
				}
				expect(refused(dossier)).toEqual([]);
				expect(Dossier.safeParse(dossier).success).toBe(true);
				expect(rootOf(dossier.law, 'genocide')).toMatchObject({ label: 'Genocide' });
			}),
			{ numRuns: 40 }
		);
	});

	it('is taken back step by step, links and all', async () => {
		const linked = begun();
		const pain = idOf(linked.law, 'Severe pain or suffering');
		const { id: _, ...draft } = linked.case.evidence[0]!;
		const count = linked.case.counts.at(-1)!.id;
		const theCase = withItem(linked.case, draft, [
			{ count, element: pain, direction: 'supports', why: 'It says so.' }
		]);
		await fc.assert(
			fc.asyncProperty(fc.array(edits(), { maxLength: 10 }), async (list) => {
				const shelf = memoryDocumentShelf();
				let dossier: Dossier = { ...linked, case: theCase };
				const states = [dossier];
				for (const edit of list) {
					const next = kept(dossier, edit);
					if (next.law === dossier.law && next.case === dossier.case) continue;
					await shelf.changeAll(
						[
							{ id: 'law', begin: dossier.law, apply: () => next.law },
							{ id: 'case', begin: dossier.case, apply: () => next.case }
						],
						['case', 'law']
					);
					states.push((dossier = next));
				}
				for (const before of states.toReversed().slice(1)) {
					await shelf.moveAll(['case', 'law'], true);
					expect(await shelf.open('law')).toBe(before.law);
					expect((await shelf.open('case')) as Case).toBe(before.case);
				}
			}),
			{ numRuns: 20 }
		);
	});
});

it('what is linked to an element goes with it, and nothing else', () => {
	const { law, case: theCase } = begun();
	const pain = idOf(law, 'Severe pain or suffering');
	const { id: _, ...draft } = theCase.evidence[0]!;
	const linked = withItem(theCase, draft, [
		{ count: theCase.counts.at(-1)!.id, element: pain, direction: 'supports', why: 'Why.' }
	]);
	expect(withoutElements(linked, new Set([pain])).bearings).toEqual(theCase.bearings);
	expect(withoutElements(linked, new Set(['nothing']))).toBe(linked);
	expect(parentOf(rootOf(law), pain)?.id).toBe(torture);
	expect(testWith(law, 'genocide')).toBeUndefined();
	expect(ours.tests.some(({ id }) => isOwnLaw(id))).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { Dossier } from '#lib/domain/dossier.ts';
import { dossierFaults, mostFaults } from '#lib/domain/dossier-faults.ts';
import { faultWords } from '#lib/domain/fault.ts';
import type { All, Any, Element, Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';

type Group = All | Any;

const root = ({ law }: Dossier) => law.tests[0]!.root as Group;
/** A part of the test, by the end of its id. */
const part = (dossier: Dossier, id: string) =>
	[...nodes<Node>(root(dossier))].find((node) => node.id === `torture/${id}`)!;
const element = (dossier: Dossier, id: string) => part(dossier, id) as Element;
const group = (dossier: Dossier, id: string) => part(dossier, id) as Group;
const item = ({ case: { evidence } }: Dossier, id: string) =>
	evidence.find((each) => each.id === id)!;
const bears = (
	evidence: string,
	name: string,
	direction: 'supports' | 'undermines' | 'context'
) => ({
	evidence,
	count: 'I',
	element: `torture/${name}`,
	direction,
	why: 'It does.'
});

/** What is said of the small dossier after one change to it. */
function said(change: (dossier: Dossier) => void, kind: 'refuse' | 'advise'): string[] {
	const dossier = structuredClone(torture1984);
	change(dossier);
	// What the schema refuses never comes as far as this.
	expect(Dossier.safeParse(dossier).error).toBeUndefined();
	return dossierFaults(dossier)
		.filter((fault) => fault.kind === kind)
		.map(faultWords);
}

it('nothing is said of a dossier that is sound and fair', () => {
	expect(dossierFaults(torture1984)).toEqual([]);
});

describe('a dossier is refused', () => {
	it.each<[what: string, change: (dossier: Dossier) => void, complaint: string]>([
		[
			'when an item cites a note that is not there',
			(dossier) => void (item(dossier, 'E2').notes = [9]),
			'case.evidence[1].notes[0]: 9. Expected the number of a note of the case (there are 1, 2, 3). Add what is missing, or name one that exists.'
		],
		[
			'when an item is of a paragraph that is not there',
			(dossier) => void (item(dossier, 'E7').paragraph = 3),
			'case.evidence[6].paragraph: 3. Expected the number of a paragraph of the article (there are 1, 2). Add what is missing, or name one that exists.'
		],
		[
			'when an item describes the conduct of somebody unknown',
			(dossier) => void (item(dossier, 'E7').conductOf = 'army'),
			'case.evidence[6].conductOf: “army”. Expected the id of an actor of the case (there are police, detainees). Add what is missing, or name one that exists.'
		],
		[
			'when a note goes back to an origin that is not there',
			({ case: { notes } }) => void notes[0]!.origins.push('a-guard'),
			'case.notes[0].origins[2]: “a-guard”. Expected the id of an origin of the case (there are detainee, second-detainee, hospital, police). Add what is missing, or name one that exists.'
		],
		[
			'when an item that is not there bears on an element',
			({ case: { bearings } }) => void bearings.push(bears('E8', 'intent', 'supports')),
			'case.bearings[14].evidence: “E8”. Expected the id of an evidence item of the case (there are E1, E2, E3, E4, E5, E6, E7). Add what is missing, or name one that exists.'
		],
		[
			'when an item bears on an element that the law of the count does not ask for',
			({ case: { bearings } }) => void bearings.push(bears('E1', 'knowledge', 'context')),
			'case.bearings[14].element: “torture/knowledge”. Expected the id of an element of the test “torture” (there are 13). Add what is missing, or name one that exists.'
		],
		[
			'when an item bears on a count that the case does not have',
			({ case: { bearings } }) =>
				void bearings.push({ ...bears('E1', 'intent', 'context'), count: 'II' }),
			'case.bearings[14].count: “II”. Expected the id of a count of the case (there is I). Add what is missing, or name one that exists.'
		],
		[
			'when an item bears on a group, which nobody marks',
			({ case: { bearings } }) => void bearings.push(bears('E1', 'purpose', 'context')),
			'case.bearings[14].element: “torture/purpose”. Expected the id of an element of the test “torture” (there are 13). Add what is missing, or name one that exists.'
		],
		[
			'when a silence is on an element that is not there',
			({ case: { silences } }) => void (silences[0]!.element = 'torture/purpose/revenge'),
			'case.silences[0].element: “torture/purpose/revenge”. Expected the id of an element of the test “torture” (there are 13). Add what is missing, or name one that exists.'
		],
		[
			'when a reason for one side is on an element that is not there',
			({ case: { oneSided } }) =>
				void oneSided.push({ count: 'I', element: 'torture', why: 'So.' }),
			'case.oneSided[3].element: “torture”. Expected the id of an element of the test “torture” (there are 13). Add what is missing, or name one that exists.'
		],
		[
			'when an item to read first is not there',
			({ case: { readFirst } }) =>
				void readFirst.push({ count: 'I', element: 'torture/intent', items: ['E8'] }),
			'case.readFirst[0].items[0]: “E8”. Expected the id of an evidence item of the case (there are E1, E2, E3, E4, E5, E6, E7). Add what is missing, or name one that exists.'
		],
		[
			'when an item to read first is named twice',
			({ case: { readFirst } }) =>
				void readFirst.push({ count: 'I', element: 'torture/intent', items: ['E1', 'E1'] }),
			'case.readFirst[0].items[1]: “E1”. Expected each item of a choice only once, and this one is already at case.readFirst[0].items[0]. Remove one of the two, or give it its own id.'
		],
		[
			'when a rival explanation names an item that is not there',
			({ case: { rivals } }) => void rivals[0]!.excludes.push({ evidence: 'E8', why: 'It does.' }),
			'case.rivals[0].excludes[1].evidence: “E8”. Expected the id of an evidence item of the case (there are E1, E2, E3, E4, E5, E6, E7). Add what is missing, or name one that exists.'
		],
		[
			'when a rival explanation names an item twice on one side',
			({ case: { rivals } }) => void rivals[0]!.excludes.push({ evidence: 'E1', why: 'Again.' }),
			'case.rivals[0].excludes[1]: “E1”. Expected each item of a side only once, and this one is already at case.rivals[0].excludes[0]. Remove one of the two, or give it its own id.'
		],
		[
			'when an element has more rival explanations than a mark can answer',
			({ case: { rivals } }) => {
				for (let at = 1; at <= 50; at += 1) rivals.push({ ...rivals[0]!, id: `a-fall-${at}` });
			},
			'case.rivals[50]: the 51st rival explanation of “torture/intent” in count I. Expected at most 50, since a mark can answer no more. Merge explanations that say nearly the same.'
		],
		[
			'when a side of a contradiction rests on a note that is not there',
			({ case: { contradictions } }) => void (contradictions[0]!.sides[0]!.notes = [4]),
			'case.contradictions[0].sides[0].notes[0]: 4. Expected the number of a note of the case (there are 1, 2, 3). Add what is missing, or name one that exists.'
		],
		[
			'when a contradiction touches an element twice',
			({ case: { contradictions } }) =>
				void contradictions[0]!.touches.push(contradictions[0]!.touches[0]!),
			'case.contradictions[0].touches[2]: “I:torture/official/instigation”. Expected each element that it touches only once, and this one is already at case.contradictions[0].touches[0]. Remove one of the two, or give it its own id.'
		],
		[
			'when a period is that of an item that is not there',
			({ case: { periods } }) => void (periods[0]!.evidence = 'E9'),
			'case.periods[0].evidence: “E9”. Expected the id of an evidence item of the case (there are E1, E2, E3, E4, E5, E6, E7). Add what is missing, or name one that exists.'
		],
		[
			'when an item names the same people twice as harmed',
			({ case: { victims } }) => void victims[0]!.of.push('the detainee'),
			'case.victims[0].of[1]: “the detainee”. Expected each group of people only once, and this one is already at case.victims[0].of[0]. Remove one of the two, or give it its own id.'
		],
		[
			'when an authority that the law book does not have decided the case',
			({ case: theCase }) => void (theCase.ownOutcomes = ['nobody']),
			'case.ownOutcomes[0]: “nobody”. Expected the id of an authority of the law book (there is invented-view). Add what is missing, or name one that exists.'
		],
		[
			'when a forum that the law book does not have lacks jurisdiction',
			({ case: { jurisdiction } }) =>
				void jurisdiction.push({ forum: 'high-court', short: 'None', says: 'It has none.' }),
			'case.jurisdiction[0].forum: “high-court”. Expected the id of a forum of the law book (there is committee). Add what is missing, or name one that exists.'
		],
		[
			'when a count is put to a test that the law book does not have',
			({ case: { counts } }) =>
				void counts.push({ ...counts[0]!, id: 'II', test: 'ill-treatment' }),
			'case.counts[1].test: “ill-treatment”. Expected the id of a test of the law book (there is torture). Add what is missing, or name one that exists.'
		],
		[
			'when a count joins parts that its test does not have',
			({ case: { counts } }) =>
				void (counts[0]!.joins = { intent: 'torture/intent', acts: 'torture/acts' }),
			'case.counts[0].joins.acts: “torture/acts”. Expected the id of a part of the test of count I (there are 18). Add what is missing, or name one that exists.'
		],
		[
			'when two items have one id',
			({ case: { evidence } }) =>
				void evidence.push({ ...evidence[6]!, statement: 'She says so.' }),
			'case.evidence[7]: “E7”. Expected each evidence item only once, and this one is already at case.evidence[6]. Remove one of the two, or give it its own id.'
		],
		[
			'when two notes have one number',
			({ case: { notes } }) => void notes.push({ ...notes[2]! }),
			'case.notes[3]: 3. Expected each note only once, and this one is already at case.notes[2]. Remove one of the two, or give it its own id.'
		],
		[
			'when a bearing is stated twice',
			({ case: { bearings } }) => void bearings.push({ ...bearings[0]!, why: 'Again.' }),
			'case.bearings[14]: “E1 supports I:torture/pain”. Expected each bearing only once, and this one is already at case.bearings[0]. Remove one of the two, or give it its own id.'
		],
		[
			'when two parts of the law have one id',
			(dossier) => void (element(dossier, 'pain/mental').id = 'torture/pain/physical'),
			'law.tests[0].root.of[0].split.of[1]: “torture/pain/physical”. Expected each part of a test only once, and this one is already at law.tests[0].root.of[0].split.of[0]. Remove one of the two, or give it its own id.'
		],
		[
			'when the article is of a day that no calendar has',
			({ case: { article } }) => void (article.date = '2021-06-31'),
			'case.article.date: “2021-06-31”. Expected a calendar date such as 2012-02-29. Write the correct date.'
		],
		[
			'when a note is of an impossible day and has no flag for it',
			({ case: { notes } }) => void (notes[1]!.date = '2021-02-29'),
			'case.notes[1].date: “2021-02-29”. Expected a calendar date, or a flag “wrong-date” where the article prints an impossible one. Write the date that is meant, or flag it.'
		],
		[
			'when an authority is of a day that no calendar has',
			({ law: { authorities } }) => void (authorities[0]!.date = '2019-13-01'),
			'law.authorities[0].date: “2019-13-01”. Expected a calendar date such as 2012-02-29. Write the correct date.'
		],
		[
			'when an authority speaks to an element that is not there',
			({ law: { authorities } }) => void (authorities[0]!.elements = ['torture/acts']),
			'law.authorities[0].elements[0]: “torture/acts”. Expected the id of an element of a test of the law book (there are 13). Add what is missing, or name one that exists.'
		],
		[
			'when a motion is on a test that is not there',
			({ law: { motions } }) =>
				void motions.push({ id: 'stop', label: 'Stop', text: 'It would stop.', tests: ['war'] }),
			'law.motions[0].tests[0]: “war”. Expected the id of a test of the law book (there is torture). Add what is missing, or name one that exists.'
		],
		[
			'when a forum is held to a standard that is not there',
			({ law: { forums } }) => void (forums[0]!.standard = 'certainty'),
			'law.forums[0].standard: “certainty”. Expected the id of a standard of the law book (there are reasonable-ground, substantial-grounds-danger). Add what is missing, or name one that exists.'
		],
		[
			'when a forum is held to a standard that only another knows',
			({ law: { forums, standards } }) => {
				forums.push({ ...forums[0]!, id: 'court', standard: 'substantial-grounds-danger' });
				standards[1]!.forums = ['committee'];
			},
			'law.forums[1].standard: “substantial-grounds-danger”. Expected a standard that the forum “court” knows. Choose another standard, or name “court” among the forums of this one.'
		],
		[
			'when an element is asked for by a forum that is not there',
			(dossier) => void (element(dossier, 'sanctions').forums = ['committee', 'court']),
			'law.tests[0].root.of[4].forums[1]: “court”. Expected the id of a forum of the law book (there is committee). Add what is missing, or name one that exists.'
		],
		[
			'when a forum has two readings of one element',
			(dossier) =>
				void (element(dossier, 'intent').readings = [
					{ forums: ['committee'], label: 'Meant' },
					{ forums: ['committee'], label: 'Wanted' }
				]),
			'law.tests[0].root.of[1].readings[1].forums[0]: “committee”. Expected one reading for each forum, and law.tests[0].root.of[1].readings[0] is already for this one. Merge the two readings.'
		],
		[
			'when two tests rest on each other',
			(dossier) => {
				const rests = (test: string, id: string): Node => ({
					kind: 'count',
					id,
					label: 'Another count',
					test
				});
				dossier.law.tests.push({
					id: 'policy',
					title: 'A policy of torture',
					source: 'Invented.',
					root: {
						kind: 'any',
						id: 'policy',
						label: 'Policy',
						of: [rests('torture', 'policy/of'), { ...element(dossier, 'intent'), id: 'policy/own' }]
					}
				});
				group(dossier, 'purpose').of.push(rests('policy', 'torture/purpose/policy'));
			},
			'law.tests[1].root.of[0].test: “torture” rests on “policy” rests on “torture”. Expected tests that rest on each other in one direction only. Remove one of these references.'
		],
		[
			'when an element quotes a provision that is not there',
			(dossier) =>
				void (element(dossier, 'intent').guidance.law[0]!.provision =
					'convention-against-torture/2'),
			'law.tests[0].root.of[1].guidance.law[0].provision: “convention-against-torture/2”. Expected the id of a provision of the law book (there are convention-against-torture/1, convention-against-torture/1-1, convention-against-torture/1-2). Add what is missing, or name one that exists.'
		],
		[
			'when an element quotes words that its provision does not have',
			(dossier) =>
				void (element(dossier, 'intent').guidance.law[0]!.words = 'is deliberately inflicted'),
			'law.tests[0].root.of[1].guidance.law[0].words: “is deliberately inflicted”. Expected words exactly as they stand in “convention-against-torture/1-1”. Copy the words from the provision, every comma included.'
		],
		[
			'when an element stresses words that it does not quote',
			(dossier) => void (element(dossier, 'intent').guidance.law[0]!.stress = ['severe']),
			'law.tests[0].root.of[1].guidance.law[0].stress[0]: “severe”. Expected words of the quotation that they stand in. Copy them from the words that are quoted.'
		],
		[
			'when a provision stands within one that comes after it',
			({ law: { instruments } }) =>
				void (instruments[0]!.provisions[0]!.within = 'convention-against-torture/1-2'),
			'law.instruments[0].provisions[0].within: “convention-against-torture/1-2”. Expected a provision of the same instrument that stands before this one. Move the provision after the one it is part of, or name another.'
		],
		[
			'when a provision bears the name of another instrument',
			({ law: { instruments } }) => void (instruments[0]!.provisions[2]!.id = 'other-treaty/1-2'),
			'law.instruments[0].provisions[2].id: “other-treaty/1-2”. Expected an id that begins with its instrument’s, “convention-against-torture/”. Change the id, and every quotation of it.'
		],
		[
			'when a part of a test says what only a whole test can',
			(dossier) => void (group(dossier, 'official').judged = true),
			'law.tests[0].root.of[3].judged: it stands on a part of a test. Expected it only on the root of a test, since nothing else reads it. Move it to the root, or remove it.'
		],
		[
			'when a whole test is asked for by some forums only',
			(dossier) => void (root(dossier).forums = ['committee']),
			'law.tests[0].root.forums: committee. Expected no forums on the root: a test is heard everywhere, except where the root says why it is not. Remove them, and give a reason for each forum that cannot hear the test under “unheard”.'
		],
		[
			'when a forum asks for a group and for nothing in it, which would make it out by nothing',
			(dossier) => {
				const { forums, standards } = dossier.law;
				forums.push({ ...forums[0]!, id: 'court' });
				standards[0]!.forums.push('court');
				for (const each of group(dossier, 'official').of) each.forums = ['committee'];
			},
			'law.tests[0].root.of[3].of: nothing that the forum “court” asks for. Expected at least one part for each forum that asks for the group. Add a part, or leave “court” out of the forums of the group.'
		],
		[
			'when a test has nothing that can be marked',
			(dossier) =>
				void dossier.law.tests.push({
					id: 'policy',
					title: 'A policy of torture',
					source: 'Invented.',
					root: { kind: 'count', id: 'policy', label: 'Torture', test: 'torture' }
				}),
			'law.tests[1].root: no element. Expected at least one element, since only elements can be marked. Add an element.'
		],
		[
			'when an item has an id that no mark can hold',
			({ case: { evidence, bearings } }) => {
				evidence[6]!.id = `E${'7'.repeat(40)}`;
				bearings[13]!.evidence = evidence[6]!.id;
			},
			'case.evidence[6].id: “E7777777777777777777777777777777777777777”. Expected at most 40 characters, since saved marks hold no more. Choose a shorter id.'
		],
		[
			'when a part of the law has an id that no mark can hold',
			(dossier) => void (element(dossier, 'pain/mental').id = `torture/${'very-'.repeat(39)}bad`),
			'law.tests[0].root.of[0].split.of[1].id: “torture/very-very-very-very-very-very-very-very-very-very-very-very-very-very-v…”. Expected at most 200 characters, since saved marks hold no more. Choose a shorter id.'
		],
		[
			'when a note has a number that no grade can hold',
			(dossier) => {
				dossier.case.notes[1]!.number = 1_000_000;
				item(dossier, 'E2').notes = [1_000_000];
			},
			'case.notes[1].number: “1000000”. Expected at most 6 characters, since saved marks hold no more. Choose a shorter id.'
		],
		[
			'when an id is a word of the program’s own',
			({ law: { standards } }) => void (standards[1]!.id = 'constructor'),
			'law: “constructor”. Expected an id that the program does not use itself. Choose another id.'
		]
	])('%s', (_, change, complaint) => {
		expect(said(change, 'refuse')).toEqual([complaint]);
	});
});

describe('the author of a dossier is told', () => {
	it.each<[what: string, change: (dossier: Dossier) => void, advice: string]>([
		[
			'of an item without a caution',
			(dossier) => void (item(dossier, 'E6').cautions = []),
			'case.evidence[5].cautions: E6 has no caution. Expected at least one for each item: what a careful reader would ask of it. Say in a sentence what E6 leaves open, or what it rests on.'
		],
		[
			'of an item that bears on nothing',
			({ case: { evidence } }) => void evidence.push({ ...evidence[6]!, id: 'E8' }),
			'case.evidence[7]: E8 bears on nothing. Expected each item to bear on an element, if only as context. Say what E8 bears on, or remove it.'
		],
		[
			'of an item out of the order of the article',
			(dossier) => void (item(dossier, 'E7').paragraph = 1),
			'case.evidence[6].paragraph: E7 is from paragraph 1 but comes after an item from paragraph 2. Expected the items in the order of the article’s paragraphs. Move E7 to the other items of its paragraph.'
		],
		[
			'of a note that is cited for nothing',
			({ case: { notes } }) => void notes.push({ ...notes[2]!, number: 4 }),
			'case.notes[3]: no item cites note 4. Expected each note to be cited by an item. Cite it where the article does, or remove it.'
		],
		[
			'of an origin to which no note goes back',
			({ case: { origins } }) => void origins.push({ ...origins[0]!, id: 'a-guard' }),
			'case.origins[4]: no note goes back to “a-guard”. Expected each origin to belong to a note. Name it as the origin of a note, or remove it.'
		],
		[
			'of a paragraph that is left out',
			(dossier) => {
				dossier.case.paragraphs[1]!.number = 3;
				for (const each of dossier.case.evidence) if (each.paragraph === 2) each.paragraph = 3;
				for (const side of dossier.case.contradictions[0]!.sides) side.paragraph = 3;
			},
			'case.paragraphs[1].number: paragraph 3. Expected paragraph 2, since they are numbered from 1 without a gap. Add the missing paragraph, or move this one to its place.'
		],
		[
			'of a date that is not the printed one',
			({ case: { notes } }) => void (notes[1]!.date = '2020-05-04'),
			'case.notes[1].date: note 2 is dated “2020-05-04”, and its printed date is “4 May 2021”. Expected the date as the article prints it, with the same year. Give the printed date, or remove the other.'
		],
		[
			'of a note dated after the article, without a flag',
			({ case: { notes } }) => {
				notes[2]!.date = '2021-07-01';
				notes[2]!.datePrinted = '1 July 2021';
			},
			'case.notes[2].flags: note 3 is dated after the article but has no flag. Expected the flag “Dated after the article” on such notes and no others. Flag it.'
		],
		[
			'of a flag for a late note on one that is not',
			({ case: { notes } }) =>
				void notes[2]!.flags.push({ code: 'dated-after-article', text: 'It is later.' }),
			'case.notes[2].flags: note 3 is flagged as dated after the article but is not. Expected the flag “Dated after the article” on such notes and no others. Remove the flag, or correct the date.'
		],
		[
			'of a conclusion of law that counts on a side',
			(dossier) => void (item(dossier, 'E7').support = 'legal-conclusion'),
			'case.bearings[13].direction: E7 supports “torture/sanctions” but is a conclusion of law. Expected only facts to count for or against an element. Make it context.'
		],
		[
			'when nobody is accused',
			({ case: { actors } }) => void delete actors[0]!.accused,
			'case.actors: none of the actors is accused. Expected at least one, so that other people’s conduct can be told apart. Say whom the counts accuse.'
		],
		[
			'of an element on which nothing is said',
			({ case: { silences } }) => void silences.splice(0, 1),
			'case.counts[0]: nothing is said about “Punishment” (torture/purpose/punishment) in count I. Expected evidence on each element, or a reason why nothing is cited. Add an item that bears on it, or a silence that says why its absence matters.'
		],
		[
			'of a silence where something is cited',
			({ case: { silences } }) =>
				void silences.push({ count: 'I', element: 'torture/intent', why: 'Nothing is cited.' }),
			'case.silences[3]: count I is called silent on “torture/intent”, but an item supports it. Expected a silence only where nothing is cited for the element. Remove the silence.'
		],
		[
			'of an element with one side only, and no reason',
			({ case: { oneSided } }) => void oneSided.splice(2, 1),
			'case.oneSided: count I, “torture/sanctions”: all the evidence is for it. Expected evidence on both sides, or a reason why there is only one. Look for evidence on the other side, or say why all of it is on one side.'
		],
		[
			'of a reason for one side where there are two',
			({ case: { oneSided } }) =>
				void oneSided.push({ count: 'I', element: 'torture/intent', why: 'So.' }),
			'case.oneSided[3]: count I, “torture/intent” has evidence on both sides, or on none. Expected a reason only where all the evidence is on one side. Remove the reason.'
		],
		[
			'of a count against which nothing speaks',
			({ case: theCase }) => {
				theCase.bearings = theCase.bearings.map((each) =>
					each.direction === 'undermines' ? { ...each, direction: 'context' } : each
				);
				const known = new Set(theCase.oneSided.map(({ element }) => element));
				for (const { element, direction } of theCase.bearings)
					if (direction === 'supports' && !known.has(element)) {
						known.add(element);
						theCase.oneSided.push({ count: 'I', element, why: 'So.' });
					}
			},
			'case.counts[0]: no evidence speaks against count I. Expected evidence on both sides of each count. Look for what the article itself says against it.'
		],
		[
			'of a long element of which nothing is to be read first',
			({ case: { bearings } }) => {
				for (const id of ['E2', 'E3', 'E5', 'E6', 'E7'])
					bearings.push(bears(id, 'intent', 'context'));
			},
			'case.readFirst: count I, “torture/intent” has more than 6 items but none to read first. Expected up to 3 items for and 3 against to read first. Choose the ones the element turns on.'
		],
		[
			'of a choice where all is read anyway',
			({ case: { readFirst } }) =>
				void readFirst.push({ count: 'I', element: 'torture/intent', items: ['E1', 'E4'] }),
			'case.readFirst[0]: count I, “torture/intent” has so few items that all are read. Expected a choice only where there are more than 6. Remove the choice.'
		],
		[
			'of a choice that leaves a side out',
			({ case: { bearings, readFirst } }) => {
				for (const id of ['E2', 'E3', 'E5', 'E6', 'E7'])
					bearings.push(bears(id, 'intent', 'context'));
				readFirst.push({ count: 'I', element: 'torture/intent', items: ['E1'] });
			},
			'case.readFirst[0].items: 0 to read first against “torture/intent”. Expected 1 on each side, since there are enough. Name more on this side.'
		],
		[
			'of a choice that names what counts on neither side',
			({ case: { bearings, readFirst } }) => {
				for (const id of ['E2', 'E3', 'E5', 'E6', 'E7'])
					bearings.push(bears(id, 'intent', 'context'));
				readFirst.push({ count: 'I', element: 'torture/intent', items: ['E1', 'E4', 'E7'] });
			},
			'case.readFirst[0].items[2]: “E7”, which counts neither for nor against “torture/intent”. Expected an item that counts on one side. Name another.'
		],
		[
			'of a rival explanation with two names',
			({ case: { rivals } }) =>
				void rivals.push({
					...rivals[0]!,
					element: 'torture/official/inflicted',
					name: 'An accident'
				}),
			'case.rivals[1].name: “An accident”. Expected the name “A fall on the stairs”, which “a-fall” has elsewhere. Use the same name, or give it its own id.'
		],
		[
			'of a rival explanation for and against which nothing speaks',
			({ case: { rivals } }) =>
				void rivals.push({
					...rivals[0]!,
					id: 'illness',
					name: 'An illness',
					speaksFor: [],
					excludes: [],
					absence: 'Nobody speaks of it.'
				}),
			'case.rivals[1]: no item speaks for or against “An illness”. Expected at least one item on one of its sides. Name what fits it or excludes it, or remove it.'
		],
		[
			'of an item for a rival explanation whose card stands elsewhere',
			({ case: { rivals } }) => void rivals[0]!.excludes.push({ evidence: 'E2', why: 'It does.' }),
			'case.rivals[0].excludes[1].evidence: “E2”, which does not bear on “torture/intent” in count I. Expected an item that bears on the same element, so that its card stands beside the explanation. Make it bear on the element, if only as context, or name another.'
		],
		[
			'of a side that cannot be checked',
			({ case: { contradictions } }) => void (contradictions[0]!.sides[1]!.evidence = []),
			'case.contradictions[0].sides[1]: no item and no note. Expected items of the paragraph, or notes cited there, so that the side can be checked. Name them.'
		],
		[
			'of a side whose item is of another paragraph',
			({ case: { contradictions } }) => void (contradictions[0]!.sides[0]!.evidence = ['E1']),
			'case.contradictions[0].sides[0].evidence[0]: “E1”. Expected an item of paragraph 2, where this side stands. Correct the paragraph, or name another item.'
		],
		[
			'of a side whose note is cited elsewhere',
			({ case: { contradictions } }) => void (contradictions[0]!.sides[0]!.notes = [2]),
			'case.contradictions[0].sides[0].notes[0]: 2. Expected a note that an item of paragraph 2 cites. Correct the paragraph, or name another note.'
		],
		[
			'of two sides that say the same',
			({ case: { contradictions } }) =>
				void (contradictions[0]!.sides[1]!.says = contradictions[0]!.sides[0]!.says),
			'case.contradictions[0].sides[1].says: “An inspector spoke at the door of the cell.”. Expected something other than what case.contradictions[0].sides[0] says. Say what differs, or remove one of the sides.'
		],
		[
			'of a contradiction out of the order of the article',
			({ case: { contradictions } }) =>
				void contradictions.push({
					...contradictions[0]!,
					id: 'his-feet',
					sides: [
						{ paragraph: 1, evidence: ['E1'], says: 'A stick hurt his feet.' },
						{ paragraph: 2, evidence: ['E4'], says: 'A fall hurt him.' }
					]
				}),
			'case.contradictions[1]: “his-feet” begins in paragraph 1 but comes after one that begins in paragraph 2. Expected the contradictions in the order of the article. Move it to its place.'
		],
		[
			'of conduct after the article',
			({ case: { periods } }) => void (periods[0]!.to = 2022),
			'case.periods[0].to: E1 speaks of 2022. Expected no year after 2021, the year of the article. Correct the year.'
		],
		[
			'where intent is joined to acts, of an item that does not say of whom it speaks',
			({ case: theCase }) => {
				theCase.counts[0]!.joins = { intent: 'torture/intent', acts: 'torture/official/part' };
				theCase.victims = [];
			},
			'case.bearings[2]: E1 supports the intent of count I, but the case does not say who was harmed. Expected who was harmed according to each such item, so that intent and acts can be seen to tell one story. Add E1 to “victims”, or make it context.'
		],
		[
			'of a version that corrected nothing',
			({ case: theCase }) => void (theCase.version = 2),
			'case.corrections: nothing is said about version 2. Expected what each version after the first corrected, for those who marked before. Say what was corrected.'
		],
		[
			'of a correction to a version that never was',
			({ case: { corrections } }) =>
				void corrections.push({ version: 2, date: '2021-07-01', says: 'E1 was corrected.' }),
			'case.corrections[0].version: version 2. Expected no version after the case’s own, 1. Say what each version corrected, once.'
		],
		[
			'of a correction of an item that is not there',
			({ case: theCase }) => {
				theCase.version = 2;
				theCase.corrections = [{ version: 2, date: '2021-07-01', says: 'E9 was corrected.' }];
			},
			'case.corrections[0].says: “E9”. Expected an item of the case. Name the item that was corrected.'
		],
		[
			'of a long quotation in a paraphrase',
			(dossier) =>
				void (item(dossier, 'E7').statement =
					'She writes “that no court had ever sentenced him to anything at all, then or before”.'),
			'case.evidence[6].statement: 14 words in quotation marks: “that no court had ever sentenced him to anything at all, then or before”. Expected a paraphrase, with quotations of 12 words at most. Say it in your own words.'
		],
		[
			'of a paragraph that the article does not have',
			(dossier) => void (item(dossier, 'E7').cautions = ['Compare ¶1–3.']),
			'case.evidence[6].cautions[0]: ¶3. Expected a paragraph that the article has. Correct the number.'
		],
		[
			'of a word on guilt',
			({ case: { limits } }) => void limits.push('Whether he is guilty is left open.'),
			'case.limits[1]: “Whether he is guilty is left open.”. Expected nothing about anybody’s guilt, which no mark decides. Say what was done, or what was found and by whom.'
		],
		[
			'of questions that are not put as such',
			(dossier) =>
				void (element(dossier, 'intent').guidance.questionsFor[0] = 'See whether it was repeated.'),
			'law.tests[0].root.of[1].guidance.questionsFor[0]: “See whether it was repeated.”. Expected a question, with a question mark at the end. Word it as a question.'
		],
		[
			'of questions that ask more for an element than against it',
			(dossier) =>
				void element(dossier, 'intent').guidance.questionsFor.push('Was it long?', 'Was it often?'),
			'law.tests[0].root.of[1].guidance: 4 questions for the element and 2 against it. Expected as many for it as against it, or one more. Add questions on the shorter side.'
		],
		[
			'of a provision without words',
			({ law: { instruments } }) => void (instruments[0]!.provisions[2]!.text = ''),
			'law.instruments[0].provisions[2].text: no words. Expected words, or provisions that stand within it. Copy the words of the provision, or remove it.'
		],
		[
			'of a test that no forum hears',
			(dossier) => void (root(dossier).unheard = { committee: 'It hears nobody.' }),
			'law.tests[0].root.unheard: every forum. Expected at least one forum that can hear the test. Remove a forum from the list, or remove the test.'
		],
		[
			'of a paragraph that was seen and is not given',
			({ law: { authorities } }) => void (authorities[0]!.checked = 'pinpoint-seen'),
			'law.authorities[0].checked: the paragraph was seen but is not given. Expected the paragraph that was seen. Add the pinpoint, or say that it is recalled.'
		]
	])('%s', (_, change, advice) => {
		expect(said(change, 'refuse')).toEqual([]);
		expect(said(change, 'advise')).toEqual([advice]);
	});
});

describe('a dossier of ten thousand items', () => {
	const many = 10_000;
	const large = structuredClone(torture1984);
	large.case.evidence = Array.from({ length: many }, (_, at) => ({
		...large.case.evidence[0]!,
		id: `E${at + 1}`
	}));
	large.case.bearings = large.case.evidence.flatMap(({ id }) =>
		['pain', 'intent', 'official/consent'].map((name) => bears(id, name, 'supports'))
	);

	it('has the first faults of each kind told, however many there are', () => {
		const broken = structuredClone(large);
		for (const each of broken.case.evidence) {
			each.cautions = [];
			each.notes = [9];
		}
		const faults = dossierFaults(broken);
		for (const kind of ['refuse', 'advise'])
			expect(faults.filter((fault) => fault.kind === kind).length).toBe(mostFaults);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/domain/case.ts';
import { Dossier } from '#lib/domain/dossier.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { locate, lostIn, passageAt, placesOf } from '#lib/domain/passage.ts';
import { law } from '#lib/law/law.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { caseFileLimit, readCaseFile, sameCase, writeCaseFile } from '#lib/own-cases/case-file.ts';
import { withCount, withoutCount, withTest } from '#lib/own-cases/edit-counts.ts';
import { nextId, withChangedItem, withoutItem } from '#lib/own-cases/edit-items.ts';
import {
	noteFromParagraph,
	oddOf,
	originId,
	traced,
	untraced,
	withNote,
	withoutNote
} from '#lib/own-cases/edit-notes.ts';
import {
	asHeading,
	joined,
	parted,
	withCall,
	withHeading,
	withoutParagraph,
	withParagraphs,
	withText
} from '#lib/own-cases/edit-text.ts';
import { keyedElements } from '#lib/own-cases/element-keys.ts';
import { roman } from '#lib/own-cases/new-case.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { proposalsFor } from '#lib/own-cases/proposals.ts';
import { sentencesOf } from '#lib/own-cases/sentences.ts';
import { suggestedFigures, suggestedNotes, suggestedPeriod } from '#lib/own-cases/suggestions.ts';
import { annotationsOf } from '#lib/own-cases/web-annotations.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (theCase: Case, number: number) => theCase.paragraphs[number - 1]?.text;
const refused = (dossier: Dossier) =>
	dossierFaults(dossier).filter(({ kind }) => kind === 'refuse');
const openFault = (name: string, text: string) => {
	const opened = readCaseFile(name, bytes(text));
	return opened.ok ? '' : opened.fault;
};

describe('a case of one’s own', () => {
	const dossier = ownCase();
	const theCase = dossier.case;

	it('is sound from its first moment', () => {
		expect(Dossier.parse(dossier)).toEqual(dossier);
		expect(refused(dossier)).toEqual([]);
	});

	it('has the article’s paragraphs without what was left out, each heading with what follows it', () => {
		expect(
			theCase.paragraphs.map(({ number, heading, opens }) => [number, heading, opens])
		).toEqual([
			[1, 'The wells', 'On 9 April the wells were'],
			[2, undefined, 'The agency counted 3,140 graves by'],
			[3, undefined, 'Some families were spared.']
		]);
	});

	it('keeps the printed mark of a note beside its number, and renumbers nothing', () => {
		expect(theCase.notes.map(({ number, mark, asPrinted }) => [number, mark, asPrinted])).toEqual([
			[1, undefined, 'A chronology of April.'],
			[2, '*', 'A count of graves.']
		]);
	});
});

describe('correcting the text', () => {
	const { case: theCase } = ownCase();
	const placed = (changed: Case) => {
		const [item] = changed.evidence;
		return locate(item!.passage!, changed.paragraphs, item!.paragraph);
	};

	it('splits a paragraph, and takes along what names the others', () => {
		const changed = parted(theCase, 1, 33);
		expect(changed.paragraphs.map(({ text }) => text)).toEqual([
			'On 9 April the wells were sealed.',
			'Nobody says why.',
			'The agency counted 3,140 graves by March 2022.',
			'Some families were spared.'
		]);
		expect(changed.paragraphs[0]!.calls).toEqual([{ at: 33, mark: '1', note: 1 }]);
		expect(changed.evidence[0]!.paragraph).toBe(3);
		expect(placed(changed)).toMatchObject({ paragraph: 3 });
	});

	it('joins what it has split to the same text', () => {
		const again = joined(parted(theCase, 1, 33), 2);
		expect(again.paragraphs).toEqual(theCase.paragraphs);
		expect(again.evidence).toEqual(theCase.evidence);
	});

	it('takes up paragraphs that were not read, and takes along what names the others', () => {
		const changed = withParagraphs(theCase, 1, ' The first  one.\n \nThe second.\n');
		expect(changed.paragraphs.map(({ number, text }) => [number, text?.slice(0, 12)])).toEqual([
			[1, 'On 9 April t'],
			[2, 'The first on'],
			[3, 'The second.'],
			[4, 'The agency c'],
			[5, 'Some familie']
		]);
		expect(changed.evidence[0]!.paragraph).toBe(4);
		expect(placed(changed)).toMatchObject({ paragraph: 4 });
		expect(withParagraphs(theCase, 0, 'Before all.').paragraphs[0]).toEqual({
			number: 1,
			opens: 'Before all.',
			text: 'Before all.'
		});
		expect(withParagraphs(theCase, 3, ' \n ')).toBe(theCase);
		expect(withoutParagraph(withoutParagraph(changed, 3), 2).paragraphs).toEqual(
			theCase.paragraphs
		);
	});

	it('keeps the calls of notes at their words', () => {
		const changed = withText(theCase, 1, 'On the 9 April the wells were sealed. Nobody says why.');
		expect(changed.paragraphs[0]!.calls).toEqual([{ at: 37, mark: '1', note: 1 }]);
	});

	it('has each mark once at a place, though corrected words bring two together', () => {
		const calls = [
			{ at: 12, mark: '1', note: 1 },
			{ at: 33, mark: '1', note: 1 }
		];
		const twice = {
			...theCase,
			paragraphs: theCase.paragraphs.map((each, at) => (at === 0 ? { ...each, calls } : each))
		};
		expect(withText(twice, 1, 'Other words.').paragraphs[0]!.calls).toHaveLength(1);
	});

	it('loses the passage whose words change, and offers them to be found', async () => {
		const changed = withText(theCase, 2, 'The agency counted 3,410 graves by March 2022.');
		expect(placed(changed)).toBeUndefined();
		expect(changed.evidence[0]!.passage!.exact).toBe('counted 3,140 graves');
		const [first] = await proposalsFor(changed.evidence[0]!.passage!, changed.paragraphs);
		expect(textOf(changed, first!.paragraph)!.slice(first!.from, first!.to)).toBe(
			'counted 3,410 graves'
		);
	});

	it('leaves a paragraph out and keeps its items, lost', () => {
		const changed = withoutParagraph(theCase, 2);
		expect(changed.paragraphs.map(({ number }) => number)).toEqual([1, 2]);
		expect(changed.evidence).toHaveLength(1);
		expect(placed(changed)).toBeUndefined();
		expect(withoutParagraph(withoutParagraph(changed, 1), 1).paragraphs).toHaveLength(1);
	});

	it('makes a heading, and a note, of a paragraph', () => {
		expect(asHeading(theCase, 2).paragraphs[1]).toMatchObject({
			number: 2,
			heading: 'The agency counted 3,140 graves by March 2022.',
			text: 'Some families were spared.'
		});
		const noted = noteFromParagraph(withText(theCase, 3, '† Some say otherwise.'), 3);
		expect(noted.notes.at(-1)).toMatchObject({
			number: 3,
			mark: '†',
			asPrinted: 'Some say otherwise.'
		});
		expect(noted.paragraphs).toHaveLength(2);
	});

	/** The item rests on the whole of paragraph 2; the same words stand in others. */
	const refrain = (words = 'Nobody was charged.'): Case => ({
		...theCase,
		paragraphs: [
			'It was over in May.',
			words,
			'Nobody was charged. Nobody asked why. Nobody was charged.',
			'Nobody was charged.'
		].map((text, at) => ({ number: at + 1, opens: text, text })),
		evidence: [{ ...theCase.evidence[0]!, passage: { exact: 'Nobody was charged.' } }]
	});
	const put = (theText: Case, number: number, from: number, exact: string): Case => ({
		...theText,
		evidence: theText.evidence.map((item) => ({
			...item,
			paragraph: number,
			passage: passageAt(textOf(theText, number)!, { from, to: from + exact.length })
		}))
	});

	it('loses an item of a whole paragraph that changes or goes, though its words stand elsewhere', () => {
		expect(placed(refrain())).toEqual({ paragraph: 2, from: 0, to: 19 });
		expect(placed(withText(refrain(), 2, 'No one was charged.'))).toBeUndefined();
		expect(placed(withoutParagraph(refrain(), 2))).toBeUndefined();
		// Nor once another paragraph has only those words, in the place where it was.
		const left = withoutParagraph(withoutParagraph(refrain(), 2), 2);
		expect(left.paragraphs.map(({ text }) => text)).toEqual([
			'It was over in May.',
			'Nobody was charged.'
		]);
		expect(placed(left)).toBeUndefined();
		expect(left.evidence[0]!.passage!.exact).toBe('Nobody was charged.');
		const once = { ...refrain(), paragraphs: refrain().paragraphs.slice(0, 3) };
		const quoted = withText(once, 3, 'All say: Nobody was charged. So it was.');
		expect(placed(withText(quoted, 2, 'No one was charged.'))).toBeUndefined();
	});

	it('loses an item at one end of a paragraph, though the same words end it otherwise', () => {
		const first = put(refrain(), 3, 0, 'Nobody was charged.');
		expect(
			placed(withText(first, 3, 'No one was charged. Nobody asked why. Nobody was charged.'))
		).toBeUndefined();
		const end = put(refrain(), 3, 38, 'Nobody was charged.');
		expect(placed(withText(end, 3, 'Nobody was charged. Nobody asked why.'))).toBeUndefined();
	});

	it('keeps an item at its words through what is split, joined or corrected beside them', () => {
		expect(placed(joined(refrain(), 2))).toEqual({ paragraph: 1, from: 20, to: 39 });
		expect(placed(joined(refrain(), 3))).toEqual({ paragraph: 2, from: 0, to: 19 });
		const second = put(refrain(), 3, 38, 'Nobody was charged.');
		expect(placed(parted(second, 3, 38))).toEqual({ paragraph: 4, from: 0, to: 19 });
		expect(placed(parted(second, 3, 20))).toEqual({ paragraph: 4, from: 18, to: 37 });
		const twice = withText(
			withText(second, 3, 'No one asked why. Nobody was charged.'),
			3,
			['No one asked why. Nobody was charged. It is so.'][0]!
		);
		expect(placed(twice)).toEqual({ paragraph: 3, from: 18, to: 37 });
	});

	it('finds an item again whose words are mended where they stood', () => {
		const harmed = withText(theCase, 2, 'The agency counted 3,410 graves by March 2022.');
		expect(placed(withText(harmed, 2, textOf(theCase, 2)!))).toMatchObject({ paragraph: 2 });
	});

	it('is sound after any corrections, and never ties an item to other words', () => {
		const number = fc.integer({ min: 1, max: 4 });
		const edits = fc.oneof(
			fc.tuple(number, fc.nat(60)).map(
				([n, at]) =>
					(c: Case) =>
						parted(c, n, at)
			),
			number.map((n) => (c: Case) => joined(c, n)),
			number.map((n) => (c: Case) => withoutParagraph(c, n)),
			number.map((n) => (c: Case) => asHeading(c, n)),
			number.map((n) => (c: Case) => noteFromParagraph(c, n)),
			fc.tuple(fc.nat(4), fc.string()).map(
				([n, text]) =>
					(c: Case) =>
						withParagraphs(c, Math.min(n, c.paragraphs.length), text)
			),
			fc.tuple(number, fc.string()).map(
				([n, text]) =>
					(c: Case) =>
						withHeading(c, n, text)
			),
			fc.tuple(number, fc.nat(60), fc.string({ maxLength: 8 })).map(
				([n, at, put]) =>
					(c: Case) =>
						withText(
							c,
							n,
							`${(textOf(c, n) ?? '').slice(0, at)}${put}${(textOf(c, n) ?? '').slice(at)}`
						)
			),
			fc.tuple(number, fc.nat(30)).map(
				([n, at]) =>
					(c: Case) =>
						at <= (textOf(c, n) ?? '').length ? withCall(c, n, { at, mark: '1', note: 1 }) : c
			)
		);
		fc.assert(
			fc.property(fc.array(edits, { maxLength: 12 }), (list) => {
				const dossier = ownCase();
				const { exact } = dossier.case.evidence[0]!.passage!;
				const changed = list.reduce((c, edit) => edit(c), dossier.case);
				const after = { ...dossier, case: changed };
				expect(refused(after)).toEqual([]);
				expect(Dossier.safeParse(after).success).toBe(true);
				const place = placed(changed);
				if (place)
					expect(textOf(changed, place.paragraph)!.slice(place.from, place.to)).toBe(exact);
			})
		);
		// The same words stand four times. In a copy the item’s own have other letters in every place,
		// so that the copy shows where they went.
		const own = 'Xobodx xas xharxed.';
		fc.assert(
			fc.property(fc.array(edits, { maxLength: 12 }), (list) => {
				const apply = (theText: Case) => list.reduce((c, edit) => edit(c), theText);
				const changed = apply(refrain());
				const place = placed(changed);
				const shown = apply(refrain(own));
				if (place) expect(textOf(shown, place.paragraph)!.slice(place.from, place.to)).toBe(own);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('items', () => {
	const { case: theCase } = ownCase();

	it('are changed with what they bear on, and move with their paragraph', () => {
		const { id: _, ...draft } = theCase.evidence[0]!;
		const changed = withChangedItem(theCase, 'E1', { ...draft, paragraph: 1 }, []);
		expect(changed.evidence[0]).toMatchObject({ id: 'E1', paragraph: 1 });
		expect(changed.bearings).toEqual([]);
	});

	it('are taken out with everything that names them', () => {
		const without = withoutItem(theCase, 'E1');
		expect(without.evidence).toEqual([]);
		expect(without.bearings).toEqual([]);
	});

	it('never get the id of one that was taken out, which marks may still name', () => {
		expect(nextId(withoutItem(theCase, 'E1'))).toBe('E2');
	});
});

describe('notes', () => {
	const { case: theCase } = ownCase();

	it('are of one origin only once somebody says so', () => {
		expect(theCase.notes.map(({ origins }) => origins)).toEqual([['untraced-1'], ['untraced-2']]);
		expect(theCase.origins.map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
	});

	it('are traced to an origin by its name, and off it again', () => {
		const one = traced(traced(theCase, 1, 'Radio Meridian', 'broadcast'), 2, 'Radio Meridian');
		expect(one.notes.map(({ origins }) => origins)).toEqual([
			['radio-meridian'],
			['radio-meridian']
		]);
		expect(one.origins.map(({ id }) => id)).toEqual(['radio-meridian']);
		const off = untraced(one, 1, 'radio-meridian');
		expect(off.notes[0]!.origins).toEqual(['untraced-1']);
		expect(originId(one, 'Radio Meridian')).toBe('radio-meridian-2');
	});

	it('are odd by rule: undated, later than the article, of the same title', () => {
		const dated = withNote(withNote(theCase, 1, { date: '2024-06-02' }), 2, {
			title: 'A chronology of April.'
		});
		expect(oddOf(dated, dated.notes[0]!).map(({ code }) => code)).toEqual([
			'dated-after-article',
			'no-author'
		]);
		const article = { ...dated.article, date: '2024' };
		expect(oddOf({ ...dated, article }, dated.notes[0]!).map(({ code }) => code)).toEqual([
			'no-author'
		]);
		expect(oddOf(dated, dated.notes[1]!).map(({ code }) => code)).toEqual([
			'no-date',
			'no-author',
			'same-source-as'
		]);
	});

	it('are taken out of what cites and calls them; the mark stays where it is printed', () => {
		const without = withoutNote(theCase, 2);
		expect(without.evidence[0]!.notes).toEqual([]);
		expect(without.paragraphs[1]!.calls).toEqual([{ at: 46, mark: '*' }]);
		expect(refused({ ...ownCase(), case: without })).toEqual([]);
	});
});

describe('counts', () => {
	it('are numbered as in an indictment', () => {
		expect([1, 4, 9, 14, 40, 49].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XLIX']);
	});

	it('are added with the test and its law, and taken out with what is said of them', () => {
		const dossier = ownCase();
		const taken = withTest(dossier.law, law, 'cah');
		const two = {
			...dossier,
			law: taken,
			case: withCount(dossier.case, 'cah', 'Crimes against humanity')
		};
		expect(two.case.counts.map(({ id }) => id)).toEqual(['I', 'II']);
		expect(refused(two)).toEqual([]);
		expect(Dossier.safeParse(two).success).toBe(true);
		const one = withoutCount(two.case, 'I');
		expect(one.counts.map(({ id }) => id)).toEqual(['II']);
		expect(one.bearings).toEqual([]);
		expect(withoutCount(one, 'I')).toBe(one);
		expect(
			withCount(withoutCount(two.case, 'II'), 'cah', 'Another').counts.map(({ id }) => id)
		).toEqual(['I', 'III']);
	});
});

describe('the file of a case', () => {
	const dossier = ownCase();

	it('brings back exactly what was written', () => {
		const opened = readCaseFile('a.chapeau-case.json', bytes(writeCaseFile(dossier, true)));
		expect(opened).toEqual({ ok: true, dossier });
	});

	it('leaves the text out where its rights are somebody else’s, and can be opened all the same', () => {
		const written = writeCaseFile(dossier, false);
		expect(written).not.toContain('Nobody says why');
		const opened = readCaseFile('a.chapeau-case.json', bytes(written));
		if (!opened.ok) throw new Error(opened.fault);
		const { case: without } = opened.dossier;
		expect(without.evidence).toEqual(dossier.case.evidence);
		// Where there is no text, no passage is lost.
		expect(lostIn(without, placesOf(without))).toEqual([]);
		const harmed = withText(dossier.case, 2, 'The agency counted 3,410 graves.');
		expect(lostIn(harmed, placesOf(harmed)).map(({ id }) => id)).toEqual(['E1']);
	});

	it('knows the same case under another id', () => {
		const other = { ...dossier, case: { ...dossier.case, id: 'own-other01' } };
		expect(sameCase(dossier, other)).toBe(true);
		expect(sameCase(dossier, { ...dossier, case: { ...dossier.case, title: 'Other' } })).toBe(
			false
		);
	});

	it('is refused in a sentence that says what and where', () => {
		const bad = structuredClone(dossier);
		bad.case.bearings[0]!.element = 'genocide/acts/none';
		expect(openFault('a.json', writeCaseFile(bad, true))).toContain('case.bearings[0].element');
		expect(openFault('a.json', '{"format":"chapeau-case"')).toContain('incomplete or damaged');
		expect(openFault('a.json', '{"format":"chapeau-case","version":99}')).toContain(
			'newer Chapeau'
		);
		expect(openFault('a.json', '{"format":"chapeau-assessment"}')).toContain('marks and no case');
		expect(openFault('a.json', '[]')).toContain('is not the file of a case');
		expect(openFault('a.json', '{"format":"chapeau-case","version":1,"case":{"id":3}}')).toMatch(
			/fault at case\.id/
		);
		const large = readCaseFile('a.json', new Uint8Array(), caseFileLimit + 1);
		expect(!large.ok && large.fault).toContain('12.0 MB');
	});

	it('is opened whole or refused in a sentence, whatever became of it on the way', () => {
		const whole = writeCaseFile(dossier, true);
		fc.assert(
			fc.property(
				fc.nat(whole.length - 1),
				fc.nat(400),
				fc.string({ maxLength: 6 }),
				(at, cut, put) => {
					const opened = readCaseFile(
						'a.json',
						bytes(whole.slice(0, at) + put + whole.slice(at + cut))
					);
					if (!opened.ok) expect(opened.fault).toMatch(/^“a\.json” .+\. Nothing was changed\.$/s);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('what is worked out from a passage', () => {
	const { paragraphs } = ownCase().case;

	it('offers the note whose mark ends the passage, and no other', () => {
		expect(suggestedNotes(paragraphs[0]!, { from: 0, to: 32 })).toEqual([
			{ note: 1, mark: '1', why: 'its mark ends the passage' }
		]);
		expect(suggestedNotes(paragraphs[0]!, { from: 34, to: 50 })).toEqual([]);
	});

	it('offers figures with their words, and takes no date for one', () => {
		expect(
			suggestedFigures('The agency counted 3,140 graves by March 2022 in 14 villages.')
		).toEqual([
			{ value: '3,140', of: 'graves by March' },
			{ value: '14', of: 'villages' }
		]);
		expect(suggestedPeriod('between June and September 2021, and again in 2022')).toEqual({
			from: 2021,
			to: 2022,
			words: '2021 to 2022'
		});
	});

	it('parts a paragraph into sentences, and is not led astray by short forms', () => {
		const text =
			'Mr. Rowan of the U.N. office saw it. “It burned.” Art. 5 of the code, he said. Then no more';
		expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
			'Mr. Rowan of the U.N. office saw it.',
			'“It burned.”',
			'Art. 5 of the code, he said.',
			'Then no more'
		]);
	});

	it('gives each element that the forum asks for a key of its own', () => {
		const root = outlinesOf([{ test: 'genocide' }], law.tests)[0]!.root;
		const keyed = keyedElements(root, 'icc').filter(({ key }) => key !== '');
		expect(keyed.map(({ key, label }) => `${key} ${label}`)).toEqual([
			'1 Protected group',
			'2 Intent to destroy, as such',
			'3 In whole or in part',
			'4 Manifest pattern',
			'a Killing',
			'b Serious bodily or mental harm',
			'c Destructive conditions of life',
			'd Measures to prevent births',
			'e Forcible transfer of children'
		]);
	});
});

it('is written out as Web Annotations, with the words of each passage', () => {
	const written = annotationsOf(ownCase().case);
	expect(written).toMatchObject({ type: 'AnnotationCollection', total: 1 });
	expect(written.first.items[0]!.target).toMatchObject({
		selector: { type: 'TextQuoteSelector', exact: 'counted 3,140 graves', prefix: 'The agency ' }
	});
});

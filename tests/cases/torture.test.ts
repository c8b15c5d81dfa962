import { describe, expect, it } from 'vitest';
import { blankPreparation, edited, type Side } from '#lib/debate/preparation.ts';
import { motionsFor } from '#lib/debate/motion.ts';
import { actsOf, actsSentence } from '#lib/domain/acts.ts';
import { misfits, type AssessmentHead, type Mark } from '#lib/domain/assessment.ts';
import { explain, plain } from '#lib/domain/explain.ts';
import { markKey } from '#lib/domain/mark.ts';
import { matrixOf, matrixSource } from '#lib/domain/matrix.ts';
import { outline } from '#lib/domain/outlines.ts';
import { fallout, restsOn, sourcesOf } from '#lib/domain/reliance.ts';
import { shortestRoads } from '#lib/domain/roads.ts';
import { roadWords } from '#lib/domain/road-words.ts';
import { bookOf } from '#lib/domain/book.ts';
import { sheetOf } from '#lib/domain/sheet.ts';
import type { Answer } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';
import { toArgdown } from '#lib/export/argdown.ts';
import { assessedOf } from '#lib/export/assessed.ts';
import { citationsIn } from '#lib/export/citations/of-case.ts';
import { toCsv } from '#lib/export/csv.ts';
import { blocksOf } from '#lib/export/debate-blocks.ts';
import { debatedOf } from '#lib/export/debated.ts';
import { plainText } from '#lib/export/document.ts';
import { memoOf } from '#lib/export/memo.ts';
import { openedWorkbook } from '#lib/export/opened-workbook.ts';
import { recordOf } from '#lib/export/record.ts';
import { forms, pictures, take } from '#lib/export/take-away.ts';
import { docketOf } from '#lib/domain/evaluate.ts';
import { elementsOf, factsOf } from '#lib/rooms/case-facts.ts';
import { entries } from '#lib/search/entries.ts';

/**
 * Torture under the Convention of 1984, before a forum with two standards of its own: law that is not
 * built in and no line of the code knows. What is marked, found, shown and taken away comes from the
 * dossier alone.
 */

const { case: theCase, law } = torture1984;
const docket = {
	counts: theCase.counts,
	tests: new Map(law.tests.map(({ id, root }) => [id, outline(root)]))
};
const trees = new Map(theCase.counts.map(({ id, test }) => [id, docket.tests.get(test)!]));
const moment = '2026-11-28T10:00:00.000Z';

type Said = Answer | ({ answer?: Answer } & Partial<Pick<Mark, 'reliance' | 'split'>>);

const marked = (said: Record<string, Said>): Mark[] => {
	const marks = Object.entries(said).map(([element, mark]) => ({
		count: 'I',
		element: `torture/${element}`,
		...(typeof mark === 'string' ? { answer: mark } : mark),
		changed: moment
	}));
	expect(misfits(marks, trees)).toEqual([]);
	return marks;
};

/** The second is asked only where a State would send somebody back into danger. */
const standards = {
	investigation: 'reasonable-ground',
	danger: 'substantial-grounds-danger'
} as const;

async function assessed(said: Record<string, Said>, standard: string = standards.investigation) {
	const record = recordOf(theCase, law, await citationsIn(['oscola'], theCase, law));
	const head: AssessmentHead = {
		id: 'one',
		case: { id: theCase.id, version: theCase.version },
		name: 'A first reading',
		forum: 'committee',
		standard,
		created: moment,
		changed: moment
	};
	return assessedOf(record, docket, { head, marks: marked(said) }, '2026-11-29');
}

async function found(said: Record<string, Said>, standard?: string) {
	const { findings, record, head } = await assessed(said, standard);
	const { phrase, at } = standardOf(record.standards, head);
	const { outcome, range, verdict, heldDownBy, waitingFor } = explain(findings.get('I')!, {
		phrase,
		threshold: at
	});
	return {
		outcome,
		range: plain(range),
		verdict: plain(verdict),
		heldDownBy: heldDownBy.map(({ label }) => label),
		waitsFor: waitingFor.map(({ label }) => label)
	};
}

/** Beaten until he signed, by officers, without a sentence: all of it strong. */
const beaten = {
	pain: 'strong',
	intent: 'strong',
	'purpose/confession': 'strong',
	'official/capacity': 'strong',
	'official/inflicted': 'strong',
	sanctions: 'strong'
} satisfies Record<string, Said>;

describe('torture', () => {
	it('is made out by one purpose and one way of taking part, whatever the others are', async () => {
		expect(await found(beaten, standards.danger)).toMatchObject({
			outcome: 'made-out',
			range: 'strong',
			verdict: 'Standard met: substantial grounds for believing'
		});
	});

	it('is no stronger than its intent: pain by accident is not inflicted', async () => {
		expect(await found({ ...beaten, intent: 'unsupported' })).toMatchObject({
			outcome: 'not-made-out',
			range: 'unsupported',
			heldDownBy: ['Intentionally inflicted']
		});
	});

	it('on the same marks reaches what an investigation asks, and not what a danger asks', async () => {
		const arguable = { ...beaten, intent: 'arguable' } as const;
		expect(await found(arguable)).toMatchObject({ outcome: 'made-out' });
		expect(await found(arguable, standards.danger)).toMatchObject({ outcome: 'not-made-out' });
	});

	it('is not torture where the pain comes only from a lawful sanction', async () => {
		expect(await found({ ...beaten, sanctions: 'contradicted' })).toMatchObject({
			outcome: 'not-made-out',
			heldDownBy: ['No lawful sanction']
		});
	});

	it('needs an official: what private people did alone waits for nothing more', async () => {
		expect(await found({ ...beaten, 'official/capacity': 'contradicted' })).toMatchObject({
			outcome: 'not-made-out',
			waitsFor: []
		});
	});

	it('is reached by consent where the official did not do it and did not order it', async () => {
		const watched = {
			...beaten,
			'official/inflicted': 'contradicted',
			'official/instigation': 'contradicted',
			'official/consent': 'strong'
		} as const;
		expect(await found(watched)).toMatchObject({ outcome: 'made-out', range: 'strong' });
	});

	it('waits for a part in it while only the capacity is marked', async () => {
		const { 'official/inflicted': _, ...rest } = beaten;
		expect(await found(rest)).toMatchObject({
			outcome: 'open',
			waitsFor: ['Inflicted by the official', 'Instigation', 'Consent or acquiescence']
		});
	});

	it('has pain of the mind alone as well as of the body', async () => {
		const mind = {
			...beaten,
			pain: { split: true },
			'pain/physical': 'contradicted',
			'pain/mental': 'strong'
		} as const;
		expect(await found(mind)).toMatchObject({ outcome: 'made-out' });
	});

	it('tells of each purpose whether it reaches the standard, as the law calls it', async () => {
		const { findings } = await assessed({
			...beaten,
			'purpose/punishment': 'does-not-arise',
			'purpose/intimidation': 'unsupported'
		});
		const [purposes] = actsOf(findings.get('I')!.root, 3);
		expect(plain(actsSentence(purposes!, 'reasonable ground to believe'))).toBe(
			'Purpose: Information or a confession reaches “reasonable ground to believe”; Intimidation or coercion (unsupported) falls short; still to be marked: Discrimination; Punishment does not arise.'
		);
	});

	it('has a shortest road to a finding', () => {
		const marks = new Map(
			marked({ ...beaten, intent: 'weak' }).map((mark) => [markKey('I', mark.element), mark])
		);
		const roads = shortestRoads(
			{ docket, marks, forum: 'committee' },
			{
				count: 'I',
				goal: 'finding',
				threshold: 4
			}
		);
		expect(roadWords(roads).map(plain).join(' ')).toContain(
			'2 steps: raise Intentionally inflicted from weak to strong.'
		);
	});
});

describe('what the evidence rests on', () => {
	const sources = sourcesOf(theCase, law.tests);

	it('falls with the one note from which the detainees speak, and the mark that relied on it', () => {
		const marks = new Map(
			marked({ ...beaten, intent: { answer: 'strong', reliance: { E1: 'rely' } } }).map((mark) => [
				markKey('I', mark.element),
				mark
			])
		);
		const { lost, marks: fallen } = fallout(
			sources,
			{ docket, marks, forum: 'committee' },
			{
				notes: new Set([1]),
				origins: new Set()
			}
		);
		expect(lost).toEqual(['E1', 'E3', 'E5']);
		expect(fallen.map(({ element }) => element)).toEqual([
			'torture/intent',
			'torture/purpose/confession',
			'torture/official/inflicted'
		]);
	});

	it('is seen from each note', () => {
		expect(restsOn(sources, new Set([2]))).toEqual({
			items: ['E2'],
			places: [{ count: 'I', element: 'torture/pain' }]
		});
	});
});

describe('what a reader sees', () => {
	it('is the law’s words, its questions and the evidence on both sides', () => {
		const sheet = sheetOf(bookOf(theCase, 'I', law), 'torture/intent')!;
		expect(sheet.element.law).toEqual([
			{
				provision: 'convention-against-torture/1-1',
				citation: 'Convention against Torture, Art. 1(1)',
				words: 'is intentionally inflicted on a person',
				stress: [],
				checked: 'two-copies'
			}
		]);
		expect(sheet.bears.map(({ evidence, direction }) => [evidence.id, direction])).toEqual([
			['E1', 'supports'],
			['E4', 'undermines']
		]);
		expect(sheet.element.rivals.map(({ name }) => name)).toEqual(['A fall on the stairs']);
	});

	it('names whose conduct an item describes where it is not the accused’s', () => {
		const { evidence } = bookOf(theCase, 'I', law);
		expect(evidence.flatMap(({ id, conduct }) => (conduct ? [[id, conduct]] : []))).toEqual([
			['E4', 'conduct of detainees']
		]);
	});

	it('is the pain as a whole, beside each of its kinds', () => {
		const sheet = sheetOf(bookOf(theCase, 'I', law), 'torture/pain/physical')!;
		expect(sheet.whole).toBe('torture/pain');
		expect(sheet.bears.map(({ evidence, inherited }) => [evidence.id, inherited])).toEqual([
			['E1', true],
			['E2', true]
		]);
	});

	it('finds the law, the case and its sources by a search', () => {
		expect(new Set(entries(law, [theCase]).map(({ kind }) => kind))).toEqual(
			new Set([
				'provision',
				'count',
				'element',
				'evidence',
				'paragraph',
				'note',
				'origin',
				'authority'
			])
		);
	});

	it('has a matrix of every element against every note', () => {
		const { rows, columns } = matrixOf(matrixSource(theCase, law.tests), {
			columns: 'notes',
			count: '',
			parts: true,
			context: true,
			forum: 'committee'
		});
		expect(rows.filter(({ kind }) => kind === 'element').length).toBe(13);
		expect(columns.map(({ head }) => head).sort()).toEqual(['1', '2', '3']);
	});
});

describe('what is taken away', () => {
	it('is a memo in the words of this law, this forum and this standard', async () => {
		const memo = memoOf(await assessed(beaten));
		expect(memo.head).toContainEqual({
			term: 'Law',
			value: 'Committee against Torture. Standard: reasonable ground to believe'
		});
		const lines = memo.blocks.flatMap((block) =>
			block.kind === 'paragraph'
				? [plainText(block.runs)]
				: block.kind === 'list'
					? block.items.map(plainText)
					: []
		);
		expect(lines).toContain('Convention against Torture: 10 December 1984, 1465 UNTS 85');
		expect(lines).toContainEqual(
			expect.stringMatching(
				/^Count I, Torture of a detainee: strong\. Standard met: reasonable ground to believe\./
			)
		);
		const tables = memo.blocks.filter((block) => block.kind === 'table');
		const table = tables.find(
			({ caption }) => caption === 'Count I, purpose: what reaches “reasonable ground to believe”'
		);
		expect(tables[0]!.columns.map(({ head }) => head)).toContain('Purpose reaching the standard');
		expect(table?.columns.map(({ head }) => head)).toEqual([
			'No.',
			'Purpose',
			'Goes as far as',
			'Against the standard',
			'Still to be marked'
		]);
	});

	it.each(forms.map((form) => [form.label, form] as const))('is a file: %s', async (_, form) => {
		const { blob } = await take(form, await assessed(beaten));
		expect(blob.size).toBeGreaterThan(1000);
	});

	it.each(pictures.map((each) => [each.label, each] as const))('is a %s', async (_, each) => {
		const { svg } = await each.draw(await assessed(beaten), 'I');
		expect(svg).toContain('Torture');
	});

	it('names no court and no instrument but its own', async () => {
		const all = await assessed(beaten);
		const { blob } = await take(
			forms.find(({ id }) => id === 'chart')!,
			all
		);
		const book = openedWorkbook(new Uint8Array(await blob.arrayBuffer()));
		const texts = [
			JSON.stringify(memoOf(all)),
			toArgdown(all),
			toCsv(all),
			...[1, 2, 3, 4].map((at) => [...book.cells(at).values()].join('\n'))
		];
		for (const text of texts)
			expect(text).not.toMatch(/\b(ICC|ICJ|ICTY|genocide|crimes against humanity|Rome Statute)\b/i);
	});

	it('is a debate with a motion of its own', () => {
		const motions = motionsFor(
			theCase.counts,
			{
				motions: law.motions,
				tests: law.tests.map(({ id, root }) => ({ id, root: outline(root) }))
			},
			'Ruritania'
		);
		expect(motions.map(({ text }) => text)).toEqual([
			'Resolved: On the evidence cited, the elements of torture of a detainee are made out in Ruritania.'
		]);
		let preparation = blankPreparation(
			{
				law: law.version,
				case: { id: theCase.id, version: theCase.version },
				motion: { text: motions[0]!.text, counts: motions[0]!.counts },
				forum: 'committee',
				standard: standards.investigation
			},
			moment
		);
		for (const [side, answer] of [
			['affirmative', 'strong'],
			['negative', 'unsupported']
		] as [Side, Answer][])
			preparation = edited(
				preparation,
				{ kind: 'mark', side, count: 'I', element: 'torture/intent', amendment: { answer } },
				moment
			);
		const debated = debatedOf(recordOf(theCase, law, {}), docket, preparation, '2026-11-29');
		const words = JSON.stringify(blocksOf(debated, 'affirmative'));
		expect(words).toContain('Intentionally inflicted');
		expect(words).toContain('is intentionally inflicted on a person');
	});

	it('is what a room marks, in the order of the law', () => {
		const facts = factsOf(theCase, law);
		expect(docketOf(facts).counts.map(({ id }) => id)).toEqual(['I']);
		const elements = elementsOf(facts, {
			case: theCase.id,
			marking: { of: 'all' },
			pacing: 'all-at-once',
			forum: 'committee',
			standard: standards.investigation,
			naming: 'names',
			reasons: 'optional',
			firstRound: 'before-discussion'
		});
		// Nobody splits an act in a room.
		expect(elements.map(({ label }) => label)).toEqual([
			'Severe pain or suffering',
			'Intentionally inflicted',
			'Information or a confession',
			'Punishment',
			'Intimidation or coercion',
			'Discrimination',
			'Official capacity',
			'Inflicted by the official',
			'Instigation',
			'Consent or acquiescence',
			'No lawful sanction'
		]);
	});
});

import { describe, expect, it } from 'vitest';
import { caseById, cases } from '#lib/cases/cases.ts';
import { Case } from '#lib/domain/case.ts';
import { balances } from '#lib/domain/balance.ts';
import type { Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { firstOnEachSide, readsWhole } from '#lib/domain/read-first.ts';
import { law } from '#lib/law/law.ts';

const built = cases.map((each) => [each.title, each] as const);

/** The nodes of the test that a count of the case is put under. */
function testOf(dossier: Case, count: string): Node[] {
	const test = law.tests.find(
		({ id }) => id === dossier.counts.find(({ id }) => id === count)?.test
	);
	return test ? [...nodes<Node>(test.root)] : [];
}

const elementsOf = (dossier: Case, count: string) =>
	testOf(dossier, count)
		.filter(({ kind }) => kind === 'element')
		.map(({ id }) => id);

/** What is printed between typographic quotation marks. */
const quoted = (text: string) => [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1] ?? '');
const countWords = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
const repeated = <Item>(list: Item[]) => list.filter((item, i) => list.indexOf(item) !== i);

/** Everything that the case says in its own words. */
const prose = (dossier: Case) => [
	...dossier.limits,
	...dossier.corrections.map(({ says }) => says),
	...dossier.counts.flatMap(({ title, theory }) => [title, theory]),
	...dossier.paragraphs.map(({ summary }) => summary),
	...dossier.notes.flatMap(({ flags }) => flags.map(({ text }) => text)),
	...dossier.origins.flatMap(({ label, description }) => [label, description]),
	...dossier.evidence.flatMap(({ statement, short, cautions }) => [statement, short, ...cautions]),
	...dossier.bearings.map(({ why }) => why),
	...dossier.silences.map(({ why }) => why),
	...dossier.rivals.flatMap(({ name, statement, speaksFor, excludes, absence = '' }) => [
		name,
		statement,
		...[...speaksFor, ...excludes].map(({ why }) => why),
		absence
	]),
	...dossier.counts.flatMap(({ particulars }) => Object.values(particulars)),
	...dossier.contradictions.flatMap(({ title, sides, why, reading }) => [
		title,
		...sides.map(({ says }) => says),
		why,
		...(reading ? [reading] : [])
	])
];

describe('the built-in cases', () => {
	it('are found by their id, and nothing is found by another', () => {
		for (const each of cases) expect(caseById(each.id)).toBe(each);
		expect(caseById('no-such-case')).toBeUndefined();
	});

	it('have an id each', () => {
		expect(repeated(cases.map(({ id }) => id))).toEqual([]);
	});
});

describe.each(built)('%s', (_, dossier) => {
	const evidenceIds = dossier.evidence.map(({ id }) => id);

	it('says of each version after the first what it corrected, of items that there are', () => {
		const later = Array.from({ length: dossier.version - 1 }, (_, at) => at + 2);
		expect(dossier.corrections.map(({ version }) => version)).toEqual(later);
		for (const { says } of dossier.corrections)
			for (const [id] of says.matchAll(/\bE\d+\b/g)) expect(evidenceIds).toContain(id);
	});
	const numbers = dossier.notes.map(({ number }) => number);
	const paragraphs = dossier.paragraphs.map(({ number }) => number);
	const originIds = dossier.origins.map(({ id }) => id);
	const countIds = dossier.counts.map(({ id }) => id);

	it('satisfies the schema', () => {
		expect(Case.safeParse(dossier).error).toBeUndefined();
	});

	it('puts each count to a legal test that exists', () => {
		const tests = law.tests.map(({ id }) => id);
		for (const { id, test } of dossier.counts) expect(tests, `count ${id}`).toContain(test);
	});

	it('gives each count, evidence item and origin an id of its own', () => {
		for (const ids of [countIds, evidenceIds, originIds]) expect(repeated(ids)).toEqual([]);
	});

	it('names whose conduct an item describes by an actor of its own, of whom one is accused', () => {
		const actors = dossier.actors.map(({ id }) => id);
		expect(repeated(actors)).toEqual([]);
		for (const { id, conductOf } of dossier.evidence)
			if (conductOf !== undefined) expect(actors, id).toContain(conductOf);
		expect(dossier.actors.filter(({ accused }) => accused)).not.toEqual([]);
	});

	it('numbers notes, paragraphs and evidence from 1 without a gap', () => {
		for (const list of [numbers, paragraphs, evidenceIds.map((id) => Number(id.slice(1)))])
			expect(list).toEqual(list.map((_, i) => i + 1));
	});

	it('takes the evidence in the order of the article’s paragraphs', () => {
		const order = dossier.evidence.map(({ paragraph }) => paragraph);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		for (const { id, paragraph } of dossier.evidence) expect(paragraphs, id).toContain(paragraph);
	});

	it('refers only to notes and origins that exist', () => {
		for (const { id, notes } of dossier.evidence)
			for (const note of notes) expect(numbers, id).toContain(note);
		for (const { number, origins } of dossier.notes)
			for (const origin of origins) expect(originIds, `note ${number}`).toContain(origin);
	});

	it('cites each note for something, and traces each origin to a note', () => {
		const cited = new Set(dossier.evidence.flatMap(({ notes }) => notes));
		expect(numbers.filter((number) => !cited.has(number))).toEqual([]);
		const traced = new Set(dossier.notes.flatMap(({ origins }) => origins));
		expect(originIds.filter((id) => !traced.has(id))).toEqual([]);
	});

	it('lets every item bear on something', () => {
		const bearing = new Set(dossier.bearings.map(({ evidence }) => evidence));
		expect(evidenceIds.filter((id) => !bearing.has(id))).toEqual([]);
	});

	it('lets evidence bear only on elements that the law of the count asks for', () => {
		for (const { evidence, count, element } of dossier.bearings) {
			expect(evidenceIds).toContain(evidence);
			expect(elementsOf(dossier, count), `${evidence}, count ${count}`).toContain(element);
		}
	});

	it('is silent only on elements that the law of the count asks for, and says so once', () => {
		for (const { count, element } of dossier.silences)
			expect(elementsOf(dossier, count), `count ${count}`).toContain(element);
		expect(repeated(dossier.silences.map((s) => `${s.count} ${s.element}`))).toEqual([]);
	});

	it('states each bearing once', () => {
		const stated = dossier.bearings.map((b) =>
			[b.evidence, b.count, b.element, b.direction].join(' ')
		);
		expect(repeated(stated)).toEqual([]);
	});

	it('calls no element silent for which it has supporting evidence', () => {
		const supported = new Set(
			dossier.bearings
				.filter(({ direction }) => direction === 'supports')
				.map(({ count, element }) => `${count} ${element}`)
		);
		const silent = dossier.silences.map(({ count, element }) => `${count} ${element}`);
		expect(silent.filter((each) => supported.has(each))).toEqual([]);
	});

	it.each(dossier.counts.map(({ id, title }) => [id, title] as const))(
		'leaves no element of count %s (%s) without evidence or a word on its absence',
		(count) => {
			const spoken = new Set(
				[...dossier.bearings, ...dossier.silences]
					.filter((each) => each.count === count)
					.map(({ element }) => element)
			);
			const answered = (element: string) =>
				[...spoken].some(
					(each) =>
						each === element ||
						// the act that the element is a part of, or a part of the act
						(element.startsWith(`${each}/`) && each.includes('/acts/')) ||
						each.startsWith(`${element}/`)
				);
			expect(elementsOf(dossier, count).filter((element) => !answered(element))).toEqual([]);
		}
	);

	it('gives every count something on either side', () => {
		for (const { id } of dossier.counts)
			for (const direction of ['supports', 'undermines'])
				expect(
					dossier.bearings.some((b) => b.count === id && b.direction === direction),
					`count ${id} ${direction}`
				).toBe(true);
	});

	it('sets out rival explanations only of elements that the law of the count asks for, each once', () => {
		for (const { id, count, element } of dossier.rivals)
			expect(elementsOf(dossier, count), `${id}, count ${count}`).toContain(element);
		expect(repeated(dossier.rivals.map((r) => `${r.count} ${r.element} ${r.id}`))).toEqual([]);
	});

	it('calls a rival explanation by one name wherever it stands', () => {
		const names = new Map(dossier.rivals.map(({ id, name }) => [id, name]));
		for (const { id, name } of dossier.rivals) expect(name).toBe(names.get(id));
	});

	it('gives each rival explanation items for and against it, or says why there are none', () => {
		for (const { id, speaksFor, excludes, absence } of dossier.rivals) {
			expect(speaksFor.length + excludes.length, id).toBeGreaterThan(0);
			if (speaksFor.length === 0 || excludes.length === 0) expect(absence, id).toBeTruthy();
			for (const side of [speaksFor, excludes])
				expect(repeated(side.map(({ evidence }) => evidence)), id).toEqual([]);
		}
	});

	it('names for a rival explanation only items that bear on its element, so that their cards are beside it', () => {
		for (const { id, count, element, speaksFor, excludes } of dossier.rivals)
			for (const { evidence } of [...speaksFor, ...excludes])
				expect(
					dossier.bearings.some(
						(b) => b.evidence === evidence && b.count === count && b.element === element
					),
					`${id}, count ${count}: ${evidence}`
				).toBe(true);
	});

	it('gives each contradiction an id of its own, in the order of the article', () => {
		expect(repeated(dossier.contradictions.map(({ id }) => id))).toEqual([]);
		const order = dossier.contradictions.map(({ sides }) => sides[0]!.paragraph);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('lets each side of a contradiction be checked: by items of its paragraph, or notes cited there', () => {
		for (const { id, sides } of dossier.contradictions)
			for (const { paragraph, evidence, notes = [] } of sides) {
				const there = dossier.evidence.filter((item) => item.paragraph === paragraph);
				const cited = there.flatMap((item) => item.notes);
				expect(evidence.length + notes.length, id).toBeGreaterThan(0);
				for (const item of evidence)
					expect(
						there.map((each) => each.id),
						id
					).toContain(item);
				for (const note of notes) expect(cited, `${id}, ¶${paragraph}`).toContain(note);
			}
	});

	it('sets two different sides against each other', () => {
		for (const { id, sides } of dossier.contradictions)
			expect(repeated(sides.map((side) => side.says)), id).toEqual([]);
	});

	it('says of each contradiction which elements of which count it touches', () => {
		for (const { id, touches } of dossier.contradictions) {
			for (const { count, element } of touches)
				expect(elementsOf(dossier, count), `${id}, count ${count}`).toContain(element);
			expect(repeated(touches.map(({ count, element }) => `${count} ${element}`)), id).toEqual([]);
		}
	});

	it('quotes no more than twelve words on a side of a contradiction', () => {
		for (const { id, title, sides } of dossier.contradictions)
			for (const text of [title, ...sides.map(({ says }) => says)])
				for (const words of quoted(text))
					expect(countWords(words), `${id}: ${words}`).toBeLessThanOrEqual(12);
	});

	it('paraphrases the article: no quotation in a statement is longer than twelve words', () => {
		for (const { id, statement, short } of dossier.evidence)
			for (const words of quoted(`${statement} ${short}`))
				expect(countWords(words), `${id}: ${words}`).toBeLessThanOrEqual(12);
	});

	it('opens and closes its quotation marks in pairs, and uses no typewriter ones', () => {
		for (const text of prose(dossier)) {
			expect(text.match(/“/g)?.length, text).toBe(text.match(/”/g)?.length);
			expect(text).not.toMatch(/["']/);
		}
	});

	it('never speaks of guilt', () => {
		for (const text of prose(dossier)) expect(text).not.toMatch(/\bguilt/i);
	});

	it('says of everything from outside the article whether it was seen or recalled', () => {
		const outside = prose(dossier).filter((text) => text.includes('Not in the article'));
		for (const text of outside)
			expect(text).toMatch(/\b(seen|recalled|stored (copy|copies|excerpts?|summary|reprint))\b/);
	});

	it('refers to paragraphs of the article only by numbers that it has', () => {
		const last = Math.max(...paragraphs);
		for (const text of prose(dossier))
			for (const [, from, to] of text.matchAll(/¶(\d+)(?:–(\d+))?/g))
				for (const number of [from, to])
					if (number) expect(Number(number), text).toBeLessThanOrEqual(last);
	});

	it('gives the date of a note as the article prints it, and a date of its own only beside it', () => {
		for (const { number, date, datePrinted } of dossier.notes)
			if (date) {
				expect(datePrinted, `note ${number}`).toBeDefined();
				expect(datePrinted, `note ${number}`).toContain(date.slice(0, 4));
			}
	});

	it('gives each period once, to an item that it has, and none that ends after the article', () => {
		expect(repeated(dossier.periods.map(({ evidence }) => evidence))).toEqual([]);
		for (const { evidence, from, to } of dossier.periods) {
			expect(dossier.evidence.map(({ id }) => id)).toContain(evidence);
			expect(from ?? to).toBeGreaterThan(1900);
			expect(to).toBeLessThanOrEqual(Number(dossier.article.date.slice(0, 4)));
		}
	});

	it('says of whom an item speaks once, of items that it has', () => {
		expect(repeated(dossier.victims.map(({ evidence }) => evidence))).toEqual([]);
		for (const { evidence, of } of dossier.victims) {
			expect(evidenceIds).toContain(evidence);
			expect(repeated(of), evidence).toEqual([]);
		}
	});

	it('joins intent and acts that the law of the count has', () => {
		for (const { id, joins } of dossier.counts) {
			const ids = testOf(dossier, id).map((node) => node.id);
			for (const each of joins ? [joins.intent, joins.acts] : []) expect(ids, id).toContain(each);
		}
	});

	it('tells of whom every item speaks that counts for intent where intent and acts are joined, or gives nobody', () => {
		// What it cannot tell is left out on purpose; these are all.
		const untold = dossier.counts.flatMap(({ id, joins }) =>
			dossier.bearings
				.filter((b) => b.count === id && b.element === joins?.intent && b.direction === 'supports')
				.filter((b) => !dossier.victims.some(({ evidence }) => evidence === b.evidence))
				.map((b) => b.evidence)
		);
		expect(untold).toEqual([]);
	});

	it('flags a note that is dated after the article', () => {
		for (const { number, date, flags } of dossier.notes)
			expect(
				flags.some(({ code }) => code === 'dated-after-article'),
				`note ${number}`
			).toBe(date !== undefined && date > dossier.article.date);
	});

	const items = new Map(dossier.evidence.map((item) => [item.id, item]));
	const counted = dossier.bearings.filter(({ direction }) => direction !== 'context');

	it('lets no conclusion of law and no text of a law count on either side', () => {
		const concluded = counted.filter(({ evidence }) =>
			['legal-conclusion', 'legal-text'].includes(items.get(evidence)!.support)
		);
		expect(concluded.map(({ evidence, element }) => `${evidence} ${element}`)).toEqual([]);
	});

	it('gives a reason wherever an element has one side only, and nowhere else', () => {
		const alone = balances(dossier).filter(({ oneSided }) => oneSided);
		expect(alone.filter(({ oneSided }) => !oneSided!.why)).toEqual([]);
		const places = new Set(alone.map(({ count, element }) => `${count} ${element}`));
		expect(
			dossier.oneSided
				.map(({ count, element }) => `${count} ${element}`)
				.filter((place) => !places.has(place))
		).toEqual([]);
	});

	it('names what to read first wherever an element has more than six items, three a side at most', () => {
		const places = new Map<string, Set<string>>();
		for (const { count, element, evidence } of dossier.bearings) {
			const place = `${count} ${element}`;
			places.set(place, (places.get(place) ?? new Set()).add(evidence));
		}
		const moved = new Set(counted.map(({ count, element }) => `${count} ${element}`));
		const long = [...places]
			.filter(([place, ids]) => ids.size > readsWhole && moved.has(place))
			.map(([place]) => place);
		expect(dossier.readFirst.map(({ count, element }) => `${count} ${element}`).sort()).toEqual(
			long.sort()
		);
		for (const { count, element, items } of dossier.readFirst) {
			const sides = { supports: new Set<string>(), undermines: new Set<string>() };
			for (const each of counted)
				if (each.count === count && each.element === element)
					sides[each.direction as keyof typeof sides].add(each.evidence);
			for (const id of items)
				expect(sides.supports.has(id) || sides.undermines.has(id), `${element} ${id}`).toBe(true);
			const named = (side: Set<string>) => items.filter((id) => side.has(id)).length;
			const fair = Math.min(firstOnEachSide, sides.supports.size, sides.undermines.size);
			expect(named(sides.supports), element).toBeGreaterThanOrEqual(fair);
			expect(named(sides.undermines), element).toBeGreaterThanOrEqual(fair);
			for (const side of [sides.supports, sides.undermines])
				expect(items.filter((id) => side.has(id)).length, element).toBeLessThanOrEqual(
					firstOnEachSide +
						items.filter((id) => sides.supports.has(id) && sides.undermines.has(id)).length
				);
		}
	});
});

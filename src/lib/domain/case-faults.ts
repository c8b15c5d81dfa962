import { textWord } from '#lib/domain/article.ts';
import type { Case } from '#lib/domain/case.ts';
import { badDate, isDate, Named, refuse, tooLong, twice, type Fault } from '#lib/domain/fault.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Node } from '#lib/domain/legal-test.ts';
import { markKey, mostRivals, type Place } from '#lib/domain/mark.ts';
import { nodes } from '#lib/domain/outline.ts';

/** What stops a case from being opened: what it names must be there, and stand once. */

/** For a list whose entries are each at a place. */
export const keyOf = ({ count, element }: Place) => markKey(count, element);

export function* caseFaults(theCase: Case, law: LawBook): Generator<Fault> {
	const find = places(theCase, law);
	yield* ownIds(theCase);
	yield* lengths(theCase);
	yield* dates(theCase);
	yield* countFaults(theCase, law);

	const items = new Named(
		'an evidence item of the case',
		theCase.evidence.map(({ id }) => id)
	);
	const notes = new Named(
		'a note of the case',
		theCase.notes.map(({ number }) => number)
	);
	const origins = new Named(
		'an origin of the case',
		theCase.origins.map(({ id }) => id)
	);
	const paragraphs = new Named(
		`a paragraph of the ${textWord(theCase.article)}`,
		theCase.paragraphs.map(({ number }) => number)
	);
	const actors = new Named(
		'an actor of the case',
		theCase.actors.map(({ id }) => id)
	);

	for (const [at, note] of theCase.notes.entries()) {
		const path = `case.notes[${at}].origins`;
		for (const [each, origin] of note.origins.entries())
			yield* origins.missing(origin, `${path}[${each}]`);
	}
	for (const [at, { number, text = '', calls = [] }] of theCase.paragraphs.entries())
		for (const [each, call] of calls.entries()) {
			const path = `case.paragraphs[${at}].calls[${each}]`;
			if (call.note !== undefined) yield* notes.missing(call.note, `${path}.note`);
			if (call.at > text.length)
				yield refuse(
					`${path}.at`,
					String(call.at),
					`a place in the text of paragraph ${number}, which has ${text.length} characters`,
					`Remove the call, or put it where the ${textWord(theCase.article)} calls the note.`
				);
		}
	for (const [at, item] of theCase.evidence.entries()) {
		const path = `case.evidence[${at}]`;
		if (item.paragraph !== undefined)
			yield* paragraphs.missing(item.paragraph, `${path}.paragraph`);
		for (const [each, note] of item.notes.entries())
			yield* notes.missing(note, `${path}.notes[${each}]`);
		if (item.conductOf !== undefined) yield* actors.missing(item.conductOf, `${path}.conductOf`);
	}
	for (const [at, bearing] of theCase.bearings.entries()) {
		const path = `case.bearings[${at}]`;
		yield* items.missing(bearing.evidence, `${path}.evidence`);
		yield* find(bearing, path);
	}
	for (const name of ['silences', 'oneSided', 'readFirst', 'rivals'] as const)
		for (const [at, place] of theCase[name].entries()) yield* find(place, `case.${name}[${at}]`);
	for (const [at, { items: first }] of theCase.readFirst.entries()) {
		const path = `case.readFirst[${at}].items`;
		for (const [each, item] of first.entries()) yield* items.missing(item, `${path}[${each}]`);
		yield* twice(first, path, 'item of a choice', (item) => item);
	}
	for (const [at, rival] of theCase.rivals.entries())
		for (const side of ['speaksFor', 'excludes'] as const) {
			const path = `case.rivals[${at}].${side}`;
			for (const [each, { evidence }] of rival[side].entries())
				yield* items.missing(evidence, `${path}[${each}].evidence`);
			yield* twice(rival[side], path, 'item of a side', ({ evidence }) => evidence);
		}
	for (const [at, { sides, touches }] of theCase.contradictions.entries()) {
		const path = `case.contradictions[${at}]`;
		for (const [nth, side] of sides.entries()) {
			const here = `${path}.sides[${nth}]`;
			yield* paragraphs.missing(side.paragraph, `${here}.paragraph`);
			for (const [each, item] of side.evidence.entries())
				yield* items.missing(item, `${here}.evidence[${each}]`);
			for (const [each, note] of (side.notes ?? []).entries())
				yield* notes.missing(note, `${here}.notes[${each}]`);
		}
		for (const [each, place] of touches.entries()) yield* find(place, `${path}.touches[${each}]`);
		yield* twice(touches, `${path}.touches`, 'element that it touches', keyOf);
	}
	for (const name of ['periods', 'victims'] as const)
		for (const [at, { evidence }] of theCase[name].entries())
			yield* items.missing(evidence, `case.${name}[${at}].evidence`);
	for (const [at, { of }] of theCase.victims.entries())
		yield* twice(of, `case.victims[${at}].of`, 'group of people', (people) => people);
	const forums = new Named(
		'a forum of the law book',
		law.forums.map(({ id }) => id)
	);
	for (const [at, { forum }] of theCase.jurisdiction.entries())
		yield* forums.missing(forum, `case.jurisdiction[${at}].forum`);
	const authorities = new Named(
		'an authority of the law book',
		law.authorities.map(({ id }) => id)
	);
	for (const [at, id] of (theCase.ownOutcomes ?? []).entries())
		yield* authorities.missing(id, `case.ownOutcomes[${at}]`);
}

/** What may stand once only. */
function* ownIds(theCase: Case): Generator<Fault> {
	for (const [name, what] of [
		['counts', 'count'],
		['actors', 'actor'],
		['origins', 'origin'],
		['evidence', 'evidence item'],
		['contradictions', 'contradiction']
	] as const)
		yield* twice<{ id: string }>(theCase[name], `case.${name}`, what, ({ id }) => id);
	for (const [name, what] of [
		['notes', 'note'],
		['paragraphs', 'paragraph']
	] as const)
		yield* twice<{ number: number }>(theCase[name], `case.${name}`, what, ({ number }) => number);
	for (const [name, what] of [
		['silences', 'silence'],
		['oneSided', 'reason for one side only'],
		['readFirst', 'choice of what to read first']
	] as const)
		yield* twice<Place>(theCase[name], `case.${name}`, what, keyOf);
	for (const [name, what] of [
		['periods', 'period of an item'],
		['victims', 'list of the harmed of an item']
	] as const)
		yield* twice<{ evidence: string }>(
			theCase[name],
			`case.${name}`,
			what,
			({ evidence }) => evidence
		);
	yield* twice(
		theCase.bearings,
		'case.bearings',
		'bearing',
		(each) => `${each.evidence} ${each.direction} ${keyOf(each)}`
	);
	yield* twice(
		theCase.rivals,
		'case.rivals',
		'rival explanation of an element',
		(each) => `${keyOf(each)} ${each.id}`
	);
	yield* twice(theCase.jurisdiction, 'case.jurisdiction', 'forum', ({ forum }) => forum);
	const rivals = new Map<string, number>();
	for (const [at, rival] of theCase.rivals.entries()) {
		const many = (rivals.get(keyOf(rival)) ?? 0) + 1;
		rivals.set(keyOf(rival), many);
		if (many === mostRivals + 1)
			yield refuse(
				`case.rivals[${at}]`,
				`the ${many}st rival explanation of “${rival.element}” in count ${rival.count}`,
				`at most ${mostRivals}, since a mark can answer no more`,
				'Merge explanations that say nearly the same.'
			);
	}
}

/** What marks, grades and heads of assessments can name. */
function* lengths({ id, counts, evidence, notes }: Case): Generator<Fault> {
	yield* tooLong(id, 100, 'case.id');
	for (const [at, count] of counts.entries()) yield* tooLong(count.id, 20, `case.counts[${at}].id`);
	for (const [at, item] of evidence.entries())
		yield* tooLong(item.id, 40, `case.evidence[${at}].id`);
	for (const [at, { number }] of notes.entries())
		yield* tooLong(String(number), 6, `case.notes[${at}].number`);
}

function* dates({ article, corrections, notes, evidence }: Case): Generator<Fault> {
	yield* badDate(article.date, 'case.article.date');
	for (const [at, { date }] of corrections.entries())
		yield* badDate(date, `case.corrections[${at}].date`);
	for (const [at, { outside }] of evidence.entries()) {
		if (outside?.date === undefined) continue;
		const path = `case.evidence[${at}].outside.date`;
		yield* badDate(outside.date, path);
		if (outside.date > outside.collected)
			yield refuse(
				path,
				`“${outside.date}”, but it was collected on ${outside.collected}`,
				'a day before it was collected, or none where it is not known',
				'Correct one of the two dates.'
			);
	}
	for (const [at, { date, flags }] of notes.entries())
		if (date !== undefined && !isDate(date) && !flags.some(({ code }) => code === 'wrong-date'))
			yield refuse(
				`case.notes[${at}].date`,
				`“${date}”`,
				`a calendar date, or a flag “wrong-date” where the ${textWord(article)} prints an impossible one`,
				'Write the date that is meant, or flag it.'
			);
}

function* countFaults({ counts }: Case, law: LawBook): Generator<Fault> {
	const tests = new Map(law.tests.map((test) => [test.id, test]));
	const known = new Named('a test of the law book', tests.keys());
	const parts = new Map<string, Named<string>>();
	for (const [at, { id, test, joins }] of counts.entries()) {
		yield* known.missing(test, `case.counts[${at}].test`);
		const found = tests.get(test);
		if (!joins || !found) continue;
		if (!parts.has(test))
			parts.set(
				test,
				new Named(
					`a part of the test of count ${id}`,
					[...nodes<Node>(found.root)].map((node) => node.id)
				)
			);
		for (const side of ['intent', 'acts'] as const)
			yield* parts.get(test)!.missing(joins[side], `case.counts[${at}].joins.${side}`);
	}
}

/** Refuses a place whose count the case does not have, or whose element the law of the count does not ask for. */
function places(theCase: Case, law: LawBook): (place: Place, path: string) => Generator<Fault> {
	const counts = new Map(theCase.counts.map(({ id, test }) => [id, test]));
	const count = new Named('a count of the case', counts.keys());
	const elements = new Map(
		law.tests.map(({ id, root }) => [
			id,
			new Named(
				`an element of the test “${id}”`,
				[...nodes<Node>(root)].flatMap((node) => (node.kind === 'element' ? [node.id] : []))
			)
		])
	);
	return function* (place, path) {
		yield* count.missing(place.count, `${path}.count`);
		const test = counts.get(place.count);
		const asked = test === undefined ? undefined : elements.get(test);
		if (asked) yield* asked.missing(place.element, `${path}.element`);
	};
}

import { textWord } from '#lib/domain/article.ts';
import { keyOf } from '#lib/domain/case-faults.ts';
import type { Bearing, Case } from '#lib/domain/case.ts';
import { advise, quote, type Fault } from '#lib/domain/fault.ts';
import { outsideWords } from '#lib/domain/from-outside.ts';
import { isLater } from '#lib/domain/iso-date.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { guilt } from '#lib/domain/law-faults.ts';
import type { Node } from '#lib/domain/legal-test.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { elementNames, wholes } from '#lib/domain/outline.ts';
import { lostIn, placesOf } from '#lib/domain/passage.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { firstOnEachSide, isLong, readsWhole } from '#lib/domain/read-first.ts';
import { flagLabel } from '#lib/domain/source-kinds.ts';

/**
 * What a careful colleague would say of a case: that it is fair to both sides, silent nowhere without
 * saying so, and never louder than its sources. None of it stops anybody.
 */

export function* caseAdvice(theCase: Case, law: LawBook): Generator<Fault> {
	yield* itemAdvice(theCase);
	yield* sourceAdvice(theCase);
	yield* elementAdvice(theCase, law);
	yield* sideAdvice(theCase);
	yield* readFirstAdvice(theCase);
	yield* rivalAdvice(theCase);
	yield* contradictionAdvice(theCase);
	yield* timeAdvice(theCase);
	yield* victimAdvice(theCase);
	yield* correctionAdvice(theCase);
	yield* wordAdvice(theCase);
}

/** What an item rests on and what it is there for. */
function* itemAdvice(theCase: Case): Generator<Fault> {
	const { article, evidence, bearings, actors } = theCase;
	const [word, elsewhere] = [textWord(article), outsideWords(article)];
	const bearing = new Set(bearings.map((each) => each.evidence));
	const items = new Map(evidence.map((item) => [item.id, item]));
	let last = 0;
	for (const [at, { id, paragraph = Infinity, cautions, outside }] of evidence.entries()) {
		const path = `case.evidence[${at}]`;
		if (cautions.length === 0)
			yield advise(
				`${path}.cautions`,
				`${id} has no caution`,
				'at least one for each item: what a careful reader would ask of it',
				`Say in a sentence what ${id} leaves open, or what it rests on.`
			);
		if (outside && !outside.sha256)
			yield advise(
				`${path}.outside.sha256`,
				`${id} is ${elsewhere}, and nothing tells its file from another`,
				'the SHA-256 of the file, so that a colleague can see that theirs is the same',
				'Choose the file: its digits are worked out on this device.'
			);
		if (outside && !outside.verified)
			yield advise(
				`${path}.outside.verified`,
				`${id} is ${elsewhere}, and nobody says how it was verified`,
				'how somebody made sure that it is what it seems',
				'Say who looked at it, and how; or say in a caution that nobody did.'
			);
		if (!bearing.has(id))
			yield advise(
				path,
				`${id} bears on nothing`,
				'each item to bear on an element, if only as context',
				`Say what ${id} bears on, or remove it.`
			);
		if (paragraph < last)
			yield advise(
				`${path}.paragraph`,
				`${id} is from paragraph ${paragraph} but comes after an item ${last === Infinity ? elsewhere : `from paragraph ${last}`}`,
				`the items in the order of the ${word}’s paragraphs`,
				`Move ${id} to the other items of its paragraph.`
			);
		last = Math.max(last, paragraph);
	}
	for (const [at, { evidence: id, direction, element }] of bearings.entries()) {
		const support = items.get(id)?.support;
		if (direction !== 'context' && (support === 'legal-conclusion' || support === 'legal-text'))
			yield advise(
				`case.bearings[${at}].direction`,
				`${id} ${direction} “${element}” but is a ${support === 'legal-text' ? 'text' : 'conclusion'} of law`,
				'only facts to count for or against an element',
				'Make it context.'
			);
	}
	for (const { id, paragraph = 0, passage } of lostIn(theCase, placesOf(theCase)))
		yield advise(
			`case.evidence[${evidence.findIndex((item) => item.id === id)}].passage`,
			`${id} quotes words that paragraph ${paragraph} does not have: ${quote(passage!.exact.slice(0, 80))}`,
			`the ${word}’s own words`,
			'Select the passage again, or leave it out.'
		);
	if (!actors.some(({ accused }) => accused))
		yield advise(
			'case.actors',
			'none of the actors is accused',
			'at least one, so that other people’s conduct can be told apart',
			'Say whom the counts accuse.'
		);
}

/** Notes and origins. */
function* sourceAdvice({ article, evidence, notes, origins, paragraphs }: Case): Generator<Fault> {
	const cited = new Set(evidence.flatMap((item) => item.notes));
	const traced = new Set(notes.flatMap((note) => note.origins));
	for (const [at, note] of notes.entries()) {
		const { number, date, datePrinted, flags } = note;
		const mark = printedMark(note);
		const path = `case.notes[${at}]`;
		if (!cited.has(number))
			yield advise(
				path,
				`no item cites note ${mark}`,
				'each note to be cited by an item',
				`Cite it where the ${textWord(article)} does, or remove it.`
			);
		if (date !== undefined && !datePrinted?.includes(date.slice(0, 4)))
			yield advise(
				`${path}.date`,
				`note ${mark} is dated ${quote(date)}, and its printed date is ${datePrinted === undefined ? 'not given' : quote(datePrinted)}`,
				`the date as the ${textWord(article)} prints it, with the same year`,
				'Give the printed date, or remove the other.'
			);
		const late = date !== undefined && isLater(date, article.date);
		if (late !== flags.some(({ code }) => code === 'dated-after-article'))
			yield advise(
				`${path}.flags`,
				late
					? `note ${mark} is dated after the ${textWord(article)} but has no flag`
					: `note ${mark} is flagged as dated after the ${textWord(article)} but is not`,
				`the flag “${flagLabel('dated-after-article', article)}” on such notes and no others`,
				late ? 'Flag it.' : 'Remove the flag, or correct the date.'
			);
	}
	for (const [at, { id }] of origins.entries())
		if (!traced.has(id))
			yield advise(
				`case.origins[${at}]`,
				`no note goes back to “${id}”`,
				'each origin to belong to a note',
				'Name it as the origin of a note, or remove it.'
			);
	for (const [name, list, what] of [
		['notes', notes, 'note'],
		['paragraphs', paragraphs, 'paragraph']
	] as const)
		for (const [at, { number }] of list.entries())
			if (number !== at + 1) {
				yield advise(
					`case.${name}[${at}].number`,
					`${what} ${number}`,
					`${what} ${at + 1}, since they are numbered from 1 without a gap`,
					`Add the missing ${what}, or move this one to its place.`
				);
				break;
			}
}

/** Elements without a word, and silences that are none. */
function* elementAdvice(theCase: Case, law: LawBook): Generator<Fault> {
	if (theCase.counts.length === 0)
		yield advise(
			'case.counts',
			'the case has no count',
			'at least one count, so that there is something to mark',
			'Choose or write a legal test, and make a count of it.'
		);
	const outlines = new Map(law.tests.map(({ id, root }) => [id, elementsOf(root)]));
	const spoken = new Set([...theCase.bearings, ...theCase.silences].map(keyOf));
	for (const [at, { id: count, test }] of theCase.counts.entries()) {
		const { elements, above } = outlines.get(test) ?? { elements: [], above: () => [] };
		const said = new Set(elements.filter(({ id }) => spoken.has(markKey(count, id))));
		// What is said of a part is said of the act, and what is said of an act of its parts.
		const answered = new Set([...said].flatMap(({ id }) => [id, ...above(id)]));
		for (const { id, name } of elements)
			if (!answered.has(id) && !above(id).some((each) => spoken.has(markKey(count, each))))
				yield advise(
					`case.counts[${at}]`,
					`nothing is said about ${quote(name)} (${id}) in count ${count}`,
					'evidence on each element, or a reason why nothing is cited',
					'Add an item that bears on it, or a silence that says why its absence matters.'
				);
	}
	const supported = new Set(
		theCase.bearings.filter(({ direction }) => direction === 'supports').map(keyOf)
	);
	for (const [at, silence] of theCase.silences.entries())
		if (supported.has(keyOf(silence)))
			yield advise(
				`case.silences[${at}]`,
				`count ${silence.count} is called silent on “${silence.element}”, but an item supports it`,
				'a silence only where nothing is cited for the element',
				'Remove the silence.'
			);
}

/** The elements of a test, each with its name, and the elements that one is a part of. */
function elementsOf(root: Node) {
	const within = wholes([root]);
	const elements = [...elementNames(root)].map(([id, name]) => ({ id, name }));
	const above = (part: string) => {
		const found: string[] = [];
		for (let at = within[part]; at !== undefined && !found.includes(at); at = within[at])
			found.push(at);
		return found;
	};
	return { elements, above };
}

/** What stands on each side of the counts and their elements. */
function* sideAdvice(theCase: Case): Generator<Fault> {
	const sides = new Set(theCase.bearings.map(({ count, direction }) => `${direction} ${count}`));
	for (const [at, { id }] of theCase.counts.entries())
		for (const [direction, side] of [
			['supports', 'for'],
			['undermines', 'against']
		] as const)
			if (!sides.has(`${direction} ${id}`))
				yield advise(
					`case.counts[${at}]`,
					`no evidence speaks ${side} count ${id}`,
					'evidence on both sides of each count',
					`Look for what the ${textWord(theCase.article)} itself says ${side} it.`
				);
	const alone = oneSided(theCase.bearings);
	const explained = new Set(theCase.oneSided.map(keyOf));
	for (const { count, element, side } of alone)
		if (!explained.has(markKey(count, element)))
			yield advise(
				'case.oneSided',
				`count ${count}, “${element}”: all the evidence is ${side} it`,
				'evidence on both sides, or a reason why there is only one',
				'Look for evidence on the other side, or say why all of it is on one side.'
			);
	const known = new Set(alone.map(keyOf));
	for (const [at, place] of theCase.oneSided.entries())
		if (!known.has(keyOf(place)))
			yield advise(
				`case.oneSided[${at}]`,
				`count ${place.count}, “${place.element}” has evidence on both sides, or on none`,
				'a reason only where all the evidence is on one side',
				'Remove the reason.'
			);
}

/** The elements that have evidence on one side alone. */
function oneSided(bearings: readonly Bearing[]): (Place & { side: 'for' | 'against' })[] {
	const sides = new Map<string, Place & { for: boolean; against: boolean }>();
	for (const { count, element, direction } of bearings) {
		if (direction === 'context') continue;
		const key = markKey(count, element);
		const place = sides.get(key) ?? { count, element, for: false, against: false };
		place[direction === 'supports' ? 'for' : 'against'] = true;
		sides.set(key, place);
	}
	return [...sides.values()].flatMap(({ count, element, ...has }) =>
		has.for && has.against ? [] : [{ count, element, side: has.for ? 'for' : 'against' }]
	);
}

/** Whether what is to be read first of a long element is named, and fair. */
function* readFirstAdvice(theCase: Case): Generator<Fault> {
	type Bears = { direction: Bearing['direction']; evidence: { id: string } };
	const places = new Map<string, Place & { bears: Bears[] }>();
	for (const { count, element, evidence, direction } of theCase.bearings) {
		const key = markKey(count, element);
		const place = places.get(key) ?? { count, element, bears: [] };
		place.bears.push({ direction, evidence: { id: evidence } });
		places.set(key, place);
	}
	const chosen = new Set(theCase.readFirst.map(keyOf));
	for (const [key, { count, element, bears }] of places)
		if (isLong(bears) && !chosen.has(key))
			yield advise(
				'case.readFirst',
				`count ${count}, “${element}” has more than ${readsWhole} items but none to read first`,
				`up to ${firstOnEachSide} items for and ${firstOnEachSide} against to read first`,
				'Choose the ones the element turns on.'
			);
	for (const [at, { count, element, items }] of theCase.readFirst.entries()) {
		const path = `case.readFirst[${at}]`;
		const bears = places.get(markKey(count, element))?.bears;
		if (!bears || !isLong(bears)) {
			yield advise(
				path,
				`count ${count}, “${element}” has so few items that all are read`,
				`a choice only where there are more than ${readsWhole}`,
				'Remove the choice.'
			);
			continue;
		}
		const on = (side: Bearing['direction']) =>
			new Set(bears.flatMap(({ direction, evidence }) => (direction === side ? evidence.id : [])));
		const [supports, undermines] = [on('supports'), on('undermines')];
		for (const [each, item] of items.entries())
			if (!supports.has(item) && !undermines.has(item))
				yield advise(
					`${path}.items[${each}]`,
					`${quote(item)}, which counts neither for nor against “${element}”`,
					'an item that counts on one side',
					'Name another.'
				);
		const both = items.filter((item) => supports.has(item) && undermines.has(item)).length;
		const fair = Math.min(firstOnEachSide, supports.size, undermines.size);
		for (const [side, of] of [
			[supports, 'for'],
			[undermines, 'against']
		] as const) {
			const named = items.filter((item) => side.has(item)).length;
			if (named < fair || named > firstOnEachSide + both)
				yield advise(
					`${path}.items`,
					`${named} to read first ${of} “${element}”`,
					named < fair
						? `${fair} on each side, since there are enough`
						: `${firstOnEachSide} on each side at most`,
					named < fair ? 'Name more on this side.' : 'Name fewer on this side.'
				);
		}
	}
}

function* rivalAdvice({ rivals, bearings }: Case): Generator<Fault> {
	const names = new Map<string, string>();
	const bearing = new Set(bearings.map((each) => `${keyOf(each)} ${each.evidence}`));
	for (const [at, rival] of rivals.entries()) {
		const path = `case.rivals[${at}]`;
		const name = names.get(rival.id) ?? rival.name;
		names.set(rival.id, name);
		if (name !== rival.name)
			yield advise(
				`${path}.name`,
				quote(rival.name),
				`the name ${quote(name)}, which “${rival.id}” has elsewhere`,
				'Use the same name, or give it its own id.'
			);
		if (rival.speaksFor.length + rival.excludes.length === 0)
			yield advise(
				path,
				`no item speaks for or against ${quote(rival.name)}`,
				'at least one item on one of its sides',
				'Name what fits it or excludes it, or remove it.'
			);
		for (const side of ['speaksFor', 'excludes'] as const)
			for (const [each, { evidence }] of rival[side].entries())
				if (!bearing.has(`${keyOf(rival)} ${evidence}`))
					yield advise(
						`${path}.${side}[${each}].evidence`,
						`${quote(evidence)}, which does not bear on “${rival.element}” in count ${rival.count}`,
						'an item that bears on the same element, so that its card stands beside the explanation',
						'Make it bear on the element, if only as context, or name another.'
					);
	}
}

function* contradictionAdvice({ article, contradictions, evidence }: Case): Generator<Fault> {
	const there = new Map<number, { items: Set<string>; notes: Set<number> }>();
	for (const { id, paragraph, notes } of evidence) {
		if (paragraph === undefined) continue;
		const at = there.get(paragraph) ?? { items: new Set(), notes: new Set() };
		at.items.add(id);
		for (const note of notes) at.notes.add(note);
		there.set(paragraph, at);
	}
	let last = 0;
	for (const [at, { id, sides }] of contradictions.entries()) {
		const path = `case.contradictions[${at}]`;
		const first = sides[0]?.paragraph ?? last;
		if (first < last)
			yield advise(
				path,
				`“${id}” begins in paragraph ${first} but comes after one that begins in paragraph ${last}`,
				`the contradictions in the order of the ${textWord(article)}`,
				'Move it to its place.'
			);
		last = Math.max(last, first);
		const says = new Map<string, number>();
		for (const [nth, side] of sides.entries()) {
			const here = `${path}.sides[${nth}]`;
			const { paragraph, notes = [] } = side;
			const of = there.get(paragraph);
			if (side.evidence.length + notes.length === 0)
				yield advise(
					here,
					'no item and no note',
					'items of the paragraph, or notes cited there, so that the side can be checked',
					'Name them.'
				);
			for (const [each, item] of side.evidence.entries())
				if (!of?.items.has(item))
					yield advise(
						`${here}.evidence[${each}]`,
						quote(item),
						`an item of paragraph ${paragraph}, where this side stands`,
						'Correct the paragraph, or name another item.'
					);
			for (const [each, note] of notes.entries())
				if (!of?.notes.has(note))
					yield advise(
						`${here}.notes[${each}]`,
						note.toString(),
						`a note that an item of paragraph ${paragraph} cites`,
						'Correct the paragraph, or name another note.'
					);
			const before = says.get(side.says);
			if (before === undefined) says.set(side.says, nth);
			else
				yield advise(
					`${here}.says`,
					quote(side.says),
					`something other than what ${path}.sides[${before}] says`,
					'Say what differs, or remove one of the sides.'
				);
		}
	}
}

function* timeAdvice({ periods, article }: Case): Generator<Fault> {
	const year = Number(article.date.slice(0, 4));
	for (const [at, { evidence, to }] of periods.entries())
		if (to > year)
			yield advise(
				`case.periods[${at}].to`,
				`${evidence} speaks of ${to}`,
				`no year after ${year}, the year of the ${textWord(article)}`,
				'Correct the year.'
			);
}

/** Where intent and acts have to be of one story, of whom the items speak has to be told. */
function* victimAdvice({ counts, bearings, victims }: Case): Generator<Fault> {
	const told = new Set(victims.map(({ evidence }) => evidence));
	const joined = new Set(
		counts.flatMap(({ id, joins }) => (joins ? [markKey(id, joins.intent)] : []))
	);
	for (const [at, bearing] of bearings.entries())
		if (
			bearing.direction === 'supports' &&
			joined.has(keyOf(bearing)) &&
			!told.has(bearing.evidence)
		)
			yield advise(
				`case.bearings[${at}]`,
				`${bearing.evidence} supports the intent of count ${bearing.count}, but the case does not say who was harmed`,
				'who was harmed according to each such item, so that intent and acts can be seen to tell one story',
				`Add ${bearing.evidence} to “victims”, or make it context.`
			);
}

function* correctionAdvice({ version, corrections, evidence, given }: Case): Generator<Fault> {
	const known = new Set(evidence.map(({ id }) => id));
	let next = 2;
	for (const [at, correction] of corrections.entries()) {
		const path = `case.corrections[${at}]`;
		if (correction.version !== next || correction.version > version)
			yield advise(
				`${path}.version`,
				`version ${correction.version}`,
				correction.version > version
					? `no version after the case’s own, ${version}`
					: `version ${next}: one correction for each version after the first, in their order`,
				'Say what each version corrected, once.'
			);
		next = correction.version + 1;
		for (const [id] of correction.says.matchAll(/\bE\d+\b/g))
			if (!known.has(id))
				yield advise(
					`${path}.says`,
					quote(id),
					'an item of the case',
					'Name the item that was corrected.'
				);
	}
	// Of a case that people work on, the device says what changed (own-cases/editions.ts).
	if (next <= version && given === undefined)
		yield advise(
			'case.corrections',
			`nothing is said about version ${next}`,
			'what each version after the first corrected, for those who marked before',
			'Say what was corrected.'
		);
}

/** Everything that a case says in its own words, each with its place. */
export function* proseOf(theCase: Case): Generator<{ text: string; path: string }> {
	for (const [at, text] of theCase.limits.entries()) yield { text, path: `case.limits[${at}]` };
	for (const [at, { says }] of theCase.corrections.entries())
		yield { text: says, path: `case.corrections[${at}].says` };
	for (const [at, { title, theory, particulars }] of theCase.counts.entries()) {
		const path = `case.counts[${at}]`;
		yield { text: title, path: `${path}.title` };
		yield { text: theory, path: `${path}.theory` };
		for (const [key, text] of Object.entries(particulars))
			yield { text, path: `${path}.particulars.${key}` };
	}
	for (const [at, { summary }] of theCase.paragraphs.entries())
		if (summary !== undefined) yield { text: summary, path: `case.paragraphs[${at}].summary` };
	for (const [at, { flags }] of theCase.notes.entries())
		for (const [each, { text }] of flags.entries())
			yield { text, path: `case.notes[${at}].flags[${each}].text` };
	for (const [at, { label, description }] of theCase.origins.entries()) {
		yield { text: label, path: `case.origins[${at}].label` };
		yield { text: description, path: `case.origins[${at}].description` };
	}
	for (const [at, { statement, short, cautions, outside }] of theCase.evidence.entries()) {
		const path = `case.evidence[${at}]`;
		if (outside) yield { text: outside.what, path: `${path}.outside.what` };
		yield { text: statement, path: `${path}.statement` };
		yield { text: short, path: `${path}.short` };
		for (const [each, text] of cautions.entries())
			yield { text, path: `${path}.cautions[${each}]` };
	}
	for (const name of ['bearings', 'silences', 'oneSided'] as const)
		for (const [at, { why }] of theCase[name].entries())
			yield { text: why, path: `case.${name}[${at}].why` };
	for (const [at, rival] of theCase.rivals.entries()) {
		const path = `case.rivals[${at}]`;
		yield { text: rival.name, path: `${path}.name` };
		yield { text: rival.statement, path: `${path}.statement` };
		for (const side of ['speaksFor', 'excludes'] as const)
			for (const [each, { why }] of rival[side].entries())
				yield { text: why, path: `${path}.${side}[${each}].why` };
		if (rival.absence !== undefined) yield { text: rival.absence, path: `${path}.absence` };
	}
	for (const [at, { title, sides, why, reading }] of theCase.contradictions.entries()) {
		const path = `case.contradictions[${at}]`;
		yield { text: title, path: `${path}.title` };
		for (const [each, { says }] of sides.entries())
			yield { text: says, path: `${path}.sides[${each}].says` };
		yield { text: why, path: `${path}.why` };
		if (reading !== undefined) yield { text: reading, path: `${path}.reading` };
	}
}

/** The longest quotation in a paraphrase, in words. */
const longestQuotation = 12;

/** What paraphrases the article, and so quotes it only where the wording matters. */
const paraphrases =
	/^case\.(evidence\[\d+\]\.(statement|short)|contradictions\[\d+\]\.(title|sides\[\d+\]\.says))$/;

function* wordAdvice(theCase: Case): Generator<Fault> {
	const known = new Set(theCase.paragraphs.map(({ number }) => number));
	for (const { text, path } of proseOf(theCase)) {
		yield* guilt(text, path);
		if (paraphrases.test(path))
			for (const [, words = ''] of text.matchAll(/“([^”]*)”/g)) {
				const many = words.split(/\s+/).filter((word) => /\w/.test(word)).length;
				if (many > longestQuotation)
					yield advise(
						path,
						`${many} words in quotation marks: ${quote(words)}`,
						`a paraphrase, with quotations of ${longestQuotation} words at most`,
						'Say it in your own words.'
					);
			}
		for (const [, from, to] of text.matchAll(/¶(\d+)(?:–(\d+))?/g))
			for (const number of [from, to])
				if (number !== undefined && !known.has(Number(number)))
					yield advise(
						path,
						`¶${number}`,
						`a paragraph that the ${textWord(theCase.article)} has`,
						'Correct the number.'
					);
	}
}

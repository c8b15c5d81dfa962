import {
	advise,
	badDate,
	Named,
	quote,
	refuse,
	tooLong,
	twice,
	type Fault
} from '#lib/domain/fault.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { notSetOut } from '#lib/domain/not-set-out.ts';
import type { Guidance, LegalTest, Node, Quotation, ForumReading } from '#lib/domain/legal-test.ts';

/** What is wrong with a law book, and what could be better in it. */

/** A node of a legal test with its place in the dossier. */
type Placed = { node: Node; path: string };

/** Every node of a test, parents before their parts. */
function* placed(node: Node, path: string): Generator<Placed> {
	yield { node, path };
	if (node.kind === 'element') {
		if (node.split) yield* placed(node.split, `${path}.split`);
	} else if (node.kind !== 'count') {
		for (const [at, part] of node.of.entries()) yield* placed(part, `${path}.of[${at}]`);
		for (const [at, part] of (node.besides ?? []).entries())
			yield* placed(part, `${path}.besides[${at}]`);
	}
}

export function* lawFaults(law: LawBook): Generator<Fault> {
	const nodes = law.tests.map((test, at) => [...placed(test.root, `law.tests[${at}].root`)]);
	const forums = new Named(
		'a forum of the law book',
		law.forums.map(({ id }) => id)
	);
	const tests = new Named(
		'a test of the law book',
		law.tests.map(({ id }) => id)
	);
	yield* idFaults(law, nodes.flat());
	yield* forumFaults(law, forums);
	yield* instrumentFaults(law);
	for (const [at, test] of law.tests.entries())
		yield* testFaults(test, `law.tests[${at}]`, nodes[at]!, law, forums, tests);
	yield* circles(law.tests, nodes);
	yield* quotationFaults(law, nodes.flat());
	yield* guidanceAdvice(nodes.flat());

	for (const [at, motion] of law.motions.entries())
		for (const [each, test] of motion.tests.entries())
			yield* tests.missing(test, `law.motions[${at}].tests[${each}]`);
	yield* authorityFaults(law, nodes.flat());
}

function* idFaults(law: LawBook, nodes: readonly Placed[]): Generator<Fault> {
	const id = (each: { id: string }) => each.id;
	for (const [name, what] of [
		['forums', 'forum'],
		['standards', 'standard'],
		['instruments', 'instrument'],
		['tests', 'test'],
		['motions', 'motion'],
		['authorities', 'authority']
	] as const)
		yield* twice<{ id: string }>(law[name], `law.${name}`, what, id);
	yield* twice(
		nodes,
		'law.tests',
		'part of a test',
		({ node }) => node.id,
		(at) => nodes[at]!.path
	);
	const provisions = law.instruments.flatMap(({ provisions }, at) =>
		provisions.map(({ id }, each) => ({ id, path: `law.instruments[${at}].provisions[${each}]` }))
	);
	yield* twice(provisions, 'law.instruments', 'provision', id, (at) => provisions[at]!.path);
	for (const { node, path } of nodes) yield* tooLong(node.id, 200, `${path}.id`);
	for (const [at, { id }] of law.standards.entries())
		yield* tooLong(id, 100, `law.standards[${at}].id`);
	const named = [...law.forums, ...law.standards, ...law.tests].map(id);
	for (const each of new Set([...named, ...nodes.map(({ node }) => node.id)]))
		// What is looked up by id in a plain object would find what every object has.
		if (each in {})
			yield refuse(
				'law',
				quote(each),
				'an id that the program does not use itself',
				'Choose another id.'
			);
}

function* forumFaults(law: LawBook, forums: Named<string>): Generator<Fault> {
	const standards = new Named(
		'a standard of the law book',
		law.standards.map(({ id }) => id)
	);
	const byId = new Map(law.standards.map((each) => [each.id, each]));
	for (const [at, { id, standard }] of law.forums.entries()) {
		const path = `law.forums[${at}].standard`;
		yield* standards.missing(standard, path);
		const known = byId.get(standard);
		if (known && !known.forums.includes(id))
			yield refuse(
				path,
				quote(standard),
				`a standard that the forum “${id}” knows`,
				`Choose another standard, or name “${id}” among the forums of this one.`
			);
	}
	for (const [at, standard] of law.standards.entries())
		for (const [each, forum] of standard.forums.entries())
			yield* forums.missing(forum, `law.standards[${at}].forums[${each}]`);
}

function* instrumentFaults({ instruments }: LawBook): Generator<Fault> {
	for (const [nth, { id, provisions }] of instruments.entries()) {
		const path = `law.instruments[${nth}].provisions`;
		yield* twice(provisions, path, 'pinpoint of an instrument', ({ pinpoint }) => pinpoint);
		const before = new Set<string>();
		const opened = new Set(provisions.map(({ within }) => within));
		for (const [at, each] of provisions.entries()) {
			if (!each.id.startsWith(`${id}/`))
				yield refuse(
					`${path}[${at}].id`,
					quote(each.id),
					`an id that begins with its instrument’s, “${id}/”`,
					'Change the id, and every quotation of it.'
				);
			if (each.within !== undefined && !before.has(each.within))
				yield refuse(
					`${path}[${at}].within`,
					quote(each.within),
					'a provision of the same instrument that stands before this one',
					'Move the provision after the one it is part of, or name another.'
				);
			if (each.text === '' && !opened.has(each.id))
				yield advise(
					`${path}[${at}].text`,
					'no words',
					'words, or provisions that stand within it',
					'Copy the words of the provision, or remove it.'
				);
			before.add(each.id);
		}
	}
}

function* testFaults(
	{ root }: LegalTest,
	path: string,
	nodes: readonly Placed[],
	law: LawBook,
	forums: Named<string>,
	tests: Named<string>
): Generator<Fault> {
	for (const { node, path: at } of nodes) {
		for (const [each, forum] of (node.forums ?? []).entries())
			yield* forums.missing(forum, `${at}.forums[${each}]`);
		if (node.kind === 'element') {
			const read = new Map<string, number>();
			for (const [nth, reading] of (node.readings ?? []).entries())
				for (const [each, forum] of reading.forums.entries()) {
					const where = `${at}.readings[${nth}].forums[${each}]`;
					yield* forums.missing(forum, where);
					const first = read.get(forum);
					if (first === undefined) read.set(forum, nth);
					else
						yield refuse(
							where,
							quote(forum),
							`one reading for each forum, and ${at}.readings[${first}] is already for this one`,
							'Merge the two readings.'
						);
				}
		} else if (node.kind === 'count') yield* tests.missing(node.test, `${at}.test`);
		else {
			for (const forum of Object.keys(node.unheard ?? {}))
				yield* forums.missing(forum, `${at}.unheard.${forum}`);
			if (node !== root)
				for (const key of ['unheard', 'judged', 'besides'] as const)
					if (node[key] !== undefined)
						yield refuse(
							`${at}.${key}`,
							'it stands on a part of a test',
							'it only on the root of a test, since nothing else reads it',
							'Move it to the root, or remove it.'
						);
		}
	}
	const unheard: Record<string, string> = ('of' in root && root.unheard) || {};
	const hears = new Set(law.forums.flatMap(({ id }) => (Object.hasOwn(unheard, id) ? [] : [id])));
	if (hears.size === 0)
		yield advise(
			`${path}.root.unheard`,
			'every forum',
			'at least one forum that can hear the test',
			'Remove a forum from the list, or remove the test.'
		);
	if (root.forums)
		yield refuse(
			`${path}.root.forums`,
			root.forums.join(', '),
			'no forums on the root: a test is heard everywhere, except where the root says why it is not',
			'Remove them, and give a reason for each forum that cannot hear the test under “unheard”.'
		);
	if (!nodes.some(({ node }) => node.kind === 'element'))
		yield refuse(
			`${path}.root`,
			'no element',
			'at least one element, since only elements can be marked',
			'Add an element.'
		);
	yield* emptyGroups(root, hears, `${path}.root`);
}

/**
 * A group of which a forum asks for nothing would be made out by nothing.
 * @param asking the forums that ask for the node
 */
function* emptyGroups(node: Node, asking: ReadonlySet<string>, path: string): Generator<Fault> {
	const within = ({ forums }: Node) =>
		forums ? new Set(forums.filter((forum) => asking.has(forum))) : asking;
	if (node.kind === 'count') return;
	if (node.kind === 'element') {
		if (node.split) yield* emptyGroups(node.split, within(node.split), `${path}.split`);
		return;
	}
	if (node.of.every(({ forums }) => forums)) {
		const asked = new Set(node.of.flatMap(({ forums = [] }) => forums));
		for (const forum of asking)
			if (!asked.has(forum)) {
				yield refuse(
					`${path}.of`,
					`nothing that the forum “${forum}” asks for`,
					'at least one part for each forum that asks for the group',
					`Add a part, or leave “${forum}” out of the forums of the group.`
				);
				break;
			}
	}
	for (const name of ['of', 'besides'] as const)
		for (const [at, part] of (node[name] ?? []).entries())
			yield* emptyGroups(part, within(part), `${path}.${name}[${at}]`);
}

/** Tests whose counts would rest on each other. Each circle is told once. */
function* circles(
	tests: readonly LegalTest[],
	nodes: readonly (readonly Placed[])[]
): Generator<Fault> {
	const rests = new Map(
		tests.map(({ id }, at) => [
			id,
			nodes[at]!.flatMap(({ node, path }) =>
				node.kind === 'count' ? [{ test: node.test, path: `${path}.test` }] : []
			)
		])
	);
	const done = new Set<string>();
	for (const { id } of tests) {
		// The way from this test to where we are, each with the references still to be followed.
		const way = new Map<string, { test: string; path: string }[]>();
		if (!done.has(id)) way.set(id, [...(rests.get(id) ?? [])]);
		const steps = [...way.keys()];
		while (steps.length > 0) {
			const here = steps.at(-1)!;
			const next = way.get(here)!.shift();
			if (!next) {
				done.add(here);
				way.delete(here);
				steps.pop();
			} else if (way.has(next.test))
				yield refuse(
					next.path,
					ring([...steps.slice(steps.indexOf(next.test)), next.test]),
					'tests that rest on each other in one direction only',
					'Remove one of these references.'
				);
			else if (!done.has(next.test)) {
				way.set(next.test, [...(rests.get(next.test) ?? [])]);
				steps.push(next.test);
			}
		}
	}
}

/** Tests that rest on each other, the middle of many left out. */
function ring(ids: readonly string[]): string {
	const shown = ids.length > 6 ? [...ids.slice(0, 3), '…', ...ids.slice(-2)] : ids;
	return shown.map((id) => (id === '…' ? id : `“${id}”`)).join(' rests on ');
}

function* quotationFaults(law: LawBook, nodes: readonly Placed[]): Generator<Fault> {
	const provisions = new Map(
		law.instruments.flatMap(({ provisions }) => provisions.map((each) => [each.id, each] as const))
	);
	const known = new Named('a provision of the law book', provisions.keys());
	/** As a reader sees them, without the marks of footnotes. */
	const texts = new Map<string, string>();
	const textOf = (id: string) => {
		const text = texts.get(id) ?? provisions.get(id)!.text.replace(/\[\^\d+\]/g, '');
		texts.set(id, text);
		return text;
	};
	function* quoted({ provision, words, stress = [] }: Quotation, path: string): Generator<Fault> {
		yield* known.missing(provision, `${path}.provision`);
		if (known.has(provision) && !textOf(provision).includes(words))
			yield refuse(
				`${path}.words`,
				quote(words),
				`words exactly as they stand in “${provision}”`,
				'Copy the words from the provision, every comma included.'
			);
		for (const [at, stressed] of stress.entries())
			if (!words.includes(stressed))
				yield refuse(
					`${path}.stress[${at}]`,
					quote(stressed),
					'words of the quotation that they stand in',
					'Copy them from the words that are quoted.'
				);
	}
	for (const { node, path } of nodes) {
		if (node.kind !== 'element') continue;
		for (const [at, each] of node.guidance.law.entries())
			yield* quoted(each, `${path}.guidance.law[${at}]`);
		for (const [nth, { law = [] }] of (node.readings ?? []).entries())
			for (const [at, each] of law.entries())
				yield* quoted(each, `${path}.readings[${nth}].law[${at}]`);
	}
}

function* guidanceAdvice(nodes: readonly Placed[]): Generator<Fault> {
	function* advice(guidance: Guidance | ForumReading, path: string): Generator<Fault> {
		const { questionsFor, questionsAgainst, asks } = guidance;
		if (asks === notSetOut)
			yield advise(
				`${path}.asks`,
				'what it asks is not set out yet',
				'what the element asks, in a sentence or two',
				'Say what has to be shown.'
			);
		for (const [name, questions, side] of [
			['questionsFor', questionsFor, 'for'],
			['questionsAgainst', questionsAgainst, 'against']
		] as const) {
			if (questions && questions.length < 2)
				yield advise(
					`${path}.${name}`,
					questions.length === 0 ? `no question ${side} it` : `one question ${side} it`,
					'at least two questions on each side',
					`Ask what would point ${side === 'for' ? 'towards it' : 'the other way'}.`
				);
			for (const [at, question] of (questions ?? []).entries())
				if (!question.endsWith('?'))
					yield advise(
						`${path}.${name}[${at}]`,
						quote(question),
						'a question, with a question mark at the end',
						'Word it as a question.'
					);
		}
		if (
			questionsFor &&
			questionsAgainst &&
			Math.abs(questionsFor.length - questionsAgainst.length) > 1
		)
			yield advise(
				path,
				`${questionsFor.length} questions for the element and ${questionsAgainst.length} against it`,
				'as many for it as against it, or one more',
				'Add questions on the shorter side.'
			);
		for (const text of [asks ?? '', ...(questionsFor ?? []), ...(questionsAgainst ?? [])])
			yield* guilt(text, path);
	}
	for (const { node, path } of nodes) {
		if (node.kind !== 'element') continue;
		yield* advice(node.guidance, `${path}.guidance`);
		for (const [at, reading] of (node.readings ?? []).entries())
			yield* advice(reading, `${path}.readings[${at}]`);
	}
}

/** A finding says what marks amount to on cited evidence, and nothing of anybody’s guilt. */
export function* guilt(text: string, path: string): Generator<Fault> {
	if (/\bguilt/i.test(text))
		yield advise(
			path,
			quote(text),
			'nothing about anybody’s guilt, which no mark decides',
			'Say what was done, or what was found and by whom.'
		);
}

function* authorityFaults(law: LawBook, nodes: readonly Placed[]): Generator<Fault> {
	const elements = new Named(
		'an element of a test of the law book',
		nodes.flatMap(({ node }) => (node.kind === 'element' ? [node.id] : []))
	);
	for (const [at, authority] of law.authorities.entries()) {
		const path = `law.authorities[${at}]`;
		yield* badDate(authority.date, `${path}.date`);
		for (const [each, element] of authority.elements.entries())
			yield* elements.missing(element, `${path}.elements[${each}]`);
		yield* twice(
			authority.elements,
			`${path}.elements`,
			'element of an authority',
			(element) => element
		);
		if (authority.checked === 'pinpoint-seen' && authority.pinpoint === undefined)
			yield advise(
				`${path}.checked`,
				'the paragraph was seen but is not given',
				'the paragraph that was seen',
				'Add the pinpoint, or say that it is recalled.'
			);
	}
}

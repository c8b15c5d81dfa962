import type { Authority } from '#lib/domain/authority.ts';
import type { Case, Count, Evidence, Note } from '#lib/domain/case.ts';
import { hasSource, placeWords } from '#lib/domain/from-outside.ts';
import { actorOf } from '#lib/domain/evidence-kinds.ts';
import type { Instrument, Provision } from '#lib/domain/instrument.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { LegalTest, Node, Quotation } from '#lib/domain/legal-test.ts';
import { alternatives, nodes, wholes } from '#lib/domain/outline.ts';
import type {
	Book,
	BookAuthority,
	BookElement,
	BookEvidence,
	CitedNote,
	QuotedLaw,
	RivalOfElement
} from '#lib/domain/sheet.ts';

/** How the book of a count is made out of a case and its law. What is read from it is a `Sheet`. */

/** As much of a law book as the books of counts are made from. */
export type QuotableLaw = Pick<LawBook, 'instruments' | 'tests' | 'authorities'>;

/**
 * The book of one count.
 * @throws when the count, its test or a quoted provision is not there
 */
export function bookOf(theCase: Case, countId: string, law: QuotableLaw): Book {
	const { count, test } = countAndTest(theCase, countId, law);
	const bearings = theCase.bearings.filter((bearing) => bearing.count === countId);
	const borne = new Set(bearings.map(({ evidence }) => evidence));
	const evidence = theCase.evidence
		.filter(({ id }) => borne.has(id))
		.map((item) => heldEvidence(item, theCase));
	const cited = new Set(evidence.flatMap(({ notes }) => notes));
	const silences = new Map(
		theCase.silences
			.filter((silence) => silence.count === countId)
			.map((each) => [each.element, each.why])
	);
	const first = new Map(
		theCase.readFirst
			.filter((each) => each.count === countId)
			.map(({ element, items }) => [element, items])
	);
	const rivalsOf = (id: string): RivalOfElement[] =>
		theCase.rivals
			.filter((rival) => rival.count === countId && rival.element === id)
			.map(({ count: _, element: __, ...rival }) => rival);
	return {
		count: {
			id: count.id,
			test: count.test,
			title: count.title,
			theory: count.theory,
			particulars: count.particulars,
			...(count.joins && { joins: count.joins })
		},
		caution: test.caution ?? '',
		elements: elementsIn(test.root, { ...law, authorities: besides(theCase, law) }).map(
			(element) => ({
				...element,
				silence: silences.get(element.id) ?? '',
				readFirst: first.get(element.id) ?? [],
				rivals: rivalsOf(element.id)
			})
		),
		evidence,
		bearings: bearings.map(({ count: _, ...bearing }) => bearing),
		notes: theCase.notes.filter(({ number }) => cited.has(number)).map(citedNote)
	};
}

/**
 * The authorities that speak to the elements of one count, without those that decided the case. They are a book's fifth and few people
 * open them, so they come by themselves.
 * @throws when the count or its test is not there
 */
export function authoritiesOf(theCase: Case, countId: string, law: QuotableLaw): BookAuthority[] {
	const { test } = countAndTest(theCase, countId, law);
	const here = new Set([...nodes(test.root)].map(({ id }) => id));
	return besides(theCase, law).flatMap(({ elements, address: _, seenAt: __, ...authority }) => {
		const within = elements.filter((id) => here.has(id));
		return within.length > 0 ? [{ ...authority, elements: within }] : [];
	});
}

/** The authorities that are no answer key to the case. */
const besides = ({ ownOutcomes = [] }: Case, { authorities }: QuotableLaw): Authority[] =>
	authorities.filter(({ id }) => !ownOutcomes.includes(id));

function countAndTest(
	theCase: Case,
	countId: string,
	law: QuotableLaw
): { count: Count; test: LegalTest } {
	const count = theCase.counts.find(({ id }) => id === countId);
	if (!count) throw new Error(`The case ${theCase.id} has no count ${countId}.`);
	const test = law.tests.find(({ id }) => id === count.test);
	if (!test)
		throw new Error(`Count ${countId} names the test "${count.test}", which is not there.`);
	return { count, test };
}

function elementsIn(
	root: Node,
	law: QuotableLaw
): Omit<BookElement, 'silence' | 'readFirst' | 'rivals'>[] {
	const mayNotArise = alternatives(root);
	const within = wholes([root]);
	const found: Omit<BookElement, 'silence' | 'readFirst' | 'rivals'>[] = [];
	for (const node of nodes(root)) {
		if (node.kind !== 'element') continue;
		const { guidance } = node;
		found.push({
			id: node.id,
			label: node.label,
			number: node.number ?? '',
			forums: node.forums ?? [],
			within: within[node.id] ?? '',
			alternative: mayNotArise.has(node.id),
			splits: node.split !== undefined,
			law: guidance.law.map((each) => quoted(each, law)),
			asks: guidance.asks,
			questionsFor: guidance.questionsFor,
			questionsAgainst: guidance.questionsAgainst,
			readings: (node.readings ?? []).map(({ law: words, ...reading }) => ({
				...reading,
				...(words && { law: words.map((each) => quoted(each, law)) })
			})),
			elsewhere: node.elsewhere ?? '',
			authorities: law.authorities.filter(({ elements }) => elements.includes(node.id)).length
		});
	}
	return found;
}

function quoted({ provision, words, stress }: Quotation, law: QuotableLaw): QuotedLaw {
	const [instrument, found] = findProvision(law.instruments, provision);
	return {
		provision,
		citation: `${instrument.short}, ${found.pinpoint}`,
		words,
		stress: stress ?? [],
		checked: found.checked.level
	};
}

function findProvision(instruments: Instrument[], id: string): [Instrument, Provision] {
	for (const instrument of instruments) {
		const found = instrument.provisions.find((provision) => provision.id === id);
		if (found) return [instrument, found];
	}
	throw new Error(`No instrument has the provision "${id}".`);
}

function heldEvidence({ conductOf, paragraph, ...item }: Evidence, theCase: Case): BookEvidence {
	const actor = actorOf(theCase, { conductOf });
	return {
		...item,
		place: placeWords({ paragraph }, theCase.article),
		...(!hasSource(item) && { asserted: true as const }),
		...(actor && !actor.accused && { conduct: actor.label })
	};
}

function citedNote({
	number,
	mark,
	title,
	kind,
	flags,
	origins,
	author,
	publisher,
	datePrinted,
	date
}: Note): CitedNote {
	return {
		number,
		...(mark !== undefined && { mark }),
		title,
		kind,
		flags,
		origins,
		credit: [author, publisher, datePrinted].filter(Boolean).join(', '),
		year: date?.slice(0, 4) ?? 'no date'
	};
}

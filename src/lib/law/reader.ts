import type { Case } from '#lib/domain/case.ts';
import type { Instrument, Provision } from '#lib/domain/instrument.ts';
import type { LegalTest, Node } from '#lib/domain/legal-test.ts';
import { elementNames, nodes } from '#lib/domain/outline.ts';
import { definitions, piecesOf, type WordingPiece } from '#lib/law/definitions.ts';
import { provision as provisionById } from '#lib/law/instruments.ts';

/** A way to a provision in the reader. */
export type ProvisionLink = { pinpoint: string; address: string };

/** An element of a legal test, with its place on the bench under each count that asks for it. */
export type BenchElement = {
	id: string;
	/** With the act it is a part of, e.g. `Killing: members of the group`. */
	label: string;
	number: string;
	test: string;
	/** `of` names the case, where it is not the first. */
	places: { count: string; of?: string; address: string }[];
};

export type Span =
	| { kind: 'plain'; text: string }
	| { kind: 'term'; text: string; address: string; explained: string }
	| { kind: 'footnote'; number: number };

/** A provision as the reader sets it, its parts and footnotes with it. */
export type ProvisionShown = {
	anchor: string;
	pinpoint: string;
	label: string;
	/** The pinpoint in full, as over an article; empty where the heading says as much. */
	number: string;
	heading: Span[];
	/** The heading without its footnote marks. */
	title: string;
	words: Span[];
	checked: Provision['checked'];
	/** Whether the wording is checked otherwise than that of what it is a part of. */
	checkedOtherwise: boolean;
	note: string;
	quotedBy: BenchElement[];
	defines: { term: string; usedIn: ProvisionLink[] }[];
	footnotes: ProvisionShown[];
	parts: ProvisionShown[];
};

/** Where a provision stands in the reader, e.g. `/law/rome-statute#7-1-h`. */
export function addressOf(provisionId: string): string {
	return `/law/${provisionId.replace('/', '#')}`;
}

/** A provision’s pinpoint, with its instrument where it is not the reader’s own. */
function citation(id: string, from: string, instruments: readonly Instrument[]): string {
	const [home] = id.split('/');
	const { pinpoint } = provisionById(id);
	if (from === home) return pinpoint;
	return `${instruments.find((each) => each.id === home)!.short}, ${pinpoint}`;
}

/** Every element of the legal tests, by id, with its places on the bench of the given cases. */
export function benchElements(
	tests: readonly LegalTest[],
	cases: readonly Case[]
): Map<string, BenchElement> {
	const found = new Map<string, BenchElement>();
	for (const { id: test, root } of tests) {
		const names = elementNames(root);
		for (const node of nodes<Node>(root)) {
			if (node.kind !== 'element') continue;
			found.set(node.id, {
				id: node.id,
				label: names.get(node.id)!,
				number: node.number ?? '',
				test,
				places: cases.flatMap((each, nth) =>
					each.counts
						.filter((count) => count.test === test)
						.map((count) => ({
							count: count.id,
							...(nth > 0 && { of: each.title }),
							address: `/cases/${each.id}/bench/${count.id}/${node.id}`
						}))
				)
			});
		}
	}
	return found;
}

/** Which elements quote each provision, in the order of the tests. */
function quotations(tests: readonly LegalTest[], elements: Map<string, BenchElement>) {
	const found = new Map<string, Set<BenchElement>>();
	for (const { root } of tests)
		for (const node of nodes<Node>(root)) {
			if (node.kind !== 'element') continue;
			for (const { provision } of node.guidance.law)
				found.set(provision, (found.get(provision) ?? new Set()).add(elements.get(node.id)!));
		}
	return found;
}

/**
 * An instrument as the reader sets it: its opening provisions in official order, each with its
 * parts, and every footnote at the provision that carries its mark.
 */
export function readingOf(
	instrument: Instrument,
	law: { instruments: readonly Instrument[]; tests: readonly LegalTest[] },
	cases: readonly Case[]
): ProvisionShown[] {
	const quoted = quotations(law.tests, benchElements(law.tests, cases));
	const spans = (pieces: WordingPiece[]): Span[] =>
		pieces.map((piece) => {
			if (piece.kind === 'footnote') return { kind: 'footnote', number: piece.number };
			if (piece.kind === 'plain') return piece;
			const { at } = piece.definition;
			return {
				kind: 'term',
				text: piece.text,
				address: addressOf(at),
				explained: citation(at, instrument.id, law.instruments)
			};
		});
	function reading(each: Provision, above: Provision | undefined): ProvisionShown {
		const under = instrument.provisions.filter(({ within }) => within === each.id);
		const belongs = (footnote: boolean) =>
			under.filter(({ id }) => isFootnote(id) === footnote).map((part) => reading(part, each));
		return {
			anchor: anchorOf(each.id),
			pinpoint: each.pinpoint,
			label: each.label,
			number: each.pinpoint.toLowerCase().endsWith(titleOf(each).toLowerCase() || '-')
				? ''
				: each.pinpoint.replace(/^Art\. /, 'Article ').replace(/^para\. /, 'Paragraph '),
			heading: spans(piecesOf(each, each.heading ?? '')),
			title: titleOf(each),
			words: spans(piecesOf(each, each.text)),
			checked: each.checked,
			checkedOtherwise:
				each.checked.level !== above?.checked.level || each.checked.note !== above.checked.note,
			note: each.note ?? '',
			quotedBy: [...(quoted.get(each.id) ?? [])],
			defines: definitions
				.filter(({ at }) => at === each.id)
				.map(({ term, usedIn }) => ({
					term,
					usedIn: usedIn.map((id) => ({
						pinpoint: citation(id, instrument.id, law.instruments),
						address: addressOf(id)
					}))
				})),
			footnotes: belongs(true),
			parts: belongs(false)
		};
	}
	return instrument.provisions
		.filter(({ within }) => within === undefined)
		.map((each) => reading(each, undefined));
}

const titleOf = ({ heading = '' }: Pick<Provision, 'heading'>) =>
	heading.replace(/(\[\^\d+\],?)+$/, '');
const anchorOf = (id: string) => id.slice(id.indexOf('/') + 1);
const isFootnote = (id: string) => /^n\d+$/.test(anchorOf(id));

/** How many of an instrument’s provisions are checked how well, best first; levels that none has are left out. */
export function checkedSummary({ provisions }: Pick<Instrument, 'provisions'>) {
	return (['two-copies', 'one-copy', 'memory'] as const)
		.map((level) => ({
			level,
			provisions: provisions.filter(({ checked }) => checked.level === level)
		}))
		.filter((each) => each.provisions.length > 0)
		.map(({ level, provisions }) => ({
			level,
			number: provisions.length,
			ways: provisions.map(({ id, pinpoint }) => ({ pinpoint, address: addressOf(id) }))
		}));
}

import type { Mark } from '#lib/domain/assessment.ts';
import type { Authority } from '#lib/domain/authority.ts';
import { howChecked } from '#lib/domain/authority-words.ts';
import { byParts } from '#lib/domain/by-parts.ts';
import {
	elementsOf,
	evaluate,
	type CountFinding,
	type NodeFinding,
	type Reading
} from '#lib/domain/evaluate.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { notices, type Notice } from '#lib/domain/notices.ts';
import { nodes } from '#lib/domain/outline.ts';
import { sheetOf, type Book } from '#lib/domain/sheet.ts';

/**
 * The check before a memo goes out: what a reviewer would ask about, each with the place it leads
 * to. It stops nobody.
 */

export const checks = [
	{ id: 'untouched', label: 'Counts not begun' },
	{ id: 'unmarked', label: 'Elements still to be marked' },
	{ id: 'evidence', label: 'Marks and the evidence they rely on' },
	{ id: 'parts', label: 'Marks and their parts' },
	{ id: 'reason', label: 'Marks without a reason' },
	{ id: 'authority', label: 'Authorities to verify' }
] as const;
export type CheckId = (typeof checks)[number]['id'];

/** One thing to look at, and where. */
export type ToCheck = Place & {
	check: CheckId;
	/** The count’s title, or the element’s label. */
	label: string;
	/** The element’s number; empty for a count. */
	number: string;
	text: string;
};

const ofNotice: Record<Notice['code'], CheckId | undefined> = {
	'relies-on-nothing': 'evidence',
	'relies-on-the-other-side': 'evidence',
	'cited-for': 'evidence',
	'parts-differ': 'parts',
	'no-reason': 'reason',
	// Said of the bench alone: here all that is unmarked is counted.
	'one-left': undefined
};

/**
 * What is to be looked at, in the order of the checks, the counts and the elements.
 * @param books those of the counts
 * @param authorities those of the law, by id
 */
export function toCheck(
	reading: Reading<Mark>,
	books: readonly Book[],
	authorities: ReadonlyMap<string, Pick<Authority, 'title' | 'pinpoint' | 'checked'>>
): ToCheck[] {
	const findings = evaluate(reading.docket, reading.marks, reading.forum);
	const found = books.flatMap((book) => {
		const finding = findings.get(book.count.id);
		if (!finding || finding.root.unheard !== undefined) return [];
		return [...ofCount(book, finding), ...ofElements(book, finding, reading, authorities)];
	});
	return checks.flatMap(({ id }) => found.filter(({ check }) => check === id));
}

const ownElements = ({ count, root }: CountFinding) =>
	[...elementsOf(root)].filter((element) => element.count === count);

function ofCount({ count }: Book, finding: CountFinding): ToCheck[] {
	const own = ownElements(finding);
	const unmarked = own.filter(({ answer }) => answer === undefined);
	const [first] = unmarked;
	if (!first) return [];
	const place = { count: count.id, element: first.id, label: count.title, number: '' };
	return [
		unmarked.length === own.length
			? { ...place, check: 'untouched', text: 'Nothing is marked in this count.' }
			: {
					...place,
					check: 'unmarked',
					text: `${unmarked.length} of ${own.length} elements ${unmarked.length === 1 ? 'is' : 'are'} unmarked, the first of them: ${first.label}.`
				}
	];
}

function ofElements(
	book: Book,
	finding: CountFinding,
	reading: Reading<Mark>,
	authorities: Parameters<typeof toCheck>[2]
): ToCheck[] {
	return judgedNodes(finding).flatMap((node): ToCheck[] => {
		const mark = reading.marks.get(markKey(finding.count, node.id));
		if (!mark) return [];
		const at = {
			count: finding.count,
			element: node.id,
			label: node.label,
			number: node.number ?? ''
		};
		const bears = sheetOf(book, node.id)?.bears ?? [];
		const found = notices(
			finding,
			node,
			reading.marks,
			byParts(reading, finding.count, elementOf(finding, node, reading)),
			bears
		);
		return [
			...found.flatMap(({ code, text }): ToCheck[] => {
				const check = ofNotice[code];
				return check ? [{ ...at, check, text }] : [];
			}),
			// The mark of an act as a whole does not count where the act is marked by its parts.
			...(node.kind === 'element' &&
			mark.answer &&
			mark.answer !== 'does-not-arise' &&
			!mark.reason?.trim()
				? [{ ...at, check: 'reason' as const, text: 'Marked without a reason.' }]
				: []),
			...(mark.cites ?? []).flatMap((id): ToCheck[] => {
				const authority = authorities.get(id);
				if (authority?.checked === 'verified') return [];
				return [
					{
						...at,
						check: 'authority',
						text: authority
							? `${authority.title}${authority.pinpoint ? `, ${authority.pinpoint}` : ''}: ${howChecked(authority)}. Look it up before you cite it.`
							: `“${id}” is cited, and the law has no such authority.`
					}
				];
			})
		];
	});
}

/** What is judged in a count: its elements in force, and the acts that are judged by their parts. */
function judgedNodes({ count, root }: CountFinding): NodeFinding[] {
	const found: NodeFinding[] = [];
	const visit = (node: NodeFinding) => {
		if (node.count !== count) return;
		if (node.kind === 'element' || node.kind === 'split') found.push(node);
		for (const part of [...node.parts, ...(node.besides ?? [])]) visit(part);
	};
	visit(root);
	return found;
}

/** The element of a count’s test. */
function elementOf({ test }: CountFinding, { id }: NodeFinding, { docket }: Reading<Mark>) {
	const root = docket.tests.get(test);
	return root && [...nodes(root)].find((node) => node.id === id);
}

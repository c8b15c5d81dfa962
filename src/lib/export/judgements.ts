import type { Mark } from '#lib/domain/assessment.ts';
import type { CountFinding, NodeFinding } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { sheetIn, sheetOf, type Bears, type Book, type Sheet } from '#lib/domain/sheet.ts';
import { answerLabel } from '#lib/domain/strength.ts';
import { plain, range } from '#lib/domain/explain.ts';
import type { AssessedCase } from '#lib/export/record.ts';

/** One element in force, as it was judged: what every table and list of an export has a line for. */
export type Judged = {
	book: Book;
	node: NodeFinding;
	/** The labels of the groups and of the element that it stands in, the count left out. */
	within: string[];
	/** How far in it stands, within its count. */
	depth: number;
	/** The element, and before it the one it is a part of. */
	name: string;
	sheet: Sheet;
	mark: Mark | undefined;
};

/** The elements of a count that are in force, in the outline's order; a split one before its parts. */
export function judgedIn(assessed: AssessedCase, book: Book): Judged[] {
	const finding = assessed.findings.get(book.count.id);
	if (!finding) throw new Error(`There is no finding for count ${book.count.id}.`);
	const found: Judged[] = [];
	(function gather(node: NodeFinding, within: string[], part: string) {
		const judged = node.kind === 'element' || node.kind === 'split';
		if (judged) {
			const sheet = sheetOf(book, node.id);
			if (!sheet) throw new Error(`Count ${book.count.id} has no element “${node.id}”.`);
			found.push({
				book,
				node,
				within,
				depth: within.length,
				name: part ? `${part}: ${node.label}` : node.label,
				sheet: sheetIn(sheet, assessed.head.forum),
				mark: assessed.marks.get(markKey(book.count.id, node.id))
			});
		}
		if (node.kind === 'count') return;
		for (const each of node.parts)
			gather(
				each,
				node === finding.root ? [] : [...within, node.label],
				node.kind === 'split' ? node.label : part
			);
		for (const each of besidesOf(node)) gather(each, [], '');
	})(finding.root, [], '');
	return found;
}

/** All elements in force, count after count. */
export const judged = (assessed: AssessedCase): Judged[] =>
	assessed.record.books.flatMap((book) => judgedIn(assessed, book));

/** What was answered for an element, in words; that nothing was, is said. */
export function answerWords(node: Pick<NodeFinding, 'kind' | 'answer' | 'least' | 'most'>): string {
	if (node.kind === 'split') return `By its parts: ${plain(range(node))}`;
	return node.answer === undefined ? 'Unmarked' : answerLabel(node.answer);
}

/** The elements at which a count is judged, groups and references to other counts included. */
export type Part = { node: NodeFinding; depth: number };

export function* partsOf(finding: CountFinding): Generator<Part> {
	for (const part of [...finding.root.parts, ...besidesOf(finding.root)]) yield* below(part, 0);
}

/** What is asked besides; of what is only noted, what somebody has marked. */
export function besidesOf({ besides = [] }: NodeFinding): NodeFinding[] {
	return besides.flatMap((each) => {
		if (!each.aside) return [each];
		const parts = each.parts.filter(({ answer }) => answer !== undefined);
		return parts.length > 0 ? [{ ...each, parts }] : [];
	});
}

function* below(node: NodeFinding, depth: number): Generator<Part> {
	yield { node, depth };
	if (node.kind === 'count') return;
	for (const part of node.parts) {
		// The parts of a split stand in a group that only repeats the element's name.
		if (node.kind === 'split' && part.kind === 'all')
			for (const each of part.parts) yield* below(each, depth + 1);
		else yield* below(part, depth + 1);
	}
}

/** How evidence bears on an element, as a head says it. */
export const directionWords: Record<Bears['direction'], string> = {
	supports: 'For',
	undermines: 'Against',
	context: 'Context'
};

/** The evidence for, against and beside an element. */
export const bearing = (sheet: Sheet, direction: Bears['direction']): Bears[] =>
	sheet.bears.filter((each) => each.direction === direction);

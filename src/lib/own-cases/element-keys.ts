import { askedIn } from '#lib/domain/forum.ts';
import { alternatives, parts, type Outline } from '#lib/domain/outline.ts';

/** An element of a count as the mark-up screen lists it. */
export type KeyedElement = {
	id: string;
	label: string;
	number: string;
	/** What is pressed after the direction; empty where there are no keys left. */
	key: string;
	/** One of several of which one is enough. */
	alternative: boolean;
	/** The forum does not ask for it, or its marks are beside the finding. */
	elsewhere: boolean;
	/** Its parts, where it can be judged by them; they have no keys. */
	parts: { id: string; label: string; number: string }[];
};

/**
 * The elements of a test with a key each: digits for those that are all needed, letters for the
 * alternatives, in the order of the test.
 * @param forum the one that asks; what others ask for has no key
 */
export function keyedElements(root: Outline, forum: string): KeyedElement[] {
	const mayNotArise = alternatives(root);
	const found: KeyedElement[] = [];
	const counts = { digit: 0, letter: 0 };
	const leaves = (node: Outline): Outline[] =>
		node.kind === 'element' ? [node] : parts(node).flatMap(leaves);
	const visit = (node: Outline, elsewhere: boolean) => {
		const other = elsewhere || !askedIn(node, forum) || ('aside' in node && node.aside === true);
		if (node.kind !== 'element') {
			for (const part of parts(node)) visit(part, other);
			return;
		}
		const alternative = mayNotArise.has(node.id);
		found.push({
			id: node.id,
			label: node.label,
			number: node.number ?? '',
			key: other ? '' : keyOf(alternative, alternative ? counts.letter++ : counts.digit++),
			alternative,
			elsewhere: other,
			parts: node.split
				? leaves(node.split).map(({ id, label, number = '' }) => ({ id, label, number }))
				: []
		});
	};
	visit(root, false);
	return found;
}

function keyOf(alternative: boolean, nth: number): string {
	if (alternative) return nth < 26 ? String.fromCharCode(97 + nth) : '';
	return nth < 9 ? String(nth + 1) : '';
}

import type { Book } from '#lib/domain/sheet.ts';

const items = 10_000;

/**
 * A count's book as a very large case would have it: 10,000 evidence items made from its own,
 * and 20,000 bearings, in turn over its elements.
 */
export function largeBook(book: Book): Book {
	const evidence = Array.from({ length: items }, (_, at) => ({
		...book.evidence[at % book.evidence.length]!,
		id: `E${at + 1}`
	}));
	const directions = ['supports', 'undermines', 'context'] as const;
	const bearings = evidence.flatMap(({ id }, at) =>
		[at, at + Math.ceil(book.elements.length / 2)].map((turn) => ({
			evidence: id,
			element: book.elements[turn % book.elements.length]!.id,
			direction: directions[at % directions.length]!,
			why: book.bearings[at % book.bearings.length]!.why
		}))
	);
	return { ...book, evidence, bearings };
}

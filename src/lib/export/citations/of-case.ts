import type { Case } from '#lib/domain/case.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { citationsOfCase, itemsOfAuthorities } from '#lib/export/citations/csl.ts';
import { render, type CitationRun, type Style } from '#lib/export/citations/render.ts';
import { heldAuthorities, type CaseRecord } from '#lib/export/record.ts';

/** What a case and its authorities cite, written out for the record in the styles given. */
export async function citationsIn(
	styles: readonly Style[],
	theCase: Case,
	law: LawBook
): Promise<CaseRecord['citations']> {
	const authorities = heldAuthorities(theCase, law);
	const items = [
		...citationsOfCase(theCase),
		// Each by itself, so that each has its own pinpoint.
		...authorities.flatMap((authority) =>
			itemsOfAuthorities([{ ...authority, elements: [] }]).map((item) => ({
				...item,
				id: authorityKey(authority.id)
			}))
		)
	];
	const written = await Promise.all(
		styles.map(async (style) => {
			const runs = await render(items, style);
			const of = (id: string): CitationRun[] => runs.get(id) ?? [];
			return [
				style,
				{
					article: of(`${theCase.id}-article`),
					notes: Object.fromEntries(
						theCase.notes.map(({ number }) => [number, of(`${theCase.id}-note-${number}`)])
					),
					authorities: Object.fromEntries(authorities.map(({ id }) => [id, of(authorityKey(id))]))
				}
			] as const;
		})
	);
	return Object.fromEntries(written);
}

/** An authority may be called as a note is. */
const authorityKey = (id: string) => `authority-${id}`;

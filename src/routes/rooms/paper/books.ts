import { builtIn } from '#lib/case-source/built-in.ts';
import { isOwn } from '#lib/domain/own-id.ts';
import type { Book } from '#lib/domain/sheet.ts';

/**
 * The books of some counts of a case, by count: of one’s own as it is on this device now.
 * @returns undefined where it is one’s own and not on this device
 * @throws when they can’t be had
 */
export async function booksOf(
	id: string,
	counts: Iterable<string>
): Promise<ReadonlyMap<string, Book> | undefined> {
	const asked = [...new Set(counts)];
	if (!isOwn(id)) {
		const source = builtIn(id);
		return new Map(
			await Promise.all(
				asked.map(async (count): Promise<[string, Book]> => [count, await source.book(count)])
			)
		);
	}
	const [{ ownDossier }, { bookOf }] = await Promise.all([
		import('#lib/own-cases/kept-cases.ts'),
		import('#lib/domain/book.ts')
	]);
	const dossier = await ownDossier(id);
	if (!dossier) return undefined;
	const { case: theCase, law } = dossier;
	const here = asked.filter((count) => theCase.counts.some(({ id }) => id === count));
	return new Map(here.map((count) => [count, bookOf(theCase, count, law)]));
}

import { error } from '@sveltejs/kit';
import { caseById } from '#lib/cases/cases.ts';
import { bookOf, sheetOf, type Book } from '#lib/domain/sheet.ts';
import { law } from '#lib/law/law.ts';
import type { RequestHandler } from './$types';

export const prerender = 'auto';

/** Only while prerendering does one process ask for all sheets of a count. */
const books = new Map<string, Book>();

/** What comes with a page: enough to begin reading; the count’s book follows with all of it. */
export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	if (!found?.counts.some(({ id }) => id === params.count)) error(404, 'There is no such count.');
	const key = `${found.id} ${params.count}`;
	const book = books.get(key) ?? bookOf(found, params.count, law);
	books.set(key, book);
	const sheet = sheetOf(book, params.element.replaceAll('.', '/'), true);
	if (!sheet) error(404, `Count ${params.count} has no such element.`);
	return Response.json(sheet);
};

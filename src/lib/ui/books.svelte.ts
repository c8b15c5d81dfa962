import { SvelteMap } from 'svelte/reactivity';
import { sheetOf, type Book, type Sheet } from '#lib/domain/sheet.ts';
import { fetchPublished } from '#lib/ui/published.ts';

/**
 * The books of counts that this browser has fetched, so that walking the outline waits for
 * nothing. The first sheet comes with the page; the count's whole book follows when it is idle.
 */
const fetched = new SvelteMap<string, Book>();

const place = (caseId: string, count: string) => `/data/cases/${caseId}/books/${count}.json`;

/** Fetches a count's book unless it is here; a failed fetch is tried again the next time. */
export async function fetchBook(caseId: string, count: string): Promise<Book> {
	const url = place(caseId, count);
	const book = await fetchPublished<Book>(url);
	fetched.set(url, book);
	return book;
}

/** A sheet from a book that is already here. */
export function sheetAtHand(caseId: string, count: string, element: string): Sheet | undefined {
	const book = fetched.get(place(caseId, count));
	return book && sheetOf(book, element);
}

/** Where the sheet of one element is published. */
export function sheetPlace(caseId: string, count: string, element: string): string {
	return `/data/cases/${caseId}/sheets/${count}/${element.replaceAll('/', '.')}.json`;
}

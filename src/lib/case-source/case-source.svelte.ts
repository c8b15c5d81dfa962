import { SvelteMap } from 'svelte/reactivity';
import { sheetOf, type Book, type BookAuthority, type Sheet } from '#lib/domain/sheet.ts';

/**
 * Where pages read a case, whichever it is. They know this port alone; its adapters are `built-in.ts`
 * and `of-room.ts`. Each part has one path under every address: see `partOf`.
 */
export interface CaseSource {
	/**
	 * The sheet of an element, whole, once the book of its count is here, so that walking the outline
	 * waits for nothing; undefined until then.
	 */
	sheet(count: string, element: string): Sheet | undefined;
	/** The sheet as it is to begin with: what is read first, and the rest counted. */
	beginning(count: string, element: string, by?: typeof fetch): Promise<Sheet>;
	/** The book of a count. What failed is tried again the next time. */
	book(count: string): Promise<Book>;
	/** What courts and others have held on the elements of a count. */
	authorities(count: string): Promise<BookAuthority[]>;
}

/**
 * Reads a part of a case.
 * @param by what fetches it, where not the browser's own
 * @throws when it can't be had
 */
export type ReadPart = (path: string, by?: typeof fetch) => Promise<unknown>;

export class FetchedCase implements CaseSource {
	readonly #read: ReadPart;
	readonly #books = new SvelteMap<string, Book>();

	constructor(read: ReadPart) {
		this.#read = read;
	}

	sheet(count: string, element: string): Sheet | undefined {
		const book = this.#books.get(count);
		return book && sheetOf(book, element);
	}

	beginning(count: string, element: string, by?: typeof fetch): Promise<Sheet> {
		return this.#read(`sheets/${count}/${element.replaceAll('/', '.')}`, by) as Promise<Sheet>;
	}

	async book(count: string): Promise<Book> {
		const book = (await this.#read(`books/${count}`)) as Book;
		this.#books.set(count, book);
		return book;
	}

	authorities(count: string): Promise<BookAuthority[]> {
		return this.#read(`authorities/${count}`) as Promise<BookAuthority[]>;
	}
}

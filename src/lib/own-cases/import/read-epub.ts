import { Unreadable, type BroughtText, type ReadingProgress } from './brought-text.ts';
import { lettersOf } from './character-set.ts';
import { tidied } from './draft.ts';
import type { Known } from './front-matter.ts';
import { textOfPages } from './read-html.ts';
import { linkedNotes, resolved, type LinkedPages } from './html-notes.ts';
import {
	elementsIn,
	rolesOf,
	scanned,
	wordsOf,
	type PageElement,
	type ScannedPage
} from './html-tree.ts';
import { unfold } from './unfold.ts';

/**
 * Reads a book as its package orders it: the pages of its spine, with notes that may stand in a page
 * of their own.
 * @throws Unreadable
 */
export function readEpub(bytes: Uint8Array, progress: ReadingProgress = () => {}): BroughtText {
	const parts = unfold(
		bytes,
		(name) => /\.(?:x?html?|xml|opf)$/i.test(name) && !/\.(?:smil|ncx)$/i.test(name),
		(done) => progress(done * 0.4)
	);
	refuseLocked(parts);
	const path = packageOf(parts);
	const book = pageOf(parts, path);
	const order = spineOf(book.root, path);
	const pages: LinkedPages = [];
	for (const [index, file] of order.entries()) {
		if (!parts.has(file)) continue;
		pages.push({ path: file, root: pageOf(parts, file).root });
		progress(0.4 + (0.4 * index) / order.length);
	}
	if (pages.length === 0) throw notABook();
	const bodies = new Map(
		pages.flatMap(({ root }) => (isAround(root) ? [[root, nothing]] : [])) as [
			PageElement,
			PageElement
		][]
	);
	const read = textOfPages(pages, linkedNotes(pages), bodies, knownOf(book.root));
	progress(1);
	return read;
}

const notABook = () =>
	new Unreadable(
		'The file isn’t a book in EPUB, or its list of pages is missing. Open it where it came from, save it as EPUB again, and open the new copy.'
	);

/** No element of a page is its article: the page stands around it. */
const nothing: PageElement = {
	name: '',
	attributes: {},
	children: [],
	order: -1,
	last: -1,
	hidden: false
};

/** Locked letters can be read all the same; a locked page cannot. */
function refuseLocked(parts: ReadonlyMap<string, Uint8Array>): void {
	const list = parts.get('META-INF/encryption.xml');
	const locked = list
		? elementsIn(scanned(lettersOf(list).text, true).root)
				.filter(({ name }) => local(name) === 'cipherreference')
				.map(({ attributes }) => attributes.uri ?? attributes.URI ?? '')
		: [];
	if (
		locked.some(
			(file) => !/\.(?:otf|ttf|ttc|woff2?|eot|svg|jpe?g|png|gif|webp|mp3|mp4|css)$/i.test(file)
		)
	)
		throw new Unreadable(
			'The book is locked by its publisher (DRM), and can’t be read here. Open it in its own program, copy the chapter, and paste that.'
		);
}

/** The package that lists what is in the book. */
function packageOf(parts: ReadonlyMap<string, Uint8Array>): string {
	const container = parts.get('META-INF/container.xml');
	const said = container
		? elementsIn(scanned(lettersOf(container).text, true).root).find(
				({ name }) => local(name) === 'rootfile'
			)?.attributes['full-path']
		: undefined;
	const path = said ?? [...parts.keys()].find((name) => /\.opf$/i.test(name));
	if (path === undefined || !parts.has(path)) throw notABook();
	return path;
}

const pageOf = (parts: ReadonlyMap<string, Uint8Array>, path: string): ScannedPage =>
	scanned(lettersOf(parts.get(path)!, declaredIn(parts.get(path)!)).text, true);

const declaredIn = (bytes: Uint8Array): string | undefined =>
	/<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(
		new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
	)?.[1];

/** `dc:title` as `title`. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The pages of a book in their order, without its table of contents. */
function spineOf(book: PageElement, path: string): string[] {
	const elements = elementsIn(book);
	const files = new Map<string, string>();
	for (const { name, attributes } of elements) {
		const { id, href, properties = '', 'media-type': type = '' } = attributes;
		if (local(name) !== 'item' || id === undefined || href === undefined) continue;
		if (/\bnav\b/.test(properties) || !/html/i.test(type + href)) continue;
		files.set(id, resolved(href, path));
	}
	const order = elements.flatMap(({ name, attributes: { idref } }) =>
		local(name) === 'itemref' && idref !== undefined ? [files.get(idref) ?? ''] : []
	);
	return [...new Set(order.filter((file) => file !== ''))];
}

/** Covers, titles and tables of contents are no chapters. */
function isAround(root: PageElement): boolean {
	const roles = elementsIn(root)
		.slice(0, 6)
		.flatMap(rolesOf)
		.map((role) => role.replace(/^doc-/, ''));
	return roles.some((role) =>
		/^(?:cover|titlepage|halftitlepage|copyright-page|toc|landmarks|colophon|loi|lot)$/.test(role)
	);
}

function knownOf(book: PageElement): Known {
	const said = (key: string) => {
		const element = elementsIn(book).find(({ name }) => name === `dc:${key}` || name === key);
		return tidied(element ? wordsOf(element) : '');
	};
	const [title, author, date] = [said('title'), said('creator'), said('date')];
	return {
		...(title && { title, certain: true as const }),
		...(author && { author }),
		...(date && { date })
	};
}

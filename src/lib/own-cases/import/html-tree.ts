import { Parser } from 'htmlparser2';
import { Unreadable, type ReadingProgress } from './brought-text.ts';

/** What is kept of a page: its elements and its words, in the order of the document. */
export type PageElement = {
	name: string;
	attributes: Record<string, string>;
	parent?: PageElement;
	children: (PageElement | PageWords)[];
	/** Its place in the document, and that of the last node within it. */
	order: number;
	last: number;
	/** It is not shown. */
	hidden: boolean;
};
export type PageWords = { text: string; order: number; parent: PageElement };

export type ScannedPage = {
	root: PageElement;
	/** What the head says: `title`, and each `meta` by its name or property. */
	head: Map<string, string>;
};

/** Deeper than any page is nested. */
const deepest = 1000;
/** More elements than any article has. */
const mostElements = 1_000_000;
/** Letters that are scanned before progress is told. */
const slice = 64 * 1024;

/** Nothing in these is text of a page. */
const without = new Set(
	'script style template noscript svg iframe object embed canvas audio video map button select textarea datalist dialog rt rp del'.split(
		' '
	)
);

export const isElement = (node: PageElement | PageWords): node is PageElement => 'name' in node;

/**
 * Scans a page into its elements. No document is made of it: nothing runs and nothing is fetched.
 * @param strict XHTML, where an empty element may close itself
 * @throws Unreadable
 */
export function scanned(
	html: string,
	strict = false,
	progress: ReadingProgress = () => {}
): ScannedPage {
	const root = elementOf('#page', {}, undefined, 0);
	const head = new Map<string, string>();
	let at = root;
	let [depth, skipped, order, title] = [0, 0, 0, false];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (skipped > 0 || without.has(name)) {
					skipped++;
					return;
				}
				if (name === 'meta') said(head, attributes);
				title = name === 'title';
				depth++;
				order++;
				if (depth > deepest) throw tooDeep();
				if (order > mostElements) throw tooMany();
				const element = elementOf(name, attributes, at, order);
				at.children.push(element);
				at = element;
			},
			ontext(text) {
				if (skipped > 0) return;
				if (title) head.set('title', `${head.get('title') ?? ''}${text}`);
				else {
					const last = at.children.at(-1);
					if (last && !isElement(last)) last.text += text;
					else at.children.push({ text, order: ++order, parent: at });
				}
			},
			onclosetag() {
				if (skipped > 0) {
					skipped--;
					return;
				}
				title = false;
				depth--;
				at.last = order;
				at = at.parent ?? at;
			}
		},
		{ recognizeSelfClosing: strict, recognizeCDATA: strict, lowerCaseTags: true }
	);
	for (let from = 0; from < html.length; from += slice) {
		parser.write(html.slice(from, from + slice));
		progress(from / html.length);
	}
	parser.end();
	root.last = order;
	return { root, head };
}

const tooDeep = () =>
	new Unreadable('The page is nested far deeper than any article. Copy its text, and paste that.');
const tooMany = () =>
	new Unreadable(
		'The page has more than a million parts, which no article has. Copy its text, and paste that.'
	);

function elementOf(
	name: string,
	attributes: Record<string, string>,
	parent: PageElement | undefined,
	order: number
): PageElement {
	const hidden =
		(parent?.hidden ?? false) ||
		'hidden' in attributes ||
		attributes['aria-hidden'] === 'true' ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '') ||
		/(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|cite-accessibility-label)(?:\s|$)/.test(
			attributes.class ?? ''
		);
	return { name, attributes, ...(parent && { parent }), children: [], order, last: order, hidden };
}

function said(
	head: Map<string, string>,
	{ name, property, content }: Record<string, string>
): void {
	const key = (property ?? name)?.toLowerCase();
	if (key && content && !head.has(key)) head.set(key, content);
}

/** All elements within one, in the order of the document. */
export function elementsIn(root: PageElement, found: PageElement[] = []): PageElement[] {
	for (const child of root.children)
		if (isElement(child)) {
			found.push(child);
			elementsIn(child, found);
		}
	return found;
}

/** The words within a node, shown or not. */
export function wordsOf(node: PageElement | PageWords): string {
	if (!isElement(node)) return node.text;
	return node.children.map(wordsOf).join('');
}

export const isWithin = (node: { order: number }, { order, last }: PageElement): boolean =>
	node.order >= order && node.order <= last;

/** What says of an element what it is: its class and id. */
export const labelOf = ({ attributes: { class: names = '', id = '' } }: PageElement): string =>
	`${names} ${id}`;

/** Its roles, of the accessible web and of books: `doc-noteref`, `noteref`. */
export const rolesOf = ({ attributes }: PageElement): string[] =>
	`${attributes.role ?? ''} ${attributes['epub:type'] ?? ''}`.toLowerCase().split(/\s+/);

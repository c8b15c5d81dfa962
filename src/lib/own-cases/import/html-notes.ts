import type { BroughtNote } from './brought-text.ts';
import { tidied } from './draft.ts';
import {
	elementsIn,
	isElement,
	isWithin,
	labelOf,
	rolesOf,
	wordsOf,
	type PageElement,
	type PageWords
} from './html-tree.ts';
import { addressAfter } from './link-address.ts';

/**
 * The notes of pages by their links: a mark in the text leads to a note, wherever it stands, and most
 * notes lead back. All pages are read for them before any of their text.
 */
export type LinkedNotes = {
	/** Of each link that is a call: its mark, as printed, and its note. */
	calls: ReadonlyMap<PageElement, { mark: string; note: number }>;
	/** In the order of the document. */
	notes: BroughtNote[];
	/** What the notes are made of, and is no text. */
	nodes: ReadonlySet<PageElement | PageWords>;
};

/** A document of one page or more, each with the path by which others lead to it. */
export type LinkedPages = { path: string; root: PageElement }[];

type Link = {
	link: PageElement;
	page: number;
	mark: string | undefined;
	target: PageElement;
	targetPage: number;
};
type Place = { page: number; order: number };
type Note = {
	nodes: (PageElement | PageWords)[];
	place: Place;
	element: PageElement;
	calls: Link[];
};

const blocks = new Set(
	'p li dd div aside section td th blockquote footer article main body #page dl ol ul table tr tbody header form center html'.split(
		' '
	)
);
/** Never a note as a whole. */
const wholes = new Set('body #page html article main section table ol ul dl tbody form'.split(' '));
const isNoteLabel =
	/(?:^|[\s_-])(?:foot|end|rear|side)?-?(?:notes?|fn|ftn|edn|cite_note|cite-note|ref|references?)(?:[\s_:.-]*\d|$|[\s_-])/i;
const isBackLabel =
	/backlink|back-?ref|backreference|reversefootnote|footnote-return|return-link|footnote-back/i;
const isCallLabel =
	/footnote-?ref|note-?ref|fn-?ref|footnote-?anchor|footnote-?link|endnote-?ref|footnote-call/i;

export function linkedNotes(pages: LinkedPages): LinkedNotes {
	const links = linksIn(pages);
	const back = new Set(links.filter(isBack).map(({ link }) => link));
	const leading = links.filter((each) => !back.has(each.link) && isCall(each));
	const targets = placesOf(leading);
	const byFirst = new Map<PageElement | PageWords, Note>();
	const made = new Map<PageElement, (PageElement | PageWords)[]>();
	for (const each of leading) {
		const nodes = made.get(each.target) ?? nodesOf(each, targets);
		made.set(each.target, nodes);
		const [first] = nodes;
		if (!first) continue;
		const known = byFirst.get(first);
		if (known) known.calls.push(each);
		else
			byFirst.set(first, {
				nodes,
				element: isElement(first) ? first : first.parent,
				place: { page: each.targetPage, order: first.order },
				calls: [each]
			});
	}
	const found = inOrder([...byFirst.values()]);
	withContinuations(found);
	return numbered(found, back, links);
}

/** All links that lead to a place in the pages. */
function linksIn(pages: LinkedPages): Link[] {
	const ids = new Map<string, { element: PageElement; page: number }>();
	const found: { link: PageElement; page: number }[] = [];
	pages.forEach(({ path, root }, page) => {
		for (const element of elementsIn(root)) {
			const { id, name, href } = element.attributes;
			for (const key of [id, element.name === 'a' ? name : undefined])
				if (key && !ids.has(`${path}#${key}`)) ids.set(`${path}#${key}`, { element, page });
			if (element.name === 'a' && href?.includes('#')) found.push({ link: element, page });
		}
	});
	return found.flatMap(({ link, page }) => {
		const target = ids.get(addressOf(link.attributes.href!, pages[page]!.path, pages.length === 1));
		if (
			!target ||
			(isWithin(link, target.element) &&
				target.page === page &&
				target.element.name !== 'a' &&
				wholes.has(target.element.name))
		)
			return [];
		return [
			{ link, page, mark: markOf(wordsOf(link)), target: target.element, targetPage: target.page }
		];
	});
}

/** Where a link leads, as the pages are known: a lone page is also known by its address. */
function addressOf(href: string, path: string, alone: boolean): string {
	const [file, fragment] = [href.slice(0, href.indexOf('#')), href.slice(href.indexOf('#') + 1)];
	const place = decoded(fragment);
	if (alone || file === '') return `${path}#${place}`;
	return `${resolved(file, path)}#${place}`;
}

/** A path that stands in a file at another path. */
export function resolved(file: string, from: string): string {
	const parts = file.startsWith('/') ? [] : from.split('/').slice(0, -1);
	for (const part of decoded(file).split('/'))
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	return parts.join('/');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The mark that a link prints, if it prints nothing else. */
function markOf(text: string): string | undefined {
	if (text.length > 40) return undefined;
	return /^[[(]?(?:note |n\.? ?)?(\d{1,4}|[a-z]|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|[*†‡§¶#]{1,4})[\])]?\.?:?$/i.exec(
		tidied(text)
	)?.[1];
}

const isBefore = (one: Place, other: Place) =>
	one.page < other.page || (one.page === other.page && one.order < other.order);

/** Leads from a note back to the text. */
function isBack({ link, page, mark, target, targetPage }: Link): boolean {
	const roles = rolesOf(link);
	if (roles.includes('doc-backlink') || roles.includes('backlink')) return true;
	if (roles.includes('doc-noteref') || roles.includes('noteref')) return false;
	if (isBackLabel.test(labelOf(link)) || isBackLabel.test(link.attributes.rel ?? '')) return true;
	if (saysBack(link)) return true;
	return (
		mark !== undefined &&
		isBefore({ page: targetPage, order: target.order }, { page, order: link.order })
	);
}

/** `↩`, `back to the text` */
function saysBack(link: PageElement): boolean {
	const text = tidied(wordsOf(link)).replace(/[\uFE0E\uFE0F]/g, '');
	return /^(?:[↩↑⏎←^↵▲⤴«]+|\[?(?:back|return)(?: to (?:the )?(?:text|top|article))?\]?)$/i.test(
		text
	);
}

/** Leads from the text to a note. */
function isCall({ link, page, mark, target, targetPage }: Link): boolean {
	const roles = rolesOf(link);
	const said =
		roles.includes('doc-noteref') || roles.includes('noteref') || isCallLabel.test(labelOf(link));
	if (!mark && !said) return false;
	if (!said && isBefore({ page: targetPage, order: target.order }, { page, order: link.order }))
		return false;
	if (/^h[1-6]$/.test(target.name) || within(link, 'nav')) return false;
	if (said) return true;
	if (
		link.parent?.name === 'sup' ||
		link.children.some((child) => isElement(child) && child.name === 'sup')
	)
		return true;
	for (let at: PageElement | undefined = target, up = 0; at && up < 3; at = at.parent, up++) {
		if (isNoteLabel.test(labelOf(at)) || rolesOf(at).some((role) => /note$/.test(role)))
			return true;
		if (at.name === 'a' && isNoteLabel.test(at.attributes.name ?? '')) return true;
	}
	const block = blockOf(target);
	return markOf(tidied(wordsOf(block)).split(' ')[0] ?? '') === mark;
}

function within({ parent }: PageElement, name: string): boolean {
	for (let at = parent; at; at = at.parent) if (at.name === name) return true;
	return false;
}

function blockOf(element: PageElement): PageElement {
	let at = element;
	while (at.parent && !blocks.has(at.name)) at = at.parent;
	return at;
}

/** Where links lead, by page, in order. */
function placesOf(links: Link[]): number[][] {
	const places: number[][] = [];
	for (const { target, targetPage } of links) (places[targetPage] ??= []).push(target.order);
	for (const page of places) page?.sort((one, other) => one - other);
	return places.map((page) => [...new Set(page)]);
}

/** Where a child stands among its siblings. */
function placeIn(parent: PageElement, child: PageElement): number {
	let [low, high] = [0, parent.children.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (parent.children[middle]!.order < child.order) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many of the places lie in an element. */
function countIn(places: readonly number[], { order, last }: PageElement): number {
	return firstFrom(places, last + 1) - firstFrom(places, order);
}

function firstFrom(places: readonly number[], order: number): number {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle]! < order) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What a note is made of: a block of its own, or what stands between its place and the next. */
function nodesOf(
	{ link, page, target, targetPage }: Link,
	targets: number[][]
): (PageElement | PageWords)[] {
	const places = targets[targetPage] ?? [];
	const alone = (element: PageElement) =>
		countIn(places, element) <= 1 && !(page === targetPage && isWithin(link, element));
	let block = blockOf(target);
	if (target.name === 'dt' || (target.parent?.name === 'dt' && (block = target.parent))) {
		const term = target.name === 'dt' ? target : target.parent!;
		const siblings = term.parent?.children.filter(isElement) ?? [];
		const answer = siblings[siblings.indexOf(term) + 1];
		return answer?.name === 'dd' ? [term, answer] : [term];
	}
	if (/^t[dh]$/.test(block.name) && block.parent?.name === 'tr' && alone(block.parent))
		block = block.parent;
	if (!alone(block) || (wholes.has(block.name) && block !== target))
		return loose(target, block, places);
	for (
		let parent = block.parent;
		parent && alone(parent) && !wholes.has(parent.name);
		parent = parent.parent
	) {
		const single = parent.children.filter(isElement).length === 1;
		if (
			!single &&
			parent.name !== 'li' &&
			!isNoteLabel.test(labelOf(parent)) &&
			!rolesOf(parent).some((role) => /note$/.test(role))
		)
			break;
		block = parent;
	}
	return [block];
}

/** The nodes of a block from a place in it, up to the next place or the end of the line. */
function loose(
	target: PageElement,
	block: PageElement,
	places: readonly number[]
): (PageElement | PageWords)[] {
	let begin: PageElement = target;
	while (begin.parent && begin.parent !== block) begin = begin.parent;
	const nodes: (PageElement | PageWords)[] = [];
	const from = placeIn(block, begin);
	for (const node of block.children.slice(from, from + 200)) {
		if (node !== begin && isElement(node)) {
			if (node.name === 'br' || node.name === 'hr') break;
			if (countIn(places, node) > 0 || blocks.has(node.name)) break;
		}
		nodes.push(node);
	}
	return begin === block ? [] : nodes;
}

function inOrder(notes: Note[]): Note[] {
	return notes.sort((one, other) => (isBefore(one.place, other.place) ? -1 : 1));
}

const isHeading = (node: PageElement | PageWords) => isElement(node) && /^h[1-6]$/.test(node.name);

/** Paragraphs that stand between two notes continue the first; a heading may come between them and the second. */
function withContinuations(notes: readonly Note[]): void {
	notes.forEach((note, index) => {
		const next = notes[index + 1];
		const { parent } = note.element;
		if (!next || !parent || next.element.parent !== parent || note.nodes.length > 1) return;
		const from = placeIn(parent, note.element);
		const to = placeIn(parent, next.element);
		if (to < from || to - from > 20) return;
		const all = parent.children.slice(from + 1, to).filter(isElement);
		const heading = all.findIndex(isHeading);
		if (heading >= 0 && !all.slice(heading).every(isHeading)) return;
		const between = heading < 0 ? all : all.slice(0, heading);
		if (between.every(({ name }) => /^(?:p|blockquote|ul|ol|br)$/.test(name)))
			note.nodes.push(...between);
	});
}

function numbered(
	notes: readonly Note[],
	back: ReadonlySet<PageElement>,
	links: Link[]
): LinkedNotes {
	const calls = new Map<PageElement, { mark: string; note: number }>();
	const nodes = new Set(notes.flatMap((note) => note.nodes));
	const inNotes = (element: PageElement) => {
		for (let at: PageElement | undefined = element; at; at = at.parent)
			if (nodes.has(at)) return true;
		return false;
	};
	const leading = new Set(links.map(({ link }) => link));
	const brought = notes.map(({ nodes, calls: of, element }, index): BroughtNote => {
		const mark = of[0]!.mark ?? tidied(wordsOf(of[0]!.link)).slice(0, 20);
		for (const { link, mark: printed } of of)
			if (!inNotes(link)) calls.set(link, { mark: printed ?? mark, note: index + 1 });
		return {
			ordinal: index + 1,
			mark,
			text: textOf(nodes, mark, back, leading),
			kind: kindOf(element)
		};
	});
	return { calls, notes: brought, nodes };
}

/** By the roles around a note; where there are none, by how it is labelled. */
function kindOf(element: PageElement): BroughtNote['kind'] {
	const around: PageElement[] = [];
	for (let at: PageElement | undefined = element; at; at = at.parent) around.push(at);
	const roles = around.flatMap(rolesOf);
	if (roles.some((role) => /(?:end|rear)notes?$/.test(role))) return 'endnote';
	if (roles.some((role) => /footnotes?$/.test(role))) return 'footnote';
	const label = around.map(labelOf).join(' ');
	return !/(?:^|[\s_-])(?:endnote|edn)/i.test(label) &&
		/(?:^|[\s_-])(?:footnote|ftn|fn)/i.test(label)
		? 'footnote'
		: 'endnote';
}

const paragraphs = new Set('p div li dd dt blockquote ul ol table tr br'.split(' '));

/** The words of a note: without the links back, and without its own mark. */
function textOf(
	nodes: readonly (PageElement | PageWords)[],
	mark: string,
	back: ReadonlySet<PageElement>,
	links: ReadonlySet<PageElement>
): string {
	const lines = [''];
	const walk = (node: PageElement | PageWords) => {
		if (!isElement(node)) return void (lines[lines.length - 1] += node.text);
		if (back.has(node) || (node.attributes.href?.includes('#') && saysBack(node))) {
			// A back link may print the mark; what follows needs its space.
			lines[lines.length - 1] += ' ';
			return;
		}
		const parts = paragraphs.has(node.name);
		if (parts) lines.push('');
		node.children.forEach(walk);
		if (parts) lines.push('');
		else if (links.has(node) || /^t[dh]$/.test(node.name)) lines[lines.length - 1] += ' ';
		else if (node.attributes.href)
			lines[lines.length - 1] += addressAfter(node.attributes.href, wordsOf(node));
	};
	nodes.forEach(walk);
	const text = lines
		.map((line) => tidied(line).replace(/^[\^↑]\s*|\s*[↩↑⏎]\s*[\uFE0E\uFE0F]?$/g, ''))
		.filter((line) => /[\p{L}\p{N}]/u.test(line));
	// A mark that leads back has gone already, but for the stop after it.
	const own = mark.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	text[0] = (text[0] ?? '').replace(
		new RegExp(String.raw`^(?:[[(]?${own}(?:[\])]?[.:]?\s+|[\])][.:]?)|[\])]?[.:]\s+)`),
		''
	);
	if (text[0] === mark) text.shift();
	return text.join('\n').trim();
}

import {
	Unreadable,
	type TextBlock,
	type BroughtNote,
	type BroughtText,
	type ReadingDoubt,
	type ReadingProgress
} from './brought-text.ts';
import { lowered, raised, type Draft } from './draft.ts';
import { foundNotes } from './found-notes.ts';
import { tellHead, type Properties } from './head-of-document.ts';
import { regionsOf, type PrintedLine } from './pdf-lines.ts';
import { takeRunningHeads, type LaidOut } from './pdf-margins.ts';
import { takeFootNotes, type FootNote } from './pdf-notes.ts';
import { pdfPages, type Page } from './pdf-pages.ts';
import {
	bodyOf,
	Hyphens,
	isBullet,
	passagesOf,
	runsOver,
	type Body,
	type PrintedPassage
} from './pdf-paragraphs.ts';
import { readTagged, shareTagged } from './pdf-structure.ts';
import { RunningText } from './running-text.ts';

/**
 * Reads a PDF that has text. A PDF says where letters stand and seldom what they are: a tagged one is
 * read by its structure, another by its geometry, and what rests on that alone is a doubt of its page.
 * @throws Unreadable
 */
export async function readPdf(
	bytes: Uint8Array,
	progress: ReadingProgress = () => {}
): Promise<BroughtText> {
	const { pages, properties } = await pdfPages(bytes, (done) => progress(0.9 * done));
	checkLetters(pages);
	const doubts = doubtsOf(pages);
	const tagged = pages.every((page) => page.pieces.length === 0 || shareTagged(page) > 0.8);
	const laid = (tagged && pages.some(({ structure }) => structure) ? byStructure : byGeometry)(
		pages,
		doubts
	);
	progress(0.95);
	const passages = wholePassages(laid, doubts);
	const hyphens = new Hyphens(passages.flatMap(({ lines }) => lines));
	const hasFeet = laid.notes.length > 0;
	const brought = hasFeet
		? withFootNotes(passages, laid.notes, hyphens, doubts)
		: withFoundNotes(passages, hyphens, properties);
	brought.doubts.unshift(...doubts);
	tellHead(brought, properties, hasFeet ? undefined : brought);
	progress(1);
	return brought;
}

type Laid = { pages: PrintedPassage[][]; notes: FootNote[]; body: Body };

const letterCount = (page: Page): number =>
	page.pieces.reduce((sum, { text }) => sum + text.trim().length, 0);

/** A PDF without letters is a picture of them; one whose letters have no meaning is no better. */
function checkLetters(pages: readonly Page[]): void {
	const letters = pages.reduce((sum, page) => sum + letterCount(page), 0);
	if (letters < 20 * pages.length && letters < 400)
		throw new Unreadable(
			'The PDF has no text: its pages are pictures, as a scanner makes them. Have their text recognized (OCR) first, and bring that.'
		);
	let strange = 0;
	for (const { pieces } of pages)
		for (const { text } of pieces) strange += text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
	if (strange > 0.2 * letters)
		throw new Unreadable(
			'The letters of this PDF can’t be told: its fonts don’t say which they are. Bring in the document that it was made from, or have its text recognized (OCR).'
		);
}

function doubtsOf(pages: readonly Page[]): ReadingDoubt[] {
	const doubts: ReadingDoubt[] = [];
	for (const page of pages) {
		if (letterCount(page) < 3)
			doubts.push({
				where: `page ${page.number}`,
				says: 'This page has no text. If it is a picture of text, it is missing.'
			});
		if (page.turned > 20)
			doubts.push({
				where: `page ${page.number}`,
				says: 'Text that stands on its side, or beside the page, was left out. Look whether it belongs to the text.'
			});
	}
	return doubts;
}

/** Pages by the structure that the document has of itself. */
function byStructure(pages: readonly Page[]): Laid {
	const notes: FootNote[] = [];
	const body = bodyOf(
		pages.flatMap(({ pieces }) => regionsOf(pieces.filter(({ artifact }) => !artifact)).regions)
	);
	return {
		pages: pages.map((page): PrintedPassage[] => {
			if (!page.structure) return [];
			const { passages, artifacts } = readTagged(page, notes);
			const [above, below] = headsOf(artifacts, page.number, page.height);
			return [...above, ...passages, ...below];
		}),
		notes,
		body
	};
}

/** Pages by where their letters stand. */
function byGeometry(pages: readonly Page[], doubts: ReadingDoubt[]): Laid {
	let gutter: number | undefined;
	const laid = pages.map((page): LaidOut & { certain: boolean } => {
		const parts = regionsOf(
			page.pieces.filter(({ artifact }) => !artifact),
			gutter
		);
		gutter = parts.gutter;
		return { ...parts, number: page.number, height: page.height };
	});
	for (const { number, certain } of laid)
		if (!certain)
			doubts.push({
				where: `page ${number}`,
				says: 'This page seems to have two columns. It was read from left to right: check the order of its paragraphs.'
			});
	const heads = takeRunningHeads(laid);
	const body = bodyOf(laid.flatMap(({ regions }) => regions));
	const { notes, goingOn, unsure } = takeFootNotes(laid, body);
	for (const page of goingOn)
		doubts.push({
			where: `page ${page}`,
			says: 'The notes of this page begin with the rest of a note from the page before. Check where it ends.'
		});
	for (const page of unsure)
		doubts.push({
			where: `page ${page}`,
			says: 'Small letters at the foot of this page begin with no mark. They were read as text: look whether they belong to a note of the page before.'
		});
	return {
		pages: laid.map(({ number, height, regions }) => {
			const [above, below] = headsOf(heads.get(number) ?? [], number, height);
			return [...above, ...regions.flatMap((region) => passagesOf(region, number, body)), ...below];
		}),
		notes,
		body
	};
}

/** What is printed at the head and at the foot of a page: kept, and left out. */
function headsOf(
	lines: readonly PrintedLine[],
	page: number,
	height: number
): [PrintedPassage[], PrintedPassage[]] {
	const passages = lines.map((line): PrintedPassage => ({
		kind: 'paragraph',
		lines: [line],
		page,
		leftOut: 'running-head',
		left: line.x,
		right: line.right
	}));
	return [
		passages.filter(({ lines: [line] }) => line!.y > height / 2),
		passages.filter(({ lines: [line] }) => line!.y <= height / 2)
	];
}

/** The passages of all pages, with those that a page or a column parts made one. */
function wholePassages({ pages, body }: Laid, doubts: ReadingDoubt[]): PrintedPassage[] {
	const whole: PrintedPassage[] = [];
	let open: PrintedPassage | undefined;
	for (const page of pages)
		for (const passage of page) {
			const isText = passage.leftOut === undefined;
			const crosses =
				open &&
				isText &&
				((open.until ?? open.page) !== passage.page || open.lines.at(-1)!.y < passage.lines[0]!.y);
			const over = crosses ? runsOver(open!, passage, body) : 'no';
			if (open && over !== 'no') {
				open.lines.push(...passage.lines);
				open.left = passage.left;
				open.right = passage.right;
				open.until = passage.page;
				if (over === 'unsure')
					doubts.push({
						where: `page ${passage.page}`,
						says: 'The first paragraph of this page was read as the end of the one before. Check whether it begins anew.'
					});
				continue;
			}
			whole.push(passage);
			if (isText) open = passage;
		}
	return whole;
}

const wordsOf = (passage: PrintedPassage, hyphens: Hyphens): string[] => {
	const lines = passage.lines.map(({ text }) => text);
	return passage.kind === 'table'
		? lines
		: hyphens.joined(lines.map((line) => line.replaceAll('\t', ' ')));
};

/** A document whose notes stand at its end, or nowhere: they are found as in a text without structure. */
function withFoundNotes(
	passages: readonly PrintedPassage[],
	hyphens: Hyphens,
	{ title = '', author = '' }: Properties
): BroughtText {
	const text = passages.filter(({ leftOut }) => leftOut !== 'running-head');
	const brought = foundNotes(
		text.map((passage): Draft => {
			const { kind, page, leftOut } = passage;
			const lines = wordsOf(passage, hyphens);
			const isItem = isBullet(lines[0]!) || passage.tagged;
			return {
				kind,
				// Where an item of a list ends is told already.
				lines: isItem && kind !== 'table' ? [lines.join(' ')] : lines,
				page,
				...(leftOut && leftOut !== 'title' && { leftOut })
			};
		}),
		{ ...(title !== '' && { title }), ...(author !== '' && { author }) }
	);
	return { ...brought, blocks: withHeads(brought.blocks, passages) };
}

/** Puts the heads and feet of pages back between the blocks of their pages. */
function withHeads(blocks: readonly TextBlock[], passages: readonly PrintedPassage[]): TextBlock[] {
	const all: TextBlock[] = [];
	let next = 0;
	for (const block of blocks) {
		for (; next < passages.length && passages[next]!.page < block.page!; next++)
			all.push(...headBlocks(passages[next]!));
		for (
			;
			next < passages.length &&
			passages[next]!.leftOut === 'running-head' &&
			passages[next]!.page === block.page &&
			isFirst(passages, next);
			next++
		)
			all.push(...headBlocks(passages[next]!));
		all.push(block);
	}
	for (; next < passages.length; next++) all.push(...headBlocks(passages[next]!));
	return all;
}
const isFirst = (passages: readonly PrintedPassage[], index: number): boolean =>
	passages[index - 1]?.page !== passages[index]!.page ||
	passages[index - 1]!.leftOut === 'running-head';
const headBlocks = ({ kind, lines, page, leftOut }: PrintedPassage): TextBlock[] =>
	leftOut === 'running-head'
		? [
				{
					kind,
					text: plain(lines.map(({ text }) => lowered(text)).join(' ')),
					calls: [],
					leftOut,
					page
				}
			]
		: [];

/** A document with notes at the foot of its pages. */
function withFootNotes(
	passages: readonly PrintedPassage[],
	feet: readonly FootNote[],
	hyphens: Hyphens,
	doubts: ReadingDoubt[]
): BroughtText {
	const notes = feet.map(({ mark, lines, page, inList }, index): BroughtNote => ({
		ordinal: index + 1,
		mark,
		text: plain(hyphens.joined(lines).join(' ')),
		kind: inList ? 'list' : 'footnote',
		page
	}));
	const called = new Set<BroughtNote>();
	/** The note of a mark: of the pages that a paragraph stands on, the first that isn’t called yet. */
	const noteOf = (mark: string, from: number, to: number): BroughtNote | undefined => {
		const same = notes.filter((note) => note.mark === mark);
		const near = same.filter(({ kind, page }) => kind === 'list' || (page! >= from && page! <= to));
		const note = near.find((each) => !called.has(each)) ?? near[0];
		if (note) called.add(note);
		return note;
	};
	const lost = new Map<number, Set<string>>();
	const blocks = passages.map((passage): TextBlock => {
		const text = new RunningText();
		const marks: { mark: string; note?: number }[] = [];
		wordsOf(passage, hyphens).forEach((line, index) => {
			if (index > 0) text.part(passage.kind === 'table' ? '\n' : ' ');
			line.split('\t').forEach((cell, column) => {
				if (column > 0) text.part('\t');
				for (const [words, above] of cell.matchAll(pieces)) {
					const found =
						above === undefined ? [] : above.split(/[\s,;]+/).filter((mark) => mark !== '');
					const those = found.map((mark) => ({
						mark,
						note: noteOf(mark, passage.page, passage.until ?? passage.page)
					}));
					if (above === undefined) text.write(words);
					else if (
						those.length === 0 ||
						!those.every(({ mark, note }) => note || /^\d+$/.test(mark))
					)
						text.write(above);
					else
						for (const { mark, note } of those) {
							if (!note) lost.set(passage.page, (lost.get(passage.page) ?? new Set()).add(mark));
							text.call(mark, marks.push({ mark, ...(note && { note: note.ordinal }) }) - 1);
						}
				}
			});
		});
		return {
			kind: passage.kind,
			...text.ended((key) => marks[key]!),
			page: passage.page,
			...(passage.leftOut && { leftOut: passage.leftOut })
		};
	});
	for (const [page, marks] of lost)
		doubts.push({
			where: `page ${page}`,
			says: `A note is called here that wasn’t found: ${[...marks].slice(0, 10).join(', ')}. Look for it at the foot of the page, or say that it is a figure of the text.`
		});
	for (const note of notes.filter((each) => !called.has(each)).slice(0, 50))
		doubts.push({
			where: `note ${note.mark || note.ordinal}`,
			says: `Where the text calls this note wasn’t found. Look for it on page ${note.page}.`
		});
	return { blocks, notes, doubts: [] };
}

/** What stands in the line, and what stands raised above it. */
const pieces = new RegExp(`${raised.from}([^${raised.to}]*)${raised.to}|[^${raised.from}]+`, 'gu');

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

import type { PDFDocumentProxy } from 'pdfjs-dist';
import { tooLong } from './bounds.ts';
import { longestText, Unreadable, type ReadingProgress } from './brought-text.ts';
import type { Properties } from './head-of-document.ts';

/** A run of letters on a page, as pdf.js gives it: in points, from the bottom left. */
export type PrintedPiece = {
	text: string;
	x: number;
	/** Of the line on which its letters stand. */
	y: number;
	width: number;
	size: number;
	font: string;
	/** Of a tagged document: the content of an element, and what the program called it. */
	content?: string;
	tag?: string;
	/** The document says that it is no part of the text. */
	artifact?: true;
};

/** An element of the structure that a tagged document has. */
export type Tagged = { role: string; children: (Tagged | string)[] };

export type Page = {
	number: number;
	width: number;
	height: number;
	pieces: PrintedPiece[];
	/** Letters that stand on their side, as in a margin, or nowhere. */
	turned: number;
	structure?: Tagged;
};

/** More pages than any article or report. */
const mostPages = 3000;

/**
 * The pages of a PDF, with what stands where.
 * @throws Unreadable
 */
export async function pdfPages(
	bytes: Uint8Array,
	progress: ReadingProgress
): Promise<{ pages: Page[]; properties: Properties }> {
	// Once it is there, pdf.js reads where it is called, and starts no worker of its own.
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const task = getDocument({
		// pdf.js takes the bytes that it is given away.
		data: bytes.slice(),
		useWasm: false,
		useWorkerFetch: false,
		disableFontFace: true,
		useSystemFonts: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		enableXfa: false,
		maxImageSize: 0,
		verbosity: 0
	});
	try {
		const document = await task.promise;
		if (document.numPages > mostPages)
			throw new Unreadable(
				`The document has ${document.numPages} pages. Bring in the pages that you mark, ${mostPages} at most.`
			);
		const tagged = (await document.getMarkInfo()) !== null;
		const pages: Page[] = [];
		let letters = 0;
		for (let number = 1; number <= document.numPages; number++) {
			const page = await readPage(document, number, tagged, longestText - letters);
			letters += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
			pages.push(page);
			progress(number / document.numPages);
		}
		return { pages, properties: await propertiesOf(document) };
	} catch (error) {
		throw error instanceof Unreadable ? error : refusal(error);
	} finally {
		await task.destroy().catch(() => {});
	}
}

function refusal(error: unknown): Unreadable {
	const name = error instanceof Error ? error.name : '';
	if (name === 'PasswordException')
		return new Unreadable(
			'The PDF is locked with a password. Open it, save or print a copy without the password, and bring that.'
		);
	return new Unreadable(
		'The PDF is damaged or incomplete. Open it in a reader, print it to a new PDF, and bring that.'
	);
}

async function propertiesOf(document: PDFDocumentProxy): Promise<Properties> {
	const { info } = await document.getMetadata();
	const said = info as Record<string, unknown>;
	const text = (name: string) => (typeof said[name] === 'string' ? said[name].slice(0, 1000) : '');
	const date = /^D:(\d{4})(\d\d)(\d\d)/.exec(text('CreationDate'));
	return {
		title: text('Title'),
		author: text('Author'),
		...(date && { date: `${date[1]}-${date[2]}-${date[3]}` })
	};
}

async function readPage(
	document: PDFDocumentProxy,
	number: number,
	tagged: boolean,
	mostLetters: number
): Promise<Page> {
	const source = await document.getPage(number);
	const [left, bottom, right, top] = source.view as [number, number, number, number];
	const page: Page = { number, width: right - left, height: top - bottom, pieces: [], turned: 0 };
	/** What the letters that come are within. */
	const around: { content?: string; tag?: string; artifact?: true }[] = [];
	// `getTextContent` asks for an iterator of streams, which not every browser has.
	const reader = source
		.streamTextContent({ includeMarkedContent: true })
		.getReader() as ReadableStreamDefaultReader<{ items: Item[] }>;
	let letters = 0;
	for (let read = await reader.read(); !read.done; read = await reader.read())
		for (const item of read.value.items) {
			if ('type' in item) {
				if (item.type === 'endMarkedContent') around.pop();
				else around.push({ ...around.at(-1), ...marked(item) });
				continue;
			}
			letters += item.str.length;
			if (letters > mostLetters) throw tooLong();
			if (item.str === '') continue;
			const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
			const size = Math.hypot(c, d);
			const isPlaced = [x, y, item.width].every((each) => Math.abs(each) < 1e5) && size > 0.5;
			if (!isPlaced || Math.abs(b) > 0.2 * Math.hypot(a, b)) {
				page.turned += item.str.trim().length;
				continue;
			}
			page.pieces.push({
				text: item.str,
				x: x - left,
				y: y - bottom,
				width: item.width,
				size,
				font: item.fontName,
				...around.at(-1)
			});
		}
	if (tagged) {
		const structure = structureOf(await source.getStructTree());
		if (structure) page.structure = structure;
	}
	source.cleanup();
	return page;
}

type Item =
	| { str: string; transform: number[]; width: number; fontName: string }
	| { type: string; id?: string; tag?: string };

const marked = ({ id, tag }: { id?: string; tag?: string }) => ({
	...(tag !== undefined && { tag }),
	...(id !== undefined && { content: id }),
	...(tag === 'Artifact' && { artifact: true as const })
});

function structureOf(node: unknown, depth = 0): Tagged | undefined {
	if (typeof node !== 'object' || node === null || depth > 60) return undefined;
	const { role, children } = node as { role?: unknown; children?: unknown };
	if (!Array.isArray(children)) return undefined;
	return {
		role: typeof role === 'string' ? role : '',
		children: children.flatMap((child: { type?: string; id?: string }) =>
			child.type === 'content' ? (child.id ?? []) : (structureOf(child, depth + 1) ?? [])
		)
	};
}

import {
	longestText,
	mostBytes,
	Unreadable,
	type BroughtText,
	type DocumentKind,
	type ReadingProgress
} from './brought-text.ts';
import { noText, tooLarge, tooLong } from './bounds.ts';
import { kindOf } from './kind-of-document.ts';

/** What is to be read: a file’s content with its name, or what was pasted, as text or as HTML. */
export type Given = { bytes: Uint8Array; name: string } | { pasted: string; as?: 'txt' | 'html' };

type Reader = (bytes: Uint8Array, progress: ReadingProgress) => Promise<BroughtText> | BroughtText;

/** The reader of each kind, fetched when a document of that kind comes. */
const readers: Record<DocumentKind, () => Promise<Reader>> = {
	txt: async () => (await import('./plain-text.ts')).readText,
	md: async () => (await import('./read-markdown.ts')).readMarkdown,
	html: async () => (await import('./read-html.ts')).readHtml,
	docx: async () => (await import('./read-docx.ts')).readDocx,
	odt: async () => (await import('./read-odt.ts')).readOdt,
	epub: async () => (await import('./read-epub.ts')).readEpub,
	pdf: async () => (await import('./read-pdf.ts')).readPdf
};

/**
 * Reads a document of any kind, here and now. In the browser a worker does it: `readDocument`.
 * @throws Unreadable, and nothing else
 */
export async function readGiven(
	given: Given,
	progress: ReadingProgress = () => {}
): Promise<BroughtText> {
	try {
		const bytes = 'pasted' in given ? new TextEncoder().encode(given.pasted) : given.bytes;
		if (bytes.byteLength > mostBytes) throw tooLarge();
		const kind = 'pasted' in given ? (given.as ?? 'txt') : kindOf(bytes, given.name);
		const read = await readers[kind]();
		const brought = await read(bytes, progress);
		if (brought.blocks.every(({ text }) => text === '')) throw noText();
		checkLength(brought);
		tellScript(brought);
		return brought;
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		// A fault of ours, or of a library: there is still another way to bring the text in.
		throw new Unreadable(
			'The document couldn’t be read, though it seems to be of a kind that can. Save it again or as plain text, or paste its text.',
			{ cause: error }
		);
	}
}

function checkLength({ blocks, notes }: BroughtText): void {
	const length = [...blocks, ...notes].reduce((sum, { text }) => sum + text.length, 0);
	if (length > longestText) throw tooLong();
}

/** Notes are found by the habits of Latin print, and others have their own. */
function tellScript({ blocks, doubts }: BroughtText): void {
	const sample = blocks
		.map(({ text }) => text)
		.join(' ')
		.slice(0, 20_000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (letters > 100 && latin < letters / 2)
		doubts.push({
			where: 'text',
			says: 'The text is in a script for which finding notes wasn’t tried. Look through the notes, and where the text calls them.'
		});
}

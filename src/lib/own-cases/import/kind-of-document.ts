import { Unreadable, type DocumentKind } from './brought-text.ts';
import { unfold } from './unfold.ts';

/**
 * What kind of document this is: by its content, and by its name only where the content leaves it
 * open. People rename files, and programs give them the wrong ending.
 * @throws Unreadable for what can’t be read, with what to do instead
 */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
	if (bytes.byteLength === 0) throw new Unreadable('The file is empty. Look whether it was saved.');
	const ending = /\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	const begins = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
	if (begins(0x50, 0x4b)) return kindOfZip(bytes);
	if (indexOf(bytes.subarray(0, 1024), '%PDF-') >= 0) return 'pdf';
	if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw oldOffice(bytes);
	for (const { says, first, at = 0 } of others)
		if (first.some((each) => startsWith(bytes, each, at))) throw new Unreadable(says);
	if (isBinary(bytes))
		throw new Unreadable(
			'The file isn’t a document that Chapeau can read. Save its text as .docx, .odt, .html, .md, .txt, .epub or .pdf.'
		);
	const head = headOf(bytes);
	if (/^mime-version:|^from: .*\n.*subject:/im.test(head) && /^content-type:/im.test(head))
		throw new Unreadable(
			'The file is a saved message or a web archive (.eml, .mht). Save the page as .html, or paste its text.'
		);
	if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(head))
		return 'html';
	if (/^(html?|xhtml|xht)$/.test(ending)) return 'html';
	if (/^(md|markdown|mdown|mkd)$/.test(ending)) return 'md';
	return 'txt';
}

/** What other files begin with, and what to do with each. */
const others: { says: string; first: string[]; at?: number }[] = [
	{
		first: ['{\\rtf'],
		says: 'The file is in Rich Text Format (.rtf), which isn’t read here. Open it in Word or LibreOffice and save it as .docx.'
	},
	{
		first: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'],
		says: 'The file is a picture, not text. Have its text recognized first (many scanners do it), and bring that.'
	},
	{
		first: ['WEBP'],
		at: 8,
		says: 'The file is a picture, not text. Have its text recognized first, and bring that.'
	},
	{
		first: ['ftyp'],
		at: 4,
		says: 'The file is a picture, a film or a sound, not text. Bring in its text as .docx or .txt.'
	},
	{
		first: ['Rar!', "7z\xbc\xaf'\x1c", '\x1f\x8b', 'BZh', '\xfd7zXZ'],
		says: 'The file is packed. Unpack it, and bring in the document from inside.'
	},
	{
		first: ['%!PS'],
		says: 'The file is PostScript, which isn’t read here. Save it as .pdf, or bring in the document that it was printed from.'
	},
	{
		first: ['ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0', '\x1aE\xdf\xa3'],
		says: 'The file is a sound or a film, not text. Bring in a transcript.'
	}
];

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
	for (let index = 0; index < text.length; index++)
		if (bytes[at + index] !== text.charCodeAt(index)) return false;
	return true;
}
function indexOf(bytes: Uint8Array, text: string): number {
	for (let at = 0; at + text.length <= bytes.byteLength; at++)
		if (startsWith(bytes, text, at)) return at;
	return -1;
}

function kindOfZip(bytes: Uint8Array): DocumentKind {
	const names: string[] = [];
	const [declared] = unfold(bytes, (name) => {
		names.push(name);
		return name === 'mimetype';
	}).values();
	const type = declared ? new TextDecoder().decode(declared.subarray(0, 200)).trim() : '';
	const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
	if (type === 'application/epub+zip' || has(/^META-INF\/container\.xml$/)) return 'epub';
	if (/opendocument\.text/.test(type)) return 'odt';
	if (/opendocument\./.test(type)) throw new Unreadable(notText);
	if (has(/^word\/[^/]+\.xml$/)) return 'docx';
	if (has(/^(xl|ppt|visio)\//)) throw new Unreadable(notText);
	if (has(/^content\.xml$/) && has(/^META-INF\/manifest\.xml$/)) return 'odt';
	if (has(/^index\.xml$/i) || has(/^Index\/.*\.iwa$|^Index\.zip$/))
		throw new Unreadable(
			'The file is a Pages document, which isn’t read here. In Pages choose File, Export To, Word, and bring that.'
		);
	throw new Unreadable(
		'The file is a packed folder (.zip). Unpack it, and bring in the document from inside.'
	);
}
const notText =
	'The file is a spreadsheet, a presentation or a drawing. Save its text as .docx or .txt, and bring that.';

/** Word before 2007; and what Word locks with a password is wrapped in the same kind of file. */
function oldOffice(bytes: Uint8Array): Unreadable {
	const wide = (name: string) =>
		indexOf(bytes, [...name].map((letter) => `${letter}\0`).join('')) >= 0;
	if (wide('EncryptedPackage') || wide('EncryptionInfo'))
		return new Unreadable(
			'The document is locked with a password. Open it in Word or LibreOffice, save a copy without the password, and bring that.'
		);
	if (wide('WordDocument'))
		return new Unreadable(
			'The file is a Word document of the kind before 2007 (.doc). Open it in Word or LibreOffice, save it as .docx, and bring that.'
		);
	return new Unreadable(
		'The file is of an old kind of Office that isn’t read here. Open it in the program that it was made with, save its text as .docx, and bring that.'
	);
}

const isWide = (bytes: Uint8Array): boolean =>
	(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Text has no zero bytes, unless it says that each letter takes two. */
const isBinary = (bytes: Uint8Array): boolean =>
	!isWide(bytes) && bytes.subarray(0, 8192).includes(0);

const headOf = (bytes: Uint8Array): string =>
	new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(
		bytes.subarray(0, 4096)
	);

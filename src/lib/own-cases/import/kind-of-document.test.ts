import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Unreadable } from './brought-text.ts';
import { docxOf, p } from './docx.sample.ts';
import { kindOf } from './kind-of-document.ts';
import { odtOf } from './odt.sample.ts';

const zip = (...names: string[]) =>
	zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const wide = (text: string) => strToU8([...text].map((letter) => `${letter}\0`).join(''), true);
const joined = (...pieces: Uint8Array[]) => Uint8Array.from(pieces.flatMap((each) => [...each]));

describe('the kind of a document', () => {
	it.each([
		['docx', docxOf({ body: p('x') }), 'renamed.pdf'],
		['odt', odtOf({ body: '' }), 'renamed.docx'],
		['odt', zip('content.xml', 'META-INF/manifest.xml'), 'without-mimetype.odt'],
		['epub', zipSync({ mimetype: strToU8('application/epub+zip') }), 'book'],
		['epub', zip('META-INF/container.xml'), 'book.zip'],
		['pdf', strToU8('\n\n%PDF-1.7'), 'scan.txt'],
		['html', strToU8('<?xml version="1.0"?>\n<!-- x -->\n<html>'), 'page.txt'],
		['html', strToU8('\ufeff<!DOCTYPE html><p>'), 'page'],
		['html', strToU8('<p>A piece of a page'), 'page.htm'],
		['md', strToU8('# A title'), 'notes.MD'],
		['txt', strToU8('# A title'), 'notes'],
		['txt', joined(Uint8Array.of(0xff, 0xfe), wide('In two bytes each')), 'old.txt'],
		['txt', strToU8('BMW, MM and II are no pictures.'), 'x.jpg']
	])('is %s by its content first', (kind, bytes, name) => {
		expect(kindOf(bytes, name)).toBe(kind);
	});

	const old = (...inside: string[]) =>
		joined(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), ...inside.map(wide));
	it.each([
		['nothing', new Uint8Array(), 'The file is empty.'],
		['a Word document before 2007', old('WordDocument'), '(.doc)'],
		['one that Word locked', old('EncryptionInfo', 'EncryptedPackage'), 'locked with a password'],
		['another of old Office', old('Workbook'), 'an old kind of Office'],
		['Rich Text', strToU8('{\\rtf1 x}'), '(.rtf)'],
		['a picture', strToU8('\x89PNG\r\n', true), 'The file is a picture'],
		['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'The file is a picture'],
		['a film', strToU8('\0\0\0 ftypmp42', true), 'a film'],
		['a workbook', zip('xl/workbook.xml'), 'a spreadsheet'],
		[
			'an OpenDocument spreadsheet',
			zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
			'a spreadsheet'
		],
		['a document of Pages', zip('Index/Document.iwa'), 'a Pages document'],
		['a folder', zip('a.txt', 'b.txt'), 'a packed folder'],
		['another packed file', strToU8('7z\xbc\xaf\x27\x1c', true), 'The file is packed'],
		[
			'a web archive',
			strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
			'(.eml, .mht)'
		],
		['what is no text', Uint8Array.of(1, 2, 0, 3), 'isn’t a document that Chapeau can read']
	])('of %s is refused with what to do', (_, bytes, says) => {
		expect(() => kindOf(bytes, 'x.docx')).toThrow(Unreadable);
		expect(() => kindOf(bytes, 'x.docx')).toThrow(says);
	});
});

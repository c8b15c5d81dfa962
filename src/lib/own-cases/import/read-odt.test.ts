import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockLines, noteLines } from './brought-sample.ts';
import { Unreadable } from './brought-text.ts';
import { odtOf } from './odt.sample.ts';
import { readDocx } from './read-docx.ts';
import { readOdt } from './read-odt.ts';

const sample = (name: string) => new Uint8Array(readFileSync(`tests/samples/documents/${name}`));
const blocksOf = async (body: string, styles = '') =>
	blockLines(await readOdt(odtOf({ body: begun + body, styles }))).slice(1);
/** A sentence, at which the head of a document ends. */
const begun = '<text:p>What the article says begins here, with a sentence of its own.</text:p>';

describe('a document of LibreOffice', () => {
	it('keeps each mark as printed, drops what was deleted and keeps what was inserted', async () => {
		const brought = await readOdt(sample('hard.odt'));
		expect(blockLines(brought)).toEqual([
			'heading: The Emptying of the Sarn Valley[*→1] (title)',
			'heading: What happened',
			'Between March and May the army of Orvania cleared forty-one villages.[1→2] Those who stayed were counted and moved[2→3] to two camps.',
			'quotation: Nobody shall remain east of the river.[3→4]',
			// LibreOffice brings in the row that Word had marked as deleted.
			'table: Village\tHouses burnt\nUpper Sarn\t61[4→5]\nLower Sarn\t40',
			'The government denies it.[i→6] The Red Cross was not let in.[5→7]'
		]);
		expect(noteLines(brought)).toEqual([
			'1 footnote “*” Written for the Lorne Institute.',
			'2 footnote “1” Ministry of Land, Return 14 (Vessa, 2 June 1994).',
			'3 footnote “2” Order 7 of the Eastern Command.\nThe order was read out in Upper Sarn on 9 March.',
			'4 footnote “3” Radio Vessa, 11 March 1994.',
			'5 footnote “4” Count by the parish.',
			'6 endnote “i” Statement of the Foreign Ministry, 20 May 1994.',
			'7 footnote “5” Letter of 3 May 1994, on file.'
		]);
	});

	it('reads as the document of Word that it was made from', async () => {
		expect(await readOdt(sample('sarn-valley.odt'))).toEqual(
			await readDocx(sample('sarn-valley.docx'))
		);
	});
});

describe('a note of LibreOffice', () => {
	const up =
		'<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
	const again = '<text:note-ref text:note-class="footnote" text:ref-name="f1">1</text:note-ref>';

	it('is called again by a reference that is raised, and named by one that is not', async () => {
		expect(
			await blocksOf(
				`<text:p>It was opened.<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Kessler.</text:p></text:note-body></text:note></text:p><text:p>And again.<text:span text:style-name="Up">${again}</text:span> See note ${again}.</text:p>`,
				up
			)
		).toEqual(['It was opened.[1→1]', 'And again.[1→1] See note 1.']);
	});

	it('that was deleted is none, and what was deleted over two paragraphs joins them', async () => {
		const note = (mark: string, text: string) =>
			`<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;
		const read = await readOdt(
			odtOf({
				body: `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>gone${note('2', 'Gone.')}</text:p><text:p>and gone</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>${begun}<text:p>The dam <text:change text:change-id="c1"/>was <text:change-start text:change-id="c2"/>secretly <text:change-end text:change-id="c2"/>opened.${note('1', 'Kept.')}</text:p>`
			})
		);
		expect(blockLines(read).at(-1)).toBe('The dam was secretly opened.[1→1]');
		expect(noteLines(read)).toEqual(['1 footnote “1” Kept.']);
	});
});

describe('the text of an OpenDocument', () => {
	it('has spaces for its elements of space, and one for many', async () => {
		expect(
			await blocksOf(
				'<text:p>One<text:s text:c="5"/>two<text:tab/>three<text:line-break/>four\n  five</text:p>'
			)
		).toEqual(['One two three four five']);
	});

	it('is told apart by styles, whatever they are based on', async () => {
		expect(
			await blocksOf(
				`<text:p text:style-name="P1">Said.</text:p><text:h text:outline-level="2">A chapter</text:h>
				<text:table-of-content><text:table-of-content-source/><text:index-body><text:p>A chapter 3</text:p></text:index-body></text:table-of-content>`,
				`<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P0"/>
				<style:style style:name="P0" style:family="paragraph" style:display-name="Quotations"/>`
			)
		).toEqual(['quotation: Said.', 'heading: A chapter', 'A chapter 3 (around)']);
	});

	it('in a frame stands after the paragraph that it hangs on', async () => {
		expect(
			await blocksOf(
				'<text:p>Before<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame> and after.</text:p><text:list><text:list-item><text:p>In a list.</text:p></text:list-item></text:list>'
			)
		).toEqual(['Before and after.', 'In the box.', 'In a list.']);
	});

	it('that is hidden is left out, and its place named', async () => {
		const brought = await readOdt(
			odtOf({
				body: '<text:p>Seen<text:span text:style-name="T1"> by nobody</text:span>.</text:p><text:section text:name="Secret" text:display="none"><text:p>Nor this.</text:p></text:section>',
				styles:
					'<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
			})
		);
		expect(blockLines(brought)).toEqual(['Seen.']);
		expect(brought.doubts.map(({ where }) => where)).toEqual(['paragraph 1', 'section Secret']);
	});

	it('keeps the addresses of links in notes, and there alone', async () => {
		const link = '<text:a xlink:href="https://example.org/14">the return</text:a>';
		const brought = await readOdt(
			odtOf({
				body: `<text:p>See ${link}.<text:note text:note-class="footnote"><text:note-citation>ii</text:note-citation><text:note-body><text:p>See ${link}.</text:p></text:note-body></text:note></text:p>`
			})
		);
		expect(blockLines(brought)).toEqual(['See the return.[ii→1]']);
		expect(noteLines(brought)).toEqual([
			'1 footnote “ii” See the return <https://example.org/14>.'
		]);
	});

	it('has the head of its properties, to be checked', async () => {
		const brought = await readOdt(
			odtOf({
				body: '<text:p>Text.</text:p>',
				meta: '<dc:title>Of the Sarn</dc:title><meta:initial-creator>A. Lorne</meta:initial-creator><dc:creator>B.</dc:creator><meta:creation-date>2026-03-04T10:00:00</meta:creation-date>'
			})
		);
		expect(brought).toMatchObject({ title: 'Of the Sarn', author: 'A. Lorne', date: '2026-03-04' });
		expect(brought.doubts.map(({ where }) => where)).toEqual(['title, author, date']);
	});
});

describe('what isn’t a whole OpenDocument', () => {
	it.each([
		[
			'locked',
			odtOf({
				body: '',
				manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
			}),
			'locked with a password'
		],
		['without text', odtOf({ body: '<text:p/>' }), 'The document has no text'],
		['cut off', odtOf({ body: '<text:p>half' }), 'The text inside the file is damaged']
	])('is refused: %s', async (_, file, says) => {
		await expect(readOdt(file)).rejects.toThrow(says);
		await expect(readOdt(file)).rejects.toBeInstanceOf(Unreadable);
	});
});

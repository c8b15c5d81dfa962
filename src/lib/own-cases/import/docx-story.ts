import type { TextBlock } from './brought-text.ts';
import { toggled, type DocxStyles } from './docx-styles.ts';
import { Gathering, type Gathered } from './gathering.ts';
import type { Attributes, XmlEvents } from './scan-xml.ts';
import type { Numbering } from './note-numbers.ts';
import { addressAfter } from './link-address.ts';
import { symbolLetter } from './symbol-letters.ts';

/** Where a text calls a note, in the order of the text. */
export type NoteReference = {
	kind: 'footnote' | 'endnote';
	id: string;
	/** The mark that its writer chose; a note without one takes the next number. */
	custom?: string;
	section: number;
	page: number;
	/** It calls again the note of this bookmark, with the mark that it shows. */
	again?: string;
};

/** How a section numbers its notes, where it says so. */
export type Section = Record<NoteReference['kind'], Partial<Numbering>>;

/** A note’s content as its part of the file has it. */
export type StoredNote = { id: string; content: Gathered[] };

type Run = { hidden: boolean; raised: boolean };
type Field = { instruction: string; shows: boolean };
type Link = { address: string; shown: string };

/**
 * Reads a story of a Word document: its text, its footnotes or its endnotes. What was deleted is
 * left out, what was inserted is kept, and of what is there in two forms one is read.
 */
export class DocxStory implements XmlEvents {
	readonly references: NoteReference[] = [];
	readonly sections: Section[] = [];
	readonly notes: StoredNote[] = [];
	readonly bookmarks = new Map<string, NoteReference>();
	/** Where hidden text was left out, by the number of its paragraph. */
	readonly hidden = new Set<number>();
	/** Letters of a symbol font that have no letter of their own. */
	strangeLetters = 0;
	/** The file says where Word last began a new page. */
	hasPages = false;
	/** Pieces of other files that the document takes in, and that aren’t read. */
	embedded = 0;

	readonly #styles: DocxStyles;
	readonly #addresses: ReadonlyMap<string, string>;
	readonly #gathering = new Gathering();
	readonly #path: string[] = [];
	/** How deep the element stands whose content is left out. */
	#without: number | undefined;
	#run: Run = { hidden: false, raised: false };
	#style: string | undefined;
	#goesOn = false;
	#paragraphs = 0;
	#page = 1;
	#section: Section = { footnote: {}, endnote: {} };
	#endsSection = false;
	#alternatives: boolean[] = [];
	#fields: Field[] = [];
	#links: Link[] = [];
	#openBookmarks = new Map<string, string>();
	/** The note whose own mark comes next. */
	#awaitsMark: { reference: NoteReference; inRun: boolean } | undefined;
	#note: StoredNote | undefined;
	/** What was open around each text box. */
	readonly #outside: (() => void)[] = [];

	/** @param addresses of the links of this part, by their ids */
	constructor(styles: DocxStyles, addresses: ReadonlyMap<string, string> = new Map()) {
		this.#styles = styles;
		this.#addresses = addresses;
	}

	/** The blocks of the story, once it is read. */
	ended(): Gathered[] {
		const gathered = this.#gathering.closeBox();
		this.sections.push(this.#section);
		return gathered;
	}

	open(name: string, attributes: Attributes): void {
		this.#path.push(name);
		if (this.#without !== undefined) return;
		if (this.#isLeftOut(name)) this.#without = this.#path.length;
		else if (this.#within('w:pPr') || this.#within('w:sectPr')) this.#property(name, attributes);
		else if (this.#within('w:rPr')) this.#runProperty(name, attributes);
		else this.#content(name, attributes);
	}

	close(name: string): void {
		if (this.#without === undefined) this.#end(name);
		this.#path.pop();
		if (this.#without !== undefined && this.#path.length < this.#without) this.#without = undefined;
	}

	text(text: string): void {
		if (this.#without !== undefined) return;
		const name = this.#path.at(-1);
		if (name === 'w:t' || name === 'm:t') this.#write(text);
		else if (name === 'w:instrText') {
			const field = this.#fields.at(-1);
			if (field && field.instruction.length < 4000) field.instruction += text;
		}
	}

	#within(name: string): boolean {
		const { length } = this.#path;
		for (let depth = length - 1; depth >= 0 && depth >= length - 5; depth--) {
			const each = this.#path[depth]!;
			if (each === name) return true;
			if (each === 'w:r' || each === 'w:p') return false;
		}
		return false;
	}

	#isLeftOut(name: string): boolean {
		if (name === 'mc:AlternateContent') {
			this.#alternatives.push(false);
			return false;
		}
		if (name === 'mc:Choice' || name === 'mc:Fallback') {
			const taken = this.#alternatives.at(-1) ?? false;
			if (this.#alternatives.length > 0) this.#alternatives[this.#alternatives.length - 1] = true;
			return taken;
		}
		const around = this.#path.at(-2);
		if (name === 'w:del' && around === 'w:trPr') {
			// The row that this stands in, all of it.
			this.#without = this.#path.length - 2;
			return false;
		}
		if (name === 'w:del' || name === 'w:moveFrom') return around !== 'w:rPr';
		return notRead.has(name) || name.endsWith('Change');
	}

	#property(name: string, attributes: Attributes): void {
		const value = attributes['w:val'];
		switch (name) {
			case 'w:pStyle':
				this.#style = value;
				this.#beParagraph(this.#kindOf(this.#styles.role(value)));
				this.#run = this.#newRun();
				break;
			case 'w:outlineLvl':
				if (Number(value) < 9 && this.#gathering.paragraph?.kind === 'paragraph')
					this.#beParagraph({ kind: 'heading' });
				break;
			case 'w:del':
			case 'w:moveFrom':
				this.#goesOn = true;
				break;
			case 'w:sectPr':
				this.#endsSection = true;
				break;
			case 'w:numFmt':
			case 'w:numStart':
			case 'w:numRestart':
				setNumbering(this.#section, this.#path.at(-2), name, value);
		}
	}

	#runProperty(name: string, attributes: Attributes): void {
		const value = attributes['w:val'] ?? '';
		if (name === 'w:rStyle') {
			this.#run = {
				hidden: this.#run.hidden || this.#styles.hidden(value),
				raised: this.#styles.raised(value)
			};
		}
		if (name === 'w:vanish') this.#run.hidden = toggled(attributes);
		if (name === 'w:vertAlign') this.#run.raised = value === 'superscript';
	}

	#content(name: string, attributes: Attributes): void {
		const gathering = this.#gathering;
		switch (name) {
			case 'w:p':
				this.#paragraphs += 1;
				this.#style = undefined;
				this.#goesOn = false;
				gathering.openParagraph();
				this.#beParagraph(this.#kindOf(this.#styles.role()));
				this.#run = this.#newRun();
				break;
			case 'w:r':
				this.#run = this.#newRun();
				break;
			case 'w:tbl':
				gathering.openTable();
				break;
			case 'w:tr':
				gathering.openRow();
				break;
			case 'w:tc':
				gathering.openCell();
				break;
			case 'w:txbxContent': {
				const [style, run, goesOn] = [this.#style, this.#run, this.#goesOn];
				this.#outside.push(() => {
					[this.#style, this.#run, this.#goesOn] = [style, run, goesOn];
				});
				gathering.openBox();
				break;
			}
			case 'w:footnote':
			case 'w:endnote':
				// Lines between text and notes are kept as notes of a type of their own.
				if ((attributes['w:type'] ?? 'normal') === 'normal')
					this.#note = { id: attributes['w:id'] ?? '', content: [] };
				gathering.openBox();
				break;
			case 'w:fldSimple':
				this.#fields.push({ instruction: attributes['w:instr'] ?? '', shows: true });
				break;
			case 'w:tab':
			case 'w:ptab':
			case 'w:cr':
			case 'w:br':
				this.#write(' ');
				break;
			case 'w:lastRenderedPageBreak':
				this.#page += 1;
				this.hasPages = true;
				break;
			case 'w:noBreakHyphen':
				this.#write('-');
				break;
			case 'w:sym':
				this.#symbol(attributes);
				break;
			case 'w:footnoteReference':
			case 'w:endnoteReference':
				this.#refer(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes);
				break;
			case 'w:fldChar':
				this.#field(attributes['w:fldCharType']);
				break;
			case 'w:hyperlink':
				this.#links.push({
					address: this.#addresses.get(attributes['r:id'] ?? '') ?? '',
					shown: ''
				});
				break;
			case 'w:bookmarkStart':
				if (this.#openBookmarks.size < 1000)
					this.#openBookmarks.set(attributes['w:id'] ?? '', attributes['w:name'] ?? '');
				break;
			case 'w:bookmarkEnd':
				this.#openBookmarks.delete(attributes['w:id'] ?? '');
				break;
			case 'w:altChunk':
				this.embedded += 1;
		}
	}

	#end(name: string): void {
		const gathering = this.#gathering;
		switch (name) {
			case 'w:p':
				gathering.closeParagraph(this.#goesOn);
				this.#goesOn = false;
				this.#awaitsMark = undefined;
				// One that never begins to show would hide all that comes.
				this.#fields = this.#fields.filter(({ shows }) => shows);
				if (this.#endsSection) {
					this.sections.push(this.#section);
					this.#section = { footnote: {}, endnote: {} };
					this.#endsSection = false;
				}
				break;
			case 'w:tbl':
				gathering.closeTable();
				break;
			case 'w:txbxContent':
				gathering.putAfter(gathering.closeBox());
				this.#outside.pop()?.();
				break;
			case 'w:footnote':
			case 'w:endnote': {
				const content = gathering.closeBox();
				if (this.#note) this.notes.push({ ...this.#note, content });
				this.#note = undefined;
				break;
			}
			case 'w:hyperlink':
				this.#endLink();
				break;
			case 'w:fldSimple':
				this.#fields.pop();
				break;
			case 'mc:AlternateContent':
				this.#alternatives.pop();
				break;
			case 'w:r':
				this.#run = this.#newRun();
				if (this.#awaitsMark) this.#awaitsMark.inRun = false;
		}
	}

	#newRun = (): Run => ({ hidden: this.#styles.hidden(this.#style), raised: false });

	#kindOf(role: ReturnType<DocxStyles['role']>): Pick<TextBlock, 'kind' | 'leftOut'> {
		if (role === 'title') return { kind: 'heading', leftOut: 'title' };
		if (role === 'byline') return { kind: 'paragraph', leftOut: 'byline' };
		if (role === 'contents') return { kind: 'paragraph', leftOut: 'around' };
		return { kind: role ?? 'paragraph' };
	}

	#beParagraph({ kind, leftOut }: Pick<TextBlock, 'kind' | 'leftOut'>): void {
		const { paragraph } = this.#gathering;
		if (!paragraph) return;
		paragraph.kind = kind;
		if (leftOut) paragraph.leftOut = leftOut;
		else delete paragraph.leftOut;
	}

	#write(text: string): void {
		if (this.#fields.some(({ shows }) => !shows)) return;
		if (this.#awaitsMark) {
			const { reference, inRun } = this.#awaitsMark;
			// The mark stands in the run of its note, or raised in the one after it.
			if (inRun || (this.#run.raised && text.trim() !== '')) {
				reference.custom += text.trim();
				return;
			}
			this.#awaitsMark = undefined;
		}
		if (this.#run.hidden) {
			if (text.trim() !== '') this.hidden.add(this.#paragraphs);
			return;
		}
		const link = this.#links.at(-1);
		if (link && link.shown.length < 4000) link.shown += text;
		const field = this.#fields.at(-1);
		if (field && /^\s*NOTEREF\s.*\\f/.test(field.instruction)) this.#callAgain(field, text);
		else this.#gathering.write(text, this.#run.raised);
	}

	#symbol(attributes: Attributes): void {
		const letter = symbolLetter(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
		if (letter === undefined) this.strangeLetters += 1;
		this.#write(letter ?? '\ufffd');
	}

	#refer(kind: NoteReference['kind'], attributes: Attributes): void {
		if (this.#run.hidden || this.#fields.some(({ shows }) => !shows)) return;
		const reference: NoteReference = {
			kind,
			id: attributes['w:id'] ?? '',
			section: this.sections.length,
			page: this.#page
		};
		const custom = attributes['w:customMarkFollows'];
		if (custom !== undefined && !/^(0|false|off)$/.test(custom)) {
			reference.custom = '';
			this.#awaitsMark = { reference, inRun: true };
		}
		for (const name of this.#openBookmarks.values()) this.bookmarks.set(name, reference);
		this.#gathering.call('', this.references.push(reference) - 1);
	}

	/** A cross-reference that is printed as the mark of its note. */
	#callAgain(field: Field, mark: string): void {
		const again = /NOTEREF\s+(\S+)/.exec(field.instruction)?.[1] ?? '';
		if (mark.trim() === '') return;
		this.#gathering.call(
			'',
			this.references.push({
				kind: 'footnote',
				id: '',
				custom: mark.trim(),
				section: this.sections.length,
				page: this.#page,
				again
			}) - 1
		);
	}

	#field(type: string | undefined): void {
		if (type === 'begin') this.#fields.push({ instruction: '', shows: false });
		const field = this.#fields.at(-1);
		if (!field) return;
		if (type === 'separate') {
			field.shows = true;
			const address = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field.instruction)?.[1];
			if (address !== undefined) this.#links.push({ address, shown: '' });
		}
		if (type === 'end') {
			this.#fields.pop();
			if (field.shows && /^\s*HYPERLINK\s+"/.test(field.instruction)) this.#endLink();
		}
	}

	/** In a note the address of a link is part of the source; in the text it isn’t printed. */
	#endLink(): void {
		const link = this.#links.pop();
		if (!link || !this.#path.some((each) => each === 'w:footnote' || each === 'w:endnote')) return;
		this.#gathering.write(addressAfter(link.address, link.shown));
	}
}

/** Properties of tables, forms and pictures, what is shown as an alternative, and what was there before. */
const notRead = new Set([
	'w:tblPr',
	'w:tblGrid',
	'w:tcPr',
	'w:sdtPr',
	'w:sdtEndPr',
	'w:rt',
	'w:delText',
	'w:delInstrText',
	'w:numPr',
	'w:tabs',
	'w:footnoteRef',
	'w:endnoteRef',
	'w:commentReference',
	'w:annotationRef'
]);

/** Sets in `section` what a part of the file says of how notes are numbered. */
export function setNumbering(
	section: Section,
	around: string | undefined,
	name: string,
	value = ''
): void {
	const numbering =
		around === 'w:footnotePr'
			? section.footnote
			: around === 'w:endnotePr'
				? section.endnote
				: undefined;
	if (!numbering) return;
	if (name === 'w:numFmt') numbering.format = value;
	if (name === 'w:numStart' && /^\d{1,5}$/.test(value)) numbering.start = Number(value);
	if (name === 'w:numRestart' && /^(continuous|eachSect|eachPage)$/.test(value))
		numbering.restart = value as Numbering['restart'];
}

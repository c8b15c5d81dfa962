import {
	Unreadable,
	type TextBlock,
	type BroughtNote,
	type BroughtText,
	type ReadingDoubt,
	type ReadingProgress
} from './brought-text.ts';
import { Gathering, joined, withFoundNotes, type Gathered } from './gathering.ts';
import { knownOf, tellHead, type Properties } from './head-of-document.ts';
import { addressAfter } from './link-address.ts';
import { withoutMark } from './note-numbers.ts';
import { openDocumentNames } from './odt-names.ts';
import { OdtStyles, type OdtRole } from './odt-styles.ts';
import { scanXml, type Attributes, type XmlEvents } from './scan-xml.ts';
import { unfold } from './unfold.ts';

/**
 * Reads an OpenDocument text (.odt). The file keeps the mark of each note as it is printed.
 * @throws Unreadable
 */
export async function readOdt(
	bytes: Uint8Array,
	progress: ReadingProgress = () => {}
): Promise<BroughtText> {
	const parts = unfold(bytes, (name) =>
		['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'].includes(name)
	);
	const manifest = parts.get('META-INF/manifest.xml');
	if (manifest && isLocked(manifest)) throw locked();
	const content = parts.get('content.xml');
	if (!content) throw notOdt();
	progress(0.1);
	const styles = new OdtStyles();
	const stylesPart = parts.get('styles.xml');
	if (stylesPart)
		scanXml(stylesPart, openDocumentNames, {
			open: (name, attributes) => styles.read(name, attributes),
			close() {}
		});
	const story = new OdtStory(styles);
	scanXml(content, openDocumentNames, story, (done) => progress(0.1 + 0.8 * done));
	const gathered = story.ended();

	const notes = story.notes.map(({ mark, own, kind, content }, index): BroughtNote => {
		const { text } = joined(content).ended(() => ({ mark: '' }));
		return { ordinal: index + 1, mark, text: own ? withoutMark(text, mark) : text, kind };
	});
	const blocks = gathered.map(({ kind, text, leftOut }): TextBlock => ({
		kind,
		...text.ended((key, mark) => ({ mark, note: key + 1 })),
		...(leftOut && { leftOut })
	}));
	if (!blocks.some(({ text }) => text !== ''))
		throw new Unreadable(
			'The document has no text. If its pages are pictures, have their text recognized first.'
		);
	const meta = parts.get('meta.xml');
	const properties = meta ? propertiesOf(meta) : {};
	const brought =
		notes.length > 0
			? { blocks, notes, doubts: [] }
			: withFoundNotes(gathered, knownOf(blocks, properties));
	brought.doubts.unshift(...doubtsOf(story));
	tellHead(brought, properties, notes.length > 0 ? undefined : brought);
	progress(1);
	return brought;
}

const notOdt = () =>
	new Unreadable(
		'The file has no text where an OpenDocument keeps it. Open it in the program that it was written with, save it again as .odt, and bring the new copy.'
	);
const locked = () =>
	new Unreadable(
		'The document is locked with a password. Open it in LibreOffice, save a copy without the password, and bring that.'
	);

function isLocked(manifest: Uint8Array): boolean {
	let found = false;
	scanXml(manifest, openDocumentNames, {
		open: (name) => (found ||= name === 'manifest:encryption-data'),
		close() {}
	});
	return found;
}

function propertiesOf(meta: Uint8Array): Properties {
	const properties: Properties & { last?: string } = {};
	let name = '';
	scanXml(meta, openDocumentNames, {
		open: (opened) => (name = opened),
		close: () => (name = ''),
		text(text) {
			const key = keys[name];
			if (key) properties[key] = ((properties[key] ?? '') + text).slice(0, 1000);
		}
	});
	const { last, author = last, ...rest } = properties;
	return author === undefined ? rest : { ...rest, author };
}
const keys: Record<string, 'title' | 'author' | 'date' | 'last'> = {
	'dc:title': 'title',
	'meta:initial-creator': 'author',
	'dc:creator': 'last',
	'meta:creation-date': 'date'
};

type OdtNote = {
	mark: string;
	/** The mark is its writer’s own, and is written before the note as well. */
	own: boolean;
	kind: 'footnote' | 'endnote';
	content: Gathered[];
};
type Look = { hidden: boolean; raised: boolean };

/** Reads the text of an OpenDocument from its beginning to its end. */
class OdtStory implements XmlEvents {
	readonly notes: OdtNote[] = [];
	/** Where hidden text was left out, by the number of its paragraph. */
	readonly hidden = new Set<number>();
	/** Sections that are hidden, by name. */
	readonly hiddenSections: string[] = [];

	readonly #styles: OdtStyles;
	readonly #gathering = new Gathering();
	readonly #path: string[] = [];
	#without: number | undefined;
	#paragraphs = 0;
	/** How letters look here, and around. */
	#looks: Look[] = [{ hidden: false, raised: false }];
	/** The note that begins here. */
	#note: Omit<OdtNote, 'content'> | undefined;
	#links: { address: string; shown: string }[] = [];
	/** The notes by their ids, and the raised reference that calls one of them again. */
	readonly #ids = new Map<string, number>();
	#again: { note: number; shown: string } | undefined;
	#inText = false;
	#contents = 0;

	constructor(styles: OdtStyles) {
		this.#styles = styles;
	}

	ended(): Gathered[] {
		return this.#gathering.closeBox();
	}

	open(name: string, attributes: Attributes): void {
		this.#path.push(name);
		if (this.#without !== undefined) return;
		if (!this.#inText) {
			this.#styles.read(name, attributes);
			this.#inText = name === 'office:text';
		} else if (this.#isLeftOut(name, attributes)) this.#without = this.#path.length;
		else this.#content(name, attributes);
	}

	close(name: string): void {
		if (this.#without === undefined && this.#inText) this.#end(name);
		this.#path.pop();
		if (this.#without !== undefined && this.#path.length < this.#without) this.#without = undefined;
	}

	text(text: string): void {
		if (this.#without !== undefined || !this.#inText) return;
		if (this.#path.at(-1) === 'text:note-citation') {
			if (this.#note) this.#note.mark += text;
		} else if (this.#again) this.#again.shown += text;
		else this.#write(text);
	}

	#isLeftOut(name: string, attributes: Attributes): boolean {
		if (name === 'text:section' && attributes['text:display'] === 'none') {
			this.hiddenSections.push(attributes['text:name'] ?? '');
			return true;
		}
		if (name === 'text:note' && this.#looks.at(-1)!.hidden) {
			this.hidden.add(this.#paragraphs);
			return true;
		}
		return notRead.has(name);
	}

	#content(name: string, attributes: Attributes): void {
		const gathering = this.#gathering;
		switch (name) {
			case 'text:p':
			case 'text:h':
				this.#openParagraph(name, attributes);
				break;
			case 'text:span':
				this.#look('text', attributes['text:style-name']);
				break;
			case 'text:s':
			case 'text:tab':
			case 'text:line-break':
				this.#write(' ');
				break;
			case 'text:a':
				this.#links.push({ address: attributes['xlink:href'] ?? '', shown: '' });
				break;
			case 'text:note':
				if (attributes['text:id'] !== undefined)
					this.#ids.set(attributes['text:id'], this.notes.length);
				this.#note = {
					mark: '',
					own: false,
					kind: attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
				};
				break;
			case 'text:note-ref': {
				const note = this.#ids.get(attributes['text:ref-name'] ?? '');
				const { hidden, raised } = this.#looks.at(-1)!;
				if (note !== undefined && raised && !hidden) this.#again = { note, shown: '' };
				break;
			}
			case 'text:note-citation':
				if (this.#note) this.#note.own = attributes['text:label'] !== undefined;
				break;
			case 'text:note-body':
				this.#openNote();
				break;
			case 'draw:text-box':
			case 'draw:custom-shape':
				gathering.openBox();
				this.#looks.push(plainLook);
				break;
			case 'table:table':
				gathering.openTable();
				break;
			case 'table:table-row':
				gathering.openRow();
				break;
			case 'table:table-cell':
			case 'table:covered-table-cell':
				gathering.openCell();
				break;
			case 'text:table-of-content':
			case 'text:illustration-index':
			case 'text:table-index':
			case 'text:alphabetical-index':
				this.#contents += 1;
		}
	}

	#end(name: string): void {
		const gathering = this.#gathering;
		switch (name) {
			case 'office:text':
				this.#inText = false;
				break;
			case 'text:p':
			case 'text:h':
				gathering.closeParagraph();
				this.#looks.pop();
				break;
			case 'text:span':
				this.#looks.pop();
				break;
			case 'text:a': {
				const link = this.#links.pop();
				if (link && this.#path.includes('text:note-body'))
					gathering.write(addressAfter(link.address, link.shown));
				break;
			}
			case 'text:note-ref': {
				const again = this.#again;
				this.#again = undefined;
				if (again && again.shown.trim() !== '') gathering.call(again.shown.trim(), again.note);
				break;
			}
			case 'text:note-body': {
				const content = gathering.closeBox();
				this.#looks.pop();
				const note = this.notes.at(-1);
				if (note) note.content = content;
				break;
			}
			case 'draw:text-box':
			case 'draw:custom-shape':
				gathering.putAfter(gathering.closeBox());
				this.#looks.pop();
				break;
			case 'table:table':
				gathering.closeTable();
				break;
			case 'text:table-of-content':
			case 'text:illustration-index':
			case 'text:table-index':
			case 'text:alphabetical-index':
				this.#contents -= 1;
		}
	}

	#openParagraph(name: string, attributes: Attributes): void {
		this.#paragraphs += 1;
		const style = attributes['text:style-name'];
		const role = this.#styles.role(style) ?? (name === 'text:h' ? 'heading' : undefined);
		this.#gathering.openParagraph(kindOf(role));
		const leftOut = this.#contents > 0 ? 'around' : leftOutOf(role);
		if (leftOut) this.#gathering.paragraph!.leftOut = leftOut;
		this.#look('paragraph', style);
	}

	#look(family: 'paragraph' | 'text', style: string | undefined): void {
		const around = this.#looks.at(-1)!;
		this.#looks.push({
			hidden: around.hidden || this.#styles.hidden(family, style),
			raised: family === 'text' && (around.raised || this.#styles.raised(style))
		});
	}

	/** A note is written where it is called. */
	#openNote(): void {
		const begun = this.#note ?? { mark: '', own: false, kind: 'footnote' };
		const mark = begun.mark.trim();
		this.#gathering.call(mark, this.notes.length);
		this.notes.push({ ...begun, mark, content: [] });
		this.#note = undefined;
		this.#gathering.openBox();
		this.#looks.push(plainLook);
	}

	#write(text: string): void {
		const { hidden, raised } = this.#looks.at(-1)!;
		if (hidden) {
			if (text.trim() !== '') this.hidden.add(this.#paragraphs);
			return;
		}
		const link = this.#links.at(-1);
		if (link && link.shown.length < 4000) link.shown += text;
		this.#gathering.write(text, raised);
	}
}

const plainLook: Look = { hidden: false, raised: false };

const kindOf = (role: OdtRole | undefined): TextBlock['kind'] =>
	role === 'title' || role === 'heading' ? 'heading' : role === 'quotation' ? role : 'paragraph';
const leftOutOf = (role: OdtRole | undefined): TextBlock['leftOut'] =>
	role === 'title' || role === 'byline' ? role : role === 'contents' ? 'around' : undefined;

/** What was deleted, what is said beside the text, and what forms and indexes are made from. */
const notRead = new Set([
	'text:tracked-changes',
	'office:annotation',
	'office:annotation-end',
	'text:hidden-text',
	'text:hidden-paragraph',
	'text:ruby-text',
	'text:sequence-decls',
	'text:variable-decls',
	'text:user-field-decls',
	'text:table-of-content-source',
	'text:illustration-index-source',
	'text:table-index-source',
	'text:alphabetical-index-source',
	'text:bibliography-source',
	'text:toc-mark',
	'text:script',
	'office:forms',
	'office:binary-data',
	'math:annotation',
	'draw:object',
	'draw:object-ole',
	'draw:glue-point',
	'draw:enhanced-geometry',
	'svg:title',
	'svg:desc',
	'form:form'
]);

function doubtsOf({ hidden, hiddenSections }: OdtStory): ReadingDoubt[] {
	const doubts = [...hidden].slice(0, 20).map((paragraph): ReadingDoubt => ({
		where: `paragraph ${paragraph}`,
		says: 'Hidden text was left out here. Show it in LibreOffice to see whether something is missing.'
	}));
	if (hidden.size > 20)
		doubts.push({
			where: 'text',
			says: `Hidden text was left out in ${hidden.size} paragraphs, of which the first 20 are named.`
		});
	for (const name of hiddenSections.slice(0, 20))
		doubts.push({
			where: name === '' ? 'text' : `section ${name.slice(0, 60)}`,
			says: 'A hidden section was left out. Show it in LibreOffice to see whether something is missing.'
		});
	return doubts;
}

import {
	Unreadable,
	type TextBlock,
	type BroughtNote,
	type BroughtText,
	type ReadingDoubt,
	type ReadingProgress
} from './brought-text.ts';
import { DocxStory, setNumbering, type NoteReference, type Section } from './docx-story.ts';
import { DocxStyles } from './docx-styles.ts';
import { joined, withFoundNotes, type Gathered } from './gathering.ts';
import { knownOf, tellHead, type Properties } from './head-of-document.ts';
import { markInFormat, withoutMark, type Numbering } from './note-numbers.ts';
import { scanXml } from './scan-xml.ts';
import { unfold } from './unfold.ts';
import { wordNames } from './word-names.ts';

/**
 * Reads a Word document (.docx). The number of a note is counted as Word counts it, since the file
 * doesn’t keep it; a mark of its writer’s own is taken as it is and counts for nothing.
 * @throws Unreadable
 */
export async function readDocx(
	bytes: Uint8Array,
	progress: ReadingProgress = () => {}
): Promise<BroughtText> {
	const parts = new Parts(bytes);
	const main = parts.main();
	const styles = new DocxStyles(parts.related(main, 'styles'));
	const story = new DocxStory(styles, parts.addresses(main));
	const text = parts.read(main);
	if (!text) throw notWord();
	progress(0.1);
	scanXml(text, wordNames, story, (done) => progress(0.1 + 0.6 * done));
	const gathered = story.ended();

	const doubts: ReadingDoubt[] = [];
	const settings: Section = { footnote: {}, endnote: {} };
	const settingsPart = parts.related(main, 'settings');
	if (settingsPart) readSettings(settingsPart, settings);
	const stored = new Map<string, Gathered[]>();
	for (const kind of ['footnote', 'endnote'] as const) {
		const part = parts.relatedName(main, `${kind}s`);
		const content = part === undefined ? undefined : parts.read(part);
		if (part === undefined || !content) continue;
		const notes = new DocxStory(styles, parts.addresses(part));
		scanXml(content, wordNames, notes);
		for (const note of notes.notes) stored.set(`${kind} ${note.id}`, note.content);
		if (notes.hidden.size > 0)
			doubts.push({
				where: `${kind}s`,
				says: 'Hidden text was left out of the notes. Show it in Word to see whether something is missing.'
			});
	}
	progress(0.8);

	const { notes, called } = countNotes(story, settings, stored, doubts);
	progress(0.9);
	tellDoubts(story, doubts);
	const written = gathered.map(({ kind, text, leftOut }): TextBlock => ({
		kind,
		...text.ended((key) => called[key]!),
		...(leftOut && { leftOut })
	}));
	if (!written.some(({ text }) => text !== '')) throw empty(story);
	const properties = parts.properties();
	const brought =
		story.references.length > 0
			? { blocks: written, notes, doubts }
			: withFoundNotes(gathered, knownOf(written, properties));
	if (brought.doubts !== doubts) brought.doubts.unshift(...doubts);
	tellHead(brought, properties, story.references.length > 0 ? undefined : brought);
	progress(1);
	return brought;
}

const notWord = () =>
	new Unreadable(
		'The file has no text where Word keeps it. Open it in the program that it was written with, save it again as .docx, and bring the new copy.'
	);
const empty = ({ embedded }: DocxStory) =>
	new Unreadable(
		embedded > 0
			? 'The text of this document is embedded as another file, which can’t be read here. Open it in Word, save it again as .docx, and bring the new copy.'
			: 'The document has no text. If its pages are pictures, have their text recognized first.'
	);

/** The parts of the file, found by what they are related to, as Word finds them. */
class Parts {
	readonly #bytes: Uint8Array;
	readonly #parts: Map<string, Uint8Array>;
	readonly #relations = new Map<string, Relation[]>();

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#parts = unfold(
			bytes,
			(name) => /\.rels$/.test(name) && !/(header|footer|theme)/.test(name)
		);
	}

	main(): string {
		const relations = this.#relationsOf('');
		const found = relations.find(({ type }) => type === 'officeDocument')?.target;
		const main = found ?? 'word/document.xml';
		const wanted = new Set([
			main,
			...['styles', 'settings', 'footnotes', 'endnotes'].map((type) =>
				this.relatedName(main, type)
			),
			this.#propertiesName()
		]);
		for (const [name, content] of unfold(this.#bytes, (name) => wanted.has(name)))
			this.#parts.set(name, content);
		return main;
	}

	read(name: string): Uint8Array | undefined {
		return this.#parts.get(name);
	}
	relatedName(of: string, type: string): string | undefined {
		return this.#relationsOf(of).find((each) => each.type === type && !each.outside)?.target;
	}
	related(of: string, type: string): Uint8Array | undefined {
		return this.read(this.relatedName(of, type) ?? '');
	}
	addresses(of: string): ReadonlyMap<string, string> {
		return new Map(
			this.#relationsOf(of)
				.filter(({ outside }) => outside)
				.map(({ id, target }) => [id, target])
		);
	}

	/** Title and author as the file’s properties have them. */
	properties(): Properties {
		const part = this.read(this.#propertiesName());
		const properties: Properties = {};
		if (!part) return properties;
		let name = '';
		scanXml(part, wordNames, {
			open: (opened) => (name = opened),
			close: () => (name = ''),
			text(text) {
				const key =
					name === 'dc:title'
						? 'title'
						: name === 'dc:creator'
							? 'author'
							: name === 'dcterms:created'
								? 'date'
								: undefined;
				if (key) properties[key] = ((properties[key] ?? '') + text).slice(0, 1000);
			}
		});
		return properties;
	}

	#propertiesName = () =>
		this.#relationsOf('').find(({ type }) => type === 'core-properties')?.target ??
		'docProps/core.xml';

	#relationsOf(name: string): Relation[] {
		let relations = this.#relations.get(name);
		if (!relations) {
			const folder = name.slice(0, name.lastIndexOf('/') + 1);
			const part = this.#parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`);
			relations = part ? readRelations(part, folder) : [];
			this.#relations.set(name, relations);
		}
		return relations;
	}
}

type Relation = { id: string; type: string; target: string; outside: boolean };

function readRelations(part: Uint8Array, folder: string): Relation[] {
	const relations: Relation[] = [];
	scanXml(part, new Map(), {
		open(name, attributes) {
			if (!/(^|:)Relationship$/.test(name)) return;
			const target = attributes['Target'] ?? '';
			const outside = attributes['TargetMode'] === 'External';
			relations.push({
				id: attributes['Id'] ?? '',
				type: (attributes['Type'] ?? '').split('/').at(-1)!,
				target: outside
					? target
					: target.startsWith('/')
						? target.slice(1)
						: resolved(folder + target),
				outside
			});
		},
		close() {}
	});
	return relations;
}

const resolved = (path: string): string =>
	path
		.split('/')
		.reduce<string[]>(
			(all, step) => (step === '..' ? all.slice(0, -1) : step === '.' ? all : [...all, step]),
			[]
		)
		.join('/');

function readSettings(part: Uint8Array, settings: Section): void {
	const path: string[] = [];
	scanXml(part, wordNames, {
		open(name, attributes) {
			setNumbering(settings, path.at(-1), name, attributes['w:val']);
			path.push(name);
		},
		close: () => void path.pop()
	});
}

type Called = { mark: string; note?: number };

/** Gives each note the number that is printed, and each call its note. */
function countNotes(
	story: DocxStory,
	settings: Section,
	stored: ReadonlyMap<string, Gathered[]>,
	doubts: ReadingDoubt[]
): { notes: BroughtNote[]; called: Called[] } {
	const counts = {
		footnote: new Count(settings.footnote, 'decimal'),
		endnote: new Count(settings.endnote, 'lowerRoman')
	};
	const notes = new Map<string, BroughtNote>();
	const strange = new Set<string>();
	let byPage = false;
	const called = story.references.map((reference): Called => {
		if (reference.again !== undefined) return { mark: reference.custom! };
		const { kind } = reference;
		const count = counts[kind];
		const { mark, format } = count.mark(reference, story.sections[reference.section]?.[kind] ?? {});
		if (mark === undefined) strange.add(format);
		byPage ||= count.byPage;
		const key = `${kind} ${reference.id}`;
		let note = notes.get(key);
		if (!note) {
			const printed = mark ?? String(count.number);
			const { text } = joined(stored.get(key) ?? []).ended(() => ({ mark: '' }));
			note = {
				ordinal: notes.size + 1,
				mark: printed,
				text: reference.custom ? withoutMark(text, reference.custom) : text,
				kind
			};
			notes.set(key, note);
			if (text === '')
				doubts.push({
					where: `note ${printed || note.ordinal}`,
					says: 'The text of this note is missing in the file. Look whether it is elsewhere.'
				});
		}
		return { mark: mark ?? note.mark, note: note.ordinal };
	});
	story.references.forEach(({ again }, index) => {
		const first = again === undefined ? undefined : story.bookmarks.get(again);
		const note = first && notes.get(`${first.kind} ${first.id}`);
		if (note) called[index]!.note = note.ordinal;
	});
	for (const format of strange)
		doubts.push({
			where: 'notes',
			says: `Word numbers these notes in a way that isn’t known here (${format.slice(0, 40)}). They are shown with plain numbers: compare them with the print.`
		});
	if (byPage)
		doubts.push({
			where: 'notes',
			says: story.hasPages
				? 'The notes are numbered anew on each page. The pages are those of the last time Word laid the text out: compare the numbers with the print.'
				: 'The notes are numbered anew on each page, and the file doesn’t say where pages begin. Compare the numbers with the print.'
		});
	const uncalled = [...stored].filter(([key, content]) => !notes.has(key) && content.length > 0);
	if (uncalled.length > 0)
		doubts.push({
			where: 'notes',
			says:
				uncalled.length === 1
					? 'The file holds a note that the text calls nowhere and Word doesn’t print. It is left out.'
					: `The file holds ${uncalled.length} notes that the text calls nowhere and Word doesn’t print. They are left out.`
		});
	return { notes: [...notes.values()], called };
}

/** The count of one kind of note through the document. */
class Count {
	number = 0;
	byPage = false;
	readonly #settings: Partial<Numbering>;
	readonly #usual: string;
	#last: NoteReference | undefined;

	constructor(settings: Partial<Numbering>, usual: string) {
		this.#settings = settings;
		this.#usual = usual;
	}

	mark(
		reference: NoteReference,
		section: Partial<Numbering>
	): { mark: string | undefined; format: string } {
		const { format, start, restart } = {
			format: this.#usual,
			start: 1,
			restart: 'continuous' as const,
			...this.#settings,
			...section
		} satisfies Numbering;
		if (reference.custom) return { mark: reference.custom, format };
		const last = this.#last;
		const anew =
			!last ||
			(restart === 'eachSect' && last.section !== reference.section) ||
			(restart === 'eachPage' && last.page !== reference.page);
		this.byPage ||= restart === 'eachPage' && last !== undefined;
		this.number = anew ? start : this.number + 1;
		this.#last = reference;
		return { mark: markInFormat(this.number, format), format };
	}
}

function tellDoubts(story: DocxStory, doubts: ReadingDoubt[]): void {
	for (const paragraph of [...story.hidden].slice(0, 20))
		doubts.push({
			where: `paragraph ${paragraph}`,
			says: 'Hidden text was left out here. Show it in Word to see whether something is missing.'
		});
	if (story.hidden.size > 20)
		doubts.push({
			where: 'text',
			says: `Hidden text was left out in ${story.hidden.size} paragraphs, of which the first 20 are named.`
		});
	if (story.strangeLetters > 0)
		doubts.push({
			where: 'text',
			says: 'Some letters come from a symbol font that isn’t known here. They are shown as �: put in what is printed.'
		});
	if (story.embedded > 0)
		doubts.push({
			where: 'text',
			says: 'A part of this document is embedded as another file and isn’t read. Open the document in Word and save it again as .docx.'
		});
}

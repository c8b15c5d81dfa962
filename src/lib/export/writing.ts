import { textLabel } from '#lib/domain/article.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { gradeWords } from '#lib/domain/grade-words.ts';
import type { Grade } from '#lib/domain/grade.ts';
import { lawLanguage, wordingChecked } from '#lib/domain/law-words.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import type { QuotedLaw } from '#lib/domain/sheet.ts';
import {
	cited,
	italic,
	stressed,
	text,
	unstopped,
	type Block,
	type Run
} from '#lib/export/document.ts';
import { defaultStyle } from '#lib/export/memo-choice.ts';
import type { Style } from '#lib/export/citations/render.ts';
import { endOfTitle } from '#lib/export/citations/csl.ts';
import { printable } from '#lib/export/printable.ts';
import { runsWithin } from '#lib/export/quotation.ts';
import type { AssessedCase, HeldAuthority } from '#lib/export/record.ts';

/** Where an item stands, not parted from its sign at the end of a line. */
export const unbroken = (place: string): string => place.replace('¶ ', '¶\u00A0');

/** The mark that closes what another opens. */
const closing: Record<string, string> = { '‘': '’', '“': '”' };

/** A title between ‘ and ’, in which what stands in single marks is put into double ones. */
const quotedOnce = (title: string) => `‘${title.replace(/‘([^‘’]*)’/g, '“$1”')}’`;

const memoryWords: Record<HeldAuthority['checked'], string> = {
	verified: '',
	'holding-seen': 'paragraph from memory, not verified',
	'pinpoint-seen': 'holding from memory, not verified',
	recalled: 'from memory, not verified'
};

/** What is known of an authority from memory alone, as its footnote and the table say it; of a paragraph, where one is given. */
export const fromMemory = ({ checked, pinpoint }: HeldAuthority): string =>
	checked === 'holding-seen' && !pinpoint ? '' : memoryWords[checked];

/** A pinpoint that is paragraphs, in the sign for them that a style has. */
const paragraphsIn = (pinpoint: string, style: Style): string | undefined => {
	const [, many, numbers] = /^para(s?)\. (.+)$/.exec(pinpoint) ?? [];
	if (!numbers) return undefined;
	return { oscola: `[${numbers}]`, bluebook: `${many ? '¶¶' : '¶'} ${numbers}`, chicago: pinpoint }[
		style
	];
};

/** Letters without case and marks of quotation without kind, as many as there were. */
const folded = (words: string) => words.toLowerCase().replace(/[“”‘’"]/g, "'");

/** Of what is wrong with a printed date, so that nobody takes it for a slip of the memo. */
const misdated = ({ flags }: { flags: readonly { code: string }[] }) =>
	flags.some(({ code }) => code === 'wrong-date' || code === 'dated-after-article');

/** A grade in a few words: `graded B2: usually reliable, probably true`. */
const graded = ({ reliability, credibility }: Grade) => {
	const halves = [reliability, credibility].flatMap((half) => half ?? []);
	return `graded ${halves.join('')}: ${halves.map((half) => gradeWords[half]).join(', ')}`;
};

/**
 * A memo being written: its headings are numbered, and a note or an authority is cited in full
 * where it comes first.
 */
export class Writing {
	readonly blocks: Block[] = [];
	readonly footnotes: Run[][] = [];
	readonly #numbers = [0, 0, 0, 0];
	readonly #notes = new Set<number>();
	/** The instruments quoted, by id. */
	readonly #quoted = new Set<string>();
	/** The first section that says something, by what it says. */
	readonly #said = new Map<string, string>();
	/** The sections that cite an authority, by its id. */
	readonly #authorities = new Map<string, Set<string>>();
	readonly #record: AssessedCase['record'];
	readonly #grades: Record<string, Grade>;
	readonly #style: Style;
	readonly #citations: AssessedCase['record']['citations'][Style];
	/** Whether footnotes say what became of a decision; the table of authorities has it in any case. */
	readonly #history: boolean;
	/** The number of the footnote that cites a work in full, by the work. */
	readonly #inFull = new Map<string, number>();

	constructor(
		{ record, head }: Pick<AssessedCase, 'record' | 'head'>,
		style: Style = defaultStyle,
		{ history = true } = {}
	) {
		this.#history = history;
		this.#record = record;
		this.#grades = head.grades ?? {};
		this.#style = style;
		this.#citations = record.citations[style];
	}

	/** Whether a note is cited so far. */
	cites(note: number): boolean {
		return this.#notes.has(note);
	}

	/** The authorities cited so far, each with the numbers of the sections that cite it. */
	get authorities(): ReadonlyMap<string, ReadonlySet<string>> {
		return this.#authorities;
	}

	heading(level: 1 | 2 | 3 | 4, words: string, id: string) {
		this.#numbers[level - 1]! += 1;
		this.#numbers.fill(0, level);
		this.blocks.push({ kind: 'heading', level, number: this.section, text: printable(words), id });
	}

	/** The section that said something before; undefined where it is said here for the first time. */
	saidAt(what: string): string | undefined {
		const before = this.#said.get(what);
		if (!before) this.#said.set(what, this.section);
		return before;
	}

	/** The number of the section being written. */
	get section(): string {
		const first = this.#numbers.indexOf(0);
		return this.#numbers.slice(0, first < 0 ? undefined : first).join('.');
	}

	paragraph(...runs: Run[]) {
		this.blocks.push({ kind: 'paragraph', runs });
	}

	as(as: 'mark' | 'label' | 'small', ...runs: Run[]) {
		this.blocks.push({ kind: 'paragraph', as, runs });
	}

	list(items: Run[][]) {
		if (items.length > 0) this.blocks.push({ kind: 'list', items });
	}

	beside(lists: (Block & { kind: 'beside' })['lists']) {
		this.blocks.push({ kind: 'beside', lists });
	}

	/** @param rows the last cell of a row with fewer cells reaches to its end */
	table(caption: string, columns: { head: string; width: number }[], rows: Run[][][]) {
		this.blocks.push({ kind: 'table', caption, columns, rows });
	}

	/** Whether the words of an instrument stand in it so far. */
	quotes(instrument: string): boolean {
		return this.#quoted.has(instrument);
	}

	quotation({ provision, words, stress, citation, checked }: QuotedLaw) {
		this.#quoted.add(provision.slice(0, provision.indexOf('/')));
		const runs = stressed(words, stress);
		this.blocks.push({
			kind: 'quotation',
			words: runsWithin(runs),
			source: citation,
			...(runs.some((run) => 'face' in run) && { emphasis: true }),
			...(checked !== 'two-copies' && { checked: wordingChecked[checked] }),
			...(lawLanguage(provision) === '' && { language: '' as const })
		});
	}

	/** The case’s text, as it is cited in full. */
	article(): Run[] {
		const runs = this.#citations?.article ?? [];
		if (runs.length > 0) return cited(runs);
		const { author, title, publisher, date } = this.#record.case.article;
		return [text(`${author}, ${quotedOnce(title)} (${publisher}, ${dayInWords(date)}).`)];
	}

	/** A note as it is cited in full, with its grade. */
	note(number: number): Run[] {
		const runs = cited(this.#citations?.notes[number] ?? []);
		const grade = this.#grades[number];
		const note = this.#record.notes.find((each) => each.number === number);
		return [
			...(runs.length > 0 ? unstopped(runs) : [text(note?.title ?? '')]),
			...(note?.datePrinted && misdated(note) ? [text(' [date as printed]')] : []),
			text(`${grade ? ` [${graded(grade)}]` : ''}.`)
		];
	}

	/** The title of a note that was cited before, in the letters, marks and face that it has there. */
	#named(number: number, title: string): Run {
		const runs = this.#citations?.notes[number] ?? [];
		const whole = runs.map(({ text }) => text).join('');
		const bare = title.replace(endOfTitle, '');
		const at = folded(whole).indexOf(folded(bare));
		if (at < 0) return text(quotedOnce(bare));
		const words = whole.slice(at, at + bare.length);
		const [open = ''] = /[‘“]$/.exec(whole.slice(0, at)) ?? [];
		let end = 0;
		const slanted = runs.find(({ text }) => (end += text.length) > at)?.face === 'italic';
		return slanted ? italic(words) : text(open ? `${open}${words}${closing[open]}` : words);
	}

	/** A footnote to the notes that something cites, in full where they are cited first. */
	notes(numbers: readonly number[]): Run[] {
		if (numbers.length === 0) return [];
		const content: Run[] = [];
		numbers.forEach((number, at) => {
			const note = this.#record.notes.find((each) => each.number === number);
			const { author, title = '' } = note ?? {};
			const mark = printedMark(note ?? { number });
			content.push(
				text(`${at > 0 ? '; ' : ''}${textLabel(this.#record.case.article)}, note ${mark}: `)
			);
			if (this.#notes.has(number))
				content.push(text(author ? `${author}, ` : ''), this.#named(number, title));
			else content.push(...unstopped(this.note(number)));
			this.#notes.add(number);
		});
		return this.footnote(...content, text('.'));
	}

	/**
	 * A footnote to an authority: in full where its work is cited first, with what became of it. What
	 * is known of a holding from memory alone is said where the holding is cited first.
	 */
	authority(held: HeldAuthority): Run[] {
		const { id, work, pinpoint, history } = held;
		const memory = this.#authorities.has(id) ? '' : fromMemory(held);
		const before = this.#inFull.get(work);
		this.citesAuthority(id);
		const bracket = memory && ` [${memory}]`;
		if (before) return this.footnote(...this.#again(held, before), text(`${bracket}.`));
		this.#inFull.set(work, this.footnotes.length + 1);
		const runs = cited(this.#citations?.authorities[id] ?? []);
		// Only paragraphs are a locator that each style has a form for.
		const placed = runs.length > 0 && /^paras?\. /.test(pinpoint ?? '');
		return this.footnote(
			...(runs.length > 0
				? unstopped(runs)
				: [italic(this.titleOf(held)), text(`, ${held.body}, ${dayInWords(held.date)}`)]),
			text(
				`${pinpoint && !placed ? `, ${pinpoint}` : ''}${bracket}.${history && this.#history ? ` ${history}` : ''}`
			)
		);
	}

	/** How an authority is called in the style: OSCOLA has no stops in what is shortened. */
	titleOf({ title }: HeldAuthority): string {
		return this.#style === 'oscola' ? title.replace(/ (v|et al)\./g, ' $1') : title;
	}

	/** An authority of a work that a footnote cites in full: its name, the number of that footnote, its pinpoint. */
	#again(held: HeldAuthority, before: number): Run[] {
		const { pinpoint = '' } = held;
		const name = italic(this.titleOf(held));
		const paragraphs = paragraphsIn(pinpoint, this.#style);
		const at = paragraphs ?? pinpoint;
		switch (this.#style) {
			case 'oscola':
				return [name, text(` (n ${before})${at && (paragraphs ? ` ${at}` : `, ${at}`)}`)];
			case 'bluebook':
				return [name, text(', '), italic('supra'), text(` note ${before}${at && `, ${at}`}`)];
			case 'chicago':
				return [name, text(`${at && `, ${at}`} (see note ${before})`)];
		}
	}

	/** An authority is cited in this section, without a footnote of its own. */
	citesAuthority(id: string) {
		const sections = this.#authorities.get(id) ?? new Set();
		this.#authorities.set(id, sections.add(this.section));
	}

	footnote(...content: Run[]): Run[] {
		this.footnotes.push(content);
		return [{ footnote: this.footnotes.length - 1 }];
	}
}

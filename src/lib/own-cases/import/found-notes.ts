import type { TextBlock, BroughtNote, BroughtText, Call } from './brought-text.ts';
import { authorYear } from './author-year.ts';
import { DoubtfulPlaces } from './doubtful-places.ts';
import { joined, lowered, tidied, type Draft } from './draft.ts';
import { frontOf, type Known } from './front-matter.ts';
import { candidatesIn, inSequence, type Candidate } from './note-calls.ts';
import { possibleLists, type ListOfNotes } from './note-lists.ts';
import { headsNotes, signOf } from './note-marks.ts';

/**
 * Finds the notes of a text that has no structure for them: lists of notes, and the places in the
 * text that call them. Nothing is renumbered, and what rests on a guess becomes a doubt.
 */
export function foundNotes(drafts: readonly Draft[], known: Known = {}): BroughtText {
	return new Finder(drafts).text(known);
}

type Placed = Candidate & {
	draft: number;
	/** Its place among all. */
	nth: number;
};
type Taken = Placed & { note?: Entry };
type Entry = {
	mark: string;
	kind: BroughtNote['kind'];
	/** Its lines: from one, up to another that is no longer of it. */
	draft: number;
	line: number;
	rest: string;
	endDraft: number;
	endLine: number;
};

/** Steps spent on lists that turn out to be none. */
const patience = 5_000_000;
/** The weight of a number that is stuck to a sign after a word: see `candidatesIn`. */
const asStuck = 6;
/** Drafts before a lone note in which it may be called: about a page. */
const page = 40;

class Finder {
	readonly #drafts: readonly Draft[];
	readonly #candidates: Placed[];
	/** Where the candidates of each draft begin. */
	readonly #begins: number[] = [];
	readonly #entries: Entry[] = [];
	readonly #taken: Taken[] = [];
	/** Drafts that are a heading of notes, or follow a list. */
	readonly #leftOut = new Map<number, TextBlock['leftOut']>();
	readonly #doubts = new DoubtfulPlaces<number>();
	#spent = 0;

	constructor(drafts: readonly Draft[]) {
		this.#drafts = drafts;
		this.#candidates = [];
		drafts.forEach((draft, index) => {
			this.#begins.push(this.#candidates.length);
			for (const candidate of candidatesIn(joined(draft)))
				this.#candidates.push({ ...candidate, draft: index, nth: this.#candidates.length });
		});
		this.#begins.push(this.#candidates.length);
	}

	text(known: Known): BroughtText {
		const lists = this.#lists();
		for (const { list, from } of lists) this.#take(list, from);
		this.#signs();
		this.#whatFollows(lists.map(({ list }) => list));
		if (lists.length === 0) this.#callsWithoutList();
		return this.#written(known);
	}

	/** The runs that are lists of notes: what they number is called before them. */
	#lists(): { list: ListOfNotes; from: number }[] {
		const accepted: { list: ListOfNotes; from: number }[] = [];
		const possible = possibleLists(this.#drafts)
			.flatMap((list) => this.#parted(list))
			.filter(
				({ entries, heading }) =>
					entries.length > 1 || heading !== undefined || this.#near(entries[0]!)
			);
		for (const list of possible) {
			const last = accepted.at(-1);
			const from = last ? end(last.list) : 0;
			const called = this.#isCalled(list, from);
			// Numbered paragraphs or demands may have passed for a list, and the calls of this one for theirs.
			if (!called && last && last.list.heading === undefined && this.#isCalled(list, last.from)) {
				accepted.pop();
				accepted.push({ list, from: last.from });
			} else if (called || (list.family !== 'letter' && list.heading !== undefined))
				accepted.push({ list, from });
		}
		return accepted;
	}

	/** A list is cut where text stands in it that calls what comes next: notes at the foot of pages. */
	#parted(list: ListOfNotes): ListOfNotes[] {
		const [first, ...others] = list.entries;
		const lists: ListOfNotes[] = [{ ...list, entries: [first!] }];
		for (const entry of others) {
			const { entries } = lists.at(-1)!;
			const between = this.#between(entries.at(-1)!.draft + 1, entry.draft);
			if (between.some(({ value, kind }) => value === entry.value && kind !== 'weak'))
				lists.push({ family: list.family, entries: [entry] });
			else entries.push(entry);
		}
		return lists;
	}

	/** A single entry is looked at only where a mark like its own stands shortly before it. */
	#near({ draft, mark }: { draft: number; mark: string }): boolean {
		return this.#between(Math.max(0, draft - page), draft).some(
			(each) => each.mark === mark && each.kind !== 'weak'
		);
	}

	#between(from: number, to: number): Placed[] {
		if (from >= to) return [];
		const some = this.#candidates.slice(this.#begins[from], this.#begins[to]);
		this.#spent += some.length + 1;
		return some;
	}

	/** The candidates that may call the notes of a list: before it, in the lines of its draft too. */
	#callersOf({ entries, family }: ListOfNotes, from: number): Placed[] {
		const { draft, line } = entries[0]!;
		const until = offsetOf(this.#drafts[draft]!, line);
		return this.#between(from, draft + 1).filter(
			(each) =>
				(each.draft < draft || each.to <= until) && (family === 'letter') === Boolean(each.other)
		);
	}

	#isCalled(list: ListOfNotes, from: number): boolean {
		const { entries } = list;
		if (this.#spent > patience) return false;
		const called = new Map<number, number>();
		const callers = this.#callersOf(list, from);
		const [first, last] = [entries[0]!.value, entries.at(-1)!.value];
		for (const { value, kind } of inSequence(callers, first, last))
			called.set(value, kind === 'weak' ? 0.5 : 1);
		for (const { value, kind } of callers) if (kind === 'sure') called.set(value, 1);
		const sum = entries.reduce((all, { value }) => all + (called.get(value) ?? 0), 0);
		return entries.length < 3 ? sum >= entries.length : sum >= entries.length / 2;
	}

	#take(list: ListOfNotes, from: number): void {
		const { entries, heading } = list;
		if (heading !== undefined) this.#leftOut.set(heading, 'around');
		const notes = entries.map((entry, index): Entry => {
			const next = entries[index + 1];
			return {
				...entry,
				kind: 'list',
				endDraft: next ? next.draft : entry.draft + 1,
				endLine: next ? next.line : 0
			};
		});
		this.#entries.push(...notes);
		const byValue = new Map(entries.map(({ value }, index) => [value, notes[index]!]));
		const callers = this.#callersOf(list, from);
		const [first, last] = [entries[0]!.value, entries.at(-1)!.value];
		const sequence = inSequence(callers, first, last);
		const inList = new Set(sequence);
		for (const [index, call] of sequence.entries()) {
			const until = sequence[index + 1];
			this.#take1(call, byValue.get(call.value), until, callers);
		}
		const firstCalls = new Map(sequence.map((call) => [call.value, call]));
		/** Stuck to a stop or to what closes a quotation, after the note’s own call: a source named twice. */
		const isAgain = (call: Placed) => {
			const own = firstCalls.get(call.value);
			return call.kind === 'likely' && call.weight >= asStuck && own && after(call, own);
		};
		for (const call of callers) {
			if (inList.has(call) || !(call.kind === 'sure' || isAgain(call))) continue;
			const note = byValue.get(call.value);
			if (note) {
				this.#taken.push({ ...call, note });
				if (!/\[/.test(this.#printed(call)))
					this.#doubts.add(
						call.draft,
						`The mark “${call.mark}” is called again, or out of order. Check that it belongs to note ${call.mark}.`
					);
			} else if (!call.other && call.value <= last + 20) this.#taken.push({ ...call });
		}
	}

	#take1(call: Placed, note: Entry | undefined, until: Placed | undefined, all: Placed[]): void {
		this.#taken.push({ ...call, ...(note && { note }) });
		const { mark } = call;
		if (call.kind === 'weak')
			return this.#doubts.add(
				call.draft,
				`“${this.#around(call)}” is read as a call of note ${mark}, by its place in the sequence. Check that it isn’t a figure.`
			);
		if (call.kind === 'sure') return;
		const at = this.#begins[call.draft]!;
		const end = until ? this.#begins[until.draft + 1]! : this.#candidates.length;
		if (end - at > 400) return;
		const others = this.#candidates
			.slice(at, end)
			.filter(
				(each) =>
					each.value === call.value &&
					each.kind === 'likely' &&
					after(each, call) &&
					(!until || after(until, each)) &&
					all.includes(each)
			);
		this.#spent += end - at;
		if (others.length > 0)
			this.#doubts.add(
				call.draft,
				`Note ${mark} may be called at “${this.#around(call)}” or at “${this.#around(others[0]!)}”. The first was taken. Check which it is.`
			);
	}

	/** Notes with a sign: `* The author thanks …`, called by the same sign before it. */
	#signs(): void {
		const free = Map.groupBy(
			this.#candidates.filter(({ mark }) => /^[*†‡§¶]/.test(mark)).reverse(),
			({ mark }) => mark
		);
		if (free.size === 0) return;
		const inNotes = new Uint8Array(this.#drafts.length + 1);
		for (const { draft, endDraft, endLine } of this.#entries)
			inNotes.fill(1, draft, endLine > 0 ? endDraft + 1 : endDraft);
		this.#drafts.forEach((draft, index) => {
			const sign = draft.numbered === undefined ? signOf(draft.lines[0] ?? '') : undefined;
			if (!sign || inNotes[index]) return;
			const waiting = free.get(sign.mark) ?? [];
			const calls: Placed[] = [];
			while (waiting.length > 0 && waiting.at(-1)!.draft < index) calls.push(waiting.pop()!);
			if (calls.length === 0) return;
			const note: Entry = {
				mark: sign.mark,
				kind: 'list',
				draft: index,
				line: 0,
				rest: sign.rest,
				endDraft: index + 1,
				endLine: 0
			};
			this.#entries.push(note);
			for (const call of calls) this.#taken.push({ ...call, note });
		});
		this.#entries.sort((one, other) => one.draft - other.draft || one.line - other.line);
	}

	/** Of one list at the end, what comes after it is no part of the article. */
	#whatFollows(lists: readonly ListOfNotes[]): void {
		const last = lists.at(-1);
		if (!last) return;
		const from = end(last);
		const signs = this.#entries.filter(({ draft }) => draft >= from);
		const after = this.#drafts.slice(from).length - signs.length;
		if (after <= 0) return;
		if (lists.length > 1 && last.heading === undefined && last.entries[0]!.value > 1) {
			this.#doubts.add(
				from,
				'It stands after the last notes that were found, and is kept as part of the text. Check that it is.'
			);
			return;
		}
		for (let index = from; index < this.#drafts.length; index++) {
			if (headsNotes(joined(this.#drafts[index]!))) break;
			this.#leftOut.set(index, 'after-notes');
		}
		this.#doubts.addAt(
			'after the notes',
			`${after === 1 ? 'What stands after the last note is' : `${after} blocks stand after the last note and are`} left out. Check that the text ends before ${after === 1 ? 'it' : 'them'}, and that the last note is whole.`
		);
	}

	/** A text that was copied without its notes: marks that nothing else could be. */
	#callsWithoutList(): void {
		const sure = this.#candidates.filter(({ kind, other }) => kind !== 'weak' && !other);
		const sequence = inSequence(sure, 1, 999).filter(({ value }, index) => value === index + 1);
		if (
			sequence.length < 3 ||
			sequence.filter(({ kind }) => kind === 'sure').length * 2 < sequence.length
		)
			return;
		for (const call of sequence) this.#taken.push({ ...call });
	}

	#printed({ draft, from, to }: Placed): string {
		return joined(this.#drafts[draft]!).slice(from, to);
	}

	/** A call with the words around it, as a doubt quotes it. */
	#around({ draft, from, to }: Placed): string {
		const text = joined(this.#drafts[draft]!);
		const start = text.lastIndexOf(' ', Math.max(0, from - 16)) + 1;
		const stop = text.indexOf(' ', to + 6);
		return lowered(
			text.slice(Math.max(start, from - 40), stop < 0 || stop > to + 30 ? to + 12 : stop)
		);
	}

	#written(known: Known): BroughtText {
		const ordinals = new Map(this.#entries.map((entry, index) => [entry, index + 1]));
		const notes = this.#entries.map((entry, index): BroughtNote => ({
			ordinal: index + 1,
			mark: entry.mark,
			text: this.#noteText(entry),
			kind: entry.kind,
			...pageOf(this.#drafts[entry.draft]!)
		}));
		const blocks: TextBlock[] = [];
		const blockOf = new Map<number, TextBlock>();
		const calls = Map.groupBy(this.#taken, ({ draft }) => draft);
		const ends = this.#entries.values();
		let entry = ends.next().value;
		this.#drafts.forEach((draft, index) => {
			let lines = draft.lines.length;
			while (entry && past(entry, index)) entry = ends.next().value;
			if (entry && entry.draft <= index) {
				if (entry.draft < index || entry.line === 0) return;
				lines = entry.line;
			}
			const source =
				lines < draft.lines.length ? draft.lines.slice(0, lines).join(' ') : joined(draft);
			const { text, calls: placed } = withoutMarks(
				listed(draft, source),
				(calls.get(index) ?? []).map((call) => ({
					...call,
					ordinal: call.note && ordinals.get(call.note)
				}))
			);
			if (text === '') return;
			const leftOut = this.#leftOut.get(index) ?? draft.leftOut;
			const block: TextBlock = {
				kind: draft.kind,
				text,
				calls: placed,
				...(leftOut && { leftOut }),
				...pageOf(draft)
			};
			blocks.push(block);
			blockOf.set(index, block);
		});
		const read: BroughtText = { blocks, notes, doubts: [] };
		authorYear(read);
		return this.#doubts.concluded({ ...frontOf(read.blocks, known), ...read }, (draft) =>
			blockOf.get(draft)
		);
	}

	#noteText({ draft, line, rest, endDraft, endLine }: Entry): string {
		const paragraphs: string[] = [];
		for (let index = draft; index <= endDraft && index < this.#drafts.length; index++) {
			const { lines } = this.#drafts[index]!;
			const from = index === draft ? line + 1 : 0;
			const to = index === endDraft ? endLine : lines.length;
			const some = lines.slice(from, to);
			if (index === draft) some.unshift(rest);
			const text = tidied(lowered(some.join(' ')));
			if (text !== '') paragraphs.push(text);
		}
		return paragraphs.join('\n');
	}
}

/** The first draft after a list. */
const end = ({ entries }: ListOfNotes): number => entries.at(-1)!.draft + 1;

const after = (one: Placed, other: Placed): boolean =>
	one.draft > other.draft || (one.draft === other.draft && one.from > other.from);

const past = ({ endDraft, endLine }: Entry, draft: number): boolean =>
	endDraft < draft || (endDraft === draft && endLine === 0);

const pageOf = ({ page }: Draft) => (page === undefined ? {} : { page });

/** Where a line begins in the words of its draft. */
function offsetOf(draft: Draft, line: number): number {
	let offsets = offsetsOf.get(draft);
	if (!offsets) {
		let at = 0;
		offsets = draft.lines.map((text) => (at += text.length + 1) - text.length - 1);
		offsetsOf.set(draft, offsets);
	}
	return offsets[line]!;
}

const offsetsOf = new WeakMap<Draft, number[]>();

/** What a list prints before a paragraph is of its text, where it turned out to be no note. */
const listed = ({ numbered }: Draft, text: string): { before: string; text: string } => ({
	before: numbered === undefined ? '' : `${numbered}. `,
	text
});

type Mark = { from: number; to: number; nth: number; mark: string; ordinal: number | undefined };

/** A text without the marks of its notes, and where they stood. */
function withoutMarks(
	{ before, text }: { before: string; text: string },
	marks: Mark[]
): { text: string; calls: Call[] } {
	const out = [before];
	let length = before.length;
	let [at, called] = [0, 0];
	const add = (words: string) => {
		out.push(words);
		length += words.length;
	};
	const calls: Call[] = [];
	marks.sort((one, other) => one.nth - other.nth);
	for (const { from, to, mark, ordinal } of marks) {
		// Several marks may be printed in one bracket.
		if (from >= at) {
			add(lowered(text.slice(at, from)).trimEnd());
			// Between two marks in a row, no space comes back.
			while (out.length > 1 && /^ ?$/.test(out.at(-1)!)) length -= out.pop()!.length;
			at = to;
			called = length;
			if (length > 0 && /[\p{L}\p{N}"“‘(]/u.test(text[at] ?? '')) add(' ');
		}
		calls.push({ at: called, mark, ...(ordinal && { note: ordinal }) });
	}
	add(lowered(text.slice(at)).trimEnd());
	// Taking out a mark may bring a letter and its accent together.
	const plain = out.join('').trim().normalize('NFC');
	return closedUp(
		plain,
		calls.map((call) => ({ ...call, at: Math.min(call.at, plain.length) }))
	);
}

/** With one space where what stood between two of them went, and none beside the end of a cell or a row. */
function closedUp(text: string, calls: Call[]): { text: string; calls: Call[] } {
	const spare = [...text.matchAll(/(?<=\s) +| +(?=[\t\n])/g)];
	if (spare.length === 0) return { text, calls };
	let [next, gone] = [0, 0];
	const moved = calls.map((call) => {
		for (let one = spare[next]; one && one.index + one[0].length <= call.at; one = spare[next]) {
			gone += one[0].length;
			next += 1;
		}
		const within = Math.max(0, call.at - (spare[next]?.index ?? call.at));
		return { ...call, at: call.at - gone - within };
	});
	return { text: text.replace(/(?<=\s) +| +(?=[\t\n])/g, ''), calls: moved };
}

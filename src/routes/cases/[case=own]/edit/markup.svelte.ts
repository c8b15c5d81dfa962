import { tick } from 'svelte';
import type { Bearing, Evidence } from '#lib/domain/case.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { elementNames } from '#lib/domain/outline.ts';
import { locate, passageAt, type TextPlace, type Stretch } from '#lib/domain/passage.ts';
import { readInTab, keepInTab } from '#lib/keep/tab-session.ts';
import {
	nextId,
	withChangedItem,
	withItem,
	withoutItem,
	withPassage
} from '#lib/own-cases/edit-items.ts';
import { keyedElements, type KeyedElement } from '#lib/own-cases/element-keys.ts';
import { ElementClues, type ElementSuggestion } from '#lib/own-cases/suggested-elements.ts';
import { sentencesOf, trimmed, wordEnd, wordStart } from '#lib/own-cases/sentences.ts';
import type { Desk } from './desk.svelte.ts';
import { ItemForm, type FormState } from './item-form.svelte.ts';

export type Direction = Bearing['direction'];

/** The keys of the directions; the sign for “for” lies on the key of `=`. */
export const directionKeys: Record<string, Direction> = {
	'+': 'supports',
	'=': 'supports',
	'-': 'undermines',
	'−': 'undermines',
	'.': 'context'
};

export const directionWords: Record<Direction, string> = {
	supports: 'For',
	undermines: 'Against',
	context: 'Context'
};

/** Where one is in the text, what is chosen there, and the item that is being written. */
export class MarkUp {
	readonly desk: Desk;
	/** The words that are chosen; a sentence, unless it was made shorter or longer. */
	chosen = $state.raw<TextPlace>();
	form = $state.raw<ItemForm>();
	direction = $state<Direction>('supports');
	#count = $state('');
	/** The element of the count of which it is shown what the case says. */
	lookedAt = $state<string>();
	/** The item whose passage is to be chosen anew. */
	replacing = $state<string>();

	constructor(desk: Desk) {
		this.desk = desk;
	}

	/** The count whose elements are shown, by id: the first, where the one chosen is there no more; empty where there is none. */
	get count(): string {
		const { counts } = this.desk.case;
		return (counts.find(({ id }) => id === this.#count) ?? counts[0])?.id ?? '';
	}
	set count(id: string) {
		this.#count = id;
	}

	readonly elements: KeyedElement[] = $derived.by(() => {
		const { counts } = this.desk.case;
		const test = counts.find(({ id }) => id === this.count)?.test;
		const outlines = outlinesOf(counts, this.desk.law.tests);
		const root = outlines.find(({ id }) => id === test)?.root;
		return root ? keyedElements(root, this.desk.law.forums[0]!.id) : [];
	});

	/** The names of the elements, by count. */
	readonly #names = $derived.by(() => {
		const { counts } = this.desk.case;
		const roots = new Map(
			outlinesOf(counts, this.desk.law.tests).map(({ id, root }) => [id, elementNames(root)])
		);
		return new Map(counts.map(({ id, test }) => [id, roots.get(test)]));
	});

	nameOf(count: string, element: string): string {
		return this.#names.get(count)?.get(element) ?? element;
	}

	// Neither changes with an item: the law is read once.
	readonly #counts = $derived.by(() => this.desk.case.counts);
	readonly #law = $derived.by(() => this.desk.law);
	#clues = $state.raw<ElementClues>();

	/** Reads the words of the law, a little at a time. Call it in an effect. */
	readLaw(): () => void {
		const clues = new ElementClues(this.#counts, this.#law);
		let timer: ReturnType<typeof setTimeout>;
		const goOn = () => {
			if (clues.read(8)) this.#clues = clues;
			else timer = setTimeout(goOn);
		};
		timer = setTimeout(goOn);
		return () => clearTimeout(timer);
	}

	/** The elements that the passage of the open item may bear on, besides those that it was linked to. */
	readonly suggested: ElementSuggestion[] = $derived.by(() => {
		const exact = this.form?.state.passage?.exact;
		if (!this.form || !this.#clues || exact === undefined) return [];
		const { linkedAtFirst } = this.form;
		return this.#clues.suggested(exact, this.#counts, this.count, linkedAtFirst);
	});

	#textOf(number: number): string {
		return this.desk.case.paragraphs.find((each) => each.number === number)?.text ?? '';
	}

	/** All sentences of the text, in its order. */
	readonly #sentences = $derived.by(() =>
		this.desk.case.paragraphs.flatMap(({ number, text = '' }) =>
			sentencesOf(text).map((span) => ({ paragraph: number, ...span }))
		)
	);

	/** Chooses the next sentence, or the one before. */
	step(by: 1 | -1): void {
		const all = this.#sentences;
		const now = this.chosen;
		const at = now
			? all.findIndex(({ paragraph, to }) => paragraph === now.paragraph && to > now.from)
			: by > 0
				? -1
				: all.length;
		const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
		if (next) this.choose(next);
	}

	choose(found: TextPlace | undefined): void {
		this.chosen = found;
		if (found) this.desk.said = this.#textOf(found.paragraph).slice(found.from, found.to);
	}

	/** Makes what is chosen longer or shorter by a word, at its end or at its beginning. */
	stretch(end: 'from' | 'to', by: 1 | -1): void {
		const { chosen } = this;
		if (!chosen) return;
		const text = this.#textOf(chosen.paragraph);
		const at = chosen[end];
		const moved = { ...chosen, [end]: by > 0 ? wordEnd(text, at) : wordStart(text, at) };
		if (moved.to > moved.from) this.choose({ ...moved, ...trimmed(text, moved) });
	}

	chooseWords(paragraph: number, span: Stretch): void {
		const text = this.#textOf(paragraph);
		const found = trimmed(text, span);
		if (found.to > found.from) this.choose({ paragraph, ...found });
	}

	/** The next paragraph, after the one that one is in, of which nothing is taken up. */
	nextBare(): void {
		const after = this.chosen?.paragraph ?? 0;
		const { paragraphs, evidence } = this.desk.case;
		const taken = new Set(evidence.map(({ paragraph }) => paragraph));
		const bare = paragraphs.filter(({ number, text }) => text !== undefined && !taken.has(number));
		const next = bare.find(({ number }) => number > after) ?? bare[0];
		const first = next && sentencesOf(next.text!)[0];
		if (first) this.choose({ paragraph: next.number, ...first });
		else this.desk.said = 'Something is taken up from every paragraph.';
	}

	/** Shows what the case says of an element, or nothing any more; the focus goes back to its row. */
	lookAt(element: string | undefined): void {
		const before = this.lookedAt;
		this.lookedAt = element;
		if (element === undefined && before !== undefined)
			document.querySelector<HTMLElement>(`[data-element="${before}"]`)?.focus();
	}

	/** The next item in the order of the text, or the one before. */
	stepItem(by: 1 | -1): void {
		const { evidence } = this.desk.case;
		const id = this.form?.state.id;
		const at = evidence.findIndex((item) => item.id === id);
		const next = evidence[(at < 0 && by < 0 ? evidence.length : at) + by];
		if (next) void this.open(next);
	}

	/** Opens the form for what is chosen. */
	async begin(): Promise<void> {
		if (this.replacing !== undefined && this.chosen) return this.#replace(this.chosen);
		if (!this.chosen || this.form) return;
		this.form = ItemForm.ofPassage(this.desk.case, this.chosen);
		await tick();
		const field = document.querySelector<HTMLTextAreaElement>('[data-statement]');
		field?.focus();
		field?.select();
	}

	/** Opens the form for what was found elsewhere. */
	async beginOutside(): Promise<void> {
		if (this.form) {
			this.desk.said = 'Save or discard the item that is open first.';
			return;
		}
		this.choose(undefined);
		this.form = ItemForm.ofOutside(this.desk.case);
		await tick();
		document.querySelector<HTMLElement>('[data-what]')?.focus();
	}

	async open(item: Evidence): Promise<void> {
		if (this.form?.changed) {
			this.desk.said = 'Save or discard the item that is open first.';
			return;
		}
		const found = item.passage && locate(item.passage, this.desk.case.paragraphs, item.paragraph);
		this.form = ItemForm.ofItem(this.desk.case, item, found);
		this.choose(found);
		await tick();
		document.querySelector<HTMLTextAreaElement>('[data-statement]')?.focus();
	}

	/** Keeps the item; says what is missing where it can't be kept. */
	save(): boolean {
		const { form, desk } = this;
		if (!form) return false;
		// A change made before the device has answered would be dropped.
		if (desk.kept.saved === 'opening') return false;
		if (form.missing) {
			desk.said = form.missing;
			return false;
		}
		const { draft, links } = form;
		const { period } = form;
		let id = form.state.id ?? nextId(desk.case);
		desk.change(
			(theCase) => {
				const there = theCase.evidence.some((item) => item.id === id);
				// Another tab may have taken it out, or given its id to another item meanwhile.
				if (there && !form.state.id) id = nextId(theCase);
				const changed =
					there && form.state.id
						? withChangedItem(theCase, id, draft, links)
						: withItem(theCase, draft, links, id);
				const periods = changed.periods.filter(({ evidence }) => evidence !== id);
				return {
					...changed,
					periods: period ? [...periods, { evidence: id, ...period }] : periods
				};
			},
			form.state.id ? `${id} changed.` : `${id} made.`
		);
		if (desk.refused) return false;
		this.#leaveForm();
		return true;
	}

	remove(id: string): void {
		this.desk.change(
			(theCase) => withoutItem(theCase, id),
			`${id} taken out. Undo brings it back.`
		);
		this.#leaveForm();
	}

	/** What was written in the form that was discarded last. */
	discarded = $state.raw<FormState>();

	/** Closes the form without keeping it; what was written can be brought back. */
	discard(): void {
		if (this.form?.changed) this.discarded = $state.snapshot(this.form.state) as FormState;
		this.#leaveForm();
	}

	/** The form goes; whoever wrote in it goes on in the text, where it was of the text. */
	#leaveForm(): void {
		if (!this.form?.state.outside)
			document.querySelector<HTMLElement>('[data-text]')?.focus({ preventScroll: true });
		this.close();
	}

	bringBack(): void {
		if (!this.discarded || this.form) return;
		keepInTab(this.#place, this.discarded);
		this.discarded = undefined;
		this.takeUp();
	}

	/** Other words are being chosen for the open item. */
	choosing = $state(false);

	/** Leaves the form for the text, where the arrows choose other words for the open item. */
	chooseOthers(): void {
		this.choosing = true;
		this.desk.said = 'The arrows choose a sentence, Enter takes it up, Escape goes back.';
		document.querySelector<HTMLElement>('[data-text]')?.focus({ preventScroll: true });
	}

	/** Goes back to the open item, which keeps its words. */
	leaveWords(): void {
		this.choosing = false;
		this.choose(this.takenUp);
		document.querySelector<HTMLElement>('[data-statement]')?.focus();
	}

	/** Where the words of the open item stand. */
	get takenUp(): TextPlace | undefined {
		const { passage, paragraph } = this.form?.state ?? {};
		return passage && locate(passage, this.desk.case.paragraphs, paragraph);
	}

	/** Has the open item take up the words that are chosen now, and goes back to it. */
	async takeChosen(): Promise<void> {
		const { chosen, form } = this;
		if (!chosen || !form || form.state.outside) return;
		this.choosing = false;
		form.state.passage = passageAt(this.#textOf(chosen.paragraph), chosen);
		form.state.paragraph = chosen.paragraph;
		await tick();
		document.querySelector<HTMLElement>('[data-statement]')?.focus();
		this.desk.said = 'The item takes up these words. Save it to keep them.';
	}

	close(): void {
		this.choosing = false;
		this.form = undefined;
		keepInTab(this.#place, undefined);
	}

	/** Ties a lost item to a passage that its person has chosen. */
	useFor(id: string, found: TextPlace): void {
		const passage = passageAt(this.#textOf(found.paragraph), found);
		this.desk.change(
			(theCase) => withPassage(theCase, id, passage, found.paragraph),
			`${id} has its passage again.`
		);
	}

	#replace(found: TextPlace): void {
		this.useFor(this.replacing!, found);
		this.replacing = undefined;
	}

	get #place(): string {
		return `chapeau:item:${this.desk.id}`;
	}

	get #elementPlace(): string {
		return `chapeau:element:${this.desk.id}`;
	}

	/** What was being written when the page was left, so that it is there again. */
	takeUp(): void {
		const held = readInTab(this.#place) as FormState | undefined;
		const element = readInTab(this.#elementPlace);
		if (typeof element === 'string') this.lookedAt = element;
		if (!held || this.form) return;
		const { paragraphs } = this.desk.case;
		const found = held.passage && locate(held.passage, paragraphs, held.paragraph);
		this.form = new ItemForm(
			held,
			paragraphs.find(({ number }) => number === held.paragraph),
			found,
			true
		);
		this.choose(found);
	}

	hold(): void {
		if (this.form) keepInTab(this.#place, $state.snapshot(this.form.state));
		keepInTab(this.#elementPlace, this.lookedAt);
	}
}

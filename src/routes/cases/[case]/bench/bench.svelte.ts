import { createContext, flushSync } from 'svelte';
import type { Count } from '#lib/domain/case.ts';
import { progress } from '#lib/domain/evaluate.ts';
import { askedIn } from '#lib/domain/forum.ts';
import { markKey, type Amendment } from '#lib/domain/mark.ts';
import { alternatives, nodes, parts, type Outline } from '#lib/domain/outline.ts';
import { answerLabel, strengths, type Answer } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { ArrowRun, isChoosing, isTaken, isWriting, keyOf, stepOf } from '#lib/ui/keys.ts';
import { afterPaint } from '#lib/ui/later.ts';
import type { Settings, Step } from '#lib/keep/steps.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';
import type { LayoutData } from './$types';

/** Keys that answer, besides 0 to 5. */
export const answerKeys: Record<string, Answer> = {
	...Object.fromEntries(strengths.map((strength, at) => [String(at), strength])),
	t: 'cannot-tell',
	x: 'does-not-arise'
};

/** The panes of an element by their ids. On a phone one is shown at a time. */
export type Pane = 'element' | 'evidence' | 'mark';

/** What is rarely asked for, and fetched when it is. */
type Rare = {
	press(bench: Bench, key: string): unknown;
	moved(
		bench: Bench,
		step: Step | undefined,
		how: 'undo' | 'redo',
		before: readonly string[]
	): Promise<void>;
	refusal(answer: Answer | undefined): string;
	comeAndGone(bench: Bench, before: readonly string[]): string;
};

/** Where the person is on the bench, what they may do there, and the keys that do it. */
export class Bench {
	readonly workspace: Workspace;
	readonly #data: LayoutData;
	readonly #place: () => { count: string; element: string };
	readonly goTo: (address: string) => Promise<void>;
	readonly #rare: () => Promise<Rare>;

	/** What keys have asked for, other than to walk and to mark. */
	#underway: Promise<void> | undefined;
	/** Where the person has walked to by key, while that page is still opening. */
	#bound: { element: string; opening: Promise<void> } | undefined;
	/** An answer clicked, whose consequences come after the paint: the scale shows it already. */
	#due = $state<Answer>();
	/** Answers chosen by arrows, one after the other, are one step. */
	readonly #run = new ArrowRun();

	/** What has just happened, for those who do not see it. */
	said = $state('');
	/** Whether what was said is of a mark, so that its consequence is said with it. */
	saidOfMark = $state(false);
	/** The pane that a phone shows; until the page wakes, the one that its address names. */
	pane = $state<Pane>();
	openHelp: () => void = () => undefined;

	readonly count: Count = $derived.by(() => {
		const { count } = this.#place();
		return this.#data.counts.find(({ id }) => id === count) ?? this.#data.counts[0]!;
	});
	readonly tree: Outline = $derived.by(() => this.#treeOf(this.count.id)!);
	readonly standard = $derived.by(() => standardOf(this.#data.standards, this.workspace.head));
	readonly element: string = $derived.by(() => this.#place().element);
	readonly node = $derived.by(() => this.#nodeOf(this.element));
	/** Why the forum cannot hear this count; undefined where it can. */
	readonly unheard: string | undefined = $derived.by(() => this.#unheard(this.tree));
	/** The elements that the forum asks for, parts included, whether they are marked or not. */
	readonly #asked = $derived.by(() => {
		const found = new Set<string>();
		const visit = (node: Outline) => {
			if (!askedIn(node, this.workspace.forum)) return;
			found.add(node.id);
			parts(node).forEach(visit);
		};
		if (this.unheard === undefined) visit(this.tree);
		return found;
	});
	/** How far one is in the count, in words. */
	readonly done: string = $derived.by(() => {
		const { marked, of } = progress(this.workspace.findings.get(this.count.id)!);
		return of > 0 ? `${marked} of ${of} marked` : 'not heard here';
	});
	/** And in all counts together. */
	readonly doneInAll: string = $derived.by(() => {
		const all = [...this.workspace.findings.values()].map(progress);
		const sum = (of: 'marked' | 'of') => all.reduce((most, each) => most + each[of], 0);
		return `${sum('marked')} of ${sum('of')} marked in all counts`;
	});
	readonly #alternatives = $derived(alternatives(this.tree));
	readonly walk: string[] = $derived.by(() => this.walkIn(this.count.id));

	/**
	 * @param surroundings where the person is, how to take them elsewhere, and what is fetched on use
	 */
	constructor(
		workspace: Workspace,
		data: LayoutData,
		surroundings: {
			place: () => { count: string; element: string };
			goTo: (address: string) => Promise<void>;
			rare: () => Promise<Rare>;
		}
	) {
		this.workspace = workspace;
		this.#data = data;
		this.#place = surroundings.place;
		this.goTo = surroundings.goTo;
		this.#rare = surroundings.rare;
	}

	/** Shows a pane from its beginning, where it is not shown yet. */
	show(pane: Pane): void {
		if (this.pane === pane) return;
		this.pane = pane;
		flushSync();
		scrollTo({ top: 0, behavior: 'instant' });
	}

	get counts(): Count[] {
		return this.#data.counts;
	}

	get awake(): boolean {
		return this.workspace.saved !== 'opening';
	}

	get shortcuts(): boolean {
		return this.workspace.preference('shortcuts') !== 'off';
	}

	/** The address of an element, by default of this count. */
	address(element: string, count = this.count.id): string {
		return `/cases/${this.#data.case.id}/bench/${count}/${element}`;
	}

	/** Where a count begins: with the first element in force, or of one that is not heard, in the outline. */
	firstOf(count: string): string {
		const first = this.#nodesOf(count).find(({ kind }) => kind === 'element');
		return this.walkIn(count)[0] ?? first?.id ?? '';
	}

	#unheard(tree: Outline): string | undefined {
		return 'unheard' in tree ? tree.unheard?.[this.workspace.forum] : undefined;
	}

	#treeOf(count: string): Outline | undefined {
		const test = this.#data.counts.find(({ id }) => id === count)?.test;
		return this.#data.tests.find(({ id }) => id === test)?.root;
	}

	#nodesOf(count: string): Outline[] {
		const root = this.#treeOf(count);
		return root ? [...nodes(root)] : [];
	}

	#nodeOf(element: string, count = this.count.id): Outline | undefined {
		return this.#nodesOf(count).find(({ id }) => id === element);
	}

	/**
	 * The elements of a count to walk, in the order of the outline: those in force, and acts that are
	 * split before their parts.
	 */
	walkIn(count: string): string[] {
		const { marks, forum } = this.workspace;
		const found: string[] = [];
		const visit = (node: Outline) => {
			if (!askedIn(node, forum)) return;
			if (node.kind === 'element') {
				found.push(node.id);
				if (node.split && marks.get(markKey(count, node.id))?.split) visit(node.split);
			} else parts(node).forEach(visit);
		};
		const tree = this.#treeOf(count);
		if (tree && this.#unheard(tree) === undefined) visit(tree);
		return found;
	}

	asks(element: string): boolean {
		return this.#asked.has(element);
	}

	mayNotArise(element: string): boolean {
		return this.#alternatives.has(element);
	}

	/** Whether the element is judged by its parts, so that a mark on the whole would not count. */
	isSplit(element: string): boolean {
		const node = this.#nodeOf(element);
		const parts = node?.kind === 'element' && node.split !== undefined;
		return parts && this.workspace.marks.get(markKey(this.count.id, element))?.split === true;
	}

	/**
	 * @param element by default the one that is shown
	 * @param goesOn with the answer before, as one step
	 */
	answer(answer: Answer | undefined, element = this.element, goesOn = false): void {
		this.#due = undefined;
		const refused =
			(answer === 'does-not-arise' && !this.mayNotArise(element)) ||
			(answer !== undefined && this.isSplit(element));
		if (refused) {
			void this.#rare().then(
				({ refusal }) => this.say(refusal(answer)),
				() => undefined
			);
			return;
		}
		this.workspace.mark(this.count.id, element, { answer }, goesOn);
		const label = this.label(element);
		const idle = this.walk.includes(element) ? '' : ' It does not count now.';
		this.say(`${label}: ${answer === undefined ? 'unmarked' : answerLabel(answer)}.${idle}`, true);
	}

	/**
	 * Answers by a click on the scale: the browser shows the choice by itself, and what follows from
	 * it comes right after that paint instead of delaying it. Whatever else happens first waits for it.
	 */
	answerAfterPaint(answer: Answer): void {
		this.flush();
		this.#due = answer;
		afterPaint(() => this.flush());
	}

	get due(): Answer | undefined {
		return this.#due;
	}

	/** Does now what a click has left to do after the paint. */
	flush(): void {
		const answer = this.#due;
		this.#due = undefined;
		if (answer === undefined) return;
		this.answer(answer, this.element, this.#run.goesOn(markKey(this.count.id, this.element)));
	}

	amend(amendment: Amendment): void {
		this.flush();
		const place = `${Object.keys(amendment).join()} ${markKey(this.count.id, this.element)}`;
		this.workspace.mark(this.count.id, this.element, amendment, this.#run.goesOn(place));
	}

	/** Forum and standard. Which elements come and go with another forum is said. */
	set(settings: Partial<Settings>): void {
		this.flush();
		const before = this.walk;
		this.workspace.set(settings, this.#run.goesOn(Object.keys(settings).join()));
		if (settings.forum)
			void this.#rare().then(
				({ comeAndGone }) => this.say(comeAndGone(this, before)),
				() => undefined
			);
	}

	split(): void {
		if (this.node?.kind !== 'element' || !this.node.split) return;
		const split = !this.isSplit(this.element);
		this.amend({ split });
		this.say(split ? 'Marked by its parts.' : 'Marked as a whole.');
	}

	move(by: 1 | -1): void {
		const element = this.neighbour(by, this.#bound?.element);
		if (element === undefined)
			return this.say(
				by === 1 ? 'The last element of this count.' : 'The first element of this count.'
			);
		this.say('');
		const bound = { element, opening: Promise.resolve() };
		this.#bound = bound;
		bound.opening = this.goTo(this.address(element))
			.catch(() => undefined)
			.then(() => {
				if (this.#bound === bound) this.#bound = undefined;
			});
	}

	/** Another way was taken while the next element was opening. */
	goesTo(path: string | undefined): void {
		if (this.#bound && path !== this.address(this.#bound.element)) this.#bound = undefined;
	}

	/** The element before or after; from one that is not in force, the nearest that is. */
	neighbour(by: 1 | -1, element = this.element): string | undefined {
		const at = this.walk.indexOf(element);
		if (at >= 0) return this.walk[at + by];
		const order = this.#nodesOf(this.count.id).map(({ id }) => id);
		const from = order.indexOf(element);
		const side = by === 1 ? order.slice(from + 1) : order.slice(0, Math.max(from, 0)).reverse();
		return side.find((id) => this.walk.includes(id));
	}

	say(what: string, ofMark = false): void {
		this.said = what;
		this.saidOfMark = ofMark;
	}

	/** Goes through the history of steps. */
	async through(how: 'undo' | 'redo'): Promise<void> {
		this.flush();
		const before = this.walk;
		const step = await this.workspace[how]();
		await (await this.#rare()).moved(this, step, how, before);
	}

	label(element: string, count = this.count.id): string {
		return this.#nodeOf(element, count)?.label ?? element;
	}

	/** The keys of the bench. Text fields, lists and dialogs keep theirs. */
	key(event: KeyboardEvent): void {
		this.flush();
		this.#run.pressed(event);
		if (event.defaultPrevented) return;
		const key = keyOf(event);
		if (key === 'Escape' && isWriting(event)) {
			// To what the field belongs to, and never to the page.
			(event.target as HTMLElement).closest<HTMLElement>('[tabindex="-1"]')?.focus();
			return;
		}
		if (isWriting(event)) return;
		const step = stepOf(event);
		if (step) return this.#do(event, () => this.through(step));
		if (key === undefined || isTaken(event)) return;

		const arrow = key === 'ArrowDown' || key === 'ArrowUp';
		if (arrow && isChoosing(event)) return;
		if (arrow) return this.#walkOrMark(event, () => this.move(key === 'ArrowDown' ? 1 : -1));
		if (!this.shortcuts) return;

		const answer = Object.hasOwn(answerKeys, key) ? answerKeys[key] : undefined;
		if (answer !== undefined)
			this.#walkOrMark(event, () => this.answer(answer, this.#bound?.element));
		else if (key === 'Delete' || key === 'Backspace')
			this.#walkOrMark(event, () => this.answer(undefined, this.#bound?.element));
		else if (key === 'j') this.#walkOrMark(event, () => this.move(1));
		else if (key === 'k') this.#walkOrMark(event, () => this.move(-1));
		else if (key === 'u') this.#do(event, () => this.through('undo'));
		else if (key === 'Shift+u') this.#do(event, () => this.through('redo'));
		else if (key === 's') this.#do(event, () => this.split());
		else if (key === 'r') this.#do(event, () => this.#focusOn('mark', 'reason'));
		else if (key === 'e') this.#do(event, () => this.#focusOn('evidence'));
		else if (key === '?') this.#do(event, () => this.openHelp());
		else if (/^[npydag]$/.test(key))
			this.#do(event, async () => (await this.#rare()).press(this, key));
	}

	/** Keys take effect in their order: this waits for what is underway, and for the page that opens. */
	#do(event: KeyboardEvent, task: () => unknown): void {
		event.preventDefault();
		const before = [this.#underway, this.#bound?.opening].filter((each) => each !== undefined);
		const done = before.length > 0 ? Promise.all(before).then(task) : task();
		if (!(done instanceof Promise)) return;
		const underway = done
			.catch(() => undefined)
			.then(() => {
				if (this.#underway === underway) this.#underway = undefined;
			});
		this.#underway = underway;
	}

	#focusOn(pane: Pane, id: string = pane): void {
		this.show(pane);
		const found = document.getElementById(id);
		found?.focus();
		found?.scrollIntoView({ block: 'nearest' });
	}

	/**
	 * A mark does not wait for the page of its element, and is kept though the person leaves before
	 * that page is here; nor does a further step wait.
	 */
	#walkOrMark(event: KeyboardEvent, task: () => void): void {
		if (this.#underway) return this.#do(event, task);
		event.preventDefault();
		task();
	}
}

export const [getBench, setBench] = createContext<Bench>();

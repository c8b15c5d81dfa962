import { SvelteMap } from 'svelte/reactivity';
import { createContext } from 'svelte';
import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import type { CountAtHand } from '#lib/domain/count-named.ts';
import { evaluate, type CountFinding, type Docket } from '#lib/domain/evaluate.ts';
import type { Grade } from '#lib/domain/grade.ts';
import { placeOf, type Amendment } from '#lib/domain/mark.ts';
import { answers, type Answer } from '#lib/domain/strength.ts';
import { askToKeep } from '#lib/keep/durable.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import { unchanged } from '#lib/workspace/unchanged.ts';
import { Missing, type Moved, type Opened, type Shelf } from '#lib/keep/shelf.ts';
import type { Change, HeadFields, KeptHead, Settings, Step } from '#lib/keep/steps.ts';
import { everything, type Journal, type OnDevice, type Waiting } from '#lib/workspace/journal.ts';
import { ShownAssessment } from '#lib/workspace/shown-assessment.svelte.ts';

type CaseWorkedOn = {
	id: string;
	version: number;
	law: string;
	counts?: readonly CountAtHand[];
};

/**
 * A person's work on one case, in this tab. A change shows at once and is kept behind it, in
 * order; what the shelf answers, and what other tabs say, is brought back in. When the device
 * cannot keep it, the work goes on in memory and `trouble` says so.
 */
export class Workspace {
	readonly #case: CaseWorkedOn;
	readonly #docket: Docket;
	#shelf: Shelf | undefined;
	#started = false;
	/** The shelf is read. A change made before that belongs to whichever assessment it opens. */
	#opened = false;
	#channel: BroadcastChannel | undefined;

	readonly #shown: ShownAssessment;
	#heads = $state.raw<KeptHead[]>([]);
	/** What the memory's shelf took over unchanged, by id: heads that are on the device as they are. */
	#tookOver = new Map<string, KeptHead>();
	#onDevice: OnDevice = { marks: new Map(), grades: {} };
	#waiting: Waiting[] = [];
	readonly #journal: Journal;
	#work: Promise<unknown> = Promise.resolve();
	readonly #preferences = new SvelteMap<string, string>();

	/** `opening` until the shelf is read; `tab-only` when nothing outlives this tab. */
	saved = $state<'opening' | 'saving' | 'saved' | 'tab-only'>('opening');
	/** Why the work is not kept on the device, in a sentence. */
	trouble = $state('');

	/** The open assessment was deleted, here or in another tab, and is still shown. */
	removed = $state(false);

	/** Counts the changes that other tabs have made to other assessments than the open one. */
	elsewhere = $state(0);

	/** The findings before. */
	#found: ReadonlyMap<string, CountFinding> | undefined;
	/** Which the marks are read under; by itself, since the head is another with each step. */
	readonly forum = $derived(this.head.forum);
	readonly findings: ReadonlyMap<string, CountFinding> = $derived.by(() => {
		const findings = evaluate(this.#docket, this.marks, this.forum);
		for (const [count, finding] of findings)
			findings.set(count, unchanged(finding, this.#found?.get(count)));
		return (this.#found = findings);
	});

	/**
	 * @param theCase the case that is worked on
	 * @param docket its counts and their tests
	 * @param blank settings of a new assessment
	 * @param early marks made before the page woke, as [mark key, answer]
	 * @param journal what outlives the page while a change is on its way to the shelf
	 */
	constructor(
		theCase: CaseWorkedOn,
		docket: Docket,
		blank: Settings,
		early: readonly [string, string][] = [],
		journal: Journal = { read: () => [], write: () => undefined }
	) {
		this.#case = theCase;
		this.#docket = docket;
		this.#shown = new ShownAssessment({ ...this.blank('My assessment', blank), position: 0 });
		this.#journal = journal;
		for (const each of journal.read()) {
			this.#shown.change(each.change);
			this.#waiting.push(each);
		}
		for (const [key, answer] of early) {
			const { count, element } = placeOf(key);
			if (element && (answers as readonly string[]).includes(answer))
				this.mark(count, element, { answer: answer as Answer });
		}
	}

	/** The version of the law that the case is read under; files of assessments name it. */
	get law(): string {
		return this.#case.law;
	}
	/** What its counts are; files of assessments name it. */
	get counts(): readonly CountAtHand[] {
		return this.#case.counts ?? [];
	}
	/** The case's counts and their tests, for what is worked out beside the findings. */
	get docket(): Docket {
		return this.#docket;
	}
	get head(): KeptHead {
		return this.#shown.head;
	}
	/** The case's assessments, newest first, without those thrown away. */
	get assessments(): KeptHead[] {
		return this.#heads.filter(({ deleted }) => !deleted);
	}
	get thrownAway(): KeptHead[] {
		return this.#heads.filter(({ deleted }) => deleted);
	}
	get marks(): ReadonlyMap<string, Mark> {
		return this.#shown.marks;
	}
	/** The steps kept, oldest first; those after the head’s position are undone. */
	get steps(): readonly Step[] {
		return this.#shown.steps;
	}
	get canUndo(): boolean {
		return this.head.position > 0 || this.#waiting.length > 0;
	}
	get canRedo(): boolean {
		return this.head.position < this.#shown.lastStep;
	}

	/** Reads the shelf; call it once, in the browser. Changes made before it answers are kept after it. */
	start(open: () => Promise<Shelf>): Promise<void> {
		const waiting = [...this.#waiting];
		this.#started = true;
		this.#work = (async () => {
			try {
				this.#shelf = await open();
				await this.#read(this.#shelf);
			} catch (error) {
				this.trouble = isFull(error)
					? fullTrouble
					: 'This browser does not let pages keep data (a private window, perhaps): your work lives in this tab only.';
				this.#shelf = memoryShelf();
				await this.#read(this.#shelf);
			}
			this.#opened = true;
			this.saved = this.trouble ? 'tab-only' : 'saved';
			if (!this.trouble) this.#listen();
			for (const each of waiting)
				if (this.#shown.isKept(each)) this.#arrive(each);
				else await this.#keep(each);
		})();
		return this.#work as Promise<void>;
	}

	/** Shows what a shelf holds of this case. */
	async #read(shelf: Shelf): Promise<void> {
		const heads = await shelf.list(this.#case.id, this.blank('My assessment'));
		const wanted = this.#journal.opened?.() ?? (await shelf.setting(`current:${this.#case.id}`));
		for (const name of ['shortcuts', 'testimony', 'outside-jurisdiction']) {
			const value = await shelf.setting(name);
			if (value !== undefined) this.#preferences.set(name, value);
		}
		this.#heads = sorted(heads);
		const current = this.assessments.find(({ id }) => id === wanted) ?? this.assessments[0]!;
		this.#journal.open?.(current.id);
		this.#show((await shelf.open(current.id))!);
	}

	stop(): void {
		this.#channel?.close();
	}

	/**
	 * Amends the mark of an element of a count: the click is the save.
	 * @param goesOn with the amendment before, of the same field, as one step
	 */
	mark(count: string, element: string, amendment: Amendment, goesOn = false): void {
		if (this.#shown.has(count, element, amendment)) return;
		this.#change({ kind: 'mark', count, element, amendment, ...(goesOn && { goesOn }) });
	}

	/**
	 * Changes the forum or the standard that the marks are read under.
	 * @param goesOn with the setting before, as one step
	 */
	set(settings: Partial<Settings>, goesOn = false): void {
		this.#change({ kind: 'settings', settings, ...(goesOn && { goesOn }) });
	}

	/** Grades a note, or with an empty grade leaves it ungraded. */
	grade(note: number, grade: Grade): void {
		this.#change({ kind: 'grade', note: String(note), grade });
	}

	/** Takes the last step back. @returns the step, so that a screen can say what it was */
	undo(): Promise<Step | undefined> {
		return this.#step(true);
	}

	redo(): Promise<Step | undefined> {
		return this.#step(false);
	}

	async #step(back: boolean): Promise<Step | undefined> {
		const [moved] = await this.move(async (shelf) => {
			const one = await shelf.move(this.head.id, back);
			return one ? [one] : [];
		});
		return moved?.step;
	}

	/** Moves among the steps, and brings in what that changes. @param task what to do on the shelf */
	async move(task: (shelf: Shelf) => Promise<Moved[]>): Promise<Moved[]> {
		let moved: Moved[] = [];
		await this.#after(async () => {
			if (!this.#shelf) return;
			moved = await this.#onShelf(task);
			for (const each of moved) {
				this.#apply(each);
				this.#say({ assessment: this.head.id, moved: each });
			}
			if (moved.length > 0) this.#note();
		});
		return moved;
	}

	/** Every change so far is on the shelf once this resolves. */
	async settled(): Promise<void> {
		await this.#work;
	}

	preference(name: string): string | undefined {
		return this.#preferences.get(name);
	}

	prefer(name: string, value: string): void {
		this.#preferences.set(name, value);
		void this.#after(() => this.#shelf?.set(name, value));
	}

	/** The current assessment as it stands, for a file. */
	snapshot(): { head: KeptHead; marks: Mark[] } {
		return this.#shown.snapshot();
	}

	/** Another assessment as the shelf holds it, without opening it; undefined where it is not there. */
	async read(id: string): Promise<Opened | undefined> {
		await this.settled();
		return this.#shelf?.open(id);
	}

	async switchTo(id: string): Promise<void> {
		await this.#after(async () => {
			const opened = await this.#shelf?.open(id);
			if (!opened) return;
			this.#show(opened);
			this.#journal.open?.(id);
			await this.#shelf?.set(`current:${this.#case.id}`, id);
		});
	}

	/** Puts an assessment beside the others; the open one stays open. */
	async put(opened: Opened): Promise<void> {
		await this.#after(() => this.#shelf?.put(opened));
		await this.#refresh();
		await this.#after(() => this.#shelf?.set(`current:${this.#case.id}`, this.head.id));
		this.#say({ heads: true });
	}

	/** The open assessment was made with an earlier version of its case, of which its marks may speak. */
	get madeEarlier(): boolean {
		return this.head.case.version < this.#case.version;
	}

	/** From here on the open assessment is of the case as it is now. */
	async takeUpVersion(): Promise<void> {
		const { id, version } = this.#case;
		await this.amend(this.head.id, { case: { id, version } });
	}

	/** Tries once more to keep on the device what this tab holds. */
	async tryAgain(open: () => Promise<Shelf>): Promise<void> {
		await this.#after(async () => {
			const memory = this.#shelf;
			if (!memory) return;
			try {
				const device = await open();
				const blank = this.blank('My assessment');
				for (const { id } of await memory.list(this.#case.id, blank)) {
					const opened = await memory.open(id);
					if (opened && opened.head !== this.#tookOver.get(id)) await device.put(opened);
				}
				for (const [name, value] of this.#preferences) await device.set(name, value);
				await device.set(`current:${this.#case.id}`, this.head.id);
				this.#shelf = device;
				this.trouble = '';
				this.saved = 'saved';
				this.#note();
				this.#listen();
			} catch {
				this.trouble = 'It still cannot be kept on this device.';
			}
		});
		await this.#refresh();
	}

	/** A new assessment of the case, by default under the open one’s forum and standard. */
	blank(name: string, { forum, standard }: Settings = this.head): AssessmentHead {
		const now = new Date().toISOString();
		const { id, version } = this.#case;
		return {
			id: freshId(),
			case: { id, version },
			name,
			forum,
			standard,
			created: now,
			changed: now
		};
	}

	#change(change: Change): void {
		const waiting = { change, assessment: this.#opened ? this.head.id : undefined };
		this.#shown.change(change);
		this.#waiting.push(waiting);
		this.#note();
		if (this.#started) void this.#after(() => this.#keep(waiting));
	}

	/** Notes in the journal what is not kept yet: what is on its way, or, in this tab only, everything. */
	#note(): void {
		if (this.saved !== 'tab-only') return this.#journal.write(this.#waiting);
		this.#journal.write(everything(this.head, this.marks, this.#onDevice));
	}

	#show(opened: Opened): void {
		this.removed = opened.head.deleted !== undefined;
		this.#shown.open(opened, this.#waiting);
	}

	/** A change is on the shelf. */
	#arrive(waiting: Waiting): void {
		this.#waiting = this.#waiting.filter((each) => each !== waiting);
		this.#note();
	}

	async #keep(waiting: Waiting): Promise<void> {
		// What follows from the last mark is drawn first; the journal has the change meanwhile.
		if (waiting === this.#waiting.at(-1)) await new Promise((drawn) => setTimeout(drawn, 30));
		const at = new Date().toISOString();
		const { change } = waiting;
		const slow = setTimeout(() => {
			if (this.saved === 'saved') this.saved = 'saving';
		}, noticeableMs);
		// A change belongs to the assessment it was made in, if that is still here.
		const made = waiting.assessment ?? this.head.id;
		const id = this.#heads.some((head) => head.id === made) ? made : this.head.id;
		const moved = await this.#onShelf((shelf) => shelf.commit(id, change, at));
		if (!this.trouble) askToKeep();
		clearTimeout(slow);
		this.#waiting = this.#waiting.filter((each) => each !== waiting);
		if (id === this.head.id) this.#apply(moved);
		this.#note();
		this.#say({ assessment: id, moved });
		if (this.saved === 'saving') this.saved = 'saved';
	}

	/** Brings in a step that this tab or another one has taken. */
	#apply(moved: Moved): void {
		this.#shown.apply(moved, this.#waiting);
	}

	/** Does something on the shelf; where the device stops keeping, on the one in memory. */
	async #onShelf<Result>(task: (shelf: Shelf) => Promise<Result>): Promise<Result> {
		try {
			return await task(this.#shelf!);
		} catch (error) {
			await this.#goOnInMemory(error);
			return task(this.#shelf!);
		}
	}

	async #goOnInMemory(error: unknown): Promise<void> {
		const shelf = memoryShelf();
		const kept = this.#shown.asKept();
		await shelf.put(kept);
		for (const { id } of this.#heads) {
			if (id === kept.head.id) continue;
			const other = await this.#shelf?.open(id).catch(() => undefined);
			if (!other) continue;
			await shelf.put(other);
			if (this.saved !== 'tab-only') this.#tookOver.set(id, other.head);
		}
		this.#onDevice = { marks: new Map(this.#shown.kept), grades: kept.head.grades ?? {} };
		this.#shelf = shelf;
		this.#channel?.close();
		this.#channel = undefined;
		this.saved = 'tab-only';
		this.trouble = isFull(error)
			? fullTrouble
			: error instanceof Missing
				? 'This assessment was removed elsewhere: from here on it lives in this tab only.'
				: 'The browser stopped keeping data: from here on your work lives in this tab only.';
	}

	/** Amends the head of an assessment, without a step. */
	async amend(id: string, fields: HeadFields): Promise<void> {
		await this.#after(async () => {
			if (!this.#shelf) return;
			const head = await this.#onShelf((shelf) => shelf.amend(id, fields));
			if (head && id === this.head.id)
				this.#shown.head = { ...this.head, name: head.name, case: head.case, memo: head.memo };
			this.#note();
		});
		await this.#refresh();
		this.#say({ heads: true });
	}

	async #refresh(): Promise<void> {
		await this.#after(async () => {
			const heads = await this.#shelf?.list(this.#case.id, this.blank('My assessment'));
			if (!heads) return;
			this.#heads = sorted(heads);
			const current = heads.find(({ id }) => id === this.head.id);
			if (current) this.#shown.head = { ...this.head, name: current.name, memo: current.memo };
			this.removed = !current || current.deleted !== undefined;
		});
	}

	/** One thing at a time, in the order asked for; a failure does not stop what comes after. */
	#after(task: () => Promise<unknown> | undefined): Promise<void> {
		const done = this.#work.then(task).then(() => undefined);
		this.#work = done.catch(() => undefined);
		return done;
	}

	#listen(): void {
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel('chapeau');
		this.#channel.onmessage = ({ data }: MessageEvent<Said>) => {
			if ('heads' in data) void this.#refresh();
			else if (data.assessment === this.head.id) this.#apply(data.moved);
			else this.elsewhere += 1;
		};
	}

	#say(what: Said): void {
		this.#channel?.postMessage(what);
	}
}

type Said = { heads: true } | { assessment: string; moved: Moved };

/** Keeping takes a millisecond or two; only when it takes longer is it worth a word. */
const noticeableMs = 150;

const isFull = (error: unknown) =>
	error instanceof DOMException && error.name === 'QuotaExceededError';
const fullTrouble =
	'The storage of this device is full: from here on your work lives in this tab only.';

const sorted = (heads: KeptHead[]) => [...heads].sort((a, b) => b.changed.localeCompare(a.changed));

export const [getWorkspace, setWorkspace] = createContext<Workspace>();

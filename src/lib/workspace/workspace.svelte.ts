import { SvelteMap } from 'svelte/reactivity';
import { createContext } from 'svelte';
import type { AssessmentHead, Mark, MemoHead } from '#lib/domain/assessment.ts';
import { evaluate, type CountFinding, type Docket } from '#lib/domain/evaluate.ts';
import type { Grade, Grades } from '#lib/domain/grade.ts';
import { amended, isBlank, markKey, placeOf, type Amendment } from '#lib/domain/mark.ts';
import { answers, type Answer } from '#lib/domain/strength.ts';
import { askToKeep } from '#lib/keep/durable.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import { memoryShelf } from '#lib/keep/memory-shelf.ts';
import { unchanged } from '#lib/workspace/unchanged.ts';
import { Missing, type Moved, type Opened, type Shelf } from '#lib/keep/shelf.ts';
import {
	amendedHead,
	result,
	type Change,
	type KeptHead,
	type Settings,
	type Step
} from '#lib/keep/steps.ts';

/**
 * A person's work on one case, in this tab. A change shows at once and is kept behind it, in
 * order; what the shelf answers, and what other tabs say, is brought back in. When the device
 * cannot keep it, the work goes on in memory and `trouble` says so.
 */
export class Workspace {
	readonly #case: { id: string; version: number };
	readonly #docket: Docket;
	#shelf: Shelf | undefined;
	#started = false;
	/** The shelf is read. A change made before that belongs to whichever assessment it opens. */
	#opened = false;
	#channel: BroadcastChannel | undefined;

	#head = $state.raw<KeptHead>()!;
	#heads = $state.raw<KeptHead[]>([]);
	readonly #marks = new SvelteMap<string, Mark>();
	/** What the shelf holds, behind what is shown. */
	readonly #kept = new Map<string, Mark>();
	#keptSettings: Settings & Pick<AssessmentHead, 'grades'>;
	/** What the memory's shelf took over unchanged, by id: heads that are on the device as they are. */
	#tookOver = new Map<string, KeptHead>();
	/** The marks that the device held when it stopped keeping, by key. */
	#onDevice: string[] = [];
	#onDeviceGrades: Grades = {};
	#steps = $state.raw<Step[]>([]);
	#lastStep = $state(0);
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
	readonly forum = $derived(this.#head.forum);
	readonly findings: ReadonlyMap<string, CountFinding> = $derived.by(() => {
		const findings = evaluate(this.#docket, this.#marks, this.forum);
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
		theCase: { id: string; version: number },
		docket: Docket,
		blank: Settings,
		early: readonly [string, string][] = [],
		journal: Journal = { read: () => [], write: () => undefined }
	) {
		this.#case = theCase;
		this.#docket = docket;
		this.#head = { ...this.#newHead('My assessment', blank), position: 0 };
		this.#keptSettings = blank;
		this.#journal = journal;
		for (const each of journal.read()) {
			this.#showChange(each.change);
			this.#waiting.push(each);
		}
		for (const [key, answer] of early) {
			const { count, element } = placeOf(key);
			if (element && (answers as readonly string[]).includes(answer))
				this.mark(count, element, { answer: answer as Answer });
		}
	}

	/** The case's counts and their tests, for what is worked out beside the findings. */
	get docket(): Docket {
		return this.#docket;
	}
	get head(): KeptHead {
		return this.#head;
	}
	/** The case's assessments, newest first, without those thrown away. */
	get assessments(): KeptHead[] {
		return this.#heads.filter(({ deleted }) => !deleted);
	}
	get thrownAway(): KeptHead[] {
		return this.#heads.filter(({ deleted }) => deleted);
	}
	get marks(): ReadonlyMap<string, Mark> {
		return this.#marks;
	}
	/** The steps kept, oldest first; those after the head’s position are undone. */
	get steps(): readonly Step[] {
		return this.#steps;
	}
	get canUndo(): boolean {
		return this.#head.position > 0 || this.#waiting.length > 0;
	}
	get canRedo(): boolean {
		return this.#head.position < this.#lastStep;
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
				if (this.#arrived(each)) this.#arrive(each);
				else await this.#keep(each);
		})();
		return this.#work as Promise<void>;
	}

	/** Shows what a shelf holds of this case. */
	async #read(shelf: Shelf): Promise<void> {
		const { forum, standard } = this.#head;
		const heads = await shelf.list(
			this.#case.id,
			this.#newHead('My assessment', { forum, standard })
		);
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
		const shown = this.#marks.get(markKey(count, element));
		const after = amended({ count, element }, shown, amendment, '');
		if (shown ? sameJudgement(shown, after) : isBlank(after)) return;
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
		return this.#move(true);
	}

	redo(): Promise<Step | undefined> {
		return this.#move(false);
	}

	/**
	 * Goes back or forward, by undo and redo in one go, to where so many steps are in force.
	 * @returns false where it did not come there: a step is not kept any more, or something else was done meanwhile
	 */
	async goTo(position: number): Promise<boolean> {
		await this.settled();
		const { id, position: from } = this.#head;
		let reached = false;
		await this.#after(async () => {
			if (!this.#shelf || this.#head.id !== id) return;
			let moved: Moved[];
			try {
				moved = await this.#shelf.moveTo(id, from, position);
			} catch (error) {
				await this.#goOnInMemory(error);
				moved = await this.#shelf.moveTo(id, from, position);
			}
			for (const each of notOvertaken(moved)) {
				this.#apply(each);
				this.#say({ assessment: id, moved: each });
			}
			this.#note();
			reached = (moved.at(-1)?.position ?? from) === position;
		});
		return reached;
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
		// What is kept has the moment of its step; what is only shown, that of the click.
		const marks = [...this.#marks].map(([key, shown]) => {
			const kept = this.#kept.get(key);
			return kept && sameJudgement(shown, kept) ? kept : shown;
		});
		return { head: this.#head, marks };
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

	/**
	 * Starts an assessment beside the others, with the marks given, and opens it, or leaves the open one open.
	 * @param fields the name as `assessmentName` gives it
	 */
	async add(
		fields: Partial<AssessmentHead> & { name: string },
		marks: readonly Mark[] = [],
		then: 'open' | 'stay' = 'open'
	): Promise<void> {
		const { forum, standard } = this.#head;
		const head = { ...this.#newHead(fields.name, { forum, standard }), ...fields, position: 0 };
		await this.#after(() => this.#shelf?.put({ head, marks: [...marks], steps: [] }));
		await this.#refresh();
		if (then === 'open') await this.switchTo(head.id);
		else await this.#after(() => this.#shelf?.set(`current:${this.#case.id}`, this.#head.id));
		this.#say({ heads: true });
	}

	/** A copy of the current assessment, marks and all, beside it. */
	async duplicate(): Promise<void> {
		const { id: _id, position: _position, deleted: _deleted, ...head } = this.#head;
		const now = new Date().toISOString();
		await this.add({ ...head, name: copyName(head.name), created: now, changed: now }, [
			...this.#marks.values()
		]);
	}

	/** @param name as `assessmentName` gives it */
	async rename(id: string, name: string): Promise<void> {
		await this.#amendHead(id, { name });
	}

	/** Keeps what stands at the head of the memo; fields left out stay, empty ones go. */
	async keepMemo(fields: MemoHead): Promise<void> {
		const memo = Object.entries({ ...this.#head.memo, ...fields }).filter(([, value]) => value);
		await this.#amendHead(this.#head.id, { memo: Object.fromEntries(memo) });
	}

	/** The open assessment was made with an earlier version of its case, of which its marks may speak. */
	get madeEarlier(): boolean {
		return this.#head.case.version < this.#case.version;
	}

	/** From here on the open assessment is of the case as it is now. */
	async takeUpVersion(): Promise<void> {
		const { id, version } = this.#case;
		await this.#amendHead(this.#head.id, { case: { id, version } });
	}

	/** Throws an assessment away; it can be taken back. */
	async throwAway(id: string): Promise<void> {
		await this.#amendHead(id, { deleted: new Date().toISOString() });
		if (id !== this.#head.id) return;
		const next = this.assessments[0];
		if (next) await this.switchTo(next.id);
		else await this.add({ name: 'My assessment' });
	}

	async takeBack(id: string): Promise<void> {
		await this.#amendHead(id, { deleted: undefined });
		await this.switchTo(id);
	}

	/** Tries once more to keep on the device what this tab holds. */
	async tryAgain(open: () => Promise<Shelf>): Promise<void> {
		await this.#after(async () => {
			const memory = this.#shelf;
			if (!memory) return;
			try {
				const device = await open();
				const { forum, standard } = this.#head;
				const blank = this.#newHead('My assessment', { forum, standard });
				for (const { id } of await memory.list(this.#case.id, blank)) {
					const opened = await memory.open(id);
					if (opened && opened.head !== this.#tookOver.get(id)) await device.put(opened);
				}
				for (const [name, value] of this.#preferences) await device.set(name, value);
				await device.set(`current:${this.#case.id}`, this.#head.id);
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

	#newHead(name: string, { forum, standard }: Settings): AssessmentHead {
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
		const waiting = { change, assessment: this.#opened ? this.#head.id : undefined };
		this.#showChange(change);
		this.#waiting.push(waiting);
		this.#note();
		if (this.#started) void this.#after(() => this.#keep(waiting));
	}

	#showChange(change: Change): void {
		if (change.kind !== 'mark') {
			this.#head = amendedHead(this.#head, change);
			return;
		}
		const key = markKey(change.count, change.element);
		const now = new Date().toISOString();
		this.#showMark(amended(change, this.#marks.get(key), change.amendment, now));
	}

	/** Notes in the journal what is not kept yet: what is on its way, or, in this tab only, everything. */
	#note(): void {
		if (this.saved !== 'tab-only') return this.#journal.write(this.#waiting);
		const { id: assessment, forum, standard, thresholds, grades } = this.#head;
		const settings = { forum, standard, thresholds };
		const changes: Change[] = [{ kind: 'settings', settings }];
		for (const note of new Set(Object.keys({ ...grades, ...this.#onDeviceGrades })))
			changes.push({ kind: 'grade', note, grade: grades?.[note] ?? {} });
		for (const key of new Set([...this.#marks.keys(), ...this.#onDevice])) {
			const {
				count: _,
				element: __,
				changed: ___,
				cites,
				...rest
			}: Partial<Mark> = this.#marks.get(key) ?? {};
			const blank = { answer: undefined, reason: undefined, doubt: undefined, split: undefined };
			const cited = Object.fromEntries((cites ?? []).map((id) => [id, true as const]));
			const amendment = { ...blank, readFirst: undefined, ...rest, cites: cited };
			changes.push({ kind: 'mark', ...placeOf(key), amendment });
		}
		this.#journal.write(changes.map((change) => ({ change, assessment })));
	}

	#showMark(mark: Mark): void {
		const key = markKey(mark.count, mark.element);
		if (isBlank(mark)) this.#marks.delete(key);
		else if (!sameJudgement(this.#marks.get(key), mark)) this.#marks.set(key, mark);
	}

	/** Shows what the shelf holds, and over it what is still on its way there. */
	#show({ head, marks, steps }: Opened): void {
		this.#head = head;
		this.#marks.clear();
		this.#kept.clear();
		for (const mark of marks) {
			this.#kept.set(markKey(mark.count, mark.element), mark);
			this.#showMark(mark);
		}
		this.removed = head.deleted !== undefined;
		this.#keptSettings = keptSettings(head);
		this.#steps = steps;
		this.#lastStep = steps.at(-1)?.number ?? head.position;
		for (const { change, assessment } of this.#waiting)
			if (assessment === undefined || assessment === head.id) this.#showChange(change);
	}

	/**
	 * Whether a change that was on its way when the page was left had reached the shelf after all: kept
	 * once more it would be a step that changes nothing, and that undo would take back for another.
	 */
	#arrived({ change, assessment }: Waiting): boolean {
		if (assessment !== undefined && assessment !== this.#head.id) return false;
		const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
		if (change.kind === 'grade')
			return same(this.#keptSettings.grades?.[change.note] ?? {}, change.grade);
		if (change.kind === 'settings')
			return Object.entries(change.settings).every(([name, value]) =>
				same(this.#keptSettings[name as keyof Settings], value)
			);
		const kept = this.#kept.get(markKey(change.count, change.element));
		const after = amended(change, kept, change.amendment, '');
		return kept ? sameJudgement(kept, after) : isBlank(after);
	}

	/** A change is on the shelf. */
	#arrive(waiting: Waiting): void {
		this.#waiting = this.#waiting.filter((each) => each !== waiting);
		this.#note();
	}

	async #keep(waiting: Waiting): Promise<void> {
		// What follows from a mark is drawn first; the journal has the change meanwhile.
		await new Promise((drawn) => setTimeout(drawn, 30));
		const at = new Date().toISOString();
		const { change } = waiting;
		const slow = setTimeout(() => {
			if (this.saved === 'saved') this.saved = 'saving';
		}, noticeableMs);
		// A change belongs to the assessment it was made in, if that is still here.
		const made = waiting.assessment ?? this.#head.id;
		const id = this.#heads.some((head) => head.id === made) ? made : this.#head.id;
		let moved: Moved;
		try {
			moved = await this.#shelf!.commit(id, change, at);
			askToKeep();
		} catch (error) {
			await this.#goOnInMemory(error);
			moved = await this.#shelf!.commit(id, change, at);
		}
		clearTimeout(slow);
		this.#waiting = this.#waiting.filter((each) => each !== waiting);
		if (id === this.#head.id) this.#apply(moved);
		this.#note();
		this.#say({ assessment: id, moved });
		if (this.saved === 'saving') this.saved = 'saved';
	}

	/** Brings in a step that this tab or another one has taken. */
	#apply({ step, position, how }: Moved): void {
		if (how === 'taken') {
			this.#steps = [...this.#steps.filter(({ number }) => number < step.number), step];
			this.#lastStep = step.number;
		}
		const changed = how === 'taken' ? step.at : new Date().toISOString();
		this.#head = { ...this.#head, position, changed };
		const state = result(step, how === 'undone');
		if ('mark' in state) {
			const key = markKey(state.mark.count, state.mark.element);
			if (isBlank(state.mark)) this.#kept.delete(key);
			else this.#kept.set(key, state.mark);
			const onItsWay = this.#waiting.some(
				({ change }) => change.kind === 'mark' && markKey(change.count, change.element) === key
			);
			if (!onItsWay) this.#showMark(state.mark);
		} else {
			const kept = amendedHead({ ...this.#head, ...this.#keptSettings }, state.amends);
			this.#keptSettings = keptSettings(kept);
			this.#head = amendedHead(this.#head, state.amends);
			for (const { change } of this.#waiting) if (change.kind !== 'mark') this.#showChange(change);
		}
	}

	async #move(back: boolean): Promise<Step | undefined> {
		let step: Step | undefined;
		await this.#after(async () => {
			if (!this.#shelf) return;
			let moved: Moved | undefined;
			try {
				moved = await this.#shelf.move(this.#head.id, back);
			} catch (error) {
				await this.#goOnInMemory(error);
				moved = await this.#shelf.move(this.#head.id, back);
			}
			if (!moved) return;
			step = moved.step;
			this.#apply(moved);
			this.#note();
			this.#say({ assessment: this.#head.id, moved });
		});
		return step;
	}

	async #goOnInMemory(error: unknown): Promise<void> {
		const shelf = memoryShelf();
		const head = { ...this.#head, ...this.#keptSettings };
		await shelf.put({ head, marks: [...this.#kept.values()], steps: this.#steps });
		for (const { id } of this.#heads) {
			if (id === head.id) continue;
			const other = await this.#shelf?.open(id).catch(() => undefined);
			if (!other) continue;
			await shelf.put(other);
			if (this.saved !== 'tab-only') this.#tookOver.set(id, other.head);
		}
		this.#onDevice = [...this.#kept.keys()];
		this.#onDeviceGrades = this.#keptSettings.grades ?? {};
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

	async #amendHead(
		id: string,
		fields: Partial<Pick<KeptHead, 'name' | 'case' | 'memo'>> & { deleted?: string | undefined }
	): Promise<void> {
		await this.#after(async () => {
			const head = await this.#shelf?.amend(id, fields);
			if (head && id === this.#head.id)
				this.#head = {
					...this.#head,
					name: head.name,
					case: head.case,
					...(head.memo && { memo: head.memo })
				};
		});
		await this.#refresh();
		this.#say({ heads: true });
	}

	async #refresh(): Promise<void> {
		await this.#after(async () => {
			const { forum, standard } = this.#head;
			const heads = await this.#shelf?.list(
				this.#case.id,
				this.#newHead('My assessment', { forum, standard })
			);
			if (!heads) return;
			this.#heads = sorted(heads);
			const current = heads.find(({ id }) => id === this.#head.id);
			if (current) this.#head = { ...this.#head, name: current.name };
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
			else if (data.assessment === this.#head.id) this.#apply(data.moved);
			else this.elsewhere += 1;
		};
	}

	#say(what: Said): void {
		this.#channel?.postMessage(what);
	}
}

/** A change on its way to the shelf, and the assessment it was made in, once one is open. */
export type Waiting = { change: Change; assessment: string | undefined };

/** Holds what is on its way, so that closing or reloading the page in that moment loses nothing. */
export type Journal = {
	read(): Waiting[];
	write(waiting: readonly Waiting[]): void;
	/** Which assessment this tab has open, so that a reload opens it again whatever other tabs do. */
	opened?(): string | undefined;
	open?(id: string): void;
};

type Said = { heads: true } | { assessment: string; moved: Moved };

/** Of the moves of one mark the last alone says how it stands: the rest would only be drawn in passing. */
function notOvertaken(moved: readonly Moved[]): Moved[] {
	const markOf = ({ step }: Moved) =>
		step.kind === 'mark' ? markKey(step.after.count, step.after.element) : undefined;
	const last = new Map(moved.map((each) => [markOf(each), each]));
	return moved.filter((each) => {
		const mark = markOf(each);
		return mark === undefined || last.get(mark) === each;
	});
}

/** Keeping takes a millisecond or two; only when it takes longer is it worth a word. */
const noticeableMs = 150;

/** What the shelf answers is mostly what is shown already: then nothing need be drawn again. */
const sameJudgement = (shown: Mark | undefined, kept: Mark) =>
	shown !== undefined &&
	JSON.stringify({ ...shown, changed: '' }) === JSON.stringify({ ...kept, changed: '' });

const keptSettings = ({ forum, standard, thresholds, grades }: KeptHead) => ({
	forum,
	standard,
	thresholds,
	grades
});

/** A name is at most 200 characters long, in files too. */
const copyName = (name: string) => `${name.slice(0, 193)} (copy)`;

const isFull = (error: unknown) =>
	error instanceof DOMException && error.name === 'QuotaExceededError';
const fullTrouble =
	'The storage of this device is full: from here on your work lives in this tab only.';

const sorted = (heads: KeptHead[]) => [...heads].sort((a, b) => b.changed.localeCompare(a.changed));

export const [getWorkspace, setWorkspace] = createContext<Workspace>();

import { untrack } from 'svelte';
import { markKey } from '#lib/domain/mark.ts';
import { isOwn } from '#lib/domain/own-id.ts';
import { forumNamed, underForum } from '#lib/domain/forum.ts';
import type { CaseToOpen, ToRead } from '#lib/rooms/reading.ts';
import { sentCaseLimit } from '#lib/rooms/sent-case-limit.ts';
import type { World } from '#lib/room-client/line.ts';
import { mostFirst } from '#lib/domain/read-first.ts';
import { firstOn, wholeMinutes } from '#lib/rooms/lesson-time.ts';
import { LiveRoom } from '#lib/room-client/live-room.svelte.ts';
import { opensWithSecret } from '#lib/room-client/say.ts';
import {
	concerns,
	draftFor,
	draftLike,
	draftOfLesson,
	freshDraft,
	howMany,
	lessonOf,
	proposal,
	settingsOf,
	timeNeeded,
	toReadOf,
	type Draft,
	type FormPart
} from './draft.ts';
import { opening } from './opening.ts';
import { keepSecret, keptSecret } from './opening-secret.ts';
import { OwnCases } from './own-cases.svelte.ts';

type Offered = Pick<CaseToOpen, 'id' | 'title'>;

const notFetched = 'This case could not load. Check your connection and choose it again.';

/** The form of a new room: what is chosen, what follows from it, and the opening itself. */
export class RoomForm {
	/** To choose from. */
	readonly cases: readonly Offered[];
	/** Those of one’s own, on this device. */
	readonly own = new OwnCases();
	readonly #known = new Map<string, Promise<CaseToOpen | undefined>>();

	/** What the form knows of the case: of the one chosen before, until it is here. */
	facts: CaseToOpen = $state.raw() as CaseToOpen;
	draft: Draft = $state() as Draft;
	faults = $state.raw<string[]>([]);
	busy = $state(false);
	/** Whether this server opens rooms with a secret only. */
	withSecret = $state(false);
	secret = $state('');
	secretFault = $state('');
	/** Whose settings the form began with. */
	like = $state('');
	/** What came of saving or opening a lesson. */
	lessonSaid = $state('');
	lessonFault = $state('');
	#caseFault = $state('');

	/** The form shows the case that is chosen. */
	readonly ready = $derived.by(
		() => this.facts.id === this.draft.case || !this.#offers(this.draft.case)
	);
	/** The case is the teacher’s own, and is sent when the room is opened. */
	readonly sends = $derived.by(() => this.ready && isOwn(this.facts.id));
	readonly elements = $derived.by(() => howMany(this.draft, this.facts));
	/** What there is to read on what is marked. */
	readonly toRead = $derived.by(() => toReadOf(this.draft, this.facts));
	readonly time = $derived.by(() => timeNeeded(this.draft, this.facts));
	readonly minutes = $derived(wholeMinutes(this.time.total));
	readonly standard = $derived(this.facts.standards.find(({ id }) => id === this.draft.standard));
	readonly marked = $derived.by(() => {
		const { of } = this.draft;
		const count = this.facts.counts.find(({ id }) => id === this.draft.count);
		if (of === 'count' && count) return `Count ${count.id}, ${count.title}`;
		return of === 'all' ? 'All counts' : 'A lesson';
	});

	constructor(cases: readonly Offered[], facts: CaseToOpen) {
		this.cases = cases;
		this.facts = facts;
		this.draft = freshDraft(facts);
		this.#known.set(facts.id, Promise.resolve(facts));
	}

	/** What is said beside a part of the form. */
	beside(part: FormPart): string[] {
		const faults = this.faults.filter((fault) => concerns(fault) === part);
		return part === 'case' && this.#caseFault ? [this.#caseFault, ...faults] : faults;
	}

	/** Begins by what the address asks for. @returns what ends it */
	begin(asked: URLSearchParams, world?: World): () => void {
		this.secret = keptSecret();
		// A server that can't be asked now says so when the button is pressed.
		void opensWithSecret().then((asks) => (this.withSecret ||= asks === true));
		const wanted = asked.get('case');
		if (wanted !== null && (isOwn(wanted) || this.#offers(wanted))) void this.choose(wanted);
		void this.own.list();
		const code = asked.get('like');
		return code ? this.#takeOver(code, world) : () => undefined;
	}

	#offers(id: string): boolean {
		return this.cases.some((each) => each.id === id) || isOwn(id);
	}

	/** Fetches the cases before one is chosen, so that nobody waits for it. */
	fetchAll(): void {
		for (const { id } of this.cases) void this.#factsOf(id);
	}

	async choose(id: string): Promise<void> {
		this.#caseFault = '';
		this.draft.case = id;
		const found = isOwn(id)
			? await this.own.choose(id)
			: await this.#factsOf(id).then((facts) => (facts ? { facts } : { fault: notFetched }));
		if (this.draft.case !== id) return;
		if ('facts' in found) {
			this.draft = draftFor(found.facts, { ...this.draft, case: this.facts.id });
			this.facts = found.facts;
		} else {
			this.#caseFault = found.fault;
			// The one before may have been put away for this one.
			if (isOwn(this.facts.id)) await this.choose(this.cases[0]!.id);
			else this.draft.case = this.facts.id;
			this.#caseFault = found.fault;
		}
	}

	#factsOf(id: string): Promise<CaseToOpen | undefined> {
		const known = this.#known.get(id);
		if (known) return known;
		const asked = fetch(`/rooms/open/${id}.json`)
			.then((response) => (response.ok ? (response.json() as Promise<CaseToOpen>) : undefined))
			.catch(() => undefined);
		this.#known.set(id, asked);
		void asked.then((facts) => facts ?? this.#known.delete(id));
		return asked;
	}

	chooseForum(id: string): void {
		const { forums, standards } = this.facts;
		Object.assign(this.draft, underForum(this.draft.standard, forumNamed(forums, id), standards));
	}

	/** Picks the elements of the chosen count that fit into so many minutes. */
	propose(minutes: number): void {
		this.draft.of = 'picked';
		this.draft.picked = proposal(this.draft, this.facts, minutes);
	}

	unpick(key: string): void {
		this.draft.picked = new Set([...this.draft.picked].filter((each) => each !== key));
	}

	/** Puts an item among those to read first on an element, or takes it from them. */
	readFirst(toRead: ToRead, item: string, on: boolean): void {
		const key = markKey(toRead.count, toRead.element);
		// Where the case leaves all to be read, an own choice begins with what is clicked.
		const given = firstOn(toRead, this.draft.readFirst);
		const before = given.length > mostFirst ? [] : given;
		const chosen = toRead.items
			.map(({ id }) => id)
			.filter((id) => (id === item ? on : before.includes(id)));
		const { [key]: _, ...others } = this.draft.readFirst;
		// Nothing chosen leaves the choice to the case.
		this.draft.readFirst = { ...others, ...(chosen.length > 0 && { [key]: chosen }) };
	}

	note(key: string, text: string): void {
		const { [key]: _, ...others } = this.draft.elementNotes;
		this.draft.elementNotes = { ...others, ...(text && { [key]: text }) };
	}

	async saveLesson(): Promise<void> {
		this.lessonFault = '';
		const { handOver } = await import('#lib/ui/hand-over.ts');
		const { lessonFile } = await import('./lesson-file.ts');
		const made = lessonFile(lessonOf(this.draft, this.facts));
		if (!made) {
			this.lessonSaid = '';
			this.lessonFault =
				'This lesson can’t be saved as it is. Check its title and how many elements it has, then save again.';
			return;
		}
		const [file, name] = made;
		handOver(file, name);
		this.lessonSaid = `Saved as “${name}”.`;
	}

	/** Fills the form in with a lesson from a file: whole, or not at all. */
	async openLesson(file: File): Promise<void> {
		this.lessonSaid = this.lessonFault = '';
		const { readLesson } = await import('./lesson-file.ts');
		const { lesson, fault } = await readLesson(file, async (id) => {
			if (isOwn(id)) return this.own.facts(id);
			return this.cases.some((each) => each.id === id) ? this.#factsOf(id) : undefined;
		});
		if (!lesson) {
			this.lessonFault = fault;
			return;
		}
		if (lesson.case.id !== this.draft.case) await this.choose(lesson.case.id);
		this.draft = draftOfLesson(lesson, freshDraft(this.facts));
		this.lessonSaid = `“${file.name}” is open.${
			lesson.case.version < this.facts.version
				? ' The case has been corrected since it was saved: look through what is read first.'
				: ''
		}`;
	}

	/** The settings of a room whose desk is open on this device. */
	#takeOver(code: string, world?: World): () => void {
		this.like = 'Loading the settings of the other room …';
		const room = new LiveRoom({ code, viewer: 'teacher' }, world);
		room.start();
		const end = $effect.root(() => {
			$effect(() => {
				if (room.frame) {
					const { settings } = room.frame;
					room.stop();
					// Once: what it does to the form is no reason to do it again.
					untrack(() => void this.#beginLike(settings, code));
				} else if (room.refusal) {
					this.like = `The settings of room ${code} could not load: its desk is not open on this device, or the room is gone. The form has the usual settings.`;
					room.stop();
				}
			});
		});
		return () => {
			end();
			room.stop();
		};
	}

	async #beginLike(settings: Parameters<typeof draftLike>[0], code: string): Promise<void> {
		if (this.#offers(settings.case)) await this.choose(settings.case);
		if (this.facts.id !== settings.case) {
			this.like = `The case of room ${code} is not on this device, so its settings could not be taken over. The form has the usual settings.`;
			return;
		}
		this.draft = draftLike(settings, freshDraft(this.facts));
		this.like = `These are the settings of room ${code}, without anyone’s marks.`;
	}

	/** Opens the room. @returns the address of its desk, or nothing where it was not opened */
	async open(): Promise<string | undefined> {
		if (this.busy || !this.ready) return undefined;
		const { id } = this.facts;
		const sent = this.sends && this.own.chosen?.case.id === id ? this.own.sent : undefined;
		// It is said beside the case.
		if (this.sends && (sent === undefined || this.own.size > sentCaseLimit)) return undefined;
		this.busy = true;
		this.faults = [];
		this.secretFault = '';
		const given = this.withSecret ? this.secret.trim() : undefined;
		const opened = await opening(settingsOf(this.draft, this.facts), {
			secret: given,
			lesson: this.elements > 0 ? lessonOf(this.draft, this.facts) : undefined,
			dossier: sent
		});
		if (opened.faults) {
			if (opened.secret) {
				this.withSecret = true;
				this.secretFault = opened.faults[0]!;
				keepSecret('');
			} else this.faults = opened.faults;
			this.busy = false;
			return undefined;
		}
		if (given !== undefined) keepSecret(given);
		if (sent !== undefined) await this.own.noteOpened(id);
		return `/rooms/${opened.code}/desk#${opened.desk}`;
	}
}

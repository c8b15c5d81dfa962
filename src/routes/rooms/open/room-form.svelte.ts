import { untrack } from 'svelte';
import { forumNamed, underForum } from '#lib/domain/forum.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import type { World } from '#lib/room-client/line.ts';
import { LiveRoom } from '#lib/room-client/live-room.svelte.ts';
import { opensWithSecret } from '#lib/room-client/say.ts';
import {
	concerns,
	draftFor,
	draftLike,
	freshDraft,
	howMany,
	settingsOf,
	timeNeeded,
	type Draft,
	type FormPart
} from './draft.ts';
import { opening } from './opening.ts';
import { keepSecret, keptSecret } from './opening-secret.ts';

type Offered = Pick<CaseFacts, 'id' | 'title'>;

const notFetched = 'This case could not load. Check your connection and choose it again.';

/** The form of a new room: what is chosen, what follows from it, and the opening itself. */
export class RoomForm {
	/** To choose from. */
	readonly cases: readonly Offered[];
	readonly #known = new Map<string, Promise<CaseFacts | undefined>>();

	/** What the form knows of the case: of the one chosen before, until it is here. */
	facts: CaseFacts = $state.raw() as CaseFacts;
	draft: Draft = $state() as Draft;
	faults = $state.raw<string[]>([]);
	busy = $state(false);
	/** Whether this server opens rooms with a secret only. */
	withSecret = $state(false);
	secret = $state('');
	secretFault = $state('');
	/** Whose settings the form began with. */
	like = $state('');
	#caseFault = $state('');

	/** The form shows the case that is chosen. */
	readonly ready = $derived.by(
		() => this.facts.id === this.draft.case || !this.cases.some(({ id }) => id === this.draft.case)
	);
	readonly elements = $derived.by(() => howMany(this.draft, this.facts));
	readonly minutes = $derived(timeNeeded(this.elements, this.draft.pacing));
	readonly standard = $derived(this.facts.standards.find(({ id }) => id === this.draft.standard));
	readonly marked = $derived.by(() => {
		const { of } = this.draft;
		const count = this.facts.counts.find(({ id }) => id === this.draft.count);
		if (of === 'count' && count) return `Count ${count.id}, ${count.title}`;
		return of === 'all' ? 'All counts' : 'A picked list';
	});

	constructor(cases: readonly Offered[], facts: CaseFacts) {
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
		if (this.cases.some(({ id }) => id === wanted)) void this.choose(wanted!);
		const code = asked.get('like');
		return code ? this.#takeOver(code, world) : () => undefined;
	}

	/** Fetches the cases before one is chosen, so that nobody waits for it. */
	fetchAll(): void {
		for (const { id } of this.cases) void this.#factsOf(id);
	}

	async choose(id: string): Promise<void> {
		this.#caseFault = '';
		this.draft.case = id;
		const facts = await this.#factsOf(id);
		if (this.draft.case !== id) return;
		if (facts) {
			this.draft = draftFor(facts, this.draft);
			this.facts = facts;
		} else {
			this.#caseFault = notFetched;
			this.draft.case = this.facts.id;
		}
	}

	#factsOf(id: string): Promise<CaseFacts | undefined> {
		const known = this.#known.get(id);
		if (known) return known;
		const asked = fetch(`/rooms/open/${id}.json`)
			.then((response) => (response.ok ? (response.json() as Promise<CaseFacts>) : undefined))
			.catch(() => undefined);
		this.#known.set(id, asked);
		void asked.then((facts) => facts ?? this.#known.delete(id));
		return asked;
	}

	chooseForum(id: string): void {
		const { forums, standards } = this.facts;
		Object.assign(this.draft, underForum(this.draft.standard, forumNamed(forums, id), standards));
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
		if (this.cases.some(({ id }) => id === settings.case)) await this.choose(settings.case);
		this.draft = draftLike(settings, freshDraft(this.facts));
		this.like = `These are the settings of room ${code}, without anyone’s marks.`;
	}

	/** Opens the room. @returns the address of its desk, or nothing where it was not opened */
	async open(): Promise<string | undefined> {
		if (this.busy || !this.ready) return undefined;
		this.busy = true;
		this.faults = [];
		this.secretFault = '';
		const given = this.withSecret ? this.secret.trim() : undefined;
		const opened = await opening(settingsOf(this.draft, this.facts), given);
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
		return `/rooms/${opened.code}/desk#${opened.desk}`;
	}
}

import { untrack } from 'svelte';
import { replaceState } from '$app/navigation';
import { standardOf } from '#lib/domain/threshold.ts';
import { secretIn } from '#lib/links/meant-link.ts';
import { elementsOf, rivalNames, type NamedElement } from '#lib/rooms/case-facts.ts';
import { figuresAt, heldOf, lastShown } from '#lib/rooms/element-rounds.ts';
import { ordinalOf, roundOfMarks } from '#lib/rooms/phases.ts';
import type { Refusal } from '#lib/rooms/protocol.ts';
import { showsSideBySide } from '#lib/rooms/visibility.ts';
import { Beside } from '#lib/room-client/beside.svelte.ts';
import { CaseOfRoom } from '#lib/room-client/case-of-room.svelte.ts';
import { LiveRoom } from '#lib/room-client/live-room.svelte.ts';
import { say } from '#lib/room-client/say.ts';
import { Fit } from './fit.svelte.ts';

/**
 * What a class sees on the wall. It steers nothing and follows what the desk shows; and it has
 * nothing to show but its frame, which holds no more than the phase allows.
 */
export class Wall {
	readonly code: string;
	readonly room: LiveRoom<'projector'>;
	readonly #case = new CaseOfRoom();
	/** What the teacher has set beside the class, where the desk is open in this browser. */
	readonly #beside: Beside;
	#locked = $state.raw<Refusal>();
	/** The link was right. */
	unlocked = $state(false);

	readonly refusal = $derived.by(() => this.#locked ?? this.room.refusal);
	readonly frame = $derived.by(() => this.room.frame);
	readonly facts = $derived(this.#case.facts);
	readonly standard = $derived(
		this.facts && this.frame && standardOf(this.facts.standards, this.frame.settings)
	);
	readonly #elements = $derived(
		this.facts && this.frame ? elementsOf(this.facts, this.frame.settings) : []
	);
	readonly element: NamedElement | undefined = $derived(
		this.#elements.find(({ key }) => key === this.frame?.showing)
	);
	readonly held = $derived(this.element && this.frame?.elements[this.element.key]);
	/** The elements of its count that are marked together with it. */
	readonly together = $derived(
		this.#elements.filter(
			({ stage, count }) => stage === this.element?.stage && count === this.element.count
		)
	);
	readonly evidence = $derived(new Map(this.facts?.evidence.map((item) => [item.id, item])));
	readonly rivals = $derived(
		this.facts && this.element ? rivalNames(this.facts, this.element) : new Map<string, string>()
	);
	readonly count = $derived(
		this.facts?.counts.find(({ id }) => id === this.element?.count)?.title ?? ''
	);
	readonly sheet = $derived(
		this.element && this.frame
			? this.#case.sheet(this.element, this.frame.settings.forum)
			: undefined
	);

	readonly marking = $derived(this.held && roundOfMarks(this.held.phase, heldOf(this.held)));
	/** The figures of the round shown last. */
	readonly figures = $derived(figuresAt(this.held, lastShown(this.held) ?? 1));
	/** Which round that is, in words. */
	readonly shownRound = $derived(ordinalOf(lastShown(this.held) ?? 1));
	/** While the class marks again the bars of the round before would pull it to the majority. */
	readonly #isHeldBack = $derived(
		(this.held?.phase === 'mark-again' || this.held?.phase === 'locked-again') &&
			!this.frame?.leading?.firstRound
	);
	readonly shown = $derived(
		!this.#isHeldBack &&
			(this.figures?.distribution !== undefined || (this.figures?.tooFew ?? false))
	);
	/** Nothing is to be seen of it yet but the law’s words. */
	readonly before = $derived(
		this.held === undefined || ['ahead', 'mark-alone', 'locked'].includes(this.held.phase)
	);
	/** What others made of the element stands beside what the class did. */
	readonly comparesAll = $derived(this.frame !== undefined && showsSideBySide(this.frame));
	readonly besides = $derived.by(() => this.#beside.shown);
	readonly discussing = $derived(this.held?.phase === 'discuss');
	/** Whether there is anything beside what is shown of the element. */
	readonly hasBeside = $derived(
		!this.discussing || !this.shown || this.figures?.rivals !== undefined
	);

	// — What is left out where the wall is low, by what tells least —

	readonly beside = new Fit(9);
	readonly argued = new Fit(12);
	/** Beside the bars. */
	readonly asideHolds = $derived.by(() => {
		const { less } = this.beside;
		return {
			relied: (this.figures?.rivals
				? [3, 2, 1, 1, 0, 0, 0, 0, 0, 0]
				: [3, 2, 2, 1, 1, 1, 1, 0, 0, 0])[less]!,
			doubts: [5, 5, 3, 3, 2, 2, 1, 1, 0, 0][less]!,
			rivals: [9, 9, 9, 9, 9, 4, 3, 2, 1, -1][less]!,
			meaning: less < (this.held?.phase === 'reveal' ? 5 : 1),
			elsewhere: [9, 9, 9, 6, 4, 3, 2, 2, 1, 1][less]!,
			agreement: less < 2,
			spread: less < 2 ? ('no' as const) : less < 3 ? ('outcomes' as const) : ('median' as const),
			qr: `${42 - 4 * Math.min(less, 8)}vh`
		};
	});
	/** Reasons grow shorter; then the law’s words make room. */
	readonly arguedHolds = $derived.by(() => {
		const { less } = this.argued;
		return {
			reasonLength: [280, 230, 190, 160, 135, 115, 100, 85, 70, 60, 50, 45, 40][less]!,
			tight: less > 3,
			questions: Math.max(1, 4 - less),
			law: less < (this.comparesAll ? 1 : 9)
		};
	});
	/** Beside others what the law says makes room first, which the phones have. */
	readonly besideHolds = $derived.by(() => {
		const { less } = this.argued;
		return { foot: less < 2, notes: less < 3 };
	});

	constructor(code: string) {
		this.code = code;
		this.room = new LiveRoom({ code, viewer: 'projector' });
		this.#beside = new Beside(code);
	}

	/** Reads the room’s case. Call it in an effect. */
	openCase(): void {
		const digest = this.frame?.digest;
		if (digest !== undefined) untrack(() => void this.#case.open(digest));
	}

	/** Fetches the law’s words; without the line they come when it is back. Call it in an effect. */
	fetchSheet(): (() => void) | undefined {
		const wanted = this.element;
		if (!wanted) return undefined;
		let again: ReturnType<typeof setTimeout>;
		const get = async () => {
			if (!(await this.#case.want(wanted, false))) again = setTimeout(get, 3000);
		};
		untrack(() => void get());
		return () => clearTimeout(again);
	}

	/** Begins, by the cookie or by the link in the address, which may come while the page is open. @returns what ends it */
	begin(): () => void {
		let again: ReturnType<typeof setTimeout>;
		const unlock = async () => {
			clearTimeout(again);
			const secret = secretIn(location.hash);
			if (secret === '') return;
			const answer = await say(this.code, 'stranger', { kind: 'unlock', as: 'projector', secret });
			if (answer.kind === 'offline') {
				again = setTimeout(unlock, 2000);
				return;
			}
			replaceState(location.pathname, {});
			this.#locked = answer.kind === 'refused' ? answer.why : undefined;
			this.unlocked = !this.#locked;
			if (!this.#locked) this.room.start();
		};
		if (secretIn(location.hash) === '') this.room.start();
		else void unlock();
		addEventListener('hashchange', unlock);
		const endBeside = this.#beside.begin();
		return () => {
			endBeside();
			clearTimeout(again);
			removeEventListener('hashchange', unlock);
			this.room.stop();
			this.#case.stop();
		};
	}
}

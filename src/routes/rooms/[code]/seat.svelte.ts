import { tick, untrack } from 'svelte';
import { replaceState } from '$app/navigation';
import { alternatives } from '#lib/domain/outline.ts';
import { strengths, type Answer } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { elementsOf, rivalNames, treesOfFacts, type NamedElement } from '#lib/rooms/case-facts.ts';
import { roundOfMarks, type Round } from '#lib/rooms/phases.ts';
import { isComplete } from '#lib/rooms/room.ts';
import type { CaseOfRoom } from '#lib/room-client/case-of-room.svelte.ts';
import type { Participant } from '#lib/room-client/participant.svelte.ts';
import { isChoosing, isTaken, isWriting, keyOf, shortcutsOff } from '#lib/ui/keys.ts';
import { phaseSays } from './phase-says.ts';

/** Keys that answer, as on the bench. */
const answerKeys: Record<string, Answer> = {
	...Object.fromEntries(strengths.map((strength, at) => [String(at), strength])),
	t: 'cannot-tell',
	x: 'does-not-arise'
};

/** Where a person is in the room: the elements they may go to, the one before them, and the keys that walk and mark. */
export class Seat {
	readonly #person: Participant;
	readonly #case: CaseOfRoom;

	/** The element that the person has gone to, by `markKey`; without one it is the one that the room is at. */
	#chosen = $state<string>();
	#lastStanding = '';

	/** What has changed, for those who do not see it. */
	said = $state('');
	/** What the page has drawn of it. */
	heading = $state<HTMLElement>();
	list = $state<HTMLDetailsElement>();

	readonly frame = $derived.by(() => this.#person.live.frame);
	readonly settings = $derived(this.frame?.settings);
	readonly facts = $derived.by(() => this.#case.facts);
	readonly elements: NamedElement[] = $derived(
		this.facts && this.settings ? elementsOf(this.facts, this.settings) : []
	);
	/** Those that the room has come to. */
	readonly reached = $derived(
		this.elements.filter(({ key }) => this.frame && this.frame.elements[key]?.phase !== 'ahead')
	);
	readonly standard = $derived.by(() => {
		if (!this.facts || !this.settings) return undefined;
		const { label, at } = standardOf(this.facts.standards, { standard: this.settings.standard });
		return { label, at };
	});
	readonly #mayNotArise = $derived(
		new Map(
			this.facts ? [...treesOfFacts(this.facts)].map(([id, tree]) => [id, alternatives(tree)]) : []
		)
	);

	/** The element before the person. */
	readonly now = $derived(
		this.reached.find(({ key }) => key === this.#chosen) ??
			this.reached.find(({ stage }) => stage === this.frame?.standing.stage)
	);
	readonly at = $derived(this.now ? this.reached.indexOf(this.now) : -1);
	readonly rivals = $derived(
		this.facts && this.now ? rivalNames(this.facts, this.now) : new Map<string, string>()
	);
	readonly phase = $derived(this.now && this.frame?.elements[this.now.key]?.phase);
	readonly round: Round = $derived(
		this.phase === 'mark-again' || this.phase === 'locked-again' ? 2 : 1
	);
	/** The round that takes marks here; undefined where none does. */
	readonly marking = $derived(
		this.phase !== undefined && this.phase !== 'ahead' ? roundOfMarks(this.phase) : undefined
	);
	readonly locked = $derived(this.phase === 'locked' || this.phase === 'locked-again');
	/** It is offered that the element does not arise. */
	readonly alternative = $derived(
		this.now !== undefined && this.#mayNotArise.get(this.now.count)?.has(this.now.element) === true
	);

	/** What is marked together now, and how much of it the person has finished. */
	readonly stage = $derived(
		this.elements.filter(({ stage }) => stage === this.frame?.standing.stage)
	);
	readonly finished = $derived.by(() => {
		const { settings, frame } = this;
		if (!settings || !frame) return 0;
		const round = frame.standing.held[frame.standing.stage] ?? 1;
		return this.stage.filter(({ key }) => isComplete(this.#person.marks.of(round, key), settings))
			.length;
	});
	/** What has had a second round. */
	readonly twice = $derived(
		new Set(
			this.elements
				.filter(({ stage }) => this.frame?.standing.held[stage] === 2)
				.map(({ key }) => key)
		)
	);

	constructor(person: Participant, theCase: CaseOfRoom) {
		this.#person = person;
		this.#case = theCase;
	}

	/** What the person has answered last to an element. */
	answered(key: string): Answer | undefined {
		const of = this.frame?.elements[key]?.phase;
		const round: Round = of === 'mark-again' || of === 'locked-again' ? 2 : 1;
		return this.#person.marks.of(round, key)?.answer;
	}

	/** The element that the address names; none where it was cut. */
	addressed(hash: string): void {
		try {
			this.#chosen = decodeURIComponent(hash.slice(1)) || undefined;
		} catch {
			this.#chosen = undefined;
		}
	}

	async go(by: number): Promise<void> {
		const next = this.reached[this.at + by];
		if (next) await this.show(next.key);
	}

	async show(key: string): Promise<void> {
		void this.#person.marks.flush();
		this.#chosen = key;
		replaceState(`#${encodeURIComponent(key)}`, {});
		this.list?.removeAttribute('open');
		await tick();
		this.heading?.focus();
		this.heading?.scrollIntoView({ block: 'start' });
	}

	/** Says that the room has gone on, and takes who looked elsewhere along to another stage. Call it in an effect. */
	follow(): void {
		if (!this.frame) return;
		const { stage, phase, since } = this.frame.standing;
		if (this.#lastStanding !== '' && since !== this.#lastStanding) {
			this.said = phaseSays(phase, this.frame.settings);
			untrack(() => {
				if (this.now?.stage !== stage) this.#chosen = undefined;
			});
		}
		this.#lastStanding = since;
	}

	press(event: KeyboardEvent): void {
		const { now } = this;
		const key = keyOf(event);
		if (event.defaultPrevented || !now || key === undefined) return;
		if (key === 'Escape' && isWriting(event)) return (event.target as HTMLElement).blur();
		if (isTaken(event)) return;
		const arrow = key === 'ArrowDown' || key === 'ArrowUp';
		if (arrow ? isChoosing(event) : shortcutsOff()) return;
		if (arrow || key === 'j' || key === 'k') {
			event.preventDefault();
			void this.go(key === 'ArrowDown' || key === 'j' ? 1 : -1);
			return;
		}
		if (!this.marking) return;
		if (key === 'r') {
			event.preventDefault();
			document.getElementById('reason')?.focus();
			return;
		}
		const clear = key === 'Delete' || key === 'Backspace';
		const answer = Object.hasOwn(answerKeys, key) ? answerKeys[key] : undefined;
		if (!clear && !answer) return;
		if (answer === 'does-not-arise' && !this.alternative) return;
		event.preventDefault();
		this.#person.marks.amend(this.marking, now, { answer: clear ? undefined : answer });
	}
}

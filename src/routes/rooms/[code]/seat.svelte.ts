import { tick, untrack } from 'svelte';
import { replaceState } from '$app/navigation';
import { nearMomentInWords } from '#lib/domain/day.ts';
import { alternatives } from '#lib/domain/outline.ts';
import { strengths, type Answer } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { allInAllKey, asksAllInAll, countsAllInAll } from '#lib/rooms/all-in-all.ts';
import { elementsOf, rivalNames, treesOfFacts, type NamedElement } from '#lib/rooms/case-facts.ts';
import { heldOf } from '#lib/rooms/element-rounds.ts';
import { roundAt, roundOfMarks, stillAhead, type Round } from '#lib/rooms/phases.ts';
import { isComplete } from '#lib/rooms/room.ts';
import type { CaseOfRoom } from '#lib/room-client/case-of-room.svelte.ts';
import type { Participant } from '#lib/room-client/participant.svelte.ts';
import { isChoosing, isTaken, isWriting, keyOf, shortcutsOff } from '#lib/ui/keys.ts';
import { partnerWords } from './partner-words.ts';
import { phaseSays } from './phase-says.ts';

/** Keys that answer, as on the bench. */
const answerKeys: Record<string, Answer> = {
	...Object.fromEntries(strengths.map((strength, at) => [String(at), strength])),
	t: 'cannot-tell',
	x: 'does-not-arise'
};

/** What a phone shows of an element, one at a time, in the order in which it is worked through. */
export const panes = ['law', 'evidence', 'mark'] as const;
export type Pane = (typeof panes)[number];

/** Where a person is in the room: the elements they may go to, the one before them, and the keys that walk and mark. */
export class Seat {
	readonly #person: Participant;
	readonly #case: CaseOfRoom;

	/** The element that the person has gone to, by `markKey`; without one it is the one that the room is at. */
	#chosen = $state<string>();
	/** Who the partner was that was told last. */
	#lastPartner = '';
	#lastStanding = '';
	#lastCloses: string | undefined;
	#lastShowing: string | undefined;
	#followed = false;
	/** The element that the wall has turned to since, where this phone is elsewhere. */
	#turnedTo = $state<string>();
	/** The pane that the person has turned to, of the element where they did. */
	#turned = $state.raw<{ key: string; round: Round; pane: Pane }>();

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
	readonly #element = $derived(this.now && this.frame?.elements[this.now.key]);
	readonly phase = $derived(this.#element?.phase);
	/** The round that the element is at, or was at last. */
	readonly round: Round = $derived((this.#element && heldOf(this.#element)) || 1);
	/** The round that takes marks here; undefined where none does. */
	readonly marking = $derived(
		this.#element && roundOfMarks(this.#element.phase, heldOf(this.#element))
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
		const round = roundAt(frame.standing, frame.standing.stage);
		return this.stage.filter(({ key }) => isComplete(this.#person.marks.of(round, key), settings))
			.length;
	});
	/** By when what is marked now closes and is shown, where that is to come. */
	readonly dates = $derived.by(
		(): { closes?: string | undefined; reveals?: string | undefined } => {
			if (!this.frame) return {};
			const { standing, settings } = this.frame;
			const now = this.#person.live.serverNow();
			return {
				closes: stillAhead(settings.closes, standing, now),
				...(standing.phase === 'mark-alone' && {
					reveals: stillAhead(settings.reveals, standing, now)
				})
			};
		}
	);
	/** All that is marked together now has what it needs. */
	readonly hasFinished = $derived(this.finished === this.stage.length);
	/** The element before the person has all that it needs. */
	readonly isDone = $derived.by(
		() =>
			this.now !== undefined &&
			this.settings !== undefined &&
			isComplete(this.#person.marks.of(this.round, this.now.key), this.settings)
	);
	/** What is in front on a phone: of what is marked, or was marked before, one’s mark and not the law anew. */
	readonly pane: Pane = $derived.by(() => {
		const turned = this.#turned;
		if (turned && turned.key === this.now?.key && turned.round === this.round) return turned.pane;
		const isMarked = this.now && this.answered(this.now.key) !== undefined;
		return this.round > 1 || this.locked || isMarked ? 'mark' : 'law';
	});
	/** Where a phone goes on to from the mark: the next element, else what is not finished yet. */
	readonly onward = $derived.by((): { element: NamedElement; words: string } | undefined => {
		const next = this.reached[this.at + 1];
		if (next) return { element: next, words: `${this.at + 2} of ${this.reached.length}` };
		const { settings } = this;
		if (!settings || this.marking === undefined) return undefined;
		const owed = this.stage.filter(
			({ key }) =>
				key !== this.now?.key && !isComplete(this.#person.marks.of(this.round, key), settings)
		);
		const [first] = owed;
		return first && { element: first, words: `${owed.length} not finished` };
	});
	/** What of this stage was answered in an earlier round and is not in this one. */
	readonly keepable = $derived.by(() => {
		const round = this.marking;
		return round !== undefined && round > 1
			? this.stage.filter(
					({ key }) =>
						this.#person.marks.answeredBefore(round, key) !== undefined &&
						this.#person.marks.of(round, key)?.answer === undefined
				)
			: [];
	});
	/** How many rounds each element has had, by `markKey`. */
	readonly held = $derived(
		new Map(
			this.elements.map(({ key, stage }) => [key, this.frame?.standing.held[stage] ?? 0] as const)
		)
	);
	/** The counts that are marked as wholes before their elements, while that can be done. */
	readonly wholes = $derived.by(() => {
		const { settings, frame } = this;
		const asked = settings && frame && asksAllInAll(frame.standing);
		return asked ? countsAllInAll(settings, this.elements) : [];
	});
	/** The person is at them, or has gone on to the elements. */
	#atWholes = $state<boolean>();
	readonly asksWholes = $derived.by(
		() =>
			this.wholes.length > 0 &&
			(this.#atWholes ??
				this.wholes.some((count) => !this.#person.marks.of(1, allInAllKey(count))?.answer))
	);

	/** Goes to the counts as wholes, or on from them. Whoever answers the last stays until they go on. */
	goToWholes(there: boolean): void {
		this.#atWholes = there;
	}

	/** What has had a second round. */
	readonly twice = $derived(
		new Set([...this.held].filter(([, held]) => held > 1).map(([key]) => key))
	);

	constructor(person: Participant, theCase: CaseOfRoom) {
		this.#person = person;
		this.#case = theCase;
	}

	/** What the person has answered last to an element. */
	answered(key: string): Answer | undefined {
		const of = this.frame?.elements[key];
		return this.#person.marks.of((of && heldOf(of)) || 1, key)?.answer;
	}

	/** The element that the wall shows, where the person is not at it and the wall has turned to it meanwhile. */
	readonly onWall = $derived.by(() => {
		const found = this.reached.find(({ key }) => key === this.#turnedTo);
		return found && found.key !== this.now?.key ? found : undefined;
	});

	/** Goes where the wall goes, if the teacher has it so; nobody is torn from what they write. Call it in an effect. */
	followWall(): void {
		const { frame } = this;
		if (!frame) return;
		const { showing, leading } = frame;
		const follow = leading?.follow === true;
		untrack(() => {
			const turned = this.#lastShowing !== undefined && showing !== this.#lastShowing;
			this.#lastShowing = showing;
			const begun = follow && !this.#followed;
			if (turned || begun) this.#turnedTo = showing;
			this.#followed = follow;
			const writing = document.activeElement instanceof HTMLTextAreaElement;
			const there = this.reached.find(({ key }) => key === showing);
			// Once for each turn: between two of them everybody may look elsewhere.
			if (follow && (turned || begun) && !writing && there && this.now?.key !== showing)
				void this.show(there.key);
		});
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

	/** Turns a phone to a pane of the element. */
	turn(pane: Pane): void {
		if (!this.now) return;
		this.#turned = { key: this.now.key, round: this.round, pane };
		void tick().then(() => {
			document.getElementById(pane)?.focus({ preventScroll: true });
			scrollTo({ top: 0 });
		});
	}

	/** Gives elements in this round the mark that they had in the last one before. */
	keep(elements: readonly NamedElement[]): void {
		const { marking } = this;
		if (marking === undefined) return;
		const { marks } = this.#person;
		for (const element of elements) {
			const before = marks.answeredBefore(marking, element.key);
			const mark = before && marks.of(before, element.key);
			// What has been written in this round already is newer.
			if (mark) marks.amend(marking, element, { ...mark, ...marks.of(marking, element.key) });
		}
	}

	/** Marks elements once more as the table has them, so that whoever came to it since has them, too. */
	showTable(keys: readonly string[]): void {
		const { marking } = this;
		if (marking === undefined) return;
		for (const element of this.stage.filter(({ key }) => keys.includes(key)))
			this.#person.marks.amend(marking, element, {});
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

	/** What the phase of the room means for the person. */
	phaseWords(): string {
		if (!this.frame) return '';
		const { standing, settings, own } = this.frame;
		const now = this.#person.live.serverNow();
		const mayReply = Object.values(own?.replies ?? {}).some(({ toRead }) => toRead.length > 0);
		return phaseSays(standing, settings, roundAt(standing, standing.stage), { now, mayReply });
	}

	/** Says that the room has gone on, and takes who looked elsewhere along to another stage. Call it in an effect. */
	follow(): void {
		if (!this.frame) return;
		const { stage, since } = this.frame.standing;
		if (this.#lastStanding !== '' && since !== this.#lastStanding) {
			const its = this.elements.filter((each) => each.stage === stage);
			const name = this.frame.stages > 1 && its.length === 1 ? `${its[0]!.label}. ` : '';
			this.said = name + untrack(() => this.phaseWords());
			// What is new stands at the top.
			scrollTo({ top: 0 });
			untrack(() => {
				if (this.now?.stage !== stage) this.#chosen = undefined;
			});
		}
		const { closes } = this.dates;
		if (this.marking && since === this.#lastStanding && closes !== this.#lastCloses)
			this.said = closes
				? `Marking now closes on ${nearMomentInWords(closes)}.`
				: 'Marking no longer closes by itself.';
		this.#lastCloses = closes;
		const partner = this.frame.own?.partner;
		const who = partner ? partnerWords(partner) : '';
		if (who !== this.#lastPartner && this.#lastStanding !== '') {
			const phase = since === this.#lastStanding ? '' : untrack(() => this.said);
			this.said = [phase, who].filter(Boolean).join(' ');
		}
		this.#lastPartner = who;
		this.#lastStanding = since;
	}

	press(event: KeyboardEvent): void {
		const { now } = this;
		const key = keyOf(event);
		if (event.defaultPrevented || !now || key === undefined || this.asksWholes) return;
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

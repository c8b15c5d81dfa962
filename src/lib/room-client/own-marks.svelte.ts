import { SvelteMap } from 'svelte/reactivity';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { heldOf } from '#lib/rooms/element-rounds.ts';
import { marksAsOne } from '#lib/rooms/groups.ts';
import { ordinalOf, rounds, roundOfMarks, type Round } from '#lib/rooms/phases.ts';
import { refusalWords, type FromServer, type Refusal } from '#lib/rooms/protocol.ts';
import { mergedMark, type RoomMark } from '#lib/rooms/room-mark.ts';
import { openOutbox } from '#lib/room-client/device-outbox.ts';
import type { LiveRoom } from '#lib/room-client/live-room.svelte.ts';
import {
	keptMark,
	memoryOutbox,
	restingOn,
	settled,
	type KeptMark,
	type Outbox,
	type TableBefore
} from '#lib/room-client/outbox.ts';
import { askToKeep } from '#lib/keep/durable.ts';

/**
 * A person’s marks in a room, as they make them: kept on this device before they are sent, and sent
 * until the room has them.
 */

/** A mark as it is shown: it may be on its way to the device. */
type Shown = KeptMark & { unkept?: true };

/** Sent again these would be refused again. */
const final: readonly Refusal[] = [
	'locked',
	'closed',
	'not-begun',
	'no-such-element',
	'always-arises',
	'no-such-rival',
	'no-such-evidence',
	'not-understood',
	'other-table',
	'table-before',
	'room-space',
	'server-space'
];
/** A round that is opened again takes what came too late for it, or found no space. */
const late: readonly Refusal[] = ['locked', 'closed', 'not-begun', 'room-space', 'server-space'];
/** The line will do by itself later. */
const passing: readonly (Refusal | 'offline')[] = ['offline', 'busy', 'too-many'];

/** A reason is sent once the typing has paused so long, in milliseconds. */
const pause = 700;
const firstWait = 1000;
const longestWait = 15_000;

export class OwnMarks {
	readonly #code: string;
	readonly #live: LiveRoom<'participant'>;
	readonly #mayTravel: () => boolean;
	readonly #tell: (what: 'kept' | 'settled') => void;

	/** Nothing is kept on this device: marks that are not sent go with the page. */
	pageOnly = $state(false);
	/** What was sent last did not get through. */
	#stuck = $state(false);

	readonly #marks = new SvelteMap<string, Shown>();
	#outbox: Promise<Outbox> | undefined;
	/** The newest of each place that is not on the device yet. */
	readonly #unkept = new Map<string, { shown: Shown; typed: boolean }>();
	readonly #keeping = new Map<string, Promise<void>>();
	readonly #sending = new Set<string>();
	/** The places of which a mark for the table is on its way. */
	readonly #onWay = new Set<string>();
	/** Of each place what was sent to the table, by number, and had no answer yet: it may be lost. */
	readonly #unanswered = new Map<string, Map<number, KeptMark>>();
	/** Places of a table whose next mark waits for the answer to the one before. */
	readonly #behind = new Set<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#faults = 0;
	#since = '';

	/**
	 * @param mayTravel whether the person is in the room
	 * @param tell tells the other tabs of this browser
	 */
	constructor(
		live: LiveRoom<'participant'>,
		mayTravel: () => boolean,
		tell: (what: 'kept' | 'settled') => void
	) {
		this.#code = live.code;
		this.#live = live;
		this.#mayTravel = mayTravel;
		this.#tell = tell;
	}

	stop(): void {
		void this.flush(true);
		clearTimeout(this.#timer);
	}

	/** Nothing of whoever marked here before is shown any more. */
	clear(): void {
		this.#marks.clear();
		this.#unkept.clear();
	}

	/** What somebody marked on this device stays theirs, in the room. */
	async forget(): Promise<void> {
		await (await this.#open()).forget(this.#code);
		this.clear();
	}

	/**
	 * Who has become another person than before sends their marks under the new one.
	 * @param which what they marked for themselves: a table has its marks, and this device lets go of them
	 */
	async sendAnew(which: (round: Round) => boolean): Promise<void> {
		const outbox = await this.#open();
		const kept = await outbox.all(this.#code);
		const theTables = kept.filter(({ round }) => !which(round));
		await outbox.drop(theTables);
		for (const { round, key } of theTables) {
			this.#unkept.delete(at(round, key));
			this.#marks.delete(at(round, key));
		}
		for (const { round, count, element, mark } of kept)
			if (which(round)) await outbox.keep(this.#code, round, { count, element }, mark);
		await this.read();
	}

	/** The person's mark of a place: what this device has, or what the room does. */
	of(round: Round, key: string): RoomMark | undefined {
		const kept = this.#marks.get(at(round, key));
		if (kept && !this.#isPassed(kept)) return this.#onTable(kept).mark;
		const own = this.#live.frame?.own;
		return own?.[ordinalOf(round)]?.[key];
	}

	/** What the table has marked instead. */
	#isPassed({ round, key, seq, state, why, table, unkept }: Shown): boolean {
		const { own } = this.#live.frame ?? {};
		const group = own?.group;
		if (table && group !== undefined && table.group !== group) return true;
		// The others have shown theirs since.
		if (why === 'table-before' && !unkept && !own?.missed?.includes(key)) return true;
		// What is on its way is put onto the mark of the table, and not passed by it.
		if (table && state === 'waits') return false;
		const version = this.#version(round, key);
		return (
			version !== undefined && !unkept && (version > seq || (version === seq && state === 'taken'))
		);
	}

	/** The number of the table’s mark of a place. */
	#version(round: Round, key: string): number | undefined {
		return this.#live.frame?.own?.versions?.[ordinalOf(round)]?.[key];
	}

	/** A mark with what others of the table have changed since. */
	#onTable(kept: Shown): Shown {
		const { round, key, mark, state } = kept;
		const version = this.#version(round, key);
		if (!kept.table || state !== 'waits' || version === undefined) return kept;
		if (kept.table.group !== this.#live.frame?.own?.group) return kept;
		// Whether the other’s was made on this device’s is told by the answer.
		if (this.#onWay.has(placeOf(kept))) return kept;
		const sent = this.#unanswered.get(placeOf(kept))?.get(version);
		// It is there; only the answer was lost.
		if (sent && sent.seq === kept.seq && !kept.unkept) return kept;
		const resting: Shown = sent ? restingOn(kept, sent) : kept;
		const table = resting.table!;
		if (version <= table.version) return resting;
		const theirs = this.#live.frame?.own?.[ordinalOf(round)]?.[key] ?? {};
		return {
			...kept,
			mark: mergedMark(table.mark, mark, theirs),
			table: { ...table, version, mark: theirs }
		};
	}

	/** What the table has of a place, as this device knows it, before it is changed here. */
	#tableBefore(round: Round, key: string): TableBefore | undefined {
		const { settings, own } = this.#live.frame ?? {};
		if (!settings || !marksAsOne(settings, round)) return undefined;
		const kept = this.#marks.get(at(round, key));
		const group = own?.group;
		if (kept && !this.#isPassed(kept)) {
			if (kept.state === 'taken') return { group, version: kept.seq, mark: kept.mark };
			if (kept.table) return this.#onTable(kept).table;
		}
		const version = this.#version(round, key) ?? 0;
		return { group, version, mark: own?.[ordinalOf(round)]?.[key] ?? {} };
	}

	/** The highest number of a mark of the table that this device knows of. */
	get #seen(): number {
		const versions = Object.values(this.#live.frame?.own?.versions ?? {});
		return Math.max(0, ...versions.flatMap((each) => Object.values(each)));
	}

	/** The last round before another in which the person answered a place. */
	answeredBefore(round: Round, key: string): Round | undefined {
		return rounds.findLast((each) => each < round && this.of(each, key)?.answer !== undefined);
	}

	/** All of a round, by `markKey`. */
	ofRound(round: Round): Map<string, RoomMark> {
		const own = this.#live.frame?.own;
		const found = new Map(Object.entries(own?.[ordinalOf(round)] ?? {}));
		for (const kept of this.#marks.values())
			if (kept.round === round && !this.#isPassed(kept))
				found.set(kept.key, this.#onTable(kept).mark);
		return found;
	}

	/** All that this device has of them, for when nothing else of the room is there. */
	get all(): readonly KeptMark[] {
		return [...this.#marks.values()];
	}

	/** Whether anything was marked on this device. */
	get any(): boolean {
		return this.#marks.size > 0;
	}

	/** The room has a mark of this person. */
	get acknowledged(): boolean {
		const own = this.#live.frame?.own;
		return (
			rounds.some((round) => Object.keys(own?.[ordinalOf(round)] ?? {}).length > 0) ||
			[...this.#marks.values()].some(({ state, unkept }) => state === 'taken' && !unkept)
		);
	}

	/** How many the room refused; they stay on this device. */
	get notCounted(): number {
		return [...this.#marks.values()].filter(({ state }) => state === 'refused').length;
	}

	/** How many wait for the line. */
	get waiting(): number {
		return [...this.#marks.values()].filter(({ state }) => state === 'waits').length;
	}

	/** Where a mark is, and whether the room has it. */
	whereabouts(
		round: Round,
		key: string
	): { state: 'none' | 'keeping' | 'sending' | 'waits' | 'sent' | 'refused'; words: string } {
		const kept = this.#marks.get(at(round, key));
		const settings = this.#live.frame?.settings;
		if (settings && marksAsOne(settings, round) && (!kept || this.#isPassed(kept)))
			return this.of(round, key)
				? { state: 'sent', words: 'Marked at your table.' }
				: { state: 'none', words: '' };
		if (!kept)
			return this.of(round, key) ? { state: 'sent', words: 'Sent.' } : { state: 'none', words: '' };
		if (kept.state === 'refused')
			return {
				state: 'refused',
				words: `${refusalWords[kept.why!]} It is still saved on this device.`
			};
		if (kept.state === 'taken') return { state: 'sent', words: 'Sent.' };
		const place = this.pageOnly
			? 'Not saved on this device: keep this page open until it is sent.'
			: 'Saved on this device.';
		if (kept.unkept) return { state: 'keeping', words: 'Saving on this device …' };
		if (this.#stuck || this.#live.line !== 'open')
			return { state: 'waits', words: `${place} Will be sent when you reconnect.` };
		return { state: 'sending', words: `${place} Sending …` };
	}

	/**
	 * Changes a mark. A field that is there and undefined is taken away.
	 * @param typed it is being typed: it is kept at once, and sent when the typing pauses
	 */
	amend(
		round: Round,
		place: Place,
		change: { [Field in keyof RoomMark]?: RoomMark[Field] | undefined },
		typed = false
	): void {
		askToKeep();
		const key = markKey(place.count, place.element);
		const { answer, reason, doubt, reliance, rivals } = { ...this.of(round, key), ...change };
		const mark: RoomMark = {
			...(answer && { answer }),
			...(reason && { reason }),
			...(doubt && { doubt }),
			...(reliance && Object.keys(reliance).length > 0 && { reliance }),
			...(rivals && Object.keys(rivals).length > 0 && { rivals })
		};
		const before = this.#marks.get(at(round, key));
		const table = this.#tableBefore(round, key);
		this.#change(keptMark(this.#code, round, place, mark, before?.seq ?? 0, table), typed);
	}

	#change(kept: KeptMark, typed: boolean): void {
		const place = placeOf(kept);
		const shown: Shown = { ...kept, unkept: true };
		this.#marks.set(place, shown);
		this.#unkept.set(place, { shown, typed });
		if (!this.#keeping.has(place))
			this.#keeping.set(
				place,
				this.#keep(place).finally(() => this.#keeping.delete(place))
			);
	}

	/** Sends all that waits, what is being typed too. @param goes the page goes away */
	async flush(goes = false): Promise<void> {
		if (!goes) await Promise.all(this.#keeping.values());
		await this.#send(goes);
	}

	/** What a new frame or a new line lets through is sent. */
	follow(): void {
		const { frame, line } = this.#live;
		if (!frame || line !== 'open') return;
		if (frame.standing.since === this.#since) {
			void this.#send();
			return;
		}
		this.#since = frame.standing.since;
		const open = [...this.#marks.values()].filter(({ key, round, state, why, unkept }) => {
			const element = frame.elements[key];
			const taken = element && roundOfMarks(element.phase, heldOf(element)) === round;
			return !unkept && taken && state === 'refused' && late.includes(why!);
		});
		void this.#again(open);
	}

	async #again(marks: readonly KeptMark[]): Promise<void> {
		if (marks.length > 0) {
			await (await this.#open()).again(marks);
			await this.read();
		}
		await this.#send();
	}

	#open(): Promise<Outbox> {
		this.#outbox ??= openOutbox().then((outbox) => {
			this.pageOnly = !outbox.lasts;
			return outbox;
		});
		return this.#outbox;
	}

	/** Shows what is on the device: another tab may have marked. */
	async read(): Promise<void> {
		const kept = await (await this.#open()).all(this.#code);
		for (const each of kept) {
			const place = at(each.round, each.key);
			if (!this.#unkept.has(place)) this.#marks.set(place, each);
		}
		if (this.#live.line === 'open') await this.#send();
	}

	/** Keeps the newest of a place, and again while it is changed meanwhile. */
	async #keep(place: string): Promise<void> {
		for (let job = this.#unkept.get(place); job; job = this.#unkept.get(place)) {
			const { shown, typed } = job;
			let kept: KeptMark;
			try {
				const outbox = await this.#open();
				const { round, mark, table } = shown;
				kept = await outbox.keep(this.#code, round, shown, mark, this.#seen, table);
			} catch {
				this.#outbox = Promise.resolve(memoryOutbox());
				this.pageOnly = true;
				continue;
			}
			if (this.#unkept.get(place) !== job) continue;
			this.#unkept.delete(place);
			this.#marks.set(place, kept);
			this.#tell('kept');
			if (typed) this.#sendIn(pause);
			else void this.#send();
		}
	}

	#sendIn(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#send(), milliseconds);
	}

	async #send(goes = false): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#live.refusal !== undefined || !this.#mayTravel()) return;
		const waits = [...this.#marks.values()].filter(
			(kept) => kept.state === 'waits' && !kept.unkept
		);
		const due: KeptMark[] = [];
		for (const kept of waits) {
			const onTable = this.#onTable(kept);
			if (this.#sending.has(nameOf(kept))) continue;
			// One after the other: each says which mark of the table it was made on.
			if (this.#onWay.has(placeOf(kept))) this.#behind.add(placeOf(kept));
			else if (onTable === kept) due.push(kept);
			// No time to keep it anew.
			else if (goes) due.push({ ...onTable, seq: Math.max(kept.seq, onTable.table!.version + 1) });
			else this.#change(onTable, false);
		}
		await Promise.all(due.map((kept) => this.#sendOne(kept, goes)));
	}

	async #sendOne(kept: KeptMark, goes: boolean): Promise<void> {
		const { round, count, element, mark, seq, table } = kept;
		this.#sending.add(nameOf(kept));
		if (table) {
			this.#onWay.add(placeOf(kept));
			const unanswered = this.#unanswered.get(placeOf(kept)) ?? new Map<number, KeptMark>();
			this.#unanswered.set(placeOf(kept), unanswered.set(seq, kept));
		}
		const answer = await this.#live.send(
			{
				kind: 'mark',
				seq,
				round,
				count,
				element,
				mark,
				...(table && { table: { group: table.group, version: table.version } })
			},
			goes
		);
		this.#sending.delete(nameOf(kept));
		this.#onWay.delete(placeOf(kept));
		if (answer.kind === 'refused') this.#unanswered.get(placeOf(kept))?.delete(seq);
		await this.#answered(kept, answer);
		if (this.#behind.delete(placeOf(kept))) void this.#send();
	}

	async #answered(kept: KeptMark, answer: FromServer | { kind: 'offline' }): Promise<void> {
		if (answer.kind === 'taken' && answer.seq === kept.seq) return this.#settle(kept, 'taken');
		const why = answer.kind === 'refused' ? answer.why : 'offline';
		if (why !== 'offline' && final.includes(why)) return this.#settle(kept, why);
		// It is put onto what the table has: at once, or when that comes.
		if (why === 'table-marked' && this.#onTable(kept) !== kept) return this.#send();
		if (!passing.includes(why)) return;
		this.#stuck = true;
		this.#faults += 1;
		const wait = Math.min(firstWait * 2 ** (this.#faults - 1), longestWait);
		this.#sendIn(wait * (1 + Math.random()));
	}

	async #settle(sent: KeptMark, as: 'taken' | Refusal): Promise<void> {
		this.#stuck = false;
		this.#faults = 0;
		const outbox = await this.#open();
		const now = (await outbox.settle(sent, as).catch(() => undefined)) ?? settled(sent, sent, as);
		const place = placeOf(sent);
		const shown = this.#marks.get(place);
		const job = this.#unkept.get(place);
		this.#unanswered.delete(place);
		if (job?.shown.table && as === 'taken') this.#change(restingOn(job.shown, sent), job.typed);
		if (shown && shown.seq <= now.seq && !this.#unkept.has(place)) this.#marks.set(place, now);
		this.#tell('settled');
	}
}

const at = (round: Round, key: string) => `${round} ${key}`;
const placeOf = ({ round, key }: KeptMark) => at(round, key);
const nameOf = ({ round, key, seq }: KeptMark) => `${round} ${key} ${seq}`;

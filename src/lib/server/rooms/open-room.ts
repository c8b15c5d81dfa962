import { admission } from '#lib/rooms/admission.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { allInAllKey, countsAllInAll } from '#lib/rooms/all-in-all.ts';
import { alikeAmong } from '#lib/server/rooms/likeness.ts';
import { layoutOf, reasonKey, type Access, type Layout, type Stay } from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import type { Room as WholeRoom } from '#lib/rooms/room.ts';
import { elsewhereOf } from '#lib/rooms/elsewhere.ts';
import type { Elsewhere } from '#lib/rooms/frame.ts';
import type { GroupLeft } from '#lib/rooms/moves.ts';
import type { Pairing } from '#lib/rooms/pairs.ts';
import { storedLeading, type Leading } from '#lib/rooms/leading.ts';
import type { ReasonReply } from '#lib/rooms/reply.ts';
import { rounds, standingAt, type Round, type Standing } from '#lib/rooms/phases.ts';
import { Progress } from '#lib/rooms/progress.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { storedSettings } from '#lib/rooms/stored-settings.ts';
import { personItself, roomItself, weightOf, weightOfReply } from '#lib/server/rooms/limits.ts';
import { thresholdAt, type RoomCase } from '#lib/server/rooms/room-case.ts';
import type { ReadMark, SomeMark } from '#lib/server/rooms/stored-mark.ts';
import { replyOf } from '#lib/server/rooms/reply-store.ts';
import { standingOf, type loadRoom, type RoomRow } from '#lib/server/rooms/room-store.ts';
import { movesOf, type ParticipantRow } from '#lib/server/rooms/people-store.ts';
import { stayOf } from '#lib/server/rooms/stay.ts';

/**
 * A room in memory, as the database has it: loaded when it is first asked for, and changed with
 * every change that has been committed. What anybody sees of it is made elsewhere.
 */

export type Loaded = NonNullable<Awaited<ReturnType<typeof loadRoom>>>;

type Marked<Of> = Record<1 | 2, Map<string, Of>> & Partial<Record<Round, Map<string, Of>>>;

export type Present = {
	id: string;
	name: string;
	number: string | undefined;
	group: string | undefined;
	/** See `Person`. */
	moves: readonly GroupLeft[];
	access: Access;
	/** Connected here, or to another process. */
	here: boolean;
	tokenHash: string;
	joinedAt: number;
	/** See `Person`. */
	joined: string;
	waits: boolean;
	late: boolean;
	alike: boolean;
	/** When this process came to know them, by a clock that only goes forward. */
	readonly known: number;
	/** See `Person`. */
	stay: Stay;
	/** A round is here once they have marked in it, and the first two are always. */
	marks: Marked<RoomMark>;
	/** The version of each mark. */
	seqs: Marked<number>;
	/** See `Person`. */
	markedAt: Partial<Record<Round, Map<string, string>>>;
};

export class OpenRoom {
	row!: RoomRow;
	settings!: RoomSettings;
	standing!: Standing;
	leading!: Leading;
	pairing: Pairing | undefined;
	layout!: Layout;
	progress!: Progress;
	refusalOf!: ReturnType<typeof admission>;
	readonly people = new Map<string, Present>();
	/** The same people as a list, made once: every stream that begins asks for it. */
	#everyone: Present[] | undefined;
	readonly #byToken = new Map<string, Present>();
	readonly #stages = new Map<string, number>();
	readonly #hidden = new Set<string>();
	/** As the room was opened with it, for ever. */
	readonly case: RoomCase;
	readonly #here: (person: string) => boolean;
	/** What was held elsewhere on what the room marks. */
	#elsewhere: Elsewhere[] = [];
	#replies: readonly ReasonReply[] = [];
	#repliesWeigh = 0;
	#marksWeigh = 0;
	/** When marks were first locked, as the people here were last looked through for it. */
	#lock: number | undefined;
	/** Rises with what is changed here and not read anew: who may be in, hidden reasons, the room itself. */
	changes = 0;

	/**
	 * @param here who is connected
	 * @throws when its case does not know its standard
	 */
	constructor(loaded: Loaded, itsCase: RoomCase, here: (person: string) => boolean) {
		this.case = itsCase;
		this.#here = here;
		this.replace(loaded);
	}

	/**
	 * The room anew from the database. Marks and people that came while it was read stay; who was there
	 * before and is not any more has deleted themselves.
	 * @param since when reading began, by the clock of `performance.now()`
	 */
	replace({ room, participants, marks, replies }: Loaded, since = 0): void {
		this.#hidden.clear();
		this.#take(room);
		const there = new Set(participants.map(({ id }) => id));
		for (const { id, known } of this.people.values())
			if (!there.has(id) && known < since) this.#forget(id);
		for (const participant of participants) this.#enter(participant);
		this.#markAlike();
		for (const mark of marks) this.#put(mark);
		this.#takeReplies(replies.map(replyOf));
		this.recount();
	}

	/** The bytes that the room is reckoned at: see `weightOf`. */
	get bytes(): number {
		const { size } = this.people;
		return roomItself + size * personItself + this.#marksWeigh + this.#repliesWeigh;
	}

	get replies(): readonly ReasonReply[] {
		return this.#replies;
	}

	/** A reply has been stored in the place of the one before; an empty one was taken back. */
	setReply(reply: ReasonReply): void {
		this.changes += 1;
		const others = this.#replies.filter(
			({ from, to, count, element }) =>
				from !== reply.from || to !== reply.to || count !== reply.count || element !== reply.element
		);
		this.#takeReplies(reply.text === '' ? others : [...others, reply]);
	}

	/** Weighed here, since every mark asks what the room weighs. */
	#takeReplies(replies: readonly ReasonReply[]): void {
		this.#replies = replies;
		this.#repliesWeigh = replies.reduce((sum, { text }) => sum + weightOfReply(text), 0);
	}

	/** The room's own row has changed. */
	changed(row: RoomRow): void {
		this.changes += 1;
		this.#take(row);
		this.recount();
	}

	#take(row: RoomRow): void {
		this.row = row;
		this.settings = storedSettings(row.settings);
		this.standing = standingOf(row);
		this.leading = storedLeading(row.leading);
		this.pairing = row.pairing === null ? undefined : (JSON.parse(row.pairing) as Pairing);
		const { docket, rivals, evidence } = this.case;
		this.layout = layoutOf({ settings: this.settings, docket });
		this.#elsewhere = elsewhereOf(this.case.held, this.layout.places);
		this.#stages.clear();
		for (const { key, stage } of this.layout.places) this.#stages.set(key, stage);
		for (const count of countsAllInAll(this.settings, this.layout.places))
			this.#stages.set(allInAllKey(count), 0);
		this.refusalOf = admission({ settings: this.settings, docket, rivals, evidence });
	}

	/** People have joined, or their access has changed. */
	admit(participants: readonly ParticipantRow[]): void {
		const came = participants.filter(({ id, access }) => this.people.get(id)?.access !== access);
		const news = participants.filter(({ id, access, name, group_id, batch, token_hash }) => {
			const known = this.people.get(id);
			return (
				known?.access !== access ||
				known.name !== name ||
				(known.group ?? null) !== group_id ||
				known.waits !== batch < 0 ||
				known.tokenHash !== token_hash
			);
		});
		if (news.some(({ id }) => this.people.has(id))) this.changes += 1;
		for (const participant of participants) this.#enter(participant);
		if (news.length > 0) this.#markAlike();
		const fresh = news.length === 1 && came.length === 1 && this.people.get(came[0]!.id)!;
		// A class comes one by one, and each would cost a count of all.
		const hasMarked = fresh && rounds.some((round) => fresh.marks[round]?.size);
		if (fresh && !hasMarked && fresh.access === 'present') this.progress.entered(fresh);
		else if (news.length > 0) this.recount();
	}

	/** All who are in the room, as it is read anew: who is missing has deleted themselves. */
	setPeople(participants: readonly ParticipantRow[], since: number): void {
		const there = new Set(participants.map(({ id }) => id));
		const gone = [...this.people.values()].filter(
			({ id, known }) => !there.has(id) && known < since
		);
		for (const { id } of gone) this.#forget(id);
		this.admit(participants);
		if (gone.length > 0) this.recount();
	}

	/** Somebody has deleted themselves: nothing of them is left here. */
	forget(id: string): void {
		this.changes += 1;
		this.#forget(id);
		this.#markAlike();
		this.recount();
	}

	#forget(id: string): void {
		const person = this.people.get(id);
		if (!person) return;
		this.people.delete(id);
		this.#byToken.delete(person.tokenHash);
		for (const marks of Object.values(person.marks))
			for (const mark of marks.values()) this.#marksWeigh -= weightOf(mark);
		for (const key of this.#hidden) if (key.endsWith(` ${id}`)) this.#hidden.delete(key);
		this.#takeReplies(this.#replies.filter(({ from, to }) => from !== id && to !== id));
		this.#everyone = undefined;
	}

	/** Under names it matters who may be taken for whom. */
	#markAlike(): void {
		if (this.settings.naming !== 'names') return;
		const alike = alikeAmong(this.people.values());
		for (const person of this.people.values()) person.alike = alike.has(person.id);
	}

	#enter({
		id,
		name,
		number,
		group_id,
		moves,
		access,
		token_hash: tokenHash,
		joined_at: joinedAt,
		came_at,
		left_at,
		batch
	}: ParticipantRow): void {
		const known = this.people.get(id);
		const marks = known?.marks ?? { 1: new Map(), 2: new Map() };
		const seqs = known?.seqs ?? { 1: new Map(), 2: new Map() };
		const markedAt = known?.markedAt ?? {};
		const here = access === 'present' && this.#here(id);
		const person: Present = {
			id,
			name,
			number: number ?? undefined,
			group: group_id ?? undefined,
			moves: movesOf({ moves }),
			access,
			here,
			tokenHash,
			joinedAt,
			joined: new Date(came_at ?? joinedAt).toISOString(),
			stay: stayOf({ access, joined_at: joinedAt, came_at, left_at }),
			waits: batch < 0,
			late: this.#lock !== undefined && joinedAt > this.#lock,
			alike: known?.alike ?? false,
			known: known?.known ?? performance.now(),
			marks,
			seqs,
			markedAt
		};
		this.people.set(id, person);
		this.#everyone = undefined;
		// By a secret that was ended nobody is let in again.
		if (known) this.#byToken.delete(known.tokenHash);
		this.#byToken.set(tokenHash, person);
	}

	/** Who sits at a person’s table, the person with them. */
	#seatedWith(person: Present): Present[] {
		return [...this.people.values()].filter(
			({ id, group, access }) =>
				id === person.id ||
				(person.group !== undefined && group === person.group && access === 'present')
		);
	}

	/** Whose own part tells who sits at a person’s table. */
	toldOfSeats(person: string): string[] {
		const its = this.people.get(person);
		return its && this.settings.groups === 'tables'
			? this.#seatedWith(its).map(({ id }) => id)
			: [];
	}

	/** Of the table of a person: how many sit at it, and the highest number of their marks. */
	tableOf(person: Present): { last: number; size: number } {
		const seated = this.#seatedWith(person);
		// Over all rounds, as the devices number them.
		const numbers = seated.flatMap(({ seqs }) =>
			Object.values(seqs).flatMap((each) => [...each.values()])
		);
		return { size: seated.length, last: numbers.reduce((most, each) => Math.max(most, each), 0) };
	}

	/** Who else has a person’s mark: those who were at the table when it was made. */
	sameMarkAs(person: string, round: Round, { count, element }: Place): string[] {
		const key = markKey(count, element);
		const its = this.people.get(person);
		const [seq, reason] = [its?.seqs[round]?.get(key), its?.marks[round]?.get(key)?.reason];
		if (seq === undefined || reason === undefined) return [];
		return [...this.people.values()]
			.filter((each) => each.id !== person && each.seqs[round]?.get(key) === seq)
			.filter(({ marks }) => marks[round]?.get(key)?.reason === reason)
			.map(({ id }) => id);
	}

	whose(tokenHash: string): Present | undefined {
		return this.#byToken.get(tokenHash);
	}

	/** Whether marks were locked since somebody left, in milliseconds, so that they are in no figure of that lock. */
	lockedSince(left: number): boolean {
		const { locked = [] } = this.at(Date.now()).standing;
		return locked.flat().some((lock) => Date.parse(lock) >= left);
	}

	/** @param now when, in milliseconds */
	setAccess(id: string, access: Access, now: number): void {
		this.changes += 1;
		const person = this.people.get(id);
		if (!person) return;
		person.access = access;
		const { left } = person.stay;
		if (access !== 'present') person.stay = { since: person.joinedAt, left: now };
		else if (left !== undefined && this.lockedSince(left))
			person.stay = { ...person.stay, back: now };
		else person.stay = { since: person.joinedAt };
		person.here = access === 'present' && this.#here(id);
		this.recount();
	}

	/** @returns whether that changed */
	setHere(id: string, here: boolean): boolean {
		const person = this.people.get(id);
		if (!person || person.access !== 'present' || person.here === here) return false;
		person.here = here;
		this.progress.came(here ? 1 : -1);
		return true;
	}

	/** @returns whether it is newer than what was known */
	apply(mark: SomeMark | ReadMark): boolean {
		const person = this.people.get(mark.participant_id);
		if (!person) return false;
		const key = markKey(mark.count_id, mark.element_id);
		const round = mark.round as Round;
		const before = person.marks[round]?.get(key);
		if (!this.#put(mark)) return false;
		this.progress.marked(person, round, key, before, person.marks[round]?.get(key));
		return true;
	}

	#put(mark: SomeMark | ReadMark): boolean {
		const person = this.people.get(mark.participant_id);
		if (!person) return false;
		const round = mark.round as Round;
		const place = { count: mark.count_id, element: mark.element_id };
		const key = markKey(place.count, place.element);
		if (mark.reason_hidden !== undefined) {
			const reason = reasonKey(person.id, round, place);
			if (mark.reason_hidden === 1) this.#hidden.add(reason);
			else this.#hidden.delete(reason);
		}
		const seqs = (person.seqs[round] ??= new Map());
		if ((seqs.get(key) ?? -Infinity) >= mark.seq) return false;
		seqs.set(key, mark.seq);
		if (mark.group_id) (person.markedAt[round] ??= new Map()).set(key, mark.group_id);
		const marks = (person.marks[round] ??= new Map());
		const before = marks.get(key);
		const now: RoomMark = {
			...(mark.answer !== null && { answer: mark.answer as NonNullable<RoomMark['answer']> }),
			...(mark.reason !== null && { reason: mark.reason }),
			...(mark.doubt !== null && { doubt: mark.doubt as NonNullable<RoomMark['doubt']> }),
			...(mark.reliance !== null && {
				reliance: JSON.parse(mark.reliance) as NonNullable<RoomMark['reliance']>
			}),
			...(mark.rivals !== null && {
				rivals: JSON.parse(mark.rivals) as NonNullable<RoomMark['rivals']>
			})
		};
		marks.set(key, now);
		this.#marksWeigh += weightOf(now) - (before ? weightOf(before) : 0);
		return true;
	}

	setReasonHidden(person: string, round: Round, place: Place, hidden: boolean): void {
		this.changes += 1;
		const key = reasonKey(person, round, place);
		if (hidden) this.#hidden.add(key);
		else this.#hidden.delete(key);
	}

	stageOf(count: string, element: string): number | undefined {
		return this.#stages.get(markKey(count, element));
	}

	/** The room at a moment, as `visibleState` reads it. */
	at(now: number): WholeRoom {
		const { row, settings } = this;
		const standing = standingAt(this.standing, settings, new Date(now).toISOString());
		this.#note(standing);
		const { digest, docket, rivals, evidence } = this.case;
		return {
			digest,
			settings,
			standing,
			docket,
			rivals,
			evidence,
			threshold: thresholdAt(this.case, settings.standard),
			people: (this.#everyone ??= [...this.people.values()]),
			hiddenReasons: this.#hidden,
			leading: this.leading,
			...(this.pairing && { pairing: this.pairing }),
			...(this.#replies.length > 0 && { replies: this.#replies }),
			...(row.showing !== null && { showing: row.showing }),
			elsewhere: this.#elsewhere,
			elsewhereShown: row.elsewhere_shown_at !== null,
			most: row.most_people,
			doorClosed: row.door_closed_at !== null,
			...(row.join_secret !== null && { joinSecret: row.join_secret }),
			...(row.timer_at !== null && { timer: new Date(row.timer_at).toISOString() }),
			expires: new Date(row.expires_at).toISOString()
		};
	}

	/** When marks were locked for the first time, in milliseconds; undefined when none were. */
	firstLock(standing = this.at(Date.now()).standing): number | undefined {
		const { first_locked_at: stored } = this.row;
		if (stored !== null) return stored;
		// The closing date locks by itself, and no row says so.
		const locked = standing !== this.standing && this.standing.phase === 'mark-alone';
		return locked ? Date.parse(this.settings.closes!) : undefined;
	}

	/** Who came after the first lock, and who need not wait any more since the date has locked. */
	#note(standing: Standing): void {
		const lock = this.firstLock(standing);
		if (lock === this.#lock) return;
		this.#lock = lock;
		const locked = standing !== this.standing;
		for (const person of this.people.values()) {
			person.late = lock !== undefined && person.joinedAt > lock;
			if (locked && person.joinedAt <= Date.parse(standing.since)) person.waits = false;
		}
	}

	/** Counts anew who has come how far. */
	recount(now = Date.now()): void {
		this.progress = new Progress(this.at(now));
	}
}

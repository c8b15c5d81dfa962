import { untrack } from 'svelte';
import { secretIn } from '#lib/links/meant-link.ts';
import { CaseOfRoom } from '#lib/room-client/case-of-room.svelte.ts';
import { LiveRoom } from '#lib/room-client/live-room.svelte.ts';
import type { OpenedRoom } from '#lib/room-client/database.ts';
import { openedRooms, signOut } from '#lib/room-client/own-rooms.ts';
import { say, type Reply, type Saying } from '#lib/room-client/say.ts';
import type { NamedElement } from '#lib/rooms/case-facts.ts';
import type { Figures } from '#lib/rooms/frame.ts';
import type { Lesson } from '#lib/rooms/lesson.ts';
import type { Round } from '#lib/rooms/phases.ts';
import { withNote, type StudentNotes } from '#lib/rooms/student-notes.ts';
import { refusalWords, type RoomRecord } from '#lib/rooms/protocol.ts';

const offline =
	'Lost contact with the server, so this may not have been done. Check the room, and press again if needed.';

/** A teacher at the desk of a room: how this device is let in, and all that is said to the room from it. */
export class Desk {
	readonly code: string;
	readonly room: LiveRoom<'teacher'>;
	readonly case = new CaseOfRoom();

	/** The secret of the desk’s link, where this device has it. */
	secret = $state('');
	/** The link was right, and the room has not shown itself since. */
	unlocked = $state(false);
	/** This device was signed out of the desk, in this tab. */
	out = $state(false);
	/** The room was deleted from here. */
	gone = $state(false);
	/** The address of the projector. */
	projector = $state('');
	/** What the teacher planned with the room, where it was opened on this device. */
	lesson = $state.raw<Lesson>();
	/** What the teacher noted of the people, by person. */
	students = $state.raw<StudentNotes>({});
	/** Whether this device keeps those notes. */
	studentsKept = $state(true);
	/** Why the last thing was not done, in a sentence. */
	trouble = $state('');
	/** Something is being said to the room. */
	busy = $state(false);
	/** The link that was tried last. */
	#tried = '';
	/** The old link is dead before the answer with the new one is here. */
	#renewing = false;

	constructor(code: string) {
		this.code = code;
		this.room = new LiveRoom({ code, viewer: 'teacher' });
	}

	stop(): void {
		this.room.stop();
		this.case.stop();
	}

	// — How this device is let in —

	/** By the link it came by, by the link it kept, or by its cookie alone. */
	async begin(): Promise<void> {
		const known = await this.#kept();
		const kept = known?.desk;
		this.lesson = known?.lesson;
		this.students = known?.students ?? {};
		if (await this.linked()) return;
		this.secret = kept ?? '';
		this.room.start();
	}

	/** Lets in by the link in the address, which may come while the desk is open. */
	async linked(): Promise<boolean> {
		const found = secretIn(location.hash);
		if (found === '') return false;
		// Nobody reads the secret off the address bar, or finds it in the history.
		history.replaceState(history.state, '', location.pathname);
		await this.unlock(found);
		return true;
	}

	async unlock(secret: string): Promise<void> {
		const said = await say(this.code, 'stranger', { kind: 'unlock', as: 'teacher', secret });
		this.unlocked = said.kind === 'done';
		if (this.unlocked) this.secret = secret;
		this.trouble = said.kind === 'refused' ? refusalWords[said.why] : '';
		// Without the line the cookie of an earlier visit may still do.
		this.room.start();
	}

	/**
	 * The link that this device keeps lets it in again where its cookie is gone, or where another tab
	 * has given the desk a new link. What this tab alone remembers may have been signed out of.
	 * Call it in an effect.
	 */
	comeBack(): void {
		if (this.room.refusal !== 'not-yours' || this.out || this.#renewing) return;
		void this.#kept().then((known) => {
			const kept = known?.desk ?? '';
			if (kept !== '' && kept !== this.#tried) {
				this.#tried = kept;
				void this.unlock(kept);
			} else {
				this.secret = '';
				this.room.forget();
			}
		});
	}

	/** Gives the desk a new link. @returns why there is none, or nothing */
	async renew(): Promise<string> {
		this.#renewing = true;
		const said = await this.room.send({ kind: 'new-desk' });
		this.#renewing = false;
		if (said.kind === 'refused') return refusalWords[said.why];
		if (said.kind !== 'desk') return offline;
		this.secret = this.#tried = said.secret;
		const { expires, settings } = this.room.frame!;
		const { code, secret } = this;
		const now = new Date().toISOString();
		await openedRooms
			.amend(code, (known) => ({
				opened: now,
				...known,
				...{ code, title: settings.title ?? '', desk: secret, expires }
			}))
			.catch(() => undefined);
		this.room.start();
		return '';
	}

	/** @returns why this device is still signed in, or nothing */
	async signOut(): Promise<string> {
		const fault = await signOut(this.code, 'teacher');
		if (fault !== '') return fault;
		this.out = true;
		this.secret = '';
		await openedRooms.signOut(this.code);
		this.room.stop();
		this.room.forget();
		return '';
	}

	/** What the device remembers of the room is completed once the room has told it. Call it in an effect. */
	remember(): void {
		const { frame } = this.room;
		const { secret } = this;
		if (!frame || secret === '') return;
		const { expires, settings } = frame;
		void openedRooms
			.amend(this.code, (known) =>
				known && known.expires !== expires
					? { ...known, title: settings.title ?? '', desk: secret, expires }
					: undefined
			)
			.catch(() => undefined);
	}

	async #kept() {
		return openedRooms.get(this.code);
	}

	/** What follows a frame: the room has shown itself, its case is known, and it gives the projector’s link. Call it in an effect. */
	follow(): void {
		const { frame } = this.room;
		if (!frame) return;
		this.unlocked = false;
		untrack(() => void this.case.open(frame.digest));
		if (this.projector !== '') return;
		void this.room.send({ kind: 'projector' }).then((said) => {
			if (said.kind === 'key')
				this.projector = `${location.origin}/rooms/${this.code}/projector#${said.secret}`;
		});
	}

	// — What is said to the room —

	/** Says one thing; what the room does not take is said in a sentence. */
	async tell(message: Saying<'teacher'>): Promise<Reply> {
		this.busy = true;
		const said = await this.room.send(message);
		this.busy = false;
		this.trouble =
			said.kind === 'refused' ? refusalWords[said.why] : said.kind === 'offline' ? offline : '';
		return said;
	}

	/** @returns whether the room did it */
	async does(message: Saying<'teacher'>): Promise<boolean> {
		return (await this.tell(message)).kind === 'done';
	}

	show(element: NamedElement): void {
		void this.tell({ kind: 'show', place: placeOf(element) });
	}

	setTimer(minutes: number | undefined): void {
		const until =
			minutes === undefined
				? null
				: new Date(this.room.serverNow() + minutes * 60_000).toISOString();
		void this.tell({ kind: 'timer', until });
	}

	/** @returns what came of it, in a sentence, or nothing */
	async removeSince(since: string): Promise<string> {
		const said = await this.tell({ kind: 'remove-since', since });
		if (said.kind !== 'done') return '';
		const people = said.people ?? 0;
		return people === 0
			? 'Nobody has joined since then.'
			: `${people === 1 ? '1 person was' : `${people} people were`} removed.`;
	}

	async hide(element: NamedElement, round: Round, person: string, hidden: boolean): Promise<void> {
		await this.tell({ kind: 'hide-reason', person, round, ...placeOf(element), hidden });
	}

	async hideReply(element: NamedElement, handle: string, hidden: boolean): Promise<void> {
		await this.tell({ kind: 'hide-reply', ...placeOf(element), handle, hidden });
	}

	/** Notes something of a person; on this device alone. */
	async noteStudent(person: string, change: Parameters<typeof withNote>[2]): Promise<void> {
		this.students = withNote(this.students, person, change);
		this.studentsKept = await this.keep((known) => ({
			...known,
			// Another tab may have noted something of somebody else.
			students: withNote(known.students ?? {}, person, change)
		}));
		if (this.studentsKept) this.students = (await this.#kept())?.students ?? this.students;
	}

	/** Changes what this device keeps of the room. @returns whether it keeps anything */
	async keep(change: (known: OpenedRoom) => OpenedRoom): Promise<boolean> {
		const { code, secret, room } = this;
		const { frame } = room;
		const fresh = {
			code,
			title: frame?.settings.title ?? '',
			desk: secret,
			opened: new Date().toISOString(),
			...(frame && { expires: frame.expires })
		};
		return openedRooms
			.amend(code, (known = fresh) => change(known))
			.then(
				() => true,
				() => false
			);
	}

	async choose(element: NamedElement, round: Round, person: string, on: boolean): Promise<void> {
		await this.tell({
			kind: 'choose-reason',
			person,
			round,
			...placeOf(element),
			chosen: on
		});
	}

	/** The reasons of an element that is not shown. */
	async ask(
		element: NamedElement,
		round: Round
	): Promise<Pick<Figures, 'reasons' | 'reasonCount'> | undefined> {
		const said = await this.tell({ kind: 'reasons', ...placeOf(element), round });
		if (said.kind !== 'reasons') return undefined;
		const { reasons, reasonCount } = said;
		return { ...(reasons && { reasons }), ...(reasonCount !== undefined && { reasonCount }) };
	}

	/** One person’s reason, whole: of a long one the frame has the beginning. */
	async wholeReason(
		element: NamedElement,
		round: Round,
		person: string
	): Promise<string | undefined> {
		const said = await this.tell({ kind: 'reasons', ...placeOf(element), round, person });
		return said.kind === 'reasons' ? said.reasons?.[0]?.text : undefined;
	}

	/** @returns the record, or why there is none */
	async record(): Promise<RoomRecord | string> {
		const said = await this.room.send({ kind: 'record' });
		if (said.kind === 'record') return said.record;
		return said.kind === 'refused'
			? refusalWords[said.why]
			: 'Can’t reach the server. Check your connection and try again.';
	}

	/** Deletes the room. @returns why it was not done, or nothing */
	async remove(): Promise<string> {
		const said = await this.room.send({ kind: 'delete', code: this.code });
		if (said.kind === 'refused' && said.why !== 'no-such-room') return refusalWords[said.why];
		if (said.kind === 'offline') return offline;
		this.gone = true;
		this.room.stop();
		await openedRooms.forget(this.code);
		return '';
	}
}

const placeOf = ({ count, element }: NamedElement) => ({ count, element });

import type { Frame, FromInside } from '#lib/rooms/frame.ts';
import { marksAsOne } from '#lib/rooms/groups.ts';
import { refusalWords, type Refusal } from '#lib/rooms/protocol.ts';
import type { JoinedRoom } from '#lib/room-client/database.ts';
import { LiveRoom } from '#lib/room-client/live-room.svelte.ts';
import type { KeptMark } from '#lib/room-client/outbox.ts';
import { OwnMarks } from '#lib/room-client/own-marks.svelte.ts';
import { joinedRooms } from '#lib/room-client/own-rooms.ts';
import { say } from '#lib/room-client/say.ts';

/**
 * A person in a room, on this device: how they come in, who they are known as, and how they go.
 */

/** What stands on the door of a room. */
export type Door = Extract<Frame, { viewer: 'stranger' }>;

/** What somebody says of themselves at the door. */
export type Joining = {
	name?: string | undefined;
	anew?: boolean;
	number?: string | undefined;
	/** The table or the role. */
	group?: string | undefined;
};

export class Participant {
	readonly code: string;
	readonly live: LiveRoom<'participant'>;
	readonly marks: OwnMarks;

	/** For who has not joined. */
	door = $state.raw<Door>();
	/** Why the door could not be read or the room not joined, in a sentence. */
	fault = $state('');
	/** The person has left, and nothing of theirs is on this device any more. */
	left = $state(false);
	/** There is no such room any more. */
	ended = $state(false);
	/** They have deleted what was theirs in the room, too. */
	deleted = $state(false);
	joining = $state(false);
	/** Who the person is in the room, as this device last knew it. */
	known = $state.raw<JoinedRoom>();

	/** Of the link by which the person came. */
	#secret: string | undefined;
	#channel: BroadcastChannel | undefined;

	constructor(code: string) {
		this.code = code;
		this.live = new LiveRoom({
			code,
			viewer: 'participant',
			onflush: () => void this.marks.flush()
		});
		this.marks = new OwnMarks(
			this.live,
			() => !this.left,
			(what) => this.#channel?.postMessage(what)
		);
	}

	/** The person came by a link with this secret. */
	invite(secret: string): void {
		this.#secret = secret;
		// Who stood at the door and was not let look may have been given the link meanwhile.
		if (this.fault !== '' && !this.door) void this.readDoor();
	}

	async start(): Promise<void> {
		this.live.start();
		if (typeof BroadcastChannel !== 'undefined') {
			this.#channel = new BroadcastChannel(`chapeau room marks ${this.code}`);
			this.#channel.onmessage = ({ data }) =>
				void (data === 'another' ? this.#another() : this.marks.read());
		}
		const known = await this.#asKept();
		this.known ??= known;
		await this.marks.read();
	}

	stop(): void {
		this.marks.stop();
		this.live.stop();
		this.#channel?.close();
	}

	// — The door —

	async readDoor(): Promise<void> {
		this.fault = '';
		this.ended = false;
		const secret = await this.#invitation();
		const answer = await say(this.code, 'stranger', { kind: 'listen', ...secret });
		if (answer.kind === 'refused' && answer.why === 'no-such-room') await this.end();
		if (answer.kind === 'frame' && answer.frame.viewer === 'stranger') this.door = answer.frame;
		else if (answer.kind === 'refused') this.fault = refusalWords[answer.why];
		else this.fault = 'Can’t reach the room. Check your connection and try again.';
	}

	async #invitation(): Promise<{ secret?: string }> {
		const secret = this.#secret ?? (this.known ?? (await this.#asKept()))?.secret;
		return secret === undefined ? {} : { secret };
	}

	/** @param given.anew as somebody else than who marked on this device before */
	async join({ name, anew = false, number, group }: Joining = {}): Promise<void> {
		if (this.joining) return;
		this.fault = '';
		this.joining = true;
		const secret = await this.#invitation();
		const knock = () =>
			say(this.code, 'stranger', {
				kind: 'join',
				code: this.code,
				probed: true,
				...secret,
				...(name !== undefined && { name }),
				...(number !== undefined && { number }),
				...(group !== undefined && { group }),
				...(anew && { anew })
			});
		let answer = await knock();
		if (answer.kind === 'refused' && answer.why === 'no-cookies') {
			// The cookie that came with the door may have been cleared since: it gives another.
			await say(this.code, 'stranger', { kind: 'listen', ...secret });
			answer = await knock();
		}
		this.joining = false;
		if (answer.kind === 'refused') {
			this.fault = refusalWords[answer.why];
			return;
		}
		if (answer.kind !== 'joined') {
			this.fault = 'Can’t reach the room. Check your connection and try again.';
			return;
		}
		if (anew) await this.#forget();
		await this.#remember(answer.person, answer.name);
		if (anew) this.#channel?.postMessage('another');
		this.left = this.deleted = false;
		this.live.start();
	}

	/**
	 * Leaves the room and signs this device out: whoever uses it next finds nothing of this person.
	 * @returns why it was not done, in a sentence
	 */
	async leave(): Promise<string> {
		await this.marks.flush();
		const { waiting } = this.marks;
		if (waiting > 0)
			return `You are still in the room, because ${waiting === 1 ? '1 mark has' : `${waiting} marks have`} not been sent yet. Try again in a moment.`;
		return this.#part('leave');
	}

	/** Deletes the person’s name and marks, in the room and on this device. @returns why it was not done */
	async deleteOwn(): Promise<string> {
		const fault = await this.#part('delete-own');
		if (fault === '') this.deleted = true;
		return fault;
	}

	async #part(kind: 'leave' | 'delete-own'): Promise<string> {
		// The line would say “removed” of somebody who only leaves, and sooner than the answer comes.
		this.live.stop();
		const answer = await this.live.send({ kind });
		const refused = answer.kind === 'refused' && answer.why !== 'not-joined';
		if (answer.kind === 'offline' || refused) {
			this.live.start();
			return refused
				? refusalWords[answer.why]
				: 'Can’t reach the room, so nothing was changed. Check your connection and try again.';
		}
		await this.readDoor();
		await joinedRooms.forget(this.code);
		await this.#forget();
		this.known = undefined;
		// Whoever joins next finds all of it done.
		this.left = true;
		this.#channel?.postMessage('another');
		return '';
	}

	/**
	 * What the device has of the room is completed once the room has told it: what was marked can be
	 * named without a line, and kept without the room.
	 */
	async knowRoom({ digest, settings }: Pick<FromInside, 'digest' | 'settings'>): Promise<void> {
		const known = this.known ?? (await this.#asKept());
		const { forum, standard, naming } = settings;
		const held = { forum, standard, naming };
		// None of it changes while the room is there.
		if (!known || (known.digest === digest && known.held)) return;
		this.known = { ...known, digest, case: settings.case, held };
		await joinedRooms.add(this.known).catch(() => undefined);
	}

	/**
	 * The room lets the person in no more. Who is no longer in it may be followed by another on this
	 * device, who sees nothing of theirs; where there is no such room any more, nobody follows.
	 */
	async shutOut(why: Refusal): Promise<void> {
		if (why !== 'banned') await this.readDoor();
		if (this.ended) return;
		const known = this.known ?? (await this.#asKept());
		if (!known || known.gone) return;
		this.known = { ...known, gone: true };
		await joinedRooms.add(this.known).catch(() => undefined);
	}

	/** The room is deleted, or its time is over: what this device has of it is all that there is. */
	async end(): Promise<void> {
		this.known ??= (await joinedRooms.list(0)).find(({ code }) => code === this.code);
		this.ended = true;
	}

	/** What somebody else marked on this device stays theirs, in the room. */
	async #forget(): Promise<void> {
		await this.marks.forget();
		this.live.forget();
	}

	/** In another tab of this browser somebody else has joined. */
	async #another(): Promise<void> {
		this.marks.clear();
		this.live.forget();
		this.known = await this.#asKept();
		this.live.start();
		await this.marks.read();
	}

	async #asKept(): Promise<JoinedRoom | undefined> {
		return (await joinedRooms.list()).find(({ code }) => code === this.code);
	}

	/** Who joined as another person than before sends their marks under the new one. */
	async #remember(person: string, name: string): Promise<void> {
		const known = await this.#asKept();
		const another = known && known.person !== person;
		const invitation = await this.#invitation();
		this.known = {
			code: this.code,
			title: this.door?.settings.title ?? '',
			name,
			person,
			joined: new Date().toISOString(),
			expires: this.door?.expires ?? new Date().toISOString(),
			...(this.door && { case: this.door.settings.case, digest: this.door.digest }),
			...invitation
		};
		try {
			await joinedRooms.add(this.known);
		} catch {
			// The list is a convenience.
		}
		const groups = this.door?.settings.groups;
		if (another) await this.marks.sendAnew((round) => !marksAsOne({ groups }, round));
	}

	/** All that this device has of the person, for when nothing else of the room is there. */
	get ownMarks(): readonly KeptMark[] {
		return this.known && !this.known.gone ? this.marks.all : [];
	}
}

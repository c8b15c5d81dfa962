import type { Generated } from 'kysely';
import type { Access } from '#lib/rooms/room.ts';
import type { Phase } from '#lib/rooms/phases.ts';

/**
 * What is kept of a room, and why. Everything hangs on the room's row and goes with it: some days
 * after a room was deleted or has expired, nothing is left that says that it was.
 *
 * Text, whole numbers, and moments in milliseconds; lists and settings are JSON in a text, which
 * only the code that owns them reads. Secrets are kept as hashes: who reads the database can steer
 * no room and mark for nobody. Those of the projector’s link and the link to join, which permit no
 * more than the code does, stand as they are, for the desk shows them again.
 */
export type Tables = {
	cases: CaseTable;
	rooms: RoomTable;
	participants: ParticipantTable;
	marks: MarkTable;
	replies: ReplyTable;
	events: EventTable;
	clock: ClockTable;
	opening_secrets: OpeningSecretTable;
	contractions: { step: string };
};

/** A case with the law book that it is held to, whole, as some room was opened with it. It goes with the last that was. */
type CaseTable = {
	/** SHA-256 of the dossier: see `digestOf`. */
	digest: string;
	/** As JSON. */
	dossier: string;
	kept_at: number;
};

type RoomTable = {
	id: string;
	/** What people type to join. */
	code: string;
	/** Of the teacher's link, which alone steers the room. */
	desk_hash: string;
	/**
	 * Of the projector’s link. It outlives a new desk link: it shows no more than the class sees. Null
	 * until the room is next read, where a process of an older version opened it.
	 */
	projector_secret: Generated<string | null>;
	/** Of the link to join. Null as above. */
	join_secret: Generated<string | null>;
	/** When the teacher closed the door; null while it is open. */
	door_closed_at: Generated<number | null>;
	/** When marks were locked for the first time: who comes later does not count towards the fewest. */
	first_locked_at: Generated<number | null>;
	/** When the teacher showed the class what was held elsewhere; null while it is not shown. */
	elsewhere_shown_at: Generated<number | null>;
	/** Who talks with whom, and who did before, as JSON; null where nobody was paired. */
	pairing: Generated<string | null>;
	/** How the teacher leads the class besides the phases, as JSON; null where nothing is led so. */
	leading: Generated<string | null>;
	/** The case and its version, and the law's, as in a saved assessment: marks mean what they meant then. */
	case_id: string;
	case_version: number;
	law_version: string;
	/**
	 * Of the dossier that it was opened with. Null until a server next opens the database or reads the
	 * room, where a process of an older version opened it.
	 */
	case_digest: Generated<string | null>;
	/** What the teacher chose on opening it, the closing date with it, as JSON. */
	settings: string;
	phase: Phase;
	/** One by one: which of its elements the room stands at. */
	stage: number;
	/** How many rounds each stage has had, as JSON. */
	held: string;
	/** When each round of each stage was locked, as JSON; null where none was, or none was kept. */
	locked: Generated<string | null>;
	/** The round in which this stage takes marks now; null when it takes none. No mark is stored but by this. */
	open_round: number | null;
	/** What the projector shows. */
	showing: string | null;
	/** When the time that the teacher gave runs out. */
	timer_at: number | null;
	/** Rises with each change of the row, so that two desks cannot both press the same button. */
	version: number;
	/** How many people may be present. Rooms opened before there was a choice hold 10,000. */
	most_people: Generated<number>;
	/** When the phase began. */
	phase_at: number;
	created_at: number;
	expires_at: number;
	/** When it was taken from everybody; an administrator can bring it back for a while. */
	deleted_at: number | null;
	/** `time` when it had expired. */
	deleted_by: Deleter | null;
};

export type Deleter = 'teacher' | 'administrator' | 'time';

type ParticipantTable = {
	room_id: string;
	/** Random: its order says nothing of who came when. */
	id: string;
	/** Of the token in the person's cookie. */
	token_hash: string;
	/** The name or the pseudonym, as the room has it. */
	name: string;
	/** By what the school knows them, where the room asks for it: for the teacher’s files. */
	number: Generated<string | null>;
	/** Their table or their role, where the room has groups. */
	group_id: Generated<string | null>;
	/** The groups that they were in before, and until when, as JSON. */
	moves: Generated<string | null>;
	access: Access;
	joined_at: number;
	/** When they last came in, where that was not the first time. */
	came_at: Generated<number | null>;
	/** When they last left or were removed; who is readmitted never did, unless marks were locked meanwhile. */
	left_at: Generated<number | null>;
	/**
	 * Under pseudonyms people are shown to the desk in groups: the number of this one’s; −1 while it
	 * is not full; 0 where nobody is held back.
	 */
	batch: Generated<number>;
	seen_at: number;
};

type MarkTable = {
	room_id: string;
	participant_id: string;
	round: number;
	count_id: string;
	element_id: string;
	/** Null is unmarked, whatever else is noted; it is never counted as an answer. */
	answer: string | null;
	reason: string | null;
	doubt: string | null;
	/** By evidence id, as JSON. */
	reliance: string | null;
	/** What is said of the rival explanations of the element, by id, as JSON. */
	rivals: string | null;
	/** Given by the person's device, rising; of two versions of a mark the higher one stands. */
	seq: number;
	/** 1 when the teacher has hidden the reason. It stays hidden when the reason is changed. */
	reason_hidden: Generated<number>;
	/** The table or role that it was made at: who moves on leaves it there. */
	group_id: Generated<string | null>;
	updated_at: number;
};

/** What one person answered to another’s reason of the first round. */
type ReplyTable = {
	room_id: string;
	/** Who wrote it, and whose reason it answers. */
	from_id: string;
	to_id: string;
	count_id: string;
	element_id: string;
	text: string;
	/** 1 when the teacher has hidden it. It stays hidden when it is changed. */
	hidden: Generated<number>;
	updated_at: number;
};

/**
 * The record of who took part and how the lesson went: opened, joined, phases, removed. The marks
 * have no history here but one row a round: what someone thought better of before the lock is theirs.
 */
type EventTable = {
	number: Generated<number>;
	room_id: string;
	at: number;
	kind: string;
	participant_id: string | null;
	/** As JSON. */
	detail: string | null;
};

/** The last moment at which the server's clock was believed, in one row. */
type ClockTable = { id: number; at: number };

/** Lets who knows it open rooms. */
type OpeningSecretTable = {
	id: string;
	hash: string;
	/** For whom it was made. */
	label: string;
	created_at: number;
	revoked_at: number | null;
};

import type { Docket } from '#lib/domain/evaluate.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Level } from '#lib/domain/strength.ts';
import type { Elsewhere } from '#lib/rooms/frame.ts';
import type { Leading } from '#lib/rooms/leading.ts';
import type { GroupLeft } from '#lib/rooms/moves.ts';
import type { Pairing } from '#lib/rooms/pairs.ts';
import type { ReasonReply } from '#lib/rooms/reply.ts';
import type { InRounds, Round, Standing } from '#lib/rooms/phases.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import { placesToMark, stagesOf, type RoomSettings } from '#lib/rooms/settings.ts';

/**
 * Removed: shown out, and free to join again; what they marked still counts. Banned: may not come
 * back, and their marks are set aside.
 */
export type Access = 'present' | 'removed' | 'banned';

/** When somebody was in a room: from when on, and their last absence, in milliseconds. */
export type Stay = { since: number; left?: number | undefined; back?: number | undefined };

export type Person = {
	/** Drawn at random, so that it tells nothing of when they came. */
	id: string;
	/** Their name, or the pseudonym that the room gave them. */
	name: string;
	/** By what the school knows them: for the teacher’s files, and in no frame. */
	number?: string | undefined;
	/** Their table or their role, where the room has groups. */
	group?: string | undefined;
	/** In which groups they were before. */
	moves?: readonly GroupLeft[] | undefined;
	access: Access;
	/** Connected at this moment. */
	here: boolean;
	/** When they came in, as an ISO date and time. */
	joined?: string | undefined;
	/** When they were in the room, as far as it is known. */
	stay?: Stay | undefined;
	/** Under pseudonyms: nobody is told yet that they have come. */
	waits?: boolean | undefined;
	/** They came after marks had been locked for the first time. */
	late?: boolean | undefined;
	/** Their name may be taken for another’s. */
	alike?: boolean | undefined;
	/** By round, then by `markKey`. */
	marks: InRounds<ReadonlyMap<string, RoomMark>>;
	/** The table or role that a mark was made at, by round, then by `markKey`; their own where it is not known. */
	markedAt?: Partial<Record<Round, ReadonlyMap<string, string>>> | undefined;
	/** The number of each mark, as the device that made it counts; the highest stands. */
	seqs?: Partial<Record<Round, ReadonlyMap<string, number>>> | undefined;
};

/** Ids of rival explanations, by `markKey`. */
export type RivalsOfElements = ReadonlyMap<string, readonly string[]>;

/** A room in full, as only the server has it. What anybody else gets of it is made by `visibleState`. */
export type Room = {
	/** Of the case that it was opened with, by which its facts and sheets are found. */
	digest: string;
	settings: RoomSettings;
	/** At this moment: see `standingAt`. */
	standing: Standing;
	docket: Docket;
	/** The rival explanations of those elements that have any, by `markKey`, in the order of the case. */
	rivals: RivalsOfElements;
	/** Ids of the evidence items of the case. */
	evidence: ReadonlySet<string>;
	/** The level of the room's standard. */
	threshold: Level;
	people: readonly Person[];
	/** The reasons that the teacher has hidden from the class, by `reasonKey`. */
	hiddenReasons: ReadonlySet<string>;
	/** What the projector shows, by `markKey`: the first element of the stage until the teacher shows another. */
	showing?: string | undefined;
	/** Who talks with whom, since the last discussion that had pairs. */
	pairing?: Pairing | undefined;
	/** What people answered to each other’s reasons. */
	replies?: readonly ReasonReply[] | undefined;
	/** How the teacher leads the class besides the phases. */
	leading?: Leading | undefined;
	/** When the time that the teacher gave runs out. */
	timer?: string | undefined;
	/** How many people may be in the room. */
	most?: number | undefined;
	/** What was held elsewhere on what it marks. */
	elsewhere?: readonly Elsewhere[] | undefined;
	/** The teacher has switched on that the class is shown it. */
	elsewhereShown?: boolean | undefined;
	/** When the room is deleted for everybody. */
	expires: string;
	/** The teacher has closed the door: nobody new comes in. */
	doorClosed?: boolean | undefined;
	/** The secret of the link to join. */
	joinSecret?: string | undefined;
};

export function reasonKey(person: string, round: Round, place: Place): string {
	return `${round} ${markKey(place.count, place.element)} ${person}`;
}

export function treesOf({ counts, tests }: Docket): Map<string, Outline> {
	return new Map(counts.map(({ id, test }) => [id, tests.get(test)!]));
}

/** What a room marks: its places in order, and which of them are marked together. */
export type Layout = {
	places: readonly (Place & { key: string; stage: number })[];
	stages: readonly (readonly string[])[];
};

/** Made once for each room's settings: the whole room is gone through with it at every mark and frame. */
const layouts = new WeakMap<RoomSettings, { docket: Docket; layout: Layout }>();

export function layoutOf(room: Pick<Room, 'settings' | 'docket'>): Layout {
	const known = layouts.get(room.settings);
	if (known?.docket === room.docket) return known.layout;
	const layout = newLayout(room);
	layouts.set(room.settings, { docket: room.docket, layout });
	return layout;
}

function newLayout({ settings, docket }: Pick<Room, 'settings' | 'docket'>): Layout {
	const places = placesToMark(settings, treesOf(docket));
	const stages = stagesOf(settings, places);
	const stageOf = new Map(
		stages.flatMap((keys, stage) => keys.map((key) => [key, stage] as const))
	);
	return {
		stages,
		places: places.map((place) => {
			const key = markKey(place.count, place.element);
			return { ...place, key, stage: stageOf.get(key)! };
		})
	};
}

/** Whether a mark is all that the room asks for: an answer and, where reasons are required, why. */
export function isComplete(
	mark: RoomMark | undefined,
	{ reasons }: Pick<RoomSettings, 'reasons'>
): boolean {
	if (mark?.answer === undefined) return false;
	return reasons === 'optional' || (mark.reason ?? '').trim() !== '';
}

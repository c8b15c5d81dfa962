import { marksAsOne } from '#lib/rooms/groups.ts';
import {
	roundOfMarks,
	type RoundsHad,
	type Phase,
	type Round,
	type Standing
} from '#lib/rooms/phases.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/**
 * Who may see what in a room. This is the one function that decides; pages, streams, counts,
 * orderings, exports and the projector all ask it, and nothing that it hides leaves the server.
 *
 * Everybody always sees their own marks. While a round is marked nobody sees another's, the
 * teacher included. The teacher sees a round once it is locked, to choose what to discuss; the
 * class and the projector once it is shown. No classmate is ever told whose mark or reason it was, but
 * that of a partner to talk with, in a room that says so at the door.
 *
 * Where fewer than five have marked an element, a breakdown would name someone, and there is none;
 * under names the teacher has the names anyway. Under pseudonyms only those count towards the five
 * who were there before the first lock: a teacher who joined until there were five, and locked again,
 * would see the one mark that is not their own.
 *
 * Under pseudonyms nobody is told of one person what happens at a moment that can be watched in the
 * room: that they came, that they are connected, that they have finished.
 *
 * A second or later round that the class has compared stays shown to it while the element is discussed
 * and marked once more; the new one is hidden as the one before it was. So does a first round, in a room
 * that shows it before the discussion.
 *
 * Of groups: the mark of a table is the table’s, and is shown with its round; what each of a table marked
 * alone is told to classmates by table as little as by person. Roles are told apart where each has five,
 * or none is, for the last could be reckoned from the others.
 *
 * A reason that is shown stands with its answer. What a ban takes out of figures that were already
 * shown can be told by who watches them change.
 */

export const viewers = ['teacher', 'participant', 'projector', 'stranger'] as const;
export type Viewer = (typeof viewers)[number];

/** A viewer, and which participant. */
export type Who =
	{ viewer: Exclude<Viewer, 'participant'> } | { viewer: 'participant'; person: string };

/** The fewest who must have marked an element before their marks are broken down. */
export const fewest = 5;

export type VisibilityQuery = {
	viewer: Viewer;
	/** Of the stage that the element belongs to. */
	phase: Phase | 'ahead';
	settings: Pick<RoomSettings, 'naming' | 'firstRound' | 'pairs'>;
	/** How many rounds the element has had, with the one that is open. */
	held: RoundsHad;
	round: Round;
	/** Whose mark it is. Only a participant has marks of their own. */
	whose: 'own' | 'other';
	/** How many have marked the element in this round, of those who count; for what moved, in both rounds. */
	marked: number;
};

export type Visible = {
	/** The mark itself, beside the name or pseudonym of the person. */
	mark: boolean;
	/** The reason: with the name or pseudonym, without, or not at all. */
	reason: 'named' | 'nameless' | 'none';
	/** Everything that is counted out of marks: distribution, movement, median, agreement, evidence relied on, doubts, rival explanations. */
	breakdown: boolean;
	/** Whether anything may stand in an order that follows marks. */
	order: boolean;
	/** How many have marked, without values: by person, by element, one number for the room, or nothing. */
	progress: 'by-person' | 'by-element' | 'overall' | 'none';
	/** Whether the mark may stand in a file that the viewer takes away. */
	export: boolean;
	/**
	 * Whether a participant is told the answer of the one whom they are to talk with: beside the name, or
	 * with a place to meet alone. Of nobody else’s mark.
	 */
	partner: 'named' | 'nameless' | 'none';
	/** Why there is no breakdown, where the round itself is shown. */
	why?: 'too-few';
};

const nothing: Visible = {
	mark: false,
	reason: 'none',
	breakdown: false,
	order: false,
	progress: 'none',
	export: false,
	partner: 'none'
};

function progressOf({ viewer, settings }: Pick<VisibilityQuery, 'viewer' | 'settings'>) {
	switch (viewer) {
		case 'teacher':
			return settings.naming === 'names' ? 'by-person' : 'by-element';
		case 'projector':
			return 'by-element';
		case 'participant':
			return 'overall';
		case 'stranger':
			return 'none';
	}
}

/** Whether the teacher is told of each person when they came, whether they are here and how far they are. */
export function isTimed(settings: Pick<RoomSettings, 'naming'>): boolean {
	return settings.naming === 'names';
}

/** Who is given the secret of the link to join: those who show it. */
export function showsInvitation(viewer: Viewer): boolean {
	return viewer === 'teacher' || viewer === 'projector';
}

/**
 * Whether nothing is marked in the room any more: what others held would be an answer key before. A room
 * may close with elements that were never begun.
 */
export function isOver({
	standing: { phase, held },
	stages
}: {
	standing: Pick<Standing, 'phase' | 'held'>;
	/** How many stages there are. */
	stages: number;
}): boolean {
	const begun = held.filter((rounds) => rounds > 0).length;
	return phase === 'closed' || (phase === 'compare' && begun === stages);
}

/** Who sees what was held elsewhere: everybody in the room, the teacher with them, once it is over and the teacher shows it. */
export function seesElsewhere({
	viewer,
	shown,
	...room
}: {
	viewer: Viewer;
	/** The teacher has switched it on. */
	shown: boolean;
} & Parameters<typeof isOver>[0]): boolean {
	return viewer !== 'stranger' && shown && isOver(room);
}

/** Whether the class is shown, side by side, what others made of the elements: the teacher wants it, and all is marked. */
export const showsSideBySide = (frame: {
	standing: Pick<Standing, 'phase' | 'held'>;
	stages: number;
	leading?: { sideBySide?: true | undefined } | undefined;
}): boolean => frame.leading?.sideBySide === true && isOver(frame);

export function visibility(asked: VisibilityQuery): Visible {
	const { viewer, settings, whose, marked } = asked;
	if (viewer === 'stranger') return nothing;
	const hidden: Visible = { ...nothing, progress: progressOf(asked) };
	if (whose === 'own')
		return viewer === 'participant'
			? { ...hidden, mark: true, reason: 'named', export: true }
			: hidden;
	if (!isShown(asked)) return hidden;
	const named = viewer === 'teacher' && settings.naming === 'names';
	if (marked < fewest && !named) return { ...hidden, why: 'too-few' };
	const byPerson = viewer === 'teacher';
	return {
		...hidden,
		mark: byPerson,
		reason: byPerson ? 'named' : 'nameless',
		breakdown: true,
		order: true,
		export: byPerson,
		partner:
			viewer === 'participant' && settings.pairs && asked.phase === 'discuss'
				? settings.naming === 'names'
					? 'named'
					: 'nameless'
				: 'none'
	};
}

/** Whether a round is shown to a viewer at all, however many marked. */
function isShown({ viewer, phase, settings, round, held }: VisibilityQuery): boolean {
	if (phase === 'ahead' || round > held || roundOfMarks(phase, held) === round) return false;
	if (round <= comparedBefore(phase, held)) return true;
	switch (phase) {
		case 'compare':
		case 'closed':
			return true;
		case 'locked-again':
			if (round === held) return viewer === 'teacher';
			break;
		default:
			if (round > 1) return false;
	}
	if (viewer === 'teacher') return true;
	return phase !== 'locked' && settings.firstRound === 'before-discussion';
}

/** The last of the rounds that the class had compared before the phase, which stay shown; the wall puts them away. */
function comparedBefore(phase: Phase, held: RoundsHad): number {
	if (phase === 'discuss') return held > 1 ? held : 0;
	if (phase === 'mark-again' || phase === 'locked-again') return held > 2 ? held - 1 : 0;
	return 0;
}

/**
 * Whether the marks of one round are counted apart for each group of a room.
 * @param seen what the viewer may see of the round
 * @param groups how many of each group have marked the element, of those who count
 * @param alone how many have who are in no group
 */
export function seesGroups(
	seen: Pick<Visible, 'breakdown'>,
	{
		viewer,
		settings,
		round,
		groups,
		alone
	}: {
		viewer: Viewer;
		settings: Pick<RoomSettings, 'naming' | 'groups'>;
		round: Round;
		groups: readonly number[];
		alone: number;
	}
): 'shown' | 'too-few' | 'none' {
	if (!settings.groups || !seen.breakdown) return 'none';
	if (viewer === 'teacher' && settings.naming === 'names') return 'shown';
	// What is left of the class without its groups must name nobody either.
	const rest = alone === 0 || alone >= fewest;
	if (settings.groups === 'tables') return marksAsOne(settings, round) && rest ? 'shown' : 'none';
	return rest && groups.every((marked) => marked >= fewest) ? 'shown' : 'too-few';
}

/** Whether anybody is told of a person in which group they are: under pseudonyms it would narrow down who it is. */
export function namesGroups(settings: Pick<RoomSettings, 'naming' | 'groups'>): boolean {
	return settings.groups !== undefined && settings.naming === 'names';
}

/** What a person is told first of who can see their marks; `whoSeesWhat` says the rest. */
export const whileMarking = ({ naming }: Pick<RoomSettings, 'naming'>): string =>
	`While you mark, your marks are hidden from classmates and from the teacher. Everyone can see how many have finished${naming === 'names' ? '; the teacher sees who has' : ''}.`;

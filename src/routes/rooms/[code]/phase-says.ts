import { nearMomentInWords } from '#lib/domain/day.ts';
import { ordinalOf, stillAhead, type Round, type Standing } from '#lib/rooms/phases.ts';
import { isHomework, type RoomSettings } from '#lib/rooms/settings.ts';

/** What a phase means for who marks, in a sentence or two. */
export function phaseSays(
	{ phase, since }: Pick<Standing, 'phase' | 'since'>,
	settings: Pick<
		RoomSettings,
		'firstRound' | 'closes' | 'reveals' | 'replies' | 'homework' | 'groups'
	>,
	/** The round that the element is at. */
	round: Round,
	{ now, mayReply }: { now: number; mayReply: boolean }
): string {
	const { firstRound, replies, groups } = settings;
	const reveals = stillAhead(settings.reveals, { since }, now);
	switch (phase) {
		case 'mark-alone':
			return 'Mark on your own. Nobody sees your marks now, not even the teacher. Tap to mark. You can change it until your teacher locks the round.';
		case 'locked':
			if (reveals !== undefined)
				return `The first marks are locked, and the teacher can see them now. The class sees them on ${nearMomentInWords(reveals)}. Come back here then.`;
			return `The first marks are locked, and the teacher can see them now. ${isHomework(settings) ? 'Come back here for what comes next.' : 'Watch the projector for what comes next.'}`;
		case 'reveal':
			return mayReply
				? 'This is what the class marked. Read the reasons that you are given, and reply to them.'
				: 'This is what the class marked.';
		case 'discuss':
			if (round > 1) return 'Discuss once more: what moved, and what still divides you?';
			if (mayReply) return 'Read the reasons that you are given, and reply to them.';
			if (replies) return 'Read what the class marked, and why.';
			if (groups === 'tables')
				return 'Argue at your table until you can mark as one: about the law, or about the evidence?';
			return firstRound === 'before-discussion'
				? 'Discuss: do you disagree about the law or about the evidence?'
				: 'Discuss. You will see what the class marked after the second round.';
		case 'mark-again':
			if (groups === 'tables')
				return 'Your table marks as one now: what one of you marks counts for all of you. Anything left blank counts as no mark.';
			return `Mark again after the discussion. Your ${round > 2 ? 'last' : 'first'} mark is shown. Keep it or choose another. Anything left blank counts as no mark.`;
		case 'locked-again':
			return `The ${ordinalOf(round)} marks are locked.`;
		case 'compare':
			return round > 1 ? 'Compare what moved and what did not.' : 'This is what the class marked.';
		case 'closed':
			return 'The room is closed, so marking has ended. You can keep your marks.';
	}
}

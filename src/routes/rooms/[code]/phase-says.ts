import type { Phase } from '#lib/rooms/phases.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/** What a phase means for who marks, in a sentence or two. */
export function phaseSays(phase: Phase, { firstRound }: Pick<RoomSettings, 'firstRound'>): string {
	switch (phase) {
		case 'mark-alone':
			return 'Mark alone. Nobody sees your marks now, the teacher included. A click is the mark, and you may change it until the marks are locked.';
		case 'locked':
			return 'The first marks are locked. The teacher sees them now; what comes next is on the projector.';
		case 'reveal':
			return 'This is what the class marked.';
		case 'discuss':
			return firstRound === 'before-discussion'
				? 'Discuss: what is it that you do not agree about, the law or the evidence?'
				: 'Discuss. What the class marked is shown after the second round.';
		case 'mark-again':
			return 'Mark again, in the light of the discussion. Your first mark and reason stand beside the new one; to stay with it, choose it once more. What you leave unmarked counts as unmarked the second time.';
		case 'locked-again':
			return 'The second marks are locked.';
		case 'compare':
			return 'Compare: what moved, and what did not.';
		case 'closed':
			return 'The room is closed. Nothing can be marked any more; your marks are yours to keep.';
	}
}

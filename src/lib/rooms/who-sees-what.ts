import type { RoomSettings } from '#lib/rooms/settings.ts';
import { fewest, whileMarking } from '#lib/rooms/visibility.ts';

/** What pseudonyms do and what they cannot do, for whoever relies on them. */
export const pseudonymLimits = [
	`Nobody is told whose pseudonym is whose. The teacher’s desk shows new pseudonyms ${fewest} at a time, or at the next phase, so that nobody can be told by when they came.`,
	'A pseudonym can’t hide everything. Your words may give you away, and so may joining late and alone, or being removed. A teacher who joins as several people can work out marks in a small group.'
] as const;

/** What a person is told before joining of who can see their marks. It comes when somebody asks. */
export function whoSeesWhat({
	naming,
	firstRound,
	pairs,
	groups,
	replies,
	asksRivals
}: Pick<RoomSettings, 'naming' | 'firstRound' | 'pairs' | 'groups' | 'replies'> & {
	/** Something that is marked has rival explanations to answer. */
	asksRivals?: true | undefined;
}): string[] {
	return [
		whileMarking({ naming }),
		...(naming === 'names'
			? ['Once the marks are locked, the teacher sees them with your name.']
			: [
					`Once the marks are locked, the teacher sees them with your pseudonym, where at least ${fewest} people who were there in time have marked the same element.`,
					...pseudonymLimits
				]),
		`${
			firstRound === 'before-discussion'
				? 'Before the discussion'
				: 'After the discussion, when the room is compared,'
		} classmates see how many gave each mark, and the reasons without names, where at least ${fewest} people have marked.`,
		...(asksRivals
			? [
					`Your answers to rival explanations are shown with your mark, to classmates as numbers only. Your reasons for those answers only the teacher reads${groups === 'tables' ? ', and from the second round on your table' : ''}.`
				]
			: []),
		...(replies
			? [
					`Once classmates see the reasons, some of them are given yours to reply to, without your name, and you are given some of theirs. Classmates read the replies without names. ${
						naming === 'names'
							? 'The teacher sees who wrote them.'
							: 'Nobody is told who wrote them, the teacher included, but words can give somebody away.'
					}`
				]
			: []),
		...(pairs
			? [
					naming === 'names'
						? 'For the discussion, one or two classmates whose marks differ from yours are told your name and your mark on one element, and you are told theirs.'
						: 'For the discussion, one or two classmates whose marks differ from yours are told where to meet you and your mark on one element, and you are told theirs. They learn who you are.'
				]
			: []),
		...(groups === 'tables'
			? [
					'You mark the first round alone. From the second on your table marks as one: what one of you marks counts for all, and whoever sits there sees it, with its reason, and can change it. Your phones name everyone at your table. Whoever comes to it during a round sees what you mark from then on, and what you marked before only if one of you shows it to them. Once a round is shown, everyone sees what each table marked. If you delete your marks, the others at your table keep theirs, with what you wrote for it.'
				]
			: []),
		...(groups === 'roles'
			? [
					`Everyone has a role and marks alone. Once a round is shown, everyone sees how each role marked, where at least ${fewest} people in every role have.`
				]
			: [])
	];
}

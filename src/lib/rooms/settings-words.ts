import { forumNamed } from '#lib/domain/forum.ts';
import { elementsOf, type CaseFacts } from '#lib/rooms/case-facts.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/** What each choice of a setting is called, and what it means for the class, in a line. */
type Choice = { label: string; words: string };

export const pacingWords: Record<RoomSettings['pacing'], Choice> = {
	'all-at-once': {
		label: 'All at once',
		words: 'Everyone goes through all elements at their own pace. Then all are revealed.'
	},
	'one-by-one': {
		label: 'One by one',
		words: 'The class marks, sees, discusses and marks again each element before the next begins.'
	}
};

/** The forums to choose from, by id. */
export const forumChoices = ({ forums }: Pick<CaseFacts, 'forums'>): Record<string, Choice> =>
	Object.fromEntries(forums.map(({ id, name, words }) => [id, { label: name, words }]));

export const namingWords: Record<RoomSettings['naming'], Choice> = {
	names: {
		label: 'Names',
		words:
			'Once the marks are locked, you see whose they are. Classmates never do. You can fill a gradebook by name.'
	},
	pseudonyms: {
		label: 'Pseudonyms',
		words:
			'The room gives each person one, and tells nobody whose it is, you included. You see new pseudonyms five at a time, and marks only where five people who came before the first lock have marked. Words, a late arrival or a small class can still give somebody away. A gradebook can’t be filled by name.'
	}
};

export const reasonsWords: Record<RoomSettings['reasons'], Choice> = {
	optional: { label: 'Optional', words: 'An element is finished once it is marked.' },
	required: {
		label: 'Required',
		words: 'An element is finished once its mark has a reason. The mark is saved at once.'
	}
};

export const reasonsShownWords: Record<NonNullable<RoomSettings['reasonsShown']>, Choice> = {
	all: {
		label: 'Every reason',
		words: 'Without names, and you can hide any of them.'
	},
	chosen: {
		label: 'Only reasons you choose',
		words: 'The class reads none until you choose it at the desk, in the order you choose.'
	}
};

export const groupsWords: Record<NonNullable<RoomSettings['groups']> | 'none', Choice> = {
	none: { label: 'No groups', words: 'Everyone marks alone in every round.' },
	tables: {
		label: 'Tables',
		words:
			'The first round is marked alone. From the second on, a table argues and marks as one: what one member marks counts for the whole table. The wall compares the tables. Needs real names, and a class that sits together.'
	},
	roles: {
		label: 'Prosecution, defence, judges',
		words:
			'Everyone has a role over the same elements and marks alone. The wall compares the roles where each has at least five people.'
	}
};

export const firstRoundWords: Record<RoomSettings['firstRound'], Choice> = {
	'before-discussion': {
		label: 'Before the discussion',
		words: 'The class sees where it differs and discusses that. Some will follow the majority.'
	},
	'after-discussion': {
		label: 'Only afterwards',
		words:
			'People argue without knowing how many agree with them, so only arguments move them. Finding the differences takes longer.'
	}
};

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** What is marked, in a few words: `Count I, 9 elements`. */
export function markingWords(settings: RoomSettings, facts: CaseFacts): string {
	const many = plural(elementsOf(facts, settings).length, 'element');
	switch (settings.marking.of) {
		case 'all':
			return `all counts, ${many}`;
		case 'count':
			return `count ${settings.marking.count}, ${many}`;
		case 'picked':
			return `a lesson, ${many}`;
	}
}

/** The settings of a room as terms and what stands for each. */
export function settingsInWords(
	settings: RoomSettings,
	facts: CaseFacts
): [term: string, value: string][] {
	const standard = facts.standards.find(({ id }) => id === settings.standard);
	return [
		['Case', facts.title],
		['What is marked', markingWords(settings, facts)],
		['Pace', pacingWords[settings.pacing].label],
		['Forum', forumNamed(facts.forums, settings.forum).name],
		['Standard', standard ? `${standard.label}: “${standard.phrase}”` : settings.standard],
		['People mark under', namingWords[settings.naming].label.toLowerCase()],
		...(settings.asksNumber
			? [['Student numbers', 'asked for at the door, in your files only'] as [string, string]]
			: []),
		['Reasons', reasonsWords[settings.reasons].label.toLowerCase()],
		['The class sees its first round', firstRoundWords[settings.firstRound].label.toLowerCase()],
		...(settings.allInAll
			? [['Marked as a whole', 'each count, before its elements'] as [string, string]]
			: []),
		...(settings.replies
			? [['Replies', 'everyone answers some of the others’ reasons'] as [string, string]]
			: []),
		['The class reads', reasonsShownWords[settings.reasonsShown ?? 'all'].label.toLowerCase()],
		...(settings.pairs
			? [['Discussion', 'in pairs whose marks differ'] satisfies [string, string]]
			: []),
		...(settings.groups
			? [['Groups', groupsWords[settings.groups].label.toLowerCase()] satisfies [string, string]]
			: [])
	];
}

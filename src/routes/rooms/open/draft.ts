import { markKey, type Place } from '#lib/domain/mark.ts';
import { elementsOf, treesOfFacts, type CaseFacts } from '#lib/rooms/case-facts.ts';
import { placesToMark, usualPeople, type RoomSettings } from '#lib/rooms/settings.ts';

/** The form as it is being filled in: every choice is kept, whether it counts at the moment or not. */
export type Draft = {
	case: string;
	title: string;
	of: RoomSettings['marking']['of'];
	count: string;
	/** By `markKey`. */
	picked: ReadonlySet<string>;
	pacing: RoomSettings['pacing'];
	forum: RoomSettings['forum'];
	standard: string;
	naming: RoomSettings['naming'];
	reasons: RoomSettings['reasons'];
	firstRound: RoomSettings['firstRound'];
	/** How many may join; empty for the usual number. */
	people: number | null;
	/** As a field of date and time has it, in local time; empty for none. */
	closes: string;
};

/** One count, all at once: what fits into fifty minutes. */
export function freshDraft(facts: CaseFacts): Draft {
	const forum = facts.forums[0]!;
	return {
		case: facts.id,
		title: '',
		of: 'count',
		count: facts.counts[0]!.id,
		picked: new Set(),
		pacing: 'all-at-once',
		forum: forum.id,
		standard: forum.standard,
		naming: 'names',
		reasons: 'optional',
		firstRound: 'before-discussion',
		people: usualPeople,
		closes: ''
	};
}

/** The form for another case: what only the case before knew is as it is in a fresh one. */
export function draftFor(facts: CaseFacts, draft: Draft): Draft {
	const fresh = freshDraft(facts);
	const has = (all: readonly { id: string }[], id: string) => all.some((each) => each.id === id);
	const keepsLaw = has(facts.forums, draft.forum) && has(facts.standards, draft.standard);
	return {
		...draft,
		case: facts.id,
		...(!has(facts.counts, draft.count) && { count: fresh.count }),
		...(!keepsLaw && { forum: fresh.forum, standard: fresh.standard })
	};
}

/** The form with the settings of a room; its closing date is over. */
export function draftLike(settings: RoomSettings, fresh: Draft): Draft {
	const { marking, title, closes: _, people: __, ...rest } = settings;
	return {
		...fresh,
		...rest,
		title: title ?? '',
		of: marking.of,
		...(marking.of === 'count' && { count: marking.count }),
		...(marking.of === 'picked' && {
			picked: new Set(marking.elements.map(({ count, element }) => markKey(count, element)))
		})
	};
}

/** What is picked and asked for in the forum, in the order of the outline. */
function pickedPlaces({ picked, forum }: Draft, facts: CaseFacts): Place[] {
	const whole = { marking: { of: 'all' }, forum } as RoomSettings;
	return elementsOf(facts, { ...whole, pacing: 'all-at-once' })
		.filter(({ key }) => picked.has(key))
		.map(({ count, element }) => ({ count, element }));
}

/** What the form asks the door for. An empty list is the door’s to refuse. */
export function settingsOf(draft: Draft, facts: CaseFacts): RoomSettings {
	const { of, count, closes, title, people, picked: _, ...rest } = draft;
	return {
		...rest,
		...(title.trim() && { title: title.trim() }),
		marking:
			of === 'picked'
				? { of, elements: pickedPlaces(draft, facts) }
				: of === 'count'
					? { of, count }
					: { of },
		...(people !== null && { people }),
		...(closes && { closes: new Date(closes).toISOString() })
	};
}

/** How many elements a room with these settings marks. */
export function howMany(draft: Draft, facts: CaseFacts): number {
	return elementsOf(facts, settingsOf({ ...draft, closes: '' }, facts)).length;
}

/** Minutes that a class needs for one element and for talking about what was found. Our reckoning. */
const minutes = { mark: 2, again: 1, discuss: 4, discussAll: 15 };

/** About how long a class needs, in minutes. */
export function timeNeeded(elements: number, pacing: RoomSettings['pacing']): number {
	const marking = elements * (minutes.mark + minutes.again);
	return marking + (pacing === 'one-by-one' ? elements * minutes.discuss : minutes.discussAll);
}

export const reckoning = `Based on ${minutes.mark} minutes for each first mark, ${minutes.again} for the second, and a discussion of ${minutes.discussAll} minutes for all elements together or ${minutes.discuss} for each. Your class may need more.`;

/** Whether every element of a count, in this forum, is picked. */
export function countKeys(facts: CaseFacts, count: string, forum: RoomSettings['forum']): string[] {
	return placesToMark({ marking: { of: 'count', count }, forum }, treesOfFacts(facts)).map(
		(place) => markKey(place.count, place.element)
	);
}

/** The parts of the form that a fault can concern. */
export const parts = [
	'case',
	'title',
	'marking',
	'pacing',
	'standard',
	'people',
	'closes',
	'other'
] as const;
export type FormPart = (typeof parts)[number];

const signs: [FormPart, RegExp][] = [
	['closes', /closing date/i],
	['people', /may join/i],
	['title', /title/i],
	['standard', /standard of proof/i],
	['marking', /picked|pick |count|element/i],
	['case', /\bcase\b/i]
];

/** What a sentence of the door is about, so that it stands beside it. */
export function concerns(fault: string): FormPart {
	return signs.find(([, sign]) => sign.test(fault))?.[0] ?? 'other';
}

import { markKey, type Place } from '#lib/domain/mark.ts';
import { elementsOf, treesOfFacts, type CaseFacts } from '#lib/rooms/case-facts.ts';
import type { Lesson } from '#lib/rooms/lesson.ts';
import { lessonFormat, lessonVersion } from '#lib/rooms/lesson.ts';
import {
	proposedLesson,
	timeOf,
	type LessonCourse,
	type LessonTime
} from '#lib/rooms/lesson-time.ts';
import type { CaseToOpen, ToRead } from '#lib/rooms/reading.ts';
import { placesToMark, usualPeople, type RoomSettings } from '#lib/rooms/settings.ts';

/** The form as it is being filled in: every choice is kept, whether it counts at the moment or not. */
export type Draft = {
	case: string;
	title: string;
	of: RoomSettings['marking']['of'];
	count: string;
	/** By `markKey`. */
	picked: ReadonlySet<string>;
	/** What the teacher has read first, by `markKey`; without a choice what the case has read first. */
	readFirst: Readonly<Record<string, string[]>>;
	/** For the teacher alone: on the lesson, and on its elements by `markKey`. */
	notes: string;
	elementNotes: Readonly<Record<string, string>>;
	pacing: RoomSettings['pacing'];
	forum: RoomSettings['forum'];
	standard: string;
	naming: RoomSettings['naming'];
	reasons: RoomSettings['reasons'];
	firstRound: RoomSettings['firstRound'];
	/** Whether people whose marks differ are told to talk with each other. */
	pairs: boolean;
	groups: NonNullable<RoomSettings['groups']> | 'none';
	reasonsShown: NonNullable<RoomSettings['reasonsShown']>;
	/** Who joins may give their student number. */
	asksNumber: boolean;
	/** Each count is marked as a whole before its elements. */
	allInAll: boolean;
	/** How many may join; empty for the usual number. */
	people: number | null;
	/** As a field of date and time has it, in local time; empty for none. */
	closes: string;
	/** As `closes`: when the first round is shown by itself. */
	reveals: string;
	/** Each person answers some of the others’ reasons. */
	replies: boolean;
};

/** How long the lesson is that a fresh form proposes, in minutes. */
export const usualLesson = 50;

/** A lesson on the first count, all at once: what fits into fifty minutes. */
export function freshDraft(facts: CaseToOpen): Draft {
	const forum = facts.forums[0]!;
	const draft = emptyDraft(facts, forum);
	return { ...draft, picked: proposal(draft, facts, usualLesson) };
}

function emptyDraft(facts: CaseFacts, forum: CaseFacts['forums'][number]): Draft {
	return {
		case: facts.id,
		title: '',
		of: 'picked',
		count: facts.counts[0]!.id,
		picked: new Set(),
		readFirst: {},
		notes: '',
		elementNotes: {},
		pacing: 'all-at-once',
		forum: forum.id,
		standard: forum.standard,
		naming: 'names',
		reasons: 'optional',
		firstRound: 'before-discussion',
		pairs: false,
		groups: 'none',
		reasonsShown: 'all',
		asksNumber: false,
		allInAll: false,
		people: usualPeople,
		closes: '',
		reveals: '',
		replies: false
	};
}

/** The elements of the chosen count that are worth a lesson of so many minutes, by `markKey`. */
export function proposal(
	draft: Pick<Draft, 'count' | 'forum' | 'pacing' | 'reasons'>,
	facts: CaseToOpen,
	minutes: number
): Set<string> {
	const { count, forum } = draft;
	const places = placesToMark({ marking: { of: 'count', count }, forum }, treesOfFacts(facts));
	return new Set(
		proposedLesson(places, facts.toRead, draft, minutes).map((place) =>
			markKey(place.count, place.element)
		)
	);
}

/** The form for another case: what only the case before knew is as it is in a fresh one. */
export function draftFor(facts: CaseToOpen, draft: Draft): Draft {
	const fresh = freshDraft(facts);
	const has = (all: readonly { id: string }[], id: string) => all.some((each) => each.id === id);
	const keepsLaw = has(facts.forums, draft.forum) && has(facts.standards, draft.standard);
	if (draft.case === facts.id && keepsLaw && has(facts.counts, draft.count)) return draft;
	const { picked, readFirst, elementNotes } = fresh;
	return {
		...draft,
		case: facts.id,
		...{ picked, readFirst, elementNotes },
		...(!has(facts.counts, draft.count) && { count: fresh.count }),
		...(!keepsLaw && { forum: fresh.forum, standard: fresh.standard })
	};
}

/** The form with the settings of a room; its closing date is over. */
export function draftLike(settings: RoomSettings, fresh: Draft): Draft {
	const { marking, added = [], title, closes: _, people: __, reveals: ___, ...rest } = settings;
	const { readFirst = {}, reasonsShown = 'all', pairs = false } = settings;
	const { asksNumber = false, allInAll = false, replies = false, groups = 'none' } = settings;
	return {
		...fresh,
		...rest,
		...{ readFirst, reasonsShown, pairs, asksNumber, allInAll, replies, groups },
		title: title ?? '',
		of: marking.of,
		...(marking.of === 'count' && { count: marking.count }),
		...(marking.of === 'picked' && {
			picked: new Set(
				[...marking.elements, ...added].map(({ count, element }) => markKey(count, element))
			)
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
	const { of, count, closes, title, people, pacing, forum, standard, naming } = draft;
	const { reasons, firstRound, reasonsShown, pairs, allInAll } = draft;
	const { reveals, replies, asksNumber, groups } = draft;
	const readFirst = readFirstOf(draft, facts);
	return {
		...{ case: draft.case, pacing, forum, standard, naming, reasons, firstRound },
		...(Object.keys(readFirst).length > 0 && { readFirst }),
		...(reasonsShown === 'chosen' && { reasonsShown }),
		...(pairs && { pairs: true }),
		...(groups !== 'none' && { groups }),
		...(allInAll && { allInAll }),
		...(title.trim() && { title: title.trim() }),
		marking:
			of === 'picked'
				? { of, elements: pickedPlaces(draft, facts) }
				: of === 'count'
					? { of, count }
					: { of },
		...(people !== null && { people }),
		...(closes && { closes: new Date(closes).toISOString() }),
		// Where the first round is shown later, the form does not ask for them.
		...(firstRound === 'before-discussion' && {
			...(reveals && { reveals: new Date(reveals).toISOString() }),
			...(replies && { replies })
		}),
		...(asksNumber && naming === 'names' && { asksNumber })
	};
}

/** How many elements a room with these settings marks. */
export function howMany(draft: Draft, facts: CaseFacts): number {
	return elementsOf(facts, settingsOf({ ...draft, closes: '', reveals: '' }, facts)).length;
}

/** What is to be read first on the elements that the room marks. */
function readFirstOf(draft: Draft, facts: CaseFacts): Record<string, string[]> {
	const marked = new Set(
		placesOf(draft, facts).map((place) => markKey(place.count, place.element))
	);
	// What the case has no more, since the lesson was planned, is not asked for.
	const known = new Set(facts.evidence.map(({ id }) => id));
	return Object.fromEntries(
		Object.entries(draft.readFirst).flatMap(([key, items]) => {
			const there = items.filter((id) => known.has(id));
			return marked.has(key) && there.length > 0 ? [[key, there] as const] : [];
		})
	);
}

/** What a room with this form marks, in its order. */
export function placesOf(draft: Draft, facts: CaseFacts): Place[] {
	const { of, count, forum } = draft;
	if (of === 'picked') return pickedPlaces(draft, facts);
	const marking: RoomSettings['marking'] = of === 'count' ? { of, count } : { of };
	return placesToMark({ marking, forum }, treesOfFacts(facts));
}

/** The same, with what there is to read. */
export function toReadOf(draft: Draft, facts: CaseToOpen): ToRead[] {
	const known = new Map(facts.toRead.map((each) => [markKey(each.count, each.element), each]));
	return placesOf(draft, facts).flatMap(
		({ count, element }) => known.get(markKey(count, element)) ?? []
	);
}

/** How long a class needs, in minutes. */
export const timeNeeded = (draft: Draft, facts: CaseToOpen): LessonTime =>
	timeOf(toReadOf(draft, facts), draft satisfies LessonCourse, draft.readFirst);

/** The form as a lesson, to be kept for another term. */
export function lessonOf(draft: Draft, facts: CaseFacts): Lesson {
	const { pacing, forum, standard, naming, reasons, firstRound, reasonsShown } = draft;
	const { pairs, allInAll, groups } = draft;
	return {
		format: lessonFormat,
		version: lessonVersion,
		title: draft.title.trim(),
		case: { id: facts.id, version: facts.version },
		elements: placesOf(draft, facts).map(({ count, element }) => {
			const key = markKey(count, element);
			const readFirst = draft.readFirst[key] ?? [];
			const note = draft.elementNotes[key] ?? '';
			return {
				count,
				element,
				// A copy: what is kept on the device takes no proxies of the form.
				...(readFirst.length > 0 && { readFirst: [...readFirst] }),
				...(note && { note })
			};
		}),
		...{ pacing, forum, standard, naming, reasons, firstRound },
		...(reasonsShown === 'chosen' && { reasonsShown }),
		...(pairs && { pairs: true }),
		...(groups !== 'none' && { groups }),
		...(allInAll && { allInAll }),
		...(draft.asksNumber && naming === 'names' && { asksNumber: true }),
		notes: draft.notes
	};
}

/** The form with a lesson; how many may join is for each room, and so is homework: when it closes and is shown, and whether it has replies. */
export function draftOfLesson(lesson: Lesson, fresh: Draft): Draft {
	const { title, elements, pacing, forum, standard, naming, reasons, firstRound, notes } = lesson;
	const byKey = <Found>(find: (element: Lesson['elements'][number]) => Found | undefined) =>
		Object.fromEntries(
			elements.flatMap((each) => {
				const found = find(each);
				return found === undefined ? [] : [[markKey(each.count, each.element), found] as const];
			})
		);
	return {
		...fresh,
		...{ title, pacing, forum, standard, naming, reasons, firstRound, notes },
		reasonsShown: lesson.reasonsShown ?? 'all',
		pairs: lesson.pairs ?? false,
		groups: lesson.groups ?? 'none',
		allInAll: lesson.allInAll ?? false,
		asksNumber: lesson.asksNumber ?? false,
		of: 'picked',
		picked: new Set(elements.map(({ count, element }) => markKey(count, element))),
		readFirst: byKey(({ readFirst }) => readFirst),
		elementNotes: byKey(({ note }) => note)
	};
}

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
	'groups',
	'closes',
	'other'
] as const;
export type FormPart = (typeof parts)[number];

const signs: [FormPart, RegExp][] = [
	['groups', /tables/i],
	['closes', /closing date|reveal/i],
	['people', /may join/i],
	['title', /title/i],
	['standard', /standard of proof/i],
	['marking', /picked|pick |count|element|read first/i],
	['case', /\bcase\b/i]
];

/** What a sentence of the door is about, so that it stands beside it. */
export function concerns(fault: string): FormPart {
	return signs.find(([, sign]) => sign.test(fault))?.[0] ?? 'other';
}

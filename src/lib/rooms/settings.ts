import { z } from 'zod';
import { askedIn } from '#lib/domain/forum.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { groupings } from '#lib/rooms/groups.ts';
import { mostFirst } from '#lib/domain/read-first.ts';
import { parts, type Outline } from '#lib/domain/outline.ts';
import { nameFault, nameFaultWords } from '#lib/domain/written-name.ts';

/** What a teacher decides when opening a room. */

/** A place, as it comes from outside. */
export const PlaceGiven = z.strictObject({
	count: z.string().min(1).max(20),
	element: z.string().min(1).max(200)
}) satisfies z.ZodType<Place>;

/** The people a room is opened for where the teacher says nothing. */
export const usualPeople = 300;

/** The most people that a room can be opened for. */
export const mostPeople = 10_000;

/** The most elements that are picked for a lesson. */
export const pickLimit = 200;

const says = (error: string) => ({ error });

export const RoomSettings = z.strictObject({
	case: z
		.string(says('Choose a case.'))
		.min(1, says('Choose a case.'))
		.max(100, says('There is no such case.')),
	/** Stands above the room, e.g. the course. */
	title: z
		.string(says('The title is text.'))
		.trim()
		.max(120, says('The title is longer than 120 characters.'))
		.regex(/^\P{Cc}*$/u, says('The title has a character that cannot be written on one line.'))
		.optional(),
	marking: z.discriminatedUnion(
		'of',
		[
			z.strictObject({ of: z.literal('all') }),
			z.strictObject({
				of: z.literal('count'),
				count: z.string(says('Choose a count.')).min(1, says('Choose a count.')).max(20)
			}),
			z.strictObject({
				of: z.literal('picked'),
				/** In the order in which they are marked. */
				elements: z
					.array(PlaceGiven, says('Pick at least one element.'))
					.min(1, says('Pick at least one element.'))
					.max(pickLimit, says(`Pick no more than ${pickLimit} elements.`))
			})
		],
		says('Choose what is marked: the elements of a lesson, one count, or every count.')
	),
	/** Elements that came later, when the room was running: each is a stage of its own after the others. */
	added: z
		.array(PlaceGiven)
		.max(pickLimit, says(`Add no more than ${pickLimit} elements.`))
		.optional(),
	/** One by one: each element goes through all phases before the next is begun. */
	pacing: z.enum(
		['one-by-one', 'all-at-once'],
		says('Choose whether the elements are marked one by one or all at once.')
	),
	/** By id. */
	forum: z
		.string(says('Choose whose law decides.'))
		.min(1, says('Choose whose law decides.'))
		.max(40, says('There is no such forum.')),
	/** By id. */
	standard: z
		.string(says('Choose a standard of proof.'))
		.min(1, says('Choose a standard of proof.'))
		.max(100, says('There is no such standard of proof.')),
	/** Pseudonyms are given by the room: the teacher does not learn who is who either. */
	naming: z.enum(
		['names', 'pseudonyms'],
		says('Choose whether people mark under names or under pseudonyms.')
	),
	/** Who joins may give the number by which the school knows them; under names alone. */
	asksNumber: z.literal(true).optional(),
	/**
	 * Required reasons do not hold a mark back, since a click is the mark: without its reason an
	 * element is not finished.
	 */
	reasons: z.enum(['required', 'optional'], says('Choose whether a mark needs a reason.')),
	/**
	 * What the teacher has the class read first, by `markKey` of the element: ids of evidence items.
	 * Where nothing is said of an element, what the case has read first.
	 */
	readFirst: z
		.record(
			z.string().max(230),
			z
				.array(z.string().min(1).max(60))
				.min(1, says('Choose at least one item to read first, or leave the choice to the case.'))
				.max(mostFirst, says(`No more than ${mostFirst} items are read first on one element.`))
		)
		.refine((chosen) => Object.keys(chosen).length <= pickLimit, {
			error: `No more than ${pickLimit} elements have something to read first.`
		})
		.optional(),
	/** Each count is marked as a whole before its elements, to be compared with them at the end. */
	allInAll: z.literal(true).optional(),
	/** When the class sees its first round: to discuss it, or only once the second has been made. */
	firstRound: z.enum(
		['before-discussion', 'after-discussion'],
		says('Choose whether the first round is shown before the discussion or only after.')
	),
	/** Whether the class reads every reason, or those that the teacher has chosen. */
	reasonsShown: z.enum(['all', 'chosen'], says('Choose which reasons the class reads.')).optional(),
	/** At a discussion phones tell people whose marks differ to talk with each other. */
	pairs: z.literal(true).optional(),
	/** Tables that mark as one after the first round, or roles in which everybody marks alone. */
	groups: z.enum(groupings, says('Choose tables, roles or no groups.')).optional(),
	/** How many people may be in the room at once. It is kept beside these settings: see `most_people`. */
	people: z
		.int(says('How many people may join must be a whole number.'))
		.min(1, says('At least one person may join a room.'))
		.max(
			mostPeople,
			says(`No more than ${mostPeople.toLocaleString('en')} people may join a room.`)
		)
		.optional(),
	/** The round that is being marked at this moment locks by itself. */
	closes: z.iso.datetime(says('The closing date is not a date and time.')).optional(),
	/** The first round, once it is locked, is shown to the class by itself. */
	reveals: z.iso.datetime(says('The date of the reveal is not a date and time.')).optional(),
	/** Once the first round is shown, each person answers some of the others’ reasons. */
	replies: z.literal(true).optional(),
	/**
	 * Whether it is homework, whatever its dates say: the teacher has said so, or a closing date was
	 * taken away, after which it stays so until the teacher says otherwise. Set by the server.
	 */
	homework: z.boolean().optional()
});
export type RoomSettings = z.infer<typeof RoomSettings>;

/** Whether people mark where they are, each in their own time: nobody sits before a projector. */
export const isHomework = ({
	closes,
	replies,
	homework
}: Pick<RoomSettings, 'closes' | 'replies' | 'homework'>): boolean =>
	homework ?? (closes !== undefined || replies === true);

/** What settings are checked against. */
export type AllowedSettings = {
	case: string;
	/** The test's outline by count id, in the order of the case. */
	trees: ReadonlyMap<string, Outline>;
	/** Standards of proof by id. */
	standards: ReadonlySet<string>;
	/** Forums by id. */
	forums: ReadonlySet<string>;
	/** Evidence items by id. */
	evidence: ReadonlySet<string>;
};

/**
 * Reads settings, whole or not at all.
 * @param now the moment of opening, as an ISO date and time
 * @returns the settings, or a sentence for each fault
 */
export function readSettings(
	input: unknown,
	known: AllowedSettings,
	now: string
):
	| { settings: RoomSettings; faults?: undefined }
	| { settings?: undefined; faults: [string, ...string[]] } {
	const parsed = RoomSettings.safeParse(input);
	const found = parsed.success
		? misfits(parsed.data, known, now)
		: parsed.error.issues.map(({ code, message, path, ...issue }) =>
				code === 'unrecognized_keys' && 'keys' in issue
					? `A room has no setting “${(issue.keys as string[]).join('”, “')}”.`
					: path.includes('elements') && path.length > 2
						? 'A picked element is named by its count and its id.'
						: message
			);
	const [first, ...others] = new Set(found);
	if (first !== undefined) return { faults: [first, ...others] };
	return { settings: parsed.data! };
}

/** The faults that the schema cannot see. */
function misfits(
	settings: RoomSettings,
	{ case: id, trees, standards, forums, evidence }: AllowedSettings,
	now: string
) {
	const faults: string[] = [];
	// Not in the schema, which reads the rooms of a database too: those opened before stay open.
	const titleFault = settings.title ? nameFault(settings.title) : undefined;
	if (titleFault) faults.push(`The title ${nameFaultWords[titleFault]}.`);
	if (settings.case !== id) faults.push(`There is no case “${settings.case}”.`);
	if (!standards.has(settings.standard))
		faults.push(`There is no standard of proof “${settings.standard}”.`);
	if (!forums.has(settings.forum)) faults.push(`There is no forum “${settings.forum}”.`);
	if (settings.closes !== undefined && Date.parse(settings.closes) <= Date.parse(now))
		faults.push('The closing date has already passed.');
	faults.push(...homeworkFaults(settings), ...groupFaults(settings));
	if (settings.asksNumber && settings.naming === 'pseudonyms')
		faults.push('Under pseudonyms nobody is asked for a student number.');
	for (const items of Object.values(settings.readFirst ?? {})) {
		if (new Set(items).size < items.length) faults.push('To read first: an item is named twice.');
		for (const item of items)
			if (!evidence.has(item)) faults.push(`To read first: this case has no item “${item}”.`);
	}
	const { marking, forum } = settings;
	if (settings.added) faults.push('Elements are added once the room is open.');
	if (marking.of === 'count' && !trees.has(marking.count))
		faults.push(`This case has no count “${marking.count}”.`);
	if (marking.of !== 'picked') return faults;
	const seen = new Set<string>();
	for (const { count, element } of marking.elements) {
		const tree = trees.get(count);
		const key = markKey(count, element);
		if (!tree) faults.push(`This case has no count “${count}”.`);
		else if (!inForce(tree, forum).includes(element))
			faults.push(
				`In this forum count ${count} has no element “${element}” that is marked as a whole.`
			);
		if (seen.has(key)) faults.push(`“${element}” of count ${count} is picked twice.`);
		seen.add(key);
	}
	return faults;
}

/** What of homework does not go together, a sentence each. */
export function homeworkFaults({
	closes,
	reveals,
	replies,
	firstRound
}: Pick<RoomSettings, 'closes' | 'reveals' | 'replies' | 'firstRound'>): string[] {
	const faults: string[] = [];
	if (reveals !== undefined && (closes === undefined || Date.parse(reveals) <= Date.parse(closes)))
		faults.push('The reveal must come after the closing date.');
	if ((reveals !== undefined || replies) && firstRound === 'after-discussion')
		faults.push(
			'A reveal at a set time, and replies, need a first round that is shown before the discussion.'
		);
	return faults;
}

/** What does not go together with tables, a sentence each. */
/** What of tables does not go together, a sentence each. */
export function groupFaults({
	groups,
	naming,
	pairs,
	closes,
	reveals,
	replies
}: RoomSettings): string[] {
	if (groups !== 'tables') return [];
	const faults: string[] = [];
	// Everybody sees who sits at a table: whose mark equals its mark would be one of them.
	if (naming === 'pseudonyms')
		faults.push(
			'Tables mark under names: from the mark of a table one could tell whose pseudonym is whose.'
		);
	if (pairs) faults.push('Choose tables or pairs who differ, not both.');
	if (closes !== undefined || reveals !== undefined || replies)
		faults.push('Tables sit together, so they can’t be set for homework.');
	return faults;
}

/**
 * The elements that a forum asks for, as wholes: in a room nobody splits an act, and nobody is
 * asked for what is only noted beside a finding.
 */
function inForce(tree: Outline, forum: RoomSettings['forum']): string[] {
	if (!askedIn(tree, forum) || ('unheard' in tree && tree.unheard?.[forum])) return [];
	if ('aside' in tree && tree.aside) return [];
	if (tree.kind === 'element') return [tree.id];
	return [...new Set(parts(tree).flatMap((part) => inForce(part, forum)))];
}

/** The elements that a room marks, in the order in which it marks them. */
export function placesToMark(
	{ marking, added = [], forum }: Pick<RoomSettings, 'marking' | 'added' | 'forum'>,
	trees: ReadonlyMap<string, Outline>
): Place[] {
	if (marking.of === 'picked') return [...marking.elements, ...added];
	const chosen = [...trees].flatMap(([count, tree]) =>
		marking.of === 'count' && marking.count !== count
			? []
			: inForce(tree, forum).map((element) => ({ count, element }))
	);
	return [...chosen, ...added];
}

/**
 * What is marked together: everything at once, or a stage for each element. By `markKey`. What was added
 * to a running room comes after, one by one, so that nothing that was marked together changes.
 */
export function stagesOf(
	{ pacing, added = [] }: Pick<RoomSettings, 'pacing' | 'added'>,
	places: readonly Place[]
): string[][] {
	const keys = places.map(({ count, element }) => markKey(count, element));
	if (pacing === 'one-by-one') return keys.map((key) => [key]);
	const together = keys.length - added.length;
	return [keys.slice(0, together), ...keys.slice(together).map((key) => [key])];
}

/** The elements that can be added to a running room: of the counts that it marks, those that it does not. */
export function addable(
	settings: Pick<RoomSettings, 'marking' | 'added' | 'forum'>,
	trees: ReadonlyMap<string, Outline>
): Place[] {
	const places = placesToMark(settings, trees);
	if (places.length >= pickLimit) return [];
	const there = new Set(places.map(({ count, element }) => markKey(count, element)));
	const counts = new Set(places.map(({ count }) => count));
	return placesToMark({ marking: { of: 'all' }, forum: settings.forum }, trees).filter(
		({ count, element }) => counts.has(count) && !there.has(markKey(count, element))
	);
}

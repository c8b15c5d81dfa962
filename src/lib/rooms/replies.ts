import { digestOf } from '#lib/domain/digest.ts';
import { fnv1a } from '#lib/domain/fnv1a.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import type { Figures, Own } from '#lib/rooms/frame.ts';
import { lookOf } from '#lib/rooms/look.ts';
import { byName, byText } from '#lib/rooms/order.ts';
import { phaseOfStage } from '#lib/rooms/phases.ts';
import { reasonOf } from '#lib/rooms/reason-of.ts';
import { repliesEach, repliesGot, type ReasonReply } from '#lib/rooms/reply.ts';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { layoutOf, type Layout, type Person, type Room } from '#lib/rooms/room.ts';
import { takesReplies } from '#lib/rooms/takes-replies.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';

/**
 * Replies in turn: once the first round is shown, each person reads some of the others’ reasons on an
 * element and answers them. Who reads whom is drawn by the room, so that each reason finds its readers
 * and nobody chooses. A classmate never learns whose a reason or a reply is; the teacher does under
 * names, and under pseudonyms nobody, for a reply is written at a moment that can be watched.
 */

/** What is sent of a reason to be answered, in characters. */
const readingLimit = 1500;
/** How many replies stand under a reason for the class, and how much of each. */
const underReason = { most: 3, length: 280 };

/**
 * A name for a reason or a reply that tells nothing of whose it is. It is another for each reader and
 * element, so that nobody can tell two by one hand; ids are random, and cannot be tried.
 */
const handleOf = (reader: string, author: string, key: string): string =>
	digestOf([reader, author, key]).slice(0, 16);

/**
 * By what the teacher names a reply. The desk knows everybody’s id, so a name made of the writer’s could
 * be tried: it is made of the words. The same words to one reason are one.
 */
export const handleOfReply = ({
	to,
	count,
	element,
	text
}: Omit<ReasonReply, 'from' | 'hidden'>): string =>
	digestOf(['reply', to, markKey(count, element), text]).slice(0, 16);

/** Everybody in an order drawn for each element; it changes only with who is in the room. */
const drawn = new WeakMap<readonly Person[], Map<string, readonly Person[]>>();

function orderOf(people: readonly Person[], key: string): readonly Person[] {
	const known = drawn.get(people) ?? new Map<string, readonly Person[]>();
	drawn.set(people, known);
	let order = known.get(key);
	if (!order) {
		const draws = people.map((person) => [fnv1a(`${key} ${person.id}`), person] as const);
		draws.sort(([a, one], [b, other]) => a - b || byText(one.id, other.id));
		order = draws.map(([, person]) => person);
		known.set(key, order);
	}
	return order;
}

type At = Layout['places'][number];

/** Whose reasons on an element a person is given: those they have answered, and the next in the order. */
function givenTo(room: Room, place: At, reader: Person): Person[] {
	const order = orderOf(room.people, place.key);
	const at = order.findIndex(({ id }) => id === reader.id);
	const answered = new Set(
		(room.replies ?? [])
			.filter((each) => each.from === reader.id && markKey(each.count, each.element) === place.key)
			.map(({ to }) => to)
	);
	const others = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].filter(
		(author) => author.id !== reader.id && reasonOf(room, 'participant', place, 1, author)
	);
	const first = others.filter(({ id }) => answered.has(id));
	return [...first, ...others.filter(({ id }) => !answered.has(id))].slice(
		0,
		Math.max(repliesEach, first.length)
	);
}

/** What a person is given to answer, what they answered, and what was answered to them, by `markKey`. */
export function ownReplies(room: Room, layout: Layout, reader: Person): Pick<Own, 'replies'> {
	if (!room.settings.replies) return {};
	const look = lookOf(room, layout, 'participant');
	const all = room.replies ?? [];
	const banned = bannedIn(room);
	const found = layout.places.flatMap((place) => {
		if (look(place.key, 1).reason === 'none') return [];
		const here = all.filter(({ count, element }) => markKey(count, element) === place.key);
		const toRead = givenTo(room, place, reader).map((author) => {
			const { text, answer } = reasonOf(room, 'participant', place, 1, author)!;
			const reply = here.find(({ from, to }) => from === reader.id && to === author.id)?.text;
			return {
				handle: handleOf(reader.id, author.id, place.key),
				text: text.slice(0, readingLimit),
				...(text.length > readingLimit && { cut: true as const }),
				...(answer && { answer }),
				...(reply !== undefined && { reply })
			};
		});
		const got = mixed(
			here
				.filter(({ to, from, hidden }) => to === reader.id && !hidden && !banned.has(from))
				.map(({ text }) => text)
		);
		if (toRead.length + got.length === 0) return [];
		const { phone: most } = repliesGot;
		const moreGot = got.length > most && { moreGot: got.length - most };
		return [[place.key, { toRead, got: got.slice(0, most), ...moreGot }] as const];
	});
	return { replies: Object.fromEntries(found) };
}

/** Whose reason a person answers by a handle; undefined where they were not given it. */
export function authorBehind(
	room: Room,
	reader: Person,
	{ handle, ...place }: Place & { handle: string }
): Person | undefined {
	const layout = layoutOf(room);
	const at = layout.places.find(({ key }) => key === markKey(place.count, place.element));
	if (!at || !takesReplies(room.settings, phaseOfStage(room.standing, at.stage))) return undefined;
	if (lookOf(room, layout, 'participant')(at.key, 1).reason === 'none') return undefined;
	// A handle proves that the reason was given; which ones are given changes with what is hidden or chosen.
	return room.people.find(
		(author) =>
			author.id !== reader.id &&
			handleOf(reader.id, author.id, at.key) === handle &&
			reasonOf(room, 'participant', at, 1, author)
	);
}

/** The replies under a reason, as a viewer may read them; the wall has no room for them. */
export function repliesUnder(
	room: Room,
	viewer: Exclude<Viewer, 'stranger'>,
	place: Place,
	author: string
): Pick<NonNullable<Figures['reasons']>[number], 'replies' | 'moreReplies'> {
	if (viewer === 'projector' || !room.replies?.length) return {};
	const banned = bannedIn(room);
	const key = markKey(place.count, place.element);
	const isTeacher = viewer === 'teacher';
	const found = room.replies
		.filter(
			({ to, from, hidden, count, element }) =>
				to === author &&
				markKey(count, element) === key &&
				!banned.has(from) &&
				(isTeacher || !hidden)
		)
		.sort((a, b) => fnv1a(a.text) - fnv1a(b.text) || byText(a.text, b.text))
		.map((reply) => ({
			text: isTeacher ? reply.text : reply.text.slice(0, underReason.length),
			...(!isTeacher && reply.text.length > underReason.length && { cut: true as const }),
			...(isTeacher && { handle: handleOfReply(reply) }),
			...(isTeacher && room.settings.naming === 'names' && { from: reply.from }),
			...(reply.hidden && { hidden: true as const })
		}));
	if (!isTeacher) return found.length > 0 ? { replies: found.slice(0, underReason.most) } : {};
	// What is hidden takes no place from what classmates read.
	const open = found.filter(({ hidden }) => !hidden).slice(0, repliesGot.desk);
	const hidden = found.filter((reply) => reply.hidden).slice(0, repliesGot.desk);
	const shown = found.filter((reply) => open.includes(reply) || hidden.includes(reply));
	const more = found.length - shown.length;
	return found.length > 0 ? { replies: shown, ...(more > 0 && { moreReplies: more }) } : {};
}

const bannedIn = ({ people }: Room): Set<string> =>
	new Set(people.filter(({ access }) => access === 'banned').map(({ id }) => id));

const mixed = (texts: readonly string[]): string[] =>
	[...texts].sort((a, b) => fnv1a(a) - fnv1a(b) || byText(a, b));

/** The replies for the teacher’s files, as far as their reasons may stand there. */
export function repliesOfRecord(room: Room): Pick<RoomRecord, 'replies'> {
	if (!room.settings.replies) return {};
	const look = lookOf(room, layoutOf(room), 'teacher');
	const banned = bannedIn(room);
	const named = room.settings.naming === 'names';
	const order = new Map(byName(room.people).map(({ id }, at) => [id, at]));
	const found = (room.replies ?? [])
		.filter(
			({ from, to, count, element }) =>
				!banned.has(from) && !banned.has(to) && look(markKey(count, element), 1).export
		)
		.map(({ from, to, count, element, text }) => ({
			...(named && { from }),
			to,
			count,
			element,
			text
		}))
		.sort(
			(a, b) =>
				order.get(a.to)! - order.get(b.to)! ||
				fnv1a(a.text) - fnv1a(b.text) ||
				byText(JSON.stringify(a), JSON.stringify(b))
		);
	return { replies: found };
}

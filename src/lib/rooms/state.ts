import { allInAllOf } from '#lib/rooms/all-in-all-figures.ts';
import { allInAllKey, countsAllInAll } from '#lib/rooms/all-in-all.ts';
import { beforeAfter, findingsOf, latest } from '#lib/rooms/before-after.ts';
import { wholeOf } from '#lib/rooms/class-findings.ts';
import { elementsOf } from '#lib/rooms/figures.ts';
import { completeIn, hasFinished } from '#lib/rooms/finishing.ts';
import { marksAsOne } from '#lib/rooms/groups.ts';
import type { Frame, FromInside, Own } from '#lib/rooms/frame.ts';
import { shownOf } from '#lib/rooms/leading.ts';
import { lookOf, type Look } from '#lib/rooms/look.ts';
import type { Pairing } from '#lib/rooms/pairs.ts';
import { byName } from '#lib/rooms/order.ts';
import { ownReplies } from '#lib/rooms/replies.ts';
import { ordinalOf, phaseOfStage, rounds, roundsHeld, type Round } from '#lib/rooms/phases.ts';
import { layoutOf, type Layout, type Person, type Room } from '#lib/rooms/room.ts';
import { bare, type RoomMark } from '#lib/rooms/room-mark.ts';
import { seatedAt, tablemates } from '#lib/rooms/tablemates.ts';
import {
	isOver,
	isTimed,
	namesGroups,
	seesElsewhere,
	showsInvitation,
	visibility,
	type Viewer,
	type Who
} from '#lib/rooms/visibility.ts';

/**
 * What each viewer gets of a room. Nothing here reads a mark without having asked `visibility`
 * about it first, and nothing follows the order in which people or marks came.
 *
 * What participants share is the same for all of them: a server makes `sharedState` once for a
 * kind of viewer and adds to it each person's own part.
 */

/** The full frame of a viewer. Who is not in the room is a stranger to it. */
export function visibleState(room: Room, who: Who): Frame {
	if (who.viewer !== 'participant') return sharedState(room, who.viewer);
	const person = room.people.find(({ id, access }) => id === who.person && access === 'present');
	if (!person) return sharedState(room, 'stranger');
	return { ...inside(room, 'participant'), own: ownState(room, person) };
}

/** The part of a frame that is the same for every viewer of a kind. */
export function sharedState(room: Room, viewer: Viewer): Frame {
	if (viewer !== 'stranger') return inside(room, viewer);
	const { case: id, title, naming, firstRound, pairs, groups, replies, asksNumber } = room.settings;
	return {
		viewer,
		digest: room.digest,
		settings: {
			case: id,
			...(title !== undefined && { title }),
			naming,
			firstRound,
			...(pairs && { pairs }),
			...(groups && { groups }),
			...(replies && { replies }),
			...(asksNumber && { asksNumber })
		},
		...rivalsAsked(room),
		closed: room.standing.phase === 'closed',
		door: doorOf(room),
		expires: room.expires
	};
}

/** Whether something that is marked has rival explanations to answer. */
const rivalsAsked = (room: Room) =>
	layoutOf(room).places.some(({ key }) => room.rivals.get(key)?.length) && {
		asksRivals: true as const
	};

const doorOf = ({ doorClosed }: Room) => (doorClosed ? 'closed' : 'open');

/** A person's own part: all that they marked, and what it amounts to. */
export function ownState(room: Room, person: Person): Own {
	const layout = layoutOf(room);
	const mine = (round: Round) => {
		const marks = person.marks[round];
		const own: Record<string, RoomMark> = {};
		if (!marks?.size) return own;
		/** What is alike for all elements of a stage is asked once. */
		const seen = new Map<number, boolean>();
		const sees = (stage: number) =>
			visibility({
				viewer: 'participant',
				phase: phaseOfStage(room.standing, stage),
				settings: room.settings,
				held: room.standing.held[stage] ?? 0,
				round,
				whose: 'own',
				marked: 1
			}).mark;
		for (const { key, stage } of layout.places) {
			const mark = marks.get(key);
			if (!mark) continue;
			if (!seen.has(stage)) seen.set(stage, sees(stage));
			if (seen.get(stage)) own[key] = bare(mark);
		}
		return own;
	};
	const [first, second] = [{ ...mine(1), ...ownAllInAll(room, layout, person) }, mine(2)];
	const later = rounds.filter((round) => round > 2 && person.marks[round]?.size);
	const made = new Map<Round, Record<string, RoomMark>>([
		[1, first],
		[2, second],
		...later.map((round) => [round, mine(round)] as const)
	]);
	return {
		name: person.name,
		finished: hasFinished(room, layout, person),
		...groupOf(room, layout, person),
		first,
		second,
		...Object.fromEntries(later.map((round) => [ordinalOf(round), made.get(round)!])),
		...partnerOf(room, layout, person),
		...ownReplies(room, layout, person),
		findings: isFirstMarking(room)
			? {}
			: beforeAfter(room, (when) => {
					const judged = latest(room, layout, when, (round, key) => made.get(round)?.[key]);
					return judged.size > 0 ? findingsOf(room, judged) : undefined;
				})
	};
}

/** In which group they are and, at a table, who else and which number its next mark is to pass. */
function groupOf(
	room: Room,
	layout: Layout,
	person: Person
): Pick<Own, 'group' | 'versions' | 'mates' | 'missed'> {
	const { settings } = room;
	const { group } = person;
	if (!settings.groups || group === undefined) return {};
	// The number of whoever came from another table may be higher than any that was given here.
	const seated = [person, ...(settings.groups === 'tables' ? seatedAt(room, group) : [])];
	const shared = rounds.filter(
		(round) => marksAsOne(settings, round) && seated.some(({ seqs }) => seqs?.[round]?.size)
	);
	const of = (round: Round) =>
		Object.fromEntries(
			layout.places.flatMap(({ key }) => {
				const numbers = seated.flatMap(({ seqs }) => seqs?.[round]?.get(key) ?? []);
				return numbers.length === 0 ? [] : [[key, Math.max(...numbers)] as const];
			})
		);
	return {
		group,
		...tablemates(room, layout, person),
		...(shared.length > 0 && {
			versions: Object.fromEntries(shared.map((round) => [ordinalOf(round), of(round)]))
		})
	};
}

/** What they marked of counts as wholes: their own, so they always see it. */
function ownAllInAll(room: Room, { places }: Layout, { marks }: Person): Own['first'] {
	return Object.fromEntries(
		countsAllInAll(room.settings, places).flatMap((count) => {
			const mark = marks[1].get(allInAllKey(count));
			return mark ? [[allInAllKey(count), bare(mark)] as const] : [];
		})
	);
}

/** Nothing has been revealed yet, so there is nothing to set one's own finding beside. */
function isFirstMarking({ standing: { stage, phase, held } }: Room): boolean {
	const alone = phase === 'mark-alone' || phase === 'locked';
	return alone && held.every((had, at) => had === 0 || at === stage);
}

function inside(room: Room, viewer: Exclude<Viewer, 'stranger'>): FromInside {
	const { settings } = room;
	const { locked: _, ...standing } = room.standing;
	const layout = layoutOf(room);
	const look = lookOf(room, layout, viewer);
	const present = room.people.filter(({ access }) => access === 'present');
	const showing = room.showing ?? layout.stages[standing.stage]?.[0];
	const { elements, figures } = elementsOf(room, viewer, layout, look, showing);
	const whole = wholeOf(room, layout, look, figures);
	const finished = present.filter((person) => hasFinished(room, layout, person)).length;
	return {
		viewer,
		digest: room.digest,
		...(viewer === 'participant' && rivalsAsked(room)),
		settings,
		standing: { ...standing, held: [...standing.held] },
		stages: layout.stages.length,
		expires: room.expires,
		...(room.timer !== undefined && { timer: room.timer }),
		...(room.leading &&
			Object.keys(shownOf(room.leading)).length > 0 && {
				leading: shownOf(room.leading)
			}),
		door: doorOf(room),
		...(showsInvitation(viewer) && room.joinSecret !== undefined && { join: room.joinSecret }),
		...(showing !== undefined && { showing }),
		...pairsIn(room, layout, viewer),
		progress: {
			people: present.length,
			here: present.filter(({ here }) => here).length,
			finished
		},
		elements,
		...whole,
		...allInAllOf(room, layout, viewer, look),
		...elsewhereIn(room, layout, viewer),
		...(viewer === 'teacher' && {
			...(room.most !== undefined && { most: room.most }),
			people: peopleOf(room, layout, look)
		})
	};
}

/** The pairs of the discussion that the room is at. */
function pairingNow({ pairing, standing }: Room, { places }: Layout): Pairing | undefined {
	const place = places.find(({ key }) => key === pairing?.key);
	const isNow =
		standing.phase === 'discuss' &&
		place?.stage === standing.stage &&
		pairing?.round === standing.held[standing.stage];
	return isNow ? pairing : undefined;
}

/** How many talk in pairs: told where the element itself is shown. */
function pairsIn(room: Room, layout: Layout, viewer: Viewer): Pick<FromInside, 'pairs'> {
	const pairing = pairingNow(room, layout);
	if (!pairing || !lookOf(room, layout, viewer)(pairing.key, pairing.round).breakdown) return {};
	return { pairs: pairing.now.filter(({ length }) => length > 1).length };
}

/** With whom a person is to talk. */
function partnerOf(room: Room, layout: Layout, person: Person): Pick<Own, 'partner'> {
	const pairing = pairingNow(room, layout);
	const at = pairing?.now.findIndex((pair) => pair.includes(person.id)) ?? -1;
	if (!pairing || at < 0) return {};
	const { key, round, now } = pairing;
	const { partner } = lookOf(room, layout, 'participant')(key, round);
	if (partner === 'none') return {};
	const others = room.people.filter(
		({ id, access }) => id !== person.id && access === 'present' && now[at]!.includes(id)
	);
	return {
		partner: {
			key,
			place: at + 1,
			with: byName(others).flatMap(({ name, marks }) => {
				const answer = marks[round]?.get(key)?.answer;
				return answer ? [{ ...(partner === 'named' && { name }), answer }] : [];
			})
		}
	};
}

/** What was held elsewhere, for those who may see it; to the teacher, that it can be shown. */
function elsewhereIn(
	{ standing, elsewhere = [], elsewhereShown }: Room,
	{ stages }: Layout,
	viewer: Viewer
): Pick<FromInside, 'elsewhere' | 'offersElsewhere'> {
	const asked = { viewer, standing, stages: stages.length, shown: elsewhereShown ?? false };
	if (elsewhere.length === 0) return {};
	return {
		...(seesElsewhere(asked) && { elsewhere: [...elsewhere] }),
		...(viewer === 'teacher' && isOver(asked) && { offersElsewhere: true })
	};
}

function peopleOf(room: Room, layout: Layout, look: Look): FromInside['people'] {
	const held = roundsHeld(room.standing);
	const anything = layout.places.some(({ key }) => held.some((round) => look(key, round).mark));
	return Object.fromEntries(
		byName(room.people.filter(({ waits }) => !waits)).map((person) => {
			const { id, name, group, access, here, marks, joined, stay } = person;
			const findings = beforeAfter(room, (when) => {
				if (!anything) return undefined;
				const judged = latest(room, layout, when, (round, key) =>
					look(key, round).mark ? marks[round]?.get(key) : undefined
				);
				return access !== 'banned' && judged.size > 0 ? findingsOf(room, judged) : undefined;
			});
			const seen = Object.keys(findings).length > 0;
			const timed = isTimed(room.settings) && {
				here,
				finished: hasFinished(room, layout, person),
				complete: completeIn(room, layout, person),
				...(joined !== undefined && { joined }),
				...(access === 'banned' &&
					stay?.left !== undefined && { banned: new Date(stay.left).toISOString() }),
				...(person.late && { late: true as const })
			};
			return [
				id,
				{
					name,
					access,
					...(namesGroups(room.settings) && group !== undefined && { group }),
					...timed,
					...(person.alike && { alike: true as const }),
					...(seen && { findings })
				}
			];
		})
	);
}

import { agreement } from '#lib/domain/agreement.ts';
import { evaluate, outcome, type Judgement, type NodeFinding } from '#lib/domain/evaluate.ts';
import { strengthAt, type Level } from '#lib/domain/strength.ts';
import type { Figures, Frame, FrameFinding, FromInside, Own, Whole } from '#lib/rooms/frame.ts';
import { phaseOfStage, rounds, type Round } from '#lib/rooms/phases.ts';
import {
	isComplete,
	layoutOf,
	reasonKey,
	type Layout,
	type Person,
	type Room
} from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import {
	disputeOf,
	distributionOf,
	doubtsOf,
	medianOf,
	shownMedianOf,
	movementOf,
	oddsOf,
	reliedOn,
	rivalsOf,
	type Distribution
} from '#lib/rooms/tally.ts';
import {
	fewest,
	isOver,
	isTimed,
	seesElsewhere,
	showsInvitation,
	visibility,
	type Viewer,
	type Visible
} from '#lib/rooms/visibility.ts';

/**
 * What each viewer gets of a room. Nothing here reads a mark without having asked `visibility`
 * about it first, and nothing follows the order in which people or marks came.
 *
 * What participants share is the same for all of them: a server makes `sharedState` once for a
 * kind of viewer and adds to it each person's own part.
 */

export type Who =
	{ viewer: Exclude<Viewer, 'participant'> } | { viewer: 'participant'; person: string };

/** How many reasons of one element are sent, and how many characters of each; the teacher’s files hold all. */
export const reasonsInFrame: Record<
	Exclude<Viewer, 'stranger'>,
	{ reasons: number; length: number }
> = {
	teacher: { reasons: 200, length: 500 },
	participant: { reasons: 20, length: 280 },
	projector: { reasons: 20, length: 280 }
};

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
	const { case: id, title, naming, firstRound } = room.settings;
	return {
		viewer,
		digest: room.digest,
		settings: { case: id, ...(title !== undefined && { title }), naming, firstRound },
		closed: room.standing.phase === 'closed',
		door: doorOf(room),
		expires: room.expires
	};
}

const doorOf = ({ doorClosed }: Room) => (doorClosed ? 'closed' : 'open');

/** A person's own part: all that they marked, and what it amounts to. */
export function ownState(room: Room, person: Person): Own {
	const layout = layoutOf(room);
	const mine = (round: Round) =>
		Object.fromEntries(
			layout.places.flatMap(({ key, stage }) => {
				const mark = person.marks[round].get(key);
				if (!mark) return [];
				const seen = visibility({
					viewer: 'participant',
					phase: phaseOfStage(room.standing, stage),
					settings: room.settings,
					round,
					whose: 'own',
					marked: 1
				});
				return seen.mark ? [[key, bare(mark)] as const] : [];
			})
		);
	const [first, second] = [mine(1), mine(2)];
	const marks = { 1: new Map(Object.entries(first)), 2: new Map(Object.entries(second)) };
	return {
		name: person.name,
		finished: hasFinished(room, layout, person),
		first,
		second,
		findings: isFirstMarking(room)
			? {}
			: beforeAfter(room, (when) => {
					const judged = latest(room, layout, when, (round, key) => marks[round].get(key));
					return judged.size > 0 ? findingsOf(room, judged) : undefined;
				})
	};
}

/** Nothing has been revealed yet, so there is nothing to set one's own finding beside. */
function isFirstMarking({ standing: { stage, phase } }: Room): boolean {
	return stage === 0 && (phase === 'mark-alone' || phase === 'locked');
}

export type MarkRow = {
	person: string;
	name: string;
	round: Round;
	count: string;
	element: string;
	mark: RoomMark;
};

/**
 * The marks that a viewer may take away with the names or pseudonyms beside them, in the order of
 * names, rounds and the outline: what exports are made of.
 */
export function rowsOf(room: Room, who: Who): MarkRow[] {
	return [...rowsByPerson(room, who)].flat();
}

/** The same, of one person after the other. */
export function* rowsByPerson(room: Room, who: Who): Generator<MarkRow[]> {
	const layout = layoutOf(room);
	const look = lookOf(room, layout, who.viewer);
	for (const person of byName(room.people))
		yield rounds.flatMap((round) =>
			layout.places.flatMap(({ count, element, key }) => {
				const mark = person.marks[round].get(key);
				const own =
					who.viewer === 'participant' && who.person === person.id && person.access === 'present';
				// Whose marks a ban has set aside are in no figure, and in no file.
				if (!mark || person.access === 'banned' || !look(key, round, own ? 'own' : 'other').export)
					return [];
				const { id, name } = person;
				return [{ person: id, name, round, count, element, mark: bare(mark) }];
			})
		);
}

function inside(room: Room, viewer: Exclude<Viewer, 'stranger'>): FromInside {
	const { settings, standing, threshold } = room;
	const layout = layoutOf(room);
	const look = lookOf(room, layout, viewer);
	const crowd = room.people.filter(({ access }) => access !== 'banned');
	const present = room.people.filter(({ access }) => access === 'present');
	const figures = new Map<string, Figures>();
	const showing = room.showing ?? layout.stages[standing.stage]?.[0];

	const elements = Object.fromEntries(
		layout.places.map((place) => {
			const { key, stage } = place;
			const phase = phaseOfStage(standing, stage);
			const made = rounds.flatMap((round) => {
				if ((standing.held[stage] ?? 0) < round) return [];
				const one = figuresOf(round);
				figures.set(`${round} ${key}`, one);
				return Object.keys(one).length > 0 ? [[round === 1 ? 'first' : 'second', one]] : [];
			});
			const movement = moved();
			return [key, { phase, ...Object.fromEntries(made), ...(movement && { movement }) }];

			function figuresOf(round: Round): Figures {
				const seen = look(key, round);
				const tooFew = seen.why === 'too-few' && { tooFew: true as const };
				const tellsHowMany = seen.progress === 'by-person' || seen.progress === 'by-element';
				if (!seen.breakdown && !tellsHowMany) return { ...tooFew };
				const counted = countedIn(crowd, round, key);
				const marks = counted.map(({ marks }) => marks[round].get(key));
				const number = { ...(tellsHowMany && { marked: answered(marks) }), ...tooFew };
				if (!seen.breakdown) return number;
				const distribution = distributionOf(marks);
				const median = medianOf(distribution);
				const found = doubtsOf(marks);
				const asked = room.rivals.get(key);
				const rivals = asked && rivalsOf(marks, asked);
				return {
					...number,
					distribution,
					...(median !== undefined && { median }),
					relied: reliedOn(marks, threshold),
					doubts: found,
					dispute: disputeOf(distribution, found),
					...(rivals && { rivals }),
					...reasonsIn(room, viewer, place, round, seen, key === showing)
				};
			}

			function moved() {
				if ((standing.held[stage] ?? 0) < 2) return undefined;
				const pairs = crowd.map(({ marks }) => [marks[1].get(key), marks[2].get(key)] as const);
				const both = pairs.filter(
					([a, b], at) => a?.answer && b?.answer && countsTowardsFewest(room, crowd[at]!)
				).length;
				if (!rounds.every((round) => look(key, round, 'other', both).breakdown)) return undefined;
				return movementOf(pairs);
			}
		})
	);

	const whole = wholeOf(room, layout, look, figures);
	const finished = present.filter((person) => hasFinished(room, layout, person)).length;
	return {
		viewer,
		digest: room.digest,
		settings,
		standing: { ...standing, held: [...standing.held] },
		stages: layout.stages.length,
		expires: room.expires,
		...(room.timer !== undefined && { timer: room.timer }),
		door: doorOf(room),
		...(showsInvitation(viewer) && room.joinSecret !== undefined && { join: room.joinSecret }),
		...(showing !== undefined && { showing }),
		progress: {
			people: present.length,
			here: present.filter(({ here }) => here).length,
			finished
		},
		elements,
		...whole,
		...elsewhereIn(room, layout, viewer),
		...(viewer === 'teacher' && {
			...(room.most !== undefined && { most: room.most }),
			people: peopleOf(room, layout, look)
		})
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

/**
 * The reasons given for one element in a round, as a viewer may read them: what the frame holds of
 * the element that is shown. Of the others it holds how many there are, and a page asks for them.
 */
export function reasonsAt(
	room: Room,
	viewer: Viewer,
	key: string,
	round: Round
): Pick<Figures, 'reasonCount' | 'reasons'> {
	const layout = layoutOf(room);
	const place = layout.places.find((each) => each.key === key);
	if (!place || viewer === 'stranger') return {};
	const seen = lookOf(room, layout, viewer)(key, round);
	return reasonsIn(room, viewer, place, round, seen, true);
}

function reasonsIn(
	room: Room,
	viewer: Exclude<Viewer, 'stranger'>,
	place: Layout['places'][number],
	round: Round,
	seen: Visible,
	inFull: boolean
): Pick<Figures, 'reasonCount' | 'reasons'> {
	if (seen.reason === 'none') return {};
	const { reasons: atMost, length } = reasonsInFrame[viewer];
	const found = room.people.flatMap((person) => {
		const mark = person.access === 'banned' ? undefined : person.marks[round].get(place.key);
		const text = mark?.reason?.trim() ?? '';
		// Who left counts with what they answered.
		if (text === '' || (person.access === 'removed' && !mark?.answer)) return [];
		const hidden = room.hiddenReasons.has(reasonKey(person.id, round, place));
		return hidden && viewer !== 'teacher' ? [] : [{ text, answer: mark?.answer, person, hidden }];
	});
	if (!inFull) return { reasonCount: found.length };
	const reasons = found
		.map(({ text, answer, person, hidden }) => ({
			text: text.slice(0, length),
			...(text.length > length && { cut: true as const }),
			...(answer && { answer }),
			...(seen.reason === 'named' && { person: person.id }),
			...(hidden && { hidden: true as const })
		}))
		.map((reason) => ({ reason, draw: drawOf(reason.text), written: JSON.stringify(reason) }))
		.sort((a, b) => a.draw - b.draw || byText(a.written, b.written))
		.slice(0, atMost)
		.map(({ reason }) => reason);
	return { reasonCount: found.length, reasons };
}

/** Under pseudonyms those who came after the first lock do not help to reach the fewest. */
export function countsTowardsFewest(
	{ settings }: Pick<Room, 'settings'>,
	{ late }: Pick<Person, 'late'>
): boolean {
	return settings.naming === 'names' || !late;
}

/** Asks the visibility function about one element. */
type Look = (key: string, round: Round, whose?: 'own' | 'other', marked?: number) => Visible;

function lookOf(room: Room, { places }: Layout, viewer: Viewer): Look {
	const crowd = room.people.filter(
		(person) => person.access !== 'banned' && countsTowardsFewest(room, person)
	);
	const stages = new Map(places.map(({ key, stage }) => [key, stage]));
	const known = new Map<string, number>();
	const markedIn = (key: string, round: Round) => {
		const at = `${round} ${key}`;
		const number = known.get(at) ?? answered(crowd.map(({ marks }) => marks[round].get(key)));
		known.set(at, number);
		return number;
	};
	const ask = (key: string, round: Round, whose: 'own' | 'other', marked: number) =>
		visibility({
			viewer,
			phase: phaseOfStage(room.standing, stages.get(key)!),
			settings: room.settings,
			round,
			whose,
			marked
		});
	/** What is asked for each of a class is answered once. */
	const others = new Map<string, Visible>();
	return (key, round, whose = 'other', marked) => {
		if (whose === 'own' || marked !== undefined)
			return ask(key, round, whose, marked ?? markedIn(key, round));
		const at = `${round} ${key}`;
		const seen = others.get(at) ?? ask(key, round, whose, markedIn(key, round));
		others.set(at, seen);
		return seen;
	};
}

/** Those who are in the room, and those who left it with a mark here. */
function countedIn(crowd: readonly Person[], round: Round, key: string): Person[] {
	return crowd.filter(
		({ access, marks }) => access === 'present' || marks[round].get(key)?.answer !== undefined
	);
}

function answered(marks: readonly (RoomMark | undefined)[]): number {
	return marks.filter((mark) => mark?.answer !== undefined).length;
}

/** Who is present and has finished what the current stage asks for, by id. */
export function finishers(room: Room): Set<string> {
	const layout = layoutOf(room);
	return new Set(
		room.people
			.filter((person) => person.access === 'present' && hasFinished(room, layout, person))
			.map(({ id }) => id)
	);
}

function hasFinished({ settings, standing }: Room, { stages }: Layout, { marks }: Person): boolean {
	const keys = stages[standing.stage] ?? [];
	const round = marks[standing.held[standing.stage] ?? 1];
	return keys.length > 0 && keys.every((key) => isComplete(round.get(key), settings));
}

type When = 'before' | 'after';

/** The marks that a person, or the class, has before and after: of each element those of its last round. */
function latest<Found>(
	{ standing }: Pick<Room, 'standing'>,
	{ places }: Layout,
	when: When,
	get: (round: Round, key: string) => Found | undefined
): Map<string, Found> {
	return new Map(
		places.flatMap(({ key, stage }) => {
			const found = get(roundOf(standing.held[stage], when), key);
			return found === undefined ? [] : [[key, found] as const];
		})
	);
}

function roundOf(held: Round | undefined, when: When): Round {
	return when === 'after' && held === 2 ? 2 : 1;
}

/** `after` only once an element has had its second round. */
function beforeAfter<Found>(
	{ standing }: Pick<Room, 'standing'>,
	make: (when: When) => Found | undefined
): { before?: Found; after?: Found } {
	const before = make('before');
	const after = standing.held.includes(2) ? make('after') : undefined;
	return {
		...(before !== undefined && { before }),
		...(after !== undefined && { after })
	};
}

function findingsOf(
	{ docket, settings, threshold }: Pick<Room, 'docket' | 'settings' | 'threshold'>,
	marks: ReadonlyMap<string, Judgement>
): Record<string, FrameFinding> {
	return Object.fromEntries(
		[...evaluate(docket, marks, settings.forum)].map(([count, { root }]) => [
			count,
			findingAt(root, threshold)
		])
	);
}

function findingAt(
	root: Pick<NodeFinding, 'least' | 'most' | 'shown' | 'judged' | 'unheard'>,
	threshold: Level
): FrameFinding {
	const { least, most } = root;
	return { least, most, outcome: outcome(root, threshold) };
}

/** What is said of the class as a whole, from the elements whose figures are shown and no others. */
function wholeOf(
	room: Room,
	layout: Layout,
	look: Look,
	figures: ReadonlyMap<string, Figures>
): { before?: Whole; after?: Whole } {
	return beforeAfter(room, (when): Whole | undefined => {
		const shown = latest(room, layout, when, (round, key) =>
			look(key, round).breakdown ? figures.get(`${round} ${key}`)?.distribution : undefined
		);
		const ordered = layout.places.some(
			({ key, stage }) => look(key, roundOf(room.standing.held[stage], when)).order
		);
		if (shown.size === 0 || !ordered) return undefined;
		// Before any second round is shown, what stands in the end is what stood in the beginning.
		if (
			when === 'after' &&
			!layout.places.some(
				({ key, stage }) => room.standing.held[stage] === 2 && look(key, 2).breakdown
			)
		)
			return undefined;
		const { alpha, why, units, values } = agreement(
			[...shown.values()].map(({ strengths }) => strengths)
		);
		return {
			agreement: { units, values, ...(alpha !== undefined ? { alpha } : { why }) },
			byDisagreement: byDisagreement(room, layout, shown),
			findings: classFindings(room, layout, when, shown)
		};
	});
}

function byDisagreement(
	{ threshold }: Room,
	{ places }: Layout,
	shown: ReadonlyMap<string, Distribution>
): string[] {
	const odds = places.map(({ key }) => {
		const distribution = shown.get(key);
		return distribution
			? { key, ...oddsOf(distribution, threshold) }
			: { key, off: -1, divided: false };
	});
	return odds
		.sort((a, b) => b.off - a.off || Number(b.divided) - Number(a.divided))
		.map(({ key }) => key);
}

function classFindings(
	room: Room,
	layout: Layout,
	when: When,
	shown: ReadonlyMap<string, Distribution>
): Whole['findings'] {
	const { docket, settings, threshold, people } = room;
	const empty = () => new Map<string, Judgement>();
	const [low, high, shownLow, shownHigh] = [empty(), empty(), empty(), empty()];
	for (const [key, distribution] of shown) {
		const median = medianOf(distribution);
		if (median === undefined) continue;
		const none = median === 'does-not-arise';
		low.set(key, { answer: none ? median : strengthAt(median.least) });
		high.set(key, { answer: none ? median : strengthAt(median.most) });
		const told = (at: Level | -1) => (at === -1 ? 'cannot-tell' : strengthAt(at));
		const shown = shownMedianOf(distribution);
		shownLow.set(key, { answer: shown ? told(shown.least) : 'does-not-arise' });
		shownHigh.set(key, { answer: shown ? told(shown.most) : 'does-not-arise' });
	}
	// Findings are monotone: the ends of the medians give the ends of the finding.
	const found = (marks: ReadonlyMap<string, Judgement>) => evaluate(docket, marks, settings.forum);
	const [least, most, shownLeast, shownMost] = [low, high, shownLow, shownHigh].map(found);
	// Each person by what is shown of the class, so that a finding tells of no hidden mark.
	const counted = people
		.filter(({ access }) => access !== 'banned')
		.map((person) => ({
			person,
			marks: latest(room, layout, when, (round, key) =>
				shown.has(key) ? person.marks[round].get(key) : undefined
			)
		}))
		.filter(({ marks }) => [...marks.values()].some(({ answer }) => answer !== undefined));
	const enough = counted.filter(({ person }) => countsTowardsFewest(room, person)).length >= fewest;
	const each = enough ? counted.map(({ marks }) => findingsOf(room, marks)) : [];
	return Object.fromEntries(
		docket.counts.map(({ id }) => {
			const rootIn = (findings: typeof least) => findings!.get(id)!.root;
			const median = findingAt(
				{
					...rootIn(least),
					most: rootIn(most).most,
					shown: { least: rootIn(shownLeast).shown.least, most: rootIn(shownMost).shown.most }
				},
				threshold
			);
			return [id, { median, ...spreadOf(each.map((findings) => findings[id]!)) }];
		})
	);
}

function spreadOf(findings: readonly FrameFinding[]): {
	spread?: Whole['findings'][string]['spread'];
} {
	if (findings.length === 0) return {};
	const outcomes = { 'made-out': 0, 'not-made-out': 0, open: 0, judged: 0, 'not-heard': 0 };
	let [lowest, highest]: [Level, Level] = [5, 0];
	for (const { least, most, outcome } of findings) {
		outcomes[outcome] += 1;
		if (least < lowest) lowest = least;
		if (most > highest) highest = most;
	}
	return { spread: { people: findings.length, lowest, highest, outcomes } };
}

function peopleOf(room: Room, layout: Layout, look: Look): FromInside['people'] {
	const anything = layout.places.some(({ key }) => rounds.some((round) => look(key, round).mark));
	return Object.fromEntries(
		byName(room.people.filter(({ waits }) => !waits)).map((person) => {
			const { id, name, access, here, marks, joined } = person;
			const findings = beforeAfter(room, (when) => {
				if (!anything) return undefined;
				const judged = latest(room, layout, when, (round, key) =>
					look(key, round).mark ? marks[round].get(key) : undefined
				);
				return access !== 'banned' && judged.size > 0 ? findingsOf(room, judged) : undefined;
			});
			const seen = Object.keys(findings).length > 0;
			const timed = isTimed(room.settings) && {
				here,
				finished: hasFinished(room, layout, person),
				...(joined !== undefined && { joined }),
				...(person.late && { late: true as const })
			};
			return [
				id,
				{
					name,
					access,
					...timed,
					...(person.alike && { alike: true as const }),
					...(seen && { findings })
				}
			];
		})
	);
}

function byName(people: readonly Person[]): Person[] {
	return [...people].sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
}

function byText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** The mark without fields that are empty. */
function bare({ answer, reason, doubt, reliance, rivals }: RoomMark): RoomMark {
	return {
		...(answer && { answer }),
		...(reason && { reason }),
		...(doubt && { doubt }),
		...(reliance && { reliance: { ...reliance } }),
		...(rivals && { rivals: { ...rivals } })
	};
}

/** A number drawn from the words alone, so that reasons are mixed by nothing but what they say (FNV-1a). */
function drawOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

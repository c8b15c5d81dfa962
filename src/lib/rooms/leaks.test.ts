import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubts, markKey, rivalAnswers } from '#lib/domain/mark.ts';
import { answers } from '#lib/domain/strength.ts';
import { allInAllElement } from '#lib/rooms/all-in-all.ts';
import { changes } from '#lib/rooms/delta.ts';
import type { Leading } from '#lib/rooms/leading.ts';
import {
	phaseOfStage,
	phases,
	rounds,
	type RoundsHad,
	type Phase,
	type Round,
	type Standing
} from '#lib/rooms/phases.ts';
import type { Pairing } from '#lib/rooms/pairs.ts';
import type { ReasonReply } from '#lib/rooms/reply.ts';
import { layoutOf, type Person, type Room } from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import { moment, person, room, standing } from '#lib/rooms/sample.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { reasonsAt } from '#lib/rooms/reasons.ts';
import { rowsOf } from '#lib/rooms/rows.ts';
import { visibleState } from '#lib/rooms/state.ts';
import { isOver, visibility, type Visible, type Who } from '#lib/rooms/visibility.ts';

/**
 * Nothing leaks: every viewer in every phase under every setting, in classes of random marks.
 * Each mark bears words and an evidence id of its own, to be found again wherever they come out.
 */

const elements = ['intent', 'take', 'keep'];
/** What is marked in the first round besides, where the room asks for it. */
const wholes = [allInAllElement];

const planted = (name: string, round: Round, element: string) =>
	`secret-${name}-${round}-${element}-end`;

/** Why a rival explanation is answered so: nobody reads it but whoever wrote it, and the teacher in the files. */
const plantedRival = (name: string, round: Round, element: string) =>
	`rival-${name}-${round}-${element}-end`;

/** An evidence id that only one mark relies on. */
const plantedEvidence = (at: number, round: Round, element: string) =>
	`E${((at + 1) * 10 + round) * 10 + elements.indexOf(element)}000`;

/** For each person, round and element: the place of an answer, or of none, and of a doubt, or of none. */
const marksOfClass = fc.array(
	fc.array(fc.tuple(fc.nat({ max: answers.length + 1 }), fc.nat({ max: doubts.length })), {
		minLength: 9,
		maxLength: 9
	}),
	{ minLength: 0, maxLength: 9 }
);

type Numbers = [answer: number, doubt: number][][];

function classOf(numbers: Numbers): Person[] {
	return numbers.map((own, at) => {
		const name = `Name${at}`;
		const marks = (round: Round) =>
			Object.fromEntries(
				[...elements, ...(round === 1 ? wholes : [])].flatMap(
					(element, place): [string, RoomMark][] => {
						const [answer, doubt] = own[(round - 1) * 3 + place]!;
						const given = answers[answer];
						if (!given && answer > answers.length) return [];
						return [
							[
								element,
								{
									...(given && { answer: given }),
									reason: planted(name, round, element),
									reliance: { [plantedEvidence(at, round, element)]: 'rely' },
									...(doubt > 0 && { doubt: doubts[doubt - 1]! }),
									rivals: {
										'a-grudge': {
											...((answer + 2 * doubt) % 3 > 0 && {
												answer: rivalAnswers[((answer + 2 * doubt) % 3) - 1]!
											}),
											reason: plantedRival(name, round, element)
										}
									}
								}
							]
						];
					}
				)
			);
		const access =
			own[0]![1] === 5 && at > 0 ? 'removed' : own[1]![1] === 5 && at > 0 ? 'banned' : 'present';
		const [first, second] = own;
		return {
			...person(name, marks(1), marks(2), access, marks(3)),
			number: plantedNumber(name),
			joined: cameAt(at),
			late: first![0] === 1 && at > 0,
			waits: second![0] === 1 && at > 0,
			alike: first![0] === 2
		};
	});
}

/** When somebody came in, at a moment that nobody else did. */
const cameAt = (at: number) => `2026-02-03T08:0${at}:17.000Z`;
const invitation = 'secret-of-the-link';
/** By what the school knows somebody: in no frame at all. */
const plantedNumber = (name: string) => `number-of-${name}-end`;
const plantedReply = (from: string, to: string) => `reply-of-${from}-to-${to}-end`;

/** Each answers the next one’s reason on intent; every third of these is hidden. */
const repliesOf = (people: readonly Person[]): ReasonReply[] =>
	people.slice(1).map((to, at) => ({
		from: people[at]!.id,
		to: to.id,
		count: 'I',
		element: 'intent',
		text: plantedReply(people[at]!.name, to.name),
		hidden: at % 3 === 2
	}));

type Setting = Pick<RoomSettings, 'naming' | 'firstRound' | 'pacing' | 'reasons'>;
const everySetting: Setting[] = (['names', 'pseudonyms'] as const).flatMap((naming) =>
	(['before-discussion', 'after-discussion'] as const).flatMap((firstRound) =>
		(['all-at-once', 'one-by-one'] as const).flatMap((pacing) =>
			(['required', 'optional'] as const).map((reasons) => ({
				naming,
				firstRound,
				pacing,
				reasons
			}))
		)
	)
);
const everyone: Who[] = [
	{ viewer: 'teacher' },
	{ viewer: 'projector' },
	{ viewer: 'stranger' },
	{ viewer: 'participant', person: 'id of Name0' }
];

/** The rounds that people mark in. */
const marked = rounds.slice(0, 3);
const inEach = <Of>(make: (round: Round) => Of) => ({ 1: make(1), 2: make(2), 3: make(3) });

/** The same class, all of whom give the same reason, so that no words keep them apart. */
function inSameWords(people: readonly Person[]): Person[] {
	const same = (marks: ReadonlyMap<string, RoomMark>) =>
		new Map([...marks].map(([key, mark]) => [key, { ...mark, reason: 'Because.' }]));
	return people.map((one) => ({ ...one, marks: inEach((round) => same(one.marks[round]!)) }));
}

/** The frame, and all reasons that a page may ask for. */
function everything(of: Room, who: Who): string {
	const reasons = layoutOf(of).places.map(({ key }) =>
		rounds.map((round) => reasonsAt(of, who.viewer, key, round))
	);
	return JSON.stringify([visibleState(of, who), reasons]);
}

/**
 * How a room can stand in a phase: in the ordinary course; or, where the phase can come again, with one
 * round more, after an element that was put aside.
 */
function standingsOf(phase: Phase, stage: number): Standing[] {
	const first = standing(phase, stage);
	const again = ['discuss', 'mark-again', 'locked-again', 'compare', 'closed'].includes(phase);
	if (!again) return [first];
	const held = first.held.map((had, at): RoundsHad =>
		at < stage ? 0 : phase === 'discuss' ? 2 : had === 2 ? 3 : 2
	);
	return [first, { ...first, held }];
}

/** All by which a class is led besides the phases, a reason that was chosen with it. */
const led = (people: readonly Person[], chosen: boolean): Leading => ({
	follow: true,
	firstRound: true,
	sideBySide: true,
	page: 2,
	...(chosen && {
		reasons: people
			.slice(1, 3)
			.map(({ id }) => ({ person: id, round: 1 as const, count: 'I', element: 'intent' }))
	})
});

/** At two tables, every third having come from the other in the open round; or all in one role but whoever is last. */
const inGroups = (people: readonly Person[], groups: 'tables' | 'roles'): Person[] =>
	people.map((one, at) => {
		if (groups === 'roles')
			return {
				...one,
				group: at === people.length - 1 && people.length < 7 ? 'judges' : 'defence'
			};
		const group = String(1 + (at % 2));
		const from = at % 3 === 2 ? String(2 - (at % 2)) : undefined;
		// Every fourth was not there when the table marked.
		const of = <Value>(value: Value) =>
			inEach(
				() => new Map(at % 4 === 3 ? [] : elements.map((element) => [markKey('I', element), value]))
			);
		return {
			...one,
			group,
			...(from && { moves: [{ group: from, until: Date.parse(moment) + 1 }] }),
			seqs: of(7),
			markedAt: of(from ?? group)
		};
	});

/** Each with the next, about what the room is at. */
const pairsIn = (of: Room): Pairing => ({
	key: layoutOf(of).stages[of.standing.stage]![0]!,
	round: of.standing.held[of.standing.stage] || 1,
	now: of.people.flatMap(({ id }, at) => (at % 2 === 0 ? [[id, of.people[at + 1]?.id ?? id]] : [])),
	before: []
});

/** With whom the viewer talks. */
const pairOf = (of: Room, who: Who): readonly string[] =>
	(who.viewer === 'participant' && of.pairing?.now.find((pair) => pair.includes(who.person))) || [];

/** Whether the viewer is told the name of somebody, as of whom they talk with. */
const talksWith = (of: Room, who: Who, other: Person): boolean => {
	const { pairing } = of;
	return (
		pairing !== undefined &&
		pairOf(of, who).includes(other.id) &&
		asker(of, who)(other, pairing.round, pairing.key.slice(2)).partner === 'named'
	);
};

/** Who sits at one table in the room, and is told of each other. */
const sitsWith = (of: Room, who: Who, other: Person): boolean => {
	const own = of.people.find(({ id }) => who.viewer === 'participant' && id === who.person);
	return (
		of.settings.groups === 'tables' &&
		own !== undefined &&
		own.access === 'present' &&
		other.access === 'present' &&
		own.group === other.group
	);
};

/**
 * Calls for every phase, setting and viewer with a class. Where reasons are required it is led in every
 * way, and its counts are marked as wholes; people reply to each other there, or talk in pairs; where they are optional it is in groups: at tables under names,
 * where the first round is shown early, and else in roles.
 * @param chosen whether reasons were chosen: by whom they are is then to be seen by which they are
 */
function walk(
	people: readonly Person[],
	call: (room: Room, who: Who) => void,
	chosen = people.length % 2 === 0
) {
	for (const phase of phases)
		for (const setting of everySetting) {
			const stage = setting.pacing === 'one-by-one' ? 1 : 0;
			const groups =
				setting.reasons === 'required'
					? undefined
					: setting.naming === 'names' && setting.firstRound === 'before-discussion'
						? 'tables'
						: 'roles';
			const grouped = groups ? inGroups(people, groups) : people;
			for (const who of everyone)
				for (const standing of standingsOf(phase, stage)) {
					const of: Room = {
						...room(
							phase,
							grouped,
							{
								...setting,
								...(groups && { groups }),
								...(setting.reasons === 'required' && {
									allInAll: true,
									asksNumber: true,
									...(chosen ? { replies: true } : { pairs: true }),
									...(chosen && { reasonsShown: 'chosen' })
								})
							},
							stage
						),
						standing,
						...(setting.reasons === 'required' && {
							leading: led(people, chosen),
							...(chosen && { replies: repliesOf(people) })
						}),
						joinSecret: invitation,
						doorClosed: people.length % 2 === 1
					};
					call({ ...of, ...(of.settings.pairs && { pairing: pairsIn(of) }) }, who);
				}
		}
}

function asker(of: Room, who: Who) {
	const { places } = layoutOf(of);
	const counted = of.people.filter(({ access }) => access !== 'banned');
	return (author: Person, round: Round, element: string): Visible => {
		// A count as a whole is told with the last stage, and no sooner than that is over.
		const isWhole = wholes.includes(element);
		const over = isOver({ standing: of.standing, stages: layoutOf(of).stages.length });
		const key = markKey('I', element);
		const stage = isWhole
			? over
				? of.standing.stage
				: Infinity
			: places.find((place) => place.key === key)!.stage;
		return visibility({
			viewer: who.viewer,
			phase: phaseOfStage(of.standing, stage),
			settings: of.settings,
			held: of.standing.held[stage] ?? 0,
			round,
			whose: who.viewer === 'participant' && who.person === author.id ? 'own' : 'other',
			marked: counted.filter(({ marks }) => marks[round]?.get(key)?.answer).length
		});
	};
}

/** The same class with every mark that the viewer may not see made otherwise: who has marked, and who has given a reason, stays. */
function scrambled(of: Room, who: Who): Room {
	const ask = asker(of, who);
	return {
		...of,
		people: of.people.map((author) => {
			const other = (round: Round) =>
				new Map(
					[...author.marks[round]!].map(([key, mark]): [string, RoomMark] => {
						const seen = ask(author, round, key.slice(2));
						const hidden = !seen.mark && !seen.breakdown && seen.reason === 'none';
						if (!hidden && author.access !== 'banned') return [key, mark];
						const place = mark.answer && answers.indexOf(mark.answer);
						return [
							key,
							{
								...(place !== undefined && { answer: answers[(place + 3) % answers.length]! }),
								reason: `other ${mark.reason}`,
								reliance: { E99: 'rely' },
								doubt: 'law',
								rivals: {
									'a-grudge': { answer: 'open', reason: `other ${mark.reason}` },
									error: { answer: 'excluded' }
								}
							}
						];
					})
				);
			return { ...author, marks: inEach(other) };
		})
	};
}

const runs = { numRuns: 8 };

describe('in every phase, under every setting, to every viewer', () => {
	it('no planted word, evidence or name comes out where it is hidden', () => {
		fc.assert(
			fc.property(marksOfClass, (numbers) => {
				const found: string[] = [];
				walk(classOf(numbers), (of, who) => {
					const ask = asker(of, who);
					const frame = everything(of, who);
					const files = JSON.stringify(rowsOf(of, who));
					if (who.viewer === 'stranger' || who.viewer === 'participant')
						if (frame.includes(invitation)) found.push(`${who.viewer} finds the link to join`);
					const hidden = (where: string, planted: string) => {
						if (where.includes(planted))
							found.push(`${who.viewer} in ${of.standing.phase} finds ${planted}`);
					};
					of.people.forEach((author, at) => {
						const { id, name, access } = author;
						const self = who.viewer === 'participant' && who.person === id;
						if (who.viewer !== 'teacher' || of.settings.naming === 'pseudonyms')
							hidden(frame, cameAt(at));
						hidden(frame, plantedNumber(name));
						// Of whoever waits until five can be shown nobody is told anything; their marks count.
						if (access === 'present' && author.waits && !self) hidden(frame, `"${name}"`);
						if (who.viewer !== 'teacher' && !self) {
							if (!sitsWith(of, who, author) && !talksWith(of, who, author))
								hidden(frame, `"${name}"`);
							hidden(frame, id);
							hidden(files, name);
						}
						for (const round of marked)
							for (const element of [...elements, ...wholes]) {
								const seen = ask(author, round, element);
								const banned = access === 'banned';
								const words = planted(name, round, element);
								const evidence = plantedEvidence(at, round, element);
								const rival = plantedRival(name, round, element);
								if (!self || banned) hidden(frame, rival);
								if (seen.reason === 'none' || banned) hidden(frame, words);
								if ((!seen.breakdown && !seen.mark) || banned) hidden(frame, evidence);
								if (!seen.export || banned) {
									hidden(files, words);
									hidden(files, evidence);
									hidden(files, rival);
								}
							}
					});
					if (who.viewer === 'teacher' && of.settings.naming === 'pseudonyms') {
						hidden(frame, '"from":');
						hidden(frame, '"group":');
					}
					if (who.viewer === 'projector') hidden(frame, '"group":');
					hidden(files, '"group":');
					const byId = new Map(of.people.map((each) => [each.id, each]));
					for (const reply of of.replies ?? []) {
						const [from, to] = [byId.get(reply.from)!, byId.get(reply.to)!];
						// Where the reasons of the others may be read, and no sooner.
						const seen = ask({ ...to, id: 'nobody' }, 1, 'intent');
						const own = who.viewer === 'participant' && who.person === from.id;
						const gone = from.access === 'banned' || to.access === 'banned';
						if (
							seen.reason === 'none' ||
							(gone && !own) ||
							(reply.hidden && who.viewer !== 'teacher' && !own) ||
							who.viewer === 'projector'
						)
							hidden(frame, reply.text);
					}
				});
				expect(found).toEqual([]);
			}),
			runs
		);
	});

	it('a frame and its files are the same to the letter whatever the hidden marks are', () => {
		fc.assert(
			fc.property(marksOfClass, (numbers) => {
				walk(classOf(numbers), (of, who) => {
					const other = scrambled(of, who);
					expect(everything(other, who)).toBe(everything(of, who));
					expect(JSON.stringify(rowsOf(other, who))).toBe(JSON.stringify(rowsOf(of, who)));
				});
			}),
			runs
		);
	});

	it('a frame is the same to the letter in whatever order people came and marked', () => {
		fc.assert(
			fc.property(marksOfClass, fc.boolean(), (numbers, alike) => {
				const people = classOf(numbers);
				walk(alike ? inSameWords(people) : people, (of, who) => {
					const reversed: Room = {
						...of,
						...(of.replies && { replies: of.replies.toReversed() }),
						people: of.people.toReversed().map((author) => ({
							...author,
							marks: inEach((round) => new Map([...author.marks[round]!].toReversed()))
						}))
					};
					expect(everything(reversed, who)).toBe(everything(of, who));
				});
			}),
			runs
		);
	});

	it('a class or a projector sees the same whoever it was that gave which marks', () => {
		fc.assert(
			fc.property(marksOfClass, (numbers) => {
				walk(
					classOf(numbers),
					(of, who) => {
						if (who.viewer === 'teacher') return;
						const inside = of.people.filter(
							({ id, access }) =>
								id !== 'id of Name0' && access === 'present' && !pairOf(of, who).includes(id)
						);
						// Each of the others takes the marks of the next: the same marks under other names. Who came
						// late does not help to reach the fewest, so they change with one another alone; and one
						// whom the viewer talks with keeps theirs, which the viewer is told.
						const swapped: Room = {
							...of,
							people: of.people.map((author) => {
								const alike = inside.filter(
									({ late, group, moves }) =>
										late === author.late && group === author.group && !moves === !author.moves
								);
								const at = alike.indexOf(author);
								return at < 0
									? author
									: { ...author, marks: alike[(at + 1) % alike.length]!.marks };
							})
						};
						expect(everything(swapped, who)).toBe(everything(of, who));
					},
					false
				);
			}),
			runs
		);
	});

	it('a hidden mark that is made or changed sends nothing but progress', () => {
		const marking: [Phase, Round][] = [
			['mark-alone', 1],
			['mark-again', 2]
		];
		const said: Record<string, NonNullable<RoomMark['rivals']>> = {
			weak: { 'a-grudge': { answer: 'excluded' } },
			conclusive: { 'a-grudge': { answer: 'open', reason: 'They had quarrelled.' } }
		};
		for (const [phase, round] of marking)
			for (const setting of everySetting)
				for (const who of everyone) {
					const others = ['Name0', 'B', 'C', 'D', 'E', 'F'].map((name) =>
						person(name, { intent: 'weak' }, { take: 'weak' })
					);
					const late = (mark: RoomMark) =>
						person(
							'Late',
							round === 1 ? { intent: mark } : {},
							round === 2 ? { intent: mark } : {}
						);
					const frames = (['weak', 'conclusive'] as const).map((answer) =>
						visibleState(
							room(
								phase,
								[...others, late({ answer, reason: answer, rivals: said[answer] })],
								setting
							),
							who
						)
					);
					expect(changes(frames[0]!, frames[1]!)).toBeUndefined();
				}
	});
});

it('what is shown does come out: the tests above would find it', () => {
	const numbers: Numbers = Array.from({ length: 6 }, () =>
		Array.from({ length: 9 }, () => [2, 1] as [number, number])
	);
	const compared = room('compare', classOf(numbers));
	const text = (who: Who) => everything(compared, who);
	expect(text({ viewer: 'projector' })).toContain(planted('Name3', 1, 'intent'));
	expect(text({ viewer: 'projector' })).toContain(plantedEvidence(3, 2, 'intent'));
	for (const viewer of ['teacher', 'projector'] as const)
		expect(text({ viewer })).toContain('"a-grudge":[');
	expect(text({ viewer: 'participant', person: 'id of Name0' })).toContain(
		plantedRival('Name0', 2, 'intent')
	);
	expect(JSON.stringify(rowsOf(compared, { viewer: 'teacher' }))).toContain(
		plantedRival('Name3', 1, 'intent')
	);
	const whole = room('compare', classOf(numbers), { allInAll: true });
	for (const viewer of ['teacher', 'projector'] as const)
		expect(everything(whole, { viewer })).toContain('"allInAll":{"I":{"distribution"');
	expect(JSON.stringify(rowsOf(whole, { viewer: 'teacher' }))).toContain(
		planted('Name3', 1, allInAllElement)
	);
	const roles = room('compare', inGroups(classOf([...numbers, ...numbers]), 'roles'), {
		groups: 'roles'
	});
	for (const viewer of ['teacher', 'projector'] as const)
		expect(everything(roles, { viewer })).toContain('"groups":{"defence":{');
	expect(everything(roles, { viewer: 'teacher' })).toContain('"group":"defence"');
	expect(text({ viewer: 'teacher' })).toContain('Name3"');
	expect(JSON.stringify(rowsOf(compared, { viewer: 'teacher' }))).toContain(
		planted('Name3', 2, 'keep')
	);
	expect(text({ viewer: 'participant', person: 'id of Name0' })).toContain('Name0"');
	expect(text({ viewer: 'teacher' })).toContain(cameAt(3));
	const sitting = room('mark-again', inGroups(classOf([...numbers, ...numbers]), 'tables'), {
		groups: 'tables'
	});
	const own = everything(sitting, { viewer: 'participant', person: 'id of Name0' });
	for (const told of ['"missed":["I:intent"', '"came":true', '"Name4"'])
		expect(own).toContain(told);
	expect(own).not.toContain('"Name5"');
	const talking = room('discuss', classOf(numbers), { pairs: true });
	expect(
		everything(
			{ ...talking, pairing: pairsIn(talking) },
			{ viewer: 'participant', person: 'id of Name0' }
		)
	).toContain('"name":"Name1"');
	const shown = { ...compared, joinSecret: invitation };
	for (const viewer of ['teacher', 'projector'] as const)
		expect(everything(shown, { viewer })).toContain(invitation);
});

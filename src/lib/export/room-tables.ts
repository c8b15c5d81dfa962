import { textLabel } from '#lib/domain/article.ts';
import {
	actRange,
	actsSentence,
	calledTogether,
	standingWords,
	waitingWords,
	type Act,
	type Acts
} from '#lib/domain/acts.ts';
import { plain } from '#lib/domain/explain.ts';
import { doubtWords, markKey, rivalWords, type Reliance } from '#lib/domain/mark.ts';
import { answerLabel, level, scale, strengths } from '#lib/domain/strength.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { rivalsText } from '#lib/export/csv.ts';
import { csvOf } from '#lib/files/csv.ts';
import type { MarksAsked } from '#lib/export/gradebook/credit.ts';
import type { WorkbookColumn } from '#lib/export/workbook.ts';
import { allInAllElement, allInAllKey, countsAllInAll, isAllInAll } from '#lib/rooms/all-in-all.ts';
import { actsOfClass } from '#lib/rooms/acts.ts';
import {
	elementsOf,
	rivalNames,
	type CaseFacts,
	type NamedElement
} from '#lib/rooms/case-facts.ts';
import { groupWords } from '#lib/rooms/groups.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import { figuresAt, heldOf } from '#lib/rooms/element-rounds.ts';
import type { RivalTally } from '#lib/rooms/tally.ts';
import { phases, phaseWords, rounds, roundsHeld, type Round } from '#lib/rooms/phases.ts';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { settingsInWords } from '#lib/rooms/settings-words.ts';
import { fewest, visibility } from '#lib/rooms/visibility.ts';

/**
 * What a teacher takes away of a room, as tables. An empty mark is one that nobody gave, and never
 * a zero; what the room still hides is called so, and is not taken for unmarked.
 */

export type RoomTaken = {
	code: string;
	/** The teacher’s. */
	frame: FromInside;
	record: RoomRecord;
	facts: CaseFacts;
};

type Person = RoomRecord['people'][number];

/** A person, an element and a round: one line of the marks. */
type Line = {
	person: Person;
	element: NamedElement;
	round: Round;
	mark: RoomRecord['rows'][number]['mark'] | undefined;
	status: Status;
};

/** Whether there is a mark, and why none is told of where the room holds it back. */
export type Status = 'marked' | 'unmarked' | 'still hidden' | 'too few marked';

/** What the marks of an element in a round may be told of, where this person has none in the record. */
function statusOf({ settings, elements }: FromInside, key: string, round: Round): Status {
	const element = elements[key];
	const seen = visibility({
		viewer: 'teacher',
		phase: element?.phase ?? 'ahead',
		settings,
		held: element ? heldOf(element) : 0,
		round,
		whose: 'other',
		marked: figuresAt(element, round)?.marked ?? 0
	});
	if (seen.export) return 'unmarked';
	return seen.why === 'too-few' ? 'too few marked' : 'still hidden';
}

/** The same of a count as a whole, which is told when nothing is marked any more. */
function statusAllInAll({ allInAll }: FromInside, count: string): Status {
	const figures = allInAll?.[count];
	if (!figures) return 'still hidden';
	return figures.tooFew ? 'too few marked' : 'unmarked';
}

/** Whether an element has had a round, or is having it. */
const isHeld = ({ standing }: FromInside, { stage }: NamedElement, round: Round) =>
	(standing.held[stage] ?? 0) >= round;

/** Two, and more where an element had more. */
const roundsIn = ({ standing }: FromInside): readonly Round[] =>
	rounds.slice(0, Math.max(2, roundsHeld(standing).length));

/** How many marks each round has asked of everybody so far. */
export function askedOf(frame: FromInside, facts: CaseFacts): MarksAsked {
	const elements = elementsOf(facts, frame.settings);
	return roundsIn(frame).map(
		(round) => elements.filter((element) => isHeld(frame, element, round)).length
	);
}

/** Everyone whose marks count: those whom a ban set aside took no part. */
const counted = ({ record }: RoomTaken) =>
	record.people.filter(({ access }) => access !== 'banned');

/** What a round has asked of everybody: its elements, and in the first the counts as wholes. */
function placesIn(frame: FromInside, facts: CaseFacts, round: Round): NamedElement[] {
	const elements = elementsOf(facts, frame.settings);
	const wholes = round === 1 ? countsAllInAll(frame.settings, elements) : [];
	return [
		...wholes.map((count) => ({
			count,
			element: allInAllElement,
			key: allInAllKey(count),
			stage: 0,
			number: '',
			label: 'All in all',
			within: ''
		})),
		...elements.filter((element) => isHeld(frame, element, round))
	];
}

function linesOf(taken: RoomTaken): Line[] {
	const { frame, record, facts } = taken;
	const at = (person: string, round: Round, key: string) => `${person} ${round} ${key}`;
	const marks = new Map(
		record.rows.map(({ person, round, count, element, mark }) => [
			at(person, round, markKey(count, element)),
			mark
		])
	);
	return counted(taken).flatMap((person) =>
		rounds.flatMap((round) =>
			placesIn(frame, facts, round).map((element) => {
				const mark = marks.get(at(person.person, round, element.key));
				const status = mark
					? mark.answer
						? 'marked'
						: 'unmarked'
					: isAllInAll(element)
						? statusAllInAll(frame, element.count)
						: statusOf(frame, element.key, round);
				return { person, element, round, mark, status };
			})
		)
	);
}

const listed = (line: Line, use: Reliance) =>
	Object.entries(line.mark?.reliance ?? {})
		.filter(([, each]) => each === use)
		.map(([id]) => id)
		.join(' ');

/** A column of a table, by the name that statistics programs read it under. */
const columns: WorkbookColumn<Line>[] = [
	{ head: 'person', width: 14, of: ({ person }) => person.person },
	{ head: 'name', width: 22, of: ({ person }) => person.name },
	{ head: 'access', width: 10, of: ({ person }) => person.access },
	{ head: 'round', width: 8, of: ({ round }) => round },
	{ head: 'count', width: 8, of: ({ element }) => element.count },
	{ head: 'number', width: 8, of: ({ element }) => element.number },
	{ head: 'element', width: 28, of: ({ element }) => element.label },
	{ head: 'element id', width: 28, of: ({ element }) => element.element },
	{ head: 'status', width: 14, of: ({ status }) => status },
	{ head: 'level', width: 8, of: ({ mark }) => mark?.answer && level(mark.answer) },
	{ head: 'answer', width: 16, of: ({ mark }) => mark?.answer && answerLabel(mark.answer) },
	{ head: 'reason', width: 60, of: ({ mark }) => mark?.reason },
	{ head: 'cause of doubt', width: 22, of: ({ mark }) => mark?.doubt && doubtWords[mark.doubt] },
	{ head: 'relied on', width: 16, of: (line) => listed(line, 'rely') },
	{ head: 'discounted', width: 16, of: (line) => listed(line, 'discount') },
	{ head: 'set aside', width: 16, of: (line) => listed(line, 'set-aside') },
	{
		head: 'rival explanations',
		width: 40,
		of: ({ mark }) => (mark?.rivals ? rivalsText(mark.rivals) : undefined)
	}
];

/** Whether anybody gave the number by which the school knows them. */
const isNumbered = ({ people }: RoomRecord) => people.some(({ number }) => number !== undefined);

/** Whether anybody sits at a table or has a role, and the record tells of it. */
const isGrouped = ({ people }: RoomRecord) => people.some(({ group }) => group !== undefined);
const groupOf = ({ group }: Person) => group && groupWords(group);

/** A table whose lines were chosen with its columns. */
export type LinesWithColumns<Item> = { columns: WorkbookColumn<Item>[]; lines: Item[] };

/** A line for each person, round and element. */
export const marksOf = (taken: RoomTaken): LinesWithColumns<Line> => ({
	columns: [
		...columns.slice(0, 2),
		...(isNumbered(taken.record)
			? [{ head: 'student number', width: 16, of: ({ person }: Line) => person.number }]
			: []),
		...(isGrouped(taken.record)
			? [{ head: 'group', width: 14, of: ({ person }: Line) => groupOf(person) }]
			: []),
		...columns.slice(2)
	],
	lines: linesOf(taken)
});

/** A line for each person, and a column for each element in each round. */
export function matrixOf(
	taken: RoomTaken
): LinesWithColumns<{ person: Person; cells: Map<string, string> }> {
	const { frame, facts } = taken;
	const at = (round: Round, key: string) => `${round} ${key}`;
	const people = counted(taken).map((person) => ({ person, cells: new Map<string, string>() }));
	const byPerson = new Map(people.map((line) => [line.person.person, line]));
	for (const { person, round, element, mark, status } of linesOf(taken))
		byPerson
			.get(person.person)!
			.cells.set(
				at(round, element.key),
				mark?.answer ? answerLabel(mark.answer) : status === 'unmarked' ? '' : status
			);
	return {
		columns: [
			{ head: 'Person', width: 14, of: ({ person }) => person.person },
			{ head: 'Name', width: 22, of: ({ person }) => person.name },
			...rounds.flatMap((round) =>
				placesIn(frame, facts, round).map(({ count, number, label, key }) => ({
					head: `Round ${round}: ${count} ${number} ${label}`,
					width: 18,
					of: ({ cells }: { cells: Map<string, string> }) => cells.get(at(round, key))
				}))
			)
		],
		lines: people
	};
}

/** Who took part, and how far; nobody’s marks. */
export function participationOf({ record, frame, facts }: RoomTaken): LinesWithColumns<Person> {
	const asked = askedOf(frame, facts);
	return {
		columns: [
			{ head: 'Person', width: 14, of: ({ person }) => person },
			{ head: 'Name', width: 28, of: ({ name }) => name },
			...(isNumbered(record)
				? [{ head: 'Student number', width: 16, of: ({ number }: Person) => number }]
				: []),
			...(isGrouped(record) ? [{ head: 'Group', width: 14, of: groupOf }] : []),
			{ head: 'Access', width: 12, of: ({ access }) => access },
			...roundsIn(frame).flatMap((round): WorkbookColumn<Person>[] => [
				{
					head: `Marked in round ${round}`,
					width: 18,
					of: ({ marked }) => marked[round - 1] ?? 'still hidden'
				},
				{ head: `Asked in round ${round}`, width: 18, of: () => asked[round - 1] }
			]),
			{
				head: 'Finished the current task',
				width: 26,
				of: ({ finished }) => (finished === undefined ? 'still hidden' : finished ? 'yes' : 'no')
			}
		],
		lines: record.people
	};
}

type Event = RoomRecord['events'][number];

const eventWords: Record<string, string> = {
	opened: 'The room was opened',
	joined: 'A person joined',
	phase: 'A phase began',
	removed: 'A person was removed',
	banned: 'A person was banned',
	present: 'A person was readmitted',
	renamed: 'A person changed their name',
	left: 'Somebody left',
	'removed-since': 'Everyone who joined after a set time was removed',
	'door-closed': 'The door was closed',
	'door-opened': 'The door was opened',
	'elsewhere-shown': 'What was held elsewhere was shown to the class',
	'elsewhere-hidden': 'What was held elsewhere was hidden again',
	'element-added': 'An element was added',
	'element-removed': 'An element that was added was taken out again',
	regrouped: 'A person got another table or role',
	'new-desk': 'The desk got a new link',
	'deleted-own': 'A person deleted their own name and marks',
	'reason-hidden': 'A reason was hidden from the class',
	'reason-shown': 'A reason was shown again'
};

/** What happened, in order. */
export function eventsOf({ record, frame, facts }: RoomTaken): LinesWithColumns<Event> {
	const elements = elementsOf(facts, frame.settings);
	const names = new Map(record.people.map(({ person, name }) => [person, name]));
	const phaseOf = ({ detail }: Event) => phases.find((phase) => phase === detail?.['phase']);
	const oneByOne = frame.settings.pacing === 'one-by-one';
	/** The element that an event is about: a reason’s, or that of the stage. */
	const elementOf = ({ detail }: Event) =>
		elements.find(
			({ count, element, stage }) =>
				(count === detail?.['count'] && element === detail['element']) ||
				(oneByOne && stage === detail?.['stage'])
		);
	return {
		columns: [
			{ head: 'time', width: 26, of: ({ at }) => at },
			{ head: 'event', width: 14, of: ({ kind }) => kind },
			{ head: 'in words', width: 34, of: ({ kind }) => eventWords[kind] },
			{ head: 'person', width: 14, of: ({ person }) => person },
			{ head: 'name', width: 22, of: ({ person }) => person && names.get(person) },
			{
				head: 'phase',
				width: 16,
				of: (event) => {
					const phase = phaseOf(event);
					return phase && phaseWords[phase];
				}
			},
			{ head: 'round', width: 8, of: ({ detail }) => detail?.['round'] },
			{ head: 'count', width: 8, of: (event) => elementOf(event)?.count },
			{ head: 'number', width: 8, of: (event) => elementOf(event)?.number },
			{ head: 'element', width: 28, of: (event) => elementOf(event)?.label }
		],
		lines: record.events
	};
}

/** The acts of each count whose marks the room shows, by the median of those that stand in the end. */
function actsIn({ frame, facts }: RoomTaken): { standard: string; acts: Map<string, Acts> } {
	if (facts.standards.length === 0) return { standard: '', acts: new Map() };
	const { label, at } = standardOf(facts.standards, frame.settings);
	const acts = actsOfClass(frame, facts, at, frame.after ? 'after' : 'before');
	return { standard: label.toLowerCase(), acts };
}

/** Which acts reach the standard; no lines where the room does not mark several, or hides them. */
export function actsTable(
	taken: RoomTaken
): LinesWithColumns<{ count: string; act: Act }> & { title: string } {
	const { acts } = actsIn(taken);
	const title = calledTogether(acts.values());
	return {
		title,
		columns: [
			{ head: 'Count', width: 8, of: ({ count }) => count },
			{ head: 'No.', width: 8, of: ({ act }) => act.node.number },
			{ head: title, width: 40, of: ({ act }) => act.node.label },
			{ head: 'On the median', width: 26, of: ({ act }) => plain(actRange(act)) },
			{ head: 'Against the standard', width: 22, of: ({ act }) => standingWords[act.stands] },
			{ head: 'Still to be marked', width: 22, of: ({ act }) => waitingWords(act) }
		],
		lines: [...acts].flatMap(([count, { of }]) => of.map((act) => ({ count, act })))
	};
}

/** What the class answered of one rival explanation in a round. */
type RivalLine = { element: NamedElement; round: Round; name: string; tally: RivalTally };

/** What the class answered of the rival explanations; no lines where nobody did, or the room hides it. */
export function rivalsTable({ frame, facts }: RoomTaken): LinesWithColumns<RivalLine> {
	return {
		columns: [
			{ head: 'Count', width: 8, of: ({ element }) => element.count },
			{ head: 'No.', width: 8, of: ({ element }) => element.number },
			{ head: 'Element', width: 28, of: ({ element }) => element.label },
			{ head: 'Rival explanation', width: 44, of: ({ name }) => name },
			{ head: 'Round', width: 8, of: ({ round }) => round },
			{ head: rivalWords.excluded, width: 12, of: ({ tally }) => tally[0] },
			{ head: rivalWords.open, width: 12, of: ({ tally }) => tally[1] },
			{ head: 'No answer', width: 12, of: ({ tally }) => tally[2] }
		],
		lines: elementsOf(facts, frame.settings).flatMap((element) => {
			const names = rivalNames(facts, element);
			const its = frame.elements[element.key];
			return rounds.flatMap((round) =>
				Object.entries(figuresAt(its, round)?.rivals ?? {}).map(([id, tally]): RivalLine => {
					return { element, round, name: names.get(id) ?? id, tally };
				})
			);
		})
	};
}

type ReplyLine = NonNullable<RoomRecord['replies']>[number];

/** What people answered to each other’s reasons; under pseudonyms nobody is told who. */
export function repliesTable({ record, frame, facts }: RoomTaken): LinesWithColumns<ReplyLine> {
	const elements = new Map(elementsOf(facts, frame.settings).map((each) => [each.key, each]));
	const names = new Map(record.people.map(({ person, name }) => [person, name]));
	const elementOf = ({ count, element }: ReplyLine) => elements.get(markKey(count, element));
	return {
		columns: [
			{ head: 'Count', width: 8, of: ({ count }) => count },
			{ head: 'No.', width: 8, of: (line) => elementOf(line)?.number },
			{ head: 'Element', width: 28, of: (line) => elementOf(line)?.label },
			{ head: 'To the reason of', width: 22, of: ({ to }) => names.get(to) },
			{ head: 'From', width: 22, of: ({ from }) => from && names.get(from) },
			{ head: 'Reply', width: 60, of: ({ text }) => text }
		],
		lines: record.replies ?? []
	};
}

/** What the files are, and how they are read. */
export function aboutOf(taken: RoomTaken): LinesWithColumns<[string, string]> {
	const { code, frame, record, facts } = taken;
	const { standard, acts } = actsIn(taken);
	const { settings, standing, stages, expires } = frame;
	const { article } = facts;
	const standsAt = `${phaseWords[standing.phase]}${stages > 1 ? `, element ${standing.stage + 1} of ${stages}` : ''}`;
	return {
		columns: [
			{ head: 'This workbook', width: 28, of: ([term]) => term },
			{ head: 'Content', width: 110, of: ([, value]) => value }
		],
		lines: [
			['Room', `${code}${settings.title ? `: ${settings.title}` : ''}`],
			[
				textLabel(article),
				`${article.author}, “${article.title}”, ${article.publisher}, ${article.date}`
			],
			...settingsInWords(settings, facts),
			['Phase of the room', standsAt],
			...[...acts].map(([count, each]): [string, string] => [
				`${each.group.label} on the median, Count ${count}`,
				plain(actsSentence(each, standard))
			]),
			['Taken', record.at],
			['The room is deleted for everyone', expires],
			['Versions', `case ${facts.version}, law of ${facts.law}`],
			[
				'Levels',
				`${strengths.map((each, at) => `${at} ${scale[each].label}`).join(', ')}. “Cannot tell” and “does not arise” are answers without a level.`
			],
			[
				'Empty cells',
				'No mark was given. Unmarked is not zero and must not be counted as a level.'
			],
			...(roundsHeld(standing).length > 1
				? [
						[
							roundsHeld(standing).length > 2 ? 'Later rounds' : 'Second round',
							'First marks do not carry over: anyone who did not mark an element again counts as unmarked there, in the sheets and in the findings. Those who save their marks as their own assessment keep the first mark there.'
						] satisfies [string, string]
					]
				: []),
			...(rivalsTable(taken).lines.length > 0
				? [
						[
							'Rival explanations',
							'Whether people answered that each was excluded or still open. Answering was optional, and no answer does not mean “excluded”: it counts those who marked the element without answering.'
						] satisfies [string, string]
					]
				: []),
			[
				'Still hidden, too few marked',
				`The room does not show these marks yet or, under pseudonyms, fewer than ${fewest} people have marked the element.`
			],
			[
				'Who is in it',
				'Everyone who joined. People who were removed are included with their marks. The marks of people who were banned are in none of the sheets.'
			],
			[
				'Reasons',
				'As written, including reasons hidden from the class. The event log shows what was hidden.'
			]
		]
	};
}

/** A table as a CSV file. */
export const tableAsCsv = <Item>({ columns, lines }: LinesWithColumns<Item>): string =>
	csvOf([
		columns.map(({ head }) => head),
		...lines.map((line) => columns.map(({ of }) => String(of(line) ?? '')))
	]);

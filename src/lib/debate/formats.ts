import { otherSide, type Side } from '#lib/debate/preparation.ts';

/**
 * The formats of a round: who speaks when and for how long. A tournament’s own rules lead; these
 * are the usual times, with where each was looked up in November 2026. Minutes before the round
 * are left out where a tournament alone decides them.
 */

export type Speech = {
	/** Unique in its format. */
	id: string;
	/** As the flow heads its column. */
	label: string;
	name: string;
	/** Whose it is; cross-examination and crossfire belong to both, and have no column. */
	side: Side | 'both';
	minutes: number;
	/** Two speeches in a row of one side that the flow keeps in one column, under this head. */
	joins?: string;
	/** Minutes at its beginning and at its end in which no point of information may be put; without them, none may be put at all. */
	guarded?: number;
};

export type FlowColumn = Pick<Speech, 'id' | 'label'> & { side: Side };

export type Format = {
	id:
		| 'policy'
		| 'lincoln-douglas'
		| 'public-forum'
		| 'public-forum-con'
		| 'british-parliamentary'
		| 'world-schools';
	label: string;
	/** What the two sides are called. */
	names: Record<Side, string>;
	speeches: Speech[];
	/** Minutes of preparation that each side has within the round. */
	prep?: number;
	/** Minutes between the motion and the first speech. */
	beforehand?: number;
	/** Seconds after the time that nobody counts against the speaker. */
	grace?: number;
	source: string;
};

const affirmative = (id: string, name: string, minutes: number): Speech => ({
	id: id.toLowerCase().replaceAll(' ', '-'),
	label: id,
	name,
	side: 'affirmative',
	minutes
});
const negative = (id: string, name: string, minutes: number): Speech => ({
	...affirmative(id, name, minutes),
	side: 'negative'
});
const both = (id: string, name: string, minutes: number): Speech => ({
	...affirmative(id, name, minutes),
	label: 'CX',
	side: 'both'
});

/** Points of information may be put, but not in the first minute and not in the last. */
const withPoints = (speech: Speech): Speech => ({ ...speech, guarded: 1 });

/** Who speaks first is tossed for, and each turn after goes the same way round. */
function publicForum(first: Side): Format {
	const speaks = { affirmative: ['Pro', affirmative], negative: ['Con', negative] } as const;
	const turn = (id: string, name: string, minutes: number): Speech[] =>
		[first, otherSide(first)].map((side) => {
			const [who, speech] = speaks[side];
			return speech(`${who} ${id}`, `${who} ${name}`, minutes);
		});
	return {
		id: first === 'negative' ? 'public-forum-con' : 'public-forum',
		label: `Public forum, ${speaks[first][0]} first`,
		names: { affirmative: 'Pro', negative: 'Con' },
		speeches: [
			...turn('C', 'constructive', 4),
			both('crossfire-1', 'Crossfire', 3),
			...turn('R', 'rebuttal', 4),
			both('crossfire-2', 'Crossfire', 3),
			...turn('S', 'summary', 3),
			both('crossfire-3', 'Grand crossfire', 3),
			...turn('FF', 'final focus', 2)
		],
		prep: 3,
		source:
			'Public Forum Pilot Rules 2019–2020, National Speech and Debate Association: summaries of three minutes, three minutes of preparation'
	};
}

export const formats: readonly Format[] = [
	{
		id: 'policy',
		label: 'Policy',
		names: { affirmative: 'Affirmative', negative: 'Negative' },
		speeches: [
			affirmative('1AC', 'First affirmative constructive', 8),
			both('cx-1ac', 'Cross-examination of the 1AC', 3),
			negative('1NC', 'First negative constructive', 8),
			both('cx-1nc', 'Cross-examination of the 1NC', 3),
			affirmative('2AC', 'Second affirmative constructive', 8),
			both('cx-2ac', 'Cross-examination of the 2AC', 3),
			// One block of the negative: Verbatim Flow’s own names are 1AC,1NC,2AC,Block,1AR,2NR,2AR.
			{ ...negative('2NC', 'Second negative constructive', 8), joins: 'Block' },
			both('cx-2nc', 'Cross-examination of the 2NC', 3),
			{ ...negative('1NR', 'First negative rebuttal', 5), joins: 'Block' },
			affirmative('1AR', 'First affirmative rebuttal', 5),
			negative('2NR', 'Second negative rebuttal', 5),
			affirmative('2AR', 'Second affirmative rebuttal', 5)
		],
		prep: 8,
		source:
			'8–3–5 with eight minutes of preparation: Barkley Forum 2025 (tabroom.com, tourn_id 31084); some tournaments give ten'
	},
	{
		id: 'lincoln-douglas',
		label: 'Lincoln–Douglas',
		names: { affirmative: 'Affirmative', negative: 'Negative' },
		speeches: [
			affirmative('AC', 'Affirmative constructive', 6),
			both('cx-ac', 'Cross-examination by the negative', 3),
			negative('NC', 'Negative constructive', 7),
			both('cx-nc', 'Cross-examination by the affirmative', 3),
			affirmative('1AR', 'First affirmative rebuttal', 4),
			negative('NR', 'Negative rebuttal', 6),
			affirmative('2AR', 'Second affirmative rebuttal', 3)
		],
		prep: 4,
		source: 'Laird Lewis 2023, Novice Lincoln Douglas (tabroom.com, event_id 253491)'
	},
	publicForum('affirmative'),
	publicForum('negative'),
	{
		id: 'british-parliamentary',
		label: 'British Parliamentary',
		names: { affirmative: 'Government', negative: 'Opposition' },
		speeches: [
			affirmative('PM', 'Prime Minister', 7),
			negative('LO', 'Leader of the Opposition', 7),
			affirmative('DPM', 'Deputy Prime Minister', 7),
			negative('DLO', 'Deputy Leader of the Opposition', 7),
			affirmative('MG', 'Member of Government', 7),
			negative('MO', 'Member of Opposition', 7),
			affirmative('GW', 'Government Whip', 7),
			negative('OW', 'Opposition Whip', 7)
		].map(withPoints),
		beforehand: 15,
		grace: 15,
		source:
			'R. Trapp and Y. Ge, The British Parliamentary Debate Format: eight speeches of seven minutes; fifteen minutes between motion and debate; protected minutes, bells and fifteen seconds of grace recalled, not looked up'
	},
	{
		id: 'world-schools',
		label: 'World Schools',
		names: { affirmative: 'Proposition', negative: 'Opposition' },
		speeches: [
			affirmative('P1', 'First Proposition', 8),
			negative('O1', 'First Opposition', 8),
			affirmative('P2', 'Second Proposition', 8),
			negative('O2', 'Second Opposition', 8),
			affirmative('P3', 'Third Proposition', 8),
			negative('O3', 'Third Opposition', 8),
			negative('OR', 'Opposition reply', 4),
			affirmative('PR', 'Proposition reply', 4)
		].map((speech) => (speech.minutes > 4 ? withPoints(speech) : speech)),
		grace: 15,
		source:
			'Eight minutes, replies of four, the Proposition last (liquisearch.com, Parliamentary Debate: World Schools Style); motions are given long before, or an hour; protected minutes, bells and fifteen seconds of grace recalled, not looked up'
	}
];

export const formatIds = formats.map(({ id }) => id);

/** @throws where there is no such format */
export function formatOf(id: Format['id']): Format {
	const found = formats.find((each) => each.id === id);
	if (!found) throw new Error(`There is no format “${id}”.`);
	return found;
}

/** The columns of the flow: a speech each, or two that are joined. */
export function columnsOf({ speeches }: Format): FlowColumn[] {
	const columns = new Map<string, FlowColumn>();
	for (const { label, side, joins = label } of speeches)
		if (side !== 'both')
			columns.set(joins, { id: joins.toLowerCase().replaceAll(' ', '-'), label: joins, side });
	return [...columns.values()];
}

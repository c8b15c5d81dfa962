import type { Case, Evidence } from '#lib/domain/case.ts';
import { evaluate, type Docket, type NodeFinding, type Reading } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { outsideWords } from '#lib/domain/from-outside.ts';
import { counted } from '#lib/domain/number-words.ts';
import { nodes, type Forum } from '#lib/domain/outline.ts';
import { printedMarks, toldApart } from '#lib/domain/printed-mark.ts';
import { concerns, type Relying, type Sources } from '#lib/domain/reliance.ts';
import { shortestRoads, type RoadChange } from '#lib/domain/roads.ts';
import { flagLabel } from '#lib/domain/source-kinds.ts';
import { level, type Answer, type Level } from '#lib/domain/strength.ts';
import { otherSide, type Side } from '#lib/debate/preparation.ts';

/**
 * Where the round will be decided. The affirmative argues that the counts in issue are made out,
 * the negative that they are not; each has its own marks. A side is open to attack along the
 * shortest road against its own conclusion: the affirmative along the one to defeat from its marks,
 * the negative along the one to a finding from its own. So one side’s attacks are the other’s
 * defences, from one computation.
 */

export type ClashSources = Pick<Case, 'bearings'> &
	Pick<Sources, 'within'> & {
		evidence: readonly (Pick<Evidence, 'id' | 'short' | 'statement' | 'notes' | 'cautions'> & {
			/** As `BookEvidence` has them. */
			place: string;
			outside?: Evidence['outside'];
		})[];
		notes: readonly Pick<Case['notes'][number], 'number' | 'mark' | 'flags' | 'origins'>[];
		origins: readonly Pick<Case['origins'][number], 'id' | 'label' | 'kind'>[];
		/** What cites the notes. */
		article?: { label?: string | undefined };
	};

/** What both sides have marked, and what is in issue between them. */
export type Contest = {
	docket: Docket;
	forum: Forum;
	/** The level that reaches the standard. */
	threshold: Level;
	/** The counts that the motion puts in issue. */
	counts: readonly string[];
	marks: Record<Side, ReadonlyMap<string, Relying>>;
};

/** What is found on the marks of one side. */
export const readingOf = ({ docket, marks, forum }: Contest, side: Side): Reading<Relying> => ({
	docket,
	marks: marks[side],
	forum
});

/** One item as it stands behind a side. */
export type Behind = {
	id: string;
	short: string;
	statement: string;
	/** `¶ 5`, or that it is from outside the article. */
	place: string;
	/** Where it was found, of an item that is not of the article. */
	outside?: Evidence['outside'];
	notes: number[];
	/** As they are printed. */
	marks: string[];
	origins: string[];
	/** The step to the element is that of whoever prepared the case. */
	ownStep?: true;
	/** Its cautions, and the flags of its notes, in words. */
	cautions: string[];
};

/** What a side has to show at an element. */
export type Backing = {
	items: Behind[];
	notes: number[];
	origins: string[];
	/** The same in words: `4 notes from 1 witness`. */
	words: string;
};

/** Two origins that do not depend on each other are the least that is not thin. */
export const thinBelow = 2;

export type ClashRow = {
	count: string;
	element: string;
	node: NodeFinding;
	answers: Record<Side, Answer | undefined>;
	backing: Record<Side, Backing>;
	/**
	 * `agreed`: both marks lie on the same side of the standard, so nothing is in issue. Otherwise
	 * by what each side has to show. What a side has not marked is never agreed.
	 */
	kind: 'both-strong' | 'one-thin' | 'both-thin' | 'agreed';
	/** The sides whose shortest road leads through it. */
	decides: Side[];
};

/** The counts that a motion puts in issue, and those that they rest on. */
export function countsInIssue(docket: Docket, counts: readonly string[]): Set<string> {
	const found = new Set<string>();
	(function add(ids: readonly string[]) {
		for (const id of ids) {
			if (found.has(id)) continue;
			found.add(id);
			const test = docket.counts.find((count) => count.id === id)?.test;
			const tree = test === undefined ? undefined : docket.tests.get(test);
			for (const node of tree ? nodes(tree) : [])
				if (node.kind === 'count')
					add(docket.counts.filter((each) => each.test === node.test).map((each) => each.id));
		}
	})(counts);
	return found;
}

const kinds = ['both-strong', 'one-thin', 'both-thin', 'agreed'] as const;

export const kindWords: Record<ClashRow['kind'], string> = {
	'both-strong': 'both sides have independent sources',
	'one-thin': 'one side is thin',
	'both-thin': 'both sides are thin',
	agreed: 'the sides agree here'
};

/**
 * The elements in force for either side, ordered by where the round will be decided: those in issue
 * before those agreed; of these, those on a shortest road first; then both sides strong, one side
 * thin, both thin; then as the outline has them. Time: evaluation and roads once a side.
 * @throws as `evaluate` does
 */
export function clash(contest: Contest, sources: ClashSources): ClashRow[] {
	const { docket, marks, forum, threshold } = contest;
	const rows = new Map<string, ClashRow>();
	const decides = {
		affirmative: placesOf(contest, 'affirmative'),
		negative: placesOf(contest, 'negative')
	};
	for (const side of ['affirmative', 'negative'] as const) {
		const found = evaluate(docket, marks[side], forum);
		for (const count of contest.counts) {
			const root = found.get(count)?.root;
			if (!root) throw new Error(`There is no count ${count}.`);
			for (const node of elementsIn(root)) {
				const key = markKey(node.count, node.id);
				if (rows.has(key)) continue;
				const answers = {
					affirmative: marks.affirmative.get(key)?.answer,
					negative: marks.negative.get(key)?.answer
				};
				const backing = {
					affirmative: backingOf(contest, sources, 'affirmative', node),
					negative: backingOf(contest, sources, 'negative', node)
				};
				const thin = [backing.affirmative, backing.negative].filter(
					({ origins }) => origins.length < thinBelow
				).length;
				const [one, other] = [
					reaches(answers.affirmative, threshold),
					reaches(answers.negative, threshold)
				];
				rows.set(key, {
					count: node.count,
					element: node.id,
					node,
					answers,
					backing,
					kind:
						one !== undefined && one === other
							? 'agreed'
							: (['both-strong', 'one-thin', 'both-thin'] as const)[thin]!,
					decides: (['affirmative', 'negative'] as const).filter((each) => decides[each].has(key))
				});
			}
		}
	}
	const keys = (row: ClashRow) => [
		Number(row.kind === 'agreed'),
		Number(row.decides.length === 0),
		kinds.indexOf(row.kind)
	];
	return [...rows.values()].sort((a, b) => {
		const [one, other] = [keys(a), keys(b)];
		const at = one.findIndex((key, index) => key !== other[index]);
		return at < 0 ? 0 : one[at]! - other[at]!;
	});
}

/** A place on a road by which a side can be attacked. */
export type Attack = {
	change: RoadChange;
	/** What the attacked side rests on there. */
	against: Backing;
	/** What the attacker has to show there. */
	with: Backing;
};

/**
 * What one side attacks: the places on the other side’s shortest roads, each once. Empty where the
 * other side’s own marks do not reach the conclusion that it argues for.
 */
export const attacksOf = (contest: Contest, sources: ClashSources, side: Side): Attack[] =>
	openings(contest, sources, otherSide(side));

/** What one side must defend: the places by which the other attacks it. */
export const defencesOf = (contest: Contest, sources: ClashSources, side: Side): Attack[] =>
	openings(contest, sources, side);

function openings(contest: Contest, sources: ClashSources, attacked: Side): Attack[] {
	return changesAgainst(contest, attacked).map((change) => ({
		change,
		against: backingOf(contest, sources, attacked, change.node),
		with: backingOf(contest, sources, otherSide(attacked), change.node)
	}));
}

/** The changes on the shortest roads against a side, each place once, in the order of the roads. */
function changesAgainst(contest: Contest, attacked: Side): RoadChange[] {
	const { threshold, counts } = contest;
	const reading = readingOf(contest, attacked);
	const goal = attacked === 'affirmative' ? 'defeat' : 'finding';
	const changes = new Map<string, RoadChange>();
	for (const count of counts) {
		const { shortest } = shortestRoads(reading, { count, goal, threshold });
		for (const road of shortest?.roads ?? [])
			for (const change of road) {
				const key = markKey(change.node.count, change.node.id);
				if (!changes.has(key)) changes.set(key, change);
			}
	}
	return [...changes.values()];
}

const placesOf = (contest: Contest, attacked: Side): Set<string> =>
	new Set(changesAgainst(contest, attacked).map(({ node }) => markKey(node.count, node.id)));

/** Whether an answer reaches the standard; undefined for what is no strength. */
function reaches(answer: Answer | undefined, threshold: Level): boolean | undefined {
	const at = answer === undefined ? undefined : level(answer);
	return at === undefined ? undefined : at >= threshold;
}

/**
 * What a side has to show at an element: what its mark says that it relies on, else what points its
 * way and its mark does not set aside.
 */
export function backingOf(
	{ marks }: Pick<Contest, 'marks'>,
	sources: ClashSources,
	side: Side,
	{ count, id: element }: Pick<NodeFinding, 'count' | 'id'>
): Backing {
	const { reliance } = marks[side].get(markKey(count, element)) ?? {};
	const named = Object.entries(reliance ?? {}).filter(([, use]) => use === 'rely');
	const direction = side === 'affirmative' ? 'supports' : 'undermines';
	const bears = sources.bearings.filter(
		(each) =>
			each.count === count &&
			each.direction === direction &&
			concerns(sources, each.element, element)
	);
	const wanted = new Set(
		named.length > 0
			? named.map(([id]) => id)
			: bears
					.filter(({ evidence }) => reliance?.[evidence] !== 'set-aside')
					.map(({ evidence }) => evidence)
	);
	const ownSteps = new Set(bears.flatMap(({ evidence, ownStep }) => (ownStep ? evidence : [])));
	const items = itemsOf(sources, wanted).map((item) =>
		ownSteps.has(item.id) ? { ...item, ownStep: true as const } : item
	);
	const notes = [...new Set(items.flatMap((item) => item.notes))].sort((a, b) => a - b);
	const origins = originsOf(sources, notes);
	return { items, notes, origins, words: footingWords(items, notes, origins, sources) };
}

const originsOf = ({ notes }: ClashSources, numbers: readonly number[]): string[] => [
	...new Set(
		numbers.flatMap((number) => notes.find((note) => note.number === number)?.origins ?? [])
	)
];

/** Items of the case, in its order, as they stand behind a side. */
export function itemsOf(sources: ClashSources, wanted: ReadonlySet<string>): Behind[] {
	const notesBy = new Map(sources.notes.map((note) => [note.number, note]));
	const apart = toldApart(sources.notes);
	return sources.evidence
		.filter(({ id }) => wanted.has(id))
		.map(({ id, short, statement, place, outside, notes, cautions }) => ({
			id,
			short,
			statement,
			place,
			...(outside && { outside }),
			notes,
			marks: printedMarks(sources.notes, notes),
			origins: outside ? [] : originsOf(sources, notes),
			// A note may bear one flag for several reasons.
			cautions: [
				...new Set([
					...cautions,
					...notes.flatMap((number) => {
						const note = notesBy.get(number);
						return (note?.flags ?? []).map(
							({ code }) =>
								`Note ${apart(note!)}: ${flagLabel(code, sources.article ?? {}).toLowerCase()}`
						);
					})
				])
			]
		}));
}

/** What one origin of each kind is, where notes retell nothing but it. */
const single: Record<ClashSources['origins'][number]['kind'], string> = {
	witness: '1 witness',
	interviews: '1 set of interviews',
	survey: '1 survey',
	broadcast: '1 broadcast',
	satellite: '1 set of satellite images',
	'official-statement': '1 official statement',
	body: '1 body’s findings',
	text: '1 text of law',
	scholar: '1 scholar',
	unknown: '1 unidentified source'
};

/** `4 notes from 1 witness`; what cites nothing is said to be asserted. */
function footingWords(
	items: readonly Behind[],
	notes: readonly number[],
	origins: readonly string[],
	sources: ClashSources
): string {
	if (items.length === 0) return 'nothing cited';
	const outside = items.filter((item) => item.outside).length;
	const beside =
		outside > 0 ? `${counted(outside, 'item')} ${outsideWords(sources.article ?? {})}` : '';
	if (notes.length === 0 && outside === items.length) return beside;
	if (notes.length === 0)
		return [`asserted without a note: ${counted(items.length - outside, 'item')}`, beside]
			.filter(Boolean)
			.join(', and ');
	const only = origins.length === 1 && sources.origins.find(({ id }) => id === origins[0]);
	const from = only ? single[only.kind] : counted(origins.length, 'independent source');
	return [`${counted(notes.length, 'note')} from ${from}`, beside].filter(Boolean).join(', and ');
}

/** The elements in force below a node, a split one by its parts; those of counts that it rests on included. */
export function* elementsIn(node: NodeFinding): Generator<NodeFinding> {
	if (node.dropped) return;
	if (node.kind === 'element') yield node;
	else for (const part of node.parts) yield* elementsIn(part);
}

import { agreement } from '#lib/domain/agreement.ts';
import { evaluate, type Judgement } from '#lib/domain/evaluate.ts';
import { strengthAt, type Level } from '#lib/domain/strength.ts';
import {
	beforeAfter,
	findingAt,
	findingsOf,
	latest,
	roundOf,
	type When
} from '#lib/rooms/before-after.ts';
import type { FiguresOf } from '#lib/rooms/figures.ts';
import type { FrameFinding, Whole } from '#lib/rooms/frame.ts';
import { countsTowardsFewest, type Look } from '#lib/rooms/look.ts';
import type { Layout, Room } from '#lib/rooms/room.ts';
import { medianOf, oddsOf, shownMedianOf, type Distribution } from '#lib/rooms/tally.ts';
import { fewest } from '#lib/rooms/visibility.ts';

/** What is said of the class as a whole, from the elements whose figures are shown and no others. */
export function wholeOf(
	room: Room,
	layout: Layout,
	look: Look,
	figures: FiguresOf
): { before?: Whole; after?: Whole } {
	return beforeAfter(room, (when): Whole | undefined => {
		const shown = latest(room, layout, when, (round, key) =>
			look(key, round).breakdown ? figures(key, round)?.distribution : undefined
		);
		const ordered = layout.places.some(
			({ key, stage }) => look(key, roundOf(room.standing, stage, when)).order
		);
		if (shown.size === 0 || !ordered) return undefined;
		// Before any second round is shown, what stands in the end is what stood in the beginning.
		if (
			when === 'after' &&
			!layout.places.some(
				({ key, stage }) =>
					(room.standing.held[stage] ?? 0) > 1 &&
					look(key, roundOf(room.standing, stage, when)).breakdown
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
				shown.has(key) ? person.marks[round]?.get(key) : undefined
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

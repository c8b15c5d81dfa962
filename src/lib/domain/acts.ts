import type { Level } from '#lib/domain/strength.ts';
import { isMeasured, notShown, reached, waitsFor, type NodeFinding } from '#lib/domain/evaluate.ts';
import { counted } from '#lib/domain/number-words.ts';
import { range, type Phrase, type Sentence } from '#lib/domain/explain.ts';
import { listed } from '#lib/domain/sentence-words.ts';

/**
 * Which of the acts reach the standard. A count asks for one act of several: the finding on the
 * count says how far the strongest goes, and this says of each how far it goes by itself.
 */

/** How an act stands against a standard; one that does not arise has dropped out as a road. */
export type ActStanding = 'reaches' | 'falls-short' | 'open' | 'does-not-arise';

export type Act = {
	node: NodeFinding;
	stands: ActStanding;
	/** The unmarked elements that an open act waits for; itself, where it is marked as a whole. */
	waitsFor: NodeFinding[];
	/** The elements that cannot be told, by which alone it falls short. */
	untold: NodeFinding[];
};

/** The alternatives of which a count asks for one: most often acts, and in some laws purposes or means. */
export type Acts = { group: NodeFinding; of: Act[] };

/** What the acts of several groups are called together: as the law calls them, where it has one word. */
export function calledTogether(all: Iterable<Acts>): string {
	const labels = new Set([...all].map(({ group }) => group.label));
	return labels.size === 1 ? [...labels][0]! : 'Alternatives';
}

/**
 * The acts of a count, each against a standard: the alternatives of an “any of” that the count asks
 * for itself. Empty where it asks for none, is judged, or is not heard in this forum.
 * @param threshold the standard’s, as a level
 */
export function actsOf(root: NodeFinding, threshold: Level): Acts[] {
	if (!isMeasured(root)) return [];
	const groups = root.kind === 'any' ? [root] : root.parts.filter(({ kind }) => kind === 'any');
	return groups.map((group) => actsIn(group, threshold));
}

/** The alternatives of one group, each against a standard. */
export const actsIn = (group: NodeFinding, threshold: Level): Acts => ({
	group,
	of: group.parts.map((node) => actOf(node, threshold))
});

function actOf(node: NodeFinding, threshold: Level): Act {
	const none = { waitsFor: [], untold: [] };
	if (hasDropped(node)) return { node, stands: 'does-not-arise', ...none };
	switch (reached(node, threshold)) {
		case 'made-out':
			return { node, stands: 'reaches', ...none };
		case 'not-made-out':
			return { node, stands: 'falls-short', ...none, untold: notShown(node, threshold) };
		default:
			return { node, stands: 'open', ...none, waitsFor: waitsFor(node, threshold) };
	}
}

/** An act of several forms does not arise when none of its forms does. */
const hasDropped = (node: NodeFinding): boolean =>
	node.dropped || (node.kind === 'any' && node.parts.every(hasDropped));

export const standingWords: Record<ActStanding, string> = {
	reaches: 'Meets it',
	'falls-short': 'Falls short',
	open: 'Open',
	'does-not-arise': 'Does not arise'
};

/** How far an act goes, in words. */
export function actRange({ node, stands, waitsFor, untold }: Act): Sentence {
	if (stands === 'does-not-arise') return ['–'];
	if (waitsFor.some((each) => each === node)) return ['unmarked'];
	return untold.length > 0 ? ['cannot be decided'] : range(node);
}

/** What an act waits for, for a cell of a table. */
export const waitingWords = ({ node, waitsFor }: Act): string =>
	waitsFor.map((each) => (each === node ? 'its own mark' : each.label)).join('; ');

/**
 * The acts in a sentence: `Acts: Killing reaches “…”; Births (weak) falls short; still to be marked:
 * Transfer.`
 * @param standard its phrase, as `substantial grounds to believe`
 */
export function actsSentence({ group, of }: Acts, standard: string): Sentence {
	const by = (stands: ActStanding) => of.filter((act) => act.stands === stands);
	const [reaching, short, open, gone] = [
		by('reaches'),
		by('falls-short'),
		by('open'),
		by('does-not-arise')
	];
	const whole = open.filter(({ node, waitsFor }) => waitsFor.some((each) => each === node));
	const byParts = open.filter((act) => !whole.includes(act));
	if (whole.length === of.length - gone.length && whole.length > 0)
		return [
			`${group.label}: none is marked yet`,
			...(gone.length > 0 ? ['; ', ...dropOut(gone)] : []),
			'.'
		];
	const clauses: Phrase[][] = [
		reaching.length > 0
			? [
					...listed(reaching.map(named)),
					` ${reaching.length === 1 ? 'reaches' : 'reach'} “${standard}”`
				]
			: [`none reaches “${standard}”${open.length > 0 ? ' yet' : ''}`]
	];
	if (short.length > 0)
		clauses.push([
			...listed(short.map((act) => [...named(act), ' (', ...actRange(act), ')'])),
			short.length === 1 ? ' falls short' : ' fall short'
		]);
	for (const act of byParts)
		clauses.push([...named(act), ' is open until these are marked: ', ...listed(waiting(act))]);
	if (whole.length > namedAtMost)
		clauses.push([counted(whole.length, 'other is', 'others are'), ' still to be marked']);
	else if (whole.length > 0) clauses.push(['still to be marked: ', ...listed(whole.map(named))]);
	if (gone.length > 0) clauses.push(dropOut(gone));
	return [
		`${group.label}: `,
		...clauses.flatMap((clause, at) => (at === 0 ? clause : ['; ', ...clause])),
		'.'
	];
}

const named = ({ node }: Act): Phrase[] => [{ node }];

const dropOut = (acts: Act[]): Phrase[] => [
	...listed(acts.map(named)),
	acts.length === 1 ? ' does not arise' : ' do not arise'
];

const namedAtMost = 4;

/** What an act waits for, as far as it is named. */
function waiting({ waitsFor }: Act): Phrase[][] {
	const more = waitsFor.length - namedAtMost;
	const some = waitsFor.slice(0, more === 1 ? waitsFor.length : namedAtMost);
	return [
		...some.map((node): Phrase[] => ['“', { node }, '”']),
		...(more > 1 ? [[`${more} more`]] : [])
	];
}

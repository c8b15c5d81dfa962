import type { Count } from '#lib/domain/case.ts';
import { fnv1a } from '#lib/domain/fnv1a.ts';

/**
 * What a saved assessment says of a count that it has marks on. Two people who work apart on copies of
 * one case may each add a count, and both are Count II: by this theirs is told from one’s own.
 */
export type CountNamed = {
	test: string;
	title: string;
	/** Of what else it says: the theory and the particulars. */
	digest: string;
};

export type CountAtHand = Pick<Count, 'id' | 'test' | 'title' | 'theory' | 'particulars'>;

export function countNamed({ test, title, theory, particulars }: CountAtHand): CountNamed {
	const { group, acts, whose, when } = particulars;
	const said = JSON.stringify([theory, group, acts, whose, when]);
	// With a letter first, no spreadsheet takes it for a number.
	return { test, title, digest: `c${fnv1a(said).toString(36)}` };
}

const isSame = (one: CountNamed, other: CountNamed): boolean =>
	one.test === other.test && one.title === other.title && one.digest === other.digest;

/** Where the marks on the counts of a file go here. */
export type CountsHere = {
	/** By the number of a count in the file, its number here where that is another. */
	moved: ReadonlyMap<string, string>;
	/** Counts of the same test under the same number that say otherwise: the same one rewritten, or another. */
	unlike: { id: string; theirs: CountNamed; ours: CountNamed }[];
	/** Counts of another test under the same number. */
	other: { id: string; theirs: CountNamed; ours: CountNamed }[];
};

/** @param theirs what the file says of its counts, by id: nothing of those of an older file */
export function countsHere(
	theirs: Readonly<Record<string, CountNamed>>,
	counts: readonly CountAtHand[]
): CountsHere {
	const ours = new Map(counts.map((count) => [count.id, countNamed(count)]));
	const found = { moved: new Map<string, string>(), unlike: [], other: [] } as CountsHere & {
		moved: Map<string, string>;
	};
	for (const [id, named] of Object.entries(theirs)) {
		const here = ours.get(id);
		if (here && isSame(here, named)) continue;
		const elsewhere = [...ours].filter(([, each]) => isSame(each, named));
		if (elsewhere.length === 1) found.moved.set(id, elsewhere[0]![0]);
		else if (here)
			(here.test === named.test ? found.unlike : found.other).push({
				id,
				theirs: named,
				ours: here
			});
	}
	return found;
}

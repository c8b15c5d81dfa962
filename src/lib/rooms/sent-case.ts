import type { Case } from '#lib/domain/case.ts';
import { caseFaults } from '#lib/domain/case-faults.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { quote, refuse, type Fault } from '#lib/domain/fault.ts';
import { lawFaults } from '#lib/domain/law-faults.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { LegalTest, Node, Quotation } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { isOwn } from '#lib/domain/own-id.ts';

/**
 * A case of one’s own that a teacher’s browser sends with the opening of a room. Whoever sends one
 * may be a stranger, and a class waits for what is made of it: so it is smaller than what a device
 * opens for itself, and what it could unfold into is bounded too.
 */

/** The most of each list. An article of a hundred pages stays far below. */
const most: { [List in keyof Case | keyof LawBook]?: number } = {
	counts: 40,
	paragraphs: 5000,
	notes: 3000,
	evidence: 3000,
	bearings: 10_000,
	rivals: 2000,
	forums: 20,
	standards: 40,
	instruments: 60,
	tests: 60,
	authorities: 1000
};
const mostProvisions = 2000;
/** Letters in which quotations are looked for, one after the other. */
const mostSearched = 5_000_000;
/** Parts of the tests, those of a test once for each of its counts: so many a room shows and evaluates. */
const mostParts = 2000;
/** The same with what rests on other counts, as often as they are named: so many some walks take. */
const mostUnfolded = 20_000;

/** The database holds no larger whole number. */
const mostVersions = 1_000_000_000;

/** Why a room can’t be opened with a case, the first fault; undefined where it can. */
export function sentCaseFault({ case: theCase, law }: Dossier): Fault | undefined {
	for (const faults of [
		tooMany(theCase, law),
		lawFaults(law),
		caseFaults(theCase, law),
		tooFarUnfolded(theCase, law)
	])
		for (const fault of faults) if (fault.kind === 'refuse') return fault;
	return undefined;
}

function* tooMany(theCase: Case, law: LawBook): Generator<Fault> {
	if (!isOwn(theCase.id))
		yield refuse(
			'case.id',
			quote(theCase.id),
			'the id of a case of one’s own, such as “own-4f9k2m”',
			'Open the room with the built-in case, or with a copy of it that you made here.'
		);
	if (theCase.counts.length === 0)
		yield refuse(
			'case.counts',
			'none',
			'at least one count, so that a class has something to mark',
			'Choose or write a legal test, and make a count of it.'
		);
	if (theCase.version > mostVersions)
		yield refuse(
			'case.version',
			String(theCase.version),
			`at most ${mostVersions}`,
			'Count the versions from 1.'
		);
	for (const [list, limit] of Object.entries(most)) {
		const name = list in theCase ? (`case.${list}` as const) : (`law.${list}` as const);
		const found =
			(theCase as Record<string, unknown>)[list] ?? (law as Record<string, unknown>)[list];
		yield* longer((found as unknown[]).length, limit, name);
	}
	const provisions = law.instruments.reduce((sum, each) => sum + each.provisions.length, 0);
	yield* longer(provisions, mostProvisions, 'law.instruments', 'provisions');
	yield* longer(
		searched(law),
		mostSearched,
		'law.instruments',
		'letters to look for quotations in'
	);
	const sizes = new Map(law.tests.map(({ id, root }) => [id, [...nodes<Node>(root)].length]));
	const parts = theCase.counts.reduce((sum, { test }) => sum + (sizes.get(test) ?? 0), 0);
	yield* longer(parts, mostParts, 'case.counts', 'parts of their tests');
}

function searched({ instruments, tests }: LawBook): number {
	const lengths = new Map(
		instruments.flatMap(({ provisions }) =>
			provisions.map(({ id, text }) => [id, text.length] as const)
		)
	);
	const of = ({ provision, words, stress = [] }: Quotation) =>
		(lengths.get(provision) ?? 0) + words.length * stress.length;
	let sum = 0;
	for (const { root } of tests)
		for (const node of nodes<Node>(root))
			if (node.kind === 'element')
				for (const { law = [] } of [node.guidance, ...(node.readings ?? [])])
					for (const each of law) sum += of(each);
	return sum;
}

function* longer(length: number, limit: number, path: string, what = 'entries'): Generator<Fault> {
	if (length > limit)
		yield refuse(
			path,
			`${length} ${what}`,
			`at most ${limit} for a room`,
			'Make a copy of the case, and leave out there what the class does not need.'
		);
}

/** Counts that rest on counts that rest on counts: each reference is followed as often as it is named. */
function* tooFarUnfolded({ counts }: Case, { tests }: LawBook): Generator<Fault> {
	const byId = new Map(tests.map((test) => [test.id, test]));
	const sizes = new Map<LegalTest, number>();
	function unfolded(test: LegalTest): number {
		const known = sizes.get(test);
		if (known !== undefined) return known;
		let size = 0;
		for (const node of nodes<Node>(test.root)) {
			size += 1;
			const named = node.kind === 'count' ? byId.get(node.test) : undefined;
			if (named) size += counts.filter((count) => count.test === named.id).length * unfolded(named);
		}
		sizes.set(test, size);
		return size;
	}
	const all = counts.reduce((sum, { test }) => sum + unfolded(byId.get(test)!), 0);
	yield* longer(all, mostUnfolded, 'law.tests', 'parts, with the counts that they rest on');
}

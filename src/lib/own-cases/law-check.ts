import { caseFaults } from '#lib/domain/case-faults.ts';
import type { Case } from '#lib/domain/case.ts';
import type { Fault } from '#lib/domain/fault.ts';
import { LawBook } from '#lib/domain/law-book.ts';
import { lawFaults } from '#lib/domain/law-faults.ts';
import type { Node } from '#lib/domain/legal-test.ts';

/** What is said of a case and its law while somebody changes them: why a change can’t be kept, and where an advice leads. */

/** As much of a dossier as is changed. */
type Changed = { case: Case; law: LawBook };

/**
 * Why a changed case and its law can’t be kept, in a sentence; undefined where they can. What was
 * refused before the change is not held against it.
 */
export function lawRefusal(before: Changed, after: Changed): string | undefined {
	const { error } = LawBook.safeParse(after.law);
	const [issue] = error?.issues ?? [];
	if (issue) {
		const steps = issue.path.map((step) =>
			typeof step === 'number' ? `[${step}]` : `.${String(step)}`
		);
		const place = placeOfFault(after.law, `law${steps.join('')}`);
		return place ? `${place.words}: ${issue.message}.` : `${issue.message}.`;
	}
	return newRefusal(refusals(after), () => refusals(before));
}

/** Why a changed case can’t be kept under its law, in a sentence; otherwise as `lawRefusal`. */
export function caseRefusal(before: Case, after: Case, law: LawBook): string | undefined {
	const refused = (theCase: Case) =>
		[...caseFaults(theCase, law)].filter(({ kind }) => kind === 'refuse');
	return newRefusal(refused(after), () => refused(before));
}

function newRefusal(found: readonly Fault[], before: () => Fault[]): string | undefined {
	if (found.length === 0) return undefined;
	const known = new Set(before().map(({ value, expected }) => `${value} ${expected}`));
	const fault = found.find(({ value, expected }) => !known.has(`${value} ${expected}`));
	return fault && `${fault.value}. Expected ${fault.expected}. ${fault.mend}`;
}

function refusals({ case: theCase, law }: Changed): Fault[] {
	return [...lawFaults(law), ...caseFaults(theCase, law)].filter(({ kind }) => kind === 'refuse');
}

/** What of a law book a fault speaks of. */
export type LawPlace =
	| { kind: 'test'; test: string; part?: string; words: string }
	| {
			kind: 'instrument' | 'forum' | 'standard' | 'authority' | 'motion';
			id: string;
			words: string;
	  };

/** Where a path of a fault leads: `law.tests[2].root.of[1].guidance`; undefined where not into the law. */
export function placeOfFault(law: LawBook, path: string): LawPlace | undefined {
	const steps = [...path.matchAll(/([a-zA-Z]+)|\[(\d+)\]/g)].map(
		([, name, at]) => name ?? Number(at)
	);
	const [first, list, at, ...below] = steps;
	if (first !== 'law' || typeof at !== 'number') return undefined;
	if (list === 'tests') {
		const test = law.tests[at];
		if (!test) return undefined;
		let part: Node | undefined;
		let here: unknown = test;
		for (const step of below) {
			here = (here as Record<string | number, unknown> | undefined)?.[step];
			if (typeof here === 'object' && here !== null && 'kind' in here && 'id' in here)
				part = here as Node;
		}
		return {
			kind: 'test',
			test: test.id,
			...(part && { part: part.id }),
			words: part && part !== test.root ? `${test.title}: ${part.label}` : test.title
		};
	}
	if (list === 'instruments')
		return named('instrument', law.instruments[at], law.instruments[at]?.short);
	if (list === 'forums') return named('forum', law.forums[at], law.forums[at]?.label);
	if (list === 'standards') return named('standard', law.standards[at], law.standards[at]?.label);
	if (list === 'authorities')
		return named('authority', law.authorities[at], law.authorities[at]?.title);
	if (list === 'motions') return named('motion', law.motions[at], law.motions[at]?.label);
	return undefined;
}

const named = (
	kind: Exclude<LawPlace['kind'], 'test'>,
	found: { id: string } | undefined,
	words = ''
): LawPlace | undefined => found && { kind, id: found.id, words };

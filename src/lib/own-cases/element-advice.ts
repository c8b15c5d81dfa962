import { caseAdvice } from '#lib/domain/case-advice.ts';
import type { Case } from '#lib/domain/case.ts';
import type { Fault } from '#lib/domain/fault.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Node } from '#lib/domain/legal-test.ts';
import type { Place } from '#lib/domain/mark.ts';
import { elementNames } from '#lib/domain/outline.ts';

/** Of what is said of an element: `case.rivals[2].name`. */
const ofWhatIsSaid = /^case\.(silences|oneSided|readFirst|rivals)\b/;

/**
 * What a careful colleague would say of what the case says of one element: the advice on the whole
 * case, of a case that has that element’s alone.
 */
export function adviceOn(theCase: Case, law: LawBook, place: Place): Fault[] {
	const here = <Entry extends Place>(list: Entry[]): Entry[] =>
		list.filter(({ count, element }) => count === place.count && element === place.element);
	const alone = {
		...theCase,
		// What is said elsewhere is not asked here.
		counts: theCase.counts.filter(({ id }) => id === place.count),
		notes: [],
		evidence: [],
		contradictions: [],
		bearings: here(theCase.bearings),
		silences: here(theCase.silences),
		oneSided: here(theCase.oneSided),
		readFirst: here(theCase.readFirst),
		rivals: here(theCase.rivals)
	};
	const found = [...caseAdvice(alone, law)].filter(({ path }) => ofWhatIsSaid.test(path));
	return withElementNames(found, law);
}

/** What is said of a case, with the names of elements in the place of their ids. */
export function withElementNames(faults: readonly Fault[], law: LawBook): Fault[] {
	const names = new Map(law.tests.flatMap(({ root }) => [...elementNames(root as Node)]));
	const named = (text: string) =>
		text.replace(/“([^”\s]+)”/g, (words, id: string) => {
			const name = names.get(id);
			return name === undefined ? words : `“${name}”`;
		});
	return faults.map(({ value, mend, ...fault }) => ({
		...fault,
		value: named(value),
		mend: named(mend)
	}));
}

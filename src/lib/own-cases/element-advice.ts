import { caseAdvice } from '#lib/domain/case-advice.ts';
import type { Case } from '#lib/domain/case.ts';
import type { Fault } from '#lib/domain/fault.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Place } from '#lib/domain/mark.ts';

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
		paragraphs: [],
		notes: [],
		evidence: [],
		contradictions: [],
		bearings: here(theCase.bearings),
		silences: here(theCase.silences),
		oneSided: here(theCase.oneSided),
		readFirst: here(theCase.readFirst),
		rivals: here(theCase.rivals)
	};
	return [...caseAdvice(alone, law)].filter(({ path }) => ofWhatIsSaid.test(path));
}

import type { Case, Count } from '#lib/domain/case.ts';
import { dossierOf } from '#lib/domain/dossier.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { notSetOut } from '#lib/domain/not-set-out.ts';
import { heardByItsOwn, withForumsAskedFor } from '#lib/own-cases/edit-forums.ts';
import { givenIn } from '#lib/own-cases/edit-items.ts';
import { roman } from '#lib/own-cases/new-case.ts';

/** Changes to the counts of a case and to the tests that its law book has for them. */

/** With a new count under a test, numbered after all that there ever were. */
export function withCount(theCase: Case, test: string, title: string): Case {
	const given = givenIn(theCase);
	const next = given.counts + 1;
	const [first] = theCase.counts;
	const count: Count = {
		id: roman(next),
		test,
		title,
		theory: notSetOut,
		particulars: first
			? { ...first.particulars }
			: { group: notSetOut, acts: notSetOut, whose: notSetOut, when: notSetOut }
	};
	return {
		...theCase,
		given: { ...given, counts: next },
		counts: [...theCase.counts, count]
	};
}

export const withChangedCount = (
	theCase: Case,
	id: string,
	change: (count: Count) => Count
): Case => ({
	...theCase,
	counts: theCase.counts.map((count) => (count.id === id ? change(count) : count))
});

/** Without a count, and without what is said of its elements. The others keep their numbers. */
export function withoutCount(theCase: Case, id: string): Case {
	if (!theCase.counts.some((count) => count.id === id)) return theCase;
	const others = <Entry extends { count: string }>(list: readonly Entry[]) =>
		list.filter(({ count }) => count !== id);
	return {
		...theCase,
		given: givenIn(theCase),
		counts: theCase.counts.filter((count) => count.id !== id),
		bearings: others(theCase.bearings),
		silences: others(theCase.silences),
		oneSided: others(theCase.oneSided),
		readFirst: others(theCase.readFirst),
		rivals: others(theCase.rivals),
		contradictions: theCase.contradictions.flatMap((each) => {
			const touches = others(each.touches);
			return touches.length > 0 ? [{ ...each, touches }] : [];
		})
	};
}

/**
 * A law book with one more test of another, and with what that test quotes and rests on. What it has
 * already under an id stays as it is.
 * @throws when the other book has no such test
 */
export function withTest(own: LawBook, other: LawBook, test: string): LawBook {
	const { law } = dossierOf({ counts: [{ test }] } as Case, other);
	const added = <Entry extends { id: string }>(here: Entry[], there: readonly Entry[]): Entry[] => [
		...here,
		...there.filter(({ id }) => !here.some((each) => each.id === id))
	];
	const taken: LawBook = {
		...own,
		tests: added(own.tests, law.tests),
		instruments: added(
			own.instruments.map((instrument) => {
				const same = law.instruments.find(({ id }) => id === instrument.id);
				return same
					? { ...instrument, provisions: added(instrument.provisions, same.provisions) }
					: instrument;
			}),
			law.instruments
		),
		authorities: added(
			own.authorities.map((authority) => {
				const same = law.authorities.find(({ id }) => id === authority.id);
				return same
					? { ...authority, elements: [...new Set([...authority.elements, ...same.elements])] }
					: authority;
			}),
			law.authorities
		),
		motions: added(own.motions, law.motions)
	};
	return heardByItsOwn(withForumsAskedFor(taken, other));
}

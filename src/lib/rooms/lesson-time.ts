import { markKey, type Place } from '#lib/domain/mark.ts';
import { wordsAMinute } from '#lib/domain/read-first.ts';
import type { ToRead } from '#lib/rooms/reading.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/**
 * How long a lesson takes, from the words that its class has to read. The minutes for what is not
 * reading are our reckoning; a teacher knows their class better.
 */

/** Minutes for what is not reading: of each element, or of the whole lesson. */
export const reckoned = {
	/** Of the lesson: joining, and what the teacher says first. */
	begin: 4,
	/** Of an element: choosing a strength. */
	mark: 0.5,
	/** Of an element: a reason in a sentence or two. */
	reason: 1,
	/** Of an element: the second mark. */
	again: 0.5,
	/** Of an element that is discussed by itself. */
	discuss: 4,
	/** Of the lesson, where all elements are discussed together. */
	discussTogether: 15,
	/** Of the lesson: what moved, and what it amounts to. */
	compare: 4
} as const;

/** The lessons that the form speaks of, in minutes. */
export const usualLessons = [30, 50, 90] as const;

/** How many elements a lesson has that we propose. */
export const proposedElements = { least: 3, most: 5 } as const;

export type LessonCourse = Pick<RoomSettings, 'pacing' | 'reasons'>;

/** Minutes, not rounded. */
export type LessonTime = {
	begin: number;
	read: number;
	mark: number;
	discuss: number;
	again: number;
	compare: number;
	total: number;
};

/** The ids of what is read first on an element: the teacher’s choice, and without one the case’s. */
export function firstOn(toRead: ToRead, chosen: RoomSettings['readFirst']): readonly string[] {
	return chosen?.[markKey(toRead.count, toRead.element)] ?? toRead.first;
}

/** The words that are read on an element: the law, and the items to read first. */
export function wordsOn(toRead: ToRead, chosen: RoomSettings['readFirst']): number {
	const first = firstOn(toRead, chosen);
	return toRead.items.reduce(
		(sum, { id, words }) => (first.includes(id) ? sum + words : sum),
		toRead.law
	);
}

/** How long the lesson takes that marks these elements. */
export function timeOf(
	elements: readonly ToRead[],
	{ pacing, reasons }: LessonCourse,
	chosen?: RoomSettings['readFirst']
): LessonTime {
	const many = elements.length;
	const words = elements.reduce((sum, each) => sum + wordsOn(each, chosen), 0);
	const parts = {
		begin: reckoned.begin,
		read: words / wordsAMinute,
		mark: many * (reckoned.mark + (reasons === 'required' ? reckoned.reason : 0)),
		discuss:
			pacing === 'one-by-one'
				? many * reckoned.discuss
				: Math.min(reckoned.discussTogether, many * reckoned.discuss),
		again: many * reckoned.again,
		compare: reckoned.compare
	};
	return { ...parts, total: Object.values(parts).reduce((sum, each) => sum + each, 0) };
}

/** Whole minutes, one at least. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.ceil(minutes));

/**
 * The elements of a count that are worth a lesson, in the order of the law: those with most evidence
 * on both sides, since that is where a class differs. Three at least and five at most, and no more
 * than fit.
 * @param places what the count asks for in the forum, in its order
 * @param minutes how long the lesson may take
 */
export function proposedLesson(
	places: readonly Place[],
	all: readonly ToRead[],
	course: LessonCourse,
	minutes: number
): Place[] {
	const toRead = new Map(all.map((each) => [markKey(each.count, each.element), each]));
	const known = places.flatMap(({ count, element }) => toRead.get(markKey(count, element)) ?? []);
	const sides = ({ items }: ToRead) => {
		const [pro, contra] = [
			items.filter(({ supports }) => supports).length,
			items.filter(({ undermines }) => undermines).length
		];
		return { both: Math.min(pro, contra), any: pro + contra };
	};
	const ordered = [...known].sort((a, b) => {
		const [one, other] = [sides(a), sides(b)];
		return other.both - one.both || other.any - one.any;
	});
	const chosen: ToRead[] = [];
	for (const each of ordered) {
		if (chosen.length === proposedElements.most) break;
		const fits = timeOf([...chosen, each], course).total <= minutes;
		if (fits || chosen.length < proposedElements.least) chosen.push(each);
	}
	return places.filter(({ count, element }) =>
		chosen.some((each) => each.count === count && each.element === element)
	);
}

/** How many of the elements, from the first, fit into so many minutes. */
export function howManyFit(
	elements: readonly ToRead[],
	course: LessonCourse,
	minutes: number,
	chosen?: RoomSettings['readFirst']
): number {
	let fit = 0;
	while (
		fit < elements.length &&
		timeOf(elements.slice(0, fit + 1), course, chosen).total <= minutes
	)
		fit += 1;
	return fit;
}

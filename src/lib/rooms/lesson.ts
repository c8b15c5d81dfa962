import { z } from 'zod';
import type { Place } from '#lib/domain/mark.ts';
import { mostFirst } from '#lib/domain/read-first.ts';
import { nameFault } from '#lib/domain/written-name.ts';
import { timeOf, type LessonCourse } from '#lib/rooms/lesson-time.ts';
import type { ToRead } from '#lib/rooms/reading.ts';
import { pickLimit, PlaceGiven, RoomSettings } from '#lib/rooms/settings.ts';

/**
 * A lesson: what a teacher has a class mark and read, with their own notes. It is a file, so that it
 * opens next term’s room as well. A room learns of it no more than its settings: the notes stay with
 * the teacher.
 */

export const lessonFormat = 'chapeau-lesson';
export const lessonVersion = 1;

/** The longest note on one element, and on the lesson, in characters. */
export const elementNoteLimit = 2000;
export const lessonNotesLimit = 10_000;

export const Lesson = z.strictObject({
	format: z.literal(lessonFormat),
	version: z.literal(lessonVersion),
	title: z
		.string()
		.max(120)
		.refine((title) => title === '' || nameFault(title) === undefined),
	case: z.strictObject({ id: z.string().min(1).max(100), version: z.int().min(1) }),
	elements: z
		.array(
			z.strictObject({
				...PlaceGiven.shape,
				/** Ids of evidence items; without them what the case has read first. */
				readFirst: z.array(z.string().min(1).max(60)).min(1).max(mostFirst).optional(),
				/** For the teacher alone. */
				note: z.string().max(elementNoteLimit).optional()
			})
		)
		.min(1)
		.max(pickLimit),
	...RoomSettings.pick({
		pacing: true,
		forum: true,
		standard: true,
		naming: true,
		reasons: true,
		firstRound: true,
		reasonsShown: true,
		pairs: true,
		groups: true,
		allInAll: true,
		asksNumber: true
	}).shape,
	/** For the teacher alone. */
	notes: z.string().max(lessonNotesLimit)
});
export type Lesson = z.infer<typeof Lesson>;

/**
 * What a lesson says that its case does not know: a sentence each, with the path.
 * @param known the elements that each count marks as wholes in any forum, and the evidence items, by id
 */
export function lessonFaults(
	lesson: Lesson,
	known: { case: string; places: readonly Place[]; evidence: ReadonlySet<string> }
): string[] {
	if (lesson.case.id !== known.case)
		return [`case.id: it is for the case “${lesson.case.id}”, which is not the one chosen.`];
	return lesson.elements.flatMap(({ count, element, readFirst = [] }, at) => {
		const path = `elements[${at}]`;
		const isKnown = known.places.some((each) => each.count === count && each.element === element);
		return [
			...(isKnown ? [] : [`${path}: count ${count} has no element “${element}”.`]),
			...readFirst
				.filter((id) => !known.evidence.has(id))
				.map((id) => `${path}.readFirst: this case has no item “${id}”.`)
		];
	});
}

/** A stretch of the plan: from which minute, how long, what the class does, and with which element. */
export type PlanStretch = {
	from: number;
	minutes: number;
	what: 'begin' | 'mark' | 'discuss' | 'again' | 'compare';
	/** Where a stretch is about one element. */
	element?: Place;
};

/** The course of a lesson in whole minutes. */
export function planOf(
	elements: readonly ToRead[],
	course: LessonCourse,
	chosen: RoomSettings['readFirst']
): PlanStretch[] {
	const stretches: PlanStretch[] = [];
	let from = 0;
	function add(what: PlanStretch['what'], minutes: number, element?: Place) {
		const whole = Math.max(1, Math.round(minutes));
		stretches.push({ from, minutes: whole, what, ...(element && { element }) });
		from += whole;
	}
	const all = timeOf(elements, course, chosen);
	add('begin', all.begin);
	if (course.pacing === 'one-by-one')
		for (const { count, element } of elements) {
			const one = timeOf(
				elements.filter((each) => each.count === count && each.element === element),
				course,
				chosen
			);
			const place = { count, element };
			add('mark', one.read + one.mark, place);
			add('discuss', one.discuss, place);
			add('again', one.again, place);
		}
	else {
		add('mark', all.read + all.mark);
		add('discuss', all.discuss);
		add('again', all.again);
	}
	add('compare', all.compare);
	return stretches;
}

export const stretchWords: Record<PlanStretch['what'], string> = {
	begin: 'Join, and what you say first',
	mark: 'Read and mark alone',
	discuss: 'See the marks and discuss them',
	again: 'Mark again',
	compare: 'Compare'
};

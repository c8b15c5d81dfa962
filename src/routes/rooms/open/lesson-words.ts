import {
	howManyFit,
	timeOf,
	usualLessons,
	wholeMinutes,
	type LessonCourse
} from '#lib/rooms/lesson-time.ts';
import type { ToRead } from '#lib/rooms/reading.ts';
import { minutesFor } from '#lib/domain/read-first.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/** What the form says of a lesson’s time. */

export const minutesToRead = (words: number): string =>
	`${words.toLocaleString('en')} words, about ${minutesFor(words)} min to read`;

/** How much of a lesson fits into the usual ones: `30 minutes: the first 2. 50 and 90 minutes: all 4.` */
export function fitsInWords(
	elements: readonly ToRead[],
	course: LessonCourse,
	chosen: RoomSettings['readFirst']
): string {
	const fits = usualLessons.map((minutes) => ({
		minutes,
		many: howManyFit(elements, course, minutes, chosen)
	}));
	const all = fits.filter(({ many }) => many === elements.length).map(({ minutes }) => minutes);
	const some = fits
		.filter(({ many }) => many < elements.length)
		.map(
			({ minutes, many }) =>
				`${minutes} minutes: ${many === 0 ? 'none' : many === 1 ? 'the first' : `the first ${many}`}.`
		);
	const whole =
		all.length > 0
			? [
					`${all.join(' or ')} minutes: ${elements.length === 1 ? 'the element' : `all ${elements.length}`}.`
				]
			: [];
	return [...some, ...whole].join(' ');
}

/** What goes into the minutes, in a line. */
export function reckoningOf(
	elements: readonly ToRead[],
	course: LessonCourse,
	chosen: RoomSettings['readFirst']
): string {
	const { read, mark, discuss, again } = timeOf(elements, course, chosen);
	return `Reading ${wholeMinutes(read)} minutes at 200 words a minute, marking ${wholeMinutes(mark)}, discussing ${wholeMinutes(discuss)}, marking again ${wholeMinutes(again)}; the rest is for joining and comparing.`;
}

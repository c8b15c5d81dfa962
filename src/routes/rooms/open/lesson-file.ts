import { documentFileLimit, documentFileText, readDocumentFile } from '#lib/files/document-file.ts';
import { bytesWithin } from '#lib/files/file-text.ts';
import { fileName } from '#lib/export/file-name.ts';
import { elementsOf } from '#lib/rooms/case-facts.ts';
import {
	Lesson,
	lessonFaults,
	lessonFormat,
	lessonVersion,
	type Lesson as Planned
} from '#lib/rooms/lesson.ts';
import type { CaseToOpen } from '#lib/rooms/reading.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/** A lesson as a file, and its name; undefined where it could not be opened again. */
export function lessonFile(lesson: Planned): [file: Blob, name: string] | undefined {
	if (!Lesson.safeParse(lesson).success) return undefined;
	const file = new Blob([documentFileText(lesson)], { type: 'application/json;charset=utf-8' });
	return [file, fileName(lesson.title, 'chapeau-lesson.json', { otherwise: 'lesson' })];
}

/**
 * Reads a lesson from a file: whole, or refused whole with one sentence.
 * @param find a case that rooms can be opened with here, by id
 */
export async function readLesson(
	file: File,
	find: (id: string) => Promise<CaseToOpen | undefined>
): Promise<{ lesson: Planned; fault?: undefined } | { lesson?: undefined; fault: string }> {
	const bytes = await bytesWithin(file, documentFileLimit);
	const reading = readDocumentFile(file.name, bytes, file.size, {
		schema: Lesson,
		format: lessonFormat,
		version: lessonVersion,
		label: 'lesson',
		faults: () => []
	});
	if (!reading.ok) return { fault: reading.fault };
	const lesson = reading.body;
	const refuse = (why: string) => ({ fault: `“${file.name}” ${why} Nothing was changed.` });
	const facts = await find(lesson.case.id);
	if (!facts) return refuse(`is a lesson on the case “${lesson.case.id}”, which is not here.`);
	const places = facts.forums.flatMap(({ id: forum }) =>
		elementsOf(facts, { marking: { of: 'all' }, forum, pacing: 'all-at-once' } as RoomSettings)
	);
	const [fault] = lessonFaults(lesson, {
		case: facts.id,
		places,
		evidence: new Set(facts.evidence.map(({ id }) => id))
	});
	return fault === undefined ? { lesson } : refuse(`has a fault at ${fault}`);
}

import { z } from 'zod';
import { nameLimit } from '#lib/rooms/protocol.ts';

/**
 * What a teacher notes of the people of a room: a comment, points by hand, and who was away. It stays
 * on the teacher’s device; no server learns of it, and nothing of it is reckoned from marks.
 */

/** What points are given for, and the most for each. */
export const rubric = {
	law: 'States the law',
	evidence: 'Uses the evidence',
	other: 'Meets the other side'
} as const;
export type RubricPart = keyof typeof rubric;
export const rubricParts = Object.keys(rubric) as RubricPart[];
export const mostPoints = 3;

export const commentLimit = 4000;

const Points = z.int().min(0).max(mostPoints).optional();

export const StudentNote = z.strictObject({
	/** Of a student who never joined the room, as the teacher wrote it; the room names all others. */
	name: z.string().max(nameLimit).optional(),
	comment: z.string().max(commentLimit).optional(),
	law: Points,
	evidence: Points,
	other: Points,
	away: z.enum(['absent', 'excused']).optional()
});
export type StudentNote = z.infer<typeof StudentNote>;

/** By the room’s id of the person. */
export type StudentNotes = Readonly<Record<string, StudentNote>>;

/** With one person’s note changed; one in which nothing is said any more is not there. */
export function withNote(
	notes: StudentNotes,
	person: string,
	change: { [Field in keyof StudentNote]?: StudentNote[Field] | undefined }
): StudentNotes {
	const { [person]: before = {}, ...others } = notes;
	const { name, comment, law, evidence, other, away } = { ...before, ...change };
	const note: StudentNote = {
		...(name && { name }),
		...(comment && { comment: comment.slice(0, commentLimit) }),
		...(law !== undefined && { law }),
		...(evidence !== undefined && { evidence }),
		...(other !== undefined && { other }),
		...(away && { away })
	};
	return Object.keys(note).length > 0 ? { ...others, [person]: note } : others;
}

/** By what a student who never joined the room is known among the notes: everybody else by the room’s id of them. */
export const neverJoined = (name: string): string => `never joined: ${name}`;

/** The students who never joined, by name. */
export function rolled(notes: StudentNotes): { person: string; name: string }[] {
	return Object.entries(notes)
		.flatMap(([person, { name }]) => (name === undefined ? [] : [{ person, name }]))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The notes as lines of a table, a person each, with the heads first. */
export function notesTable(
	people: readonly { person: string; name: string; number?: string | undefined }[],
	notes: StudentNotes
): string[][] {
	const numbered = people.some(({ number }) => number !== undefined);
	const points = (value: number | undefined) => (value === undefined ? '' : String(value));
	return [
		[
			'name',
			...(numbered ? ['student number'] : []),
			'away',
			...rubricParts.map((part) => rubric[part]),
			'comment'
		],
		...people.map(({ person, name, number }) => {
			const note = notes[person] ?? {};
			return [
				name,
				...(numbered ? [number ?? ''] : []),
				note.away ?? '',
				...rubricParts.map((part) => points(note[part])),
				note.comment ?? ''
			];
		})
	];
}

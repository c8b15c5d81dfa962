import { describe, expect, it } from 'vitest';
import {
	commentLimit,
	neverJoined,
	notesTable,
	rolled,
	StudentNote,
	withNote
} from '#lib/rooms/student-notes.ts';

describe('what a teacher notes of a student', () => {
	it('is changed a field at a time, and is gone with its last field', () => {
		let notes = withNote({}, 'a', { comment: 'Reads closely.' });
		notes = withNote(notes, 'a', { law: 0 });
		notes = withNote(notes, 'b', { away: 'excused' });
		expect(notes).toEqual({ a: { comment: 'Reads closely.', law: 0 }, b: { away: 'excused' } });
		notes = withNote(notes, 'a', { comment: '' });
		expect(notes['a']).toEqual({ law: 0 });
		notes = withNote(notes, 'a', { law: undefined });
		expect(notes).toEqual({ b: { away: 'excused' } });
	});

	it('holds no more than it may', () => {
		const long = withNote({}, 'a', { comment: 'a'.repeat(commentLimit + 1) });
		expect(long['a']!.comment).toHaveLength(commentLimit);
		expect(StudentNote.safeParse({ law: 4 }).success).toBe(false);
		expect(StudentNote.safeParse({ guilty: true }).success).toBe(false);
	});

	it('has those who never joined, until nothing is noted of them', () => {
		const [zoe, ada] = ['Zoë', 'Ada'].map(neverJoined);
		let notes = withNote({}, zoe!, { name: 'Zoë', away: 'absent' });
		notes = withNote(notes, 'a', { law: 1 });
		notes = withNote(notes, ada!, { name: 'Ada', away: 'excused' });
		expect(rolled(notes)).toEqual([
			{ person: ada, name: 'Ada' },
			{ person: zoe, name: 'Zoë' }
		]);
		expect(notesTable(rolled(notes), notes)[1]).toEqual(['Ada', 'excused', '', '', '', '']);
		notes = withNote(notes, zoe!, { name: undefined, away: undefined });
		expect(Object.keys(notes)).toEqual(['a', ada]);
	});

	it('as a table has everybody, and points not given are no zero', () => {
		const people = [
			{ person: 'a', name: 'Ada' },
			{ person: 'b', name: 'Ben' }
		];
		expect(notesTable(people, { a: { law: 0, other: 3, comment: 'Good.' } })).toEqual([
			['name', 'away', 'States the law', 'Uses the evidence', 'Meets the other side', 'comment'],
			['Ada', '', '0', '', '3', 'Good.'],
			['Ben', '', '', '', '', '']
		]);
	});
});

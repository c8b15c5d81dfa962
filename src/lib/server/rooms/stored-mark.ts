import type { Selectable } from 'kysely';
import type { Tables } from '#lib/server/database/schema.ts';

/** Marks as they are stored, or on their way there. */

export type StoredMark = Selectable<Tables['marks']>;

/** A mark of a room that is read whole, tens of thousands at once: without what is the same for all or asked by nobody. */
export const columnsRead = [
	'participant_id',
	'round',
	'count_id',
	'element_id',
	'answer',
	'reason',
	'doubt',
	'reliance',
	'rivals',
	'seq',
	'reason_hidden',
	'group_id'
] as const satisfies readonly (keyof StoredMark)[];
export type ReadMark = Pick<StoredMark, (typeof columnsRead)[number]>;

/** A mark that is on its way, or as the database has it. */
export type SomeMark = Omit<StoredMark, 'reason_hidden' | 'group_id'> &
	Partial<Pick<StoredMark, 'reason_hidden' | 'group_id'>>;

/** A mark as a device sends it, and the stage that its element belongs to. */
export type SentMark = Omit<SomeMark, 'reason_hidden'> & {
	stage: number;
	/** It is marked for the whole table of its person. */
	forTable?: true;
	/** The table that its person saw, and the number of the mark that they changed. */
	table?: { group?: string | undefined; version: number };
};

/**
 * What became of a mark. `stored`: it, or a later version of it, is in the database. `closed`: its
 * round takes no marks now. `gone`: there is no such room. `other-table`: its person sits elsewhere now.
 * `table-marked`: another of the table has marked since, and it is to be made on that. `table-before`: the
 * table had marked before its person came, and they have not been shown it.
 */
export type MarkOutcome =
	'stored' | 'closed' | 'gone' | 'other-table' | 'table-marked' | 'table-before';

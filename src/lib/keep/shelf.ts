import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import type { Change, HeadFields, KeptHead, Step } from '#lib/keep/steps.ts';

export type Opened = { head: KeptHead; marks: Mark[]; steps: Step[] };

/** A step that has been taken, or taken back, and where the assessment stands now. */
export type Moved = { step: Step; position: number; how: 'taken' | 'undone' | 'redone' };

/** Where assessments are kept: on the device, or, where that cannot be, in this tab's memory. */
export interface Shelf {
	/** The heads of a case's assessments, thrown-away ones included; makes a first one from the blank when there is none. */
	list(caseId: string, blank: AssessmentHead): Promise<KeptHead[]>;
	open(id: string): Promise<Opened | undefined>;
	/** Puts a whole assessment on the shelf, replacing what is there under its id. */
	put(opened: Opened): Promise<void>;
	/** Amends the head without a step. */
	amend(id: string, fields: HeadFields): Promise<KeptHead | undefined>;
	/** Takes a step and keeps it; resolves only once it is kept. */
	commit(id: string, change: Change, at: string): Promise<Moved>;
	/** Undo, and redo: undefined when there is nothing to take back or to take again. */
	move(id: string, back: boolean): Promise<Moved | undefined>;
	/**
	 * Undo or redo over many steps in one go, from the position expected to another: those moved
	 * over, as far as they are kept; none where the assessment stands elsewhere by now.
	 */
	moveTo(id: string, from: number, to: number): Promise<Moved[]>;
	setting(name: string): Promise<string | undefined>;
	set(name: string, value: string): Promise<void>;
}

/** The assessment is not on the shelf any more: another tab or window removed it. */
export class Missing extends Error {}

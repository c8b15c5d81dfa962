import type { AssessmentHead, Mark, MemoHead } from '#lib/domain/assessment.ts';
import { asDraft } from '#lib/domain/memo-draft.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/**
 * What is done with a case's assessments as wholes: beginning, copying, renaming and deleting them.
 * Marking needs none of it, so the bench fetches it when it is first asked for.
 */
export class Assessments {
	readonly #workspace: Workspace;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/**
	 * Starts an assessment beside the others, with the marks given, and opens it, or leaves the open one open.
	 * @param fields the name as `assessmentName` gives it
	 */
	async add(
		fields: Partial<AssessmentHead> & { name: string },
		marks: readonly Mark[] = [],
		then: 'open' | 'stay' = 'open'
	): Promise<void> {
		const head = { ...this.#workspace.blank(fields.name), ...fields, position: 0 };
		await this.#workspace.put({ head, marks: [...marks], steps: [] });
		if (then === 'open') await this.#workspace.switchTo(head.id);
	}

	/** A copy of the open assessment, marks and all, beside it. */
	async duplicate(): Promise<void> {
		const { id: _id, position: _position, deleted: _deleted, ...head } = this.#workspace.head;
		const now = new Date().toISOString();
		// What somebody signed is not the copy.
		const memo = asDraft(head.memo ?? {});
		await this.add({ ...head, memo, name: copyName(head.name), created: now, changed: now }, [
			...this.#workspace.marks.values()
		]);
	}

	/** @param name as `assessmentName` gives it */
	async rename(id: string, name: string): Promise<void> {
		await this.#workspace.amend(id, { name });
	}

	/** Keeps what stands at the head of the open assessment’s memo: fields left out stay, empty ones go. */
	async keepMemo(memo: MemoHead): Promise<void> {
		await this.#workspace.amend(this.#workspace.head.id, { memo });
	}

	/** Throws an assessment away; it can be taken back. */
	async throwAway(id: string): Promise<void> {
		await this.#workspace.amend(id, { deleted: new Date().toISOString() });
		if (id !== this.#workspace.head.id) return;
		const next = this.#workspace.assessments[0];
		if (next) await this.#workspace.switchTo(next.id);
		else await this.add({ name: 'My assessment' });
	}

	async takeBack(id: string): Promise<void> {
		await this.#workspace.amend(id, { deleted: undefined });
		await this.#workspace.switchTo(id);
	}
}

/** A name is at most 200 characters long, in files too. */
const copyName = (name: string) => `${name.slice(0, 193)} (copy)`;

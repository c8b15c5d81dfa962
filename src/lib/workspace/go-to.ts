import { markKey } from '#lib/domain/mark.ts';
import type { Moved } from '#lib/keep/shelf.ts';
import type { Workspace } from '#lib/workspace/workspace.svelte.ts';

/**
 * Goes back or forward, by undo and redo in one go, to where so many steps are in force.
 * @returns false where it did not come there: a step is not kept any more, or something else was done meanwhile
 */
export async function goTo(workspace: Workspace, position: number): Promise<boolean> {
	await workspace.settled();
	const { id, position: from } = workspace.head;
	let same = true;
	const moved = await workspace.move(async (shelf) => {
		same = workspace.head.id === id;
		return same ? notOvertaken(await shelf.moveTo(id, from, position)) : [];
	});
	return same && (moved.at(-1)?.position ?? from) === position;
}

/** Of the moves of one mark the last alone says how it stands: the rest would only be drawn in passing. */
function notOvertaken(moved: readonly Moved[]): Moved[] {
	const markOf = ({ step }: Moved) =>
		step.kind === 'mark' ? markKey(step.after.count, step.after.element) : undefined;
	const last = new Map(moved.map((each) => [markOf(each), each]));
	return moved.filter((each) => {
		const mark = markOf(each);
		return mark === undefined || last.get(mark) === each;
	});
}

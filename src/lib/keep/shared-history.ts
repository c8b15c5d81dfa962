/** Where a document stands among its steps, as far as that tells which moves next. */
export type Stand = {
	position: number;
	/** The step that would be taken back, or again; none where there is none, or it is kept no more. */
	step?: { at?: number; documents?: number } | undefined;
	/** When the latest of its steps was taken that are kept no more. */
	forgotten?: number | undefined;
};

/**
 * Of documents that share a history, those that move next, undoing or redoing; none where the way ends.
 * Each forgets its oldest steps by itself, so the way back ends for all where one of them has forgotten:
 * what the others did before that would be taken back out of turn.
 */
export function movesNext<One extends Stand>(stands: readonly One[], back: boolean): One[] {
	const found = stands.filter(({ step }) => step !== undefined);
	const at = ({ step }: Stand) => step?.at ?? 0;
	const next = (back ? Math.max : Math.min)(...found.map(at));
	const same = found.filter((each) => at(each) === next);
	const moving = next === 0 ? same.slice(0, 1) : same;
	// Of a step that changed two documents, one half alone would leave names that lead nowhere.
	if (moving.length < (moving[0]?.step?.documents ?? 1)) return [];
	const ends =
		back &&
		stands.some(
			(each) =>
				!moving.includes(each) &&
				(each.forgotten === undefined
					? each.position > 0 && each.step === undefined
					: each.forgotten >= next)
		);
	return ends ? [] : moving;
}

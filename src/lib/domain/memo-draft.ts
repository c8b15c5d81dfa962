import type { MemoHead } from '#lib/domain/assessment.ts';

/** The head of a memo as nobody has declared it final. */
export function asDraft(memo: MemoHead): MemoHead {
	const { final: _, finalOf: _of, ...draft } = memo;
	return draft;
}

import type { Mark } from '#lib/domain/mark.ts';

/** A mark as a room keeps it; its place and person are its address. In a room nobody splits an act. */
export type RoomMark = Pick<Mark, 'answer' | 'reason' | 'doubt' | 'reliance' | 'rivals'>;

/** The mark without fields that are empty. */
export function bare({ answer, reason, doubt, reliance, rivals }: RoomMark): RoomMark {
	return {
		...(answer && { answer }),
		...(reason && { reason }),
		...(doubt && { doubt }),
		...(reliance && { reliance: { ...reliance } }),
		...(rivals && { rivals: { ...rivals } })
	};
}

/**
 * A mark of a table with what one device changed of it: each field stands as the device has it where
 * it changed that, and else as the table does. Of the evidence and the rivals each item is a field.
 * @param base what the device changed
 */
export function mergedMark(base: RoomMark, mine: RoomMark, theirs: RoomMark): RoomMark {
	const { answer, reason, doubt } = changedOver(base, mine, theirs);
	const reliance = changedOver(base.reliance, mine.reliance, theirs.reliance) as NonNullable<
		RoomMark['reliance']
	>;
	const rivals: NonNullable<RoomMark['rivals']> = {};
	const ids = [theirs, mine].flatMap((each) => Object.keys(each.rivals ?? {}));
	for (const id of new Set(ids)) {
		const said = changedOver(base.rivals?.[id], mine.rivals?.[id], theirs.rivals?.[id]);
		if (said.answer || said.reason) rivals[id] = said;
	}
	return bare({
		...(answer && { answer }),
		...(reason && { reason }),
		...(doubt && { doubt }),
		...(Object.keys(reliance).length > 0 && { reliance }),
		...(Object.keys(rivals).length > 0 && { rivals })
	});
}

/** One record with what was changed in another. */
function changedOver<Fields extends object>(
	base: Fields | undefined,
	mine: Fields | undefined,
	theirs: Fields | undefined
): Partial<Fields> {
	const merged: Partial<Fields> = { ...theirs };
	for (const field of Object.keys({ ...base, ...mine }) as (keyof Fields)[]) {
		const value = mine?.[field];
		if (value === base?.[field]) continue;
		if (value === undefined) delete merged[field];
		else merged[field] = value;
	}
	return merged;
}

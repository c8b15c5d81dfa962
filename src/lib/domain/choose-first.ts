import type { Bearing } from '#lib/domain/case.ts';
import { firstOnEachSide, mayBeFirst, mostFirst } from '#lib/domain/read-first.ts';

/** What bears on an element, as far as it matters here. */
type Bears = { direction: Bearing['direction']; evidence: { id: string } };

/**
 * A choice with an item put into it, or, where it is in it, taken out. There is room for three items on
 * each side; one that bears both ways takes up one place, on whichever side has it.
 * @returns the choice, or, where there is no room for the item, those that take it up
 */
export function choiceWith(
	bears: readonly Bears[],
	chosen: readonly string[],
	item: string
): { chosen: string[] } | { full: string[] } {
	if (chosen.includes(item)) return { chosen: chosen.filter((id) => id !== item) };
	const sidesOf = (id: string) =>
		bears.flatMap((each) => (each.evidence.id === id && mayBeFirst(each) ? each.direction : []));
	// What does not bear on the element any more gives way.
	const held = chosen.filter((id) => sidesOf(id).length > 0);
	const [side, other] = sidesOf(item);
	const beside = held.filter((id) => sidesOf(id).length === 1 && sidesOf(id)[0] === side);
	if (other === undefined && beside.length >= firstOnEachSide) return { full: beside };
	return held.length < mostFirst ? { chosen: [...held, item] } : { full: held };
}

/** A choice in words, to follow “Reads first:”. */
export const firstInWords = (chosen: readonly string[]): string =>
	chosen.length > 0 ? chosen.join(', ') : 'all items';

import type { Held } from '#lib/domain/held.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import type { Elsewhere } from '#lib/rooms/frame.ts';

/**
 * What was held elsewhere on what a room marks, the earliest first: of its elements, and of its counts
 * as wholes. It is no part of the case that the room was opened with, and so it is as it is known now.
 */
export function elsewhereOf(held: readonly Held[], places: readonly Place[]): Elsewhere[] {
	const counts = new Set(places.map(({ count }) => count));
	const keys = new Set(places.map(({ count, element }) => markKey(count, element)));
	return held
		.map(({ id, body, title, date, standard, worth, limits, findings, dissents = [] }) => ({
			id,
			body,
			title,
			date,
			...(standard !== undefined && { standard }),
			worth,
			limits,
			findings: findings.flatMap(
				({ count, elements, found, strength, says, citation, checked }): Elsewhere['findings'] => {
					const marked = elements.filter((element) => keys.has(markKey(count, element)));
					const speaks = elements.length === 0 ? counts.has(count) : marked.length > 0;
					if (!speaks) return [];
					return [
						{
							count,
							elements: marked,
							found,
							...(strength && { strength }),
							says,
							citation,
							checked
						}
					];
				}
			),
			dissents: dissents.filter(({ count }) => counts.has(count))
		}))
		.filter(({ findings }) => findings.length > 0)
		.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

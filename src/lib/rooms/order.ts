import type { Person } from '#lib/rooms/room.ts';

/** Orders that tell nothing of when people or marks came. */

export function byName(people: readonly Person[]): Person[] {
	return [...people].sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
}

export function byText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

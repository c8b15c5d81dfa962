import { cases } from '#lib/cases/cases.ts';
import type { Rival } from '#lib/domain/case.ts';
import type { Docket } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { outline } from '#lib/domain/outline.ts';
import { level, type Level } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';
import type { Known } from '#lib/rooms/settings.ts';
import { treesOf, type RivalsOfElements } from '#lib/rooms/room.ts';

/** A case as rooms need it: its counts, and what settings are checked against. */
export type RoomCase = {
	version: number;
	lawVersion: string;
	docket: Docket;
	rivals: RivalsOfElements;
	known: Known;
};

const tests = new Map(law.tests.map(({ id, root }) => [id, outline(root)]));
const forums = new Set<string>(law.forums.map(({ id }) => id));
const standards = new Set<string>(law.standards.map(({ id }) => id));

const known: ReadonlyMap<string, RoomCase> = new Map(
	cases.map(({ id, version, counts, rivals }) => {
		const docket: Docket = { counts, tests };
		return [
			id,
			{
				version,
				lawVersion: law.version,
				docket,
				rivals: rivalsOf(rivals),
				known: { case: id, trees: treesOf(docket), standards, forums }
			}
		];
	})
);

function rivalsOf(rivals: readonly Rival[]): RivalsOfElements {
	const found = new Map<string, string[]>();
	for (const { id, count, element } of rivals) {
		const key = markKey(count, element);
		found.set(key, [...(found.get(key) ?? []), id]);
	}
	return found;
}

export function roomCase(id: string): RoomCase | undefined {
	return known.get(id);
}

/** The level from which a standard is reached. @throws when there is no such standard */
export function thresholdAt(standard: string): Level {
	const found = law.standards.find(({ id }) => id === standard);
	if (!found) throw new Error(`There is no standard of proof “${standard}”.`);
	return level(found.threshold)!;
}

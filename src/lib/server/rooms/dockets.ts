import { cases } from '#lib/cases/cases.ts';
import type { Docket } from '#lib/domain/evaluate.ts';
import { outline } from '#lib/domain/outline.ts';
import { level, type Level } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';
import type { Known } from '#lib/rooms/settings.ts';
import { treesOf } from '#lib/rooms/room.ts';

/** A case as rooms need it: its counts, and what settings are checked against. */
export type RoomCase = { version: number; lawVersion: string; docket: Docket; known: Known };

const tests = new Map(law.tests.map(({ id, root }) => [id, outline(root)]));
const forums = new Set<string>(law.forums.map(({ id }) => id));
const standards = new Set<string>(law.standards.map(({ id }) => id));

const known: ReadonlyMap<string, RoomCase> = new Map(
	cases.map(({ id, version, counts }) => {
		const docket: Docket = { counts, tests };
		return [
			id,
			{
				version,
				lawVersion: law.version,
				docket,
				known: { case: id, trees: treesOf(docket), standards, forums }
			}
		];
	})
);

export function roomCase(id: string): RoomCase | undefined {
	return known.get(id);
}

/** The level from which a standard is reached. @throws when there is no such standard */
export function thresholdAt(standard: string): Level {
	const found = law.standards.find(({ id }) => id === standard);
	if (!found) throw new Error(`There is no standard of proof “${standard}”.`);
	return level(found.threshold)!;
}

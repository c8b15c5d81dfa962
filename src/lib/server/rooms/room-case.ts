import type { Dossier } from '#lib/domain/dossier.ts';
import type { Held } from '#lib/domain/held.ts';
import type { Rival } from '#lib/domain/case.ts';
import { docketOf, type Docket } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { level, type Level } from '#lib/domain/strength.ts';
import type { AllowedSettings } from '#lib/rooms/settings.ts';
import { treesOf, type RivalsOfElements } from '#lib/rooms/room.ts';

/** A case that rooms can be opened with, and what was held elsewhere on its facts. */
export type BuiltIn = { dossier: Dossier; held: readonly Held[] };

/** A version of a case as rooms need it: what is evaluated, and what settings and marks are checked against. */
export type RoomCase = {
	/** Of its dossier. */
	digest: string;
	/** Of the dossier’s JSON, in letters; 0 for one that is built in. */
	size: number;
	dossier: Dossier;
	docket: Docket;
	rivals: RivalsOfElements;
	/** Ids of its evidence items. */
	evidence: ReadonlySet<string>;
	known: AllowedSettings;
	/** What was held elsewhere on its facts: as it is known now, and not as it was when the room was opened. */
	held: readonly Held[];
};

/** @param size see `RoomCase` */
export function roomCaseOf({ dossier, held }: BuiltIn, digest: string, size = 0): RoomCase {
	const { case: theCase, law } = dossier;
	const tests = outlinesOf(theCase.counts, law.tests);
	const evidence = new Set(theCase.evidence.map(({ id }) => id));
	const docket = docketOf({ counts: theCase.counts, tests });
	return {
		digest,
		size,
		dossier,
		held,
		docket,
		rivals: rivalsOf(theCase.rivals),
		evidence,
		known: {
			case: theCase.id,
			trees: treesOf(docket),
			standards: new Set(law.standards.map(({ id }) => id)),
			forums: new Set(law.forums.map(({ id }) => id)),
			evidence
		}
	};
}

function rivalsOf(rivals: readonly Rival[]): RivalsOfElements {
	const found = new Map<string, string[]>();
	for (const { id, count, element } of rivals) {
		const key = markKey(count, element);
		found.set(key, [...(found.get(key) ?? []), id]);
	}
	return found;
}

/** The level from which a standard is reached. @throws when the law book of the case has no such standard */
export function thresholdAt({ dossier }: Pick<RoomCase, 'dossier'>, standard: string): Level {
	const found = dossier.law.standards.find(({ id }) => id === standard);
	if (!found) throw new Error(`There is no standard of proof “${standard}”.`);
	return level(found.threshold)!;
}

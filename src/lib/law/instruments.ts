import type { Instrument, Provision } from '#lib/domain/instrument.ts';
import { elementsOfCrimes } from '#lib/law/instruments/elements-of-crimes.ts';
import { genocideConvention } from '#lib/law/instruments/genocide-convention.ts';
import { romeStatute } from '#lib/law/instruments/rome-statute.ts';
import { ictrStatute, ictyStatute } from '#lib/law/instruments/tribunals.ts';
import { worldSummitOutcome } from '#lib/law/instruments/world-summit-outcome.ts';

/** Every instrument the app quotes from. */
export const instruments: Instrument[] = [
	genocideConvention,
	romeStatute,
	elementsOfCrimes,
	ictyStatute,
	ictrStatute,
	worldSummitOutcome
];

const byId = new Map<string, Provision>(
	instruments.flatMap(({ provisions }) => provisions.map((p) => [p.id, p] as const))
);

/** The provision with this id, e.g. `rome-statute/7-1-h`. An unknown id is a mistake in our data. */
export function provision(id: string): Provision {
	const found = byId.get(id);
	if (!found) throw new Error(`There is no provision “${id}” in any instrument.`);
	return found;
}

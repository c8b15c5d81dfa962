import { z } from 'zod';
import { Case } from '#lib/domain/case.ts';
import type { Instrument, Provision } from '#lib/domain/instrument.ts';
import { LawBook } from '#lib/domain/law-book.ts';
import type { LegalTest, Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';

/** The version of the format; what changes in it gets a new one, and an upgrade (dossier-upgrade.ts). */
export const dossierVersion = 2;

/**
 * A case with the law that it is read under, closed under reference: whatever one of its parts names
 * by id is in it. It needs no other document to be marked, evaluated, shown or exported. Whether it
 * is closed, and fair to both sides, `dossierFaults` says.
 */
export const Dossier = z.strictObject({
	format: z.literal('chapeau-case'),
	version: z.literal(dossierVersion),
	case: Case,
	law: LawBook
});
export type Dossier = z.infer<typeof Dossier>;

/**
 * The dossier of a case that is read under a larger law book.
 * @throws when a count names a test that the law book does not have
 */
export function dossierOf(theCase: Case, law: LawBook): Dossier {
	return {
		format: 'chapeau-case',
		version: dossierVersion,
		case: theCase,
		law: excerptFor(
			theCase.counts.map(({ test }) => test),
			law
		)
	};
}

/**
 * Of a law book what some of its tests need: they and those that they rest on, the provisions that
 * they quote, the authorities that speak to them, and all forums and standards.
 */
function excerptFor(used: Iterable<string>, law: LawBook): LawBook {
	const tests = withThoseTheyRestOn(used, law.tests);
	const kept = new Set(tests.map(({ id }) => id));
	const asked = new Set(tests.flatMap(({ root }) => [...nodes<Node>(root)].map(({ id }) => id)));
	const quoted = quotedBy(tests);
	return {
		...law,
		tests,
		instruments: law.instruments.flatMap((instrument) => {
			const provisions = withTheirPlace(quoted, instrument);
			return provisions.length > 0 ? [{ ...instrument, provisions }] : [];
		}),
		motions: law.motions.flatMap((motion) => {
			const tests = motion.tests.filter((id) => kept.has(id));
			return tests.length > 0 ? [{ ...motion, tests }] : [];
		}),
		authorities: law.authorities.flatMap((authority) => {
			const elements = authority.elements.filter((id) => asked.has(id));
			return elements.length > 0 ? [{ ...authority, elements }] : [];
		})
	};
}

/** In the order of the law book. */
function withThoseTheyRestOn(used: Iterable<string>, tests: readonly LegalTest[]): LegalTest[] {
	const byId = new Map(tests.map((test) => [test.id, test]));
	const found = new Set<LegalTest>();
	const open = [...used];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const test = byId.get(id);
		if (!test) throw new Error(`The law book has no test “${id}”.`);
		if (found.has(test)) continue;
		found.add(test);
		for (const node of nodes<Node>(test.root)) if (node.kind === 'count') open.push(node.test);
	}
	return tests.filter((test) => found.has(test));
}

/** Ids of the provisions that tests quote, in whatever forum. */
function quotedBy(tests: readonly LegalTest[]): Set<string> {
	const found = new Set<string>();
	for (const { root } of tests)
		for (const node of nodes<Node>(root))
			if (node.kind === 'element')
				for (const { law = [] } of [node.guidance, ...(node.readings ?? [])])
					for (const { provision } of law) found.add(provision);
	return found;
}

/** Provisions of an instrument with those that they stand within, and with their footnotes. */
function withTheirPlace(quoted: ReadonlySet<string>, { provisions }: Instrument): Provision[] {
	const byId = new Map(provisions.map((each) => [each.id, each]));
	const kept = new Set<Provision>();
	for (const id of quoted)
		for (
			let at = byId.get(id);
			at && !kept.has(at);
			at = at.within === undefined ? undefined : byId.get(at.within)
		)
			kept.add(at);
	const marked = ({ text, heading = '' }: Provision, label: string) =>
		label !== '' && `${heading} ${text}`.includes(`[^${label}]`);
	return provisions.filter((each) => {
		const above = each.within === undefined ? undefined : byId.get(each.within);
		return kept.has(each) || (above && kept.has(above) && marked(above, each.label));
	});
}

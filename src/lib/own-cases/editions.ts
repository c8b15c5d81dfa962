import { z } from 'zod';
import type { Case } from '#lib/domain/case.ts';
import { changedSince, fingerprints, hashOf, type Changed } from '#lib/domain/changed.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { markKey } from '#lib/domain/mark.ts';

/**
 * The versions of a case of one’s own. Whoever edits it does not count them: a version begins where
 * somebody opens the bench on a case that differs, in what marks are made upon, from the one that was
 * marked before. So a word that is typed and taken back makes none, and marks always name the case
 * that they were made on. Kept beside the case and not in it: undo must not make a version fall.
 */

/** What marks were made upon, told by fingerprints (domain/changed.ts): too small to hold the text again. */
const Edition = z.strictObject({
	/** By item: its words, what it cites and who asserts it. */
	items: z.record(z.string(), z.string()),
	/** By forum and mark key, as `Earlier` has it. */
	elements: z.record(z.string(), z.record(z.string(), z.string()))
});
type Edition = z.infer<typeof Edition>;

export const Editions = z.strictObject({
	/** That of the case as it is now. */
	version: z.int().min(1),
	/** Marks were made on that version: what differs from it is another. */
	marked: z.boolean(),
	/** By version, those that are remembered. */
	known: z.record(z.string(), Edition)
});
export type Editions = z.infer<typeof Editions>;

/** Of so many versions it can be told what changed since. */
const mostKnown = 40;

function editionOf({ case: theCase, law }: Dossier): Edition {
	const basis = { case: theCase, tests: law.tests, authorities: law.authorities };
	return {
		items: Object.fromEntries(theCase.evidence.map((item) => [item.id, itemPrint(theCase, item)])),
		elements: Object.fromEntries(
			law.forums.map(({ id }) => [
				id,
				Object.fromEntries(
					[...fingerprints(basis, id)].map(([key, { own, parts }]) => [key, `${own} ${parts}`])
				)
			])
		)
	};
}

/** Of an item as a reader weighs it; its short name and its place among the others are not weighed. */
const itemPrint = (theCase: Case, { short: _, paragraph: __, ...item }: Case['evidence'][number]) =>
	hashOf([
		{ ...item, passage: item.passage?.exact },
		theCase.bearings
			.filter(({ evidence }) => evidence === item.id)
			.map(({ count, element, why }) => [count, element, why])
			.sort()
	]);

/**
 * The versions, with the case as it is now. The same object where nothing is to be kept.
 * @param kept undefined where the device remembers none yet
 */
export function withEdition(kept: Editions | undefined, dossier: Dossier): Editions {
	const now = editionOf(dossier);
	const version = Math.max(kept?.version ?? 1, dossier.case.version);
	const was = kept?.known[version];
	if (kept && was && hashOf(was) === hashOf(now)) return kept;
	// Of a version that was marked and is not remembered nobody can say that this is still it.
	const next = kept?.marked && (was || kept.version === version) ? version + 1 : version;
	return { version: next, marked: false, known: knownWith(kept, next, now) };
}

/** Those remembered, and one more; the oldest give way. */
function knownWith(kept: Editions | undefined, version: number, edition: Edition) {
	const known = Object.entries(kept?.known ?? {})
		.sort(([one], [other]) => Number(one) - Number(other))
		.slice(-(mostKnown - 1));
	return { ...Object.fromEntries(known), [version]: edition };
}

/** The versions, where somebody has marked the case as it is. */
export const asMarked = (kept: Editions): Editions =>
	kept.marked ? kept : { ...kept, marked: true };

/**
 * The versions, where marks came from elsewhere that were made on the case as it is: they go on from
 * the version there, and what is edited from now on is another.
 * @param dossier with the version that it had there
 */
export function fromElsewhere(kept: Editions | undefined, dossier: Dossier): Editions {
	const { version } = dossier.case;
	if (kept && kept.version > version) return kept;
	if (kept?.known[version]) return asMarked(kept);
	return { version, marked: true, known: knownWith(kept, version, editionOf(dossier)) };
}

export type SinceEdition = {
	/** By earlier version and by forum, the elements that changed. */
	changes: Record<string, Record<string, Changed>>;
	/** By earlier version, in a sentence. */
	says: Record<string, string>;
};

/** What differs in the case from each version that is remembered. */
export function sinceEditions(kept: Editions | undefined, dossier: Dossier): SinceEdition {
	const found: SinceEdition = { changes: {}, says: {} };
	if (!kept) return found;
	const { case: theCase, law } = dossier;
	const basis = { case: theCase, tests: law.tests, authorities: law.authorities };
	const prints = new Map(law.forums.map(({ id }) => [id, fingerprints(basis, id)]));
	const items = editionOf(dossier).items;
	for (const [version, was] of Object.entries(kept.known)) {
		if (Number(version) >= kept.version) continue;
		const changed = Object.keys(items).filter((id) => was.items[id] && was.items[id] !== items[id]);
		const touched = new Set(
			theCase.bearings
				.filter(({ evidence }) => changed.includes(evidence))
				.map(({ count, element }) => markKey(count, element))
		);
		found.changes[version] = Object.fromEntries(
			Object.entries(was.elements).flatMap(([forum, elements]) => {
				const now = prints.get(forum);
				if (!now) return [];
				const { own, parts } = changedSince(elements, now);
				const known = [...touched].filter((key) => now.has(key) && elements[key] !== undefined);
				return [[forum, { own: [...new Set([...own, ...known])], parts }]];
			})
		);
		found.says[version] = saysOf({
			changed,
			added: Object.keys(items).filter((id) => !was.items[id]),
			gone: Object.keys(was.items).filter((id) => !items[id])
		});
	}
	return found;
}

/** So many items are told by number. */
const mostTold = 8;

function saysOf(items: Record<'changed' | 'added' | 'gone', string[]>): string {
	const listed = (ids: readonly string[]) => {
		const [told, more] = [ids.slice(0, mostTold), ids.length - mostTold];
		return more > 0 ? `${told.join(', ')} and ${more} more` : told.join(', ');
	};
	const clause = (ids: readonly string[], one: string, many: string) =>
		ids.length > 0 ? [`${listed(ids)} ${ids.length === 1 ? one : many}`] : [];
	const clauses = [
		...clause(items.changed, 'has changed', 'have changed'),
		...clause(items.added, 'is new', 'are new'),
		...clause(items.gone, 'was taken out', 'were taken out')
	];
	return clauses.length > 0
		? `Since then: ${clauses.join('; ')}.`
		: 'Since then the law that it is read under, or its counts, changed.';
}

import { Case } from '#lib/domain/case.ts';
import { canonical, digestOf } from '#lib/domain/digest.ts';
import { Dossier, dossierVersion } from '#lib/domain/dossier.ts';
import { LawBook } from '#lib/domain/law-book.ts';
import { openDocumentShelf, type DocumentShelf } from '#lib/keep/document-shelf.ts';
import { asMarked, Editions, fromElsewhere, withEdition } from '#lib/own-cases/editions.ts';
import {
	forgetSeen,
	printOf,
	rememberSeen,
	seenAs,
	type Seen
} from '#lib/own-cases/seen-before.ts';

/**
 * Where cases of one’s own are kept on the device: each as two documents, the case and the law that
 * it is read under, so that working on the one writes nothing of the other. The law is there first.
 * Which versions were marked is a third, which no undo reaches.
 */

/** What they are kept with. */
export const collection = 'own-cases';

export const caseKey = (id: string): string => `case:${id}`;
export const lawKey = (id: string): string => `law:${id}`;
const editionsKey = (id: string): string => `editions:${id}`;

let opened: Promise<DocumentShelf> | undefined;

/**
 * The shelf of this device’s own cases, one for all pages.
 * @throws when the browser lets us keep nothing
 */
export function openShelf(): Promise<DocumentShelf> {
	opened ??= openDocumentShelf(collection, () => location.reload());
	opened.catch(() => (opened = undefined));
	return opened;
}

/** What is kept, parsed; undefined where it is none of ours. */
export const readCase = (body: unknown): Case | undefined => Case.safeParse(body).data;
export const readLaw = (body: unknown): LawBook | undefined => LawBook.safeParse(body).data;

/** What the device keeps of a case can’t be read by this version. */
export class UnreadableCase extends Error {}

/**
 * A case of one’s own with its law; undefined where this device has none by that id.
 * @param build what names the code that reads and checks it: what was found under the same is not found anew
 * @throws UnreadableCase for one that is kept and can’t be read
 */
export async function ownDossier(id: string, build?: string): Promise<Dossier | undefined> {
	const shelf = await openShelf();
	const documents = [caseKey(id), lawKey(id), editionsKey(id)];
	const stamped = await Promise.all(documents.map((key) => shelf.openStamped(key)));
	const kept = stamped.map(({ body }) => body);
	const states = stamped.slice(0, 2).map(({ stamp, body }) => stamp ?? body);
	const seen = build === undefined ? undefined : seenAs(id, printOf(build, [...states, kept[2]]));
	if (seen) {
		const [body, law] = kept as [Case, LawBook];
		const theCase = { ...body, version: seen.version };
		const dossier = {
			format: 'chapeau-case',
			version: dossierVersion,
			case: theCase,
			law
		} as const;
		known.set(dossier, { kept, states, seen });
		return dossier;
	}
	const [keptCase, keptLaw, keptEditions] = kept;
	const editions = Editions.safeParse(keptEditions).data;
	const found = readCase(keptCase);
	const version = Math.max(editions?.version ?? 1, found?.version ?? 1);
	const theCase = found && { ...found, version };
	const law = readLaw(keptLaw);
	if (keptCase !== undefined && !(theCase && law)) throw new UnreadableCase();
	if (!theCase || !law) return undefined;
	const dossier = { format: 'chapeau-case', version: dossierVersion, case: theCase, law } as const;
	known.set(dossier, { kept, states, build });
	return dossier;
}

/** Of a case that was read: as it is kept, and what had been found of it. */
const known = new WeakMap<
	Dossier,
	{
		kept: readonly unknown[];
		/** What tells the states of the case and of its law. */
		states: readonly unknown[];
		seen?: Seen;
		/** By what it was read; undefined where nothing is to be kept of it. */
		build?: string | undefined;
		/** It is opened to be marked. */
		isOpened?: boolean;
	}
>();

/** Whether the case was opened to be marked before, as it is: nothing in it refuses that. */
export const wasOpened = (dossier: Dossier): boolean => known.get(dossier)?.seen !== undefined;

/** The versions of a case that this device remembers; undefined where it was never opened to be marked. */
export async function editionsOf(id: string): Promise<Editions | undefined> {
	const shelf = await openShelf();
	return Editions.safeParse(await shelf.open(editionsKey(id))).data;
}

/** The case as it is opened to be marked: of another version, where marks would be made upon something else. */
export async function openedToMark(dossier: Dossier): Promise<Dossier> {
	const { id, version } = dossier.case;
	if (wasOpened(dossier)) return dossier;
	const kept = await changeEditions(id, (kept) => withEdition(kept, dossier));
	const opened =
		kept.version === version
			? dossier
			: { ...dossier, case: { ...dossier.case, version: kept.version } };
	const { kept: [keptCase, keptLaw] = [], states = [], build } = known.get(dossier) ?? {};
	known.set(opened, { kept: [keptCase, keptLaw, kept], states, build, isOpened: true });
	return opened;
}

/** The digest of what the marks of a case hang on, for a case that has been opened to be marked. */
export function stateOf(dossier: Dossier): string {
	const { case: theCase, law } = dossier;
	const { id, version, counts } = theCase;
	const found = known.get(dossier);
	const state = found?.seen?.state ?? digestOf({ version, counts, tests: law.tests });
	if (found?.build !== undefined && found.isOpened && isKeptSo(dossier, found.kept))
		rememberSeen(id, printOf(found.build, [...found.states, found.kept[2]]), { version, state });
	return state;
}

/** Whether reading made nothing of a case but what is kept. */
function isKeptSo(
	{ case: theCase, law }: Dossier,
	[keptCase, keptLaw]: readonly unknown[]
): boolean {
	const version = (keptCase as Partial<Case> | undefined)?.version;
	return canonical([keptCase, keptLaw]) === canonical([{ ...theCase, version }, law]);
}

/** Somebody has marked the case as it is. */
export async function noteMarked(id: string): Promise<void> {
	if (await editionsOf(id)) await changeEditions(id, (kept) => asMarked(kept!));
}

/**
 * Marks came from elsewhere that were made on the case as it is here: its versions go on from there.
 * @param dossier with the version that it had there
 */
export async function noteElsewhere(id: string, dossier: Dossier): Promise<void> {
	const kept = await editionsOf(id);
	if (fromElsewhere(kept, dossier) !== kept)
		await changeEditions(id, (now) => fromElsewhere(now, dossier));
}

async function changeEditions(
	id: string,
	change: (kept: Editions | undefined) => Editions
): Promise<Editions> {
	const shelf = await openShelf();
	const apply = (kept: unknown) => change(Editions.safeParse(kept).data) as unknown;
	// One step at most: there is no way back to an earlier version.
	return (await shelf.change(editionsKey(id), undefined as unknown, apply, 'editions')) as Editions;
}

/**
 * Keeps a case that is new on this device, under the id that it has.
 * @throws when it is none that could be opened again, or when the browser keeps nothing
 */
export async function keepNew(dossier: Dossier): Promise<void> {
	const { case: theCase, law } = Dossier.parse(dossier);
	const shelf = await openShelf();
	await shelf.change(lawKey(theCase.id), law, () => law);
	await shelf.change(caseKey(theCase.id), theCase, () => theCase);
}

/** A case that this device keeps, as it is listed. */
export type ListedCase = { id: string; title: string; article: Case['article']; items: number };

/** The cases that this device keeps, by title. */
export async function listed(): Promise<ListedCase[]> {
	if (!(await keptHere())) return [];
	const shelf = await openShelf();
	const keys = (await shelf.ids()).filter((key) => key.startsWith(caseKey('')));
	const cases = await Promise.all(keys.map(async (key) => readCase(await shelf.open(key))));
	return cases
		.flatMap((each) =>
			each
				? [{ id: each.id, title: each.title, article: each.article, items: each.evidence.length }]
				: []
		)
		.sort((one, other) => one.title.localeCompare(other.title, 'en'));
}

/** The id of a case whose law has an instrument that a person added; undefined where this device has none. */
export async function caseWithInstrument(instrument: string): Promise<string | undefined> {
	if (!(await keptHere())) return undefined;
	const shelf = await openShelf();
	for (const key of await shelf.ids()) {
		if (!key.startsWith(lawKey(''))) continue;
		const law = readLaw(await shelf.open(key));
		if (law?.instruments.some(({ id }) => id === instrument)) return key.slice(lawKey('').length);
	}
	return undefined;
}

/** Whether anything was kept yet: looking makes no database where there is none. */
async function keptHere(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === `chapeau-${collection}`);
	} catch {
		return true;
	}
}

/** Lets go of a case of one’s own; the assessments of it stay. */
export async function forget(id: string): Promise<void> {
	const shelf = await openShelf();
	await shelf.remove(caseKey(id));
	await shelf.remove(lawKey(id));
	await shelf.remove(editionsKey(id));
	forgetSeen(id);
}

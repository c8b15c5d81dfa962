import { Case } from '#lib/domain/case.ts';
import { Dossier, dossierVersion } from '#lib/domain/dossier.ts';
import { LawBook } from '#lib/domain/law-book.ts';
import { openDocumentShelf, type DocumentShelf } from '#lib/keep/document-shelf.ts';

/**
 * Where cases of one’s own are kept on the device: each as two documents, the case and the law that
 * it is read under, so that working on the one writes nothing of the other. The law is there first.
 */

/** What they are kept with. */
export const collection = 'own-cases';

export const caseKey = (id: string): string => `case:${id}`;
export const lawKey = (id: string): string => `law:${id}`;

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
 * @throws UnreadableCase for one that is kept and can’t be read
 */
export async function ownDossier(id: string): Promise<Dossier | undefined> {
	const shelf = await openShelf();
	const [keptCase, keptLaw] = await Promise.all([shelf.open(caseKey(id)), shelf.open(lawKey(id))]);
	const theCase = readCase(keptCase);
	const law = readLaw(keptLaw);
	if (keptCase !== undefined && !(theCase && law)) throw new UnreadableCase();
	return theCase && law && { format: 'chapeau-case', version: dossierVersion, case: theCase, law };
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
}

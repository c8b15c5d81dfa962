import { Dossier } from '#lib/domain/dossier.ts';
import { upgradedDossier } from '#lib/domain/dossier-upgrade.ts';
import { digestOf } from '#lib/domain/digest.ts';
import { isOwn } from '#lib/domain/own-id.ts';
import { readOfRoom } from '#lib/case-source/of-room.ts';
import { sameCase } from '#lib/own-cases/case-file.ts';
import { noteElsewhere, ownDossier } from '#lib/own-cases/kept-cases.ts';
import { keepAsOwn } from '#lib/own-cases/open-case-file.ts';
import { withoutText } from '#lib/own-cases/without-text.ts';
import { sentCaseFault } from '#lib/rooms/sent-case.ts';

/**
 * Keeps the case that came with a room on this device, so that marks made there can be opened when
 * the room and its server are gone. A case that is here already, with its text or without, is not
 * kept twice; one that was edited since is another.
 * @param before the id under which it was kept with the marks before, if it was
 * @returns the id that it has here
 * @throws when it can’t be had, is not what the room marks, or when the browser keeps nothing
 */
export async function keepCaseOfRoom(digest: string, before: string | undefined): Promise<string> {
	const sent = await readOfRoom(digest, 'dossier').catch(() => undefined);
	if (!sent) {
		// The room is gone, and its case was kept while it was there: edited since, it is another version.
		if (before !== undefined && isOwn(before) && (await ownDossier(before))) return before;
		throw new Error('The case of the room could not be fetched.');
	}
	// A room keeps the format that it was opened with.
	const dossier = Dossier.parse(upgradedDossier({ ...(sent as { version: number }) }));
	if (digestOf(sent) !== digest || sentCaseFault(dossier))
		throw new Error('The server has another case than the room.');
	const id = (await sameHere(dossier, before)) ?? (await keepAsOwn(dossier));
	await noteElsewhere(id, dossier);
	return id;
}

/** The id of the same case on this device, with its text or without. */
async function sameHere(dossier: Dossier, before: string | undefined): Promise<string | undefined> {
	for (const id of new Set([before, dossier.case.id])) {
		if (id === undefined || !isOwn(id)) continue;
		const here = await ownDossier(id).catch(() => undefined);
		if (here && sameCase(withoutText(here), withoutText(dossier))) return id;
	}
	return undefined;
}

import type { Dossier } from '#lib/domain/dossier.ts';
import { faultWords } from '#lib/domain/fault.ts';
import { withoutText } from '#lib/own-cases/without-text.ts';
import { caseToOpen, type CaseToOpen } from '#lib/rooms/reading.ts';

/** Said with the way to where the file is opened. */
export const notRead =
	'This case could not be read. A case of your own is kept in the browser it was made in. Open its file here first:';

/** The cases of one’s own that a room can be opened with, and what of the chosen one is sent. */
export class OwnCases {
	listed = $state.raw<{ id: string; title: string }[]>([]);
	chosen = $state.raw<Dossier>();
	#turns = 0;
	/** Whether the article’s own text goes along. */
	withText = $state(false);

	readonly hasText = $derived(
		this.chosen?.case.paragraphs.some(({ text }) => text !== undefined) ?? false
	);
	/** What is sent, as JSON. */
	readonly sent = $derived(
		this.chosen && JSON.stringify(this.withText ? this.chosen : withoutText(this.chosen))
	);
	/** In bytes. */
	readonly size = $derived(
		this.sent === undefined ? 0 : new TextEncoder().encode(this.sent).length
	);

	/** Looks what this device keeps: nothing is fetched for it where there is nothing. */
	async list(): Promise<void> {
		try {
			const kept = await indexedDB.databases();
			if (!kept.some(({ name }) => name === 'chapeau-own-cases')) return;
			const { listed } = await import('#lib/own-cases/kept-cases.ts');
			this.listed = await listed();
		} catch {
			// A device that lets nothing be read has none.
		}
	}

	/** A class marks the version that was chosen: what is edited from now on is another. */
	async noteOpened(id: string): Promise<void> {
		try {
			const { noteMarked } = await import('#lib/own-cases/kept-cases.ts');
			await noteMarked(id);
		} catch {
			// The room is open all the same.
		}
	}

	/** Chooses a case as it is now. @returns what the form needs of it, or why it can’t be had */
	async choose(id: string): Promise<{ facts: CaseToOpen } | { fault: string }> {
		const turn = (this.#turns += 1);
		this.chosen = undefined;
		const read = await this.#read(id);
		if ('fault' in read) return read;
		// Another may have been chosen meanwhile, and be here already.
		if (turn === this.#turns) this.chosen = read.dossier;
		return { facts: caseToOpen(read.dossier.case, read.dossier.law) };
	}

	/** What the form needs of a case, without choosing it. */
	async facts(id: string): Promise<CaseToOpen | undefined> {
		const read = await this.#read(id);
		return 'fault' in read ? undefined : caseToOpen(read.dossier.case, read.dossier.law);
	}

	async #read(id: string): Promise<{ dossier: Dossier } | { fault: string }> {
		try {
			const [{ openedToMark, ownDossier }, { sentCaseFault }] = await Promise.all([
				import('#lib/own-cases/kept-cases.ts'),
				import('#lib/rooms/sent-case.ts')
			]);
			const found = await ownDossier(id);
			if (!found) return { fault: notRead };
			const fault = sentCaseFault(found);
			if (fault) return { fault: `No room can be opened with this case yet. ${faultWords(fault)}` };
			return { dossier: await openedToMark(found) };
		} catch {
			return { fault: notRead };
		}
	}
}

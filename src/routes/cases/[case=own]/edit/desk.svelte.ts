import { createContext } from 'svelte';
import { Case as CaseSchema, type Case } from '#lib/domain/case.ts';
import { dossierVersion, type Dossier } from '#lib/domain/dossier.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { lostIn, placesOf } from '#lib/domain/passage.ts';
import { KeptDocument } from '#lib/keep/kept-document.svelte.ts';
import {
	caseKey,
	collection,
	lawKey,
	openShelf,
	readCase,
	readLaw
} from '#lib/own-cases/kept-cases.ts';
import { caseRefusal, lawRefusal } from '#lib/own-cases/law-check.ts';
import { Drafts } from './drafts.svelte.ts';

/** Why a case could not be read again, in a sentence. */
function faultOf(theCase: Case): string | undefined {
	const { error } = CaseSchema.safeParse(theCase);
	const [issue] = error?.issues ?? [];
	return (
		issue &&
		`This could not be kept: ${issue.message} (${issue.path.join('.')}). Change it, or discard it.`
	);
}

/** A case of one’s own on which its person works: each change to it or to its law is kept, and can be taken back. */
export class Desk {
	readonly id: string;
	/** Rises where it is marked, and not while it is written (own-cases/editions.ts). */
	readonly version: number;
	readonly kept: KeptDocument<Case>;
	readonly keptLaw: KeptDocument<LawBook>;
	readonly drafts: Drafts;
	/** What has just happened, for those who do not see it. */
	said = $state('');
	/** Why the last change was not kept, in a sentence. */
	refused = $state('');

	constructor({ case: theCase, law }: Dossier) {
		this.id = theCase.id;
		this.version = theCase.version;
		this.kept = new KeptDocument(collection, caseKey(this.id), theCase, readCase);
		this.keptLaw = new KeptDocument(collection, lawKey(this.id), law, readLaw);
		this.drafts = new Drafts(this.id);
		KeptDocument.together(this.kept, this.keptLaw);
	}

	readonly case: Case = $derived.by(() => this.kept.body);
	readonly law: LawBook = $derived.by(() => this.keptLaw.body);
	readonly dossier: Dossier = $derived.by(() => ({
		format: 'chapeau-case',
		version: dossierVersion,
		case: { ...this.case, version: Math.max(this.case.version, this.version) },
		law: this.law
	}));
	/** Where the passages of the items stand, by paragraph. */
	readonly places = $derived.by(() => placesOf(this.case));
	/** The items whose passage is lost, in their order. */
	readonly lost = $derived.by(() => lostIn(this.case, this.places));

	/**
	 * @param said what was done, for those who do not see it; not said where nothing was
	 * @param place what is being written in; as long as it stays the same, it is one step
	 * @returns why it was not kept, in a sentence; empty where it was, or where nothing changes
	 */
	change(apply: (theCase: Case) => Case, said = '', place?: string): string {
		let refusal = this.#opening;
		let changes = false;
		this.kept.change((theCase) => {
			const next = apply(theCase);
			changes ||= next !== theCase;
			// What could not be opened again is not kept, whatever field it came from.
			refusal =
				next === theCase ? undefined : (faultOf(next) ?? caseRefusal(theCase, next, this.law));
			return refusal === undefined ? next : theCase;
		}, place);
		this.refused = refusal ?? '';
		this.said = refusal ?? (changes ? said : '');
		return this.refused;
	}

	/** A change made before the device has answered would be dropped. */
	get #opening(): string | undefined {
		return this.kept.saved === 'opening'
			? 'This is not kept yet: the case is still being opened. Try again in a moment.'
			: undefined;
	}

	/**
	 * Changes the law, unless the case could not be marked any more.
	 * @param place as for `change`
	 * @returns why it was not kept, in a sentence; empty where it was
	 */
	changeLaw(apply: (law: LawBook) => LawBook, said = '', place?: string): string {
		let refusal = this.#opening;
		let changes = false;
		const theCase = this.case;
		this.keptLaw.change((law) => {
			const next = apply(law);
			changes ||= next !== law;
			refusal =
				next === law ? undefined : lawRefusal({ case: theCase, law }, { case: theCase, law: next });
			return refusal === undefined ? next : law;
		}, place);
		this.refused = '';
		if (refusal === undefined) this.said = changes ? said : '';
		return refusal ?? '';
	}

	/** Changes the law and the case in one step; otherwise as `changeLaw`. */
	changeBoth(
		applyLaw: (law: LawBook) => LawBook,
		applyCase: (theCase: Case) => Case,
		said = ''
	): string {
		const { case: theCase, law } = this;
		const next = { case: applyCase(theCase), law: applyLaw(law) };
		const refusal = this.#opening ?? faultOf(next.case) ?? lawRefusal({ case: theCase, law }, next);
		this.refused = '';
		if (refusal !== undefined) return refusal;
		this.keptLaw.changeWith(this.kept, applyLaw, applyCase);
		this.said = said;
		return '';
	}

	async undo(): Promise<void> {
		this.refused = '';
		this.said = (await this.kept.undo()) ? 'Undone.' : 'Nothing to undo.';
	}

	async redo(): Promise<void> {
		this.refused = '';
		this.said = (await this.kept.redo()) ? 'Done again.' : 'Nothing to redo.';
	}

	async start(): Promise<void> {
		await Promise.all([this.kept.start(openShelf), this.keptLaw.start(openShelf)]);
	}

	stop(): void {
		this.kept.stop();
		this.keptLaw.stop();
	}
}

export const [getDesk, setDesk] = createContext<Desk>();

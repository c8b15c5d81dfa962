import { createContext } from 'svelte';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import type { Fault } from '#lib/domain/fault.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { LegalTest, Node } from '#lib/domain/legal-test.ts';
import { counted } from '#lib/domain/number-words.ts';
import { nodes } from '#lib/domain/outline.ts';
import {
	elementsBelow,
	isMovable,
	ownPart,
	parentOf,
	withElement,
	withGroup,
	withMoved,
	withoutElements,
	withoutGroup,
	withoutPart,
	type Move
} from '#lib/own-cases/edit-law.ts';
import { wordsOf } from '#lib/own-cases/edit-wording.ts';
import { placeOfFault, type LawPlace } from '#lib/own-cases/law-check.ts';
import { freshLetters, isOwnLaw } from '#lib/own-cases/own-law.ts';
import type { Desk } from '../desk.svelte.ts';

/** What is advised of the law, and what of it that speaks of. */
export type Advice = Fault & { place: LawPlace };

/** Where a new part goes, beside or below the one that is open. */
export type Where = 'after' | 'below';

/**
 * The law of a case while somebody changes it: one test and one part of it are open at a time. What is
 * written in a field and not kept, because it is not finished or was refused, stays with this tab.
 */
export class LawEditor {
	readonly desk: Desk;
	/** Ids of what is open; empty where nothing is. */
	test = $state('');
	part = $state('');
	/** What is asked before a part with links or marks goes. */
	leaving = $state<{ id: string; words: string }>();
	/** Of each element, how many marks this device has. */
	marks: ReadonlyMap<string, number> = new Map();

	constructor(desk: Desk) {
		this.desk = desk;
	}

	readonly openTest: LegalTest | undefined = $derived.by(() =>
		this.desk.law.tests.find(({ id }) => id === this.test && isOwnLaw(id))
	);
	readonly openPart: Node | undefined = $derived.by(() => {
		const { root } = this.openTest ?? {};
		if (!root) return undefined;
		return [...nodes<Node>(root)].find(({ id }) => id === this.part) ?? root;
	});
	/** What a careful colleague would say of the law, place by place. */
	readonly advice: Advice[] = $derived.by(() =>
		dossierFaults(this.desk.dossier).flatMap((fault) => {
			const place = placeOfFault(this.desk.law, fault.path);
			// What came with the book is not changed here.
			if (!place || !isOwnLaw(place.kind === 'test' ? place.test : place.id)) return [];
			return [{ ...fault, place }];
		})
	);
	/** The parts of tests of which something is said. */
	readonly unfinished = $derived.by(
		() =>
			new Set(
				this.advice.flatMap(({ place }) =>
					place.kind === 'test' && place.part !== undefined ? [place.part] : []
				)
			)
	);

	open(test: string, part = test): void {
		this.test = test;
		this.part = part;
		this.leaving = undefined;
	}

	/** What is written in fields, by their names. */
	get drafts(): Record<string, string> {
		return this.desk.drafts.texts;
	}

	get faults(): Record<string, string> {
		return this.desk.drafts.faults;
	}

	draft(name: string, text: string): void {
		this.desk.drafts.write(name, text);
	}

	settled(...names: string[]): void {
		this.desk.drafts.settled(...names);
	}

	movedUp(name: (at: number) => string, gone: number, count: number): void {
		this.desk.drafts.movedUp(name, gone, count);
	}

	/** Changes the law; why not, is said in the band above the page. */
	change(apply: (law: LawBook) => LawBook, said = ''): boolean {
		const refusal = this.desk.changeLaw(apply, said);
		this.desk.refused = refusal && `This can’t be kept. ${refusal}`;
		return refusal === '';
	}

	/** The provision that a new element quotes: that of the part which is open, or the first of the test. */
	get provision(): string {
		const { openPart, openTest } = this;
		const all = [openPart, openTest?.root].flatMap((each) => (each ? [...nodes<Node>(each)] : []));
		for (const node of all) if (node.kind === 'element') return node.guidance.law[0]!.provision;
		return '';
	}

	/** @returns the id of the new element, or nothing where it can’t stand there */
	add(label: string, where: Where): string | undefined {
		const { openPart: part, openTest: test, provision } = this;
		const name = label.trim();
		if (!part || !test || name === '') return undefined;
		const fresh = freshLetters();
		const at = where === 'below' ? { below: part.id } : { after: part.id };
		const kept = this.change(
			(law) => withElement(law, at, { label: name, provision, fresh }),
			`Element added: ${name}.`
		);
		const root = this.desk.law.tests.find(({ id }) => id === test.id)?.root;
		return kept && root
			? [...nodes<Node>(root)].find(({ id }) => id.endsWith(`-${fresh}`))?.id
			: undefined;
	}

	group(kind: 'all' | 'any'): void {
		const { openPart: part } = this;
		if (!part) return;
		const fresh = freshLetters();
		const label = kind === 'all' ? 'All of these' : 'At least one of these';
		if (!this.change((law) => withGroup(law, part.id, kind, { label, fresh }), 'Put in a group.'))
			return;
		const above = this.openTest && parentOf(this.openTest.root, part.id);
		if (above) this.part = above.id;
	}

	ungroup(): void {
		const { openPart: part, openTest: test } = this;
		if (!part || !test) return;
		const above = parentOf(test.root, part.id);
		if (this.change((law) => withoutGroup(law, part.id), 'Group removed. Its parts stay.'))
			this.part = above?.id ?? test.id;
	}

	move(id: string, move: Move): void {
		const { law } = this.desk;
		const words = { up: 'up', down: 'down', in: 'in', out: 'out' }[move];
		const label = ownPart(law, id)?.label ?? '';
		this.change((own) => withMoved(own, id, move), `“${label}” moved ${words}.`);
	}

	movable(id: string): boolean {
		return this.openTest !== undefined && isMovable(this.openTest.root, id);
	}

	/** Takes a part out; what has links or marks asks first. */
	remove(id: string, sure = false): void {
		const { law, case: theCase } = this.desk;
		const root = this.openTest?.root;
		const part = ownPart(law, id);
		if (!part || !root || part === root) return;
		if (withoutPart(law, id) === law) {
			this.desk.refused = 'A test needs at least one element. Add another one first.';
			return;
		}
		const gone = new Set(elementsBelow(law, id).map((each) => each.id));
		const links = theCase.bearings.filter(({ element }) => gone.has(element)).length;
		const marks = [...gone].reduce((sum, each) => sum + (this.marks.get(each) ?? 0), 0);
		if (!sure && links + marks > 0) {
			this.leaving = { id, words: leavingWords(part.label, links, marks) };
			return;
		}
		const refusal = this.desk.changeBoth(
			(own) => withoutPart(own, id),
			(each) => withoutElements(each, gone),
			`“${part.label}” removed. Undo brings it back.`
		);
		this.desk.refused = refusal && `This can’t be removed. ${refusal}`;
		this.leaving = undefined;
		if (refusal !== '' || this.part !== id) return;
		// The row after it is open now, or the last one before it.
		const rows = [...nodes<Node>(root)].map((node) => node.id);
		const at = rows.indexOf(id);
		const stays = (row: string) => ownPart(this.desk.law, row) !== undefined;
		this.part = rows.slice(at).find(stays) ?? rows.slice(0, at).findLast(stays) ?? this.test;
	}

	/** The words of a provision, as elements quote them. */
	words(provision: string): string {
		return wordsOf(this.desk.law, provision);
	}
}

function leavingWords(label: string, links: number, marks: number): string {
	const linked = counted(links, 'link');
	const marked = counted(marks, 'mark');
	if (links === 0)
		return `“${label}” has ${marked} on this device. They stay with their assessments and count again if you undo.`;
	return `“${label}” has ${linked} to items${marks > 0 ? ` and ${marked} on this device` : ''}. The links go with it, and Undo brings them back.${marks > 0 ? ' The marks stay with their assessments and count again then.' : ''}`;
}

export const [getLawEditor, setLawEditor] = createContext<LawEditor>();

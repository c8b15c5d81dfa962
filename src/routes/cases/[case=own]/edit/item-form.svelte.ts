import type { Bearing, Case, Evidence, Paragraph } from '#lib/domain/case.ts';
import { passageAt, type TextPlace } from '#lib/domain/passage.ts';
import { linksOf, type ItemDraft, type Link } from '#lib/own-cases/edit-items.ts';
import {
	asLast,
	shortOf,
	suggestedFigures,
	suggestedNotes,
	suggestedPeriod,
	type FigureSuggestion,
	type NoteSuggestion
} from '#lib/own-cases/suggestions.ts';

/** What a form holds while it is written, as plain data: so it outlives the page. */
export type FormState = {
	/** The item that is changed; absent for a new one. */
	id?: string;
	paragraph: number;
	passage?: Evidence['passage'];
	statement: string;
	/** Empty: made from the statement. */
	short: string;
	links: Link[];
	notes: number[];
	figures: FigureSuggestion[];
	assertedBy: Evidence['assertedBy'];
	support: Evidence['support'];
	conductOf: string;
	caution: string;
	graphic: boolean;
	period: string;
};

/** The longest passage that an item takes up; see `Passage` of a case. */
const longestPassage = 10_000;

/** The form of an item, new or changed. */
export class ItemForm {
	state = $state() as FormState;
	readonly #began: string;
	readonly suggestedNotes: NoteSuggestion[];
	readonly suggestedFigures: FigureSuggestion[];

	/** @param resumed it was begun before, and holds what was written then */
	constructor(
		state: FormState,
		paragraph: Paragraph | undefined,
		found?: TextPlace,
		resumed = false
	) {
		this.state = state;
		this.#began = resumed ? '' : JSON.stringify(state);
		this.suggestedNotes = paragraph && found ? suggestedNotes(paragraph, found) : [];
		this.suggestedFigures = suggestedFigures(state.passage?.exact ?? '');
	}

	/** An item to be made from a passage. */
	static ofPassage(theCase: Case, found: TextPlace): ItemForm {
		const paragraph = theCase.paragraphs.find(({ number }) => number === found.paragraph)!;
		const passage = passageAt(paragraph.text ?? '', found);
		const last = asLast(theCase);
		return new ItemForm(
			{
				paragraph: found.paragraph,
				passage,
				statement: passage.exact,
				short: '',
				links: [],
				notes: [],
				figures: [],
				...last,
				conductOf: last.conductOf ?? '',
				caution: '',
				graphic: false,
				period: suggestedPeriod(passage.exact)?.words ?? ''
			},
			paragraph,
			found
		);
	}

	/** An item of the case, to be changed. */
	static ofItem(theCase: Case, item: Evidence, found?: TextPlace): ItemForm {
		const { id, cautions, conductOf = '', graphic = false, passage, ...others } = item;
		return new ItemForm(
			{
				...others,
				id,
				...(passage && { passage }),
				// A name that was made from the statement is made anew from what becomes of it.
				short: item.short === shortOf(item.statement) ? '' : item.short,
				conductOf,
				graphic,
				caution: cautions.join('\n'),
				links: linksOf(theCase, id),
				period: theCase.periods.find(({ evidence }) => evidence === id)?.words ?? ''
			},
			theCase.paragraphs.find(({ number }) => number === (found?.paragraph ?? item.paragraph)),
			found
		);
	}

	/** Something was written in it. */
	get changed(): boolean {
		return JSON.stringify(this.state) !== this.#began;
	}

	/** Links an element, or takes the link back; both directions are two links. */
	link(count: string, element: string, direction: Bearing['direction']): void {
		const same = (each: Link) =>
			each.count === count && each.element === element && each.direction === direction;
		const { links } = this.state;
		this.state.links = links.some(same)
			? links.filter((each) => !same(each))
			: [...links, { count, element, direction, why: '' }];
	}

	/** What is still to be said before it can be kept, in a sentence; empty where nothing is. */
	get missing(): string {
		const { statement, links, assertedBy, passage, period } = this.state;
		if (statement.trim() === '') return 'Write the statement first.';
		if (assertedBy.name.trim() === '') return 'Say who asserts it.';
		if (links.some(({ why }) => why.trim() === '')) return 'Say why it bears on each element.';
		if ((passage?.exact.length ?? 0) > longestPassage)
			return `The passage is too long: choose at most ${longestPassage.toLocaleString('en')} letters.`;
		if (period.trim() !== '' && !/\b\d{4}\b/.test(period))
			return 'Give the time with its year, such as “spring of 1993”.';
		return '';
	}

	/** The item as it is kept. */
	get draft(): ItemDraft {
		const { paragraph, passage, statement, short, notes, figures, assertedBy, support } =
			this.state;
		const { conductOf, caution, graphic } = this.state;
		return {
			paragraph,
			...(passage && { passage: { ...passage } }),
			statement: statement.trim(),
			short: short.trim().slice(0, 48) || shortOf(statement.trim()),
			figures: figures.map((figure) => ({ ...figure })),
			notes: [...notes].sort((one, other) => one - other),
			assertedBy: { kind: assertedBy.kind, name: assertedBy.name.trim() },
			support,
			...(conductOf !== '' && { conductOf }),
			cautions: caution
				.split('\n')
				.map((each) => each.trim())
				.filter((each) => each !== ''),
			...(graphic && { graphic: true })
		};
	}

	get links(): Link[] {
		return this.state.links.map((link) => ({ ...link, why: link.why.trim() }));
	}
}

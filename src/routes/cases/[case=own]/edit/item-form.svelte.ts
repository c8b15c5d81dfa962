import {
	Provenance as ProvenanceSchema,
	type Bearing,
	type Case,
	type Evidence,
	type Paragraph,
	type Period,
	type Provenance
} from '#lib/domain/case.ts';
import { passageAt, type TextPlace } from '#lib/domain/passage.ts';
import { linksOf, type ItemDraft, type Link } from '#lib/own-cases/edit-items.ts';
import {
	missingOfPeriod,
	periodAsWritten,
	periodOf,
	yearsAsWritten,
	type WrittenYears
} from '#lib/own-cases/written-period.ts';
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
	/** Absent where it is from outside the article. */
	paragraph?: number | undefined;
	outside?: OutsideState;
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
	/** When, in the text’s terms; empty where it gives no time. */
	period: string;
	/** The years that are meant, where they are not those that the words have; empty: not said. */
	years?: WrittenYears;
};

/** What is said of where it comes from; empty where nothing is. */
export type OutsideState = Record<keyof Provenance, string> & {
	/** More was said of it when the form was opened. */
	more: boolean;
};

const nothingSaid: OutsideState = {
	what: '',
	found: '',
	collected: '',
	by: '',
	author: '',
	date: '',
	sha256: '',
	custody: '',
	archived: '',
	verified: '',
	more: false
};

function asWritten(outside: Provenance): OutsideState {
	const more = Object.keys(outside).some((name) => !(name in asked));
	return Object.assign({}, nothingSaid, outside, { more });
}

function provenanceOf({ more: _, ...state }: OutsideState): Record<string, string> {
	return Object.fromEntries(
		Object.entries(state).flatMap(([name, said]) => {
			const written = name === 'sha256' ? said.replace(/\s/g, '').toLowerCase() : said.trim();
			return written === '' ? [] : [[name, written]];
		})
	);
}

/** What is always asked for. */
const asked = { what: '', found: '', collected: '', by: '' };

/** What is still to be said of where an item comes from. */
function missingOf(outside: OutsideState): string {
	const { error } = ProvenanceSchema.safeParse(provenanceOf(outside));
	const at = String(error?.issues[0]?.path[0] ?? '') as keyof Provenance | '';
	return at === '' ? '' : (missingWords[at] ?? 'Say where it comes from.');
}
const missingWords: Partial<Record<keyof Provenance, string>> = {
	what: 'Say what it is.',
	found: 'Say where it was found.',
	collected: 'Say on which day it was collected.',
	by: 'Say who collected it.',
	date: 'Write the date of the original as 2021, 2021-04 or 2021-04-09, or leave it out.',
	sha256: 'A SHA-256 has 64 digits from 0 to 9 and a to f: choose the file, or leave it out.',
	archived: 'Write the address of the archived copy with https:// before it, or leave it out.'
};

/** The longest passage that an item takes up; see `Passage` of a case. */
const longestPassage = 10_000;

/** The form of an item, new or changed. */
export class ItemForm {
	state = $state() as FormState;
	readonly #began: string;
	readonly suggestedNotes: NoteSuggestion[];
	readonly suggestedFigures: FigureSuggestion[];
	/** The time that the passage names, in words; empty where it names none. */
	readonly suggestedPeriod: string;
	/** What it was linked to when it was opened. */
	readonly linkedAtFirst: readonly Pick<Link, 'count' | 'element'>[];

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
		this.linkedAtFirst = resumed ? [] : [...state.links];
		this.suggestedPeriod = suggestedPeriod(state.passage?.exact ?? '')?.words ?? '';
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
				period: ''
			},
			paragraph,
			found
		);
	}

	/** An item to be made of what was found elsewhere. */
	static ofOutside(theCase: Case): ItemForm {
		const { conductOf = '' } = asLast(theCase);
		const last = theCase.evidence.findLast(({ outside }) => outside)?.outside;
		return new ItemForm(
			{
				outside: {
					...nothingSaid,
					collected: new Date().toLocaleDateString('sv'),
					by: last?.by ?? ''
				},
				statement: '',
				short: '',
				links: [],
				notes: [],
				figures: [],
				assertedBy: { kind: 'body', name: '' },
				support: 'report',
				conductOf,
				caution: '',
				graphic: false,
				period: ''
			},
			undefined
		);
	}

	/** An item of the case, to be changed. */
	static ofItem(theCase: Case, item: Evidence, found?: TextPlace): ItemForm {
		const { id, cautions, conductOf = '', graphic = false, passage, outside, ...others } = item;
		return new ItemForm(
			{
				...others,
				id,
				...(passage && { passage }),
				...(outside && { outside: asWritten(outside) }),
				// A name that was made from the statement is made anew from what becomes of it.
				short: item.short === shortOf(item.statement) ? '' : item.short,
				conductOf,
				graphic,
				caution: cautions.join('\n'),
				links: linksOf(theCase, id),
				...periodAsWritten(theCase.periods.find(({ evidence }) => evidence === id))
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
		const { statement, links, assertedBy, passage, period, outside } = this.state;
		if (statement.trim() === '') return 'Write the statement first.';
		if (outside && missingOf(outside) !== '') return missingOf(outside);
		if (assertedBy.name.trim() === '') return 'Say who asserts it.';
		if (links.some(({ why }) => why.trim() === '')) return 'Say why it bears on each element.';
		if ((passage?.exact.length ?? 0) > longestPassage)
			return `The passage is too long: choose at most ${longestPassage.toLocaleString('en')} letters.`;
		if (period.trim() !== '') return missingOfPeriod(period, this.state.years);
		return '';
	}

	/** The time that it speaks of, as it is kept; undefined where it gives none. */
	get period(): Omit<Period, 'evidence'> | undefined {
		return periodOf(this.state.period, this.state.years);
	}

	/** The years that are meant: those that were written, or else those that the words have. */
	get years(): WrittenYears {
		return this.state.years ?? yearsAsWritten(this.state.period);
	}

	/** Takes up the time that the passage names, or lets go of it. */
	takePeriod(taken: boolean): void {
		this.state.period = taken ? this.suggestedPeriod : '';
		delete this.state.years;
	}

	/** Corrects a year; once both are empty again, the words say the years. */
	writeYear(end: keyof WrittenYears, year: string): void {
		this.state.years = { ...this.years, [end]: year };
	}

	/** The item as it is kept. */
	get draft(): ItemDraft {
		const { paragraph, passage, statement, short, notes, figures, assertedBy, support } =
			this.state;
		const { conductOf, caution, graphic, outside } = this.state;
		return {
			...(outside
				? { outside: ProvenanceSchema.parse(provenanceOf(outside)) }
				: { paragraph: paragraph ?? 1 }),
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

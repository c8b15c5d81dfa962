/** One thing that is wrong with a dossier, or could be better. */
export type Fault = {
	/** `refuse`: it cannot be opened like this. `advise`: it can, and would be fairer or clearer otherwise. */
	kind: 'refuse' | 'advise';
	/** Where, from the dossier down: `case.evidence[3].notes[0]`. */
	path: string;
	/** What stands there, or is not there, as a reader would say it. */
	value: string;
	/** What was expected instead, to be read after that word. */
	expected: string;
	/** What to do, in a sentence. */
	mend: string;
};

const fault =
	(kind: Fault['kind']) =>
	(path: string, value: unknown, expected: string, mend: string): Fault => ({
		kind,
		path,
		value: typeof value === 'string' ? value : String(value),
		expected,
		mend
	});

export const refuse = fault('refuse');
export const advise = fault('advise');

/** A fault in a line, for a list of them. */
export const faultWords = ({ path, value, expected, mend }: Fault): string =>
	`${path}: ${value}. Expected ${expected}. ${mend}`;

/** The most of a text that a fault repeats. */
const longest = 80;

/** A text as a fault quotes it. */
export function quote(text: string): string {
	const signs = [...text.slice(0, 2 * longest)];
	return signs.length > longest ? `“${signs.slice(0, longest - 1).join('')}…”` : `“${text}”`;
}

/** What can be named, for where there is little enough of it to list. */
function offered(known: readonly (string | number)[]): string {
	if (known.length === 0) return 'there is none yet';
	if (known.length > 8) return `there are ${known.length}`;
	return `there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
}

/** What is named in a document by its id, and what a reader calls it. */
export class Named<Id extends string | number> {
	readonly #ids: ReadonlySet<Id>;
	readonly #words: string;
	readonly #list: string;

	/** @param words with its article: `an evidence item of the case` */
	constructor(words: string, ids: Iterable<Id>) {
		this.#ids = new Set(ids);
		this.#words = words;
		this.#list = offered([...this.#ids]);
	}

	has(id: Id): boolean {
		return this.#ids.has(id);
	}

	/** Refuses an id that names nothing. */
	*missing(id: Id, path: string): Generator<Fault> {
		if (this.#ids.has(id)) return;
		yield refuse(
			path,
			typeof id === 'number' ? id : quote(id),
			`the ${typeof id === 'number' ? 'number' : 'id'} of ${this.#words} (${this.#list})`,
			'Add what is missing, or name one that exists.'
		);
	}
}

/**
 * Refuses whatever stands twice in a list.
 * @param what in the singular: `note`
 * @param keyOf what may stand once only, as a reader would say it
 */
export function* twice<Item>(
	list: readonly Item[],
	path: string,
	what: string,
	keyOf: (item: Item) => string | number,
	pathOf = (at: number) => `${path}[${at}]`
): Generator<Fault> {
	const first = new Map<string | number, number>();
	for (const [at, item] of list.entries()) {
		const key = keyOf(item);
		const before = first.get(key);
		if (before === undefined) first.set(key, at);
		else
			yield refuse(
				pathOf(at),
				typeof key === 'number' ? key : quote(key),
				`each ${what} only once, and this one is already at ${pathOf(before)}`,
				'Remove one of the two, or give it its own id.'
			);
	}
}

/** Whether an ISO date is one of the calendar; a year, or a year and a month, may stand alone. */
export function isDate(date: string): boolean {
	const [year, month = '01', day = '01'] = date.split('-');
	const whole = `${year}-${month}-${day}`;
	const at = new Date(`${whole}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === whole;
}

/** Refuses a date that no calendar has. */
export function* badDate(date: string, path: string): Generator<Fault> {
	if (!isDate(date))
		yield refuse(
			path,
			quote(date),
			'a calendar date such as 2012-02-29',
			'Write the correct date.'
		);
}

/** Refuses an id that is longer than what names it in marks and saved files may be. */
export function* tooLong(id: string, most: number, path: string): Generator<Fault> {
	if (id.length > most)
		yield refuse(
			path,
			quote(id),
			`at most ${most} characters, since saved marks hold no more`,
			'Choose a shorter id.'
		);
}

/**
 * Entries of a BibTeX file, as reference managers and libraries write them: fields in braces, in
 * quotation marks or bare, joined by `#`, with `@string` abbreviations, and letters with TeX’s accents.
 * A reader of our own, in 3 kB: the parsers there are bring tables of all of TeX, a hundred times as
 * much, to a page that wants six fields. What only TeX can work out stays as it is written.
 */

export type BibtexEntry = {
	/** As `article`. */
	type: string;
	/** By name in small letters. */
	fields: ReadonlyMap<string, string>;
};

/** A file that is none, or is broken off; the message says where. */
export class NotBibtex extends Error {}

/** An entry of more fields, or nested deeper, is made to be a burden. */
const mostFields = 200;
const deepest = 40;
const longestField = 50_000;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * @param most entries that are read; the rest is left
 * @throws NotBibtex in a sentence
 */
export function bibtexEntries(text: string, most: number): BibtexEntry[] {
	const found: BibtexEntry[] = [];
	const strings = new Map(months.map((name, at) => [name, String(at + 1).padStart(2, '0')]));
	const reader = new Reader(text);
	while (found.length < most && reader.toNext('@')) {
		const type = reader.word().toLowerCase();
		reader.blanks();
		// A sign within a text, as in an address of mail.
		if (type === '' || !reader.takes('{', '(')) continue;
		if (type === 'comment' || type === 'preamble') {
			reader.rest();
			continue;
		}
		if (type !== 'string') reader.key();
		const fields = reader.fields(strings);
		if (type === 'string') for (const [name, value] of fields) strings.set(name, value);
		else
			found.push({
				type,
				fields: new Map([...fields].map(([name, value]) => [name, plain(value)]))
			});
	}
	return found;
}

class Reader {
	readonly #text: string;
	#at = 0;
	#end = '}';

	constructor(text: string) {
		this.#text = text;
	}

	toNext(sign: string): boolean {
		const next = this.#text.indexOf(sign, this.#at);
		this.#at = next < 0 ? this.#text.length : next + 1;
		return next >= 0;
	}

	#match(sticky: RegExp): string {
		sticky.lastIndex = this.#at;
		const found = sticky.exec(this.#text)?.[0] ?? '';
		this.#at += found.length;
		return found;
	}

	blanks(): void {
		this.#match(/(?:\s+|%[^\n]*)*/y);
	}

	word(): string {
		return this.#match(/[^\s{}()@",#=%\\]+/y);
	}

	takes(...signs: string[]): boolean {
		const sign = this.#text[this.#at] ?? '';
		if (!signs.includes(sign)) return false;
		this.#at += 1;
		this.#end = sign === '(' ? ')' : '}';
		return true;
	}

	/** Up to the end of what was begun with a bracket. */
	rest(): void {
		const began = this.#at;
		for (let depth = 1; depth > 0; this.#at += 1) {
			const sign = this.#text[this.#at];
			if (sign === undefined)
				throw new NotBibtex(`What begins on line ${this.#lineOf(began)} has no end.`);
			if (sign === '\\') this.#at += 1;
			else if (sign === '{' || (this.#end === ')' && sign === '(')) depth += 1;
			else if (sign === '}' || (this.#end === ')' && sign === ')')) depth -= 1;
		}
	}

	key(): void {
		this.#match(/[^,{}=\n]*/y);
	}

	fields(strings: ReadonlyMap<string, string>): Map<string, string> {
		const began = this.#at;
		const fields = new Map<string, string>();
		for (let many = 0; ; many += 1) {
			this.#match(/(?:\s+|,|%[^\n]*)*/y);
			if (this.#text[this.#at] === this.#end) {
				this.#at += 1;
				return fields;
			}
			const name = this.word().toLowerCase();
			this.blanks();
			if (name === '' || this.#text[this.#at] !== '=' || many === mostFields)
				throw new NotBibtex(
					this.#at >= this.#text.length
						? `The entry that begins on line ${this.#lineOf(began)} has no end.`
						: `Line ${this.#lineOf(this.#at)} is no field of an entry.`
				);
			this.#at += 1;
			fields.set(name, this.#value(strings));
		}
	}

	#value(strings: ReadonlyMap<string, string>): string {
		let value = '';
		do {
			this.blanks();
			const sign = this.#text[this.#at];
			if (sign === '{' || sign === '"') value += this.#quoted(sign === '{' ? '}' : '"');
			else {
				const bare = this.word();
				value += strings.get(bare.toLowerCase()) ?? bare;
			}
			this.blanks();
			if (value.length > longestField)
				throw new NotBibtex(`The field that ends on line ${this.#lineOf(this.#at)} is too long.`);
		} while (this.#match(/#/y) !== '');
		return value;
	}

	#quoted(end: string): string {
		const began = this.#at;
		const from = (this.#at += 1);
		for (let depth = 0; ; this.#at += 1) {
			const sign = this.#text[this.#at];
			if (sign === undefined || depth > deepest)
				throw new NotBibtex(`The field that begins on line ${this.#lineOf(began)} has no end.`);
			if (depth === 0 && sign === end) break;
			if (sign === '\\') this.#at += 1;
			else if (sign === '{') depth += 1;
			else if (sign === '}') depth -= 1;
		}
		this.#at += 1;
		return this.#text.slice(from, this.#at - 1);
	}

	#lineOf(at: number): number {
		return this.#text.slice(0, at).split('\n').length;
	}
}

/** TeX’s accents, as the marks that stand after a letter. */
const accents: Record<string, string> = {
	'`': '\u0300',
	"'": '\u0301',
	'^': '\u0302',
	'~': '\u0303',
	'=': '\u0304',
	u: '\u0306',
	'.': '\u0307',
	'"': '\u0308',
	r: '\u030A',
	H: '\u030B',
	v: '\u030C',
	c: '\u0327',
	k: '\u0328',
	d: '\u0323'
};
const letters: Record<string, string> = {
	ss: 'ß',
	o: 'ø',
	O: 'Ø',
	l: 'ł',
	L: 'Ł',
	ae: 'æ',
	AE: 'Æ',
	oe: 'œ',
	OE: 'Œ',
	aa: 'å',
	AA: 'Å',
	i: 'ı',
	j: 'ȷ',
	dh: 'ð',
	th: 'þ',
	S: '§',
	P: '¶',
	textendash: '–',
	textemdash: '—',
	textquoteright: '’',
	textquoteleft: '‘',
	ldots: '…'
};

/** A field as it is read: accents on their letters, without what only sets type. */
function plain(value: string): string {
	return value
		.replace(/\\([`'^~="."])\s*\{?\\?([A-Za-z])\}?/g, accented)
		.replace(/\\([uvHckrd])(?:\s+|(?=\{))\{?\\?([A-Za-z])\}?/g, accented)
		.replace(/\\(?:url|href)\s*\{([^{}]*)\}/g, '$1')
		.replace(/\\([A-Za-z]+)\s?(?:\{\})?/g, (_, name: string) => letters[name] ?? '')
		.replace(/\\[,;:!/ ]/g, ' ')
		.replace(/\\([&%$#_{}])/g, (_, sign: string) => (/[{}]/.test(sign) ? '' : sign))
		.replace(/[{}]/g, '')
		.replaceAll('---', '—')
		.replaceAll('--', '–')
		.replaceAll('``', '“')
		.replaceAll("''", '”')
		.replace(/~/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.normalize('NFC');
}

const accented = (_: string, accent: string, letter: string): string =>
	`${letter}${accents[accent] ?? ''}`;

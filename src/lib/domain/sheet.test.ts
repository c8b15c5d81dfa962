import { describe, expect, it } from 'vitest';
import type { Bearing, Case, Evidence, Note } from '#lib/domain/case.ts';
import type { Element, Guidance } from '#lib/domain/legal-test.ts';
import { authoritiesOf, bookOf, type QuotableLaw } from '#lib/domain/book.ts';
import { sheetOf, without } from '#lib/domain/sheet.ts';

const guidance: Guidance = {
	law: [{ provision: 'code/1', words: 'takes', stress: ['takes'] }],
	asks: 'That it was taken.',
	questionsFor: ['Who saw it?', 'When?'],
	questionsAgainst: ['Was it lent?', 'Was it found?']
};
const element = (id: string, split?: Element['split']): Element => ({
	kind: 'element',
	id,
	label: id,
	guidance,
	...(split && { split })
});
const law: QuotableLaw = {
	instruments: [
		{
			id: 'code',
			title: 'The Code',
			short: 'Code',
			citation: 'Code of 1900',
			adopted: '1900',
			nature: 'A statute.',
			provisions: [
				{
					id: 'code/1',
					pinpoint: 's. 1',
					label: '1.',
					text: 'Whoever takes …',
					checked: { level: 'one-copy', note: 'Compared once.' }
				}
			]
		}
	],
	tests: [
		{
			id: 'theft',
			title: 'Theft',
			source: 'The Code.',
			caution: 'Not a conviction.',
			root: {
				kind: 'all',
				id: 'theft',
				label: 'Theft',
				of: [
					element('theft/intent'),
					{
						kind: 'any',
						id: 'theft/acts',
						label: 'Acts',
						of: [
							element('theft/take', {
								kind: 'all',
								id: 'theft/take/elements',
								label: 'Elements',
								of: [element('theft/take/thing'), element('theft/take/away')]
							}),
							element('theft/keep')
						]
					}
				]
			}
		}
	],
	authorities: [
		{
			id: 'r-v-smith',
			title: 'R v. Smith',
			body: 'Court of Appeal',
			date: '1950-01-01',
			held: 'A borrowed thing is not taken.',
			checked: 'recalled',
			elements: ['theft/take', 'theft/take/thing']
		}
	]
};

const note = (number: number, ...origins: string[]): Note => ({
	number,
	author: `Author ${number}`,
	title: `Title ${number}`,
	datePrinted: 'May 2010',
	date: '2010-05',
	kind: 'news',
	flags: [],
	origins
});
const evidence = (id: string, ...notes: number[]): Evidence => ({
	id,
	paragraph: 1,
	statement: `Statement ${id}`,
	short: id,
	figures: [],
	notes,
	assertedBy: { kind: 'author', name: 'The author' },
	support: 'report',
	cautions: []
});
const bears = (
	id: string,
	element: string,
	direction: Bearing['direction'] = 'supports',
	count = 'I'
): Bearing => ({ evidence: id, count, element, direction, why: `${id} ${direction} ${element}` });

const particulars = { group: 'Owners', acts: 'Taking', whose: 'A gang', when: 'In 2011' };

const theCase: Case = {
	id: 'a-case',
	version: 1,
	title: 'A case',
	article: { title: 'An article', author: 'N. N.', publisher: 'A paper', date: '2012' },
	limits: [],
	corrections: [],
	counts: [
		{
			id: 'I',
			test: 'theft',
			title: 'Theft of a horse',
			theory: 'The horse was taken.',
			particulars
		},
		{
			id: 'II',
			test: 'theft',
			title: 'Theft of a cart',
			theory: 'The cart was taken.',
			particulars
		}
	],
	actors: [
		{ id: 'gang', label: 'conduct of the gang', accused: true },
		{ id: 'owner', label: 'conduct of the owner' }
	],
	paragraphs: [],
	notes: [
		note(1, 'broadcast'),
		note(2, 'broadcast'),
		note(3, 'broadcast', 'survey'),
		note(4, 'witness')
	],
	origins: [],
	evidence: [
		evidence('E1', 1, 2),
		evidence('E2', 3),
		evidence('E3'),
		evidence('E4', 4),
		evidence('E5', 4)
	],
	bearings: [
		bears('E1', 'theft/take'),
		bears('E2', 'theft/take/thing'),
		bears('E3', 'theft/take/away', 'undermines'),
		bears('E4', 'theft/intent'),
		bears('E5', 'theft/take', 'supports', 'II')
	],
	oneSided: [],
	readFirst: [],
	rivals: [],
	silences: [{ count: 'I', element: 'theft/keep', why: 'The article says nothing of keeping.' }],
	contradictions: [],
	periods: [],
	victims: [],
	jurisdiction: []
};
const book = bookOf(theCase, 'I', law);
const sheet = (element: string, of = book) =>
	sheetOf(of, element)!.bears.map(
		({ evidence, inherited }) => `${evidence.id}${inherited ? ' (inherited)' : ''}`
	);

describe('the sheet of an element', () => {
	it('shows what bears on it in its own count and nothing else', () => {
		expect(sheet('theft/intent')).toEqual(['E4']);
		expect(sheet('theft/take')).not.toContain('E5');
		expect(sheet('theft/take', bookOf(theCase, 'II', law))).toEqual(['E5']);
	});
	it('of an act shows what bears on it, then what bears on its parts', () => {
		expect(sheet('theft/take')).toEqual(['E1', 'E2', 'E3']);
	});
	it('of a part shows what bears on it, then, as inherited, what bears on the act', () => {
		expect(sheet('theft/take/thing')).toEqual(['E2', 'E1 (inherited)']);
	});
	it('of a part does not show what bears on another part', () => {
		expect(sheet('theft/take/away')).toEqual(['E3', 'E1 (inherited)']);
	});
	it('of an act that is an alternative inherits nothing from its neighbour', () => {
		expect(sheet('theft/keep')).toEqual([]);
	});
	it('shows an item once that bears the same way on an act and on its part', () => {
		const twice = {
			...theCase,
			bearings: [bears('E1', 'theft/take'), bears('E1', 'theft/take/thing')]
		};
		const of = bookOf(twice, 'I', law);
		expect(sheet('theft/take', of)).toEqual(['E1']);
		expect(sheet('theft/take/thing', of)).toEqual(['E1']);
	});
	it('shows an item twice that supports the part and undermines the act', () => {
		const both = {
			...theCase,
			bearings: [bears('E1', 'theft/take', 'undermines'), bears('E1', 'theft/take/thing')]
		};
		expect(sheet('theft/take/thing', bookOf(both, 'I', law))).toEqual(['E1', 'E1 (inherited)']);
	});
	it('is not there for an element that the test has not', () => {
		expect(sheetOf(book, 'theft/joy')).toBeUndefined();
		expect(sheetOf(book, 'theft/acts')).toBeUndefined();
	});
});

describe('origins', () => {
	it('are counted once, however many notes retell them', () => {
		expect(sheetOf(book, 'theft/take')).toMatchObject({ noteCount: 3, origins: 2 });
	});
	it('of a part count those behind what it inherits', () => {
		expect(sheetOf(book, 'theft/take/away')).toMatchObject({ origins: 1 });
	});
	it('are none behind what is only asserted', () => {
		const asserted = { ...theCase, bearings: [bears('E3', 'theft/intent')] };
		expect(sheetOf(bookOf(asserted, 'I', law), 'theft/intent')).toMatchObject({ origins: 0 });
	});
});

describe('the beginning of a sheet', () => {
	const chosen = bookOf(
		{ ...theCase, readFirst: [{ count: 'I', element: 'theft/take', items: ['E3'] }] },
		'I',
		law
	);

	it('holds what is read first and its notes, and counts the rest', () => {
		const whole = sheetOf(chosen, 'theft/take')!;
		const begun = sheetOf(chosen, 'theft/take', true)!;
		expect(begun.bears.map(({ evidence: { id } }) => id)).toEqual(['E3']);
		expect(begun.notes).toEqual([]);
		expect({ ...begun, bears: whole.bears, notes: whole.notes }).toEqual(whole);
	});
	it('is all of it where nothing is chosen', () => {
		expect(sheetOf(book, 'theft/take', true)).toEqual(sheetOf(book, 'theft/take'));
	});
});

describe('a sheet without some of its evidence', () => {
	const whole = sheetOf(book, 'theft/take')!;

	it('neither shows it nor counts it, nor the notes that nothing else cites', () => {
		const [first] = whole.bears;
		const less = without(whole, [first!.evidence.id]);
		expect(less.bears).toHaveLength(whole.bears.length - 1);
		expect(less.all[first!.direction]).toBe(whole.all[first!.direction] - 1);
		expect(less.notes.length).toBeLessThan(whole.notes.length);
		expect(less.noteCount).toBe(less.notes.length);
	});
	it('is the same where none of it bears', () => {
		expect(without(whole, ['E99'])).toBe(whole);
	});
});

describe('the book of a count', () => {
	const of = (id: string) => book.elements.find((each) => each.id === id)!;

	it('quotes the law with its pinpoint and how well it was checked', () => {
		expect(of('theft/intent').law).toEqual([
			{
				provision: 'code/1',
				citation: 'Code, s. 1',
				words: 'takes',
				stress: ['takes'],
				checked: 'one-copy'
			}
		]);
	});
	it('says which elements are alternatives, which have parts, and whose parts they are', () => {
		expect(of('theft/intent')).toMatchObject({ alternative: false, splits: false, within: '' });
		expect(of('theft/take')).toMatchObject({ alternative: true, splits: true, within: '' });
		expect(of('theft/take/thing')).toMatchObject({ alternative: false, within: 'theft/take' });
	});
	it('says how many authorities speak to an element, and gives them by themselves', () => {
		expect(of('theft/take/thing').authorities).toBe(1);
		expect(of('theft/keep').authorities).toBe(0);
		const found = authoritiesOf(theCase, 'I', law);
		expect(found.map(({ id, elements }) => [id, elements])).toEqual([
			['r-v-smith', ['theft/take', 'theft/take/thing']]
		]);
		expect(found[0]).not.toHaveProperty('address');
		expect(() => authoritiesOf(theCase, 'IX', law)).toThrow('no count IX');
	});
	it('leaves out who decided the case itself: that is no help to mark it, but the answer', () => {
		const decided = { ...theCase, ownOutcomes: ['r-v-smith'] };
		expect(authoritiesOf(decided, 'I', law)).toEqual([]);
		const own = bookOf(decided, 'I', law).elements.find(({ id }) => id === 'theft/take/thing');
		expect(own?.authorities).toBe(0);
	});
	it('says where the article is silent, in that count only', () => {
		expect(of('theft/keep').silence).toBe('The article says nothing of keeping.');
		const other = bookOf(theCase, 'II', law).elements.find(({ id }) => id === 'theft/keep');
		expect(other?.silence).toBe('');
	});
	it('holds only the evidence and the notes that the count needs', () => {
		expect(book.evidence.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3', 'E4']);
		expect(bookOf(theCase, 'II', law).notes).toEqual([
			{
				number: 4,
				title: 'Title 4',
				kind: 'news',
				flags: [],
				origins: ['witness'],
				credit: 'Author 4, May 2010',
				year: '2010'
			}
		]);
	});
	it('says whose conduct an item describes where it is not that of the accused', () => {
		const [ofAccused, ofOther, ofNobody] = ['gang', 'owner', undefined].map((actor) => ({
			...evidence('E1'),
			...(actor && { conductOf: actor })
		}));
		const conduct = (item: Evidence) =>
			bookOf({ ...theCase, evidence: [item] }, 'I', law).evidence[0]!.conduct;
		expect(conduct(ofOther!)).toBe('conduct of the owner');
		expect(conduct(ofAccused!)).toBeUndefined();
		expect(conduct(ofNobody!)).toBeUndefined();
	});
	it('is refused, with the reason, where a count, a test or a provision is missing', () => {
		expect(() => bookOf(theCase, 'V', law)).toThrow('The case a-case has no count V.');
		expect(() => bookOf(theCase, 'I', { ...law, tests: [] })).toThrow(
			'Count I names the test "theft", which is not there.'
		);
		expect(() => bookOf(theCase, 'I', { ...law, instruments: [] })).toThrow(
			'No instrument has the provision "code/1".'
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { covered, fromColumns, inColumns, searchable, type Entry } from '#lib/search/entries.ts';
import type { Piece } from '#lib/search/extract.ts';
import { addressFor, find, groups } from '#lib/search/find.ts';
import { buildIndex } from '#lib/search/word-index.ts';
import { fold } from '#lib/search/words.ts';

// What is searched from the pages of the first case.
const built = searchable(law, cases.slice(0, 1));
const all = built.entries;
const index = buildIndex(built);
const look = (typed: string, within?: (typeof groups)[number]['id']) =>
	find(index, typed, { within, atMost: 4 });
/** Where the first result leads. */
const first = (typed: string) => look(typed).groups[0]?.results[0]?.entry.address;
const joined = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');
const hits = (pieces: Piece[]) => pieces.filter(({ hit }) => hit).map(({ text }) => text);

describe('what is asked for by its number comes first', () => {
	it.each([
		['7(1)(h)', '/law/rome-statute#7-1-h'],
		['7 1 h', '/law/rome-statute#7-1-h'],
		['7.1.h', '/law/rome-statute#7-1-h'],
		['art 7(1)(h)', '/law/rome-statute#7-1-h'],
		['Article 7 (1) (H)', '/law/rome-statute#7-1-h'],
		['7(1)(', '/law/rome-statute#7-1'],
		['rome statute 25(3)(d)', '/law/rome-statute#25-3-d'],
		['elements of crimes 7(1)(h)', '/law/elements-of-crimes#7-1-h'],
		['eoc 7(1)(h) element 4', '/law/elements-of-crimes#7-1-h-4'],
		['7(1)(g)-4', '/law/elements-of-crimes#7-1-g-4'],
		['II(c)', '/law/genocide-convention#2-c'],
		['Art. II', '/law/genocide-convention#2'],
		['genocide convention 2', '/law/genocide-convention#2'],
		['fn 7', '/law/elements-of-crimes#n7'],
		['para 138', '/law/world-summit-outcome#138'],
		['E31', '/cases/dprk-2012/article#E31'],
		['e 31', '/cases/dprk-2012/article#E31'],
		['note 7', '/cases/dprk-2012/sources#note-7'],
		['n 7', '/cases/dprk-2012/sources#note-7'],
		['n7', '/cases/dprk-2012/sources#note-7'],
		['¶ 12', '/cases/dprk-2012/article#p12'],
		['¶12', '/cases/dprk-2012/article#p12'],
		['para 12', '/cases/dprk-2012/article#p12']
	])('“%s”', (typed, address) => {
		expect(first(typed)).toBe(address);
	});

	it('a pinpoint is followed by its parts, in their order', () => {
		const [group] = look('7(2)', 'law').groups;
		expect(group!.results.map(({ entry }) => entry.address)).toEqual(
			['7-2', '7-2-a', '7-2-b', '7-2-c'].map((anchor) => `/law/rome-statute#${anchor}`)
		);
	});
});

describe('what a lawyer types is found', () => {
	it.each([
		['intent to destroy', /\/bench\/I\/genocide\/chapeau\/intent$/],
		['intent', /\/bench\/I\/genocide\/chapeau\/intent$/],
		['inten', /\/bench\/I\/genocide\/chapeau\/intent$/],
		['persecution', /\/bench\/III\/cah\/acts\/persecution$/],
		['manifest failure', /\/bench\/IV\/r2p\/failure/],
		['widespread systematic', /\/bench\/III\/cah\/chapeau/],
		['superior orders', /rome-statute#33/],
		['krstic', /authorities#krstic/],
		['Krstić', /authorities#krstic/],
		['kristc', /authorities#krstic/],
		['perscution', /cah\/acts\/persecution$/],
		['count III', /^\/cases\/dprk-2012\/bench\/III\//],
		['lankov', /sources#(note-7|origin-lankov)$/]
	])('“%s”', (typed, address) => {
		expect(first(typed)).toMatch(address);
	});

	// What a lawyer calls a thing, and what the law and the cases call it.
	it.each([
		['dolus specialis', /genocide\/chapeau\/intent$/],
		['dolus spec', /genocide\/chapeau\/intent$/],
		['special intent', /genocide\/chapeau\/intent$|authorities#/],
		['mens rea', /rome-statute#30/],
		['actus reus', /genocide-convention#2$|rome-statute#(6|7-1)$/],
		['R2P', /\/bench\/IV\/r2p\//],
		['jus cogens', /genocide-convention#1$/],
		['nullum crimen', /rome-statute#22/],
		['COI', /authorities#|sources#/],
		['CAH', /cah\/|rome-statute#7/],
		['Bosnia v. Serbia', /authorities#bosnia/]
	])('“%s”, by its English or its long name', (typed, address) => {
		expect(first(typed)).toMatch(address);
	});

	it.each([
		['JCE', 'rome-statute#25-3-d'],
		['command responsibility', 'rome-statute#28']
	])('“%s”, among the provisions', (typed, address) => {
		const results = look(typed, 'law').groups[0]!.results;
		expect(results.map(({ entry }) => entry.address)).toContain(`/law/${address}`);
	});

	it.each([
		['PTC', 'Pre-Trial Chamber'],
		['AC', 'Appeals Chamber'],
		['TC', 'Trial Chamber'],
		['ICJ', 'International Court of Justice'],
		['icj', 'International Court of Justice'],
		['International Criminal Tribunal for Rwanda', 'ICTR'],
		['COI', 'Commission of Inquiry']
	])('the court “%s”, in whichever way it is named', (typed, body) => {
		const [results] = look(typed, 'authorities').groups;
		expect(results!.results.length).toBeGreaterThan(0);
		for (const { place } of results!.results) expect(joined(place)).toContain(body);
	});

	it('an abbreviation with a case narrows it, and the words that it stands for are marked', () => {
		const { groups: found, some } = look('krstic AC', 'authorities');
		expect(some).toBe(false);
		for (const { entry, place } of found[0]!.results) {
			expect(fold(entry.title)).toContain('krstic');
			expect(hits(place)).toEqual(['Appeals', 'Chamber']);
		}
	});

	it('a term of art that the texts use themselves is found there too', () => {
		const results = look('special intent').groups.flatMap(({ results }) => results);
		expect(results.some(({ entry }) => /special intent/i.test(entry.text))).toBe(true);
	});

	it('all words are required, and where nothing has all, some will do', () => {
		const both = look('forced abortion');
		expect(both.some).toBe(false);
		for (const { results } of both.groups)
			for (const { entry } of results)
				expect(fold(`${entry.title} ${entry.text}`)).toMatch(
					/forced[^]*abortion|abortion[^]*forced/
				);
		const loose = look('krstic xylophone');
		expect(loose.some).toBe(true);
		expect(loose.groups[0]!.id).toBe('authorities');
	});

	it('counts are of everything that was found, and results no more than asked for', () => {
		const { groups: found, count } = look('genocide');
		expect(count).toBe(found.reduce((sum, group) => sum + group.count, 0));
		for (const group of found) {
			expect(group.results.length).toBe(Math.min(4, group.count));
			expect(look('genocide', group.id)).toEqual({
				groups: [group],
				count: group.count,
				some: false
			});
		}
	});

	it('the words that were asked for are marked, diacritics and slips included', () => {
		const [result] = look('krstic').groups[0]!.results;
		expect(hits(result!.title)).toEqual(['Krstić']);
		const [slip] = look('perscution').groups[0]!.results;
		expect(hits(slip!.title)).toEqual(['Persecution']);
	});

	it('nothing is found where nothing was asked', () => {
		for (const typed of ['', ' ', '…', '()']) expect(look(typed).count).toBe(0);
	});
});

it('whatever is typed, it answers, and pieces joined are the text', () => {
	const known = fc.constantFrom(...all.flatMap(({ text }) => text.split(' ').slice(0, 3)));
	const typed = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc
			.array(fc.oneof(known, fc.string({ maxLength: 5 })), { maxLength: 6 })
			.map((words) => words.join(' ')),
		fc.stringMatching(/^(art |note |fn|e|¶|II|gc )?[0-9(). a-k-]{0,12}$/)
	);
	fc.assert(
		fc.property(typed, (typed) => {
			for (const { results } of look(typed).groups)
				for (const { entry, title, place, extract, moreBefore, moreAfter } of results) {
					expect(joined(title)).toBe(entry.title);
					expect(joined(place)).toBe(entry.place);
					const shown = joined(extract);
					expect(entry.text).toContain(shown);
					expect(entry.text.startsWith(shown) || moreBefore).toBe(true);
					expect(entry.text.endsWith(shown) || moreAfter).toBe(true);
					expect(shown.length).toBeLessThan(220);
				}
		}),
		{ numRuns: 150 }
	);
});

it('names the case of what is found in several, and no case where there is one', () => {
	const several = buildIndex(fromColumns(inColumns(searchable(law, cases))));
	const named = (index: typeof several) =>
		find(index, 'intent to destroy', { within: 'elements', atMost: 30 })
			.groups[0]!.results.filter(({ entry }) => entry.address.endsWith('/genocide/chapeau/intent'))
			.map(({ ofCase }) => ofCase);
	expect(cases.length).toBeGreaterThan(1);
	expect(named(several).sort()).toEqual(cases.map(({ title }) => title).sort());
	expect(named(index)).toEqual([undefined]);
	const [provision] = find(several, '7(1)(h)', { within: 'law', atMost: 1 }).groups[0]!.results;
	expect(provision!.ofCase).toBeUndefined();
});

describe('the entries', () => {
	it('have an address each, and none twice', () => {
		const addresses = all.map(({ address }) => address);
		expect(new Set(addresses.filter((each) => !each.includes('/bench/'))).size).toBe(
			addresses.filter((each) => !each.includes('/bench/')).length
		);
		for (const { address } of all) expect(address).toMatch(/^\/(law|cases)\/[\w-]+[/#][\w/#-]+$/);
	});

	it('never hold the words of testimony that describes killings', () => {
		for (const each of cases) {
			const own = searchable(law, [each]).entries;
			const statements = each.evidence.filter(({ graphic }) => graphic);
			expect(statements.length).toBeGreaterThan(0);
			for (const { id, short, statement } of statements) {
				const entry = own.find(({ address }) => address.endsWith(`#${id}`))!;
				expect([entry.title, entry.text]).toEqual([short, covered]);
				expect(own.some(({ text }) => text.includes(statement))).toBe(false);
			}
		}
	});

	it('come out of what is sent as they went in', () => {
		expect(fromColumns(inColumns(built))).toEqual(built);
	});
	// The built files are compressed ahead, as small as gzip can.
	it('fit in 60 kB on the wire, case by case', async () => {
		const { gzipSync } = await import('node:zlib');
		for (const each of cases)
			expect(
				gzipSync(JSON.stringify(inColumns(searchable(law, [each]))), { level: 9 }).length
			).toBeLessThan(60_000);
	});

	it('lead a reader of a count to the element under that count', () => {
		const intent: Entry = all.find(({ address }) => address.endsWith('/genocide/chapeau/intent'))!;
		expect(addressFor(intent, '/cases/dprk-2012/bench/II/genocide/acts/killing')).toBe(
			'/cases/dprk-2012/bench/II/genocide/chapeau/intent'
		);
		expect(addressFor(intent, '/cases/dprk-2012/bench/III/cah/acts')).toBe(intent.address);
		expect(addressFor(intent, '/law')).toBe(intent.address);
	});
});

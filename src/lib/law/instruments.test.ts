import { describe, expect, it } from 'vitest';
import { Instrument } from '#lib/domain/instrument.ts';
import { instruments, provision } from '#lib/law/instruments.ts';

const provisions = instruments.flatMap((instrument) => instrument.provisions);
const ids = new Set(provisions.map((p) => p.id));
const text = (id: string) => provision(id).text;
const marks = (words: string) => [...words.matchAll(/\[\^(\d+)\]/g)].map((m) => Number(m[1]));
/** The paragraphs directly under a crime that are numbered elements. */
const elements = (crime: string) =>
	provisions.filter((p) => p.within === crime && /element \d+$/.test(p.pinpoint));

describe('the instruments as data', () => {
	// That ids and pinpoints stand once, parts behind their wholes and words where they must, the law’s own test asks.
	it.each(instruments.map((instrument) => [instrument.short, instrument] as const))(
		'%s satisfies the schema',
		(_, instrument) => {
			expect(Instrument.safeParse(instrument).error).toBeUndefined();
		}
	);

	it('keeps labels, stray spaces and typewriter quotation marks out of the words', () => {
		for (const p of provisions) {
			expect(p.text, p.id).toBe(p.text.trim());
			expect(p.text, p.id).not.toMatch(/["']| {2}|\n|^(\d+\.|\([a-z]+\)) /);
		}
	});

	it('finds a provision by its id and says so when there is none', () => {
		expect(provision('rome-statute/7-1-h').pinpoint).toBe('Art. 7(1)(h)');
		expect(() => provision('rome-statute/7-1-z')).toThrow('rome-statute/7-1-z');
	});

	it('say where each is published, at the address of the court or organization itself', () => {
		const published =
			/^https:\/\/(www\.icc-cpi\.int|www\.icty\.org|unictr\.irmct\.org|(docs\.un|www\.ohchr)\.org)\//;
		for (const { id, address } of instruments) expect(address, id).toMatch(published);
	});

	it('cites as lawyers do', () => {
		expect(
			[
				'genocide-convention/2-c',
				'rome-statute/25-3-d-ii',
				'rome-statute/28-a-i',
				'elements-of-crimes/7-1-h-3',
				'elements-of-crimes/7-1-g-1-1',
				'elements-of-crimes/7-1-i-2-b',
				'elements-of-crimes/gi-2',
				'elements-of-crimes/n22',
				'world-summit-outcome/139'
			].map((id) => provision(id).pinpoint)
		).toEqual([
			'Art. II(c)',
			'Art. 25(3)(d)(ii)',
			'Art. 28(a)(i)',
			'Art. 7(1)(h), element 3',
			'Art. 7(1)(g)-1, element 1',
			'Art. 7(1)(i), element 2(b)',
			'General introduction, para. 2',
			'fn. 22',
			'para. 139'
		]);
	});
});

describe('what is reproduced', () => {
	it('has Articles I to VI, VIII and IX of the Genocide Convention', () => {
		for (const id of [...'12345689', '2-a', '2-b', '2-c', '2-d', '2-e', '3-a', '3-e'])
			expect(ids).toContain(`genocide-convention/${id}`);
	});

	it('has the articles of the Rome Statute that the app relies on, in numerical order', () => {
		const articles = provisions
			.filter((p) => p.id.startsWith('rome-statute/') && !p.within)
			.map((p) => Number(p.id.split('/')[1]));
		expect(articles).toEqual([
			5, 6, 7, 9, 10, 11, 12, 13, 21, 22, 24, 25, 27, 28, 29, 30, 33, 53, 58, 61, 66
		]);
		for (const id of [
			...['6-e', '7-1', '7-1-k', '7-2-a', '7-2-i', '7-3', '22-2', '25-3-f', '28-b-iii', '30-2-b'],
			...['53-1-a', '53-1-c', '53-1-end', '58-1-a', '61-7', '61-7-c-ii', '66-3']
		])
			expect(ids).toContain(`rome-statute/${id}`);
	});

	it('has every crime of articles 6 and 7 in the Elements, with all its elements', () => {
		const count = Object.fromEntries(
			provisions
				.filter((p) => p.id.startsWith('elements-of-crimes/') && elements(p.id).length > 0)
				.map((p) => [p.pinpoint, elements(p.id).length])
		);
		expect(count).toEqual({
			'Art. 6(a)': 4,
			'Art. 6(b)': 4,
			'Art. 6(c)': 5,
			'Art. 6(d)': 5,
			'Art. 6(e)': 7,
			'Art. 7(1)(a)': 3,
			'Art. 7(1)(b)': 4,
			'Art. 7(1)(c)': 3,
			'Art. 7(1)(d)': 5,
			'Art. 7(1)(e)': 5,
			'Art. 7(1)(f)': 5,
			'Art. 7(1)(g)-1': 4,
			'Art. 7(1)(g)-2': 4,
			'Art. 7(1)(g)-3': 4,
			'Art. 7(1)(g)-4': 3,
			'Art. 7(1)(g)-5': 4,
			'Art. 7(1)(g)-6': 5,
			'Art. 7(1)(h)': 6,
			'Art. 7(1)(i)': 8,
			'Art. 7(1)(j)': 7,
			'Art. 7(1)(k)': 5
		});
	});

	it('has the explanatory note, the ten paragraphs of the general introduction and both introductions', () => {
		for (let n = 1; n <= 10; n++) expect(ids).toContain(`elements-of-crimes/gi-${n}`);
		for (const id of ['explanatory-note', 'gi-7-c', '6-intro', '6-intro-c', '7-intro-3'])
			expect(ids).toContain(`elements-of-crimes/${id}`);
	});

	it('has paragraphs 138 to 140 of the World Summit Outcome', () => {
		for (const n of [138, 139, 140]) expect(ids).toContain(`world-summit-outcome/${n}`);
	});
});

describe('the footnotes of the Elements of Crimes', () => {
	const first30 = Array.from({ length: 30 }, (_, i) => i + 1);

	it('are the official numbers 1 to 30, each referred to once and in order', () => {
		const referred = provisions.flatMap((p) => marks(`${p.heading ?? ''} ${p.text}`));
		expect(referred).toEqual(first30);
		const given = provisions.filter((p) => p.pinpoint.startsWith('fn. ')).map((p) => p.id);
		expect(given).toEqual(first30.map((n) => `elements-of-crimes/n${n}`));
	});

	it('belong to the provision that carries their mark', () => {
		for (const n of first30) {
			const { within } = provision(`elements-of-crimes/n${n}`);
			const home = provision(within ?? '');
			expect(marks(`${home.heading ?? ''} ${home.text}`)).toContain(n);
		}
	});

	it('14, 17, 23 and 24 hang on titles, and no others', () => {
		const onTitles = provisions
			.filter((p) => marks(p.heading ?? '').length > 0)
			.map((p) => [p.pinpoint, ...marks(p.heading ?? '')]);
		expect(onTitles).toEqual([
			['Art. 7(1)(f)', 14],
			['Art. 7(1)(g)-2', 17],
			['Art. 7(1)(i)', 23, 24]
		]);
	});

	it('8 stands behind “killed”, 9 at the end and 10 behind “as part of,” in extermination', () => {
		expect(text('elements-of-crimes/7-1-b-1')).toMatch(/killed\[\^8\] one .* population\.\[\^9\]$/);
		expect(text('elements-of-crimes/7-1-b-2')).toContain('as part of,[^10] a mass killing');
	});
});

describe('wording that is easily lost', () => {
	it('speaks of an “ethnical” group in Article II and Article 6, and of “ethnic” grounds in persecution', () => {
		const group = 'a national, ethnical, racial or religious group, as such:';
		expect(text('genocide-convention/2')).toContain(group);
		expect(text('rome-statute/6')).toContain(group);
		expect(text('rome-statute/7-1-h')).toContain('national, ethnic, cultural, religious');
	});

	const genocide = ['a', 'b', 'c', 'd', 'e'].map((letter) => `elements-of-crimes/6-${letter}`);

	it.each(genocide)('%s asks for intent to destroy the group “as such”', (crime) => {
		expect(text(`${crime}-3`)).toBe(
			'The perpetrator intended to destroy, in whole or in part, that national, ethnical, racial or religious group, as such.'
		);
	});

	it.each(genocide)(
		'%s ends in a manifest pattern or conduct that could itself suffice',
		(crime) => {
			expect(elements(crime).at(-1)?.text).toMatch(
				/^The conduct took place in the context of a manifest pattern of similar conduct directed against that group or was conduct that could itself effect such destruction\.$/
			);
		}
	);

	it('has no comma before “in whole or in part” in Article II(c), but one in element 4 of Article 6(c)', () => {
		expect(text('genocide-convention/2-c')).toContain('physical destruction in whole or in part;');
		expect(text('rome-statute/6-c')).toBe(text('genocide-convention/2-c'));
		expect(text('elements-of-crimes/6-c-4')).toContain('that group, in whole or in part.[^4]');
	});

	it('keeps the second “for” of Article IX', () => {
		expect(text('genocide-convention/9')).toContain(
			'the responsibility of a State for genocide or for any of the other acts enumerated in article III'
		);
		for (const n of [4, 5, 6, 8])
			expect(text(`genocide-convention/${n}`)).not.toContain('or for any of the other acts');
	});

	it('leaves “directed” out of the last element of murder, and of no other crime', () => {
		const without = provisions.filter(
			(p) => /^Art\. 7.*element/.test(p.pinpoint) && /attack against a civilian/.test(p.text)
		);
		expect(without.map((p) => p.pinpoint)).toEqual(['Art. 7(1)(a), element 3']);
		const crimes = provisions.filter(
			(p) => p.within === 'elements-of-crimes/7' && elements(p.id).length > 0
		);
		for (const { id, pinpoint } of crimes) {
			const [part, knowledge] = elements(id).slice(-2);
			expect(part?.text, pinpoint).toBe(
				'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.'
			);
			const directed = id === 'elements-of-crimes/7-1-a' ? '' : 'directed ';
			expect(knowledge?.text, pinpoint).toBe(
				`The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack ${directed}against a civilian population.`
			);
		}
	});

	it('defines an attack by a State or organizational policy', () => {
		expect(text('rome-statute/7-2-a')).toContain(
			'pursuant to or in furtherance of a State or organizational policy to commit such attack'
		);
	});

	it('says of paragraph 140 that nobody has compared it yet', () => {
		const unchecked = provisions.filter((p) => p.checked.level === 'memory');
		expect(unchecked.map((p) => p.pinpoint)).toEqual(['para. 140']);
		for (const p of unchecked) expect(p.note).toContain('Compare with A/RES/60/1 before quoting');
	});
});

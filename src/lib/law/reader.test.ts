import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { instruments, provision } from '#lib/law/instruments.ts';
import { law } from '#lib/law/law.ts';
import {
	addressOf,
	benchElements,
	checkedSummary,
	readingOf,
	type ProvisionShown
} from '#lib/law/reader.ts';

const readings = new Map(instruments.map((each) => [each.id, readingOf(each, law, cases)]));
const flat = (some: ProvisionShown[]): ProvisionShown[] =>
	some.flatMap((each) => [each, ...each.footnotes, ...flat(each.parts)]);
const find = (id: string) => {
	const [instrument, anchor] = id.split('/');
	return flat(readings.get(instrument!)!).find((each) => each.anchor === anchor)!;
};

describe('an instrument as the reader sets it', () => {
	it.each(instruments.map((each) => [each.short, each] as const))(
		'%s has every provision once, footnotes where their marks are, the rest in official order',
		(_, instrument) => {
			const shown = flat(readings.get(instrument.id)!).map(({ anchor }) => anchor);
			const given = instrument.provisions.map(({ id }) => id.split('/')[1]!);
			const footnote = (anchor: string) => /^n\d+$/.test(anchor);
			expect(shown.toSorted()).toEqual(given.toSorted());
			expect(shown.filter((each) => !footnote(each))).toEqual(
				given.filter((each) => !footnote(each))
			);
		}
	);

	it('leads every defined term and every use of one to a provision that is there', () => {
		const addresses = new Set(
			instruments.flatMap(({ provisions }) => provisions.map(({ id }) => addressOf(id)))
		);
		for (const each of [...readings.values()].flatMap(flat)) {
			for (const span of each.words)
				if (span.kind === 'term') expect(addresses).toContain(span.address);
			for (const { usedIn } of each.defines)
				for (const { address } of usedIn) expect(addresses).toContain(address);
		}
	});

	it('names the instrument only where a way leads out of it', () => {
		const gender = find('rome-statute/7-3').defines[0]!;
		expect(gender.usedIn.map(({ pinpoint }) => pinpoint)).toEqual([
			'Art. 7(1)(h)',
			'Art. 21(3)',
			'Elements of Crimes, Art. 7(1)(h), element 3'
		]);
	});

	it('says which elements quote a provision, under each count that asks for them', () => {
		expect(find('genocide-convention/2-a').quotedBy).toEqual([
			{
				id: 'genocide/acts/killing',
				label: 'Killing',
				number: '(a)',
				test: 'genocide',
				places: [
					{ count: 'I', address: '/cases/dprk-2012/bench/I/genocide/acts/killing' },
					{ count: 'II', address: '/cases/dprk-2012/bench/II/genocide/acts/killing' },
					{
						count: 'I',
						of: 'Omar Al Bashir and Darfur, 2009',
						address: '/cases/al-bashir-2009/bench/I/genocide/acts/killing'
					}
				]
			},
			expect.objectContaining({ id: 'genocide/acts/killing/intentional' })
		]);
	});

	it('repeats how well the wording is checked only where it is otherwise than above', () => {
		expect(find('rome-statute/7').checkedOtherwise).toBe(true);
		expect(find('rome-statute/7-1').checkedOtherwise).toBe(false);
		expect(find('elements-of-crimes/6-a-2').checkedOtherwise).toBe(
			provision('elements-of-crimes/6-a-2').checked.note !==
				provision('elements-of-crimes/6-a').checked.note
		);
	});
});

it('the summary of the checking counts every provision once', () => {
	for (const instrument of instruments) {
		const total = checkedSummary(instrument).reduce((sum, { number }) => sum + number, 0);
		expect(total).toBe(instrument.provisions.length);
	}
});

it('an element that is a part is named with its act', () => {
	const elements = benchElements(law.tests, cases);
	expect(elements.get('genocide/acts/killing/mental')?.label).toBe('Killing: Intent and knowledge');
	expect(elements.get('genocide/chapeau/intent')?.label).toBe('Intent to destroy, as such');
});

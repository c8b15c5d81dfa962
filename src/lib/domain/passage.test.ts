import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, passageAt, piecesOf, placesOf } from '#lib/domain/passage.ts';

const article = [
	{ number: 1, text: 'The wells were sealed. The wells were sealed again in May.' },
	{ number: 2, text: 'Nobody says who sealed the wells at Harrow.' }
];

describe('a passage', () => {
	it('is found where it was made, though the same words stand twice', () => {
		const passage = passageAt(article[0]!.text, { from: 23, to: 44 });
		expect(passage.exact).toBe('The wells were sealed');
		expect(locate(passage, article, 1)).toEqual({ paragraph: 1, from: 23, to: 44 });
	});

	it('is found in the paragraph that it has moved to', () => {
		const passage = passageAt(article[1]!.text, { from: 16, to: 42 });
		const moved = [
			{ number: 1, text: 'New.' },
			...article.map((each) => ({ ...each, number: each.number + 1 }))
		];
		expect(locate(passage, moved, 2)).toEqual({ paragraph: 3, from: 16, to: 42 });
	});

	it('stays found when a word next to it is corrected', () => {
		const passage = passageAt(article[1]!.text, { from: 16, to: 32 });
		const corrected = [
			article[0]!,
			{ number: 2, text: 'Nobody knows who sealed the wells at Harrow.' }
		];
		expect(locate(passage, corrected, 2)).toMatchObject({ paragraph: 2, from: 17 });
		const after = [
			article[0]!,
			{ number: 2, text: 'Nobody says who sealed the wells at Lessing.' }
		];
		expect(locate(passage, after, 2)).toMatchObject({ paragraph: 2, from: 16 });
	});

	it('is lost when words are corrected on both sides of it', () => {
		const passage = passageAt(article[1]!.text, { from: 16, to: 32 });
		const corrected = { number: 2, text: 'Nobody knows who sealed the wells of Lessing.' };
		expect(locate(passage, [article[0]!, corrected], 2)).toBeUndefined();
	});

	it('is lost when its own words are corrected, however little', () => {
		const passage = passageAt(article[1]!.text, { from: 16, to: 42 });
		const corrected = [
			article[0]!,
			{ number: 2, text: 'Nobody says who sealed the well at Harrow.' }
		];
		expect(locate(passage, corrected, 2)).toBeUndefined();
	});

	it('without surroundings is found where its words stand once, in its own paragraph alone', () => {
		const bare = { exact: 'sealed the wells' };
		expect(locate(bare, article, 2)).toEqual({ paragraph: 2, from: 16, to: 32 });
		expect(locate(bare, article, 1)).toBeUndefined();
		expect(locate({ exact: 'The wells were sealed' }, article, 1)).toBeUndefined();
	});

	it('is lost when its words stand in other surroundings', () => {
		const passage = passageAt(article[0]!.text, { from: 4, to: 9 });
		expect(passage.exact).toBe('wells');
		expect(locate(passage, [article[1]!], 1)).toBeUndefined();
	});
});

it('finds every passage of any text again, whatever letters it has', () => {
	const span = fc
		.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.nat(), fc.nat())
		.map(([text, one, other]) => {
			const from = one % text.length;
			return { text, from, to: from + 1 + (other % (text.length - from)) };
		});
	fc.assert(
		fc.property(span, ({ text, from, to }) => {
			const found = locate(passageAt(text, { from, to }), [{ number: 1, text }], 1);
			// What repeats itself so that nothing decides is lost; it is never found elsewhere.
			if (found) expect(found).toEqual({ paragraph: 1, from, to });
		})
	);
});

it('parts a text where passages and notes begin and end, and loses no letter', () => {
	const text = 'The wells were sealed. Nobody says why.';
	const paragraph = {
		number: 1,
		opens: 'The wells',
		text,
		calls: [{ at: 22, mark: '*', note: 1 }]
	};
	const evidence = [
		{ id: 'E1', paragraph: 1, passage: passageAt(text, { from: 4, to: 21 }) }
	] as never;
	const places = placesOf({ paragraphs: [paragraph], evidence });
	expect(piecesOf(paragraph, places.get(1)!)).toEqual([
		{ text: 'The ', items: [] },
		{ text: 'wells were sealed', items: ['E1'] },
		{ text: '.', items: [] },
		{ text: '', items: [], call: { mark: '*', note: 1 } },
		{ text: ' Nobody says why.', items: [] }
	]);
});

import { describe, expect, it } from 'vitest';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Element, Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { lawRefusal } from './law-check.ts';
import { withCopyOfTest } from './edit-law.ts';
import {
	termsAsWritten,
	withAnchor,
	withoutReading,
	withReading,
	withReadingFields,
	withReadingQuotation,
	withTerms
} from './edit-readings.ts';
import { ownCase } from './own-cases.sample.ts';

const { case: theCase, law } = ownCase();
const copied = withCopyOfTest(law, law, 'genocide', { title: 'Ours', fresh: 'bcdfghjk' });
const id = 'own-ours-bcdfghjk/acts/killing';
const found = (book: LawBook) =>
	book.tests
		.flatMap(({ root }) => [...nodes<Node>(root)])
		.find((node) => node.id === id) as Element;
const [first, second] = law.forums.map((forum) => forum.id) as [string, string];
const bare = withoutReading(withoutReading(copied, id, first), id, second);
const refusal = (next: LawBook) =>
	lawRefusal({ case: theCase, law: copied }, { case: theCase, law: next });

describe('what an element says otherwise in a forum', () => {
	it('is nothing until it is written, and goes again', () => {
		const begun = withReading(bare, id, second);
		expect(found(begun).readings?.at(-1)).toEqual({ forums: [second] });
		const asks = withReadingFields(begun, id, second, { asks: 'A killing, with a plan.' });
		expect(found(asks).readings?.at(-1)).toEqual({
			forums: [second],
			asks: 'A killing, with a plan.'
		});
		expect(refusal(asks)).toBeUndefined();
		const empty = withReadingFields(asks, id, second, { asks: '' });
		expect(found(empty).readings?.at(-1)).toEqual({ forums: [second] });
		expect(found(withoutReading(asks, id, second)).readings).toEqual(found(bare).readings);
	});

	it('is its own once it is changed, and what others read stays', () => {
		const shared = withReading(bare, id, first);
		const both = {
			...shared,
			tests: shared.tests.map((test) => structuredClone(test))
		};
		found(both).readings!.at(-1)!.forums = [first, second];
		found(both).readings!.at(-1)!.asks = 'As both say.';
		const changed = withReadingFields(both, id, second, { label: 'Murder' });
		expect(found(changed).readings!.slice(-2)).toEqual([
			{ forums: [first], asks: 'As both say.' },
			{ forums: [second], asks: 'As both say.', label: 'Murder' }
		]);
		// Neither goes to another place for it.
		const begun = withReadingFields(both, id, first, { label: 'Murder' });
		expect(found(begun).readings!.slice(-2)).toEqual([
			{ forums: [first], asks: 'As both say.', label: 'Murder' },
			{ forums: [second], asks: 'As both say.' }
		]);
	});

	it('quotes more words beside those that another tab has quoted meanwhile', () => {
		const [quotation] = found(bare).guidance.law;
		const begun = withReading(bare, id, second);
		const once = withReadingQuotation(begun, id, second, { at: 0, quotation: quotation! });
		const twice = withReadingQuotation(once, id, second, { at: 1, quotation: quotation! });
		expect(found(twice).readings!.at(-1)!.law).toEqual([quotation, quotation]);
	});

	it('quotes words of a provision, which must stand in it', () => {
		const [quoted] = found(bare).guidance.law;
		const begun = withReading(bare, id, second);
		const own = (words: string) =>
			withReadingQuotation(begun, id, second, {
				at: 0,
				quotation: { provision: quoted!.provision, words }
			});
		expect(refusal(own(quoted!.words))).toBeUndefined();
		expect(refusal(own('Words that are nowhere.'))).toMatch(/Words that are nowhere/);
	});

	it('is of one’s own tests: what came with the case stays', () => {
		expect(withReading(law, 'genocide/acts/killing', second)).toBe(law);
	});
});

describe('the scale and the terms', () => {
	it('has its lines where the law draws them', () => {
		expect(withAnchor(law, 'arguable', 'Art. 12').anchors.arguable).toBe('Art. 12');
		expect(withAnchor(law, 'arguable', '').anchors).not.toHaveProperty('arguable');
		const [strength, text] = Object.entries(law.anchors)[0]!;
		expect(withAnchor(law, strength as 'strong', text)).toBe(law);
	});

	it.each([
		{ said: ['rule of lenity, so-called'], means: ['in dubio pro reo'] },
		{ said: ['a = b'], means: ['equality, of arms', 'fair trial'] },
		{ said: ['“chapeau”', 'the "hat"'], means: ['what stands above the acts'] },
		{ said: ['two\nlines', ' spaced '], means: [','] }
	])('has any terms again as they were: %o', (term) => {
		const book = { ...law, terms: [term, { said: ['R2P'], means: ['protection'] }] };
		const text = termsAsWritten(book);
		expect(text.split('\n')).toHaveLength(2);
		expect(withTerms(book, text)).toEqual(book);
		expect((withTerms(book, `${text}\nNGO = body`) as LawBook).terms).toHaveLength(3);
	});

	it('has what stands in quotation marks as one term, of whichever kind they are', () => {
		const next = withTerms(law, '“law, customs” = 5" gun, "x = y"') as LawBook;
		expect(next.terms).toEqual([{ said: ['law, customs'], means: ['5" gun', 'x = y'] }]);
	});

	it('has terms that are written a line each, and read again as they were', () => {
		const text = 'mens rea, mental state = mental element\nR2P = responsibility to protect';
		const next = withTerms(law, text) as LawBook;
		expect(next.terms).toEqual([
			{ said: ['mens rea', 'mental state'], means: ['mental element'] },
			{ said: ['R2P'], means: ['responsibility to protect'] }
		]);
		expect(termsAsWritten(next)).toBe(text);
		expect(withTerms(law, '')).not.toHaveProperty('terms');
		expect(withTerms(law, 'mens rea')).toMatch(/is not read as a term/);
	});
});

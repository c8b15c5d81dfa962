import { expect, it } from 'vitest';
import { noteFromParagraph, oddOf, traced, withNote } from './edit-notes.ts';
import { withText } from './edit-text.ts';
import { ownCase } from './own-cases.sample.ts';

const { case: theCase } = ownCase();

it('a paragraph that is a note is read as any other note is', () => {
	const printed =
		'3. Ana Okoro, “The Wells of Coll,” The Harrow Review, 4 March 2021, https://harrow.example/wells.';
	const { notes } = noteFromParagraph(withText(theCase, 3, printed), 3);
	expect(notes.at(-1)).toMatchObject({
		number: 3,
		asPrinted: printed.slice(3),
		author: 'Ana Okoro',
		title: 'The Wells of Coll',
		publisher: 'The Harrow Review',
		datePrinted: '4 March 2021',
		date: '2021-03-04',
		address: 'https://harrow.example/wells'
	});
});

it('a note that goes back to the origin of an earlier one is said not to be independent', () => {
	const broadcast = traced(traced(theCase, 2, 'Radio Meridian'), 1, 'Radio Meridian');
	const flags = (number: number) =>
		oddOf(broadcast, broadcast.notes[number - 1]!).filter(({ code }) => code === 'not-independent');
	expect(flags(1)).toEqual([]);
	expect(flags(2)).toEqual([
		{
			code: 'not-independent',
			text: 'It goes back to the same origin as note 1: Radio Meridian.'
		}
	]);
});

it('the mark of a note is corrected, and its origin that nobody has traced is called by it', () => {
	const named = (changed: typeof theCase) => [
		changed.notes[1]!.mark,
		changed.origins[1]!.label,
		changed.notes[1]!.number
	];
	expect(named(withNote(theCase, 2, { mark: 'iv' }))).toEqual(['iv', 'Note iv, not traced yet', 2]);
	expect(named(withNote(theCase, 2, { mark: undefined }))).toEqual([
		undefined,
		'Note 2, not traced yet',
		2
	]);
});

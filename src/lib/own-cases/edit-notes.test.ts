import { expect, it } from 'vitest';
import { noteFromParagraph } from './edit-notes.ts';
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

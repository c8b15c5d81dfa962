import { describe, expect, it } from 'vitest';
import { paperAddress, paperAsked, type PaperAsked } from './paper-address.ts';

const asked: PaperAsked = {
	case: 'dprk-2012',
	forum: 'icc',
	standard: { label: 'Substantial grounds (Rome Statute, Art. 61(7))', at: 4 },
	title: 'PIL 401 & more',
	elements: [
		{ count: 'I', element: 'genocide/chapeau/intent' },
		{ count: 'III', element: 'cah/acts/murder' }
	],
	readFirst: { 'I:genocide/chapeau/intent': ['E1', 'E9'] }
};
const query = (address: string) => new URL(address, 'https://chapeau.example').searchParams;

describe('the address of what is printed', () => {
	it('says all of it', () => expect(paperAsked(query(paperAddress(asked)))).toEqual(asked));

	it('is refused where it is cut or made up', () => {
		for (const wrong of [
			'/rooms/paper',
			'/rooms/paper?case=dprk-2012&forum=icc&standard=4 Strong',
			'/rooms/paper?case=../x&forum=icc&standard=4 Strong&element=I:a',
			'/rooms/paper?case=dprk-2012&forum=icc&standard=9 Strong&element=I:a',
			'/rooms/paper?case=dprk-2012&forum=icc&standard=4 Strong&element=a'
		])
			expect(paperAsked(query(wrong)), wrong).toBeUndefined();
	});
});

import { describe, expect, it } from 'vitest';
import { definitions, piecesOf } from '#lib/law/definitions.ts';
import { instruments, provision } from '#lib/law/instruments.ts';

const provisions = instruments.flatMap((instrument) => instrument.provisions);
const terms = (id: string) =>
	piecesOf(provision(id), provision(id).text).flatMap((piece) =>
		piece.kind === 'term' ? [[piece.text, piece.definition.at]] : []
	);

describe('the definitions', () => {
	it.each(definitions.map((each) => [each.term, each] as const))(
		'“%s” is defined in words that stand in its provision',
		(_, { at, words }) => {
			expect(provision(at).text.replace(/\[\^\d+\]/g, '')).toContain(words);
		}
	);

	it('have a name each', () => {
		const names = definitions.map(({ term }) => term);
		expect(new Set(names).size).toBe(names.length);
	});

	it('are linked wherever they say they are used, and never from themselves', () => {
		for (const definition of definitions) {
			expect(definition.usedIn, definition.term).not.toContain(definition.at);
			expect(new Set(definition.usedIn).size).toBe(definition.usedIn.length);
			for (const id of definition.usedIn) {
				const linked = piecesOf(provision(id), provision(id).text).some(
					(piece) => piece.kind === 'term' && piece.definition === definition
				);
				expect(linked, `${definition.term} in ${id}`).toBe(true);
			}
		}
	});

	it('of article 7(2) and (3) serve what article 7(1) lists', () => {
		expect(terms('rome-statute/7-1-h')).toEqual([
			['Persecution', 'rome-statute/7-2-g'],
			['gender', 'rome-statute/7-3']
		]);
		const defined = provisions.filter((each) => each.within === 'rome-statute/7-2');
		const sources = new Set(definitions.map(({ at }) => at));
		for (const { id } of defined) expect(sources).toContain(id);
	});

	it('reach every element that speaks of the attack', () => {
		const speaks = provisions
			.filter((each) => /^Art\. 7.*element/.test(each.pinpoint) && /\battack\b/.test(each.text))
			.map(({ id }) => id);
		const attack = definitions.find(({ at }) => at === 'elements-of-crimes/7-intro-3');
		expect(attack?.usedIn).toEqual(speaks);
	});
});

describe('the pieces of a provision', () => {
	it('joined are its exact words, for every provision and heading', () => {
		for (const each of provisions)
			for (const words of [each.text, each.heading ?? ''])
				expect(
					piecesOf(each, words)
						.map(({ text }) => text)
						.join('')
				).toBe(words);
	});

	it('carry each footnote’s mark', () => {
		const { text } = provision('elements-of-crimes/7-1-b-1');
		expect(
			piecesOf({ id: 'elements-of-crimes/7-1-b-1' }, text).flatMap((piece) =>
				piece.kind === 'footnote' ? [piece.number] : []
			)
		).toEqual([8, 9]);
	});

	it('do not overlap: the earlier term keeps its place, of two at one place the longer', () => {
		const make = (term: string) => ({
			...{ term, at: 'x/1', words: '', forms: [term], usedIn: ['x/2'] }
		});
		const cut = piecesOf({ id: 'x/2' }, 'an attack on a town', [
			make('attack'),
			make('attack on a town'),
			make('town')
		]);
		expect(cut.map(({ text }) => text)).toEqual(['an ', 'attack on a town']);
	});
});

import { describe, expect, it } from 'vitest';
import type { LawBook } from '#lib/domain/law-book.ts';
import { elementNames } from '#lib/domain/outline.ts';
import { torture1984 } from '#lib/domain/torture-1984.sample.ts';
import { law } from '#lib/law/law.ts';
import { ElementClues } from './suggested-elements.ts';
import { stemOf } from './word-stems.ts';

/** Which elements a passage is said to bear on, and why. */

const counts = [
	{ id: 'I', test: 'genocide' },
	{ id: 'II', test: 'cah' }
];

function cluesOf(of: { test: string }[], book: LawBook): ElementClues {
	const clues = new ElementClues(of, book);
	clues.read();
	return clues;
}

/** The suggestions for a passage, as `II Torture: why`. */
function suggesting(book: LawBook, of: { id: string; test: string }[]) {
	const clues = cluesOf(of, book);
	const names = new Map(
		book.tests.flatMap(({ root }) => [...elementNames(root)] as [string, string][])
	);
	return (passage: string, shown = of[0]!.id) =>
		clues.suggested(passage, of, shown).map(({ count, element, why }) => ({
			place: `${count} ${names.get(element)}`,
			why
		}));
}
const suggested = suggesting(law, counts);
const places = (passage: string) => suggested(passage).map(({ place }) => place);

describe('the elements that a passage may bear on', () => {
	it('are those that it names, in whatever form of the word', () => {
		expect(suggested('Two of the prisoners were tortured for a week.')[0]).toEqual({
			place: 'II Torture',
			why: '“tortured” stands in the passage, and in the name of the element'
		});
		expect(places('They murdered the mayor.')).toEqual(['II Murder']);
		expect(places('Forty teachers are imprisoned at Coll.')).toContain(
			'II Imprisonment or other severe deprivation of physical liberty'
		);
		expect(places('The whole valley was deported in May.')).toEqual([
			'II Deportation or forcible transfer of population'
		]);
		expect(places('No births were recorded after 2021.')).toEqual(['I Measures to prevent births']);
	});

	it('are those whose law has its words', () => {
		expect(suggested('The column killed nineteen herders.').slice(0, 2)).toEqual([
			{
				place: 'I Killing',
				why: '“killed” stands in the passage, and in the name of the element'
			},
			{
				place: 'II Murder',
				why: '“killed” stands in the passage, and in its law: “The perpetrator killed one or more persons.”'
			}
		]);
		expect(places('Families were cut off from food and medicine.')).toContain('II Extermination');
	});

	it('are the same where the passage denies it: no direction is suggested', () => {
		expect(places('Nobody was tortured, the ministry says.')).toEqual(
			places('He was tortured, the ministry says.')
		);
		expect(suggested('Nobody was tortured.')[0]).not.toHaveProperty('direction');
	});

	it('are at most three', () => {
		const all =
			'Murder, torture, rape, enslavement, deportation and persecution: all of them, the report says.';
		expect(places(all)).toHaveLength(3);
	});

	it('are none rather than a poor one', () => {
		for (const passage of [
			'The wells were sealed on 9 April.',
			'A spokesman refused to comment on the report.',
			'The money was transferred to another bank in part.',
			'Security forces were seen near the national broadcaster.',
			'The children were at school, and their parents at work.',
			'The organization has four members and a serious lack of means.',
			'This act was committed by a person in control of the area.',
			'The State has taken measures to prevent floods.',
			'The regime counted a population of two million in 1998.',
			'In this article I set down what is known of his political aims.',
			'The objective of the campaign was to vaccinate the whole group.',
			'It was a term in the first part of the treaty, as such.',
			''
		])
			expect(places(passage), passage).toEqual([]);
	});

	it('take words of other sentences for no phrase', () => {
		expect(places('He had no such intent. To destroy it was not his to do.')).toEqual([]);
	});

	it('are of the count that is shown, where two counts have one test', () => {
		const twice = suggesting(law, [
			{ id: 'I', test: 'genocide' },
			{ id: 'II', test: 'genocide' }
		]);
		expect(twice('Nineteen were killed.', 'II').map(({ place }) => place)).toContain('II Killing');
		expect(twice('Nineteen were killed.', 'I').map(({ place }) => place)).toContain('I Killing');
	});

	it('leave out what the item is linked to already', () => {
		const linked = [{ count: 'I', element: 'genocide/acts/killing' }];
		expect(
			cluesOf(counts, law)
				.suggested('Nineteen were killed.', counts, 'I', linked)
				.map(({ element }) => element)
		).not.toContain('genocide/acts/killing');
	});

	it('are of no test that no count has', () => {
		const genocide = suggesting(law, [counts[0]!]);
		expect(genocide('They murdered the mayor.')).toEqual([]);
		expect(suggesting(law, [counts[1]!])('No births were recorded.')).toEqual([]);
	});

	it('come from a law of one’s own too', () => {
		const own = suggesting(torture1984.law, [{ id: 'I', test: 'torture' }]);
		expect(own('It stopped when he signed a confession.')).toEqual([
			{
				place: 'I Information or a confession',
				why: '“confession” stands in the passage, and in the name of the element'
			}
		]);
		expect(own('He says he was punished for nothing.').map(({ place }) => place)).toEqual([
			'I Punishment'
		]);
		expect(own('The inspector watched from the door.')).toEqual([]);
	});

	it('know the law’s terms of art', () => {
		expect(suggested('The order shows special intent, she writes.')[0]).toEqual({
			place: 'I Intent to destroy, as such',
			why: '“special intent” stands in the passage, as a term for “intent to destroy” in its law'
		});
	});
});

describe('the stem of a word', () => {
	it.each([
		['kill', 'killed', 'killing', 'killings', 'kills', 'killers'],
		['torture', 'tortured', 'torturing', 'torturers', 'tortures'],
		['murder', 'murdered', 'murderous', 'murderer', 'murders'],
		['imprison', 'imprisoned', 'imprisonment', 'imprisonments'],
		['enslave', 'enslaved', 'enslavement'],
		['deport', 'deported', 'deportation', 'deportations'],
		['exterminate', 'extermination', 'exterminated'],
		['persecute', 'persecuted', 'persecution'],
		['sterilize', 'sterilised', 'sterilisation', 'sterilized', 'sterilization'],
		['disappear', 'disappeared', 'disappearance', 'disappearances'],
		['rape', 'raped', 'rapes', 'raping', 'rapist'],
		['detain', 'detained', 'detainee', 'detention'],
		['destroy', 'destroyed', 'destruction', 'destructive'],
		['intend', 'intended', 'intent', 'intention', 'intentional', 'intentionally'],
		['transfer', 'transferred', 'transferring', 'transfers'],
		['forcible', 'forcibly'],
		['pregnant', 'pregnancy', 'pregnancies'],
		['ethnic', 'ethnical', 'ethnicity', 'ethnically'],
		['religion', 'religious', 'religiously'],
		['abort', 'aborted', 'abortion', 'abortions']
	])('is one for %s and its forms', (...words) => {
		expect(new Set(words.map(stemOf)).size, words.map(stemOf).join(' ')).toBe(1);
	});

	it.each([
		['violence', 'violation'],
		['police', 'policy'],
		['slave', 'Slav'],
		['lawful', 'unlawful'],
		['author', 'authority'],
		['mention', 'mental'],
		['persecution', 'prosecution']
	])('is not one for %s and %s', (one, other) => {
		expect(stemOf(one)).not.toBe(stemOf(other));
	});

	it('of a word of another language is the word', () => {
		expect(stemOf('Vertreibung')).toBe(stemOf('vertreibung'));
		expect(stemOf('Ermordung')).not.toBe(stemOf('Ermordet'));
		expect(stemOf('пытки')).toBe('пытки');
	});
});

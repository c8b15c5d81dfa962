import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import {
	citationsOfCase,
	itemOfAuthority,
	itemOfNote,
	namesOf,
	toCslJson,
	type CslName
} from '#lib/export/citations/csl.ts';
import { law } from '#lib/law/law.ts';

const { authorities } = law;
const dprk = cases.find(({ id }) => id === 'dprk-2012')!;
const note = (number: number) =>
	itemOfNote(
		dprk,
		dprk.notes.find((each) => each.number === number)!
	);
const authority = (id: string) => itemOfAuthority(authorities.find((each) => each.id === id)!);
const all = [...citationsOfCase(dprk), ...authorities.map(itemOfAuthority)];

describe('names', () => {
	it.each<[string, CslName[]]>([
		['Andrei Lankov', [{ given: 'Andrei', family: 'Lankov' }]],
		['John M. Glionna', [{ given: 'John M.', family: 'Glionna' }]],
		['Hye-won Kim', [{ given: 'Hye-won', family: 'Kim' }]],
		['Kim So Young', [{ literal: 'Kim So Young' }]],
		['Jung Ha Won', [{ literal: 'Jung Ha Won' }]],
		[
			'Christian Oliver and Kang Buseong',
			[{ given: 'Christian', family: 'Oliver' }, { literal: 'Kang Buseong' }]
		],
		['Human Rights Watch', [{ literal: 'Human Rights Watch' }]],
		['Office of Trade and Industry', [{ literal: 'Office of Trade and Industry' }]],
		['Anonymous', [{ literal: 'Anonymous' }]]
	])('in “%s” are told apart only where that is clear', (printed, names) => {
		expect(namesOf(printed)).toEqual(names);
	});

	it('of every author say the words printed', () => {
		for (const { number, author } of dprk.notes)
			if (author)
				expect(
					namesOf(author)
						.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`))
						.join(' and '),
					`note ${number}`
				).toBe(author);
	});
});

describe('items of notes', () => {
	it('have the type of what they cite', () => {
		const byType = Map.groupBy(dprk.notes, ({ number }) => note(number).type);
		expect(
			Object.fromEntries([...byType].map(([type, notes]) => [type, notes.map((n) => n.number)]))
		).toEqual({
			document: [1, 12, 14, 20, 28, 34, 39, 40],
			treaty: [2, 3, 22, 32],
			report: [4, 5, 8, 15, 21, 23, 27, 30, 31, 37],
			'article-newspaper': [6, 7, 9, 10, 11, 13, 18, 19, 24, 25, 29, 33, 35, 36, 38],
			broadcast: [16, 26],
			hearing: [17]
		});
	});

	it('say a newspaper piece as the article prints it', () => {
		expect(note(7)).toEqual({
			id: 'dprk-2012-note-7',
			type: 'article-newspaper',
			title: 'North Korea’s Missionary Position',
			author: [{ family: 'Lankov', given: 'Andrei' }],
			'container-title': 'Asia Times',
			issued: { 'date-parts': [[2005, 3, 16]] },
			note: 'Cited in Park 2012, n. 7; as printed there, not read in full by Chapeau.'
		});
	});

	it('have no date where none is printed, and the date printed where one is', () => {
		const month = (name: string) => new Date(`${name} 1, 2000`).getMonth() + 1;
		for (const { number, datePrinted } of dprk.notes) {
			const { issued } = note(number);
			const [, name, day, year] = /^(\w+) (\d+), (\d+)$/.exec(datePrinted ?? '') ?? [];
			if (datePrinted === undefined) expect(issued, `note ${number}`).toBeUndefined();
			else if ([25, 27].includes(number)) expect(issued).toEqual({ literal: datePrinted });
			else
				expect(issued, `note ${number}`).toEqual({
					'date-parts': [
						name
							? [Number(year), month(name), Number(day)]
							: datePrinted.split('/').toReversed().map(Number)
					]
				});
		}
	});

	it('keep an impossible date as the words printed, and say why', () => {
		expect(note(25).issued).toEqual({ literal: 'June10, 2012' });
		expect(note(25).note).toMatch(/Date as printed: “June10, 2012”\..*10 June 2002/);
	});
});

describe('items of authorities', () => {
	it('name the court, the date and the paragraphs of a decision', () => {
		expect(authority('krstic-ac-substantial-part')).toEqual({
			id: 'authority-krstic-ac-substantial-part',
			type: 'legal_case',
			title: 'Prosecutor v. Radislav Krstić',
			authority: 'ICTY Appeals Chamber',
			issued: { 'date-parts': [[2004, 4, 19]] },
			note: 'Cited in Chapeau at paras. 8–13; holding seen by Chapeau in a stored source, pinpoint recalled.',
			custom: { locator: '8–13', label: 'paragraph' }
		});
	});

	it('give a document number of its own', () => {
		expect(authority('al-bashir-ptc-groups')).toMatchObject({
			title: 'Prosecutor v. Omar Hassan Ahmad Al Bashir (first warrant decision)',
			number: 'ICC-02/05-01/09-3'
		});
		expect(authority('coi-dprk-starvation')).toMatchObject({
			type: 'report',
			number: 'A/HRC/25/CRP.1',
			author: [{ literal: 'UN Commission of Inquiry on the DPRK' }]
		});
		for (const { title } of all) expect(title).not.toMatch(/, (ICC-|A\/HRC)/);
	});

	it('are decisions unless a body that is no court issued them', () => {
		expect(
			authorities.filter((each) => itemOfAuthority(each).type !== 'legal_case').map(({ id }) => id)
		).toEqual([
			'darfur-coi-groups',
			'ga-96-political-groups',
			'sixth-committee-political-groups',
			'darfur-coi-intent',
			'ilc-draft-code-destruction',
			'elements-6-e-drafting',
			'coi-dprk-extermination',
			'coi-dprk-starvation'
		]);
	});

	it('have a locator for every paragraph printed, and only then', () => {
		for (const { id, pinpoint } of authorities)
			expect(authority(id).custom?.locator, id).toBe(pinpoint?.match(/^paras?\. (.+)$/)?.[1]);
	});
});

describe('all items', () => {
	it('have an id each', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});

	it('come back from CSL-JSON as they were', () => {
		expect(JSON.parse(toCslJson(all))).toEqual(all);
	});
});

import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import {
	citationsOfCase,
	itemOfNote,
	itemsOfAuthorities,
	namesOf,
	toCslJson,
	workOf,
	type CslName
} from '#lib/export/citations/csl.ts';
import { law } from '#lib/law/law.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';

const { authorities } = law;
const dprk = cases.find(({ id }) => id === 'dprk-2012')!;
const note = (number: number) =>
	itemOfNote(
		dprk,
		dprk.notes.find((each) => each.number === number)!
	);
const works = itemsOfAuthorities(authorities);
/** The work in which an authority is found. */
const work = (id: string) => {
	const key = workOf(authorities.find((each) => each.id === id)!);
	return works.find((each) => each.id === key)!;
};
const all = [...citationsOfCase(dprk), ...works];

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
		expect(namesOf(printed, ['Kim So Young', 'Jung Ha Won', 'Kang Buseong'])).toEqual(names);
	});

	it('of every author say the words printed', () => {
		for (const { number, author, namesAsPrinted } of dprk.notes)
			if (author)
				expect(
					namesOf(author, namesAsPrinted)
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
			document: [14],
			treaty: [2, 3, 22, 32],
			report: [1, 4, 5, 8, 12, 15, 20, 21, 23, 27, 28, 30, 31, 34, 37, 39, 40],
			'article-newspaper': [6, 7, 9, 10, 11, 13, 18, 19, 24, 25, 29, 33, 35, 36, 38],
			broadcast: [16, 26],
			hearing: [17]
		});
	});

	it('of the United Nations have the number that is printed', () => {
		expect(note(28)).toMatchObject({
			type: 'report',
			title: 'UN Resolution 2005/11',
			number: '2005/11',
			publisher: 'Office of the United Nations High Commissioner for Human Rights'
		});
		expect(dprk.notes.filter(({ number }) => note(number).number).length).toBe(1);
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

	it('have the address that is given, and say who has read them', () => {
		const own = ownCase().case;
		const read = { date: '2026-11-30' };
		const address = 'https://harrow.example/graves';
		expect(itemOfNote(own, { ...own.notes[1]!, consulted: read, address })).toMatchObject({
			URL: address,
			note: 'Cited in Rowan 2023, n. *; as printed there, read by whoever prepared this case, on 30 November 2026.'
		});
		const article = { ...own.article, address: 'https://harrow.example/coll' };
		expect(citationsOfCase({ ...own, article })[0]).toMatchObject({ URL: article.address });
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
		const bagilishema = authorities.find(
			({ title }) => title === 'Prosecutor v. Ignace Bagilishema'
		)!;
		expect(work(bagilishema.id)).toEqual({
			id: 'prosecutor-v-ignace-bagilishema-2001-06-07',
			type: 'legal_case',
			title: 'Prosecutor v. Ignace Bagilishema',
			authority: 'ICTR Trial Chamber I',
			issued: { 'date-parts': [[2001, 6, 7]] },
			URL: bagilishema.address,
			note: expect.stringContaining(`At para. 65: ${bagilishema.held} (`),
			custom: { locator: '65', label: 'paragraph' }
		});
	});

	it('are one for each work, whose note has every pinpoint with what was held', () => {
		const many = Map.groupBy(authorities, ({ title, body, date }) => `${title}, ${body}, ${date}`);
		expect(works.length).toBe(many.size);
		expect(works.length).toBeLessThan(authorities.length / 2);
		expect(new Set(works.map(({ title, issued }) => JSON.stringify([title, issued]))).size).toBe(
			works.length
		);
		for (const { id, pinpoint, held } of authorities)
			expect(work(id).note.split('\n'), id).toContainEqual(
				expect.stringContaining(`${pinpoint ? `At ${pinpoint}` : 'Without a pinpoint'}: ${held}`)
			);
	});

	it('say what became of the decision, and where it can be read', () => {
		const told = authorities.filter(({ history }) => history);
		expect(told.length).toBeGreaterThan(0);
		for (const { id, history } of told)
			expect(work(id).note.split(`Since then: ${history}`), id).toHaveLength(2);
		for (const { id, address } of authorities)
			if (address) expect(work(id).URL, id).toMatch(/^https?:/);
	});

	it('list the pinpoints of a work in its order', () => {
		const { note } = work('krstic-ac-substantial-part');
		const first = [...note.matchAll(/^At paras?\. (\d+)/gm)].map(([, at]) => Number(at));
		expect(first.length).toBeGreaterThan(3);
		expect(first).toEqual(first.toSorted((a, b) => a - b));
	});

	it('say of each holding how far it was checked', () => {
		expect(work('krstic-ac-substantial-part').note).toMatch(
			/^At paras\. 8–12: .* \(.*(seen|from memory).*\.\)$/m
		);
		for (const { id, note } of works)
			for (const line of note.split('\n').filter((each) => /^(At|Without) /.test(each)))
				expect(line, id).toMatch(/(seen|from memory).*\.\)$/i);
	});

	it('have a key of letters, digits and hyphens, whatever the letters of a name', () => {
		for (const { id } of works) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		const keys = works.map(({ id }) => id);
		expect(keys).toContain('prosecutor-v-radoslav-brdanin-2004-09-01');
		expect(keys).toContain('bosnia-and-herzegovina-v-serbia-and-montenegro-2007-02-26');
	});

	it('give a document number of its own', () => {
		expect(work('al-bashir-ptc-groups')).toMatchObject({
			title: 'Prosecutor v. Omar Hassan Ahmad Al Bashir (first warrant decision)',
			number: 'ICC-02/05-01/09-3'
		});
		expect(work('coi-dprk-starvation')).toMatchObject({
			type: 'report',
			number: 'A/HRC/25/CRP.1',
			author: [{ literal: 'UN Commission of Inquiry on the DPRK' }]
		});
		expect(work('ga-96-political-groups')).toMatchObject({ type: 'report', number: '96 (I)' });
		for (const { title } of all) expect(title).not.toMatch(/, (ICC-|A\/HRC)/);
	});

	it('are decisions unless a body that is no court issued them', () => {
		expect(works.filter(({ type }) => type !== 'legal_case').map(({ author }) => author)).toEqual(
			[
				'International Commission of Inquiry on Darfur',
				'UN General Assembly',
				'Sixth Committee of the UN General Assembly',
				'UN General Assembly',
				'International Law Commission',
				'Preparatory Commission for the ICC',
				'International Law Commission',
				'UN Commission of Inquiry on the DPRK'
			].map((literal) => [{ literal }])
		);
	});

	it('have a locator where they are cited once and by paragraph, and only then', () => {
		for (const { id } of authorities) {
			const of = authorities.filter((each) => workOf(each) === work(id).id);
			const once = of.length === 1 ? of[0]!.pinpoint : undefined;
			expect(work(id).custom?.locator, id).toBe(once?.match(/^paras?\. (.+)$/)?.[1]);
		}
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

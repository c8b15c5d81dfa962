import { describe, expect, it } from 'vitest';
import { law } from '#lib/law/law.ts';
import type { BookAuthority, Sheet } from '#lib/domain/sheet.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { leadingHome } from './own-words.ts';
import { partOf } from './parts.ts';

describe('the law’s words of a case of one’s own', () => {
	const { case: theCase, law: its } = ownCase();
	const sheet = partOf(theCase, its, ['sheets', 'I', 'genocide.chapeau.intent']) as Sheet;
	const provisions = (part: unknown) => (part as Sheet).element.law.map((each) => each.provision);

	it('lead to our reader where they are those of our law book', () => {
		expect(leadingHome(sheet, theCase, its, law.version)).toBe(sheet);
		expect(
			leadingHome(sheet, { id: 'dprk-2012' }, { ...its, version: '2020-01-01' }, law.version)
		).toBe(sheet);
	});

	it('lead to the case where it is read under an earlier book, or another', () => {
		for (const other of [
			{ ...its, version: '2020-01-01' },
			{ ...its, id: 'kestrian-law' }
		])
			expect(provisions(leadingHome(sheet, theCase, other, law.version))).toEqual(
				provisions(sheet).map((provision) => `own-coll001/${provision}`)
			);
	});

	it('and so do the authorities that somebody added', () => {
		const [first] = partOf(theCase, its, ['authorities', 'I']) as BookAuthority[];
		const own = { ...first!, id: 'own-a-holding-bcdfghjk' };
		expect(leadingHome([first, own], theCase, its, law.version)).toEqual([
			first,
			{ ...own, ofItsCase: true }
		]);
	});
});

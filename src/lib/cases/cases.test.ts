import { describe, expect, it } from 'vitest';
import { caseById, cases } from '#lib/cases/cases.ts';
import { proseOf } from '#lib/domain/case-advice.ts';
import { Dossier, dossierOf } from '#lib/domain/dossier.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { faultWords } from '#lib/domain/fault.ts';
import { law } from '#lib/law/law.ts';

const built = cases.map((each) => [each.title, each] as const);

const repeated = <Item>(list: Item[]) => list.filter((item, i) => list.indexOf(item) !== i);

describe('the built-in cases', () => {
	it('are found by their id, and nothing is found by another', () => {
		for (const each of cases) expect(caseById(each.id)).toBe(each);
		expect(caseById('no-such-case')).toBeUndefined();
	});

	it('have an id each', () => {
		expect(repeated(cases.map(({ id }) => id))).toEqual([]);
	});
});

describe.each(built)('%s', (_, theCase) => {
	const dossier = dossierOf(theCase, law);
	const faults = dossierFaults(dossier);
	const said = (kind: 'refuse' | 'advise') =>
		faults.filter((fault) => fault.kind === kind).map(faultWords);
	const prose = [...proseOf(theCase)].map(({ text }) => text);

	it('satisfies the schema', () => {
		expect(Dossier.safeParse(dossier).error).toBeUndefined();
	});

	it('names nothing that it does not have, nothing that its law does not ask for, and nothing twice', () => {
		expect(said('refuse')).toEqual([]);
	});

	it('is fair to both sides, says where it is silent, cites what it has and has a use for what it cites', () => {
		expect(said('advise')).toEqual([]);
	});

	it('numbers its items from 1 without a gap', () => {
		expect(theCase.evidence.map(({ id }) => id)).toEqual(
			theCase.evidence.map((_, at) => `E${at + 1}`)
		);
	});

	it('opens and closes its quotation marks in pairs, and uses no typewriter ones', () => {
		for (const text of prose) {
			expect(text.match(/“/g)?.length, text).toBe(text.match(/”/g)?.length);
			expect(text).not.toMatch(/["']/);
		}
	});

	it('says of everything from outside the article whether it was seen or recalled', () => {
		const outside = prose.filter((text) => text.includes('Not in the article'));
		for (const text of outside)
			expect(text).toMatch(/\b(seen|recalled|stored (copy|copies|excerpts?|summary|reprint))\b/);
	});

	it('speaks of no time before the last century', () => {
		for (const { from, to } of theCase.periods) expect(from ?? to).toBeGreaterThan(1900);
	});
});

import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import type { Case } from '#lib/domain/case.ts';
import { Dossier, dossierOf } from '#lib/domain/dossier.ts';
import { nodes } from '#lib/domain/outline.ts';
import { authoritiesOf, bookOf } from '#lib/domain/book.ts';
import { law } from '#lib/law/law.ts';

const [first] = cases as [Case];
/** The first case, with only the counts under some tests. */
const onlyUnder = (...tests: string[]): Case => ({
	...first,
	counts: first.counts.filter(({ test }) => tests.includes(test))
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe.each(cases.map((each) => [each.title, each] as const))('the dossier of %s', (_, each) => {
	const dossier = dossierOf(each, law);

	it('satisfies the schema, and comes back from JSON as it was', () => {
		expect(Dossier.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
	});

	it.each(each.counts.map(({ id }) => id))(
		'sets out count %s, the law’s words and its authorities as the whole law book does',
		(count) => {
			expect(bookOf(dossier.case, count, dossier.law)).toEqual(bookOf(each, count, law));
			expect(authoritiesOf(dossier.case, count, dossier.law)).toEqual(
				authoritiesOf(each, count, law)
			);
		}
	);
});

describe('of a law book a dossier takes', () => {
	it('the tests of its counts, and those that they rest on', () => {
		expect(ids(dossierOf(onlyUnder('cah'), law).law.tests)).toEqual(['cah']);
		expect(ids(dossierOf(onlyUnder('r2p'), law).law.tests)).toEqual(['genocide', 'cah', 'r2p']);
	});

	it('what they quote with the articles that it stands in, and its footnotes', () => {
		const { instruments } = dossierOf(onlyUnder('cah'), law).law;
		expect(ids(instruments)).not.toContain('genocide-convention');
		const provisions = ids(instruments.flatMap(({ provisions }) => provisions));
		expect(provisions).toContain('rome-statute/7-1-h');
		expect(provisions).toContain('rome-statute/7-1');
		expect(provisions).toContain('rome-statute/7');
		expect(provisions).not.toContain('rome-statute/6-a');
		const footnotes = provisions.filter((id) => /\/n\d+$/.test(id));
		expect(footnotes).toContain('elements-of-crimes/n7');
		expect(footnotes).not.toContain('elements-of-crimes/n2');
	});

	it('authorities and motions with what they say of these tests alone', () => {
		const taken = dossierOf(onlyUnder('cah'), law).law;
		const asked = new Set(taken.tests.flatMap(({ root }) => ids([...nodes(root)])));
		expect(taken.authorities.length).toBeGreaterThan(0);
		for (const { elements } of taken.authorities)
			for (const element of elements) expect(asked).toContain(element);
		expect(taken.motions.map(({ id, tests }) => [id, tests])).toEqual([['refer', ['cah']]]);
	});

	it('every forum and every standard', () => {
		const taken = dossierOf(onlyUnder('cah'), law).law;
		expect(taken.forums).toEqual(law.forums);
		expect(taken.standards).toEqual(law.standards);
	});
});

it('a count under a test that the law book does not have makes no dossier', () => {
	const unknown = { ...first, counts: [{ ...first.counts[0]!, test: 'piracy' }] };
	expect(() => dossierOf(unknown, law)).toThrow('The law book has no test “piracy”.');
});

it.each([
	['a key that the format does not know', { notes: 'mine' }],
	['another format', { format: 'chapeau-assessment' }],
	['a version that was never written', { version: 3 }]
])('%s is refused', (_, change) => {
	expect(Dossier.safeParse({ ...dossierOf(first, law), ...change }).success).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { itemsOutside, sectionsOf } from '#lib/domain/article.ts';
import { balances } from '#lib/domain/balance.ts';
import { bookOf } from '#lib/domain/book.ts';
import { Evidence, type Case } from '#lib/domain/case.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { basisWords, matrixOf, matrixSource } from '#lib/domain/matrix.ts';
import { fallout, sourcesOf } from '#lib/domain/reliance.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { footing, paraphrase } from '#lib/export/debated.ts';
import { withItem } from '#lib/own-cases/edit-items.ts';
import { withoutParagraph } from '#lib/own-cases/edit-text.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { annotationsOf } from '#lib/own-cases/web-annotations.ts';

const before = ownCase();
const killing = 'genocide/acts/killing';
const outside = {
	what: 'Satellite image of the east of Coll',
	found: 'https://images.example/coll/2022-03-02',
	collected: '2023-06-01',
	by: 'A. Researcher',
	date: '2022-03-02',
	sha256: 'a'.repeat(64),
	verified: 'Two roads and a well were matched with the map.'
};
const draft = {
	outside,
	statement: 'The image shows some 3,000 mounds.',
	short: '3,000 mounds',
	figures: [],
	notes: [],
	assertedBy: { kind: 'body' as const, name: 'The operator of the satellite' },
	support: 'report' as const,
	cautions: ['A mound need not be a grave.']
};
const link = { count: 'I', element: killing, direction: 'supports' as const, why: 'Mounds.' };
const theCase = withItem(before.case, draft, [link]);
const { law } = before;
const faults = (changed: Partial<typeof outside>) =>
	dossierFaults({
		...before,
		case: withItem(before.case, { ...draft, outside: { ...outside, ...changed } }, [link])
	});

describe('evidence from outside the article', () => {
	it('is of no paragraph, takes up no words and cites no note', () => {
		const [, item] = theCase.evidence;
		expect(Evidence.parse(item)).toEqual({ id: 'E2', ...draft });
		for (const wrong of [
			{ ...item, paragraph: 1 },
			{ ...item, outside: undefined },
			{ ...item, notes: [1] },
			{ ...item, passage: { exact: 'mounds' } }
		])
			expect(Evidence.safeParse(wrong).success).toBe(false);
	});

	it('is refused where its original is later than its collection', () => {
		expect(
			faults({ date: '2023-07' })
				.filter(({ kind }) => kind === 'refuse')
				.map(({ path }) => path)
		).toEqual(['case.evidence[1].outside.date']);
		expect(faults({}).filter(({ kind }) => kind === 'refuse')).toEqual([]);
	});

	it('asks how it was verified and which file it is', () => {
		const { sha256: _, verified: __, ...bare } = outside;
		const changed = withItem(before.case, { ...draft, outside: bare }, [link]);
		const paths = dossierFaults({ ...before, case: changed }).map(({ path }) => path);
		expect(paths).toContain('case.evidence[1].outside.sha256');
		expect(paths).toContain('case.evidence[1].outside.verified');
	});

	it('counts among no paragraph’s items, and stands after them, whatever happens to the text', () => {
		expect(
			sectionsOf(theCase).flatMap(({ paragraphs }) =>
				paragraphs.flatMap(({ items }) => items.map(({ id }) => id))
			)
		).toEqual(['E1']);
		expect(itemsOutside(theCase).map(({ id }) => id)).toEqual(['E2']);
		const shorter = withoutParagraph(theCase, 1);
		expect(shorter.evidence.map(({ id, paragraph }) => [id, paragraph])).toEqual([
			['E1', 1],
			['E2', undefined]
		]);
	});

	it('is not “asserted, not cited”: where it was found stands behind it', () => {
		const book = bookOf(theCase, 'I', law);
		expect(book.evidence.map(({ id, place, asserted }) => [id, place, asserted])).toEqual([
			['E1', '¶ 2', undefined],
			['E2', 'from outside the article', undefined]
		]);
		const digest = { ...theCase, article: { ...theCase.article, label: 'Digest' } };
		expect(bookOf(digest, 'I', law).evidence[1]!.place).toBe('from outside the digest');
		const { groups } = matrixOf(matrixSource(digest, law.tests), {
			...{ columns: 'evidence', count: 'I', parts: false, context: true }
		});
		expect(groups.at(-1)!.label).toBe('From outside the digest');
		expect(balances(theCase)[0]).toMatchObject({ for: 2, cited: 2, asserted: 0, originsFor: 2 });
	});

	it('has a column of its own in the matrix, under notes as under origins', () => {
		for (const columns of ['notes', 'origins', 'evidence'] as const) {
			const matrix = matrixOf(matrixSource(theCase, law.tests), {
				columns,
				count: 'I',
				parts: false,
				context: true
			});
			const group = matrix.groups.find(({ label }) => label === 'From outside the article');
			expect(matrix.columns[group!.from]).toMatchObject({ head: 'E2', name: '3,000 mounds' });
			const row = matrix.rows.find((each) => each.kind === 'element' && each.id === killing);
			expect(row).toMatchObject({ basis: 'cited', items: 2, origins: 2 });
			expect(basisWords(row as never)).not.toContain('Asserted');
		}
	});

	it('stands when every note is set aside, and a mark that relies on it stands with it', () => {
		const tests = new Map(outlinesOf(theCase.counts, law.tests).map(({ id, root }) => [id, root]));
		const falls = (of: Case) =>
			fallout(
				sourcesOf(of, law.tests),
				{
					docket: { counts: of.counts, tests },
					marks: new Map([
						[`I:${killing}`, { count: 'I', element: killing, answer: 'strong' as const }]
					]),
					forum: 'icc'
				},
				{ notes: new Set([1, 2]), origins: new Set() }
			);
		expect(falls(before.case).marks).toHaveLength(1);
		expect(falls(theCase).marks).toEqual([]);
		expect(falls(theCase).elements[0]?.after).toEqual({ items: 1, notes: 0, origins: 1 });
	});

	it('says in a debate that the article does not say it, and where it was found', () => {
		const behind = {
			id: 'E2',
			...draft,
			place: 'from outside the article',
			marks: [],
			origins: []
		};
		const debated = {
			sources: { origins: [] },
			sides: { affirmative: { record: { case: { article: {} } } } }
		} as never;
		expect(footing(behind, debated)).toBe(
			'E2, from outside the article; found at https://images.example/coll/2022-03-02, collected 2023-06-01 by A. Researcher'
		);
		expect(paraphrase(behind, debated)).toMatch(/^From outside the article: The image shows/);
	});

	it('is tied to where it was found, and to none of the article’s words, as a Web Annotation', () => {
		const [inText, found] = annotationsOf(theCase).first.items;
		expect(inText?.target).toHaveProperty('selector');
		expect(found?.target).toEqual({ source: outside.found });
		expect(JSON.stringify(found?.body)).toContain('Verified: Two roads');
	});
});

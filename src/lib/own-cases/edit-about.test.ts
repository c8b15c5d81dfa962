import { expect, it } from 'vitest';
import { Case } from '#lib/domain/case.ts';
import { withArticle } from './edit-about.ts';
import { ownCase } from './own-cases.sample.ts';

const { case: theCase } = ownCase();

it('a title that was read wrongly is corrected for the text and for the case', () => {
	const changed = withArticle(theCase, { title: 'What Happened at Sorrel' });
	expect([changed.title, changed.article.title]).toEqual([
		'What Happened at Sorrel',
		'What Happened at Sorrel'
	]);
	const named = withArticle({ ...theCase, title: 'The Coll case' }, { title: 'Sorrel' });
	expect([named.title, named.article.title]).toEqual(['The Coll case', 'Sorrel']);
});

it('date and address are corrected, and an address is taken out again', () => {
	const address = 'https://harrow.example/coll';
	const changed = withArticle(theCase, { date: '2024-06', address });
	expect(changed.article).toEqual({ ...theCase.article, date: '2024-06', address });
	expect(Case.safeParse(changed).success).toBe(true);
	expect(withArticle(changed, { address: '' }).article).not.toHaveProperty('address');
});

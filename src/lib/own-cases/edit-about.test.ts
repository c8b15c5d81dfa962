import { expect, it } from 'vitest';
import { Case } from '#lib/domain/case.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { faultWords } from '#lib/domain/fault.ts';
import { withArticle } from './edit-about.ts';
import { oddOf } from './edit-notes.ts';
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

it('a text is called what it is, as a heading has it; an article needs no name', () => {
	const report = withArticle(theCase, { label: ' report ' });
	expect(report.article.label).toBe('Report');
	expect(withArticle(report, { date: '2024' }).article.label).toBe('Report');
	for (const label of ['', 'article', 'Article'])
		expect(withArticle(report, { label }).article).not.toHaveProperty('label');
});

it('advice, flags and a colleague’s version call a report a report', () => {
	const report = withArticle(theCase, { label: 'Report', date: '1990' });
	const late = { ...report.notes[0]!, date: '1991', datePrinted: '1991' };
	expect(oddOf(report, late).map(({ text }) => text)).toContain(
		'Its date, 1991, is later than that of the report, 1990.'
	);
	const bare = { ...report, evidence: [], bearings: [], notes: [late] };
	const advice = dossierFaults({ ...ownCase(), case: bare })
		.map(faultWords)
		.join('\n');
	expect(advice).toContain('Cite it where the report does');
	expect(advice).toContain('Expected the flag “Dated after the report”');
	expect(advice).not.toMatch(/\barticle\b(?!\.)/);
});

import { describe, expect, it } from 'vitest';
import { explain, plainQuoted } from '#lib/domain/explain.ts';
import { plainText, sourceRemark, type Document } from '#lib/export/document.ts';
import { memoOf } from '#lib/export/memo.ts';
import { shortMemoOf } from '#lib/export/memo-short.ts';
import { quoted } from '#lib/export/quotation.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { assessed, marksEverywhere, theCase } from '#lib/export/sample.ts';

const words = ({ blocks, footnotes, head }: Document) =>
	[
		...head.map(({ value }) => value),
		...blocks.flatMap((block) => {
			switch (block.kind) {
				case 'heading':
					return [block.text];
				case 'paragraph':
					return [plainText(block.runs)];
				case 'quotation':
					return [plainText(block.words), block.source + sourceRemark(block)];
				case 'list':
					return block.items.map(plainText);
				case 'beside':
					return block.lists.flatMap(({ items }) => items.map(plainText));
				case 'table':
					return block.rows.flat().map(plainText);
			}
		}),
		...footnotes.map(plainText)
	].join('\n');

const headings = ({ blocks }: Document) => blocks.filter((block) => block.kind === 'heading');

describe('the memo', () => {
	it('says of each count what its finding says, in the finding’s own words', async () => {
		const all = await assessed(marksEverywhere('Because.'));
		const standard = standardOf(all.record.standards, all.head);
		const said = words(memoOf(all));
		for (const finding of all.findings.values()) {
			const { verdict, range, reasons } = explain(finding, {
				phrase: standard.phrase,
				threshold: standard.at
			});
			for (const sentence of [verdict, range, ...reasons])
				expect(said).toContain(plainQuoted(sentence));
		}
	});

	it('has a section for each part of the brief, numbered, with ids that differ', async () => {
		const memo = memoOf(
			await assessed(marksEverywhere('Because.'), {
				turnsOn: [{ count: 'I', sentences: ['Note 16.'], routes: [] }]
			})
		);
		expect(
			headings(memo)
				.filter(({ level }) => level === 1)
				.map(({ number, text }) => `${number} ${text}`)
		).toEqual([
			'1 Answer',
			'2 Outcome by count',
			'3 Question and law',
			...theCase.counts.map(({ id, title }, at) => `${at + 4} Count ${id}: ${title}`),
			'8 What would change the result',
			'9 Limits',
			'10 Table of marks',
			'11 Table of authorities',
			'12 Bibliography',
			'13 What was held elsewhere'
		]);
		const ids = headings(memo).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const numbers = headings(memo).map(({ number }) => number);
		expect(new Set(numbers).size).toBe(numbers.length);
	});

	it('has each rival explanation with its answer, and what speaks for and against it', async () => {
		const marks = marksEverywhere('Because.').map((mark) =>
			mark.element === 'genocide/chapeau/intent' ? { ...mark, answer: 'conclusive' as const } : mark
		);
		const said = words(memoOf(await assessed(marks)));
		const of = (count: string) => theCase.rivals.filter((rival) => rival.count === count);
		const [first, second, third] = of('I');
		for (const { statement } of [...of('I'), ...of('II'), ...of('III')])
			expect(said).toContain(statement);
		expect(said).toContain(`${first!.name}: excluded. ${first!.statement}`);
		expect(said).toContain(`${second!.name}: still open. ${second!.statement}`);
		expect(said).toContain(`${third!.name}: no answer. ${third!.statement}`);
		expect(said).toContain(`For it: ${first!.speaksFor.map((item) => item.evidence).join(', ')}.`);
		expect(said).toContain(
			`Marked conclusive, but of the rival explanations “${second!.name}” is still open, and “${third!.name}”`
		);
		expect(said).toContain('the only reasonable conclusion');
	});

	it('says at the head of each count which group, which acts, whose and when', async () => {
		const said = words(memoOf(await assessed([])));
		for (const { particulars } of theCase.counts)
			for (const text of Object.values(particulars)) expect(said).toContain(text);
	});

	it('says unmarked where nothing is marked, and never the word that no memo may say', async () => {
		const memo = memoOf(await assessed([]));
		const said = words(memo);
		expect(said).toContain('Nothing is marked yet.');
		expect(said).toContain('Unmarked.');
		expect(said).not.toMatch(/No reason is given|Unsupported|Contradicted/);
		expect(said + words(memoOf(await assessed(marksEverywhere('Because.'))))).not.toMatch(/guilt/i);
		expect(headings(memo).map(({ text }) => text)).not.toContain('What would change the result');
	});

	it('says of each count which acts reach the standard, in a sentence and a table', async () => {
		const changed = '2026-11-23T16:30:00.000Z';
		const mark = (element: string, answer: 'strong' | 'weak') => ({
			...{ count: 'I', element: `genocide/acts/${element}`, answer, changed }
		});
		const marks = [mark('killing', 'strong'), mark('births', 'weak')];
		const { blocks } = memoOf(await assessed(marks));
		const tables = blocks.filter((block) => block.kind === 'table');
		const acts = tables.filter(({ caption }) => caption.includes('acts: what reaches'));
		expect(acts.map(({ rows }) => rows.length)).toEqual([5, 5, 11]);
		expect(acts[0]!.rows.map((row) => row.map(plainText).join(' | '))).toEqual([
			'(a) | Killing | Strong | Meets it | ',
			'(b) | Serious bodily or mental harm | Unmarked | Open | its own mark',
			'(c) | Destructive conditions of life | Unmarked | Open | its own mark',
			'(d) | Measures to prevent births | Weak | Falls short | ',
			'(e) | Forcible transfer of children | Unmarked | Open | its own mark'
		]);
		expect(words(memoOf(await assessed(marks)))).toContain(
			'Acts: Killing reaches “substantial grounds to believe”; Measures to prevent births (weak) falls short; still to be marked: Serious bodily or mental harm, Destructive conditions of life and Forcible transfer of children.'
		);
	});

	it('leaves out what the forum does not ask for', async () => {
		const pattern = (memo: Document) =>
			headings(memo).some(({ id }) => id === 'count-I-genocide-chapeau-pattern');
		expect(pattern(memoOf(await assessed([], { forum: 'icc' })))).toBe(true);
		expect(pattern(memoOf(await assessed([], { forum: 'custom' })))).toBe(false);
	});

	it('of one and the same marks differs under the forums where the law differs', async () => {
		const changed = '2026-11-23T16:30:00.000Z';
		const marks = [
			{ count: 'III', element: 'cah/acts/torture', split: true, changed },
			{ count: 'III', element: 'cah/acts/torture/custody', answer: 'strong' as const, changed },
			{ count: 'III', element: 'cah/acts/torture/purpose', answer: 'weak' as const, changed }
		];
		const under = async (forum: string) => {
			const memo = memoOf(await assessed(marks, { forum }));
			return { said: words(memo), ids: headings(memo).map(({ id }) => id) };
		};
		const [icc, custom, icj] = [await under('icc'), await under('custom'), await under('icj')];
		const torture = 'count-III-cah-acts-torture';
		expect(icc.ids).toContain(`${torture}-custody`);
		expect(icc.ids).not.toContain(`${torture}-purpose`);
		expect(custom.ids).toContain(`${torture}-purpose`);
		expect(custom.ids).not.toContain(`${torture}-custody`);
		expect(custom.said).toContain('ICTR Statute, Art. 3(f)');
		expect(icc.said).not.toContain('ICTR Statute, Art. 3(f)');
		expect(icj.ids.filter((id) => id?.startsWith('count-III-'))).toEqual([]);
		expect(icj.said).toContain('no convention under which to hear crimes against humanity');
		expect(icj.ids).toContain('count-I-genocide-punishment-failure');
	});

	it('sets the parts of a split act under it, and the mark on the whole beside them', async () => {
		const changed = '2026-11-23T16:30:00.000Z';
		const memo = memoOf(
			await assessed([
				{ count: 'I', element: 'genocide/acts/killing', answer: 'strong', split: true, changed },
				{ count: 'I', element: 'genocide/acts/killing/killed', answer: 'weak', changed }
			])
		);
		const ids = headings(memo).map(({ id }) => id);
		expect(ids).toContain('count-I-genocide-acts-killing-killed');
		expect(ids).not.toContain('count-I-genocide-acts-harm-caused');
		expect(words(memo)).toContain('As a whole it is marked strong; the finding follows the parts.');
	});

	it('asks for a reason of the mark on the whole only where it counts', async () => {
		const changed = '2026-11-23T16:30:00.000Z';
		const place = { count: 'I', element: 'genocide/acts/killing' };
		const under = async (split: boolean) =>
			words(
				memoOf(await assessed([{ ...place, answer: 'strong', ...(split && { split }), changed }]))
			);
		expect(await under(false)).toContain('No reason is given.');
		expect(await under(true)).not.toContain('No reason is given.');
	});

	it('keeps a reason as it was written, paragraph by paragraph', async () => {
		const memo = memoOf(
			await assessed([
				{
					count: 'I',
					element: 'genocide/chapeau/intent',
					answer: 'weak',
					reason: '**One** <b>\r\nline\n\n\n=two\u0000',
					changed: '2026-11-23T16:30:00.000Z'
				}
			])
		);
		const paragraphs = memo.blocks.filter((block) => block.kind === 'paragraph');
		const at = paragraphs.findIndex(({ runs }) => plainText(runs) === '**One** <b>\nline');
		expect(at).toBeGreaterThan(0);
		expect(plainText(paragraphs[at + 1]!.runs)).toBe('=two');
	});

	it('quotes the law as it stands, with how far its wording was checked', async () => {
		const { blocks } = memoOf(await assessed([]));
		const quotations = blocks.filter((block) => block.kind === 'quotation');
		const { record } = await assessed([]);
		const held = new Set(
			record.books.flatMap((book) =>
				book.elements.flatMap(({ law }) => law.map(({ words }) => quoted(words)))
			)
		);
		expect(quotations.length).toBeGreaterThan(50);
		for (const { words, source, checked } of quotations) {
			expect(held).toContain(`“${plainText(words)}”`);
			expect(source).toMatch(/, /);
			if (checked) expect(checked).toMatch(/^wording (checked against one|not yet compared)/);
		}
		// What most were compared with is said once, for all.
		expect(quotations.filter(({ checked }) => !checked).length).toBeGreaterThan(20);
		expect(words(memoOf(await assessed([])))).toContain(
			'Unless a quotation says otherwise: wording checked against two or more copies.'
		);
	});

	it('names every note that its evidence cites in a footnote, in full the first time', async () => {
		const all = await assessed(marksEverywhere('Because.'));
		const { footnotes } = memoOf(all);
		const said = footnotes.map(plainText);
		const cited = new Set(
			all.record.books.flatMap(({ evidence }) => evidence.flatMap(({ notes }) => notes))
		);
		for (const number of cited) {
			const first = said.find((each) => each.includes(`note ${number}: `));
			const citation = all.record.citations.oscola!.notes[number]!.map(({ text }) => text).join('');
			expect(first).toContain(citation.replace(/\.$/, ''));
		}
		for (const each of said) expect(each).toMatch(/[^.;]\.$/);
	});

	it('says no word of sources that nobody read, where somebody did', async () => {
		const all = await assessed([]);
		const notes = all.record.notes.map((note) => ({ ...note, consulted: { date: '2026-11-30' } }));
		const read = { ...all, record: { ...all.record, notes } };
		for (const memo of [memoOf(read), memoOf(read, { reasoned: true }), shortMemoOf(read)]) {
			expect(words(memo)).toContain(`they have read what all ${notes.length} of its notes cite`);
			expect(words(memo)).not.toContain('Nobody has read those sources');
		}
	});

	it('says that nobody has read the sources, and the article’s date', async () => {
		const said = words(memoOf(await assessed([])));
		expect(said).toContain('Nobody has read those sources in full');
		expect(said).toContain('The article is dated 15 February 2012');
		for (const limit of theCase.limits) expect(said).toContain(limit);
	});
});

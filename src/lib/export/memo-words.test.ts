import { beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '#lib/domain/sheet.ts';
import type { Answer } from '#lib/domain/strength.ts';
import { shortMemoOf } from '#lib/export/memo-short.ts';
import { memoOf } from '#lib/export/memo.ts';
import { plainText, type Document } from '#lib/export/document.ts';
import { assessed, marksEverywhere, record, theCase } from '#lib/export/sample.ts';

/** What a partner looks for in a memo before signing it: who, what is cited, why, and clean type. */

const intent = { count: 'I', element: 'genocide/chapeau/intent' };
const isIntent = (mark: { count: string; element: string }) =>
	mark.count === intent.count && mark.element === intent.element;
const lines = ({ blocks }: Document) =>
	blocks.flatMap((block) => {
		switch (block.kind) {
			case 'heading':
				return [block.text];
			case 'paragraph':
				return [plainText(block.runs)];
			case 'quotation':
				return [plainText(block.words)];
			case 'list':
				return block.items.map(plainText);
			case 'beside':
				return block.lists.flatMap(({ items }) => items.map(plainText));
			case 'table':
				return block.rows.flat().map(plainText);
		}
	});
const all = (memo: Document) => [...lines(memo), ...memo.footnotes.map(plainText)].join('\n');
const headOf = (memo: Document) =>
	Object.fromEntries(memo.head.map(({ term, value }) => [term, value]));
const tableOf = (memo: Document) =>
	memo.blocks.find((block) => block.kind === 'table' && /that the marks cite/.test(block.caption));

/** A memo in each length of marks of which that on intent says something more. */
async function saying(more: object, options = {}): Promise<Document[]> {
	const marks = marksEverywhere('Because.').map((mark) =>
		isIntent(mark) ? { ...mark, answer: 'arguable' as const, ...more } : mark
	);
	const of = await assessed(marks, options);
	return [shortMemoOf(of), memoOf(of, { reasoned: true }), memoOf(of)];
}

describe('the head of a memo', () => {
	it('is that of a draft by whoever made the marks until somebody fills it in', async () => {
		for (const memo of await saying({})) {
			expect(headOf(memo)).toEqual({
				From: 'Ruth Weiss',
				Date: '24 November 2026',
				Reviewer: 'not yet reviewed',
				Matter: theCase.title,
				Law: 'International Criminal Court. Standard: substantial grounds to believe'
			});
			expect(memo.draft).toBe(true);
		}
	});

	it('says who writes to whom, when and about what, and once it is final is no draft', async () => {
		const filled = {
			from: 'A. Laurent',
			to: 'J. Okafor, partner',
			date: '2026-11-28',
			matter: 'Pro bono 12',
			reviewer: 'M. Ito',
			final: true as const
		};
		for (const memo of await saying({}, { memo: filled })) {
			expect(headOf(memo)).toMatchObject({
				From: 'A. Laurent',
				To: 'J. Okafor, partner',
				Date: '28 November 2026',
				Matter: 'Pro bono 12',
				Reviewer: 'M. Ito'
			});
			expect(memo).toMatchObject({ title: 'Memorandum: Pro bono 12', author: 'A. Laurent' });
			expect(memo.draft).toBeUndefined();
		}
	});

	it('leaves what is said to whoever marks to the draft', async () => {
		const bare = { answer: 'strong' as const, reliance: {} };
		const [, ...drafts] = await saying(bare);
		const [, ...finals] = await saying(bare, { memo: { final: true } });
		for (const memo of drafts) expect(all(memo)).toContain('relies on no evidence item yet');
		for (const memo of finals) expect(all(memo)).not.toContain('relies on no evidence item yet');
	});

	it('keeps a day that is written otherwise, even one that is none', async () => {
		for (const date of ['Advent 2026', '2026-02-31x', '2026-99-99'])
			for (const memo of await saying({}, { memo: { date } })) expect(headOf(memo).Date).toBe(date);
	});
});

describe('the answer', () => {
	it('is the first sentence, in bold', async () => {
		for (const memo of await saying({})) {
			const [heading, first] = memo.blocks;
			expect(heading).toMatchObject({ kind: 'heading', number: '1', text: 'Answer' });
			if (first?.kind !== 'paragraph') throw new Error('The answer is no paragraph.');
			const [run] = first.runs;
			expect(run).toMatchObject({ face: 'strong' });
			expect(plainText([run!])).toMatch(/^(The standard|Count).*\.$/);
			expect(plainText([run!]).split('. ')).toHaveLength(1);
		}
	});

	const changed = '2026-11-23T16:30:00.000Z';
	/** The first sentence of the short memo of some marks. */
	async function answerOf(marks: { count: string; element: string; answer: Answer }[]) {
		const memo = shortMemoOf(await assessed(marks.map((mark) => ({ ...mark, changed }))));
		const first = memo.blocks[1]!;
		if (first.kind !== 'paragraph') throw new Error('The answer is no paragraph.');
		return plainText(first.runs.slice(0, 1)).replaceAll('\u00A0', ' ');
	}

	it('says what a count that is judged comes to, and of which counts nothing is marked', async () => {
		const strong = [
			{ count: 'IV', element: 'r2p/state/risk', answer: 'strong' as const },
			{ count: 'IV', element: 'r2p/state/unmet', answer: 'strong' as const }
		];
		expect(await answerOf([{ ...intent, answer: 'weak' }, ...strong])).toBe(
			'The standard is not met for Count I (Genocide of religious believers); no standard of proof applies to Count IV (Responsibility to protect), which is judged at least strong; nothing is marked yet in Count II (Genocide on national, ethnical and racial grounds) and Count III (Crimes against humanity).'
		);
		// Its references to other counts are no marks of its own.
		expect(await answerOf([{ ...intent, answer: 'weak' }])).toContain(
			'nothing is marked yet in Count II (Genocide on national, ethnical and racial grounds), Count III (Crimes against humanity) and Count IV (Responsibility to protect)'
		);
		expect(await answerOf(strong.slice(1))).toContain(
			'Count IV (Responsibility to protect), where'
		);
	});

	it('quotes the names of elements within a sentence, and limits no count by itself', async () => {
		for (const memo of await saying({ answer: 'contradicted' })) {
			const said = all(memo);
			expect(said).toContain('Limited by “Intent to destroy, as such”');
			expect(said).not.toMatch(/Limited by [^“e]|marked: [^“]*, as such, /);
			for (const { title } of theCase.counts) expect(said).not.toContain(`Limited by “${title}”`);
		}
	});

	it('says in a short memo once how far the acts go', async () => {
		const of = await assessed([
			{ ...intent, answer: 'strong', changed },
			{ count: 'I', element: 'genocide/acts/killing', answer: 'strong', changed }
		]);
		expect(all(memoOf(of))).toContain('Acts: “Killing” already reaches strong.');
		expect(all(shortMemoOf(of))).not.toContain('already reaches');
		expect(all(shortMemoOf(of))).toMatch(
			/^Acts: Killing reaches “substantial grounds to believe”/m
		);
	});

	it('sets out nothing in a reasoned memo of a count of which nothing is marked but what it rests on', async () => {
		const memo = memoOf(await assessed([{ ...intent, answer: 'weak', changed }]), {
			reasoned: true
		});
		const of = memo.blocks.flatMap((block) =>
			block.kind === 'heading' && block.id.startsWith('count-IV') ? block.id : []
		);
		expect(of).toEqual(['count-IV']);
		const tables = memo.blocks.flatMap((block) => (block.kind === 'table' ? block.caption : []));
		expect(tables.join('\n')).not.toMatch(/Count (II|III|IV)\b/);
	});

	it('tells its reader what a mark stands for, and asks nothing of whoever made it', async () => {
		const transfer = { count: 'I', element: 'genocide/acts/transfer', changed };
		const memo = memoOf(await assessed([{ ...transfer, answer: 'does-not-arise', reason: 'So.' }]));
		expect(all(memo)).toContain('Does not arise: no longer counted as an alternative.');
		expect(all(memo)).not.toContain('give a reason');
	});

	it('sends nobody who reads a caution again to the section that he is in', async () => {
		const memo = memoOf(await assessed(marksEverywhere('Because.')));
		let section = '';
		let above = 0;
		for (const block of memo.blocks) {
			if (block.kind === 'heading') section = block.number;
			if (block.kind !== 'list') continue;
			for (const item of block.items.map(plainText)) {
				expect(item).not.toContain(`Caution: see ${section}.`);
				if (item.includes('Caution: as above.')) above += 1;
			}
		}
		expect(above).toBeGreaterThan(0);
	});

	it('says of a reference on which counts it rests', async () => {
		const [, , whole] = await saying({});
		expect(all(whole!)).toMatch(/It rests on the stronger of Counts I and II\.$/m);
		expect(all(whole!)).toMatch(/It rests on Count III\.$/m);
	});
});

describe('authorities', () => {
	const recalled = 'akayesu-tj-inference-doctrine';
	const seen = 'akayesu-tj-inference';
	let memos: Document[];
	beforeAll(async () => {
		// What limits the count is named in every length.
		const cites = [recalled, seen, 'no-such-authority'];
		memos = await saying({ cites, answer: 'contradicted' });
	});

	it('that a mark cites are footnotes, and what is recalled says so once there and once in the table', () => {
		for (const memo of memos) {
			const notes = memo.footnotes.map(plainText);
			expect(notes.filter((each) => each.includes('Akayesu'))).toEqual([
				expect.stringMatching(/\[524\] \[from memory, not verified\]\./),
				expect.stringMatching(/^Prosecutor v Jean-Paul Akayesu \(n \d+\) \[523\]\.$/)
			]);
			// One in the footnote, one in the table; what was held elsewhere says its own.
			expect(all(memo).split('[from memory, not verified]')).toHaveLength(3);
		}
	});

	it('stand in a table with body, date, pinpoints and where they are cited', () => {
		const [short, ...long] = memos;
		for (const memo of long) {
			const table = tableOf(memo);
			if (table?.kind !== 'table') throw new Error('There is no table of authorities.');
			expect(table.columns.map(({ head }) => head)).toEqual([
				'Authority',
				'Date',
				'Pinpoint',
				'Subsequent history',
				'Cited in section'
			]);
			const [akayesu, unknown] = table.rows.map((row) => row.map(plainText));
			expect(akayesu!.slice(0, 3)).toEqual([
				'Prosecutor v Jean-Paul Akayesu, ICTR Trial Chamber I',
				'2 September 1998',
				'para. 523\npara. 524 [from memory, not verified]'
			]);
			expect(akayesu![3]).toContain('appeal');
			const cited = memo.blocks.find(
				(block) => block.kind === 'heading' && block.number === akayesu![4]
			);
			expect(cited).toMatchObject({ text: expect.stringMatching(/^(Count I:|Intent)/) });
			// Whatever somebody cites stays in the memo.
			expect(unknown![0]).toContain('no-such-authority');
		}
		const table = tableOf(short!);
		if (table?.kind !== 'table') throw new Error('There is no table of authorities.');
		const [akayesu, unknown] = table.rows.map((row) => row.map(plainText));
		expect(akayesu).toEqual([
			expect.stringMatching(
				/^Prosecutor v Jean-Paul Akayesu, ICTR Trial Chamber I, 2 September 1998\. .*appeal/
			),
			'para. 523\npara. 524 [from memory, not verified]',
			'3'
		]);
		expect(unknown![0]).toContain('no-such-authority');
	});

	it('are said to be none, in a sentence, where no mark cites any', async () => {
		for (const memo of await saying({})) {
			expect(tableOf(memo)).toBeUndefined();
			expect(all(memo)).toContain('The marks cite no authority beyond the words of the law.');
		}
	});

	it('are cited in the style that one chooses, the article with them', async () => {
		const marks = [{ ...intent, cites: [recalled], changed: '2026-11-23T16:30:00.000Z' }];
		const of = await assessed(marks);
		for (const [style, cite] of [
			['oscola', 'Prosecutor v Jean-Paul Akayesu (ICTR Trial Chamber I, 2 September 1998) [524]'],
			['bluebook', 'Prosecutor v. Jean-Paul Akayesu, ¶ 524 (ICTR Trial Chamber I 1998)']
		] as const)
			for (const memo of [shortMemoOf(of, { style }), memoOf(of, { style })]) {
				const [article] = memo.footnotes.map(plainText);
				expect(article).toBe(of.record.citations[style]!.article.map(({ text }) => text).join(''));
				if (memo.contents !== false) expect(all(memo)).toContain(cite);
			}
	});

	it('are cited again as the style does, by the number of the footnote that has them in full', async () => {
		const changed = '2026-11-23T16:30:00.000Z';
		const marks = [{ ...intent, answer: 'weak' as const, cites: [recalled, seen], changed }];
		const of = await assessed(marks);
		for (const [style, again] of [
			['oscola', (first: number) => `Prosecutor v Jean-Paul Akayesu (n ${first}) [523].`],
			[
				'bluebook',
				(first: number) => `Prosecutor v. Jean-Paul Akayesu, supra note ${first}, ¶ 523.`
			],
			[
				'chicago',
				(first: number) => `Prosecutor v. Jean-Paul Akayesu, para. 523 (see note ${first}).`
			]
		] as const)
			for (const memo of [shortMemoOf(of, { style }), memoOf(of, { style })]) {
				const notes = memo.footnotes.map(plainText);
				const at = notes.findIndex((each) => each.includes('Akayesu'));
				expect(notes[at + 1]).toBe(again(at + 1));
				if (style === 'oscola') expect(all(memo)).not.toMatch(/Prosecutor v\. /);
			}
	});

	it('that have no pinpoint are not said to have one from memory', async () => {
		const bare = (await record()).authorities.find(
			({ checked, pinpoint }) => checked === 'holding-seen' && !pinpoint
		)!;
		for (const memo of await saying({ cites: [bare.id], answer: 'contradicted' })) {
			const said = [...memo.footnotes.map(plainText), tableOf(memo)!]
				.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
				.filter((each) => each.includes(bare.title.slice(-10)));
			expect(said.length).toBeGreaterThan(1);
			for (const each of said) expect(each).not.toContain('paragraph from memory');
		}
	});
});

describe('the notes of the text', () => {
	it('are cited again in the words and marks in which they were cited first', async () => {
		const of = await assessed(marksEverywhere('Because.'));
		for (const style of ['oscola', 'bluebook'] as const) {
			const cited = memoOf(of, { style }).footnotes.map(plainText);
			const again = (number: number) =>
				cited.filter((each) => each.startsWith(`Article, note ${number}: `)).slice(1);
			const [open, close] = style === 'oscola' ? ['‘', '’'] : ['', ''];
			const named = {
				10: `Antony Barnett, ${open}Revealed: The Gas Chamber Horror of North Korea’s Gulag${close}.`,
				14: `${open}No.22 Prison Camp, Hoeryong, DPRK${close}.`
			};
			for (const [number, words] of Object.entries(named)) {
				expect(again(Number(number)).length).toBeGreaterThan(0);
				for (const each of again(Number(number)))
					expect(each).toBe(`Article, note ${number}: ${words}`);
			}
			expect(cited.join('\n')).not.toMatch(/[.,]’\.|\.\.$/m);
		}
	});

	it('say of a date that the text prints wrong that it is printed so, where they are cited in full', async () => {
		const memo = memoOf(await assessed(marksEverywhere('Because.')));
		const notes = memo.footnotes.map(plainText).filter((each) => each.includes('June10, 2012'));
		expect(notes).toEqual([expect.stringContaining('(June10, 2012) [date as printed].')]);
	});
});

describe('an item that a mark uses', () => {
	it('has its reason beside it, its cautions once, and the grade of its source', async () => {
		const { books, notes } = await record();
		const book = books.find(({ count }) => count.id === 'I')!;
		const [first, second] = theCase.bearings
			.filter(isIntent)
			.filter(({ direction }) => direction !== 'context')
			.map(({ evidence }) => book.evidence.find(({ id }) => id === evidence)!)
			.filter(({ notes, cautions }) => notes.length > 0 && cautions.length > 0);
		const grades = Object.fromEntries(
			notes.map(({ number }) => [number, { reliability: 'B' as const, credibility: '2' as const }])
		);
		const [short, ...long] = await saying(
			{
				reliance: { [first!.id]: 'rely', [second!.id]: 'discount' },
				itemReasons: { [first!.id]: 'two bodies say so', [second!.id]: 'it names nobody.' }
			},
			{ grades }
		);
		expect(all(short!)).not.toContain('two bodies say so');
		for (const memo of long) {
			const said = lines(memo);
			const of = (id: string, use: string) =>
				said.find((line) => line.startsWith(`${id} `) && line.includes(use));
			expect(of(first!.id, 'Relied on: two bodies say so.')).toBeDefined();
			expect(of(second!.id, 'Discounted: it names nobody.')).toBeDefined();
			for (const caution of first!.cautions) expect(all(memo).split(caution)).toHaveLength(2);
			expect(all(memo)).toContain('[graded B2: usually reliable, probably true]');
			expect(all(memo)).toContain('No grade counts in a finding.');
		}
	});
});

describe('an item with a reason that the mark makes no use of any more', () => {
	it('is in the reasoned memo, with the reason', async () => {
		const { evidence } = theCase.bearings.find(isIntent)!;
		const [, ...long] = await saying({
			reliance: {},
			itemReasons: { [evidence]: 'It names nobody.' }
		});
		for (const memo of long)
			expect(all(memo)).toMatch(new RegExp(`^${evidence} .*Remark: It names nobody\\. `, 'm'));
	});
});

describe('an item that bears on an act, where the mark of a part uses it', () => {
	const part = 'genocide/acts/killing/killed';
	const changed = '2026-11-23T16:30:00.000Z';
	let first: string;
	let second: string;
	beforeAll(async () => {
		const book = (await record()).books.find(({ count }) => count.id === 'I')!;
		[first, second] = sheetOf(book, part)!
			.bears.filter(({ inherited, direction }) => inherited && direction === 'supports')
			.map(({ evidence }) => evidence.id) as [string, string];
	});
	/** A memo in each length, of one act that is marked by its parts. */
	async function marked(fields: object): Promise<Document[]> {
		const of = await assessed([
			{ count: 'I', element: 'genocide/acts/killing', split: true, changed },
			{ count: 'I', element: part, answer: 'strong', reason: 'Because.', changed, ...fields }
		]);
		return [shortMemoOf(of), memoOf(of, { reasoned: true }), memoOf(of)];
	}

	/** The lines of a memo that stand under the part. */
	const underPart = ({ blocks, ...memo }: Document) => {
		const from = blocks.findIndex(
			(block) => block.kind === 'heading' && block.id === `count-I-${part.replaceAll('/', '-')}`
		);
		const to = blocks.findIndex((block, at) => at > from && block.kind === 'heading');
		return lines({ ...memo, blocks: blocks.slice(from, to) }).join('\n');
	};

	it('is set out under the part, and among the points of the count', async () => {
		const [short, ...long] = await marked({ reliance: { [first]: 'rely' } });
		const [count] = all(short!).split('\nCount II: ');
		expect(count).not.toContain('rely on no item yet');
		expect(count).toMatch(new RegExp(`^${first} .*on “Killing: `, 'm'));
		for (const memo of long) {
			expect(underPart(memo)).toMatch(new RegExp(`^${first} .*Relied on\\. `, 'm'));
			expect(underPart(memo)).not.toMatch(new RegExp(`^${second} `, 'm'));
		}
	});

	it('is set out where it is discounted, set aside or has a reason', async () => {
		for (const [fields, words] of [
			[{ reliance: { [first]: 'discount' } }, 'Discounted\\.'],
			[{ reliance: { [first]: 'set-aside' } }, 'Set aside\\.'],
			[{ itemReasons: { [first]: 'It names nobody.' } }, 'Remark: It names nobody\\.']
		] as const) {
			const [, , annex] = await marked(fields);
			expect(underPart(annex!)).toMatch(new RegExp(`^${first} .*${words} `, 'm'));
		}
	});
});

describe('the type', () => {
	let memos: Document[];
	beforeAll(async () => {
		memos = await saying(
			{ reason: 'He said “so”.', cites: ['krstic-ac-inference'] },
			{ name: 'The “second” reading', memo: { matter: 'Of “X”' } }
		);
	});

	it('has no quotation mark twice, no stop twice, and no blank before a sign', () => {
		for (const memo of memos) {
			expect(all(memo)).not.toMatch(/““|””|‘‘|“‘[^’]*‘|“[^”]*“[^”]*”[^”]*”/);
			expect(all(memo)).not.toMatch(/[^.]\.\.(?!\.)| [,;:.](?!\.)/);
		}
	});

	it('says where the stress in a quotation of the law is ours', () => {
		const quotations = memos[2]!.blocks.filter((block) => block.kind === 'quotation');
		expect(quotations.some(({ emphasis }) => !emphasis)).toBe(true);
		for (const { words, emphasis } of quotations)
			expect(emphasis ?? false).toBe(words.some((run) => 'face' in run));
	});

	it('sets the number of a footnote after a comma or stop, never before', () => {
		for (const { blocks } of memos)
			for (const block of blocks) {
				if (block.kind !== 'paragraph') continue;
				block.runs.forEach((run, at) => {
					const next = block.runs[at + 1];
					if ('footnote' in run && next && 'text' in next) expect(next.text).not.toMatch(/^[,.;:]/);
				});
			}
	});
});

import { describe, expect, it } from 'vitest';
import { outcome, type Outcome } from '#lib/domain/evaluate.ts';
import { textLabel } from '#lib/domain/article.ts';
import { plain } from '#lib/domain/explain.ts';
import { noHinge, noProp } from '#lib/domain/turns-on-words.ts';
import { markKey } from '#lib/domain/mark.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { plainText, type Block, type Document } from '#lib/export/document.ts';
import { memoOf } from '#lib/export/memo.ts';
import { judged } from '#lib/export/judgements.ts';
import { shortMemoOf } from '#lib/export/memo-short.ts';
import { assessed, head, marksEverywhere, places, record, theCase } from '#lib/export/sample.ts';

const { changed } = head;
const headings = ({ blocks }: Document, level = 1) =>
	blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? block.text : []));

const wordsOf = (block: Block): string => {
	switch (block.kind) {
		case 'heading':
			return block.text;
		case 'paragraph':
			return plainText(block.runs);
		case 'quotation':
			return plainText(block.words);
		case 'list':
			return block.items.map(plainText).join('\n');
		case 'beside':
			return block.lists.flatMap(({ items }) => items.map(plainText)).join('\n');
		case 'table':
			return block.rows.flat().map(plainText).join('\n');
	}
};
const words = ({ blocks }: Document) => blocks.map(wordsOf).join('\n');

/** The blocks between a heading of the first level and the next. */
function section({ blocks }: Document, title: string): Block[] {
	const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
	const to = blocks.findIndex((block, at) => at > from && block.kind === 'heading');
	return blocks.slice(from + 1, to < 0 ? undefined : to);
}

/** Marks everywhere, of which those of one element alone rely on these items. */
async function relyingOn(element: string, items: readonly string[]) {
	const marks = marksEverywhere('Because.').map(({ reliance: _, ...mark }) => ({
		...mark,
		...(mark.count === 'I' &&
			mark.element === element && {
				reliance: Object.fromEntries(items.map((id) => [id, 'rely' as const]))
			})
	}));
	return assessed(marks);
}

describe('the short memo', () => {
	it('answers first, then sets each count against every standard of the forum', async () => {
		const all = await assessed(marksEverywhere('Because.'));
		const memo = shortMemoOf(all);
		expect(headings(memo)).toEqual([
			'Answer',
			'Outcome by count',
			...theCase.counts.map(({ id, title }) => `Count ${id}: ${title}`),
			'Limits',
			'Table of authorities'
		]);
		const table = section(memo, 'Outcome by count')[0]!;
		if (table.kind !== 'table') throw new Error(table.kind);
		expect(table.columns.map(({ head }) => head)).toEqual([
			'Count',
			'Reasonable basis, reasonable grounds',
			'Substantial grounds',
			'Beyond reasonable doubt',
			'Acts reaching the standard',
			'Weakest required element'
		]);
		const said: Partial<Record<Outcome, string>> = {
			'made-out': 'Met',
			'not-made-out': 'Not met',
			open: 'Open'
		};
		const { standards } = all.record;
		const ofForum = standards.filter(({ forums }) => forums.includes('icc'));
		expect(ofForum.length).toBeGreaterThan(3);
		table.rows.forEach((row, at) => {
			const { root } = all.findings.get(theCase.counts[at]!.id)!;
			for (const { id, label } of ofForum) {
				const here = outcome(root, standardOf(standards, { ...all.head, standard: id }).at);
				// What is judged has no standards: one cell says so, to the end of the row.
				if (here === 'judged') {
					expect(row).toHaveLength(2);
					expect(plainText(row[1]!)).toMatch(/^Judged/);
					continue;
				}
				const name = label.replace(/ \(.*/, '').toLowerCase();
				const column = table.columns.findIndex(({ head }) => head.toLowerCase().includes(name));
				expect(plainText(row[column]!)).toBe(said[here]);
				const chosen = row[column]!.some((run) => 'face' in run && run.face === 'strong');
				expect(chosen).toBe(name === 'substantial grounds');
			}
		});
		expect(memo.contents).toBe(false);
	});

	it('heads no two columns alike where standards of like names are set at different levels', async () => {
		const all = await assessed(marksEverywhere('Because.'), {
			thresholds: { 'reasonable-grounds-warrant': 'weak' }
		});
		const table = section(shortMemoOf(all), 'Outcome by count')[0]!;
		if (table.kind !== 'table') throw new Error(table.kind);
		expect(table.columns.map(({ head }) => head).slice(1, 3)).toEqual([
			'Reasonable grounds (warrant)',
			'Reasonable basis, reasonable grounds (inquiry)'
		]);
	});

	it('names three points each way at most, of those that the marks rely on, each once', async () => {
		const bearings = theCase.bearings.filter(
			(each) => each.count === 'I' && each.element === 'genocide/chapeau/intent'
		);
		const items = (direction: string) => [
			...new Set(bearings.flatMap((each) => (each.direction === direction ? each.evidence : [])))
		];
		const chosen = [...items('supports').slice(0, 4), items('undermines')[0]!];
		const memo = shortMemoOf(await relyingOn('genocide/chapeau/intent', chosen));
		const count = section(memo, `Count I: ${theCase.counts[0]!.title}`);
		const lists = count.flatMap((block) =>
			block.kind === 'beside' ? block.lists.map(({ items }) => items.map(plainText).join('\n')) : []
		);
		const named = (list: string) => [...list.matchAll(/^E\d+/gm)].map(([id]) => id);
		expect(named(lists[0]!)).toHaveLength(3);
		for (const id of named(lists[0]!)) expect(chosen).toContain(id);
		expect(named(lists[1]!).sort()).toEqual(
			[...new Set(chosen)].filter((id) => items('undermines').includes(id)).sort()
		);
		expect(count.map(wordsOf).join()).not.toContain('rely on no item yet');
	});

	const intent = 'genocide/chapeau/intent';
	const group = 'genocide/chapeau/group';
	/** The two lists of points of Count I, with what stands in an empty one; and what is said above them. */
	async function pointsOf(memo: Document): Promise<{ said: string; lists: string[][] }> {
		const count = section(memo, `Count I: ${theCase.counts[0]!.title}`);
		const lists = count.flatMap((block) =>
			block.kind === 'beside'
				? block.lists.map(({ items, none }) =>
						items.length > 0 ? items.map((runs) => plainText(runs)) : [none]
					)
				: []
		);
		return { said: count.map(wordsOf).join('\n'), lists };
	}
	const bearing = (element: string, direction: string) =>
		theCase.bearings.flatMap((each) =>
			each.count === 'I' && each.element === element && each.direction === direction
				? each.evidence
				: []
		);

	it('where the marks rely on items of one side alone, says so and takes the case’s choice for the other', async () => {
		const against = bearing(intent, 'undermines');
		const relied = bearing(intent, 'supports').find((id) => !against.includes(id))!;
		const { said, lists } = await pointsOf(shortMemoOf(await relyingOn(intent, [relied])));
		expect(lists[0]).toEqual([expect.stringMatching(new RegExp(`^${relied} .*on “Intent`))]);
		expect(lists[1]).toHaveLength(3);
		expect(said).toContain(
			'The marks of this count rely on no item against it. The points against are items that the case gives to be read first; of an element for which it gives none, the first.'
		);
	});

	it('says how many items there are where it has no point of a side', async () => {
		const inCount = theCase.bearings.filter(({ count }) => count === 'I');
		const reliance = Object.fromEntries([
			...inCount.map(({ evidence }) => [evidence, 'rely' as const]),
			...inCount
				.filter(({ direction }) => direction === 'undermines')
				.map(({ evidence }) => [evidence, 'discount' as const])
		]);
		const marks = places
			.filter(({ count }) => count === 'I')
			.map(({ element }) => ({
				...{ count: 'I', element, answer: 'weak' as const, reliance, changed }
			}));
		const { said, lists } = await pointsOf(shortMemoOf(await assessed(marks)));
		expect(lists[0]).toHaveLength(3);
		expect(lists[1]).toEqual([
			expect.stringMatching(/^None of the \d\d items against is relied on\.$/)
		]);
		expect(said).not.toContain('to be read first');
	});

	it('takes the points from each element in turn', async () => {
		const many = bearing(intent, 'supports').slice(0, 5);
		const one = bearing(group, 'supports').find((id) => !many.includes(id))!;
		const all = await relyingOn(intent, many);
		const marks = [...all.marks.values()].map((mark) =>
			mark.count === 'I' && mark.element === group
				? { ...mark, reliance: { [one]: 'rely' as const } }
				: mark
		);
		const [supports] = (await pointsOf(shortMemoOf(await assessed(marks)))).lists;
		expect(supports!.map((point) => /^E\d+/.exec(point)![0])).toEqual([one, many[0], many[1]]);
	});

	it('says of a point against why it tells against the count, as long as five pages hold it', async () => {
		const against = bearing(intent, 'undermines').slice(0, 2);
		const whyOf = (id: string) =>
			theCase.bearings.find(
				(each) =>
					each.count === 'I' &&
					each.element === intent &&
					each.evidence === id &&
					each.direction === 'undermines'
			)!.why;
		const of = await relyingOn(intent, against);
		const [, points] = (await pointsOf(shortMemoOf(of))).lists;
		expect(points).toEqual(against.map((id) => expect.stringContaining(whyOf(id))));
		const cites = (await record()).authorities.slice(0, 40).map(({ id }) => id);
		const long = new Map([...of.marks].map(([key, mark]) => [key, { ...mark, cites }]));
		const [, short] = (await pointsOf(shortMemoOf({ ...of, marks: long }))).lists;
		expect(short).toHaveLength(against.length);
		expect(short!.join()).not.toContain(whyOf(against[0]!));
	});

	it('takes no point from an act that does not arise', async () => {
		const [act] = theCase.bearings.filter(
			({ count, element, direction }) =>
				count === 'I' && element === 'genocide/acts/transfer' && direction === 'undermines'
		);
		const marks = [
			{ element: group, answer: 'strong' as const },
			{
				element: 'genocide/acts/transfer',
				answer: 'does-not-arise' as const,
				reliance: { [act!.evidence]: 'rely' as const }
			}
		].map((mark) => ({ count: 'I', ...mark, changed }));
		const { said, lists } = await pointsOf(shortMemoOf(await assessed(marks)));
		expect(said).toContain('rely on no item yet');
		expect(lists.flat().join('\n')).not.toContain('on “Forcible transfer');
	});

	it('says in one sentence that nothing decides the outcome by itself, and nothing of a count without a standard', async () => {
		const all = await assessed(marksEverywhere('Because.'), {
			turnsOn: ['I', 'IV'].map((count) => ({
				count,
				sentences: [noHinge, noProp].map((sentence) => plain(sentence)),
				routes: []
			}))
		});
		const said = words(shortMemoOf(all));
		expect(said.split('No single mark, note or origin decides the outcome')).toHaveLength(2);
		expect(said).not.toContain('moved one step');
	});

	it('calls no element that meets the standard the weakest required: there it names what is still to be marked', async () => {
		const weakest = async (answer: 'strong' | 'weak') => {
			const table = section(
				shortMemoOf(await assessed([{ count: 'I', element: group, answer, changed }])),
				'Outcome by count'
			)[0]!;
			if (table.kind !== 'table') throw new Error(table.kind);
			return plainText(table.rows[0]!.at(-1)!);
		};
		expect(await weakest('strong')).toMatch(/^Still to be marked: Intent to destroy, as such; /);
		expect(await weakest('weak')).toBe('Protected group (weak)');
	});

	it('cites for the elements that it names, each holding once, and says how many more the marks cite', async () => {
		const cites = ['akayesu-tj-inference', 'krstic-ac-inference'];
		const marks = (['I', 'II'] as const).flatMap((count) => [
			{ count, element: 'genocide/chapeau/intent', answer: 'weak' as const, cites, changed },
			{ count, element: 'genocide/chapeau/group', answer: 'strong' as const, changed }
		]);
		const other = {
			...{ count: 'I', element: 'genocide/chapeau/pattern', answer: 'strong' as const, changed },
			cites: ['semanza-tj-group', 'no-such-authority']
		};
		const memo = shortMemoOf(await assessed([...marks, other]));
		const notes = memo.footnotes.map(plainText).join('\n');
		for (const name of ['Akayesu', 'Krstić']) expect(notes.split(name)).toHaveLength(2);
		expect(words(memo)).toContain('On “Intent to destroy, as such”: Prosecutor v ');
		expect(words(memo)).not.toContain('no-such-authority');
		expect(words(memo)).toContain(
			'For elements that are not named here the marks cite 2 other authorities: the reasoned memo has them.'
		);
		const none = shortMemoOf(
			await assessed([...marks.map(({ cites: _, ...mark }) => mark), other])
		);
		expect(words(none)).toContain('the marks cite 2 other authorities');
		expect(words(none)).not.toContain('cite no authority');
	});

	it('stays short where every element is marked and twenty authorities are cited', async () => {
		const twenty = (await record()).authorities.slice(0, 40).filter((_, at) => at % 2 === 0);
		const marks = marksEverywhere('Because. '.repeat(40)).map((mark, at) => ({
			...mark,
			cites: twenty.filter((_, each) => each % 5 === at % 5).map(({ id }) => id),
			itemReasons: Object.fromEntries(
				Object.keys(mark.reliance ?? {}).map((id) => [id, 'One witness. '.repeat(20)])
			)
		}));
		const memo = shortMemoOf(await assessed(marks));
		const said = [words(memo), ...memo.footnotes.map(plainText)].join(' ');
		// Some five pages.
		expect(said.split(/\s+/).length).toBeLessThan(3_100);
	});

	it('says so where the marks of a count rely on nothing, and takes no item that is set aside', async () => {
		const intent = 'genocide/chapeau/intent';
		const first = theCase.readFirst.find(
			(each) => each.count === 'I' && each.element === intent
		)!.items;
		const marks = marksEverywhere('Because.').map(({ reliance: _, ...mark }) =>
			mark.count === 'I' && mark.element === intent
				? { ...mark, reliance: { [first[0]!]: 'set-aside' as const } }
				: mark
		);
		const said = section(shortMemoOf(await assessed(marks)), `Count I: ${theCase.counts[0]!.title}`)
			.map(wordsOf)
			.join('\n');
		expect(said).toContain('rely on no item yet');
		expect(said).not.toMatch(new RegExp(`^${first[0]} .*on “Intent to destroy`, 'm'));
	});

	it('never says that anybody is guilty, and says of a count without marks that it has none', async () => {
		const none = shortMemoOf(await assessed([]));
		expect(words(none)).not.toMatch(/guilt/i);
		for (const { id, title } of theCase.counts)
			expect(section(none, `Count ${id}: ${title}`).map(wordsOf)).toEqual([
				'Nothing is marked in this count.'
			]);
	});

	it('says of a count that the forum does not hear why, whatever is marked of it', async () => {
		const all = await assessed(marksEverywhere('Because.'), { forum: 'icj' });
		const unheard = [...all.findings.values()].filter(({ root }) => root.unheard !== undefined);
		expect(unheard.length).toBeGreaterThan(0);
		for (const { count, root } of unheard) {
			const { title } = theCase.counts.find(({ id }) => id === count)!;
			const said = section(shortMemoOf(all), `Count ${count}: ${title}`).map(wordsOf).join(' ');
			expect(said).toContain(root.unheard!.replace(/\.$/, ''));
			expect(said).not.toContain('Nothing is marked');
		}
	});

	it('is of the counts chosen alone', async () => {
		const all = await assessed(marksEverywhere('Because.'));
		for (const memo of [shortMemoOf(all, { counts: ['III'] }), memoOf(all, { counts: ['III'] })]) {
			expect(headings(memo).filter((title) => title.startsWith('Count'))).toEqual([
				`Count III: ${theCase.counts[2]!.title}`
			]);
			expect(words(memo)).not.toMatch(/Count (I|II|IV)\b/);
		}
	});
});

describe('an annex behind a shorter memo', () => {
	it.each([
		['short', shortMemoOf],
		['reasoned', (all, chosen) => memoOf(all, { ...chosen, reasoned: true })]
	] satisfies [string, typeof shortMemoOf][])(
		'has every element, and the %s memo before it as it is',
		async (_, memoWith) => {
			const all = await assessed(marksEverywhere('Because.').filter((_, at) => at % 2 === 0));
			const [without, memo] = [memoWith(all, {}), memoWith(all, { annex: true })];
			const annex = headings(memo).findIndex((title) => title.startsWith('Annex'));
			expect(headings(memo).slice(0, annex)).toEqual(headings(without).slice(0, annex));
			expect(headings(memo).slice(0, annex)).toContain('Limits');
			expect(memo.contents ?? true).toBe(true);
			const ids = memo.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
			expect(new Set(ids).size).toBe(ids.length);
			for (const { book, node } of judged(all))
				expect(ids).toContain(`annex-count-${book.count.id}-${node.id.replaceAll('/', '-')}`);
			const { blocks } = memo;
			const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'annex');
			const whole = words({ ...memo, blocks: blocks.slice(from) });
			for (const { id } of theCase.evidence.slice(0, 10)) expect(whole).toContain(`${id} `);
			expect(words(memo)).not.toContain('The full annex has the rest.');
			expect(headings(memo).slice(-2)).toEqual(headings(memoOf(all)).slice(-2));
		}
	);
});

describe('the reasoned memo', () => {
	it('sets out what is marked, with what the marks rely on, discount or set aside, and no more', async () => {
		const every = marksEverywhere('Because.');
		const marks = every.filter((_, at) => at % 3 === 0);
		const all = await assessed(marks);
		const memo = memoOf(all, { reasoned: true });
		const annex = memoOf(all);
		const marked = new Set(marks.map(({ count, element }) => markKey(count, element)));
		const ids = new Set(memo.blocks.flatMap((block) => (block.kind === 'heading' ? block.id : [])));
		for (const { book, node } of judged(all)) {
			const id = `count-${book.count.id}-${node.id.replaceAll('/', '-')}`;
			if (marked.has(markKey(node.count, node.id)) && node.answer !== undefined)
				expect(ids).toContain(id);
			else if (node.kind === 'element') expect(ids).not.toContain(id);
		}
		const uses = (each: Document) =>
			each.blocks.flatMap((block) =>
				block.kind === 'list'
					? block.items.map(plainText).filter((item) => /^E\d+ /.test(item))
					: []
			);
		expect(uses(memo).length).toBeGreaterThan(5);
		for (const item of uses(memo)) expect(item).toMatch(/Relied on\.|Discounted\.|Set aside\./);
		const counted = (of: string[]) =>
			of.filter((item) => /Relied on\.|Discounted\.|Set aside\./.test(item)).length;
		expect(uses(memo)).toHaveLength(counted(uses(annex)));
		expect(memo.footnotes.length).toBeLessThan(annex.footnotes.length);
		expect(words(memo)).toContain('Still to be marked: ');
		expect(words(memo)).toContain('The full annex has the rest.');
	});

	it('has every reason that a person gave, whole', async () => {
		const reason = 'One paragraph.\n\nAnd <another> one.';
		const all = await assessed(marksEverywhere(reason).slice(0, 12));
		const said = words(memoOf(all, { reasoned: true }));
		expect(said.split('And <another> one.').length - 1).toBeGreaterThanOrEqual(
			judged(all).filter(({ node }) => node.answer !== undefined).length
		);
		expect(places.length).toBeGreaterThan(100);
	});

	it('calls the text by its name in the notes', async () => {
		const all = await assessed(marksEverywhere('Because.'));
		const { article } = all.record.case;
		expect(memoOf(all).footnotes.map(plainText).join('\n')).toContain(
			`${textLabel(article)}, note `
		);
	});
});

import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
	blankOwnMotion,
	edited,
	noCount,
	preparedWith,
	sides,
	type OwnMotion,
	type PreparedEdit
} from '#lib/debate/preparation.ts';
import {
	blocksOf,
	blocksOfOwnMotion,
	oneLine,
	type BlocksWanted
} from '#lib/export/debate-blocks.ts';
import { toBlocksDocx } from '#lib/export/debate-blocks-docx.ts';
import { blank, debated, intent, sample, saying, written } from '#lib/export/debate-sample.ts';
import { booksInIssue, type Debated } from '#lib/export/debated.ts';
import { judgedIn } from '#lib/export/judgements.ts';
import { named, parsed, textOf } from '#lib/export/opened-word.ts';
import { printable } from '#lib/export/printable.ts';
import { quoted, within } from '#lib/export/quotation.ts';
import { theCase } from '#lib/export/sample.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml: string) => xml.replace(/&(\w+);/g, (_, name: string) => entities[name]!);

type Run = { style: string; text: string };
type Read = { style: string; runs: Run[]; text: string };

/** The paragraphs of a Word file, each with its style’s id and those of its runs. */
async function opened(
	all: Debated,
	side: (typeof sides)[number] = 'affirmative',
	wanted: BlocksWanted = { whole: true }
) {
	const blob = await toBlocksDocx(blocksOf(all, side, wanted));
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	const paragraphs: Read[] = [
		...part('word/document.xml').matchAll(/<w:p>([^]*?)<\/w:p>|<w:p\/>/g)
	].map(([, xml = '']) => {
		const runs = [...xml.matchAll(/<w:r>([^]*?)<\/w:r>/g)].map(([, run]) => ({
			style: /<w:rStyle w:val="([^"]+)"/.exec(run!)?.[1] ?? '',
			text: [...run!.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
				.map(([, text]) => (text === undefined ? '\n' : decoded(text)))
				.join('')
		}));
		return {
			style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? 'Normal',
			runs,
			text: runs.map(({ text }) => text).join('')
		};
	});
	return { part, paragraphs };
}

type Card = { entry: string; tag: string; cite: string; card: string };

/**
 * openCaselist’s own reading of an uploaded file (client/src/team/processFile.js in
 * ashtarcommunications/caselist): paragraphs by their heading styles, empty ones left
 * out; a file that begins with a wiki’s heading is refused; paragraphs in a row are one; one that
 * has two or more is a cite and a card, the cite of one paragraph where there are two in all or
 * the first has an address or several closing quotation marks, else of two; and the entries begin
 * at the highest heading that there is.
 */
function caselist(paragraphs: readonly Read[]): { entries: string[]; cards: Card[] } {
	const elements = paragraphs
		.filter(({ runs }) => runs.length > 0)
		.map(({ style, text }) => ({
			level: Number(/^Heading([1-6])$/.exec(style)?.[1] ?? 0),
			paragraphs: text.split('\n')
		}));
	if (/^[#=]/.test(elements[0]!.paragraphs[0]!.trim())) throw new Error('Already wikified.');
	for (let at = elements.length - 1; at > 0; at--)
		if (elements[at]!.level === 0 && elements[at - 1]!.level === 0)
			elements[at - 1]!.paragraphs.push(...elements.splice(at, 1)[0]!.paragraphs);
	const levels = elements.map(({ level }) => level);
	const highest = levels.includes(1) ? 1 : levels.includes(2) ? 2 : 3;
	const entries: string[] = [];
	const cards: Card[] = [];
	let tag = '';
	for (const { level, paragraphs } of elements) {
		const [first] = paragraphs as [string];
		// What stands before the first heading is an entry of its own, with no title to speak of.
		if (level === highest || entries.length === 0) entries.push(first);
		if (level > 0) tag = level === 4 ? first : '';
		else if (paragraphs.length > 1) {
			const oneLine =
				paragraphs.length === 2 ||
				/https?:\/\//.test(first) ||
				first.split('"').length > 2 ||
				first.split('”').length > 2;
			const start = oneLine ? 1 : 2;
			cards.push({
				entry: entries.at(-1)!,
				tag,
				cite: paragraphs.slice(0, start).join('\n'),
				card: paragraphs.slice(start).join('\n')
			});
		}
	}
	return { entries, cards };
}

/** The law’s words that may be quoted, element by element, as the record has them. */
const quotable = (all: Debated, side: (typeof sides)[number] = 'affirmative') =>
	booksInIssue(all).flatMap((book) =>
		judgedIn(all.sides[side], book)
			.filter(({ node }) => !node.dropped)
			.flatMap(({ sheet }) => sheet.element.law)
			.filter(({ checked }) => checked !== 'memory')
	);

describe('a side’s blocks as a Word file for Verbatim', () => {
	let all: Debated;
	let file: Awaited<ReturnType<typeof opened>>;
	const of = (style: string) => file.paragraphs.filter((each) => each.style === style);
	const texts = (style: string) => of(style).map(({ text }) => text);
	beforeAll(async () => {
		all = await debated();
		file = await opened(all);
	});

	it('has Verbatim’s styles by their ids, under Word’s names and Verbatim’s', () => {
		const styles = file.part('word/styles.xml');
		const style = (id: string) =>
			new RegExp(`<w:style [^>]*w:styleId="${id}">([^]*?)</w:style>`).exec(styles)![1]!;
		['Pocket', 'Hat', 'Block', 'Tag'].forEach((name, at) => {
			const found = style(`Heading${at + 1}`);
			expect(found).toContain(`<w:name w:val="heading ${at + 1}"/><w:aliases w:val="${name}"/>`);
			expect(found).toContain(`<w:outlineLvl w:val="${at}"/>`);
		});
		expect(style('Style13ptBold')).toContain('<w:aliases w:val="Cite"/>');
		expect(style('StyleUnderline')).toContain('<w:u w:val="single"/>');
		expect(style('Emphasis')).toContain('<w:b/>');
		const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const used = [...file.part('word/document.xml').matchAll(/<w:[pr]Style w:val="([^"]+)"/g)];
		expect(new Set(used.map(([, id]) => id))).toEqual(
			new Set(
				ids.filter((id) => !['Normal', 'DefaultParagraphFont', 'FootnoteReference'].includes(id!))
			)
		);
	});

	it('files the law in pockets, chapeau and acts in hats, elements in blocks', () => {
		expect(texts('Heading1')).toEqual([
			'Genocide Convention – Count I: Genocide of religious believers',
			'ICTR Statute – Count III: Crimes against humanity',
			'About these blocks'
		]);
		expect(texts('Heading2')).toEqual([
			'Chapeau (Count I)',
			'Acts (Count I)',
			'Chapeau (Count III)',
			'Acts (Count III)'
		]);
		expect(texts('Heading3')).toContain('Intent to destroy, as such – Affirmative');
		expect(texts('Heading3')).toHaveLength(
			booksInIssue(all).flatMap((book) => judgedIn(all.sides.affirmative, book)).length
		);
		expect(file.paragraphs[0]!.style).toBe('Heading1');
	});

	it('has a cite in one paragraph under the tag, its first part to be read', () => {
		const cites = file.paragraphs.filter(({ runs }) =>
			runs.some(({ style }) => style === 'Style13ptBold')
		);
		expect(cites).toHaveLength(quotable(all).length);
		for (const { style, runs } of cites) {
			expect(style).toBe('Normal');
			expect(runs.map((run) => run.style)).toEqual(['Style13ptBold', '']);
			expect(runs[0]!.text).toMatch(
				/^(Genocide Convention 48|Rome Statute 98|Elements of Crimes 02|IC(?:TY Statute 93|TR Statute 94))$/
			);
		}
		const first = cites[0]!.text;
		expect(first).toMatch(
			/^Genocide Convention 48, Art\. II\. Convention on the Prevention and Punishment of the Crime of Genocide, adopted 9 December 1948, .*United Nations, Treaty Series, vol\. 78, p\. 277 \(No\. 1021\)\. Wording checked against two or more copies\.$/
		);
	});

	it('quotes the law’s words exactly, underlined, with what they turn on emphasised', () => {
		const cited = file.paragraphs.filter(({ runs }) =>
			runs.some(({ style }) => style === 'StyleUnderline' || style === 'Emphasis')
		);
		const law = quotable(all);
		expect(cited.map(({ text }) => text)).toEqual(law.map(({ words }) => quoted(words)));
		cited.forEach(({ runs }, at) => {
			const emphasised = runs.filter(({ style }) => style === 'Emphasis').map(({ text }) => text);
			for (const stress of law[at]!.stress) expect(emphasised).toContain(within(stress));
			expect(runs.slice(1, -1).every(({ style }) => style !== '')).toBe(true);
		});
	});

	it('has what was written in Hebrew from right to left', async () => {
		const hebrew = 'המסמך אומר "קבוצה".';
		const { part } = await opened(await debated(saying(hebrew)));
		const written = named(parsed(part('word/document.xml')), 'w:p').filter((paragraph) =>
			textOf(paragraph).startsWith('המסמך')
		);
		expect(written.length).toBeGreaterThan(3);
		for (const paragraph of written) {
			expect(named(paragraph, 'w:bidi')).toHaveLength(1);
			expect(named(paragraph, 'w:rtl').length).toBe(named(paragraph, 'w:r').length);
		}
	});

	it('is read by openCaselist: an entry a pocket, and just the law’s words as cards', () => {
		const { entries, cards } = caselist(file.paragraphs);
		expect(entries).toEqual(texts('Heading1'));
		const law = quotable(all);
		expect(law.length).toBeGreaterThan(20);
		expect(cards.map(({ card }) => card)).toEqual(law.map(({ words }) => quoted(words)));
		cards.forEach(({ tag, cite }, at) => {
			const { citation } = law[at]!;
			const [, short, pinpoint] = /^([^,]+), (.+)$/.exec(citation)!;
			expect(tag).toMatch(/: the law’s words, /);
			expect(tag.endsWith(citation)).toBe(true);
			expect(cite).toMatch(new RegExp(`^${short} \\d\\d, `));
			expect(cite).toContain(`, ${pinpoint}. `);
		});
	});

	it('has the evidence as analytics that say that they are paraphrase, with origins and cautions', () => {
		const at = file.paragraphs.findIndex(
			({ text }) => text === 'Intent to destroy, as such – Affirmative'
		);
		const end = file.paragraphs.findIndex(
			({ style }, index) => index > at && /^Heading[123]$/.test(style)
		);
		const under = file.paragraphs.slice(at, end);
		const after = (tag: string) => under[under.findIndex(({ text }) => text === tag) + 1]!;
		expect(after('The affirmative’s claim.').text).toMatch(
			/^Marked by us: strong\. Evidence: .+ notes? from .+\.$/
		);
		expect(after('Our evidence').text).toBe('The affirmative’s evidence.');
		expect(after('What they will say').text).toBe('The affirmative’s theySay.');
		expect(after('Our answer').text).toBe('The affirmative’s answer.');
		const paraphrases = under.filter(({ text }) => text.startsWith('Paraphrase'));
		expect(paraphrases.length).toBeGreaterThan(5);
		expect(new Set(paraphrases.map(({ text }) => text)).size).toBe(paraphrases.length);
		expect(paraphrases.every(({ style }) => style === 'Heading4')).toBe(true);
		const { against, with: has } = all.attacks.negative.find(
			({ change }) => change.node.id === intent.element
		)!;
		const listed = ({ words, items }: typeof against) =>
			`${words} (${items.map(({ id }) => id).join(', ')})`;
		expect(after('Their attack: Intent to destroy, as such').text).toBe(
			`Bring “Intent to destroy, as such” down from strong to arguable or lower. Our evidence: ${listed(against)}. Theirs: ${listed(has)}.`
		);
		for (const { id, short, statement, notes, origins, cautions } of [
			...against.items,
			...has.items
		]) {
			const [tag] = paraphrases.filter(({ text }) => text.endsWith(`: ${id} ${short}`));
			const { text } = after(tag!.text);
			expect(text.startsWith(`In paraphrase, the article says: ${statement} (${id}, ¶ `)).toBe(
				true
			);
			if (notes.length > 0)
				expect(text).toContain(`${origins.length} origin${origins.length === 1 ? '' : 's'}: `);
			else expect(text).toContain('no note cited');
			for (const caution of cautions) expect(text).toContain(caution.replace(/\.$/, ''));
		}
	});

	it('has each rival explanation as an attack of the negative, with the affirmative’s answer', async () => {
		const rival = theCase.rivals.find(({ count }) => count === 'I')!;
		const answered = await debated(
			edited(
				sample,
				{
					kind: 'mark',
					side: 'affirmative',
					...intent,
					amendment: { rivals: { [rival.id]: { answer: 'excluded', reason: 'Nobody resisted.' } } }
				},
				'2026-11-24T10:00:00.000Z'
			)
		);
		const under = (side: (typeof sides)[number], tag: string) => {
			const { lines } = blocksOf(answered, side, { whole: true });
			const at = lines.findIndex((line) => line.kind === 'tag' && line.text === tag);
			const line = lines[at + 1];
			return line && 'text' in line ? line.text : '';
		};
		const attack = under('negative', `Our attack, another explanation: ${rival.name}`);
		expect(attack).toContain(rival.statement);
		expect(attack).toContain(rival.speaksFor[0]!.why);
		expect(under('affirmative', `Their attack, another explanation: ${rival.name}`)).toBe(attack);
		const answer = under('affirmative', `Our answer: ${rival.name}`);
		expect(answer).toBe(
			`Excluded. Nobody resisted. ${rival.excludes.map(({ evidence, why }) => `${evidence}: ${why}`).join(' ')}`
		);
		const open = theCase.rivals.filter(({ count }) => count === 'I')[1]!;
		expect(under('negative', `Their answer: ${open.name}`)).toMatch(/^Not answered yet\. /);
	});

	it('keeps the best case against one’s own claim out of a file that others are given', () => {
		expect(file.part('word/document.xml')).not.toContain('steelman');
	});

	it('leaves out, where asked, what this side has neither marked nor written on', async () => {
		const heads = (of: Debated, which: 'all' | 'worked-on') =>
			blocksOf(of, 'affirmative', { which, whole: true }).lines.flatMap((line) =>
				line.kind === 'pocket' || line.kind === 'block' ? [line.text] : []
			);
		expect(heads(await debated(), 'worked-on')).toEqual([
			'Genocide Convention – Count I: Genocide of religious believers',
			'Protected group – Affirmative',
			'Intent to destroy, as such – Affirmative',
			'In whole or in part – Affirmative',
			'Killing – Affirmative',
			'About these blocks'
		]);
		const onlyWritten = written(blank, 'affirmative', 'claim', 'The intent shows.');
		expect(heads(await debated(onlyWritten), 'worked-on')).toHaveLength(3);
		expect(heads(await debated(blank), 'worked-on')).toEqual(['About these blocks']);
		expect(heads(await debated(), 'all').length).toBeGreaterThan(20);
	});

	it('does not say that anything unmarked is weak', async () => {
		const { paragraphs } = await opened(await debated(blank), 'negative');
		const marks = paragraphs.filter(({ text }) => text.startsWith('Marked by us: '));
		expect(marks.length).toBeGreaterThan(20);
		expect(marks.every(({ text }) => text.startsWith('Marked by us: unmarked. '))).toBe(true);
	});

	it('quotes nothing of which no copy was compared, and says where to look it up', async () => {
		const motion = { ...sample.motion, counts: ['IV'] };
		const all = await debated({ ...sample, motion });
		// Every wording quoted has been compared by now: one is taken for one that has not been.
		const lastQuoted = booksInIssue(all).at(-1)!.elements.at(-1)!.law[0]!;
		const { checked } = lastQuoted;
		onTestFinished(() => void (lastQuoted.checked = checked));
		lastQuoted.checked = 'memory';
		const { paragraphs } = await opened(all);
		const { cards } = caselist(paragraphs);
		expect(cards.map(({ card }) => card)).toEqual(quotable(all).map(({ words }) => quoted(words)));
		const uncompared = booksInIssue(all)
			.flatMap(({ elements }) => elements.flatMap(({ law }) => law))
			.filter(({ checked }) => checked === 'memory');
		expect(uncompared.length).toBeGreaterThan(0);
		const texts = paragraphs.map(({ text }) => text);
		for (const { words, citation } of uncompared) {
			expect(texts).not.toContain(quoted(words));
			expect(texts.some((text) => text.endsWith(`: ${citation}, not quoted`))).toBe(true);
		}
	});
});

describe('a block, as long as it may be', () => {
	const moment = '2026-11-24T10:00:00.000Z';
	const place = { side: 'affirmative', ...intent } as const;
	const words = (lines: ReturnType<typeof blocksOf>['lines']) =>
		lines
			.map((line) =>
				'text' in line
					? line.text
					: line.kind === 'cite'
						? line.read + line.rest
						: line.runs.map(({ text }) => text).join('')
			)
			.join(' ')
			.split(/\s+/).length;
	/** The lines of each block, by its heading. */
	function byBlock({ lines }: ReturnType<typeof blocksOf>) {
		const blocks = new Map<string, typeof lines>();
		let at: typeof lines | undefined;
		for (const line of lines) {
			if (line.kind === 'block') blocks.set(line.text, (at = []));
			else if (line.kind === 'pocket') at = undefined;
			else at?.push(line);
		}
		return blocks;
	}

	it('is two pages at most, and what does not fit stands in the appendix', async () => {
		const all = await debated();
		for (const side of sides) {
			const short = byBlock(blocksOf(all, side));
			const whole = byBlock(blocksOf(all, side, { whole: true }));
			// Two pages of Word in eleven points hold about a thousand words.
			for (const [head, lines] of short)
				if (!head.includes(', more (')) expect([head, words(lines) <= 1000]).toEqual([head, true]);
			expect(Math.max(...[...whole.values()].map(words))).toBeGreaterThan(1000);
			const texts = (blocks: typeof short) =>
				[...blocks.values()].flatMap((lines) => lines.map((line) => JSON.stringify(line))).sort();
			expect(texts(short)).toEqual(texts(whole));
		}
	});

	it('is two pages at most where much was written and chosen for it, and loses nothing of that', async () => {
		const plain = await debated();
		let { preparation } = plain;
		const long = (name: string) => `${name}: ${'word '.repeat(500)}${name} ends.`;
		for (const edit of [
			{ kind: 'write' as const, ...place, field: 'claim' as const, text: long('The claim') },
			{ kind: 'write' as const, ...place, field: 'answer' as const, text: long('The answer') },
			...theCase.evidence
				.slice(0, 20)
				.map(({ id }) => ({ kind: 'use' as const, ...place, evidence: id, on: true })),
			...['one', 'two', 'three'].map((id) => ({
				kind: 'card' as const,
				...place,
				card: { id, quotation: long(id), citation: 'A. Writer, “A Report”, Press, 2011' }
			}))
		])
			preparation = edited(preparation, edit, moment);
		const all = await debated(preparation);
		const blocks = byBlock(blocksOf(all, 'affirmative'));
		const block = blocks.get('Intent to destroy, as such – Affirmative')!;
		expect(words(block)).toBeLessThanOrEqual(1000);
		const [, appendix] = [...blocks].find(([head]) =>
			head.startsWith('Intent to destroy, as such – Affirmative, more (')
		)!;
		const texts = (lines: typeof block) => lines.map((line) => JSON.stringify(line)).join();
		for (const name of ['The claim', 'The answer', 'one', 'two', 'three'])
			expect(texts([...block, ...appendix])).toContain(`${name} ends.`);
		const whole = byBlock(blocksOf(all, 'affirmative', { whole: true })).get(
			'Intent to destroy, as such – Affirmative'
		)!;
		expect(texts(whole)).toContain('three ends.');
		// But for the claim, which begins the one and stands in the other.
		const sorted = (lines: typeof block) =>
			lines.map((line) => JSON.stringify(line)).filter((line) => !line.includes('The claim'));
		expect(sorted([...block, ...appendix]).sort()).toEqual(
			expect.arrayContaining(sorted(whole).sort())
		);
	});

	it('begins with the claim, then what was chosen, then the side’s own cards', async () => {
		const plain = await debated();
		const chosen = ['E21', 'E4'].filter((id) => theCase.evidence.some((each) => each.id === id));
		expect(chosen).toHaveLength(2);
		const card = {
			id: 'one',
			quotation: 'Nobody came back.',
			citation: 'A. Writer, “A Report”, Press, 2011'
		};
		let preparation = plain.preparation;
		for (const edit of [
			...chosen.map((evidence) => ({ kind: 'use' as const, ...place, evidence, on: true })),
			{ kind: 'card' as const, ...place, card }
		])
			preparation = edited(preparation, edit, moment);
		const blocks = blocksOf(await debated(preparation), 'affirmative');
		const heads = byBlock(blocks)
			.get('Intent to destroy, as such – Affirmative')!
			.flatMap((line) => (line.kind === 'tag' ? line.text : []));
		expect(heads.slice(0, 7)).toEqual([
			'The affirmative’s claim.',
			'Our evidence',
			expect.stringMatching(/^Paraphrase: E21 /),
			expect.stringMatching(/^Paraphrase: E4 /),
			'Intent to destroy, as such: our card 1',
			'What they will say',
			'Our answer'
		]);
		const { cards } = caselist((await opened(await debated(preparation))).paragraphs);
		expect(cards).toContainEqual(
			expect.objectContaining({
				cite: 'A. Writer, “A Report”, Press, 2011',
				card: '“Nobody came back.”'
			})
		);
		expect(blocks.notice).toContain('and what this side added');
	});

	it('says what the motion means, and has a block for each contention', async () => {
		let preparation = sample;
		for (const edit of [
			{ kind: 'define', count: noCount, text: 'A referral by the Council.' },
			{ kind: 'define', count: 'I', text: 'Destroying a group as such.' },
			{ kind: 'contend', id: 'intervention/last-resort', label: 'Last resort' },
			{
				kind: 'write',
				side: 'affirmative',
				count: noCount,
				element: 'intervention/last-resort',
				field: 'claim',
				text: 'Talks have failed.'
			}
		] as const)
			preparation = edited(preparation, edit, moment);
		const asks = (id: string) =>
			id === 'intervention/last-resort' ? 'Have peaceful means been tried?' : undefined;
		const { lines } = blocksOf(await debated(preparation), 'affirmative', { asks });
		const after = (tag: string) => {
			const at = lines.findIndex((line) => line.kind === 'tag' && line.text === tag);
			return lines[at + 1];
		};
		expect(after('What the motion means')).toMatchObject({ text: 'A referral by the Council.' });
		expect(after('Count I, in one sentence')).toMatchObject({
			text: 'Destroying a group as such.'
		});
		expect(after('Talks have failed.')).toMatchObject({
			text: expect.stringContaining('peaceful means')
		});
	});

	it('there are for a motion without a case too', () => {
		let motion: OwnMotion = blankOwnMotion(moment);
		const all: PreparedEdit[] = [
			{ kind: 'word', text: 'This House would ban zoos.' },
			{ kind: 'contend', id: 'a', label: 'Animals suffer' },
			{ kind: 'contend', id: 'b', label: 'Species survive' },
			{
				kind: 'write',
				side: 'affirmative',
				count: noCount,
				element: 'a',
				field: 'claim',
				text: 'Cages hurt.'
			},
			{
				kind: 'card',
				side: 'affirmative',
				count: noCount,
				element: 'a',
				card: { id: 'x', quotation: 'They pace.', citation: 'B. Keeper 2020' }
			}
		];
		for (const edit of all) motion = preparedWith(motion, edit, moment);
		const { lines, title } = blocksOfOwnMotion(motion, 'affirmative', { which: 'worked-on' });
		expect(title).toBe('This House would ban zoos.');
		expect(lines.map(({ kind }) => kind)).toEqual([
			...['pocket', 'block', 'tag', 'analytic', 'tag', 'cite', 'words']
		]);
		expect(
			blocksOfOwnMotion(motion, 'negative').lines.filter(({ kind }) => kind === 'block')
		).toHaveLength(2);
	});
});

it('a person’s paragraphs are condensed with pilcrows, and begin with no sign of a wiki', () => {
	expect(oneLine(' a\r\n\n b\tc\n')).toBe('a ¶ b c');
	expect(oneLine('\n# a\n= b')).toBe('– # a ¶ = b');
	expect(oneLine('== a')).toBe('– == a');
	expect(oneLine(' \n ')).toBe('');
});

it('any text is one paragraph of text, makes no card, and begins with no sign of a wiki', async () => {
	const signs = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.constantFrom(
			'# a',
			'=a=',
			'\n\n# b\n',
			'</w:t>',
			'&amp;',
			']]>',
			'a\r\nb',
			'\u0000\uFFFE\uD800'
		)
	);
	const law = quotable(await debated()).length;
	await fc.assert(
		fc.asyncProperty(fc.array(signs, { maxLength: 3 }), async (parts) => {
			const text = parts.join('');
			const all = await debated(saying(text));
			const { paragraphs } = await opened(all);
			expect(caselist(paragraphs).cards).toHaveLength(law);
			for (const { text } of paragraphs) expect(text).not.toMatch(/^\s*[#=]|\n/);
			const lines = blocksOf(all, 'affirmative', { whole: true }).lines;
			expect(paragraphs.map(({ text }) => text)).toEqual(
				lines.map((line) =>
					'text' in line
						? line.text
						: line.kind === 'cite'
							? line.read + line.rest
							: `“${line.runs.map(({ text }) => text).join('')}”`
				)
			);
			const bare = (words: string) => words.replace(/[\s¶]+/gu, '').replace(/^–/, '');
			const evidence = lines.findIndex((line) => 'text' in line && line.text === 'Our evidence');
			const kept = printable(text);
			if (evidence < 0) expect(bare(kept)).toBe('');
			else expect(bare((lines[evidence + 1] as { text: string }).text)).toBe(bare(kept));
		}),
		{ numRuns: 10 }
	);
});

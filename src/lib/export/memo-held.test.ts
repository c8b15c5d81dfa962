import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import { heldOf } from '#lib/cases/held.ts';
import { plainText, type Block, type Document } from '#lib/export/document.ts';
import { shortMemoOf } from '#lib/export/memo-short.ts';
import { memoOf } from '#lib/export/memo.ts';
import { assessed, head, marksEverywhere, places, theCase } from '#lib/export/sample.ts';

const held = heldOf(theCase.id);

/** The last section of a memo, where it is what was held elsewhere. */
function lastSection({ blocks }: Document): Block[] {
	const at = blocks.findLastIndex((block) => block.kind === 'heading' && block.level === 1);
	const from = blocks[at]!;
	return from.kind === 'heading' && from.id === 'held-elsewhere' ? blocks.slice(at + 1) : [];
}
const said = (blocks: readonly Block[]) =>
	blocks
		.flatMap((block) =>
			block.kind === 'paragraph'
				? plainText(block.runs)
				: block.kind === 'list'
					? block.items.map(plainText)
					: block.kind === 'table'
						? block.rows.map((row) => row.map(plainText).join(' | '))
						: block.kind === 'heading'
							? block.text
							: []
		)
		.join('\n');
const mark = (count: string, element: string): Mark => ({
	count,
	element,
	answer: 'weak',
	changed: head.changed
});
const tortureAlone = [mark('III', 'cah/acts/torture')];

describe('what was held elsewhere', () => {
	it('stands last in the full annex, whole, and says what it is worth and how far it was checked', async () => {
		const section = said(lastSection(memoOf(await assessed(marksEverywhere('Because.')))));
		expect(section).toMatch(
			/^What courts and others held .* is no part of the finding and no evidence/
		);
		expect(section).toContain('do so before you read on');
		for (const { body, title, worth, limits, findings, remarks } of held) {
			for (const words of [body, title, worth, ...limits]) expect(section).toContain(words);
			for (const { says } of [...findings, ...remarks]) expect(section).toContain(says);
		}
		expect(section).toContain('Found: at least arguable. Found torture.');
		expect(section).toContain('III Persecution; Persecution: Political; ');
		expect(section).toContain('(from memory, not verified)');
		expect(section).toContain('It named no standard of proof.');
	});

	it('keeps in the reasoned memo to the counts as a whole and the elements that are marked', async () => {
		const section = said(lastSection(memoOf(await assessed(tortureAlone), { reasoned: true })));
		expect(section).toContain('III Torture | Found: at least arguable. Found torture.');
		expect(section).toContain('III The count as a whole | Not decided.');
		expect(section).not.toContain('Found murder.');
	});

	it('tells nothing of a count on which nothing is marked, and says so', async () => {
		for (const reasoned of [true, false]) {
			const section = said(lastSection(memoOf(await assessed(tortureAlone), { reasoned })));
			expect(section).toContain(
				'Left out until something is marked on it: Count I, Count II, Count IV.'
			);
			for (const { findings } of held)
				for (const { count, says } of findings)
					if (count !== 'III') expect(section).not.toContain(says);
		}
		const untouched = said(lastSection(memoOf(await assessed([]))));
		for (const { body, findings, remarks } of held)
			for (const words of [body, ...[...findings, ...remarks].map(({ says }) => says)])
				expect(untouched).not.toContain(words);
	});

	it('has what is said beside the counts once each count is begun, whichever are chosen', async () => {
		const each = theCase.counts.map(({ id }) => places.find(({ count }) => count === id)!);
		const begun = await assessed(each.map(({ count, element }) => mark(count, element)));
		const [remark] = held[0]!.remarks;
		const chosen = { counts: ['III'] };
		expect(said(lastSection(memoOf(begun, chosen)))).toContain(remark!.says);
		expect(said(lastSection(memoOf(await assessed(tortureAlone), chosen)))).not.toContain(
			remark!.says
		);
	});

	it('has who dissented from it', async () => {
		const of = await assessed(tortureAlone);
		const dissent = {
			...{ count: 'III', by: 'Judge A', says: 'No torture.', citation: 'Dissent, para. 1' },
			checked: 'recalled' as const
		};
		const with_ = { ...of.record, held: [{ ...held[0]!, dissents: [dissent] }] };
		expect(said(lastSection(memoOf({ ...of, record: with_ })))).toContain(
			'III Dissent | Judge A. No torture. | Dissent, para. 1 (from memory, not verified)'
		);
	});

	it('is left out where nobody held anything, and is a line in the short memo', async () => {
		const of = await assessed(marksEverywhere('Because.'));
		const none = { ...of, record: { ...of.record, held: [] } };
		expect(lastSection(memoOf(none))).toEqual([]);
		const line = `This memo leaves out what ${held.length} other bodies have said on these facts: the reasoned memo and the full annex have it at the end.`;
		expect(said(shortMemoOf(of).blocks)).toContain(line);
		expect(said(shortMemoOf(of).blocks)).not.toContain(held[0]!.body);
		expect(said(shortMemoOf(none).blocks)).not.toContain('other bodies');
	});

	it('changes nothing of the answer', async () => {
		const of = await assessed(marksEverywhere('Because.'));
		const before = ({ blocks }: Document) =>
			blocks.slice(
				0,
				blocks.findIndex((block) => block.kind === 'heading' && block.id === 'held-elsewhere')
			);
		expect(before(memoOf(of))).toEqual(
			memoOf({ ...of, record: { ...of.record, held: [] } }).blocks
		);
	});
});

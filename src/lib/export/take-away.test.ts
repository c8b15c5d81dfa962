import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileName } from '#lib/export/file-name.ts';
import { assessed, marksEverywhere } from '#lib/export/sample.ts';
import {
	citationStyles,
	defaultLength,
	memoChoiceIn,
	memoLengths,
	memoPath,
	papers
} from '#lib/export/memo-choice.ts';
import { forms, pictures, take } from '#lib/export/take-away.ts';

it('every form makes a file of its own type, named after the assessment', async () => {
	const all = await assessed(marksEverywhere('Because.'), { name: 'Mine / yours: “2”' });
	const types = new Set<string>();
	for (const form of forms) {
		const { blob, fileName } = await take(form, all);
		expect(blob.size).toBeGreaterThan(10_000);
		expect(fileName).toBe(`Mine yours 2.${form.extension}`);
		types.add(blob.type);
	}
	expect(types.size).toBe(forms.length);
});

it('every picture is drawn, of the count that is asked for', async () => {
	const all = await assessed(marksEverywhere('Because.'));
	const titles = new Set<string>();
	for (const { draw } of pictures)
		for (const count of ['I', 'IV'])
			titles.add(/<title>([^<]*)/.exec((await draw(all, count)).svg)![1]!);
	expect(titles.size).toBe(3);
});

it('no form is fetched before it is asked for', () => {
	const source = readFileSync(new URL('./take-away.ts', import.meta.url), 'utf8');
	const fetchedAtOnce = [...source.matchAll(/^import (?!type )[^;]*from '(.*)';/gm)].map(
		([, path]) => path
	);
	expect(fetchedAtOnce).toEqual(['#lib/export/file-name.ts', '#lib/export/memo-choice.ts']);
});

it('a name of nothing but signs that disks refuse still has a file', () => {
	expect(fileName('../..', 'memo.docx')).toBe('assessment.memo.docx');
	expect(fileName('a'.repeat(200), 'csv')).toHaveLength(84);
});

it('a shorter memo is a smaller file, in Word and as Markdown', async () => {
	const all = await assessed(marksEverywhere('Because.'));
	for (const form of forms.filter(({ id }) => id === 'memo' || id === 'markdown')) {
		const sizes: number[] = [];
		for (const { id } of memoLengths) sizes.push((await take(form, all, { length: id })).blob.size);
		expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
		expect(sizes[0]).toBeLessThan(sizes[2]! / 2);
	}
});

it('an address says which memo it is, and one that says nothing sensible is as if nobody had chosen', () => {
	const all = ['I', 'II', 'III'];
	const read = (path: string) => memoChoiceIn(new URL(path, 'http://localhost').searchParams, all);
	for (const { id: length } of memoLengths)
		for (const counts of [undefined, ['I'], ['III', 'I']])
			expect(read(memoPath('a-case', { length, counts }))).toEqual({
				length,
				...(counts && { counts })
			});
	for (const { id: paper } of papers)
		for (const { id: style } of citationStyles) {
			const { paper: on = 'a4', style: cited = 'oscola' } = read(
				memoPath('a-case', { length: 'short', paper, style })
			);
			expect([on, cited]).toEqual([paper, style]);
		}
	expect(read(memoPath('a-case', { length: 'short', annex: true }))).toEqual({
		length: 'short',
		annex: true
	});
	// The annex has no annex.
	expect(memoPath('a-case', { length: 'whole', annex: true })).toBe(
		'/cases/a-case/memo?length=whole'
	);
	expect(memoPath('a-case', { length: defaultLength, paper: 'a4', style: 'oscola' })).toBe(
		'/cases/a-case/memo'
	);
	const wrong = new URLSearchParams('length=<b>&counts=IX,&paper=a3&style=');
	expect(memoChoiceIn(wrong, all)).toEqual({ length: defaultLength });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileName } from '#lib/export/file-name.ts';
import { assessed, marksEverywhere } from '#lib/export/sample.ts';
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
	expect(fetchedAtOnce).toEqual(['#lib/export/file-name.ts']);
});

it('a name of nothing but signs that disks refuse still has a file', () => {
	expect(fileName('../..', 'memo.docx')).toBe('assessment.memo.docx');
	expect(fileName('a'.repeat(200), 'csv')).toHaveLength(84);
});

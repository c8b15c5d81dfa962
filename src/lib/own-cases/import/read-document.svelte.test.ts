import { expect, it } from 'vitest';
import { blockLines } from './brought-sample.ts';
import { Unreadable } from './brought-text.ts';
import { hardDocx } from './docx.sample.ts';
import { readDocument } from './read-document.ts';

it('a file is read in a worker, with progress', async () => {
	const heard: number[] = [];
	const brought = await readDocument(new File([hardDocx()], 'hard.docx'), {
		progress: (done) => heard.push(done)
	});
	expect(blockLines(brought)[0]).toBe('heading: The Emptying of the Sarn Valley[*→1] (title)');
	expect(heard.length).toBeGreaterThan(2);
});

it('Markdown and a page are read in a worker, which has no document', async () => {
	const marked = await readDocument(
		new File(['It was closed.[^a] Caf&eacute; &amp; harbour too.\n\n[^a]: Decree 44.\n'], 'a.md')
	);
	expect(blockLines(marked)).toEqual(['It was closed.[a→1] Café & harbour too.']);
	const page = await readDocument(
		new File(
			['<p>It was closed<sup><a href="#n">1</a></sup> by caf&eacute;s.</p><p id="n">1 Decree.</p>'],
			'a.html'
		)
	);
	expect(blockLines(page)).toEqual(['It was closed[1→1] by cafés.']);
});

it('what can’t be read is refused by the worker in its own words', async () => {
	const reading = readDocument(new File(['{\\rtf1 x}'], 'x.docx'));
	await expect(reading).rejects.toBeInstanceOf(Unreadable);
	await expect(reading).rejects.toThrow('(.rtf)');
});

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

it('what can’t be read is refused by the worker in its own words', async () => {
	const reading = readDocument(new File(['{\\rtf1 x}'], 'x.docx'));
	await expect(reading).rejects.toBeInstanceOf(Unreadable);
	await expect(reading).rejects.toThrow('(.rtf)');
});

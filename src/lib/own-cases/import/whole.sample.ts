import { expect } from 'vitest';
import { Unreadable, type BroughtText } from './brought-text.ts';
import { readGiven, type Given } from './readers.ts';

/** What holds of every document that is brought in, whatever was in it. */
export function expectWhole({ blocks, notes, doubts }: BroughtText): void {
	expect(notes.map(({ ordinal }) => ordinal)).toEqual(notes.map((_, index) => index + 1));
	expect(blocks.some(({ text }) => text !== '')).toBe(true);
	for (const { kind, text, calls } of blocks) {
		expect(text).toBe(text.normalize('NFC'));
		expect(text).not.toMatch(kind === 'table' ? / {2}| [\t\n]|[\t\n] /u : /\s\s|[^\S ]/u);
		calls.reduce((last, { at, note }) => {
			expect(at).toBeGreaterThanOrEqual(last);
			expect(at).toBeLessThanOrEqual(text.length);
			if (note !== undefined) expect(notes[note - 1]).toBeDefined();
			return at;
		}, 0);
	}
	for (const { text } of notes) expect(text).toBe(text.normalize('NFC'));
	for (const { where, says } of doubts) {
		expect(where).not.toBe('');
		expect(says).toMatch(/[.?…)]$/);
	}
}

/**
 * Reads what may be no document at all: it is refused in a sentence, or opened whole, within a second.
 * A fault that no reader foresaw is none of both.
 */
export async function expectRefusedOrWhole(given: Given): Promise<'refused' | 'whole'> {
	const before = process.cpuUsage();
	try {
		expectWhole(await readGiven(given));
		return 'whole';
	} catch (error) {
		if (!(error instanceof Unreadable) || error.cause !== undefined) throw error;
		expect(error.message).toMatch(/^[A-Z].*\.$/s);
		return 'refused';
	} finally {
		// What the processor did: on a busy machine, waiting says nothing of the document.
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1000).toBeLessThan(1000);
	}
}

/** Fetches the readers, so that the time for it isn’t taken for that of the first document. */
export const readersAtHand = () =>
	Promise.all([
		import('./plain-text.ts'),
		import('./read-markdown.ts'),
		import('./read-html.ts'),
		import('./read-epub.ts'),
		import('./read-docx.ts'),
		import('./read-odt.ts'),
		import('./read-pdf.ts')
	]);

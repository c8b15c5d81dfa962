import assert from 'node:assert/strict';
import { Unreadable, type BroughtText } from './brought-text.ts';
import { readGiven, type Given } from './readers.ts';

/** What holds of every document that is brought in, whatever was in it. */
export function expectWhole({ blocks, notes, doubts }: BroughtText): void {
	assert.deepEqual(
		notes.map(({ ordinal }) => ordinal),
		notes.map((_, index) => index + 1)
	);
	assert(
		blocks.some(({ text }) => text !== ''),
		'there is no text in it'
	);
	for (const { kind, text, calls } of blocks) {
		assert.equal(text, text.normalize('NFC'));
		assert.doesNotMatch(text, kind === 'table' ? / {2}| [\t\n]|[\t\n] /u : /\s\s|[^\S ]/u);
		calls.reduce((last, { at, note }) => {
			assert(at >= last && at <= text.length, `a call at ${at}, after one at ${last}`);
			if (note !== undefined) assert(notes[note - 1], `note ${note} is called and not there`);
			return at;
		}, 0);
	}
	for (const { text } of notes) assert.equal(text, text.normalize('NFC'));
	for (const { where, says } of doubts) {
		assert.notEqual(where, '');
		assert.match(says, /[.?…)]$/);
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
		assert.match(error.message, /^[A-Z].*\.$/s);
		return 'refused';
	} finally {
		// What the processor did: on a busy machine, waiting says nothing of the document.
		const { user, system } = process.cpuUsage(before);
		const spent = (user + system) / 1000;
		assert(spent < 1000, `it took ${Math.round(spent)} ms`);
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

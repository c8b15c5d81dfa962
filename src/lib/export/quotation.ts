/**
 * Quotation marks within a quotation, as British printers set them: what stands in double marks is
 * put into single ones and the other way round, so that none is doubled. Apostrophes stay.
 */

const turned: Record<string, string> = { '“': '‘', '”': '’', '‘': '“' };

/** A text that is going to stand between “ and ”. As long as it was, sign for sign. */
export function within(text: string): string {
	let single = 0;
	let straight = false;
	return text.replace(/[“”‘’"]/g, (mark, at: number) => {
		if (mark === '"') {
			straight = !straight;
			return straight ? '‘' : '’';
		}
		if (mark === '‘') single += 1;
		if (mark !== '’') return turned[mark]!;
		// An apostrophe stands within a word, or closes nothing.
		const word = /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
		if (word || single === 0) return mark;
		single -= 1;
		return '”';
	});
}

/** Runs that are going to stand between “ and ”. */
export function runsWithin<Run extends object>(runs: readonly Run[]): Run[] {
	const textOf = (run: Run) => ('text' in run ? String(run.text) : '');
	const whole = within(runs.map(textOf).join(''));
	let at = 0;
	return runs.map((run) => {
		const { length } = textOf(run);
		at += length;
		return length === 0 ? run : { ...run, text: whole.slice(at - length, at) };
	});
}

/** A text between “ and ”. */
export const quoted = (text: string): string => `“${within(text)}”`;

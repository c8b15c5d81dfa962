/**
 * Markdown as pandoc writes it, put so that a reader of footnotes reads it: a note that stands in the
 * line, `closed.^[Decree 44.]`, becomes a footnote, and a bracket that is escaped, `\[^9]`, calls none.
 * It goes through the text once, whatever is in it.
 */

/** Stands within `[^9]` where it is words; `visible` takes it away again. */
const noCall = '\uFDD2';

/** What stands in brackets behind a caret and is itself no more than a mark: `closed^[12]`. */
const onlyMark = /^(?:\d{1,4}|[*†‡§a-z])$/;

export function withFootnotes(source: string): string {
	const taken = new Set(
		[...source.matchAll(/\[\^([^\s[\]^]{1,40})\]/g)].map(([, label]) => label!)
	);
	let number = 0;
	const nextLabel = () => {
		do number += 1;
		while (taken.has(String(number)));
		return String(number);
	};
	const written: string[] = [];
	const notes: string[] = [];
	/** Brackets that are open, by where they begin; of a note that begins in the line, the caret is first. */
	let open: { at: number; note: boolean }[] = [];
	let notesOpen = 0;
	let from = 0;
	/** The run of backticks that ends the code in which this is. */
	let code = '';
	let fence = '';
	let defines = false;
	let at = 0;
	const beginParagraph = () => {
		[open, notesOpen, code] = [[], 0, ''];
		defines = /^ {0,3}\[\^[^\s[\]^]{1,40}\]:/.test(source.slice(at, at + 60));
	};
	beginParagraph();
	while (at < source.length) {
		if (at === 0 || source[at - 1] === '\n') {
			const line = /^ {0,3}(`{3,}|~{3,})/.exec(source.slice(at, at + 80))?.[1];
			if (fence ? line?.startsWith(fence) : line) fence = fence ? '' : line!;
			if (fence || line) {
				const end = source.indexOf('\n', at);
				at = end < 0 ? source.length : end + 1;
				beginParagraph();
				continue;
			}
			if (/^[ \t>]*\n/.test(source.slice(at, at + 80))) beginParagraph();
			else if (source.startsWith('[^', at)) beginParagraph();
		}
		const sign = source[at]!;
		if (sign === '`') {
			const run = /`+/y;
			run.lastIndex = at;
			const [ticks] = run.exec(source)!;
			if (code === '') code = ticks;
			else if (code === ticks) code = '';
			at += ticks.length;
			continue;
		}
		if (code !== '') at += 1;
		else if (sign === '\\') {
			if (source[at + 1] === '[' && /^\\?\^/.test(source.slice(at + 2, at + 4))) {
				written.push(source.slice(from, at + 2), noCall);
				from = at + 2;
			}
			at += 2;
		} else if (sign === '[') {
			if (source.startsWith('\\^', at + 1)) {
				written.push(source.slice(from, at + 1), noCall);
				from = at + 1;
			}
			const note = !defines && source[at - 1] === '^' && source[at - 2] !== '\\';
			open.push({ at: note ? at - 1 : at, note });
			if (note) notesOpen += 1;
			at += 1;
		} else if (sign === ']') {
			const begun = open.pop();
			at += 1;
			if (!begun?.note) continue;
			notesOpen -= 1;
			// A note within a note is its words; what leads somewhere is a link behind a caret.
			if (notesOpen > 0 || /[(^]/.test(source[at] ?? '') || begun.at < from) continue;
			const words = source
				.slice(begun.at + 2, at - 1)
				.replace(/\n[ \t>]*/g, ' ')
				.trim();
			if (words === '' || onlyMark.test(words)) continue;
			const label = nextLabel();
			written.push(source.slice(from, begun.at), `[^${label}]`);
			notes.push(`[^${label}]: ${words}`);
			from = at;
		} else at += 1;
	}
	written.push(source.slice(from));
	if (notes.length === 0) return written.join('');
	return `${written.join('')}${fence && `\n${fence}`}\n\n${notes.join('\n\n')}\n`;
}

import type { TextBlock, BroughtText } from './brought-text.ts';

/** A document as lines to read: kind, text with `[mark→ordinal]` where notes are called, what is left out. */
export const blockLines = ({ blocks }: Pick<BroughtText, 'blocks'>): string[] =>
	blocks.map(
		(block) =>
			`${block.kind === 'paragraph' ? '' : `${block.kind}: `}${withCalls(block)}${block.leftOut ? ` (${block.leftOut})` : ''}`
	);

const withCalls = ({ text, calls }: TextBlock): string => {
	let [line, from] = ['', 0];
	for (const { at, mark, note } of calls) {
		line += `${text.slice(from, at)}[${mark}${note === undefined ? '' : `→${note}`}]`;
		from = at;
	}
	return line + text.slice(from);
};

/** Notes as lines: ordinal, kind, mark as printed, text. */
export const noteLines = ({ notes }: Pick<BroughtText, 'notes'>): string[] =>
	notes.map(({ ordinal, kind, mark, text }) => `${ordinal} ${kind} “${mark}” ${text}`);

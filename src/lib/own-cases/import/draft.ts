import type { TextBlock } from './brought-text.ts';

/** A block before its notes are known, as a reader hands it to the finder of notes. */
export type Draft = {
	kind: TextBlock['kind'];
	/** As they were broken; each tidied. What was raised above the line stands between `raised`. */
	lines: string[];
	/** What a list prints before it: `12`. */
	numbered?: string;
	leftOut?: TextBlock['leftOut'];
	page?: number;
};

/** Two noncharacters of Unicode: no text has them, and `tidied` takes them out of any that tries. */
export const raised = { from: '\uFDD0', to: '\uFDD1' } as const;

const unseen = /[\u00AD\u200B\u2060\uFEFF\uFDD0-\uFDEF\uFFFE\uFFFF]/g;
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000E-\u001F\u007F]/g;

/** Without what can’t be seen. White space is as it was. */
export const visible = (text: string): string => text.replace(unseen, '').replace(controls, '');

/** NFC, without what can’t be seen, runs of white space as one space. */
export const tidied = (text: string): string =>
	visible(text).normalize('NFC').replace(/\s+/g, ' ').trim();

/** Says that a text stood raised above the line. */
export const raise = (text: string): string => `${raised.from}${text}${raised.to}`;

/** The words alone: what was raised stands in the line. */
export const lowered = (text: string): string => text.replace(/[\uFDD0\uFDD1]/g, '');

/** The words of a draft in one line, with what was raised marked; the rows of a table by line. */
export const joined = ({ kind, lines }: Draft): string => lines.join(kind === 'table' ? '\n' : ' ');

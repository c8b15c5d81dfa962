import { argumentsOf, type Argued } from '#lib/export/debate-arguments.ts';
import type { Debated } from '#lib/export/debated.ts';
import { printable } from '#lib/export/printable.ts';

/**
 * A text as Kialo’s own export has it: on one line, with a backslash before what would make a link,
 * and before an arrow that would refer to another argument.
 */
export const escaped = (text: string): string =>
	printable(text)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\()[\]]/g, '\\$&')
		.replace(/^->/, '\\->');

/**
 * A debate in the text that Kialo exports a discussion in: `1.` the motion, `1.1. Pro: …` what
 * speaks for it, and so on below. What has been said already is referred to, as Kialo does.
 */
export function toKialo(debated: Debated): string {
	const { motion, below } = argumentsOf(debated);
	const lines = [`Discussion Title: ${escaped(motion)}`, '', `1. ${escaped(motion)}`];
	const said = new Map<string, string>();
	(function write(all: readonly Argued[], above: string) {
		all.forEach(({ name, text, stance, below }, at) => {
			const number = `${above}${at + 1}.`;
			const before = said.get(name);
			lines.push(
				`${number} ${stance === 'pro' ? 'Pro' : 'Con'}: ${before ? `-> See ${before}` : escaped(text)}`
			);
			if (before) return;
			said.set(name, number);
			write(below, number);
		});
	})(below, '1.');
	return `${lines.join('\n')}\n`;
}

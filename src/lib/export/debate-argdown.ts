import { escaped, quoted, title } from '#lib/export/argdown.ts';
import { argumentsOf, type Argued } from '#lib/export/debate-arguments.ts';
import type { Debated } from '#lib/export/debated.ts';

/** A debate as an argument map in Argdown: the motion, what supports it and what attacks it, of both sides. */
export function toDebateArgdown(debated: Debated): string {
	const { motion, below } = argumentsOf(debated);
	const lines = ['===', `title: ${quoted(motion)}`, '===', '', `[Motion]: ${escaped(motion)}`];
	const said = new Set<string>();
	(function write(all: readonly Argued[], indent: string) {
		for (const { name, text, stance, below } of all) {
			const sign = stance === 'pro' ? '+' : '-';
			const before = said.has(name);
			lines.push(`${indent}${sign} ${title(name)}${before ? '' : `: ${escaped(text)}`}`);
			if (before) continue;
			said.add(name);
			write(below, `${indent}  `);
		}
	})(below, '  ');
	return `${lines.join('\n')}\n`;
}

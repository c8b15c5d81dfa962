import { sourceRemark, type Block, type Document, type Run } from '#lib/export/document.ts';
import { printable } from '#lib/export/printable.ts';

/**
 * A text as Markdown shows it, sign for sign: nothing in it makes emphasis, a link, a heading, a
 * list or HTML, not even the addresses and mentions that some readers link by themselves.
 */
export function escaped(text: string): string {
	return printable(text)
		.split('\n')
		.map((line) =>
			line
				.trim()
				.replace(/[\\`*_[\]<>|~$&@!^]/g, '\\$&')
				.replaceAll('://', '\\://')
				.replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
				.replace(/^(#|\+|-|=|:)/, '\\$1')
				.replace(/^(\d{1,9})([.)])/, '$1\\$2')
		)
		.join('\n');
}

/** A document as Markdown, with tables and footnotes as GitHub and Pandoc read them. */
export function toMarkdown(document: Document): string {
	const { title, head, draft, blocks, footnotes } = document;
	const parts = [
		`# ${oneLine(title)}`,
		draft ? '**Draft**' : '',
		head.map(({ term, value }) => `**${oneLine(term)}:** ${oneLine(value)}`).join('  \n'),
		...blocks.map(block),
		...footnotes.map((runs, at) => `[^${at + 1}]: ${inline(runs)}`)
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const oneLine = (text: string) => escaped(text.replace(/\s+/g, ' '));

function block(of: Block): string {
	switch (of.kind) {
		case 'heading':
			return `${'#'.repeat(of.level + 1)} ${of.number} ${oneLine(of.text)}`;
		case 'paragraph':
			return inline(of.runs);
		case 'quotation':
			return `> “${inline(of.words)}”\n>\n> ${oneLine(of.source + sourceRemark(of))}`;
		case 'list':
			return of.items.map((runs) => item('-', runs)).join('\n');
		case 'beside':
			return of.lists
				.flatMap(({ label, items, none }) => [
					`**${oneLine(label)}**`,
					items.map((runs, at) => item(`${at + 1}.`, runs)).join('\n') || oneLine(none)
				])
				.join('\n\n');
		case 'table': {
			const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
			return [
				`**${oneLine(of.caption)}**`,
				'',
				row(of.columns.map(({ head }) => oneLine(head))),
				row(of.columns.map(() => '---')),
				...of.rows.map((cells) =>
					// Every row has as many cells as there are columns.
					row(of.columns.map((_, at) => inline(cells[at] ?? []).replaceAll('\\\n', ' ')))
				)
			].join('\n');
		}
	}
}

const item = (sign: string, runs: Run[]) =>
	`${sign} ${inline(runs).replaceAll('\n', `\n${' '.repeat(sign.length + 1)}`)}`;

const signs = { strong: '**', italic: '*' };

function inline(runs: readonly Run[]): string {
	let out = '';
	for (const run of runs) {
		if ('footnote' in run) {
			out += `[^${run.footnote + 1}]`;
			continue;
		}
		// Emphasis neither begins nor ends with a space.
		const [, before, words, after] = /^(\s*)([^]*?)(\s*)$/.exec(run.text)!;
		const sign = run.face && words ? signs[run.face] : '';
		const atStart = out === '' || out.endsWith('\n');
		const body = lines(words!, atStart && !sign);
		out += `${atStart ? '' : before!.replace(/\s+/g, ' ')}${sign}${body}${sign}${after!.replace(/\s+/g, ' ')}`;
	}
	return out.trim();
}

/** What is escaped at a line's beginning only is left alone in the middle of one. */
function lines(text: string, atStart: boolean): string {
	const written = escaped(text).replaceAll('\n', '\\\n');
	if (atStart) return written;
	return escaped(`x${text}`).slice(1).replaceAll('\n', '\\\n');
}

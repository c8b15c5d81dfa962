import { textWord } from '#lib/domain/article.ts';
import type { NodeFinding } from '#lib/domain/evaluate.ts';
import { explain, plain, range } from '#lib/domain/explain.ts';
import { rivalWords } from '#lib/domain/mark.ts';
import { answeredRivals } from '#lib/domain/rivals.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import { answerWords, bearing, besidesOf, judgedIn } from '#lib/export/judgements.ts';
import { printable } from '#lib/export/printable.ts';
import type { AssessedCase } from '#lib/export/record.ts';

/** A text as Argdown reads it: on one line, nothing in it a tag, a link, a title or a comment. */
export const escaped = (text: string): string =>
	printable(text)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[^\p{L}\p{N}\p{M} .,;'’“”‘–—?!¶%]|\.(?=\S)/gu, '\\$&');

/** A text in the YAML at the head, which an equals sign thrice would end. */
export const quoted = (text: string) =>
	JSON.stringify(printable(text).replace(/\s+/g, ' ')).replaceAll('=', '\\x3d');

/** A title in square brackets, which knows no escapes. */
export const title = (text: string) =>
	`[${printable(text)
		.replace(/[\s[\]{}<>#@\\]+/g, ' ')
		.trim()}]`;

/**
 * An assessment as an argument map in Argdown: each count is a claim that its elements support;
 * the evidence supports or attacks the elements. Evidence that is only context is left out.
 */
export function toArgdown(assessed: AssessedCase): string {
	const { record, head, findings } = assessed;
	const { phrase, at: threshold } = standardOf(record.standards, head);
	const claim = (count: string) => title(`Count ${count}`);
	const said = new Set<string>();
	const lines: string[] = [
		'===',
		`title: ${quoted(`${record.case.title}: ${head.name}`)}`,
		...(head.author ? [`author: ${quoted(head.author)}`] : []),
		'==='
	];
	for (const book of record.books) {
		const { count } = book;
		const finding = findings.get(count.id)!;
		const judged = new Map(judgedIn(assessed, book).map((each) => [each.node, each]));
		const { range: whole, verdict } = explain(finding, { phrase, threshold });
		lines.push(
			'',
			`# Count ${count.id}\\: ${escaped(count.title)}`,
			'',
			`${claim(count.id)}: ${escaped(`${count.title}: ${plain(whole)}. ${plain(verdict)}.`)}`
		);
		const names = new Map<string, number>();
		const write = (node: NodeFinding, indent: string) => {
			for (const part of node.parts) {
				if (node.kind === 'count') {
					lines.push(`${indent}+ ${claim(part.count)}`);
					continue;
				}
				const element = judged.get(part);
				const label = `${count.id} ${element?.name ?? part.label}`;
				const same = names.get(label) ?? 0;
				names.set(label, same + 1);
				const name = title(same > 0 ? `${label} (${same + 1})` : label);
				const words = element
					? `${part.label}: ${answerWords(part)}. ${element.mark?.reason ?? ''}`
					: `${part.label}: ${plain(range(part))}.`;
				lines.push(`${indent}+ ${name}: ${escaped(words)}`);
				const within = `${indent}  `;
				if (element)
					for (const [direction, sign] of [
						['supports', '+'],
						['undermines', '-']
					] as const)
						for (const { evidence, inherited } of bearing(element.sheet, direction)) {
							if (inherited) continue;
							const where = evidence.outside
								? `From outside the ${textWord(record.case.article)}: `
								: '';
							const text = said.has(evidence.id)
								? ''
								: `: ${escaped(`${where}${evidence.statement}`)}`;
							said.add(evidence.id);
							lines.push(`${within}${sign} ${title(evidence.id)}${text}`);
						}
				// A rival explanation attacks the element; excluded, it is attacked itself.
				for (const { name: called, rival, answer, reason } of element
					? answeredRivals(element.sheet.element.rivals, element.mark)
					: []) {
					const rivalName = title(`${label}: ${called}`);
					lines.push(`${within}- ${rivalName}: ${escaped(rival?.statement ?? called)}`);
					if (answer)
						lines.push(
							`${within}  ${answer === 'excluded' ? '-' : '+'} ${title(`${label}: ${called}, answer`)}: ${escaped(`${rivalWords[answer]}. ${reason ?? ''}`)}`
						);
				}
				write(part, within);
			}
		};
		write(finding.root, '  ');
		// What is asked besides supports no count: each stands by itself.
		for (const beside of besidesOf(finding.root)) {
			const words = escaped(`${beside.label}: ${plain(range(beside))}.`);
			lines.push('', `${title(`${count.id} ${beside.label}`)}: ${words}`);
			write(beside, '  ');
		}
	}
	return `${lines.join('\n')}\n`;
}

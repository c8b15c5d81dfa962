import type { Stretch } from '#lib/domain/passage.ts';

/** What ends no sentence, though a full stop follows. */
const shortened =
	/(?:^|[\s(“"])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Lt|Col|Gen|Capt|St|No|Nos|Art|Arts|para|paras|p|pp|cf|e\.g|i\.e|U\.S|U\.N|vol|ed|eds|v|vs)\.$/i;

/** The sentences of a paragraph, in its order; together they hold all of it but the blanks between them. */
export function sentencesOf(text: string): Stretch[] {
	const found: Stretch[] = [];
	let from = 0;
	for (const { index, 0: end } of text.matchAll(/[.!?…]+[)\]”’"']*(?=\s+|$)|\n/g)) {
		const to = index + (end === '\n' ? 0 : end.length);
		const next = text.slice(to).trimStart()[0] ?? '';
		if (
			end !== '\n' &&
			next !== '' &&
			(shortened.test(text.slice(from, to)) || /\p{Ll}/u.test(next))
		)
			continue;
		if (text.slice(from, to).trim() !== '') found.push(trimmed(text, { from, to }));
		from = to;
	}
	if (text.slice(from).trim() !== '') found.push(trimmed(text, { from, to: text.length }));
	return found;
}

/** A span without the blanks at its ends. */
export function trimmed(text: string, { from, to }: Stretch): Stretch {
	const inner = text.slice(from, to);
	const start = from + (inner.length - inner.trimStart().length);
	return { from: start, to: Math.max(start, to - (inner.length - inner.trimEnd().length)) };
}

/** The end of the word that begins after a place, and its counterpart to the left. */
export function wordEnd(text: string, at: number): number {
	const rest = /^\s*\S+/.exec(text.slice(at));
	return rest ? at + rest[0].length : text.length;
}
export function wordStart(text: string, at: number): number {
	const before = /\S+\s*$/.exec(text.slice(0, at));
	return before ? before.index : 0;
}

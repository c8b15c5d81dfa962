import type { Case, Paragraph } from '#lib/domain/case.ts';
import { months } from '#lib/domain/day.ts';
import { namedYears } from '#lib/own-cases/named-years.ts';
import type { Stretch } from '#lib/domain/passage.ts';

/** What is worked out from a passage, each with its reason. Nothing of it is taken without a yes. */

export type NoteSuggestion = { note: number; mark: string; why: string };

/** The notes that a passage calls, or that are called right after it. */
export function suggestedNotes(
	{ text = '', calls = [] }: Pick<Paragraph, 'text' | 'calls'>,
	{ from, to }: Stretch
): NoteSuggestion[] {
	// What ends the sentence of the passage belongs to it.
	const end = to + (/^[.,;:!?…)\]”’"']*/.exec(text.slice(to))?.[0].length ?? 0);
	return calls.flatMap(({ at, mark, note }) => {
		if (note === undefined || at <= from || at > end) return [];
		return [
			{ note, mark, why: at >= to ? 'its mark ends the passage' : 'its mark stands in the passage' }
		];
	});
}

export type FigureSuggestion = { value: string; of: string };

const month = months.join('|');

/** The figures in a passage, with the words that say of what; dates and years are none, and `1800 men` are. */
export function suggestedFigures(passage: string): FigureSuggestion[] {
	const dates = new RegExp(
		[
			`\\b\\d{1,2} (?:${month})(?: \\d{4})?`,
			`(?:${month}) \\d{4}`,
			`(?:${month}) \\d{1,2}(?:, \\d{4})?`,
			'\\b(?:1[5-9]|20)\\d\\d(?:s|[–-]\\d{2,4})\\b'
		].join('|'),
		'g'
	);
	// As many blanks as letters, so that places stay.
	let undated = passage.replace(dates, (date) => ' '.repeat(date.length));
	for (const { at } of namedYears(passage))
		undated = `${undated.slice(0, at)}    ${undated.slice(at + 4)}`;
	const figure =
		/(?:(?:US)?[$€£]\s?)?\d[\d,.]*(?:\s?(?:[–-]|to)\s?\d[\d,.]*)?(?:\s?(?:%|per cent|percent|million|billion|thousand))?/g;
	return [...undated.matchAll(figure)].flatMap(({ 0: found, index }) => {
		const value = found.replace(/[.,]+$/, '');
		const of = /^[\s-]*((?:[\p{L}’'-]+\s*){1,4})/u
			.exec(passage.slice(index + value.length))?.[1]
			?.trim();
		return of ? [{ value, of }] : [];
	});
}

/** The years that a passage names, in the words of the text. */
export function suggestedPeriod(
	passage: string
): { from?: number; to: number; words: string } | undefined {
	const years = namedYears(passage).map(({ year }) => year);
	if (years.length === 0) return undefined;
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return from === to ? { from, to, words: String(to) } : { from, to, words: `${from} to ${to}` };
}

/** A few words for lists, made from a statement. */
export function shortOf(statement: string): string {
	const words = statement.replace(/[.!?…]+$/, '').split(/\s+/);
	let short = '';
	for (const word of words) {
		const next = short === '' ? word : `${short} ${word}`;
		if (next.length > 48) break;
		short = next;
	}
	return (short || statement.slice(0, 48)).replace(/[,;:–-]+$/, '').trim();
}

/** Who asserted, what supports it and whose conduct it is, as in the item that was made last. */
export function asLast({
	evidence,
	article,
	actors
}: Case): Pick<Case['evidence'][number], 'assertedBy' | 'support' | 'conductOf'> {
	const last = evidence.reduce<Case['evidence'][number] | undefined>(
		(found, item) =>
			!found || Number(item.id.slice(1)) > Number(found.id.slice(1)) ? item : found,
		undefined
	);
	if (last) {
		const { assertedBy, support, conductOf } = last;
		return { assertedBy, support, ...(conductOf !== undefined && { conductOf }) };
	}
	const accused = actors.find((actor) => actor.accused)?.id;
	return {
		assertedBy: { kind: 'author', name: article.author },
		support: 'assertion',
		...(accused !== undefined && { conductOf: accused })
	};
}

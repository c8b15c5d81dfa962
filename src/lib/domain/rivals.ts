import type { Mark } from '#lib/domain/assessment.ts';
import { rivalWords, type RivalSaid } from '#lib/domain/mark.ts';
import { scale } from '#lib/domain/strength.ts';
import type { RivalOfElement } from '#lib/domain/sheet.ts';
import { listed } from '#lib/domain/sentence-words.ts';

/**
 * Rival explanations: what else could explain the facts that an element is inferred from. An answer
 * changes no strength and no finding; it says whether the inference is the only one left. One
 * without an answer is never excluded.
 */

/** A rival explanation with what is said of it; `rival` is missing where the case does not have it. */
export type Answered = RivalSaid & { id: string; name: string; rival?: RivalOfElement };

/**
 * The rival explanations of an element, each with its answer, and then those that only the mark
 * speaks of: an older or newer version of the case had them.
 */
export function answeredRivals(
	rivals: readonly RivalOfElement[],
	mark: Pick<Mark, 'rivals'> | undefined
): Answered[] {
	const said = mark?.rivals ?? {};
	const known = new Set(rivals.map(({ id }) => id));
	return [
		...rivals.map((rival) => ({ ...said[rival.id], id: rival.id, name: rival.name, rival })),
		...Object.entries(said)
			.filter(([id]) => !known.has(id))
			.map(([id, each]) => ({ ...each, id, name: id.replaceAll('-', ' ') }))
	];
}

const quoted = (names: readonly string[]) => listed(names.map((name) => [`“${name}”`])).join('');

/**
 * What to mention where a mark says conclusive and an explanation is still left; undefined where none is.
 * @param inference what the forum asks of a finding that rests on inference
 */
export function rivalNotice(
	rivals: readonly RivalOfElement[],
	mark: Pick<Mark, 'answer' | 'split' | 'rivals'> | undefined,
	inference = 'What is inferred must be the only reasonable explanation left.'
): string | undefined {
	if (mark?.answer !== 'conclusive' || mark.split) return undefined;
	const all = answeredRivals(rivals, mark);
	const open = all.filter(({ answer }) => answer === 'open').map(({ name }) => name);
	const unanswered = all.filter(({ answer }) => answer === undefined).map(({ name }) => name);
	const left = [
		...(open.length > 0 ? [`${quoted(open)} ${open.length === 1 ? 'is' : 'are'} still open`] : []),
		...(unanswered.length > 0
			? [`${quoted(unanswered)} ${unanswered.length === 1 ? 'has' : 'have'} no answer`]
			: [])
	];
	if (left.length === 0) return undefined;
	return `Marked ${scale.conclusive.label.toLowerCase()}, but of the rival explanations ${left.join(', and ')}. ${inference}`;
}

/** What a mark says of rival explanations, in one line, where only the mark is at hand; empty where it says nothing. */
export const rivalsLine = (mark: Pick<Mark, 'rivals'>): string =>
	answeredRivals([], mark)
		.map(
			({ name, answer, reason }) =>
				`${name}: ${answer ? rivalWords[answer].toLowerCase() : 'no answer'}${reason ? ` (${reason})` : ''}`
		)
		.join('; ');

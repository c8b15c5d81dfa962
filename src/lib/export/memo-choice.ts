import type { Style } from '#lib/export/citations/render.ts';

/** What a person chooses of a memo, and how its address says it. */

/** The lengths of a memo, the shortest first. */
export const memoLengths = [
	{
		id: 'short',
		label: 'Short',
		use: '3 to 5 pages: the answer, each count against each standard, the strongest points each way, what would change it'
	},
	{
		id: 'reasoned',
		label: 'Reasoned',
		use: 'the elements you marked, with the items you rely on, discount or set aside, and why'
	},
	{ id: 'whole', label: 'Full annex', use: 'every element with everything that bears on it' }
] as const;
export type MemoLength = (typeof memoLengths)[number]['id'];

/** The length of a memo where nobody has chosen one. */
export const defaultLength: MemoLength = 'reasoned';

/** The sizes of paper that a memo is set for. */
export const papers = [
	{ id: 'a4', label: 'A4' },
	{ id: 'letter', label: 'US Letter' }
] as const;
export type Paper = (typeof papers)[number]['id'];
export const defaultPaper: Paper = 'a4';

/** The styles that a memo cites in. */
export const citationStyles = [
	{ id: 'oscola', label: 'OSCOLA' },
	{ id: 'bluebook', label: 'Bluebook' },
	{ id: 'chicago', label: 'Chicago' }
] as const satisfies { id: Style; label: string }[];
export const defaultStyle: Style = 'oscola';

/** What a memo is of, and how it is set. */
export type MemoOptions = {
	/** Counts by id; all where none are named. */
	counts?: readonly string[] | undefined;
	/** Whether a short or reasoned memo has the full annex behind it. */
	annex?: boolean | undefined;
	paper?: Paper | undefined;
	style?: Style | undefined;
	/** The forum and the standard that the marks are read under, by id, where not those of the assessment. */
	forum?: string | undefined;
	standard?: string | undefined;
};
export type MemoChoice = { length: MemoLength } & MemoOptions;

/** Where the memo stands as a page. What is not chosen, or chosen as it would be anyway, is left out. */
export function memoPath(caseId: string, choice: MemoChoice): string {
	const { length, counts, annex, paper, style, forum, standard } = choice;
	const asked = new URLSearchParams({
		...(length !== defaultLength && { length }),
		...(counts && { counts: counts.join() }),
		...(annex && length !== 'whole' && { annex: 'yes' }),
		...(paper && paper !== defaultPaper && { paper }),
		...(style && style !== defaultStyle && { style }),
		...(forum && { forum }),
		...(standard && { standard })
	}).toString();
	return `/cases/${caseId}/memo${asked && `?${asked}`}`;
}

/** What an address asks for; what it does not name, or names wrongly, is as if nobody had chosen. */
export function memoChoiceIn(asked: URLSearchParams, all: readonly string[]): MemoChoice {
	const named = <Id extends string>(of: readonly { id: Id }[], key: string): Id | undefined =>
		of.find(({ id }) => id === asked.get(key))?.id;
	const paper = named(papers, 'paper');
	const style = named(citationStyles, 'style');
	const [forum, standard] = [asked.get('forum'), asked.get('standard')];
	const counts =
		asked
			.get('counts')
			?.split(',')
			.filter((id) => all.includes(id)) ?? [];
	return {
		length: named(memoLengths, 'length') ?? defaultLength,
		...(counts.length > 0 && { counts }),
		...(asked.get('annex') === 'yes' && { annex: true }),
		...(paper && { paper }),
		...(style && { style }),
		...(forum && { forum }),
		...(standard && { standard })
	};
}

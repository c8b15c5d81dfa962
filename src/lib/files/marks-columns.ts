/** The columns of a table of marks, in their order; a reader finds them by these names. */
export const marksColumns = [
	'count',
	'element',
	'number',
	'label',
	'part of',
	'asked for in',
	'mark',
	'answer',
	'reason',
	'cause of doubt',
	'by parts',
	'reliance',
	'item reasons',
	'outside items',
	'cites',
	'rival explanations',
	'read first',
	'marked',
	'count title',
	'count test',
	'count digest',
	'assessment',
	'author',
	'case',
	'case version',
	'law',
	'forum',
	'standard',
	'thresholds',
	'grades',
	'memo',
	'created',
	'changed',
	'format'
] as const;
/** What says of a case of one’s own which count a row is of: a built-in one has no two of a number. */
export const countColumns: readonly MarksColumn[] = ['count title', 'count test', 'count digest'];
export type MarksColumn = (typeof marksColumns)[number];

/** An own choice of nothing to read first, which is another thing than no own choice. */
export const nothingFirst = '(none)';

import { browser } from '$app/environment';

/** Said, since a browser may not say them where a table is laid out as boxes. Without keys it is no grid. */
export const as = {
	table: browser ? 'grid' : 'table',
	rows: 'rowgroup',
	row: 'row',
	cell: browser ? 'gridcell' : 'cell',
	empty: 'presentation'
} as const;

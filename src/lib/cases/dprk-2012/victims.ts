import type { Victims } from '#lib/domain/case.ts';

/**
 * Of whom the items on intent and on the acts of Counts I and II speak, where the item itself says so.
 * Those sent back after contact with churches are not called believers, and the children of mothers sent
 * back are not said to have foreign fathers, where the item does not say it.
 */
const believers = 'believers';
const families = 'families of believers';
const returned = 'people who left and were sent back';
const prisoners = 'prisoners in camps';
const everyone = 'the whole population';
const children = 'children of foreign fathers';
const mothers = 'mothers of such children';
const childrenOfReturned = 'children of mothers sent back, whoever the father';

export const victims = [
	{ evidence: 'E7', of: [prisoners] },
	{ evidence: 'E8', of: [everyone] },
	{ evidence: 'E18', of: [believers] },
	{ evidence: 'E19', of: [believers, families] },
	{ evidence: 'E20', of: [families] },
	{ evidence: 'E24', of: [believers] },
	{ evidence: 'E28', of: [believers] },
	{ evidence: 'E30', of: [returned] },
	{ evidence: 'E31', of: [returned] },
	{ evidence: 'E32', of: [returned] },
	{ evidence: 'E34', of: [returned, believers] },
	{ evidence: 'E35', of: [returned, believers] },
	{ evidence: 'E36', of: [families] },
	{ evidence: 'E38', of: [believers] },
	{ evidence: 'E39', of: [believers] },
	{ evidence: 'E40', of: [believers] },
	{ evidence: 'E54', of: [prisoners] },
	{ evidence: 'E56', of: [prisoners] },
	{ evidence: 'E62', of: [children] },
	{ evidence: 'E64', of: [children, mothers] },
	{ evidence: 'E72', of: [returned] },
	{ evidence: 'E73', of: [returned] },
	{ evidence: 'E75', of: [returned] },
	{ evidence: 'E78', of: [mothers] },
	{ evidence: 'E79', of: [mothers] },
	{ evidence: 'E82', of: [children] },
	{ evidence: 'E83', of: [children, mothers] },
	{ evidence: 'E84', of: [children] },
	{ evidence: 'E85', of: [children] },
	{ evidence: 'E87', of: [mothers] },
	{ evidence: 'E88', of: [childrenOfReturned] },
	{ evidence: 'E92', of: [children] },
	{ evidence: 'E110', of: [everyone] },
	{ evidence: 'E116', of: [everyone] },
	{ evidence: 'E117', of: [everyone] }
] satisfies Victims[];

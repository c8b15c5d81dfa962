import type { Period } from '#lib/domain/case.ts';

/**
 * When the events that an item speaks of took place, where the record gives a time. What the Prosecutor
 * alleges without one is put in the period of his application, March 2003 to July 2008.
 */
const charged = 'March 2003 to July 2008, the period of the application';
const throughout = [
	...['E2', 'E6', 'E7', 'E8', 'E10', 'E15', 'E17', 'E18', 'E30'].map((evidence) => ({
		evidence,
		from: 2003,
		to: 2008,
		words: charged
	}))
];

export const periods: Period[] = [
	{ evidence: 'E1', from: 2003, to: 2003, words: 'February to August 2003' },
	...throughout,
	{ evidence: 'E9', from: 2003, to: 2004, words: '2003 and 2004' },
	{ evidence: 'E11', from: 2004, to: 2004, words: 'March 2004' },
	{ evidence: 'E12', from: 2003, to: 2004, words: 'up to May 2004' },
	{ evidence: 'E13', from: 2003, to: 2008, words: charged },
	{ evidence: 'E14', from: 2004, to: 2008, words: 'since people have been in camps, to July 2008' },
	{ evidence: 'E16', from: 2004, to: 2004, words: 'early 2004' },
	{ evidence: 'E19', from: 2004, to: 2008, words: 'in camps, to July 2008' },
	{ evidence: 'E20', from: 2003, to: 2008, words: '2003 to 2008' },
	{ evidence: 'E21', from: 2008, to: 2008, words: '2008' },
	{ evidence: 'E22', from: 2003, to: 2007, words: 'a chronology of 2003 to 2007' },
	{ evidence: 'E23', from: 2003, to: 2004, words: 'summer 2003 and January 2004' },
	{ evidence: 'E24', from: 2003, to: 2004, words: 'up to May 2004' },
	{ evidence: 'E25', from: 2003, to: 2003, words: 'March 2003' },
	{ evidence: 'E26', from: 2003, to: 2003, words: 'July 2003' },
	{ evidence: 'E27', from: 2003, to: 2004, words: 'said in 2004 of the campaign' },
	{ evidence: 'E28', from: 2003, to: 2005, words: 'witnesses’ accounts, up to 2005' },
	{ evidence: 'E29', from: 2003, to: 2005, words: 'witnesses’ accounts, up to 2005' },
	{ evidence: 'E31', from: 2003, to: 2004, words: 'up to August 2004' },
	{ evidence: 'E32', from: 2003, to: 2008, words: 'September 2003 to 2008' },
	{ evidence: 'E33', from: 2006, to: 2007, words: 'July 2006 to September 2007' },
	{ evidence: 'E34', from: 2003, to: 2008, words: '2003 to 2008' },
	{ evidence: 'E35', from: 2003, to: 2008, words: '2003 to 2008' },
	{ evidence: 'E36', from: 2003, to: 2004, words: '2003 and 2004' },
	{ evidence: 'E37', from: 2003, to: 2004, words: '2003 and 2004' },
	{ evidence: 'E38', from: 2003, to: 2008, words: 'the conflict up to the application' },
	{ evidence: 'E39', from: 2003, to: 2009, words: '2003 to 2009' }
].sort((a, b) => Number(a.evidence.slice(1)) - Number(b.evidence.slice(1)));

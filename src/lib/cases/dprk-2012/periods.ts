import type { Period } from '#lib/domain/case.ts';

/**
 * When the events that an item speaks of took place, where the article itself gives a time. “Today”
 * and the present tense are read as of the article’s date, 2012; a span that begins with the State
 * begins in 1945, as the article has it. Items without a time of their own are not here.
 */
export const periods = [
	{ evidence: 'E1', from: 2005, to: 2005, words: 'the World Summit of 2005' },
	{ evidence: 'E14', from: 2000, to: 2007, words: 'seven years of research before 2007' },
	{
		evidence: 'E15',
		from: 2000,
		to: 2007,
		words: 'what seven years of research before 2007 found'
	},
	{ evidence: 'E21', from: 1945, to: 1945, words: '1945' },
	{ evidence: 'E22', to: 1945, words: 'before 1945' },
	{ evidence: 'E23', to: 1945, words: 'before 1945' },
	{ evidence: 'E24', from: 1945, to: 2012, words: 'from 1945 to “today”' },
	{ evidence: 'E26', from: 1945, to: 2012, words: 'since the regime’s inception' },
	{ evidence: 'E37', from: 2012, to: 2012, words: '“today”' },
	{ evidence: 'E41', to: 2012, words: '“by no means new”, no time given' },
	{ evidence: 'E42', from: 2002, to: 2012, words: '“for over a decade”' },
	{ evidence: 'E43', from: 2002, to: 2012, words: '“for over a decade”' },
	{ evidence: 'E44', from: 2004, to: 2004, words: '2004' },
	{ evidence: 'E45', from: 2004, to: 2012, words: 'after the appeal of 2004' },
	{ evidence: 'E46', from: 2004, to: 2004, words: 'just before the appeal of 2004' },
	{ evidence: 'E58', from: 1997, to: 2004, words: 'from the “late 1990’s” to the report of 2004' },
	{ evidence: 'E59', from: 2004, to: 2012, words: 'since 2004' },
	{ evidence: 'E60', from: 2004, to: 2012, words: 'since 2004' },
	{ evidence: 'E61', from: 2004, to: 2012, words: '“in the past eight years”' },
	{ evidence: 'E70', from: 1961, to: 1986, words: 'a treaty of 1961 and a protocol of 1986' },
	{ evidence: 'E76', from: 2012, to: 2012, words: 'each year, in the present tense' },
	{ evidence: 'E89', from: 2002, to: 2012, words: '“over the last ten years”' },
	{ evidence: 'E90', from: 2002, to: 2012, words: '“over the last ten years”' },
	{ evidence: 'E94', from: 2007, to: 2007, words: 'a report of 2007' },
	{ evidence: 'E95', from: 2006, to: 2006, words: 'a report of 2006' },
	{ evidence: 'E96', from: 2006, to: 2007, words: 'reports of 2006 and 2007' },
	{ evidence: 'E97', from: 2006, to: 2007, words: 'reports of 2006 and 2007' },
	{ evidence: 'E100', from: 2001, to: 2011, words: '“over the past ten years”, in May 2011' },
	{ evidence: 'E101', from: 2011, to: 2011, words: 'May 2011' },
	{ evidence: 'E105', from: 1994, to: 2012, words: 'under Kim Jong-il, from 1994, and “now”' },
	{ evidence: 'E107', from: 1994, to: 2012, words: 'under Kim Jong-il, from 1994, and “now”' },
	{
		evidence: 'E108',
		from: 1994,
		to: 1994,
		words: 'immediately after Kim Jong-il came to power in 1994'
	},
	{ evidence: 'E109', from: 1994, to: 1998, words: 'the famine of 1994–98' },
	{ evidence: 'E110', from: 1994, to: 1998, words: 'the famine of 1994–98' },
	{ evidence: 'E111', from: 1994, to: 1998, words: 'the famine of 1994–98' },
	{ evidence: 'E112', from: 1994, to: 1998, words: 'the famine of 1994–98' },
	{ evidence: 'E113', from: 2012, to: 2012, words: '“Today, 15 years later”' },
	{ evidence: 'E114', from: 2012, to: 2012, words: '“Today, 15 years later”' },
	{ evidence: 'E115', from: 1945, to: 2012, words: 'since 1945' },
	{ evidence: 'E124', from: 2011, to: 2011, words: 'a report of 19 December 2011' },
	{ evidence: 'E125', from: 2011, to: 2011, words: '“still underway” in December 2011' }
] satisfies Period[];

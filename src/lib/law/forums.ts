import type { ForumOfLaw } from '#lib/domain/legal-test.ts';

/** The forums whose law is built in. The first is the one that a new assessment is held to. */
export const forums = [
	{
		id: 'icc',
		label: 'ICC',
		name: 'International Criminal Court',
		words:
			'Tries persons under the Rome Statute and its Elements of Crimes, which alone ask for a manifest pattern, a State or organizational policy and the mental element of Article 30.',
		standard: 'substantial-grounds',
		since: { date: '2002-07-01', source: 'Rome Statute, Art. 11(1)' },
		inference:
			'At trial, what rests on inference must be the only reasonable conclusion (Lubanga, Trial Chamber I, 14 March 2012, para. 111, recalled). A warrant asks less (Al Bashir, Appeals Chamber, 3 February 2010, paras. 30–39).'
	},
	{
		id: 'custom',
		label: 'Custom',
		name: 'Custom, as the ad hoc tribunals applied it',
		words:
			'Tries persons by the Genocide Convention and custom, as the tribunals for the former Yugoslavia and Rwanda held them: no manifest pattern, no policy and no Article 30, but elements of its own, such as the purpose of torture.',
		standard: 'beyond-reasonable-doubt',
		inference:
			'What rests on inference must be the only reasonable inference (Vasiljević, Appeals Chamber, 25 February 2004, paras. 120, 128; Krstić, Appeals Chamber, 19 April 2004, para. 41; recalled).'
	},
	{
		id: 'icj',
		label: 'ICJ',
		name: 'International Court of Justice',
		words:
			'Holds States to the Genocide Convention: the acts must be attributable to the State, and the duties to prevent and to punish are asked besides. It has no convention under which to hear crimes against humanity.',
		standard: 'fully-conclusive',
		inference:
			'Intent may be inferred from conduct only where that is the only reasonable inference (Croatia v. Serbia, 3 February 2015, para. 148; wording from memory).'
	}
] satisfies ForumOfLaw[];

/** The forum that a new assessment is held to until its author chooses another. */
export const defaultForum = 'icc';

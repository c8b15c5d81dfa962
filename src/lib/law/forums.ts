import type { ForumOfLaw } from '#lib/domain/legal-test.ts';

/** The forums whose law is built in. The first is the one that a new assessment is held to. */
export const forums = [
	{
		id: 'icc',
		label: 'ICC',
		name: 'International Criminal Court',
		words:
			'Tries persons under the Rome Statute and its Elements of Crimes, with what only they ask for: a manifest pattern, a State or organizational policy, Article 30.',
		standard: 'substantial-grounds',
		since: { date: '2002-07-01', source: 'Rome Statute, Art. 11(1)' }
	},
	{
		id: 'custom',
		label: 'Custom',
		name: 'Custom, as the ad hoc tribunals applied it',
		words:
			'Tries persons by the Genocide Convention and custom, as the tribunals for the former Yugoslavia and Rwanda held them: no manifest pattern, no policy and no Article 30, but elements of its own, such as the purpose of torture.',
		standard: 'beyond-reasonable-doubt'
	},
	{
		id: 'icj',
		label: 'ICJ',
		name: 'International Court of Justice',
		words:
			'Holds States to the Genocide Convention: the acts must be attributable to the State, and the duties to prevent and to punish are asked besides. It has no convention under which to hear crimes against humanity.',
		standard: 'fully-conclusive'
	}
] satisfies ForumOfLaw[];

/** The forum that a new assessment is held to until its author chooses another. */
export const defaultForum = 'icc';

import type { Count, Paragraph } from '#lib/domain/case.ts';

/** In place of an article: our digest of what is public, as it stood on the day of the first decision. */
export const article = {
	title:
		'The Prosecutor v. Omar Hassan Ahmad Al Bashir: the public record on the warrant of arrest',
	author: 'Our digest of the public record',
	publisher: 'after the ICC Prosecutor’s summary of 14 July 2008 and other public sources',
	date: '2009-03-04',
	label: 'Digest'
};

/** The sections of the digest. The words are ours throughout. */
export const paragraphs = [
	{
		number: 1,
		heading: 'The war and the three groups',
		opens: 'Rebels rise in February 2003',
		summary:
			'Rebels rise in February 2003, and the campaign follows their first attacks. The section asks who the Fur, the Masalit and the Zaghawa are, and what sets them apart from each other and from their neighbours.'
	},
	{
		number: 2,
		heading: 'The attacks',
		opens: 'Villages are bombed, burned and',
		summary:
			'Villages are bombed, burned and looted, and people are killed. What matters for intent is which villages were chosen, whether rebels were in them, and how many of the inhabitants were left alive.'
	},
	{
		number: 3,
		heading: 'Rape and other serious harm',
		opens: 'Women are raped, and people',
		summary:
			'Women are raped, and people are held and tortured. The section also tells of what rape does to the women’s communities.'
	},
	{
		number: 4,
		heading: 'Flight, camps and aid',
		opens: 'Those who survive an attack',
		summary:
			'Those who survive an attack flee into the desert, to camps or to Chad. Food and wells are destroyed behind them. Aid reaches the camps, and is obstructed: the section says when, and what reasons are given.'
	},
	{
		number: 5,
		heading: 'Orders and words',
		opens: 'What the President is said',
		summary:
			'What the President is said to have ordered, what a minister said in public, and what attackers were heard to say: some that they would kill everyone, some that they would drive people from the land.'
	},
	{
		number: 6,
		heading: 'The dead, counted',
		opens: 'Estimates of the dead run',
		summary:
			'Estimates of the dead run from ten thousand to three hundred thousand. Most died of disease, and fewer each year after 2004.'
	},
	{
		number: 7,
		heading: 'What others concluded',
		opens: 'A foreign government, a United',
		summary:
			'A foreign government, a United Nations inquiry, a scholar and Sudan itself say what they make of it. They do not agree.'
	}
] satisfies Paragraph[];

/** What a reader must know of the case as a whole before relying on it. */
export const limits: string[] = [
	'There is no article here. The text is our own digest, in seven sections, of the Prosecutor’s public summary of his application of 14 July 2008, of what the decisions and comments on them report, and of other public sources. A paragraph here is one of its sections.',
	'Of the decisions of 4 March 2009 and 12 July 2010 we could read only the first pages. What they say is taken from press releases of the Court and from lawyers’ quotations. Where something is recalled and was not seen, the item says so.',
	'The confidential evidence is not here. What witnesses told the Prosecutor is known only as he, or the press, reports it.',
	'The Prosecutor writes as one side. Sudan did not take part in the proceedings on the warrant; its answers come from the press. What defence counsel could make of the record had to be drawn from the record itself.',
	'The Court has jurisdiction although Sudan is not a party to its Statute: Security Council resolution 1593 of 31 March 2005 referred Darfur to it, from 1 July 2002.',
	'The ICC charges persons, and the application names one: the President. It says that he acted through the State’s forces, not with his own hands. The elements here ask whether the crimes are made out; who would answer for them is asked beside the finding.',
	'War crimes were charged too, and a warrant was issued for them. No legal test for them is built in, so they are left out.',
	'Omar Al Bashir has not been tried. A warrant needs reasonable grounds to believe; nothing was decided beyond that standard.',
	'What the judges held is kept apart and stays covered until you have marked something of the count.'
];

export const counts = [
	{
		id: 'I',
		test: 'genocide',
		title: 'Genocide of the Fur, the Masalit and the Zaghawa',
		theory:
			'The Prosecutor says that the President set out to destroy a substantial part of each of three ethnic groups, through the army, the militia and the rest of the State: by killing in the villages, by rape and other serious harm, and by conditions that those who fled could not survive. He infers the intent from the choice of the villages, from the treatment of those who survived, from what attackers said and from the obstruction of aid. The other side says that this was a war against rebels, fought unlawfully.',
		particulars: {
			group:
				'The Fur, the Masalit and the Zaghawa, each as an ethnic group of its own. Whether each is one is for the element on the group',
			acts: 'Killing, rape and other serious harm, and destructive conditions of life, in the villages and in the camps',
			whose:
				'The President, through the army, the Janjaweed militia and the rest of the State, as the Prosecutor has it',
			when: 'From March 2003 to 14 July 2008'
		},
		joins: { intent: 'genocide/chapeau/intent', acts: 'genocide/acts' }
	},
	{
		id: 'II',
		test: 'cah',
		title: 'Crimes against humanity',
		theory:
			'The Prosecutor says that the same campaign was a widespread and systematic attack on the civilian population of Darfur: murder, extermination, forcible transfer, torture and rape. No intent to destroy is needed. He did not charge persecution here; the evidence may be read for it all the same.',
		particulars: {
			group: 'The civilian population of Darfur, most of it Fur, Masalit and Zaghawa',
			acts: 'Murder, extermination, forcible transfer, torture and rape; persecution was not charged',
			whose: 'The State’s forces and the Janjaweed militia, under a common plan',
			when: 'From soon after April 2003 to 14 July 2008'
		}
	}
] satisfies Count[];

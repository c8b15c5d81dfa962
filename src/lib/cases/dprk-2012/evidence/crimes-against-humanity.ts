import type { Evidence } from '#lib/domain/case.ts';

/** Paragraphs 21–24: crimes against humanity, the succession, the famine. */
export const evidence = [
	{
		id: 'E94',
		paragraph: 21,
		statement:
			'“Concentrations of Inhumanity” (Freedom House, 2007) definitively found that North Korea has committed and is committing crimes against humanity as Article 7 of the Rome Statute defines them.',
		short: 'Freedom House 2007: crimes found',
		figures: [],
		notes: [30, 32],
		assertedBy: { kind: 'body', name: 'Freedom House (David Hawk)' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'“Definitively” is the article’s word; a non-governmental report is not a court and hears no defence.',
			'“Several” reports are announced and two are named; which acts of Article 7 they found is not said.',
			'Its author, David Hawk, also wrote the report in note 15, so the two may share witnesses.',
			'Not in the article: the report is limited to the political prison camps, and Freedom House keeps crimes against humanity apart from genocide, seen in stored copies.'
		]
	},
	{
		id: 'E95',
		paragraph: 21,
		statement:
			'“Failure to Protect” (DLA Piper, 2006) definitively found that North Korea has committed and is committing crimes against humanity as Article 7 of the Rome Statute defines them.',
		short: 'DLA Piper 2006: crimes found',
		figures: [],
		notes: [31, 32],
		assertedBy: { kind: 'body', name: 'DLA Piper' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'“Definitively” is the article’s word; the title shows that the report argues for action by the Security Council.',
			'Not in the article: the report was made with the U.S. Committee for Human Rights in North Korea, which also published note 15; the joint publication was seen in stored copies.',
			'Not in the article: it asked first for a non-punitive resolution of the Security Council, and no finding of genocide in it is known, both recalled.'
		]
	},
	{
		id: 'E96',
		paragraph: 21,
		statement: 'Both reports rest their finding on the State’s treatment of political prisoners.',
		short: 'Basis: treatment of political prisoners',
		figures: [],
		notes: [30, 31],
		assertedBy: { kind: 'body', name: 'Freedom House and DLA Piper, as the article reads them' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The article describes no particular treatment here; the two marks stand at the titles of the reports.',
			'Political prisoners are protected by the law of crimes against humanity, not as a group by the Genocide Convention.'
		]
	},
	{
		id: 'E97',
		paragraph: 21,
		statement: 'Both reports rest their finding on an exploitative and discriminatory food policy.',
		short: 'Basis: discriminatory food policy',
		figures: [],
		notes: [30, 31],
		assertedBy: { kind: 'body', name: 'Freedom House and DLA Piper, as the article reads them' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'“Discriminatory” against whom, and on what ground, is not said.',
			'Not in the article: the Freedom House report deals only with the camps, seen in stored copies; the food policy is a subject of the DLA Piper report alone, recalled.'
		]
	},
	{
		id: 'E98',
		paragraph: 21,
		statement: 'The food policy has been the primary cause of millions of deaths.',
		short: 'Food policy caused millions of deaths',
		figures: [{ value: 'millions', of: 'deaths said to be caused primarily by the food policy' }],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'It is not clear whether this clause states what the reports found or what the author adds.',
			'Presumably the same deaths as in ¶24, so the two claims should not be added together.',
			'A primary cause is not the same as a purpose, nor as awareness that deaths would follow.',
			'Not in the article: the UN Commission of Inquiry of 2014 spoke of at least hundreds of thousands of famine deaths, seen in stored copies.'
		]
	},
	{
		id: 'E99',
		paragraph: 22,
		statement:
			'Every act that is defined as a crime against humanity, apartheid possibly excepted, is being committed systematically in the political prison camps.',
		short: 'Every act but apartheid, in the camps',
		figures: [],
		notes: [33],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'One sentence and one note carry ten acts of Article 7; none is described here.',
			'The note is a newspaper’s summary of testimony from 2006, while the sentence speaks in the present tense of 2012.',
			'Letter (g) lists several forms of sexual violence; “every act” does not say which of them.',
			'Not in the article: the UN Commission of Inquiry of 2014 named crimes under nearly every letter and did not list apartheid, seen in stored copies.'
		]
	},
	{
		id: 'E100',
		paragraph: 22,
		statement:
			'An Amnesty International report with satellite images, released in May 2011, showed that the camps had grown dramatically over the past ten years.',
		short: 'Satellite images: camps have grown',
		figures: [{ value: '10 years', of: 'period of growth reported in May 2011' }],
		notes: [34],
		assertedBy: { kind: 'body', name: 'Amnesty International' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'Images show ground and buildings, not how many people are held, why, or how they are treated.',
			'“Dramatically” is the article’s word; Amnesty as quoted says that the camps “appear to be growing”. Not in the article: elsewhere in what it published it spoke of a significant increase in their scale since 2001, seen in stored press reports.',
			'Not in the article: press reports of the 2014 UN findings put the camp population at 80,000–120,000, against the 200,000 used in 2007 by Christian Solidarity Worldwide, seen in stored copies.'
		]
	},
	{
		id: 'E101',
		paragraph: 22,
		statement:
			'Amnesty International warned that, as North Korea seemed to move towards a new leader and a time of political instability, the camps appeared to be growing.',
		short: 'Amnesty’s warning on the succession',
		figures: [],
		notes: [34],
		assertedBy: { kind: 'body', name: 'Amnesty International' },
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'The warning is hedged twice (“seems”, “appear”), and it is shortened by the article.',
			'It was given before the change of leader that the article describes in ¶23.'
		]
	},
	{
		id: 'E102',
		paragraph: 23,
		statement:
			'Since the death of Kim Jong-il, the regime under Kim Jong-un has vowed to carry on the late leader’s genocidal policies.',
		short: 'Vow to continue the late Kim’s policies',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'“Genocidal” is the article’s word, not the regime’s; no vow is quoted.',
			'Only the title of note 36, placed in the next paragraph, reports a warning that policies will not change.',
			'Two sentences later an official is quoted as saying that what happens now did not happen under Kim Jong-il.'
		]
	},
	{
		id: 'E103',
		paragraph: 23,
		statement:
			'Officials have declared that people caught trying to cross the borders will be executed at once.',
		short: 'Declared executions at the border',
		figures: [],
		notes: [],
		assertedBy: { kind: 'official', name: 'North Korean officials, unnamed' },
		support: 'official-statement',
		conductOf: 'dprk',
		cautions: [
			'The words are in quotation marks but have no note of their own; the next mark, 35, stands at the end of the sentence that follows.',
			'Who declared it, when and to whom is not said.',
			'A declared intention is not an execution: the article reports none here.'
		]
	},
	{
		id: 'E104',
		paragraph: 23,
		statement:
			'Officials have declared that three generations of the family left behind by anyone who tries to flee, successfully or not, will be hunted down, imprisoned and killed.',
		short: 'Threat to three generations of family',
		figures: [{ value: '3 generations', of: 'family of a person who flees' }],
		notes: [],
		assertedBy: { kind: 'official', name: 'North Korean officials, unnamed' },
		support: 'official-statement',
		conductOf: 'dprk',
		cautions: [
			'This half of the sentence is not in quotation marks and has no note of its own.',
			'“Imprison, and kill” may mean one or the other for different persons.',
			'The ground is a relative’s flight, not religion or descent.'
		]
	},
	{
		id: 'E105',
		paragraph: 23,
		statement:
			'A South Korean official told the Joongang Ilbo that nothing like the eradication of three generations had existed under Kim Jong-il, but that it is happening under Kim Jong-un.',
		short: 'Three generations: “now it’s happening”',
		figures: [{ value: '3 generations', of: 'family said to be eradicated under Kim Jong-un' }],
		notes: [35],
		assertedBy: { kind: 'official', name: 'South Korean official, unnamed' },
		support: 'press',
		conductOf: 'dprk',
		cautions: [
			'Taken at its word it contradicts ¶5–7, which say that believers’ families to three generations are killed or sent to camps, and speak of genocide since the State began. The official may mean families of those who flee alone.',
			'It also sits badly with the paragraph’s first sentence, that old policies are being continued.',
			'Third hand: an unnamed official, a Seoul newspaper, an American newspaper; nothing shows how the official knew.',
			'It was said within weeks of the change of leader.'
		]
	},
	{
		id: 'E106',
		paragraph: 24,
		statement:
			'For such a State, consolidating power can only mean mass purges, arbitrary arrests and terror until the population submits entirely.',
		short: 'Consolidation means purges and arrests',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'inference',
		conductOf: 'dprk',
		cautions: [
			'“Can only mean” is a prediction from the nature of the State, not a report of events.',
			'It takes as given that the State is criminal and genocidal, which is what the article sets out to show.'
		]
	},
	{
		id: 'E107',
		paragraph: 24,
		statement:
			'Purges, arbitrary arrests and terror took place under Kim Jong-il and are taking place under Kim Jong-un.',
		short: 'Purges under father and son',
		figures: [],
		notes: [36],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'press',
		conductOf: 'dprk',
		cautions: [
			'The note is a newspaper report of 30 December 2011, days after the succession; its title speaks of policies that will not change, not of purges.',
			'No purge, arrest or victim is named.'
		]
	},
	{
		id: 'E108',
		paragraph: 24,
		statement:
			'The famine known as the arduous march began immediately after Kim Jong-il came to power in 1994.',
		short: 'Famine began after 1994 succession',
		figures: [{ value: '1994', of: 'Kim Jong-il comes to power; the famine begins' }],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		cautions: [
			'That one event followed another does not show that it was caused by it.',
			'The article considers no other cause of the famine.',
			'Not in the article: the loss of Soviet trade and the floods of 1995 are commonly given among the causes, recalled.'
		]
	},
	{
		id: 'E109',
		paragraph: 24,
		statement:
			'Of about 22 million people, an estimated 2 to 3.5 million died of starvation or of illnesses linked to hunger.',
		short: '2–3.5 million famine deaths of 22 million',
		figures: [
			{ value: '2–3.5 million', of: 'estimated deaths from starvation or hunger-related illness' },
			{ value: 'about 22 million', of: 'population of North Korea' }
		],
		notes: [37],
		assertedBy: { kind: 'scholar', name: 'Andrew Natsios' },
		support: 'estimate',
		cautions: [
			'The source dates from 1999; the range is wide, about 9 to 16 per cent of the population.',
			'The estimate counts deaths in the whole population; it tells nothing of religion, descent or class.',
			'Not in the article: the UN Commission of Inquiry of 2014 spoke of at least hundreds of thousands, seen in stored copies.'
		]
	},
	{
		id: 'E110',
		paragraph: 24,
		statement:
			'The deaths occurred in spite of one of the largest international aid efforts of modern times.',
		short: 'One of the largest aid efforts',
		figures: [],
		notes: [38],
		assertedBy: { kind: 'press', name: 'Fiona Terry, The Guardian' },
		support: 'press',
		conductOf: 'international-community',
		cautions: [
			'It cuts both ways: aid was let in, and deaths followed all the same; what became of the aid is not said.',
			'The title of the note, “Feeding the Dictator”, suggests that it criticises the aid; it is opinion in a newspaper.'
		]
	},
	{
		id: 'E111',
		paragraph: 24,
		statement:
			'More innocent people died in the famine of 1994–98 than in the genocides of Rwanda and Darfur together.',
		short: 'More deaths than Rwanda and Darfur',
		figures: [{ value: '1994–98', of: 'years of the famine, as the article gives them' }],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		cautions: [
			'The sentence writes “the 1994 Rwandan and Darfur genocides” and so dates both to 1994. Not in the article: the violence in Darfur began in 2003, recalled.',
			'No figure is given for Rwanda or Darfur, so the comparison cannot be checked here.',
			'Genocide does not turn on the number of the dead but on intent towards a group.'
		]
	},
	{
		id: 'E112',
		paragraph: 24,
		statement: 'The famine of 1994–98 was itself a genocide.',
		short: 'The famine called a genocide',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'“Famine-genocide” is the article’s coinage; no protected group is named and no intent is argued.',
			'In ¶3 the article said only that starvation outside the camps is “arguably” among the acts.',
			'Not in the article: no finding by the UN Commission of Inquiry of 2014 that the starvation aimed to destroy a protected group as such is recalled; that it found no genocide was seen in stored copies.'
		]
	},
	{
		id: 'E113',
		paragraph: 24,
		statement: 'Fifteen years later a devastating, man-made famine goes on in North Korea.',
		short: 'A man-made famine still rages',
		figures: [{ value: '15 years later', of: 'interval to 2012, as the article counts it' }],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'The interval fits neither end of the period given: from February 2012, 1998 is some fourteen years back and 1994 some eighteen.',
			'A famine of “1994–98” that still “rages on” is either one famine or two; the article does not say.',
			'No figure and no source for 2012.'
		]
	},
	{
		id: 'E114',
		paragraph: 24,
		statement:
			'The continuing famine can be stopped by nothing but intervention of the international community.',
		short: 'Only intervention can stop the famine',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'international-community',
		cautions: [
			'No alternative is examined, and “intervention” may include aid or diplomacy.',
			'It stands beside the statement that one of the largest aid efforts did not prevent the earlier deaths.'
		]
	},
	{
		id: 'E115',
		paragraph: 24,
		statement:
			'North Korea has systematically starved political prisoners in its camps since it came into being in 1945.',
		short: 'Prisoners starved since 1945',
		figures: [
			{ value: '1945', of: 'beginning of the State and of the practice, as the article gives it' }
		],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'The article dates the State from 1945 here, as it dates the Kim Il-sung regime in ¶6. Not in the article: the DPRK was proclaimed in September 1948, recalled.',
			'A claim about more than sixty years rests on no note; the escapees’ accounts mentioned in ¶15 go back to the late 1990s.',
			'Conduct before 1 July 2002 lies outside the time covered by the Rome Statute.'
		]
	},
	{
		id: 'E116',
		paragraph: 24,
		statement:
			'The authorities use control of access to food, with unequalled skill, as a means to their main political end.',
		short: 'Access to food used as leverage',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'The end named is control, not death; that helps on policy and hurts on intent to destroy.',
			'“Unrivalled masters” is rhetoric; no instance is given.'
		]
	},
	{
		id: 'E117',
		paragraph: 24,
		statement:
			'The political end of the authorities is to keep the whole population of North Korea under slavery.',
		short: 'A whole population “under slavery”',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'Robert Park' },
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'“Slavery” appears to be meant politically; enslavement in law is the exercise of powers of ownership over persons.',
			'A population kept in subjection is to be kept alive, which fits ill with an intent to destroy it.'
		]
	}
] satisfies Evidence[];

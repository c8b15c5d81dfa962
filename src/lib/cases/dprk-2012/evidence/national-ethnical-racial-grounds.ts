import type { Evidence } from '#lib/domain/case.ts';

/** Paragraphs 16–20: genocide on national, ethnical and racial grounds. */
export const evidence = [
	{
		id: 'E62',
		paragraph: 16,
		statement:
			'North Korea has a fixed policy of killing the half-Chinese babies of North Korean women who have been forcibly repatriated by China.',
		short: 'Fixed policy: half-Chinese babies killed',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited: the sentence that states the policy has no note. No order, rule or official is named.',
			'“Killing” here covers babies; forced abortion, which the article adds in ¶19, is a different act in law.',
			'A policy is not an element of genocide, though it may be evidence of intent; at the ICC it is an element of crimes against humanity.'
		]
	},
	{
		id: 'E63',
		paragraph: 16,
		statement:
			'The case for genocide on national, ethnical and racial grounds is as compelling as the case on religious grounds.',
		short: 'Three grounds, “equally compelling”',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'Three protected kinds of group are named together; which of them the babies belong to is never said.',
			'A “ground” on which victims are chosen belongs to persecution. Genocide asks for intent to destroy a group, as such.',
			'Asserted, not cited; how compelling it is depends on the strength of the religious count, which is judged apart.',
			'Not in the article: the UN Commission of Inquiry of 2014 made no finding of genocide, seen in stored copies; that it treated these acts as crimes against humanity is recalled.'
		]
	},
	{
		id: 'E64',
		paragraph: 16,
		statement: 'The babies are called half-Chinese; their mothers are North Korean women.',
		short: 'The mothers are North Korean',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'assertion',
		cautions: [
			'A child of one North Korean and one Chinese parent may be a member of either group, of both, or of neither; the article does not ask.',
			'“Half-Chinese” does not say whether Chinese citizenship, Chinese descent or Korean-Chinese descent is meant.',
			'Neither the child’s nationality in law nor how such children see themselves is mentioned.'
		]
	},
	{
		id: 'E65',
		paragraph: 17,
		statement: 'Hundreds of thousands of North Koreans have gone to China.',
		short: 'Hundreds of thousands fled to China',
		figures: [
			{
				value: 'hundreds of thousands',
				of: 'North Koreans who fled to China; no period given'
			}
		],
		notes: [19],
		assertedBy: {
			kind: 'press',
			name: 'The New York Times (Eberstadt and Griffin)'
		},
		support: 'estimate',
		conductOf: 'refugees',
		cautions: [
			'It is not said whether this counts all crossings over many years or people in China at one time.',
			'It counts all who fled, not women, not the pregnant and not the returned.',
			'The note is a newspaper piece of 2007 whose title is a plea for the refugees.',
			'Not in the article: in February 2012 a newspaper put those in China at 50,000–100,000, seen in stored copies.'
		]
	},
	{
		id: 'E66',
		paragraph: 17,
		statement: 'They were forced to flee in order to survive famine and oppression.',
		short: 'Forced out by famine and oppression',
		figures: [],
		notes: [19],
		assertedBy: {
			kind: 'press',
			name: 'The New York Times (Eberstadt and Griffin)'
		},
		support: 'press',
		conductOf: 'dprk',
		cautions: [
			'Two causes are joined; those who fled hunger are not told apart from those who fled oppression.',
			'No act of the State that drove any person out is described here.',
			'The one mark at the end of the sentence covers both the number and the cause.'
		]
	},
	{
		id: 'E67',
		paragraph: 17,
		statement: 'The majority of the refugees are women.',
		short: 'Most refugees are women',
		figures: [
			{
				value: 'a majority',
				of: 'of the North Korean refugees in China'
			}
		],
		notes: [20],
		assertedBy: {
			kind: 'body',
			name: 'North Korea Freedom Coalition (Suzanne Scholte)'
		},
		support: 'estimate',
		conductOf: 'refugees',
		cautions: [
			'How many women, and how they were counted, is not said.',
			'The note is a coalition’s call to a protest in 2011, a work of advocacy.',
			'Being most of those who fled is not the same as being chosen as women.'
		]
	},
	{
		id: 'E68',
		paragraph: 17,
		statement:
			'Of the women refugees, 80 percent have become victims of sex trafficking or have been sold into forced marriages.',
		short: '80 percent trafficked or sold',
		figures: [
			{
				value: '80 percent',
				of: 'of the women among the refugees in China: trafficked for sex, or sold into forced marriage, taken together'
			}
		],
		notes: [20],
		assertedBy: {
			kind: 'body',
			name: 'North Korea Freedom Coalition (Suzanne Scholte)'
		},
		support: 'estimate',
		conductOf: 'traffickers',
		cautions: [
			'80 percent of the women, not of all refugees and not of those returned; two fates are added into one figure.',
			'How the figure was reached, and when, is not said; the note is a call to a protest.',
			'The acts are those of traffickers and buyers in China. The article does not say that the DPRK takes part.',
			'Sold into marriage does not tell how many became pregnant, nor by whom.'
		]
	},
	{
		id: 'E69',
		paragraph: 17,
		statement:
			'The authorities of China send back every North Korean refugee they can find, even a woman married to a Chinese citizen.',
		short: 'China returns all it finds, wives included',
		figures: [],
		notes: [21],
		assertedBy: {
			kind: 'body',
			name: 'Congressional-Executive Commission on China'
		},
		support: 'report',
		conductOf: 'china',
		cautions: [
			'This is China’s conduct, not the DPRK’s.',
			'“Every … they can find” is the article’s wording; the mark stands at the treaty, and the report is of 2005.',
			'Whether such marriages are valid in Chinese law, and what nationality the children have, is not said.'
		]
	},
	{
		id: 'E70',
		paragraph: 17,
		statement:
			'The returns are made under a treaty of 1961 and a border protocol of 1986 between China and the DPRK.',
		short: 'A 1961 treaty and a 1986 protocol',
		figures: [
			{
				value: '1961',
				of: 'year of the treaty'
			},
			{
				value: '1986',
				of: 'year of the border protocol'
			}
		],
		notes: [21],
		assertedBy: {
			kind: 'body',
			name: 'Congressional-Executive Commission on China'
		},
		support: 'report',
		conductOf: 'china',
		cautions: [
			'Neither text is cited or quoted; the note is the report of a commission of the United States Congress and executive, as its title shows.',
			'An agreement to return people who crossed a border says nothing of what is done to them afterwards.',
			'The DPRK is the other party. Whether it asks for the returns is not said.'
		]
	},
	{
		id: 'E71',
		paragraph: 17,
		statement:
			'The returns are a flagrant breach of China’s obligations under the Refugee Convention and its 1967 Protocol.',
		short: 'Returns said to breach refugee law',
		figures: [],
		notes: [22],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'legal-conclusion',
		conductOf: 'china',
		cautions: [
			'The note cites the instruments themselves, without an article; that the people are refugees in law is assumed.',
			'A breach by China is not a breach by the DPRK, and neither instrument is part of the tests applied here.',
			'Not in the article: China acceded to both on 24 September 1982 and the DPRK is party to neither, recalled.'
		]
	},
	{
		id: 'E72',
		paragraph: 17,
		statement: 'Refugees who are forcibly returned suffer torture.',
		short: 'Returned refugees are tortured',
		figures: [],
		notes: [23],
		assertedBy: {
			kind: 'body',
			name: 'U.S. Department of State'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'No case, place, method or number is given.',
			'All the returned are meant; nothing ties the torture to pregnancy, descent or faith. ¶7 says that the harshest punishment goes to those who met churches.',
			'The one mark at the end of the sentence covers torture, camps, execution and the crime of leaving.'
		]
	},
	{
		id: 'E73',
		paragraph: 17,
		statement: 'Refugees who are forcibly returned are imprisoned in camps.',
		short: 'Returned refugees are sent to camps',
		figures: [],
		notes: [23],
		assertedBy: {
			kind: 'body',
			name: 'U.S. Department of State'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'Which camps, for how long and after what procedure is not said; ¶19 speaks of police detention centres and labour training camps, ¶7 of concentration camps for life.',
			'The note names a report on 2010, dated April 2011, of a foreign government; where that government learned it is not said.'
		]
	},
	{
		id: 'E74',
		paragraph: 17,
		statement: 'Refugees who are forcibly returned are in some cases executed.',
		short: 'Some returned refugees are executed',
		figures: [],
		notes: [23],
		assertedBy: {
			kind: 'body',
			name: 'U.S. Department of State'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'“Even execution” marks it as the extreme; no number and no case is given.',
			'The victims are people who left the country, not the babies of ¶16.',
			'Whether there was a trial is not said.'
		]
	},
	{
		id: 'E75',
		paragraph: 17,
		statement: 'North Korea makes it a crime to leave the country.',
		short: 'Leaving the country is a crime',
		figures: [],
		notes: [23],
		assertedBy: {
			kind: 'body',
			name: 'U.S. Department of State'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'No provision of North Korean law is quoted, and the penalty is not given.',
			'If leaving is what is punished, that is a reason which applies to all who return, whatever their faith and whoever the father of a child.',
			'That home law punishes leaving does not settle whether the treatment of the returned is lawful punishment.'
		]
	},
	{
		id: 'E76',
		paragraph: 18,
		statement: 'China returns more than 5,000 North Korean refugees a year.',
		short: 'Over 5,000 returned each year',
		figures: [
			{
				value: 'over 5,000 a year',
				of: 'North Korean refugees returned by China; years not given'
			}
		],
		notes: [24],
		assertedBy: {
			kind: 'press',
			name: 'Agence France-Presse (Jung Ha Won)'
		},
		support: 'estimate',
		conductOf: 'china',
		cautions: [
			'It counts all who are returned, men and women; how many were pregnant is not said.',
			'The note is a news report of December 2011 on a crackdown on defectors; who made the estimate is not said.',
			'The returning is China’s act.',
			'Not in the article: a newspaper of February 2012 reports estimates of about 5,000, and of 4,800–8,900 a year for 1998–2006, seen in stored copies.'
		]
	},
	{
		id: 'E77',
		paragraph: 18,
		statement:
			'A large number of those returned are North Korean women who have become pregnant through rape.',
		short: 'Many returned women pregnant by rape',
		figures: [
			{
				value: 'a large number',
				of: 'of the over 5,000 returned each year: women pregnant through rape'
			}
		],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'assertion',
		cautions: [
			'Asserted, not cited: note 24 stands before this clause, at the number returned.',
			'Who committed the rapes is not said; ¶17 points to traffickers and to men who bought wives in China, not to DPRK officials.',
			'“Through rape” is not shown for each pregnancy: ¶17 speaks also of women married to Chinese citizens.',
			'“A large number” is the article’s only measure of these pregnancies.'
		]
	},
	{
		id: 'E78',
		paragraph: 18,
		statement:
			'Once returned, these women are again subjected to senseless and unrestrained brutality by DPRK officials.',
		short: 'Unrestrained brutality by officials',
		figures: [],
		notes: [25],
		assertedBy: {
			kind: 'press',
			name: 'The New York Times (James Brooke)'
		},
		support: 'press',
		conductOf: 'dprk',
		cautions: [
			'The brutality is not described, and “senseless and unrestrained” are the article’s words.',
			'“Once again” links it to what was suffered in China, at other hands.',
			'The note prints the date 10 June 2012, after the article itself (15 February 2012).',
			'Not in the article: the report was published on 10 June 2002, seen in stored copies; it would then be ten years old.',
			'Not in the article: the same report says that the DPRK’s news agency denied the charges, seen in stored copies.'
		]
	},
	{
		id: 'E79',
		paragraph: 18,
		statement: 'The reason for the brutality is that the women are “carrying foreign sperm”.',
		short: '“Carrying foreign sperm”',
		figures: [],
		notes: [25],
		assertedBy: {
			kind: 'press',
			name: 'The New York Times (James Brooke)'
		},
		support: 'press',
		conductOf: 'dprk',
		cautions: [
			'Three quoted words; who said them, to whom and where is not stated. They read as words of officials; through whom they were reported is not said.',
			'“Foreign” says what the father is not. It does not name a Chinese group.',
			'The note prints an impossible date, 10 June 2012. Not in the article: it was published on 10 June 2002, seen in stored copies.',
			'Not in the article: in the same report pregnancy in prison was already forbidden in the 1980s and ended by force, before the returns from China; it adds that women pregnant by Chinese men face special abuse, seen in stored copies.'
		]
	},
	{
		id: 'E80',
		paragraph: 18,
		statement:
			'Some North Korean refugees have said that in China they always carried a razor blade or arsenic in case the Chinese police caught them.',
		short: 'Razor blades or arsenic at hand',
		figures: [
			{
				value: 'some',
				of: 'refugees who said so; none is named'
			}
		],
		notes: [26],
		assertedBy: {
			kind: 'witness',
			name: 'North Korean refugees, through PBS'
		},
		support: 'testimony',
		conductOf: 'refugees',
		cautions: [
			'How many said so, when, and of which years they spoke is not given.',
			'It shows what they feared. It does not itself describe what happens after a return.',
			'The note is a broadcast of January 2012; the witnesses are not identified in the article.'
		]
	},
	{
		id: 'E81',
		paragraph: 18,
		statement:
			'North Koreans would rather kill themselves than face the cruelties that follow repatriation.',
		short: 'Suicide rather than return',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'inference',
		conductOf: 'refugees',
		cautions: [
			'Asserted, not cited: a general conclusion drawn from what some refugees said in the sentence before.',
			'No suicide is reported.',
			'Many thousands are said to be returned each year, so it cannot hold for all.'
		]
	},
	{
		id: 'E82',
		paragraph: 19,
		statement:
			'By infanticide North Korea continues systematically to kill the children of North Korean women who are believed to have fathers who are not North Korean.',
		short: 'Infanticide of children of foreign fathers',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited in this sentence; the two quotations that follow have the notes.',
			'“Exterminate” is the article’s word. Extermination in law asks for mass killing, and no number is given.',
			'Killing a child that has been born is act (a) of genocide; the article’s list in ¶3 puts infanticide under act (d).',
			'Many such pregnancies are not shown to end in a live birth; how many children were killed after birth is not said. Not in the article: in the report of note 25 an activist speaks of several hundred babies killed in prisons in one year, seen in stored copies.'
		]
	},
	{
		id: 'E83',
		paragraph: 19,
		statement:
			'By forced abortions North Korea continues systematically to end the pregnancies of women believed to carry children of fathers who are not North Korean.',
		short: 'Forced abortions',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited in this sentence; the two quotations that follow have the notes.',
			'Forced abortion goes to act (d), measures to prevent births; it is not named in Article 7, and to end a pregnancy is not, in the ordinary reading, to kill a member of a group.',
			'It is done to the mothers, who are North Korean and not of the group said to be attacked.',
			'No number, place or year is given.',
			'Not in the article: the UN Commission of Inquiry of 2014 listed forced abortions among crimes against humanity, seen in stored copies.'
		]
	},
	{
		id: 'E84',
		paragraph: 19,
		statement:
			'The children are chosen because the father is believed not to be North Korean; he is usually Chinese or Chinese-Korean.',
		short: 'Fathers usually Chinese or Chinese-Korean',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'assertion',
		conductOf: 'dprk',
		cautions: [
			'The test is given first in the negative, “non-North Koreans”; a group defined only by what it is not is not a protected group.',
			'Chinese-Koreans are ethnic Koreans of Chinese nationality, as the word suggests. If their children are killed too, descent alone is not the measure.',
			'“Believed”: paternity is assumed, and what is shown is the officials’ perception.',
			'“Usually” leaves other foreign fathers in.'
		]
	},
	{
		id: 'E85',
		paragraph: 19,
		statement:
			'The U.S. State Department has reported that the reason given for the policy was to prevent the birth of half-Chinese children.',
		short: 'Reason: prevent half-Chinese births',
		figures: [],
		notes: [27],
		assertedBy: {
			kind: 'body',
			name: 'U.S. Department of State'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'“The reason given”: by whom, and to whom, is not said. It may be a guard’s words that a refugee passed on.',
			'The quotation is in the past tense, from a report of February 2005; it is offered for a policy that “continues”.',
			'To prevent births of mixed parentage is an aim. Whether it is the aim to destroy a group is a further step.',
			'Not in the article: the report on 2004 bears the date 28 February 2005, not 8 February, and uses “reportedly” of the abortions and killings, seen in stored copies (the latter in a news digest).'
		]
	},
	{
		id: 'E86',
		paragraph: 19,
		statement:
			'The United Nations’ human rights office, as the article has it, has officially acknowledged that North Korea goes on violating the rights and freedoms of women, in particular by the trafficking of women for prostitution or forced marriage.',
		short: 'UN: continued violation of women’s rights',
		figures: [],
		notes: [28],
		assertedBy: {
			kind: 'body',
			name: 'UN Resolution 2005/11 (attributed by the article to OHCHR)'
		},
		support: 'official-statement',
		conductOf: 'dprk',
		cautions: [
			'The acknowledgement is credited to an office; note 28 names a resolution.',
			'Who traffics the women is not said; ¶17 places the trafficking in China.',
			'The year of the resolution is 2005, seven years before the article.',
			'Not in the article: 2005/11 is a resolution of the Commission on Human Rights, an intergovernmental body, of 14 April 2005, on reports received, recalled; the vote was 30 to 9 with 14 abstentions, seen in stored copies.'
		]
	},
	{
		id: 'E87',
		paragraph: 19,
		statement:
			'The same United Nations text names ethnically motivated forced abortions, including by labour-inducing injection or natural delivery.',
		short: 'UN: ethnically motivated forced abortions',
		figures: [],
		notes: [28],
		assertedBy: {
			kind: 'body',
			name: 'UN Resolution 2005/11 (attributed by the article to OHCHR)'
		},
		support: 'official-statement',
		conductOf: 'dprk',
		cautions: [
			'The article credits OHCHR; the note names a resolution. A resolution of States is not a finding after inquiry.',
			'“Ethnically motivated” describes the motive. Motive is not the intent to destroy a group.',
			'Which ethnic group is meant is not said, and China is not named in the quotation.',
			'Labour induced late may end in a live birth; what follows then is a matter of killing, not of preventing births.',
			'Not in the article: it is a resolution of the Commission on Human Rights, adopted on reports received, recalled.'
		]
	},
	{
		id: 'E88',
		paragraph: 19,
		statement:
			'The same United Nations text names the infanticide of children of repatriated mothers, including in police detention centres and labour training camps.',
		short: 'UN: infanticide in police detention',
		figures: [],
		notes: [28],
		assertedBy: {
			kind: 'body',
			name: 'UN Resolution 2005/11 (attributed by the article to OHCHR)'
		},
		support: 'official-statement',
		conductOf: 'dprk',
		cautions: [
			'In the quotation “ethnically motivated” stands with the abortions; of the infanticide it says only that the mothers were repatriated.',
			'The fathers are not mentioned.',
			'“Including in” leaves other places open; no number is given.',
			'The article credits OHCHR; the note names a resolution. Not in the article: it is one of the Commission on Human Rights, adopted on reports received, recalled.'
		]
	},
	{
		id: 'E89',
		paragraph: 20,
		statement:
			'Multiple reports over the last ten years indicate that infanticide and forced abortion take place systematically in North Korea’s prisons.',
		short: 'Ten years of reports: systematic, in prisons',
		figures: [
			{
				value: 'multiple',
				of: 'reports'
			},
			{
				value: '10 years',
				of: 'period of the reports, to 2012'
			}
		],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited: no report is named, and the one note of the paragraph stands at the end of the next sentence.',
			'Reports that repeat the same witnesses are one source; how many there are cannot be told.',
			'“Indicated” is weaker than found.',
			'“Prisons” is wider than the police detention centres and labour training camps of ¶19.'
		]
	},
	{
		id: 'E90',
		paragraph: 20,
		statement:
			'The same reports indicate that the infanticide and the forced abortions are done on ethnic grounds.',
		short: 'Reports: on ethnic grounds',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'report',
		conductOf: 'dprk',
		cautions: [
			'Asserted, not cited: the reports are not named.',
			'The heading speaks of national, ethnical and racial grounds; here the ground is ethnic only, and in the next sentence racial purity.',
			'Not in the article: one report in its own notes (note 25) says that pregnant prisoners were made to abort as a rule, whoever the father, and women pregnant by Chinese men treated worse, seen in stored copies.'
		]
	},
	{
		id: 'E91',
		paragraph: 20,
		statement: 'The practice also amounts to “ethnic cleansing”.',
		short: 'Also “ethnic cleansing”',
		figures: [],
		notes: [],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'Asserted: it stands as an aside in a sentence whose one note is at the end, and the article sets the words in quotation marks without a definition.',
			'Ethnic cleansing is not a crime in the Genocide Convention or the Rome Statute; it is one of the four headings of the responsibility to protect.',
			'Not in the article: the International Court of Justice has held that ethnic cleansing is not, as such, genocide (Bosnia v. Serbia, 2007), recalled.',
			'Nobody is said to be driven from an area.'
		]
	},
	{
		id: 'E92',
		paragraph: 20,
		statement: 'The practice corresponds with the DPRK’s obsession with racial purity.',
		short: 'Obsession with racial purity',
		figures: [],
		notes: [29],
		assertedBy: {
			kind: 'press',
			name: 'The Sunday Times (Michael Sheridan)'
		},
		support: 'press',
		conductOf: 'dprk',
		cautions: [
			'One newspaper report of 2006 carries it; no official text or speech is quoted.',
			'“Corresponds with” is the article’s inference from an ideology to a practice.',
			'If purity of the Korean people is the aim, which group is to be destroyed? The aim may be to keep one group unmixed and not to destroy another.',
			'Not in the article: the same report speaks also of disabled infants killed, and calls it eugenics, seen in stored copies (a reprint and a summary).'
		]
	},
	{
		id: 'E93',
		paragraph: 20,
		statement:
			'The practice corresponds with an intent to destroy racially “mixed” babies on ethnic grounds.',
		short: 'Intent to destroy “mixed” babies',
		figures: [],
		notes: [29],
		assertedBy: {
			kind: 'author',
			name: 'Robert Park'
		},
		support: 'legal-conclusion',
		conductOf: 'dprk',
		cautions: [
			'The law asks for intent to destroy a national, ethnical, racial or religious group, as such; “mixed” babies are a class of victims, and that they are such a group is not argued.',
			'If the group is the Chinese, or Chinese-Koreans, these babies would be a very small part; if it is the babies themselves, no other member of it is described.',
			'“Racially ‘mixed’ babies on ethnic grounds” uses two kinds of group in one phrase.',
			'The one note is a newspaper report; it is the only note where the article asserts the intent itself.',
			'Not in the article: a legal opinion of 2014 (Hogan Lovells) said there may be good arguments for genocide of children of Chinese heritage, while the UN Commission of Inquiry of 2014 found no genocide; both seen in stored copies.'
		]
	}
] satisfies Evidence[];

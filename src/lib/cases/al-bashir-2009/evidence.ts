import type { Evidence } from '#lib/domain/case.ts';

const prosecutor = { kind: 'body', name: 'ICC Prosecutor' } as const;
const alleged =
	'The Prosecutor alleges it; what it rests on is confidential, and Sudan was not heard on it.';

/** What the record says, in our own words, in the order of the digest’s sections. */
export const evidence = [
	// 1. The war and the three groups
	{
		id: 'E1',
		paragraph: 1,
		statement:
			'Rebels drawn largely from the Fur, the Masalit and the Zaghawa rose in February 2003. They attacked the airport of El Fasher in April and police posts, such as the one in Bindisi, in August. The Government’s campaign followed.',
		short: 'Rebels from the three groups rose first',
		figures: [],
		notes: [8, 9, 10],
		assertedBy: { kind: 'body', name: 'ICC; Human Rights Watch' },
		support: 'report',
		conductOf: 'rebels',
		cautions: [
			'That a war came first explains a campaign; it does not say at whom the campaign was aimed.',
			'That rebels came from a group does not make its members fighters.'
		]
	},
	{
		id: 'E2',
		paragraph: 1,
		statement:
			'Officials spoke of the three groups together as “Zurgas” and set “Arabs” against “Africans”.',
		short: '“Zurgas”: one name for three groups',
		figures: [],
		notes: [1],
		assertedBy: prosecutor,
		support: 'assertion',
		conductOf: 'sudan',
		cautions: [
			alleged,
			'A name shows how the groups were seen by those who used it. It does not show an intent.',
			'One name for all three may tell against three separate groups.'
		]
	},
	{
		id: 'E3',
		paragraph: 1,
		statement:
			'Victims and attackers alike are African and speak Arabic, and some 120 tribes live in Darfur.',
		short: 'Victims and attackers alike are African',
		figures: [{ value: 'about 120', of: 'tribes in Darfur' }],
		notes: [1],
		assertedBy: prosecutor,
		support: 'report',
		cautions: ['The Prosecutor says it himself, to show that the labels were a pretext.']
	},
	{
		id: 'E4',
		paragraph: 1,
		statement:
			'The three groups share nationality, appearance and Islam with each other and with their neighbours.',
		short: 'Same nationality, appearance and religion',
		figures: [],
		notes: [7],
		assertedBy: { kind: 'body', name: 'Pre-Trial Chamber I' },
		support: 'report',
		cautions: ['Seen in a newspaper’s quotation of the decision of 4 March 2009.']
	},
	{
		id: 'E5',
		paragraph: 1,
		statement: 'Each of the three groups has a language, customs and a homeland of its own.',
		short: 'Own language, customs and land',
		figures: [],
		notes: [7],
		assertedBy: { kind: 'body', name: 'Pre-Trial Chamber I' },
		support: 'report',
		cautions: ['Recalled from the decision of 4 March 2009 and not seen in it.']
	},
	// 2. The attacks
	{
		id: 'E6',
		paragraph: 2,
		statement: 'Villages were chosen for attack because of the ethnicity of those who lived there.',
		short: 'Villages chosen by ethnicity',
		figures: [],
		notes: [3],
		assertedBy: prosecutor,
		support: 'inference',
		conductOf: 'sudan',
		cautions: [
			alleged,
			'“Because of” is a conclusion. The facts behind it are in the items beside this one.'
		]
	},
	{
		id: 'E7',
		paragraph: 2,
		statement:
			'Towns of the three groups were attacked, while nearby towns of other tribes were passed by, some of them although rebels held them.',
		short: 'Other tribes’ towns passed by',
		figures: [],
		notes: [4],
		assertedBy: prosecutor,
		support: 'assertion',
		conductOf: 'sudan',
		cautions: [alleged, 'Which towns, and how many, was not seen.']
	},
	{
		id: 'E8',
		paragraph: 2,
		statement:
			'Ground forces entered villages, killed men, women, children and old people, raped on a large scale, burned and looted.',
		short: 'Men, women, children and old people killed',
		figures: [],
		notes: [3],
		assertedBy: prosecutor,
		support: 'assertion',
		conductOf: 'sudan',
		cautions: [alleged, 'It gives no places, dates or numbers.'],
		graphic: true
	},
	{
		id: 'E9',
		paragraph: 2,
		statement: 'Aircraft bombed, and troops attacked, villages in which there were no rebels.',
		short: 'Villages without rebels bombed',
		figures: [],
		notes: [5, 14],
		assertedBy: prosecutor,
		support: 'assertion',
		conductOf: 'sudan',
		cautions: [
			alleged,
			'Whether the attackers knew, or believed, that no rebels were there is not told.'
		]
	},
	{
		id: 'E10',
		paragraph: 2,
		statement: 'About 35,000 people were killed in the attacks.',
		short: 'About 35,000 killed in attacks',
		figures: [{ value: 'about 35,000', of: 'people killed in attacks, March 2003 to July 2008' }],
		notes: [3],
		assertedBy: prosecutor,
		support: 'estimate',
		conductOf: 'sudan',
		cautions: [
			alleged,
			'How it was counted was not seen, nor how many of the dead belonged to each group.'
		]
	},
	{
		id: 'E11',
		paragraph: 2,
		statement:
			'In Wadi Saleh, in March 2004, more than 200 Fur farmers and community leaders were rounded up, held and put to death.',
		short: 'Over 200 Fur men put to death, Wadi Saleh',
		figures: [{ value: 'more than 200', of: 'Fur men, Wadi Saleh, March 2004' }],
		notes: [10],
		assertedBy: { kind: 'body', name: 'Human Rights Watch' },
		support: 'report',
		conductOf: 'sudan',
		cautions: [
			'One area, one group and a few weeks.',
			'Those killed were men of standing or of fighting age. Whether they were chosen as Fur, as leaders or as suspected rebels is the question.'
		],
		graphic: true
	},
	{
		id: 'E12',
		paragraph: 2,
		statement:
			'Militias wrecked mosques, killed religious leaders and defiled copies of the Quran of their Muslim victims.',
		short: 'Mosques wrecked, religious leaders killed',
		figures: [],
		notes: [9],
		assertedBy: { kind: 'body', name: 'Human Rights Watch' },
		support: 'report',
		conductOf: 'sudan',
		cautions: [
			'The attackers were Muslims too.',
			'To destroy a culture is not to destroy a group. It may be evidence of how the group was seen.'
		]
	},
	{
		id: 'E13',
		paragraph: 2,
		statement:
			'Most of the people who lived in the attacked villages were left alive, and no detention camps were set up for the three groups.',
		short: 'Most inhabitants left alive',
		figures: [],
		notes: [7],
		assertedBy: { kind: 'body', name: 'Pre-Trial Chamber I' },
		support: 'inference',
		conductOf: 'sudan',
		cautions: [
			'Recalled from the decision of 4 March 2009, and not seen in it; the details are uncertain.',
			'People who flee in time are alive, whatever was meant for them.'
		]
	},
	// 3. Rape and other serious harm
	{
		id: 'E14',
		paragraph: 3,
		statement:
			'Armed men surround the camps and attack women who go out for wood, grass or water. One woman tells of rape by some twenty men.',
		short: 'Women raped outside the camps',
		figures: [{ value: 'about 20', of: 'men, in one woman’s account' }],
		notes: [2],
		assertedBy: { kind: 'witness', name: 'A woman heard by the ICC Prosecutor' },
		support: 'testimony',
		conductOf: 'sudan',
		cautions: [
			'One account, chosen by the Prosecutor, without name or place.',
			'Who the armed men answered to is not told.',
			'That they were out for wood, grass or water is recalled.'
		],
		graphic: true
	},
	{
		id: 'E15',
		paragraph: 3,
		statement:
			'The stigma of rape does lasting harm to women and to their communities. Children born of it are called Janjaweed babies, and some are killed.',
		short: 'Lasting harm of rape to communities',
		figures: [],
		notes: [3],
		assertedBy: prosecutor,
		support: 'assertion',
		conductOf: 'sudan',
		cautions: [
			alleged,
			'The harm to the community is a consequence. Whether it was the aim is another question.'
		]
	},
	{
		id: 'E16',
		paragraph: 3,
		statement:
			'Early in 2004 Fur civilians were held for weeks in terrible conditions at Shattaya and Kailek, and many were tortured.',
		short: 'Fur held and tortured at Kailek',
		figures: [],
		notes: [10],
		assertedBy: { kind: 'body', name: 'Human Rights Watch' },
		support: 'report',
		conductOf: 'sudan',
		cautions: ['One area and one group.', 'What the torture was for was not seen.']
	},
	// 4. Flight, camps and aid
	{
		id: 'E17',
		paragraph: 4,
		statement: 'Survivors of the attacks were chased into the desert, killed there or left to die.',
		short: 'Survivors chased into the desert',
		figures: [],
		notes: [1, 2, 3],
		assertedBy: prosecutor,
		support: 'assertion',
		conductOf: 'sudan',
		cautions: [alleged, 'It gives no numbers; millions did reach camps.']
	},
	{
		id: 'E18',
		paragraph: 4,
		statement:
			'Attackers destroyed food, wells, pumps, shelter, crops, herds and grain stores, so that those who were not killed could not live without help.',
		short: 'Food, wells and shelter destroyed',
		figures: [],
		notes: [3],
		assertedBy: prosecutor,
		support: 'assertion',
		conductOf: 'sudan',
		cautions: [
			alleged,
			'“So that” is a conclusion. A scorched-earth campaign against rebels destroys the same things.'
		]
	},
	{
		id: 'E19',
		paragraph: 4,
		statement:
			'Some 2.5 million people live in camps, under what the Prosecutor calls “rape, hunger and fear”.',
		short: '2.5 million people in camps',
		figures: [{ value: 'about 2.5 million', of: 'people in camps, 2008' }],
		notes: [3],
		assertedBy: prosecutor,
		support: 'estimate',
		conductOf: 'sudan',
		cautions: [
			alleged,
			'How many of them belong to the three groups was not seen.',
			'They are alive, and fed by aid: the number cuts both ways.'
		]
	},
	{
		id: 'E20',
		paragraph: 4,
		statement: 'The State obstructs the aid on which the camps depend.',
		short: 'Aid to the camps obstructed',
		figures: [],
		notes: [2, 13],
		assertedBy: { kind: 'body', name: 'ICC Prosecutor; head of UNICEF in Sudan' },
		support: 'report',
		conductOf: 'sudan',
		cautions: [
			'Obstruction is not denial: much aid came through.',
			'The reasons for it are disputed.'
		]
	},
	{
		id: 'E21',
		paragraph: 4,
		statement:
			'In 2008 some 5,000 tonnes of sugar meant for feeding children were refused entry for more than four months.',
		short: 'Sugar for children held up',
		figures: [{ value: '5,000 tonnes', of: 'sugar for child feeding, held more than four months' }],
		notes: [13],
		assertedBy: { kind: 'scholar', name: 'Eric Reeves, citing a UN report' },
		support: 'press',
		conductOf: 'sudan',
		cautions: ['The writer campaigns on Darfur.', 'The reason given for the refusal was not seen.']
	},
	{
		id: 'E22',
		paragraph: 4,
		statement:
			'By the Prosecutor’s own chronology, the obstruction of aid was worst in its first year, to June 2004, and less after it.',
		short: 'Aid obstruction worst to June 2004',
		figures: [],
		notes: [7],
		assertedBy: { kind: 'body', name: 'Pre-Trial Chamber I, on the Prosecutor’s chronology' },
		support: 'inference',
		conductOf: 'sudan',
		cautions: [
			'Seen as quoted from paras. 184–185 of the decision of 4 March 2009; the chronology itself was not seen.',
			'Need was great when access was worst.'
		]
	},
	{
		id: 'E23',
		paragraph: 4,
		statement:
			'The peak of the obstruction fell in the time of the two offensives, of summer 2003 and January 2004, and some reports explain it by a wish to hide something.',
		short: 'Obstruction peaked with the offensives',
		figures: [],
		notes: [7],
		assertedBy: { kind: 'body', name: 'Pre-Trial Chamber I, citing reports' },
		support: 'inference',
		conductOf: 'sudan',
		cautions: [
			'Seen as quoted from para. 185; the stored text breaks off before it says what was to be hidden.',
			'To hide crimes is a reason that fits more than one explanation.'
		]
	},
	{
		id: 'E24',
		paragraph: 4,
		statement:
			'By May 2004 more than a million people had been driven into camps, and 110,000 across the border to Chad.',
		short: 'Over a million driven out by May 2004',
		figures: [
			{ value: 'more than 1 million', of: 'people in camps in Darfur, May 2004' },
			{ value: '110,000', of: 'refugees in Chad, May 2004' }
		],
		notes: [9],
		assertedBy: { kind: 'body', name: 'Human Rights Watch' },
		support: 'report',
		conductOf: 'sudan',
		cautions: [
			'Human Rights Watch names it ethnic cleansing, which is no crime of its own in the Statute.',
			'Expulsion alone is not destruction; it may go along with it.'
		]
	},
	// 5. Orders and words
	{
		id: 'E25',
		paragraph: 5,
		statement:
			'In March 2003 the President decided on the campaign. He told the army to end the rebellion and to bring back no wounded and no prisoners.',
		short: '“No wounded, no prisoners”',
		figures: [],
		notes: [3],
		assertedBy: prosecutor,
		support: 'assertion',
		conductOf: 'sudan',
		cautions: [
			alleged,
			'The words were reported by the Prosecutor to the press; no text of an order was seen.',
			'Wounded and prisoners are fighters, as an army uses the words.'
		]
	},
	{
		id: 'E26',
		paragraph: 5,
		statement:
			'In July 2003 a minister of state said in public that he had been given power to “kill or forgive” for peace and security in Darfur.',
		short: 'Minister: power “to kill or forgive”',
		figures: [],
		notes: [14],
		assertedBy: {
			kind: 'official',
			name: 'Ahmad Harun, as the ICC Prosecutor reports; he denies it'
		},
		support: 'official-statement',
		conductOf: 'sudan',
		cautions: ['He denies the words.', 'Whom he would kill, the words do not say.']
	},
	{
		id: 'E27',
		paragraph: 5,
		statement:
			'The same minister told a Sudanese committee in 2004 that villages are to rebels as water is to fish.',
		short: 'Minister: villages as water to fish',
		figures: [],
		notes: [14],
		assertedBy: { kind: 'official', name: 'Ahmad Harun, to a Sudanese committee' },
		support: 'official-statement',
		conductOf: 'sudan',
		cautions: [
			'Seen in a report of the Associated Press on his statement.',
			'It is his own account, given after the event.'
		]
	},
	{
		id: 'E28',
		paragraph: 5,
		statement:
			'Attackers were heard to say that they would kill all the blacks, and to women: “we will exterminate you”.',
		short: 'Attackers: “we will exterminate you”',
		figures: [],
		notes: [6],
		assertedBy: { kind: 'witness', name: 'Witnesses, through the ICC Prosecutor' },
		support: 'testimony',
		conductOf: 'sudan',
		cautions: [
			'Words of men in the field; how many said so, and whether they spoke for anyone above them, is not told.',
			'Seen in press reports of a report.'
		]
	},
	{
		id: 'E29',
		paragraph: 5,
		statement: 'Attackers were also heard to say that they would drive the people off the land.',
		short: 'Attackers: off the land',
		figures: [],
		notes: [6],
		assertedBy: { kind: 'witness', name: 'Witnesses, through the ICC Prosecutor' },
		support: 'testimony',
		conductOf: 'sudan',
		cautions: ['From the same report as E28; the two may come from different attacks.']
	},
	{
		id: 'E30',
		paragraph: 5,
		statement:
			'The Prosecutor says of the President that his motive was political, that counter-insurgency was his alibi and that his intent was genocide.',
		short: 'Prosecutor: motive, alibi, intent',
		figures: [],
		notes: [2],
		assertedBy: prosecutor,
		support: 'legal-conclusion',
		conductOf: 'sudan',
		cautions: ['A conclusion, and the thesis of the application; what counts is what it rests on.']
	},
	{
		id: 'E31',
		paragraph: 5,
		statement:
			'Of 1,136 refugees questioned in 19 camps in Chad, many told of racial insults during attacks, of the killing of male babies, of rape, burning and flight.',
		short: 'Survey of 1,136 refugees in Chad',
		figures: [{ value: '1,136', of: 'refugees questioned, in 19 camps' }],
		notes: [11],
		assertedBy: { kind: 'body', name: 'United States Department of State' },
		support: 'testimony',
		conductOf: 'sudan',
		cautions: [
			'Seen in press accounts. How many told of each thing was not seen.',
			'Refugees who reached Chad, and no others.'
		],
		graphic: true
	},
	// 6. The dead, counted
	{
		id: 'E32',
		paragraph: 6,
		statement:
			'From 2003 to 2008 some 210,000 to 298,000 more people died in Darfur than would have died in peace, about 62,000 of them by violence. About four in five died of disease, and deaths fell after 2004.',
		short: 'Excess deaths; four in five by disease',
		figures: [
			{ value: '210,600 to 298,300', of: 'excess deaths in Darfur, September 2003 to 2008' },
			{ value: 'about 62,300', of: 'violent deaths among them' },
			{ value: 'about 80 per cent', of: 'excess deaths due to disease' }
		],
		notes: [15],
		assertedBy: { kind: 'scholar', name: 'Olivier Degomme and Debarati Guha-Sapir' },
		support: 'estimate',
		cautions: [
			'It counts by place and not by group.',
			'Disease kills those who were driven out and left without food, water and care: it may be what was imposed, or what war brings.'
		]
	},
	{
		id: 'E33',
		paragraph: 6,
		statement:
			'Among the displaced, deaths rose again from July 2006 to September 2007, when there were fewer aid workers.',
		short: 'Deaths rose when aid workers were fewer',
		figures: [],
		notes: [15],
		assertedBy: { kind: 'scholar', name: 'Olivier Degomme and Debarati Guha-Sapir' },
		support: 'estimate',
		cautions: [
			'Why aid workers were fewer is not told by the figures; insecurity and money play a part, as recalled.'
		]
	},
	{
		id: 'E34',
		paragraph: 6,
		statement: 'The United Nations spoke in 2008 of about 300,000 dead and 2.7 million displaced.',
		short: 'UN: 300,000 dead, 2.7 million displaced',
		figures: [
			{ value: 'about 300,000', of: 'dead, by the United Nations’ figure' },
			{ value: '2.7 million', of: 'displaced, by the United Nations’ figure' }
		],
		notes: [16],
		assertedBy: { kind: 'body', name: 'United Nations' },
		support: 'estimate',
		cautions: ['A round figure for all deaths, by violence and otherwise, on all sides.']
	},
	{
		id: 'E35',
		paragraph: 6,
		statement: 'The Government spoke of 10,000 dead and 70,000 displaced.',
		short: 'Sudan: 10,000 dead, 70,000 displaced',
		figures: [
			{ value: '10,000', of: 'dead, by the Government’s figure' },
			{ value: '70,000', of: 'displaced, by the Government’s figure' }
		],
		notes: [16],
		assertedBy: { kind: 'official', name: 'Government of Sudan' },
		support: 'official-statement',
		cautions: [
			'A party’s figure, without a method that was seen.',
			'Relief bodies registered far more people in camps than it allows for, as recalled.'
		]
	},
	// 7. What others concluded
	{
		id: 'E36',
		paragraph: 7,
		statement:
			'The United States Secretary of State concluded in September 2004 that genocide had been committed in Darfur.',
		short: 'US Secretary of State: genocide',
		figures: [],
		notes: [11],
		assertedBy: { kind: 'official', name: 'Colin Powell' },
		support: 'legal-conclusion',
		conductOf: 'sudan',
		cautions: ['A political finding, by no stated legal standard. It rests on the survey of E31.']
	},
	{
		id: 'E37',
		paragraph: 7,
		statement:
			'The UN Commission of Inquiry concluded in January 2005 that the Government had not pursued a policy of genocide, and that the crimes committed may be no less grave.',
		short: 'UN inquiry: no policy of genocide',
		figures: [],
		notes: [12],
		assertedBy: { kind: 'body', name: 'UN Commission of Inquiry on Darfur' },
		support: 'legal-conclusion',
		conductOf: 'sudan',
		cautions: [
			'It speaks of the Government’s policy. As recalled, it left open that single persons may have had the intent.',
			'It judged the evidence of two years, three years before the application.'
		]
	},
	{
		id: 'E38',
		paragraph: 7,
		statement:
			'Sudan answers that the charges rest on false information, and that the violence is between tribes and over resources.',
		short: 'Sudan: tribal violence over resources',
		figures: [],
		notes: [17],
		assertedBy: { kind: 'official', name: 'Ruling party and officials of Sudan' },
		support: 'official-statement',
		conductOf: 'tribes',
		cautions: ['The answer of a party, to the press; it names no single charge.']
	},
	{
		id: 'E39',
		paragraph: 7,
		statement:
			'The methods are Sudan’s habitual way of fighting rebels, and the application offers thin evidence of a central plan beyond it. By 2009 it was a war of low intensity.',
		short: 'De Waal: habitual counter-insurgency',
		figures: [],
		notes: [18],
		assertedBy: { kind: 'scholar', name: 'Alex de Waal' },
		support: 'inference',
		conductOf: 'sudan',
		cautions: [
			'A scholar’s reading of the application’s public part.',
			'A habit of fighting in this way may itself be a crime; it explains an aim, and excuses nothing.'
		]
	},
	{
		id: 'E40',
		paragraph: 7,
		statement: 'For the other groups of Darfur the Prosecutor found too little to charge genocide.',
		short: 'No genocide charged for other groups',
		figures: [],
		notes: [3],
		assertedBy: prosecutor,
		support: 'report',
		cautions: ['Seen in a comment on the application, not in the application itself.']
	}
] satisfies Evidence[];

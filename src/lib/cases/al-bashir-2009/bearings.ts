import type { Bearing } from '#lib/domain/case.ts';

/**
 * How the record bears on the elements. The rules are those of the other built-in case (see its
 * README): a conclusion supports nothing, whoever draws it; silence, a label or a motive moves nothing;
 * what does not reach an element is context.
 */
const on = (
	count: string,
	element: string,
	...items: [evidence: string, direction: Bearing['direction'], why: string][]
): Bearing[] =>
	items.map(([evidence, direction, why]) => ({ evidence, count, element, direction, why }));

const genocide = (element: string, ...items: Parameters<typeof on>[2][]) =>
	on('I', `genocide/${element}`, ...items);
const cah = (element: string, ...items: Parameters<typeof on>[2][]) =>
	on('II', `cah/${element}`, ...items);

export const bearings: Bearing[] = [
	...genocide(
		'chapeau/group',
		[
			'E2',
			'supports',
			'Those in power named these three groups, and no others, by one word: they were seen and treated as groups apart.'
		],
		[
			'E5',
			'supports',
			'Language, customs and land of its own are what makes an ethnic group in the eyes of an observer.'
		],
		['E7', 'supports', 'Whoever passes by the neighbours’ towns has told the groups apart.'],
		[
			'E3',
			'undermines',
			'If victims and attackers are both African and speak Arabic, race does not divide them.'
		],
		[
			'E4',
			'undermines',
			'Nationality, appearance and religion are shared, so three of the four grounds are out and only ethnicity is left.'
		],
		[
			'E2',
			'undermines',
			'One name for all who are not “Arabs” describes a mixture of groups by what they are not.'
		],
		[
			'E40',
			'context',
			'The claim is limited to three groups; the others of Darfur are left out of it.'
		]
	),
	...genocide(
		'chapeau/intent',
		[
			'E7',
			'supports',
			'A choice of towns by who lived in them, even where rebels held the others, points at the groups and not at the rebels.'
		],
		['E9', 'supports', 'To attack where no rebels are serves no purpose of a war against rebels.'],
		[
			'E8',
			'supports',
			'Women, children and old people are killed as members of a group; they are not the fighters of a rebellion.'
		],
		[
			'E17',
			'supports',
			'People who have left the land are no longer in the way. To pursue them to their death goes beyond removal.'
		],
		[
			'E18',
			'supports',
			'To destroy what sustains life, wells and food above all, aims at those who survive.'
		],
		['E28', 'supports', 'Attackers say in so many words that all are to be killed.'],
		[
			'E31',
			'supports',
			'The killing of male babies, with words about race, is aimed at the future of a group.'
		],
		[
			'E20',
			'supports',
			'Those who keep aid from people who live on it alone accept, or want, that they die.'
		],
		[
			'E11',
			'supports',
			'Captured men of one group, leaders among them, are no danger any more. They are put to death all the same.'
		],
		[
			'E1',
			'undermines',
			'The campaign answers attacks by rebels from these groups: a war aim explains why they, and not others, were struck.'
		],
		[
			'E13',
			'undermines',
			'A force that takes a village and leaves most of its inhabitants alive does not seek to destroy the group.'
		],
		[
			'E22',
			'undermines',
			'A State that meant to destroy those in the camps would not have obstructed less as time went on.'
		],
		[
			'E23',
			'undermines',
			'There is another reason for keeping strangers out while an offensive lasts: that they should not see it.'
		],
		[
			'E24',
			'undermines',
			'People are driven out, and more than a hundred thousand across a border. That is removal, which needs no destruction.'
		],
		[
			'E27',
			'undermines',
			'It gives the military reason for striking villages: they sustain the rebels.'
		],
		['E29', 'undermines', 'The same attackers name another aim: the land without its people.'],
		[
			'E32',
			'undermines',
			'Deaths fall after 2004, and four in five are by disease: not what one expects where destruction is pursued by those with the means for it.'
		],
		[
			'E39',
			'undermines',
			'If these are the methods by which Sudan fights rebels anyway, they need no intent to destroy to explain them.'
		],
		['E25', 'supports', 'An order to leave nobody alive comes from the top, at the beginning.'],
		[
			'E25',
			'undermines',
			'It is an order against the rebellion and its fighters: only fighters are taken prisoner.'
		],
		[
			'E19',
			'undermines',
			'Millions of the people in question are alive, in camps within the State’s reach.'
		],
		[
			'E11',
			'undermines',
			'Men, and leaders, were picked out, as a force does that looks for rebels.'
		],
		['E2', 'context', 'A name shows how the groups were seen, not what was to become of them.'],
		[
			'E6',
			'context',
			'It states the conclusion that villages were chosen by ethnicity. The facts for it stand in other items.'
		],
		[
			'E10',
			'context',
			'The number of the dead shows scale. Beside groups of millions it can be read either way.'
		],
		[
			'E12',
			'context',
			'To destroy a group’s mosques and religious leaders strikes its culture. It may accompany an intent to destroy, and may do without it.'
		],
		[
			'E15',
			'context',
			'What rape did to the communities is an effect. Whether it was meant so is not told.'
		],
		['E21', 'context', 'One delivery held up for months; no reason is known.'],
		['E26', 'context', 'The power is claimed for peace and security, and names no group.'],
		['E30', 'context', 'The Prosecutor’s thesis. It has to be tested on the facts.'],
		['E36', 'context', 'A political conclusion that genocide was committed.'],
		['E37', 'context', 'A conclusion that there was no policy of genocide.'],
		[
			'E40',
			'context',
			'The Prosecutor himself did not find enough where other groups of Darfur were struck in the same war.'
		]
	),
	...genocide(
		'chapeau/part',
		[
			'E19',
			'supports',
			'If most of those in the camps belong to the three groups, the part within reach of the campaign was most of each group in Darfur.'
		],
		[
			'E24',
			'supports',
			'More than a million driven out by May 2004: the campaign reached a large part of the groups.'
		],
		[
			'E11',
			'undermines',
			'Two hundred men in one area are a small part of the Fur, if the intent is read from such killings.'
		],
		[
			'E13',
			'undermines',
			'If most were left alive where they could be reached, the part aimed at is smaller than the part reached.'
		],
		['E10', 'context', 'How many were killed is not what part was meant to be destroyed.']
	),
	...genocide(
		'chapeau/pattern',
		[
			'E7',
			'supports',
			'Towns of the groups attacked and others passed by: an observer can see the pattern.'
		],
		['E8', 'supports', 'The attacks follow one course: killing, rape, burning, looting.'],
		['E31', 'supports', 'Refugees from many places tell the same things of their attackers.'],
		[
			'E22',
			'undermines',
			'A pattern that weakens after its first year is not a growing threat to the group.'
		],
		[
			'E13',
			'undermines',
			'Conduct that leaves most inhabitants alive does not threaten the group’s existence.'
		],
		['E37', 'context', 'A conclusion about policy, and not about a pattern.']
	),
	...genocide(
		'acts/killing',
		['E8', 'supports', 'People of every age are killed in the villages.'],
		['E10', 'supports', 'The number of those killed in attacks runs to tens of thousands.'],
		['E11', 'supports', 'More than 200 Fur in the hands of their captors are put to death.'],
		['E17', 'supports', 'Survivors are hunted down and killed.'],
		['E31', 'supports', 'Refugees tell of killings in the attacks that they fled.'],
		['E35', 'undermines', 'By the Government’s count far fewer died, on all sides together.'],
		['E32', 'supports', 'Surveys put the violent deaths of five years at about 62,000.'],
		['E28', 'context', 'It announces killing; the killing itself is told elsewhere.']
	),
	...genocide(
		'acts/killing/members',
		['E11', 'supports', 'The dead of Wadi Saleh are said to be Fur.'],
		[
			'E32',
			'undermines',
			'The deaths are counted by place: they cannot be told apart by group, nor civilians from fighters.'
		]
	),
	...genocide(
		'acts/killing/intentional',
		['E11', 'supports', 'People who are held and then put to death are killed on purpose.'],
		[
			'E32',
			'undermines',
			'Four deaths in five are by disease: who meant them has to be shown in another way.'
		]
	),
	...genocide(
		'acts/harm',
		['E8', 'supports', 'Women and girls are raped on a large scale in the attacks.'],
		['E14', 'supports', 'A woman tells of rape by some twenty men.'],
		['E15', 'supports', 'The harm of rape lasts, in the women and in their communities.'],
		['E16', 'supports', 'Fur civilians are held for weeks and tortured.'],
		['E31', 'supports', 'Refugees tell of rape.'],
		[
			'E19',
			'context',
			'Fear and hunger in the camps: whether this is serious harm to body or mind is not told of anyone in particular.'
		]
	),
	...genocide(
		'acts/harm/members',
		['E16', 'supports', 'Those held and tortured at Kailek are said to be Fur.'],
		['E14', 'context', 'To which group the woman belongs is not told.']
	),
	...genocide(
		'acts/harm/threatens',
		[
			'E15',
			'supports',
			'Harm that breaks families and communities apart can contribute to the destruction of a group.'
		],
		['E19', 'undermines', 'The communities live on in the camps, in great numbers.']
	),
	...genocide(
		'acts/conditions',
		['E17', 'supports', 'Survivors are left to die in the desert.'],
		['E18', 'supports', 'What sustains life is destroyed village by village.'],
		['E20', 'supports', 'Aid on which the displaced live is obstructed.'],
		['E33', 'supports', 'When aid is thinner, more of the displaced die.'],
		[
			'E22',
			'undermines',
			'After the first year aid was obstructed less: conditions were allowed to improve.'
		],
		[
			'E32',
			'undermines',
			'Fewer died each year after 2004, which is not what worsening conditions would do.'
		],
		['E16', 'supports', 'Fur civilians are held for weeks in terrible conditions.'],
		['E19', 'context', 'It tells how many live in the camps, and in what fear.'],
		['E21', 'supports', 'Food meant for children is kept from them for months.']
	),
	...genocide(
		'acts/conditions/members',
		['E16', 'supports', 'Those held at Kailek are said to be Fur.'],
		[
			'E32',
			'undermines',
			'Deaths by disease are counted by place: which groups died of the conditions is not told.'
		]
	),
	...genocide(
		'acts/conditions/calculated',
		[
			'E18',
			'supports',
			'Wells and grain are not weapons. Their destruction is bound to kill those who stay or return.'
		],
		[
			'E17',
			'supports',
			'People who are chased into a desert die there, and those who chase them know it.'
		],
		[
			'E21',
			'supports',
			'Five years into the war there is no offensive to hide. Food for children is kept out all the same.'
		],
		['E22', 'undermines', 'Obstruction fell when it could have gone on.'],
		[
			'E23',
			'undermines',
			'The peak is explained by the offensives, and not by a wish that people should die.'
		],
		[
			'E39',
			'undermines',
			'Burning what sustains rebels is an old method of war. It is calculated to win, not to destroy a group.'
		],
		['E20', 'context', 'That aid is obstructed does not yet say what for.']
	),
	...genocide(
		'state/attributable',
		['E9', 'supports', 'Aircraft and troops are the State’s own.'],
		['E25', 'supports', 'The head of State is said to have given the order.'],
		[
			'E27',
			'supports',
			'A member of the Government explains the attacks on villages as its way of war.'
		],
		['E38', 'undermines', 'Sudan says that tribes fought each other.'],
		['E28', 'context', 'Whom the attackers answered to is not told.']
	),
	...genocide(
		'state/intent',
		['E7', 'supports', 'The State’s own forces chose the towns by who lived in them.'],
		['E9', 'supports', 'The State’s own aircraft bombed where no rebels were.'],
		['E22', 'undermines', 'The State obstructed aid less after the first year.'],
		['E27', 'undermines', 'The Government’s own words give a military reason.'],
		['E28', 'context', 'Words of men in the field: whether the State shared them is not told.'],
		['E37', 'context', 'A conclusion that the Government had no policy of genocide.']
	),
	...genocide(
		'prevention/risk',
		[
			'E24',
			'supports',
			'From May 2004 at the latest the expulsion of a million people was public knowledge.'
		],
		[
			'E31',
			'supports',
			'A survey for another State told in 2004 of killing with words about race.'
		],
		[
			'E29',
			'undermines',
			'What could be known was a risk of expulsion, which is not the risk of genocide.'
		],
		[
			'E36',
			'context',
			'A State said in 2004 that it was genocide, and thereby that it knew of the risk.'
		]
	),
	...genocide(
		'prevention/committed',
		['E36', 'context', 'A government’s conclusion, and not a court’s.'],
		['E37', 'context', 'An inquiry’s conclusion to the contrary.']
	),
	...genocide('forms/conspiracy', [
		'E25',
		'context',
		'A decision of one man and an order to an army. No agreement to destroy is told.'
	]),
	...genocide(
		'forms/incitement',
		['E28', 'context', 'Words said to victims in an attack, and not a public call to others.'],
		['E26', 'context', 'Said in public, of a power he claims; it calls on nobody to act.']
	),
	...genocide(
		'persons/individual',
		['E25', 'supports', 'It names a person, an order and a time.'],
		[
			'E39',
			'undermines',
			'If there was no central plan, what was done in the field does not lead back to one man.'
		],
		['E30', 'context', 'It says what he meant, and is a conclusion.'],
		[
			'E38',
			'undermines',
			'If tribes fought each other, nobody at the top committed it through them.'
		]
	),
	...genocide('persons/superior', [
		'E26',
		'context',
		'Power over life and death is claimed by a minister, under a President.'
	]),

	// II. Crimes against humanity
	...cah(
		'chapeau/attack',
		['E8', 'supports', 'Killing, rape, burning and looting of villages.'],
		['E9', 'supports', 'Villages are bombed and attacked although no rebels are in them.'],
		['E24', 'supports', 'More than a million people are driven out.'],
		['E31', 'supports', 'Refugees from many places tell of attacks on their homes.'],
		[
			'E1',
			'undermines',
			'What happened was a war between armed forces: the acts have to be shown to go beyond it.'
		],
		['E23', 'context', 'It dates the two great offensives.'],
		['E39', 'context', 'It names the method of war as a habit, and does not deny it.']
	),
	...cah(
		'chapeau/civilian',
		['E8', 'supports', 'Women, children and old people are no fighters.'],
		['E9', 'supports', 'No rebels were in the villages.'],
		['E27', 'supports', 'To strike the water for the sake of the fish is to strike the villagers.'],
		[
			'E11',
			'supports',
			'Farmers in the hands of their captors are civilians, or at least out of the fight.'
		],
		[
			'E1',
			'undermines',
			'The rebels came from the same people: some of those struck will have been fighters.'
		],
		[
			'E25',
			'undermines',
			'The order speaks of the rebellion and of prisoners, which is to say of fighters.'
		]
	),
	...cah(
		'chapeau/widespread',
		['E10', 'supports', 'Some 35,000 are killed in attacks.'],
		['E19', 'supports', 'Some 2.5 million live in camps.'],
		['E24', 'supports', 'More than a million are driven out by May 2004.'],
		['E32', 'supports', 'Surveys put violent deaths at about 62,000.'],
		['E34', 'supports', 'The United Nations speaks of 300,000 dead.'],
		['E35', 'undermines', 'The Government speaks of 10,000 dead and 70,000 displaced.'],
		['E16', 'context', 'One area.']
	),
	...cah(
		'chapeau/systematic',
		['E7', 'supports', 'A choice of towns by who lived in them is not random.'],
		['E18', 'supports', 'Food, wells, shelter and herds are destroyed together, as by design.'],
		['E31', 'supports', 'Many tell of the same course of attack.'],
		['E38', 'undermines', 'Violence between tribes over resources follows no plan.']
	),
	...cah(
		'chapeau/policy',
		['E25', 'supports', 'A decision at the top, and an order to the army.'],
		['E26', 'supports', 'A minister claims power over life and death from above.'],
		['E27', 'supports', 'A minister gives the reason why villages are struck.'],
		['E9', 'supports', 'Aircraft are not used without the State.'],
		['E38', 'undermines', 'Sudan says that tribes fought each other, without it.'],
		[
			'E39',
			'undermines',
			'A habit of letting militias loose is less than a plan made at the centre.'
		],
		['E37', 'context', 'It denies a policy of genocide, and no other.'],
		['E30', 'context', 'A conclusion.']
	),
	...cah(
		'chapeau/nexus',
		['E8', 'supports', 'Killing and rape happen in the attacks themselves.'],
		[
			'E14',
			'undermines',
			'Who the armed men at the camps answered to is not told; it may be crime for its own sake.'
		]
	),
	...cah(
		'chapeau/knowledge',
		['E25', 'supports', 'Whoever gave the order knew of the campaign.'],
		['E27', 'supports', 'The minister explains the attacks, and so knew of them.'],
		[
			'E38',
			'undermines',
			'By Sudan’s account those at the top had no part in what tribes did to each other.'
		]
	),
	...cah(
		'acts/murder',
		['E8', 'supports', 'Inhabitants of every age are killed.'],
		['E11', 'supports', 'More than 200 captured men are put to death.'],
		['E10', 'supports', 'Tens of thousands are killed in attacks.'],
		[
			'E35',
			'undermines',
			'The Government’s count leaves room for few killings besides those of fighters.'
		],
		['E17', 'supports', 'Survivors are killed in flight.'],
		['E31', 'supports', 'Refugees tell of killings.']
	),
	...cah(
		'acts/extermination',
		['E10', 'supports', 'Killing on this scale is mass killing.'],
		['E17', 'supports', 'Survivors are left to die in the desert.'],
		['E18', 'supports', 'What sustains life is destroyed.'],
		['E33', 'supports', 'Deaths follow when aid is kept thin.'],
		['E13', 'undermines', 'Most inhabitants of the villages were left alive.'],
		['E35', 'undermines', 'By the Government’s count the dead of the whole war are 10,000.'],
		[
			'E32',
			'context',
			'Most deaths are by disease. Whether conditions were imposed is the question.'
		]
	),
	...cah(
		'acts/deportation',
		['E24', 'supports', 'More than a million are driven out, 110,000 of them to Chad.'],
		['E19', 'supports', 'Millions still live in camps.'],
		['E29', 'supports', 'Attackers say that the people are to leave the land.'],
		['E18', 'supports', 'Those whose wells and homes are gone cannot stay or return.'],
		['E1', 'undermines', 'People also flee from a war as such; not all flight is expulsion.'],
		['E35', 'undermines', 'By the Government’s count 70,000 are displaced.']
	),
	...cah(
		'acts/deportation/border',
		['E24', 'supports', '110,000 crossed into Chad.'],
		['E19', 'undermines', 'Most of the displaced stayed within Sudan.']
	),
	...cah(
		'acts/imprisonment',
		['E16', 'supports', 'Civilians are held for weeks.'],
		['E13', 'undermines', 'As the judges are recalled, no detention camps were set up.']
	),
	...cah(
		'acts/torture',
		['E16', 'supports', 'Many of those held are tortured.'],
		[
			'E14',
			'context',
			'Rape by twenty men inflicts severe pain; whether in custody or control of them is for the part below.'
		]
	),
	...cah('acts/torture/purpose', ['E16', 'context', 'What the torture was for is not told.']),
	...cah(
		'acts/sexual-violence',
		['E8', 'supports', 'Women and girls are raped on a large scale.'],
		['E14', 'supports', 'A woman tells of rape by some twenty men.'],
		['E31', 'supports', 'Refugees tell of rape in the attacks.'],
		['E15', 'supports', 'Children are born of rape.']
	),
	...cah(
		'acts/persecution',
		['E12', 'supports', 'Places of worship are wrecked, and religious leaders killed.'],
		['E18', 'supports', 'Homes, food and water are taken from the people of whole villages.'],
		[
			'E1',
			'undermines',
			'The deprivations are those of a war against rebels, and not of a group for what it is.'
		]
	),
	...cah(
		'acts/persecution/targeting',
		['E7', 'supports', 'The towns of three groups are struck, and those of others are passed by.'],
		['E28', 'supports', 'Attackers say that they strike people for being black.'],
		['E31', 'supports', 'Racial insults go along with the attacks.'],
		['E1', 'undermines', 'The groups are struck because rebels came from them.'],
		['E27', 'undermines', 'Villages are struck for what they do for rebels.'],
		['E6', 'context', 'It states the conclusion.']
	),
	...cah(
		'acts/persecution/ground/ethnic',
		['E7', 'supports', 'The line between towns attacked and passed by is the line between tribes.'],
		['E5', 'supports', 'The groups differ in language, customs and land.'],
		['E38', 'undermines', 'Sudan names resources as what is fought over.']
	),
	...cah(
		'acts/persecution/ground/racial',
		['E28', 'supports', '“Blacks” is a word of race.'],
		['E2', 'supports', 'So is “Zurgas”, and “Arabs” against “Africans”.'],
		['E3', 'undermines', 'Attackers and victims are of no different race.']
	),
	...cah(
		'acts/persecution/ground/religious',
		['E12', 'supports', 'Mosques, religious leaders and holy books are struck.'],
		['E4', 'undermines', 'Attackers and victims share their religion.']
	),
	...cah(
		'acts/persecution/ground/political',
		['E1', 'supports', 'The groups are struck as those from which the rebellion comes.'],
		['E28', 'undermines', 'What attackers say is about colour, and not about politics.']
	),
	...cah('acts/persecution/ground/national', ['E4', 'undermines', 'All are Sudanese.']),
	...cah(
		'acts/persecution/in-fact',
		['E7', 'supports', 'Some groups’ towns are struck, and the others’ are not.'],
		['E39', 'undermines', 'If the methods are habitual, they are not kept for these groups.']
	),
	...cah(
		'acts/persecution/discriminatory-intent',
		['E28', 'supports', 'The words show that victims are struck for what they are.'],
		['E27', 'undermines', 'The words give a military reason.']
	),
	...cah(
		'persons/individual',
		['E25', 'supports', 'It names a person, an order and a time.'],
		[
			'E38',
			'undermines',
			'If tribes fought each other, nobody at the top committed it through them.'
		]
	),
	...cah('persons/superior', [
		'E26',
		'context',
		'Power over life and death is claimed by a minister, under a President.'
	])
];

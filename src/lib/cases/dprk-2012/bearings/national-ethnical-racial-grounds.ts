import type { Bearing } from '#lib/domain/case.ts';

/** Paragraphs 16–20: genocide on national, ethnical and racial grounds. */
export const bearings = [
	{
		evidence: 'E62',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'A fixed policy of killing one marked class of infants, if shown, is a plan from which an intent to destroy may be inferred; a plan is not yet that intent.'
	},
	{
		evidence: 'E62',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'A fixed policy would reach every such infant in the State’s hands, which goes to its aim; no number is given and no whole to set it against.'
	},
	{
		evidence: 'E62',
		count: 'II',
		element: 'genocide/chapeau/pattern',
		direction: 'supports',
		why: 'A fixed policy means the same conduct repeated against the same kind of victim, which is what a manifest pattern asks; it is asserted without a note.'
	},
	{
		evidence: 'E62',
		count: 'II',
		element: 'genocide/acts/killing',
		direction: 'supports',
		why: 'Killing babies because they are half-Chinese is the act of killing, if the babies are members of the group said to be attacked.'
	},
	{
		evidence: 'E62',
		count: 'II',
		element: 'genocide/acts/killing/members',
		direction: 'supports',
		why: 'The babies are called half-Chinese: if descent from the father, or how those who kill see the child, decides, they are members of his group.'
	},
	{
		evidence: 'E62',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'It says in terms that the State has a policy to kill; no order, rule or official is cited for it.'
	},
	{
		evidence: 'E62',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'The killing of infants in the hands of the State is murder, whatever the group to which they belong.'
	},
	{
		evidence: 'E62',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'supports',
		why: 'The infants are said to be killed for what they are by parentage, and so by reason of the identity of a group.'
	},
	{
		evidence: 'E62',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'supports',
		why: 'A State that itself kills infants as a policy does not protect them; the assertion stands here without a source.'
	},
	{
		evidence: 'E62',
		count: 'II',
		element: 'genocide/acts/killing/intentional',
		direction: 'supports',
		why: 'A fixed policy to kill these children means their death; it is asserted without a note.'
	},
	{
		evidence: 'E62',
		count: 'II',
		element: 'genocide/state/intent',
		direction: 'supports',
		why: 'The policy is ascribed to the State itself, so that whatever intent lies in it would be the State’s; it is asserted without a note.'
	},
	{
		evidence: 'E63',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'National, ethnical and racial are named together and none is applied, so the article never settles which kind of group is said to be attacked.'
	},
	{
		evidence: 'E63',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'To argue genocide on “grounds” treats it as discrimination; the law asks in addition for intent to destroy the group, as such.'
	},
	{
		evidence: 'E63',
		count: 'III',
		element: 'cah/acts/persecution/ground/national',
		direction: 'context',
		why: 'A national ground, like an ethnic and a racial one, is listed for persecution, which needs a discriminatory ground and no intent to destroy.'
	},
	{
		evidence: 'E64',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'Mixed parentage cuts both ways: the child may be seen as Chinese by those who kill it, and is as much a child of North Korea. It is the mirror of Akayesu, where the father decided in a patriarchal society: here the mother’s people would destroy the child for its father. Before the ECCC there was evidence that the mother decided.'
	},
	{
		evidence: 'E64',
		count: 'II',
		element: 'genocide/acts/killing/members',
		direction: 'undermines',
		why: 'A child with a North Korean mother may belong to her group as much as to the father’s; membership of a Chinese group is assumed.'
	},
	{
		evidence: 'E64',
		count: 'II',
		element: 'genocide/acts/births/members',
		direction: 'undermines',
		why: 'The measures are imposed on the mothers, who are North Korean and so not members of a Chinese or Chinese-Korean group.'
	},
	{
		evidence: 'E64',
		count: 'II',
		element: 'genocide/acts/harm/members',
		direction: 'undermines',
		why: 'The women who suffer the bodily and mental harm are North Korean, not members of the group that the count says is to be destroyed.'
	},
	{
		evidence: 'E64',
		count: 'II',
		element: 'genocide/acts/births/intended',
		direction: 'undermines',
		why: 'The mothers are North Korean: what is prevented is as much a birth within their people as within the group of the fathers.'
	},
	{
		evidence: 'E65',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'The number counts all who fled, not children or pregnancies; it measures no part of a Chinese group, small or large.'
	},
	{
		evidence: 'E65',
		count: 'III',
		element: 'cah/chapeau/civilian',
		direction: 'context',
		why: 'Counts those who went to China. It does not say at whom the acts were aimed.'
	},
	{
		evidence: 'E65',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'context',
		why: 'The number shows how many could be affected by abuse on return; it does not count victims of any act.'
	},
	{
		evidence: 'E65',
		count: 'IV',
		element: 'r2p/means/need',
		direction: 'supports',
		why: 'Hundreds of thousands went abroad: refuge is what they seek from others.'
	},
	{
		evidence: 'E66',
		count: 'III',
		element: 'cah/acts/deportation/displaced',
		direction: 'context',
		why: '“Oppression” is a word for the whole. No act of the State that set anyone in motion is told.'
	},
	{
		evidence: 'E66',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: '“Oppression” is a word for the whole. No act of the kinds that an attack is made of is named.'
	},
	{
		evidence: 'E66',
		count: 'II',
		element: 'genocide/acts/conditions',
		direction: 'context',
		why: 'The hunger described is that of North Koreans at large and drove the mothers abroad; it was not inflicted on a Chinese group.'
	},
	{
		evidence: 'E66',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'Hunger and “oppression” are not the four crimes, and the failure has to be one to protect from these.'
	},
	{
		evidence: 'E66',
		count: 'III',
		element: 'cah/acts/deportation/border',
		direction: 'supports',
		why: 'The people crossed into another State; that they were driven there is asked as another part.'
	},
	{
		evidence: 'E67',
		count: 'III',
		element: 'cah/acts/persecution/ground/gender',
		direction: 'context',
		why: 'That most refugees are women makes a gender ground worth asking about; it reflects who left and not whom the State chose.'
	},
	{
		evidence: 'E67',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'Women among the refugees are an outer limit for the mothers concerned; the pregnant and the returned among them are not counted.'
	},
	{
		evidence: 'E68',
		count: 'III',
		element: 'cah/acts/enslavement',
		direction: 'context',
		why: 'Selling a person is a power of ownership, but it is exercised by traffickers in China; the DPRK is not said to take part.'
	},
	{
		evidence: 'E68',
		count: 'III',
		element: 'cah/acts/sexual-violence/sexual-slavery',
		direction: 'context',
		why: 'Sale into forced marriage may be sexual slavery by those who sell and buy; nothing connects it with the attack alleged against the DPRK.'
	},
	{
		evidence: 'E68',
		count: 'III',
		element: 'cah/acts/sexual-violence/enforced-prostitution',
		direction: 'context',
		why: 'Traffickers, and not the DPRK, are said to bring the women into it and to gain by it.'
	},
	{
		evidence: 'E68',
		count: 'II',
		element: 'genocide/acts/harm',
		direction: 'context',
		why: 'The harm of trafficking falls on North Korean women at the hands of traffickers and buyers, so neither those who do it nor the victims fit this count.'
	},
	{
		evidence: 'E69',
		count: 'III',
		element: 'cah/acts/deportation/displaced',
		direction: 'context',
		why: 'It is China that removes the women, and to their own State; the DPRK receives them and displaces no one by that.'
	},
	{
		evidence: 'E69',
		count: 'III',
		element: 'cah/chapeau/nexus',
		direction: 'context',
		why: 'The return is the act of another State and forms part of a DPRK attack only if the two acted together, which is not said.'
	},
	{
		evidence: 'E69',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'A husband with Chinese citizenship would make some of the fathers Chinese nationals, which points to a national group; the child’s own nationality is open.'
	},
	{
		evidence: 'E69',
		count: 'II',
		element: 'genocide/acts/transfer',
		direction: 'context',
		why: 'Those returned are women, taken to their own country; no child is said to be moved from one group to another.'
	},
	{
		evidence: 'E69',
		count: 'I',
		element: 'genocide/complicity/aid',
		direction: 'context',
		why: 'The help that could be meant is China’s, which returns people. The count is put against North Korea.'
	},
	{
		evidence: 'E69',
		count: 'II',
		element: 'genocide/state/attributable',
		direction: 'context',
		why: 'The returning is China’s act, and no organ of this State does it.'
	},
	{
		evidence: 'E69',
		count: 'II',
		element: 'genocide/complicity/aid',
		direction: 'context',
		why: 'China returns the women, those who are married to its citizens too. Whether that is help to what follows is not argued, and the count is put against North Korea.'
	},
	{
		evidence: 'E70',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'Two agreements on the return of people who crossed a border. They show what was agreed between two States, and no policy to attack those who return.'
	},
	{
		evidence: 'E70',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'The two States deal with returns by treaty, so a channel for diplomacy exists; the article reports no attempt to use it.'
	},
	{
		evidence: 'E70',
		count: 'I',
		element: 'genocide/prevention/means',
		direction: 'context',
		why: 'Another State, China, had a treaty through which it could press; what this State itself could do is not the subject.'
	},
	{
		evidence: 'E70',
		count: 'II',
		element: 'genocide/prevention/means',
		direction: 'context',
		why: 'Another State, China, had a treaty through which it could press; what this State itself could do is not the subject.'
	},
	{
		evidence: 'E70',
		count: 'IV',
		element: 'r2p/means/suited',
		direction: 'context',
		why: 'Two States deal with the returns by treaty. It is a treaty for sending people back; that it could serve to protect them is not told.'
	},
	{
		evidence: 'E71',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'It points to a remedy short of force, holding China to its own treaties, which the article does not show to have been tried and failed.'
	},
	{
		evidence: 'E71',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'The failure asked about is that of the State towards its own population; the breach alleged here is another State’s.'
	},
	{
		evidence: 'E71',
		count: 'I',
		element: 'genocide/complicity/knowledge',
		direction: 'context',
		why: 'Charges China with a breach of its duties to refugees, and not with knowing of an intent to destroy.'
	},
	{
		evidence: 'E71',
		count: 'II',
		element: 'genocide/complicity/knowledge',
		direction: 'context',
		why: 'Charges China with a breach of its duties to refugees, and not with knowing of an intent to destroy.'
	},
	{
		evidence: 'E71',
		count: 'IV',
		element: 'r2p/means/suited',
		direction: 'context',
		why: 'Points to a means, holding China to its duties to refugees; as a conclusion of law it supports nothing by itself.'
	},
	{
		evidence: 'E72',
		count: 'III',
		element: 'cah/acts/torture',
		direction: 'supports',
		why: 'Torture of people in the State’s hands after return is alleged of the returned as a class, on a government’s report.'
	},
	{
		evidence: 'E72',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'supports',
		why: 'Torture is told of those who are returned as a body of people: a listed act, committed many times against one set of civilians.'
	},
	{
		evidence: 'E72',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Says that all who return are tortured. That explains neither the abortions nor the killing of children, and contradicts no aim behind them.'
	},
	{
		evidence: 'E72',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'Torture is said of the returned in general: people outside the group are treated in the same way, which fits punishment for leaving.'
	},
	{
		evidence: 'E72',
		count: 'III',
		element: 'cah/acts/persecution/in-fact',
		direction: 'undermines',
		why: 'All who are returned are tortured alike, on this account.'
	},
	{
		evidence: 'E72',
		count: 'IV',
		element: 'r2p/state/risk',
		direction: 'supports',
		why: 'All who are returned are said to face torture: a body of people at risk of a listed act.'
	},
	{
		evidence: 'E72',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'undermines',
		why: 'Torture is said of all who are returned, whoever they are.'
	},
	{
		evidence: 'E73',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'supports',
		why: 'Confinement in camps for having left one’s country, if without due process, is a grave deprivation of liberty; the procedure is not described.'
	},
	{
		evidence: 'E73',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'Camps are said to await the returned in general: people outside the group are treated in the same way.'
	},
	{
		evidence: 'E74',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'Execution for leaving the country would be an intentional killing; neither number, case nor trial is given.'
	},
	{
		evidence: 'E74',
		count: 'III',
		element: 'cah/acts/extermination/mass-killing',
		direction: 'context',
		why: '“Even execution” presents killing as the extreme case and gives no number, which falls short of a mass killing.'
	},
	{
		evidence: 'E74',
		count: 'II',
		element: 'genocide/acts/killing/members',
		direction: 'context',
		why: 'Those executed are adult North Koreans who left, not infants of Chinese descent, so they are outside the group of this count.'
	},
	{
		evidence: 'E74',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'Execution too is said, in some cases, of the returned in general: believers are not the only ones among them to die.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'A law that forbids leaving shows what the State forbids. That it provides for torture, camps or killing is not told, and the text of a law proves no fact.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'context',
		why: 'A general law. How it is applied, and whether in one manner everywhere, is not told; the text of a law proves no fact.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'context',
		why: 'Treating departure as a crime may mean that the State sees it as disloyalty; the article does not say so here.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/acts/torture/not-lawful-sanctions',
		direction: 'context',
		why: 'A penalty for leaving may be called a lawful sanction at home; torture and summary killing are not inherent in any such penalty.'
	},
	{
		evidence: 'E75',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'An offence that applies to all who leave. It explains neither the abortions nor the killing of children, and contradicts no aim behind them.'
	},
	{
		evidence: 'E75',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'Punishing departure as such reaches believers and non-believers alike, and so offers another reason for what happens on return.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/acts/deportation',
		direction: 'undermines',
		why: 'A State that forbids its people to leave and punishes them for it does not aim to expel them.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/acts/imprisonment/gravity',
		direction: 'undermines',
		why: 'Leaving is an offence under a general law, so those held for it are held on a ground of domestic law. Whether that law itself breaches fundamental rules is the next question.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/acts/imprisonment/arbitrary',
		direction: 'undermines',
		why: 'Those held for leaving are held under a general law, which is a legal ground at home; whether they are heard is not told.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/acts/deportation/intent-displace',
		direction: 'undermines',
		why: 'A State that forbids its people to leave and punishes them for it does not mean to drive them out.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/acts/persecution/discriminatory-intent',
		direction: 'undermines',
		why: 'Punishing all who leave looks to what people did, and not to their faith, politics or descent.'
	},
	{
		evidence: 'E75',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'undermines',
		why: 'Leaving is an offence for everyone: people are punished for it for what they did, and not for a group to which they belong.'
	},
	{
		evidence: 'E76',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'supports',
		why: 'If all or most of 5,000 people a year are mistreated on return, the acts are many; the figure itself counts China’s returns.'
	},
	{
		evidence: 'E76',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'undermines',
		why: 'Of some 5,000 returned a year only the pregnant come into question, so the births that could be prevented are few beside the Chinese, or the Chinese-Koreans, as a group.'
	},
	{
		evidence: 'E76',
		count: 'IV',
		element: 'r2p/means/need',
		direction: 'supports',
		why: 'More than 5,000 people a year are sent back; from that only another State can protect them.'
	},
	{
		evidence: 'E77',
		count: 'III',
		element: 'cah/acts/sexual-violence/rape',
		direction: 'context',
		why: 'The rapes come before the return and are by unnamed men; no DPRK official is said to have raped anyone.'
	},
	{
		evidence: 'E77',
		count: 'III',
		element: 'cah/acts/sexual-violence/forced-pregnancy',
		direction: 'context',
		why: 'The women were made pregnant by others, and are not confined to bear the child; the State is said to end the pregnancy.'
	},
	{
		evidence: 'E77',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: '“A large number” is the article’s only measure of the children concerned, without a note and without a whole to compare.'
	},
	{
		evidence: 'E77',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The men are not identified, so the descent or nationality of a child conceived by rape is presumed and not shown.'
	},
	{
		evidence: 'E77',
		count: 'II',
		element: 'genocide/state/attributable',
		direction: 'context',
		why: 'The rapes are by men who are not named, before the return; the article points to buyers and traffickers.'
	},
	{
		evidence: 'E78',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'supports',
		why: 'Officials are said to brutalise returned women as a class, which would be a course of conduct against civilians.'
	},
	{
		evidence: 'E78',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'supports',
		why: 'Brutality that breaks women already harmed may cause great suffering; its form is not told, so its gravity cannot be measured.'
	},
	{
		evidence: 'E78',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: '“Senseless and unrestrained” are the author’s words. Whether the officials were directed, let alone or out of control is not told.'
	},
	{
		evidence: 'E78',
		count: 'II',
		element: 'genocide/acts/harm/caused',
		direction: 'supports',
		why: 'Unrestrained brutality towards women already harmed can be serious harm; what was done is not described. Whether they are members is another part.'
	},
	{
		evidence: 'E78',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'supports',
		why: 'The abuse is laid at the hands of the State’s own officials, who are bound to protect those who return.'
	},
	{
		evidence: 'E78',
		count: 'III',
		element: 'cah/chapeau/knowledge',
		direction: 'context',
		why: '“Senseless and unrestrained” are the author’s words, and say nothing of what the officials knew.'
	},
	{
		evidence: 'E78',
		count: 'II',
		element: 'genocide/acts/harm/threatens',
		direction: 'context',
		why: 'The brutality falls on the mothers. Of what it did to the group of the fathers nothing is told, either way.'
	},
	{
		evidence: 'E78',
		count: 'II',
		element: 'genocide/state/attributable',
		direction: 'supports',
		why: 'Officials of the State are named as those who act, though neither by rank nor by office.'
	},
	{
		evidence: 'E78',
		count: 'II',
		element: 'genocide/state/intent',
		direction: 'context',
		why: '“Senseless and unrestrained” are the author’s words. Whether anyone above those officials meant it is not told.'
	},
	{
		evidence: 'E78',
		count: 'II',
		element: 'genocide/persons/individual',
		direction: 'context',
		why: '“Officials” act; none is named, and none described by rank or task.'
	},
	{
		evidence: 'E78',
		count: 'III',
		element: 'cah/acts/torture/purpose',
		direction: 'context',
		why: 'The brutality is called senseless, a word that gives no purpose and excludes none.'
	},
	{
		evidence: 'E78',
		count: 'IV',
		element: 'r2p/state/unmet',
		direction: 'supports',
		why: 'The State’s own officials are said to do what they would have to prevent.'
	},
	{
		evidence: 'E79',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'Derogatory words about foreign fathers are among the facts from which intent may be inferred; they show hostility sooner than a will to destroy.'
	},
	{
		evidence: 'E79',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'undermines',
		why: '“Foreign” marks the father only by what he is not, and a group defined in the negative is not a protected one.'
	},
	{
		evidence: 'E79',
		count: 'II',
		element: 'genocide/acts/births/intended',
		direction: 'context',
		why: 'It gives a reason for the brutality towards the mothers. That it was done to end a pregnancy is not said.'
	},
	{
		evidence: 'E79',
		count: 'III',
		element: 'cah/acts/persecution/ground/racial',
		direction: 'supports',
		why: 'The words point to descent as the reason for the abuse, which is a racial or ethnic ground, on one reported remark.'
	},
	{
		evidence: 'E79',
		count: 'III',
		element: 'cah/acts/persecution/ground/gender',
		direction: 'context',
		why: 'Only women can suffer the reproach. What it names as the reason is the foreign father, and not that they are women.'
	},
	{
		evidence: 'E79',
		count: 'III',
		element: 'cah/acts/torture/purpose',
		direction: 'supports',
		why: 'The reproach of “carrying foreign sperm” goes with the abuse: to discriminate is a listed purpose. One remark, in a press report.'
	},
	{
		evidence: 'E79',
		count: 'III',
		element: 'cah/acts/persecution/discriminatory-intent',
		direction: 'supports',
		why: 'Derogatory words about the father’s origin may show an intent to discriminate by race; one remark, in a press report.'
	},
	{
		evidence: 'E80',
		count: 'III',
		element: 'cah/acts/torture',
		direction: 'context',
		why: 'Fear of what happens on return is no evidence of an act; it shows what those who fled expected.'
	},
	{
		evidence: 'E80',
		count: 'III',
		element: 'cah/chapeau/knowledge',
		direction: 'context',
		why: 'The fear shows that treatment on return was widely known among refugees; it says nothing direct about what officials knew.'
	},
	{
		evidence: 'E81',
		count: 'III',
		element: 'cah/acts/murder/killed',
		direction: 'context',
		why: 'A death by one’s own hand to avoid return is not a killing by the State, and none is reported.'
	},
	{
		evidence: 'E81',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'context',
		why: 'A general wish to die sooner than return would mark great suffering; it is the article’s inference and has no note.'
	},
	{
		evidence: 'E82',
		count: 'II',
		element: 'genocide/acts/killing',
		direction: 'supports',
		why: 'Infanticide is the killing of a child after birth, chosen for its father; if the child is of the group, the act is complete.'
	},
	{
		evidence: 'E82',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'Children are said to be killed for who their father is believed to be: to choose victims by descent is a fact from which an intent against that group may be inferred.'
	},
	{
		evidence: 'E82',
		count: 'II',
		element: 'genocide/chapeau/pattern',
		direction: 'supports',
		why: 'Children of one kind of father are said to be killed again and again; whether it is directed against a group is the open point.'
	},
	{
		evidence: 'E82',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'Killing a newborn child is murder without any need to show a protected group; no case is described here.'
	},
	{
		evidence: 'E82',
		count: 'III',
		element: 'cah/acts/extermination/mass-killing',
		direction: 'context',
		why: '“Exterminate” is the article’s word, and without any number, place or event a mass killing is not shown.'
	},
	{
		evidence: 'E82',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'context',
		why: 'The killing is called systematic. Neither places, nor times, nor cases are told from which that could be seen.'
	},
	{
		evidence: 'E83',
		count: 'II',
		element: 'genocide/acts/births/imposed',
		direction: 'supports',
		why: 'Forced abortion is a measure that stops a birth, imposed on women who did not choose it.'
	},
	{
		evidence: 'E83',
		count: 'II',
		element: 'genocide/acts/births/members',
		direction: 'context',
		why: 'The women on whom it is imposed are North Korean; that they are members of the targeted group is not claimed.'
	},
	{
		evidence: 'E83',
		count: 'II',
		element: 'genocide/acts/killing/killed',
		direction: 'context',
		why: 'To end a pregnancy is not, in the ordinary reading, to kill a person who is a member of a group.'
	},
	{
		evidence: 'E83',
		count: 'III',
		element: 'cah/acts/sexual-violence/other-sexual-violence',
		direction: 'supports',
		why: 'Forced abortion is violence against a woman’s reproductive life of great gravity; whether it is an act of a sexual nature is disputed.'
	},
	{
		evidence: 'E83',
		count: 'III',
		element: 'cah/acts/sexual-violence/enforced-sterilization',
		direction: 'context',
		why: 'A forced abortion ends one pregnancy; it is not said that any woman lost the capacity to bear children.'
	},
	{
		evidence: 'E83',
		count: 'III',
		element: 'cah/acts/sexual-violence/forced-pregnancy',
		direction: 'context',
		why: 'Forced abortion is the reverse of confining a woman made pregnant so that a birth may change a population.'
	},
	{
		evidence: 'E83',
		count: 'III',
		element: 'cah/acts/torture',
		direction: 'supports',
		why: 'An abortion forced on a woman in custody inflicts severe pain and suffering; how it is done is not described in this sentence.'
	},
	{
		evidence: 'E83',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'supports',
		why: 'If no listed act fits forced abortion, its suffering and gravity bring it within acts of a similar character.'
	},
	{
		evidence: 'E84',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'undermines',
		why: 'The class is first “non-North Koreans”, and Chinese-Koreans are ethnic Koreans, so no one positive national, ethnic or racial identity emerges.'
	},
	{
		evidence: 'E84',
		count: 'II',
		element: 'genocide/acts/killing/members',
		direction: 'undermines',
		why: 'The father’s origin is only “believed”; a perception held by officials is not by itself membership of a group.'
	},
	{
		evidence: 'E84',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'supports',
		why: 'Persecution may rest on perceived identity, so officials’ belief about the father can suffice for choosing the victim.'
	},
	{
		evidence: 'E84',
		count: 'III',
		element: 'cah/acts/persecution/ground/national',
		direction: 'supports',
		why: 'What Chinese and Chinese-Korean fathers share is another nationality, which points to a national ground.'
	},
	{
		evidence: 'E84',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'undermines',
		why: 'If the group is the Chinese or Chinese-Koreans everywhere, these children are a minute part; to look only at what the State controls may change that.'
	},
	{
		evidence: 'E84',
		count: 'II',
		element: 'genocide/acts/killing/members',
		direction: 'supports',
		why: 'On one line of authority whoever is taken for a member counts as one, and then what officials believed about the father is enough.'
	},
	{
		evidence: 'E84',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'Chinese and Chinese-Korean fathers have a nationality in common: on this account a national group can be named.'
	},
	{
		evidence: 'E84',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'What is said to decide is that the father is not North Korean, whatever else he is: a line drawn around one’s own people, and not an aim at another group as such.'
	},
	{
		evidence: 'E84',
		count: 'III',
		element: 'cah/acts/persecution/ground/ethnic',
		direction: 'undermines',
		why: 'Fathers who are Chinese-Korean are Koreans by descent: if their children are killed too, it is not ethnic descent that decides.'
	},
	{
		evidence: 'E84',
		count: 'III',
		element: 'cah/acts/persecution/ground/racial',
		direction: 'undermines',
		why: 'Fathers who are Chinese-Korean are Koreans by descent: if their children are killed too, it is not race that decides.'
	},
	{
		evidence: 'E84',
		count: 'III',
		element: 'cah/acts/persecution/in-fact',
		direction: 'supports',
		why: 'Children are said to be killed for who their father is believed to be: the harm falls on those who are taken for foreign.'
	},
	{
		evidence: 'E85',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'A stated reason that names half-Chinese children is the nearest thing to an express purpose; who gave it is not said.'
	},
	{
		evidence: 'E85',
		count: 'II',
		element: 'genocide/acts/births/intended',
		direction: 'supports',
		why: 'To prevent the birth of half-Chinese children is, almost in terms, a purpose of preventing births; within which group is open.'
	},
	{
		evidence: 'E85',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'Unlike “foreign”, the word “half-Chinese” names a positive identity by which those responsible are said to pick out the children.'
	},
	{
		evidence: 'E85',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'The government report speaks of a policy with a reason; whose policy, and at what level of the State, is not quoted.'
	},
	{
		evidence: 'E85',
		count: 'III',
		element: 'cah/acts/persecution/ground/ethnic',
		direction: 'supports',
		why: 'A reason that lies in the child’s Chinese parentage is an ethnic or national ground in plain words.'
	},
	{
		evidence: 'E85',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'The reason given is about who shall be born to the State’s own women: to prevent births at home is an aim that can stop short of destroying another people.'
	},
	{
		evidence: 'E85',
		count: 'II',
		element: 'genocide/state/in-force',
		direction: 'supports',
		why: 'A report of 2005 on what was then done. Not in the article: the State acceded in 1989, seen in stored copies.'
	},
	{
		evidence: 'E85',
		count: 'II',
		element: 'genocide/state/intent',
		direction: 'supports',
		why: 'If the reason was given by those who carried the policy out, the aim was that of organs of the State; by whom it was given is not said.'
	},
	{
		evidence: 'E85',
		count: 'III',
		element: 'cah/acts/persecution/discriminatory-intent',
		direction: 'supports',
		why: 'The reason given names the children’s descent; by whom it was given is not said.'
	},
	{
		evidence: 'E86',
		count: 'III',
		element: 'cah/acts/persecution/ground/gender',
		direction: 'supports',
		why: 'An official text treats the abuses as violations of the rights of women, which points to gender as a ground.'
	},
	{
		evidence: 'E86',
		count: 'III',
		element: 'cah/acts/enslavement/powers',
		direction: 'context',
		why: 'Trafficking is named as a violation, but not that officials bought, sold or held anyone; ¶17 places the sellers in China.'
	},
	{
		evidence: 'E86',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The text quoted speaks of violated rights and freedoms of women; it does not speak of destroying a group.'
	},
	{
		evidence: 'E86',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'The rights of women and their trafficking, which ¶17 places in China. Grave as it is, it is not by itself one of the four crimes.'
	},
	{
		evidence: 'E86',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'Resolutions are a peaceful means that had been used by 2005; the quotation does not show what came of them.'
	},
	{
		evidence: 'E86',
		count: 'II',
		element: 'genocide/prevention/risk',
		direction: 'context',
		why: 'The same text speaks of the rights of women and of trafficking, which is another wrong than genocide.'
	},
	{
		evidence: 'E87',
		count: 'II',
		element: 'genocide/acts/births/imposed',
		direction: 'supports',
		why: 'A United Nations text names forced abortions and the methods, which is the best sourced statement that the measures are imposed.'
	},
	{
		evidence: 'E87',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'An ethnic motive is consistent with intent to destroy and with discrimination short of it; motive and intent are distinct.'
	},
	{
		evidence: 'E87',
		count: 'III',
		element: 'cah/acts/persecution/ground/ethnic',
		direction: 'supports',
		why: '“Ethnically motivated” states the ground in terms, in an official text, though one that reports and does not try cases.'
	},
	{
		evidence: 'E87',
		count: 'III',
		element: 'cah/acts/sexual-violence/other-sexual-violence/act',
		direction: 'supports',
		why: 'Abortion forced by injection is a coerced intrusion on a woman’s body; whether it is of a sexual nature remains arguable.'
	},
	{
		evidence: 'E87',
		count: 'III',
		element: 'cah/acts/torture',
		direction: 'supports',
		why: 'Labour forced by injection inflicts severe pain, outside any sanction that is named.'
	},
	{
		evidence: 'E87',
		count: 'II',
		element: 'genocide/acts/births/intentional',
		direction: 'supports',
		why: 'Labour brought on by injection is done on purpose.'
	},
	{
		evidence: 'E87',
		count: 'II',
		element: 'genocide/prevention/risk',
		direction: 'supports',
		why: 'A United Nations text of 2005, on this State, named ethnically motivated forced abortions: from then on it was told.'
	},
	{
		evidence: 'E87',
		count: 'II',
		element: 'genocide/acts/births/intended',
		direction: 'supports',
		why: 'The abortions are called ethnically motivated: they are chosen by the child’s ethnicity, and do not end just any pregnancy. Which ethnicity is not said.'
	},
	{
		evidence: 'E87',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'An official text has the abortions ethnically motivated: those who act are taken to see another ethnicity in the child. Which one is not said.'
	},
	{
		evidence: 'E88',
		count: 'II',
		element: 'genocide/acts/killing/killed',
		direction: 'supports',
		why: 'Infanticide in detention is named in an official text, which supports that children already born were killed.'
	},
	{
		evidence: 'E88',
		count: 'II',
		element: 'genocide/acts/killing/members',
		direction: 'context',
		why: 'Of the infanticide it says only that the mothers were repatriated. A detail that is missing tells neither way.'
	},
	{
		evidence: 'E88',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'An official text names infanticide in places run by the police, so the killing is placed in the State’s hands.'
	},
	{
		evidence: 'E88',
		count: 'III',
		element: 'cah/chapeau/nexus',
		direction: 'supports',
		why: 'Killings in police detention centres and labour training camps happen within the system that receives the returned, not apart from it.'
	},
	{
		evidence: 'E88',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'That it occurs in several kinds of State institution suggests direction more than individual excess; no order is cited.'
	},
	{
		evidence: 'E88',
		count: 'II',
		element: 'genocide/state/in-force',
		direction: 'supports',
		why: 'A text of 2005 speaks of a violation that goes on. Not in the article: the State acceded in 1989, seen in stored copies.'
	},
	{
		evidence: 'E88',
		count: 'II',
		element: 'genocide/state/attributable',
		direction: 'supports',
		why: 'Police detention centres and labour training camps are run by organs of the State.'
	},
	{
		evidence: 'E88',
		count: 'IV',
		element: 'r2p/state/risk',
		direction: 'supports',
		why: 'A United Nations text tells of killings in detention which go on.'
	},
	{
		evidence: 'E88',
		count: 'IV',
		element: 'r2p/state/unmet',
		direction: 'supports',
		why: 'The killings are placed in institutions that the State itself runs.'
	},
	{
		evidence: 'E88',
		count: 'II',
		element: 'genocide/chapeau/pattern',
		direction: 'supports',
		why: 'Named for several kinds of institution at once, in an official text: similar conduct in more than one place.'
	},
	{
		evidence: 'E88',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'supports',
		why: 'An official text names killings in several kinds of institution, as part of a violation that goes on: a listed act, committed many times.'
	},
	{
		evidence: 'E88',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'supports',
		why: 'The same act in several kinds of institution run by the State, in an official text: it recurs in one form in different places.'
	},
	{
		evidence: 'E88',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'supports',
		why: 'An official text names killings in institutions that the State itself runs, as part of a violation that goes on.'
	},
	{
		evidence: 'E89',
		count: 'II',
		element: 'genocide/chapeau/pattern',
		direction: 'supports',
		why: 'Ten years of reports of the same conduct in prisons would show a manifest pattern; none of the reports is named.'
	},
	{
		evidence: 'E89',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'supports',
		why: 'Repetition over ten years in the State’s prisons is what an organised pattern looks like; the reports are not cited.'
	},
	{
		evidence: 'E89',
		count: 'III',
		element: 'cah/chapeau/knowledge',
		direction: 'supports',
		why: 'Staff of prisons where this is done systematically would know that their acts form part of something larger.'
	},
	{
		evidence: 'E89',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'Ten years of reports yield no figure of children killed or births prevented, so the part cannot be measured.'
	},
	{
		evidence: 'E89',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'supports',
		why: 'Ten years of reports of the same acts in prisons are many acts, if the reports are independent; none is named.'
	},
	{
		evidence: 'E90',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'An ethnic ground shows why victims are chosen; intent to destroy their group, as such, has to be shown besides.'
	},
	{
		evidence: 'E90',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'If the reports are right that the ground is ethnic, those responsible see the children as ethnically other, which is part of how a group is identified.'
	},
	{
		evidence: 'E90',
		count: 'III',
		element: 'cah/acts/persecution/ground/ethnic',
		direction: 'supports',
		why: 'Choice of victims on ethnic grounds is what persecution asks; the reports that say so are not named.'
	},
	{
		evidence: 'E91',
		count: 'IV',
		element: 'r2p/crimes/ethnic-cleansing',
		direction: 'context',
		why: 'It names this head of the responsibility to protect in so many words; it is a label, without a definition or its own note.'
	},
	{
		evidence: 'E91',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Ethnic cleansing is not as such genocide: to keep a population unmixed can be sought without destroying another group.'
	},
	{
		evidence: 'E91',
		count: 'III',
		element: 'cah/acts/deportation',
		direction: 'context',
		why: 'The label suggests driving a group out, but the practice described kills or prevents births and removes no one from an area.'
	},
	{
		evidence: 'E92',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'An ideology that holds mixed descent to be impure may be a sign that those of such descent are to be destroyed for it; one newspaper report carries it.'
	},
	{
		evidence: 'E92',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'Purity looks to keeping one’s own people unmixed; that is an aim about the perpetrators’ group and not the destruction of another.'
	},
	{
		evidence: 'E92',
		count: 'II',
		element: 'genocide/acts/births/intended',
		direction: 'supports',
		why: 'An obsession with purity would explain a purpose to prevent mixed births, on the strength of one newspaper report.'
	},
	{
		evidence: 'E92',
		count: 'III',
		element: 'cah/acts/persecution/ground/racial',
		direction: 'supports',
		why: 'An ideology of racial purity behind the acts would make the ground racial; no official text is quoted for it.'
	},
	{
		evidence: 'E92',
		count: 'III',
		element: 'cah/acts/apartheid/regime',
		direction: 'context',
		why: 'Concern for purity does not describe an institutionalised regime of one racial group dominating another in the country.'
	},
	{
		evidence: 'E92',
		count: 'II',
		element: 'genocide/state/intent',
		direction: 'context',
		why: 'Ascribes an obsession with purity to the State. A doctrine is not yet an intent, and no official text is quoted.'
	},
	{
		evidence: 'E93',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'It asserts the intent to destroy in so many words; it is a conclusion, resting on one newspaper report.'
	},
	{
		evidence: 'E93',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: '“Mixed” babies are a class of victims made by the perpetrators’ view; that they form a racial or ethnical group is not argued.'
	},
	{
		evidence: 'E93',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'The intent is put as one to destroy babies, not a group of which they are a substantial part.'
	},
	{
		evidence: 'E93',
		count: 'II',
		element: 'genocide/acts/killing/mental',
		direction: 'context',
		why: 'If the babies are to be destroyed, their killing is meant and not a by-product of neglect; who holds the intent is not said.'
	},
	{
		evidence: 'E93',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'context',
		why: 'Destroying babies because they are “mixed” targets them by reason of descent, whether or not they form a protected group.'
	}
] satisfies Bearing[];

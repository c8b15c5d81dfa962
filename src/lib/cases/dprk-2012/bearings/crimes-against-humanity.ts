import type { Bearing } from '#lib/domain/case.ts';

/** Paragraphs 21–24: crimes against humanity, the succession, the famine. */
export const bearings = [
	{
		evidence: 'E94',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: 'A legal report applying Article 7 is said to find the crimes made out, which includes the attack they must belong to.'
	},
	{
		evidence: 'E94',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'A legal report which the article calls definitive is cited for crimes against humanity; intent to destroy believers is not drawn from it.'
	},
	{
		evidence: 'E95',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: 'A second legal report is said to reach the same conclusion under Article 7, though on a subject partly the same.'
	},
	{
		evidence: 'E95',
		count: 'III',
		element: 'cah/chapeau/civilian',
		direction: 'context',
		why: 'Its finding as described covers prisoners and those who went hungry, both of them civilian populations.'
	},
	{
		evidence: 'E95',
		count: 'IV',
		element: 'r2p/security-council',
		direction: 'context',
		why: 'The title calls on the Security Council to act, which shows the road to be known and, at that date, not yet taken.'
	},
	{
		evidence: 'E96',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'context',
		why: '“Political prisoners” is a label; that and how they are held the item does not describe.'
	},
	{
		evidence: 'E96',
		count: 'III',
		element: 'cah/chapeau/civilian',
		direction: 'supports',
		why: 'Prisoners in the State’s own hands are civilians, whatever the political offence imputed to them.'
	},
	{
		evidence: 'E96',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'context',
		why: '“Political prisoners” is a label. Why they are held, and how they are treated, is not told.'
	},
	{
		evidence: 'E96',
		count: 'III',
		element: 'cah/chapeau/nexus',
		direction: 'context',
		why: 'It says on what two reports rest their conclusion. No act is described whose place in an attack could be seen.'
	},
	{
		evidence: 'E96',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'Reports that rest on political prisoners concern victims outside the four protected groups, save where they are held as believers.'
	},
	{
		evidence: 'E96',
		count: 'IV',
		element: 'r2p/state/unmet',
		direction: 'supports',
		why: 'Two reports lay the treatment of political prisoners to the State itself.'
	},
	{
		evidence: 'E97',
		count: 'III',
		element: 'cah/acts/extermination',
		direction: 'supports',
		why: 'A food policy that discriminates leaves some without what others get, and food withheld is among the conditions of life that the law names. From whom it was withheld is not told.'
	},
	{
		evidence: 'E97',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'A food policy is by its nature an act of the State, not of individual officials acting on their own.'
	},
	{
		evidence: 'E97',
		count: 'III',
		element: 'cah/acts/persecution/ground/other',
		direction: 'context',
		why: 'The policy is called discriminatory without naming the ground, so it cannot be told whether the ground is a prohibited one.'
	},
	{
		evidence: 'E97',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'supports',
		why: 'A food policy that exploits and discriminates, as two reports are said to find, can cause great suffering, and may fall here if it is not extermination.'
	},
	{
		evidence: 'E97',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'An exploitative food policy has gain or control as its purpose, which is not an intent to destroy religious believers.'
	},
	{
		evidence: 'E98',
		count: 'III',
		element: 'cah/acts/extermination/killed',
		direction: 'supports',
		why: 'Calling the policy the primary cause of millions of deaths claims the causal link that killing by conditions requires.'
	},
	{
		evidence: 'E98',
		count: 'III',
		element: 'cah/acts/extermination/mental',
		direction: 'context',
		why: 'Cause is claimed but not knowledge; extermination needs intent, or awareness that deaths would follow in the ordinary course.'
	},
	{
		evidence: 'E98',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'supports',
		why: 'Deaths in the millions, if caused by the State’s own policy, would make the attack widespread on any view.'
	},
	{
		evidence: 'E98',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'Millions of deaths across the country are not deaths of a religious group, and no share of believers is given.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'context',
		why: 'The acts are said in terms to be committed systematically throughout one type of institution run by the State.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/chapeau/nexus',
		direction: 'context',
		why: 'If every kind of act occurs inside the camps, each is readily part of the same attack on those held there.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'context',
		why: 'Murder is among the acts covered by “every act”, though the sentence itself describes no killing.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/extermination',
		direction: 'context',
		why: 'Extermination is covered by the general statement; what in the camps would amount to mass killing is not described here.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/enslavement',
		direction: 'context',
		why: 'Enslavement is covered by the general statement and fits forced labour in camps, which is not described here.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/deportation',
		direction: 'context',
		why: 'Forcible transfer is covered by the general statement; ¶7’s banishment of whole families to camps would be the conduct meant.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'context',
		why: 'Imprisonment is covered by the general statement, and a camp for political prisoners consists of nothing else.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/torture',
		direction: 'context',
		why: 'Torture is covered by the general statement, resting here on a newspaper’s summary of witnesses.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/persecution',
		direction: 'context',
		why: 'Persecution is covered by the general statement, and the inmates are held as political prisoners, a listed ground.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'context',
		why: 'Other inhumane acts are covered by the general statement, though as a residual class they would need describing.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/disappearance',
		direction: 'context',
		why: 'The words “every act” reach enforced disappearance, but no arrest followed by a refusal of information is mentioned anywhere.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/apartheid',
		direction: 'context',
		why: 'Apartheid is the one act which the article itself is willing to leave out.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/sexual-violence/rape',
		direction: 'context',
		why: 'Letter (g) is covered as a whole; that guards rape prisoners is not said, here or elsewhere in the article.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/sexual-violence/sexual-slavery',
		direction: 'context',
		why: 'Letter (g) is covered as a whole; nothing in this sentence shows ownership of women and sexual acts inside the camps.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/sexual-violence/enforced-prostitution',
		direction: 'context',
		why: 'Letter (g) is covered as a whole; no exchange of sexual acts for an advantage is described inside the camps.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/sexual-violence/forced-pregnancy',
		direction: 'context',
		why: 'Letter (g) is covered as a whole, yet the article describes pregnancies ended by force and none that is prolonged.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/sexual-violence/enforced-sterilization',
		direction: 'context',
		why: 'Letter (g) is covered as a whole, but depriving anyone of reproductive capacity is mentioned nowhere in the article.'
	},
	{
		evidence: 'E99',
		count: 'III',
		element: 'cah/acts/sexual-violence/other-sexual-violence',
		direction: 'context',
		why: 'Letter (g) is covered as a whole; which sexual acts are meant, and of what gravity, the sentence does not say.'
	},
	{
		evidence: 'E100',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'supports',
		why: 'Camps that grew over ten years suggest more people affected, although images show buildings and ground rather than prisoners.'
	},
	{
		evidence: 'E100',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'Building and enlarging camps for a decade takes State resources and decisions, which points to an active policy.'
	},
	{
		evidence: 'E100',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'supports',
		why: 'Growing camps for political prisoners support large-scale deprivation of liberty, though images cannot show who is held and why.'
	},
	{
		evidence: 'E100',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'supports',
		why: 'Growth over ten years suggests that the situation was becoming worse and not being remedied by the State.'
	},
	{
		evidence: 'E100',
		count: 'IV',
		element: 'r2p/state/risk',
		direction: 'supports',
		why: 'Camps that have grown over ten years put more people at risk.'
	},
	{
		evidence: 'E101',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'Linking the camps’ growth to the succession suggests political control as its purpose, but the warning is cautious and attributes nothing.'
	},
	{
		evidence: 'E101',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Camps that grow with political instability point to fear for power as the reason, not to destruction of a religious group.'
	},
	{
		evidence: 'E102',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'A vow from the top to continue earlier policies, if it was made, would show a policy maintained by the State.'
	},
	{
		evidence: 'E102',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'supports',
		why: 'A government that vows to go on as before, as the author has it, shows no will to protect the people at risk.'
	},
	{
		evidence: 'E102',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'supports',
		why: 'An announced refusal to change suggests that persuasion may not work, although no attempt at it is described here.'
	},
	{
		evidence: 'E102',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Only the article calls the policies genocidal; a vow to continue them shows intent no better than the policies themselves do.'
	},
	{
		evidence: 'E102',
		count: 'IV',
		element: 'r2p/state/unmet',
		direction: 'context',
		why: 'A vow to go on as before is ascribed to the leaders and not quoted.'
	},
	{
		evidence: 'E103',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'context',
		why: 'A declared readiness to execute those caught at the border. A threat is no killing, and none is reported here.'
	},
	{
		evidence: 'E103',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'A declaration by officials that border-crossers will be executed is policy in the plainest form, if correctly reported.'
	},
	{
		evidence: 'E103',
		count: 'III',
		element: 'cah/chapeau/knowledge',
		direction: 'supports',
		why: 'Officials who announce executions to come know what is done to those who are caught; that any was carried out is not told here.'
	},
	{
		evidence: 'E103',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Execution is threatened for crossing a border, whatever the faith of the person, which suggests control of exit as the aim.'
	},
	{
		evidence: 'E103',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The threat falls on all who flee, whether or not a Chinese father or any foreign descent is involved.'
	},
	{
		evidence: 'E103',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'supports',
		why: 'A State that declares it will kill citizens for leaving openly renounces protecting them from that harm.'
	},
	{
		evidence: 'E103',
		count: 'III',
		element: 'cah/persons/individual',
		direction: 'context',
		why: 'Officials who are not named announce executions. A threat is no order that was carried out.'
	},
	{
		evidence: 'E103',
		count: 'IV',
		element: 'r2p/state/risk',
		direction: 'supports',
		why: 'A threat is no act, but it is a risk: executions are announced for those who are caught at the border.'
	},
	{
		evidence: 'E104',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'context',
		why: 'A declared intention to kill the relatives of those who flee. A threat is no killing, and none is reported here.'
	},
	{
		evidence: 'E104',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'context',
		why: 'A declared intention to imprison relatives who did nothing. A threat is no imprisonment, and none is reported here.'
	},
	{
		evidence: 'E104',
		count: 'III',
		element: 'cah/acts/persecution/ground/other',
		direction: 'context',
		why: 'Family relationship is not a listed ground; whether it is universally recognised as impermissible is not addressed by the article.'
	},
	{
		evidence: 'E104',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The families are chosen because a relative fled, so they are not attacked as a religious group.'
	},
	{
		evidence: 'E104',
		count: 'IV',
		element: 'r2p/state/risk',
		direction: 'supports',
		why: 'A threat is no act, but it is a risk: families are told that they will be hunted down.'
	},
	{
		evidence: 'E104',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'Officials are said to declare what will be done to families: a declaration can show a policy. It is not quoted, and has no note of its own.'
	},
	{
		evidence: 'E105',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'If killing three generations is new for everyone, and not only for families of those who flee, ¶5–7’s account of believers’ families loses support.'
	},
	{
		evidence: 'E105',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'undermines',
		why: 'If it means more than the families of those who flee: nothing like it existed under Kim Jong-il, in years in which the article places the pattern.'
	},
	{
		evidence: 'E105',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'An official of the neighbouring State is quoted as saying that whole families are now being wiped out.'
	},
	{
		evidence: 'E105',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'undermines',
		why: 'What a few weeks ago is said to have been unknown is hard to call an established practice; it reaches the killing of three generations alone.'
	},
	{
		evidence: 'E106',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'context',
		why: 'Arbitrary arrests are predicted rather than reported, so the sentence shows what the author expects, not what occurred.'
	},
	{
		evidence: 'E106',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'context',
		why: 'Purges in order to consolidate power would strike people for their politics, though this is prediction only.'
	},
	{
		evidence: 'E106',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'Purges and terror to secure power aim at rivals and the whole population, not at a protected group.'
	},
	{
		evidence: 'E106',
		count: 'IV',
		element: 'r2p/state/risk',
		direction: 'context',
		why: 'A prediction from the nature of the State, and no sign of its own.'
	},
	{
		evidence: 'E107',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'supports',
		why: 'It states that arbitrary arrests did take place under both leaders, without naming one.'
	},
	{
		evidence: 'E107',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'supports',
		why: 'Arbitrary arrests and terror under two leaders would be a continuing course of conduct against the population; no instance is told.'
	},
	{
		evidence: 'E107',
		count: 'III',
		element: 'cah/chapeau/civilian',
		direction: 'undermines',
		why: 'A purge picks out individuals, rivals and officials, rather than a population; and it is purges that are named first.'
	},
	{
		evidence: 'E107',
		count: 'III',
		element: 'cah/persons/superior',
		direction: 'context',
		why: 'Names the two leaders under whom it took place; what either ordered, knew of or controlled is not told.'
	},
	{
		evidence: 'E107',
		count: 'III',
		element: 'cah/chapeau/civilian',
		direction: 'supports',
		why: 'The same sentence goes on to terror over the whole population.'
	},
	{
		evidence: 'E108',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'A change of leader followed by famine suggests a link in time; it shows no decision that caused the famine.'
	},
	{
		evidence: 'E108',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'A famine beginning at a change of ruler, with no group named, is as consistent with collapse as with a plan.'
	},
	{
		evidence: 'E108',
		count: 'III',
		element: 'cah/acts/extermination/mental',
		direction: 'context',
		why: 'Timing alone leaves misfortune or incompetence open, and neither is intent or awareness that deaths would follow.'
	},
	{
		evidence: 'E109',
		count: 'III',
		element: 'cah/acts/extermination/mass-killing',
		direction: 'supports',
		why: 'Deaths in the millions meet any test of mass scale, if they are deaths by killing: by conditions that the State inflicted.'
	},
	{
		evidence: 'E109',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'supports',
		why: 'Two million deaths or more among twenty-two million people would make an attack by starvation widespread.'
	},
	{
		evidence: 'E109',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: 'A death toll from famine measures suffering; it does not show that the population was the object of an attack.'
	},
	{
		evidence: 'E109',
		count: 'I',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'The deaths are counted over the whole population, so nothing shows what part of the believers died.'
	},
	{
		evidence: 'E109',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'undermines',
		why: 'The estimate counts all who died of hunger and its illnesses in the country: it is the toll of a famine, and how many were victims of an attack cannot be read from it.'
	},
	{
		evidence: 'E109',
		count: 'III',
		element: 'cah/acts/extermination/mass-killing',
		direction: 'undermines',
		why: 'The estimate puts starvation and illnesses linked to hunger together, over the whole country: many deaths, which nothing in it makes one killing.'
	},
	{
		evidence: 'E110',
		count: 'III',
		element: 'cah/acts/extermination/mental',
		direction: 'undermines',
		why: 'One of the largest aid efforts was made there, and so was let in: that is hard to square with an intention that the population should starve.'
	},
	{
		evidence: 'E110',
		count: 'I',
		element: 'genocide/acts/conditions/calculated',
		direction: 'context',
		why: 'Aid to a starving population. What was given in the camps where believers are said to be held is not told.'
	},
	{
		evidence: 'E110',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'supports',
		why: 'Humanitarian help on a great scale was tried and millions still died, which suggests that such means were inadequate.'
	},
	{
		evidence: 'E110',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'undermines',
		why: 'A State in which one of the largest aid efforts of modern times takes place does not, on that fact, follow a policy of starving its people. It reaches the hunger, and not the camps or the returned.'
	},
	{
		evidence: 'E110',
		count: 'III',
		element: 'cah/acts/extermination/large-scale-intent',
		direction: 'undermines',
		why: 'One of the largest aid efforts was made there, and so was let in: that is hard to square with a will that the population should starve.'
	},
	{
		evidence: 'E110',
		count: 'IV',
		element: 'r2p/state/unmet',
		direction: 'undermines',
		why: 'The State let in one of the largest aid efforts of its time, and so accepted help.'
	},
	{
		evidence: 'E110',
		count: 'IV',
		element: 'r2p/means/need',
		direction: 'context',
		why: 'Aid was needed and came; it was aid against hunger.'
	},
	{
		evidence: 'E110',
		count: 'IV',
		element: 'r2p/means/suited',
		direction: 'undermines',
		why: 'One of the largest aid efforts did not prevent the deaths.'
	},
	{
		evidence: 'E110',
		count: 'III',
		element: 'cah/acts/extermination/mental',
		direction: 'supports',
		why: 'With help there on a great scale, people died all the same: want alone does not explain it. What became of the aid is not told.'
	},
	{
		evidence: 'E110',
		count: 'III',
		element: 'cah/acts/extermination/large-scale-intent',
		direction: 'supports',
		why: 'With help there on a great scale, people died all the same: want alone does not explain it. What became of the aid is not told.'
	},
	{
		evidence: 'E110',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'undermines',
		why: 'One of the largest aid efforts of its time was let in: help was accepted, though against hunger.'
	},
	{
		evidence: 'E111',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'context',
		why: 'The comparison with two mass atrocities speaks to scale, though no figure is given for either of them.'
	},
	{
		evidence: 'E111',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Compares numbers of dead. A number does not reach intent.'
	},
	{
		evidence: 'E112',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'A famine among the population at large is called genocide without naming a religious or any other protected group.'
	},
	{
		evidence: 'E112',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The label assumes the intent it would have to prove; no statement, order or pattern aimed at believers is offered.'
	},
	{
		evidence: 'E112',
		count: 'I',
		element: 'genocide/acts/conditions',
		direction: 'context',
		why: 'Famine can be a condition of life under act (c), but only if inflicted deliberately on the group itself.'
	},
	{
		evidence: 'E112',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'Famine victims were North Koreans in general, and nothing marks them off by foreign or Chinese descent.'
	},
	{
		evidence: 'E113',
		count: 'III',
		element: 'cah/acts/extermination',
		direction: 'context',
		why: '“Man-made” is a label: made by whom, and by what, is not told, and no death is.'
	},
	{
		evidence: 'E113',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'context',
		why: 'Great suffering is told; “man-made” is a label, and no act that caused it is.'
	},
	{
		evidence: 'E113',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'A famine is grave, and is not by itself one of the four crimes from which to protect.'
	},
	{
		evidence: 'E113',
		count: 'IV',
		element: 'r2p/state/risk',
		direction: 'context',
		why: 'Hunger is grave, and not by itself one of the four crimes.'
	},
	{
		evidence: 'E114',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'The author’s conclusion: no means is named that was tried and failed, and “intervention” may be a peaceful one.'
	},
	{
		evidence: 'E114',
		count: 'IV',
		element: 'r2p/security-council',
		direction: 'context',
		why: 'Appeals to the international community at large. What is not said of the Council tells neither way.'
	},
	{
		evidence: 'E114',
		count: 'IV',
		element: 'r2p/means/need',
		direction: 'context',
		why: 'It speaks of hunger, which is not by itself one of the four crimes, and is the author’s conclusion.'
	},
	{
		evidence: 'E115',
		count: 'III',
		element: 'cah/acts/extermination',
		direction: 'supports',
		why: 'Systematic starvation of captives over decades would inflict conditions that destroy part of a population.'
	},
	{
		evidence: 'E115',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'supports',
		why: 'The same treatment in the camps over decades would be a regular practice, though it is told without a note.'
	},
	{
		evidence: 'E115',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'context',
		why: '“Political prisoners” is a label. Why they are held is not told.'
	},
	{
		evidence: 'E115',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The victims are again called political prisoners, which does not reach the group of believers.'
	},
	{
		evidence: 'E115',
		count: 'I',
		element: 'genocide/acts/conditions/calculated',
		direction: 'undermines',
		why: 'Starvation is told of the camps for political prisoners as such and from the beginning: on this account it is how the camps are run, and was not set for believers.'
	},
	{
		evidence: 'E115',
		count: 'I',
		element: 'genocide/acts/conditions/on-group',
		direction: 'undermines',
		why: 'The conditions are those of the camps from the beginning, for whoever was held there, and were not imposed on people chosen as believers.'
	},
	{
		evidence: 'E115',
		count: 'III',
		element: 'cah/acts/extermination/mental',
		direction: 'supports',
		why: 'Whoever starves prisoners systematically for decades knows that people die of it; it is told without a note, and no deaths are counted.'
	},
	{
		evidence: 'E115',
		count: 'III',
		element: 'cah/acts/extermination/large-scale-intent',
		direction: 'supports',
		why: 'To starve prisoners systematically for decades is to accept that many will die; it is told without a note, and no deaths are counted.'
	},
	{
		evidence: 'E116',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'Food used deliberately as an instrument of rule would be policy in the full sense, though asserted without a source.'
	},
	{
		evidence: 'E116',
		count: 'I',
		element: 'genocide/acts/conditions/calculated',
		direction: 'undermines',
		why: 'It names a purpose for the control of food: a lever by which people are ruled, which works only on the living. It speaks of the population, and not of believers in camps.'
	},
	{
		evidence: 'E116',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The article itself names the main end as political control, which is a different aim from destroying a religious group.'
	},
	{
		evidence: 'E116',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'context',
		why: 'The end is political: to rule the whole population. That anyone gets less for an opinion or a loyalty is not said.'
	},
	{
		evidence: 'E117',
		count: 'III',
		element: 'cah/acts/enslavement',
		direction: 'context',
		why: '“Slavery” stands for political subjection here. No power of an owner over anyone is described.'
	},
	{
		evidence: 'E117',
		count: 'III',
		element: 'cah/acts/enslavement/powers',
		direction: 'context',
		why: 'The word seems to mean political subjection; no buying, selling, ownership or exacted labour is described.'
	},
	{
		evidence: 'E117',
		count: 'III',
		element: 'cah/acts/apartheid',
		direction: 'undermines',
		why: 'If the whole population is held down alike, no racial group is dominating another, as apartheid requires.'
	},
	{
		evidence: 'E117',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Names an end, to hold the whole people down. It is a motive the author ascribes, and speaks of no faith; a motive alone moves intent neither way.'
	},
	{
		evidence: 'E117',
		count: 'I',
		element: 'genocide/state/intent',
		direction: 'context',
		why: 'Ascribes an end to the authorities, to hold the people down; a motive, which moves intent neither way.'
	}
] satisfies Bearing[];

import type { OneSided } from '#lib/domain/case.ts';

/**
 * Elements on which the article has evidence on one side only, and why that is right. An element
 * that is missing here and has one side only is a gap in our reading: `npm run balance` names it.
 */
export const oneSided = [
	{
		count: 'I',
		element: 'genocide/chapeau/part',
		why: 'One figure and one claim of a total loss speak for size. What tells against a substantial part is what they leave out, and that is said with each of them as a caution.'
	},
	{
		count: 'I',
		element: 'genocide/acts/killing',
		why: 'Nothing in the article says that believers are not killed. The doubt is about sources and membership, which are cautions here and bearings on who the victims were.'
	},
	{
		count: 'I',
		element: 'genocide/acts/harm',
		why: 'Nothing in the article says that returned believers are unharmed. Whether those harmed were members is asked in its own part, where there is evidence against.'
	},
	{
		count: 'I',
		element: 'genocide/acts/conditions',
		why: 'That people starved in the camps is not disputed in the article. Whether the conditions were meant to destroy believers is asked in the part below, where the evidence is against.'
	},
	{
		count: 'I',
		element: 'genocide/acts/conditions/calculated',
		why: 'The one item that speaks of the purpose of hunger names control, and the other tells the same of the camps as a whole. None shows rations set to destroy believers.'
	},
	{
		count: 'I',
		element: 'genocide/acts/conditions/members',
		why: 'One sentence calls those who starved Christians. The article has nothing on the other side.'
	},
	{
		count: 'I',
		element: 'genocide/acts/killing/killed',
		why: 'One eyewitness describes four deaths, and nobody in the article denies them. That the dead were believers is the question of another part.'
	},
	{
		count: 'II',
		element: 'genocide/chapeau/part',
		why: 'The figures given measure a small number of births beside any Chinese group. The article offers none that would show a substantial part.'
	},
	{
		count: 'II',
		element: 'genocide/chapeau/pattern',
		why: 'The article describes repetition and nothing that breaks it. Whether it is directed against a group is asked elsewhere.'
	},
	{
		count: 'II',
		element: 'genocide/acts/killing',
		why: 'Infanticide is reported and nowhere denied in the article. Whose children they are is the question of the part below.'
	},
	{
		count: 'II',
		element: 'genocide/acts/births/members',
		why: 'The women are North Korean on every account in the article. None makes them members of another group.'
	},
	{
		count: 'II',
		element: 'genocide/acts/harm/members',
		why: 'The women harmed are North Korean on every account in the article. None makes them members of another group.'
	},
	{
		count: 'II',
		element: 'genocide/acts/harm/caused',
		why: 'Brutality towards the women is reported and nowhere denied in the article. Whether they are members of the group is asked in another part.'
	},
	{
		count: 'II',
		element: 'genocide/acts/births/imposed',
		why: 'That abortions are forced is in a UN text and in the author’s own words, and nowhere denied in the article.'
	},
	{
		count: 'II',
		element: 'genocide/acts/killing/killed',
		why: 'That children were killed after birth is in an official text and nowhere denied in the article.'
	},
	{
		count: 'III',
		element: 'cah/chapeau/attack',
		why: 'Repeated acts against those returned and those held are reported throughout. The article has nothing that speaks against a course of conduct; the Government’s denial is among the later findings.'
	},
	{
		count: 'III',
		element: 'cah/acts/torture',
		why: 'The article cites nothing that speaks against torture. The Government’s denial is among the later findings.'
	},
	{
		count: 'III',
		element: 'cah/acts/extermination',
		why: 'That people starved is not disputed. Whether it was one mass killing, and whether it was meant or foreseen, is asked in the parts below, where there is evidence on both sides.'
	},
	{
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		why: 'A threat to rule, a threat to security and “enemies” are the words of those who tell of it. Where another ground competes, it is set out there.'
	},
	{
		count: 'III',
		element: 'cah/acts/sexual-violence/other-sexual-violence',
		why: 'Forced abortion is reported and nowhere denied. Whether it is of a sexual nature is a question of law, put with the element.'
	},
	{
		count: 'III',
		element: 'cah/acts/persecution/ground/gender',
		why: 'One official text speaks of the rights of women. The article has nothing on the other side; that only women can be abused for a pregnancy is context.'
	},
	{
		count: 'III',
		element: 'cah/acts/persecution/deprivation',
		why: 'That believers lose liberty and community is told and nowhere disputed in the article. How high it is ranked is context.'
	},
	{
		count: 'III',
		element: 'cah/acts/torture/mental',
		why: 'Pain used to get answers is meant. The article has nothing on the other side.'
	},
	{
		count: 'III',
		element: 'cah/acts/persecution/connection',
		why: 'One item ties the denial of religious freedom to killing. The article has nothing on the other side.'
	},
	{
		count: 'III',
		element: 'cah/acts/imprisonment',
		why: 'Camps are reported throughout and nowhere denied in the article. Whether confinement under a law breaches fundamental rules is asked in the part below.'
	},
	{
		count: 'III',
		element: 'cah/acts/imprisonment/deprived',
		why: 'That people are held is not disputed in the article.'
	},
	{
		count: 'III',
		element: 'cah/acts/other-inhumane',
		why: 'Great suffering is reported throughout. The article cites nothing that speaks against it.'
	},
	{
		count: 'III',
		element: 'cah/chapeau/nexus',
		why: 'Where acts are placed, they are placed in camps and centres of the State. What China does is context.'
	},
	{
		count: 'III',
		element: 'cah/acts/torture/pain',
		why: 'One eyewitness account. The article has nothing on the other side.'
	},
	{
		count: 'III',
		element: 'cah/acts/murder/mental',
		why: 'One eyewitness account of people shut in with gas for a test. The article has nothing on the other side.'
	},
	{
		count: 'III',
		element: 'cah/acts/persecution/ground/national',
		why: 'One item says what the fathers share. The article has nothing on the other side.'
	},
	{
		count: 'III',
		element: 'cah/acts/deportation/displaced',
		why: 'Families are said to be sent to camps together. That it is China which returns people does not reach this element, and is context.'
	},
	{
		count: 'III',
		element: 'cah/acts/sexual-violence/other-sexual-violence/act',
		why: 'A UN text describes the methods. The article has nothing on the other side.'
	},
	{
		count: 'III',
		element: 'cah/acts/extermination/killed',
		why: 'One claim that policy caused the deaths. What speaks against it goes to intent and awareness, in the part below.'
	},
	{
		count: 'III',
		element: 'cah/acts/apartheid',
		why: 'A whole population held down alike is the reverse of one racial group ruling another. No item speaks for it.'
	},
	{
		count: 'III',
		element: 'cah/persons/individual',
		why: 'That guards took part is told by them and denied by nobody here. Who did what is left open, which is said with each item.'
	},
	{
		count: 'I',
		element: 'genocide/acts/conditions/inflicted',
		why: 'That people starve in the camps is told and nowhere denied in the article. Whether believers among them were meant is asked in other parts.'
	},
	{
		count: 'I',
		element: 'genocide/state/in-force',
		why: 'The estimate is of a time when the State had long been bound. That earlier acts lie outside is said with the items on the beginning, which are context.'
	},
	{
		count: 'I',
		element: 'genocide/state/attributable',
		why: 'Those who are described as acting against believers or prisoners hold posts of the State or have people in its hands. The article has nothing on others who might have acted.'
	},
	{
		count: 'I',
		element: 'genocide/state/intent',
		why: 'One sentence, without a note, ascribes the task to agents of the State. That it may mean less than destruction is said under the intent itself.'
	},
	{
		count: 'I',
		element: 'genocide/prevention/risk',
		why: 'The State is charged with the acts themselves; what its agents do, it knows. The article has nothing on the other side.'
	},
	{
		count: 'I',
		element: 'genocide/acts/killing/intentional',
		why: 'One eyewitness account of a killing that was meant, and a claim of executions, which are meant. Whether the dead were believers is asked in another part.'
	},
	{
		count: 'II',
		element: 'genocide/acts/killing/intentional',
		why: 'Where the killing of the children is told, it is told as meant. That the sentence has no note is a caution.'
	},
	{
		count: 'II',
		element: 'genocide/acts/births/intentional',
		why: 'Forced abortions are told as acts done on purpose, and the article has nothing on the other side.'
	},
	{
		count: 'II',
		element: 'genocide/state/in-force',
		why: 'All that is told under this count is of years after the State had joined.'
	},
	{
		count: 'II',
		element: 'genocide/state/attributable',
		why: 'Whoever is said to act on the women and children is an official. What men and China do before the return is context.'
	},
	{
		count: 'II',
		element: 'genocide/prevention/risk',
		why: 'A text of 2005 told the State. The article has nothing on the other side.'
	},
	{
		count: 'III',
		element: 'cah/acts/torture/purpose',
		why: 'Where a purpose is told, it is one of those listed. Items that tell none are context.'
	},
	{
		count: 'III',
		element: 'cah/acts/torture/intentional',
		why: 'Pain used to get answers is meant. The article has nothing on the other side.'
	},
	{
		count: 'III',
		element: 'cah/acts/murder/likely-death',
		why: 'Where the manner of a death is told, it is one that is meant or likely to kill. Who died of what is asked in the part above.'
	},
	{
		count: 'III',
		element: 'cah/acts/persecution/equal-gravity',
		why: 'The acts named are themselves on the list. That they have no note is a caution.'
	},
	{
		count: 'III',
		element: 'cah/acts/deportation/intent-displace',
		why: 'The one item that speaks to it has people kept in, and not driven out.'
	},
	{
		count: 'IV',
		element: 'r2p/state/risk',
		why: 'A risk is enough here, and the article has nothing that denies one. Labels and predictions are context.'
	},
	{
		count: 'IV',
		element: 'r2p/means/need',
		why: 'That people seek refuge and are sent back is told and nowhere disputed in the article.'
	},
	{
		count: 'I',
		element: 'genocide/acts/transfer',
		why: 'What is told of the children of believers is that they go with their families. That children were transferred at all is asked in the part below, where there is one item for it.'
	},
	{
		count: 'I',
		element: 'genocide/acts/transfer/transferred',
		why: 'One item says it in so many words, of no group in particular. The article has nothing on the other side.'
	},
	{
		count: 'II',
		element: 'genocide/state/intent',
		why: 'A policy is ascribed to the State, and a reason given for it. The article has nothing that ascribes them to others.'
	},
	{
		count: 'III',
		element: 'cah/chapeau/knowledge',
		why: 'Agents, guards and officials speak of what they did or will do for the State. The article has nothing on any of them who did not know of the rest.'
	}
] satisfies OneSided[];

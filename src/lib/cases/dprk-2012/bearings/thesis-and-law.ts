import type { Bearing } from '#lib/domain/case.ts';

/** Paragraphs 1–4: the thesis, and genocide in law. */
export const bearings = [
	{
		evidence: 'E1',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'The commitment sets what must manifestly fail, the protection of populations from four named crimes; it says nothing of how North Korea behaves.'
	},
	{
		evidence: 'E1',
		count: 'IV',
		element: 'r2p/security-council',
		direction: 'context',
		why: 'The paragraphs cited are the source of the Security Council requirement, which the article’s summary of the commitment does not mention.'
	},
	{
		evidence: 'E2',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'It states outright that the State has violated the norm gravely enough for intervention, though as a thesis without a source.'
	},
	{
		evidence: 'E2',
		count: 'IV',
		element: 'r2p/security-council',
		direction: 'context',
		why: 'It lets the gravity of the violations decide whether intervention is warranted, with no decision by the Security Council.'
	},
	{
		evidence: 'E2',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'context',
		why: 'The question is put as one of degree of violation only; whether peaceful means would suffice is not asked.'
	},
	{
		evidence: 'E3',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The definition lists religious groups, so believers can be protected; it lists no political group, so prisoners as such cannot.'
	},
	{
		evidence: 'E3',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The definition lists national, ethnical and racial groups; which of them children of Chinese fathers belong to remains to be shown.'
	},
	{
		evidence: 'E3',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Intent is stated as part of the definition, but the quotation stops before “as such”, the words that make the group the target.'
	},
	{
		evidence: 'E3',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The omitted words “as such” matter here: killing children to keep another population “pure” may not aim at their group itself.'
	},
	{
		evidence: 'E3',
		count: 'I',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'The definition allows destruction in part; how large a part of North Korea’s believers is meant has to come from elsewhere.'
	},
	{
		evidence: 'E3',
		count: 'II',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'The definition allows destruction in part; nothing here says of what whole the newborn children would be a part.'
	},
	{
		evidence: 'E4',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'context',
		why: 'Five kinds of act in use at once could form a manifest pattern, if all were directed against believers, which is not said.'
	},
	{
		evidence: 'E4',
		count: 'II',
		element: 'genocide/chapeau/pattern',
		direction: 'context',
		why: 'Of the five kinds of act only the abortions and infanticide concern children of Chinese fathers, so a pattern must rest on those.'
	},
	{
		evidence: 'E4',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Acts of these kinds, spread over prisoners, children and women alike, may point to repression in general rather than to one group’s destruction.'
	},
	{
		evidence: 'E4',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: 'Five kinds of grave act employed by a State would be a course of conduct with multiple commission of acts.'
	},
	{
		evidence: 'E5',
		count: 'I',
		element: 'genocide/acts/killing',
		direction: 'context',
		why: 'Killing by the State is alleged, but this sentence does not say that those killed were members of a religious group.'
	},
	{
		evidence: 'E5',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'Executions and murders carried out by the State are killings within this act, provided they were not lawful punishment.'
	},
	{
		evidence: 'E5',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'Murders described as sanctioned by the State suggest that it promotes them rather than merely tolerating individual offenders.'
	},
	{
		evidence: 'E5',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'undermines',
		why: 'Executions stand here beside murders. An execution after a trial for an ordinary crime is punishment and not this act, and the two are not kept apart.'
	},
	{
		evidence: 'E6',
		count: 'I',
		element: 'genocide/acts/harm',
		direction: 'context',
		why: 'Systematic torture causes serious bodily and mental harm, yet the victims named elsewhere are prisoners and returned refugees, only some of them believers.'
	},
	{
		evidence: 'E6',
		count: 'III',
		element: 'cah/acts/torture',
		direction: 'supports',
		why: 'It alleges torture directly. Of whom, by what means and to what end is not told.'
	},
	{
		evidence: 'E6',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'context',
		why: '“Systematic” is the word to be proved. The sentence gives no instance of it.'
	},
	{
		evidence: 'E7',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The starved are called political prisoners. A label says neither that believers are no group nor that none of them is among the starved.'
	},
	{
		evidence: 'E7',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'Those starved in the camps are singled out for politics, not for a Chinese father or a foreign origin.'
	},
	{
		evidence: 'E7',
		count: 'I',
		element: 'genocide/acts/conditions/inflicted',
		direction: 'supports',
		why: 'The starvation is called induced by the State and is placed in its camps: conditions of life imposed on people who are held. That believers are among them is told elsewhere (¶8).'
	},
	{
		evidence: 'E7',
		count: 'III',
		element: 'cah/acts/extermination',
		direction: 'supports',
		why: 'Mass starvation of prisoners brought about by the State can be conditions of life that destroy part of a population.'
	},
	{
		evidence: 'E7',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'context',
		why: '“Political prisoners” is a label. Why they are held is not told.'
	},
	{
		evidence: 'E8',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Starvation outside the camps, which the author calls arguable. Whom it struck is not told, and of believers it says nothing.'
	},
	{
		evidence: 'E8',
		count: 'III',
		element: 'cah/acts/extermination',
		direction: 'supports',
		why: 'It extends the alleged starvation by the State to people outside the camps, though only as something arguable.'
	},
	{
		evidence: 'E9',
		count: 'II',
		element: 'genocide/acts/births/imposed',
		direction: 'supports',
		why: 'Abortions that are forced are measures imposed. Within which group births were to be prevented is another part.'
	},
	{
		evidence: 'E9',
		count: 'I',
		element: 'genocide/acts/births',
		direction: 'context',
		why: 'No forced abortion in this sentence is linked to believers; the only hint is ¶5’s mention of babies in the womb.'
	},
	{
		evidence: 'E9',
		count: 'III',
		element: 'cah/acts/sexual-violence/other-sexual-violence',
		direction: 'supports',
		why: 'Forced abortion violates the body of a pregnant woman by coercion and may count as sexual violence of comparable gravity.'
	},
	{
		evidence: 'E9',
		count: 'III',
		element: 'cah/acts/persecution/ground/gender',
		direction: 'context',
		why: 'Only women can suffer this act, which bears on gender, but the sentence does not say why they were chosen.'
	},
	{
		evidence: 'E10',
		count: 'II',
		element: 'genocide/acts/killing/killed',
		direction: 'supports',
		why: 'Infanticide is the killing of a child after birth. Whose children they were is another part.'
	},
	{
		evidence: 'E10',
		count: 'II',
		element: 'genocide/acts/births',
		direction: 'context',
		why: 'A child already born can no longer be prevented from being born, so infanticide does not fit the letter given to it.'
	},
	{
		evidence: 'E10',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'Deliberate killing of newborn children by State agents is murder if it formed part of the attack.'
	},
	{
		evidence: 'E11',
		count: 'I',
		element: 'genocide/acts/transfer/transferred',
		direction: 'supports',
		why: 'Children are said to have been transferred by force. From which group, and to which, are other parts.'
	},
	{
		evidence: 'E11',
		count: 'I',
		element: 'genocide/acts/transfer/another-group',
		direction: 'context',
		why: 'No receiving group is named, and the believers’ children of ¶7 are sent to the camps together with their own families.'
	},
	{
		evidence: 'E11',
		count: 'II',
		element: 'genocide/acts/transfer',
		direction: 'context',
		why: 'Children of Chinese fathers are said in ¶16–20 to be killed, before birth or after it; none is said to be transferred.'
	},
	{
		evidence: 'E11',
		count: 'III',
		element: 'cah/acts/deportation',
		direction: 'context',
		why: 'Moving children by force could be forcible transfer of population, but neither the place left nor the place reached is stated.'
	},
	{
		evidence: 'E11',
		count: 'III',
		element: 'cah/acts/deportation/border',
		direction: 'context',
		why: 'Children are moved by force; whether over a border is not said.'
	},
	{
		evidence: 'E12',
		count: 'I',
		element: 'genocide/acts/transfer/another-group',
		direction: 'context',
		why: 'Children enslaved where they live are exploited but not given to another group, and only the latter is act (e).'
	},
	{
		evidence: 'E12',
		count: 'I',
		element: 'genocide/acts/harm',
		direction: 'context',
		why: 'Enslavement can cause serious bodily or mental harm, but the children are not said to belong to a religious group.'
	},
	{
		evidence: 'E12',
		count: 'III',
		element: 'cah/acts/enslavement',
		direction: 'context',
		why: '“Enslaved” is a label. Neither the children nor any labour, sale or power over them is described.'
	},
	{
		evidence: 'E13',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'It claims that the acts were directed at protected groups, which for believers the article then argues in ¶5–15.'
	},
	{
		evidence: 'E13',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Acts directed against a group as such would be a basis for inferring intent, though here it is only announced.'
	},
	{
		evidence: 'E13',
		count: 'II',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'It claims that the acts were directed at protected groups, including those of national, ethnical or racial origin.'
	},
	{
		evidence: 'E13',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Acts directed against a group as such would be a basis for inferring intent, though here it is only announced, and for no one of the groups by name.'
	}
] satisfies Bearing[];

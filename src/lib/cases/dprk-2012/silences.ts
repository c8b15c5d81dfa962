import type { Silence } from '#lib/domain/case.ts';

/**
 * Elements for which the article, in all its 27 paragraphs, cites nothing for it: at most a
 * blanket phrase, something that stands beside it or tells against it. A place where other sources would be needed.
 */
export const silences = [
	{
		count: 'I',
		element: 'genocide/acts/transfer/another-group',
		why: 'The article says that children were transferred by force but nowhere names another group to which they went. Without it there is no act (e): in ¶7 children are sent to the camps with their own families.'
	},
	{
		count: 'I',
		element: 'genocide/acts/births',
		why: 'No measure that keeps believers from having children is described. ¶5 counts babies in the womb among those exterminated and tells of no case; the forced abortions of ¶19–20 are put down to fathers who are not North Korean.'
	},
	{
		count: 'II',
		element: 'genocide/chapeau/part',
		why: 'No number of children killed or births prevented is given, and it is never said of what whole group they are a part. The part must be substantial, so this element has nothing cited to measure it by.'
	},
	{
		count: 'II',
		element: 'genocide/acts/conditions',
		why: 'Nothing says that conditions of life calculated to destroy were inflicted on children of Chinese fathers or on people of Chinese descent. The starvation of ¶3 and ¶24 is that of political prisoners and of the population at large.'
	},
	{
		count: 'II',
		element: 'genocide/acts/transfer',
		why: 'No child of a Chinese father is said to have been moved to another group. Apart from the general words of ¶3, the article has these children killed before or after birth.'
	},
	{
		count: 'II',
		element: 'genocide/acts/transfer/another-group',
		why: 'No group is named to which any such child was given. Act (e) is complete only when children of one group are moved to another.'
	},
	{
		count: 'III',
		element: 'cah/acts/enslavement',
		why: 'Children are called enslaved (¶3) and a whole people held under slavery (¶24), but no power of an owner, no labour and no sale by the State is described. Who is said to sell people are traffickers in China (¶17).'
	},
	{
		count: 'III',
		element: 'cah/acts/disappearance',
		why: 'No refusal to admit an arrest or to tell a family what became of someone is mentioned; only the blanket “every act” of ¶22 could reach it. That refusal, by or for the State, is what sets this act apart from imprisonment.'
	},
	{
		count: 'III',
		element: 'cah/acts/apartheid',
		why: 'Nothing is cited, and ¶22 itself allows an exception for apartheid. It would need an institutionalised regime of domination by one racial group over another, which the article does not describe.'
	},
	{
		count: 'III',
		element: 'cah/acts/sexual-violence/forced-pregnancy',
		why: 'No woman is said to have been confined, once forcibly made pregnant, with the intent that this crime requires. The article describes the reverse: pregnancies ended by force after return.'
	},
	{
		count: 'III',
		element: 'cah/acts/sexual-violence/enforced-sterilization',
		why: 'Nothing is cited on depriving anyone of reproductive capacity. Forced abortion ends one pregnancy; it is not sterilization unless it has that lasting effect, which is not said.'
	},
	{
		count: 'III',
		element: 'cah/acts/persecution/ground/cultural',
		why: 'No group defined by its culture is described as a target. ¶6 speaks of a lost religious community “and culture”, but the ground on which it was attacked is religion.'
	},
	{
		count: 'IV',
		element: 'r2p/crimes/war-crimes',
		why: 'War crimes appear only in the list of the four crimes (¶1, ¶25). No armed conflict and no act in one is alleged, so nothing cited carries this alternative; the other three remain.'
	},
	{
		count: 'IV',
		element: 'r2p/security-council',
		why: 'No action, vote or resolution of the Security Council is described; the Council appears only in the title of a report (¶21, note 31). Paragraph 139 lets collective action pass through the Council alone, so the article’s step to intervention has nothing cited for it here.'
	},
	{
		count: 'I',
		element: 'genocide/prevention/means',
		why: 'The article holds the State to act itself, and does not ask what it could have done to restrain others. Nor is it said what another State could have done for believers; China’s treaty with it (¶17) is named for the returns alone.'
	},
	{
		count: 'I',
		element: 'genocide/prevention/committed',
		why: 'That genocide took place is what the count asks above. No court and no inquiry that found it is named: ¶27 has an organisation’s alert, ¶5 another’s indicators.'
	},
	{
		count: 'I',
		element: 'genocide/punishment/failure',
		why: 'The article tells of no trial of an official or a guard, of no request to hand one over and of no tribunal that the State had to help. That a former guard speaks in public abroad (¶9–14) is no proceeding.'
	},
	{
		count: 'I',
		element: 'genocide/complicity/aid',
		why: 'The count is put against North Korea as the one who acts. The one other State whose acts are described is China, which returns people (¶17–18); that this is help to the destruction of believers is not argued.'
	},
	{
		count: 'I',
		element: 'genocide/complicity/knowledge',
		why: 'Nothing is said of what China, or any other State, knew of an intent to destroy believers.'
	},
	{
		count: 'II',
		element: 'genocide/prevention/means',
		why: 'The article holds the State to act itself, and does not ask what it could have done to restrain others. China, which returns the women under a treaty (¶17), could have refrained; its conduct is described as a breach of its duties to refugees.'
	},
	{
		count: 'II',
		element: 'genocide/prevention/committed',
		why: 'That genocide took place is what the count asks above. No court and no inquiry that found it for these children is named; the alert of ¶27 does not say which group it means.'
	},
	{
		count: 'II',
		element: 'genocide/punishment/failure',
		why: 'The article tells of no trial of an official for what is done in the detention centres and camps of ¶19, of no request to hand one over and of no tribunal that the State had to help.'
	},
	{
		count: 'II',
		element: 'genocide/complicity/aid',
		why: 'The count is put against North Korea as the one who acts. China returns the women (¶17–18), and the article charges it with a breach of its duties to refugees and not with helping to kill their children.'
	},
	{
		count: 'II',
		element: 'genocide/complicity/knowledge',
		why: 'Nothing is said of what China knew of the fate of the children; ¶17 says only that it returns even women who are married to its citizens.'
	},
	{
		count: 'I',
		element: 'genocide/forms/conspiracy',
		why: 'No meeting or agreement between persons is described. ¶7 tells of a task given to agents, which is an order and no agreement.'
	},
	{
		count: 'I',
		element: 'genocide/forms/incitement',
		why: 'No public call to destroy believers is quoted. “Eliminate” in ¶7 is said of a task given to agents, and not of words spoken in public.'
	},
	{
		count: 'I',
		element: 'genocide/forms/attempt',
		why: 'The article holds the acts to be completed, and describes none that was begun and failed.'
	},
	{
		count: 'I',
		element: 'genocide/forms/complicity',
		why: 'Nobody is described as helping others to destroy believers; those who act are said to act for the State themselves.'
	},
	{
		count: 'I',
		element: 'genocide/persons/individual',
		why: 'Nobody is named or described as having killed or harmed a believer, or as having ordered it. Of the guards who are named (¶8–10), one says that he watched, and what the other did is not told.'
	},
	{
		count: 'I',
		element: 'genocide/persons/superior',
		why: 'The leaders are named (¶6, ¶23, ¶24). What they controlled, knew and left undone where believers are concerned is not told.'
	},
	{
		count: 'II',
		element: 'genocide/forms/conspiracy',
		why: 'No meeting or agreement between persons is described. ¶16 asserts a fixed policy, and does not say who made it.'
	},
	{
		count: 'II',
		element: 'genocide/forms/incitement',
		why: 'No public call to destroy anyone is quoted. The words of ¶18 are a reproach to the mothers, said where they were held.'
	},
	{
		count: 'II',
		element: 'genocide/forms/attempt',
		why: 'The article holds the acts to be completed, and describes none that was begun and failed.'
	},
	{
		count: 'II',
		element: 'genocide/forms/complicity',
		why: 'Nobody is described as helping others to commit these acts. China, which returns the women (¶17–18), is a State, and whether its help is complicity is asked under the ICJ alone.'
	},
	{
		count: 'II',
		element: 'genocide/persons/individual',
		why: '“Officials” and prisons are said to act (¶18–20). Nobody is named or described by rank or task.'
	},
	{
		count: 'II',
		element: 'genocide/persons/superior',
		why: 'No superior of those who act in the detention centres and camps of ¶19 is named or described.'
	},
	{
		count: 'III',
		element: 'cah/persons/superior',
		why: 'The leaders are named (¶6, ¶23, ¶24), and one former guard is called chief of the guards of a camp (¶9). Of none is it told whom he controlled, what he knew of the acts and what he left undone.'
	}
] satisfies Silence[];

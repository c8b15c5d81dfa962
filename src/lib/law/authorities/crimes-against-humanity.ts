import type { Authority } from '#lib/domain/authority.ts';
import { decisions } from '#lib/law/authorities/decisions.ts';

/** Crimes against humanity: the chapeau. */
export const crimesAgainstHumanity = [
	// Attack; widespread or systematic; nexus
	{
		id: 'kunarac-ac-attack',
		...decisions.kunaracAppeal,
		pinpoint: 'para. 86',
		held: 'An attack is not limited to the use of armed force: any mistreatment of the civilian population can be part of it.',
		checked: 'holding-seen',
		seenAt: 'https://cld.irmct.org/notions/show/1015',
		elements: ['cah/chapeau/attack']
	},
	{
		id: 'nahimana-ac-attack',
		...decisions.nahimanaAppeal,
		pinpoint: 'paras. 916–918, 920',
		held: 'An attack is a series of acts of violence, or of the kinds of mistreatment listed; it must be widespread or systematic.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/1015',
		elements: ['cah/chapeau/attack', 'cah/chapeau/widespread', 'cah/chapeau/systematic']
	},
	{
		id: 'popovic-ac-attack',
		...decisions.popovicAppeal,
		pinpoint: 'para. 577',
		held: 'Not every act that made up the attack needs to be named.',
		checked: 'verified',
		seenAt:
			'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/common-elements/1',
		elements: ['cah/chapeau/attack']
	},
	{
		id: 'kunarac-ac-widespread-systematic',
		...decisions.kunaracAppeal,
		pinpoint: 'paras. 94–96',
		held: 'Widespread is a matter of scale, systematic of an organised and recurring pattern. What the attack did, to how many, by what acts, and with what help of the authorities all tell.',
		checked: 'holding-seen',
		seenAt:
			'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/common-elements/1',
		elements: ['cah/chapeau/widespread', 'cah/chapeau/systematic']
	},
	{
		id: 'kunarac-ac-nexus',
		...decisions.kunaracAppeal,
		pinpoint: 'paras. 85–105',
		held: 'The accused’s acts must form part of the attack, and the accused must know that they do.',
		checked: 'holding-seen',
		seenAt:
			'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/common-elements/1',
		elements: ['cah/chapeau/nexus', 'cah/chapeau/knowledge']
	},
	{
		id: 'akayesu-tj-widespread-systematic',
		...decisions.akayesu,
		pinpoint: 'para. 580',
		held: 'Widespread: massive, frequent, on a large scale and against many. Systematic: thoroughly organised along a regular pattern, on the basis of a common policy that draws on substantial public or private resources and need not be formally adopted.',
		checked: 'holding-seen',
		seenAt: 'https://hozir.org/international-criminal-law.html?page=270',
		elements: ['cah/chapeau/widespread', 'cah/chapeau/systematic']
	},
	{
		id: 'blaskic-tj-widespread-systematic',
		...decisions.blaskicTrial,
		pinpoint: 'paras. 203–207',
		held: 'Lists what makes an attack systematic, such as a political aim, continuous acts, resources put to use and high authorities taking part; scale goes to widespread.',
		checked: 'holding-seen',
		seenAt: 'https://hozir.org/international-criminal-law.html?page=270',
		elements: ['cah/chapeau/widespread', 'cah/chapeau/systematic']
	},
	{
		id: 'blaskic-ac-attack-as-a-whole',
		...decisions.blaskicAppeal,
		pinpoint: 'paras. 98–102',
		held: 'It is the attack, not each act, that must be widespread or systematic; a single act can suffice if it belongs to such an attack.',
		checked: 'recalled',
		elements: [
			'cah/chapeau/attack',
			'cah/chapeau/widespread',
			'cah/chapeau/systematic',
			'cah/chapeau/nexus'
		]
	},
	{
		id: 'bemba-ptc-attack',
		...decisions.bembaConfirmation,
		pinpoint: 'paras. 75–84',
		held: 'Takes attack to be a campaign or operation against civilians, with no need of a military one, and treats widespread and systematic as alternatives.',
		checked: 'recalled',
		elements: ['cah/chapeau/attack', 'cah/chapeau/widespread', 'cah/chapeau/systematic']
	},
	{
		id: 'bemba-tj-attack',
		...decisions.bembaTrial,
		pinpoint: 'paras. 148–165',
		held: 'Sets out attack, scale and nexus: several acts, more than a few isolated ones, and an act that by its nature, aims and effects belongs with them.',
		checked: 'recalled',
		elements: ['cah/chapeau/attack', 'cah/chapeau/widespread', 'cah/chapeau/nexus']
	},
	{
		id: 'katanga-ngudjolo-ptc-scale',
		...decisions.katangaConfirmation,
		pinpoint: 'paras. 394–398',
		held: 'Widespread looks to scale and number of victims, systematic to organisation and to the unlikelihood that the acts came about by chance. A policy may be seen in thorough organisation by a group that governs territory or is capable of such an attack; it need not be spelled out.',
		checked: 'holding-seen',
		seenAt: 'https://1kcloud.com/edlv_VUyXr/page57.html',
		elements: ['cah/chapeau/widespread', 'cah/chapeau/systematic', 'cah/chapeau/policy']
	},
	{
		id: 'katanga-tj-attack',
		...decisions.katangaTrial,
		pinpoint: 'paras. 1098–1123',
		held: 'An attack is a course of conduct that involves many acts and is directed at civilians; behind it stands a policy, and it is widespread or systematic: four things, each to be shown.',
		checked: 'recalled',
		elements: [
			'cah/chapeau/attack',
			'cah/chapeau/civilian',
			'cah/chapeau/widespread',
			'cah/chapeau/systematic'
		]
	},
	{
		id: 'tadic-jurisdiction-peacetime',
		...decisions.tadicJurisdiction,
		pinpoint: 'paras. 140–141',
		held: 'In custom, crimes against humanity can be committed in peacetime; no armed conflict is needed.',
		checked: 'recalled',
		elements: ['cah/chapeau/attack']
	},
	{
		id: 'akayesu-ac-grounds',
		...decisions.akayesuAppeal,
		pinpoint: 'paras. 464–465',
		held: 'The grounds in the opening words of Article 3, like “in armed conflict” in the ICTY’s, limit the Tribunal’s jurisdiction; in custom the attack need not be discriminatory, nor need there be a conflict.',
		checked: 'verified',
		seenAt: 'https://cld.unmict.org/notions/show/274/discriminatory-intent',
		elements: ['cah/chapeau/attack', 'cah/chapeau/civilian']
	},

	// Civilian population
	{
		id: 'kunarac-ac-civilian',
		...decisions.kunaracAppeal,
		pinpoint: 'paras. 90–92',
		held: 'Not everyone in the area need be attacked; but civilians must be the main object, not chance victims or a few chosen persons.',
		checked: 'recalled',
		elements: ['cah/chapeau/civilian']
	},
	{
		id: 'blaskic-ac-civilian',
		...decisions.blaskicAppeal,
		pinpoint: 'paras. 107–116',
		held: 'Civilians may never be targeted. Article 50 of Protocol I is largely custom and bears on who is a civilian here (paras. 109–111, seen). Some soldiers in its midst do not deprive a population of its character (from memory).',
		checked: 'holding-seen',
		seenAt: 'https://cld.irmct.org/notions/show/141',
		elements: ['cah/chapeau/civilian']
	},
	{
		id: 'martic-ac-hors-de-combat',
		...decisions.marticAppeal,
		held: 'Those who have laid down their arms are no civilians, yet may be victims of a crime against humanity where the attack is directed at civilians. That the point was raised was seen; the answer was not.',
		checked: 'recalled',
		seenAt: 'https://cld.irmct.org/notions/show/141',
		elements: ['cah/chapeau/civilian']
	},
	{
		id: 'bemba-tj-civilian',
		...decisions.bembaTrial,
		pinpoint: 'paras. 152–156',
		held: 'Civilians must be the primary target of the attack, and any civilian population will do, of whatever nationality.',
		checked: 'recalled',
		elements: ['cah/chapeau/civilian']
	},

	// State or organizational policy
	{
		id: 'kunarac-ac-no-policy',
		...decisions.kunaracAppeal,
		pinpoint: 'para. 98',
		held: 'Nothing in the Statute or in custom asked for proof of a plan or policy, though one may be useful as evidence, above all of a systematic attack.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/685',
		elements: ['cah/chapeau/policy']
	},
	{
		id: 'blaskic-ac-no-policy',
		...decisions.blaskicAppeal,
		pinpoint: 'para. 120',
		held: 'A plan is no legal element. It may be evidence that an attack was directed at a civilian population, and that it was widespread or systematic.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/685',
		elements: ['cah/chapeau/policy', 'cah/chapeau/systematic']
	},
	{
		id: 'semanza-ac-no-policy',
		...decisions.semanzaAppeal,
		pinpoint: 'para. 269',
		held: 'No high-level policy need be proved for crimes against humanity.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/685',
		elements: ['cah/chapeau/policy']
	},
	{
		id: 'ilc-2019-policy',
		...decisions.crimesAgainstHumanityArticles,
		pinpoint: 'Art. 2',
		held: 'Take over the definition of the Rome Statute almost word for word, policy included: so that custom asks for none is contested. Their link of persecution to another listed act is from memory.',
		checked: 'holding-seen',
		seenAt: 'http://www.elevenjournals.com/tijdschrift/AJ/2020/2/AJ_2352-068X_2020_006_002_009',
		elements: ['cah/chapeau/policy', 'cah/acts/persecution/connection']
	},
	{
		id: 'kenya-ptc-policy',
		...decisions.kenya,
		pinpoint: 'paras. 83–93',
		held: 'The policy may be informal and come from any level of a State; for other bodies the question is whether they are capable of such an attack. Judge Kaul, dissenting, would ask for something like a State.',
		checked: 'holding-seen',
		elements: ['cah/chapeau/policy']
	},
	{
		id: 'katanga-tj-policy',
		...decisions.katangaTrial,
		pinpoint: 'paras. 1106–1122',
		held: 'A policy need not be written down: repetition and coordination may reveal it.',
		checked: 'recalled',
		elements: ['cah/chapeau/policy']
	},
	{
		id: 'gbagbo-ptc-policy',
		...decisions.gbagboConfirmation,
		pinpoint: 'paras. 208–218',
		held: 'Takes an organised, planned pattern of violence as showing a policy, which links the acts and keeps isolated ones out.',
		checked: 'recalled',
		elements: ['cah/chapeau/policy']
	},

	// Knowledge of the attack
	{
		id: 'kunarac-ac-knowledge',
		...decisions.kunaracAppeal,
		pinpoint: 'paras. 102–105',
		held: 'The perpetrator must know of the attack and that the act is part of it, but not its details; for what reason the act was done does not matter.',
		checked: 'recalled',
		elements: ['cah/chapeau/knowledge']
	},
	{
		id: 'blaskic-ac-knowledge',
		...decisions.blaskicAppeal,
		pinpoint: 'paras. 124–126',
		held: 'Knowledge of the setting is needed, and that one’s own acts fit into it; to have taken the risk of that is too little.',
		checked: 'recalled',
		elements: ['cah/chapeau/knowledge']
	},
	{
		id: 'blaskic-tj-knowledge',
		...decisions.blaskicTrial,
		held: 'It is enough to have knowingly taken the risk that one’s acts are part of the attack. That the Appeals Chamber later asked for more is from memory.',
		checked: 'holding-seen',
		seenAt: 'https://www.icty.org/x/file/Legal%20Library/jud_supplement/supp13-e/blaskic.htm',
		elements: ['cah/chapeau/knowledge']
	}
] satisfies Authority[];

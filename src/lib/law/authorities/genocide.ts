import type { Authority } from '#lib/domain/authority.ts';
import { decisions } from '#lib/law/authorities/decisions.ts';

/** Genocide: its chapeau, and what goes to the crime as a whole. */
export const genocide = [
	// Intent and its proof
	{
		id: 'akayesu-tj-special-intent',
		...decisions.akayesu,
		pinpoint: 'paras. 498, 517–522',
		held: 'What sets genocide apart is a special intent: the perpetrator clearly sought to bring about the destruction, whole or partial, of a protected group.',
		checked: 'verified',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'akayesu-tj-inference',
		...decisions.akayesu,
		pinpoint: 'para. 523',
		held: 'Without a confession, intent can be deduced from its setting: the scale of the acts, and whether members of one group were regularly picked out while others were left alone.',
		checked: 'verified',
		seenAt: 'https://hozir.org/international-criminal-law.html?page=276',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'akayesu-tj-inference-doctrine',
		...decisions.akayesu,
		pinpoint: 'para. 524',
		held: 'Political doctrine and the repetition of destructive, discriminatory acts may also be weighed when intent is inferred.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'kayishema-tj-indicators',
		...decisions.kayishemaTrial,
		pinpoint: 'para. 93',
		held: 'Signs from which intent may be drawn: how many were affected, how methodical the plan, the words used of the group, the weapons, and how badly people were hurt.',
		checked: 'verified',
		seenAt: 'https://hozir.org/international-criminal-law.html?page=276',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'jelisic-ac-specific-intent',
		...decisions.jelisicAppeal,
		pinpoint: 'paras. 47–49',
		held: 'The perpetrator must seek the destruction of the group. Surrounding facts may show it (paras. 47–48, seen cited), and having private reasons as well is no answer to it (from memory).',
		checked: 'pinpoint-seen',
		seenAt: 'https://cld.irmct.org/notions/show/793',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'krstic-ac-inference',
		...decisions.krsticAppeal,
		pinpoint: 'para. 34',
		held: 'Where direct evidence is missing, other wrongful acts aimed systematically at the same group may support the inference of intent.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/793',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'karadzic-ac-98bis-inference',
		...decisions.karadzicAcquittalAppeal,
		pinpoint: 'para. 80',
		held: 'Intent can seldom be proved directly. It may be drawn from the setting, other wrongful acts against the same group, their scale, the systematic choice of victims, the repetition of destructive acts, or a plan or policy. It cites Jelisić (paras. 47–48), Kayishema (para. 159), Gacumbitsi (paras. 40–41) and Hategekimana (para. 133), all on appeal.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/793',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'krstic-ac-knowledge-not-intent',
		...decisions.krsticAppeal,
		pinpoint: 'para. 134',
		held: 'Who aids and abets genocide need only know of the principal’s intent: to know that others mean to destroy the group is not yet to share that aim.',
		checked: 'holding-seen',
		seenAt: 'https://www.icty.org/x/file/Legal%20Library/jud_supplement/supp49-e/krstic.htm',
		elements: ['genocide/chapeau/intent', 'genocide/forms/complicity']
	},
	{
		id: 'bosnia-serbia-intent-proof',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 186–189, 373',
		held: 'The special intent has to be shown convincingly. Conduct alone proves it only if the pattern admits of no other explanation.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'croatia-serbia-only-inference',
		...decisions.croatiaSerbia,
		pinpoint: 'paras. 143–148',
		held: 'Confirms the test of 2007 and restates it: intent may be inferred from conduct only where no other inference would be reasonable. The sentence is from memory.',
		checked: 'pinpoint-seen',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'al-bashir-ptc-no-genocide-count',
		...decisions.alBashirWarrant,
		held: 'The warrant named seven counts, of crimes against humanity (five) and war crimes (two). A majority refused to add genocide; Judge Ušacka would have done so.',
		checked: 'holding-seen',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'al-bashir-ac-warrant-standard',
		...decisions.alBashirAppeal,
		pinpoint: 'paras. 30–39',
		held: 'Reversed on the standard: for a warrant it is an error to demand that genocidal intent be the only reasonable conclusion. Whether intent was shown was left to the Pre-Trial Chamber.',
		checked: 'holding-seen',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'al-bashir-ptc-second-warrant',
		...decisions.alBashirSecondWarrant,
		held: 'On the corrected standard, added three counts of genocide to the warrant. A warrant is not a finding at trial.',
		checked: 'holding-seen',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'darfur-coi-intent',
		...decisions.darfur,
		pinpoint: 'paras. 513–520',
		held: 'Large-scale killing and displacement were established, a government policy of genocide was not; a court might still find the intent in particular persons.',
		checked: 'holding-seen',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'kupreskic-tj-persecution-and-genocide',
		...decisions.kupreskicTrial,
		pinpoint: 'para. 636',
		held: 'Persecution and genocide both single people out for belonging; genocide adds the aim of destroying the group itself.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent', 'cah/acts/persecution']
	},

	// As such
	{
		id: 'akayesu-tj-as-such',
		...decisions.akayesu,
		pinpoint: 'para. 521',
		held: 'Each victim stands for the group: chosen for belonging to it, so that the group is what the act is really aimed at.',
		checked: 'pinpoint-seen',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'niyitegeka-ac-as-such',
		...decisions.niyitegekaAppeal,
		pinpoint: 'paras. 47–53',
		held: 'The words “as such” make the intent requirement clearer; belonging to the group need not be the sole reason why someone was targeted.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'jelisic-ac-motive',
		...decisions.jelisicAppeal,
		pinpoint: 'para. 49',
		held: 'Why someone acts and what they intend are two questions; a personal motive may stand beside genocidal intent.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'bosnia-serbia-as-such',
		...decisions.bosniaSerbia,
		pinpoint: 'para. 187',
		held: 'That people were targeted for their membership shows discrimination; genocide asks in addition that the group be the object of destruction.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},

	// Plan or policy
	{
		id: 'kayishema-ac-plan',
		...decisions.kayishemaAppeal,
		pinpoint: 'para. 138',
		held: 'The crime does not require a plan, though a plan would be powerful evidence of intent.',
		checked: 'verified',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'nchamihigo-ac-plan',
		...decisions.nchamihigoAppeal,
		pinpoint: 'para. 363',
		held: 'There is no need to prove that genocide was planned at a high level.',
		checked: 'verified',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'semanza-ac-plan',
		...decisions.semanzaAppeal,
		pinpoint: 'para. 260',
		held: 'Cited in Nchamihigo for the same rule: a high-level plan is not among the things to be proved.',
		checked: 'verified',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'simba-ac-plan',
		...decisions.simbaAppeal,
		pinpoint: 'para. 260',
		held: 'Also cited in Nchamihigo for it: proof of genocide does not depend on a high-level plan.',
		checked: 'verified',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'jelisic-ac-plan',
		...decisions.jelisicAppeal,
		pinpoint: 'para. 48',
		held: 'A plan or policy is no ingredient of genocide, even if it may help to prove intent.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'krstic-ac-plan',
		...decisions.krsticAppeal,
		held: 'Took the same view: genocide does not ask for a plan or policy.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},

	// Physical or biological destruction
	{
		id: 'krstic-tj-physical-destruction',
		...decisions.krsticTrial,
		pinpoint: 'para. 580',
		held: 'In custom, to destroy means to destroy physically or biologically. An assault on a group’s culture is not enough, but may be evidence of the intent.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'krstic-ac-physical-destruction',
		...decisions.krsticAppeal,
		pinpoint: 'paras. 25–26',
		held: 'On appeal likewise: the Convention reaches the physical or biological destruction of a group, not the loss of its culture.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'tolimir-ac-physical-destruction',
		...decisions.tolimirAppeal,
		pinpoint: 'para. 225',
		held: 'What is meant is physical or biological destruction; “cultural genocide” was left out of the Convention.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/173',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'bosnia-serbia-ethnic-cleansing',
		...decisions.bosniaSerbia,
		pinpoint: 'para. 190',
		held: 'Driving a group out of an area is not in itself genocide; it may come with, or point to, acts done with that intent.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent', 'r2p/crimes/ethnic-cleansing']
	},
	{
		id: 'bosnia-serbia-heritage',
		...decisions.bosniaSerbia,
		pinpoint: 'para. 344',
		held: 'Destroying a group’s historical, religious or cultural heritage is none of the acts listed in Article II.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent', 'genocide/acts/conditions']
	},
	{
		id: 'ga-1948-cultural-genocide',
		...decisions.resolution260,
		held: 'On adopting the Convention the Assembly voted down, by 31 to 14 with 10 abstentions, a bid to add cultural genocide.',
		checked: 'holding-seen',
		seenAt:
			'https://www.jta.org/archive/u-n-general-assembly-approves-international-convention-outlawing-genocide',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'croatia-serbia-destruction',
		...decisions.croatiaSerbia,
		pinpoint: 'paras. 134–136',
		held: 'The intent must be to destroy the group physically or biologically.',
		checked: 'pinpoint-seen',
		elements: ['genocide/chapeau/intent']
	},
	{
		id: 'ilc-draft-code-destruction',
		...decisions.draftCode,
		pinpoint: 'para. 12',
		held: 'Reads destruction as material, by physical or biological means, and not as the loss of a group’s language, religion or culture.',
		checked: 'recalled',
		elements: ['genocide/chapeau/intent']
	},

	// State responsibility and time
	{
		id: 'bosnia-serbia-states',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 166–179',
		held: 'The Convention binds States not to commit genocide themselves, so that a State, and not only individuals, can answer for it.',
		checked: 'recalled',
		elements: ['genocide/state/attributable']
	},
	{
		id: 'bosnia-serbia-attribution',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 391–406',
		held: 'Acts are the State’s if its organs did them, or bodies that depend on it completely, or people under its instructions or effective control in the operation itself. The “overall control” of the ICTY was not followed.',
		checked: 'recalled',
		elements: ['genocide/state/attributable']
	},
	{
		id: 'bosnia-serbia-state-intent',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 373, 376',
		held: 'The intent must be that of people or bodies whose acts are the State’s; official aims that stop short of destruction do not show it.',
		checked: 'recalled',
		elements: ['genocide/state/intent']
	},
	{
		id: 'bosnia-serbia-complicity',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 418–424, 432',
		held: 'A State is complicit if its organs gave help in knowledge at least of the intent to destroy. Whether they must share it was left open; standing by is no complicity.',
		checked: 'recalled',
		elements: ['genocide/complicity/aid', 'genocide/complicity/knowledge']
	},
	{
		id: 'bosnia-serbia-punishment',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 439–449',
		held: 'Found a breach of the duties to prevent and to punish, and neither genocide by the State nor complicity: it had not handed over those accused to the Tribunal (the outcome seen in a summary).',
		checked: 'holding-seen',
		elements: ['genocide/punishment/failure', 'genocide/prevention/means']
	},
	{
		id: 'bosnia-serbia-remedy',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 460–461',
		held: 'Compensation for a failure to prevent asks for a certain link between the failure and the harm; none was shown.',
		checked: 'verified',
		seenAt: 'http://ecccreparations.blogspot.com/2007/07/',
		elements: ['genocide/prevention/means']
	},
	{
		id: 'bosnia-serbia-duty-to-prevent',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 430–431',
		held: 'The treaty duty to prevent genocide is one of due diligence and begins when a State learns, or should have learned, of a serious risk. It is not the political threshold of paragraph 139.',
		checked: 'recalled',
		elements: [
			'r2p/failure',
			'genocide/prevention/risk',
			'genocide/prevention/means',
			'genocide/prevention/committed'
		]
	},
	{
		id: 'croatia-serbia-not-retroactive',
		...decisions.croatiaSerbia,
		pinpoint: 'paras. 90–100',
		held: 'The Convention does not govern what happened before it bound the State concerned. The DPRK acceded in 1989.',
		checked: 'pinpoint-seen',
		elements: [
			'genocide/acts/killing',
			'genocide/acts/harm',
			'genocide/acts/conditions',
			'genocide/acts/births',
			'genocide/acts/transfer',
			'genocide/state/in-force'
		]
	},

	// In whole or in part
	{
		id: 'krstic-ac-substantial-part',
		...decisions.krsticAppeal,
		pinpoint: 'paras. 8–12',
		held: 'The part aimed at must be a substantial one. Count first; then ask how prominent the part is, whether it stands for the group or is vital to its survival, and how far the perpetrators could reach.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/923',
		elements: ['genocide/chapeau/part']
	},
	{
		id: 'krstic-ac-srebrenica',
		...decisions.krsticAppeal,
		pinpoint: 'paras. 14–17',
		held: 'Applied the test: the Bosnian Muslims of Srebrenica, few beside the whole group, were a substantial part of it because of what the place and its people meant.',
		checked: 'pinpoint-seen',
		seenAt: 'https://cld.irmct.org/notions/show/923',
		elements: ['genocide/chapeau/part']
	},
	{
		id: 'popovic-ac-part',
		...decisions.popovicAppeal,
		pinpoint: 'para. 422',
		held: 'Whether a part is substantial turns on its objective traits in their setting.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/923',
		elements: ['genocide/chapeau/part']
	},
	{
		id: 'mladic-ac-part',
		...decisions.mladicAppeal,
		pinpoint: 'para. 576',
		held: 'The factors named in Krstić guide the question of what a substantial part is; they are neither exhaustive nor decisive.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/923',
		elements: ['genocide/chapeau/part']
	},
	{
		id: 'krstic-tj-distinct-part',
		...decisions.krsticTrial,
		pinpoint: 'paras. 582–584',
		held: 'An intent confined to one area can suffice if it is aimed at a distinct part of the group, and not at scattered individuals. That the range is cited for this was seen; the words on a distinct part are from memory.',
		checked: 'pinpoint-seen',
		seenAt: 'https://hozir.org/international-criminal-law.html?page=276',
		elements: ['genocide/chapeau/part']
	},
	{
		id: 'jelisic-tj-part',
		...decisions.jelisicTrial,
		pinpoint: 'para. 82',
		held: 'A part may be substantial by its size: very many members; or it may be fewer, chosen because the survival of the group depends on them.',
		checked: 'verified',
		seenAt: 'https://hozir.org/international-criminal-law.html?page=275',
		elements: ['genocide/chapeau/part']
	},
	{
		id: 'sikirica-tj-part',
		...decisions.sikiricaTrial,
		pinpoint: 'para. 65',
		held: 'Looks to quantity: a reasonably significant number, set against the total of the group. A judgement in the middle of the trial, on motions to acquit.',
		checked: 'pinpoint-seen',
		elements: ['genocide/chapeau/part']
	},
	{
		id: 'bosnia-serbia-part',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 198–201',
		held: 'Substantiality decides. The group may be taken within a limited area, but the importance of some members cannot stand in for a substantial part.',
		checked: 'recalled',
		elements: ['genocide/chapeau/part']
	},
	{
		id: 'croatia-serbia-scale',
		...decisions.croatiaSerbia,
		pinpoint: 'paras. 137–139',
		held: 'It is the intent that must reach the whole or a substantial part, not the result; yet how far destruction went can be evidence of what was intended.',
		checked: 'pinpoint-seen',
		elements: ['genocide/chapeau/part', 'genocide/chapeau/intent']
	},
	{
		id: 'croatia-serbia-part',
		...decisions.croatiaSerbia,
		pinpoint: 'paras. 140–142',
		held: 'Weighs number, location and prominence together in deciding whether a part is substantial.',
		checked: 'pinpoint-seen',
		elements: ['genocide/chapeau/part']
	}
] satisfies Authority[];

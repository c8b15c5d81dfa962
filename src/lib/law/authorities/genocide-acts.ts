import type { Authority } from '#lib/domain/authority.ts';
import { decisions } from '#lib/law/authorities/decisions.ts';

/** Genocide: the five acts. */
export const genocideActs = [
	// (a) Killing
	{
		id: 'akayesu-tj-killing',
		...decisions.akayesu,
		pinpoint: 'paras. 500–501',
		held: 'Killing here means homicide that is intended.',
		checked: 'recalled',
		elements: ['genocide/acts/killing', 'genocide/acts/killing/mental']
	},
	{
		id: 'kayishema-ac-killing',
		...decisions.kayishemaAppeal,
		pinpoint: 'para. 151',
		held: 'The killing must be intentional; it need not have been planned in advance.',
		checked: 'recalled',
		elements: ['genocide/acts/killing', 'genocide/acts/killing/mental']
	},

	// (b) Serious bodily or mental harm
	{
		id: 'akayesu-tj-harm',
		...decisions.akayesu,
		pinpoint: 'paras. 502–504',
		held: 'Harm can be serious without being lasting or beyond cure. Torture, inhuman or degrading treatment and persecution may all cause it.',
		checked: 'holding-seen',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'akayesu-tj-harm-rape',
		...decisions.akayesu,
		pinpoint: 'paras. 706–707, 731–734',
		held: 'Rape and other sexual violence can be serious harm and, done with the special intent, an act of genocide.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'eichmann-harm',
		...decisions.eichmann,
		pinpoint: 'para. 199',
		held: 'Among the ways in which serious harm was done: enslavement, hunger, deportation, and confinement in ghettos and camps.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'krstic-tj-harm',
		...decisions.krsticTrial,
		pinpoint: 'para. 513',
		held: 'The harm must go beyond passing distress and seriously set back, for long, a person’s chance of a normal life.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'seromba-ac-harm',
		...decisions.seromba,
		pinpoint: 'para. 46',
		held: 'Only harm so grave that it endangers the group, or part of it, is enough.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'blagojevic-tj-harm',
		...decisions.blagojevicTrial,
		held: 'Considered whether the ordeal of those who survived at Srebrenica, and of the families driven out, was serious mental harm.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'popovic-tj-harm',
		...decisions.popovicTrial,
		held: 'Examined serious bodily and mental harm to the detained men of Srebrenica and to those left behind.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'tolimir-ac-harm',
		...decisions.tolimirAppeal,
		held: 'Examined on appeal what serious mental harm is, and how far forcible transfer can cause it.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'croatia-serbia-acts',
		...decisions.croatiaSerbia,
		pinpoint: 'paras. 149–166',
		held: 'Goes through the acts of Article II one by one and reads each in the light of the aim of physical or biological destruction.',
		checked: 'pinpoint-seen',
		elements: [
			'genocide/acts/killing',
			'genocide/acts/harm',
			'genocide/acts/conditions',
			'genocide/acts/births'
		]
	},
	{
		id: 'croatia-serbia-harm',
		...decisions.croatiaSerbia,
		pinpoint: 'para. 157',
		held: 'Serious harm must be such as to contribute to the physical or biological destruction of the group, whole or in part.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},

	// (c) Conditions of life
	{
		id: 'akayesu-tj-conditions',
		...decisions.akayesu,
		pinpoint: 'paras. 505–506',
		held: 'Covers slower ways of destroying than outright killing, such as rations too small to live on, expulsion from homes, or refusing needed medicine.',
		checked: 'recalled',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/inflicted']
	},
	{
		id: 'kayishema-tj-conditions',
		...decisions.kayishemaTrial,
		pinpoint: 'paras. 115–116',
		held: 'Conditions that lead slowly to death: too little food, shelter or hygiene, or too much labour.',
		checked: 'recalled',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/inflicted']
	},
	{
		id: 'stakic-tj-conditions',
		...decisions.stakicTrial,
		pinpoint: 'paras. 517–518',
		held: 'Names as examples a starvation diet, forced labour beyond endurance and the denial of housing, clothing, hygiene or care; the conditions must be meant to destroy.',
		checked: 'recalled',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/calculated']
	},
	{
		id: 'brdjanin-tj-conditions',
		...decisions.brdjaninTrial,
		held: 'No death need have followed. Hardship in camps is not by itself the act: what counts is whether it was imposed in order to destroy.',
		checked: 'recalled',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/calculated']
	},
	{
		id: 'tolimir-ac-conditions',
		...decisions.tolimirAppeal,
		held: 'An act of its own, apart from killing: the conditions themselves must be designed to bring about destruction.',
		checked: 'recalled',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/calculated']
	},
	{
		id: 'croatia-serbia-conditions',
		...decisions.croatiaSerbia,
		pinpoint: 'para. 161',
		held: 'Takes in ways other than killing by which a perpetrator seeks the death of members in the end, such as withholding food, medical care or shelter.',
		checked: 'recalled',
		elements: [
			'genocide/acts/conditions',
			'genocide/acts/conditions/inflicted',
			'genocide/acts/conditions/calculated'
		]
	},
	{
		id: 'bosnia-serbia-siege',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 323–328',
		held: 'Siege and hunger were not shown to have been inflicted with intent to destroy the group.',
		checked: 'recalled',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/calculated']
	},
	{
		id: 'bosnia-serbia-camps',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 348–354',
		held: 'Camp conditions were severe, but that they were meant to destroy the group was not proved.',
		checked: 'recalled',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/calculated']
	},
	{
		id: 'eichmann-conditions',
		...decisions.eichmann,
		held: 'Dealt with the imposing of destructive living conditions and with killing as two courses of action, each to be considered by itself.',
		checked: 'holding-seen',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/inflicted']
	},

	// (d) Preventing births
	{
		id: 'akayesu-tj-births',
		...decisions.akayesu,
		pinpoint: 'paras. 507–508',
		held: 'Sterilisation, imposed birth control, keeping the sexes apart and forbidding marriage are such measures; so may be rape intended to make the child belong to another group.',
		checked: 'recalled',
		elements: [
			'genocide/acts/births',
			'genocide/acts/births/imposed',
			'genocide/acts/births/intended'
		]
	},
	{
		id: 'rutaganda-tj-births',
		...decisions.rutagandaTrial,
		pinpoint: 'para. 53',
		held: 'Repeats the list given in Akayesu of measures that prevent births.',
		checked: 'recalled',
		elements: ['genocide/acts/births', 'genocide/acts/births/imposed']
	},
	{
		id: 'popovic-tj-births',
		...decisions.popovicTrial,
		held: 'Discussed measures intended to prevent births. The passage has not been checked: read it before relying on it.',
		checked: 'recalled',
		elements: ['genocide/acts/births']
	},
	{
		id: 'bosnia-serbia-births',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 355–361',
		held: 'The evidence did not show that measures to prevent births had been imposed with intent to destroy the group.',
		checked: 'recalled',
		elements: ['genocide/acts/births', 'genocide/acts/births/intended']
	},
	{
		id: 'croatia-serbia-births',
		...decisions.croatiaSerbia,
		pinpoint: 'para. 166',
		held: 'Sexual violence may count if, by the way it was done, it affects the ability of members of the group to have children.',
		checked: 'recalled',
		elements: ['genocide/acts/births', 'genocide/acts/births/imposed']
	},
	{
		id: 'eichmann-births',
		...decisions.eichmann,
		held: 'Convicted for devising measures meant to prevent births in the ghetto of Theresienstadt.',
		checked: 'recalled',
		elements: [
			'genocide/acts/births',
			'genocide/acts/births/imposed',
			'genocide/acts/births/intended'
		]
	},
	{
		id: 'rusha-abortions',
		...decisions.rusha,
		held: 'Forced abortions on workers brought from the east led to convictions for crimes against humanity.',
		checked: 'recalled',
		elements: [
			'genocide/acts/births',
			'cah/acts/sexual-violence/other-sexual-violence',
			'cah/acts/other-inhumane'
		]
	},

	// (e) Transferring children
	{
		id: 'akayesu-tj-transfer',
		...decisions.akayesu,
		pinpoint: 'para. 509',
		held: 'Reaches beyond the physical removal of children to threats and trauma that bring it about.',
		checked: 'recalled',
		elements: ['genocide/acts/transfer', 'genocide/acts/transfer/transferred']
	},
	{
		id: 'bosnia-serbia-transfer',
		...decisions.bosniaSerbia,
		pinpoint: 'paras. 362–367',
		held: 'It was not established that forced pregnancy served to move children from one group to another.',
		checked: 'recalled',
		elements: [
			'genocide/acts/transfer',
			'genocide/acts/transfer/transferred',
			'genocide/acts/transfer/another-group'
		]
	},
	{
		id: 'elements-6-e-drafting',
		...decisions.elementsDrafting,
		pinpoint: 'Lee, p. 55',
		held: 'Children under 18 must pass from their own group to a different one. Having had reason to know their age is enough: a chosen exception to Article 30.',
		checked: 'holding-seen',
		elements: [
			'genocide/acts/transfer/another-group',
			'genocide/acts/transfer/under-18',
			'genocide/acts/transfer/knew-age'
		]
	}
] satisfies Authority[];

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
		elements: ['genocide/acts/killing', 'genocide/acts/killing/intentional']
	},
	{
		id: 'kayishema-ac-killing',
		...decisions.kayishemaAppeal,
		pinpoint: 'para. 151',
		held: 'The killing must be intentional; it need not have been planned in advance.',
		checked: 'recalled',
		elements: ['genocide/acts/killing', 'genocide/acts/killing/intentional']
	},
	{
		id: 'kanyarukiga-tj-killing',
		...decisions.kanyarukigaTrial,
		pinpoint: 'paras. 636–637',
		held: 'Killing members of the group: intentional killing of one or more of them.',
		checked: 'verified',
		seenAt: 'https://www.yumpu.com/en/document/view/27574434',
		elements: [
			'genocide/acts/killing',
			'genocide/acts/killing/killed',
			'genocide/acts/killing/intentional'
		]
	},

	// (b) Serious bodily or mental harm
	{
		id: 'akayesu-tj-harm',
		...decisions.akayesu,
		pinpoint: 'paras. 502, 504',
		held: 'Harm can be serious without being lasting or beyond cure. Torture, inhuman or degrading treatment and persecution may all cause it.',
		checked: 'verified',
		seenAt: 'https://fliphtml5.com/pkcrh/guow/jurisprudenceguide/362',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'kayishema-tj-harm',
		...decisions.kayishemaTrial,
		pinpoint: 'para. 113',
		held: 'Serious bodily harm: what injures health, disfigures, or seriously damages the organs or senses.',
		checked: 'verified',
		seenAt: 'https://fliphtml5.com/pkcrh/guow/jurisprudenceguide/362',
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
		held: 'Among the ways in which serious harm was done: enslavement, hunger, deportation and persecution, and confinement in ghettos and camps. It was held to be this crime only from August 1941: before that the aim of destruction was not proved, and harm without it was not enough.',
		checked: 'verified',
		seenAt:
			'http://www.nizkor.org/hweb/people/e/eichmann-adolf/transcripts/Judgment/Judgment-061.html.gz',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'krstic-tj-harm',
		...decisions.krsticTrial,
		pinpoint: 'para. 513',
		held: 'The harm need not be permanent, but must seriously and for long set back a person’s chance of a normal life; deportation is among the acts that may cause it.',
		checked: 'holding-seen',
		seenAt: 'https://www.icty.org/x/file/Legal%20Library/jud_supplement/supp27-e/krstic.htm',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'seromba-ac-harm',
		...decisions.seromba,
		pinpoint: 'paras. 46–47',
		held: 'Only harm so serious that it threatens the group’s destruction, in whole or in part, is enough: torture, rape, disfiguring violence, and mental harm that is more than minor. Withholding food and constant fear, so vaguely charged, did not suffice there (para. 47).',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/884',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused', 'genocide/acts/harm/threatens']
	},
	{
		id: 'blagojevic-tj-harm',
		...decisions.blagojevicTrial,
		held: 'Held that what the survivors of the executions at Srebrenica went through, and the forced removal of the women, children and elderly, was serious mental harm.',
		checked: 'recalled',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'tolimir-ac-harm',
		...decisions.tolimirAppeal,
		held: 'Serious mental harm: reversed the finding so far as it rested on Žepa, two judges dissenting, and left the rest standing.',
		checked: 'holding-seen',
		seenAt:
			'https://www.icty.org/en/press/appeals-chamber-upholds-tolimirs-convictions-genocide-and-unanimously-upholds-life-sentence',
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused']
	},
	{
		id: 'croatia-serbia-acts',
		...decisions.croatiaSerbia,
		pinpoint: 'paras. 149–166',
		held: 'Reads each act of Article II in the light of the aim: physical or biological destruction of the group.',
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
		elements: ['genocide/acts/harm', 'genocide/acts/harm/caused', 'genocide/acts/harm/threatens']
	},

	// (c) Conditions of life
	{
		id: 'akayesu-tj-conditions',
		...decisions.akayesu,
		pinpoint: 'paras. 505–506',
		held: 'Covers ways of destroying that do not kill at once but aim at physical destruction in the end. The examples, rations too small to live on and needed medicine refused, are from memory; expulsion from homes is named in Tolimir on appeal.',
		checked: 'holding-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-6/6-c/6',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/inflicted']
	},
	{
		id: 'kayishema-tj-conditions',
		...decisions.kayishemaTrial,
		pinpoint: 'paras. 115–116',
		held: 'Conditions that lead slowly to death: want of proper housing, clothing or hygiene (seen), of food, or too much labour (from memory).',
		checked: 'holding-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-6/6-c/6',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/inflicted']
	},
	{
		id: 'stakic-tj-conditions',
		...decisions.stakicTrial,
		pinpoint: 'para. 518',
		held: 'Traces what “calculated” means; no result need be proved. The conditions must be meant to destroy.',
		checked: 'holding-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/proof-digest/art-6/6-c/6',
		elements: [
			'genocide/acts/conditions',
			'genocide/acts/conditions/calculated',
			'genocide/acts/conditions/on-group'
		]
	},
	{
		id: 'brdjanin-tj-conditions',
		...decisions.brdjaninTrial,
		pinpoint: 'para. 692',
		held: 'Three things: a protected group; conditions calculated to destroy it; inflicted deliberately. That no death need follow is from memory.',
		checked: 'verified',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/proof-digest/art-6/6-c/6',
		elements: [
			'genocide/acts/conditions',
			'genocide/acts/conditions/calculated',
			'genocide/acts/conditions/on-group'
		]
	},
	{
		id: 'tolimir-ac-conditions',
		...decisions.tolimirAppeal,
		pinpoint: 'paras. 225–226',
		held: 'No result need be proved, but the conditions must aim at physical or biological destruction, not at dissolving the group; forcible transfer does not suffice by itself and may be a further means. The conviction under this head was reversed.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/173',
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
			'genocide/acts/conditions/calculated',
			'genocide/acts/conditions/on-group'
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
		held: 'Destructive conditions of life are an act of their own beside killing, which does not absorb them: each was found by itself.',
		checked: 'holding-seen',
		elements: ['genocide/acts/conditions', 'genocide/acts/conditions/inflicted']
	},

	// (d) Preventing births
	{
		id: 'akayesu-tj-births',
		...decisions.akayesu,
		pinpoint: 'paras. 507–508',
		held: 'Sterilisation, imposed birth control, keeping the sexes apart and forbidding marriage are such measures. In patriarchal societies, where the father decides membership, so is rape meant to make the child belong to another group. A measure may also be mental: after rape, or under threats, a person may refuse to have children (para. 508).',
		checked: 'holding-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-6/6-d/5',
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
		held: 'Names sexual mutilation, enforced sterilisation, forced birth control, and keeping the sexes apart.',
		checked: 'verified',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/proof-digest/art-6/6-d/5',
		elements: ['genocide/acts/births', 'genocide/acts/births/imposed']
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
		pinpoint: 'paras. 159, 199',
		held: 'Tells of the order of July 1942 that pregnancies in the ghetto of Kovno be ended, and of abortions on official instructions at Theresienstadt (para. 159), and takes them up under the count on measures to prevent births (para. 199). It convicted on that count, for Theresienstadt (seen in Arendt’s account alone).',
		checked: 'holding-seen',
		seenAt: 'https://www.nizkor.org/judgment-51-eichmann-adolf/',
		elements: [
			'genocide/acts/births',
			'genocide/acts/births/imposed',
			'genocide/acts/births/intended',
			'genocide/acts/births/intentional'
		]
	},
	{
		id: 'eccc-002-closing-order-descent',
		...decisions.ecccClosingOrder,
		pinpoint: 'paras. 803–805',
		held: 'Charges, not findings: speaks of the children of mixed families with one Vietnamese parent, and of a practice that many witnesses describe.',
		checked: 'holding-seen',
		seenAt: 'http://ki-media.blogspot.com/2012/01/closing-order-of-case-002-against_20.html',
		elements: ['genocide/acts/births', 'genocide/chapeau/group', 'genocide/acts/births/intended']
	},
	{
		id: 'rusha-abortions',
		...decisions.rusha,
		held: 'Forced abortions on workers brought from the east led to convictions for crimes against humanity; genocide was no charge of its own.',
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
		elements: [
			'genocide/acts/transfer',
			'genocide/acts/transfer/transferred',
			'genocide/acts/transfer/children'
		]
	},
	{
		id: 'nahimana-ac-incitement',
		...decisions.nahimanaAppeal,
		pinpoint: 'paras. 677–715',
		held: 'Direct and public incitement to genocide is punishable although no genocide follows. Hate speech is not yet such incitement; how its audience would understand the words decides.',
		checked: 'recalled',
		elements: ['genocide/forms/incitement']
	},
	{
		id: 'musema-tj-conspiracy',
		...decisions.musemaTrial,
		held: 'Conspiracy to commit genocide is an agreement between two or more people to commit it.',
		checked: 'recalled',
		elements: ['genocide/forms/conspiracy']
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

import type { Authority } from '#lib/domain/authority.ts';
import { decisions } from '#lib/law/authorities/decisions.ts';

/** Crimes against humanity: the acts of Article 7(1). */
export const crimesAgainstHumanityActs = [
	// (a) Murder
	{
		id: 'kordic-ac-murder',
		...decisions.kordicAppeal,
		pinpoint: 'para. 37',
		held: 'Three things: a death; caused by an act or omission; and, in custom, the intent to kill or to do serious harm in the reasonable knowledge that death might follow. That is less than the intent and knowledge of Article 30.',
		checked: 'recalled',
		elements: ['cah/acts/murder', 'cah/acts/murder/killed', 'cah/acts/murder/likely-death']
	},
	{
		id: 'kvocka-ac-murder',
		...decisions.kvockaAppeal,
		pinpoint: 'paras. 259–261',
		held: 'A death can be proved from circumstances; no body has to be found.',
		checked: 'recalled',
		elements: ['cah/acts/murder', 'cah/acts/murder/killed']
	},
	{
		id: 'djordjevic-ac-murder',
		...decisions.djordjevicAppeal,
		held: 'In custom it is enough to have meant to kill, or to have wilfully done serious harm with reasonable knowledge that death was likely; premeditation is not needed.',
		checked: 'holding-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-a/4-b-i',
		elements: ['cah/acts/murder', 'cah/acts/murder/likely-death']
	},
	{
		id: 'krnojelac-tj-no-body',
		...decisions.krnojelacTrial,
		held: 'A conviction for murder is possible although no body was found.',
		checked: 'holding-seen',
		seenAt: 'https://www.icty.org/x/file/Legal%20Library/jud_supplement/supp31bis-e/krnojelac.htm',
		elements: ['cah/acts/murder', 'cah/acts/murder/killed']
	},
	{
		id: 'katanga-tj-murder',
		...decisions.katangaTrial,
		held: 'Sets out murder under the Statute with the intent and knowledge of Article 30: death must be meant or be virtually certain. Foreseeing it as a risk (dolus eventualis) is not enough.',
		checked: 'holding-seen',
		seenAt:
			'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art8/c/8-2-c-i-1/6-b-i',
		elements: ['cah/acts/murder', 'cah/acts/murder/killed', 'cah/acts/murder/mental']
	},

	// (b) Extermination
	{
		id: 'tolimir-ac-extermination',
		...decisions.tolimirAppeal,
		pinpoint: 'paras. 146–147',
		held: 'Extermination is killing on a large scale. How large is judged in each case, and incidents may be taken together, but not distinct events in different places, in different circumstances, by different perpetrators and over a long time: there, two months.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/538',
		elements: [
			'cah/acts/extermination',
			'cah/acts/extermination/mass-killing',
			'cah/acts/extermination/killed',
			'cah/acts/extermination/large-scale-intent'
		]
	},
	{
		id: 'stakic-ac-extermination',
		...decisions.stakicAppeal,
		pinpoint: 'para. 259',
		held: 'Cited in Tolimir for the requirement of scale, which distinguishes extermination from murder.',
		checked: 'verified',
		elements: ['cah/acts/extermination/mass-killing']
	},
	{
		id: 'stakic-tj-extermination',
		...decisions.stakicTrial,
		held: 'To accept mass death as likely is enough; recklessness is not.',
		checked: 'holding-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-b/5-a',
		elements: ['cah/acts/extermination', 'cah/acts/extermination/large-scale-intent']
	},
	{
		id: 'lukic-ac-extermination',
		...decisions.lukicAppeal,
		pinpoint: 'para. 536',
		held: 'Cited in Tolimir: scale is to be measured in the circumstances of the case.',
		checked: 'verified',
		elements: ['cah/acts/extermination/mass-killing']
	},
	{
		id: 'popovic-ac-extermination',
		...decisions.popovicAppeal,
		pinpoint: 'para. 701',
		held: 'Cited in Tolimir on the same requirement of large-scale killing.',
		checked: 'verified',
		elements: ['cah/acts/extermination/mass-killing']
	},
	{
		id: 'stakic-ac-no-minimum',
		...decisions.stakicAppeal,
		pinpoint: 'para. 260',
		held: 'No number of victims is laid down as the least that is needed.',
		checked: 'recalled',
		elements: ['cah/acts/extermination', 'cah/acts/extermination/mass-killing']
	},
	{
		id: 'ntakirutimana-ac-extermination',
		...decisions.ntakirutimanaAppeal,
		pinpoint: 'paras. 516–522',
		held: 'The victims of extermination need not be named. That the point was raised was seen (para. 512); the answer is from memory.',
		checked: 'pinpoint-seen',
		elements: ['cah/acts/extermination', 'cah/acts/extermination/killed']
	},
	{
		id: 'kayishema-tj-extermination',
		...decisions.kayishemaTrial,
		pinpoint: 'paras. 142–147',
		held: 'Creating conditions that end in mass death is extermination. Its mention of recklessness and gross negligence has not lasted: courts now look for intent, or awareness of what will follow.',
		checked: 'recalled',
		elements: [
			'cah/acts/extermination',
			'cah/acts/extermination/killed',
			'cah/acts/extermination/large-scale-intent'
		]
	},
	{
		id: 'coi-dprk-extermination',
		...decisions.dprkInquiry,
		held: 'Hunger can be the means: food withheld so as to destroy some of the people, who then die in masses. Knowing that they will, as events normally run, is enough; being reckless of it is not.',
		checked: 'holding-seen',
		elements: [
			'cah/acts/extermination',
			'cah/acts/extermination/mass-killing',
			'cah/acts/extermination/mental'
		]
	},

	// (c) Enslavement
	{
		id: 'kunarac-tj-enslavement',
		...decisions.kunaracTrial,
		pinpoint: 'paras. 539–543',
		held: 'The exercise of powers of ownership, shown by such signs as control of a person’s movements and surroundings, force or threat, work exacted, and how long it lasts.',
		checked: 'pinpoint-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-c/4-a',
		elements: ['cah/acts/enslavement', 'cah/acts/enslavement/powers']
	},
	{
		id: 'kunarac-ac-enslavement',
		...decisions.kunaracAppeal,
		pinpoint: 'paras. 117–119',
		held: 'Upholds that definition: any of the powers attaching to ownership, shown among other signs by forced labour and control of sexuality; no right of ownership over a person is meant. That absence of consent need not be proved (para. 120) is from memory.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/307',
		elements: [
			'cah/acts/enslavement',
			'cah/acts/enslavement/powers',
			'cah/acts/enslavement/intentional'
		]
	},
	{
		id: 'krnojelac-tj-forced-labour',
		...decisions.krnojelacTrial,
		pinpoint: 'paras. 350–360',
		held: 'The labour of detainees may be enslavement if it was in truth involuntary, which has to be shown on the facts.',
		checked: 'pinpoint-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-c/4-a',
		elements: ['cah/acts/enslavement', 'cah/acts/enslavement/powers']
	},

	// (d) Deportation or forcible transfer
	{
		id: 'karadzic-tj-forced-displacement',
		...decisions.karadzicTrial,
		pinpoint: 'para. 489',
		held: 'People are forcibly displaced when force, threats or coercive surroundings leave them no real choice.',
		checked: 'verified',
		elements: ['cah/acts/deportation', 'cah/acts/deportation/displaced']
	},
	{
		id: 'stakic-ac-deportation',
		...decisions.stakicAppeal,
		pinpoint: 'paras. 278–307',
		held: 'Deportation crosses a border: one in law or, in some circumstances, one in fact, to be decided case by case. That the removal be meant for good is not required (para. 307).',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/252',
		elements: [
			'cah/acts/deportation',
			'cah/acts/deportation/displaced',
			'cah/acts/deportation/border',
			'cah/acts/deportation/intent-displace',
			'cah/acts/deportation/lawfully-present'
		]
	},
	{
		id: 'stakic-ac-forcible-transfer',
		...decisions.stakicAppeal,
		pinpoint: 'para. 317',
		held: 'Forcible transfer inside a State is not deportation; it may be an other inhumane act if it is serious enough.',
		checked: 'verified',
		seenAt: 'https://cld.unmict.org/notions/show/370/forcible-transfer',
		elements: ['cah/acts/deportation', 'cah/acts/other-inhumane']
	},
	{
		id: 'djordjevic-ac-border',
		...decisions.djordjevicAppeal,
		pinpoint: 'paras. 533–535',
		held: 'A border in fact is not to be found without a basis in custom; none was seen for the line of an autonomous region. This limits Stakić.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/276',
		elements: [
			'cah/acts/deportation',
			'cah/acts/deportation/displaced',
			'cah/acts/deportation/border'
		]
	},
	{
		id: 'ruto-ptc-forced-departure',
		...decisions.rutoConfirmation,
		held: 'It has to be proved that the acts charged produced the effect of making people leave.',
		checked: 'holding-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-d/3',
		elements: ['cah/acts/deportation', 'cah/acts/deportation/displaced']
	},
	{
		id: 'bangladesh-myanmar-ptc-two-crimes',
		...decisions.bangladeshMyanmar,
		pinpoint: 'paras. 53–61',
		held: 'The provision holds two crimes: deportation, across a border, and forcible transfer, within one.',
		checked: 'recalled',
		elements: ['cah/acts/deportation', 'cah/acts/deportation/displaced']
	},

	// (e) Imprisonment
	{
		id: 'kordic-tj-imprisonment',
		...decisions.kordicTrial,
		pinpoint: 'paras. 301–303',
		held: 'Imprisonment here is arbitrary: liberty is taken without due process of law, as part of the attack.',
		checked: 'holding-seen',
		seenAt: 'https://www.icty.org/x/file/Legal%20Library/jud_supplement/supp31bis-e/krnojelac.htm',
		elements: ['cah/acts/imprisonment', 'cah/acts/imprisonment/arbitrary']
	},
	{
		id: 'kordic-ac-imprisonment',
		...decisions.kordicAppeal,
		pinpoint: 'para. 116',
		held: 'Accepts that meaning: imprisonment without due process of law.',
		checked: 'recalled',
		elements: ['cah/acts/imprisonment', 'cah/acts/imprisonment/arbitrary']
	},
	{
		id: 'krnojelac-tj-imprisonment',
		...decisions.krnojelacTrial,
		pinpoint: 'paras. 110–115',
		held: 'A person is deprived of liberty without a lawful basis, by someone who meant it or knew that it was likely.',
		checked: 'holding-seen',
		seenAt: 'https://www.icty.org/x/cases/krnojelac/tjug/en/krn-tj020315e-2.htm',
		elements: [
			'cah/acts/imprisonment',
			'cah/acts/imprisonment/deprived',
			'cah/acts/imprisonment/arbitrary',
			'cah/acts/imprisonment/intentional'
		]
	},

	// (f) Torture
	{
		id: 'kunarac-ac-torture',
		...decisions.kunaracAppeal,
		pinpoint: 'paras. 142–148',
		held: 'In custom torture is severe pain inflicted on purpose and with an aim: to get information or a confession, to punish, intimidate or coerce, or to discriminate (para. 142). The torturer need not be, or act for, an official (paras. 145–148, from memory).',
		checked: 'holding-seen',
		seenAt: 'https://cld.irmct.org/notions/show/964',
		elements: [
			'cah/acts/torture',
			'cah/acts/torture/pain',
			'cah/acts/torture/purpose',
			'cah/acts/torture/intentional'
		]
	},
	{
		id: 'haradinaj-ac-torture',
		...decisions.haradinajAppeal,
		pinpoint: 'para. 290',
		held: 'Restates the three elements of torture in custom: severe pain or suffering, inflicted intentionally, for one of the prohibited purposes.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/964',
		elements: [
			'cah/acts/torture',
			'cah/acts/torture/pain',
			'cah/acts/torture/purpose',
			'cah/acts/torture/intentional'
		]
	},
	{
		id: 'furundzija-ac-torture',
		...decisions.furundzijaAppeal,
		pinpoint: 'para. 111',
		held: 'Took the definition of the Convention against Torture for custom, in armed conflict: an official is involved, and to humiliate is a purpose too. Later appeals asked for no official.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/964',
		elements: [
			'cah/acts/torture',
			'cah/acts/torture/purpose',
			'cah/acts/torture/not-lawful-sanctions'
		]
	},
	{
		id: 'delalic-tj-torture',
		...decisions.delalicTrial,
		held: 'The list of purposes is not closed, and a prohibited purpose need be neither the only one nor the main one.',
		checked: 'holding-seen',
		seenAt:
			'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art8/c/8-2-c-i-4/6',
		elements: ['cah/acts/torture', 'cah/acts/torture/purpose']
	},
	{
		id: 'bemba-ptc-torture',
		...decisions.bembaConfirmation,
		pinpoint: 'paras. 189–195',
		held: 'Under the Statute torture as a crime against humanity needs severe pain inflicted on someone in custody or control, and no particular purpose.',
		checked: 'recalled',
		elements: ['cah/acts/torture', 'cah/acts/torture/pain', 'cah/acts/torture/custody']
	},

	// (g) Sexual violence
	{
		id: 'akayesu-tj-sexual-violence',
		...decisions.akayesu,
		pinpoint: 'paras. 598, 686–688',
		held: 'Rape is a physical invasion of a sexual nature in coercive circumstances; sexual violence is wider and need not involve contact.',
		checked: 'recalled',
		elements: [
			'cah/acts/sexual-violence',
			'cah/acts/sexual-violence/rape',
			'cah/acts/sexual-violence/rape/invasion',
			'cah/acts/sexual-violence/other-sexual-violence'
		]
	},
	{
		id: 'kunarac-ac-coercion',
		...decisions.kunaracAppeal,
		pinpoint: 'paras. 127–129',
		held: 'Force is not an element of rape, and to ask for resistance is wrong in law and absurd on the facts. Circumstances such as detention may be so coercive that consent is out of the question (paras. 130–133, from memory).',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/742',
		elements: [
			'cah/acts/sexual-violence',
			'cah/acts/sexual-violence/rape',
			'cah/acts/sexual-violence/rape/penetration',
			'cah/acts/sexual-violence/rape/non-consent',
			'cah/acts/sexual-violence/rape/knew-non-consent'
		]
	},
	{
		id: 'ntaganda-tj-sexual-violence',
		...decisions.ntagandaTrial,
		held: 'Convicted of rape and sexual slavery by the Statute’s definitions.',
		checked: 'recalled',
		elements: [
			'cah/acts/sexual-violence',
			'cah/acts/sexual-violence/rape',
			'cah/acts/sexual-violence/sexual-slavery'
		]
	},
	{
		id: 'ongwen-tj-forced-pregnancy',
		...decisions.ongwenTrial,
		pinpoint: 'paras. 2717–2729',
		held: 'A woman already made pregnant by force is kept confined with a special intent.',
		checked: 'recalled',
		elements: [
			'cah/acts/sexual-violence/forced-pregnancy',
			'cah/acts/sexual-violence/forced-pregnancy/confined'
		]
	},
	{
		id: 'ongwen-ac-forced-pregnancy',
		...decisions.ongwenAppeal,
		held: 'Confirmed the convictions unanimously, forced pregnancy and forced marriage among them, tried there for the first time as crimes of their own.',
		checked: 'holding-seen',
		elements: ['cah/acts/sexual-violence/forced-pregnancy']
	},
	{
		id: 'bemba-ac-superior',
		...decisions.bembaAppeal,
		held: 'By a majority reversed the conviction, among other reasons for an error about the measures that a commander could take (seen in a summary). That he is not to be held with hindsight to measures he could not take is from memory.',
		checked: 'holding-seen',
		seenAt:
			'https://www.asil.org/print/ILIB/icc-appeals-chamber-acquits-jean-pierre-bemba-june-8-2018',
		elements: ['cah/persons/superior', 'genocide/persons/superior']
	},

	// (h) Persecution
	{
		id: 'popovic-ac-persecution',
		...decisions.popovicAppeal,
		pinpoint: 'paras. 762, 766',
		held: 'The act must discriminate in fact and deny a fundamental right and, alone or with others, weigh as heavily as the crimes listed beside it.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/651',
		elements: [
			'cah/acts/persecution',
			'cah/acts/persecution/equal-gravity',
			'cah/acts/persecution/in-fact'
		]
	},
	{
		id: 'seselj-ac-persecution',
		...decisions.seseljAppeal,
		pinpoint: 'para. 159',
		held: 'An act or omission that discriminates in fact, denies or infringes a fundamental right in custom or treaty, and is done deliberately with the intention to discriminate.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/advanced-search/?keyword=dignity',
		elements: [
			'cah/acts/persecution',
			'cah/acts/persecution/in-fact',
			'cah/acts/persecution/discriminatory-intent'
		]
	},
	{
		id: 'karadzic-tj-grounds',
		...decisions.karadzicTrial,
		pinpoint: 'para. 497',
		held: 'Political, racial and religious: any one of the three grounds is enough.',
		checked: 'verified',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-h/5',
		elements: [
			'cah/acts/persecution/ground/political',
			'cah/acts/persecution/ground/racial',
			'cah/acts/persecution/ground/religious'
		]
	},
	{
		id: 'popovic-ac-discriminatory-intent',
		...decisions.popovicAppeal,
		pinpoint: 'para. 742',
		held: 'Persecution is carried out deliberately, with the intention to discriminate: a mental element of its own.',
		checked: 'verified',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-h/4',
		elements: ['cah/acts/persecution', 'cah/acts/persecution/discriminatory-intent']
	},
	{
		id: 'popovic-ac-general-attitude',
		...decisions.popovicAppeal,
		pinpoint: 'para. 713',
		held: 'A general attitude towards the group, derogatory words included, may show the intent to discriminate.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/458',
		elements: ['cah/acts/persecution', 'cah/acts/persecution/discriminatory-intent']
	},
	{
		id: 'krnojelac-tj-persecution',
		...decisions.krnojelacTrial,
		pinpoint: 'para. 431',
		held: 'An act or omission that discriminates in fact and denies a fundamental right, and is carried out deliberately with the intention to discriminate.',
		checked: 'verified',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-h/6',
		elements: [
			'cah/acts/persecution',
			'cah/acts/persecution/in-fact',
			'cah/acts/persecution/discriminatory-intent'
		]
	},
	{
		id: 'kvocka-tj-discriminatory-intent',
		...decisions.kvockaTrial,
		pinpoint: 'para. 200',
		held: 'Beyond the intent that the act itself takes, a specific intent to discriminate is needed.',
		checked: 'verified',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-h/6',
		elements: ['cah/acts/persecution', 'cah/acts/persecution/discriminatory-intent']
	},
	{
		id: 'nahimana-ac-persecution',
		...decisions.nahimanaAppeal,
		pinpoint: 'paras. 985–988',
		held: 'Cited in Popović: acts are weighed together, in context, when their gravity is compared with that of the other crimes.',
		checked: 'verified',
		elements: ['cah/acts/persecution', 'cah/acts/persecution/equal-gravity']
	},
	{
		id: 'kupreskic-tj-persecution',
		...decisions.kupreskicTrial,
		pinpoint: 'paras. 615–627',
		held: 'A gross or blatant denial, on discriminatory grounds, of a right held fundamental, as grave as the other crimes against humanity.',
		checked: 'recalled',
		elements: ['cah/acts/persecution', 'cah/acts/persecution/equal-gravity']
	},
	{
		id: 'kordic-ac-persecution',
		...decisions.kordicAppeal,
		pinpoint: 'paras. 101–111',
		held: 'Restates what persecution takes, and looks act by act at what is grave enough, separately or in sum.',
		checked: 'recalled',
		elements: ['cah/acts/persecution', 'cah/acts/persecution/equal-gravity']
	},
	{
		id: 'krnojelac-ac-perceived-membership',
		...decisions.krnojelacAppeal,
		pinpoint: 'para. 185',
		held: 'A person taken for a member of the group, even by mistake, can be persecuted as one.',
		checked: 'recalled',
		elements: ['cah/acts/persecution', 'cah/acts/persecution/in-fact']
	},
	{
		id: 'krnojelac-ac-discriminatory-intent',
		...decisions.krnojelacAppeal,
		pinpoint: 'para. 184',
		held: 'The intent to discriminate may not be read straight off the discriminatory character of the attack; it may be inferred from that setting where the circumstances of the acts bear it out.',
		checked: 'verified',
		seenAt: 'https://cld.irmct.org/notions/show/458',
		elements: ['cah/acts/persecution', 'cah/acts/persecution/discriminatory-intent']
	},
	{
		id: 'kupreskic-tj-connection',
		...decisions.kupreskicTrial,
		pinpoint: 'paras. 580–581',
		held: 'The Statute’s demand for a connection with another act or crime makes persecution narrower there than in custom.',
		checked: 'recalled',
		elements: ['cah/acts/persecution/connection']
	},

	// (i) Enforced disappearance
	{
		id: 'kupreskic-tj-disappearance',
		...decisions.kupreskicTrial,
		pinpoint: 'para. 566',
		held: 'Before the Statute named it, enforced disappearance could fall under other inhumane acts.',
		checked: 'recalled',
		elements: ['cah/acts/disappearance', 'cah/acts/other-inhumane']
	},
	{
		id: 'burundi-ptc-disappearance',
		...decisions.burundi,
		held: 'Applied the Statute’s definition of enforced disappearance when authorising an investigation.',
		checked: 'recalled',
		elements: [
			'cah/acts/disappearance',
			'cah/acts/disappearance/arrest',
			'cah/acts/disappearance/refusal'
		]
	},

	// (j) Apartheid
	{
		id: 'icj-opt-apartheid',
		...decisions.occupiedTerritory,
		pinpoint: 'para. 229',
		held: 'Found that measures which keep two communities almost completely apart breach Article 3 of the convention on racial discrimination, without saying whether as segregation or as apartheid; two judges wrote on it apart, one that this was left open and one that it is apartheid. It concerns a State, not a person.',
		checked: 'verified',
		seenAt: 'https://www.ejilt.org/index-1078.html',
		elements: ['cah/acts/apartheid', 'cah/acts/apartheid/regime']
	},

	// (k) Other inhumane acts
	{
		id: 'kupreskic-tj-other-inhumane',
		...decisions.kupreskicTrial,
		pinpoint: 'paras. 562–566',
		held: 'A class for what the list leaves out, to be given content from the standards of human rights (from memory); the acts must be as serious as the rest, and be carried out systematically and on a large scale (seen).',
		checked: 'holding-seen',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/proof-digest/art-7/7-1-k/6',
		elements: ['cah/acts/other-inhumane', 'cah/acts/other-inhumane/character']
	},
	{
		id: 'kordic-tj-other-inhumane',
		...decisions.kordicTrial,
		pinpoint: 'paras. 269–272',
		held: 'A residual class, for acts as serious as the others that the list does not name.',
		checked: 'verified',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/proof-digest/art-7/7-1-k/6',
		elements: ['cah/acts/other-inhumane', 'cah/acts/other-inhumane/character']
	},
	{
		id: 'krnojelac-tj-other-inhumane',
		...decisions.krnojelacTrial,
		pinpoint: 'para. 132',
		held: 'Serious suffering or injury, or a serious attack on human dignity; meant, or known to be likely and recklessly accepted.',
		checked: 'verified',
		seenAt: 'https://www.casematrixnetwork.org/cmn-knowledge-hub/elements-digest/art-7/7-1-k/3',
		elements: [
			'cah/acts/other-inhumane',
			'cah/acts/other-inhumane/dignity',
			'cah/acts/other-inhumane/intent-custom'
		]
	},
	{
		id: 'katanga-ngudjolo-ptc-other-inhumane',
		...decisions.katangaConfirmation,
		pinpoint: 'paras. 448–455',
		held: 'To be read strictly: the act must resemble the others in nature and gravity and must not already be one of (a) to (j).',
		checked: 'recalled',
		elements: ['cah/acts/other-inhumane', 'cah/acts/other-inhumane/character']
	},
	{
		id: 'kordic-ac-other-inhumane',
		...decisions.kordicAppeal,
		pinpoint: 'para. 117',
		held: 'Asks for serious bodily or mental harm to the victim, judged in all the circumstances of the case.',
		checked: 'recalled',
		elements: ['cah/acts/other-inhumane', 'cah/acts/other-inhumane/dignity']
	},
	{
		id: 'ongwen-tj-forced-marriage',
		...decisions.ongwenTrial,
		held: 'Treated forced marriage as an inhumane act of its own.',
		checked: 'holding-seen',
		elements: ['cah/acts/other-inhumane', 'cah/acts/other-inhumane/character']
	},
	{
		id: 'coi-dprk-starvation',
		...decisions.dprkInquiry,
		held: 'Counts causing long starvation, knowingly, among the inhumane acts.',
		checked: 'holding-seen',
		elements: [
			'cah/acts/other-inhumane',
			'cah/acts/other-inhumane/suffering',
			'cah/acts/other-inhumane/aware'
		]
	}
] satisfies Authority[];

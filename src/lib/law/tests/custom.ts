import { askedIn } from '#lib/domain/forum.ts';
import type { Element, LegalTest, Node, Quotation, ForumReading } from '#lib/domain/legal-test.ts';

/**
 * The parts that an act has in custom, as the ad hoc tribunals applied it to persons, and not at the
 * ICC. Article 30 is not the measure there: each act has a mental part of its own. For genocide the
 * ICJ asks for them as well, since they lie in the words of the Convention.
 */
type Part = {
	label: string;
	asks: string;
	for: [string, string];
	against: [string, string];
};

const meant: Part = {
	label: 'Intent',
	asks: 'That those who acted meant to do it, and knew the facts that make it this act. Article 30 of the Rome Statute is not the measure.',
	for: [
		'Do orders, rules or repetition show that it was meant?',
		'Were the facts that matter known to those who acted?'
	],
	against: [
		'Could it have been a mistake, or neglect?',
		'Does the evidence leave open who acted, or what they knew?'
	]
};

/** By act, then by the last part of the id. */
const parts: Record<string, Record<string, Part>> = {
	'genocide/acts/killing': {
		intentional: {
			label: 'Intentional killing',
			asks: 'That whoever caused the death meant to kill. Premeditation is not needed.',
			for: [
				'Do words, orders, weapons or method show that death was meant?',
				'Was the act one from which only death could be expected?'
			],
			against: [
				'Could the death have been an accident, or the result of neglect?',
				'Did the person who acted mean something less than death?'
			]
		}
	},
	'genocide/acts/harm': {
		threatens: {
			label: 'Harm that threatens the group',
			asks: 'That the harm was serious enough to threaten the destruction of the group or a substantial part of it (Seromba, ICTR Appeals Chamber, para. 46), or to contribute to it, as the ICJ has it (Croatia v. Serbia, para. 157, recalled).',
			for: [
				'Did the harm leave members unable to live, bear children or stay together as a group?',
				'Was it done to so many, or to such people, that the group’s survival was at stake?'
			],
			against: [
				'Was the harm grave for those who suffered it and yet no threat to the group?',
				'Did those harmed recover and go on living as members of the group?'
			]
		},
		intentional: meant
	},
	'genocide/acts/conditions': {
		'on-group': {
			label: 'Inflicted on the group, deliberately',
			asks: 'That the conditions were imposed on purpose, and on the group or a part of it. Whether one person is enough is unsettled here.',
			for: [
				'Were the conditions imposed by decision, on people chosen as members of the group?',
				'Did they reach the group, or a part of it, as a whole?'
			],
			against: [
				'Did the hardship come from shortage, war or neglect that nobody chose?',
				'Did it fall on a few people, or on everyone alike?'
			]
		}
	},
	'genocide/acts/births': {
		intentional: {
			...meant,
			asks: 'That the measures were imposed on purpose. The Convention speaks of births within the group; it does not ask that each person on whom a measure was imposed belonged to it, as element 2 of the ICC does.'
		}
	},
	'genocide/acts/transfer': {
		children: {
			label: 'Children',
			asks: 'That those transferred were children. The Convention gives no age; the limit of 18 is in the ICC’s Elements alone.',
			for: [
				'Were they treated as children, by age, schooling or care, where they lived?',
				'Were they young enough to be raised in another group?'
			],
			against: [
				'Were they adults, or near enough to it to choose for themselves?',
				'Are their ages unknown?'
			]
		},
		intentional: meant
	},
	'cah/acts/murder': {
		'likely-death': {
			label: 'Intent to kill, or to injure knowing that death was likely',
			asks: 'That the perpetrator meant to kill, or meant serious harm with reasonable knowledge that death was likely (Đorđević, ICTY Appeals Chamber). Custom asks for less here than Article 30, which excludes dolus eventualis (Katanga, ICC Trial Chamber).',
			for: [
				'Was the violence such that death was to be expected?',
				'Did it go on when its deadly effect was known?'
			],
			against: ['Was death only a remote possibility?', 'Was it neglect, without the will to harm?']
		}
	},
	'cah/acts/extermination': {
		'large-scale-intent': {
			label: 'Intent to kill on a large scale',
			asks: 'That the perpetrator meant many people to die, or accepted it as likely (Tolimir, ICTY Appeals Chamber, para. 146; Stakić, ICTY Trial Chamber).',
			for: [
				'Do plans, orders or numbers show that mass death was meant or accepted?',
				'Were the conditions kept up while many were dying?'
			],
			against: [
				'Were the deaths unforeseen, or due to neglect?',
				'Did the perpetrator know only of a few deaths?'
			]
		}
	},
	'cah/acts/enslavement': { intentional: meant },
	'cah/acts/deportation': {
		border: {
			label: 'Across a border',
			asks: 'That people were driven across a State border or, in some cases, one that existed in fact (Stakić, ICTY Appeals Chamber, paras. 278, 300). Transfer inside a State is asked under (k).',
			for: [
				'Were they taken or driven out of the country?',
				'If not, was the line one that authorities treated as a frontier?'
			],
			against: [
				'Did they remain within the same State?',
				'Was the line only a moving front or an inner boundary?'
			]
		},
		'intent-displace': {
			label: 'Intent to displace',
			asks: 'That the perpetrator meant to drive people away; that they should never return need not be meant.',
			for: [
				'Do orders or acts show that removal was the aim?',
				'Were homes or papers taken so that people had to go?'
			],
			against: [
				'Was it an evacuation for their safety, meant to end with the danger?',
				'Did people leave because of the fighting, though nobody sought it?'
			]
		}
	},
	'cah/acts/imprisonment': {
		arbitrary: {
			label: 'Arbitrary, without due process',
			asks: 'That people were held with no legal basis or without due process of law (Krnojelac, ICTY Trial Chamber).',
			for: [
				'Were they held without charge, hearing or review?',
				'Was the ground given no lawful one?'
			],
			against: [
				'Did a law with proper safeguards allow it?',
				'Had they a fair hearing, or the chance of one?'
			]
		},
		intentional: meant
	},
	'cah/acts/torture': {
		purpose: {
			label: 'Prohibited purpose',
			asks: 'That the pain was inflicted to obtain information or a confession, to punish, intimidate or coerce, or to discriminate (Kunarac, Appeals Chamber, para. 142, quoted in Haradinaj, Appeals Chamber, para. 290). It need not be the only purpose; whether the list is closed is unsettled.',
			for: [
				'Did questions, accusations or threats go with the pain?',
				'Was it inflicted because of what the victim was or had done?'
			],
			against: [
				'Does the evidence leave the purpose open?',
				'Was it cruelty for a private reason only?'
			]
		},
		intentional: {
			label: 'Intentional infliction',
			asks: 'That the act or omission was deliberate.',
			for: ['Was it repeated, planned or ordered?', 'Was severe pain its normal result?'],
			against: ['Was it an accident, or poor care?', 'Was the pain beyond what anyone expected?']
		}
	},
	'cah/acts/sexual-violence/rape': {
		penetration: {
			label: 'Sexual penetration',
			asks: 'That there was penetration, however slight, of the vagina or anus by a penis or object, or of the mouth by a penis (Kunarac, Appeals Chamber, paras. 127–128). The ICC’s “invasion” is wider.',
			for: ['Does an account or record describe it?', 'Do medical signs agree with it?'],
			against: ['Was the act sexual but not of this kind?', 'Is it only inferred?']
		},
		'non-consent': {
			label: 'Without consent',
			asks: 'That the victim did not freely agree, judged in the circumstances; force and resistance need not be shown.',
			for: [
				'Was the victim held, threatened or in fear?',
				'Could the victim have refused only at the price of harm?'
			],
			against: ['Does the evidence point to free agreement?', 'Are the circumstances unknown?']
		},
		'knew-non-consent': {
			label: 'Knowledge that there was no consent',
			asks: 'That the perpetrator meant the act, and knew that the victim did not consent.',
			for: ['Did the perpetrator create or know the coercion?', 'Was refusal made plain?'],
			against: [
				'Could the perpetrator have honestly believed in consent?',
				'Was the coercion another’s, and unknown?'
			]
		}
	},
	'cah/acts/persecution': {
		'equal-gravity': {
			label: 'As grave as the other acts',
			asks: 'That the acts, alone or together, denied a fundamental right and were as grave as the other listed crimes (Popović, ICTY Appeals Chamber, paras. 762, 766).',
			for: [
				'Do they include killing, torture, imprisonment or the like?',
				'Taken together, did they shut people out of ordinary life?'
			],
			against: [
				'Are they wrongs of a lesser order, even together?',
				'Did they last briefly, or touch rights of little weight?'
			]
		},
		'in-fact': {
			label: 'Discrimination in fact',
			asks: 'That the acts had a discriminatory effect on people of the group, or on people taken for its members.',
			for: [
				'Were members, or those taken for members, treated worse than others?',
				'Did what happened to them follow from that?'
			],
			against: ['Were all treated alike?', 'Did the difference come from something else?']
		},
		'discriminatory-intent': {
			label: 'Intent to discriminate',
			asks: 'That the perpetrator acted deliberately and meant to discriminate on political, racial or religious grounds. This special intent is an element in custom; it may be inferred, but not from the attack alone.',
			for: [
				'Do words, rules or choice of victims show it?',
				'Do the setting and the perpetrator’s conduct together point to it?'
			],
			against: [
				'Was the motive gain, order or revenge, with the group incidental?',
				'Is the intent inferred from the attack alone?'
			]
		}
	},
	'cah/acts/other-inhumane': {
		dignity: {
			label: 'Serious suffering, injury or attack on dignity',
			asks: 'That the act caused serious suffering or injury, or was a serious attack on human dignity (Krnojelac, ICTY Trial Chamber, para. 132). Forcible transfer inside a State, and in some judgments enforced disappearance, come under this head.',
			for: [
				'Does evidence show what it did to those who suffered it?',
				'Were they treated as less than human?'
			],
			against: ['Was the harm or insult slight?', 'Is it one of the listed acts already?']
		},
		'intent-custom': {
			label: 'Intent, or known likelihood',
			asks: 'That the perpetrator meant the suffering, or knew it was likely and went on.',
			for: ['Was the suffering the point of the act?', 'Was its likely effect known?'],
			against: ['Was it unforeseen?', 'Was there a lawful aim, pursued with care?']
		}
	}
};

/** The words that the act has in the text that custom was read from. */
const quoted: Readonly<Record<string, Quotation>> = {
	'genocide/acts/killing': {
		provision: 'genocide-convention/2-a',
		words: 'Killing members of the group'
	},
	'genocide/acts/harm': {
		provision: 'genocide-convention/2-b',
		words: 'Causing serious bodily or mental harm to members of the group'
	},
	'genocide/acts/conditions': {
		provision: 'genocide-convention/2-c',
		words: 'Deliberately inflicting on the group conditions of life',
		stress: ['Deliberately', 'on the group']
	},
	'genocide/acts/births': {
		provision: 'genocide-convention/2-d',
		words: 'births within the group',
		stress: ['within the group']
	},
	'genocide/acts/transfer': {
		provision: 'genocide-convention/2-e',
		words: 'Forcibly transferring children of the group to another group',
		stress: ['children']
	},
	'cah/acts/murder': { provision: 'ictr-statute/3-a', words: 'Murder' },
	'cah/acts/extermination': { provision: 'ictr-statute/3-b', words: 'Extermination' },
	'cah/acts/enslavement': { provision: 'ictr-statute/3-c', words: 'Enslavement' },
	'cah/acts/deportation': { provision: 'ictr-statute/3-d', words: 'Deportation' },
	'cah/acts/imprisonment': { provision: 'ictr-statute/3-e', words: 'Imprisonment' },
	'cah/acts/torture': { provision: 'ictr-statute/3-f', words: 'Torture' },
	'cah/acts/sexual-violence/rape': { provision: 'ictr-statute/3-g', words: 'Rape' },
	'cah/acts/persecution': {
		provision: 'ictr-statute/3-h',
		words: 'Persecutions on political, racial and religious grounds'
	},
	'cah/acts/other-inhumane': { provision: 'ictr-statute/3-i', words: 'Other inhumane acts' }
};

/**
 * The parts of an act that custom asks for and the ICC does not.
 * @param act its id
 * @throws when custom has no parts of its own for it
 */
export function ofCustom(act: string): Element[] {
	const law = quoted[act];
	if (!law) throw new Error(`Custom has no part of its own for “${act}”.`);
	return Object.entries(parts[act]!).map(([slug, { label, asks, ...questions }]) => ({
		kind: 'element',
		id: `${act}/${slug}`,
		label,
		// The parts of genocide are the ICJ’s as well, and no number of custom’s.
		...(act.startsWith('genocide/')
			? { forums: ['custom', 'icj'] }
			: { number: 'custom', forums: ['custom'] }),
		guidance: {
			law: [law],
			asks,
			questionsFor: questions.for,
			questionsAgainst: questions.against
		}
	}));
}

/** The opening words of Article 3 of the ICTR’s Statute, with the part of them that an element is about. */
const openingWords: Record<string, string> = {
	'cah/chapeau/widespread': 'widespread',
	'cah/chapeau/systematic': 'systematic',
	'cah/chapeau/nexus': 'as part of'
};

/** Custom and the ICJ: neither knows the Rome Statute or the Elements of Crimes. */
const besidesTheIcc = ['custom', 'icj'];
const ofTheIcc = ({ provision }: Quotation) =>
	/^(rome-statute|elements-of-crimes)\//.test(provision);

/**
 * A test in which nothing of the ICC is quoted as law where custom or the ICJ decides. An element keeps
 * what else it quotes, or takes the words that its act has in the text that custom was read from.
 * @throws when there are no such words for an element
 */
export function quotingOwnLaw<Test extends LegalTest>(test: Test): LegalTest {
	const visit = (node: Node, forums: string[]): Node => {
		const asking = forums.filter((forum) => askedIn(node, forum));
		if (node.kind === 'count' || asking.length === 0) return node;
		if (node.kind !== 'element')
			return {
				...node,
				...(node.besides && { besides: node.besides.map((each) => visit(each, asking)) }),
				of: node.of.map((each) => visit(each, asking))
			};
		const readings: ForumReading[] = [...(node.readings ?? [])];
		const without: string[] = [];
		for (const forum of asking) {
			const at = readings.findIndex((each) => each.forums.includes(forum));
			if (at < 0) without.push(forum);
			else if (!readings[at]!.law) readings[at] = { ...readings[at]!, law: ownLaw(node) };
		}
		if (without.length > 0 && node.guidance.law.some(ofTheIcc))
			readings.push({ forums: without, law: ownLaw(node) });
		return {
			...node,
			...(readings.length > 0 && { readings }),
			...(node.split && { split: visit(node.split, asking) })
		};
	};
	const heard = besidesTheIcc.filter(
		(forum) => !('unheard' in test.root && test.root.unheard?.[forum])
	);
	return { ...test, root: visit(test.root, heard) };
}

function ownLaw({ id, guidance }: Element): Quotation[] {
	const own = guidance.law.filter((each) => !ofTheIcc(each));
	if (own.length > 0) return own;
	const stress = openingWords[id];
	if (stress)
		return [
			{
				provision: 'ictr-statute/3',
				words: 'when committed as part of a widespread or systematic attack',
				stress: [stress]
			}
		];
	const act = Object.keys(quoted).find((each) => id === each || id.startsWith(`${each}/`));
	if (!act) throw new Error(`Outside the ICC there are no words of the law for “${id}”.`);
	return [quoted[act]!];
}

import type { All, Element, Quotation } from '#lib/domain/legal-test.ts';

/**
 * What the ICJ asks of a State under the Genocide Convention. Whether genocide was committed by the
 * State belongs to the finding. The duties to prevent and to punish (Art. I) and complicity are other
 * breaches, each with a finding of its own; no person need have been convicted (Bosnia v. Serbia,
 * paras. 180–182, recalled).
 */
const icj = ['icj'];

function part(
	id: string,
	label: string,
	law: Quotation,
	asks: string,
	questionsFor: [string, string],
	questionsAgainst: [string, string]
): Element {
	return {
		kind: 'element',
		id: `genocide/${id}`,
		label,
		guidance: { law: [law], asks, questionsFor, questionsAgainst }
	};
}

const responsibility = {
	provision: 'genocide-convention/9',
	words: 'the responsibility of a State for genocide'
};
const undertake = {
	provision: 'genocide-convention/1',
	words: 'which they undertake to prevent and to punish',
	stress: ['prevent', 'punish']
};
const complicity = { provision: 'genocide-convention/3-e', words: 'Complicity in genocide' };

const commission = {
	kind: 'all',
	id: 'genocide/state',
	label: 'The State',
	number: '3',
	forums: icj,
	of: [
		part(
			'state/in-force',
			'Convention in force',
			responsibility,
			'That the State was bound by the Convention when the acts took place: it does not reach back (Croatia v. Serbia, paras. 90–100, recalled).',
			['Had the State joined before the acts?', 'Did the acts go on after it had joined?'],
			[
				'Do the acts lie before the State was bound?',
				'Does the claim rest on a duty the State has not accepted?'
			]
		),
		part(
			'state/attributable',
			'Acts of the State',
			responsibility,
			'That those who acted were organs of the State, wholly dependent on it, or under its instructions or effective control in the very operation (Bosnia v. Serbia, paras. 391–406, recalled; the ICTY’s “overall control” was not followed).',
			[
				'Did they hold office, rank or duty under the State’s law?',
				'If not, does the evidence show orders or control for these operations?'
			],
			[
				'Did the State give money, arms or training but not direct what was done?',
				'Could they have acted for themselves, or against orders?'
			]
		),
		part(
			'state/intent',
			'Intent of those who acted for the State',
			responsibility,
			'That the intent to destroy was held by people or bodies whose acts are the State’s (Bosnia v. Serbia, paras. 376, 379, recalled).',
			[
				'Can the intent be traced to officials, or to a plan, of the State?',
				'Does the same aim show in acts of several of its organs?'
			],
			[
				'Was the intent that of individuals, unknown to the State?',
				'Do official plans show another aim?'
			]
		)
	]
} satisfies All;

const prevention = {
	kind: 'all',
	id: 'genocide/prevention',
	label: 'Failure to prevent (Art. I)',
	forums: icj,
	of: [
		part(
			'prevention/risk',
			'Serious risk known',
			undertake,
			'That the State knew, or should normally have known, of a serious risk of genocide (Bosnia v. Serbia, para. 431, recalled).',
			[
				'Did reports or warnings reach its leaders?',
				'Were the signs such that any government would have seen them?'
			],
			[
				'Did the signs point to other crimes only?',
				'Were the warnings vague, late or reasonably doubted?'
			]
		),
		part(
			'prevention/means',
			'Means not used',
			undertake,
			'That the State could influence those likely to act, and plainly failed to do what was reasonably in its power; success is not asked for (Bosnia v. Serbia, para. 430, recalled).',
			[
				'Had it ties, authority or means by which to restrain them?',
				'Did it leave obvious steps untaken?'
			],
			[
				'Was it too far off, or its influence too slight?',
				'Did it take what lawful steps it could?'
			]
		),
		part(
			'prevention/committed',
			'Genocide took place',
			undertake,
			'That genocide was in fact committed; without it there is no breach (Bosnia v. Serbia, para. 431, recalled).',
			[
				'Has a court or inquiry found it, on evidence that can be read?',
				'Are all its elements marked as made out here?'
			],
			['Did the feared acts not happen?', 'Do they amount to another crime?']
		)
	]
} satisfies All;

const punishment = {
	kind: 'all',
	id: 'genocide/punishment',
	label: 'Failure to punish (Arts. I, VI)',
	forums: icj,
	of: [
		part(
			'punishment/failure',
			'Failure to punish or hand over',
			undertake,
			'That the State did not try those responsible on its territory, or did not help a tribunal that it was bound to help (Bosnia v. Serbia, paras. 439–449, recalled).',
			['Were suspects within its reach and left alone?', 'Were requests to arrest them refused?'],
			[
				'Were the acts outside its territory, with no tribunal it had accepted?',
				'Were proceedings begun in earnest?'
			]
		)
	]
} satisfies All;

const aiding = {
	kind: 'all',
	id: 'genocide/complicity',
	label: 'Complicity (Art. III(e))',
	forums: icj,
	of: [
		part(
			'complicity/aid',
			'Aid or assistance',
			complicity,
			'That the State, by positive acts, helped others to commit genocide (Bosnia v. Serbia, paras. 419–420, 432, recalled).',
			[
				'Did its help make the acts possible or easier?',
				'Did it go on while they were being committed?'
			],
			[
				'Was the help for something else, or ended before?',
				'Is the charge only that the State stood by?'
			]
		),
		part(
			'complicity/knowledge',
			'Knowledge of the intent',
			complicity,
			'That the State’s organs knew, when they helped, that those they helped meant to destroy the group (Bosnia v. Serbia, paras. 421–423, recalled).',
			[
				'Were they told, or did they see, what was intended?',
				'Did the help continue after the aim was plain?'
			],
			[
				'Did they know of killings but not of an intent to destroy?',
				'Was the decision taken too late for them to know?'
			]
		)
	]
} satisfies All;

export const state = { commission, prevention, punishment, complicity: aiding };
